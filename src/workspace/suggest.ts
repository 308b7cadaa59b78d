import { distance } from 'fastest-levenshtein'

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
    // Of two candidates as near, the one of the same length: "2.11" was rather "2.10" than "2.1".
    const rank = edits + Math.abs(candidate.length - word.length) / 100
    if (near && !isOther && candidate !== word && (!best || rank < best.rank)) best = { candidate, rank }
  }
  return best?.candidate
}

function isSwapped(word: string, other: string): boolean {
  return distance(word, other) === 2 && [...word].sort().join('') === [...other].sort().join('')
}

function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[đĐ]/g, 'd').toLowerCase()
}
