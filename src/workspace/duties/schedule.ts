import { type Diagnostic, type Place, within } from '../../diagnostics/diagnostic.ts'
import type { CampaignFile, Input, Sound, Table } from '../../model/campaign.ts'
import { inputsOfTable } from '../../model/tree.ts'
import { type Calendar, workingDayFrom, workingDaysAfter } from '../../vietnamese/calendar.ts'
import { dayNumber, slashDate } from '../../vietnamese/dates.ts'
import { suggestion } from '../../vietnamese/suggest.ts'
import { readDate } from '../clerk-values.ts'
import { type BaseDay, type BaseNames, baseDay, baseNames, campaignDays } from './base-day.ts'
import { type DueRule, dueRule, type Recurring } from './due-rule.ts'
import { campaignCalendar } from './holidays.ts'
import { recurringDays } from './recurring.ts'

/** One due day: known, or to be counted from what a unit reports. */
export type DueDay = { readonly day: number } | RelativeDay

export interface RelativeDay {
  readonly base: Exclude<BaseDay, { kind: 'day' }>
  /** Which of the days of a receipt. */
  readonly index: number
  /** Below zero before the base. */
  readonly days: number
  readonly working: boolean
  /** Whether it moves to the next working day. */
  readonly moves: boolean
}

/** What has to be handed in when, by input; what could not be understood is not there. */
export interface Schedules {
  readonly calendar: Calendar
  readonly due: ReadonlyMap<string, readonly DueDay[]>
}

export type CampaignDays = Pick<Sound<CampaignFile>, 'year' | 'phases' | 'periods' | 'holidays'>

/**
 * The due days of all that a table asks to be handed in, in the order in which they are declared.
 * @param placeOf where an input stands.
 * @param mayHaveLost whether a name of the campaign may be there, though it could not be read.
 */
export function schedulesOf(
  table: Table,
  campaign: CampaignDays,
  placeOf: (input: Input) => Place = () => ({ file: 'criteria.yaml' }),
  mayHaveLost: (name: string) => boolean = () => false,
): Schedules & { readonly diagnostics: readonly Diagnostic[] } {
  const inputs = new Map(inputsOfTable(table).map(input => [input.id, input]))
  const names: BaseNames = { days: campaignDays(campaign), inputs }
  const calendar = campaignCalendar(campaign)
  const diagnostics: Diagnostic[] = []
  const known = new Map<string, readonly DueDay[] | undefined>()
  const open: string[] = []

  /** Undefined where something is wrong, which has been told. */
  const dueOf = (input: Input): readonly DueDay[] | undefined => {
    if (known.has(input.id)) return known.get(input.id)
    open.push(input.id)
    const found = (input.due ?? []).map((written, index) => {
      const place = within(placeOf(input), 'due', index)
      const rule = dueRule(written)
      if (!rule) diagnostics.push({ code: 'TD1457', place })
      return rule && daysOf(rule, input, place)
    })
    open.pop()
    const isWhole = found.every(days => days !== undefined)
    const due = isWhole ? found.flatMap(days => days ?? []) : undefined
    known.set(input.id, due)
    return due
  }

  const daysOf = (rule: DueRule, input: Input, place: Place): readonly DueDay[] | undefined => {
    const moves = input.off_day === 'next'
    const settled = (day: number): DueDay => ({ day: moves ? workingDayFrom(day, calendar) : day })
    switch (rule.kind) {
      case 'day':
        return [settled(dayNumber(rule.date))]
      case 'recurring':
        return comingAgain(rule, place)?.map(settled)
      case 'apart':
        return apart(rule, input, place, settled)
    }
  }

  const comingAgain = (rule: Recurring, place: Place): readonly number[] | undefined => {
    // Without its year, of which the campaign tells, nothing comes again.
    if (campaign.year === undefined) return undefined
    const { days, without } = recurringDays(rule, campaign.year)
    if (without) {
      const params = { day: String(rule.day), month: without.month, year: String(without.year) }
      diagnostics.push({ code: 'TD1459', place: within(place, 'day'), params })
      return undefined
    }
    if (days.length > 0) return days
    const stretch = { from: rule.from ? slashDate(rule.from) : '…', to: rule.to ? slashDate(rule.to) : '…' }
    diagnostics.push({ code: 'TD1461', place, params: { ...stretch, year: String(campaign.year) } })
    return undefined
  }

  const apart = (
    rule: Extract<DueRule, { kind: 'apart' }>,
    input: Input,
    place: Place,
    settled: (day: number) => DueDay,
  ): readonly DueDay[] | undefined => {
    const { key, base: text, days, working } = rule
    const at = within(place, key)
    const iso = readDate(text)
    if (iso !== undefined && iso !== text)
      diagnostics.push({ code: 'TD1103', place: at, params: { source: text, value: iso } })
    const base = baseDay(text, names)
    if (!base) {
      if (!text.split('.').some(mayHaveLost))
        diagnostics.push(unknownBase(text, { ...names, inputs: withoutOne(inputs, input.id) }, at))
      return undefined
    }
    const moves = input.off_day === 'next'
    if (base.kind === 'day')
      return [settled(working ? workingDaysAfter(base.day, days, calendar) : base.day + days)]
    if (base.kind === 'date') return [{ base, index: 0, days, working, moves }]
    const other = inputs.get(base.input)
    if (!other || open.includes(base.input)) {
      const circle = [...open.slice(open.indexOf(base.input)), base.input].join(' → ')
      diagnostics.push({ code: 'TD1460', place: at, params: { circle } })
      return undefined
    }
    return dueOf(other)?.map((_, index) => ({ base, index, days, working, moves }))
  }

  const due = new Map<string, readonly DueDay[]>()
  for (const input of inputs.values()) {
    if (input.type !== 'receipt') continue
    const days = dueOf(input)
    if (days) due.set(input.id, days)
  }
  return { calendar, due, diagnostics }
}

function withoutOne<T>(map: ReadonlyMap<string, T>, id: string): ReadonlyMap<string, T> {
  return new Map([...map].filter(([key]) => key !== id))
}

function unknownBase(text: string, names: BaseNames, place: Place): Diagnostic {
  const known = baseNames(names)
  const near = known.find(name => name.startsWith(`${text}.`)) ?? suggestion(text, known).suggestion
  const params = {
    base: text,
    known: known.join(', ') || '–',
    ...(near !== undefined && { suggestion: near }),
  }
  return { code: 'TD1458', place, params }
}
