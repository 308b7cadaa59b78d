import { divide, multiply, rational } from '../expressions/rational.ts'
import type { Criterion, Marks } from '../model/campaign.ts'
import { formOf } from '../model/tree.ts'

/** Marks that a stage gives on a scale of its own, on that of the rule; undefined where no stage has one (G11). */
export function onOwnScale(marks: Marks, criterion: Criterion, stage: string): Marks | undefined {
  const converted = [...marks].map(([line, mark]) => {
    const form = formOf(criterion, line)
    const scale = form?.kind === 'judged' ? form.by_stage?.[stage]?.out_of : undefined
    if (form?.kind !== 'judged' || scale === undefined) return { line, mark, isOwn: false }
    const top = form.most ?? form.out_of ?? criterion.max
    return { line, mark: divide(multiply(mark, rational(top)), rational(scale)), isOwn: true }
  })
  return converted.some(({ isOwn }) => isOwn)
    ? new Map(converted.map(({ line, mark }) => [line, mark]))
    : undefined
}
