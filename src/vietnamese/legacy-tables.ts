/** The tones huyền, hỏi, ngã, sắc, nặng, as marks that follow a letter. */
const TONES = '\u0300\u0309\u0303\u0301\u0323'
const CIRCUMFLEX = '\u0302'
const BREVE = '\u0306'

/**
 * TCVN 5712:1993, set VN3 (ABC; fonts such as .VnTime): a code for each small letter, and for capitals
 * without tone. Capitals with a tone have no codes: they are small letters in a font of capitals (.VnTimeH).
 */
function tcvn3(): Map<string, string> {
  return new Map([
    ...pairs('¡¢£¤¥¦§', 'ĂÂÊÔƠƯĐ'),
    ...pairs('¨©ª«¬\u00ad®', 'ăâêôơưđ'),
    ...pairs('µ¶·¸¹', 'àảãáạ'),
    ...pairs('»¼½¾Æ', 'ằẳẵắặ'),
    ...pairs('ÇÈÉÊË', 'ầẩẫấậ'),
    ...pairs('ÌÎÏÐÑ', 'èẻẽéẹ'),
    ...pairs('ÒÓÔÕÖ', 'ềểễếệ'),
    ...pairs('×ØÜÝÞ', 'ìỉĩíị'),
    ...pairs('ßáâãä', 'òỏõóọ'),
    ...pairs('åæçèé', 'ồổỗốộ'),
    ...pairs('êëìíî', 'ờởỡớợ'),
    ...pairs('ïñòóô', 'ùủũúụ'),
    ...pairs('õö÷øù', 'ừửữứự'),
    ...pairs('úûüýþ', 'ỳỷỹýỵ'),
  ])
}

/** VNI for Windows (fonts such as VNI-Times): marks follow their vowel; ơ, ư, đ and i with a tone are one code. */
function vni(): Map<string, string> {
  const small = [
    ...pairs('ôöñ', 'ơưđ'),
    ...pairs('ìæóíò', 'ìỉĩíị'),
    ...pairs('î', 'ỵ'),
    ...marks('øûõùï', ''),
    ...marks('àåãáä', CIRCUMFLEX),
    ...marks('èúüéë', BREVE),
    ['â', CIRCUMFLEX] as const,
    ['ê', BREVE] as const,
  ]
  return new Map([
    ...small,
    ...small.map(([code, letter]) => [code.toUpperCase(), letter.toUpperCase()] as const),
  ])
}

/** Windows-1258: the tone is a mark that follows its letter; what it shares with Windows-1252 is not listed. */
function windows1258(): Map<string, string> {
  return new Map([...pairs('ÃãÐðÕõÝýþ', 'ĂăĐđƠơƯư₫'), ...marks('ÌÒÞìò', '')])
}

/** Codes of a mark together with each of the five tones. */
function marks(codes: string, mark: string): (readonly [code: string, letter: string])[] {
  return pairs(codes, TONES).map(([code, tone]) => [code, mark + tone])
}

function pairs(codes: string, letters: string): (readonly [code: string, letter: string])[] {
  return [...codes].map((code, index) => [code, [...letters][index] ?? ''])
}

/**
 * Encodings in which Vietnamese was written before Unicode. Each table gives, for a character as a program
 * that knows nothing of the encoding shows it (Windows-1252), what it stands for: a letter, or a mark that
 * belongs to the letter before it. What is not in the table stands for itself.
 */
export type LegacyEncoding = 'TCVN3' | 'VNI' | 'Windows-1258'

export const LEGACY_TABLES: Readonly<Record<LegacyEncoding, ReadonlyMap<string, string>>> = {
  TCVN3: tcvn3(),
  VNI: vni(),
  'Windows-1258': windows1258(),
}
