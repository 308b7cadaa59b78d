import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { diagnosticsOf, filesOf, loadWorkspace } from '../../src/workspace/load.ts'
import { ROOT } from './source-files.ts'

/** Runs a script of the project and waits for its end. */
function run(script: string, ...args: readonly string[]): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, script), ...args], { cwd: ROOT })
    let said = ''
    child.stdout.on('data', chunk => {
      said += chunk
    })
    child.stderr.on('data', chunk => {
      said += chunk
    })
    child.on('error', reject)
    child.on('close', code => resolve({ code, said }))
  })
}

describe('what is generated', () => {
  it('from the schemas is up to date', { timeout: 60_000 }, async () => {
    expect(await run('scripts/generate.mjs', '--check')).toEqual({ code: 0, said: '' })
  })

  it.runIf(existsSync(join(ROOT, 'scripts/font-widths.mjs')))(
    'from the font is up to date',
    { timeout: 60_000 },
    async () => {
      expect(await run('scripts/font-widths.mjs', '--check')).toMatchObject({ code: 0 })
    },
  )
})

describe('the schemas', () => {
  const schemas = readdirSync(join(ROOT, 'schemas')).filter(name => name.endsWith('.schema.json'))

  it('are seven', () => {
    expect(schemas.sort()).toEqual(
      ['campaign', 'criteria', 'figures', 'report', 'results', 'review', 'units'].map(
        name => `${name}.schema.json`,
      ),
    )
  })

  it.each(schemas)('%s is draft-07, contains all that it refers to, and names itself', name => {
    const text = readFileSync(join(ROOT, 'schemas', name), 'utf8')
    const schema: unknown = JSON.parse(text)
    expect(schema).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#', $id: name })
    const references = [...text.matchAll(/"\$ref": "([^"]*)"/g)].map(([, reference]) => reference)
    expect(references.filter(reference => !reference?.startsWith('#/definitions/'))).toEqual([])
  })

  it.each(schemas)('%s explains every key in Vietnamese', name => {
    const untold = keysOf(JSON.parse(readFileSync(join(ROOT, 'schemas', name), 'utf8')))
      .filter(({ schema }) => !('$ref' in schema))
      .filter(({ schema }) => !schema.title || !schema.description)
    expect(untold.map(({ path }) => path)).toEqual([])
  })
})

interface Key {
  readonly path: string
  readonly schema: Readonly<Record<string, unknown>>
}

/** Every property that a schema declares, with what it says about it. */
function keysOf(node: unknown, path = ''): Key[] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    const below = keysOf(value, `${path}/${key}`)
    if (key !== 'properties' || path.endsWith('/properties')) return below
    const declared = Object.entries(value as Readonly<Record<string, Key['schema']>>)
    return [...declared.map(([name, schema]) => ({ path: `${path}/${name}`, schema })), ...below]
  })
}

describe('the examples', () => {
  const folders = readdirSync(join(ROOT, 'examples'), { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)

  it.each(folders)('%s has no message about any of its files', async folder => {
    const workspace = await loadWorkspace(join(ROOT, 'examples', folder))
    expect(diagnosticsOf(workspace)).toEqual([])
    expect(filesOf(workspace).length).toBeGreaterThan(0)
  })

  it.each(folders)('%s tells an editor the schema of every file, offline', async folder => {
    const workspace = await loadWorkspace(join(ROOT, 'examples', folder))
    for (const { file, kind, text } of filesOf(workspace)) {
      const path = file.includes('/') ? '../schemas' : './schemas'
      expect(text.split('\n')[0]).toBe(`# yaml-language-server: $schema=${path}/${kind}.schema.json`)
    }
  })
})

describe('the packages', () => {
  const lock = readFileSync(join(ROOT, 'package-lock.json'), 'utf8')

  it('are locked without the host that they came from', () => {
    expect(lock).not.toContain('"resolved"')
    expect(lock).not.toMatch(/https?:\/\/(?!.*(?:funding|opencollective|github\.com\/sponsors))[^"]*\.tgz/)
  })

  it('are locked with their checksums', () => {
    const { packages } = JSON.parse(lock) as { packages: Readonly<Record<string, { integrity?: string }>> }
    const unsafe = Object.entries(packages).filter(([name, { integrity }]) => name !== '' && !integrity)
    expect(unsafe.map(([name]) => name)).toEqual([])
  })
})
