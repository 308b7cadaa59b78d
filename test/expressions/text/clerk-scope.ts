import type { Diagnostic, Place } from '../../../src/diagnostics/diagnostic.ts'
import { evaluate, type Lookup } from '../../../src/expressions/evaluate.ts'
import {
  chosen,
  type Expression,
  fact,
  number,
  reviewedTrait,
  trait,
} from '../../../src/expressions/expression.ts'
import { type Rational, rational, toDecimal } from '../../../src/expressions/rational.ts'
import { compileFormula } from '../../../src/expressions/text/compile-formula.ts'
import { readIsoDay } from '../../../src/expressions/text/days.ts'
import type { Kind, Named, Scope } from '../../../src/expressions/text/scope.ts'
import type { Fact } from '../../../src/model/campaign.ts'
import { aggregateOf } from '../../../src/scoring/aggregate.ts'
import { cases, chose, periods } from '../../scoring/fixtures.ts'

export const PLACE: Place = { file: 'criteria.yaml', pointer: '/tables/0/values/0/formula' }

const plain = (kind: Kind, expression: Expression): Named => ({ kind, expression })
const field = (name: string, option?: string): Expression => ({
  op: 'field',
  field: name,
  ...(option !== undefined && { option }),
})

/** What a hospital reports: counts, dates, a choice, titles, violations one by one, a rate by quarter. */
export const SCOPE: Scope = {
  names: new Map<string, Named>([
    ...['so_dat', 'so_giao', 'so_khong', 'chua_bao_cao'].map(id => [id, plain('number', fact(id))] as const),
    ...['ky_luat', 'co_ke_hoach'].map(id => [id, plain('yes_no', fact(id))] as const),
    ...['ngay_nop', 'ngay_han'].map(id => [id, plain('date', fact(id))] as const),
    ['xep_loai', { kind: 'choice', options: ['tot', 'kha', 'dat'], chosen: id => chosen('xep_loai', id) }],
    ['type', { kind: 'choice', chosen: id => ({ op: 'trait', trait: 'type', option: id }) }],
    ['traits.giuong', plain('number', trait('giuong'))],
    [
      'danh_hieu',
      { kind: 'several', options: ['co', 'bang_khen', 'giay_khen'], chosen: id => chosen('danh_hieu', id) },
    ],
    [
      'vi_pham',
      {
        kind: 'records',
        input: 'vi_pham',
        fields: new Map<string, Named>([
          ['so_nguoi', plain('number', field('so_nguoi'))],
          ['nang', plain('yes_no', field('nang'))],
          ['muc', { kind: 'choice', options: ['nhe', 'vua'], chosen: id => field('muc', id) }],
          ['ngay', plain('date', field('ngay'))],
        ]),
        columns: ['so_nguoi', 'nang', 'muc', 'ngay', 'khoa'],
      },
    ],
    ['traits.noi_tru', plain('yes_no', { op: 'trait', trait: 'noi_tru' })],
    ['quy', { kind: 'periods', input: 'quy' }],
    ['thang', { kind: 'periods', input: 'thang' }],
    ['max', plain('number', number(10))],
  ]),
  codes: new Set(['II', 'II.3']),
  allowsCluster: true,
  stages: ['verification', 'council'],
  papers: { options: ['bien_ban', 'ket_luan'], chosen: id => chosen('giay_to', id) },
}

const day = (iso: string): Rational => rational(readIsoDay(iso) ?? 'no day')

const FACTS: Readonly<Record<string, Fact>> = {
  so_dat: rational(30),
  so_giao: rational(40),
  so_khong: rational(0),
  ky_luat: rational(0),
  co_ke_hoach: rational(1),
  ngay_nop: day('2026-12-03'),
  ngay_han: day('2026-12-01'),
  xep_loai: chose('kha'),
  danh_hieu: chose('co', 'giay_khen'),
  giay_to: chose('bien_ban'),
  vi_pham: cases(
    { so_nguoi: 4, nang: 1, muc: 'vua', ngay: 30, khoa: 'Khoa Nội' },
    { so_nguoi: 1, nang: 0, muc: 'nhe', ngay: 10, khoa: 'Khoa Dược' },
    { so_nguoi: 7, nang: 1, muc: 'nhe', ngay: 20, khoa: 'khoa nội' },
  ),
  quy: periods({ 'quy-1': 80, 'quy-2': 95, 'quy-3': 65 }),
}

const RESULTS: Readonly<Record<string, number>> = {
  points: 8,
  'points.start': 10,
  'points.bonus': 1,
  'points.deduction': 3,
  maximum: 20,
}

/** The verification is done, the council still has to meet. */
const REVIEWED = new Map([[reviewedTrait('verification'), day('2026-12-02')]])

const lookup: Lookup = reference => {
  switch (reference.op) {
    case 'fact': {
      const found = FACTS[reference.input]
      return found && 'numerator' in found ? found : undefined
    }
    case 'chosen': {
      const found = FACTS[reference.input]
      return found && 'options' in found
        ? rational(found.options.includes(reference.option) ? 1 : 0)
        : undefined
    }
    case 'aggregate':
      return aggregateOf(reference, FACTS[reference.input], lookup)
    case 'trait':
      if (reference.trait.startsWith('reviewed_on ')) return REVIEWED.get(reference.trait)
      return rational(reference.option === undefined ? 300 : reference.option === 'benh-vien' ? 1 : 0)
    case 'target':
      return rational(60)
    case 'points':
      return rational(RESULTS[reference.part ? `points.${reference.part}` : 'points'] ?? 0)
    case 'maximum':
      return rational(RESULTS.maximum ?? 0)
    case 'cluster':
      // Nobody is better than this hospital, nobody else meets a condition.
      return reference.among ? rational(0) : evaluate(reference.of, lookup)
    default:
      return undefined
  }
}

/** The value of a formula, as printed to at most six decimals; undefined where there is none. */
export function valueFrom(text: string, expected: 'number' | 'yes_no' = 'number'): string | undefined {
  const { expression, diagnostics } = compileFormula(text, SCOPE, PLACE, expected)
  if (!expression) throw new SyntaxError(`${text}: ${JSON.stringify(diagnostics)}`)
  const value = evaluate(expression, lookup)
  if (value && expected === 'yes_no') return value.numerator === 0n ? 'no' : 'yes'
  return value && toDecimal(value, 6).replace(/\.?0+$/, '')
}

/** Whether a condition holds; undefined where that cannot be told. */
export function holds(text: string): string | undefined {
  return valueFrom(text, 'yes_no')
}

/** What is wrong with a formula: the code and the words that it points to. */
export function problemsOf(
  text: string,
  expected: 'number' | 'yes_no' = 'number',
  scope: Scope = SCOPE,
): [code: string, words: string | undefined][] {
  return diagnosticsOf(text, expected, scope).map(({ code, place }) => [code, place?.words])
}

export function diagnosticsOf(
  text: string,
  expected: 'number' | 'yes_no' = 'number',
  scope: Scope = SCOPE,
): readonly Diagnostic[] {
  const { expression, diagnostics } = compileFormula(text, scope, PLACE, expected)
  if ((expression === undefined) !== diagnostics.length > 0) throw new RangeError('an expression or problems')
  return diagnostics
}
