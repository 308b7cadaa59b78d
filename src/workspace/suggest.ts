import { distance } from 'fastest-levenshtein'

/** The candidate that was probably meant, tone marks and case aside; undefined when none is near. */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  const folded = fold(word)
  let best: { candidate: string; edits: number } | undefined
  for (const candidate of candidates) {
    const edits = distance(folded, fold(candidate))
    const near = edits <= Math.min(3, Math.max(1, Math.floor(candidate.length * 0.4)))
    if (near && candidate !== word && (!best || edits < best.edits)) best = { candidate, edits }
  }
  return best?.candidate
}

function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[đĐ]/g, 'd').toLowerCase()
}
