/**
 * Generates the reference of the scoring language (docs/ngon-ngu-cham-diem.md) from language/frame.md: keys and forms
 * as the schemas explain them, functions as the expressions declare them, and the examples of test/language/, whose
 * results test/language/language.test.ts computes. With --check it writes nothing and exits 1 when the page is stale.
 */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readExamples, shown } from './language/examples.mjs'
import { effects, forms, functionTable, keysAt, overview } from './language/keys.mjs'
import { writeOrCheck } from './write-or-check.mjs'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')
const examples = readExamples(join(ROOT, 'test', 'language'))
const placed = new Set()

/** What stands in the frame as `<!-- name argument -->`, by its name. */
const PARTS = {
  overview,
  forms: () => forms(examplesOf),
  keys: keysAt,
  effects,
  functions: functionTable,
  examples: examplesOf,
}

const frame = readFileSync(join(ROOT, 'scripts', 'language', 'frame.md'), 'utf8')
const page = frame.replaceAll(/<!-- (\w+) ?(\S*) -->/g, (_, name, argument) =>
  PARTS[name](argument).join('\n').trimEnd(),
)
const left = examples.filter(each => !placed.has(each)).map(({ file }) => file)
if (left.length > 0) throw new Error(`no place in the reference for ${left.join(', ')}`)
writeOrCheck(ROOT, { 'docs/ngon-ngu-cham-diem.md': page })

function examplesOf(section) {
  const own = examples.filter(each => each.section === section)
  for (const each of own) placed.add(each)
  return own.flatMap(shown)
}
