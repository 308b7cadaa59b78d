import { expect, test } from 'vitest'
import { CannotProceed } from '../../src/diagnostics/cannot-proceed.ts'
import { codeOf, reasonOf } from '../../src/diagnostics/system-error.ts'

const failure = (code: string) => Object.assign(new Error(`${code}: không mở được`), { code })

test.each([
  ['EACCES', 'denied'],
  ['EBUSY', 'busy'],
  ['EPERM', 'busy'],
  ['EISDIR', 'directory'],
  ['ELOOP', 'loop'],
  ['ENOENT', 'not_found'],
  ['ENOSPC', 'full'],
  ['ENOTDIR', 'obstructed'],
  ['EEXIST', 'obstructed'],
  ['EROFS', 'read_only'],
])('%s has words of its own', (code, term) => {
  expect(codeOf(failure(code))).toBe(code)
  expect(reasonOf(failure(code))).toEqual({ term })
})

test('a code without words is shown as it is', () => {
  expect(reasonOf(failure('EMFILE'))).toBe('EMFILE')
})

test('what has no code is shown as it is', () => {
  expect(codeOf(new Error('hỏng'))).toBe('')
  expect(codeOf('hỏng')).toBe('')
  expect(reasonOf(new Error('hỏng'))).toBe('Error: hỏng')
  expect(reasonOf('hỏng')).toBe('hỏng')
})

test('what stops the work carries its diagnostic', () => {
  const stop = new CannotProceed({ code: 'TD1601', params: { folder: 'phong-trao' } })
  expect(stop).toBeInstanceOf(Error)
  expect(stop.message).toBe('TD1601')
  expect(stop.diagnostic.params).toEqual({ folder: 'phong-trao' })
})
