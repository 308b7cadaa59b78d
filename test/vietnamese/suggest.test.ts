import { expect, test } from 'vitest'
import { suggest } from '../../src/vietnamese/suggest.ts'

const KEYS = ['version', 'unit', 'submitted', 'entries', 'by']

test.each([
  ['uni', KEYS, 'unit'],
  ['submited', KEYS, 'submitted'],
  ['Entries', KEYS, 'entries'],
  ['bvdk-tính', ['bvdk-tinh', 'bv-mat'], 'bvdk-tinh'],
  ['đăng_ký', ['dang_ky', 'tuyen_truyen'], 'dang_ky'],
  ['Đạt', ['dat', 'khong_dat'], 'dat'],
  ['II.10', ['II.1', 'II.11', 'III.1'], 'II.11'],
  ['yaer', ['id', 'year', 'name'], 'year'],
  ['nonee', ['none', 'not_assigned'], 'none'],
])('for %s among %j it was probably %s', (word, candidates, meant) => {
  expect(suggest(word, candidates)).toBe(meant)
})

test('tone marks and case count for nothing, even in another composition', () => {
  expect(suggest('BỆNH-VIỆN-MẮT'.normalize('NFD'), ['benh-vien-mat'])).toBe('benh-vien-mat')
})

test('of several that are near, the nearest was meant', () => {
  expect(suggest('bvkv-bb', ['bvkv-a', 'bvkv-b'])).toBe('bvkv-b')
})

test.each([
  ['hospital', KEYS],
  ['x', KEYS],
  ['ab', ['cd']],
  ['anything', []],
])('for %s among %j there is none near', (word, candidates) => {
  expect(suggest(word, candidates)).toBeUndefined()
})

test('a word is never suggested for itself', () => {
  expect(suggest('unit', ['unit'])).toBeUndefined()
})
