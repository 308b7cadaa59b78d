import { expect, test } from 'vitest'
import { run } from '../../src/cli/main.ts'

const EXAMPLE = 'test/golden/base'
const COLOURED = '\u001b['

/** Which of the two streams got colours. */
async function coloured(
  terminals: { readonly stdout: boolean; readonly stderr: boolean },
  env: Readonly<Record<string, string>> = {},
  ...options: readonly string[]
): Promise<string[]> {
  const said = { stdout: '', stderr: '' }
  const stream = (name: 'stdout' | 'stderr') => ({
    isTTY: terminals[name],
    write: (text: string) => (said[name] += text),
  })
  const args = ['score', '-C', EXAMPLE, '--strict', ...options]
  await run(args, { cwd: '.', env, stdout: stream('stdout'), stderr: stream('stderr') })
  // A wrong command line speaks on stderr, whatever the state of the campaign is.
  await run(['chek', ...options], { cwd: '.', env, stdout: stream('stdout'), stderr: stream('stderr') })
  return (['stdout', 'stderr'] as const).filter(name => said[name].includes(COLOURED))
}

const BOTH = { stdout: true, stderr: true }
const NONE = { stdout: false, stderr: false }

test('a terminal gets colours, a pipe gets none, each stream for itself', async () => {
  expect(await coloured(BOTH)).toEqual(['stdout', 'stderr'])
  expect(await coloured(NONE)).toEqual([])
  expect(await coloured({ stdout: false, stderr: true })).toEqual(['stderr'])
  expect(await coloured({ stdout: true, stderr: false })).toEqual(['stdout'])
})

test.each([
  ['NO_COLOR', { NO_COLOR: '1' }],
  ['TERM=dumb', { TERM: 'dumb' }],
  ['FORCE_COLOR=0', { FORCE_COLOR: '0' }],
  ['NO_COLOR before FORCE_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }],
])('%s keeps colours from a terminal', async (_, env) => {
  expect(await coloured(BOTH, env)).toEqual([])
})

test('an empty NO_COLOR says nothing', async () => {
  expect(await coloured(BOTH, { NO_COLOR: '' })).toEqual(['stdout', 'stderr'])
})

test('--no-color keeps them from a terminal, and wins over FORCE_COLOR', async () => {
  expect(await coloured(BOTH, {}, '--no-color')).toEqual([])
  expect(await coloured(NONE, { FORCE_COLOR: '1' }, '--no-color')).toEqual([])
})

test('FORCE_COLOR brings them into a pipe, also where the terminal is dumb', async () => {
  expect(await coloured(NONE, { FORCE_COLOR: '1', TERM: 'dumb' })).toEqual(['stdout', 'stderr'])
})
