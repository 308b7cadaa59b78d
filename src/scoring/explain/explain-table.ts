import { evaluate } from '../../expressions/evaluate.ts'
import { number, points, sum } from '../../expressions/expression.ts'
import { isDecimal, type Rational, subtract, toDecimal, ZERO } from '../../expressions/rational.ts'
import type { JointCap } from '../../model/campaign.ts'
import { type CompiledTable, roleOf } from '../compile-table.ts'
import type { EvaluatedUnit } from '../evaluate-cluster.ts'
import { capWords } from './explain-steps.ts'
import { type Language, wordingFor } from './wording.ts'

/** How the sums of a unit become its total and percent. */
export interface TableExplanation {
  readonly title: string
  readonly edition: string
  readonly scale: string
  readonly bonusInPercent: boolean
  /** Where what is assigned is scaled up to the whole scale: what all groups give before. */
  readonly reweighted: { readonly sum: string | null } | null
  readonly caps: readonly TableCapExplanation[]
}

export interface TableCapExplanation {
  readonly rule: string
  /** By how much the sum was above it; absent where it was not. */
  readonly cut: string | null
}

export function explainTable(
  compiled: CompiledTable,
  evaluated: EvaluatedUnit | undefined,
  language: Language,
): TableExplanation {
  const { table } = compiled
  const words = wordingFor(table, { max: table.scale }, language)
  return {
    title: table.title,
    edition: table.edition,
    scale: String(table.scale),
    bonusInPercent: table.bonus_in_percent ?? false,
    reweighted:
      table.absent === 'reweight'
        ? { sum: printed(evaluated && sumOf('scored', compiled, evaluated)) }
        : null,
    caps: (table.caps ?? []).map(cap => ({
      rule: capWords(cap, words),
      cut: evaluated ? cutOf(cap, compiled, evaluated) : null,
    })),
  }
}

/** What a cap of the whole table took: the difference between the groups of the side and its total. */
function cutOf({ lines }: JointCap, compiled: CompiledTable, evaluated: EvaluatedUnit): string | null {
  const side = lines === 'bonuses' ? 'bonus' : 'deduction'
  const total = evaluated.verified.total(side) ?? ZERO
  const difference = subtract(sumOf(side, compiled, evaluated) ?? ZERO, total)
  const size = difference.numerator < 0n ? subtract(ZERO, difference) : difference
  return size.numerator === 0n ? null : printed(size)
}

/** What the groups of a role give together. */
function sumOf(
  role: 'scored' | 'bonus' | 'deduction',
  { table }: CompiledTable,
  { verified }: EvaluatedUnit,
): Rational | undefined {
  const groups = table.groups.filter(group => roleOf(group) === role)
  return evaluate(sum(number(0), ...groups.map(({ code }) => points(code))), verified.lookup)
}

function printed(value: Rational | undefined): string | null {
  if (!value) return null
  return isDecimal(value) ? toDecimal(value) : toDecimal(value, 4)
}
