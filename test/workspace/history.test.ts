import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readHistory } from '../../src/workspace/history.ts'
import { folderWith } from './folder.ts'
import { keptResults } from './kept.ts'

const RESULTS = keptResults(2025, [{ id: 'bv-mat', total: '90' }])

async function read(text: string | Uint8Array, year = 2025) {
  const folder = await folderWith({ [`history/${year}.json`]: text })
  return (await readHistory(folder, [year])).get(year)
}

/** Code, part and problem of what is said about a file. */
async function said(text: string | Uint8Array) {
  const found = await read(text)
  expect(found?.results).toBeUndefined()
  return found?.diagnostics.map(({ code, place, params }) => [
    code,
    place?.file,
    params?.part,
    typeof params?.problem === 'object' && 'term' in params.problem ? params.problem.term : undefined,
  ])
}

describe('kept results', () => {
  it('are read as they were written', async () => {
    const found = await read(`${JSON.stringify(RESULTS, undefined, 2)}\n`)
    expect([found?.results, found?.diagnostics, found?.file]).toEqual([RESULTS, [], 'history/2025.json'])
  })

  it('are read with the mark and the line ends that Windows leaves', async () => {
    const text = `\ufeff${JSON.stringify(RESULTS, undefined, 2).replaceAll('\n', '\r\n')}`
    expect((await read(text))?.results).toEqual(RESULTS)
  })

  it('are not there where nothing was kept', async () => {
    expect((await readHistory(await folderWith({ 'campaign.yaml': '' }), [2024, 2025])).size).toBe(0)
    expect((await readHistory(await folderWith({ 'history/2023.json': '{}' }), [2024])).size).toBe(0)
  })

  it('of any size that a campaign can have are read', async () => {
    const units = Array.from({ length: 4000 }, (_, index) => ({ id: `don-vi-${index}`, total: '90' }))
    const text = JSON.stringify(keptResults(2025, units), undefined, 2)
    expect(text.length).toBeGreaterThan(1_000_000)
    expect((await read(text))?.diagnostics).toEqual([])
  })
})

describe('kept results that are none', () => {
  const FILE = 'history/2025.json'

  it.each([
    ['', '/', 'no_json'],
    ['{ "campaign": ', '/', 'no_json'],
    ['version: 1\n', '/', 'no_json'],
    ['['.repeat(100_000), '/', 'no_json'],
    ['null', '', 'no_results'],
    ['[]', '', 'no_results'],
    ['{}', '/campaign', 'no_results'],
    [JSON.stringify({ ...RESULTS, remark: 'x' }), '/remark', 'no_results'],
    [JSON.stringify(RESULTS).replace('"90"', '90'), '/clusters/0/units/0/self/scored', 'no_results'],
    [
      JSON.stringify(RESULTS).replace('{"campaign"', '{"__proto__": {}, "campaign"'),
      '/__proto__',
      'no_results',
    ],
    [
      JSON.stringify({ ...RESULTS, closed: { by: ' ', date: '2025-12-20', note: null, files: [] } }),
      '/closed/by',
      'no_results',
    ],
    [JSON.stringify(keptResults(2024, [])), '/campaign/year', 'other_year'],
  ] as const)('%.40s', async (text, part, problem) => {
    expect(await said(text)).toEqual([['TD1608', FILE, part, problem]])
  })

  it.each(['\\u001b[2J', '\\u0007', '\\u009b', '\\b', '\u009b'])(
    'a name that would command a terminal: %j',
    async command => {
      const text = JSON.stringify(RESULTS).replace('Phong trào', `${command}Phong trào`)
      expect(await said(text)).toEqual([['TD1608', FILE, '/', 'no_json']])
    },
  )

  it('a name with a line in it and a quote is a name', async () => {
    const text = JSON.stringify(RESULTS).replace('Phong trào', '\\"Phong\\ntrào\\"\\t\\u0110')
    expect((await read(text))?.diagnostics).toEqual([])
  })

  it('bytes that are no text', async () => {
    expect((await said(new Uint8Array([0xff, 0xfe, 0x00])))?.map(([code]) => code)).toEqual(['TD1001'])
  })

  it('a folder, a link that leads out, a folder that leads out', async () => {
    const outside = await folderWith({ 'history/2025.json': JSON.stringify(RESULTS) })
    const made = await folderWith({ 'campaign.yaml': '' })
    await mkdir(join(made, 'history', '2025.json'), { recursive: true })
    await symlink(join(outside, 'history', '2025.json'), join(made, 'history', '2024.json'))
    const codes = async (folder: string, year: number) =>
      (await readHistory(folder, [year])).get(year)?.diagnostics.map(({ code }) => code)
    expect(await codes(made, 2025)).toEqual(['TD1007'])
    expect(await codes(made, 2024)).toEqual(['TD1016'])
    const linked = await folderWith({ 'campaign.yaml': '' })
    await symlink(join(outside, 'history'), join(linked, 'history'))
    expect(await codes(linked, 2025)).toEqual(['TD1016'])
    // Nothing is kept there yet, and nothing must be written there either.
    expect(await codes(linked, 2026)).toEqual(['TD1016'])
  })

  it('a file in the place of the folder', async () => {
    const folder = await folderWith({ 'campaign.yaml': '' })
    await writeFile(join(folder, 'history'), '')
    const found = await readHistory(folder, [2025])
    expect(found.get(2025)?.diagnostics.map(({ code }) => code)).toEqual(['TD1007'])
  })
})
