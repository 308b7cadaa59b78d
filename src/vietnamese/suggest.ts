import { distance } from 'fastest-levenshtein'
import { fold } from './fold.ts'

/** The candidate that was probably meant, tone marks and case aside; undefined when none is near. */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  const folded = fold(word)
  let best: { candidate: string; rank: number } | undefined
  for (const candidate of candidates) {
    const other = fold(candidate)
    // Two letters that changed places are one slip.
    const edits = distance(folded, other) - (isSwapped(folded, other) ? 1 : 0)
    const near = edits <= Math.min(3, Math.max(1, Math.floor(candidate.length * 0.4)))
    // With every letter changed, nothing is left that could have been meant.
    const isOther = edits >= Math.min(folded.length, other.length)
    // Of two candidates as near, the one that begins the same, then the one of the same length:
    // "bsh" was rather "bash" than "zsh", and "2.11" rather "2.10" than "2.1".
    const begins = other[0] === folded[0] ? 0 : 0.5
    const rank = edits + begins + Math.abs(candidate.length - word.length) / 100
    if (near && !isOther && candidate !== word && (!best || rank < best.rank)) best = { candidate, rank }
  }
  return best?.candidate
}

/** The same as the parameter of a message; nothing where no candidate is near. */
export function suggestion(word: string, candidates: Iterable<string>): { suggestion?: string } {
  const found = suggest(word, candidates)
  return found === undefined ? {} : { suggestion: found }
}

/** Candidates without those that are taken already: nobody means them a second time. */
export function without(candidates: Iterable<string>, taken: { has(candidate: string): boolean }): string[] {
  return [...candidates].filter(candidate => !taken.has(candidate))
}

function isSwapped(word: string, other: string): boolean {
  return distance(word, other) === 2 && [...word].sort().join('') === [...other].sort().join('')
}
