import { join } from 'node:path'
import wrapAnsi from 'wrap-ansi'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { WIDTH } from '../diagnostics/frame.ts'
import { type Findings, locateDiagnostics } from '../diagnostics/located.ts'
import { isError, severityOf } from '../diagnostics/message.ts'
import { github } from '../diagnostics/reporters/github.ts'
import { json } from '../diagnostics/reporters/json.ts'
import { pretty } from '../diagnostics/reporters/pretty.ts'
import { sarif } from '../diagnostics/reporters/sarif.ts'
import { filesOf, type Workspace } from '../workspace/load.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import { fill, type Session } from './session.ts'
import { VERSION } from './version.ts'

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
  /** Say how to read more about the first error that is shown. */
  readonly isExplained?: boolean
  readonly exitCode?: ExitCode
}

/** So many problems are shown to people at once. Programs get all of them, unless `--max` says otherwise. */
const MOST_FOR_PEOPLE = 50

/** Errors fail; with `--strict` warnings do as well. */
export function isFailure(diagnostic: Diagnostic, { options }: Session): boolean {
  return isError(diagnostic) || (options.strict === true && severityOf(diagnostic) === 'warning')
}

/** Prints what a command found and made, and tells its exit code. */
export function finish(report: Report, session: Session): ExitCode {
  const { options, language, folder } = session
  const sources = new Map(
    report.workspace ? filesOf(report.workspace).map(({ file, text }) => [file, text]) : [],
  )
  const format = options.json ? 'json' : (options.format ?? 'pretty')
  const fails = (each: Diagnostic) => isFailure(each, session)
  const wanted = options.quiet ? report.diagnostics.filter(fails) : report.diagnostics
  const max = options.max ?? (format === 'pretty' ? MOST_FOR_PEOPLE : undefined)
  const findings = locateDiagnostics(wanted, sources, language, max)
  const exitCode = report.exitCode ?? (report.diagnostics.some(fails) ? EXIT.dataErrors : EXIT.done)

  const show = (file: string) => join(folder, file)
  const relative = (file: string) => session.relative(show(file))
  if (format === 'json') {
    const head = { format: `thidua/${report.command}`, version: 1, ok: exitCode === EXIT.done }
    session.out(printJson({ ...head, ...json(findings), result: report.result }))
  } else if (format === 'sarif') {
    session.out(printJson(sarif(findings, { language, version: VERSION, show: relative })))
  } else if (format === 'github') {
    if (findings.shown.length > 0) session.out(github(findings, relative))
  } else {
    for (const line of report.lines ?? []) session.out(line)
    const paint = session.paint.err
    if (findings.shown.length > 0) session.err(pretty(findings, { sources, language, paint, show }))
    const last = options.quiet ? [] : closing(findings, report, session)
    if (findings.shown.length > 0 && last.length > 0) session.err('')
    for (const line of last) session.err(line)
  }
  return exitCode
}

/** The last lines: what is not shown, how much there is, what comes next. */
function closing({ shown, hidden, counts, files }: Findings, report: Report, session: Session): string[] {
  const { texts, paint } = session
  const first = shown.find(({ severity }) => severity === 'error')
  const { error: errors, warning: warnings, note: notes } = counts
  const summary = fill(texts.summary, { errors, warnings, notes, files })
  const colour = errors > 0 ? paint.err.error : paint.err.strong
  return [
    ...(hidden > 0 ? [fill(texts.more, { count: hidden, all: shown.length + hidden })] : []),
    ...(files > 0 ? [colour(summary)] : []),
    ...(report.next ? wrapAnsi(report.next, WIDTH).split('\n') : []),
    ...(report.isExplained && first ? [fill(texts.nextAfterCheck, [first.code])] : []),
  ]
}

function printJson(document: unknown): string {
  return JSON.stringify(document, undefined, 2)
}
