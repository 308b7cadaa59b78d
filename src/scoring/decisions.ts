import { evaluate } from '../expressions/evaluate.ts'
import {
  compare,
  min,
  negate,
  type Rational,
  rational,
  subtract,
  toDecimal,
  ZERO,
} from '../expressions/rational.ts'
import type { Decision } from '../model/campaign.ts'
import type { Side } from './compile-criterion.ts'
import type { Adjustment, ScoredUnit } from './standing.ts'

type Decided = Pick<ScoredUnit, 'evaluated' | 'table'>

/** What was decided about a unit outside of every rule stands before the gates; some of it within the caps of the table (G18). */
export function decisionsOf(unit: Decided): readonly Adjustment[] {
  const { report } = unit.evaluated.unit
  const decisions = report.state === 'present' ? (report.decisions ?? []) : []
  const rooms = new Map<Side, Rational>()
  return decisions.map(decision => {
    const { name, reason, basis, by } = decision
    const written = rational(decision.points)
    const points = decision.caps === 'hold' ? withinCap(written, decision, unit, rooms) : written
    const cut =
      compare(points, written) === 0
        ? ''
        : `; quyết định ${toDecimal(written).replace('.', ',')} điểm, phần vượt mức tối đa chung của bảng không tính`
    return { name, points, reason: `${reason} (${basis}; ${by})${cut}` }
  })
}

/** What of the points there is room for under the cap of their side. */
function withinCap(
  written: Rational,
  { points }: Decision,
  unit: Decided,
  rooms: Map<Side, Rational>,
): Rational {
  const side = points < 0 ? 'deductions' : 'bonuses'
  const room = rooms.get(side) ?? roomOf(side, unit)
  if (!room) return written
  const size = min(room, points < 0 ? negate(written) : written)
  rooms.set(side, subtract(room, size))
  return points < 0 ? negate(size) : size
}

/** What the lines and groups of a side have left of the cap of the whole table; undefined where there is no cap. */
function roomOf(side: Side, { evaluated, table }: Decided): Rational | undefined {
  const { lookup } = evaluated.verified
  const cap = table.limits.get(side)
  const limit = cap && evaluate(cap, lookup)
  const used = evaluate(side === 'bonuses' ? table.gains : table.losses, lookup)
  if (!limit || !used) return undefined
  const room = subtract(limit, used)
  return compare(room, ZERO) < 0 ? ZERO : room
}
