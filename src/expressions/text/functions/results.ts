import { type ClusterFigure, maximum, number, ofCluster, type Part, points } from '../../expression.ts'
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
  best: ofUnits(
    'best',
    'best(a, điều kiện)',
    'giá trị cao nhất của a trong cụm, trong những đơn vị thỏa mãn điều kiện',
    'the highest value of a in the cluster, among the units that meet the condition',
    'best(so_sang_kien)',
  ),
  cluster_lowest: ofUnits(
    'lowest',
    'cluster_lowest(a, điều kiện)',
    'giá trị thấp nhất của a trong cụm, trong những đơn vị thỏa mãn điều kiện',
    'the lowest value of a in the cluster, among the units that meet the condition',
    'cluster_lowest(ty_le_qua_han)',
  ),
  cluster_mean: ofUnits(
    'mean',
    'cluster_mean(a, điều kiện)',
    'bình quân của a trong cụm: đơn vị chưa có a không tính',
    'the mean of a over the units of the cluster that have it and meet the condition',
    'cluster_mean(so_sang_kien)',
  ),
  cluster_rank: ofUnits(
    'rank',
    'cluster_rank(a, điều kiện)',
    'hạng của đơn vị theo a trong cụm, cao nhất là 1; bằng nhau thì cùng hạng và bỏ hạng kế tiếp; ghi -a khi thấp hơn là tốt hơn',
    'the rank of the unit by a in its cluster, the highest being 1; equal units share a rank and the next is skipped; -a where lower is better',
    'cluster_rank(so_sang_kien)',
  ),
  cluster_count: {
    signature: 'cluster_count(điều kiện)',
    vi: 'số đơn vị đã báo cáo trong cụm thỏa mãn điều kiện',
    en: 'how many units of the cluster that have reported meet the condition',
    example: 'cluster_count(so_sang_kien >= 5)',
    arity: [1, 1],
    isAvailable: isInCluster,
    resolve: ([among], resolver) => {
      const condition = among && resolver.as('yes_no', among)
      return condition && { kind: 'number', expression: ofCluster('count', number(1), condition) }
    },
  },
} as const satisfies Readonly<Record<string, FormulaFunction>>

function isInCluster({ allowsCluster = false }: Scope): boolean {
  return allowsCluster
}

/** Over the value that each unit of the cluster has. */
function ofUnits(
  figure: ClusterFigure,
  signature: string,
  vi: string,
  en: string,
  example: string,
): FormulaFunction {
  const resolve: FormulaFunction['resolve'] = ([a, among], resolver) => {
    const of = a && resolver.as('number', a)
    const condition = among && resolver.as('yes_no', among)
    if (!of || (among && !condition)) return undefined
    return { kind: 'number', expression: ofCluster(figure, of, condition) }
  }
  return { signature, vi, en, example, arity: [1, 2], isAvailable: isInCluster, resolve }
}

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
