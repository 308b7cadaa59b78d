import type { Location, Log, Region, Result } from 'sarif'
import { CODES, type Code, type Severity } from '../codes.ts'
import type { Findings, LocatedDiagnostic, Spot } from '../located.ts'
import { textOf } from '../message.ts'
import type { Language } from '../texts/text.ts'

export interface SarifContext {
  readonly language: Language
  /** Version of the tool. */
  readonly version: string
  /** Path of a file as the repository knows it, relative where possible. */
  readonly show: (file: string) => string
}

const LEVELS: Readonly<Record<Severity, Result['level'] & string>> = {
  error: 'error',
  warning: 'warning',
  note: 'note',
}

/** What was found as SARIF 2.1.0 (OASIS), which code hosts and editors read. All codes are listed as rules. */
export function sarif({ shown, hidden }: Findings, context: SarifContext): Log {
  const codes = Object.keys(CODES) as Code[]
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'thidua',
            version: context.version,
            language: context.language,
            rules: codes.map(code => rule(code, context.language)),
          },
        },
        // Columns count characters, not the units of UTF-16.
        columnKind: 'unicodeCodePoints',
        results: shown.map(each => result(each, codes.indexOf(each.code), context)),
        ...(hidden > 0 && { properties: { omitted: hidden } }),
      },
    ],
  }
}

function rule(code: Code, language: Language) {
  const { title, explanation } = textOf(code, language)
  return {
    id: code,
    shortDescription: { text: title },
    fullDescription: { text: explanation.replaceAll(/(?<!\n)\n(?!\n)/g, ' ') },
    defaultConfiguration: { level: LEVELS[CODES[code]] },
  }
}

function result(diagnostic: LocatedDiagnostic, ruleIndex: number, { show }: SarifContext): Result {
  const { code, severity, message, reason, remedy, file, related } = diagnostic
  return {
    ruleId: code,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: [message, reason, remedy].filter(part => part !== undefined).join('\n') },
    ...(file && { locations: [location({ ...diagnostic, file }, show)] }),
    ...(related.length > 0 && { relatedLocations: related.map(spot => location(spot, show)) }),
  }
}

function location(spot: Spot, show: (file: string) => string): Location {
  const region = regionOf(spot)
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(show(spot.file)) }, ...(region && { region }) },
  }
}

function regionOf({ start, end }: Spot): Region | undefined {
  if (!start || !end) return undefined
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
}

/** A path as a relative reference, or as a file URI where it is absolute. */
function uriOf(path: string): string {
  const uri = path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')
  if (/^[A-Za-z]%3A\//.test(uri)) return `file:///${uri.replace('%3A', ':')}`
  return uri.startsWith('/') ? `file://${uri}` : uri
}
