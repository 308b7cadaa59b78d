import type { Findings, LocatedDiagnostic, Spot } from '../located.ts'

/** What was found as plain data, the `diagnostics` and `summary` of every `--json` document. */
export function json({ shown, hidden, counts, files }: Findings) {
  return {
    diagnostics: shown.map(plain),
    summary: { errors: counts.error, warnings: counts.warning, notes: counts.note, files, omitted: hidden },
  }
}

function plain(diagnostic: LocatedDiagnostic) {
  const { code, severity, message, reason, remedy, file, pointer, fix, related } = diagnostic
  return {
    code,
    severity,
    message,
    ...(reason && { reason }),
    ...(remedy && { remedy }),
    ...(file && position({ ...diagnostic, file })),
    ...(pointer && { pointer }),
    ...(fix && { fix }),
    ...(related.length > 0 && { related: related.map(position) }),
  }
}

/** Lines and columns from 1; the end is behind the last character. */
function position({ file, start, end }: Spot) {
  return {
    file,
    ...(start && { line: start.line, column: start.column }),
    ...(end && { end_line: end.line, end_column: end.column }),
  }
}
