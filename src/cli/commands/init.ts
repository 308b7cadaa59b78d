import { join } from 'node:path'
import { type Content, createFolder } from '../../output/create-folder.ts'
import { filesBelow } from '../../output/files-below.ts'
import type { ExitCode } from '../exit-codes.ts'
import { finish } from '../finish.ts'
import { packageRoot } from '../package-root.ts'
import { fill, type Session } from '../session.ts'

/** The schemas of the files that a clerk keeps; an editor reads them beside the files. */
const SCHEMAS = ['campaign', 'units', 'criteria', 'report', 'review', 'figures']

/** `thidua init [folder]`: a new campaign folder with commented, valid files; with `--from`, last year's. */
export async function init(session: Session, operand?: string): Promise<ExitCode> {
  const { texts, paint, options } = session
  const folder = operand ?? session.folder
  if (options.from !== undefined) {
    const { initFrom } = await import('./init-from.ts')
    return initFrom(session, folder, options.from)
  }
  const names = await filesBelow(join(packageRoot(), 'templates', 'campaign'))
  await createFolder(session.resolve(folder), new Map([...templates(names), ...schemas()]))
  return finish(
    {
      command: 'init',
      diagnostics: [],
      result: { folder },
      lines: [`${paint.out.good(texts.created)}  ${folder}`],
      next: fill(texts.nextAfterInit, [inShell(folder)]),
    },
    session,
  )
}

/** Files of the template, as what a new folder holds. */
export function templates(names: readonly string[]): Map<string, Content> {
  const folder = join(packageRoot(), 'templates', 'campaign')
  return new Map(names.map(name => [name, { copyOf: join(folder, name) }]))
}

/** The schemas, as what a new folder holds. */
export function schemas(): Map<string, Content> {
  const paths = SCHEMAS.map(name => `schemas/${name}.schema.json`)
  return new Map(paths.map(path => [path, { copyOf: join(packageRoot(), path) }]))
}

/** A folder to be copied into a shell as it stands. */
export function inShell(folder: string): string {
  return /\s/.test(folder) ? `"${folder}"` : folder
}
