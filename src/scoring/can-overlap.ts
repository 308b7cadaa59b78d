import type { Expression } from '../expressions/expression.ts'
import type { Input } from '../model/campaign.ts'

/** By field, the words for which a condition holds; a field that is not here may be anything. */
type Allowed = ReadonlyMap<string, ReadonlySet<string>>

const YES = 'true'
const NO = 'false'

/**
 * Whether a case can meet both conditions. Only what fields with a few words say can be told; of anything else
 * (numbers, dates) the answer is no, so that nobody is warned of what cannot be.
 */
export function canOverlap(a: Expression, b: Expression, input: Input): boolean {
  const words = wordsOf(input)
  const [left, right] = [allowedBy(a, words), allowedBy(b, words)]
  if (!left || !right) return false
  return [...both(left, right).values()].every(({ size }) => size > 0)
}

/** The words that each field with a few of them can be. */
function wordsOf({ fields = [] }: Input): Allowed {
  return new Map(
    fields.flatMap(({ id, type, options = [] }) => {
      if (type === 'choice') return [[id, new Set(options.map(option => option.id))] as const]
      return type === 'yes_no' ? [[id, new Set([YES, NO])] as const] : []
    }),
  )
}

function allowedBy(expression: Expression, words: Allowed): Allowed | undefined {
  switch (expression.op) {
    case 'field':
      return words.has(expression.field)
        ? new Map([[expression.field, new Set([expression.option ?? YES])]])
        : undefined
    case 'not':
      return complement(allowedBy(expression.of, words), words)
    case 'all': {
      const parts = expression.terms.map(term => allowedBy(term, words))
      return parts.reduce<Allowed | undefined>((all, part) => all && part && both(all, part), new Map())
    }
    case 'any': {
      const parts = expression.terms.map(term => allowedBy(term, words))
      return parts.reduce((all, part) => all && part && either(all, part))
    }
    default:
      return undefined
  }
}

function both(a: Allowed, b: Allowed): Allowed {
  const result = new Map(a)
  for (const [field, words] of b) {
    const known = result.get(field)
    result.set(field, known ? new Set([...known].filter(word => words.has(word))) : words)
  }
  return result
}

/** Of one and the same field only: anything else is no set of words for each field. */
function either(a: Allowed, b: Allowed): Allowed | undefined {
  const [[field, words] = [], ...more] = [...a]
  const others = field === undefined ? undefined : b.get(field)
  if (field === undefined || !words || !others || more.length > 0 || b.size > 1) return undefined
  return new Map([[field, new Set([...words, ...others])]])
}

function complement(allowed: Allowed | undefined, words: Allowed): Allowed | undefined {
  const [[field, taken] = [], ...more] = [...(allowed ?? [])]
  const all = field === undefined ? undefined : words.get(field)
  if (field === undefined || !taken || !all || more.length > 0) return undefined
  return new Map([[field, new Set([...all].filter(word => !taken.has(word)))]])
}
