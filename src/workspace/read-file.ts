import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { isError } from '../diagnostics/message.ts'
import { coerce } from './coerce.ts'
import { parseYaml } from './parse-yaml.ts'
import { readText } from './read-text.ts'
import { explainSchemaErrors } from './schema-errors.ts'
import { type FileKind, type FileKinds, isRecord, SCHEMAS, VALIDATORS } from './schemas.ts'

/** One input file, read and checked against its schema. */
export interface InputFile<K extends FileKind = FileKind> {
  readonly kind: K
  /** Path inside the folder, with `/`. */
  readonly file: string
  /** As positions refer to it: NFC, without byte order mark. */
  readonly text: string
  /** Has the type of its kind wherever `broken` does not say otherwise; absent when it is no mapping at all. */
  readonly value?: FileKinds[K]
  /** Top-level keys with errors below them; `''` stands for errors of the file as a whole. */
  readonly broken: ReadonlySet<string>
  readonly diagnostics: readonly Diagnostic[]
}

export async function readInputFile<K extends FileKind>(
  folder: string,
  file: string,
  kind: K,
): Promise<InputFile<K>> {
  const { text, problem } = await readText(folder, file)
  if (text === undefined) return unusable(kind, file, '', problem ? [problem] : [])
  const parsed = parseYaml(text, file)
  if (!parsed.document) return unusable(kind, file, text, parsed.diagnostics)

  const schema = SCHEMAS[kind]
  const coerced = coerce(parsed.value, schema, parsed.document, file)
  const validate = VALIDATORS[kind]
  const valid = validate(coerced.value)
  const reported = new Set(coerced.diagnostics.filter(isError).map(({ place }) => place?.pointer ?? ''))
  const context = { schema, value: coerced.value, document: parsed.document, file, reported }
  const diagnostics = [
    ...coerced.diagnostics,
    ...(valid ? [] : explainSchemaErrors(validate.errors ?? [], context)),
  ]
  const broken = new Set(diagnostics.filter(isError).map(topLevelKey))
  if (!isRecord(coerced.value)) return unusable(kind, file, text, diagnostics)
  return { kind, file, text, value: coerced.value as unknown as FileKinds[K], broken, diagnostics }
}

function unusable<K extends FileKind>(
  kind: K,
  file: string,
  text: string,
  diagnostics: readonly Diagnostic[],
): InputFile<K> {
  return { kind, file, text, broken: new Set(['']), diagnostics }
}

/** The top-level key that a problem breaks; an unknown key breaks the one that was probably meant, else everything. */
function topLevelKey({ code, place, params }: Diagnostic): string {
  const segments = place?.pointer?.split('/').slice(1) ?? []
  if (code === 'TD1202' && segments.length === 0) return String(params?.key)
  if (code === 'TD1201' && segments.length === 1) return String(params?.suggestion ?? '')
  return segments[0] ?? ''
}
