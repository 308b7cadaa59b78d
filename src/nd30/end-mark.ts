import type { Run } from '../model/document.ts'

/** ND-11: closes the body of every sample form. */
export const END_MARK = './.'

/** End marks, whole or half, and other marks already typed; the dots of an ellipsis are no full stop. */
const TYPED_END = /(?:\s*(?:\.?(?:\s*\/\s*\.)+|\.\s*\/|[;,]|(?<!\.)\.))+$/u

/** The paragraph closed by exactly one end mark, which takes in a final full stop and is never bold or italic. */
export function withEndMark(runs: readonly Run[]): readonly Run[] {
  const text = runs.map(run => run.text).join('')
  const kept = cutTo(runs, withoutEnd(text).length)
  const last = kept.at(-1)
  if (!last || last.bold || last.italic) return [...kept, { text: END_MARK }]
  return [...kept.slice(0, -1), { text: last.text + END_MARK }]
}

function withoutEnd(text: string): string {
  return text.trimEnd().replace(TYPED_END, '').trimEnd()
}

function cutTo(runs: readonly Run[], length: number): readonly Run[] {
  const kept: Run[] = []
  let room = length
  for (const run of runs) {
    if (room <= 0) break
    kept.push({ ...run, text: run.text.slice(0, room) })
    room -= run.text.length
  }
  return kept
}
