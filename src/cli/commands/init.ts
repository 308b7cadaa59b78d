import { join } from 'node:path'
import { createFolder } from '../../output/create-folder.ts'
import type { ExitCode } from '../exit-codes.ts'
import { finish } from '../finish.ts'
import { packageRoot } from '../package-root.ts'
import { fill, type Session } from '../session.ts'

/** The schemas of the files that a clerk keeps; an editor reads them beside the files. */
const SCHEMAS = ['campaign', 'units', 'criteria', 'report', 'review']

/** `thidua init [folder]`: a new campaign folder with commented, valid files. */
export async function init(session: Session, operand?: string): Promise<ExitCode> {
  const { texts, paint } = session
  const folder = operand ?? session.folder
  const root = packageRoot()
  const schemas = SCHEMAS.map(name => `schemas/${name}.schema.json`)
  const sources = new Map([
    [join(root, 'templates', 'campaign'), '.'],
    ...schemas.map(path => [join(root, path), path] as const),
  ])
  await createFolder(folder, sources)
  return finish(
    {
      command: 'init',
      diagnostics: [],
      result: { folder },
      lines: [`${paint.out.good(texts.created)}  ${folder}`],
      // To be copied into a shell as it stands.
      next: fill(texts.nextAfterInit, [/\s/.test(folder) ? `"${folder}"` : folder]),
    },
    session,
  )
}
