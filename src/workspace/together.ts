import type { Fact } from '../model/campaign.ts'

/**
 * What two places together say of one figure: what both say, or of a figure by periods the periods of both.
 * @returns undefined where they contradict each other.
 */
export function together(first: Fact, second: Fact): Fact | undefined {
  if (!('periods' in first && 'periods' in second)) return isSame(first, second) ? first : undefined
  const isContrary = [...first.periods].some(([period, value]) => {
    const other = second.periods.get(period)
    return other !== undefined && !isSame(value, other)
  })
  return isContrary ? undefined : { periods: new Map([...first.periods, ...second.periods]) }
}

function isSame(first: Fact, second: Fact): boolean {
  return written(first) === written(second)
}

/** A fact as a text; equal facts give equal texts. */
function written(fact: Fact): string {
  return JSON.stringify(fact, (_, value: unknown) => {
    if (typeof value === 'bigint') return String(value)
    return value instanceof Map ? [...value].sort(([a], [b]) => (a < b ? -1 : 1)) : value
  })
}
