import { describe, expect, it } from 'vitest'
import { looseAsterisk, parseInline } from '../../src/documents/inline.ts'

describe('the emphasis that texts may use', () => {
  it('reads italic, bold and both at once', () => {
    expect(parseInline('khẩu hiệu “*uống nước nhớ nguồn*”, **trọng tâm**, ***chủ đề***')).toEqual([
      { text: 'khẩu hiệu “' },
      { text: 'uống nước nhớ nguồn', italic: true },
      { text: '”, ' },
      { text: 'trọng tâm', bold: true },
      { text: ', ' },
      { text: 'chủ đề', bold: true, italic: true },
    ])
  })

  it('keeps spaces inside quotes as they are typed', () => {
    expect(parseInline('chủ đề: “ ***Cán bộ ngành y tế***” với')).toEqual([
      { text: 'chủ đề: “ ' },
      { text: 'Cán bộ ngành y tế', bold: true, italic: true },
      { text: '” với' },
    ])
  })

  it.each([
    '1. Một dòng bắt đầu bằng số',
    '- một dòng bắt đầu bằng gạch',
    '+ một dòng bắt đầu bằng dấu cộng',
    '# dấu thăng',
    '> dấu lớn',
    'R&D &amp; <b>thẻ</b> `mã` [liên kết](x) ![ảnh](y) https://vidu.vn',
    'ten_tep_bao_cao và __gạch dưới__',
    '---',
    '===',
    '~~~',
  ])('takes %s for plain text', text => {
    expect(parseInline(text)).toEqual([{ text }])
  })

  it('joins the lines of a text with a space', () => {
    expect(parseInline('dòng một\ndòng hai\n\ndòng ba')).toEqual([{ text: 'dòng một dòng hai dòng ba' }])
  })

  it('takes an escaped asterisk for itself', () => {
    expect(parseInline(String.raw`điểm 5\* sao`)).toEqual([{ text: 'điểm 5* sao' }])
    expect(looseAsterisk(String.raw`điểm 5\* sao`)).toBeUndefined()
  })

  it.each([
    ['**đậm mà quên đóng', '**đậm'],
    ['có **đậm** và *lẻ', '*lẻ'],
    ['*nghiêng* rồi lẻ* ở giữa', 'lẻ*'],
    ['lẻ * một mình', '*'],
    ['phòng 5*3 và 2*4 giường', '5*3'],
    ['**đậm** và *nghiêng*', undefined],
  ])('in "%s" notices the asterisk without its counterpart: %s', (text, word) => {
    expect(looseAsterisk(text)).toBe(word)
  })
})
