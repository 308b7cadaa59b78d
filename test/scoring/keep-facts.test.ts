import { expect, it } from 'vitest'
import { rational } from '../../src/expressions/rational.ts'
import { keepFacts } from '../../src/scoring/keep-facts.ts'
import { score } from '../../src/scoring/score.ts'
import { dayNumber } from '../../src/vietnamese/dates.ts'
import {
  campaign,
  cases,
  change,
  chose,
  criterion,
  group,
  input,
  periods,
  report,
  table,
  unit,
} from './fixtures.ts'

const OPTIONS = [
  { id: 'tot', label: 'Tốt' },
  { id: 'kha', label: 'Khá' },
]
const TABLE = table(
  [
    group('I', [
      criterion(
        '1',
        { kind: 'judged' },
        {
          inputs: [
            input('ty_le', 'percent'),
            input('ky', 'yes_no'),
            input('ngay', 'date'),
            input('loai', 'choice', { options: OPTIONS }),
            input('nhieu', 'several', { options: OPTIONS }),
            input('vu_viec', 'records', { fields: [{ id: 'so', label: 'Số', type: 'count' }] }),
            input('quy', 'number', { per: ['quy-1', 'quy-2'] }),
            input('khong_ghi', 'number'),
          ],
        },
      ),
    ]),
  ],
  { inputs: [input('chung', 'number')] },
)

const kept = (...units: readonly ReturnType<typeof unit>[]) => {
  const told = campaign(TABLE, units)
  return keepFacts(score(told), told).clusters[0]?.units.map(({ facts }) => facts)
}

it('keeps every figure as a later year reads it, and leaves out what has no single value', () => {
  const facts = {
    ty_le: 92.5,
    ky: 1,
    ngay: dayNumber('2026-06-15'),
    loai: chose('kha'),
    nhieu: chose('kha', 'tot'),
    vu_viec: cases({ so: 1 }),
    quy: periods({ 'quy-1': 1 }),
  }
  expect(kept(unit('mot', report({ '1': { facts, claimed: 5 } }, false, { chung: 0 })))).toEqual([
    {
      chung: '0',
      ty_le: '92.5',
      ky: true,
      ngay: '2026-06-15',
      loai: 'kha',
      nhieu: ['kha', 'tot'],
    },
  ])
})

it('keeps figures as they were found after review, and none of a unit that did not report', () => {
  const corrected = report({
    '1': {
      facts: { ty_le: 92.5, ky: 1 },
      changes: [change('verification', { facts: { ty_le: 90, ky: 0 } })],
    },
  })
  const found = kept(
    unit('mot', corrected),
    unit('hai', { state: 'missing' }),
    unit('ba', { state: 'invalid', late: false }),
  )
  expect(found).toEqual([{ ty_le: '90', ky: false }, {}, {}])
})

it('changes nothing else of the results', () => {
  const told = campaign(TABLE, [unit('mot', report({ '1': { facts: { ty_le: 1 }, claimed: 5 } }))])
  const results = score(told)
  const withFacts = keepFacts(results, told)
  const bare = withFacts.clusters.map(({ units, ...cluster }) => ({
    ...cluster,
    units: units.map(({ facts: _, ...each }) => each),
  }))
  expect({ ...withFacts, clusters: bare }).toEqual(results)
  expect(rational(withFacts.clusters[0]?.units[0]?.verified.total ?? '0')).toEqual(rational(5))
})
