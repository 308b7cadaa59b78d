import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts'
import { isError } from '../diagnostics/message.ts'
import type { Sound } from '../model/campaign.ts'
import { coerce } from './coerce.ts'
import { expandVariants } from './expand-variants.ts'
import { parseYaml } from './parse-yaml.ts'
import { readText } from './read-text.ts'
import { repeatedItems } from './repeated-items.ts'
import { explainSchemaErrors } from './schema-errors.ts'
import { type FileKind, type FileKinds, isRecord, SCHEMAS, VALIDATORS } from './schemas.ts'
import { NOTHING_SOUND, soundPart, wholeOf } from './sound-part.ts'

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
  /** What the checks across files work on: all of the file that its schema accepts. */
  readonly sound: Sound<FileKinds[K]>
  /** The place in the file of something in `sound`. */
  restore(place: Place): Place
  /** Whether an id or code that `sound` does not have may be meant to be in the file. */
  mayHaveLost(name: string): boolean
  readonly diagnostics: readonly Diagnostic[]
}

export async function readInputFile<K extends FileKind>(
  folder: string,
  file: string,
  kind: K,
): Promise<InputFile<K>> {
  const { text, problems } = await readText(folder, file)
  if (text === undefined) return unusable(kind, file, '', problems)
  const parsed = parseYaml(text, file)
  if (!parsed.document) return unusable(kind, file, text, [...problems, ...parsed.diagnostics])

  const schema = SCHEMAS[kind]
  const coerced = coerce(parsed.value, schema, parsed.document, file)
  const validate = VALIDATORS[kind]
  const errors = validate(coerced.value) ? [] : (validate.errors ?? [])
  const refused = [...parsed.diagnostics, ...coerced.diagnostics].filter(isRefusal)
  const reported = new Set(refused.flatMap(({ place }) => place?.pointer ?? []))
  const context = { schema, value: coerced.value, document: parsed.document, file, text, reported }
  const refusedByYaml = new Set(parsed.diagnostics.flatMap(({ place }) => place?.pointer ?? []))
  const diagnostics = [
    ...problems,
    ...parsed.diagnostics,
    ...coerced.diagnostics.filter(({ place }) => !refusedByYaml.has(place?.pointer ?? '')),
    ...explainSchemaErrors(errors, context),
    ...repeatedItems(coerced.value, { file }, kind === 'figures' ? 'values' : 'facts'),
  ]
  if (!isRecord(coerced.value)) return unusable(kind, file, text, diagnostics)
  const broken = new Set(diagnostics.filter(isError).map(topLevelKey))
  const unreadable = new Set(
    refused.flatMap(({ code, place }) => (code !== 'TD1208' && place?.pointer) || []),
  )
  const found =
    broken.size > 0 ? soundPart(coerced.value, schema, errors, unreadable) : wholeOf(coerced.value)
  const part = kind === 'criteria' ? expandVariants(found, file) : { ...found, diagnostics: [] }
  if (part.diagnostics.some(isError)) broken.add('tables')
  const value = coerced.value as unknown as FileKinds[K]
  return {
    kind,
    file,
    text,
    value,
    broken,
    ...part,
    sound: part.sound as Sound<FileKinds[K]>,
    diagnostics: [...diagnostics, ...part.diagnostics],
  }
}

/** The reader could make nothing of a value: what its schema says of it is no news. */
function isRefusal(diagnostic: Diagnostic): boolean {
  return isError(diagnostic) && diagnostic.code !== 'TD1006'
}

function unusable<K extends FileKind>(
  kind: K,
  file: string,
  text: string,
  diagnostics: readonly Diagnostic[],
): InputFile<K> {
  return {
    kind,
    file,
    text,
    broken: new Set(['']),
    ...NOTHING_SOUND,
    sound: {} as Sound<FileKinds[K]>,
    diagnostics,
  }
}

/** The top-level key that a problem breaks; an unknown key breaks the one that was probably meant, else everything. */
function topLevelKey({ code, place, params }: Diagnostic): string {
  const segments = place?.pointer?.split('/').slice(1) ?? []
  if (code === 'TD1202' && segments.length === 0) return String(params?.key)
  if (code === 'TD1201' && segments.length === 1) return String(params?.suggestion ?? '')
  return segments[0] ?? ''
}
