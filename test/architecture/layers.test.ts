import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { codeOf, importsOf, ROOT, sourceFiles } from './source-files.ts'

/** The floors of the house, as docs and design draw them. */
const FLOORS: Readonly<Record<string, number>> = {
  model: 1,
  expressions: 1,
  diagnostics: 1,
  archive: 1,
  output: 1,
  vietnamese: 1,
  workspace: 2,
  scoring: 2,
  documents: 2,
  nd30: 3,
  workbooks: 3,
  cli: 4,
}

const files = sourceFiles()
const written = files.filter(({ isGenerated }) => !isGenerated)

/** Imports within src, each as the file, its room and the room that it reaches into. */
const imports = files.flatMap(file =>
  importsOf(file)
    .filter(target => target.startsWith('src/'))
    .map(target => ({ from: file.path, room: file.room, target, into: target.split('/')[1] ?? '' })),
)

describe('the house', () => {
  it('has a floor for every room', () => {
    expect([...new Set(files.map(({ room }) => room))].sort()).toEqual(Object.keys(FLOORS).sort())
  })

  it('is not empty: the reading of imports works', () => {
    expect(imports.length).toBeGreaterThan(100)
    expect(imports.every(({ target }) => existsSync(join(ROOT, target)))).toBe(true)
    const sample = "import a from './a.ts'\nexport { b } from '../b/c.ts'\nconst d = await import('./d.ts')\n"
    expect(importsOf({ path: 'src/x/y.ts', text: sample })).toEqual([
      'src/x/a.ts',
      'src/b/c.ts',
      'src/x/d.ts',
    ])
  })

  it('is imported downwards only', () => {
    const upwards = imports.filter(({ room, into }) => (FLOORS[into] ?? 0) > (FLOORS[room] ?? 0))
    expect(upwards).toEqual([])
  })

  it('has no doors between the rooms of floor 2', () => {
    const doors = imports.filter(
      ({ room, into }) => FLOORS[room] === 2 && FLOORS[into] === 2 && room !== into,
    )
    expect(doors).toEqual([])
  })

  it('reaches outside itself for the schemas alone, and for its version on the command line', () => {
    const outside = files.flatMap(file =>
      importsOf(file)
        .filter(target => !target.startsWith('src/'))
        .filter(target => !/^schemas\/\w+\.schema\.json$/.test(target))
        .map(target => `${file.room} ${target}`),
    )
    expect(outside.filter(each => each !== 'cli package.json')).toEqual([])
  })

  it('has a folder of tests for every room that does something', () => {
    const rooms = Object.keys(FLOORS).filter(room => room !== 'model')
    const tested = readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' })
      .filter(path => path.endsWith('.test.ts'))
      .map(path => path.split(/[\\/]/)[0])
    expect(rooms.filter(room => !tested.includes(room))).toEqual([])
  })
})

describe('only the command line', () => {
  const elsewhere = written.filter(({ room }) => room !== 'cli')

  it.each([
    ['prints', /\bconsole\s*\./],
    ['knows the process: its exit, environment, streams', /\bprocess\b|node:process/],
    [
      'reads the clock',
      /\bDate\.now\b|\bnew Date\(\s*\)|\bnew Date\b(?!\s*\()|\bperformance\.now\b|\bDate\(\s*\)/,
    ],
    ['ends the run', /\bexit\s*\(/],
  ])('%s', (_, pattern) => {
    const found = elsewhere.filter(({ text }) => pattern.test(codeOf(text))).map(({ path }) => path)
    expect(found).toEqual([])
  })

  it.each(['node:os', 'node:child_process', 'node:http', 'node:https', 'node:net'])(
    'would reach for %s, and nothing does',
    name => {
      expect(written.filter(({ text }) => text.includes(`'${name}'`)).map(({ path }) => path)).toEqual([])
    },
  )

  it('draws no lots: the same input gives the same bytes', () => {
    const found = written.filter(({ text }) =>
      /\bMath\.random\b|\brandomUUID\b|\brandomBytes\b/.test(codeOf(text)),
    )
    expect(found.map(({ path }) => path)).toEqual([])
  })
})

describe('the files', () => {
  it('export by name', () => {
    const found = written.filter(({ text }) => /^export (?:default\b|\{[^}]*\bas default\b)/m.test(text))
    expect(found.map(({ path }) => path)).toEqual([])
  })

  it('have at most 400 lines', () => {
    const long = written.filter(({ text }) => text.split('\n').length > 400)
    expect(long.map(({ path }) => path)).toEqual([])
  })

  it('use no any', () => {
    const found = written.filter(({ text }) => /[:<,|&]\s*any\b|\bas any\b/.test(codeOf(text)))
    expect(found.map(({ path }) => path)).toEqual([])
  })

  it('say the extension of what they import', () => {
    const bare = written.flatMap(importsOf).filter(target => !/\.(?:ts|js|json)$/.test(target))
    expect(bare).toEqual([])
  })
})
