import { describe, expect, it } from 'vitest'
import type { Fact, Input } from '../../../src/model/campaign.ts'
import { factText } from '../../../src/scoring/explain/fact-text.ts'
import { dayNumber } from '../../../src/vietnamese/dates.ts'
import { cases, input, type ToldCase } from '../fixtures.ts'

const at = (due: string, on: string, more: ToldCase = {}): ToldCase => ({
  received: 1,
  due: dayNumber(due),
  on: dayNumber(on),
  days_late: dayNumber(on) - dayNumber(due),
  defective: 0,
  ...more,
})
const text = (
  papers: readonly ToldCase[],
  language: 'vi' | 'en' = 'vi',
  counts?: NonNullable<Input['counts']>,
  countsWorkingDays = false,
) => {
  const fact: Fact = cases(...papers)
  return factText(fact, input('bao_cao', 'receipt', counts ? { counts } : {}), language, countsWorkingDays)
}

describe('what was handed in, in words', () => {
  it('says of each due day what came when', () => {
    const papers = [
      at('2026-06-15', '2026-06-12'),
      at('2026-06-15', '2026-06-15'),
      at('2026-06-15', '2026-06-17', { defective: 1 }),
      { received: 0, due: dayNumber('2026-11-15') },
    ]
    expect(text(papers)).toBe(
      'hạn 15/06/2026: nhận 12/06/2026, sớm 3 ngày; hạn 15/06/2026: nhận 15/06/2026, đúng hạn; ' +
        'hạn 15/06/2026: nhận 17/06/2026, chậm 2 ngày, sai hoặc thiếu nội dung; hạn 15/11/2026: không nộp',
    )
    expect(text(papers, 'en')).toBe(
      'due 15/06/2026: received 12/06/2026, 3 days early; due 15/06/2026: received 15/06/2026, on time; ' +
        'due 15/06/2026: received 17/06/2026, 2 days late, defective; due 15/11/2026: not handed in',
    )
  })

  it('tells what is not due yet from what nobody has recorded, and from what has no due day yet', () => {
    const papers = [{ pending: 1, due: dayNumber('2026-11-15') }, { due: dayNumber('2026-12-15') }, {}]
    expect(text(papers)).toBe(
      'hạn 15/11/2026: chưa đến hạn; hạn 15/12/2026: chưa ghi nhận; hạn chưa xác định: chưa ghi nhận',
    )
    expect(text([{ received: 1, on: dayNumber('2026-06-15'), defective: 0 }], 'en')).toBe(
      'due not known yet: received 15/06/2026',
    )
  })

  it('names the date that counts', () => {
    expect(text([at('2026-06-15', '2026-06-15')], 'vi', 'sent')).toContain('gửi 15/06/2026')
    expect(text([at('2026-06-15', '2026-06-15')], 'vi', 'signed')).toContain('ký 15/06/2026')
  })

  it('counts working days as well where the rule does', () => {
    const papers = [at('2026-06-15', '2026-06-20', { working_days_late: 4 })]
    expect(text(papers)).toContain('chậm 5 ngày')
    expect(text(papers)).not.toContain('làm việc')
    expect(text(papers, 'vi', 'received', true)).toContain('chậm 5 ngày (4 ngày làm việc)')
    expect(
      text([at('2026-06-15', '2026-06-10', { working_days_late: -3 })], 'en', 'received', true),
    ).toContain('5 days (3 working days) early')
  })
})
