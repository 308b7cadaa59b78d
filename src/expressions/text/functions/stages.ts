import { present, reviewedOn } from '../../expression.ts'
import type { Scope } from '../scope.ts'
import type { FormulaFunction } from './function.ts'

/** Functions of what the reviewers of a unit have finished. */
export const STAGE_FUNCTIONS = {
  reviewed: ofStage(
    'reviewed',
    'đúng khi bước chấm này đã xong với đơn vị; chỉ ở campaign.yaml',
    'holds where this stage is done; in campaign.yaml only',
    {
      kind: 'yes_no',
      of: stage => present(reviewedOn(stage)),
    },
  ),
  reviewed_on: ofStage(
    'reviewed_on',
    'ngày bước chấm này xong với đơn vị; chỉ ở campaign.yaml',
    'the day on which it was done; in campaign.yaml only',
    {
      kind: 'date',
      of: reviewedOn,
    },
  ),
} as const satisfies Readonly<Record<string, FormulaFunction>>

function ofStage(
  name: string,
  vi: string,
  en: string,
  { kind, of }: { kind: 'yes_no' | 'date'; of: typeof reviewedOn },
): FormulaFunction {
  const signature = `${name}('bước')`
  const isAvailable = ({ stages }: Scope) => stages !== undefined
  const resolve: FormulaFunction['resolve'] = ([a], { scope: { stages = [] }, report }) => {
    if (!a) return undefined
    if (a.kind !== 'text') return report('TD1426', a, { name, signature })
    if (!stages.includes(a.value)) return report('TD1425', a, { name: a.value, known: stages })
    return { kind, expression: of(a.value) }
  }
  return { signature, vi, en, example: `${name}('council')`, arity: [1, 1], isAvailable, resolve }
}
