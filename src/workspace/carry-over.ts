import { isMap, isScalar, parseDocument } from 'yaml'
import { readDate } from './clerk-values.ts'
import { type ScalarInText, scalarsIn } from './yaml-scalars.ts'
import { laterYears } from './years.ts'

const MODELINE = '# yaml-language-server: $schema=./schemas/campaign.schema.json'

/**
 * Turns the campaign.yaml of one year into that of the next: the year, names and ids that carry it, and the dates of
 * phases and periods move by a year; number and date of the letter become blank, and the days off, which are
 * announced for each year anew, are left out. Only these spans of the text change, so that comments, quotes and
 * layout stay as the clerk has them.
 * @param text a file without errors, as it was read.
 * @param year the campaign's year in it.
 */
export function carryOver(text: string, year: number): string {
  return withModeline(changed(withoutHolidays(text, year), year, name => CHANGES[name]))
}

/**
 * Moves the due days in the criteria.yaml of one year to the next; days that are counted from others move with them.
 * @param text a file without errors, as it was read.
 */
export function carryOverDueDays(text: string, year: number): string {
  return changed(text, year, name => (DUE.test(name) ? dueLater : undefined))
}

type Change = (source: string, year: number) => string

/** Changes some values of a text and nothing around them. @param changeOf by where it stands: `phases.*.from`. */
function changed(text: string, year: number, changeOf: (name: string) => Change | undefined): string {
  let carried = ''
  let end = 0
  for (const { path, start, source } of scalarsIn(text)) {
    const change = changeOf(nameOf(path))
    // The range of a block text reaches over the line break behind it, which stays.
    const old = source.trimEnd()
    if (!change || old === '') continue
    const changedTo = change(old, year)
    const front = text.slice(end, start)
    carried += (changedTo === '' ? front.trimEnd() : front) + changedTo
    end = start + old.length
  }
  return carried + text.slice(end)
}

function nameOf(path: ScalarInText['path']): string {
  return path.map(key => (typeof key === 'number' ? '*' : key)).join('.')
}

const blank: Change = () => ''

const aYearLater: Change = source =>
  source.replace(/\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}/, date => {
    const later = date.replace(/\d{4}/, year => String(Number(year) + 1))
    // 28 February where there is no 29th.
    return readDate(later) ? later : later.replace(/\b29\b/, '28')
  })

/** A day, or the name of one, whose id may carry the year: `phases.dot-1-2026.to`. */
const dueLater: Change = (source, year) => {
  const text = source.replaceAll(/["']/g, '')
  if (readDate(text)) return aYearLater(source, year)
  return source
    .split('.')
    .map(part => laterYears(part, year))
    .join('.')
}

const DUE = /(?:^|\.)inputs\.\*\.due\.\*(?:\.(?:from|to|after|before))?$/

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

/** What stands in place of the days off of the old year. */
export const NO_HOLIDAYS = '# holidays: ngày nghỉ, ngày làm bù của năm'

function withoutHolidays(text: string, year: number): string {
  const { contents } = parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' })
  if (!isMap(contents) || contents.flow) return text
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === 'holidays')
  const [start, end] = [rangeOf(pair?.key)?.[0], rangeOf(pair?.value)?.[1]]
  if (start === undefined || end === undefined) return text
  const old = text.slice(start, end).trimEnd()
  return `${text.slice(0, start)}${NO_HOLIDAYS} ${year + 1}${text.slice(start + old.length)}`
}

function rangeOf(node: unknown): readonly number[] | undefined {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined
  return Array.isArray(range) ? range : undefined
}

/** The line that shows an editor the schema: last year's may point elsewhere, or not be there. */
function withModeline(text: string): string {
  const known = /^#\s*yaml-language-server:.*$/m
  return known.test(text) ? text.replace(known, () => MODELINE) : `${MODELINE}\n${text}`
}
