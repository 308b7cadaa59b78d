import type { ErrorObject } from 'ajv'
import type { Document } from 'yaml'
import { type Diagnostic, type Param, type Place, type Term, within } from '../diagnostics/diagnostic.ts'
import { suggestion, without } from '../vietnamese/suggest.ts'
import { quotedSentence } from './colon-in-text.ts'
import { pathOf } from './pointers.ts'
import { isRecord, resolveSchema, type Schema } from './schemas.ts'
import { SOME_TEXT } from './sound-part.ts'

/** What a validator found, in the clerk's words. One cause gives one message. */
export function explainSchemaErrors(
  errors: readonly ErrorObject[],
  context: {
    schema: Schema
    value: unknown
    document: Document
    file: string
    text: string
    reported: ReadonlySet<string>
  },
): Diagnostic[] {
  const { schema, value, document, file, text } = context
  // A missing `kind` breaks both `required` and the union that it would choose from.
  const unchosen = new Set(
    errors
      .filter(({ keyword }) => keyword === 'discriminator')
      .map(each => `${each.instancePath}/${each.params.tag}`),
  )
  const found = errors
    .filter(error => error.propertyName === undefined && !context.reported.has(error.instancePath))
    .filter(({ instancePath, params }) => !unchosen.has(`${instancePath}/${params.missingProperty}`))
    .map(error => {
      const path = pathOf(error.instancePath)
      const yaml = () => document.getIn(path, true)
      return explain(error, { ...descend(value, schema, path), root: schema, path, yaml, text, file })
    })
  // `nam:` for `year:` is one mistake, not an unknown key and a missing one.
  const meant = new Set(
    found
      .filter(({ code }) => code === 'TD1201')
      .map(({ place, params }) => `${parentOf(place)}/${params?.suggestion}`),
  )
  const seen = new Set<string>()
  return found.filter(({ code, place, params }) => {
    if (code === 'TD1202') return !meant.has(`${place?.pointer}/${params?.key}`)
    // Of several things wrong with one value, the first is the cause.
    const key = place?.pointer ?? ''
    const isFirst = code === 'TD1201' || !seen.has(key)
    seen.add(key)
    return isFirst
  })
}

interface Context {
  readonly node: unknown
  readonly at: Schema
  readonly root: Schema
  readonly path: readonly (string | number)[]
  /** The node as the YAML parser sees it. */
  readonly yaml: () => unknown
  readonly text: string
  readonly file: string
}

function explain(error: ErrorObject, context: Context): Diagnostic {
  const { node, at: schema, file } = context
  const place: Place = { file, pointer: error.instancePath }
  const { params } = error
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(params.additionalProperty)
      const sentence = sentenceAt(context)
      if (sentence) return sentence
      const allowed = Object.keys(schema.properties ?? {})
      return {
        code: 'TD1201',
        place: { ...within(place, key), at: 'key' },
        params: {
          key,
          allowed,
          ...suggestion(key, without(allowed, { has: name => isRecord(node) && Object.hasOwn(node, name) })),
        },
      }
    }
    case 'required': {
      const key = String(params.missingProperty)
      return { code: 'TD1202', place: { ...place, at: 'key' }, params: { key }, ...insertion(key, context) }
    }
    case 'discriminator':
      return discriminator(error, place, context)
    case 'type': {
      const sentence = sentenceAt(context)
      if (sentence) return sentence
      if (node === null && schema.format === 'date') {
        return { code: 'TD1203', place, params: { expected: { term: 'date' }, actual: { term: 'empty' } } }
      }
      return {
        code: 'TD1203',
        place,
        params: { expected: { term: expected(params.type) }, actual: actual(node) },
      }
    }
    case 'const':
    case 'enum': {
      if (typeof params.allowedValue === 'number' && typeof node === 'string') {
        return { code: 'TD1203', place, params: { expected: { term: 'number' }, actual: actual(node) } }
      }
      const allowed = (params.allowedValues ?? [params.allowedValue]).map(String)
      if (!isScalarValue(node)) {
        return { code: 'TD1203', place, params: { expected: allowed, actual: actual(node) } }
      }
      return {
        code: 'TD1204',
        place,
        params: { value: String(node), allowed, ...suggestion(String(node), allowed) },
      }
    }
    case 'pattern':
      if (params.pattern === SOME_TEXT) {
        return { code: 'TD1203', place, params: { expected: { term: 'text' }, actual: { term: 'empty' } } }
      }
      return { code: 'TD1205', place, params: { value: String(node), ...formOf(schema) } }
    case 'format':
      return { code: 'TD1205', place, params: { value: String(node), ...formOf(schema) } }
    case 'propertyNames': {
      const key = String(params.propertyName)
      const at: Place = { ...within(place, key), at: 'key' }
      return { code: 'TD1205', place: at, params: { value: key, ...formOf(schema.propertyNames ?? {}) } }
    }
    case 'minLength':
    case 'maxLength':
      return sized('TD1210', error, place, [...String(node)].length)
    case 'minItems':
    case 'maxItems':
      return sized('TD1207', error, place, Array.isArray(node) ? node.length : 0)
    case 'minProperties':
    case 'maxProperties':
      return sized('TD1207', error, place, isRecord(node) ? Object.keys(node).length : 0)
    default:
      return {
        code: 'TD1206',
        place,
        params: {
          value: typeof node === 'number' ? node : String(node),
          comparison: symbol(String(params.comparison ?? '')),
          limit: Number(params.limit),
        },
      }
  }
}

/** A sentence with a colon, which YAML has taken for a key and its value. */
function sentenceAt({ node, at, yaml, text, file, path }: Context): Diagnostic | undefined {
  const [key, ...others] = isRecord(node) && [at.type].flat().includes('string') ? Object.keys(node) : []
  if (key === undefined || others.length > 0 || /^[\w-]*$/.test(key)) return undefined
  const found = quotedSentence(yaml(), text)
  return (
    found && { code: 'TD1012', place: { ...within({ file }, ...path), range: found.range }, ...found.fix }
  )
}

/** The line that is missing, with its value where there is only one; inside a named part it is indented. */
function insertion(key: string, { at, root, path }: Context): Pick<Diagnostic, 'fix'> {
  const { const: only } = resolveSchema(at.properties?.[key] ?? {}, root)
  const line = `${key}: ${only ?? '…'}`
  return { fix: { insert: typeof path.at(-1) === 'string' ? `  ${line}` : line } }
}

function discriminator(error: ErrorObject, place: Place, context: Context): Diagnostic {
  const key = String(error.params.tag)
  const allowed = (context.at.oneOf ?? []).map(branch => String(branch.properties?.[key]?.const))
  if (error.params.tagValue === undefined) {
    return { code: 'TD1209', place: { ...place, at: 'key' }, params: { key, allowed } }
  }
  const value = String(error.params.tagValue)
  const at = within(place, key)
  return { code: 'TD1204', place: at, params: { value, allowed, ...suggestion(value, allowed) } }
}

function sized(code: 'TD1207' | 'TD1210', error: ErrorObject, place: Place, actual: number): Diagnostic {
  const comparison = error.keyword.startsWith('min') ? '≥' : '≤'
  return { code, place, params: { actual, comparison, limit: Number(error.params.limit) } }
}

function formOf({ description = '', examples = [] }: Schema): Record<string, Param> {
  // The first sentence of a description says the form.
  const [form = ''] = description.split(/\.(?:\s|$)/)
  return { description: form, example: examples.map(String).join(', ') }
}

function expected(type: unknown): Term {
  const [first = '', second] = [type].flat().map(String)
  if (first === 'number' && second === 'boolean') return 'number_or_boolean'
  const terms: Readonly<Record<string, Term>> = {
    number: 'number',
    integer: 'integer',
    string: 'text',
    array: 'list',
    object: 'map',
    boolean: 'boolean',
  }
  return terms[first] ?? 'text'
}

function actual(node: unknown): Param {
  if (node === null || node === '') return { term: 'empty' }
  if (Array.isArray(node)) return { term: 'list' }
  return typeof node === 'object' ? { term: 'map' } : typeof node === 'number' ? node : `"${node}"`
}

function isScalarValue(node: unknown): boolean {
  return typeof node !== 'object' && node !== ''
}

function symbol(comparison: string): string {
  return { '<=': '≤', '>=': '≥' }[comparison] ?? comparison
}

/** The node at a path, and the schema that holds there. */
function descend(value: unknown, root: Schema, path: readonly (string | number)[]) {
  let node = value
  let at = resolveSchema(root, root, node)
  for (const step of path) {
    const rest = typeof at.additionalProperties === 'object' ? at.additionalProperties : {}
    const below = Array.isArray(node) ? at.items : (at.properties?.[step] ?? rest)
    node = (node as Record<string | number, unknown>)[step]
    at = resolveSchema(below ?? {}, root, node)
  }
  // A union without its chosen branch still knows its branches, resolved for their discriminators.
  const oneOf = at.oneOf?.map(branch => resolveSchema(branch, root))
  return { node, at: oneOf ? { ...at, oneOf } : at }
}

function parentOf(place: Place | undefined): string {
  return place?.pointer?.replace(/\/[^/]*$/, '') ?? ''
}
