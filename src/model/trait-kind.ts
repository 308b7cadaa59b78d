/** What a trait of units is: a number, a condition, or one of these words. */
export type TraitKind = 'number' | 'yes_no' | readonly string[]

/** What a trait with these values is; a yes or no beside numbers is 1 or 0. */
function traitKind(values: Iterable<unknown>): TraitKind {
  const all = [...new Set(values)]
  const words = all.filter(value => typeof value === 'string')
  if (words.length > 0) return words
  return all.every(value => typeof value === 'boolean') ? 'yes_no' : 'number'
}

/** What each trait is, from the values that units have. */
export function traitKinds(traits: Iterable<readonly [id: string, value: unknown]>): Map<string, TraitKind> {
  const values = new Map<string, Set<unknown>>()
  for (const [id, value] of traits) {
    const known = values.get(id)
    if (known) known.add(value)
    else values.set(id, new Set([value]))
  }
  return new Map([...values].map(([id, all]) => [id, traitKind(all)]))
}
