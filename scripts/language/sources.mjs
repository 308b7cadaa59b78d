import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

export const SCHEMAS = Object.fromEntries(
  ['criteria', 'campaign', 'report', 'review', 'figures', 'units'].map(name => [
    name,
    JSON.parse(readFileSync(join(ROOT, 'schemas', `${name}.schema.json`), 'utf8')),
  ]),
)

/** The functions of formulas, which are written in TypeScript. */
export const FUNCTIONS = await bundled()

async function bundled() {
  const { outputFiles } = await build({
    stdin: {
      contents: "export { FUNCTIONS } from './index.ts'\n",
      resolveDir: join(ROOT, 'src', 'expressions', 'text', 'functions'),
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  })
  const code = Buffer.from(outputFiles[0].contents).toString('base64')
  return (await import(`data:text/javascript;base64,${code}`)).FUNCTIONS
}
