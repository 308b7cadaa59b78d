import { evaluate, isTrue } from '../../expressions/evaluate.ts'
import type { Expression, Reference } from '../../expressions/expression.ts'
import { compare } from '../../expressions/rational.ts'
import { referencesOf } from '../../expressions/walk.ts'
import type { Criterion, LineItem, Start } from '../../model/campaign.ts'
import { inputsOfTable } from '../../model/tree.ts'
import { readingOf } from '../aggregate.ts'
import { ruleContext } from '../rule-context.ts'
import { ruleOf } from '../rules/index.ts'
import { type Reading, say, type Wording } from '../rules/rule.ts'
import { criterionScope } from '../table-scope.ts'
import type { Subject } from './subject.ts'

/** What a start or line has to tell of a unit: which of its rows applied, and who is the best of the cluster. */
export function toldOf(
  item: Start | LineItem,
  expression: Expression,
  criterion: Criterion,
  subject: Subject,
  words: Wording,
): readonly string[] {
  const reading = readingFor(criterion, item, subject)
  const when = 'when' in item ? item.when : undefined
  const applies = when === undefined ? undefined : reading.value(reading.context.condition(when, 'when'))
  if (when !== undefined && !(applies && isTrue(applies))) {
    const condition = words.input(when)
    return [
      say(
        words,
        `Không tính, vì không đúng: ${condition}`,
        `Not counted, as this does not hold: ${condition}`,
      ),
    ]
  }
  return [...bestTold(expression, subject, words), ...(ruleOf(item).told?.(item, reading, words) ?? [])]
}

function readingFor(criterion: Criterion, item: Start | LineItem, subject: Subject): Reading {
  const { evaluated, table, scope } = subject
  const inputs = new Map(inputsOfTable(table.table).map(input => [input.id, input]))
  const lookup = evaluated.verified.lookupIn(criterion.code)
  const { facts } = evaluated.figures.verified
  const place = { file: 'criteria.yaml' }
  const own = criterionScope(scope, criterion.max)
  const line = 'id' in item ? item.id : undefined
  return {
    context: ruleContext(criterion, place, own, { inputs, report: () => undefined }, line),
    value: (expression, record) => evaluate(expression, record ? readingOf(record, lookup) : lookup),
    fact: input => facts.get(input),
  }
}

type Best = Extract<Reference, { op: 'best' }>

/** For each figure of the best of the cluster: what it is, and whose. */
function bestTold(expression: Expression, { evaluated, peers }: Subject, words: Wording): string[] {
  return referencesOf(expression).flatMap((reference): string[] => {
    if (reference.op !== 'best') return []
    const highest = evaluated.verified.lookup(reference)
    if (!highest) return []
    const names = peers
      .filter(peer => isBest(reference, peer, value => compare(value, highest) === 0))
      .map(({ unit }) => unit.name)
    const who = names.length === 0 ? '' : ` (${names.join(', ')})`
    const what = subjectOf(reference.of, words)
    const figure = words.figure(highest)
    const among = isOfAll(reference)
      ? say(words, 'Cao nhất trong cụm', 'The highest of the cluster')
      : say(words, 'Cao nhất trong các đơn vị được so sánh', 'The highest of the units compared')
    return [`${among}${what && `, ${what}`}: ${figure}${who}`]
  })
}

function isBest(
  { of, among }: Best,
  { verified: { lookup } }: Subject['evaluated'],
  isHighest: (value: NonNullable<ReturnType<typeof evaluate>>) => boolean,
): boolean {
  const counts = among && evaluate(among, lookup)
  if (among && !(counts && isTrue(counts))) return false
  const value = evaluate(of, lookup)
  return value !== undefined && isHighest(value)
}

/** Whether nobody is left out but those to whom the criterion was not assigned. */
function isOfAll({ among }: Best): boolean {
  return !among || referencesOf(among).every(({ op }) => op === 'maximum')
}

/** What is compared, where that is a figure with a name. */
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
      return ''
  }
}
