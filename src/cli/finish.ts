import { join } from 'node:path'
import type { Severity } from '../diagnostics/codes.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { type LocatedDiagnostic, locateDiagnostics } from '../diagnostics/located.ts'
import { pretty } from '../diagnostics/pretty.ts'
import { filesOf, type Workspace } from '../workspace/load.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import { fill, type Session } from './session.ts'

/** What a command has to say at its end. */
export interface Report {
  readonly command: string
  readonly diagnostics: readonly Diagnostic[]
  readonly workspace?: Workspace
  /** The `result` of `--json`. */
  readonly result: unknown
  /** Lines for people, on stdout. */
  readonly lines?: readonly string[]
  /** A hint for people, last of all. */
  readonly next?: string
  readonly exitCode?: ExitCode
}

/** Prints what a command found and made, and tells its exit code. */
export function finish(report: Report, session: Session): ExitCode {
  const { options } = session
  const sources = new Map(
    report.workspace ? filesOf(report.workspace).map(({ file, text }) => [file, text]) : [],
  )
  const located = locateDiagnostics(report.diagnostics, sources, session.language)
  const failed = count(located, 'error') > 0 || (options.strict === true && count(located, 'warning') > 0)
  const exitCode = report.exitCode ?? (failed ? EXIT.dataErrors : EXIT.done)

  if (options.json) {
    const { command, result } = report
    const ok = exitCode === EXIT.done
    const document = { format: `thidua/${command}`, version: 1, ok, diagnostics: located.map(plain), result }
    session.out(JSON.stringify(document, undefined, 2))
    return exitCode
  }
  for (const line of report.lines ?? []) session.out(line)
  printDiagnostics(located, sources, session)
  if (!options.quiet) {
    if (located.some(({ file }) => file !== undefined)) session.err(summary(located, session))
    if (report.next) session.err(report.next)
  }
  return exitCode
}

function printDiagnostics(
  located: readonly LocatedDiagnostic[],
  sources: ReadonlyMap<string, string>,
  session: Session,
): void {
  const { language, paint, folder, options, texts } = session
  const wanted = options.quiet ? located.filter(({ severity }) => severity === 'error') : located
  const shown = mostSevere(wanted, options.max)
  const show = (file: string) => join(folder, file)
  for (const each of shown) session.err(pretty(each, { sources, language, paint: paint.err, show }))
  const hidden = wanted.length - shown.length
  if (hidden > 0) session.err(fill(texts.more, { count: hidden, all: wanted.length }))
}

/** At most `max`, errors before warnings before notes; what is shown keeps its order. */
function mostSevere(located: readonly LocatedDiagnostic[], max: number): LocatedDiagnostic[] {
  const bySeverity = (['error', 'warning', 'note'] as const).flatMap(severity =>
    located.filter(each => each.severity === severity),
  )
  const chosen = new Set(bySeverity.slice(0, max))
  return located.filter(each => chosen.has(each))
}

function summary(located: readonly LocatedDiagnostic[], { texts, paint }: Session): string {
  const errors = count(located, 'error')
  const line = fill(texts.summary, {
    errors,
    warnings: count(located, 'warning'),
    notes: count(located, 'note'),
    files: new Set(located.flatMap(({ file }) => file ?? [])).size,
  })
  return errors > 0 ? paint.err.error(line) : paint.err.strong(line)
}

function count(located: readonly LocatedDiagnostic[], severity: Severity): number {
  return located.filter(each => each.severity === severity).length
}

/** A diagnostic as `--json` prints it. */
function plain({ code, severity, message, remedy, file, pointer, start, related }: LocatedDiagnostic) {
  return {
    code,
    severity,
    message,
    ...(remedy && { remedy }),
    ...(file && { file }),
    ...(start && { line: start.line, column: start.column }),
    ...(pointer && { pointer }),
    ...(related.length > 0 && { related: related.map(each => ({ file: each.file, ...each.start })) }),
  }
}
