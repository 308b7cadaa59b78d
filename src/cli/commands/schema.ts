import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeText } from '../../output/write-text.ts'
import type { ExitCode } from '../exit-codes.ts'
import { finish, type Report } from '../finish.ts'
import { packageRoot } from '../package-root.ts'
import { DESCRIBED, SCHEMA_NAMES, type SchemaName } from '../schema-names.ts'
import type { Session } from '../session.ts'

/** `thidua schema [name]`: lists the schemas, prints one, or writes copies for editors with `-o`. */
export async function schema(session: Session, operand?: string): Promise<ExitCode> {
  const name = SCHEMA_NAMES.find(each => each === operand)
  return finish({ command: 'schema', diagnostics: [], ...(await part(name, session)) }, session)
}

type Part = Pick<Report, 'result' | 'lines' | 'next'>

async function part(name: SchemaName | undefined, session: Session): Promise<Part> {
  const { output } = session.options
  if (output !== undefined) return written(name ? [name] : SCHEMA_NAMES, output, session)
  return name ? printed(name) : listed(session)
}

async function listed({ texts, paint }: Session): Promise<Part> {
  const schemas = await Promise.all(
    SCHEMA_NAMES.map(async name => {
      const { title } = JSON.parse(await textOf(name)) as { title: string }
      return { name, file: DESCRIBED[name], title }
    }),
  )
  return {
    result: { schemas },
    lines: schemas.map(
      ({ name, file, title }) => `${paint.out.strong(name.padEnd(10))}${file.padEnd(21)}${title}`,
    ),
    next: texts.nextAfterSchemas,
  }
}

/** The file as it stands, so that it can be redirected into one. */
async function printed(name: SchemaName): Promise<Part> {
  const text = await textOf(name)
  return { result: { name, schema: JSON.parse(text) as unknown }, lines: [text.trimEnd()] }
}

async function written(names: readonly SchemaName[], folder: string, session: Session): Promise<Part> {
  const { texts, paint } = session
  const copies: { file: string; state: 'written' | 'unchanged' }[] = []
  for (const name of names) {
    const file = join(folder, `${name}.schema.json`)
    copies.push({ file, state: await replace(file, await textOf(name), session) })
  }
  const verbs = { written: texts.wrote, unchanged: texts.unchanged }
  return {
    result: { written: copies },
    lines: session.options.quiet
      ? []
      : copies.map(({ file, state }) => `${paint.out.good(verbs[state])}  ${file}`),
  }
}

/** Unlike results, copies of schemas are nobody's work: what stands there is replaced. */
async function replace(file: string, text: string, { resolve }: Session): Promise<'written' | 'unchanged'> {
  const path = resolve(file)
  if ((await readFile(path, 'utf8').catch(() => undefined)) === text) return 'unchanged'
  await writeText(path, text, file)
  return 'written'
}

function textOf(name: SchemaName): Promise<string> {
  return readFile(join(packageRoot(), 'schemas', `${name}.schema.json`), 'utf8')
}
