import { type Diagnostic, type Place, within } from '../diagnostics/diagnostic.ts'
import type { Input } from '../model/campaign.ts'
import type { Past } from '../model/generated/criteria.ts'

/** Keys that belong to some types of inputs alone, and without which those types cannot be. */
const NEEDED: Readonly<Partial<Record<Input['type'], 'options' | 'fields' | 'due'>>> = {
  choice: 'options',
  several: 'options',
  records: 'fields',
  receipt: 'due',
}
const BOUNDED: readonly Input['type'][] = ['count', 'number', 'percent', 'money']

/** What is wrong with the declaration of an input: keys that its type lacks or cannot have. */
export function checkInputs({
  input,
  place,
}: {
  readonly input: Input
  readonly place: Place
}): Diagnostic[] {
  const { id, type } = input
  const needed = NEEDED[type]
  const missing = needed !== undefined && input[needed] === undefined
  const foreign = (['options', 'fields', 'due'] as const).filter(
    key => input[key] !== undefined && key !== needed,
  )
  const ofReceipts = (['off_day', 'counts'] as const).filter(
    key => input[key] !== undefined && type !== 'receipt',
  )
  const unbounded = BOUNDED.includes(type)
    ? []
    : (['min', 'max', 'step', 'target', 'per'] as const).filter(key => input[key] !== undefined)
  const fields = (input.fields ?? []).flatMap((field, index): Diagnostic[] => {
    const isChoice = field.type === 'choice'
    if (isChoice === (field.options !== undefined)) return []
    const at = within(place, 'fields', index)
    return [
      isChoice ? lacking(at, field.id, 'options') : misplaced(within(at, 'options'), field.id, 'options'),
    ]
  })
  const { min, max } = input
  const isEmpty = min !== undefined && max !== undefined && min > max
  return [
    ...(missing ? [lacking(place, id, needed)] : []),
    ...[...foreign, ...ofReceipts, ...unbounded].map(key => misplaced(within(place, key), id, key)),
    ...(isEmpty
      ? [{ code: 'TD1454', place: within(place, 'min'), params: { input: id, min, max } } as const]
      : []),
    ...fields,
    ...checkPast(input, within(place, 'past')),
  ]
}

/** Which types of inputs can hold what is taken of an earlier result; a figure is of the type that it had. */
const FITTING: Readonly<Record<Past['of'], readonly Input['type'][]>> = {
  total: ['number'],
  percent: ['percent', 'number'],
  rank: ['count', 'number'],
  class: ['choice'],
  points: ['number'],
  fact: ['count', 'number', 'percent', 'money', 'yes_no', 'date', 'choice', 'several'],
}
const KEYS_OF_PAST = { code: 'points', input: 'fact' } as const

/** What is wrong with how an input looks back. */
function checkPast({ id, type, past, per }: Input, place: Place): Diagnostic[] {
  if (!past) return []
  const { of } = past
  const keys = (['code', 'input'] as const).flatMap((key): Diagnostic[] => {
    const isNeeded = KEYS_OF_PAST[key] === of
    if (isNeeded === (past[key] !== undefined)) return []
    return [isNeeded ? lacking(place, id, key) : misplaced(within(place, key), id, key)]
  })
  const types = FITTING[of]
  const misfit: Diagnostic = {
    code: 'TD1489',
    place: within(place, 'of'),
    params: { input: id, of, type, allowed: types.join(', ') },
  }
  return [...(per ? [misplaced(place, id, 'past')] : []), ...(types.includes(type) ? [] : [misfit]), ...keys]
}

function lacking(place: Place, input: string, key: string): Diagnostic {
  return { code: 'TD1452', place, params: { input, key } }
}

function misplaced(place: Place, input: string, key: string): Diagnostic {
  return { code: 'TD1453', place: { ...place, at: 'key' }, params: { input, key } }
}
