import { isTrue } from '../expressions/evaluate.ts'
import { compare, min, type Rational, rational, subtract } from '../expressions/rational.ts'
import type { Classification } from '../model/campaign.ts'
import type { UnitResult } from '../model/results.ts'
import { effectsOf } from './gates.ts'
import {
  basisOf,
  isPointless,
  pointsToPercent,
  type ScoredStanding,
  type ScoredUnit,
  valueFor,
} from './standing.ts'

type Class = Classification['classes'][number]
type Classified = Pick<ScoredStanding, 'class' | 'classifiedOn' | 'failures' | 'adjustments'>

/**
 * The first class, from the highest down, whose bound the unit reaches and whose conditions it meets; then what
 * gates make of it. Each step down gives its reason.
 */
export function classify(unit: ScoredUnit, classification: Classification | undefined): Classified {
  const value = classification && basisOf(unit, classification.by, classification.rounding)
  const { adjustments } = unit
  if (!classification || !value) return { adjustments, class: null, classifiedOn: undefined, failures: [] }
  const { capped_at } = classification
  const counted = capped_at === undefined ? value : min(value, rational(capped_at))
  const { classes } = classification
  const failures = failuresOf(unit, classes)
  const bounds = unit.rules.bounds.map(bound => bound && valueFor(unit, bound))
  const reached = classes.findIndex((each, index) => reaches(counted, each, bounds[index]))
  const met = meetConditions(failures, reached)
  const gated = lower(unit, classes, met)
  const reasons = [...met.reasons, ...gated.reasons]
  const [refusal] = effectsOf(unit, 'unclassified')
  const own = classes[gated.index]
  const byNumber = classes[reached]
  const isLowered = refusal !== undefined || gated.index !== reached
  const named = refusal
    ? { id: null, name: refusal.effect.wording ?? UNCLASSIFIED }
    : own && { id: own.id, name: own.name }
  return {
    adjustments: [...adjustments, ...toLowerBound(unit, classification, bounds[gated.index])],
    class: named
      ? {
          ...named,
          reached: isLowered ? (byNumber?.name ?? null) : null,
          reasons: refusal ? [...reasons, refusal.gate.name] : reasons,
        }
      : null,
    classifiedOn: counted,
    failures,
  }
}

const UNCLASSIFIED = 'Không xếp loại'
const UNDECIDED = 'chưa đủ số liệu để xét'

interface Step {
  readonly index: number
  readonly reasons: readonly string[]
}

function reaches(value: Rational, { from, above }: Class, bound: Rational | undefined): boolean {
  if (!bound) return from === undefined && above === undefined
  return compare(value, bound) >= (above === undefined ? 0 : 1)
}

/** By class why the unit does not meet its conditions; one that cannot be told does not hold. */
function failuresOf(unit: ScoredUnit, classes: readonly Class[]): readonly (readonly string[])[] {
  return classes.map(({ id }) =>
    (unit.rules.requires.get(id) ?? []).flatMap(({ holds, reason }) => {
      const value = valueFor(unit, holds)
      if (!value) return isPointless(unit, holds) ? [] : [`${reason} (${UNDECIDED})`]
      return isTrue(value) ? [] : [reason]
    }),
  )
}

/** From a class down to the first whose conditions hold, with the reasons of those above it. */
export function meetConditions(failures: ScoredStanding['failures'], from: number): Step {
  const reasons: string[] = []
  for (let index = from; index < failures.length; index++) {
    const failed = failures[index] ?? []
    if (failed.length === 0 || index === failures.length - 1) return { index, reasons }
    reasons.push(...failed)
  }
  return { index: from, reasons }
}

/** Gates lower the class by so many, then hold it to the highest that they allow. */
function lower(unit: ScoredUnit, classes: readonly Class[], { index }: Step): Step {
  const last = classes.length - 1
  const steps = effectsOf(unit, 'classes_lower')
  const lowered = Math.min(
    last,
    steps.reduce((sum, { effect }) => sum + (effect.by ?? 1), index),
  )
  const limits = effectsOf(unit, 'class_at_most').map(({ gate, effect }) => ({
    gate,
    limit: classes.findIndex(({ id }) => id === effect.class),
  }))
  const biting = limits.filter(({ limit }) => limit > lowered)
  const reasons = [...(lowered > index ? steps : []), ...biting].map(({ gate }) => gate.name)
  return { index: Math.max(lowered, ...biting.map(({ limit }) => limit)), reasons }
}

/** Who is lowered with its points gets the points at which the new class begins (D5). */
function toLowerBound(
  unit: ScoredUnit,
  { by }: Classification,
  bound: Rational | undefined,
): ScoredUnit['adjustments'] {
  const value = basisOf(unit, by)
  const [first] = effectsOf(unit, 'classes_lower').filter(({ effect }) => effect.to_lower_bound)
  if (!first || !value || !bound || compare(value, bound) <= 0) return []
  // From the points and not from the rounded percent: with the difference the exact number becomes the bound.
  const points = by === 'points' ? subtract(bound, value) : pointsToPercent(unit, bound)
  if (!points) return []
  return [{ gate: first.gate.id, name: first.gate.name, points }]
}

/** The place of a class among all of them, the highest being 0; behind all where there is none. */
export function classIndex(result: UnitResult['class'], { classes }: Classification): number {
  const index = classes.findIndex(({ id }) => id === result?.id)
  return index === -1 ? classes.length : index
}
