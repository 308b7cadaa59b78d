import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from '../../src/cli/main.ts'
import { wordsOf } from '../words.ts'
import { MADE_FILES } from './made-files.ts'

export const GOLDEN = dirname(fileURLToPath(import.meta.url))

/** What a command did: what golden files record. */
export interface Outcome {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
  /** Whether the command builds everything: it prints the standings first. */
  readonly isBuild: boolean
  /** Names in the output folder. */
  readonly out: readonly string[]
}

export async function caseNames(): Promise<string[]> {
  const entries = await readdir(GOLDEN, { withFileTypes: true })
  return entries
    .filter(entry => entry.isDirectory() && entry.name !== 'base')
    .map(({ name }) => name)
    .sort()
}

/** The base campaign with the files of a case on top, in a new temporary folder. */
export async function prepareFolder(name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'thidua-golden-'))
  await cp(join(GOLDEN, 'base'), folder, { recursive: true })
  await cp(join(GOLDEN, name, 'input'), folder, { recursive: true, force: true }).catch(ignoreMissing)
  const removed = await readFile(join(GOLDEN, name, 'remove.txt'), 'utf8').catch(() => '')
  for (const file of lines(removed)) await rm(join(folder, file))
  for (const [file, content] of Object.entries(MADE_FILES[name] ?? {})) {
    const path = join(folder, file.replace(/\/$/, ''))
    await rm(path, { recursive: true, force: true })
    await mkdir(content === 'folder' ? path : dirname(path), { recursive: true })
    if (typeof content === 'object' && 'link' in content) await symlink(content.link, path)
    else if (content !== 'folder') await writeFile(path, content)
  }
  return folder
}

/**
 * Runs the commands of a case, of which the last is recorded; before it, the files of `later/` take the place of others.
 * All inside this process, with further options when given.
 */
export async function runCase(name: string, ...options: readonly string[]): Promise<Outcome> {
  return runIn(await prepareFolder(name), name, options)
}

/** Runs the command of a case after its mistake has been mended, as its `right/` or else the base campaign has it. */
export async function runMended(name: string): Promise<Outcome> {
  const folder = await prepareFolder(name)
  await cp(join(GOLDEN, 'base'), folder, { recursive: true, force: true })
  await cp(join(GOLDEN, name, 'right'), folder, { recursive: true, force: true }).catch(ignoreMissing)
  return runIn(folder, name, [])
}

async function runIn(folder: string, name: string, options: readonly string[]): Promise<Outcome> {
  const commands = lines(await readFile(join(GOLDEN, name, 'command.txt'), 'utf8'))
  const command = commands.at(-1) ?? ''
  try {
    for (const earlier of commands.slice(0, -1)) await runLine(folder, earlier, options)
    await cp(join(GOLDEN, name, 'later'), folder, { recursive: true, force: true }).catch(ignoreMissing)
    const { exitCode, ...written } = await runLine(folder, command, options)
    const mask = (text: string) => text.replaceAll(folder, '<thư mục>')
    const out = await readdir(join(folder, 'out')).catch(() => [])
    return {
      exitCode,
      stdout: mask(written.stdout),
      stderr: mask(written.stderr),
      isBuild: command.startsWith('build'),
      out: out.sort(),
    }
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Runs one line; all that it sees of the world is the folder. */
async function runLine(folder: string, command: string, options: readonly string[]) {
  const written = { stdout: '', stderr: '' }
  const exitCode = await run([...options, ...wordsOf(command)], {
    cwd: folder,
    env: {},
    today: () => '2026-12-31',
    stdout: { write: text => (written.stdout += text) },
    stderr: { write: text => (written.stderr += text) },
  })
  return { exitCode, ...written }
}

/** What `expected.txt` holds. The standings that `build` prints first are left to the cases of `score`. */
export function printOutcome({ exitCode, out, stderr, stdout, isBuild }: Outcome): string {
  const section = (title: string, text: string) => (text === '' ? '' : `\n--- ${title}\n${text}`)
  const [afterStandings = ''] = stdout.split('\n\n').slice(-1)
  const shown = !isBuild || afterStandings === '' ? stdout : afterStandings
  return `exit ${exitCode}\nout/ ${out.join(', ') || '(none)'}\n${section('stderr', stderr)}${section('stdout', shown)}`
}

/** All that a command printed. */
export function said({ stdout, stderr }: Outcome): string {
  return stderr + stdout
}

/** The codes of messages in a text, in their order. */
export function codesIn(text: string): string[] {
  return [...text.matchAll(/\bTD\d{4}\b/g)].map(([code]) => code)
}

function lines(text: string): string[] {
  return text.split('\n').filter(line => line !== '')
}

function ignoreMissing(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
}
