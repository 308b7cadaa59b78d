import { expect, test } from 'vitest'
import { runCommand } from '../../src/cli/run-command.ts'
import { openSession } from '../../src/cli/session.ts'

function brokenRun(options: { json?: boolean; debug?: boolean }) {
  const said = { stdout: '', stderr: '' }
  const session = openSession(
    { folder: '.', max: 50, color: false, ...options },
    {
      cwd: '.',
      env: {},
      stdout: { write: text => (said.stdout += text) },
      stderr: { write: text => (said.stderr += text) },
    },
  )
  const fail = () => Promise.reject(new TypeError('không có bảng nào'))
  return runCommand('check', fail, session, undefined).then(exitCode => ({ exitCode, ...said }))
}

test('a bug ends with 3 and says whom to tell, without a stack trace', async () => {
  const { exitCode, stdout, stderr } = await brokenRun({})
  expect([exitCode, stdout]).toEqual([3, ''])
  expect(stderr).toMatch(/^lỗi\[TD1607\]: thidua \d+\.\d+\.\d+ gặp lỗi nội bộ\n/)
  expect(stderr).toContain('→ Chạy lại với --debug')
  expect(stderr).not.toContain('TypeError')
})

test('--debug prints the trace', async () => {
  expect((await brokenRun({ debug: true })).stderr).toContain('TypeError: không có bảng nào\n    at ')
})

test('--json tells of a bug in its one document', async () => {
  const { exitCode, stdout, stderr } = await brokenRun({ json: true })
  expect([exitCode, stderr]).toEqual([3, ''])
  expect(JSON.parse(stdout)).toMatchObject({
    format: 'thidua/check',
    ok: false,
    diagnostics: [{ code: 'TD1607' }],
    result: null,
  })
})
