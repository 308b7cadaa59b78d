import { type Document, isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap } from 'yaml'
import type { FileKind } from '../../src/workspace/schemas.ts'
import { resolveSchema, SCHEMAS, type Schema } from '../../src/workspace/schemas.ts'

type Path = readonly (string | number)[]

/** A node of a file: a key with its value, or an item of a list. */
export interface Spot {
  readonly path: Path
  /** The schema of its value, and of the map or list around it. */
  readonly schema: Schema
  readonly parent: Schema
  readonly value: unknown
}

export type MutationKind = 'delete' | 'rename' | 'retype' | 'misspell' | 'duplicate' | 'beyond'

export interface Mutation {
  readonly kind: MutationKind
  readonly text: string
  /** What the file says now, if nothing else has changed its meaning. */
  readonly value: unknown
  /** Where to look: the node, or what is left around it. */
  readonly path: Path
}

/** Every node below the top of a file, with its schema. */
export function spotsOf(text: string, kind: FileKind): Spot[] {
  const root = SCHEMAS[kind]
  const found: Spot[] = []
  const walk = (value: unknown, at: Schema, path: Path) => {
    const schema = resolveSchema(at, root, value)
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) add(item, schema.items ?? {}, schema, [...path, index])
    } else if (typeof value === 'object' && value !== null) {
      const rest = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : {}
      for (const [key, child] of Object.entries(value)) {
        add(child, schema.properties?.[key] ?? rest, schema, [...path, key])
      }
    }
  }
  const add = (value: unknown, at: Schema, parent: Schema, path: Path) => {
    found.push({ path, schema: resolveSchema(at, root, value), parent, value })
    walk(value, at, path)
  }
  walk(parseDocument(text).toJS(), root, [])
  return found
}

/** The file with one node changed; undefined where that kind of change is none. */
export function mutate(text: string, spot: Spot, kind: MutationKind, seed: number): Mutation | undefined {
  const document = parseDocument(text)
  const changed = change(document, spot, kind, seed)
  if (!changed) return undefined
  const mutated = document.toString({ lineWidth: 0 })
  return { kind, text: mutated, value: meaningOf(document), path: changed }
}

/** The value with the first of two equal keys, as the tool keeps it. */
function meaningOf(document: Document): unknown {
  const copy = parseDocument(document.toString({ lineWidth: 0 }), { uniqueKeys: false })
  return copy.toJS()
}

function change(
  document: Document,
  { path, schema, value }: Spot,
  kind: MutationKind,
  seed: number,
): Path | undefined {
  const last = path.at(-1)
  const parent = document.getIn(path.slice(0, -1), true)
  switch (kind) {
    case 'delete':
      document.deleteIn(path)
      return path.slice(0, -1)
    case 'rename': {
      const pair = typeof last === 'string' && isMap(parent) ? pairOf(parent, last) : undefined
      if (!pair || !isScalar(pair.key)) return undefined
      pair.key.value = misspelt(String(last), seed)
      return [...path.slice(0, -1), String(pair.key.value)]
    }
    case 'retype': {
      const other = ofAnotherType(schema, value, seed)
      if (other === undefined) return undefined
      document.setIn(path, document.createNode(other))
      return path
    }
    case 'misspell': {
      if (typeof value !== 'string') return undefined
      const node = document.getIn(path, true)
      if (!isScalar(node)) return undefined
      node.value = misspelt(value, seed)
      return path
    }
    case 'duplicate': {
      if (isSeq(parent) && typeof last === 'number') {
        parent.items.splice(last + 1, 0, document.createNode(value))
        return [...path.slice(0, -1), last + 1]
      }
      const pair = isMap(parent) ? pairOf(parent, String(last)) : undefined
      if (!isMap(parent) || !pair) return undefined
      parent.items.push(document.createPair(String(last), value) as Pair<never, never>)
      return path
    }
    case 'beyond': {
      const beyond = beyondBounds(schema, seed)
      if (beyond === undefined || typeof value !== 'number') return undefined
      document.setIn(path, beyond)
      return path
    }
  }
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find(pair => isScalar(pair.key) && pair.key.value === key)
}

/** One slip of the finger: a letter lost, doubled, changed or swapped with its neighbour. */
export function misspelt(word: string, seed: number): string {
  const at = seed % word.length
  const letter = word[at] ?? ''
  const next = word[at + 1] ?? ''
  const slips = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    `${word.slice(0, at)}x${word.slice(at + 1)}`,
    word.slice(0, at) + next + letter + word.slice(at + 2),
  ]
  const fits = slips.filter(
    slip => slip !== word && slip !== '' && /^\p{L}/u.test(slip) === /^\p{L}/u.test(word),
  )
  return fits[seed % Math.max(1, fits.length)] ?? `${word}x`
}

/** A value that the schema does not take, of another type. */
function ofAnotherType(schema: Schema, value: unknown, seed: number): unknown {
  const types = [schema.type ?? (typeof value === 'object' ? [] : typeof value)].flat()
  const others: Readonly<Record<string, unknown>> = {
    string: 'chưa rõ',
    number: 7.25,
    boolean: true,
    array: ['một mục'],
    object: { la: 1 },
  }
  const accepted = new Set(types.map(type => (type === 'integer' ? 'number' : type)))
  if (Array.isArray(value)) accepted.add('array')
  else if (typeof value === 'object' && value !== null) accepted.add('object')
  const candidates = Object.entries(others).filter(([type]) => !accepted.has(type))
  return candidates[seed % Math.max(1, candidates.length)]?.[1]
}

function beyondBounds(schema: Schema, seed: number): number | undefined {
  const { minimum, maximum, exclusiveMinimum } = schema as Readonly<Record<string, number | undefined>>
  const candidates = [
    ...(minimum === undefined ? [] : [minimum - 1]),
    ...(maximum === undefined ? [] : [maximum + 1]),
    ...(exclusiveMinimum === undefined ? [] : [exclusiveMinimum]),
  ]
  return candidates[seed % Math.max(1, candidates.length)]
}
