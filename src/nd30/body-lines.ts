import type { Block, Run } from '../model/document.ts'
import { withEndMark } from './end-mark.ts'

/** One paragraph of the body as it is printed. */
export interface BodyLine {
  readonly kind: 'title' | 'text'
  readonly runs: readonly Run[]
}

/** The body's parts in reading order, numbers written out, the last paragraph closed by the end mark. */
export function bodyLines(body: readonly Block[]): readonly BodyLine[] {
  const lines = body.flatMap(blockLines)
  const last = lines.at(-1)
  return last ? [...lines.slice(0, -1), { ...last, runs: withEndMark(last.runs) }] : lines
}

function blockLines({ marker, title = [], text = [], children }: Block): readonly BodyLine[] {
  const lines: BodyLine[] = []
  if (title.length > 0) {
    // HN-05: number and title on their own line, bold.
    lines.push({ kind: 'title', runs: numbered(marker, title).map(run => ({ ...run, bold: true })) })
    if (text.length > 0) lines.push({ kind: 'text', runs: text })
  } else if (marker !== undefined || text.length > 0) {
    // HN-06: the number of a part without a title stays regular, whatever the part's own lettering.
    lines.push({ kind: 'text', runs: numbered(marker, text) })
  }
  return [...lines, ...children.flatMap(blockLines)]
}

function numbered(marker: string | undefined, runs: readonly Run[]): readonly Run[] {
  if (marker === undefined) return runs
  const [first, ...rest] = runs
  if (!first) return [{ text: marker }]
  if (first.bold || first.italic) return [{ text: `${marker} ` }, ...runs]
  return [{ text: `${marker} ${first.text}` }, ...rest]
}
