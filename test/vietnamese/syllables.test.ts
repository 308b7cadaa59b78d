import { expect, test } from 'vitest'
import { isSyllable } from '../../src/vietnamese/syllables.ts'

test.each([
  'Sở y tế tỉnh Thanh Hóa phát động phong trào thi đua yêu nước',
  'Trung tâm kiểm soát bệnh tật, bệnh viện phụ sản, huyện Quế Phong, xã Nghĩa Khánh',
  'nghiêng ngả khuếch trương quyết quỹ quỳnh quốc khuya ngoằn ngoèo xoong',
  'gì gìn giữ giếng già giết uống ương yêu ỷ ồ ế ghế nghỉ',
  'Bắc Kạn, Mê Kông, Sa Pa',
  'BỘ Y TẾ, ĐOÀN KẾT',
])('every word of «%s» is built as a Vietnamese syllable', text => {
  const words = text.match(/\p{L}+/gu) ?? []
  expect(words.filter(word => !isSyllable(word))).toEqual([])
})

test.each(['hoà', 'hòa', 'khoẻ', 'khỏe', 'thuý', 'thúy', 'huỷ', 'quý', 'quí', 'già'])(
  '%s is one, wherever its tone stands',
  word => {
    expect(isSyllable(word)).toBe(true)
  },
)

test.each([
  ['Müller, François, Nestlé, Köln, Noël', 'the letters of other languages'],
  ['cat, test, cap', 'a last c, p or t without one of the two tones that it needs'],
  ['càt, bỏt, mãch', 'a last c, p or t with one of the tones that it cannot have'],
  ['maù, taỏ, naõ, tuà', 'a tone on a last vowel where it never stands'],
  ['tóán, hòà', 'two tones'],
  ['blu, fan, jet, wan, zan', 'consonants that Vietnamese does not begin with'],
  ['baz, bal, bar, toas, Đắk', 'consonants that Vietnamese does not end with'],
  ['aeo, uii, eau, oou', 'vowels that do not go together'],
  ['b, ng, đ', 'no vowel'],
  ['nghiêngg', 'too many letters'],
])('none of «%s»: %s', words => {
  expect(words.split(', ').filter(isSyllable)).toEqual([])
})

test('no text is none', () => {
  expect(isSyllable('')).toBe(false)
})
