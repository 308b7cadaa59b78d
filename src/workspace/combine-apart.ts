import { add, compare, divide, type Rational, rational, round } from '../expressions/rational.ts'
import type { Change } from '../model/campaign.ts'
import type { Apart } from '../model/generated/criteria.ts'

/**
 * Where several people score a criterion each apart, each change of a stage stands for all marks that the stage has
 * given so far; of one person the last mark counts (G5).
 * @param changes of one criterion, in the order of the stages.
 * @param places decimals of the points.
 */
export function combineApart(changes: readonly Change[], apart: Apart, places: number): Change[] {
  return changes.map((change, index) => {
    const { points, marks, given } = change
    const soFar = changes.slice(0, index + 1).filter(({ stage }) => stage === change.stage)
    const people = new Set(soFar.map(({ by }) => by))
    if (people.size < 2 || (!points && !marks)) return change
    const together = (of: ValueIn, own: Rational) => combined(lastOfEach(soFar, of), apart) ?? own
    const counted =
      marks &&
      new Map([...marks].map(([line, mark]) => [line, together(each => each.marks?.get(line), mark)]))
    const written = given?.marks ?? marks
    return {
      ...change,
      ...(points && {
        points: round(
          together(each => each.points, points),
          places,
        ),
      }),
      ...(counted && { marks: counted }),
      given: { ...(points && { points }), ...(written && { marks: written }) },
    }
  })
}

type ValueIn = (change: Change) => Rational | undefined

function lastOfEach(changes: readonly Change[], valueIn: ValueIn): readonly Rational[] {
  const byPerson = new Map<string, Rational>()
  for (const change of changes) {
    const value = valueIn(change)
    if (value) byPerson.set(change.by, value)
  }
  return [...byPerson.values()]
}

function combined([first, ...rest]: readonly Rational[], apart: Apart): Rational | undefined {
  if (!first) return undefined
  if (apart === 'mean') return divide(rest.reduce(add, first), rational(rest.length + 1))
  const isBetter = (value: Rational, than: Rational) =>
    apart === 'lowest' ? compare(value, than) < 0 : compare(value, than) > 0
  return rest.reduce((found, value) => (isBetter(value, found) ? value : found), first)
}
