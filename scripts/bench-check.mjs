/**
 * Times `thidua check` on a campaign of 1,000 units, without mistakes and with one mistake in every report, each in a
 * different place: whole processes, taking turns, medians and their ratio. The bound is 1.5.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROUNDS = Number(process.argv[2] ?? 5)
const UNITS = 1000
const BASE = 'test/golden/base'
const MISTAKES = [
  text => text.replace('submitted:', 'submited:'),
  text => text.replace('"2.10"', '2.10'),
  text => text.replace(/claimed: .*/, 'claimed: 99'),
  text => text.replace('code: "2.9"', 'code: "9.9"'),
  text => text.replace(/so_sang_kien: \d+/, 'so_sang_kien: 1.5'),
  text => text.replace(/luot_kham: \d+/, 'luot_kham: 1.234'),
]

const folder = mkdtempSync(join(tmpdir(), 'thidua-bench-'))
const clean = campaign('clean', text => text)
const wrong = campaign('wrong', (text, index) => MISTAKES[index % MISTAKES.length](text))

// Extra certificates cost every start of Node about 100 ms and would hide everything else.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env
const times = { clean: [], wrong: [], 'wrong, --max 1000': [] }
for (let round = 0; round < ROUNDS; round++) {
  times.clean.push(time(['check', '-C', clean], 0))
  times.wrong.push(time(['check', '-C', wrong], 1))
  times['wrong, --max 1000'].push(time(['check', '-C', wrong, '--max', '1000'], 1))
}
rmSync(folder, { recursive: true })

const median = values => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
console.log(`median of ${ROUNDS} runs, ${UNITS} units, Node ${process.version}`)
for (const [name, values] of Object.entries(times)) {
  const ms = median(values)
  console.log(
    `${name.padEnd(18)} ${ms.toFixed(0).padStart(6)} ms  ${(ms / median(times.clean)).toFixed(2)} ×`,
  )
}

function campaign(name, change) {
  const path = join(folder, name)
  cpSync(BASE, path, { recursive: true })
  rmSync(join(path, 'reports'), { recursive: true })
  rmSync(join(path, 'reviews'), { recursive: true })
  mkdirSync(join(path, 'reports'))
  const report = readFileSync(join(BASE, 'reports', 'bv-phoi.yaml'), 'utf8')
  const ids = Array.from({ length: UNITS }, (_, index) => `don-vi-${index + 1}`)
  const units = ids.map(
    id => `      - { id: ${id}, name: Đơn vị ${id.slice(7)}, targets: { ty_le_hai_long: 90 } }`,
  )
  const head =
    'version: 1\nclusters:\n  - id: cum\n    name: Cụm thi đua\n    table: bang-cham-diem-2026\n    units:\n'
  writeFileSync(join(path, 'units.yaml'), `${head}${units.join('\n')}\n`)
  for (const [index, id] of ids.entries()) {
    writeFileSync(
      join(path, 'reports', `${id}.yaml`),
      change(report.replace('unit: bv-phoi', `unit: ${id}`), index),
    )
  }
  return path
}

function time(args, expected) {
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(process.execPath, ['bin/thidua.js', ...args], {
    env,
    encoding: 'utf8',
  })
  if (status !== expected) throw new Error(`ended with ${status}: ${stderr.slice(0, 500)}`)
  return Number(process.hrtime.bigint() - start) / 1e6
}
