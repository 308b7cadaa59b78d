import { type Diagnostic, type Place, within } from '../diagnostics/diagnostic.ts'
import { isRecord } from './schemas.ts'

/**
 * Items that stand twice in a list, word for word: a paragraph, a recipient, a deduction copied by mistake. Numbers
 * and rows of numbers may well be equal, and so may two cases of a report.
 * @param free the key below which the figures of units stand.
 */
export function repeatedItems(value: unknown, place: Place, free = 'facts'): Diagnostic[] {
  if (isRecord(value)) {
    return Object.entries(value).flatMap(([key, child]) =>
      key === free ? [] : repeatedItems(child, within(place, key), free),
    )
  }
  if (!Array.isArray(value)) return []
  const first = new Map<string, Place>()
  return value.flatMap((item, index): Diagnostic[] => {
    const at = within(place, index)
    if (typeof item === 'number' || Array.isArray(item)) return repeatedItems(item, at, free)
    const words = JSON.stringify(item)
    const earlier = first.get(words)
    if (earlier) return [{ code: 'TD1211', place: at, related: [earlier] }]
    first.set(words, at)
    return repeatedItems(item, at, free)
  })
}
