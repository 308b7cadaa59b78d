/**
 * Times the built program as a person meets it: whole processes on the example, in one run,
 * as ratios to a bare start of Node. Medians of several runs, the commands taking turns, so that
 * a noisy moment of the machine meets all of them.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROUNDS = 9
const EXAMPLE = 'examples/so-y-te-2026'
const output = mkdtempSync(join(tmpdir(), 'thidua-bench-'))
const thidua = (...args) => ['bin/thidua.js', ...args]

const COMMANDS = {
  'node, nothing': ['-e', '0'],
  '--version': thidua('--version'),
  check: thidua('check', '-C', EXAMPLE),
  'score --json': thidua('score', '--json', '-C', EXAMPLE),
  dispatch: thidua('dispatch', '-C', EXAMPLE, '-o', output, '--replace'),
  sheets: thidua('sheets', '-C', EXAMPLE, '-o', output, '--replace'),
  build: thidua('build', '-C', EXAMPLE, '-o', output, '--replace'),
}

// Extra certificates cost every start of Node about 100 ms and would hide everything else.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env
const times = new Map(Object.keys(COMMANDS).map(name => [name, []]))
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, args] of Object.entries(COMMANDS)) {
    const start = process.hrtime.bigint()
    const { status } = spawnSync(process.execPath, args, { env, stdio: 'ignore' })
    if (status !== 0) throw new Error(`${name} ended with ${status}`)
    times.get(name).push(Number(process.hrtime.bigint() - start) / 1e6)
  }
}
rmSync(output, { recursive: true })

const median = values => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
const floor = median(times.get('node, nothing'))
console.log(`median of ${ROUNDS} runs, Node ${process.version}`)
for (const [name, values] of times) {
  const ms = median(values)
  console.log(`${name.padEnd(16)} ${ms.toFixed(0).padStart(6)} ms  ${(ms / floor).toFixed(1).padStart(5)} ×`)
}
