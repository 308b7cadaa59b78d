import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Writes what is stale among generated files (path → text); with --check it only names it and exits 1. */
export function writeOrCheck(root, files) {
  const current = path => (existsSync(path) ? readFileSync(path, 'utf8') : undefined)
  const stale = Object.entries(files).filter(([path, text]) => current(join(root, path)) !== text)
  if (process.argv.includes('--check')) {
    for (const [path] of stale) console.error(`stale: ${path} (npm run generate)`)
    process.exitCode = stale.length > 0 ? 1 : 0
    return
  }
  for (const [path, text] of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
    console.log(`wrote ${path}`)
  }
}
