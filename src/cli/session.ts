import { join, relative, resolve } from 'node:path'
import type { Paint } from '../diagnostics/reporters/pretty.ts'
import type { Language } from '../diagnostics/texts/text.ts'
import { paintFor } from './paint.ts'
import { en } from './texts/en.ts'
import { type Texts, vi } from './texts/vi.ts'
import { today } from './today.ts'

/** How a command reports; `--json` is short for `--format json`. */
export const FORMATS = ['pretty', 'json', 'sarif', 'github'] as const
export type Format = (typeof FORMATS)[number]

/** Options as commander delivers them. All but the last are taken by every command. */
export interface CommonOptions {
  readonly folder: string
  readonly output?: string
  readonly json?: boolean
  readonly format?: Format
  readonly lang?: Language
  readonly strict?: boolean
  /** Most problems to show; absent when not given. */
  readonly max?: number
  readonly replace?: boolean
  readonly color: boolean
  readonly quiet?: boolean
  readonly debug?: boolean
  /** Last year's folder, for `init`. */
  readonly from?: string
  /** Who closes or reopens, when, and what there is to say of it. */
  readonly by?: string
  readonly date?: string
  readonly note?: string
  readonly reason?: string
  /** Close also ranks that could still change. */
  readonly provisional?: boolean
}

/** The world outside, handed in so that nothing below reads it by itself. */
export interface World {
  /** Folder from which relative paths count. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: Stream
  readonly stderr: Stream
  /** The day of today as ISO date; by default the system's. */
  readonly today?: () => string
}

export interface Stream {
  readonly isTTY?: boolean
  write(text: string): unknown
}

/** One run of one command: where it works and how it speaks. */
export interface Session {
  /** The campaign folder as its user names it; messages show it like that. */
  readonly folder: string
  readonly outputFolder: string
  /** A path as a program reads it: relative to where it runs, if below. */
  relative(path: string): string
  /** A path as the file system needs it. */
  resolve(path: string): string
  /** The day of today, for what is dated when it is done. */
  today(): string
  readonly language: Language
  readonly texts: Texts
  readonly options: CommonOptions
  /** Colours for stdout and stderr, which may differ. */
  readonly paint: { readonly out: Paint; readonly err: Paint }
  /** Data. */
  out(text: string): void
  /** Messages. */
  err(text: string): void
}

/** Marks that turn the direction of writing: in a name they would turn the rest of the line as well. */
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g

export function openSession(options: CommonOptions, world: World): Session {
  const language = options.lang ?? languageOf(world.env)
  const colours = (stream: Stream) =>
    paintFor({ env: world.env, isTerminal: stream.isTTY === true, refused: !options.color })
  return {
    folder: options.folder,
    outputFolder: options.output ?? join(options.folder, 'out'),
    relative: path => {
      const below = relative(world.cwd, resolve(world.cwd, path))
      return below.startsWith('..') ? resolve(world.cwd, path) : below
    },
    resolve: path => resolve(world.cwd, path),
    today: world.today ?? today,
    language,
    texts: textsOf(language),
    options,
    paint: { out: colours(world.stdout), err: colours(world.stderr) },
    out: text => world.stdout.write(`${options.json ? text : text.replaceAll(DIRECTIONS, '')}\n`),
    err: text => world.stderr.write(`${text.replaceAll(DIRECTIONS, '')}\n`),
  }
}

export function languageOf(env: World['env']): Language {
  return env.THIDUA_LANG === 'en' ? 'en' : 'vi'
}

export function textsOf(language: Language): Texts {
  return language === 'en' ? en : vi
}

/** Fills `{0}` or `{name}`. */
export function fill(
  template: string,
  params: Readonly<Record<string, string | number>> | readonly (string | number)[],
): string {
  const values = Object.fromEntries(Object.entries(params))
  return template.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
