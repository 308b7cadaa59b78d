import { type Diagnostic, type Place, within } from '../diagnostics/diagnostic.ts'
import { repeated } from '../diagnostics/repeated.ts'
import type { Classification } from '../model/campaign.ts'

type Classes = Classification['classes']

/** Checks the classes: from high to low, the last taking the rest. */
export function checkClasses(classes: Classes): Diagnostic[] {
  const place = (index: number) => within({ file: 'campaign.yaml' }, 'classification', 'classes', index)
  const ids = classes.map(({ id }, index) => ({ id, place: within(place(index), 'id') }))
  const last = classes.length - 1
  return [
    ...repeated(ids, 'TD1304', 'id'),
    ...classes.flatMap((_, index) => boundProblems(classes, index, place)),
    ...classes.flatMap(({ at_most }, index) =>
      limitProblems(at_most, index === last, within(place(index), 'at_most')),
    ),
    ...(classes[last]?.requires ? [{ code: 'TD1436', place: within(place(last), 'requires') } as const] : []),
  ]
}

/** A number or a share; and below the last class there is none to fall into. */
function limitProblems(limit: Classes[number]['at_most'], isLast: boolean, place: Place): Diagnostic[] {
  if (!limit) return []
  if (isLast) return [{ code: 'TD1481', place }]
  const isEither = (limit.number === undefined) !== (limit.share === undefined)
  return isEither ? [] : [{ code: 'TD1441', place, params: { first: 'number', second: 'share' } }]
}

function boundProblems(classes: Classes, index: number, place: (index: number) => Place): Diagnostic[] {
  const [own, higher] = [classes[index], classes[index - 1]]
  if (!own) return []
  const count = Number(own.from !== undefined) + Number(own.above !== undefined)
  if (count !== (index === classes.length - 1 ? 0 : 1)) return [{ code: 'TD1416', place: place(index) }]
  const bound = own.from ?? own.above
  const upper = higher?.from ?? higher?.above
  if (!higher || typeof bound !== 'number' || typeof upper !== 'number' || bound < upper) return []
  // Above 80, then from 80: the class is 80 itself.
  if (bound === upper && own.from !== undefined && higher.above !== undefined) return []
  const related = [within(place(index - 1), higher.from === undefined ? 'above' : 'from')]
  const key = own.from === undefined ? 'above' : 'from'
  return [{ code: 'TD1415', place: within(place(index), key), params: { from: bound }, related }]
}
