import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts'
import { fold } from '../vietnamese/fold.ts'

/**
 * Names that are one and the same but for case, tone marks and spaces: rather one thing entered twice than two things.
 * Of those that share an id the id is the matter, and is reported elsewhere.
 */
export function similarNames(
  named: readonly { readonly id: string; readonly name: string; readonly place: Place }[],
): Diagnostic[] {
  const first = new Map<string, (typeof named)[number]>()
  return named.flatMap((each): Diagnostic[] => {
    const key = fold(each.name)
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
    const earlier = first.get(key)
    if (!earlier) first.set(key, each)
    if (!earlier || earlier.id === each.id || key === '') return []
    const params = { name: each.name, other: earlier.name }
    return [{ code: 'TD1323', place: each.place, params, related: [earlier.place] }]
  })
}
