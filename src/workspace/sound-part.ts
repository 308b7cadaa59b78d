import type { ErrorObject } from 'ajv'
import type { Place } from '../diagnostics/diagnostic.ts'
import { pathOf, pointerOf } from './pointers.ts'
import { isRecord, resolveSchema, type Schema } from './schemas.ts'

/** What is left of a file when everything that its schema refuses is taken out. */
export interface SoundPart {
  /** Items of lists are whole; the objects above them may lack keys. */
  readonly sound: unknown
  /** A place in `sound` as a place in the file: the items behind one that was taken out have moved up. */
  restore(place: Place): Place
  /** Whether something of this id or code may have been taken out: nobody is to blame for naming it. */
  mayHaveLost(name: string): boolean
}

/** Where a whole file is sound, its part is the file itself. */
export function wholeOf(value: unknown): SoundPart {
  return { sound: value, restore: place => place, mayHaveLost: () => false }
}

/** Nothing is known of a file that could not be read. */
export const NOTHING_SOUND: SoundPart = { sound: {}, restore: place => place, mayHaveLost: () => true }

/**
 * Takes out of a value what is wrong, so that everything else can still be checked in the same run.
 * What is wrong takes with it the smallest part that cannot stand without it: an optional key goes alone,
 * a required one takes the item of its list along. A missing plain text becomes an empty one.
 * @param errors what the validator of the schema found.
 * @param refused pointers of values that the reader could not make sense of.
 */
export function soundPart(
  value: unknown,
  schema: Schema,
  errors: readonly ErrorObject[],
  refused: ReadonlySet<string>,
): SoundPart {
  const bad = new Set(refused)
  const unknown = new Set<string>()
  for (const { keyword, instancePath, params } of errors) {
    if (keyword === 'additionalProperties') unknown.add(pointerOf(instancePath, params.additionalProperty))
    else if (keyword === 'propertyNames') unknown.add(pointerOf(instancePath, params.propertyName))
    else if (keyword !== 'required') bad.add(instancePath)
  }
  const kept = new Map<string, readonly number[]>()
  const lost = new Set<string>()
  let lostUnnamed = false

  const lose = (node: unknown, at: Schema, from: string) => {
    for (const name of namesIn(node)) lost.add(name)
    const named = ['id', 'code'].find(key => resolveSchema(at, schema, node).properties?.[key])
    if (!named) return
    const isReadable = isRecord(node) && isName(node[named]) && !bad.has(pointerOf(from, named))
    if (!isReadable || bad.has(from)) lostUnnamed = true
  }

  /** The sound part of a node, or DROPPED. `from` is where it stands in the file, `to` in what is left. */
  const mend = (node: unknown, at: Schema, from: string, to: string, isInItem: boolean): unknown => {
    if (bad.has(from)) return DROPPED
    const found = resolveSchema(at, schema, node)
    if (Array.isArray(node)) return mendList(node, found.items ?? {}, from, to, isInItem)
    return isRecord(node) ? mendRecord(node, found, from, to, isInItem) : node
  }

  const mendList = (nodes: readonly unknown[], at: Schema, from: string, to: string, isInItem: boolean) => {
    const indices: number[] = []
    const items = nodes.flatMap((item, index) => {
      const mended = mend(item, at, pointerOf(from, index), pointerOf(to, indices.length), true)
      if (mended === DROPPED) lose(item, at, pointerOf(from, index))
      else indices.push(index)
      return mended === DROPPED ? [] : [mended]
    })
    // Also of a whole list: one that stood at the same place may have been dropped with its item.
    kept.set(to, indices)
    // A table of bands or a list of inputs means something else when one of them is gone.
    const isWhole = indices.length === nodes.length
    return isWhole || !isInItem || STAND_ALONE.test(from) ? items : DROPPED
  }

  /** A rule without one of its parts is another rule: a criterion stays whole, or goes. */
  const flawed = new Set(
    [...errors.map(({ instancePath }) => instancePath), ...refused].flatMap(
      pointer => CRITERION.exec(pointer)?.[0] ?? [],
    ),
  )

  const mendRecord = (
    node: Readonly<Record<string, unknown>>,
    found: Schema,
    from: string,
    to: string,
    isInItem: boolean,
  ) => {
    if (flawed.has(from)) return DROPPED
    const rest = typeof found.additionalProperties === 'object' ? found.additionalProperties : {}
    const entries = Object.entries(node).flatMap(([key, child]) => {
      const below = found.properties?.[key] ?? rest
      const isUnknown = unknown.has(pointerOf(from, key))
      const mended = isUnknown
        ? DROPPED
        : mend(child, below, pointerOf(from, key), pointerOf(to, key), isInItem)
      // `clustrs:` holds all clusters, whatever it is called.
      if (mended === DROPPED && !isInItem && typeof child === 'object') lostUnnamed = true
      return mended === DROPPED ? [] : [[key, mended] as const]
    })
    const present = new Set(entries.map(([key]) => key))
    const missing = (found.required ?? []).filter(key => !present.has(key))
    const isPlainText = (key: string) =>
      resolveSchema(found.properties?.[key] ?? {}, schema).pattern === SOME_TEXT
    if (!isInItem) return Object.fromEntries(entries)
    return missing.every(isPlainText)
      ? Object.fromEntries([...entries, ...missing.map(key => [key, ''] as const)])
      : DROPPED
  }

  const mended = mend(value, schema, '', '', false)
  return {
    sound: mended === DROPPED ? {} : mended,
    restore: place =>
      place.pointer === undefined ? place : { ...place, pointer: restored(place.pointer, kept) },
    mayHaveLost: name => lostUnnamed || lost.has(name),
  }
}

const DROPPED = Symbol('dropped')

/** A criterion in whose inputs, rules or bounds something is wrong. */
const CRITERION =
  /^\/tables\/\d+(?:\/groups\/\d+)+\/criteria\/\d+(?=\/(?:inputs|evidence\/\d+|start|bonuses|deductions|caps|gate|coefficient|applies|stages|floor|ceiling|open)|$)/

/** The lists inside an item of which each item stands for itself. */
const STAND_ALONE = /\/(?:units|groups|criteria)$/

/** The pattern by which the schemas ask for a text that is not blank. */
export const SOME_TEXT = '\\S'

function restored(pointer: string, kept: ReadonlyMap<string, readonly number[]>): string {
  let [from, to] = ['', '']
  for (const segment of pathOf(pointer)) {
    const index = typeof segment === 'number' ? kept.get(to)?.[segment] : undefined
    from = pointerOf(from, index ?? segment)
    to = pointerOf(to, segment)
  }
  return from
}

/** The ids and codes that stand in a part of a file. */
function namesIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(namesIn)
  if (!isRecord(node)) return []
  return Object.entries(node).flatMap(([key, child]) =>
    (key === 'id' || key === 'code') && isName(child) ? [String(child)] : namesIn(child),
  )
}

function isName(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number'
}
