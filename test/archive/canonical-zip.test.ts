import { execFileSync } from 'node:child_process'
import { buildSync } from 'esbuild'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { canonicalZip } from '../../src/archive/canonical-zip.ts'

const letter = {
  'word/document.xml': strToU8('<w:document>Kính gửi: Trung tâm Y tế khu vực Lâm Hà</w:document>'),
  'docProps/core.xml': strToU8('<created>2026-03-02T08:15:30Z</created>'),
  '[Content_Types].xml': strToU8('<Types/>'),
}

function entryNames(archive: Uint8Array): readonly string[] {
  return Object.keys(unzipSync(archive))
}

test('the list of content types comes first, the other parts in code unit order', () => {
  const archive = canonicalZip(zipSync(letter))
  expect(entryNames(archive)).toEqual(['[Content_Types].xml', 'docProps/core.xml', 'word/document.xml'])
})

test('the order, the date and the compression of the source leave no trace', () => {
  const reversed = Object.fromEntries(Object.entries(letter).reverse())
  const first = canonicalZip(zipSync(letter, { level: 0, mtime: new Date(2020, 6, 1) }))
  const second = canonicalZip(zipSync(reversed, { level: 9, mtime: new Date(2026, 2, 2) }))
  expect(second).toEqual(first)
})

test('a canonical archive is left as it is', () => {
  const archive = canonicalZip(zipSync(letter))
  expect(canonicalZip(archive)).toEqual(archive)
})

test('a named part is replaced, the others keep their content', () => {
  const parts = unzipSync(
    canonicalZip(zipSync(letter), { 'docProps/core.xml': '<created>Thứ Hai</created>' }),
  )
  expect(strFromU8(parts['docProps/core.xml'] ?? new Uint8Array())).toBe('<created>Thứ Hai</created>')
  expect(parts['word/document.xml']).toEqual(letter['word/document.xml'])
})

test('entries for folders are dropped, which an Office package does not need', () => {
  const archive = canonicalZip(zipSync({ ...letter, 'word/': new Uint8Array() }))
  expect(entryNames(archive)).not.toContain('word/')
})

test('the bytes are the same in every time zone', () => {
  const script = `
    import { zipSync } from 'fflate'
    import { createHash } from 'node:crypto'
    import { canonicalZip } from './src/archive/canonical-zip.ts'
    const archive = canonicalZip(zipSync({ 'a.xml': new TextEncoder().encode('điểm') }))
    process.stdout.write(createHash('sha256').update(archive).digest('hex'))
  `
  const { outputFiles } = buildSync({
    stdin: { contents: script, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
  })
  const hashes = ['Asia/Ho_Chi_Minh', 'America/Anchorage', 'UTC'].map(zone =>
    execFileSync(process.execPath, ['-'], {
      input: outputFiles[0]?.text ?? '',
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    }),
  )
  expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/)
  expect(new Set(hashes).size).toBe(1)
})
