import type { Campaign, Change, Criterion, Unit } from '../../model/campaign.ts'
import type { CriterionResult } from '../../model/results.ts'
import { SELF, stageName, stagesOf } from '../../model/stages.ts'
import { formOf, nearest } from '../../model/tree.ts'
import type { CompiledTable } from '../compile-table.ts'
import { ruleOf } from '../rules/index.ts'
import { say, type Wording } from '../rules/rule.ts'
import { decimalText, type Language } from './wording.ts'

export type StagesTold = Pick<Campaign, 'stages'>

/** A change with how its stage is called, and what else has to be said of it. */
export type ChangeExplanation = CriterionResult['changes'][number] & {
  readonly stageName: string
  readonly remarks: readonly string[]
}

/** A stage that has finished with the unit. */
export interface ReviewExplanation {
  readonly stage: string
  readonly by: string
  readonly date: string
  /** How many changes the stage made; with none it has confirmed what it found. */
  readonly changes: number
}

const ENGLISH: Readonly<Record<string, string>> = {
  [SELF]: 'Self',
  cluster: 'Cluster',
  verification: 'Verification',
  council: 'Council',
}

/** How a stage is called: names of the campaign's own are Vietnamese in every language. */
export function stageWord(campaign: StagesTold, id: string, language: Language): string {
  const isUsual = language === 'en' && !campaign.stages?.some(stage => stage.id === id)
  return (isUsual ? ENGLISH[id] : undefined) ?? stageName(campaign, id)
}

export function explainChange(
  change: CriterionResult['changes'][number],
  criterion: Criterion,
  words: Wording,
): ChangeExplanation {
  const given = (change.given ?? []).map(({ line, mark }) => {
    const form = line === undefined ? undefined : formOf(criterion, line)
    const label = form && 'label' in form ? form.label : undefined
    const value = decimalText(mark, words.language)
    return line === undefined
      ? value
      : `${label ?? (form ? ruleOf(form).words(form, words) : line)}: ${value}`
  })
  const remarks = [
    ...(change.shared ? [say(words, 'sửa số liệu dùng chung', 'shared facts corrected')] : []),
    ...(given.length > 0
      ? [say(words, `điểm ghi ${given.join('; ')}`, `written down as ${given.join('; ')}`)]
      : []),
    ...(change.beyond ? [say(words, 'ngoài giới hạn của bảng', 'beyond the bounds of the table')] : []),
  ]
  return { ...change, stageName: words.stage(change.stage), remarks }
}

/** The stages that have finished with a unit, in the order of the campaign. */
export function explainReviewed(
  { report }: Unit,
  campaign: StagesTold,
  language: Language,
): ReviewExplanation[] {
  if (report.state !== 'present') return []
  const changes: readonly Change[] = [
    ...[...report.entries.values()].flatMap(entry => entry.changes),
    ...(report.corrections ?? []),
  ]
  const { reviewed = [] } = report
  return stagesOf(campaign).flatMap(({ id }) =>
    reviewed
      .filter(({ stage }) => stage === id)
      .map(({ by, date }) => ({
        stage: stageWord(campaign, id, language),
        by,
        date,
        changes: changes.filter(({ stage }) => stage === id).length,
      })),
  )
}

/** Who scores a criterion, and how several who score apart come to one mark; null where nobody is named. */
export function explainAssessor(
  { code }: Criterion,
  { table }: CompiledTable,
  words: Wording,
): string | null {
  const names = nearest(table, ({ assessor }) => assessor).get(code)
  const apart = nearest(table, each => each.apart).get(code)
  if (names === undefined) return null
  const [mean, lowest, highest] = [
    say(words, 'mỗi người chấm riêng, lấy trung bình cộng', 'each apart, the mean counts'),
    say(words, 'mỗi người chấm riêng, lấy điểm thấp nhất', 'each apart, the lowest counts'),
    say(words, 'mỗi người chấm riêng, lấy điểm cao nhất', 'each apart, the highest counts'),
  ]
  const how = apart ? ` (${{ mean, lowest, highest }[apart]})` : ''
  return `${typeof names === 'string' ? names : names.join('; ')}${how}`
}
