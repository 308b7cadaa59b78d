/**
 * Letters of điểm in the order of the Vietnamese alphabet as Nghị định 30/2020/NĐ-CP itself numbers
 * them (Phụ lục VI, mục III.1): a b c d đ e g h …, without ă, â, ê, ô, ơ, ư and without f, j, w, z.
 */
const LETTERS = [...'abcdđeghiklmnopqrstuvxy']

/** The letter of the n-th điểm, from 0; after y come aa, ab, … */
export function letterOfPoint(index: number): string {
  const letter = LETTERS[index % LETTERS.length] ?? ''
  const round = Math.floor(index / LETTERS.length)
  return round === 0 ? letter : letterOfPoint(round - 1) + letter
}
