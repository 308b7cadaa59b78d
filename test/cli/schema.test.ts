import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, test } from 'vitest'
import { DESCRIBED, SCHEMA_NAMES } from '../../src/cli/schema-names.ts'
import { hashesIn, ROOT, temporaryFolder, thidua } from './exec.ts'

const SCHEMAS = join(ROOT, 'schemas')
const sourceOf = (name: string) => readFile(join(SCHEMAS, `${name}.schema.json`), 'utf8')

describe.concurrent('thidua schema', () => {
  test('knows every schema of the package', async ({ expect }) => {
    const names = (await readdir(SCHEMAS)).map(file => file.replace('.schema.json', ''))
    expect([...SCHEMA_NAMES].sort()).toEqual(names.sort())
  })

  test('lists the schemas with the file that each describes and its title', async ({ expect }) => {
    const cwd = await temporaryFolder()
    const { exitCode, stdout, stderr } = await thidua(['schema'], { cwd })
    const lines = stdout.trimEnd().split('\n')
    expect([exitCode, lines.length]).toEqual([0, SCHEMA_NAMES.length])
    for (const [at, name] of SCHEMA_NAMES.entries()) {
      const { title } = JSON.parse(await sourceOf(name)) as { title: string }
      expect(lines[at]?.split(/ {2,}/)).toEqual([name, DESCRIBED[name], title])
    }
    expect(stderr).toMatch(/^Tiếp theo: thidua schema campaign .*\n$/)
  })

  test.for(SCHEMA_NAMES)('prints the schema %s as its file stands', async (name, { expect }) => {
    const cwd = await temporaryFolder()
    expect(await thidua(['schema', name], { cwd })).toEqual({
      exitCode: 0,
      stdout: await sourceOf(name),
      stderr: '',
    })
    expect(await readdir(cwd)).toEqual([])
  })

  test('-o writes all of them, and says what did not change', async ({ expect }) => {
    const cwd = await temporaryFolder()
    const first = await thidua(['schema', '-o', 'schemas'], { cwd })
    const files = SCHEMA_NAMES.map(name => join('schemas', `${name}.schema.json`))
    expect(first).toEqual({
      exitCode: 0,
      stdout: files.map(file => `Đã ghi  ${file}\n`).join(''),
      stderr: '',
    })
    expect([...(await hashesIn(join(cwd, 'schemas'))).values()]).toEqual([
      ...(await hashesIn(SCHEMAS)).values(),
    ])

    await writeFile(join(cwd, 'schemas', 'units.schema.json'), '{ "title": "bản cũ" }\n')
    await writeFile(join(cwd, 'schemas', 'ghi-chu.txt'), 'của đơn vị\n')
    const second = await thidua(['schema', '-o', 'schemas'], { cwd })
    const verb = (file: string) => (file.includes('units') ? 'Đã ghi' : 'Không đổi')
    expect(second.stdout).toBe(files.map(file => `${verb(file)}  ${file}\n`).join(''))
    expect(await readFile(join(cwd, 'schemas', 'units.schema.json'), 'utf8')).toBe(await sourceOf('units'))
    expect(await readFile(join(cwd, 'schemas', 'ghi-chu.txt'), 'utf8')).toBe('của đơn vị\n')
  })

  test('-o with a name writes that one', async ({ expect }) => {
    const cwd = await temporaryFolder()
    expect((await thidua(['schema', 'report', '-o', 'schemas'], { cwd })).exitCode).toBe(0)
    expect(await readdir(join(cwd, 'schemas'))).toEqual(['report.schema.json'])
  })

  test('--json gives the list, a schema, or what was written', async ({ expect }) => {
    const cwd = await temporaryFolder()
    const result = async (...args: string[]) => {
      const { exitCode, stdout, stderr } = await thidua(['schema', ...args, '--json'], { cwd })
      expect([exitCode, stderr]).toEqual([0, ''])
      const document = JSON.parse(stdout) as { format: string; result: unknown }
      expect(document.format).toBe('thidua/schema')
      return document.result
    }
    expect(await result()).toMatchObject({
      schemas: [{ name: 'campaign', file: 'campaign.yaml' }, {}, {}, {}, {}, {}, {}],
    })
    expect(await result('units')).toEqual({ name: 'units', schema: JSON.parse(await sourceOf('units')) })
    const file = join('schemas', 'units.schema.json')
    expect(await result('units', '-o', 'schemas')).toEqual({ written: [{ file, state: 'written' }] })
    expect(await result('units', '-o', 'schemas')).toEqual({ written: [{ file, state: 'unchanged' }] })
  })

  test('a folder that cannot be written is said', async ({ expect }) => {
    const cwd = await temporaryFolder()
    await writeFile(join(cwd, 'schemas'), 'một tệp')
    const { exitCode, stdout, stderr } = await thidua(['schema', '-o', 'schemas'], { cwd })
    expect([exitCode, stdout]).toEqual([3, ''])
    expect(stderr).toContain(`lỗi[TD1605]: không ghi được ${join('schemas', 'campaign.schema.json')}`)
    expect(await readFile(join(cwd, 'schemas'), 'utf8')).toBe('một tệp')
  })

  test('what stands in place of a copy and cannot be replaced is left whole', async ({ expect }) => {
    const cwd = await temporaryFolder()
    const inTheWay = join(cwd, 'schemas', 'units.schema.json')
    await mkdir(inTheWay, { recursive: true })
    await writeFile(join(inTheWay, 'ghi-chu.txt'), 'cũ')
    const { exitCode, stderr } = await thidua(['schema', 'units', '-o', 'schemas'], { cwd })
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining('lỗi[TD1605]')])
    expect(await readFile(join(inTheWay, 'ghi-chu.txt'), 'utf8')).toBe('cũ')
  })
})
