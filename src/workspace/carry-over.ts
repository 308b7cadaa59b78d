import { readDate } from './clerk-values.ts'
import { scalarsIn } from './yaml-scalars.ts'
import { laterYears } from './years.ts'

const MODELINE = '# yaml-language-server: $schema=./schemas/campaign.schema.json'

/**
 * Turns the campaign.yaml of one year into that of the next: the year, names and ids that carry it, and the dates of
 * phases and periods move by a year; number and date of the letter become blank. Only these spans of the text change,
 * so that comments, quotes and layout stay as the clerk has them.
 * @param text a file without errors, as it was read.
 * @param year the campaign's year in it.
 */
export function carryOver(text: string, year: number): string {
  let carried = ''
  let end = 0
  for (const { path, start, source } of scalarsIn(text)) {
    const change = CHANGES[path.map(key => (typeof key === 'number' ? '*' : key)).join('.')]
    // The range of a block text reaches over the line break behind it, which stays.
    const old = source.trimEnd()
    if (!change || old === '') continue
    const changed = change(old, year)
    const front = text.slice(end, start)
    carried += (changed === '' ? front.trimEnd() : front) + changed
    end = start + old.length
  }
  return withModeline(carried + text.slice(end))
}

type Change = (source: string, year: number) => string

const blank: Change = () => ''

const aYearLater: Change = source =>
  source.replace(/\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}/, date => {
    const later = date.replace(/\d{4}/, year => String(Number(year) + 1))
    // 28 February where there is no 29th.
    return readDate(later) ? later : later.replace(/\b29\b/, '28')
  })

const CHANGES: Readonly<Record<string, Change>> = {
  id: laterYears,
  name: laterYears,
  year: (_, year) => String(year + 1),
  'phases.*.id': laterYears,
  'phases.*.name': laterYears,
  'phases.*.from': aYearLater,
  'phases.*.to': aYearLater,
  'periods.*.id': laterYears,
  'periods.*.name': laterYears,
  'periods.*.due': aYearLater,
  'launch.number': blank,
  'launch.date': blank,
  'launch.subject': laterYears,
}

/** The line that shows an editor the schema: last year's may point elsewhere, or not be there. */
function withModeline(text: string): string {
  const known = /^#\s*yaml-language-server:.*$/m
  return known.test(text) ? text.replace(known, () => MODELINE) : `${MODELINE}\n${text}`
}
