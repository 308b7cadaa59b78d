import wrapAnsi from 'wrap-ansi'
import type { Results } from '../model/results.ts'
import { fill, type Session } from './session.ts'
import { WIDTH } from './width.ts'

/** Who is proposed for what, each quota with where it holds, as lines for a terminal of 80 columns. */
export function awardLines(results: Results, session: Session): string[] {
  if (results.quotas.length === 0) return []
  const { texts, paint } = session
  const units = new Map(results.clusters.flatMap(cluster => cluster.units.map(({ id, name }) => [id, name])))
  const names = (ids: readonly string[]) => ids.map(id => units.get(id) ?? id).join(', ')
  const list = results.quotas.flatMap(quota => {
    const { name, number, units: proposed, tied, undecided } = quota
    const where = scopeOf(quota, results, session)
    const isOpen = tied.length + undecided.length > 0
    return [
      ...listed(
        // Among nobody there is no number yet.
        `${name} (${where}${quota.base === 0 ? '' : `, ${fill(texts.awardCount, [number])}`})` +
          (proposed.length > 0 ? `: ${names(proposed)}` : isOpen ? '' : `: ${texts.awardNobody}`),
        '- ',
      ),
      ...(tied.length > 0 ? listed(`${texts.explainTied}: ${names(tied)}`, '    ') : []),
      ...(undecided.length > 0 ? listed(`${texts.explainUndecided}: ${names(undecided)}`, '    ') : []),
    ]
  })
  return [paint.out.strong(texts.awards), ...list, '']
}

function scopeOf(
  { per, among }: Results['quotas'][number],
  { clusters }: Results,
  { texts }: Session,
): string {
  if (per === 'cluster') return clusters.find(({ id }) => id === among)?.name ?? among ?? ''
  if (per === 'all') return texts.awardAll
  return among === null ? texts.awardNoType : fill(texts.awardType, [among])
}

/** A line behind a mark; where it is long, the rest stands under its beginning. */
function listed(text: string, mark: string): string[] {
  const lines = wrapAnsi(text, WIDTH - mark.length).split('\n')
  return lines.map((line, index) => (index === 0 ? mark : ' '.repeat(mark.length)) + line)
}
