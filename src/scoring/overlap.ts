import { compare, type Rational } from '../expressions/rational.ts'
import type { Criterion, JointCap, LineItem } from '../model/campaign.ts'
import type { FormPerEvent } from '../model/generated/criteria.ts'
import { fixedAmount } from './rule-context.ts'

type Side = 'bonuses' | 'deductions'

/** A line that counts cases one by one, and where it stands among the lines of its side. */
export interface EventLine {
  readonly index: number
  readonly line: Extract<LineItem, { kind: 'per_event' }>
}

/**
 * The lines that take a case before this one does (Q15): those that are dearer or stand first, where a set of lines
 * that read the same list says that a case counts in one of them only.
 */
export function linesBefore(criterion: Criterion, side: Side, index: number): readonly EventLine[] {
  const own = criterion[side]?.[index]
  if (own?.kind !== 'per_event') return []
  const before = new Map<number, EventLine>()
  for (const cap of criterion.caps ?? []) {
    const { overlap = 'both' } = cap
    if (overlap === 'both') continue
    const members = membersOf(cap, side, criterion).filter(({ line }) => line.input === own.input)
    const ordered = overlap === 'first' ? members : members.toSorted((a, b) => byPrice(a, b, criterion))
    const at = ordered.findIndex(each => each.index === index)
    for (const each of ordered.slice(0, Math.max(0, at))) before.set(each.index, each)
  }
  return [...before.values()]
}

/** The lines of a set that count cases, in the order in which the set names them. */
export function membersOf({ lines }: JointCap, side: Side, criterion: Criterion): EventLine[] {
  const all = (criterion[side] ?? []).flatMap((line, index): EventLine[] =>
    line.kind === 'per_event' ? [{ index, line }] : [],
  )
  if (lines === side) return all
  if (!Array.isArray(lines)) return []
  return lines.flatMap(id => all.filter(({ line }) => line.id === id))
}

/** The points of one case, where they are the same for every unit. */
export function priceOf({ points }: Pick<FormPerEvent, 'points'>, { max }: Criterion): Rational | undefined {
  return fixedAmount(points, max)
}

/** The dearer first. */
function byPrice(a: EventLine, b: EventLine, criterion: Criterion): number {
  const [left, right] = [priceOf(a.line, criterion), priceOf(b.line, criterion)]
  return left && right ? compare(right, left) : 0
}
