import type { Example, Part } from './example.ts'

/** Keys, choices and formulas that the examples use. */
export interface Used {
  readonly keys: ReadonlySet<string>
  /** As `key: value`. */
  readonly values: ReadonlySet<string>
  readonly formulas: readonly string[]
}

export function used(examples: readonly Example[]): Used {
  const keys = new Set<string>()
  const values = new Set<string>()
  const formulas: string[] = []
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const item of node) visit(item)
    if (typeof node === 'string') formulas.push(node)
    if (!isPart(node)) return
    for (const [key, value] of Object.entries(node)) {
      keys.add(key)
      values.add(`${key}: ${String(value)}`)
      visit(value)
    }
  }
  for (const { criteria, table, variant, campaign } of examples) visit([criteria, table, variant, campaign])
  return { keys, values, formulas }
}

/** Names that belong to the file and to the letter, and not to scoring. */
const FRAME = ['version', 'tables', 'id', 'title', 'edition', 'scale', 'name', 'subject', 'launch']

/** The keys that a schema offers, in those of its parts that are named. */
export function keysIn(schema: unknown, parts?: readonly string[]): string[] {
  const found = new Set<string>()
  visitSchema(schema, parts, (key, node) => {
    if (key === 'properties' && isPart(node)) for (const name of Object.keys(node)) found.add(name)
  })
  return [...found].filter(name => !FRAME.includes(name)).sort()
}

/** The values among which keys let one choose, as `key: value`; not the one that holds where none is written. */
export function choicesIn(schema: unknown, parts?: readonly string[]): string[] {
  const found = new Set<string>()
  visitSchema(schema, parts, (key, node) => {
    if (key !== 'properties' || !isPart(node)) return
    for (const [name, property] of Object.entries(node)) {
      const choices = isPart(property) && Array.isArray(property.enum) ? property.enum : []
      const usual = isPart(property) ? /mặc định (\w+)/.exec(String(property.description))?.[1] : undefined
      for (const choice of choices) if (choice !== usual) found.add(`${name}: ${String(choice)}`)
    }
  })
  return [...found].sort()
}

function visitSchema(
  schema: unknown,
  parts: readonly string[] | undefined,
  see: (key: string, node: unknown) => void,
): void {
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const item of node) visit(item)
    if (!isPart(node)) return
    for (const [key, value] of Object.entries(node)) {
      if (key === 'examples') continue
      see(key, value)
      visit(value)
    }
  }
  if (!parts) {
    visit(schema)
    return
  }
  const { properties, definitions } = schema as { properties: Part; definitions: Part }
  const inside = { ...properties, definitions }
  for (const part of parts)
    visit(part === 'definitions' ? scoringDefinitions(definitions) : inside[part as keyof typeof inside])
}

/** The letter has definitions of its own. */
function scoringDefinitions(definitions: Part): Part {
  return Object.fromEntries(Object.entries(definitions).filter(([name]) => name !== 'part'))
}

function isPart(node: unknown): node is Part {
  return typeof node === 'object' && node !== null && !Array.isArray(node)
}
