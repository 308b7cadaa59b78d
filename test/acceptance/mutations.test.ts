import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { runStages } from '../../src/cli/stages.ts'
import { isWithin } from '../../src/diagnostics/diagnostic.ts'
import { locator } from '../../src/diagnostics/locate.ts'
import {
  type LocatedDiagnostic,
  locateDiagnostics,
  type Spot as Marked,
} from '../../src/diagnostics/located.ts'
import { criteriaOf } from '../../src/model/tree.ts'
import { filesOf, loadWorkspace, type Workspace } from '../../src/workspace/load.ts'
import { pointerOf } from '../../src/workspace/pointers.ts'
import { type InputFile, readInputFile } from '../../src/workspace/read-file.ts'
import type { FileKind } from '../../src/workspace/schemas.ts'
import { fc } from '../expressions/fixed-seed.ts'
import { folderWith } from '../workspace/folder.ts'
import { type Mutation, type MutationKind, mutate, type Spot, spotsOf } from './mutations.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const CAMPAIGNS = ['test/golden/base', 'templates/campaign', 'examples/so-y-te-2026']
const KINDS: readonly MutationKind[] = ['delete', 'rename', 'retype', 'misspell', 'duplicate', 'beyond']

/** `npm test` takes a sample; `npm run test:mutations` goes on for some minutes. */
const RUNS = Number(process.env.MUTATIONS ?? 250)

/** Of every kind of file one; each with its nodes. */
interface Target {
  readonly campaign: string
  readonly workspace: Workspace
  readonly file: string
  readonly kind: FileKind
  readonly text: string
  readonly spots: readonly Spot[]
}

const targets: Target[] = []

beforeAll(async () => {
  for (const campaign of CAMPAIGNS) {
    const folder = join(ROOT, campaign)
    const whole = await loadWorkspace(folder)
    // A few reports say as much as all, and are checked sooner.
    const reports = whole.reports.slice(0, 5)
    const reviews = whole.reviews.filter(({ value }) =>
      reports.some(report => report.value?.unit === value?.unit),
    )
    const workspace = { ...whole, reports, reviews }
    const chosen = new Map(filesOf(workspace).map(file => [file.kind, file]))
    for (const { file, kind } of chosen.values()) {
      const text = await readFile(join(folder, file), 'utf8')
      targets.push({ campaign, workspace, file, kind, text, spots: spotsOf(text, kind) })
    }
  }
})

/** What the tool says of a campaign in which one file was changed. */
async function check(target: Target, mutation: Mutation, folder: string) {
  const { file, kind, workspace } = target
  await writeFile(join(folder, 'tep.yaml'), mutation.text)
  const read = { ...(await readInputFile(folder, 'tep.yaml', kind)), file }
  const input = renamed(read, file)
  const mutated = replaced(workspace, input)
  const { diagnostics } = runStages(mutated)
  const sources = new Map(filesOf(mutated).map(each => [each.file, each.text]))
  const { shown } = locateDiagnostics(diagnostics, sources, 'vi')
  return { input, shown }
}

/** A file that was read under another name. */
function renamed<K extends FileKind>(input: InputFile<K>, file: string): InputFile<K> {
  const moved = (place: NonNullable<InputFile['diagnostics'][number]['place']>) => ({ ...place, file })
  const diagnostics = input.diagnostics.map(each => ({
    ...each,
    ...(each.place && { place: moved(each.place) }),
    ...(each.related && { related: each.related.map(moved) }),
  }))
  return { ...input, file, diagnostics }
}

function replaced(workspace: Workspace, input: InputFile): Workspace {
  const swap = <T extends InputFile>(files: readonly T[]) =>
    files.map(each => (each.file === input.file ? (input as unknown as T) : each))
  if (input.kind === 'report') return { ...workspace, reports: swap(workspace.reports) }
  if (input.kind === 'review') return { ...workspace, reviews: swap(workspace.reviews) }
  return { ...workspace, [input.kind]: input }
}

/** Inside the node, on a line next to it, or in the same item of a list; or at another place that points to it. */
function isNear(
  found: LocatedDiagnostic,
  { file, path, text }: { file: string; path: Mutation['path']; text: string },
) {
  const around = { file, pointer: pointerOf('', ...itemAround(path)) }
  const locate = locator(text)
  const { start, end } = locate({ file, pointer: pointerOf('', ...path) })
  const isClose = (spot: Partial<Marked> & { pointer?: string }) =>
    spot.file === file &&
    ((spot.pointer !== undefined && isWithin({ file, pointer: spot.pointer }, around)) ||
      (spot.start !== undefined &&
        start !== undefined &&
        spot.start.line >= start.line - 1 &&
        spot.start.line <= (end ?? start).line + 1))
  return isClose(found) || found.related.some(isClose)
}

/** The smallest item of a list that holds a node; of the id of a unit its cluster, which may name it as its head. */
function itemAround(path: Mutation['path']): Mutation['path'] {
  const isUnit = path.at(-1) === 'id' && path.at(-3) === 'units'
  const inside = isUnit ? path.slice(0, -3) : path
  const index = inside.findLastIndex(segment => typeof segment === 'number')
  // Outside of lists the node itself, or the part that it belongs to, and never the whole file.
  return index === -1 ? inside.slice(0, Math.max(1, inside.length - 1)) : inside.slice(0, index + 1)
}

/** Ids and codes to which nothing refers: another good one in their place is a change like any other. */
const UNREFERRED = [
  /^campaign \/(?:id|phases\/\d+\/id|periods\/\d+\/id|classification\/classes\/\d+\/id)$/,
  /^units \/clusters\/\d+\/id$/,
  /^criteria \/tables\/\d+\/groups\/\d+\/code$/,
]

const NAMES = /(?:^(?:report|review) \/unit|\/(?:id|code|table|head|input))$/

/** An id, a code or a word of a closed list. */
function isName({ kind }: Target, { path, schema }: Spot): boolean {
  return (
    schema.enum !== undefined || schema.const !== undefined || NAMES.test(`${kind} ${pointerOf('', ...path)}`)
  )
}

/** A unit that has no report yet and heads nothing may be called anything. */
function isReferred({ kind, workspace }: Target, { path, value }: Spot): boolean {
  if (kind !== 'units' || path.at(-1) !== 'id') return true
  const heads = workspace.units?.value?.clusters.map(({ head }) => head) ?? []
  return heads.includes(String(value)) || workspace.reports.some(report => report.value?.unit === value)
}

/** A reviewer who writes the code of another criterion has corrected another criterion. */
function isAnotherGoodName({ kind, workspace }: Target, { path, value }: Mutation): boolean {
  if (kind !== 'review' || path.at(-1) !== 'code') return false
  const codes = workspace.criteria?.value?.tables.flatMap(table => criteriaOf(table).map(({ code }) => code))
  const { changes } = value as { changes: readonly { code: string }[] }
  return codes?.includes(changes[Number(path.at(-2))]?.code ?? '') ?? false
}

/** Whether this change has to be noticed, whatever else it may do. */
function mustBeNoticed(target: Target, spot: Spot, mutation: MutationKind): boolean {
  const key = spot.path.at(-1)
  const pointer = `${target.kind} ${pointerOf('', ...spot.path)}`
  switch (mutation) {
    case 'delete':
      return typeof key === 'string' && (spot.parent.required ?? []).includes(key)
    case 'rename':
      return typeof key === 'string'
    case 'misspell':
      return (
        isName(target, spot) && !UNREFERRED.some(pattern => pattern.test(pointer)) && isReferred(target, spot)
      )
    case 'retype':
    case 'duplicate':
    case 'beyond':
      return true
  }
}

describe('a campaign in which one node was changed', () => {
  const choice = fc.record({
    target: fc.nat(),
    spot: fc.nat(),
    kind: fc.constantFrom(...KINDS),
    seed: fc.nat(10_000),
  })

  it('is noticed near the change wherever it must be, and never means something else in silence', async () => {
    const folder = await folderWith({})
    const counts = { noticed: 0, silent: 0 }
    await fc.assert(
      fc.asyncProperty(choice, async ({ target: t, spot: s, kind, seed }) => {
        const target = targets[t % targets.length] as Target
        const spot = target.spots[s % target.spots.length] as Spot
        const mutation = mutate(target.text, spot, kind, seed)
        fc.pre(mutation !== undefined && mutation.text !== target.text)
        if (!mutation) return
        const { input, shown } = await check(target, mutation, folder)
        const found = shown.filter(({ severity }) => severity !== 'note')
        const what = `${kind} ${target.campaign}/${target.file} ${pointerOf('', ...spot.path)} (${seed})`
        if (mustBeNoticed(target, spot, kind) && !isAnotherGoodName(target, mutation)) {
          const near = found.filter(each =>
            isNear(each, { file: target.file, path: mutation.path, text: input.text }),
          )
          expect(
            near,
            `${what}\nfound: ${JSON.stringify(found.map(({ code, file, start }) => [code, file, start]))}`,
          ).not.toEqual([])
          counts.noticed++
        }
        if (input.diagnostics.length === 0) {
          expect(input.value, what).toEqual(mutation.value)
          counts.silent++
        }
      }),
      { numRuns: RUNS },
    )
    // Both halves of the property were really put to the test.
    expect(counts.noticed).toBeGreaterThan(RUNS / 4)
    expect(counts.silent).toBeGreaterThan(RUNS / 20)
  }, 600_000)
})
