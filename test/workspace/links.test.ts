import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CannotProceed } from '../../src/diagnostics/cannot-proceed.ts'
import { diagnosticsOf, filesOf, loadWorkspace } from '../../src/workspace/load.ts'
import { CAMPAIGN, folderWith, reportOf, UNITS } from './folder.ts'

/** A campaign folder with these links, each by what it leads to. */
async function folderWithLinks(
  links: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>> = { 'campaign.yaml': CAMPAIGN },
): Promise<string> {
  const folder = await folderWith(files)
  for (const [path, target] of Object.entries(links)) await symlink(target, join(folder, path))
  return folder
}

async function failure(folder: string) {
  const error = await loadWorkspace(folder).catch((reason: unknown) => reason)
  if (!(error instanceof CannotProceed)) throw new TypeError('it should not have proceeded')
  return error.diagnostic
}

test('a link to a file that is gone is not taken for a file that is not there', async () => {
  const workspace = await loadWorkspace(await folderWithLinks({ 'units.yaml': 'don-vi.yaml' }))
  expect(diagnosticsOf(workspace)).toEqual([
    { code: 'TD1007', place: { file: 'units.yaml' }, params: { reason: { term: 'not_found' } } },
  ])
})

test('without campaign.yaml behind its link nothing can be done', async () => {
  expect(await failure(await folderWithLinks({ 'campaign.yaml': 'cu.yaml' }, {}))).toEqual({
    code: 'TD1602',
    params: { file: 'campaign.yaml', reason: { term: 'not_found' } },
  })
})

test('reports in another place of the folder are read', async () => {
  const folder = await folderWithLinks(
    { reports: 'nhan-ve' },
    { 'campaign.yaml': CAMPAIGN, 'nhan-ve/bv-mat.yaml': reportOf('bv-mat') },
  )
  const workspace = await loadWorkspace(folder)
  expect(filesOf(workspace).map(({ file }) => file)).toEqual(['campaign.yaml', 'reports/bv-mat.yaml'])
  expect(diagnosticsOf(workspace)).toEqual([])
})

test('a folder of reports outside is not even listed (TD1016)', async () => {
  const shared = await folderWith({ 'bv-mat.yaml': reportOf('bv-mat'), 'mat-khau.txt': 'riêng tư' })
  expect(await failure(await folderWithLinks({ reports: shared }))).toEqual({
    code: 'TD1016',
    place: { file: 'reports/' },
  })
})

test('a folder of reports that is gone is not taken for one that is not there yet (TD1602)', async () => {
  expect(await failure(await folderWithLinks({ reports: 'nhan-ve' }))).toEqual({
    code: 'TD1602',
    params: { file: 'reports/', reason: { term: 'not_found' } },
  })
})

test('links in a circle end (TD1602)', async () => {
  expect(await failure(await folderWithLinks({ reports: 'reports' }))).toEqual({
    code: 'TD1602',
    params: { file: 'reports/', reason: { term: 'loop' } },
  })
})

test('one link among the reports leaves the others be', async () => {
  const folder = await folderWithLinks(
    {},
    { 'campaign.yaml': CAMPAIGN, 'units.yaml': UNITS, 'reports/bv-mat.yaml': reportOf('bv-mat') },
  )
  await mkdir(join(folder, 'evidence'))
  await symlink('..', join(folder, 'evidence', 'vong'))
  await symlink('/', join(folder, 'reports', 'bv-phoi.yaml'))
  const workspace = await loadWorkspace(folder)
  expect(diagnosticsOf(workspace)).toEqual([{ code: 'TD1016', place: { file: 'reports/bv-phoi.yaml' } }])
})
