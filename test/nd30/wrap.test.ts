import fc from 'fast-check'
import { expect, test } from 'vitest'
import { balancedWidth, wrapText } from '../../src/nd30/wrap.ts'
import { textWidth } from '../../src/vietnamese/text-width.ts'

const style = { size: 12 }
const subject = 'V/v phát động phong trào thi đua yêu nước năm 2026'

test('a line is broken at the last space that fits', () => {
  expect(wrapText(subject, style, 60)).toEqual(['V/v phát động phong trào thi đua', 'yêu nước năm 2026'])
})

test('the balanced width leaves no lone word on the last line', () => {
  const width = textWidth(subject, style) - 1
  expect(wrapText(subject, style, width).at(-1)).toBe('2026')
  expect(wrapText(subject, style, balancedWidth(subject, style, width)).at(-1)).not.toBe('2026')
})

test('a text that fits on one line is as wide as its text', () => {
  expect(balancedWidth('SỞ Y TẾ', style, 60)).toBe(textWidth('SỞ Y TẾ', style))
})

test('balancing never costs a line, and never widens one', () => {
  const words = fc.array(fc.stringMatching(/^[a-zđơư]{1,9}$/u), { minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(words, fc.integer({ min: 30, max: 120 }), (list, width) => {
      const text = list.join(' ')
      const balanced = balancedWidth(text, style, width)
      expect(balanced).toBeLessThanOrEqual(width)
      expect(wrapText(text, style, balanced).length).toBe(wrapText(text, style, width).length)
    }),
  )
})
