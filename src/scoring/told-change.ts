import { toDecimal } from '../expressions/rational.ts'
import type { Change, Unit } from '../model/campaign.ts'
import type { CriterionResult, UnitResult } from '../model/results.ts'

type ToldChange = CriterionResult['changes'][number]

/** A change as the results tell it, with the points of its criterion before and behind it. */
export function toldChange(change: Change, before: string | null, after: string | null): ToldChange {
  const { stage, beyond, shared, reason, by, date } = change
  const given = givenIn(change)
  return {
    stage,
    before,
    after,
    ...(beyond && { beyond }),
    ...(shared && { shared }),
    ...(given.length > 0 && { given }),
    reason,
    by,
    date,
  }
}

/** What the reviewer wrote, where that is not what counts. */
function givenIn({ given }: Change): NonNullable<ToldChange['given']> {
  return [
    ...(given?.points ? [{ mark: toDecimal(given.points) }] : []),
    ...[...(given?.marks ?? [])].map(([line, mark]) => ({
      ...(line !== undefined && { line }),
      mark: toDecimal(mark),
    })),
  ]
}

/** The stages that have finished with a unit, where there are any. */
export function reviewedBy({
  reviewed = [],
}: Extract<Unit['report'], { state: 'present' }>): Pick<UnitResult, 'reviewed'> {
  if (reviewed.length === 0) return {}
  return { reviewed: reviewed.map(({ stage, by, date }) => ({ stage, by, date })) }
}
