import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { ROOT } from '../architecture/source-files.ts'
import { type Editor, startEditor } from './editor.ts'
import { type Name, schemaOf } from './schema-files.ts'

// A server starts in half a second when the machine is idle.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

/** Folders with a new campaign and a scored one, each with the schemas of today beside its files. */
const STORIES = { 'phong-trao-moi': 'templates/campaign', 'so-y-te-2026': 'examples/so-y-te-2026' } as const
const folder = mkdtempSync(join(tmpdir(), 'thidua-editor-'))
let editor: Editor

beforeAll(async () => {
  for (const [story, source] of Object.entries(STORIES)) {
    mkdirSync(join(folder, story))
    for (const file of yamlFiles(source)) cpSync(join(ROOT, source, file), join(folder, story, file))
    cpSync(join(ROOT, 'schemas'), join(folder, story, 'schemas'), { recursive: true })
  }
  editor = await startEditor(folder)
})

afterAll(async () => {
  const said = await editor.close()
  rmSync(folder, { recursive: true, force: true })
  expect(said).toBe('')
})

describe.concurrent('the language server of VS Code', () => {
  it.each(Object.entries(STORIES))('finds nothing wrong in %s', async (story, source) => {
    const files = yamlFiles(source)
    expect(files.length).toBeGreaterThan(3)
    const found = await Promise.all(
      files.map(async file => [file, await editor.problems(`${story}/${file}`, textOf(file, story))]),
    )
    expect(found.filter(([, problems]) => problems?.length)).toEqual([])
  })
})

describe.concurrent('campaign.yaml in an editor', () => {
  const launch = schemaOf('campaign').properties?.launch

  it('is offered all of its keys when it is empty, and a draft to fill in', async () => {
    const offered = await editor.completions(file('campaign'), `${modeline('campaign')}\n‸`)
    expect([...offered.keys()]).toEqual(
      expect.arrayContaining(Object.keys(schemaOf('campaign').properties ?? {})),
    )
    expect(offered.get('Phong trào thi đua')).toContain('version: 1\nid: thi-dua-2026\n')
  })

  it('is offered the keys of the letter that it does not have yet, each explained', async () => {
    const text = `${modeline('campaign')}\nlaunch:\n  symbol: SYT-VP\n  ‸\n  place: Lam Giang\n`
    const offered = await editor.completions(file('campaign'), text)
    const others = Object.entries(launch?.properties ?? {}).filter(
      ([key]) => key !== 'symbol' && key !== 'place',
    )
    expect([...offered]).toEqual(
      expect.arrayContaining(others.map(([key, { description }]) => [key, description])),
    )
    expect([...offered.keys()]).not.toContain('symbol')
  })

  it('is offered the words of a closed list, each explained', async () => {
    const offered = await editor.completions(
      file('campaign'),
      edited('campaign', 'status: for_signature', 'status: ‸'),
    )
    expect([...offered]).toEqual([
      ['for_signature', 'bản trình ký, không in thêm dấu hiệu nào'],
      ['draft', 'bản dự thảo, in thêm dòng DỰ THẢO'],
    ])
  })

  it('shows the Vietnamese name, explanation and an example of a key', async () => {
    const shown = await editor.hover(file('campaign'), edited('campaign', 'subject:', '‸subject:'))
    expect(shown).toContain('#### Trích yếu\n')
    expect(shown).toContain(launch?.properties?.subject?.description)
    expect(shown).toContain('```yaml\nphát động phong trào thi đua yêu nước năm 2026\n```')
  })

  it('shows what the words of a closed list mean', async () => {
    const shown = await editor.hover(file('campaign'), edited('campaign', 'by: percent', '‸by: percent'))
    expect(shown).toContain('* `points`: tổng điểm\n')
  })

  it.each([
    ['an unknown key', '  subject:', '  trich_yeu: phát động\n  subject:', 'trich_yeu: phát động'],
    ['words where a number belongs', 'year: 2027 ', 'year: hai nghìn ', 'year: hai nghìn # năm thi đua'],
    ['a word that is not of the list', 'status: for_signature', 'status: final', 'status: final'],
    ['a day that cannot be', 'to: 2027-07-31 ', 'to: 2027-13-31 ', 'to: 2027-13-31 # đến hết ngày'],
    [
      'no text where one belongs',
      'name: Nguyễn Văn A #',
      'name: "" #',
      'name: "" # họ và tên, không ghi học hàm, học vị',
    ],
    ['a key that is missing', '  place: Mẫu', '  # place: Mẫu', 'launch:'],
  ])('is marked at the line of %s, and nowhere else', async (_, from, to, line) => {
    expect(await markedLines('campaign', edited('campaign', from, to))).toEqual([line])
  })
})

describe.concurrent('criteria.yaml in an editor', () => {
  const START = 'start: { kind: full }'
  const LINE = '{ kind: per_event, input: so_bao_cao_cham, points: 0.5 }'
  const kinds = definitionsOf('form_')

  it('is offered every way to start, each explained', async () => {
    const offered = await editor.completions(file('criteria'), edited('criteria', START, 'start: { kind: ‸}'))
    expect([...offered.keys()].toSorted()).toEqual(kinds.toSorted())
    expect([...offered.values()].filter(explanation => explanation === '')).toEqual([])
  })

  it('is offered the keys of the way that it has chosen, and of no other', async () => {
    const text = edited('criteria', START, 'start:\n              kind: bands\n              ‸')
    const offered = [...(await editor.completions(file('criteria'), text)).keys()]
    expect(offered).toEqual(expect.arrayContaining(['input', 'bands']))
    expect(offered).not.toContain('step')
  })

  it('shows all ways to start at the key that chooses one', async () => {
    const shown = await editor.hover(file('criteria'), edited('criteria', START, 'start: { ‸kind: full }'))
    for (const kind of kinds) expect(shown).toMatch(new RegExp(`\\* \`${kind}\`: \\S`))
  })

  it('shows of a way to start what it does', async () => {
    const shown = await editor.hover(file('criteria'), edited('criteria', START, '‸start: { kind: full }'))
    expect(shown).toContain('#### Đủ điểm\n')
  })

  it('is offered every way to add or deduct, each explained, and none that only a start can have', async () => {
    const text = edited('criteria', LINE, '{ kind: ‸}')
    const offered = await editor.completions(file('criteria'), text)
    expect([...offered.keys()].toSorted()).toEqual(
      kinds.filter(kind => kind !== 'full' && kind !== 'zero').toSorted(),
    )
    expect([...offered.values()].filter(explanation => explanation === '')).toEqual([])
  })

  it('is offered the keys of a line, those of its way and those of every line', async () => {
    const text = edited('criteria', LINE, 'kind: per_step\n                ‸')
    const offered = [...(await editor.completions(file('criteria'), text)).keys()]
    expect(offered).toEqual(expect.arrayContaining(['threshold', 'side', 'at_once', 'id', 'when', 'cap']))
    expect(offered).not.toContain('free')
  })

  it.each([
    ['a half', 'points: 0.5'],
    ['a share of the maximum', 'points: 10%'],
    ['the whole maximum', 'points: all'],
    ['a formula', "points: if(type = 'benh-vien', 1, 0.5)"],
  ])('takes %s for an amount of points', async (_, points) => {
    const line = `kind: per_event\n                input: so_bao_cao_cham\n                ${points}`
    expect(await editor.problems(file('criteria'), edited('criteria', LINE, line))).toEqual([])
  })

  it.each([
    ['a way to start that there is not', 'start: { kind: percentage }'],
    ['a key of another way', 'start: { kind: full, step: 0.5 }'],
    ['a key that the way needs', 'start: { kind: pass_fail }'],
    ['no way at all', 'start: {}'],
  ])('is marked at the line of %s, and nowhere else', async (_, start) => {
    expect(new Set(await markedLines('criteria', edited('criteria', START, start)))).toEqual(new Set([start]))
  })
})

describe.concurrent('a report in an editor', () => {
  const REPORT = 'phong-trao-moi/reports/benh-vien-b.yaml'

  it('finds its schema one folder up', async () => {
    const text = `${modeline('report', '..')}\nversion: 1\nunit: benh-vien-b\nsubmitted: 2027-11-05\nentries:\n  - { code: "I.1", status: ‸}\n`
    const offered = await editor.completions(REPORT, text)
    expect([...offered.keys()]).toEqual(['none', 'not_assigned', 'not_applicable', 'not_scored'])
    expect(await editor.problems(REPORT, text.replace('‸', 'missing '))).toEqual([
      expect.stringMatching(/^6: .*not_assigned/),
    ])
  })
})

it.concurrent('a server with the settings of an editor would be noticed when it asks for the network', async () => {
  const online = await startEditor(folder, {})
  await online.problems(file('campaign'), textOf('campaign.yaml'))
  expect(await online.close()).toContain('asked for the network')
})

function yamlFiles(source: string): string[] {
  return readdirSync(join(ROOT, source), { recursive: true, encoding: 'utf8' })
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => path.endsWith('.yaml') && !path.startsWith('out/'))
    .sort()
}

function file(name: Name): string {
  return `phong-trao-moi/${name}.yaml`
}

function textOf(name: string, story = 'phong-trao-moi'): string {
  return readFileSync(join(folder, story, name), 'utf8')
}

/** The file of a new campaign with one change, which must be possible. */
function edited(name: Name, from: string, to: string): string {
  const text = textOf(`${name}.yaml`)
  expect(text).toContain(from)
  return text.replace(from, to)
}

function modeline(name: Name, up = '.'): string {
  return `# yaml-language-server: $schema=${up}/schemas/${name}.schema.json`
}

/** The lines of a text that have problems, one for each problem. */
async function markedLines(name: Name, text: string): Promise<string[]> {
  const problems = await editor.problems(file(name), text)
  const lines = text.split('\n')
  return problems.map(problem => lines[Number.parseInt(problem, 10) - 1]?.trim() ?? '')
}

/** What the definitions of criteria.schema.json of one family are called without its name. */
function definitionsOf(family: string): string[] {
  const names = Object.keys(schemaOf('criteria').definitions ?? {})
  return names.filter(name => name.startsWith(family)).map(name => name.slice(family.length))
}
