import { describe, expect, it } from 'vitest'
import type { Criterion } from '../../src/model/campaign.ts'
import {
  change,
  claimProblems,
  codesOf,
  criterion,
  group,
  input,
  report,
  resultOf,
  type Told,
  type ToldChange,
  table,
  unit,
} from './fixtures.ts'

/** What is judged, an event for each initiative, and a judged bonus for a model. */
const NEW = criterion(
  '2',
  { kind: 'judged', most: 8, step: 0.5 },
  {
    ceiling: 10,
    inputs: [input('sang_kien', 'count')],
    bonuses: [
      { kind: 'per_event', input: 'sang_kien', points: 0.5, cap: 1 },
      { kind: 'judged', id: 'mo_hinh', label: 'Mô hình mới', most: 2, step: 0.5 },
    ],
  },
)
const TOLD: Told = { facts: { sang_kien: 1 }, claimed: 7, marks: { mo_hinh: 2 } }

const resultWith = (told: Told, each: Criterion = NEW, more = {}) =>
  resultOf(table([group('I', [each])], more), report({ [each.code]: told })).criteria[0]
const problemsOf = (told: Told, each: Criterion = NEW) =>
  claimProblems(table([group('I', [each])]), unit('khu-vuc-1', report({ [each.code]: told })))

describe('a mark that a reviewer corrects', () => {
  it('replaces the one of its line alone; all else is computed as before', () => {
    const found = resultWith({ ...TOLD, changes: [change('verification', { marks: { mo_hinh: 1 } })] })
    expect(found).toMatchObject({ self: '9.5', verified: '8.5' })
    expect(found?.parts).toMatchObject({ start: '7', bonus: '1.5' })
  })

  it('replaces what was judged as the start, and the bounds of the criterion still hold', () => {
    const found = (mark: number) =>
      resultWith({ ...TOLD, changes: [change('verification', { mark })] })?.verified
    expect([6, 8].map(found)).toEqual(['8.5', '10'])
  })

  it('is replaced by that of a later stage, line by line, and each stage shows what it made of it', () => {
    const changes = [
      change('cluster', { mark: 6, marks: { mo_hinh: 0.5 } }),
      change('council', { marks: { mo_hinh: 1.5 } }),
    ]
    const found = resultWith({ ...TOLD, changes })
    expect(found?.verified).toBe('8')
    expect(found?.changes.map(({ before, after }) => [before, after])).toEqual([
      ['9.5', '7'],
      ['7', '8'],
    ])
  })

  it('counts at the stage that gave it where stages are put together', () => {
    const stages = { weights: { self: 1, cluster: 1, council: 2 } }
    const changes = [change('cluster', { mark: 5 }), change('council', { mark: 6 })]
    // (9.5 + 7.5 + 2 × 8.5) / 4
    expect(resultWith({ ...TOLD, changes }, NEW, { stages })?.verified).toBe('8.5')
  })

  it('scores what the unit itself had not scored', () => {
    const judged = criterion('1', { kind: 'judged' })
    const changes = [change('verification', { mark: 6 })]
    expect(resultWith({ status: 'not_scored', changes }, judged)).toMatchObject({
      state: 'scored',
      self: null,
      verified: '6',
    })
  })

  it('leaves the marks of other criteria as they were', () => {
    const [one, two] = [criterion('1', { kind: 'judged' }), criterion('2', { kind: 'judged' })]
    const told = report({
      1: { claimed: 5, changes: [change('cluster', { mark: 4 })] },
      2: { claimed: 7, changes: [change('cluster', { facts: {} }), change('council', { mark: 3 })] },
    })
    const { criteria } = resultOf(table([group('I', [one, two])]), told)
    expect(criteria.map(({ verified }) => verified)).toEqual(['4', '3'])
    expect(criteria[1]?.changes[0]).toMatchObject({ before: '7', after: '7' })
  })
})

describe('marks and points of reviewers', () => {
  const given = (what: ToldChange, stage = 'verification', each = NEW) =>
    problemsOf({ ...TOLD, changes: [change(stage, what)] }, each).map(({ code, place }) => [
      code,
      place?.pointer,
    ])

  it('keep to the bounds and the grid of what is judged, at each stage (Q17)', () => {
    expect(given({ mark: 8.5 })).toEqual([['TD1411', '/changes/0/mark']])
    expect(given({ mark: 7.3 })).toEqual([['TD1412', '/changes/0/mark']])
    expect(given({ marks: { mo_hinh: 2.5 } })).toEqual([['TD1411', '/changes/0/marks/mo_hinh']])
    expect(given({ marks: { mo_hinh: -0.5 } })).toEqual([['TD1417', '/changes/0/marks/mo_hinh']])
    expect(given({ mark: 8, marks: { mo_hinh: 2 } })).toEqual([])
  })

  it('may pass them where that is said, and not for nothing (TD1467)', () => {
    expect(given({ mark: 8.5, beyond: true })).toEqual([])
    expect(given({ points: 11, beyond: true })).toEqual([])
    expect(given({ points: 10, beyond: true })).toEqual([['TD1467', '/changes/0/beyond']])
    expect(given({ mark: 8, beyond: true })).toEqual([['TD1467', '/changes/0/beyond']])
  })

  it('are checked as they were written, not as what several of them come to', () => {
    const { marks } = change('verification', { mark: 7.25 })
    const written = change('verification', { mark: 7.5 }).marks
    const problems = problemsOf({
      ...TOLD,
      changes: [
        {
          ...change('verification', {}),
          ...(marks && { marks }),
          given: { ...(written && { marks: written }) },
        },
      ],
    })
    expect(problems).toEqual([])
  })

  it('may have another grid, or a scale of its own, at a stage (G11)', () => {
    const by_stage = { council: { step: 1 }, verification: { out_of: 100, step: 5 }, cluster: { out_of: 50 } }
    const staged = criterion('2', { kind: 'judged', step: 0.25, by_stage })
    const on = (stage: string, what: ToldChange) => given(what, stage, staged)
    expect(on('council', { mark: 7.5 })).toEqual([['TD1412', '/changes/0/mark']])
    expect(on('council', { points: 7.5 })).toEqual([['TD1412', '/changes/0/points']])
    expect(on('council', { points: 7 })).toEqual([])
    expect(on('verification', { given: { marks: new Map() }, points: 7.33 })).toEqual([])
    const mark = (value: number) => {
      const { marks: own } = change('verification', { mark: value })
      return own ? { given: { marks: own }, mark: value / 10 } : {}
    }
    expect(on('verification', mark(85))).toEqual([])
    expect(on('verification', mark(83))).toEqual([['TD1412', '/changes/0/mark']])
    expect(on('verification', mark(105))).toEqual([['TD1411', '/changes/0/mark']])
    expect(on('cluster', mark(43.3))).toEqual([])
    expect(on('khac', { mark: 7.25 })).toEqual([])
  })

  it('that come after points of the whole change nothing: the points stand, with a warning (Q22)', () => {
    const changes = [change('cluster', { points: 9 }), change('verification', { mark: 5 })]
    expect(resultWith({ ...TOLD, changes })?.verified).toBe('9')
    expect(problemsOf({ ...TOLD, changes })).toEqual([
      {
        code: 'TD1469',
        place: { file: 'reviews/don-vi.yaml', pointer: '/changes/0/mark' },
        params: { code: '2', computed: 7.5 },
      },
    ])
    const line = [change('cluster', { points: 9 }), change('verification', { marks: { mo_hinh: 0 } })]
    expect(problemsOf({ ...TOLD, changes: line })[0]?.place?.pointer).toBe('/changes/0/marks')
    const facts = [change('cluster', { points: 9 }), change('verification', { facts: { sang_kien: 0 } })]
    expect(codesOf(problemsOf({ ...TOLD, changes: facts }))).toEqual(['TD1420'])
  })
})

describe('the results', () => {
  it('tell what was written beside what counts, and where bounds were lifted', () => {
    const { marks: written } = change('verification', { mark: 85, marks: { mo_hinh: 1 } })
    const changes = [
      change('verification', {
        mark: 6.8,
        marks: { mo_hinh: 1 },
        given: { ...(written && { marks: written }) },
      }),
      change('council', { points: 12, beyond: true }),
    ]
    const [first, second] = resultWith({ ...TOLD, changes })?.changes ?? []
    expect(first).toMatchObject({ given: [{ line: 'mo_hinh', mark: '1' }, { mark: '85' }] })
    expect(first).not.toHaveProperty('beyond')
    expect(second).toMatchObject({ after: '12', beyond: true })
    expect(second).not.toHaveProperty('given')
  })
})
