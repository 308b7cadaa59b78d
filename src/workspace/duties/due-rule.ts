import type { Due } from '../../model/generated/criteria.ts'
import { MONTHS } from '../../vietnamese/dates.ts'

export type WrittenRule = Exclude<Due, string>

/** A due day as it is written: a day, so many days from another one, or one that comes again. */
export type DueRule =
  | { readonly kind: 'day'; readonly date: string }
  | {
      readonly kind: 'apart'
      readonly key: 'after' | 'before'
      readonly base: string
      /** Below zero before the base. */
      readonly days: number
      readonly working: boolean
    }
  | Recurring

export interface Recurring {
  readonly kind: 'recurring'
  readonly every: NonNullable<WrittenRule['every']>
  readonly month: number
  readonly day: number | 'last'
  readonly from?: string
  readonly to?: string
}

const APART: readonly string[] = ['days', 'working', 'after', 'before']
const RECURRING: readonly string[] = ['every', 'month', 'day', 'from', 'to']

/** What an item of `due` means; undefined where its keys do not go together. */
export function dueRule(written: Due): DueRule | undefined {
  if (typeof written === 'string') return { kind: 'day', date: written }
  const { days, working = false, after, before, every, day } = written
  const has = (keys: readonly string[]) => Object.keys(written).some(key => keys.includes(key))
  if (every !== undefined) {
    if (day === undefined || has(APART)) return undefined
    const { month = MONTHS[every], from, to } = written
    const stretch = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
    return { kind: 'recurring', every, month, day: typeof day === 'number' ? day : 'last', ...stretch }
  }
  if (days === undefined || has(RECURRING)) return undefined
  if (after !== undefined && before === undefined)
    return { kind: 'apart', key: 'after', base: after, days, working }
  if (before !== undefined && after === undefined)
    return { kind: 'apart', key: 'before', base: before, days: -days, working }
  return undefined
}
