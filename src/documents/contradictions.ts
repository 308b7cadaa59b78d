import { type Diagnostic, type Place, within } from '../diagnostics/diagnostic.ts'
import type { CampaignFile, Sound } from '../model/campaign.ts'
import { slashDate } from '../vietnamese/dates.ts'
import { parseInline } from './inline.ts'

/** A text of the letter as the clerk wrote it. */
export interface LetterText {
  readonly text: string
  readonly place: Place
}

/** Where the words of the letter say something else than the campaign's own data: theme, year, days. */
export function contradictions(campaign: Sound<CampaignFile>, texts: readonly LetterText[]): Diagnostic[] {
  const plain = texts.map(({ text, place }) => ({ text: plainText(text), place }))
  return [
    ...ofTheme(campaign, plain),
    ...ofYear(campaign),
    ...ofPhases(campaign, plain),
    ...ofDueDate(campaign, plain),
  ]
}

const FILE = { file: 'campaign.yaml' }

/** `với chủ đề: “…”` */
const THEME = /chủ đề[^“"«]{0,60}[“"«]([^”"»]{1,300})[”"»]/iu

/** Some letters name themes of other campaigns too: only when none is ours is the first one wrong. */
function ofTheme({ theme }: Sound<CampaignFile>, texts: readonly LetterText[]): Diagnostic[] {
  if (!theme) return []
  const quoted = texts.flatMap(({ text, place }) => {
    const words = THEME.exec(text)?.[1]?.trim()
    return words === undefined ? [] : [{ words, place }]
  })
  const [first] = quoted
  if (!first || quoted.some(({ words }) => sameWords(words, theme))) return []
  const related = [within(FILE, 'theme')]
  return [{ code: 'TD1502', place: { ...first.place, words: first.words }, params: { theme }, related }]
}

/** Names that mention a year, and not the campaign's: copied from last year. */
function ofYear({ year, name, periods = [], launch }: Sound<CampaignFile>): Diagnostic[] {
  const named = [
    { text: name, place: within(FILE, 'name') },
    ...periods.map((period, index) => ({ text: period.name, place: within(FILE, 'periods', index, 'name') })),
    { text: launch?.subject, place: within(FILE, 'launch', 'subject') },
  ]
  return named.flatMap(({ text = '', place }): Diagnostic[] => {
    const [words, found] = /năm\s+(\d{4})(?!\d)/iu.exec(text) ?? []
    if (!year || !words || !found || new RegExp(`(?<!\\d)${year}(?!\\d)`).test(text)) return []
    const params = { found, year: String(year) }
    return [{ code: 'TD1503', place: { ...place, words }, params, related: [within(FILE, 'year')] }]
  })
}

/** `Đợt 1 … từ ngày 26/6/2026 đến hết ngày 27/7/2026` */
function ofPhases({ phases = [] }: Sound<CampaignFile>, texts: readonly LetterText[]): Diagnostic[] {
  const names = phases.map(({ name }) => name.toLocaleLowerCase('vi'))
  return phases.flatMap((phase, index) =>
    texts.flatMap(({ text, place }) => {
      const lower = text.toLocaleLowerCase('vi')
      const at = lower.search(wholeWords(names[index] ?? ''))
      if (at === -1) return []
      // Up to where the text goes on to another phase.
      const behind = names
        .map(other => lower.slice(at + 1).search(wholeWords(other)))
        .filter(found => found >= 0)
      const about = text.slice(at, Math.min(text.length, ...behind.map(offset => at + 1 + offset)))
      const at1 = within(FILE, 'phases', index)
      return [
        ...compare(about, 'từ', phase.from, { phase: phase.name, place, related: within(at1, 'from') }),
        ...compare(about, 'đến', phase.to, { phase: phase.name, place, related: within(at1, 'to') }),
      ]
    }),
  )
}

/** `ngày 15/11`, `15/11/2026`, `ngày 15 tháng 11 năm 2026`: without `ngày` a day needs its year, else it may be a range. */
const DAY = String.raw`(?:ngày\s+(?=\d)|(?=\d{1,2}[/.-]\d{1,2}[/.-]\d{4}))((\d{1,2})(?:[/.-]|\s+tháng\s+)(\d{1,2})(?:(?:[/.-]|\s+năm\s+)(\d{4}))?)(?!\d)`

function compare(
  text: string,
  word: 'từ' | 'đến',
  expected: string,
  { phase, place, related }: { phase: string; place: Place; related: Place },
): Diagnostic[] {
  const match = new RegExp(
    String.raw`${word === 'đến' ? 'từ[^.;]{1,80}?' : ''}${word}\s+(?:hết\s+)?${DAY}`,
    'iu',
  ).exec(text)
  const [, found, day, month, year] = match ?? []
  if (!found || isSameDay(expected, day, month, year)) return []
  const params = { phase, found, expected: slashDate(expected) }
  return [{ code: 'TD1504', place: { ...place, words: found }, params, related: [related] }]
}

/** `báo cáo … chậm nhất ngày 15/11/2026`: when no such sentence of the letter has the day from which reports are late. */
function ofDueDate({ periods = [] }: Sound<CampaignFile>, texts: readonly LetterText[]): Diagnostic[] {
  const [period, ...others] = periods
  if (!period || others.length > 0) return []
  const deadline = new RegExp(String.raw`(?:chậm nhất|trước|hạn)\s+(?:là\s+)?(?:hết\s+)?${DAY}`, 'iu')
  const deadlines = texts.flatMap(({ text, place }) =>
    text.split(/[;]|\.\s/).flatMap(sentence => {
      if (!/báo cáo/iu.test(sentence)) return []
      const [, found, day, month, year] = deadline.exec(sentence) ?? []
      return found ? [{ found, isDue: isSameDay(period.due, day, month, year), place }] : []
    }),
  )
  const [first] = deadlines
  if (!first || deadlines.some(({ isDue }) => isDue)) return []
  const params = { phase: period.name, found: first.found, expected: slashDate(period.due) }
  const related = [within(FILE, 'periods', 0, 'due')]
  return [{ code: 'TD1504', place: { ...first.place, words: first.found }, params, related }]
}

function isSameDay(expected: string, day?: string, month?: string, year?: string): boolean {
  const [y, m, d] = expected.split('-').map(Number)
  return Number(day) === d && Number(month) === m && (year === undefined || Number(year) === y)
}

function sameWords(one: string, other: string): boolean {
  const words = (text: string) =>
    text
      .toLocaleLowerCase('vi')
      .replaceAll(/[\s.,;:!]+/g, ' ')
      .trim()
  return words(one) === words(other)
}

/** `Đợt 1`, and not the beginning of `Đợt 10`. */
function wholeWords(name: string): RegExp {
  const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u')
}

function plainText(markdown: string): string {
  return parseInline(markdown)
    .map(({ text }) => text)
    .join('')
}
