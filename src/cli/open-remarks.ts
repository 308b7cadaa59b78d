import type { UnitResult } from '../model/results.ts'
import { unfinishedOf } from '../scoring/criterion-state.ts'
import { fill, type Session } from './session.ts'

/** What a unit without a result still waits for: figures of its own, or those that departments supply. */
export function openRemarks({ criteria }: UnitResult, texts: Session['texts']): string[] {
  const { unit, suppliers } = unfinishedOf(criteria)
  const remark = (text: string, codes: readonly string[]) =>
    codes.length > 0 ? [fill(text, [codes.join(', ')])] : []
  return [...remark(texts.incomplete, unit), ...remark(texts.unsupplied, suppliers)]
}
