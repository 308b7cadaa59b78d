import type { Code, Severity } from './codes.ts'
import type { Diagnostic, Fix, Place } from './diagnostic.ts'
import { locator, type Position, type Range } from './locate.ts'
import { type Message, messageOf, severityOf } from './message.ts'
import type { Language } from './texts/text.ts'

/** A place in the text of a file. */
export interface Spot {
  readonly file: string
  readonly range?: Range
  readonly start?: Position
  readonly end?: Position
}

/** A diagnostic with its words and its place in the text: what reporters print. */
export interface LocatedDiagnostic extends Message, Partial<Spot> {
  readonly code: Code
  readonly severity: Severity
  readonly pointer?: string
  readonly fix?: Fix
  readonly related: readonly Spot[]
}

/** What a run found, as far as it is to be shown. */
export interface Findings {
  /** In order: by file, line, column and code. */
  readonly shown: readonly LocatedDiagnostic[]
  /** How many more there are. */
  readonly hidden: number
  /** Of all, shown or not. */
  readonly counts: Readonly<Record<Severity, number>>
  /** In how many files they are. */
  readonly files: number
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note']

/** Each diagnostic once, in words. */
interface Worded {
  readonly diagnostic: Diagnostic
  readonly message: Message
}

/**
 * Puts diagnostics into words and order, each once. Of more than `max` that say different things the most severe are
 * shown, then the first; of those that say the same at most `max` places. Lines are worked out only for what is shown: a file without such a diagnostic is not parsed again.
 * @param sources text of each file, as it was read.
 */
export function locateDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
  language: Language,
  max: number = Number.POSITIVE_INFINITY,
): Findings {
  const all = eachOnce(diagnostics, language)
  const locate = locatorOf(sources)
  const shown: LocatedDiagnostic[] = []
  const said = new Map<string, number>()
  for (const severity of SEVERITIES) {
    for (const found of byFile(all.filter(each => severityOf(each.diagnostic) === severity))) {
      const wanted = found.filter(each => said.size < max || (said.get(wordsOf(each)) ?? max) < max)
      if (wanted.length === 0) continue
      for (const { located, words } of wanted
        .map(each => ({ located: locate(each), words: wordsOf(each) }))
        .sort((a, b) => inOrder(a.located, b.located))) {
        const times = said.get(words)
        if (times === undefined ? said.size >= max : times >= max) continue
        said.set(words, (times ?? 0) + 1)
        shown.push(located)
      }
    }
  }
  const count = (severity: Severity) => all.filter(each => severityOf(each.diagnostic) === severity).length
  return {
    shown: shown.sort(inOrder),
    hidden: all.length - shown.length,
    counts: { error: count('error'), warning: count('warning'), note: count('note') },
    files: new Set(all.flatMap(({ diagnostic }) => diagnostic.place?.file ?? [])).size,
  }
}

/** Problems that say the same are shown under one head, and count as one. */
function wordsOf({ diagnostic, message }: Worded): string {
  return JSON.stringify([diagnostic.code, message.message, message.remedy])
}

function eachOnce(diagnostics: readonly Diagnostic[], language: Language): Worded[] {
  const unique = new Map<string, Worded>()
  for (const diagnostic of diagnostics) {
    const message = messageOf(diagnostic, language)
    const { file, pointer, at, range } = diagnostic.place ?? {}
    const key = JSON.stringify([diagnostic.code, file, pointer, at, range, message.message])
    if (!unique.has(key)) unique.set(key, { diagnostic, message })
  }
  return [...unique.values()]
}

/** What concerns one file each, in the order of the files. */
function byFile(found: readonly Worded[]): Worded[][] {
  const files = new Map<string, Worded[]>()
  for (const each of found) {
    const file = each.diagnostic.place?.file ?? ''
    const known = files.get(file)
    if (known) known.push(each)
    else files.set(file, [each])
  }
  return [...files].sort(([a], [b]) => order(a, b)).map(([, each]) => each)
}

function locatorOf(sources: ReadonlyMap<string, string>): (worded: Worded) => LocatedDiagnostic {
  const locators = new Map<string, ReturnType<typeof locator>>()
  const spot = (place: Place): Spot => {
    const { file } = place
    const locate = locators.get(file) ?? locator(sources.get(file) ?? '')
    locators.set(file, locate)
    return { file, ...locate(place) }
  }
  return ({ diagnostic, message }) => {
    const { code, place, related = [], fix } = diagnostic
    return {
      code,
      severity: severityOf(diagnostic),
      ...message,
      ...(place && spot(place)),
      ...(place?.pointer && { pointer: place.pointer }),
      ...(fix && { fix }),
      related: related.map(spot),
    }
  }
}

function inOrder(a: LocatedDiagnostic, b: LocatedDiagnostic): number {
  return (
    order(a.file ?? '', b.file ?? '') ||
    (a.start?.line ?? 0) - (b.start?.line ?? 0) ||
    (a.start?.column ?? 0) - (b.start?.column ?? 0) ||
    order(a.code, b.code)
  )
}

/** By code unit, so that the order is the same on every machine. */
function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
