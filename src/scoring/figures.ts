import type { Rational } from '../expressions/rational.ts'
import type { Change, Entry, Fact, Facts, Marks, Unit } from '../model/campaign.ts'
import type { Figures, KnownFacts } from './evaluate-table.ts'

type Present = Extract<Unit['report'], { state: 'present' }>

/** Figures of which it is not settled yet what does not count. */
export type OpenFigures = Figures & { readonly without: Set<string> }

/**
 * The figures of a unit as it reports them, and as they stand after review: corrected facts in place of reported
 * ones, and points that a reviewer gave in place of what is computed.
 */
export function figuresOf({
  entries,
  shared,
  corrections = [],
}: Present): Readonly<Record<'self' | 'verified', OpenFigures>> {
  const facts = new Map(shared)
  const judged: Figures['judged'] = (code, line) => {
    const entry = entries.get(code)
    return line === undefined ? entry?.claimed : entry?.marks?.get(line)
  }
  const corrected = new Map<string, Fact>()
  const given = new Map<string, Rational>()
  const marked = new Map<string, Marks>()
  for (const { facts: own } of corrections) setAll(corrected, own)
  const without = { self: new Set<string>(), verified: new Set<string>() }
  for (const [code, { facts: own, changes, status }] of entries) {
    setAll(facts, own)
    for (const change of changes) {
      setAll(corrected, change.facts)
      if (change.points) given.set(code, change.points)
      if (change.marks) marked.set(code, new Map([...(marked.get(code) ?? []), ...change.marks]))
    }
    if (status) {
      without.self.add(code)
      // Not scored yet is no last word: a reviewer may have given the points.
      if (status !== 'not_scored' || changes.length === 0) without.verified.add(code)
    }
  }
  return {
    self: { facts, judged, given: new Map(), without: without.self },
    verified: {
      facts: replaced(facts, corrected),
      judged: marked.size === 0 ? judged : (code, line) => marked.get(code)?.get(line) ?? judged(code, line),
      given,
      without: without.verified,
    },
  }
}

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
  if (own.size > 0) for (const [input, fact] of own) facts.set(input, fact)
}

/** Facts with others in the place of some, without a copy of them all. */
function replaced(facts: KnownFacts, own: ReadonlyMap<string, Fact | undefined>): KnownFacts {
  if (own.size === 0) return facts
  const get = (input: string) => (own.has(input) ? own.get(input) : facts.get(input))
  return { get, has: input => get(input) !== undefined }
}
