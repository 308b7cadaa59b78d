import type { Criterion, LineItem } from '../../model/campaign.ts'
import { ruleOf } from '../rules/index.ts'
import { NAME, say, type Wording } from '../rules/rule.ts'

/** How a line is called where its whole rule would be too much; of a line that is the only one nothing need be said. */
export function nameOf(item: LineItem, index: number, isOnly: boolean, words: Wording): string {
  if (item.label !== undefined) return item.label
  const whole = ruleOf(item).words(item, words)
  if (whole.length <= LONGEST_NAME) return whole
  const input = 'input' in item && NAME.test(item.input) ? words.input(item.input) : ''
  if (input !== '') return input
  return isOnly ? '' : say(words, `khoản ${index + 1}`, `line ${index + 1}`)
}

const LONGEST_NAME = 48

/** How a line is called where a cap names it. */
export function lineName(id: string, criterion: Criterion, words: Wording): string {
  for (const side of ['bonuses', 'deductions'] as const) {
    const lines = criterion[side] ?? []
    const index = lines.findIndex(line => line.id === id)
    const line = lines[index]
    if (line) return `“${nameOf(line, index, false, { ...words, side })}”`
  }
  return id
}
