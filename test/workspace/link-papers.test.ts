import { describe, expect, it } from 'vitest'
import type { Entry, Unit } from '../../src/model/campaign.ts'
import { CRITERIA, linked, reportOf, reviewOf, seen } from './folder.ts'

const KINDS = `            evidence:
              - { id: ke_hoach, label: Kế hoạch, when_missing: clarify }
              - { id: bao_cao, label: Báo cáo }
            start: { kind: judged, step: 0.5 }`
const WITH_KINDS = CRITERIA.replace('            start: { kind: judged, step: 0.5 }', KINDS)

const withPapers = (entry: string, more: Readonly<Record<string, string>> = {}) =>
  linked({
    'criteria.yaml': WITH_KINDS,
    'reports/bv-mat.yaml': reportOf('bv-mat', `\n  - { code: "I.2", ${entry} }`),
    ...more,
  })

function entryOf(units: ReadonlyMap<string, Unit>, code = 'I.2'): Entry | undefined {
  const { report } = units.get('bv-mat') ?? {}
  return report?.state === 'present' ? report.entries.get(code) : undefined
}

const PAPERS = 'evidence:I.2'

describe('papers of a criterion that tells kinds apart', () => {
  it('are a fact: the kinds that are there, each once; a plain text is of none', async () => {
    const { units, diagnostics } = await withPapers(
      'claimed: 4, evidence: [{ kind: ke_hoach, text: Số 12 }, Ảnh, { kind: ke_hoach, text: Số 13 }]',
    )
    expect(diagnostics).toEqual([])
    const entry = entryOf(units)
    expect(entry?.facts.get(PAPERS)).toEqual({ options: ['ke_hoach'] })
    expect(entry?.papers).toEqual([
      { kind: 'ke_hoach', text: 'Số 12' },
      { text: 'Ảnh' },
      { kind: 'ke_hoach', text: 'Số 13' },
    ])
  })

  it('are none where the entry lists none, and where there is no entry', async () => {
    const { units } = await withPapers('claimed: 4')
    expect(entryOf(units)?.facts.get(PAPERS)).toEqual({ options: [] })
    const without = await linked({ 'criteria.yaml': WITH_KINDS, 'reports/bv-mat.yaml': reportOf('bv-mat') })
    const { report } = without.units.get('bv-mat') ?? {}
    expect(report?.state === 'present' && report.shared?.get(PAPERS)).toEqual({ options: [] })
  })

  it('stay where the unit says that nothing happened', async () => {
    const criteria = CRITERIA.replace(
      '            start: { kind: zero }',
      '            evidence: [{ id: so_theo_doi, label: Sổ theo dõi }]\n            start: { kind: zero }',
    )
    const { units, diagnostics } = await linked({
      'criteria.yaml': criteria,
      'reports/bv-mat.yaml': reportOf(
        'bv-mat',
        '\n  - { code: "I.3", status: none, evidence: [{ kind: so_theo_doi, text: Sổ số 1 }] }',
      ),
    })
    expect(diagnostics).toEqual([])
    expect(entryOf(units, 'I.3')?.facts.get('evidence:I.3')).toEqual({ options: ['so_theo_doi'] })
  })

  it('are replaced by those that a reviewer accepts, be it none', async () => {
    const { units, diagnostics } = await withPapers(
      'claimed: 4, evidence: [{ kind: ke_hoach, text: Số 12 }]',
      {
        'reviews/bv-mat.yaml': reviewOf('bv-mat', 'code: "I.2", stage: council, evidence: []'),
      },
    )
    expect(diagnostics).toEqual([])
    const entry = entryOf(units)
    expect(entry?.facts.get(PAPERS)).toEqual({ options: ['ke_hoach'] })
    expect(entry?.changes.map(({ facts }) => facts.get(PAPERS))).toEqual([{ options: [] }])
  })

  it('of an unknown kind are an error, in a report and in a review, with the nearest that is not listed', async () => {
    const { units, diagnostics } = await withPapers(
      'claimed: 4, evidence: [{ kind: ke_hoach, text: Số 12 }, { kind: bao_cap, text: Số 13 }]',
      { 'reviews/bv-mat.yaml': reviewOf('bv-mat', 'code: "I.2", stage: council, evidence: [ke_hoac]') },
    )
    expect(seen(diagnostics).sort()).toEqual([
      'TD1359 reports/bv-mat.yaml /entries/0/evidence/1/kind',
      'TD1359 reviews/bv-mat.yaml /changes/0/evidence/0',
    ])
    expect(diagnostics.map(({ params }) => params?.suggestion).sort()).toEqual(['bao_cao', 'ke_hoach'])
    expect(units.get('bv-mat')?.report.state).toBe('invalid')
  })

  it('are no fact where the criterion tells no kinds apart, and of no kind there', async () => {
    const text = CRITERIA.replace(
      '            start: { kind: judged',
      '            evidence: Kế hoạch\n            start: { kind: judged',
    )
    const report = reportOf('bv-mat', '\n  - { code: "I.2", claimed: 4, evidence: [Kế hoạch số 12] }')
    const { units, diagnostics } = await linked({ 'criteria.yaml': text, 'reports/bv-mat.yaml': report })
    expect(diagnostics).toEqual([])
    expect(entryOf(units)).not.toHaveProperty('papers')
    expect(entryOf(units)?.facts.size).toBe(0)
    const named = report.replace('Kế hoạch số 12', '{ kind: ke_hoach, text: Số 12 }')
    const found = await linked({ 'criteria.yaml': text, 'reports/bv-mat.yaml': named })
    expect(seen(found.diagnostics)).toEqual(['TD1359 reports/bv-mat.yaml /entries/0/evidence/0/kind'])
    expect(found.diagnostics[0]?.params).toMatchObject({ known: '–' })
  })
})

describe('the paper of a record', () => {
  const RECORDS = CRITERIA.replace(
    '{ id: cham, label: Số báo cáo gửi chậm, type: count }',
    '{ id: vu, label: Vụ, type: records, fields: [{ id: ngay, label: Ngày, type: date }, { id: bien_ban, label: Biên bản, type: evidence }] }',
  ).replace('input: cham', 'input: vu')

  it.each([
    ['bien_ban: Số 12/BB', 'Số 12/BB', 1n],
    ['bien_ban: 12', '12', 1n],
    ['bien_ban: true', 'Biên bản', 1n],
    ['bien_ban: không', undefined, 0n],
    ['bien_ban: false', undefined, 0n],
    ['', undefined, 0n],
  ])('written as “%s” is %s', async (written, text, there) => {
    const { units, diagnostics } = await linked({
      'criteria.yaml': RECORDS,
      'reports/bv-mat.yaml': reportOf(
        'bv-mat',
        `\n  - { code: "I.3", facts: { vu: [{ ngay: 2026-05-20, ${written} }] } }`,
      ),
    })
    expect(diagnostics).toEqual([])
    const fact = entryOf(units, 'I.3')?.facts.get('vu')
    const record = fact && 'records' in fact ? fact.records[0] : undefined
    expect(record?.get('bien_ban')).toBe(text)
    expect(record?.get('bien_ban:there')).toMatchObject({ numerator: there })
  })
})
