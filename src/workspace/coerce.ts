import { type Document, isMap, isScalar, isSeq } from 'yaml'
import type { Code } from '../diagnostics/codes.ts'
import { type Diagnostic, type Place, within } from '../diagnostics/diagnostic.ts'
import { readDate, readNumber, readYesNo } from './clerk-values.ts'
import { isRecord, resolveSchema, type Schema } from './schemas.ts'

/**
 * Turns what a clerk wrote into what the schema asks for, where only one reading is possible
 * (`9,5`, `31/12/2026`, `đạt`), and reports it; what has two readings is an error.
 * @returns the value for the schema to check.
 */
export function coerce(
  value: unknown,
  schema: Schema,
  document: Document,
  file: string,
): { value: unknown; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const report = (code: Code, place: Place, params: Diagnostic['params'] = {}) => {
    diagnostics.push({ code, place, params })
  }

  const walk = (node: unknown, yaml: unknown, at: Schema, path: readonly (string | number)[]): unknown => {
    const found = resolveSchema(at, schema, node)
    const place = () => within({ file }, ...path)
    if (Array.isArray(node)) {
      const { items } = found
      if (!items) return node
      return node.map((item, index) =>
        walk(item, isSeq(yaml) ? yaml.items[index] : undefined, items, [...path, index]),
      )
    }
    if (isRecord(node)) {
      const rest = typeof found.additionalProperties === 'object' ? found.additionalProperties : undefined
      const child = (key: string) =>
        (found.properties && Object.hasOwn(found.properties, key) ? found.properties[key] : undefined) ?? rest
      const written = new Map(isMap(yaml) ? yaml.items.map(pair => [keyOf(pair.key), pair.value]) : [])
      return Object.fromEntries(
        Object.entries(node).map(([key, item]) => {
          const below = child(key)
          return [key, below ? walk(item, written.get(key), below, [...path, key]) : item]
        }),
      )
    }
    const types = [found.type ?? typeof found.const].flat()
    if (found.format === 'date') {
      if (typeof node === 'string') return date(node, place())
      // `20261231`: a number to YAML, and no date to anybody.
      return typeof node === 'number' ? date(sourceOf(yaml), place()) : node
    }
    if (typeof node === 'string') return text(node, types, place())
    const isNumeric = types.includes('number') || types.includes('integer')
    if (typeof node === 'number' && types.includes('string') && !isNumeric) {
      // What was written is known all the same: the rest of the file, and other files, are checked with it.
      const source = sourceOf(yaml)
      const fix = { replace: JSON.stringify(source) }
      diagnostics.push({ code: 'TD1208', place: place(), params: { source, value: node }, fix })
      return source
    }
    return typeof node === 'number' && isNumeric ? number(node, sourceOf(yaml), place()) : node
  }

  const date = (source: string, place: Place) => {
    const iso = readDate(source)
    if (!iso) report('TD1104', place, { source })
    else if (iso !== source) report('TD1103', place, { source, value: iso })
    return iso ?? source
  }

  /** A number in the eyes of YAML: `1.234`, `010` and `0x1F` are not safe to believe. */
  const number = (value: number, source: string, place: Place) => {
    const reading = readNumber(source)
    if (!reading) report('TD1105', place, { source })
    else if ('doubtful' in reading) doubt(source, reading.doubtful, place)
    return reading && 'value' in reading ? reading.value : value
  }

  /** Text where a number, or yes or no, belongs. */
  const text = (source: string, types: readonly string[], place: Place) => {
    const isFree = types.includes('string')
    // Among texts a number is one that looks like it; `50%` and `dung_han` may be meant as they stand.
    if (isFree && !(types.includes('number') && /^[+-]?\d[\d.,\s]*$/.test(source))) return source
    const answer = types.includes('boolean') && !isFree ? readYesNo(source) : undefined
    if (answer !== undefined) {
      report('TD1106', place, { source, value: { term: answer ? 'yes' : 'no' } })
      return answer
    }
    if (!types.includes('number') && !types.includes('integer')) return source
    const reading = readNumber(source)
    if (!reading) return source
    if ('doubtful' in reading) doubt(source, reading.doubtful, place)
    // Where a text may stand, `"1.0"` in quotes is as good as 1.
    else if (String(reading.value) !== source && !(isFree && Number(source) === reading.value)) {
      report('TD1102', place, { source, value: reading.value })
    }
    return 'value' in reading ? reading.value : source
  }

  const doubt = (source: string, [first, second]: readonly [string, string], place: Place) =>
    report('TD1101', place, {
      source,
      first: Number(first),
      second: Number(second),
      firstWritten: first,
      secondWritten: second,
    })

  return { value: walk(value, document.contents, schema, []), diagnostics }
}

/** A scalar as it stands in the file. */
export function sourceOf(node: unknown): string {
  return isScalar(node) ? (node.source ?? String(node.value)) : ''
}

function keyOf(key: unknown): string {
  return String(isScalar(key) ? key.value : key)
}
