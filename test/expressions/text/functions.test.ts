import { describe, expect, it, test } from 'vitest'
import { FUNCTIONS } from '../../../src/expressions/text/functions/index.ts'
import { holds, problemsOf, valueFrom } from './clerk-scope.ts'

const NUMBERS: Readonly<Record<string, readonly (readonly [text: string, value: string | undefined])[]>> = {
  if: [
    ['if(so_dat >= 30, 5, 3)', '5'],
    ['if(ky_luat, 5, 3)', '3'],
    ['if(ky_luat, chua_bao_cao, 3)', '3'],
    ['if(chua_bao_cao > 1, 5, 3)', undefined],
    ["if(type = 'benh-vien', if(ky_luat, 1, 2), 3)", '2'],
  ],
  min: [
    ['min(so_dat, 7, so_giao)', '7'],
    ['min(3)', '3'],
    ['min(0, chua_bao_cao)', undefined],
  ],
  max: [
    ['max(so_dat, 7, so_giao)', '40'],
    ['max(-1, so_khong)', '0'],
  ],
  abs: [
    ['abs(so_dat - so_giao)', '10'],
    ['abs(5)', '5'],
    ['abs(so_khong)', '0'],
  ],
  round: [
    ['round(2.5)', '3'],
    ['round(-2.5)', '-3'],
    ['round(so_dat / 7, 2)', '4.29'],
    ['round(1.005, 2)', '1.01'],
  ],
  floor: [
    ['floor(2.9)', '2'],
    ['floor(-2.1)', '-3'],
    ['floor(so_dat / 7, 1)', '4.2'],
  ],
  ceil: [
    ['ceil(2.1)', '3'],
    ['ceil(-2.9)', '-2'],
    ['ceil(so_dat / 7, 1)', '4.3'],
    ['ceil(5)', '5'],
  ],
  round_to: [
    ['round_to(so_dat / 7, 0.25)', '4.25'],
    ['round_to(4.125, 0.25)', '4.25'],
    ['round_to(-4.125, 0.25)', '-4.25'],
    ['round_to(so_dat / 7, 0.5)', '4.5'],
    ['round_to(so_dat, 50)', '50'],
    ['round_to(24.99, 50)', '0'],
    ['round_to(chua_bao_cao, 0.5)', undefined],
  ],
  ratio: [
    ['ratio(so_dat, so_giao, 0)', '0.75'],
    ['ratio(so_dat, so_khong, 1)', '1'],
    ['ratio(so_khong, so_khong, 0)', '0'],
    ['ratio(so_dat, chua_bao_cao, 0)', undefined],
    ['so_dat / so_khong', undefined],
  ],
  default: [
    ['default(chua_bao_cao, 7)', '7'],
    ['default(so_khong, 7)', '0'],
    ['default(so_dat / so_khong, so_giao)', '40'],
  ],
  target: [['so_dat / target(so_dat)', '0.5']],
  sum: [
    ['sum(so_dat, so_giao, 5)', '75'],
    ['sum(so_dat, chua_bao_cao)', '30'],
    ['sum(chua_bao_cao, chua_bao_cao)', undefined],
    ['sum(vi_pham, so_nguoi)', '12'],
    ['sum(vi_pham, so_nguoi * 2, nang)', '22'],
    ["sum(vi_pham, so_nguoi, muc = 'nhe' and so_nguoi > 1)", '7'],
    ['sum(vi_pham, if(nang, 3, 1))', '7'],
    ['sum(quy)', '240'],
    ['sum(quy, value >= 80)', '175'],
    ['sum(quy, value * 2)', '480'],
    ['sum(quy, value * 2, value >= 80)', '350'],
    ['sum(thang)', undefined],
  ],
  mean: [
    ['mean(so_dat, so_giao)', '35'],
    ['mean(so_dat, chua_bao_cao, so_giao)', '35'],
    ['mean(chua_bao_cao, chua_bao_cao)', undefined],
    ['mean(vi_pham, so_nguoi)', '4'],
    ['mean(quy)', '80'],
    ['mean(quy, value > 100)', undefined],
    ['mean(quy, if(value >= 80, 5, 2))', '4'],
  ],
  lowest: [
    ['lowest(quy)', '65'],
    ['lowest(vi_pham, so_nguoi, nang)', '4'],
  ],
  highest: [
    ['highest(quy)', '95'],
    ['highest(vi_pham, so_nguoi, nang)', '7'],
    ['highest(quy, value < 0)', undefined],
  ],
  last: [
    ['last(quy)', '65'],
    ['last(vi_pham, so_nguoi, not nang)', '1'],
  ],
  count: [
    ['count(vi_pham)', '3'],
    ['count(vi_pham, nang)', '2'],
    ['count(vi_pham, nang and so_nguoi < so_dat - 25)', '1'],
    ['count(quy)', '3'],
    ['count(quy, value >= 80)', '2'],
    ['count(thang)', undefined],
  ],
  top: [
    ['top(vi_pham, 1, so_nguoi)', '7'],
    ['top(vi_pham, 2, so_nguoi)', '11'],
    ['top(vi_pham, 9, so_nguoi)', '12'],
    ["top(vi_pham, 1, so_nguoi * 2, muc = 'vua')", '8'],
    ['top(vi_pham, 1, so_nguoi, so_nguoi > 9)', '0'],
  ],
  bottom: [
    ['bottom(vi_pham, 1, so_nguoi)', '1'],
    ['bottom(vi_pham, 1, so_nguoi, nang)', '4'],
  ],
  earliest: [
    ['earliest(vi_pham, 1, so_nguoi)', '1'],
    ['earliest(vi_pham, 2, so_nguoi)', '8'],
    ['earliest(vi_pham, 1, so_nguoi, nang)', '7'],
  ],
  distinct: [
    ['distinct(vi_pham, khoa)', '2'],
    ['distinct(vi_pham, so_nguoi)', '3'],
    ['distinct(vi_pham, muc, nang)', '2'],
    ['distinct(vi_pham, khoa, so_nguoi > 9)', '0'],
  ],
  number_of: [
    ['number_of(danh_hieu)', '2'],
    ['number_of(danh_hieu) * 0.5', '1'],
  ],
  points: [
    ["points('II.3')", '8'],
    ["points('II.3') / maximum('II.3') * 100", '40'],
  ],
  start: [["start('II.3')", '10']],
  bonus: [["bonus('II')", '1']],
  deduction: [["start('II.3') + bonus('II.3') - deduction('II.3')", '8']],
  maximum: [["maximum('II')", '20']],
  best: [
    ['so_dat / best(so_dat)', '1'],
    ["best(so_dat / so_giao, type = 'benh-vien')", '0'],
  ],
  cluster_lowest: [['cluster_lowest(so_dat)', '30']],
  cluster_mean: [['so_dat - cluster_mean(so_dat)', '0']],
  cluster_rank: [["cluster_rank(so_dat, type = 'benh-vien')", '0']],
  cluster_count: [['cluster_count(so_dat > 5)', '0']],
}

const CONDITIONS: Readonly<Record<string, readonly (readonly [text: string, value: string | undefined])[]>> =
  {
    if: [['if(so_dat > 5, ky_luat, true)', 'no']],
    reported: [
      ['reported(so_dat)', 'yes'],
      ['reported(so_khong)', 'yes'],
      ['reported(chua_bao_cao)', 'no'],
      ['reported(so_dat + chua_bao_cao)', 'no'],
      ['reported(ky_luat)', 'yes'],
      ['reported(ngay_nop)', 'yes'],
      ['reported(xep_loai)', 'yes'],
      ['reported(danh_hieu)', 'yes'],
      ['reported(vi_pham)', 'yes'],
      ['reported(quy)', 'yes'],
      ['reported(thang)', 'no'],
    ],
    has: [
      ["has(danh_hieu, 'co')", 'yes'],
      ["has(danh_hieu, 'bang_khen')", 'no'],
      ["has(xep_loai, 'kha')", 'yes'],
    ],
    has_any: [
      ["has_any(danh_hieu, 'bang_khen', 'giay_khen')", 'yes'],
      ["has_any(danh_hieu, 'bang_khen')", 'no'],
      ["has_any(xep_loai, 'tot', 'kha')", 'yes'],
    ],
    reviewed: [
      ["reviewed('verification')", 'yes'],
      ["reviewed('council')", 'no'],
    ],
    reviewed_on: [
      ["reviewed_on('verification') <= '2026-12-02'", 'yes'],
      ["reviewed_on('verification') > ngay_nop", 'no'],
      ["reviewed_on('council') > ngay_nop", undefined],
    ],
    has_all: [
      ["has_all(danh_hieu, 'co', 'giay_khen')", 'yes'],
      ["has_all(danh_hieu, 'co', 'bang_khen')", 'no'],
    ],
    evidence: [
      ["evidence('bien_ban')", 'yes'],
      ["not evidence('ket_luan') and so_dat > 1", 'yes'],
      ["evidence('ket_luan')", 'no'],
    ],
  }

describe('a function', () => {
  it.each(Object.values(NUMBERS).flat())('%s gives %s', (text, value) => {
    expect(valueFrom(text)).toBe(value)
  })

  it.each(Object.values(CONDITIONS).flat())('%s: %s', (text, value) => {
    expect(holds(text)).toBe(value)
  })
})

test('every function is looked at', () => {
  const looked = new Set([...Object.keys(NUMBERS), ...Object.keys(CONDITIONS)])
  expect(Object.keys(FUNCTIONS).filter(name => !looked.has(name))).toEqual([])
})

describe('the reference of the functions', () => {
  it.each(Object.entries(FUNCTIONS))(
    'says of %s what it does, in both languages, with an example',
    (name, each) => {
      expect(each.signature.startsWith(`${name}(`)).toBe(true)
      expect(each.example).toContain(`${name}(`)
      expect([each.vi, each.en].every(text => text.length > 5)).toBe(true)
      expect(each.arity[0]).toBeLessThanOrEqual(each.arity[1])
    },
  )

  it('has examples that can be read', () => {
    const unreadable = Object.values(FUNCTIONS).filter(({ example }) =>
      problemsOf(example).some(([code]) => code === 'TD1424'),
    )
    expect(unreadable).toEqual([])
  })
})
