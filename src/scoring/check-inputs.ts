import { type Diagnostic, type Place, within } from '../diagnostics/diagnostic.ts'
import type { Input } from '../model/campaign.ts'

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
  ]
}

function lacking(place: Place, input: string, key: string): Diagnostic {
  return { code: 'TD1452', place, params: { input, key } }
}

function misplaced(place: Place, input: string, key: string): Diagnostic {
  return { code: 'TD1453', place: { ...place, at: 'key' }, params: { input, key } }
}
