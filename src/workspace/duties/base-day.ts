import type { CampaignFile, Input, Sound } from '../../model/campaign.ts'
import { dayNumber } from '../../vietnamese/dates.ts'
import { readDate } from '../clerk-values.ts'

/** The day from which a due day is counted: known, or to be taken from what a unit reports. */
export type BaseDay =
  | { readonly kind: 'day'; readonly day: number }
  | { readonly kind: 'date'; readonly input: string }
  | { readonly kind: 'receipt'; readonly input: string; readonly of: 'received' | 'due' }

/** What a base may name, beside a day as such. */
export interface BaseNames {
  readonly days: ReadonlyMap<string, string>
  readonly inputs: ReadonlyMap<string, Input>
}

/** The days of a campaign by the names under which tables ask for them. */
export function campaignDays({
  phases = [],
  periods = [],
}: Pick<Sound<CampaignFile>, 'phases' | 'periods'>): Map<string, string> {
  return new Map([
    ...phases.flatMap(({ id, from, to }): [string, string][] => [
      [`phases.${id}.from`, from],
      [`phases.${id}.to`, to],
    ]),
    ...periods.map(({ id, due }): [string, string] => [`periods.${id}.due`, due]),
  ])
}

/** What a base names; undefined where there is no such thing. */
export function baseDay(text: string, { days, inputs }: BaseNames): BaseDay | undefined {
  const name = text.trim()
  const date = readDate(name) ?? days.get(name)
  if (date !== undefined) return { kind: 'day', day: dayNumber(date) }
  const [id = '', of, ...more] = name.split('.')
  const input = inputs.get(id)
  if (more.length > 0 || !input) return undefined
  if (of === undefined) return input.type === 'date' ? { kind: 'date', input: id } : undefined
  const isPart = of === 'received' || of === 'due'
  return isPart && input.type === 'receipt' ? { kind: 'receipt', input: id, of } : undefined
}

/** All names under which a base can be asked for. */
export function baseNames({ days, inputs }: BaseNames): string[] {
  const ofInputs = [...inputs.values()].flatMap(({ id, type }) => {
    if (type === 'date') return [id]
    return type === 'receipt' ? [`${id}.received`, `${id}.due`] : []
  })
  return [...days.keys(), ...ofInputs]
}
