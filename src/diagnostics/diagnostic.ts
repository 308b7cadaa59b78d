import type { Code } from './codes.ts'

/**
 * One thing that the clerk should know, from any stage. It carries no sentence and no line:
 * the catalogue of a language gives the words, a source map the line, when it is printed.
 */
export interface Diagnostic {
  readonly code: Code
  readonly place?: Place
  /** What fills the placeholders of the message. */
  readonly params?: Readonly<Record<string, Param>>
  /** Other places that belong to it, such as the first of two duplicates. */
  readonly related?: readonly Place[]
  readonly fix?: Fix
}

/** What mends it beyond doubt: a text for the marked span, or a line to add to the part that is marked. */
export type Fix = { readonly replace: string } | { readonly insert: string }

/**
 * A text as it stands in the file, a number (printed as the language writes it), a term of the catalogue,
 * or several words of which one can be chosen.
 */
export type Param =
  | string
  | number
  /** What was expected: one of these. */
  | readonly string[]
  /** What there is: all of these, as far as there is room. */
  | { readonly names: readonly string[] }
  | { readonly term: Term }

/** Names of kinds of values, which each language has its own words for. */
export type Term =
  | 'number'
  | 'integer'
  | 'text'
  | 'list'
  | 'map'
  | 'boolean'
  | 'number_or_boolean'
  | 'date'
  | 'empty'
  | 'yes'
  | 'no'
  // Why a file could not be read or written.
  | 'busy'
  | 'denied'
  | 'directory'
  | 'full'
  | 'loop'
  | 'no_regular_file'
  | 'not_found'
  | 'obstructed'
  | 'read_only'
  // In which encoding a file is.
  | 'unknown_encoding'
  // What is wrong with kept results, and why a figure of the past is not there.
  | 'no_json'
  | 'no_results'
  | 'other_year'
  | 'past_no_file'
  | 'past_no_part'
  // What of a unit's result can be another one than it was when it was closed.
  | `kept_${'state' | 'points' | 'total' | 'percent' | 'rank' | 'class' | 'awards' | 'unit' | 'other'}`
  | `state_${'scored' | 'incomplete' | 'missing' | 'invalid'}`
  | 'no_value'
  | 'has_value'
  // Why a formula cannot be read, and what its parts are.
  | `formula_${'character' | 'open_quote' | 'decimal_comma' | 'expected' | 'chained' | 'too_deep' | 'too_costly' | 'empty'}`
  | `function_${'unknown' | 'misused' | 'elsewhere'}`
  // How a fact of each kind is written.
  | `form_${'date' | 'choice' | 'several' | 'records' | 'record' | 'periods' | 'receipt' | 'text'}`
  | `kind_${'number' | 'yes_no' | 'choice' | 'several' | 'date' | 'records' | 'periods' | 'text' | 'input' | 'zero' | 'nonzero'}`

/** A place in one of the clerk's files. */
export interface Place {
  /** Path inside the campaign folder, with `/`. */
  readonly file: string
  /** JSON pointer of a node; absent for the file as a whole. */
  readonly pointer?: string
  /** Whether the node's key or its value is meant; by default the value. */
  readonly at?: 'key' | 'value'
  /** Of the node's text, the words that are meant. */
  readonly words?: string
  /** Offsets in the file's text, where there is no node to point to. */
  readonly range?: readonly [start: number, end: number]
}

/** A place below another one. */
export function within(place: Place, ...segments: readonly (string | number)[]): Place {
  const escaped = segments.map(segment => String(segment).replaceAll('~', '~0').replaceAll('/', '~1'))
  return { file: place.file, pointer: [place.pointer ?? '', ...escaped].join('/') }
}

/** Whether a place is another one or lies below it. */
export function isWithin(place: Place | undefined, above: Place): boolean {
  if (place?.file !== above.file || place.pointer === undefined || above.pointer === undefined) return false
  return place.pointer === above.pointer || place.pointer.startsWith(`${above.pointer}/`)
}
