import { describe, expect, it } from 'vitest'
import type { Criterion, JointCap, LineItem } from '../../src/model/campaign.ts'
import { cases, input } from './fixtures.ts'
import { pointsFor, problemsIn, starting, stepsOf } from './one-criterion.ts'

const COUNTS = ['cham', 'sai', 'thieu', 'khen', 'sang_kien'].map(id => input(id, 'count'))
const NONE = { cham: 0, sai: 0, thieu: 0, khen: 0, sang_kien: 0 }

const each = (id: string, points: number, more: { cap?: number | string; when?: string } = {}): LineItem => ({
  kind: 'per_event',
  id,
  input: id,
  points,
  ...more,
})
const full = (more: Partial<Criterion>) => starting({ kind: 'full' }, COUNTS, more)
const pointsOf = (one: Criterion, facts: Partial<typeof NONE>) => pointsFor(one, { ...NONE, ...facts })

describe('the order in which the points of a criterion come about', () => {
  const INSPECTIONS = input('vi_pham', 'records', {
    fields: [
      { id: 'nang', label: 'Nặng', type: 'yes_no' },
      { id: 'da_khac_phuc', label: 'Đã khắc phục', type: 'yes_no' },
    ],
  })
  const grave = { nang: 1, da_khac_phuc: 0 }

  it('is records, exemption, allowance, price, cap of the line, joint cap, sides, gate, coefficient, bounds, rounding', () => {
    const whole = starting(
      { kind: 'full' },
      [INSPECTIONS, input('cham', 'count'), input('khen', 'count'), input('co_ke_hoach', 'yes_no')],
      {
        rounding: 1,
        bonuses: [each('khen', 1.5, { cap: 2 })],
        deductions: [
          {
            kind: 'per_event',
            id: 'nang',
            input: 'vi_pham',
            where: 'nang',
            exempt: 'da_khac_phuc',
            free: 1,
            points: 2,
            cap: 5,
          },
          each('cham', 0.5),
        ],
        caps: [{ lines: ['nang', 'cham'], cap: 5.5 }],
        gate: { holds: 'co_ke_hoach', label: 'Có kế hoạch được phê duyệt' },
        coefficient: '0.95',
        ceiling: 6,
      },
    )
    const facts = {
      // Six inspections: one light, one mended, one free; three are left, 6 points, of which the line takes 5.
      vi_pham: cases(grave, grave, grave, grave, { nang: 0, da_khac_phuc: 0 }, { nang: 1, da_khac_phuc: 1 }),
      cham: 4,
      khen: 3,
      co_ke_hoach: 1,
    }
    expect(stepsOf(whole, facts)).toEqual({
      start: '10.0000',
      'bonuses.0': '2.0000',
      'deductions.0': '5.0000',
      'deductions.1': '2.0000',
      'caps.0': '5.5000',
      bonus: '2.0000',
      deduction: '5.5000',
      gate: '1.0000',
      net: '6.5000',
      coefficient: '6.1750',
      bounds: '6.0000',
      points: '6.0000',
    })
    expect(pointsFor({ ...whole, ceiling: 7 }, facts)).toBe('6.2')
  })

  it('is short where there is little to do', () => {
    expect(stepsOf(starting({ kind: 'judged' }, []), {}, { claimed: 7 })).toEqual({
      start: '7.0000',
      net: '7.0000',
      points: '7.0000',
    })
  })
})

describe('a line', () => {
  it('counts only where its condition holds', () => {
    const one = full({ deductions: [each('cham', 1, { when: 'sai > 0' })] })
    expect([pointsOf(one, { cham: 3 }), pointsOf(one, { cham: 3, sai: 1 })]).toEqual(['10', '7'])
  })

  it('that does not count needs no figures of its own', () => {
    const one = full({ deductions: [each('cham', 1, { when: 'sai > 0' })] })
    expect(pointsFor(one, { sai: 0 })).toBe('10')
    expect(pointsFor(one, { sai: 1 })).toBeNull()
  })

  it('has a cap in points, in a share of the maximum, or in all of it', () => {
    const lost = (cap: number | string) =>
      pointsOf(full({ deductions: [each('cham', 3, { cap })] }), { cham: 9 })
    expect([lost(4), lost('25%'), lost('all'), lost('12,5%'), lost('max / 5')]).toEqual([
      '6',
      '7.5',
      '0',
      '8.75',
      '8',
    ])
  })
})

describe('a joint cap', () => {
  const deductions = [each('cham', 1, { cap: 4 }), each('sai', 2), each('thieu', 1)]
  const lost = (caps: JointCap[], facts: Partial<typeof NONE>) =>
    10 - Number(pointsOf(full({ deductions, caps }), facts))

  it('limits the lines that it names, and those alone', () => {
    const caps = [{ lines: ['cham', 'sai'], cap: 5 }]
    expect(lost(caps, { cham: 2, sai: 1 })).toBe(4)
    expect(lost(caps, { cham: 2, sai: 3 })).toBe(5)
    expect(lost(caps, { cham: 2, sai: 3, thieu: 3 })).toBe(8)
  })

  it('leaves alone a line that has no name to be named by', () => {
    const { id: _, ...nameless } = each('thieu', 1)
    const one = full({
      deductions: [...deductions.slice(0, 2), nameless],
      caps: [{ lines: ['cham', 'sai'], cap: 5 }],
    })
    expect(pointsOf(one, { cham: 2, sai: 3, thieu: 4 })).toBe('1')
  })

  it('limits a whole side', () => {
    expect(lost([{ lines: 'deductions', cap: 6 }], { cham: 9, sai: 1, thieu: 5 })).toBe(6)
  })

  it('comes after the cap of each line', () => {
    expect(lost([{ lines: ['cham', 'thieu'], cap: 5 }], { cham: 9 })).toBe(4)
  })

  it('may be written around another one', () => {
    const caps = [
      { lines: ['cham', 'sai'], cap: 3 },
      { lines: ['cham', 'sai', 'thieu'], cap: '45%' },
    ]
    expect(lost(caps, { sai: 5 })).toBe(3)
    expect(lost(caps, { sai: 5, thieu: 1 })).toBe(4)
    expect(lost(caps, { sai: 5, thieu: 4 })).toBe(4.5)
  })

  it('keeps what was gained over it from paying for what was lost', () => {
    const one = full({
      bonuses: [each('khen', 2), each('sang_kien', 2)],
      deductions: [each('cham', 1)],
      caps: [{ lines: 'bonuses', cap: 3 }],
      open: true,
    })
    expect(pointsOf(one, { khen: 2, sang_kien: 2, cham: 5 })).toBe('8')
  })

  it('may count the highest line alone, after its own cap', () => {
    const highest: JointCap = { lines: ['cham', 'sai', 'thieu'], count: 'highest' }
    expect(lost([highest], { cham: 9, sai: 1, thieu: 3 })).toBe(4)
    expect(lost([highest], { cham: 2, sai: 1, thieu: 2 })).toBe(2)
    expect(lost([{ ...highest, cap: 3.5 }], { cham: 9 })).toBe(3.5)
  })

  it('that limits nothing, or names lines that are not there, is wrong (TD1448, TD1449)', () => {
    const problems = (...caps: JointCap[]) => problemsIn(full({ deductions, caps, open: true }))
    const unused = [3, 4].map(index => ['TD1423', `/inputs/${index}/id`])
    expect(problems({ lines: ['cham', 'sai'] })).toEqual([['TD1448', '/caps/0']])
    expect(problems({ lines: ['cham', 'saii'], cap: 3 })).toEqual([['TD1449', '/caps/0/lines/1']])
    expect(problems({ lines: 'bonuses', cap: 3 })).toEqual([['TD1449', '/caps/0/lines']])
    expect(problems({ lines: 'deductions', cap: 3 })).toEqual(unused)
    expect(problems({ lines: 'deductions', count: 'highest' })).toEqual(unused)
  })

  it('cannot take lines of both sides, nor a part of an earlier one (TD1449)', () => {
    const lines = { deductions: [each('cham', 1), each('sai', 1)], bonuses: [each('khen', 1)], open: true }
    const problems = (...caps: JointCap[]) => problemsIn(full({ ...lines, caps }))
    expect(problems({ lines: ['cham', 'khen'], cap: 3 })[0]).toEqual(['TD1449', '/caps/0/lines/0'])
    const overlapping = [
      { lines: ['cham', 'sai'], cap: 3 },
      { lines: ['sai', 'khen'], cap: 3 },
    ]
    expect(problems(...overlapping)[0]).toEqual(['TD1449', '/caps/1/lines/0'])
    const three = { ...lines, deductions: [...lines.deductions, each('thieu', 1)] }
    const partly = [
      { lines: ['cham', 'sai'], cap: 3 },
      { lines: ['sai', 'thieu'], cap: 3 },
    ]
    expect(problemsIn(full({ ...three, caps: partly }))[0]).toEqual(['TD1449', '/caps/1/lines/0'])
  })
})

describe('a line whose value can be below zero', () => {
  const rate = input('chenh_lech', 'number')
  const one = starting({ kind: 'full' }, [rate], {
    bonuses: [{ kind: 'formula', id: 'lech', formula: 'chenh_lech' }],
    open: true,
  })

  it('counts on the other side with what it loses', () => {
    expect(stepsOf(one, { chenh_lech: 3 })).toMatchObject({ bonus: '3.0000', deduction: '0.0000' })
    expect(stepsOf(one, { chenh_lech: -4 })).toMatchObject({ bonus: '0.0000', deduction: '4.0000' })
    expect([pointsFor(one, { chenh_lech: 3 }), pointsFor(one, { chenh_lech: -4 })]).toEqual(['13', '6'])
  })

  it('does the same from the side of the deductions', () => {
    const { bonuses, ...rest } = one
    const other = { ...rest, deductions: bonuses ?? [] }
    expect(stepsOf(other, { chenh_lech: -4 })).toMatchObject({ bonus: '4.0000', deduction: '0.0000' })
    expect(pointsFor(other, { chenh_lech: 4 })).toBe('6')
  })

  it('is held to the caps of both sides', () => {
    const capped = {
      ...one,
      caps: [
        { lines: 'bonuses', cap: 2 },
        { lines: 'deductions', cap: 3 },
      ],
    }
    expect([pointsFor(capped, { chenh_lech: 9 }), pointsFor(capped, { chenh_lech: -9 })]).toEqual(['12', '7'])
  })
})
