import { describe, expect, it } from 'vitest'
import type { Criterion, Unit } from '../../src/model/campaign.ts'
import { change, claimProblems, criterion, group, input, report, type Told, table, unit } from './fixtures.ts'

const HOLE = 'Văn bản không nói trên 80 đến dưới 90'
const RATE = [input('ty_le', 'percent')]
const banded = (more: Partial<Criterion> = {}) =>
  criterion(
    '1',
    {
      kind: 'bands',
      input: 'ty_le',
      bands: [
        { from: 90, points: 10 },
        { above: 80, hole: HOLE },
        { from: '50 + 10', points: '50%' },
        { points: 0 },
      ],
    },
    { inputs: RATE, ...more },
  )
const problems = (each: Criterion, told: Told) =>
  claimProblems(table([group('I', [each])]), unit('a', report({ 1: told })))

describe('a figure in a hole of the table', () => {
  it('is told with the bands next to it, as the table has them', () => {
    expect(problems(banded(), { facts: { ty_le: 85.5 } })).toEqual([
      {
        code: 'TD1455',
        place: { file: 'reports/don-vi.yaml', pointer: '/entries/0/facts/ty_le' },
        params: {
          code: '1',
          suggestion: ['{ from: 90, points: 10 }', '{ from: 50 + 10, points: 50% }'],
        },
      },
    ])
  })

  it('is told where a reviewer wrote it down', () => {
    const changes = [change('verification', { facts: { ty_le: 85 } })]
    const [problem] = problems(banded(), { facts: { ty_le: 95 }, changes })
    expect(problem).toMatchObject({
      place: { file: 'reviews/don-vi.yaml', pointer: '/changes/0/facts/ty_le' },
    })
  })

  it('has one neighbour at the end of the bands', () => {
    const bands = (...list: { from?: number; points?: number; hole?: string }[]) =>
      problems(criterion('1', { kind: 'bands', input: 'ty_le', bands: list }, { inputs: RATE }), {
        facts: { ty_le: 40 },
      })[0]?.params
    expect(bands({ from: 50, points: 10 }, { hole: HOLE })).toMatchObject({
      suggestion: ['{ from: 50, points: 10 }'],
    })
    expect(bands({ from: 30, hole: HOLE }, { points: 0 })).toMatchObject({ suggestion: ['{ points: 0 }'] })
  })

  it('is looked for in lines that count, and only there', () => {
    const line = { kind: 'bands', input: 'ty_le', bands: [{ from: 90, points: 1 }, { hole: HOLE }] } as const
    const withLine = (when: string) =>
      criterion(
        '1',
        { kind: 'formula', formula: 'so / so_giao' },
        {
          inputs: [...RATE, input('so', 'count'), input('so_giao', 'count')],
          bonuses: [{ ...line, bands: [...line.bands], when }],
        },
      )
    const told = { facts: { ty_le: 40, so: 3, so_giao: 0 } }
    expect(problems(withLine('so > 1'), told)[0]?.params).toMatchObject({
      suggestion: ['{ from: 90, points: 1 }'],
    })
    expect(problems(withLine('so > 5'), told)[0]?.params).toEqual({ code: '1' })
  })
})

describe('figures that belong to no criterion', () => {
  const shared = (facts: Record<string, number>): Unit => {
    const told = report({}, false, facts)
    if (told.state !== 'present') throw new RangeError('a report expected')
    return unit('a', { ...told, sharedPlace: { file: 'reports/a.yaml', pointer: '/facts' } })
  }
  const { inputs: _, ...plain } = banded()
  const whole = table([group('I', [plain])], { inputs: RATE })

  it('are told of though the criterion has no entry', () => {
    expect(claimProblems(whole, shared({ ty_le: 85 }))).toMatchObject([
      { code: 'TD1455', place: { file: 'reports/a.yaml', pointer: '/facts/ty_le' } },
    ])
    expect(claimProblems(whole, shared({ ty_le: 80 }))).toEqual([])
  })

  it('are no mistake while they are not all there', () => {
    expect(claimProblems(whole, shared({}))).toEqual([])
  })

  it('are no mistake of the unit where the points wait for something else', () => {
    const waiting = criterion('2', { kind: 'formula', formula: "points('3') + ty_le" })
    const judged = criterion('3', { kind: 'judged' })
    const other = table([group('I', [waiting, judged])], { inputs: RATE })
    expect(claimProblems(other, shared({ ty_le: 85 }))).toEqual([])
  })
})
