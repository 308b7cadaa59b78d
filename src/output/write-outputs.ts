import { createHash } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import type { Param } from '../diagnostics/diagnostic.ts'
import { codeOf, reasonOf } from '../diagnostics/system-error.ts'

export interface OutputFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface Outcome {
  /** The file as asked for. */
  readonly name: string
  /** The file that was written; another name where somebody had edited the first. */
  readonly writtenAs: string
  readonly state: 'written' | 'unchanged' | 'beside' | 'failed'
  /** Why it failed; the old file is then intact. */
  readonly reason?: Param
}

/** Hash of every file as the tool last wrote it: what differs was edited since. */
interface Manifest {
  readonly version: 1
  readonly files: Readonly<Record<string, { readonly sha256: string }>>
}

const MANIFEST = 'manifest.json'

/**
 * Writes files into a folder without ever overwriting what somebody edited there: such a file is
 * kept and the new one stands beside it as `<name>-moi.<ext>`. Each file is written under a
 * temporary name and renamed; the manifest comes last. A file that cannot be written keeps no other
 * from it.
 */
export async function writeOutputs(
  folder: string,
  files: readonly OutputFile[],
  { replace = false }: { replace?: boolean } = {},
): Promise<Outcome[]> {
  if (files.length === 0) return []
  const hashes = await readManifest(folder)
  const outcomes: Outcome[] = []
  for (const file of files)
    outcomes.push(await attempt(file.name, () => writeOne(folder, file, hashes, replace)))
  if (outcomes.every(({ state }) => state === 'failed')) return outcomes
  const manifest = await attempt(MANIFEST, async () => {
    await writeFileAtomic(join(folder, MANIFEST), print(hashes))
    return { name: MANIFEST, writtenAs: MANIFEST, state: 'written' }
  })
  return manifest.state === 'failed' ? [...outcomes, manifest] : outcomes
}

async function writeOne(
  folder: string,
  { name, bytes }: OutputFile,
  hashes: Map<string, string>,
  replace: boolean,
): Promise<Outcome> {
  await mkdir(folder, { recursive: true })
  const sha256 = hash(bytes)
  const { target, current } = await targetOf(folder, name, hashes, sha256, replace)
  if (current !== sha256) await writeFileAtomic(join(folder, target), Buffer.from(bytes))
  hashes.set(target, sha256)
  const state = target !== name ? 'beside' : current === sha256 ? 'unchanged' : 'written'
  return { name, writtenAs: target, state }
}

/** The first name, of `x`, `x-moi`, `x-moi-2` …, under which nothing stands that somebody edited. */
async function targetOf(
  folder: string,
  name: string,
  hashes: ReadonlyMap<string, string>,
  sha256: string,
  replace: boolean,
): Promise<{ target: string; current: string | undefined }> {
  for (let attempts = 0; ; attempts++) {
    const target = beside(name, attempts)
    const current = await hashOf(folder, target)
    const isOurs = current === undefined || current === sha256 || current === hashes.get(target)
    if (isOurs || replace) return { target, current }
  }
}

function beside(name: string, attempts: number): string {
  if (attempts === 0) return name
  const extension = extname(name)
  return `${name.slice(0, name.length - extension.length)}-moi${attempts > 1 ? `-${attempts}` : ''}${extension}`
}

async function hashOf(folder: string, name: string): Promise<string | undefined> {
  try {
    return hash(await readFile(join(folder, name)))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

/** A manifest that is not there or not readable claims nothing: then every file counts as somebody's. */
async function readManifest(folder: string): Promise<Map<string, string>> {
  try {
    const { files } = JSON.parse(await readFile(join(folder, MANIFEST), 'utf8')) as Manifest
    return new Map(Object.entries(files).map(([name, { sha256 }]) => [name, sha256]))
  } catch {
    return new Map()
  }
}

function print(hashes: ReadonlyMap<string, string>): string {
  const files = Object.fromEntries(
    [...hashes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, sha256]) => [name, { sha256 }]),
  )
  return `${JSON.stringify({ version: 1, files } satisfies Manifest, undefined, 2)}\n`
}

async function attempt(name: string, write: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await write()
  } catch (error) {
    // What the system did not refuse is a bug, and must look like one.
    if (codeOf(error) === '') throw error
    return { name, writtenAs: name, state: 'failed', reason: reasonOf(error) }
  }
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
