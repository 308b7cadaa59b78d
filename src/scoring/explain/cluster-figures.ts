import { evaluate, isTrue } from '../../expressions/evaluate.ts'
import type { ClusterFigure, Expression, Reference } from '../../expressions/expression.ts'
import { compare } from '../../expressions/rational.ts'
import { inputsOf, keyOf, referencesOf } from '../../expressions/walk.ts'
import { say, type Wording } from '../rules/rule.ts'
import type { ValueExplanation } from './explain-facts.ts'
import type { Subject } from './subject.ts'

type OfCluster = Extract<Reference, { op: 'cluster' }>

/**
 * The figures of the cluster that formulas read, each once, the best and the lowest with whose they are: nobody else's
 * report can change the points but through these.
 */
export function clusterFigures(
  expressions: readonly Expression[],
  { evaluated, peers }: Subject,
  words: Wording,
): ValueExplanation[] {
  const figures = new Map(expressions.flatMap(referencesOf).map(each => [keyOf(each), each]))
  return [...figures.values()].flatMap((reference): ValueExplanation[] => {
    const value = reference.op === 'cluster' ? evaluated.verified.lookup(reference) : undefined
    if (reference.op !== 'cluster' || !value) return []
    const isOnes = reference.figure === 'best' || reference.figure === 'lowest'
    const holders = isOnes ? peers.filter(each => hasFigure(reference, each, value)) : []
    const names = holders.map(({ unit }) => unit.name)
    const who =
      names.length === 0
        ? ''
        : ` (${names.slice(0, MOST_NAMED).join(', ')}${names.length > MOST_NAMED ? ', …' : ''})`
    return [{ label: labelOf(reference, words), working: null, value: `${words.figure(value)}${who}` }]
  })
}

/** Of those that share the best figure so many are named. */
const MOST_NAMED = 6

function hasFigure(
  { of, among }: OfCluster,
  { verified: { lookup } }: Subject['evaluated'],
  figure: NonNullable<ReturnType<typeof evaluate>>,
): boolean {
  const counts = among && evaluate(among, lookup)
  if (among && !(counts && isTrue(counts))) return false
  const value = evaluate(of, lookup)
  return value !== undefined && compare(value, figure) === 0
}

/** `Cao nhất trong cụm, Số sáng kiến`. */
function labelOf({ figure, of, among }: OfCluster, words: Wording): string {
  const [all, some] = LABELS[words.language][figure]
  const what = figure === 'count' && among ? inputsRead(among, words) : subjectOf(of, words)
  return `${isOfAll(among) ? all : some}${what && `, ${what}`}`
}

/** Whether nobody is left out but those to whom the criterion was not assigned. */
function isOfAll(among: Expression | undefined): boolean {
  return !among || referencesOf(among).every(({ op }) => op === 'maximum')
}

/** What is compared, where that is a figure with a name; else what it is computed from. */
function subjectOf(expression: Expression, words: Wording): string {
  switch (expression.op) {
    case 'fact':
      return words.input(expression.input)
    case 'value':
      return words.input(expression.id)
    case 'target':
      return say(words, 'chỉ tiêu', 'the target')
    case 'divide': {
      const [above, below] = [subjectOf(expression.left, words), subjectOf(expression.right, words)]
      return above && below ? `${above} / ${below}` : ''
    }
    default:
      return inputsRead(expression, words)
  }
}

function inputsRead(expression: Expression, words: Wording): string {
  return [...new Set(inputsOf(expression))].map(id => words.input(id)).join('; ')
}

/** Each figure of the whole cluster, and of those units that are compared. */
const LABELS: Readonly<
  Record<Wording['language'], Readonly<Record<ClusterFigure, readonly [string, string]>>>
> = {
  vi: {
    best: ['Cao nhất trong cụm', 'Cao nhất trong các đơn vị được so sánh'],
    lowest: ['Thấp nhất trong cụm', 'Thấp nhất trong các đơn vị được so sánh'],
    mean: ['Bình quân của cụm', 'Bình quân của các đơn vị được so sánh'],
    rank: ['Hạng trong cụm', 'Hạng trong các đơn vị được so sánh'],
    count: ['Số đơn vị trong cụm đáp ứng điều kiện', 'Số đơn vị trong cụm đáp ứng điều kiện'],
  },
  en: {
    best: ['Highest of the cluster', 'Highest of the units compared'],
    lowest: ['Lowest of the cluster', 'Lowest of the units compared'],
    mean: ['Mean of the cluster', 'Mean of the units compared'],
    rank: ['Rank in the cluster', 'Rank among the units compared'],
    count: ['Units of the cluster that meet the condition', 'Units of the cluster that meet the condition'],
  },
}
