import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import type { Criterion } from '../../src/model/campaign.ts'
import {
  change,
  claimProblems,
  codesOf,
  criterion,
  group,
  input,
  report,
  type Told,
  table,
  unit,
} from './fixtures.ts'

function check(each: Criterion, told: Told, targets: Readonly<Record<string, number>> = {}): Diagnostic[] {
  return claimProblems(table([group('I', [each])]), unit('khu-vuc-1', report({ [each.code]: told }), targets))
}

const JUDGED = criterion('I.3', { kind: 'judged', step: 0.5 }, { max: 5 })
const SHARE = criterion(
  'II.1',
  { kind: 'target_share', input: 'luot_kham' },
  {
    inputs: [input('luot_kham', 'count')],
  },
)
const LATE = criterion(
  'I.2',
  { kind: 'full' },
  {
    max: 3,
    inputs: [input('cham', 'count')],
    deductions: [{ kind: 'per_event', input: 'cham', points: 0.5 }],
  },
)

describe('judged points', () => {
  it.each([0, 0.5, 4.5, 5])('may be %d of 5', claimed => {
    expect(check(JUDGED, { claimed })).toEqual([])
  })

  it('may not pass the maximum (TD1411)', () => {
    expect(check(JUDGED, { claimed: 5.5 })).toEqual([
      {
        code: 'TD1411',
        place: { file: 'reports/don-vi.yaml', pointer: '/entries/0/claimed' },
        params: { points: 5.5, code: 'I.3', max: 5 },
      },
    ])
  })

  it('may not be negative (TD1417)', () => {
    const [problem] = check(JUDGED, { claimed: -0.5 })
    expect(problem).toMatchObject({ code: 'TD1417', params: { points: -0.5, code: 'I.3', min: 0 } })
  })

  it('must keep to the step (TD1412)', () => {
    const [problem] = check(JUDGED, { claimed: 4.75 })
    expect(problem).toMatchObject({ code: 'TD1412', params: { points: 4.75, code: 'I.3', step: 0.5 } })
  })

  it('need no step where the table has none', () => {
    expect(check(criterion('I.3', { kind: 'judged' }), { claimed: 7.77 })).toEqual([])
  })

  it('are held to the same bounds when a reviewer gives them', () => {
    const changes = [change('cluster', { points: 6 }), change('council', { points: 4.2 })]
    const problems = check(JUDGED, { claimed: 5, changes })
    expect(problems.map(({ code, place }) => [code, place?.file, place?.pointer])).toEqual([
      ['TD1411', 'reviews/don-vi.yaml', '/changes/0/points'],
      ['TD1412', 'reviews/don-vi.yaml', '/changes/0/points'],
    ])
  })

  it('are the start alone: lines, floor and ceiling come after them', () => {
    const bounded = criterion('I.3', { kind: 'judged' }, { max: 5, floor: -2, ceiling: 6 })
    expect(check(bounded, { claimed: 5 })).toEqual([])
    expect([5.5, -1].flatMap(claimed => codesOf(check(bounded, { claimed })))).toEqual(['TD1411', 'TD1417'])
  })
})

describe('points that a reviewer gives', () => {
  const given = (each: Criterion, points: number) =>
    codesOf(check(each, { claimed: 0, changes: [change('verification', { points })] }))

  it('follow the floor and the ceiling of the criterion where it has them', () => {
    const bounded = criterion('I.3', { kind: 'judged' }, { max: 5, floor: -2, ceiling: 6 })
    expect([6, -2].flatMap(points => given(bounded, points))).toEqual([])
    expect([6.01, -2.01].flatMap(points => given(bounded, points))).toEqual(['TD1411', 'TD1417'])
  })

  it('are free where the criterion is open', () => {
    const open = criterion('I.3', { kind: 'judged' }, { max: 5, open: true })
    expect([18, -3].flatMap(points => given(open, points))).toEqual([])
  })

  it('are checked also where the unit itself had not scored (TD1411)', () => {
    const told: Told = { status: 'not_scored', changes: [change('verification', { points: 99 })] }
    expect(codesOf(check(JUDGED, told))).toEqual(['TD1411'])
  })
})

describe('a claim on a criterion that is computed', () => {
  it('that agrees with the facts is silent', () => {
    expect(check(SHARE, { facts: { luot_kham: 23 }, claimed: 9.58 }, { luot_kham: 24 })).toEqual([])
  })

  it('that differs is a warning with both numbers (TD1413)', () => {
    expect(check(SHARE, { facts: { luot_kham: 23 }, claimed: 9.6 }, { luot_kham: 24 })).toEqual([
      {
        code: 'TD1413',
        place: { file: 'reports/don-vi.yaml', pointer: '/entries/0/claimed' },
        params: { claimed: 9.6, code: 'II.1', computed: 9.58 },
      },
    ])
  })

  it('is compared with the facts of the unit, not with those of a reviewer', () => {
    const changes = [change('verification', { facts: { luot_kham: 12 } })]
    expect(check(SHARE, { facts: { luot_kham: 23 }, claimed: 9.58, changes }, { luot_kham: 24 })).toEqual([])
  })

  it('is not compared while facts are missing', () => {
    expect(check(SHARE, { claimed: 9.58 }, { luot_kham: 24 })).toEqual([])
  })

  it('above the maximum is an error, and that alone', () => {
    expect(codesOf(check(SHARE, { facts: { luot_kham: 24 }, claimed: 12 }, { luot_kham: 24 }))).toEqual([
      'TD1411',
    ])
  })

  it('may be negative only where deductions can take it there', () => {
    expect(check(LATE, { facts: { cham: 8 }, claimed: -1 })).toEqual([])
    expect(codesOf(check({ ...LATE, floor: 0 }, { facts: { cham: 8 }, claimed: -1 }))).toEqual(['TD1417'])
    expect(codesOf(check(SHARE, { facts: { luot_kham: 0 }, claimed: -1 }, { luot_kham: 24 }))).toEqual([
      'TD1417',
    ])
  })

  it('has no step', () => {
    expect(check(LATE, { facts: { cham: 1 }, claimed: 2.5 })).toEqual([])
  })
})

describe('the target that a rule needs', () => {
  it.each([{}, { luot_kham: 0 }, { luot_kham: -5 }])('must be above zero (TD1414): %j', targets => {
    expect(check(SHARE, { facts: { luot_kham: 23 }, claimed: 99 }, targets)).toEqual([
      {
        code: 'TD1414',
        place: { file: 'units.yaml', pointer: '/clusters/0/units/0' },
        params: { unit: 'Trung tâm Y tế khu-vuc-1', input: 'luot_kham' },
      },
    ])
  })

  it('is not asked for where the criterion is not assigned', () => {
    expect(check(SHARE, { status: 'not_assigned' })).toEqual([])
  })
})

describe('nothing is checked', () => {
  it.each([{ state: 'missing' } as const, { state: 'invalid', late: false } as const])(
    'of a unit whose report is $state',
    told => {
      expect(claimProblems(table([group('I', [SHARE])]), unit('khu-vuc-1', told))).toEqual([])
    },
  )

  it('of a criterion without an entry, or with a status', () => {
    const both = table([group('I', [JUDGED, SHARE])])
    expect(claimProblems(both, unit('khu-vuc-1', report({ 'I.3': { claimed: 5 } })))).toEqual([])
    expect(check(JUDGED, { status: 'not_scored' })).toEqual([])
  })
})

describe('a share of a target', () => {
  it('may be claimed above the maximum where the table counts more than 100 %', () => {
    const open = { ...SHARE, start: { ...SHARE.start, most: 120 } } as Criterion
    expect(check(open, { facts: { luot_kham: 120 }, claimed: 12 }, { luot_kham: 100 })).toEqual([])
    const wrong = check(open, { facts: { luot_kham: 120 }, claimed: 13 }, { luot_kham: 100 })
    expect(codesOf(wrong)).toEqual(['TD1411'])
  })

  it('of a result below zero is no share (TD1206)', () => {
    const percent = { ...SHARE, inputs: [input('luot_kham', 'percent')] }
    expect(check(percent, { facts: { luot_kham: -1.5 } }, { luot_kham: 90 })).toEqual([
      {
        code: 'TD1206',
        place: { file: 'reports/don-vi.yaml', pointer: '/entries/0/facts/luot_kham' },
        params: { value: -1.5, comparison: '≥', limit: 0 },
      },
    ])
  })
})
