import { type Expression, max, multiply, number, round, subtract, within } from '../expressions/expression.ts'
import type { StepLabel } from './compile-criterion.ts'

/** What a criterion or group does to what its parts gave together; each absent where it does not say so. */
export interface Scaling {
  readonly coefficient: Expression | undefined
  readonly floor: Expression | undefined
  readonly ceiling: Expression | undefined
  /** Decimals. */
  readonly rounding: number | undefined
}

/** Writes a step down and gives the expression that reads it. */
export type Recorder = (name: string, label: StepLabel, expression: Expression) => Expression

/** The points of a node, and what of its sums reached them. */
export interface Scaled {
  readonly points: Expression
  readonly gained: Expression
  readonly lost: Expression
}

/** The end of the normative order (Q1), the same for criteria and groups: coefficient, bounds, rounding. */
export function scaleAndBound(
  net: Expression,
  sides: Readonly<Record<'bonus' | 'deduction', Expression>>,
  { coefficient, floor, ceiling, rounding }: Scaling,
  record: Recorder,
): Scaled {
  const multiplied = coefficient
    ? record('coefficient', { kind: 'coefficient' }, multiply(net, coefficient))
    : net
  const bounded =
    floor || ceiling
      ? record('bounds', { kind: 'bounds' }, within(multiplied, { floor, ceiling }))
      : multiplied
  const points =
    rounding === undefined ? bounded : record('points', { kind: 'rounding' }, round(bounded, rounding))
  // Multiplied and rounded as the points are, without what a floor gave back of the losses or a ceiling took of the
  // gains: caps above count only that.
  const reached = (side: Expression, kept: Expression) => {
    const own = coefficient ? multiply(side, coefficient) : side
    const left = bounded === multiplied ? own : max(number(0), subtract(own, max(number(0), kept)))
    return rounding === undefined ? left : round(left, rounding)
  }
  return {
    points,
    gained: reached(sides.bonus, subtract(multiplied, bounded)),
    lost: reached(sides.deduction, subtract(bounded, multiplied)),
  }
}
