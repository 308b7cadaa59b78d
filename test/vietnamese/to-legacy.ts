import { LEGACY_TABLES, type LegacyEncoding } from '../../src/vietnamese/legacy-tables.ts'

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/

/** Vietnamese as an old font has it. TCVN3 has no capitals with a tone: they become small letters. */
export function toLegacy(text: string, encoding: LegacyEncoding): string {
  const codes = new Map<string, string>()
  for (const [code, meaning] of LEGACY_TABLES[encoding]) if (!codes.has(meaning)) codes.set(meaning, code)
  const write = (letter: string): string => {
    const whole = codes.get(letter)
    if (whole || letter < '\u0080') return whole ?? letter
    const [base = '', ...marks] = letter.normalize('NFD')
    const tone = marks.filter(mark => TONE.test(mark)).join('')
    const shape = marks.filter(mark => !TONE.test(mark)).join('')
    const both = codes.get(shape + tone)
    if (both) return base + (base === base.toUpperCase() ? upper(both, encoding) : both)
    if (encoding === 'TCVN3') return codes.get(letter.toLowerCase()) ?? letter
    if (tone === '') return letter
    const toneCode = codes.get(tone) ?? ''
    return (
      write((base + shape).normalize('NFC')) +
      (base === base.toUpperCase() ? upper(toneCode, encoding) : toneCode)
    )
  }
  return [...text].map(write).join('')
}

/** The bytes of a file that was saved in the encoding. */
export function legacyBytes(text: string, encoding: LegacyEncoding): Uint8Array {
  return Buffer.from(toLegacy(text, encoding), 'latin1')
}

/** VNI has marks for small letters and for capitals; in Windows-1258 a small letter is another mark. */
function upper(code: string, encoding: LegacyEncoding): string {
  return encoding === 'VNI' ? code.toUpperCase() : code
}
