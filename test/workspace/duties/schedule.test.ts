import { describe, expect, it } from 'vitest'
import type { Input } from '../../../src/model/campaign.ts'
import { isoDay } from '../../../src/vietnamese/dates.ts'
import { type CampaignDays, type DueDay, schedulesOf } from '../../../src/workspace/duties/schedule.ts'
import { criterion, group, input, table } from '../../scoring/fixtures.ts'

const CAMPAIGN: CampaignDays = {
  year: 2026,
  phases: [{ id: 'dot-1', name: 'Đợt 1', from: '2026-03-02', to: '2026-07-27' }],
  periods: [{ id: 'nam-2026', name: 'Năm 2026', due: '2026-11-13' }],
  holidays: [
    { name: 'Tết Nguyên đán', from: '2026-02-14', to: '2026-02-22' },
    { name: 'Quốc khánh', from: '2026-08-29', to: '2026-09-02' },
    { name: 'Làm bù cho ngày 31/8', from: '2026-08-22', working: true },
  ],
}

const paper = (due: Input['due'], more: Partial<Input> = {}) =>
  input('bao_cao', 'receipt', { label: 'Báo cáo', ...(due && { due }), ...more })

const schedules = (inputs: readonly Input[], campaign = CAMPAIGN, mayHaveLost = (_: string) => false) =>
  schedulesOf(
    table([group('I', [criterion('1', { kind: 'zero' }, { inputs: [...inputs] })])]),
    campaign,
    ({ id }) => ({ file: 'criteria.yaml', pointer: `/${id}` }),
    mayHaveLost,
  )

const shown = (day: DueDay) => ('day' in day ? isoDay(day.day) : `${day.base.input} ${day.days}`)
const dueOf = (inputs: readonly Input[], campaign = CAMPAIGN) =>
  schedules(inputs, campaign).due.get('bao_cao')?.map(shown)
const problems = (inputs: readonly Input[], campaign = CAMPAIGN) =>
  schedules(inputs, campaign).diagnostics.map(({ code, place }) => [code, place?.pointer])

describe('a due day', () => {
  it('is listed, or counted from a day of the campaign, in the order in which it is declared', () => {
    expect(
      dueOf([
        paper([
          '2026-06-15',
          { days: 5, after: 'phases.dot-1.from' },
          { days: 10, before: 'phases.dot-1.to' },
          { days: 0, after: 'periods.nam-2026.due' },
          { days: 1, after: '28/02/2026' },
        ]),
      ]),
    ).toEqual(['2026-06-15', '2026-03-07', '2026-07-17', '2026-11-13', '2026-03-01'])
  })

  it('is counted in working days over the days off of the campaign', () => {
    expect(
      dueOf([
        paper([
          { days: 5, working: true, after: '2026-02-10' },
          { days: 2, working: true, before: '2026-02-23' },
          { days: 1, working: true, after: '2026-08-21' },
          { days: 2, working: true, after: '2026-08-21' },
        ]),
      ]),
    ).toEqual(['2026-02-24', '2026-02-12', '2026-08-22', '2026-08-24'])
  })

  it('on a day off stays, unless it is said to move', () => {
    const due = ['2026-02-16', '2026-08-22', { days: 1, after: '2026-08-28' }]
    expect(dueOf([paper(due)])).toEqual(['2026-02-16', '2026-08-22', '2026-08-29'])
    expect(dueOf([paper(due, { off_day: 'stay' })])).toEqual(['2026-02-16', '2026-08-22', '2026-08-29'])
    expect(dueOf([paper(due, { off_day: 'next' })])).toEqual(['2026-02-23', '2026-08-22', '2026-09-03'])
    const sundays = paper([{ every: 'month', day: 15 }], { off_day: 'next' })
    expect(dueOf([sundays])?.slice(1, 3)).toEqual(['2026-02-23', '2026-03-16'])
  })

  it('that comes again makes as many days as there are, among others', () => {
    expect(dueOf([paper([{ every: 'quarter', month: 4, day: 15 }, '2026-12-31'])])).toEqual([
      '2026-04-15',
      '2026-07-15',
      '2026-10-15',
      '2027-01-15',
      '2026-12-31',
    ])
  })

  it('that is counted from a figure or another paper waits for what the unit reports', () => {
    const date = input('ngay_hop', 'date')
    expect(dueOf([date, paper([{ days: 3, before: 'ngay_hop' }])])).toEqual(['ngay_hop -3'])
    const plan = input('ke_hoach', 'receipt', { due: ['2026-01-31', '2026-07-31'] })
    expect(dueOf([plan, paper([{ days: 30, after: 'ke_hoach.received' }])])).toEqual([
      'ke_hoach 30',
      'ke_hoach 30',
    ])
    const { due } = schedules([plan, paper([{ days: 30, after: 'ke_hoach.due' }])])
    expect(due.get('bao_cao')).toMatchObject([{ index: 0 }, { index: 1 }])
  })
})

describe('what is wrong with a due day', () => {
  it.each([
    [{ after: 'phases.dot-1.to' }],
    [{ days: 5 }],
    [{ days: 5, after: 'phases.dot-1.to', before: 'phases.dot-1.to' }],
    [{ days: 5, after: 'phases.dot-1.to', every: 'month', day: 5 } as const],
    [{ every: 'month' } as const],
    [{ every: 'month', day: 5, working: true } as const],
    [{ days: 5, after: 'phases.dot-1.to', month: 2 }],
    [{ days: 5, after: 'phases.dot-1.to', from: '2026-01-01' }],
    [{}],
  ])('is that its keys do not go together (TD1457): %j', rule => {
    expect(problems([paper([rule])])).toEqual([['TD1457', '/bao_cao/due/0']])
    expect(dueOf([paper(['2026-06-15', rule])])).toBeUndefined()
  })

  it.each([
    'phases.dot-2.to',
    'phases.dot-1',
    'phases.dot-1.due',
    'periods.nam-2026.to',
    'so_nguoi',
    'ke_hoach',
    'ke_hoach.sent',
    'ke_hoach.due.1',
    'ngay_hop.due',
    '2026-02-30',
  ])('is that there is no such day to count from (TD1458): %s', base => {
    const others = [
      input('so_nguoi', 'count'),
      input('ngay_hop', 'date'),
      input('ke_hoach', 'receipt', { due: ['2026-01-31'] }),
    ]
    expect(problems([...others, paper([{ days: 5, after: base }])])).toEqual([
      ['TD1458', '/bao_cao/due/0/after'],
    ])
  })

  it('names what was probably meant, and never the paper itself', () => {
    const plan = input('ke_hoach', 'receipt', { due: ['2026-01-31'] })
    const params = (base: string) =>
      schedules([plan, paper([{ days: 5, before: base }])]).diagnostics[0]?.params
    expect(params('ke_hoach')).toMatchObject({ suggestion: 'ke_hoach.received' })
    expect(params('phases.dot1.to')).toMatchObject({ suggestion: 'phases.dot-1.to' })
    expect(params('xyz')).toEqual({
      base: 'xyz',
      known: 'phases.dot-1.from, phases.dot-1.to, periods.nam-2026.due, ke_hoach.received, ke_hoach.due',
    })
  })

  it('is not told of a phase that was lost to an error of its own', () => {
    const lost = schedules(
      [paper([{ days: 5, after: 'phases.dot-2.to' }])],
      CAMPAIGN,
      name => name === 'dot-2',
    )
    expect(lost.diagnostics).toEqual([])
    expect(lost.due.has('bao_cao')).toBe(false)
  })

  it('is that the month does not have it (TD1459), or that there is none at all (TD1461)', () => {
    expect(problems([paper([{ every: 'month', day: 31 }])])).toEqual([['TD1459', '/bao_cao/due/0/day']])
    const none = { every: 'month', day: 5, from: '2026-06-01', to: '2026-05-31' } as const
    expect(problems([paper([none])])).toEqual([['TD1461', '/bao_cao/due/0']])
  })

  it('is that it waits for itself, by way of others or not (TD1460)', () => {
    expect(problems([paper([{ days: 5, after: 'bao_cao.received' }])])).toEqual([
      ['TD1460', '/bao_cao/due/0/after'],
    ])
    const plan = input('ke_hoach', 'receipt', { due: [{ days: 5, after: 'bao_cao.due' }] })
    const circle = schedules([plan, paper([{ days: 5, before: 'ke_hoach.received' }])])
    expect(circle.diagnostics).toMatchObject([
      { code: 'TD1460', params: { circle: 'ke_hoach → bao_cao → ke_hoach' } },
    ])
    expect([...circle.due.keys()]).toEqual([])
  })

  it('is not that the campaign has no year: that is told of the campaign', () => {
    const { year: _, ...rest } = CAMPAIGN
    expect(problems([paper([{ every: 'month', day: 5 }])], rest)).toEqual([])
    expect(dueOf([paper([{ every: 'month', day: 5 }])], rest)).toBeUndefined()
  })

  it('is a note where a day to count from is written as clerks write it (TD1103)', () => {
    expect(problems([paper([{ days: 1, after: '28/02/2026' }])])).toEqual([
      ['TD1103', '/bao_cao/due/0/after'],
    ])
  })
})
