import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A word on a printed page, in points from its upper left corner. */
export interface Word {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** What LibreOffice Writer prints of each document: the path of a PDF, by the document's name. */
export function printToPdf(
  documents: Readonly<Record<string, Uint8Array>>,
): Readonly<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'thidua-office-'))
  const names = Object.keys(documents)
  for (const name of names) writeFileSync(join(folder, `${name}.docx`), documents[name] ?? '')
  // A profile of its own: two runs on one profile hinder each other.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  const files = names.map(name => join(folder, `${name}.docx`))
  run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files])
  return Object.fromEntries(names.map(name => [name, join(folder, `${name}.pdf`)]))
}

/** The words of each page in reading order. */
export function pagesOf(pdf: string): readonly (readonly Word[])[] {
  const xml = run('pdftotext', ['-bbox', pdf, '-'])
  return [...xml.matchAll(/<page [^>]*>.*?<\/page>/gsu)].map(([page]) =>
    [...page.matchAll(/<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)<\/word>/gu)].map(
      ([, left, top, right, bottom, text = '']) => ({
        text,
        left: Number(left),
        right: Number(right),
        top: Number(top),
        bottom: Number(bottom),
      }),
    ),
  )
}

/** The names of the fonts in use, without the tag of a subset. */
export function fontsOf(pdf: string): readonly string[] {
  const [, , ...rows] = run('pdffonts', [pdf]).trim().split('\n')
  return rows.map(row => (row.split(/\s+/u)[0] ?? '').replace(/^[A-Z]{6}\+/u, ''))
}

/** The longest horizontal line in a strip of the first page, as its ends in points; dark on white. */
export function longestLine(pdf: string, strip: Omit<Word, 'text'>): { left: number; right: number } {
  const page = drawPage(pdf, 1)
  let longest = { left: 0, right: 0 }
  for (let y = Math.floor(strip.top * SCALE); y < strip.bottom * SCALE; y++) {
    let start = -1
    for (let x = Math.floor(strip.left * SCALE); x <= strip.right * SCALE; x++) {
      const dark = page.isDark(x, y)
      if (dark && start < 0) start = x
      if (!dark && start >= 0) {
        if (x - start > (longest.right - longest.left) * SCALE)
          longest = { left: start / SCALE, right: x / SCALE }
        start = -1
      }
    }
  }
  return longest
}

/** Where the ink of a word without descenders ends, in points from the top of the page. */
export function baselineOf(pdf: string, pageNumber: number, word: Word): number {
  const page = drawPage(pdf, pageNumber)
  const hasInk = (y: number): boolean => {
    for (let x = Math.ceil(word.left * SCALE); x < word.right * SCALE; x++) if (page.isDark(x, y)) return true
    return false
  }
  let y = Math.round(((word.top + word.bottom) / 2) * SCALE)
  while (hasInk(y)) y++
  return y / SCALE
}

const DPI = 300
const SCALE = DPI / 72

interface DrawnPage {
  readonly isDark: (x: number, y: number) => boolean
}

const drawn = new Map<string, DrawnPage>()

function drawPage(pdf: string, pageNumber: number): DrawnPage {
  const path = `${pdf.replace(/\.pdf$/u, '')}-${pageNumber}`
  const known = drawn.get(path)
  if (known) return known
  const only = ['-f', String(pageNumber), '-l', String(pageNumber), '-singlefile']
  run('pdftoppm', ['-r', String(DPI), '-gray', ...only, pdf, path])
  const { width, pixels } = readPgm(`${path}.pgm`)
  const page = { isDark: (x: number, y: number) => (pixels[y * width + x] ?? 255) < 160 }
  drawn.set(path, page)
  return page
}

function readPgm(path: string): { width: number; pixels: Uint8Array } {
  const bytes = readFileSync(path)
  const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(bytes.subarray(0, 40).toString('latin1'))
  if (!header) throw new Error(`${path} is not a grey picture`)
  return { width: Number(header[1]), pixels: bytes.subarray(header[0].length) }
}

function run(program: string, args: readonly string[]): string {
  try {
    return execFileSync(program, args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 100_000,
    })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new Error(`${program} is not installed: these tests need LibreOffice Writer and poppler-utils`)
    throw error
  }
}
