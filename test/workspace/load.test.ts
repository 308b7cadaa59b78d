import { describe, expect, it } from 'vitest'
import { CannotProceed } from '../../src/diagnostics/cannot-proceed.ts'
import { diagnosticsOf, filesOf, loadWorkspace } from '../../src/workspace/load.ts'
import { CAMPAIGN, CRITERIA, folderWith, reportOf, reviewOf, UNITS } from './folder.ts'

const REVIEW = reviewOf('bv-mat', 'code: "I.1", stage: council, points: 5')

const load = async (files: Readonly<Record<string, string | Uint8Array>>, letterOnly = false) =>
  loadWorkspace(await folderWith(files), { letterOnly })

async function failure(files: Readonly<Record<string, string>>) {
  const error = await load(files).catch((reason: unknown) => reason)
  if (!(error instanceof CannotProceed)) throw new TypeError('it should not have proceeded')
  return error.diagnostic
}

describe('the files of a campaign folder', () => {
  it('are read in the order of their names, whatever the extension is written like', async () => {
    const workspace = await load({
      'campaign.yaml': CAMPAIGN,
      'units.yaml': UNITS,
      'criteria.yaml': CRITERIA,
      'reports/ttyt-1.yaml': reportOf('ttyt-1'),
      'reports/bv-phoi.YML': reportOf('bv-phoi'),
      'reports/bv-mat.yaml': reportOf('bv-mat'),
      'reports/.bv-mat.yaml': 'nháp',
      'reports/ghi-chu.txt': 'ghi chú',
      'reviews/bv-mat.yaml': REVIEW,
      'README.md': '# Phong trào',
    })
    expect(filesOf(workspace).map(({ file }) => file)).toEqual([
      'campaign.yaml',
      'units.yaml',
      'criteria.yaml',
      'reports/bv-mat.yaml',
      'reports/bv-phoi.YML',
      'reports/ttyt-1.yaml',
      'reviews/bv-mat.yaml',
    ])
    // What is not read is said: Notepad likes to save `bv-mat.yaml.txt`.
    expect(diagnosticsOf(workspace)).toEqual([{ code: 'TD1322', place: { file: 'reports/ghi-chu.txt' } }])
  })

  it('may be campaign.yaml alone', async () => {
    const workspace = await load({ 'campaign.yaml': CAMPAIGN })
    expect(workspace).not.toHaveProperty('units')
    expect(workspace).not.toHaveProperty('criteria')
    expect(filesOf(workspace).map(({ file }) => file)).toEqual(['campaign.yaml'])
  })

  it('are not read beyond campaign.yaml where only the letter is wanted', async () => {
    const workspace = await load({ 'campaign.yaml': CAMPAIGN, 'units.yaml': 'hỏng: [' }, true)
    expect(filesOf(workspace)).toHaveLength(1)
    expect(diagnosticsOf(workspace)).toEqual([])
  })

  it('bring the messages of all of them', async () => {
    const workspace = await load({
      'campaign.yaml': CAMPAIGN.replace('year: 2026', 'year: 1800'),
      'units.yaml': UNITS.replace('bv-mat', 'BV Mắt'),
      'reports/bv-mat.yaml': '',
    })
    expect(diagnosticsOf(workspace).map(({ code, place }) => [code, place?.file])).toEqual([
      ['TD1206', 'campaign.yaml'],
      ['TD1205', 'units.yaml'],
      ['TD1008', 'reports/bv-mat.yaml'],
    ])
  })
})

describe('nothing can be done', () => {
  it('without campaign.yaml (TD1601)', async () => {
    const folder = await folderWith({ 'units.yaml': UNITS })
    await expect(loadWorkspace(folder)).rejects.toMatchObject({
      name: 'CannotProceed',
      diagnostic: { code: 'TD1601', params: { folder } },
    })
  })

  it('in a folder that is not there, or that is a file (TD1601)', async () => {
    const folder = await folderWith({ 'campaign.yaml': CAMPAIGN })
    for (const path of [`${folder}/khong-co`, `${folder}/campaign.yaml`]) {
      await expect(loadWorkspace(path)).rejects.toMatchObject({ diagnostic: { code: 'TD1601' } })
    }
  })

  it('with a campaign.yaml that cannot be read (TD1602)', async () => {
    expect(await failure({ 'campaign.yaml/ghi-chu.txt': '' })).toEqual({
      code: 'TD1602',
      params: { file: 'campaign.yaml', reason: { term: 'directory' } },
    })
  })

  it('with reports that are no folder (TD1602)', async () => {
    expect(await failure({ 'campaign.yaml': CAMPAIGN, reports: 'báo cáo' })).toEqual({
      code: 'TD1602',
      params: { file: 'reports/', reason: { term: 'obstructed' } },
    })
  })

  it('but a campaign.yaml with errors is no such case', async () => {
    expect(diagnosticsOf(await load({ 'campaign.yaml': 'a: [' })).map(({ code }) => code)).toEqual(['TD1019'])
  })
})
