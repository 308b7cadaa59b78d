import type { Lookup } from '../../expressions/evaluate.ts'
import type { ClusterFigure, Expression } from '../../expressions/expression.ts'
import { inputsOf, keyOf, referencesOf } from '../../expressions/walk.ts'
import { inputsOfTable } from '../../model/tree.ts'
import type { CompiledTable } from '../compile-table.ts'
import type { Wording } from '../rules/rule.ts'
import type { ValueExplanation } from './explain-facts.ts'
import { rationalText } from './wording.ts'

/** The figures of the cluster that formulas read, each once: nobody else's report can change the points but through these. */
export function clusterFigures(
  expressions: readonly Expression[],
  lookup: Lookup,
  { table }: CompiledTable,
  { language }: Wording,
): ValueExplanation[] {
  const labels = new Map(inputsOfTable(table).map(({ id, label }) => [id, label]))
  const figures = new Map(expressions.flatMap(referencesOf).map(each => [keyOf(each), each]))
  return [...figures.values()].flatMap((reference): ValueExplanation[] => {
    const value = reference.op === 'cluster' ? lookup(reference) : undefined
    if (reference.op !== 'cluster' || !value) return []
    const { figure, of, among } = reference
    const read = inputsOf(figure === 'count' && among ? among : of).map(id => labels.get(id) ?? id)
    const about = read.length > 0 ? ` (${[...new Set(read)].join(', ')})` : ''
    const some = among && figure !== 'count' ? SOME[language] : ''
    const label = `${WORDS[language][figure]}${some}${about}`
    return [{ label, working: null, value: rationalText(value, language) }]
  })
}

const WORDS: Readonly<Record<Wording['language'], Readonly<Record<ClusterFigure, string>>>> = {
  vi: {
    best: 'Cao nhất trong cụm',
    lowest: 'Thấp nhất trong cụm',
    mean: 'Bình quân của cụm',
    rank: 'Hạng trong cụm',
    count: 'Số đơn vị trong cụm đáp ứng điều kiện',
  },
  en: {
    best: 'Highest of the cluster',
    lowest: 'Lowest of the cluster',
    mean: 'Mean of the cluster',
    rank: 'Rank in the cluster',
    count: 'Units of the cluster that meet the condition',
  },
}

const SOME = {
  vi: ', trong các đơn vị thuộc diện so',
  en: ', among the units that are compared',
} as const
