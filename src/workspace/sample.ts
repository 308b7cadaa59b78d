import { stringify } from 'yaml'
import { resolveSchema, type Schema } from './schemas.ts'

/** A line `key: value` that the schema accepts, made of its examples: what somebody who forgot the key can copy. */
export function sampleLine(key: string, schema: Schema, root: Schema): string {
  const value = stringify(sample(schema, root), { collectionStyle: 'flow', lineWidth: 0 }).trim()
  return `${key}: ${value}`
}

function sample(schema: Schema, root: Schema): unknown {
  const found = resolveSchema(schema, root)
  const [example] = found.examples ?? []
  if (example !== undefined) return example
  if (found.const !== undefined) return found.const
  const [branch] = found.oneOf ?? []
  if (branch) return sample(branch, root)
  if (found.type === 'array') return found.items ? [sample(found.items, root)] : []
  const required = (found.required ?? []).map(key => [key, sample(found.properties?.[key] ?? {}, root)])
  return Object.fromEntries(required)
}
