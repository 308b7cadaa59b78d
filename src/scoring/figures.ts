import type { Rational } from '../expressions/rational.ts'
import type { Change, Entry, Unit } from '../model/campaign.ts'
import type { Figures } from './evaluate-table.ts'

type Present = Extract<Unit['report'], { state: 'present' }>

/**
 * The figures of a unit as it reports them, or as they stand after review: corrected facts in place of reported
 * ones, and points that a reviewer gave in place of what is computed.
 */
export function figuresOf({ entries, shared }: Present, side: 'self' | 'verified'): Figures {
  const facts = new Map(shared)
  const judged = new Map<string, Rational>()
  const given = new Map<string, Rational>()
  const without = new Set<string>()
  for (const [code, entry] of entries) {
    for (const [input, fact] of entry.facts) facts.set(input, fact)
    if (entry.claimed) judged.set(code, entry.claimed)
    for (const [line, mark] of entry.marks ?? []) judged.set(`${code}/${line}`, mark)
    const changes = side === 'self' ? [] : entry.changes
    for (const change of changes) {
      for (const [input, fact] of change.facts) facts.set(input, fact)
      if (change.points) given.set(code, change.points)
    }
    // Not scored yet is no last word: a reviewer may have given the points.
    if (entry.status && (entry.status !== 'not_scored' || changes.length === 0)) without.add(code)
  }
  return { facts, judged, given, without }
}

/** The figures of one criterion after the first `count` of its changes, everything else as it was found. */
export function figuresAfter(
  found: Figures,
  code: string,
  { facts, changes }: Entry,
  count: number,
): Figures {
  const own = new Map(found.facts)
  // What only a later change says is not known yet.
  for (const input of inputsIn(changes)) own.delete(input)
  for (const [input, fact] of facts) own.set(input, fact)
  const given = new Map(found.given)
  given.delete(code)
  for (const change of changes.slice(0, count)) {
    for (const [input, fact] of change.facts) own.set(input, fact)
    if (change.points) given.set(code, change.points)
  }
  return { ...found, facts: own, given }
}

function inputsIn(changes: readonly Change[]): string[] {
  return changes.flatMap(({ facts }) => [...facts.keys()])
}
