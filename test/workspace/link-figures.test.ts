import { describe, expect, it } from 'vitest'
import { rational, toDecimal } from '../../src/expressions/rational.ts'
import type { Fact, Unit } from '../../src/model/campaign.ts'
import { linked, reportOf, reviewOf, seen } from './folder.ts'
import { keptResults } from './kept.ts'

/*
 * Two departments supply figures for the units of a campaign: late reports, and whether what an inspection found has
 * been mended. The hospitals report the rest themselves.
 */

const CRITERIA = `version: 1
tables:
  - id: bang-2026
    title: Bảng chấm điểm năm 2026
    edition: "2026.1"
    scale: 20
    inputs:
      - { id: bien_che, label: Biên chế, type: count, supplied_by: Phòng Tổ chức cán bộ }
    groups:
      - code: "I"
        title: Nhóm I
        max: 20
        criteria:
          - code: "I.1"
            title: Chế độ báo cáo
            max: 10
            floor: 0
            inputs:
              - { id: bao_cao_cham, label: Số báo cáo chậm, type: count, supplied_by: Phòng Kế hoạch - Tài chính }
              - { id: theo_quy, label: Điểm kiểm tra, type: number, per: [quy-1, quy-2], supplied_by: Thanh tra Sở }
            start: { kind: full }
            deductions:
              - { kind: per_event, input: bao_cao_cham, points: 1 }
              - { kind: formula, formula: last(theo_quy) }
          - code: "I.2"
            title: Khám bệnh
            max: 10
            floor: 0
            inputs:
              - { id: luot_kham, label: Số lượt khám, type: count }
              - { id: khieu_nai, label: Số đơn khiếu nại, type: count, supplied_by: Thanh tra Sở }
            start: { kind: formula, formula: "min(10, luot_kham * bien_che)" }
            deductions: [{ kind: per_event, input: khieu_nai, points: 1 }]
`

const UNITS = `version: 1
clusters:
  - id: cum-1
    name: Cụm thi đua số 1
    table: bang-2026
    units:
      - { id: bv-mat, name: Bệnh viện Mắt }
      - { id: bv-phoi, name: Bệnh viện Phổi }
      - { id: bv-nhi, name: Bệnh viện Nhi }
`

const head = (by = 'Phòng Kế hoạch - Tài chính') => `version: 1\nby: ${by}\ndate: 2026-11-20\n`
const figures = (...items: string[]) =>
  `${head()}figures:\n${items.map(item => `  - { ${item} }\n`).join('')}`
const LATE = 'input: bao_cao_cham, values: { bv-mat: 2, bv-phoi: 0 }'

const inFolder = (files: Readonly<Record<string, string>>) =>
  linked({
    'units.yaml': UNITS,
    'criteria.yaml': CRITERIA,
    'reports/bv-mat.yaml': reportOf('bv-mat'),
    'reports/bv-phoi.yaml': reportOf('bv-phoi'),
    ...files,
  })

function presentReport(unit: Unit | undefined) {
  if (unit?.report.state !== 'present') throw new Error(`report ${unit?.report.state}`)
  return unit.report
}

/** A fact as a text: `2`, `quy-1 5, quy-2 7`. */
function told(fact: Fact | undefined): string | undefined {
  if (fact === undefined) return undefined
  if ('numerator' in fact) return toDecimal(fact)
  if ('periods' in fact)
    return [...fact.periods].map(([period, value]) => `${period} ${toDecimal(value)}`).join(', ')
  return JSON.stringify(fact)
}

const states = (units: ReadonlyMap<string, Unit>) => [...units.values()].map(({ report }) => report.state)

describe('figures that a department supplies', () => {
  it('make the entry of a criterion that asks nothing of the unit, with who vouches for them', async () => {
    const { units, diagnostics } = await inFolder({ 'figures/phong.yaml': figures(LATE) })
    expect(diagnostics).toEqual([])
    const { entries, supplied } = presentReport(units.get('bv-mat'))
    const place = { file: 'figures/phong.yaml', pointer: '/figures/0/values/bv-mat' }
    expect(entries.get('I.1')).toMatchObject({ place, changes: [] })
    expect(told(entries.get('I.1')?.facts.get('bao_cao_cham'))).toBe('2')
    expect(supplied?.get('bao_cao_cham')).toMatchObject({
      by: 'Phòng Kế hoạch - Tài chính',
      date: '2026-11-20',
      place,
    })
    expect(supplied?.get('bao_cao_cham')).not.toHaveProperty('basis')
  })

  it('keep the basis of the file', async () => {
    const file = figures(LATE).replace('figures:', 'basis: Sổ công văn đến\nfigures:')
    const { units } = await inFolder({ 'figures/phong.yaml': file })
    expect(presentReport(units.get('bv-phoi')).supplied?.get('bao_cao_cham')?.basis).toBe('Sổ công văn đến')
  })

  it('do not report a criterion in place of the unit that has passed it over', async () => {
    const { units } = await inFolder({
      'figures/phong.yaml': figures('input: khieu_nai, values: { bv-mat: 3 }'),
    })
    const { entries, shared } = presentReport(units.get('bv-mat'))
    expect(entries.has('I.2')).toBe(false)
    expect(told(shared?.get('khieu_nai'))).toBe('3')
  })

  it('join what the unit reports of the same criterion, and of the whole table', async () => {
    const { units, diagnostics } = await inFolder({
      'reports/bv-mat.yaml': reportOf('bv-mat', '[{ code: "I.2", facts: { luot_kham: 4 } }]'),
      'figures/phong.yaml': figures('input: khieu_nai, values: { bv-mat: 3 }'),
      'figures/to-chuc.yaml': figures('input: bien_che, values: { bv-mat: 60 }'),
    })
    expect(diagnostics).toEqual([])
    const { entries, shared } = presentReport(units.get('bv-mat'))
    expect([...(entries.get('I.2')?.facts.keys() ?? [])]).toEqual(['luot_kham', 'khieu_nai'])
    expect(entries.get('I.2')?.place.file).toBe('reports/bv-mat.yaml')
    expect(told(shared?.get('bien_che'))).toBe('60')
  })

  it('leave a unit without a report missing', async () => {
    const { units, diagnostics } = await inFolder({
      'figures/phong.yaml': figures('input: bao_cao_cham, values: { bv-nhi: 2 }'),
    })
    expect(diagnostics).toEqual([])
    expect(units.get('bv-nhi')?.report).toEqual({ state: 'missing' })
  })

  it('are not made zero by a unit that says that nothing happened', async () => {
    const { units, diagnostics } = await inFolder({
      'reports/bv-mat.yaml': reportOf('bv-mat', '[{ code: "I.2", status: none }]'),
      'figures/phong.yaml': figures('input: khieu_nai, values: { bv-mat: 3 }'),
    })
    expect(diagnostics).toEqual([])
    const facts = presentReport(units.get('bv-mat')).entries.get('I.2')?.facts
    expect([told(facts?.get('luot_kham')), told(facts?.get('khieu_nai'))]).toEqual(['0', '3'])
  })

  it('are followed by what reviewers change, which wins', async () => {
    const { units, diagnostics } = await inFolder({
      'figures/phong.yaml': figures(LATE),
      'reviews/bv-mat.yaml': reviewOf(
        'bv-mat',
        'code: "I.1", stage: verification, facts: { bao_cao_cham: 1 }',
      ),
    })
    expect(diagnostics).toEqual([])
    const entry = presentReport(units.get('bv-mat')).entries.get('I.1')
    expect(told(entry?.facts.get('bao_cao_cham'))).toBe('2')
    expect(entry?.changes.map(({ facts }) => told(facts.get('bao_cao_cham')))).toEqual(['1'])
  })

  it('may stand by periods in several files, in whatever order', async () => {
    const { units, diagnostics } = await inFolder({
      'figures/a.yaml': figures('input: theo_quy, values: { bv-mat: { quy-2: 7 } }'),
      'figures/b.yaml': figures('input: theo_quy, values: { bv-mat: { quy-1: 5, quy-2: 7 } }'),
    })
    expect(diagnostics).toEqual([])
    const facts = presentReport(units.get('bv-mat')).entries.get('I.1')?.facts
    expect(told(facts?.get('theo_quy'))).toBe('quy-1 5, quy-2 7')
  })
})

describe('one figure in two places', () => {
  it('is no matter where both say the same', async () => {
    const { diagnostics, units } = await inFolder({
      'reports/bv-mat.yaml': reportOf('bv-mat', '[{ code: "I.1", facts: { bao_cao_cham: 2 } }]'),
      'figures/a.yaml': figures(LATE),
      'figures/b.yaml': figures('input: bao_cao_cham, values: { bv-mat: 2 }'),
    })
    expect(diagnostics).toEqual([])
    expect(states(units)).toEqual(['present', 'present', 'missing'])
  })

  it('is an error in the later of two files, which shows the earlier', async () => {
    const { diagnostics, units } = await inFolder({
      'figures/a.yaml': figures(LATE),
      'figures/b.yaml': figures('input: bao_cao_cham, values: { bv-mat: 3, bv-phoi: 0 }'),
    })
    expect(seen(diagnostics)).toEqual(['TD1358 figures/b.yaml /figures/0/values/bv-mat'])
    expect(diagnostics[0]?.related).toEqual([{ file: 'figures/a.yaml', pointer: '/figures/0/values/bv-mat' }])
    expect(states(units)).toEqual(['invalid', 'present', 'missing'])
  })

  it('is an error in the report that says otherwise, in an entry or among the shared facts', async () => {
    const report = reportOf('bv-mat', '[{ code: "I.1", facts: { bao_cao_cham: 1 } }]')
    const { diagnostics } = await inFolder({
      'reports/bv-mat.yaml': report.replace('entries:', 'facts: { bien_che: 61 }\nentries:'),
      'figures/a.yaml': figures(LATE, 'input: bien_che, values: { bv-mat: 60 }'),
    })
    expect(seen(diagnostics)).toEqual([
      'TD1358 reports/bv-mat.yaml /entries/0/facts/bao_cao_cham',
      'TD1358 reports/bv-mat.yaml /facts/bien_che',
    ])
    expect(diagnostics[1]?.related).toEqual([{ file: 'figures/a.yaml', pointer: '/figures/1/values/bv-mat' }])
  })

  it('of which a period differs is an error', async () => {
    const { diagnostics } = await inFolder({
      'figures/a.yaml': figures('input: theo_quy, values: { bv-mat: { quy-1: 5 } }'),
      'figures/b.yaml': figures('input: theo_quy, values: { bv-mat: { quy-1: 6, quy-2: 7 } }'),
    })
    expect(seen(diagnostics)).toEqual(['TD1358 figures/b.yaml /figures/0/values/bv-mat'])
  })
})

describe('what may not stand in a file of a department', () => {
  it('is a figure that the unit reports itself: all units named there are invalid', async () => {
    const { diagnostics, units } = await inFolder({
      'figures/a.yaml': figures('input: luot_kham, values: { bv-mat: 3 }'),
    })
    expect(seen(diagnostics)).toEqual(['TD1356 figures/a.yaml /figures/0/input'])
    expect(states(units)).toEqual(['invalid', 'present', 'missing'])
  })

  it('is an input that no table has; the nearest that is supplied is suggested', async () => {
    const { diagnostics } = await inFolder({
      'figures/a.yaml': figures('input: bao_cao_chan, values: { bv-mat: 3 }'),
    })
    expect(seen(diagnostics)).toEqual(['TD1355 figures/a.yaml /figures/0/input'])
    expect(diagnostics[0]?.params).toEqual({ input: 'bao_cao_chan', suggestion: 'bao_cao_cham' })
  })

  it('is a unit that is not in the roster: the one that was probably meant is invalid', async () => {
    const { diagnostics, units } = await inFolder({
      'figures/a.yaml': figures('input: bao_cao_cham, values: { bv-phoii: 3, bv-mat: 1 }'),
    })
    expect(seen(diagnostics)).toEqual(['TD1360 figures/a.yaml /figures/0/values/bv-phoii (key)'])
    expect(diagnostics[0]?.params).toEqual({ unit: 'bv-phoii', suggestion: 'bv-phoi' })
    expect(states(units)).toEqual(['present', 'invalid', 'missing'])
  })

  it('is a value of another type than the input asks for', async () => {
    const { diagnostics, units } = await inFolder({
      'figures/a.yaml': figures('input: bao_cao_cham, values: { bv-mat: -1, bv-phoi: 1 }'),
    })
    expect(seen(diagnostics)).toEqual(['TD1309 figures/a.yaml /figures/0/values/bv-mat'])
    expect(states(units)).toEqual(['invalid', 'present', 'missing'])
  })

  it("is a figure that the unit's own table does not have, or asks of the unit", async () => {
    const second = CRITERIA.replace(/^version: 1\ntables:\n/, '')
      .replace('id: bang-2026', 'id: bang-khac')
      .replace('id: bao_cao_cham,', 'id: bao_cao_muon,')
      .replace('input: bao_cao_cham', 'input: bao_cao_muon')
      .replace(
        'label: Số đơn khiếu nại, type: count, supplied_by: Thanh tra Sở',
        'label: Số đơn, type: count',
      )
    const { diagnostics, units } = await inFolder({
      'criteria.yaml': CRITERIA + second,
      'units.yaml': `${UNITS}  - id: cum-2
    name: Khối thứ hai
    table: bang-khac
    units: [{ id: tt-1, name: Trung tâm Kiểm nghiệm }]
`,
      'reports/tt-1.yaml': reportOf('tt-1'),
      'figures/a.yaml': figures(
        'input: bao_cao_cham, values: { tt-1: 1, bv-mat: 1 }',
        'input: khieu_nai, values: { tt-1: 1, bv-mat: 1 }',
      ),
    })
    expect(seen(diagnostics)).toEqual([
      'TD1357 figures/a.yaml /figures/0/values/tt-1 (key)',
      'TD1356 figures/a.yaml /figures/1/values/tt-1 (key)',
    ])
    expect(states(units)).toEqual(['present', 'present', 'missing', 'invalid'])
  })
})

describe('a file with errors of its form stops only what depends on it', () => {
  it('one value: its unit', async () => {
    const { read, units } = await inFolder({
      'figures/a.yaml': figures('input: bao_cao_cham, values: { bv-mat: 1.234, bv-phoi: 1 }'),
    })
    expect(seen(read)).toEqual(['TD1101 figures/a.yaml /figures/0/values/bv-mat'])
    expect(states(units)).toEqual(['invalid', 'present', 'missing'])
  })

  it('an item that is lost: the units that lack a figure', async () => {
    const complete = ['bao_cao_cham', 'khieu_nai', 'bien_che'].map(
      id => `input: ${id}, values: { bv-phoi: 1 }`,
    )
    const { units } = await inFolder({
      'figures/a.yaml': figures(...complete, 'input: theo_quy, values: { bv-phoi: { quy-1: 1 } }'),
      'figures/b.yaml': figures('values: { bv-mat: 1 }'),
    })
    expect(states(units)).toEqual(['invalid', 'present', 'missing'])
  })

  it('a supplier that is not named: the units whose figures stand there', async () => {
    const complete = ['khieu_nai', 'bien_che'].map(id => `input: ${id}, values: { bv-phoi: 1, bv-mat: 1 }`)
    const { units } = await inFolder({
      'figures/a.yaml': figures(
        ...complete,
        'input: theo_quy, values: { bv-phoi: { quy-1: 1 }, bv-mat: { quy-1: 1 } }',
        'input: bao_cao_cham, values: { bv-phoi: 1 }',
      ),
      'figures/b.yaml': figures('input: bao_cao_cham, values: { bv-mat: 1 }').replace(/by: .*\n/, ''),
    })
    expect(states(units)).toEqual(['invalid', 'present', 'missing'])
  })

  it('a file that cannot be read: every unit that lacks a figure', async () => {
    const { units } = await inFolder({ 'figures/a.yaml': 'version: 1\nby: [' })
    expect(states(units)).toEqual(['invalid', 'invalid', 'missing'])
  })

  it('no file at all: nothing', async () => {
    const { units, diagnostics } = await inFolder({})
    expect(diagnostics).toEqual([])
    expect(states(units)).toEqual(['present', 'present', 'missing'])
  })
})

describe('the folder of the figures', () => {
  it('tells of what it does not read', async () => {
    const { read } = await inFolder({ 'figures/phong.xlsx': 'x' })
    expect(seen(read)).toEqual(['TD1322 figures/phong.xlsx'])
  })

  it('tells of a folder of nearly its name', async () => {
    const { read } = await inFolder({ 'figure/phong.yaml': figures(LATE) })
    expect(seen(read)).toEqual(['TD1328 figure/'])
  })
})

describe('figures of departments beside what else a table can ask for', () => {
  const asking = (...inputs: string[]) =>
    CRITERIA.replace(
      '              - { id: khieu_nai,',
      `${inputs.map(each => `              - { ${each}, supplied_by: Thanh tra Sở }\n`).join('')}              - { id: khieu_nai,`,
    )
  const told = reportOf('bv-mat', '[{ code: "I.2", facts: { luot_kham: 3 } }]')

  it('count how late what was handed in came, as in a report', async () => {
    const { units, diagnostics } = await inFolder({
      'criteria.yaml': asking('id: ke_hoach, label: Kế hoạch, type: receipt, due: [2026-06-15]'),
      'figures/phong.yaml': figures(
        'input: ke_hoach, values: { bv-mat: { received: 2026-06-18 }, bv-phoi: pending }',
      ),
      'reports/bv-mat.yaml': told,
    })
    expect(diagnostics).toEqual([])
    const fact = presentReport(units.get('bv-mat')).entries.get('I.2')?.facts.get('ke_hoach')
    const [item] = fact && 'records' in fact ? fact.records : []
    expect(item?.get('days_late')).toEqual(rational(3))
    const phoi = presentReport(units.get('bv-phoi'))
    expect(phoi.facts.has('ke_hoach')).toBe(false)
    expect(phoi.pending?.get('ke_hoach')?.records[0]?.has('pending')).toBe(true)
  })

  it('go before what the kept results have of the past, and a difference is told where they stand', async () => {
    const { units, diagnostics } = await inFolder({
      'criteria.yaml': asking(
        'id: nam_truoc, label: Đơn khiếu nại năm trước, type: count, past: { of: fact, input: khieu_nai }',
      ),
      'figures/phong.yaml': figures('input: nam_truoc, values: { bv-mat: 4 }'),
      'history/2025.json': JSON.stringify(
        keptResults(2025, [
          { id: 'bv-mat', facts: { khieu_nai: '5' } },
          { id: 'bv-phoi', facts: { khieu_nai: '6' } },
        ]),
      ),
      'reports/bv-mat.yaml': told,
      'reports/bv-phoi.yaml': told.replace('bv-mat', 'bv-phoi'),
    })
    expect(seen(diagnostics)).toEqual(['TD1369 figures/phong.yaml /figures/0/values/bv-mat'])
    const found = (unit: string) => presentReport(units.get(unit)).facts.get('nam_truoc')
    expect([found('bv-mat'), found('bv-phoi')]).toEqual([rational(4), rational(6)])
  })

  it('are those that the table of a unit of its own asks for', async () => {
    const own = `  - id: bang-rieng
    title: Bảng riêng
    edition: "2026.1"
    scale: 10
    base: bang-2026
    changes: { drop: ["I.1"], max: { "I": 10 } }
`
    const { units, diagnostics } = await inFolder({
      'units.yaml': UNITS.replace('name: Bệnh viện Phổi', 'name: Bệnh viện Phổi, table: bang-rieng'),
      'criteria.yaml': `${CRITERIA}${own}`,
      'figures/phong.yaml': figures(LATE, 'input: khieu_nai, values: { bv-phoi: 1 }'),
    })
    expect(seen(diagnostics)).toEqual(['TD1357 figures/phong.yaml /figures/0/values/bv-phoi (key)'])
    expect(states(units)).toEqual(['present', 'invalid', 'missing'])
  })
})
