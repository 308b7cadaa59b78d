import { expect, it } from 'vitest'
import {
  add,
  compare,
  multiply,
  type Rational,
  rational,
  round,
  subtract,
  toDecimal,
  ZERO,
} from '../../src/expressions/rational.ts'
import type { Amount, Criterion, JointCap } from '../../src/model/campaign.ts'
import { compileTable } from '../../src/scoring/compile-table.ts'
import { evaluateCluster } from '../../src/scoring/evaluate-cluster.ts'
import { fc } from '../expressions/fixed-seed.ts'
import { group, table } from './fixtures.ts'
import { INPUTS } from './random-forms.ts'
import { anyCriterion, anyUnit, linkedUnits } from './random-tables.ts'

const larger = (a: Rational, b: Rational) => (compare(a, b) > 0 ? a : b)
const smaller = (a: Rational, b: Rational) => (compare(a, b) < 0 ? a : b)
const plus = (values: readonly Rational[]) => values.reduce(add, ZERO)

/** An amount that is no formula, in points. */
function inPoints(amount: Amount, max: number): Rational {
  if (typeof amount === 'number') return rational(amount)
  const percent = amount === 'all' ? '100' : amount.replace('%', '')
  return multiply(multiply(rational(max), rational(percent)), rational('0.01'))
}

type Side = 'bonuses' | 'deductions'
interface Term {
  readonly ids: readonly (string | undefined)[]
  readonly value: Rational
}
/** What the start, a line or the gate gave. */
type Figure = (step: string) => Rational | undefined

/** What counts on a side: what its own lines give, and what lines of the other side lose. */
function termsOf(criterion: Criterion, side: Side, figure: Figure): Term[] {
  const given = (own: Side, index: number) => figure(`${own}.${index}`) ?? ZERO
  const other = side === 'bonuses' ? 'deductions' : 'bonuses'
  const gains = (criterion[side] ?? []).map(({ id }, index) => ({ ids: [id], value: given(side, index) }))
  const losses = (criterion[other] ?? []).map((_, index) => ({
    ids: [],
    value: subtract(ZERO, given(other, index)),
  }))
  return [...gains, ...losses].map(({ ids, value }) => ({ ids, value: larger(ZERO, value) }))
}

/** Some terms put together under a cap, in their place. */
function capped(terms: readonly Term[], { lines, cap, count }: JointCap, max: number): Term[] {
  const isMeant = ({ ids }: Term) => typeof lines === 'string' || ids.some(id => lines.includes(id ?? ''))
  const own = terms.filter(isMeant)
  if (own.length === 0) return [...terms]
  const values = own.map(({ value }) => value)
  const together = count === 'highest' ? values.reduce(larger, ZERO) : plus(values)
  const value = cap === undefined ? together : smaller(together, inPoints(cap, max))
  return [...terms.filter(term => !isMeant(term)), { ids: own.flatMap(({ ids }) => ids), value }]
}

function sideOf(criterion: Criterion, side: Side, figure: Figure): Rational {
  const caps = (criterion.caps ?? []).filter(({ lines }) => typeof lines !== 'string' || lines === side)
  const terms = caps.reduce<Term[]>(
    (found, cap) => capped(found, cap, criterion.max),
    termsOf(criterion, side, figure),
  )
  return plus(terms.map(({ value }) => value))
}

/** The points by the order that the language lays down, from what the start, each line and the gate gave (Q1). */
function pointsBy(criterion: Criterion, figure: Figure): Rational | undefined {
  const { gate, coefficient = 1, floor, ceiling, max, rounding = 2 } = criterion
  const holds = gate ? figure('gate') : rational(1)
  if (!holds) return undefined
  const isShut = compare(holds, ZERO) === 0
  const isWhole = isShut && gate?.takes !== 'start_only'
  const start = isShut ? inPoints(gate?.points ?? 0, max) : figure('start')
  const names = (['bonuses', 'deductions'] as const).flatMap(side =>
    (criterion[side] ?? []).map((_, index) => `${side}.${index}`),
  )
  if (!start || (!isWhole && names.some(name => figure(name) === undefined))) return undefined
  const [gained, lost] = isWhole
    ? [ZERO, ZERO]
    : [sideOf(criterion, 'bonuses', figure), sideOf(criterion, 'deductions', figure)]
  const multiplied = multiply(subtract(add(start, gained), lost), rational(coefficient))
  const raised = floor === undefined ? multiplied : larger(multiplied, inPoints(floor, max))
  return round(ceiling === undefined ? raised : smaller(raised, inPoints(ceiling, max)), rounding)
}

it('points are start + bonuses − deductions, by the order that is laid down: caps, gate, coefficient, bounds, rounding', () => {
  // Formulas as caps are shown elsewhere; here the caps are known beforehand.
  const known = anyCriterion.map(({ caps, ...rest }): Criterion => {
    const own = caps?.map(each => (String(each.cap).includes('/') ? { ...each, cap: 2 } : each))
    return { ...rest, code: '1', ...(own && { caps: own }) }
  })
  fc.assert(
    fc.property(known, fc.array(anyUnit, { minLength: 1, maxLength: 3 }), (criterion, units) => {
      const whole = table([group('I', [criterion])], { inputs: [...INPUTS] })
      const { compiled } = compileTable(whole)
      const roster = linkedUnits(whole, units)
      const cluster = { id: 'cum-1', name: 'Cụm thi đua số 1', table: whole, units: roster }
      for (const { verified, excluded, figures } of evaluateCluster(cluster, compiled).values()) {
        if (excluded.has('1') || figures.verified.without.has('1')) continue
        const steps = verified.steps('1')
        const [found, meant] = [verified.node('1').points, pointsBy(criterion, name => steps.get(name))]
        expect(found && toDecimal(found)).toBe(meant && toDecimal(meant))
      }
    }),
    { numRuns: 150 },
  )
})
