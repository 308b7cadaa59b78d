import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate'

const CONTENT_TYPES = '[Content_Types].xml'
/** Fixed: another level, or the runtime's own zlib, would give other bytes on another machine. */
const LEVEL = 6

/**
 * The same package with bytes that depend on nothing but its parts: entries in code unit order, the list of
 * content types first as Office expects it, every date 1980-01-01 00:00, one compression level.
 * @param replace new text for some parts, by name, such as the clock-bound `docProps/core.xml`.
 */
export function canonicalZip(bytes: Uint8Array, replace: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(bytes)))
  for (const [name, text] of Object.entries(replace)) parts.set(name, strToU8(text))
  // An entry's DOS date is written from local time, so the local start of 1980 is the same bytes everywhere.
  const mtime = new Date(1980, 0, 1)
  const entries: Zippable = {}
  for (const name of [...parts.keys()].sort(inPackageOrder)) {
    const part = parts.get(name)
    if (part && !name.endsWith('/')) entries[name] = [part, { level: LEVEL, mtime }]
  }
  return zipSync(entries)
}

function inPackageOrder(a: string, b: string): number {
  if (a === b) return 0
  if (a === CONTENT_TYPES) return -1
  if (b === CONTENT_TYPES) return 1
  return a < b ? -1 : 1
}
