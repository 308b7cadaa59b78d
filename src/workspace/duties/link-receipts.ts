import { type Diagnostic, type Place, within } from '../../diagnostics/diagnostic.ts'
import { ONE, type Rational, ZERO } from '../../expressions/rational.ts'
import type { Input, Records } from '../../model/campaign.ts'
import { suggestion } from '../../vietnamese/suggest.ts'
import { date, type Linked, misform, scalar } from '../link-scalars.ts'
import { isRecord } from '../schemas.ts'

/** The dates that a paper has; which of them counts the table says. */
const DATES = ['received', 'sent', 'signed'] as const
const KEYS: readonly string[] = [...DATES, 'defective']

type Receipt = ReadonlyMap<string, Rational>

/** Of a due day of which nothing is said nothing is known: it is pending, not late and not missing (Q10). */
export const SILENT: Receipt = new Map()

/**
 * What was handed in for each due day, in their order: the dates and whether it was defective, `missing`, or `pending`.
 * How many days late it was is counted when everything is read.
 * @param count how many due days there are; absent where that is not known.
 */
export function linkReceipts(
  input: Input,
  count: number | undefined,
  written: unknown,
  place: Place,
): Linked<Records> {
  const list = Array.isArray(written) ? written.slice(0, count) : [written]
  const found = list.map((each, index) =>
    receipt(input, each, Array.isArray(written) ? within(place, index) : place),
  )
  const problems = found.flatMap(each => each.problems)
  if (count === undefined) return { problems }
  if (Array.isArray(written) && written.length > count) {
    problems.push({ code: 'TD1336', place: within(place, count), params: { label: input.label, count } })
  }
  if (found.some(({ value }) => !value)) return { problems }
  const records = Array.from({ length: count }, (_, index) => found[index]?.value ?? SILENT)
  return { value: { records }, problems }
}

function receipt(input: Input, written: unknown, place: Place): Linked<Receipt> {
  const { label, counts = 'received' } = input
  if (written === 'missing') return { value: new Map([['received', ZERO]]), problems: [] }
  if (written === 'pending') return { value: new Map([['pending', ONE]]), problems: [] }
  if (!isRecord(written)) return misform('form_receipt', label, written, place)
  if (!DATES.some(key => key in written)) return misform('form_receipt', label, written, place)
  const dates = DATES.flatMap(key =>
    key in written ? [{ key, ...date(label, written[key], within(place, key)) }] : [],
  )
  const defect = scalar({ type: 'yes_no', label }, written.defective ?? false, within(place, 'defective'))
  const problems: Diagnostic[] = [
    ...dates.flatMap(each => each.problems),
    ...defect.problems,
    ...Object.keys(written).flatMap((key): Diagnostic[] => {
      if (KEYS.includes(key)) return []
      const params = { field: key, ...suggestion(key, KEYS) }
      return [{ code: 'TD1332', place: { ...within(place, key), at: 'key' }, params }]
    }),
    ...(counts in written
      ? []
      : [{ code: 'TD1333', place, params: { field: counts, label } } satisfies Diagnostic]),
  ]
  const on = dates.find(({ key }) => key === counts)?.value
  const isForeign = Object.keys(written).some(key => !KEYS.includes(key))
  if (!on || !defect.value || isForeign) return { problems }
  const value = new Map([
    ['received', ONE],
    ['on', on],
    ['defective', defect.value],
  ])
  return { value, problems }
}
