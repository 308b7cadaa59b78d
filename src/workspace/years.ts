/** Years that stand alone or as a stretch (2026 - 2030), not in a date or in the number of a document. */
const YEARS = /(?<![\d/.,])\d{4}(?:\s*[-–]\s*\d{4})*(?![\d/])/g

/**
 * Moves the years of a name or id by one: `năm 2026` becomes `năm 2027`, `năm học 2026 - 2027` becomes
 * `2027 - 2028`. Stretches of several years (`2026 - 2030`), dates and numbers of documents stay as they are.
 */
export function laterYears(source: string, year: number): string {
  return source.replaceAll(YEARS, found => {
    const years = found.match(/\d{4}/g) ?? []
    const isNear = years.every(each => Math.abs(Number(each) - year) <= 1)
    return isNear ? found.replaceAll(/\d{4}/g, each => String(Number(each) + 1)) : found
  })
}

export interface Mention {
  /** As it stands in the text, on one line. */
  readonly words: string
  readonly start: number
  readonly end: number
}

const DATES = [
  String.raw`\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?!\d)`,
  String.raw`ngày\s+\d{1,2}\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?(?!\d)`,
  String.raw`ngày\s+\d{1,2}[/-]\d{1,2}(?!\d|[/.-]\d)`,
  String.raw`(?:tháng|quý)\s+(?:\d{1,2}|[IVX]+)(?:\s+năm\s+\d{4}|\/\d{4})(?!\d)`,
  String.raw`\d{1,2}\/\d{4}(?![\d/])`,
]
/** `96 năm Ngày thành lập Đảng` is a year more by now. */
const AGES = [String.raw`\d{1,3}\s+năm(?!\p{L})`]

/**
 * What in a text of one year rarely fits the next: the year itself and its neighbours, dates, and numbers of years.
 * @param kinds numbers of years matter in a letter, not in a scoring table.
 */
export function mentionsOfTime(text: string, year: number, kinds: { ages: boolean }): Mention[] {
  const years = String.raw`(?:${year - 1}|${year}|${year + 1})(?![\d/])`
  const patterns = [...DATES, ...(kinds.ages ? AGES : []), years]
  // Letters before it would make it part of a number of a document, as in 152/2025/NĐ-CP.
  const pattern = new RegExp(String.raw`(?<![\p{L}\d/.,-])(?:${patterns.join('|')})`, 'giu')
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    words: found.replaceAll(/\s+/g, ' '),
    start: index,
    end: index + found.length,
  }))
}
