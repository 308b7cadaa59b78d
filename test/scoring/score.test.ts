import { describe, expect, it } from 'vitest'
import { add, compare, rational, ZERO } from '../../src/expressions/rational.ts'
import type { Criterion, Group, Report, Table } from '../../src/model/campaign.ts'
import type { UnitResult } from '../../src/model/results.ts'
import { score } from '../../src/scoring/score.ts'
import { fc } from '../expressions/fixed-seed.ts'
import {
  campaign,
  change,
  criterion,
  group,
  input,
  pointsOf,
  report,
  resultOf,
  resultsOf,
  type Told,
  table,
  unit,
} from './fixtures.ts'

/** One criterion of each usual form: 20 points scored, a bonus, a deduction. */
const TABLE = table(
  [
    group('I', [
      criterion('I.1', { kind: 'judged', step: 0.5 }, { max: 5 }),
      criterion(
        'I.2',
        { kind: 'full' },
        {
          max: 5,
          inputs: [input('bao_cao_cham', 'count')],
          deductions: [{ kind: 'per_event', input: 'bao_cao_cham', points: 1.5 }],
          floor: 0,
        },
      ),
    ]),
    group('II', [
      criterion(
        'II.1',
        { kind: 'target_share', input: 'luot_kham' },
        {
          inputs: [input('luot_kham', 'count')],
        },
      ),
    ]),
    group(
      'III',
      [
        criterion(
          'III.1',
          { kind: 'zero' },
          {
            max: 3,
            inputs: [input('sang_kien', 'count')],
            bonuses: [{ kind: 'per_event', input: 'sang_kien', points: 0.5 }],
          },
        ),
      ],
      { role: 'bonus', max: 2, ceiling: 2 },
    ),
    group(
      'IV',
      [
        criterion(
          'IV.1',
          { kind: 'zero' },
          {
            max: 0,
            inputs: [input('ky_luat', 'count')],
            deductions: [{ kind: 'per_event', input: 'ky_luat', points: 1 }],
          },
        ),
      ],
      { role: 'deduction', max: 0, floor: -3 },
    ),
  ],
  { bonus_in_percent: true },
)

const TARGETS = { luot_kham: 24 }

const FULL: Readonly<Record<string, Told>> = {
  'I.1': { claimed: 4.5 },
  'I.2': { facts: { bao_cao_cham: 1 } },
  'II.1': { facts: { luot_kham: 23 } },
  'III.1': { facts: { sang_kien: 1 } },
  'IV.1': { facts: { ky_luat: 0 } },
}

const scored = (entries: Readonly<Record<string, Told>> = {}, scoringTable: Table = TABLE) =>
  resultOf(scoringTable, report({ ...FULL, ...entries }), TARGETS)

/** FULL without one criterion. */
const without = (code: string) =>
  report(Object.fromEntries(Object.entries(FULL).filter(([each]) => each !== code)))

describe('the points of a unit', () => {
  it('add up from criteria to groups to the total', () => {
    const result = scored()
    // I.1 4.5; I.2 5 - 1 × 1.5 = 3.5; II.1 10 × 23/24 = 9.58; III.1 0.5; IV.1 0
    expect(pointsOf(result)).toEqual({
      'I.1': '4.5',
      'I.2': '3.5',
      'II.1': '9.58',
      'III.1': '0.5',
      'IV.1': '0',
    })
    expect(result.groups).toMatchObject([
      { code: 'I', role: 'scored', self: '8', verified: '8', assigned: '10' },
      { code: 'II', role: 'scored', self: '9.58', verified: '9.58', assigned: '10' },
      { code: 'III', role: 'bonus', self: '0.5', verified: '0.5', assigned: '3' },
      { code: 'IV', role: 'deduction', self: '0', verified: '0', assigned: '0' },
    ])
    expect(result.verified).toEqual({ scored: '17.58', bonus: '0.5', deduction: '0', total: '18.08' })
    expect(result.assigned).toBe('20')
    expect(result.percent).toBe('90.4')
    expect(result.state).toBe('scored')
  })

  it('are rounded criterion by criterion, to two places or to what the table says', () => {
    expect(pointsOf(scored({}, { ...TABLE, rounding: 0 }))['II.1']).toBe('10')
    expect(pointsOf(scored({}, { ...TABLE, rounding: 4 }))['II.1']).toBe('9.5833')
  })

  it('stay between floor and ceiling, before the rounding', () => {
    expect(pointsOf(scored({ 'I.2': { facts: { bao_cao_cham: 9 } } }))['I.2']).toBe('0')
    const tight = criterion(
      '1',
      { kind: 'target_share', input: 'luot_kham', most: 200 },
      {
        inputs: [input('luot_kham', 'count')],
        ceiling: 10.005,
      },
    )
    const result = resultOf(
      table([group('A', [tight])]),
      report({ 1: { facts: { luot_kham: 48 } } }),
      TARGETS,
    )
    expect(pointsOf(result)).toEqual({ 1: '10.01' })
  })

  it('have bonuses added before deductions are taken', () => {
    const both = criterion(
      '1',
      { kind: 'zero' },
      {
        inputs: [input('ky_thuat', 'count'), input('khong_dat', 'count')],
        bonuses: [
          { kind: 'per_event', input: 'ky_thuat', points: 2 },
          { kind: 'per_event', input: 'ky_thuat', points: 1, cap: 1 },
        ],
        deductions: [
          { kind: 'per_event', input: 'khong_dat', points: 1 },
          { kind: 'per_event', input: 'khong_dat', points: 0.25, free: 1 },
        ],
      },
    )
    const facts = { ky_thuat: 3, khong_dat: 2 }
    // 0 + 6 + 1 - 2 - 0.25
    expect(pointsOf(resultOf(table([group('A', [both])]), report({ 1: { facts } })))).toEqual({ 1: '4.75' })
  })

  it('of a bonus group end at its ceiling, those of a deduction group at its floor', () => {
    const result = scored({ 'III.1': { facts: { sang_kien: 7 } }, 'IV.1': { facts: { ky_luat: 5 } } })
    expect(pointsOf(result)).toMatchObject({ 'III.1': '3.5', 'IV.1': '-5' })
    expect(result.verified).toMatchObject({ bonus: '2', deduction: '-3', total: '16.58' })
  })
})

describe('the percent', () => {
  it('counts the bonus only where the table says so', () => {
    const rich = { 'III.1': { facts: { sang_kien: 4 } } }
    expect(scored(rich).percent).toBe('97.9')
    expect(scored(rich, { ...TABLE, bonus_in_percent: false }).percent).toBe('87.9')
    const { bonus_in_percent: _, ...silent } = TABLE
    expect(scored(rich, silent).percent).toBe('87.9')
  })

  it('takes deductions off either way', () => {
    const fined = { 'IV.1': { facts: { ky_luat: 2 } } }
    expect(scored(fined).percent).toBe('80.4')
    expect(scored(fined, { ...TABLE, bonus_in_percent: false }).percent).toBe('77.9')
  })

  it('may pass 100', () => {
    const best = resultOf(
      TABLE,
      report({
        ...FULL,
        'I.1': { claimed: 5 },
        'I.2': { facts: { bao_cao_cham: 0 } },
        'II.1': { facts: { luot_kham: 24 } },
        'III.1': { facts: { sang_kien: 4 } },
      }),
      TARGETS,
    )
    expect(best.percent).toBe('110')
  })
})

describe('states', () => {
  it('a unit without a report has no points at all', () => {
    expect(resultOf(TABLE, { state: 'missing' })).toMatchObject({
      id: 'khu-vuc-1',
      name: 'Trung tâm Y tế khu-vuc-1',
      state: 'missing',
      submitted: null,
      late: false,
      criteria: [],
      groups: [],
      self: { scored: null, bonus: null, deduction: null, total: null },
      verified: { scored: null, bonus: null, deduction: null, total: null },
      assigned: null,
      percent: null,
      rank: null,
      tied: false,
      class: null,
    })
  })

  it('a unit whose report has errors keeps its date and nothing else', () => {
    const late = resultOf(TABLE, { state: 'invalid', submitted: '2026-11-18', late: true })
    expect(late).toMatchObject({ state: 'invalid', submitted: '2026-11-18', late: true, percent: null })
    expect(resultOf(TABLE, { state: 'invalid', late: false })).toMatchObject({ submitted: null, late: false })
  })

  it('a late report is scored like any other', () => {
    const late = resultOf(TABLE, report(FULL, true), TARGETS)
    expect(late).toMatchObject({ state: 'scored', late: true, submitted: '2026-11-18', rank: 1 })
    expect(late.verified.total).toBe('18.08')
  })

  it.each([
    ['a criterion without an entry', without('I.2')],
    ['judged points that were not claimed', report({ ...FULL, 'I.1': {} })],
    ['a fact that was left out', report({ ...FULL, 'II.1': { facts: {} } })],
  ])('%s is not reported, and leaves the unit incomplete', (_, told) => {
    const result = resultOf(TABLE, told, TARGETS)
    expect(result).toMatchObject({ state: 'incomplete', rank: null, class: null, assigned: '20' })
    expect(result.criteria.filter(({ state }) => state === 'not_reported')).toHaveLength(1)
  })

  it('what is not reported adds nothing, and there is no percent that would count it as zero', () => {
    const result = resultOf(TABLE, without('I.2'), TARGETS)
    expect(pointsOf(result)['I.2']).toBeNull()
    expect(result.verified.total).toBe('14.58')
    expect(result.percent).toBeNull()
  })

  it('a criterion that is not scored yet leaves the unit incomplete', () => {
    const result = scored({ 'I.1': { status: 'not_scored' } })
    expect(result.state).toBe('incomplete')
    expect(result.criteria[0]).toMatchObject({
      code: 'I.1',
      state: 'not_scored',
      self: null,
      verified: null,
      changes: [],
    })
  })

  it.each(['not_assigned', 'not_applicable'] as const)(
    'a criterion that is %s leaves numerator and denominator',
    status => {
      const result = scored({ 'II.1': { status } })
      expect(pointsOf(result)['II.1']).toBeNull()
      expect(result.criteria[2]?.state).toBe(status)
      expect(result).toMatchObject({ state: 'scored', assigned: '10', percent: '85' })
      expect(result.groups[1]).toMatchObject({
        code: 'II',
        role: 'scored',
        self: null,
        verified: null,
        assigned: '0',
      })
    },
  )

  it('a bonus that is not assigned changes no denominator', () => {
    expect(scored({ 'III.1': { status: 'not_assigned' } })).toMatchObject({
      state: 'scored',
      assigned: '20',
      percent: '87.9',
      verified: { bonus: null, total: '17.58' },
    })
  })

  it('a unit that was assigned nothing has no percent rather than zero', () => {
    const nothing = Object.fromEntries(
      Object.keys(FULL).map(code => [code, { status: 'not_assigned' } as const]),
    )
    expect(resultOf(TABLE, report(nothing))).toMatchObject({
      assigned: '0',
      percent: null,
      verified: { scored: null, bonus: null, deduction: null, total: null },
      rank: null,
    })
  })

  it('a unit that was assigned only the bonus has points and no percent', () => {
    const result = scored({
      'I.1': { status: 'not_assigned' },
      'I.2': { status: 'not_applicable' },
      'II.1': { status: 'not_assigned' },
    })
    expect(result).toMatchObject({ assigned: '0', percent: null, verified: { total: '0.5' } })
  })

  it('a table without bonus and deduction has sums for neither', () => {
    const plain = table([group('A', [criterion('1', { kind: 'judged' })])])
    const result = resultOf(plain, report({ 1: { claimed: 7 } }))
    expect(result.verified).toEqual({ scored: '7', bonus: null, deduction: null, total: '7' })
    expect(result.percent).toBe('70')
  })
})

describe('reviews', () => {
  it('replace points and leave those of the unit as they were', () => {
    const result = scored({
      'I.1': { claimed: 4.5, changes: [change('verification', { points: 3 }, 'Thiếu biên bản')] },
    })
    expect(result.criteria[0]).toMatchObject({
      code: 'I.1',
      state: 'scored',
      self: '4.5',
      verified: '3',
      changes: [
        {
          stage: 'verification',
          before: '4.5',
          after: '3',
          reason: 'Thiếu biên bản',
          by: 'Tổ thẩm định',
          date: '2026-12-08',
        },
      ],
    })
    expect(result.self.total).toBe('18.08')
    expect(result.verified.total).toBe('16.58')
    expect(result.groups[0]).toMatchObject({ self: '8', verified: '6.5' })
  })

  it('replace a fact, from which the points are computed again', () => {
    const result = scored({
      'II.1': { facts: { luot_kham: 23 }, changes: [change('cluster', { facts: { luot_kham: 18 } })] },
    })
    expect(result.criteria[2]).toMatchObject({ self: '9.58', verified: '7.5' })
    expect(result.percent).toBe('80')
  })

  it('keep the facts that they do not name', () => {
    const two = criterion(
      '1',
      { kind: 'full' },
      {
        inputs: [input('vang_hop', 'count'), input('cham', 'count')],
        deductions: [
          { kind: 'per_event', input: 'vang_hop', points: 1.5 },
          { kind: 'per_event', input: 'cham', points: 0.5 },
        ],
      },
    )
    const told = {
      facts: { vang_hop: 1, cham: 0 },
      changes: [change('cluster', { facts: { cham: 3 } }), change('council', { facts: { vang_hop: 0 } })],
    }
    const [result] = resultOf(table([group('A', [two])]), report({ 1: told })).criteria
    expect(result).toMatchObject({ self: '8.5', verified: '8.5' })
    expect(result?.changes.map(({ before, after }) => [before, after])).toEqual([
      ['8.5', '7'],
      ['7', '8.5'],
    ])
  })

  it('follow one another: each change starts from what the one before left', () => {
    const changes = [
      change('cluster', { points: 4 }),
      change('verification', { points: 3.5 }),
      change('council', { points: 4.5 }),
    ]
    const [result] = scored({ 'I.1': { claimed: 5, changes } }).criteria
    expect(result?.verified).toBe('4.5')
    expect(result?.changes.map(({ stage, before, after }) => [stage, before, after])).toEqual([
      ['cluster', '5', '4'],
      ['verification', '4', '3.5'],
      ['council', '3.5', '4.5'],
    ])
  })

  it('that give points win over facts that are corrected afterwards', () => {
    const changes = [change('verification', { points: 9 }), change('council', { facts: { luot_kham: 12 } })]
    expect(scored({ 'II.1': { facts: { luot_kham: 23 }, changes } }).criteria[2]?.verified).toBe('9')
  })

  it('that give points win over facts corrected before them', () => {
    const changes = [change('cluster', { facts: { luot_kham: 12 } }), change('council', { points: 8 })]
    const [, , result] = scored({ 'II.1': { facts: { luot_kham: 23 }, changes } }).criteria
    expect(result?.changes.map(({ after }) => after)).toEqual(['5', '8'])
  })

  it('give points where the unit has claimed none', () => {
    const result = scored({ 'I.1': { changes: [change('council', { points: 4 })] } })
    expect(result.criteria[0]).toMatchObject({ state: 'scored', self: null, verified: '4' })
    expect(result.state).toBe('scored')
    expect(result.self.total).toBe('13.58')
    expect(result.verified.total).toBe('17.58')
  })

  it('give points where the unit left the scoring to others', () => {
    const changes = [change('council', { points: 4 })]
    const result = scored({ 'I.1': { status: 'not_scored', changes } })
    expect(result.criteria[0]).toMatchObject({ state: 'scored', self: null, verified: '4' })
    expect(result.state).toBe('scored')
  })

  it('that give no points leave what is not scored as it is', () => {
    const changes = [change('cluster', { facts: { khac: 1 } })]
    const result = scored({ 'I.1': { status: 'not_scored', changes } })
    expect(result.criteria[0]).toMatchObject({ state: 'not_scored', self: null, verified: null })
    expect(result.state).toBe('incomplete')
  })

  it.each(['not_assigned', 'not_applicable'] as const)('change nothing of what is %s', status => {
    const result = scored({ 'I.1': { status, changes: [change('council', { points: 4 })] } })
    expect(result.criteria[0]).toMatchObject({ state: status, verified: null, changes: [] })
  })
})

describe('the results of a campaign', () => {
  it('name the campaign and each table once', () => {
    const told = campaign(TABLE, [], { ranking: { by: 'percent' } })
    const [cluster] = told.clusters
    if (!cluster) throw new RangeError('a cluster expected')
    const other = table([group('A', [criterion('1', { kind: 'judged' }, { max: 9.5 })])], {
      id: 'bang-phong',
    })
    const results = score({
      ...told,
      clusters: [cluster, { ...cluster, id: 'cum-2' }, { ...cluster, id: 'cum-3', table: other }],
    })
    expect(results.campaign).toEqual({
      id: 'thi-dua-2026',
      name: 'Phong trào thi đua năm 2026',
      year: 2026,
      ranked_by: 'percent',
    })
    expect(results.tables).toEqual([
      { id: 'bang-2026', title: 'Bảng chấm điểm', edition: '2026.1', scale: '20' },
      { id: 'bang-phong', title: 'Bảng chấm điểm', edition: '2026.1', scale: '9.5' },
    ])
    expect(results.clusters.map(({ id, table: used }) => [id, used])).toEqual([
      ['cum-1', 'bang-2026'],
      ['cum-2', 'bang-2026'],
      ['cum-3', 'bang-phong'],
    ])
  })

  it.each<[string, Report, boolean]>([
    ['has reported in full', report(FULL), false],
    ['has not reported', { state: 'missing' }, true],
    ['has errors', { state: 'invalid', late: false }, true],
    ['is incomplete', without('I.1'), true],
  ])('are provisional while a unit of the cluster %s: %s', (_, told, provisional) => {
    const units = [unit('khu-vuc-1', report(FULL), TARGETS), unit('khu-vuc-2', told, TARGETS)]
    expect(score(campaign(TABLE, units)).clusters[0]?.provisional).toBe(provisional)
  })

  it('of a cluster of one unit rank it first', () => {
    expect(scored()).toMatchObject({ rank: 1, tied: false })
  })

  it('of an empty cluster are empty and final', () => {
    expect(score(campaign(TABLE, [])).clusters[0]).toEqual({
      id: 'cum-1',
      name: 'Cụm thi đua số 1',
      table: 'bang-2026',
      provisional: false,
      units: [],
    })
  })
})

/** What a unit may report, in the arbitrary order and completeness of real life. */
const told: fc.Arbitrary<Report> = fc.oneof(
  { weight: 1, arbitrary: fc.constant<Report>({ state: 'missing' }) },
  { weight: 1, arbitrary: fc.constant<Report>({ state: 'invalid', late: true }) },
  {
    weight: 8,
    arbitrary: fc
      .record({
        claimed: fc.integer({ min: 0, max: 10 }).map(halves => halves / 2),
        reviewed: fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }),
        counts: fc.tuple(fc.nat(5), fc.nat(30), fc.nat(6), fc.nat(5)),
        status: fc.constantFrom(undefined, undefined, undefined, 'not_assigned', 'not_scored'),
        corrected: fc.option(fc.nat(30), { nil: undefined }),
      })
      .map(({ claimed, reviewed, counts, status, corrected }) => {
        const [late, visits, ideas, fines] = counts
        return report({
          'I.1': {
            claimed,
            changes: reviewed === undefined ? [] : [change('council', { points: reviewed / 2 })],
          },
          'I.2': { facts: { bao_cao_cham: late } },
          'II.1': status
            ? { status }
            : {
                facts: { luot_kham: visits },
                changes:
                  corrected === undefined ? [] : [change('cluster', { facts: { luot_kham: corrected } })],
              },
          'III.1': { facts: { sang_kien: ideas } },
          'IV.1': { facts: { ky_luat: fines } },
        })
      }),
  },
)

const units = (reports: readonly Report[]) =>
  reports.map((each, index) => unit(`khu-vuc-${index + 1}`, each, TARGETS))

const ranked = (reports: readonly Report[], by: 'points' | 'percent' = 'points') =>
  resultsOf(campaign(TABLE, units(reports), { ranking: { by } }))

const reports = fc.array(told, { maxLength: 8 })
const basis = fc.constantFrom('points' as const, 'percent' as const)

describe('whatever the units report', () => {
  it('total = scored + bonus + deduction, for what units say and for what was verified', () => {
    fc.assert(
      fc.property(told, each => {
        const [result] = ranked([each])
        for (const sums of [result?.self, result?.verified]) {
          const parts = [sums?.scored, sums?.bonus, sums?.deduction].map(part =>
            part ? rational(part) : ZERO,
          )
          expect(rational(sums?.total ?? '0')).toEqual(parts.reduce(add, ZERO))
        }
      }),
    )
  })

  it('groups add up to the sums of their role', () => {
    fc.assert(
      fc.property(told, each => {
        const [result] = ranked([each])
        for (const role of ['scored', 'bonus', 'deduction'] as const) {
          const parts = result?.groups.filter(group => group.role === role) ?? []
          const sum = parts.map(({ verified }) => (verified ? rational(verified) : ZERO)).reduce(add, ZERO)
          expect(sum).toEqual(rational(result?.verified[role] ?? '0'))
        }
      }),
    )
  })

  it('the order of the units changes no result', () => {
    fc.assert(
      fc.property(
        reports.chain(list => fc.tuple(fc.constant(list), permutationOf(list.length))),
        basis,
        ([list, order], by) => {
          const all = units(list)
          const straight = resultsOf(campaign(TABLE, all, { ranking: { by } }))
          const shuffled = resultsOf(
            campaign(
              TABLE,
              order.flatMap(index => all[index] ?? []),
              { ranking: { by } },
            ),
          )
          expect(sorted(shuffled)).toEqual(sorted(straight))
        },
      ),
    )
  })

  it('the order of the entries in a report changes no result', () => {
    fc.assert(
      fc.property(told, each => {
        if (each.state !== 'present') return
        const reversed: Report = { ...each, entries: new Map([...each.entries].reverse()) }
        expect(ranked([reversed])).toEqual(ranked([each]))
      }),
    )
  })

  it('units with the same report share a rank', () => {
    fc.assert(
      fc.property(reports, told, basis, (list, each, by) => {
        const results = ranked([each, ...list, each], by)
        const [first, last] = [results[0], results.at(-1)]
        expect(last?.rank).toBe(first?.rank)
        expect(last?.verified).toEqual(first?.verified)
        expect(first?.tied).toBe(first?.rank !== null)
      }),
    )
  })

  it('ranks run from 1, and skip as many as are tied', () => {
    fc.assert(
      fc.property(reports, basis, (list, by) => {
        const ranks = ranked(list, by)
          .flatMap(({ rank }) => rank ?? [])
          .sort((a, b) => a - b)
        ranks.forEach((rank, index) => {
          expect(rank).toBe(rank === ranks[index - 1] ? ranks[index - 1] : index + 1)
        })
      }),
    )
  })

  it('only complete units are ranked', () => {
    fc.assert(
      fc.property(reports, list => {
        for (const { state, rank, verified } of ranked(list)) {
          expect(rank !== null).toBe(state === 'scored' && verified.total !== null)
        }
      }),
    )
  })

  it("one unit's report never changes the points of another", () => {
    fc.assert(
      fc.property(reports, told, told, (list, before, after) => {
        const pointsOfOthers = (own: Report) =>
          ranked([own, ...list])
            .slice(1)
            .map(({ rank: _, tied: __, ...rest }) => rest)
        expect(pointsOfOthers(after)).toEqual(pointsOfOthers(before))
      }),
    )
  })

  it('achieving more of a target never lowers the total', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), (visits, more) => {
        const total = (achieved: number) =>
          rational(scored({ 'II.1': { facts: { luot_kham: achieved } } }).verified.total ?? 'none')
        expect(compare(total(visits + more), total(visits))).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('a table that lists its groups in another order gives the same sums', () => {
    const reversed: Table = { ...TABLE, groups: TABLE.groups.toReversed().map(backwards) }
    fc.assert(
      fc.property(told, each => {
        const [here, there] = [resultOf(TABLE, each, TARGETS), resultOf(reversed, each, TARGETS)]
        expect(there.verified).toEqual(here.verified)
        expect(there.percent).toBe(here.percent)
      }),
    )
  })
})

function backwards(group: Group): Group {
  const criteria: Criterion[] = (group.criteria ?? []).toReversed()
  return { ...group, criteria }
}

function sorted(results: readonly UnitResult[]): UnitResult[] {
  return results.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

function permutationOf(length: number): fc.Arbitrary<number[]> {
  const indexes = Array.from({ length }, (_, index) => index)
  return fc.shuffledSubarray(indexes, { minLength: length, maxLength: length })
}
