import stringWidth from 'string-width'
import { expect, it } from 'vitest'
import { explanationLines } from '../../src/cli/explanation.ts'
import { openSession, type Session } from '../../src/cli/session.ts'
import { standings } from '../../src/cli/standings.ts'
import type { Campaign, Report, Table } from '../../src/model/campaign.ts'
import { explainUnit } from '../../src/scoring/explain/explain-unit.ts'
import type { Language } from '../../src/scoring/explain/wording.ts'
import { score } from '../../src/scoring/score.ts'
import { explained } from '../scoring/explain/explain.ts'
import { campaign, change, criterion, group, input, report, table, unit } from '../scoring/fixtures.ts'

const STREAM = { write: () => true }

function sessionIn(lang: Language): Session {
  return openSession(
    { folder: '.', lang, color: false },
    { cwd: '/', env: {}, stdout: STREAM, stderr: STREAM },
  )
}

function linesOf(whole: Table, told: Report, lang: Language = 'vi'): string[] {
  const lines = explanationLines(explained(whole, told, lang), sessionIn(lang))
  expect(lines.filter(line => stringWidth(line) > 80)).toEqual([])
  return lines
}

/** Lines as they are read, without what sets figures at the right edge. */
const read = (lines: readonly string[]) => lines.map(line => line.trim().replace(/ {2,}/g, ' '))

const JUDGED = criterion('I.1', { kind: 'judged' }, { weight: 2 })
const COUNTED = criterion(
  'I.2',
  { kind: 'formula', formula: 'so_lan * 1.7' },
  {
    inputs: [input('so_lan', 'count')],
  },
)

it('below the heading of a group stand its rule and its steps', () => {
  const whole = table([group('I', [JUDGED, COUNTED], { combine: 'weighted_mean', max: 10 })])
  const told = report({ 'I.1': { claimed: 7 }, 'I.2': { facts: { so_lan: 5 } } })
  const lines = read(linesOf(whole, told))
  const at = lines.indexOf('I. Nhóm I 7,5 / 10')
  expect(lines.slice(at + 1, at + 3)).toEqual([
    '· Cách tính: trung bình điểm các phần được chấm theo hệ số',
    '· Các phần gộp lại = (2 × 7 + 1 × 8,5) / 3 7,5',
  ])
  expect(lines).toContain('I.1. Tiêu chí I.1 (hệ số 2) 7 / 10')
})

it('the last figure of a criterion is its points, after what the unit says and the change', () => {
  const told = report({
    'I.2': { facts: { so_lan: 5 }, claimed: 9, changes: [change('verification', { points: 7 })] },
  })
  const whole = table([group('I', [COUNTED])])
  expect(read(linesOf(whole, told)).slice(-5)).toEqual([
    '· Điểm ban đầu = 5 × 1,7 8,5',
    '· Theo số liệu của đơn vị: 8,5',
    '· Đơn vị tự chấm: 9',
    '· Thẩm định: 8,5 → 7: Đối chiếu hồ sơ (Tổ thẩm định, 08/12/2026)',
    '· Sau điều chỉnh 7',
  ])
  const english = read(linesOf(whole, told, 'en')).slice(-4)
  expect(english.slice(0, 2)).toEqual(["· By the unit's own figures: 8.5", '· Claimed by the unit: 9'])
  expect(english.at(-1)).toBe('· After the change 7')
})

const BONUS = group('II', [criterion('II.1', { kind: 'judged' })], { role: 'bonus' })
const HEAD = (whole: Table, told: Report, lang: Language = 'vi') => linesOf(whole, told, lang).join(' ')

it('the percent says of what it is, and whether the bonus counts in it', () => {
  const told = report({ 'I.1': { claimed: 7 }, 'II.1': { claimed: 3 } })
  const whole = table([group('I', [JUDGED]), BONUS])
  expect(HEAD(whole, told)).toContain('trên 10 điểm được giao là 70% (không tính điểm thưởng)')
  expect(HEAD(whole, told, 'en')).toContain('of 10 assigned points that is 70% (without bonus)')
  expect(HEAD({ ...whole, bonus_in_percent: true }, told)).not.toContain('không tính điểm thưởng')
  expect(HEAD(table([group('I', [JUDGED])]), report({ 'I.1': { claimed: 7 } }))).not.toContain('thưởng')
})

it('a table that scales up to its whole scale shows how', () => {
  const whole = table([group('I', [JUDGED]), group('III', [criterion('III.1', { kind: 'judged' })])], {
    absent: 'reweight',
  })
  const told = report({ 'I.1': { claimed: 7 }, 'III.1': { status: 'not_assigned' } })
  expect(HEAD(whole, told)).toContain('Tổng: 14 = điểm chấm 14; trên thang 20 là 70%')
  expect(HEAD(whole, told)).toContain('Quy về thang 20: tổng các nhóm 7 × 20 / 10 điểm được giao = 14')
  const full = report({ 'I.1': { claimed: 7 }, 'III.1': { claimed: 8 } })
  expect(HEAD(whole, full)).not.toContain('Quy về thang')
})

it('a cap of the whole table has a line, with what it took', () => {
  const whole = table([group('I', [JUDGED]), BONUS], { caps: [{ lines: 'bonuses', cap: 2 }] })
  const above = HEAD(whole, report({ 'I.1': { claimed: 7 }, 'II.1': { claimed: 3 } }))
  expect(above).toContain('Tổng: 9 = điểm chấm 7 + điểm thưởng 2')
  expect(above).toContain(
    'Mức tối đa chung của cả bảng: các khoản cộng: tối đa 2 điểm (vượt 1, phần vượt không tính)',
  )
  expect(HEAD(whole, report({ 'I.1': { claimed: 7 }, 'II.1': { claimed: 1 } }))).not.toContain('vượt')
})

it('a named value is shown with how it was worked out', () => {
  const reader = criterion('I.1', { kind: 'formula', formula: 'nua + 1' })
  const whole = table([group('I', [reader])], {
    inputs: [input('bien_che', 'count', { label: 'Biên chế' })],
    values: [{ id: 'nua', label: 'Một nửa', formula: 'bien_che / 2' }],
  })
  const lines = linesOf(whole, report({ 'I.1': {} }, false, { bien_che: 14 })).join('\n')
  expect(lines).toContain('  · Biên chế: 14\n  · Một nửa: 14 / 2 = 7\n')
})

const STARRED = table([group('I', [JUDGED, COUNTED])])
const UNITS = [
  unit('mot', report({ 'I.1': { claimed: 9 }, 'I.2': { facts: { so_lan: 5 } } })),
  unit('hai', report({ 'I.1': { claimed: 4 }, 'I.2': { facts: { so_lan: 5 } } })),
  unit('ba', report({ 'I.1': { claimed: 4 }, 'I.2': { facts: { so_lan: 5 } } })),
]
const RULED: Campaign = campaign(STARRED, UNITS, {
  gates: [
    { id: 'tru', name: 'Bị phê bình', when: 'points("I.1") < 5', effects: [{ kind: 'points', points: -2 }] },
    { id: 'sao', name: 'Nêu gương', when: 'points("I.1") > 8', effects: [{ kind: 'not_considered' }] },
  ],
  quotas: [
    { id: 'co', name: 'Cờ thi đua', number: 1 },
    { id: 'bang', name: 'Bằng khen', number: 3, per: 'all' },
  ],
})

it('the remarks of a unit name its gates and what was added or taken, each once', () => {
  const lines = standings(score(RULED), sessionIn('vi'))
  expect(lines.filter(line => stringWidth(line) > 80)).toEqual([])
  const text = lines.join('\n')
  expect(text).toContain('Nêu gương')
  expect(text.match(/Bị phê bình −2/g)).toHaveLength(2)
  expect(text.match(/Bị phê bình/g)).toHaveLength(2)
})

it('remarks tell what is undecided, what lowered a class and what broke a tie, each once', () => {
  const results = score(RULED)
  const clusters = results.clusters.map(cluster => ({
    ...cluster,
    units: cluster.units.slice(0, 1).map(each => ({
      ...each,
      gates: [
        { id: 'cho', name: 'Có án', effects: [], undecided: true },
        { id: 'ha', name: 'Hạ bậc', effects: [], undecided: false },
      ],
      class: { id: 'tot', name: 'Tốt', reached: 'Xuất sắc', reasons: ['Hạ bậc', 'Điểm nhóm I thấp'] },
      decided_by: 'Điểm nhóm I',
    })),
  }))
  const remarks = (lang: Language) =>
    standings({ ...results, clusters, quotas: [] }, sessionIn(lang))
      .slice(2)
      .map(line => line.slice(61).trim())
      .join(' ')
      .trim()
  expect(remarks('vi')).toBe(
    'Tốt; Có án (chưa xét được, còn thiếu số liệu); Hạ bậc; Điểm nhóm I thấp; phân định bằng Điểm nhóm I',
  )
  expect(remarks('en')).toBe(
    'Tốt; Có án (not decided yet, figures are missing); Hạ bậc; Điểm nhóm I thấp; decided by Điểm nhóm I',
  )
})

it('below the clusters stands who is proposed for what', () => {
  const list = (lang: Language) => {
    const lines = standings(score(RULED), sessionIn(lang))
    return lines.slice(lines.findIndex(line => /^(Đề nghị|Proposed):$/.test(line)))
  }
  expect(list('vi')).toEqual([
    'Đề nghị:',
    '- Cờ thi đua (Cụm thi đua số 1, số lượng 1)',
    '    bằng nhau ở ngưỡng, chờ Hội đồng quyết định: Trung tâm Y tế hai, Trung tâm Y',
    '    tế ba',
    '- Bằng khen (toàn bộ các cụm, số lượng 3): Trung tâm Y tế hai, Trung tâm Y tế ba',
    '',
  ])
  expect(list('en')[0]).toBe('Proposed:')
  expect(list('en').at(-2)).toBe(
    '- Bằng khen (all clusters, number 3): Trung tâm Y tế hai, Trung tâm Y tế ba',
  )
})

it('among nobody there is no number yet, and a barred unit is told apart from its class', () => {
  const silent = campaign(STARRED, [unit('mot', report({}))], {
    quotas: [{ id: 'co', name: 'Cờ thi đua', number: 1, per: 'all' }],
  })
  expect(standings(score(silent), sessionIn('vi'))).toContain(
    '- Cờ thi đua (toàn bộ các cụm): chưa có đơn vị',
  )
  const told = standings(score(RULED), sessionIn('vi'))
    .map(line => line.slice(61).trim())
    .join(' ')
  expect(told).toContain('hạn chế xét khen thưởng: Nêu gương')
})

it('the heading tells what a condition does, what broke a tie and why a class was not reached', () => {
  const [mot, hai, ba] = UNITS
  if (!mot || !hai || !ba) throw new RangeError('three units expected')
  const told: Campaign = {
    ...RULED,
    clusters: RULED.clusters.map(cluster => ({ ...cluster, units: [mot, hai, { ...ba, name: 'Trạm ba' }] })),
    ranking: { by: 'points', tie_breaks: [{ name: 'Số bài', by: "points('I.2')" }] },
    classification: {
      by: 'points',
      classes: [
        { id: 'tot', name: 'Tốt', from: 10, requires: [{ holds: "points('I.1') > 5", reason: 'I.1 thấp' }] },
        { id: 'kha', name: 'Khá' },
      ],
    },
  }
  const found = explainUnit(told, score(told), 'hai', 'vi')
  const text = found ? explanationLines(found, sessionIn('vi')).join(' ') : ''
  expect(text).toContain('Xếp loại: Khá (10,5); theo số là Tốt, hạ vì: I.1 thấp (4 ≤ 5)')
  expect(text).toContain('Điều kiện: Bị phê bình (trừ 2 điểm)')
  const first = explainUnit(told, score(told), 'mot', 'vi')
  expect(first ? explanationLines(first, sessionIn('vi')).join(' ') : '').toContain(
    'Điều kiện: Nêu gương (không xét khen thưởng)',
  )
})

it('before the figure of a line stands what it looked at', () => {
  const banded = criterion(
    'I.1',
    { kind: 'bands', input: 'ty_le', bands: [{ from: 50, points: 9 }, { points: 2 }] },
    { inputs: [input('ty_le', 'percent', { label: 'Tỷ lệ' })] },
  )
  const lines = linesOf(table([group('I', [banded])]), report({ 'I.1': { facts: { ty_le: 40 } } }))
  expect(read(lines).slice(-2)).toEqual(['· Tỷ lệ = 40%, thuộc mức dưới 50%: 2 điểm', '· Điểm ban đầu 2'])
})

it('a campaign without quotas has no list of proposals', () => {
  expect(standings(score({ ...RULED, quotas: [] }), sessionIn('vi')).join('\n')).not.toContain('Đề nghị')
})
