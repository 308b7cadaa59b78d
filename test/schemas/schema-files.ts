import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import { ROOT } from '../architecture/source-files.ts'

export const INPUTS = ['campaign', 'units', 'criteria', 'report', 'review', 'figures'] as const
export const NAMES = [...INPUTS, 'results'] as const
export type Name = (typeof NAMES)[number]

/** What is used of JSON Schema in schemas/. */
export interface Schema {
  readonly $id?: string
  readonly $ref?: string
  readonly title?: string
  readonly description?: string
  readonly examples?: readonly unknown[]
  readonly default?: unknown
  readonly enum?: readonly unknown[]
  readonly enumDescriptions?: readonly string[]
  readonly const?: unknown
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly propertyNames?: Schema
  readonly items?: Schema
  readonly oneOf?: readonly Schema[]
  readonly discriminator?: { readonly propertyName: string }
  readonly definitions?: Readonly<Record<string, Schema>>
}

/** A part of a schema. */
export interface Part {
  /** JSON pointer inside the schema: `/properties/launch`. */
  readonly pointer: string
  readonly schema: Schema
  /** Whether its key may be left out; false for what is no key. */
  readonly isOptional: boolean
}

export function schemaOf(name: Name): Schema {
  return JSON.parse(readFileSync(join(ROOT, 'schemas', `${name}.schema.json`), 'utf8')) as Schema
}

/** A validator of the plain draft-07 kind that knows nothing of ours, for a schema or a part of it. */
export function plainValidator(name: Name): (pointer?: string) => ValidateFunction {
  const ajv = new Ajv({ strict: false, allErrors: true, formats: { date: isDate } })
  ajv.addSchema(schemaOf(name))
  return (pointer = '') => {
    const validate = ajv.getSchema(`${name}.schema.json#${pointer}`)
    if (!validate) throw new Error(`${name} has no ${pointer}`)
    return validate
  }
}

function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** Every property, list item, definition and free key of a schema, and what each says with its definition. */
export function partsOf(root: Schema): Part[] {
  const walk = (schema: Schema, pointer: string): Part[] => [
    ...Object.entries(schema.properties ?? {}).flatMap(([key, below]) =>
      part(below, `${pointer}/properties/${key}`, !schema.required?.includes(key)),
    ),
    ...(schema.items ? part(schema.items, `${pointer}/items`) : []),
    ...(schema.propertyNames ? part(schema.propertyNames, `${pointer}/propertyNames`) : []),
    ...(typeof schema.additionalProperties === 'object'
      ? part(schema.additionalProperties, `${pointer}/additionalProperties`)
      : []),
    ...Object.entries(schema.definitions ?? {}).flatMap(([key, below]) =>
      part(below, `${pointer}/definitions/${key}`),
    ),
  ]
  const part = (schema: Schema, pointer: string, isOptional = false): Part[] => [
    { pointer, schema: { ...definitionOf(schema, root), ...schema }, isOptional },
    ...walk(schema, pointer),
  ]
  return walk(root, '')
}

/** What a reference refers to. */
export function definitionOf({ $ref }: Schema, root: Schema): Schema {
  return root.definitions?.[$ref?.replace('#/definitions/', '') ?? ''] ?? {}
}
