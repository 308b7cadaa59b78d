import { CODES, type Code, type Severity } from './codes.ts'
import type { Diagnostic, Place } from './diagnostic.ts'
import { locator, type Position, type Range } from './locate.ts'
import { messageOf } from './message.ts'
import type { Language } from './texts/text.ts'

/** A diagnostic with its words and its place in the text: what reporters print. */
export interface LocatedDiagnostic {
  readonly code: Code
  readonly severity: Severity
  readonly message: string
  readonly remedy?: string
  readonly file?: string
  readonly pointer?: string
  readonly range?: Range
  readonly start?: Position
  readonly related: readonly { readonly file: string; readonly start?: Position }[]
}

/**
 * Puts diagnostics into words and order: by file, line, column and code, each once.
 * @param sources text of each file, as it was parsed.
 */
export function locateDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
  language: Language,
): LocatedDiagnostic[] {
  const locators = new Map<string, ReturnType<typeof locator>>()
  const spot = (place: Place) => {
    const { file } = place
    const locate = locators.get(file) ?? locator(sources.get(file) ?? '')
    locators.set(file, locate)
    return { file, ...locate(place) }
  }
  const located = diagnostics.map((diagnostic): LocatedDiagnostic => {
    const { code, place, related = [] } = diagnostic
    return {
      code,
      severity: CODES[code],
      ...messageOf(diagnostic, language),
      ...(place && spot(place)),
      ...(place?.pointer && { pointer: place.pointer }),
      related: related.map(spot),
    }
  })
  const unique = new Map(
    located.map(each => [JSON.stringify([each.code, each.file, each.range, each.message]), each]),
  )
  return [...unique.values()].sort(inOrder)
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
