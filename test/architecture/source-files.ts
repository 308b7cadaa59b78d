import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

export interface SourceFile {
  /** Inside the project, with `/`: `src/scoring/rank.ts`. */
  readonly path: string
  /** The folder directly below src: `scoring`. */
  readonly room: string
  readonly text: string
  readonly isGenerated: boolean
}

/** Every TypeScript file under src, declarations included. */
export function sourceFiles(): SourceFile[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => path.endsWith('.ts'))
    .sort()
    .map(path => ({
      path: `src/${path}`,
      room: path.split('/')[0] ?? '',
      text: readFileSync(join(ROOT, 'src', path), 'utf8'),
      isGenerated: path.includes('/generated/'),
    }))
}

/** The project's own files that a file names in an import or export, static or dynamic. */
export function importsOf({ path, text }: Pick<SourceFile, 'path' | 'text'>): string[] {
  const specifiers = [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"](\.[^'"]+)['"]/g)]
  return specifiers.map(([, specifier = '']) => posix.join(posix.dirname(path), specifier))
}

/** The text without comments and without what stands in quotes, where words mean nothing. */
export function codeOf(text: string): string {
  return text
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''")
    .replaceAll(/(^|\s)\/\/.*$/gm, '$1')
}
