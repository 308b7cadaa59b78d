import type { LocatedDiagnostic } from '../located.ts'

/** Problems that say the same, under the first of them. */
export interface Alike {
  readonly first: LocatedDiagnostic
  readonly others: readonly LocatedDiagnostic[]
}

/** From so many on they share one head; two are as short when shown in full. */
const MANY = 3

/** Brings together what says the same, in the order of the first ones. */
export function alike(found: readonly LocatedDiagnostic[]): Alike[] {
  const groups = new Map<string, LocatedDiagnostic[]>()
  for (const each of found) {
    const known = groups.get(wordsOf(each))
    if (known) known.push(each)
    else groups.set(wordsOf(each), [each])
  }
  return found.flatMap((each): Alike[] => {
    const [first = each, ...others] = groups.get(wordsOf(each)) ?? []
    if (others.length + 1 < MANY) return [{ first: each, others: [] }]
    return each === first ? [{ first, others }] : []
  })
}

function wordsOf({ code, message, remedy }: LocatedDiagnostic): string {
  return JSON.stringify([code, message, remedy])
}
