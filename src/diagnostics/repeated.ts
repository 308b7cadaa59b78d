import type { Code } from './codes.ts'
import type { Diagnostic, Place } from './diagnostic.ts'

/** A diagnostic at every id that stood before, with the first place beside it. */
export function repeated(
  ids: readonly { readonly id: string; readonly place: Place }[],
  code: Code,
  param: string,
): Diagnostic[] {
  const first = new Map<string, Place>()
  return ids.flatMap(({ id, place }): Diagnostic[] => {
    const earlier = first.get(id)
    if (!earlier) first.set(id, place)
    return earlier ? [{ code, place, params: { [param]: id }, related: [earlier] }] : []
  })
}
