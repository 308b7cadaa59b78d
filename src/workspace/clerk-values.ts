/** How a clerk writes numbers and dates, where only one reading is possible. */

export type NumberReading =
  | { readonly value: number }
  /** Two readings, the second as the text that states it beyond doubt. */
  | { readonly doubtful: readonly [first: string, second: string] }

const MOST_DIGITS = 15

/**
 * Reads a number as written: `9,5` and `9.5` are 9.5; `1.234.567` and `1.234,5` have dots between
 * thousands; `88%` is 88; `1.234` and `1,234` may be either and are doubtful, as is `010`.
 * @returns undefined when the text is no number that can be used.
 */
export function readNumber(source: string): NumberReading | undefined {
  const trimmed = source.trim().replace(/(?<=\d)\s*%$/, '')
  // `18 250`: a space between thousands can mean nothing else.
  const text = /^[+-]?[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3})+(?:,\d+)?$/.test(trimmed)
    ? trimmed.replaceAll(/[ \u00a0\u202f]/g, '')
    : trimmed
  const doubtful = /^([+-]?)([1-9]\d{0,2})[.,](\d{3})$/.exec(text)
  if (doubtful) {
    const [, sign = '', whole = '', decimals = ''] = doubtful
    return { doubtful: [`${sign}${whole}${decimals}`, `${sign}${whole}.${decimals}0`] }
  }
  // `010` is 8 to some programs; `05` and `08` are 5 and 8 to everybody.
  const octal = /^0[0-7]+$/.test(text) ? Number.parseInt(text, 8) : undefined
  if (octal !== undefined && octal !== Number(text))
    return { doubtful: [String(Number(text)), String(octal)] }
  const plain = /^([+-]?)(\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/.exec(text)
  if (plain) return number(plain[1], plain[2]?.replaceAll('.', ''), plain[3])
  const dotted = /^([+-]?)(\d+|[1-9]\d{0,2}(?:,\d{3})+)\.(\d+)$/.exec(text)
  return dotted ? number(dotted[1], dotted[2]?.replaceAll(',', ''), dotted[3]) : undefined
}

function number(sign = '', whole = '', decimals = ''): NumberReading | undefined {
  // Up to 15 digits a binary number gives back the very decimal that was written.
  if (whole.length + decimals.length > MOST_DIGITS) return undefined
  return { value: Number(`${sign === '-' ? '-' : ''}${whole}.${decimals || '0'}`) }
}

/** `31/12/2026`, `2/3/2026` or `2026-12-31` as ISO; undefined when no such day exists. */
export function readDate(source: string): string | undefined {
  const iso = /^(\d{4})[/.–-](\d{1,2})[/.–-](\d{1,2})$/.exec(source.trim())
  const written =
    /^(\d{1,2})[/.–-](\d{1,2})[/.–-](\d{4})$/.exec(source.trim()) ??
    /^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/iu.exec(source.trim())
  const [year, month, day] = iso ? iso.slice(1) : written ? written.slice(1).reverse() : []
  if (!year || !month || !day) return undefined
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : undefined
}

const YES = ['có', 'đạt', 'đúng', 'yes', 'on', 'true']
const NO = ['không', 'không đạt', 'sai', 'no', 'off', 'false']

/** Yes or no as a clerk, or another YAML, writes it: `có`, `đạt`, `không`, `no`, `on`. */
export function readYesNo(source: string): boolean | undefined {
  const word = source.trim().toLocaleLowerCase('vi')
  if (YES.includes(word)) return true
  return NO.includes(word) ? false : undefined
}
