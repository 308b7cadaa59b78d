import { evaluate, isTrue } from '../../expressions/evaluate.ts'
import type { Criterion, LineItem, Start } from '../../model/campaign.ts'
import { inputsOfTable } from '../../model/tree.ts'
import { readingOf } from '../aggregate.ts'
import { ruleContext } from '../rule-context.ts'
import { ruleOf } from '../rules/index.ts'
import { type Reading, say, type Wording } from '../rules/rule.ts'
import { criterionScope, withPapers } from '../table-scope.ts'
import type { Subject } from './subject.ts'

/** What a start or line has to tell of a unit: which of its rows applied. */
export function toldOf(
  item: Start | LineItem,
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
  return ruleOf(item).told?.(item, reading, words) ?? []
}

function readingFor(criterion: Criterion, item: Start | LineItem, subject: Subject): Reading {
  const { evaluated, table, scope } = subject
  const inputs = new Map(inputsOfTable(table.table).map(input => [input.id, input]))
  const lookup = evaluated.verified.lookupIn(criterion.code)
  const { facts } = evaluated.figures.verified
  const place = { file: 'criteria.yaml' }
  const own = criterionScope(withPapers(scope, criterion), criterion.max)
  const line = 'id' in item ? item.id : undefined
  return {
    context: ruleContext(criterion, place, own, { inputs, report: () => undefined }, line),
    value: (expression, record) => evaluate(expression, record ? readingOf(record, lookup) : lookup),
    fact: input => facts.get(input),
  }
}
