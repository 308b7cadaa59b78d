import { rational } from '../../expressions/rational.ts'
import type { Change, Entry, Fact, Facts, PresentReport, Records } from '../../model/campaign.ts'
import { workingDayFrom, workingDaysAfter, workingDaysBetween } from '../../vietnamese/calendar.ts'
import { SILENT } from './link-receipts.ts'
import type { DueDay, RelativeDay, Schedules } from './schedule.ts'

type Item = Records['records'][number]
type Told = Pick<Entry, 'facts' | 'changes'>
type Settled = Pick<PresentReport, 'entries' | 'pending'> & {
  readonly shared: Facts
  readonly corrections: readonly Change[]
}

/**
 * Counts for everything that was handed in how late it was, once all is known from which due days are counted: also
 * where a reviewer corrected that. What is not settled is no fact; it is told apart, as far as it is known.
 */
export function settleReceipts(
  entries: ReadonlyMap<string, Entry>,
  shared: Facts,
  corrections: readonly Change[],
  schedules: Schedules,
): Settled {
  if (schedules.due.size === 0) return { entries, shared, corrections }
  const common: Told = { facts: shared, changes: corrections }
  const all: readonly Told[] = [common, ...entries.values()]
  const reported = merged(
    all.map(({ facts }) => facts),
    schedules,
  )
  const found = merged(
    [reported, ...all.flatMap(({ changes }) => changes.map(({ facts }) => facts))],
    schedules,
  )
  const self = settledFacts(reported, schedules)
  const pending = new Map([...settledFacts(found, schedules)].filter(([, records]) => !isComplete(records)))

  /** What a change corrects, and what is due by what it corrects; everything else as it was found. */
  const change = (each: Change, of: Told): Change => {
    const { facts } = each
    const others = all.flatMap(other => (other === of ? [] : other.changes))
    const sofar = of.changes.slice(0, of.changes.indexOf(each) + 1)
    const layers = [...others, ...sofar].map(other => other.facts)
    const verified = settledFacts(merged([reported, ...layers], schedules), schedules)
    const moved = [...verified].filter(([id, records]) => {
      const isMoved = facts.has(id) || basesOf(id, schedules.due).some(base => facts.has(base))
      return isMoved && (isComplete(records) || isComplete(self.get(id)))
    })
    const own = [...facts].filter(([id]) => !schedules.due.has(id))
    return { ...each, facts: new Map([...own, ...moved]) }
  }
  const entry = (each: Entry): Entry => ({
    ...each,
    ...(isPending(each, pending) && { isPending: true }),
    facts: withSettled(each.facts, self),
    changes: each.changes.map(own => change(own, each)),
  })
  return {
    entries: new Map([...entries].map(([code, each]) => [code, entry(each)])),
    shared: withSettled(shared, self),
    corrections: corrections.map(own => change(own, common)),
    ...(pending.size > 0 && { pending }),
  }
}

/** Facts over facts; what a reviewer does not say of a due day stays as it was. */
function merged(layers: readonly Facts[], { due }: Schedules): Facts {
  const facts = new Map<string, Fact>()
  for (const layer of layers) {
    for (const [id, fact] of layer) facts.set(id, due.has(id) ? overlaid(facts.get(id), fact) : fact)
  }
  return facts
}

function overlaid(below: Fact | undefined, above: Fact): Fact {
  if (!below || !('records' in below) || !('records' in above)) return above
  const records = above.records.map((item, index) =>
    item.has('received') ? item : (below.records[index] ?? item),
  )
  return { records }
}

function withSettled(facts: Facts, settled: ReadonlyMap<string, Records>): Facts {
  return new Map(
    [...facts].flatMap(([id, fact]): [string, Fact][] => {
      const records = settled.get(id)
      if (!records) return [[id, fact]]
      return isComplete(records) ? [[id, records]] : []
    }),
  )
}

function isComplete(records: Records | undefined): boolean {
  return records?.records.every(item => numberOf(item, 'received') === 0 || item.has('days_late')) ?? false
}

/** Whether the unit has said of something that it is not due yet, and has left nothing else unsaid. */
function isPending({ facts }: Entry, pending: ReadonlyMap<string, Records>): boolean {
  const open = [...facts.keys()].flatMap(id => pending.get(id)?.records ?? [])
  const unsettled = open.filter(item => !isComplete({ records: [item] }))
  return unsettled.length > 0 && unsettled.every(item => item.has('pending'))
}

/** The inputs on which the due days of one depend, also through one another: never in a circle, which has no schedule. */
function basesOf(id: string, due: Schedules['due']): readonly string[] {
  const direct = new Set((due.get(id) ?? []).flatMap(day => ('day' in day ? [] : [day.base.input])))
  return [...direct, ...[...direct].flatMap(base => basesOf(base, due))]
}

/** All that was to be handed in, with due days and days late where they can be told. */
function settledFacts(facts: Facts, { due, calendar }: Schedules): ReadonlyMap<string, Records> {
  const dueDay = (day: DueDay): number | undefined => {
    if ('day' in day) return day.day
    const base = baseOf(day)
    if (base === undefined) return undefined
    const counted = day.working ? workingDaysAfter(base, day.days, calendar) : base + day.days
    return day.moves ? workingDayFrom(counted, calendar) : counted
  }
  const baseOf = ({ base, index }: RelativeDay): number | undefined => {
    if (base.kind === 'receipt' && base.of === 'due') {
      const day = due.get(base.input)?.[index]
      return day && dueDay(day)
    }
    const fact = facts.get(base.input)
    if (!fact) return undefined
    if ('numerator' in fact) return Number(fact.numerator)
    return 'records' in fact ? numberOf(fact.records[index], 'on') : undefined
  }
  const settled = (item: Item, day: DueDay | undefined): Item => {
    const by = day && dueDay(day)
    if (by === undefined) return item
    const known = new Map([...item, ['due', rational(by)] as const])
    const on = numberOf(item, 'on')
    if (on === undefined) return known
    known.set('days_late', rational(on - by))
    known.set('working_days_late', rational(workingDaysBetween(by, on, calendar)))
    return known
  }
  return new Map(
    [...due].map(([id, days]): [string, Records] => {
      const fact = facts.get(id)
      const items = fact && 'records' in fact ? fact.records : days.map(() => SILENT)
      return [id, { records: items.map((item, index) => settled(item, days[index])) }]
    }),
  )
}

function numberOf(item: Item | undefined, field: string): number | undefined {
  const value = item?.get(field)
  return value === undefined || typeof value === 'string' ? undefined : Number(value.numerator)
}
