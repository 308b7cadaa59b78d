import { describe, expect, it } from 'vitest'
import type { Criterion, EvidenceKind, Report } from '../../src/model/campaign.ts'
import { checkUnits } from '../../src/scoring/check-campaign.ts'
import { checkTable } from '../../src/scoring/check-table.ts'
import { score } from '../../src/scoring/score.ts'
import {
  campaign,
  cases,
  change,
  chose,
  criterion,
  group,
  input,
  pointsOf,
  report,
  TABLE_PLACE,
  type ToldFacts,
  table,
  unit,
} from './fixtures.ts'

const PAPERS = 'evidence:1'
const initiatives = input('sang_kien', 'count')

/** Three points for each initiative, two more for one that others use, one less for each late report. */
const withKinds = (...evidence: readonly EvidenceKind[]): Criterion =>
  criterion(
    '1',
    { kind: 'formula', formula: 'sang_kien * 3' },
    {
      inputs: [initiatives, input('ap_dung', 'yes_no'), input('cham', 'count')],
      evidence: [...evidence],
      bonuses: [{ kind: 'pass_fail', input: 'ap_dung', points: 2 }],
      deductions: [{ kind: 'per_event', input: 'cham', points: 1 }],
      open: true,
    },
  )

const decision = (more: Partial<EvidenceKind> = {}): EvidenceKind => ({
  id: 'quyet_dinh',
  label: 'Quyết định công nhận',
  ...more,
})

function resultOf(each: Criterion, told: Report) {
  const [result] = score(campaign(table([group('I', [each])]), [unit('bv-mat', told)])).clusters.flatMap(
    ({ units }) => units,
  )
  return result
}

function pointsWith(each: Criterion, facts: ToldFacts): string | null | undefined {
  const result = resultOf(each, report({ 1: { facts } }))
  return result && pointsOf(result)[each.code]
}

const FACTS = { sang_kien: 2, ap_dung: 1, cham: 1 }

describe('a kind of evidence that is missing', () => {
  it('does nothing by itself', () => {
    expect(pointsWith(withKinds(decision()), { ...FACTS, [PAPERS]: chose() })).toBe('7')
    expect(pointsWith(withKinds(decision({ when_missing: 'none' })), { ...FACTS, [PAPERS]: chose() })).toBe(
      '7',
    )
  })

  it('takes the start and the bonuses, and excuses no deduction', () => {
    const each = withKinds(decision({ when_missing: 'not_counted' }))
    expect(pointsWith(each, { ...FACTS, [PAPERS]: chose('quyet_dinh') })).toBe('7')
    expect(pointsWith(each, { ...FACTS, [PAPERS]: chose('giay_to_khac') })).toBe('-1')
  })

  it('leaves the sums apart: nothing started, nothing gained, the deduction lost', () => {
    const each = withKinds(decision({ when_missing: 'not_counted' }))
    const result = resultOf(each, report({ 1: { facts: { ...FACTS, [PAPERS]: chose() } } }))
    expect(result?.criteria[0]?.parts).toEqual({ start: '0', bonus: '0', deduction: '1', adjusted: '0' })
  })

  it('does not raise a start below zero', () => {
    const each = criterion(
      '1',
      { kind: 'formula', formula: '2 - cham' },
      {
        inputs: [input('cham', 'count')],
        evidence: [decision({ when_missing: 'not_counted' })],
        open: true,
      },
    )
    expect(pointsWith(each, { cham: 5, [PAPERS]: chose() })).toBe('-3')
    expect(pointsWith(each, { cham: 1, [PAPERS]: chose() })).toBe('0')
  })

  it('of several that are required takes everything, whichever it is', () => {
    const minutes = decision({ id: 'bien_ban', label: 'Biên bản', when_missing: 'not_counted' })
    const each = withKinds(decision({ when_missing: 'not_counted' }), minutes)
    expect(pointsWith(each, { ...FACTS, [PAPERS]: chose('quyet_dinh') })).toBe('-1')
    expect(pointsWith(each, { ...FACTS, [PAPERS]: chose('bien_ban') })).toBe('-1')
    expect(pointsWith(each, { ...FACTS, [PAPERS]: chose('bien_ban', 'quyet_dinh') })).toBe('7')
  })

  it('costs its points, a number or a share of the maximum, beside the other deductions', () => {
    const each = (points: number | string) => withKinds(decision({ when_missing: 'deduction', points }))
    expect(pointsWith(each(0.5), { ...FACTS, [PAPERS]: chose() })).toBe('6.5')
    expect(pointsWith(each('20%'), { ...FACTS, [PAPERS]: chose() })).toBe('5')
    expect(pointsWith(each(0.5), { ...FACTS, [PAPERS]: chose('quyet_dinh') })).toBe('7')
  })

  it('costs no more than the deductions have together', () => {
    const each = withKinds(decision({ when_missing: 'deduction', points: 4 }))
    const capped: Criterion = { ...each, caps: [{ lines: 'deductions', cap: 3 }] }
    expect(pointsWith(capped, { ...FACTS, [PAPERS]: chose() })).toBe('5')
  })

  it('is needed only where its condition holds', () => {
    const each = withKinds(decision({ when_missing: 'not_counted', when: 'sang_kien > 0' }))
    expect(pointsWith(each, { sang_kien: 0, ap_dung: 1, cham: 0, [PAPERS]: chose() })).toBe('2')
    expect(pointsWith(each, { sang_kien: 1, ap_dung: 1, cham: 0, [PAPERS]: chose() })).toBe('0')
  })

  it('leaves the points open where nothing is known of the papers', () => {
    expect(pointsWith(withKinds(decision({ when_missing: 'not_counted' })), FACTS)).toBe(null)
  })

  it('stands before the gate of the criterion', () => {
    const each = withKinds(decision({ when_missing: 'not_counted' }))
    const gated: Criterion = { ...each, gate: { holds: 'ap_dung', label: 'Đã áp dụng', points: 1 } }
    expect(pointsWith(gated, { ...FACTS, [PAPERS]: chose() })).toBe('-1')
    expect(pointsWith(gated, { ...FACTS, ap_dung: 0, [PAPERS]: chose('quyet_dinh') })).toBe('1')
  })
})

describe('evidence in formulas', () => {
  const losing = (line: NonNullable<Criterion['deductions']>[number]): Criterion =>
    criterion(
      '1',
      { kind: 'full' },
      {
        inputs: [
          input('don', 'count'),
          input('vu', 'records', {
            fields: [
              { id: 'ngay', label: 'Ngày', type: 'date' },
              { id: 'bien_ban', label: 'Biên bản', type: 'evidence' },
            ],
          }),
        ],
        evidence: [decision({ id: 'ket_luan', label: 'Kết luận' })],
        deductions: [line],
        floor: 0,
      },
    )

  it('lets a deduction count only with its paper', () => {
    const each = losing({ kind: 'per_event', input: 'don', points: 2, when: "evidence('ket_luan')" })
    expect(pointsWith(each, { don: 2, [PAPERS]: chose() })).toBe('10')
    expect(pointsWith(each, { don: 2, [PAPERS]: chose('ket_luan') })).toBe('6')
  })

  it('exempts cases where there is a paper for it', () => {
    const each = losing({
      kind: 'per_event',
      input: 'vu',
      points: 3,
      exempt: "evidence('ket_luan') and not bien_ban",
    })
    const vu = cases(
      { ngay: 20_000, 'bien_ban:there': 0 },
      { ngay: 20_001, bien_ban: 'Số 12', 'bien_ban:there': 1 },
    )
    expect(pointsWith(each, { vu, [PAPERS]: chose() })).toBe('4')
    expect(pointsWith(each, { vu, [PAPERS]: chose('ket_luan') })).toBe('7')
  })

  it('counts the cases that have their paper', () => {
    const each = losing({ kind: 'per_event', input: 'vu', points: 3, where: 'bien_ban' })
    const vu = cases(
      { ngay: 20_000, 'bien_ban:there': 0 },
      { ngay: 20_001, bien_ban: 'Số 12', 'bien_ban:there': 1 },
    )
    expect(pointsWith(each, { vu, [PAPERS]: chose() })).toBe('7')
  })

  const problemsOf = (each: Criterion, more = {}) =>
    checkTable(table([group('I', [each, criterion('2', { kind: 'judged' })])], more), TABLE_PLACE)
      .diagnostics.filter(({ code }) => code !== 'TD1423')
      .map(({ code, params }) => [code, params?.suggestion])

  it('asks for a kind of its own criterion, and for nothing else', () => {
    const when = (text: string) => losing({ kind: 'per_event', input: 'don', points: 2, when: text })
    expect(problemsOf(when("evidence('ket_luan')"))).toEqual([])
    expect(problemsOf(when("evidence('ket_luam')"))).toEqual([['TD1425', 'ket_luan']])
    expect(problemsOf(when('evidence(don)'))).toEqual([['TD1427', undefined]])
    expect(problemsOf(when("evidence('ket_luan', '2')"))).toEqual([['TD1426', undefined]])
    const conditions = [{ id: 'co', label: 'Có kết luận', formula: "evidence('ket_luan')" }]
    expect(problemsOf(when('co'), { conditions })).toEqual([['TD1426', undefined]])
  })
})

describe('the declaration of kinds', () => {
  const problemsOf = (...evidence: EvidenceKind[]) =>
    checkTable(table([group('I', [withKinds(...evidence)])]), TABLE_PLACE).diagnostics.map(
      ({ code, place }) => `${code} ${place?.pointer?.replace(/.*evidence/, '')}`,
    )

  it('has points with a deduction, and only with it', () => {
    expect(problemsOf(decision({ when_missing: 'deduction', points: 1 }))).toEqual([])
    expect(problemsOf(decision({ when_missing: 'deduction' }))).toEqual(['TD1473 /0/when_missing'])
    expect(problemsOf(decision({ when_missing: 'clarify', points: 1 }))).toEqual(['TD1473 /0/points'])
    expect(problemsOf(decision(), decision({ id: 'khac', points: 1 }))).toEqual(['TD1473 /1/points'])
  })

  it('has each id once in a criterion', () => {
    expect(problemsOf(decision(), decision())).toEqual(['TD1304 /1/id'])
  })

  it('deducts something, and asks for what there is', () => {
    expect(problemsOf(decision({ when_missing: 'deduction', points: 0 }))).toEqual(['TD1206 /0/points'])
    expect(problemsOf(decision({ when: 'sang_kie > 0' }))).toEqual(['TD1425 /0/when'])
  })
})

describe('evidence that has to be there', () => {
  const checked = (each: Criterion, told: Report) => {
    const found = checkUnits(campaign(table([group('I', [each])]), [unit('bv-mat', told)]).clusters)
    const [state] = found.clusters.flatMap(({ units }) => units.map(({ report: { state: own } }) => own))
    return [state, ...found.diagnostics.map(({ code, place }) => `${code} ${place?.file} ${place?.pointer}`)]
  }
  const told = (facts: ToldFacts, more = {}) => report({ 1: { facts: { ...FACTS, ...facts }, ...more } })
  const corrected = (facts: ToldFacts) => ({ changes: [change('verification', { facts })] })
  const required = withKinds(decision({ when_missing: 'error' }))
  const doubtful = withKinds(decision({ when_missing: 'clarify' }))

  it('makes a report invalid without it', () => {
    expect(checked(required, told({ [PAPERS]: chose('quyet_dinh') }))).toEqual(['present'])
    expect(checked(required, told({ [PAPERS]: chose() }))).toEqual([
      'invalid',
      'TD1474 reports/don-vi.yaml /entries/0/code',
    ])
  })

  it('is worth a warning where it only has to be cleared up', () => {
    expect(checked(doubtful, told({ [PAPERS]: chose() }))).toEqual([
      'present',
      'TD1475 reports/don-vi.yaml /entries/0/code',
    ])
  })

  it('follows what a reviewer accepts, and is told where the reviewer says so', () => {
    const accepted = corrected({ [PAPERS]: chose('quyet_dinh') })
    expect(checked(required, told({ [PAPERS]: chose() }, accepted))).toEqual(['present'])
    const refused = corrected({ [PAPERS]: chose() })
    expect(checked(required, told({ [PAPERS]: chose('quyet_dinh') }, refused))).toEqual([
      'invalid',
      'TD1474 reviews/don-vi.yaml /changes/0/evidence',
    ])
  })

  it('is not asked of a unit to which the criterion was not assigned', () => {
    expect(checked(required, report({ 1: { status: 'not_assigned' } }))).toEqual(['present'])
    const elsewhere: Criterion = { ...required, applies: "type = 'benh_vien'" }
    expect(checked(elsewhere, told({ [PAPERS]: chose() }))).toEqual(['present'])
  })
})
