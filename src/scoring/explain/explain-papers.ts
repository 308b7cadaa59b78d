import { evaluate, isTrue, type Lookup } from '../../expressions/evaluate.ts'
import { chosen } from '../../expressions/expression.ts'
import type { Entry, EvidenceKind } from '../../model/campaign.ts'
import { papersOf } from '../../model/evidence.ts'
import type { CompiledNode } from '../compile-criterion.ts'
import type { EvaluatedUnit } from '../evaluate-cluster.ts'
import { say, type Wording } from '../rules/rule.ts'

/** A kind of evidence of one unit: whether it is there, and what it did that it is not (G10). */
export interface PaperExplanation {
  readonly label: string
  /** In words: there, missing, not needed; and what a reviewer said of it. */
  readonly status: string
  /** Number and date of each, as the unit wrote them. */
  readonly papers: readonly string[]
  readonly effect: string | null
}

/** The kinds of evidence of a criterion, in the order of the table. */
export function explainPapers(
  { code, papers: compiled = [] }: CompiledNode,
  entry: Entry | undefined,
  { self, verified }: EvaluatedUnit,
  words: Wording,
): PaperExplanation[] {
  return compiled.map(({ kind, missing }) => {
    const isThere = (lookup: Lookup) => holds(chosen(papersOf(code), kind.id), lookup)
    const [reported, found] = [isThere(self.lookup), isThere(verified.lookup)]
    const isMissing = holds(missing, verified.lookup)
    const papers = (entry?.papers ?? []).filter(paper => paper.kind === kind.id).map(({ text }) => text)
    const effect = effectWords(kind, words)
    const status = statusWords({ reported, found, isMissing, hasEffect: effect !== undefined }, words)
    return { label: kind.label, status, papers, effect: isMissing ? (effect ?? null) : null }
  })
}

function holds(expression: Parameters<typeof evaluate>[0], lookup: Lookup): boolean {
  const value = evaluate(expression, lookup)
  return value !== undefined && isTrue(value)
}

function statusWords(
  {
    reported,
    found,
    isMissing,
    hasEffect,
  }: Readonly<Record<'reported' | 'found' | 'isMissing' | 'hasEffect', boolean>>,
  words: Wording,
): string {
  if (reported && !found) return say(words, 'thẩm định không công nhận', 'not accepted after review')
  if (found) {
    return reported
      ? say(words, 'có', 'there')
      : say(words, 'có, theo thẩm định', 'there, according to the review')
  }
  if (!isMissing) return say(words, 'không cần', 'not needed')
  return hasEffect ? say(words, 'thiếu', 'missing') : say(words, 'không có', 'not there')
}

/** What a missing kind does; nothing where only formulas ask for it. */
function effectWords({ when_missing, points }: EvidenceKind, words: Wording): string | undefined {
  switch (when_missing) {
    case 'not_counted':
      return say(
        words,
        'điểm ban đầu và các khoản cộng không được tính',
        'neither the start nor the bonuses count',
      )
    case 'deduction':
      return say(words, `trừ ${words.amount(points ?? 0)}`, `${words.amount(points ?? 0)} deducted`)
    case 'error':
      return say(words, 'báo cáo chưa hợp lệ', 'the report is invalid')
    case 'clarify':
      return say(words, 'cần làm rõ', 'to be clarified')
    default:
      return undefined
  }
}

/** What a table says of a kind, as a clause of the rule; nothing of a kind that has no effect of its own. */
export function paperWords(kind: EvidenceKind, words: Wording): string[] {
  const effect = effectWords(kind, words)
  if (effect === undefined) return []
  const { label, when } = kind
  const needed =
    when === undefined
      ? ''
      : say(words, ` (cần khi ${words.input(when)})`, ` (needed if ${words.input(when)})`)
  return [
    say(words, `thiếu minh chứng “${label}”${needed}: ${effect}`, `without “${label}”${needed}: ${effect}`),
  ]
}
