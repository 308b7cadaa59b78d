import { describe, expect, it } from 'vitest'
import type { Criterion, JointCap, LineItem } from '../../src/model/campaign.ts'
import { compileTable } from '../../src/scoring/compile-table.ts'
import { evaluateCluster } from '../../src/scoring/evaluate-cluster.ts'
import { explainRecords } from '../../src/scoring/explain/explain-records.ts'
import { wordingFor } from '../../src/scoring/explain/wording.ts'
import { campaign, cases, criterion, input, report, type ToldCase, unit } from './fixtures.ts'
import { pointsFor, problemsIn, tableOf } from './one-criterion.ts'

const LIST = input('su_co', 'records', {
  fields: [
    {
      id: 'muc_do',
      label: 'Mức độ',
      type: 'choice',
      options: ['nhe', 'vua', 'nang'].map(id => ({ id, label: id })),
    },
    { id: 'lap_lai', label: 'Lặp lại', type: 'yes_no' },
    { id: 'so_ngay', label: 'Số ngày', type: 'number', optional: true },
    { id: 'tu_bao', label: 'Tự báo', type: 'yes_no', optional: true },
  ],
})
const OTHER = input('phan_anh', 'records', { fields: [{ id: 'dung', label: 'Đúng', type: 'yes_no' }] })

type EventLine = Extract<LineItem, { kind: 'per_event' }>
type Line = Partial<EventLine>
const line = (id: string, more: Line): EventLine => ({
  kind: 'per_event',
  input: 'su_co',
  id,
  points: 1,
  ...more,
})
const SERIOUS = line('nang', { where: "muc_do = 'nang'", points: 3 })
const REPEATED = line('lap_lai', { where: 'lap_lai', points: 2 })

const losing = (deductions: readonly LineItem[], ...caps: readonly JointCap[]): Criterion =>
  criterion(
    '1',
    { kind: 'full' },
    {
      floor: 0,
      inputs: [LIST, OTHER],
      deductions: [...deductions],
      ...(caps.length > 0 && { caps: [...caps] }),
    },
  )
const both = (overlap: JointCap['overlap'], more: Partial<JointCap> = {}): JointCap => ({
  lines: ['lap_lai', 'nang'],
  ...(overlap && { overlap }),
  ...more,
})
const CASES: readonly ToldCase[] = [
  { muc_do: 'nang', lap_lai: 1 },
  { muc_do: 'nang', lap_lai: 0 },
  { muc_do: 'nhe', lap_lai: 1 },
]
const pointsAfter = (each: Criterion, ...told: readonly ToldCase[]) =>
  pointsFor(each, { su_co: cases(...told), phan_anh: cases() })

describe('a case that fits two lines', () => {
  const pair = [REPEATED, SERIOUS]

  it('counts in both, unless it is said otherwise', () => {
    // 10 − 2 × 3 − 2 × 2
    expect(pointsAfter(losing(pair), ...CASES)).toBe('0')
    expect(pointsAfter(losing(pair, both('both')), ...CASES)).toBe('0')
  })

  it('counts where it is dearer, whatever the order of the lines', () => {
    // 10 − 2 × 3 − 1 × 2
    expect(pointsAfter(losing(pair, both('dearer')), ...CASES)).toBe('2')
    expect(
      pointsAfter(losing([...pair].reverse(), { lines: 'deductions', overlap: 'dearer' }), ...CASES),
    ).toBe('2')
  })

  it('counts in the line that the set names first, whatever the order of the lines', () => {
    // 10 − 1 × 3 − 2 × 2
    expect(pointsAfter(losing(pair, both('first')), ...CASES)).toBe('3')
    expect(pointsAfter(losing([...pair].reverse(), both('first')), ...CASES)).toBe('3')
    expect(
      pointsAfter(losing([...pair].reverse(), { lines: 'deductions', overlap: 'first' }), ...CASES),
    ).toBe('2')
  })

  it('counts in the line that is named first where both are of one price', () => {
    const equal = [line('lap_lai', { where: 'lap_lai', points: '20%', free: 1 }), { ...SERIOUS, points: 2 }]
    // The case that fits both is the free one of the first line.
    expect(pointsAfter(losing(equal, both('dearer')), { muc_do: 'nang', lap_lai: 1 })).toBe('10')
  })

  it('compares percents and all of the maximum as what they are', () => {
    const priced = (points: string) => [line('lap_lai', { where: 'lap_lai', points }), SERIOUS]
    expect(pointsAfter(losing(priced('50%'), both('dearer')), { muc_do: 'nang', lap_lai: 1 })).toBe('5')
    expect(pointsAfter(losing(priced('10 %'), both('dearer')), { muc_do: 'nang', lap_lai: 1 })).toBe('7')
    expect(pointsAfter(losing(priced('all'), both('dearer')), { muc_do: 'nang', lap_lai: 1 })).toBe('0')
  })

  it('is shut out before the free ones and the caps are looked at', () => {
    const free = [REPEATED, { ...SERIOUS, free: 1 }]
    // One of the two serious ones is free; the repeated one that is left costs 2.
    expect(pointsAfter(losing(free, both('dearer')), ...CASES)).toBe('5')
    expect(pointsAfter(losing(pair, both('dearer', { cap: 4 })), ...CASES)).toBe('6')
  })

  it('counts in the other line where one does not take it: exempt, unknown, or not meant for the unit', () => {
    const exempt = [REPEATED, { ...SERIOUS, exempt: 'tu_bao' }]
    const known = { muc_do: 'nang', lap_lai: 1 }
    expect(pointsAfter(losing(exempt, both('dearer')), { ...known, tu_bao: 1 })).toBe('8')
    expect(pointsAfter(losing(exempt, both('dearer')), { ...known, tu_bao: 0 })).toBe('7')
    expect(pointsAfter(losing(exempt, both('dearer')), known)).toBe('7')
    const unknown = [REPEATED, { ...SERIOUS, where: 'so_ngay > 3' }]
    expect(pointsAfter(losing(unknown, both('dearer')), known)).toBe('8')
    expect(pointsAfter(losing([REPEATED, { ...SERIOUS, when: '1 > 2' }], both('dearer')), known)).toBe('8')
  })

  it('is a matter of three lines as well', () => {
    const all = [REPEATED, SERIOUS, line('moi', { points: 1 })]
    const set: JointCap = { lines: 'deductions', overlap: 'dearer' }
    expect(pointsAfter(losing(all, set), { muc_do: 'nang', lap_lai: 1 }, { muc_do: 'nhe', lap_lai: 0 })).toBe(
      '6',
    )
  })

  it('is told with the line in which it counts', () => {
    const each = losing([{ ...REPEATED, label: 'Sự cố lặp lại' }, SERIOUS], both('first'))
    const whole = tableOf(each)
    const { compiled } = compileTable(whole)
    const told = unit('a', report({ 1: { facts: { su_co: cases(...CASES), phan_anh: cases() } } }))
    const [cluster] = campaign(whole, [told]).clusters
    const evaluated = cluster && evaluateCluster(cluster, compiled).get('a')
    const node = compiled.nodes.get('1')
    if (!evaluated || !node) throw new RangeError('a criterion expected')
    const words = wordingFor(whole, each, 'vi')
    const [, serious] = explainRecords(each, node, { evaluated, table: compiled }, words).values()
    // The case that is not serious is told where it counts.
    expect(serious?.leftOut.map(({ reason }) => reason)).toEqual(['đã tính ở khoản “Sự cố lặp lại”'])
  })
})

describe('the check of cases that fit several lines', () => {
  const problems = (lines: readonly LineItem[], ...caps: readonly JointCap[]) =>
    problemsIn(losing(lines, ...caps)).filter(([code]) => code !== 'TD1423')

  it('wants lines that count the cases of one list (TD1478)', () => {
    const other = line('phan_anh', { input: 'phan_anh' })
    const set: JointCap = { lines: ['nang', 'phan_anh'], overlap: 'both' }
    expect(problems([SERIOUS, other], set)).toEqual([['TD1478', '/caps/0/overlap']])
    const judged: LineItem = { kind: 'judged', id: 'phan_anh', most: 2 }
    expect(problems([SERIOUS, judged], set)).toEqual([['TD1478', '/caps/0/overlap']])
    expect(problems([SERIOUS, judged], { lines: 'deductions', overlap: 'both' })).toHaveLength(1)
    expect(problems([SERIOUS, REPEATED, judged], { lines: 'deductions', overlap: 'both' })).toEqual([])
    expect(problems([SERIOUS, REPEATED, other], { ...set, lines: ['nang', 'lap_lai', 'phan_anh'] })).toEqual([
      ['TD1478', '/caps/0/overlap'],
    ])
  })

  it('wants prices that can be compared for the dearer (TD1479)', () => {
    const priced = { ...REPEATED, points: 'if(1 > 2, 1, 2)' }
    expect(problems([priced, SERIOUS], both('dearer'))).toEqual([['TD1479', '/caps/0/overlap']])
    expect(problems([priced, SERIOUS], both('first'))).toEqual([])
  })

  it('warns of classes that can overlap where nothing is said (TD1480)', () => {
    const warned = [['TD1480', '/deductions/1/where']]
    const pair = (a: string, b: string) => problems([line('a', { where: a }), line('b', { where: b })])
    expect(pair("muc_do = 'nang'", 'lap_lai')).toEqual(warned)
    expect(pair("muc_do = 'nang' or muc_do = 'vua'", "muc_do <> 'nhe'")).toEqual(warned)
    expect(pair("muc_do = 'nang' and lap_lai", "muc_do = 'nang'")).toEqual(warned)
    expect(pair('not lap_lai', "muc_do = 'nhe'")).toEqual(warned)
  })

  it('is silent of classes that cannot meet, or of which that is not known', () => {
    const pair = (a: string, b: string, more: Line = {}) =>
      problems([line('a', { where: a }), line('b', { where: b, ...more })])
    expect(pair("muc_do = 'nang'", "muc_do = 'nhe'")).toEqual([])
    expect(pair("muc_do = 'nang' or muc_do = 'vua'", "muc_do = 'nhe'")).toEqual([])
    expect(pair("muc_do = 'nang' and lap_lai", "muc_do = 'nang' and not lap_lai")).toEqual([])
    expect(pair("muc_do <> 'nang'", "muc_do = 'nang'")).toEqual([])
    expect(pair('so_ngay > 3', 'so_ngay > 1')).toEqual([])
    expect(pair("muc_do = 'nang' or lap_lai", "muc_do = 'nang'")).toEqual([])
    expect(pair("not (muc_do = 'nang' and lap_lai)", "muc_do = 'nhe'")).toEqual([])
    expect(pair("muc_do = 'nang'", 'lap_lai', { when: '1 > 2' })).toEqual([])
    expect(pair("muc_do = 'nang'", 'lap_lai', { exempt: 'tu_bao' })).toEqual([])
    expect(problems([line('a', {}), SERIOUS])).toEqual([])
  })

  it('is silent where it is said, also that both are meant', () => {
    expect(problems([REPEATED, SERIOUS], both('both'))).toEqual([])
    expect(problems([REPEATED, SERIOUS], both(undefined, { cap: 4 }))).toEqual([
      ['TD1480', '/deductions/1/where'],
    ])
  })

  it('does not look across the two sides, nor across two lists', () => {
    const bonus: Criterion = { ...losing([SERIOUS]), bonuses: [REPEATED], open: true }
    expect(problemsIn(bonus).filter(([code]) => code === 'TD1480')).toEqual([])
    const other = line('b', { input: 'phan_anh', where: 'dung' })
    expect(problems([REPEATED, other])).toEqual([])
  })
})
