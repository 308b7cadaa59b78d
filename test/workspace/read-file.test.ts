import { expect, test } from 'vitest'
import { readInputFile } from '../../src/workspace/read-file.ts'
import { CAMPAIGN, folderWith, reportOf } from './folder.ts'

const read = async (text: string | Uint8Array) =>
  readInputFile(await folderWith({ 'campaign.yaml': text }), 'campaign.yaml', 'campaign')

test('a sound file has its value and nothing broken', async () => {
  const file = await read(CAMPAIGN.replace('due: 2026-11-13', 'due: 13/11/2026'))
  expect(file.value?.periods?.[0]?.due).toBe('2026-11-13')
  expect([...file.broken]).toEqual([])
  expect(file.diagnostics.map(({ code }) => code)).toEqual(['TD1103'])
})

test('errors break the top-level keys that they stand under', async () => {
  const text = CAMPAIGN.replace('year: 2026', 'year: 1800').replace('place: Lam Giang', 'place: ""')
  expect([...(await read(text)).broken].sort()).toEqual(['launch', 'year'])
})

test('an unknown key at the top breaks the one that was probably meant', async () => {
  expect([...(await read(CAMPAIGN.replace('year:', 'yeer:'))).broken]).toEqual(['year'])
})

test('an unknown key that is near no other may be any of them: it breaks the whole', async () => {
  expect([...(await read(`${CAMPAIGN}ghi_chu_rieng: x\n`)).broken]).toEqual([''])
})

test('an unknown key further down breaks what it stands in', async () => {
  expect([...(await read(CAMPAIGN.replace('place:', 'plce:'))).broken]).toEqual(['launch'])
})

test('a missing key at the top breaks itself', async () => {
  expect([...(await read(CAMPAIGN.replace('year: 2026\n', ''))).broken]).toEqual(['year'])
})

test.each([
  ['cannot be parsed', 'a: [', 'TD1019'],
  ['is empty', '', 'TD1008'],
  ['is a list', '- 1\n', 'TD1203'],
  ['is not UTF-8', new Uint8Array([0xff, 0xfe, 0x61, 0x00]), 'TD1001'],
])('a file that %s has no value', async (_, text, code) => {
  const file = await read(text)
  expect(file.value).toBeUndefined()
  expect([...file.broken]).toEqual([''])
  expect(file.diagnostics.map(each => each.code)).toEqual([code])
})

test('positions refer to the text without byte order mark, in NFC', async () => {
  const text = reportOf('bv-mat').replace('2026-11-10', '31/02/2026')
  const file = await readInputFile(
    await folderWith({ 'reports/bv-mat.yaml': `\ufeff# báo cáo\r\n${text}`.normalize('NFD') }),
    'reports/bv-mat.yaml',
    'report',
  )
  expect(file.text.startsWith('# báo cáo\nversion: 1\n')).toBe(true)
  expect(file.file).toBe('reports/bv-mat.yaml')
  expect(file.kind).toBe('report')
})
