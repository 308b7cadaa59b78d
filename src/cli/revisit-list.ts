import { locator } from '../diagnostics/locate.ts'
import type { Language } from '../diagnostics/texts/text.ts'
import { slashDate } from '../vietnamese/dates.ts'
import { pathOf } from '../workspace/pointers.ts'
import type { Revisit } from '../workspace/revisit.ts'
import { fill } from './session.ts'
import { REVISIT } from './texts/revisit.ts'
import { WIDTH } from './width.ts'

/** A place to look at, in words: the form of `--json`. */
export interface ReviewItem {
  readonly file: string
  readonly line: number
  readonly column: number
  /** `launch.signer.name`; null where no key is meant, as in a comment. */
  readonly key: string | null
  readonly what: string
}

/** So many of a kind are shown for each file; a letter may have a hundred paragraphs. */
const MOST_OF_A_KIND = 10
/** The places to look at of one file, in words and in the order of the file. */
export function reviewItems(revisits: readonly Revisit[], text: string, language: Language): ReviewItem[] {
  return inOrder(revisits, text).map(({ revisit, start }) => itemOf(revisit, start, say(revisit, language)))
}

/** The same for people: one line each, many of a kind cut short. */
export function reviewLines(revisits: readonly Revisit[], text: string, language: Language): ReviewItem[] {
  const located = inOrder(revisits, text)
  return located.flatMap(({ revisit, start }, index) => {
    const alike = located.filter(other => other.revisit.kind === revisit.kind)
    const before = located.slice(0, index).filter(other => other.revisit.kind === revisit.kind).length
    // With one too many it is shown: a line that says so would be no shorter.
    if (before < MOST_OF_A_KIND - 1 || alike.length <= MOST_OF_A_KIND)
      return [itemOf(revisit, start, say(revisit, language))]
    const count = alike.length - before
    return before === MOST_OF_A_KIND - 1
      ? [itemOf(revisit, start, fill(REVISIT[language].more, { count }))]
      : []
  })
}

/** Lines of a table whose first column is the place. */
export function printReview(items: readonly ReviewItem[]): string[] {
  const places = items.map(({ file, line, column }) => `${file}:${line}:${column}`)
  const width = Math.max(...places.map(place => place.length))
  return items.map(({ what }, index) => cut(`${places[index]?.padEnd(width)}  ${what}`))
}

interface LocatedRevisit {
  readonly revisit: Revisit
  readonly start: { readonly line: number; readonly column: number }
}

function inOrder(revisits: readonly Revisit[], text: string): LocatedRevisit[] {
  const locate = locator(text)
  return revisits
    .map(revisit => ({ revisit, start: locate(revisit.place).start ?? { line: 1, column: 1 } }))
    .sort((a, b) => a.start.line - b.start.line || a.start.column - b.start.column)
}

function itemOf({ place }: Revisit, { line, column }: LocatedRevisit['start'], what: string): ReviewItem {
  const key = place.pointer === undefined ? null : pathOf(place.pointer).join('.')
  return { file: place.file, line, column, key, what }
}

function say({ kind, params }: Revisit, language: Language): string {
  const { due } = params
  const words =
    typeof due === 'string' ? { ...params, due: slashDate(due), weekday: weekday(due, language) } : params
  return fill(REVISIT[language][kind], words).replaceAll(/\s+/g, ' ')
}

/** A date limit that has moved by a year may fall on a Sunday. */
function weekday(iso: string, language: Language): string {
  const form = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
  const name = form.format(new Date(`${iso}T00:00:00Z`))
  return language === 'vi' ? name.toLocaleLowerCase('vi') : name
}

function cut(line: string): string {
  const characters = [...line]
  return characters.length <= WIDTH
    ? line
    : `${characters
        .slice(0, WIDTH - 1)
        .join('')
        .trimEnd()}…`
}
