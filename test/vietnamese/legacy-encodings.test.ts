import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { findLegacyText, guessLegacyEncoding, toUnicode } from '../../src/vietnamese/legacy-encodings.ts'
import { LEGACY_TABLES, type LegacyEncoding } from '../../src/vietnamese/legacy-tables.ts'
import { ROOT } from '../architecture/source-files.ts'
import { toLegacy } from './to-legacy.ts'

const ENCODINGS: readonly LegacyEncoding[] = ['TCVN3', 'VNI', 'Windows-1258']

/** The 67 letters of Vietnamese that English does not have. */
const SMALL_LETTERS = [...'aăâeêioôơuưy']
  .flatMap(vowel => ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'].map(tone => vowel + tone))
  .map(letter => letter.normalize('NFC'))
  .concat('đ')
  .filter(letter => !/[a-z]/.test(letter))

const SYLLABLES = (
  'án ảnh bằng bậc bệnh bước cấp chẩn chế chiến chính chữa chức công của cứu dân dịch dưỡng đạt đẩy điều định đỡ ' +
  'đồng đường được gắn gìn giải giữ góp hẻo hiệu hợp huyện hưởng kế khám khỏe khuyến kỳ kỷ lãnh lẫn lẽ loại lũy ' +
  'luyện mạnh mẫu mỗi mở mỹ năng nẻo ngành nghẽn nghề nghiệp nghĩa người nhằm nhẹ nhiễm nhỏ niềm nõn nước ổn phải ' +
  'phẫu phòng phụ phục quản quỹ quyết quý rõ sản sạch sẵn sẽ sĩ sở sửa sức tác tẩy tập tế thẻ thẩm thẳng thể thỏa ' +
  'thưởng thường tích tỉnh tĩnh tổ tối trẻ trình trực trữ tỵ tử từ ủng ưu vẫn vắc vẽ vị viện vượt xã xét ý yếu'
).split(' ')

describe('the tables', () => {
  it('of TCVN 5712:1993 (VN3) have all small letters, and capitals without tone', () => {
    const letters = [...LEGACY_TABLES.TCVN3.values()]
    expect(letters.sort()).toEqual([...SMALL_LETTERS, ...'ĂÂÊÔƠƯĐ'].sort())
  })

  it.each([
    ['a1a2a3a4a5a6a7', 'ĂÂÊÔƠƯĐ'],
    ['a8a9aaabacadae', 'ăâêôơưđ'],
    ['b8b5b6b7b9', 'áàảãạ'],
    ['bebbbcbdc6', 'ắằẳẵặ'],
    ['cac7c8c9cb', 'ấầẩẫậ'],
    ['d0cccecfd1', 'éèẻẽẹ'],
    ['d5d2d3d4d6', 'ếềểễệ'],
    ['ddd7d8dcde', 'íìỉĩị'],
    ['e3dfe1e2e4', 'óòỏõọ'],
    ['e8e5e6e7e9', 'ốồổỗộ'],
    ['edeaebecee', 'ớờởỡợ'],
    ['f3eff1f2f4', 'úùủũụ'],
    ['f8f5f6f7f9', 'ứừửữự'],
    ['fdfafbfcfe', 'ýỳỷỹỵ'],
  ])('of TCVN3 read the codes %s as %s', (codes, letters) => {
    expect(toUnicode(Buffer.from(codes, 'hex').toString('latin1'), 'TCVN3')).toBe(letters)
  })

  it.each([
    ['aù aø aû aõ aï', 'á à ả ã ạ'],
    ['aê aé aè aú aü aë', 'ă ắ ằ ẳ ẵ ặ'],
    ['aâ aá aà aå aã aä', 'â ấ ầ ẩ ẫ ậ'],
    ['eù eø eû eõ eï', 'é è ẻ ẽ ẹ'],
    ['eâ eá eà eå eã eä', 'ê ế ề ể ễ ệ'],
    ['í ì æ ó ò', 'í ì ỉ ĩ ị'],
    ['où oø oû oõ oï', 'ó ò ỏ õ ọ'],
    ['oâ oá oà oå oã oä', 'ô ố ồ ổ ỗ ộ'],
    ['ô ôù ôø ôû ôõ ôï', 'ơ ớ ờ ở ỡ ợ'],
    ['uù uø uû uõ uï', 'ú ù ủ ũ ụ'],
    ['ö öù öø öû öõ öï', 'ư ứ ừ ử ữ ự'],
    ['yù yø yû yõ î', 'ý ỳ ỷ ỹ ỵ'],
    ['ñ', 'đ'],
  ])('of VNI read «%s» as «%s», and capitals likewise', (written, letters) => {
    expect(toUnicode(written, 'VNI')).toBe(letters)
    expect(toUnicode(written.toUpperCase(), 'VNI')).toBe(letters.toUpperCase())
  })

  it('of Windows-1258 agree with what the Encoding Standard says', () => {
    const bytes = Uint8Array.from({ length: 0x60 }, (_, index) => 0xa0 + index)
    const shown = new TextDecoder('windows-1252').decode(bytes)
    const read = new TextDecoder('windows-1258').decode(bytes)
    expect(toUnicode(shown, 'Windows-1258')).toBe(read.normalize('NFC'))
  })
})

describe.each(ENCODINGS)('text in %s', encoding => {
  it('is read back, letter by letter and word by word', () => {
    const text = [...SMALL_LETTERS, ...SYLLABLES].join(' ')
    expect(toLegacy(text, encoding)).not.toBe(text)
    expect(toUnicode(toLegacy(text, encoding), encoding)).toBe(text)
  })

  it('has capitals', () => {
    const capitals = encoding === 'TCVN3' ? 'Ă Â Ê Ô Ơ Ư Đ' : SMALL_LETTERS.join(' ').toUpperCase()
    expect(toUnicode(toLegacy(capitals, encoding), encoding)).toBe(capitals)
  })

  it('is recognised in every sentence of three words with marks', () => {
    const sentences = Array.from({ length: SYLLABLES.length - 5 }, (_, at) => SYLLABLES.slice(at, at + 6))
    const wrong = sentences.filter(
      words => guessLegacyEncoding(toLegacy(words.join(' '), encoding)) !== encoding,
    )
    expect(wrong).toEqual([])
  })
})

test.each([
  ['TCVN3', 'Së Y tÕ tØnh', 'Sở Y tế tỉnh'],
  ['TCVN3', 'Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'Cộng hoà xã hội chủ nghĩa Việt Nam'],
  ['TCVN3', '§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
  ['TCVN3', 'khen th\u00adëng th¸ng 6', 'khen thưởng tháng 6'],
  ['TCVN3', 'BÖnh viÖn A', 'Bệnh viện A'],
  ['VNI', 'Sôû Y teá tænh', 'Sở Y tế tỉnh'],
  ['VNI', 'COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['VNI', 'Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
  ['VNI', 'Nguyeãn Vaên A', 'Nguyễn Văn A'],
  ['Windows-1258', 'Ðôòc lâòp - Týò do - Haònh phuìc', 'Độc lập - Tự do - Hạnh phúc'],
] as const)('%s: «%s» is «%s»', (encoding, written, reading) => {
  expect(guessLegacyEncoding(written)).toBe(encoding)
  expect(toUnicode(written, encoding)).toBe(reading)
})

describe('the place', () => {
  const placed = (text: string) => {
    const { range = [0, 0] } = findLegacyText(text) ?? {}
    return text.slice(...range)
  }

  it('is the first such words, from the first one with marks to the last one on the line', () => {
    expect(placed('unit: bv-phoi\nby: Phßng KÕ ho¹ch tæng hîp (02 ng\u00adêi)\nnote: Kh«ng cã')).toBe(
      'Phßng KÕ ho¹ch tæng hîp (02 ng\u00adêi',
    )
  })

  it('ends where Unicode begins', () => {
    expect(placed('by: Phßng KÕ ho¹ch, tức là Phòng Kế hoạch, cò lµ Phßng 2')).toBe('Phßng KÕ ho¹ch')
  })

  it('is found among proper Vietnamese', () => {
    expect(placed('name: Bệnh viện Phổi\ncontent:\n  - text: N©ng cao chÊt l\u00adîng phôc vô\n')).toBe(
      'N©ng cao chÊt l\u00adîng phôc vô',
    )
  })
})

describe('proper text is left alone', () => {
  const texts = ['templates', 'examples', 'docs', 'schemas', 'test/golden/base', 'README.md', 'CHANGELOG.md']
    .flatMap(path => (/\.md$/.test(path) ? [path] : filesBelow(path)))
    .filter(path => /\.(?:ya?ml|md|json)$/.test(path))
    // The reference of messages shows this very mistake.
    .filter(path => !path.endsWith('thong-bao.md'))

  it.each(texts)('%s', path => {
    const text = readFileSync(join(ROOT, path), 'utf8').normalize('NFC')
    expect(findLegacyText(text)).toBeUndefined()
  })

  it('there are texts', () => {
    expect(texts.length).toBeGreaterThan(40)
  })

  it.each([
    'Müller, François, Nestlé, São Paulo, Köln, Zürich, Noël, Chloé, José, Peña, Nuñez, Bjørn, Ångström, Łódź',
    'Bác sĩ Loïc (Médecins Sans Frontières) và bà Zoé Müller',
    'Nồng độ PM2.5 là 25 µg/m³, ở 20 °C ± 0,5; lọc 5 µm; mô-men 10 N·m; 0,5 µL; 3 × 4; 6 ÷ 2',
    '« thi đua » và «khen thưởng» – “yêu nước”; ½ ngày, ¼ liều, ¾; điểm · cách; Điều 5 § 2; © 2026; ®; ¹ ² ³',
    'Buôn Ma Thuột, Krông Nô, Ea H’leo, Đắk Lắk, Kon Tum, Mê Kông, Hoà Bình, Lí Sơn, Quí, Thuý, Đèo Cả',
    'Il est où ? Le français du bureau : dû, où, août, goût, santé publique, coopération, hôpital de référence',
    'Año nuevo, señor Muñoz, niño, corazón, ¿qué?, ¡sí!',
    'là và có trình toán hà nam lê văn tám, à ừ, ô tô, đã, ý',
    'ê',
    '',
  ])('%s', text => {
    expect(findLegacyText(text)).toBeUndefined()
  })

  it('a foreign line among others does not hide what was pasted', () => {
    expect(guessLegacyEncoding('by: Müller François Noël\nnote: BÖnh viÖn ®a khoa tØnh')).toBe('TCVN3')
  })
})

describe('a million characters take no longer than they must', () => {
  it.each([
    ['one word', 'ê'.repeat(1_000_000)],
    ['one line', 'Së Y tÕ tØnh '.repeat(75_000)],
    ['one line in English and a letter', `${'e'.repeat(1_000_000)}\nê`],
    ['short lines', 'Së tÕ\n'.repeat(170_000)],
  ])('in %s', (_, text) => {
    const start = performance.now()
    findLegacyText(text)
    expect(performance.now() - start).toBeLessThan(5000)
  })
})

function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !/[\\/]out(?:[\\/]|$)/.test(entry.parentPath))
    .map(({ parentPath, name }) => join(parentPath, name).slice(ROOT.length + 1))
}
