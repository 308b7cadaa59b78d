import { describe, expect, it } from 'vitest'
import type { Campaign, Cluster, Gate, Quota } from '../../src/model/campaign.ts'
import { checkUnitRules } from '../../src/scoring/check-unit-rules.ts'
import { criterion, group, report, table, unit } from './fixtures.ts'

type Classification = NonNullable<Campaign['classification']>
type Classes = Classification['classes']

const of = (...bounds: (number | undefined)[]) => {
  const classes: Classes = bounds.map((from, index) => ({
    id: `muc-${index + 1}`,
    name: `Mức ${index + 1}`,
    ...(from !== undefined && { from }),
  }))
  return checkUnitRules({ classification: { by: 'percent', classes } }, [])
}

const at = (pointer: string) => ({ file: 'campaign.yaml', pointer: `/classification/classes/${pointer}` })

describe('the check of the classes', () => {
  it('passes classes from high to low whose last takes the rest', () => {
    expect(of(90, 80, 65, undefined)).toEqual([])
    expect(of(undefined)).toEqual([])
    expect(checkUnitRules({}, [])).toEqual([])
  })

  it('wants each bound below the one before (TD1415)', () => {
    const related = [at('0/from')]
    expect(of(80, 90, undefined)).toEqual([
      { code: 'TD1415', place: at('1/from'), params: { from: 90 }, related },
    ])
    expect(of(80, 80, undefined)).toEqual([
      { code: 'TD1415', place: at('1/from'), params: { from: 80 }, related },
    ])
  })

  it('wants a bound in every class but the last (TD1416)', () => {
    expect(of(90, 65)).toEqual([{ code: 'TD1416', place: at('1') }])
    expect(of(undefined, 80, undefined)).toEqual([{ code: 'TD1416', place: at('0') }])
    expect(of(90)).toEqual([{ code: 'TD1416', place: at('0') }])
  })

  it('knows `above`: from 80 below above 80 is 80 itself, any other equal bound is none (TD1415)', () => {
    const bounded = (high: Partial<Classes[number]>, low: Partial<Classes[number]>) => {
      const named = [high, low, {}].map((each, index) => ({ id: `muc-${index}`, name: 'Mức', ...each }))
      return checkUnitRules({ classification: { by: 'points', classes: named } }, []).map(
        ({ code, place }) => [code, place?.pointer],
      )
    }
    expect(bounded({ above: 80 }, { from: 80 })).toEqual([])
    const wrong = [['TD1415', '/classification/classes/1/above']]
    expect(bounded({ from: 80 }, { above: 80 })).toEqual(wrong)
    expect(bounded({ above: 80 }, { above: 80 })).toEqual(wrong)
    expect(bounded({ from: 90, above: 80 }, { from: 70 })).toEqual([['TD1416', '/classification/classes/0']])
  })

  it('wants no conditions of the last class, below which there is none (TD1436)', () => {
    const requires = [{ holds: 'total > 0', reason: 'Không có điểm' }]
    const classes: Classes = [{ id: 'dat', name: 'Đạt', requires }]
    expect(checkUnitRules({ classification: { by: 'points', classes } }, [])).toEqual([
      { code: 'TD1436', place: at('0/requires') },
    ])
  })
})

const CLASSIFICATION: Classification = {
  by: 'points',
  classes: [
    { id: 'tot', name: 'Tốt', from: 80 },
    { id: 'dat', name: 'Đạt' },
  ],
}
const FLAG: Quota = { id: 'co-thi-dua', name: 'Cờ thi đua', number: 1 }

const gate = (effects: Gate['effects'], when = 'total < 50'): Gate => ({
  id: 'g',
  name: 'Lý do',
  when,
  effects,
})

const tableOf = (id: string, max: number, code = 'I') =>
  table([group(code, [criterion(`${code}.1`, { kind: 'judged' }, { max })])], { id })

const clusterOf = (
  id: string,
  scored: Cluster['table'],
  ...types: readonly (string | undefined)[]
): Cluster => ({
  id,
  name: `Cụm ${id}`,
  table: scored,
  units: types.map((type, index) =>
    unit(`${id}-${index + 1}`, report({}), {}, type === undefined ? {} : { type }),
  ),
})

function found(rules: Parameters<typeof checkUnitRules>[0], clusters: readonly Cluster[] = []) {
  return checkUnitRules(rules, clusters).map(({ code, place, related = [] }) => [
    code,
    place?.pointer,
    ...related.map(each => each.pointer),
  ])
}

describe('the check of the names that gates and quotas use', () => {
  it('passes what is there', () => {
    const quotas: Quota[] = [
      { ...FLAG, from_class: 'tot' },
      { id: 'gk', name: 'Giấy khen', share: 20, of: 'quota', within: 'co-thi-dua', unless: ['co-thi-dua'] },
    ]
    const gates = [
      gate([
        { kind: 'class_at_most', class: 'dat' },
        { kind: 'not_considered', awards: ['gk'] },
      ]),
    ]
    expect(found({ classification: CLASSIFICATION, gates, quotas })).toEqual([])
  })

  it('finds classes and awards that are not, with what was probably meant (TD1430)', () => {
    const gates = [
      gate([
        { kind: 'class_at_most', class: 'tott' },
        { kind: 'not_considered', awards: ['co-thi-dua', 'co-thi-du'] },
      ]),
    ]
    const quotas = [{ ...FLAG, from_class: 'kha' }]
    const problems = checkUnitRules({ classification: CLASSIFICATION, gates, quotas }, [])
    expect(problems.map(({ code, place, params }) => [code, place?.pointer, params?.suggestion])).toEqual([
      ['TD1430', '/gates/0/effects/0/class', 'tot'],
      ['TD1430', '/quotas/0/from_class', undefined],
      ['TD1430', '/gates/0/effects/1/awards/1', 'co-thi-dua'],
    ])
    expect(problems[0]?.params).toMatchObject({ id: 'tott', known: 'tot, dat' })
  })

  it('lets a quota look only at those above it, so that there is no circle (TD1430)', () => {
    const quotas: Quota[] = [
      { ...FLAG, unless: ['gk'] },
      { id: 'gk', name: 'Giấy khen', share: 20, of: 'quota', within: 'gk' },
    ]
    expect(found({ quotas })).toEqual([
      ['TD1430', '/quotas/0/unless/0'],
      ['TD1430', '/quotas/1/within'],
    ])
  })

  it('finds an id that stands twice (TD1304)', () => {
    expect(
      found({ quotas: [FLAG, FLAG], gates: [gate([{ kind: 'unranked' }]), gate([{ kind: 'unranked' }])] }),
    ).toEqual([
      ['TD1304', '/gates/1/id', '/gates/0/id'],
      ['TD1304', '/quotas/1/id', '/quotas/0/id'],
    ])
  })

  it('tells once what needs classes in a campaign that has none (TD1435)', () => {
    const gates = [
      gate([
        { kind: 'classes_lower' },
        { kind: 'points', points: -8 },
        { kind: 'class_at_most', class: 'kha' },
      ]),
    ]
    const rules = {
      ranking: { by: 'points', class_first: true },
      gates,
      quotas: [{ ...FLAG, from_class: 'tot' }],
    } as const
    expect(found({ ...rules, quotas: [...rules.quotas] })).toEqual([
      [
        'TD1435',
        '/ranking/class_first',
        '/gates/0/effects/0/kind',
        '/gates/0/effects/2/kind',
        '/quotas/0/from_class',
      ],
    ])
  })
})

describe('the check of a quota', () => {
  it('wants a number or a share (TD1441)', () => {
    const { number: _, ...neither } = FLAG
    expect(found({ quotas: [neither] })).toEqual([['TD1441', '/quotas/0']])
    expect(found({ quotas: [{ ...FLAG, share: 20 }] })).toEqual([['TD1441', '/quotas/0']])
  })

  it('wants to know of which award the number is the base (TD1431)', () => {
    expect(found({ quotas: [{ id: 'gk', name: 'Giấy khen', share: 20, of: 'quota' }] })).toEqual([
      ['TD1431', '/quotas/0/of'],
    ])
  })

  it('wants nested awards counted in the same way, or the inner one over all (TD1433)', () => {
    const nested = (outer: Quota['per'], per: Quota['per']) =>
      found({
        quotas: [
          { ...FLAG, ...(outer && { per: outer }) },
          { id: 'gk', name: 'Giấy khen', share: 20, of: 'quota', within: FLAG.id, ...(per && { per }) },
        ],
      })
    expect([nested(undefined, 'cluster'), nested('type', 'all'), nested('type', 'type')].flat()).toEqual([])
    const wrong = [['TD1433', '/quotas/1/within']]
    expect(nested('all', undefined)).toEqual(wrong)
    expect(nested(undefined, 'type')).toEqual(wrong)
  })
})

describe('the check of who is compared with whom', () => {
  const two = [clusterOf('a', tableOf('bang-1', 100)), clusterOf('b', tableOf('bang-2', 50))]

  it('finds points of different scales in one ranking or quota, and tells it once (TD1432)', () => {
    expect(
      found({ ranking: { by: 'points', among: 'all' }, quotas: [{ ...FLAG, per: 'all' }] }, two),
    ).toEqual([['TD1432', '/ranking/among', '/quotas/0/per']])
    expect(found({ ranking: { by: 'percent', among: 'all' } }, two)).toEqual([])
    expect(found({ ranking: { by: 'points' } }, two)).toEqual([])
    expect(found({ ranking: { by: 'points', among: 'all' } }, two.slice(0, 1))).toEqual([])
  })

  it('finds units without a type where types are told apart (TD1434)', () => {
    const mixed = [clusterOf('a', tableOf('bang-1', 100), 'benh-vien', undefined)]
    const [problem, ...others] = checkUnitRules({ ranking: { by: 'points', among: 'type' } }, mixed)
    expect([problem?.code, problem?.params, others]).toEqual(['TD1434', { count: 1, first: 'a-2' }, []])
    const typed = [clusterOf('a', tableOf('bang-1', 100), 'benh-vien')]
    expect(found({ ranking: { by: 'points', among: 'type' } }, typed)).toEqual([])
  })
})

describe('the check of conditions', () => {
  it('tells what is wrong at its place, once for all tables', () => {
    const clusters = [clusterOf('a', tableOf('bang-1', 100)), clusterOf('b', tableOf('bang-2', 100))]
    const requires = [{ holds: 'tong > 0', reason: 'Không có điểm' }]
    const rules = {
      ranking: { by: 'points' as const, tie_breaks: [{ name: 'Nhóm II', by: "points('IX')" }] },
      classification: {
        ...CLASSIFICATION,
        classes: CLASSIFICATION.classes.map((each, index) => (index === 0 ? { ...each, requires } : each)),
      },
      gates: [gate([{ kind: 'unranked' }], 'any_group(points = )')],
      quotas: [{ ...FLAG, when: 'total' }],
    }
    expect(found(rules, clusters)).toEqual([
      ['TD1424', '/gates/0/when'],
      ['TD1425', '/classification/classes/0/requires/0/holds'],
      ['TD1425', '/ranking/tie_breaks/0/by'],
      ['TD1427', '/quotas/0/when'],
    ])
  })

  it('takes a code that only one of two tables has, and finds one that none of them has', () => {
    const clusters = [clusterOf('a', tableOf('bang-1', 100)), clusterOf('b', tableOf('bang-2', 100, 'II'))]
    const gates = [gate([{ kind: 'unranked' }], "points('I') = 0")]
    expect(found({ gates }, clusters)).toEqual([])
    const misspelt = [gate([{ kind: 'unranked' }], "points('I.9') = 0")]
    expect(found({ gates: misspelt }, clusters)).toEqual([['TD1425', '/gates/0/when']])
  })
})
