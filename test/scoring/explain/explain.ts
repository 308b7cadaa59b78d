import type { Report, Table } from '../../../src/model/campaign.ts'
import type { CriterionExplanation } from '../../../src/scoring/explain/explain-criterion.ts'
import type { GroupExplanation } from '../../../src/scoring/explain/explain-group.ts'
import { explainUnit, type UnitExplanation } from '../../../src/scoring/explain/explain-unit.ts'
import type { Language } from '../../../src/scoring/explain/wording.ts'
import { score } from '../../../src/scoring/score.ts'
import { campaign, unit } from '../fixtures.ts'

/** How the result of a unit that is alone came about. */
export function explained(table: Table, told: Report, language: Language = 'vi'): UnitExplanation {
  const alone = campaign(table, [unit('khu-vuc-1', told)])
  const found = explainUnit(alone, score(alone), 'khu-vuc-1', language)
  if (!found) throw new RangeError('a unit expected')
  return found
}

export function groupOf({ parts }: UnitExplanation, code: string): GroupExplanation {
  const found = parts.find(part => part.kind === 'group' && part.code === code)
  if (found?.kind !== 'group') throw new RangeError(`no group ${code}`)
  return found
}

export function criterionOf({ parts }: UnitExplanation, code: string): CriterionExplanation {
  const found = parts.find(part => part.kind === 'criterion' && part.criterion.code === code)
  if (found?.kind !== 'criterion') throw new RangeError(`no criterion ${code}`)
  return found.criterion
}

/** Steps as they are read: `label = working: value (change)`. */
export function told(
  steps: readonly { label: string; working: string | null; value: string; changedBy?: string | null }[],
): string[] {
  return steps.map(({ label, working, value, changedBy }) => {
    const worked = working === null ? '' : ` = ${working}`
    return `${label}${worked}: ${value}${changedBy ? ` (${changedBy})` : ''}`
  })
}
