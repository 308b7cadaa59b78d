/** Tabs and line ends of every kind, which Word would keep or break on. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu
/**
 * What XML 1.0 cannot hold, and what is seen by nobody but changes how a line is read or found:
 * controls, direction marks, zero-width characters, soft hyphens.
 */
const UNPRINTABLE =
  /[\p{Control}\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFFE\uFFFF]|\p{Surrogate}/gu

/** Text as it may stand in an official paper: NFC, on one line, every character legal in XML and visible. */
export function printableText(text: string): string {
  return text.replace(BREAKS, ' ').replace(UNPRINTABLE, '').normalize('NFC')
}

/** A copy of plain data in which every string is printable. */
export function printableData<T>(data: T): T {
  return printable(data) as T
}

function printable(value: unknown): unknown {
  if (typeof value === 'string') return printableText(value)
  if (Array.isArray(value)) return value.map(printable)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, printable(inner)]))
}
