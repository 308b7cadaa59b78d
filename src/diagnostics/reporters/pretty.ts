import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'
import type { Severity } from '../codes.ts'
import { type Frame, frame, WIDTH } from '../frame.ts'
import type { Findings, LocatedDiagnostic, Spot } from '../located.ts'
import type { Language } from '../texts/text.ts'
import { alike } from './alike.ts'

/** Colours a piece of text; the identity where colour is off. */
export interface Paint {
  readonly error: (text: string) => string
  readonly warning: (text: string) => string
  readonly note: (text: string) => string
  readonly strong: (text: string) => string
  readonly dim: (text: string) => string
  readonly good: (text: string) => string
}

export interface PrettyContext {
  readonly sources: ReadonlyMap<string, string>
  readonly language: Language
  readonly paint: Paint
  /** How a file of the folder is shown. */
  readonly show: (file: string) => string
}

const WORDS = {
  vi: {
    error: 'lỗi',
    warning: 'cảnh báo',
    note: 'lưu ý',
    related: 'xem',
    alsoAt: (count: number) => `${count} chỗ khác cũng vậy:`,
  },
  en: {
    error: 'error',
    warning: 'warning',
    note: 'note',
    related: 'see',
    alsoAt: (count: number) => `the same at ${count} more places:`,
  },
} satisfies Record<Language, Record<Severity | 'related', string> & { alsoAt: (count: number) => string }>

/**
 * What was found, for a terminal: place, message, the clerk's line, why, what to do. Equal problems share one head, and
 * why something matters is said once.
 */
export function pretty({ shown }: Findings, context: PrettyContext): string {
  const told = new Set<string>()
  return alike(shown)
    .map(({ first, others }) => {
      const isTold = told.has(first.code)
      told.add(first.code)
      const { reason, ...rest } = first
      const diagnostic = isTold || !reason ? rest : first
      return [...one(diagnostic, context), ...places(others, context), ''].join('\n')
    })
    .join('\n')
    .trimEnd()
}

function one(diagnostic: LocatedDiagnostic, context: PrettyContext): string[] {
  const { language, paint } = context
  const { severity, code, reason, remedy, fix, related } = diagnostic
  const replacement = fix && 'replace' in fix ? { replacement: fix.replace } : {}
  const main = frameOf(diagnostic, context, replacement)
  const others = related.map(spot => ({ spot, frame: frameOf(spot, context, { mark: '-' }) }))
  const frames = [main, ...others.map(each => each.frame)]
  const gutter = Math.max(0, ...frames.map(each => String(each?.line ?? '').length))
  const head = paint[severity](`${WORDS[language][severity]}[${code}]`)
  return [
    ...wrapped(`${placeOf(diagnostic, context)}${head}: ${diagnostic.message}`, 0),
    ...(main ? frameLines(main, gutter, paint, paint[severity]) : []),
    ...(fix && 'insert' in fix && main ? [paint.good(added(fix.insert, main, gutter))] : []),
    ...others.flatMap(each => [
      `  ${WORDS[language].related}: ${at(each.spot, context)}`,
      ...(each.frame ? frameLines(each.frame, gutter, paint, paint.note) : []),
    ]),
    ...(reason ? wrapped(reason, 2) : []),
    ...(remedy ? wrapped(`→ ${remedy}`, 2) : []),
  ]
}

function frameOf(
  { file, range, start }: Partial<Spot>,
  { sources }: PrettyContext,
  options: Parameters<typeof frame>[2],
): NumberedFrame | undefined {
  if (!file || !range || !start) return undefined
  return { ...frame(sources.get(file) ?? '', range, options), line: start.line }
}

interface NumberedFrame extends Frame {
  readonly line: number
}

function frameLines(
  { line, source, marks, mended }: NumberedFrame,
  gutter: number,
  { dim, good }: Paint,
  colour: (text: string) => string,
): string[] {
  const number = String(line).padStart(gutter)
  return [
    dim(`  ${number} | ${source}`),
    `  ${' '.repeat(gutter)} | ${colour(marks)}`,
    ...(mended === undefined ? [] : [good(`  ${number} + ${mended}`)]),
  ]
}

/** A line to add to the part that is marked, as far to the right. */
function added(line: string, { marks }: Frame, gutter: number): string {
  return `  ${' '.repeat(gutter)} + ${/^ */.exec(marks)?.[0]}${line}`
}

/** Where equal problems are, side by side. */
function places(others: readonly LocatedDiagnostic[], context: PrettyContext): string[] {
  if (others.length === 0) return []
  const spots = others.flatMap(({ file, start }) =>
    file ? [at({ file, ...(start && { start }) }, context)] : [],
  )
  return [`  ${WORDS[context.language].alsoAt(others.length)}`, ...wrapped(spots.map(unbroken).join(', '), 4)]
}

function placeOf({ file, start }: LocatedDiagnostic, context: PrettyContext): string {
  if (!file) return ''
  return `${context.paint.strong(unbroken(at({ file, ...(start && { start }) }, context)))}: `
}

function at({ file, start }: Spot, { show }: PrettyContext): string {
  return [show(file), ...(start ? [start.line, start.column] : [])].join(':')
}

/** Lines of at most 100 columns, the first indented by `indent`, the others by two more. */
function wrapped(text: string, indent: number): string[] {
  const room = WIDTH - indent - 2
  const lines = wrapAnsi(text, room, { trim: true, hard: true }).split('\n')
  return lines.map(
    (line, index) => ' '.repeat(index === 0 ? indent : indent + 2) + line.replaceAll(GLUE, ' '),
  )
}

/** Stands for a space where no line may break: a path must stay one piece, to be clicked or copied. */
const GLUE = '\ue000'

function unbroken(path: string): string {
  return stringWidth(path) < WIDTH ? path.replaceAll(' ', GLUE) : path
}
