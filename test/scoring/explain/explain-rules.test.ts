import { describe, expect, it } from 'vitest'
import type { Campaign } from '../../../src/model/campaign.ts'
import { explainUnit } from '../../../src/scoring/explain/explain-unit.ts'
import { score } from '../../../src/scoring/score.ts'
import { type About, campaign, criterion, group, input, report, table, unit } from '../fixtures.ts'
import { criterionOf, told } from './explain.ts'

const JUDGED = table([group('I', [criterion('I.1', { kind: 'judged' }, { max: 100 })])])

function rulesFor(more: Partial<Campaign>, about: About = {}) {
  const late = report({ 'I.1': { claimed: 87.35 } }, true)
  const whole = campaign(JUDGED, [unit('a', late, {}, about), unit('b', { state: 'missing' })], more)
  return explainUnit(whole, score(whole), 'a', 'vi')?.rules
}

describe('how the points of gates came about', () => {
  it('is the working of their formula, each on the total that was left', () => {
    const effects: Campaign['gates'][number]['effects'] = [
      { kind: 'points', points: -0.35 },
      { kind: 'points', points: '-0.05 * total' },
      { kind: 'total', points: 'min(total, 60)' },
    ]
    expect(rulesFor({ gates: [{ id: 'muon', name: 'Nộp muộn', when: 'late', effects }] })?.workings).toEqual([
      null,
      '(−0,05) × (87,35 + (−0,35))',
      '(87,35 + (−4,7); không quá 60)',
    ])
  })
})

describe('the bounds of the classes for a unit', () => {
  const by = (from: number | string): Partial<Campaign> => ({
    classification: {
      by: 'points',
      classes: [
        { id: 'tot', name: 'Tốt', from },
        { id: 'kha', name: 'Khá', above: 50 },
        { id: 'dat', name: 'Đạt' },
      ],
    },
  })

  it('are told where they are not the same for all', () => {
    expect(rulesFor(by("if(type = 'xa', 80.5, 90)"), { type: 'xa' })?.bounds).toEqual([
      { name: 'Tốt', bound: '80,5', above: false },
      { name: 'Khá', bound: '50', above: true },
    ])
  })

  it('are not told where they stand in the file', () => {
    expect(rulesFor(by(80))?.bounds).toEqual([])
  })
})

describe('the figures of the cluster', () => {
  const formula =
    'max * sang_kien / best(sang_kien) + cluster_count(sang_kien > cluster_mean(sang_kien)) - cluster_rank(-sang_kien, sang_kien > 1)'
  const each = criterion(
    'I.1',
    { kind: 'formula', formula },
    { inputs: [input('sang_kien', 'count')], open: true },
  )
  const whole = table([group('I', [each])])
  const units = [4, 8, 1].map((sang_kien, index) =>
    unit(`ttyt-${index + 1}`, report({ 'I.1': { facts: { sang_kien } } })),
  )
  const all = campaign(whole, units)

  it.each([
    [
      'vi',
      [
        'Cao nhất trong cụm (Số liệu sang_kien): 8',
        'Số đơn vị trong cụm đáp ứng điều kiện (Số liệu sang_kien): 1',
        'Hạng trong cụm, trong các đơn vị thuộc diện so (Số liệu sang_kien): 1',
      ],
    ],
    [
      'en',
      [
        'Highest of the cluster (Số liệu sang_kien): 8',
        'Units of the cluster that meet the condition (Số liệu sang_kien): 1',
        'Rank in the cluster, among the units that are compared (Số liệu sang_kien): 1',
      ],
    ],
  ] as const)('that a criterion reads are told in %s', (language, expected) => {
    const found = explainUnit(all, score(all), 'ttyt-1', language)
    if (!found) throw new RangeError('a unit expected')
    expect(told(criterionOf(found, 'I.1').values)).toEqual(expected)
  })
})
