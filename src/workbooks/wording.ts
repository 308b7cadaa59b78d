import type { CriterionResult, UnitResult } from '../model/results.ts'

/** What stands in place of points. Those not assigned begin alike, which the sum of assigned points uses. */
export const STATE_TEXTS: Readonly<Record<Exclude<CriterionResult['state'], 'scored'>, string>> = {
  not_assigned: 'Không giao',
  not_applicable: 'Không áp dụng',
  not_scored: 'Chưa chấm',
  not_reported: '–',
  pending: 'Chưa đến hạn',
  // On a sheet it is simply not there yet, whoever it is that has to bring it.
  not_supplied: '–',
}
export const NOT_ASSIGNED_PATTERN = 'Không*'

export const UNIT_NOTES: Readonly<Record<Exclude<UnitResult['state'], 'scored'>, string>> = {
  missing: 'Chưa gửi báo cáo',
  invalid: 'Báo cáo chưa hợp lệ',
  incomplete: 'Chưa đủ số liệu',
}

export const upper = (text: string): string => text.toLocaleUpperCase('vi')

export function romanNumber(value: number): string {
  const parts: readonly [number, string][] = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ]
  let rest = value
  let text = ''
  for (const [amount, letters] of parts) {
    for (; rest >= amount; rest -= amount) text += letters
  }
  return text
}
