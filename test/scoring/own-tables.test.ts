import { describe, expect, it } from 'vitest'
import type { Campaign, Cluster, Table, Unit } from '../../src/model/campaign.ts'
import { checkUnits } from '../../src/scoring/check-campaign.ts'
import { checkUnitRules } from '../../src/scoring/check-unit-rules.ts'
import { explainUnit } from '../../src/scoring/explain/explain-unit.ts'
import { score } from '../../src/scoring/score.ts'
import { byTable, tablesOf } from '../../src/scoring/tables-of.ts'
import {
  campaign,
  change,
  codesOf,
  criterion,
  group,
  input,
  report,
  resultsOf,
  type Told,
  table,
  unit,
} from './fixtures.ts'

const VOTES = criterion(
  '1',
  { kind: 'best_share', input: 'so_phieu' },
  { inputs: [input('so_phieu', 'count')] },
)
const RULES = criterion('2', { kind: 'judged' })
const COMMON = table([group('I', [VOTES, RULES])])
/** The votes count for everything; what stands under 2 is another criterion. */
const OWN = table([group('I', [{ ...VOTES, max: 20 }])], { id: 'bang-rieng' })

const votes = (so_phieu: number): Told => ({ facts: { so_phieu } })
const member = (id: string, entries: Readonly<Record<string, Told>>, own?: Table): Unit => ({
  ...unit(id, report(entries)),
  place: { file: 'units.yaml', pointer: '/clusters/0/units/0' },
  ...(own && { table: own }),
})
const HOSPITAL = member('bv-da-khoa', { 1: votes(200), 2: { claimed: 8 } })
const CENTRE = member('tt-phap-y', { 1: votes(400) }, OWN)
const CLINIC = member('pk-da-khoa', { 1: votes(100), 2: { claimed: 9 } })

const whole = (units: readonly Unit[] = [HOSPITAL, CENTRE, CLINIC], more: Partial<Campaign> = {}) =>
  campaign(COMMON, units, more)

describe('a unit with a table of its own', () => {
  it('is scored by it, compared with the figures of its cluster, and ranked in its cluster', () => {
    const results = resultsOf(whole())
    // 10 × 200/400 + 8; 20 × 400/400; 10 × 100/400 + 9.
    expect(results.map(({ id, verified, rank }) => [id, verified.total, rank])).toEqual([
      ['bv-da-khoa', '13', 2],
      ['tt-phap-y', '20', 1],
      ['pk-da-khoa', '11.5', 3],
    ])
    expect(results.map(each => [each.table, each.criteria.map(({ code }) => code)])).toEqual([
      [undefined, ['1', '2']],
      ['bang-rieng', ['1']],
      [undefined, ['1', '2']],
    ])
  })

  it('is no best for a figure that its table does not ask for', () => {
    const other = table([group('I', [{ ...RULES, max: 20 }])], { id: 'bang-rieng' })
    const [hospital, own] = resultsOf(whole([HOSPITAL, member('tt', { 2: { claimed: 15 } }, other)]))
    expect([hospital?.verified.total, own?.verified.total]).toEqual(['18', '15'])
  })

  it('says which table it was even where no report came in', () => {
    const missing: Unit = { ...CENTRE, report: { state: 'missing' } }
    expect(resultsOf(whole([HOSPITAL, missing]))[1]).toMatchObject({ state: 'missing', table: 'bang-rieng' })
  })

  it('has the tables of all units in the results, each once', () => {
    expect(score(whole()).tables.map(({ id }) => id)).toEqual(['bang-2026', 'bang-rieng'])
    expect(tablesOf(whole().clusters)).toEqual([COMMON, OWN])
  })

  it('puts the stages together as its own table says', () => {
    const weighed = { ...OWN, stages: { weights: { self: 1, verification: 1 } } }
    const changed = { ...votes(400), changes: [change('verification', { points: 10 })] }
    const [hospital, own] = resultsOf(whole([HOSPITAL, member('tt', { 1: changed }, weighed)]))
    expect([hospital?.verified.total, own?.verified.total]).toEqual(['13', '15'])
  })

  it('may claim what its own table gives, and not what that of the cluster gives', () => {
    const claims = (claimed: number) => member('tt', { 2: { claimed } }, JUDGED)
    const JUDGED = table([group('I', [{ ...RULES, max: 20 }])], { id: 'bang-rieng' })
    const problems = (claimed: number) => checkUnits(whole([HOSPITAL, claims(claimed)]).clusters).diagnostics
    expect(problems(18)).toEqual([])
    expect(codesOf(problems(21))).toEqual(['TD1411'])
  })

  it('is explained by its own table', () => {
    const told = whole()
    const explained = explainUnit(told, score(told), 'tt-phap-y', 'vi')
    expect(explained?.parts.map(part => (part.kind === 'group' ? part.kind : part.criterion.code))).toEqual([
      'group',
      '1',
    ])
    expect(explained?.rank).toMatchObject({ rank: 1, of: 3 })
    expect(explainUnit(told, score(told), 'bv-da-khoa', 'vi')?.parts).toHaveLength(3)
  })

  it('is named where it is the best of the cluster, and where it broke a tie', () => {
    const tied = whole([member('bv', { 1: votes(400), 2: { claimed: 10 } }), CENTRE, CLINIC], {
      ranking: { by: 'points', tie_breaks: [{ name: 'Điểm mục 2', by: "default(points('2'), 0)" }] },
    })
    const explained = explainUnit(tied, score(tied), 'bv', 'vi')
    const best = explained?.parts.flatMap(part => (part.kind === 'group' ? [] : part.criterion.values))
    expect(best?.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'Cao nhất trong cụm, Số liệu so_phieu: 400 (Trung tâm Y tế bv, Trung tâm Y tế tt-phap-y)',
    ])
    expect(explained?.rank?.deciding).toEqual([
      { name: 'Trung tâm Y tế bv', value: '10' },
      { name: 'Trung tâm Y tế tt-phap-y', value: '0' },
    ])
  })

  it('is judged by gates as its own table gives points', () => {
    const gates: Campaign['gates'] = [
      { id: 'thap', name: 'Tổng dưới 15', when: 'total < 15', effects: [{ kind: 'points', points: -1 }] },
    ]
    const totals = resultsOf(whole(undefined, { gates })).map(({ verified }) => verified.total)
    expect(totals).toEqual(['12', '20', '10.5'])
  })
})

describe('a cluster by table', () => {
  const [cluster] = whole().clusters as [Cluster]

  it('is itself where all units have one table', () => {
    expect(byTable({ ...cluster, units: [HOSPITAL, CLINIC] })).toEqual([
      { ...cluster, units: [HOSPITAL, CLINIC] },
    ])
  })

  it('has its own table first, and the units of each in their order', () => {
    expect(byTable(cluster).map(({ table: by, units }) => [by.id, units.map(({ id }) => id)])).toEqual([
      ['bang-2026', ['bv-da-khoa', 'pk-da-khoa']],
      ['bang-rieng', ['tt-phap-y']],
    ])
    expect(byTable({ ...cluster, units: [CENTRE] }).map(({ table: by }) => by.id)).toEqual(['bang-rieng'])
  })
})

describe('units of one cluster on two scales', () => {
  const wide = { ...OWN, scale: 50 }
  const clusters = whole([HOSPITAL, { ...CENTRE, table: wide }]).clusters
  const problems = (rules: Parameters<typeof checkUnitRules>[0], of = clusters) => checkUnitRules(rules, of)

  it('cannot be ranked by points: both tables are shown', () => {
    expect(problems({})).toEqual([
      {
        code: 'TD1366',
        place: { file: 'units.yaml', pointer: '/clusters/0/units/0/table' },
        params: { unit: CENTRE.name, own: 50, common: 20 },
        related: [{ file: 'units.yaml', pointer: '/clusters/0/table' }],
      },
    ])
  })

  it('are told once, though they are ranked among all', () => {
    expect(codesOf(problems({ ranking: { by: 'points', among: 'all' } }))).toEqual(['TD1366'])
  })

  it('are ranked by percent, and by points where the scales agree', () => {
    expect(problems({ ranking: { by: 'percent' } })).toEqual([])
    expect(problems({ ranking: { by: 'points' } }, whole().clusters)).toEqual([])
  })
})
