import { describe, expect, it } from 'vitest'
import { toDecimal } from '../../../src/expressions/rational.ts'
import type { Fact, Records, Unit } from '../../../src/model/campaign.ts'
import { score } from '../../../src/scoring/score.ts'
import { isoDay } from '../../../src/vietnamese/dates.ts'
import { CAMPAIGN, linked, seen } from '../folder.ts'

/** Two criteria: the papers of the first, and a figure and papers from which days are counted. */
const CRITERIA = (papers: string) => `version: 1
tables:
  - id: bang-2026
    title: Bảng chấm điểm năm 2026
    edition: "2026.1"
    scale: 20
    inputs:
      - { id: dang_ky, label: Bản đăng ký, type: receipt, due: [2026-03-31] }
    groups:
      - code: "I"
        title: Nhóm I
        max: 20
        criteria:
          - code: "1"
            title: Nộp báo cáo
            max: 10
            inputs:
              - { id: bao_cao, label: Báo cáo, type: receipt, ${papers} }
            start: { kind: deadline, input: bao_cao, on_time: 5, late: 2, missing: 0 }
          - code: "2"
            title: Kế hoạch
            max: 10
            inputs:
              - { id: ngay_hop, label: Ngày họp, type: date }
              - { id: ke_hoach, label: Kế hoạch, type: receipt, due: [2026-01-30, 2026-07-31] }
            start: { kind: judged }
`
const UNITS = `version: 1
clusters:
  - { id: cum-1, name: Cụm 1, table: bang-2026, units: [{ id: bv-mat, name: Bệnh viện Mắt }] }
`
const report = (first: string, second = 'claimed: 8', shared = '') =>
  `version: 1
unit: bv-mat
submitted: 2026-11-10
${shared}
entries:
  - { code: "1", facts: { bao_cao: ${first} } }
  - { code: "2", ${second} }
`
const reviews = (...changes: readonly string[]) =>
  `version: 1
unit: bv-mat
changes:
${changes.map(change => `  - { ${change}, reason: Đối chiếu, by: Tổ thẩm định, date: 2026-12-08 }`).join('\n')}
`

async function read(papers: string, files: { report: string; reviews?: string; campaign?: string }) {
  const found = await linked({
    'units.yaml': UNITS,
    'criteria.yaml': CRITERIA(papers),
    'reports/bv-mat.yaml': files.report,
    ...(files.reviews && { 'reviews/bv-mat.yaml': files.reviews }),
    ...(files.campaign && { 'campaign.yaml': CAMPAIGN + files.campaign }),
  })
  const unit = found.units.get('bv-mat')
  const result = found.campaign && score(found.campaign).clusters[0]?.units[0]?.criteria[0]
  return { ...found, unit, result }
}

function presentReport(unit: Unit | undefined) {
  if (unit?.report.state !== 'present') throw new Error('no report')
  return unit.report
}
const entryOf = (unit: Unit | undefined, code = '1') => presentReport(unit).entries.get(code)
/** Due day and days late of each paper, as far as they are known. */
function shown(fact: Fact | undefined) {
  if (!fact || !('records' in fact)) return undefined
  return fact.records.map(item => ({
    ...(item.has('due') && { due: isoDay(numberIn(item, 'due')) }),
    ...(item.has('days_late') && { late: numberIn(item, 'days_late') }),
    ...(item.has('working_days_late') && { worked: numberIn(item, 'working_days_late') }),
  }))
}
function numberIn(item: Records['records'][number], field: string): number {
  const value = item.get(field)
  return value === undefined || typeof value === 'string' ? Number.NaN : Number(toDecimal(value))
}

describe('what was handed in', () => {
  it('is counted against its due day, in days and in working days', async () => {
    const holidays = 'holidays: [{ name: Tết, from: 2026-02-14, to: 2026-02-22 }]\n'
    const { unit, result } = await read('due: [2026-02-13, 2026-02-23]', {
      report: report('[{ received: 2026-02-24 }, { received: 2026-02-13 }]'),
      campaign: holidays,
    })
    expect(shown(entryOf(unit)?.facts.get('bao_cao'))).toEqual([
      { due: '2026-02-13', late: 11, worked: 2 },
      { due: '2026-02-23', late: -10, worked: -1 },
    ])
    expect(result).toMatchObject({ state: 'scored', verified: '7' })
  })

  it('needs the date that counts, and may have others', async () => {
    const both = await read('due: [2026-02-13], counts: sent', {
      report: report('{ sent: 2026-02-13, received: 2026-02-20, signed: 2026-02-10 }'),
    })
    expect(seen(both.diagnostics)).toEqual([])
    expect(both.result?.verified).toBe('5')
    const other = await read('due: [2026-02-13], counts: sent', {
      report: report('{ received: 2026-02-13 }'),
    })
    expect(seen(other.diagnostics)).toEqual(['TD1333 reports/bv-mat.yaml /entries/0/facts/bao_cao'])
    const wrong = await read('due: [2026-02-13]', {
      report: report('[{ received: 2026-02-13, sent: hôm qua, recieved: 2026-02-13 }]'),
    })
    expect(seen(wrong.diagnostics)).toEqual([
      'TD1104 reports/bv-mat.yaml /entries/0/facts/bao_cao/0/sent',
      'TD1332 reports/bv-mat.yaml /entries/0/facts/bao_cao/0/recieved (key)',
    ])
  })

  it.each(['5', 'đã nộp', '{ defective: true }', '[[2026-02-13]]'])(
    'is a date, missing or pending, and not %s (TD1331)',
    async written => {
      const { diagnostics, read: problems } = await read('due: [2026-02-13]', { report: report(written) })
      expect(seen([...problems, ...diagnostics]).map(each => each.slice(0, 6))).not.toEqual([])
    },
  )

  it('is refused where nothing was due any more (TD1336)', async () => {
    const { diagnostics } = await read('due: [{ every: half_year, day: 15 }]', {
      report: report('[pending, pending, pending]'),
    })
    expect(seen(diagnostics)).toEqual(['TD1336 reports/bv-mat.yaml /entries/0/facts/bao_cao/2'])
  })
})

describe('what is not due yet', () => {
  it('is pending where the file says so, and gives no points', async () => {
    const { unit, result } = await read('due: [2026-06-15, 2026-11-15]', {
      report: report('[{ received: 2026-06-15 }, pending]'),
    })
    expect(result).toMatchObject({ state: 'pending', verified: null })
    expect(entryOf(unit)?.facts.has('bao_cao')).toBe(false)
    expect(shown(presentReport(unit).pending?.get('bao_cao'))).toEqual([
      { due: '2026-06-15', late: 0, worked: 0 },
      { due: '2026-11-15' },
    ])
  })

  it('is not reported where nothing is said of it', async () => {
    const { unit, result } = await read('due: [2026-06-15, 2026-11-15]', {
      report: report('[{ received: 2026-06-15 }]'),
    })
    expect(result).toMatchObject({ state: 'not_reported', verified: null })
    expect(shown(presentReport(unit).pending?.get('bao_cao'))).toHaveLength(2)
  })

  it('is not pending while another due day is not told of', async () => {
    const { result } = await read('due: [2026-06-15, 2026-11-15, 2026-12-15]', {
      report: report('[{ received: 2026-06-15 }, pending]'),
    })
    expect(result?.state).toBe('not_reported')
  })

  it('is neither late nor missing, and missing is known at once', async () => {
    const { result } = await read('due: [2026-06-15, 2026-11-15]', { report: report('[missing, missing]') })
    expect(result).toMatchObject({ state: 'scored', verified: '0' })
  })
})

describe('a due day that is counted from what the unit reports', () => {
  const AFTER = 'due: [{ days: 10, after: ngay_hop }]'

  it('follows the figure', async () => {
    const { unit } = await read(AFTER, {
      report: report('{ received: 2026-05-12 }', 'facts: { ngay_hop: 2026-05-01 }'),
    })
    expect(shown(entryOf(unit)?.facts.get('bao_cao'))).toEqual([{ due: '2026-05-11', late: 1, worked: 1 }])
  })

  it('is not known without it, and the paper gives no points', async () => {
    const { unit, result, diagnostics } = await read(AFTER, { report: report('{ received: 2026-05-12 }') })
    expect(seen(diagnostics)).toEqual([])
    expect(result).toMatchObject({ state: 'not_reported', verified: null })
    expect(shown(presentReport(unit).pending?.get('bao_cao'))).toEqual([{}])
  })

  it('needs no figure where the paper never came', async () => {
    const { result } = await read(AFTER, { report: report('missing') })
    expect(result).toMatchObject({ state: 'scored', verified: '0' })
  })

  it('follows the figure also when a reviewer corrects it in another criterion', async () => {
    const { unit, result } = await read(AFTER, {
      report: report('{ received: 2026-05-12 }', 'facts: { ngay_hop: 2026-05-01 }, claimed: 8'),
      reviews: reviews('code: "2", stage: verification, facts: { ngay_hop: 2026-05-02 }'),
    })
    expect(result).toMatchObject({ self: '2', verified: '5' })
    expect(shown(entryOf(unit)?.facts.get('bao_cao'))).toEqual([{ due: '2026-05-11', late: 1, worked: 1 }])
    expect(shown(entryOf(unit, '2')?.changes[0]?.facts.get('bao_cao'))).toEqual([
      { due: '2026-05-12', late: 0, worked: 0 },
    ])
  })

  it('follows figure and paper when both are corrected', async () => {
    const { result } = await read(AFTER, {
      report: report('{ received: 2026-05-20 }', 'facts: { ngay_hop: 2026-05-01 }, claimed: 8'),
      reviews: reviews(
        'code: "1", stage: verification, facts: { bao_cao: { received: 2026-05-15 } }',
        'code: "2", stage: verification, facts: { ngay_hop: 2026-05-05 }',
      ),
    })
    expect(result).toMatchObject({ self: '2', verified: '5' })
  })

  it('follows another paper, each of its days with the one of the same number', async () => {
    const handedIn = await read('due: [{ days: 5, after: ke_hoach.received }]', {
      report: report(
        '[{ received: 2026-02-10 }, { received: 2026-08-01 }]',
        'facts: { ke_hoach: [{ received: 2026-02-05 }, { received: 2026-07-20 }] }',
      ),
    })
    expect(shown(entryOf(handedIn.unit)?.facts.get('bao_cao'))).toMatchObject([
      { due: '2026-02-10', late: 0 },
      { due: '2026-07-25', late: 7 },
    ])
    const due = await read('due: [{ days: 1, working: true, after: ke_hoach.due }], off_day: next', {
      report: report('[{ received: 2026-02-02 }, pending]'),
    })
    expect(shown(presentReport(due.unit).pending?.get('bao_cao'))).toMatchObject([
      { due: '2026-02-02', late: 0 },
      { due: '2026-08-03' },
    ])
  })

  it('moves off a day off once it is known', async () => {
    const { unit } = await read('due: [{ days: 1, after: ngay_hop }], off_day: next', {
      report: report('{ received: 2026-05-12 }', 'facts: { ngay_hop: 2026-05-08 }'),
    })
    expect(shown(entryOf(unit)?.facts.get('bao_cao'))).toMatchObject([{ due: '2026-05-11', late: 1 }])
  })

  it('may follow a paper that belongs to no criterion', async () => {
    const { unit } = await read('due: [{ days: 30, after: dang_ky.received }]', {
      report: report(
        '{ received: 2026-04-20 }',
        'claimed: 8',
        'facts: { dang_ky: { received: 2026-03-21 } }',
      ),
    })
    expect(shown(presentReport(unit).shared?.get('dang_ky'))).toMatchObject([{ late: -10 }])
    expect(shown(entryOf(unit)?.facts.get('bao_cao'))).toMatchObject([{ due: '2026-04-20', late: 0 }])
  })
})

describe('a reviewer', () => {
  const DUE = 'due: [2026-06-15, 2026-11-15]'
  const reported = report('[{ received: 2026-06-15 }, { received: 2026-11-15 }]')

  it('corrects the due days that he names, and no others', async () => {
    const { unit, result } = await read(DUE, {
      report: reported,
      reviews: reviews('code: "1", stage: verification, facts: { bao_cao: [{ received: 2026-06-16 }] }'),
    })
    expect(result).toMatchObject({ self: '10', verified: '7' })
    expect(shown(entryOf(unit)?.changes[0]?.facts.get('bao_cao'))).toMatchObject([{ late: 1 }, { late: 0 }])
  })

  it('corrects after another one, each change with its own effect', async () => {
    const { result } = await read(DUE, {
      report: reported,
      reviews: reviews(
        'code: "1", stage: cluster, facts: { bao_cao: [{ received: 2026-06-16 }] }',
        'code: "1", stage: council, facts: { bao_cao: [pending, missing] }',
      ),
    })
    expect(result?.changes).toMatchObject([
      { stage: 'cluster', before: '10', after: '7' },
      { stage: 'council', before: '7', after: '2' },
    ])
  })

  it('completes what the unit left open', async () => {
    const { result } = await read(DUE, {
      report: report('[{ received: 2026-06-15 }, pending]'),
      reviews: reviews(
        'code: "1", stage: verification, facts: { bao_cao: [pending, { received: 2026-11-20 }] }',
      ),
    })
    expect(result).toMatchObject({ state: 'scored', self: null, verified: '7' })
  })
})
