import { type Diagnostic, type Place, within } from '../diagnostics/diagnostic.ts'
import { isRecord } from './schemas.ts'

/** Items that stand twice in a list, word for word: a paragraph, a recipient, a deduction copied by mistake. */
export function repeatedItems(value: unknown, place: Place): Diagnostic[] {
  if (isRecord(value)) {
    return Object.entries(value).flatMap(([key, child]) => repeatedItems(child, within(place, key)))
  }
  if (!Array.isArray(value)) return []
  const first = new Map<string, Place>()
  return value.flatMap((item, index): Diagnostic[] => {
    const at = within(place, index)
    const words = JSON.stringify(item)
    const earlier = first.get(words)
    if (earlier) return [{ code: 'TD1211', place: at, related: [earlier] }]
    first.set(words, at)
    return repeatedItems(item, at)
  })
}
