import type { Param, Term } from './diagnostic.ts'

const REASONS: Readonly<Record<string, Term>> = {
  EACCES: 'denied',
  EBUSY: 'busy',
  EEXIST: 'obstructed',
  EISDIR: 'directory',
  ELOOP: 'loop',
  ENOENT: 'not_found',
  ENOSPC: 'full',
  ENOTDIR: 'obstructed',
  EPERM: 'busy',
  EROFS: 'read_only',
}

/** Why the system could not read or write a file, in words of the catalogue where it has some. */
export function reasonOf(error: unknown): Param {
  const code = codeOf(error)
  const term = REASONS[code]
  return term ? { term } : code || String(error)
}

/** The system's code of an error: `EACCES`, `EISDIR`. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
