import type { Severity } from '../codes.ts'
import type { Findings, LocatedDiagnostic } from '../located.ts'

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' }

/**
 * What was found as workflow commands of GitHub Actions, which show it beside the changed lines.
 * @param show path of a file as the repository knows it.
 */
export function github({ shown }: Findings, show: (file: string) => string): string {
  return shown.map(each => command(each, show)).join('\n')
}

function command(diagnostic: LocatedDiagnostic, show: (file: string) => string): string {
  const { severity, code, message, reason, remedy, file, start, end } = diagnostic
  const properties = {
    ...(file && { file: show(file) }),
    ...(start && { line: start.line, col: start.column }),
    ...(start && end && { endLine: end.line, endColumn: end.column }),
    title: code,
  }
  const text = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`)
  const body = [message, reason, remedy].filter(part => part !== undefined).join('\n')
  return `::${COMMANDS[severity]} ${text.join(',')}::${data(body)}`
}

/** A line break would end the command, and a percent sign begins an escape. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
