import { describe, expect, test } from 'vitest'
import type { Campaign, Decision, Gate } from '../../src/model/campaign.ts'
import { score } from '../../src/scoring/score.ts'
import { writeWorkbook } from '../../src/workbooks/write-workbook.ts'
import {
  campaign,
  cases,
  change,
  chose,
  criterion,
  group,
  input,
  report,
  type Told,
  table,
  unit,
} from '../scoring/fixtures.ts'
import { inputOf } from './fixtures.ts'
import { columnOf, open, rowOf, sheetOf, shown } from './read-back.ts'

const JUDGED = { kind: 'judged' } as const
const formula = (text: string) => ({ kind: 'formula', formula: text }) as const
const OPEN = { open: true } as const
const [FIRST, SECOND] = [criterion('1', JUDGED), criterion('2', JUDGED, { weight: 2 })]

type Entries = Readonly<Record<string, Told>>
type Groups = Parameters<typeof table>[0]

/** The cell of a row on the sheet of the cluster, of the first unit. */
async function cells(whole: Campaign) {
  const workbook = await open(await writeWorkbook(inputOf(whole)))
  const sheet = sheetOf(workbook, workbook.worksheets[1]?.name ?? '')
  return (label: string) => {
    const cell = sheet.getCell(rowOf(sheet, label, 1), 4)
    return { value: shown(cell), formula: cell.formula }
  }
}
const cellsOf = (groups: Groups, entries: Entries, more: Parameters<typeof table>[1] = {}) =>
  cells(campaign(table(groups, more), [unit('a', report(entries))]))
const NOT_ASSIGNED: Entries = { 1: { status: 'not_assigned' }, 2: { claimed: 6 }, 3: {} }

describe('a group that is scored for each item of a list', () => {
  const LIST = input('cong_trinh', 'records', { fields: [{ id: 'diem', label: 'Điểm', type: 'number' }] })
  const works = criterion('1', formula('diem'), { ...OPEN, inputs: [LIST] })
  const groups: Groups = [
    group('I', [works, criterion('2', formula('diem / 3'), OPEN)], {
      each: { input: 'cong_trinh', combine: 'sum' },
    }),
    group('II', [criterion('3', JUDGED)]),
  ]
  const told = (...marks: number[]): Entries => ({
    1: { facts: { cong_trinh: cases(...marks.map(diem => ({ diem }))) } },
    3: { claimed: 9 },
  })

  test('adds its criteria up on the sheet, out of what the items of the unit allow', async () => {
    const at = await cellsOf(groups, told(8, 5))
    expect(at('1').value).toBe(13)
    expect(at('2').value).toBe(4.34)
    expect(at('I')).toMatchObject({ value: 17.34, formula: expect.stringContaining('SUM(') })
    expect(at('Điểm được giao')).toEqual({ value: 50, formula: undefined })
  })

  test('does not count on the sheet either where the unit has no items', async () => {
    const at = await cellsOf(groups, told())
    expect(at('1').value).toBe('Không áp dụng')
    expect(at('2').value).toBe('Không áp dụng')
    expect(at('Điểm được giao').value).toBe(10)
    expect(at('Tổng điểm').value).toBe(9)
  })
})

test('a list that reviewers emptied keeps the points that the unit gave itself', async () => {
  const list = input('cong_trinh', 'records', { fields: [{ id: 'diem', label: 'Điểm', type: 'number' }] })
  const groups: Groups = [
    group('I', [criterion('1', formula('diem'), { ...OPEN, inputs: [list] })], {
      each: { input: 'cong_trinh', combine: 'mean' },
    }),
    group('II', [criterion('3', JUDGED)]),
  ]
  const told: Entries = {
    1: {
      facts: { cong_trinh: cases({ diem: 8 }, { diem: 9 }) },
      changes: [change('verification', { facts: { cong_trinh: cases() } })],
    },
    3: { claimed: 9 },
  }
  const all = campaign(table(groups), [unit('a', report(told))])
  const workbook = await open(await writeWorkbook(inputOf(all)))
  const sheet = sheetOf(workbook, workbook.worksheets[1]?.name ?? '')
  // First what was found; the same rows follow with what the unit says itself.
  const found: unknown[] = []
  sheet.eachRow(row => {
    if (row.getCell(1).value === '1') found.push(shown(row.getCell(4)))
  })
  expect(found).toEqual(['Không áp dụng', 8.5])
})

describe('points that are not there', () => {
  test('are left out of a sum with weights, on the sheet as by the tool', async () => {
    const at = await cellsOf([group('I', [FIRST, SECOND], { combine: 'weighted_sum' })], NOT_ASSIGNED)
    expect(at('I')).toEqual({
      value: 12,
      formula: 'IF(COUNT(D11:D12)=0,"",ROUND(ROUND(SUM(1*N(D11),2*N(D12)),9),2))',
    })
  })

  test.each(["if(points('1') > 5, 1, 2)", "bonus('1') + 3"])(
    'are no number that a formula could read: %s',
    async text => {
      const reading = criterion('3', formula(text), OPEN)
      const at = await cellsOf([group('I', [FIRST, SECOND, reading])], NOT_ASSIGNED)
      expect(at('3').formula).toBeUndefined()
      expect(at('2').formula).toBeTypeOf('string')
      const full = await cellsOf([group('I', [FIRST, SECOND, reading])], {
        ...NOT_ASSIGNED,
        1: { claimed: 4 },
      })
      expect(full('3').formula).toBeTypeOf('string')
    },
  )

  test('leave a formula that asks for them beforehand', async () => {
    const reading = criterion('3', formula("default(points('1'), 4)"), OPEN)
    const at = await cellsOf([group('I', [FIRST, SECOND, reading])], NOT_ASSIGNED)
    expect(at('3')).toMatchObject({ value: 4, formula: expect.stringContaining('COUNT(D11)') })
  })

  test('make a capped group a value, whose caps read the parts of its criteria', async () => {
    const capped = group('I', [FIRST, SECOND], { caps: [{ lines: 'bonuses', cap: 1 }] })
    expect((await cellsOf([capped], NOT_ASSIGNED))('I')).toEqual({ value: 6, formula: undefined })
    const all = await cellsOf([capped], { ...NOT_ASSIGNED, 1: { claimed: 4 } })
    expect(all('I')).toMatchObject({ value: 10, formula: expect.any(String) })
  })
})

test('whether something was chosen or can be computed is no formula: COUNT counts numbers in cells', async () => {
  const options = [
    { id: 'x', label: 'Loại a' },
    { id: 'y', label: 'Loại A' },
  ]
  const chosen = input('loai', 'choice', { options })
  const [a, b] = [input('a', 'count'), input('b', 'count')]
  const criteria = [
    criterion('1', formula('if(reported(loai), 3, 1)'), { inputs: [chosen] }),
    criterion('2', formula('default(a / b, 4)'), { inputs: [a, b] }),
    criterion('3', {
      kind: 'choice',
      input: 'loai',
      levels: [
        { option: 'x', points: 1 },
        { option: 'y', points: 2 },
      ],
    }),
  ]
  const at = await cellsOf([group('I', criteria)], {
    1: { facts: { loai: chose('y') } },
    2: { facts: { a: 1 } },
    3: {},
  })
  expect([at('1'), at('2')]).toEqual([
    { value: 3, formula: undefined },
    { value: 4, formula: undefined },
  ])
  // Labels that differ only in their case are two labels.
  expect(at('3')).toMatchObject({ value: 2, formula: expect.stringMatching(/EXACT\([^)]*"Loại a"\)/) })
})

test('a criterion that does not apply is not waited for, whatever its status says', async () => {
  const left = criterion('2', JUDGED, { applies: "type = 'khac'" })
  const whole = table([group('I', [FIRST, left])])
  const about = {
    ...unit('a', report({ 1: { claimed: 5 }, 2: { status: 'not_scored' } })),
    type: 'benh_vien',
  }
  const other = { ...unit('b', report({ 1: { claimed: 4 }, 2: { claimed: 2 } })), type: 'khac' }
  const at = await cells(campaign(whole, [about, other]))
  expect([at('2').value, at('Số tiêu chí chưa có điểm').value]).toEqual(['Không áp dụng', 0])
})

test('named values that read each other do not grow beyond all bounds', async () => {
  const values = Array.from({ length: 40 }, (_, index) => ({
    id: `v${index}`,
    label: `Giá trị ${index}`,
    formula: index < 2 ? 'a / 1000000' : `v${index - 1} + v${index - 2}`,
  }))
  const reading = criterion('1', formula('v39 / 1000'), { inputs: [input('a', 'count')] })
  const at = await cellsOf([group('I', [reading])], { 1: { facts: { a: 3 } } }, { values })
  expect(at('1').value).toBe(0.31)
  expect(at('1').formula?.length ?? 0).toBeLessThan(8001)
})

test('a total without a group of its own is a dash', async () => {
  const at = await cellsOf([group('I', [FIRST])], { 1: { claimed: 5 } })
  expect([at('Cộng').value, at('Điểm thưởng').value, at('Tổng điểm').value]).toEqual([5, '–', 5])
})

test('what a cap of the whole table takes from the lines stands on the sheet as in the result', async () => {
  const lines = criterion(
    '1',
    { kind: 'zero' },
    {
      inputs: [input('a', 'count')],
      bonuses: [{ kind: 'per_event', input: 'a', points: 1 }],
    },
  )
  const whole = table([group('I', [lines])], { caps: [{ lines: 'bonuses', cap: 2 }] })
  const capped = campaign(whole, [unit('a', report({ 1: { facts: { a: 5 } } }))])
  const [result] = score(capped).clusters[0]?.units ?? []
  const at = await cells(capped)
  const asShown = (points: string | null | undefined) => (points == null ? '–' : Number(points))
  expect(at('Cộng').value).toBe(asShown(result?.verified.scored))
  expect(at('Điểm thưởng').value).toBe(asShown(result?.verified.bonus))
  expect(at('Tổng điểm').value).toBe(2)
})

describe('beside the table', () => {
  const RESCUE: Decision = {
    name: 'Thưởng đột xuất',
    points: 2.5,
    reason: 'Cứu chữa thành công.',
    basis: 'Kết luận họp',
    by: 'Hội đồng',
    date: '2026-12-18',
  }
  const member = (id: string, claimed: number, decisions: readonly Decision[] = []) => {
    const told = report({ 1: { claimed } })
    if (told.state !== 'present') throw new Error('the report is present')
    return { ...unit(id, { ...told, decisions }), name: `Đơn vị ${id}` }
  }
  const whole = table([group('I', [criterion('1', JUDGED, { max: 100 })])])
  const summary = async (all: Campaign) => {
    const sheet = sheetOf(await open(await writeWorkbook(inputOf(all))), 'Tổng hợp')
    return (id: string, heading: string) => {
      const cell = sheet.getCell(rowOf(sheet, `Đơn vị ${id}`), columnOf(sheet, heading))
      return { value: shown(cell), formula: cell.formula }
    }
  }

  test('points that were decided make the percent a value, stand in the total and in the note', async () => {
    const units = [member('a', 90, [RESCUE, { ...RESCUE, name: 'Phạt', points: -1 }]), member('b', 92)]
    const all = campaign(whole, units, { ranking: { by: 'percent' } })
    const at = await cells(all)
    expect(at('Tỷ lệ (%)')).toEqual({ value: 91.5, formula: undefined })
    expect(at('Tổng điểm')).toMatchObject({ value: 91.5, formula: expect.stringContaining('2.5') })
    const note = (await summary(all))('a', 'Ghi chú')
    expect(note.value).toBe('Thưởng đột xuất: +2,5 điểm; Phạt: −1 điểm')
    expect(note.formula).toContain('Đồng hạng; Thưởng đột xuất: +2,5 điểm; Phạt: −1 điểm')
  })

  test('a gate that leaves a unit out of the ranking is named, and its rank is empty and not 0', async () => {
    const gate: Gate = {
      id: 'thap',
      name: 'Dưới 50 điểm',
      when: 'total < 50',
      effects: [{ kind: 'unranked' }, { kind: 'classes_lower', by: 1 }],
    }
    const classes = [
      { id: 'kha', name: 'Khá', from: 30 },
      { id: 'dat', name: 'Đạt' },
    ]
    const all = campaign(whole, [member('a', 40), member('b', 92), member('c', 92)], {
      gates: [gate],
      classification: { by: 'points', classes },
    })
    const at = await summary(all)
    expect([at('a', 'Ghi chú'), at('b', 'Ghi chú')]).toEqual([
      { value: 'Không xếp hạng: Dưới 50 điểm', formula: undefined },
      { value: 'Đồng hạng', formula: undefined },
    ])
    expect(at('a', 'Xếp hạng').value).toBe('')
    expect((await cells(all))('Xếp hạng')).toMatchObject({
      value: '',
      formula: expect.stringMatching(/^IF\(ISNUMBER\(/),
    })
  })

  test('the row of numbers says how a column follows only where it does for every unit', async () => {
    const numbers = async (told: Campaign) => {
      const workbook = await open(await writeWorkbook(inputOf(told)))
      const sheet = sheetOf(workbook, 'Tổng hợp')
      const at = (heading: string) => shown(sheet.getCell(9, columnOf(sheet, heading)))
      return [at('Tổng điểm'), at('Tỷ lệ (%)')]
    }
    const penalty: Gate = {
      id: 'muon',
      name: 'Gửi muộn',
      when: 'total > 90',
      effects: [{ kind: 'points', points: -1 }],
    }
    const ranking = { by: 'percent' } as const
    const plain = campaign(whole, [member('a', 40), member('b', 80)], { ranking, gates: [penalty] })
    const changed = campaign(whole, [member('a', 40), member('b', 92)], { ranking, gates: [penalty] })
    expect(await numbers(plain)).toEqual([4, '6=3/5'])
    expect(await numbers(changed)).toEqual([4, 6])
    const scaled = {
      ...plain,
      clusters: plain.clusters.map(each => ({
        ...each,
        table: { ...each.table, absent: 'reweight' as const },
      })),
    }
    expect(await numbers(scaled)).toEqual([4, 6])
  })

  test('what keeps a unit from awards, and what broke a tie, stands in its note', async () => {
    const gate: Gate = {
      id: 'ky-luat',
      name: 'Có người bị kỷ luật',
      when: 'total > 90',
      effects: [
        { kind: 'not_considered', awards: ['co'] },
        { kind: 'points', points: 1 },
      ],
    }
    const all = campaign(whole, [member('a', 40), member('b', 92)], {
      gates: [gate],
      quotas: [{ id: 'co', name: 'Cờ thi đua', number: 1 }],
    })
    expect((await summary(all))('b', 'Ghi chú').value).toBe(
      'Có người bị kỷ luật: +1 điểm; Không xét Cờ thi đua: Có người bị kỷ luật',
    )
    const broken = campaign(whole, [member('a', 92), member('b', 40, [{ ...RESCUE, points: 52 }])], {
      ranking: { by: 'points', tie_breaks: [{ name: 'Điểm chấm', by: 'scored' }] },
    })
    expect((await summary(broken))('a', 'Ghi chú').value).toBe('Phân định bằng Điểm chấm')
  })

  test('a cap of the whole table says in the note what it took', async () => {
    const lost = criterion(
      '9',
      { kind: 'zero' },
      {
        max: 0,
        inputs: [input('vi_pham', 'count')],
        deductions: [{ kind: 'per_event', input: 'vi_pham', points: 30 }],
      },
    )
    const capped = table([group('I', [FIRST]), group('V', [lost], { role: 'deduction', max: 0 })], {
      caps: [{ lines: 'deductions', cap: 100 }],
    })
    const told = (vi_pham: number) =>
      campaign(capped, [
        { ...unit('a', report({ 1: { claimed: 9 }, 9: { facts: { vi_pham } } })), name: 'Đơn vị a' },
      ])
    expect((await summary(told(4)))('a', 'Ghi chú').value).toBe(
      'Các khoản trừ: tối đa 100 điểm, phần vượt 20 điểm không tính',
    )
    expect((await summary(told(3)))('a', 'Ghi chú').value).toBe('')
  })

  test('a class whose bound differs by unit stands as a value, and so do points of a gate that are a formula', async () => {
    const classes = [
      { id: 'kha', name: 'Khá', from: "if(type = 'xa', 80, 95)" },
      { id: 'dat', name: 'Đạt' },
    ]
    const units = [{ ...member('a', 90), type: 'xa' }, member('b', 90)]
    const all = campaign(whole, units, { classification: { by: 'points', classes } })
    const at = await summary(all)
    expect([at('a', 'Xếp loại'), at('b', 'Xếp loại')]).toEqual([
      { value: 'Khá', formula: undefined },
      { value: 'Đạt', formula: undefined },
    ])
    const effects: Gate['effects'] = [{ kind: 'points', points: '-0.05 * total' }]
    const gates = [{ id: 'duoi', name: 'Dưới 95 điểm', when: 'total < 95', effects }]
    const note = (await summary(campaign(whole, units, { gates })))('a', 'Ghi chú')
    expect(note.value).toBe('Đồng hạng; Dưới 95 điểm: −4,5 điểm')
  })
})

test('a criterion that is not due yet says so, and is counted among those without points', async () => {
  const paper = input('bao_cao', 'receipt', { due: ['2026-11-15'] })
  const due = criterion('1', { kind: 'deadline', input: 'bao_cao', on_time: 5 }, { inputs: [paper] })
  const told = unit('a', report({ 1: {}, 2: { status: 'not_scored' } }))
  if (told.report.state !== 'present') throw new Error('a report was expected')
  const entries = new Map(
    [...told.report.entries].map(([code, each]) => [code, { ...each, isPending: code === '1' }]),
  )
  const at = await cells(
    campaign(table([group('I', [due, SECOND])]), [{ ...told, report: { ...told.report, entries } }]),
  )
  expect([at('1').value, at('2').value]).toEqual(['Chưa đến hạn', 'Chưa chấm'])
  expect(at('Số tiêu chí chưa có điểm')).toEqual({
    value: 2,
    formula: 'COUNTIF(D10:D12,"–")+COUNTIF(D10:D12,"Chưa chấm")+COUNTIF(D10:D12,"Chưa đến hạn")',
  })
})
