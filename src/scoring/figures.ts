import type { Rational } from '../expressions/rational.ts'
import type { Change, Entry, Fact, Facts, Marks, Unit } from '../model/campaign.ts'

type Present = Extract<Unit['report'], { state: 'present' }>

/** What is known of one unit, seen from one side: what it says itself, or what was found. */
export interface Figures {
  readonly facts: KnownFacts
  /** Points that a person gave a criterion, or the mark of one of its lines. */
  readonly judged: (code: string, line: string | undefined) => Rational | undefined
  /** Points that a reviewer put in place of what is computed, by criterion. */
  readonly given: ReadonlyMap<string, Rational>
  /** Criteria that do not count for the unit, or have nothing to be computed from. */
  readonly without: ReadonlySet<string>
}

export type KnownFacts = Pick<Facts, 'get' | 'has'>

/** Where reviewers found something else than the unit said. */
export interface Corrected {
  /** By the id of the input. */
  readonly inputs: ReadonlySet<string>
  /** Criteria with marks that were corrected. */
  readonly marks: ReadonlySet<string>
}

/** Figures of which it is not settled yet what does not count. */
export type OpenFigures = Figures & { readonly without: Set<string> }

/**
 * The figures of a unit as it reports them, and as they stand after review: corrected facts in place of reported
 * ones, and points that a reviewer gave in place of what is computed.
 */
export function figuresOf({ entries, facts, exceptions, corrections = [] }: Present): {
  readonly self: OpenFigures
  readonly verified: OpenFigures
  readonly corrected: Corrected
} {
  const judged: Figures['judged'] = (code, line) => {
    const entry = entries.get(code)
    return line === undefined ? entry?.claimed : entry?.marks?.get(line)
  }
  if (exceptions.size + corrections.length === 0) {
    const plain = { facts, judged, given: NONE_GIVEN }
    return {
      self: { ...plain, without: new Set() },
      verified: { ...plain, without: new Set() },
      corrected: NONE_CORRECTED,
    }
  }
  const corrected = new Map<string, Fact>()
  const given = new Map<string, Rational>()
  const marked = new Map<string, Marks>()
  for (const change of corrections) setAll(corrected, change.facts)
  const without = { self: new Set<string>(), verified: new Set<string>() }
  for (const [code, { changes, status }] of exceptions) {
    for (const change of changes) {
      setAll(corrected, change.facts)
      if (change.points) given.set(code, change.points)
      if (change.marks) marked.set(code, new Map([...(marked.get(code) ?? []), ...change.marks]))
    }
    if (!status) continue
    without.self.add(code)
    // Not scored yet is no last word: a reviewer may have given the points.
    if (status !== 'not_scored' || changes.length === 0) without.verified.add(code)
  }
  return {
    self: { facts, judged, given: NONE_GIVEN, without: without.self },
    verified: {
      facts: replaced(facts, corrected),
      judged: marked.size === 0 ? judged : (code, line) => marked.get(code)?.get(line) ?? judged(code, line),
      given,
      without: without.verified,
    },
    corrected: { inputs: new Set(corrected.keys()), marks: new Set(marked.keys()) },
  }
}

const NONE_CORRECTED: Corrected = { inputs: new Set(), marks: new Set() }
const NONE_GIVEN: ReadonlyMap<string, Rational> = new Map()

/** The figures of one criterion after the first `count` of its changes, everything else as it was found. */
export function figuresAfter(
  found: Figures,
  code: string,
  { facts, claimed, marks, changes }: Entry,
  count: number,
): Figures {
  // What only a later change says is not known yet.
  const own = new Map<string, Fact | undefined>(inputsIn(changes).map(input => [input, undefined]))
  setAll(own, facts)
  const given = new Map(found.given)
  given.delete(code)
  const marked = new Map<string | undefined, Rational | undefined>(marks)
  marked.set(undefined, claimed)
  for (const change of changes.slice(0, count)) {
    setAll(own, change.facts)
    if (change.points) given.set(code, change.points)
    for (const [line, mark] of change.marks ?? []) marked.set(line, mark)
  }
  const judged: Figures['judged'] = (of, line) => (of === code ? marked.get(line) : found.judged(of, line))
  return { facts: replaced(found.facts, own), judged, given, without: found.without }
}

function inputsIn(changes: readonly Change[]): string[] {
  return changes.flatMap(({ facts }) => [...facts.keys()])
}

function setAll(facts: Map<string, Fact | undefined>, own: Facts): void {
  own.forEach((fact, input) => {
    facts.set(input, fact)
  })
}

/** Facts with others in the place of some, without a copy of them all. */
function replaced(facts: KnownFacts, own: ReadonlyMap<string, Fact | undefined>): KnownFacts {
  if (own.size === 0) return facts
  const get = (input: string) => (own.has(input) ? own.get(input) : facts.get(input))
  return { get, has: input => get(input) !== undefined }
}
