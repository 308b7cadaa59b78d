import { best, maximum, type Part, points } from '../../expression.ts'
import type { Scope } from '../scope.ts'
import type { FormulaFunction } from './function.ts'

/** Functions of the points of other parts of the table, and of the rest of the cluster. */
export const RESULT_FUNCTIONS = {
  points: result('points', 'điểm của một nhóm hoặc tiêu chí', 'the points of a group or criterion'),
  start: result('start', 'điểm ban đầu của một nhóm hoặc tiêu chí', 'its start', 'start'),
  bonus: result('bonus', 'điểm cộng của một nhóm hoặc tiêu chí', 'its bonuses', 'bonus'),
  deduction: result(
    'deduction',
    'điểm trừ của một nhóm hoặc tiêu chí, số dương',
    'its deductions, a positive number',
    'deduction',
  ),
  maximum: result(
    'maximum',
    'điểm chuẩn được giao của một nhóm hoặc tiêu chí',
    'the maximum that was assigned',
    'maximum',
  ),
  best: {
    signature: 'best(a, điều kiện)',
    vi: 'giá trị cao nhất của a trong cụm, trong những đơn vị thỏa mãn điều kiện',
    en: 'the highest value of a in the cluster, among the units that meet the condition',
    example: 'best(so_sang_kien)',
    arity: [1, 2],
    isAvailable: ({ allowsBest = false }) => allowsBest,
    resolve: ([a, among], resolver) => {
      const of = a && resolver.as('number', a)
      const condition = among && resolver.as('yes_no', among)
      if (!of || (among && !condition)) return undefined
      return { kind: 'number', expression: best(of, condition) }
    },
  },
} as const satisfies Readonly<Record<string, FormulaFunction>>

function result(name: string, vi: string, en: string, part?: Part | 'maximum'): FormulaFunction {
  const signature = `${name}('số thứ tự')`
  const isAvailable = ({ codes }: Scope) => codes !== undefined
  const resolve: FormulaFunction['resolve'] = ([a], resolver) => {
    const { codes } = resolver.scope
    if (!a || !codes) return undefined
    if (a.kind !== 'text') return resolver.report('TD1426', a, { name, signature })
    if (!codes.has(a.value)) return resolver.report('TD1425', a, { name: a.value, known: [...codes] })
    return { kind: 'number', expression: part === 'maximum' ? maximum(a.value) : points(a.value, part) }
  }
  return { signature, vi, en, example: `${name}('II.3')`, arity: [1, 1], isAvailable, resolve }
}
