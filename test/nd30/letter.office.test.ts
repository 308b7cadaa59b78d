import { beforeAll, describe, expect, test } from 'vitest'
import type { OfficialLetter } from '../../src/model/document.ts'
import { renderDocument } from '../../src/nd30/render-document.ts'
import { launchLetter, paragraph, withoutNumberAndDate } from './fixtures.ts'
import { baselineOf, fontsOf, longestLine, pagesOf, printToPdf, type Word } from './office.ts'

const A4 = { width: 595.3, height: 841.9 }
const MM = 72 / 25.4

/** Letters of which each pushes the signature a line further towards the next page. */
const pushed = Object.fromEntries(
  Array.from({ length: 14 }, (_, lines): [string, OfficialLetter] => [
    `pushed-${lines}`,
    {
      ...launchLetter,
      body: [
        ...launchLetter.body.slice(0, 2),
        ...Array.from({ length: 15 + lines }, (_, i) => paragraph(`Nội dung thứ ${i + 1} của đợt thi đua.`)),
      ],
    },
  ]),
)

const letters: Readonly<Record<string, OfficialLetter>> = {
  launch: launchLetter,
  blank: { ...withoutNumberAndDate(launchLetter), status: 'draft' },
  city: {
    ...launchLetter,
    issuer: { parent: 'UBND THÀNH PHỐ HỒ CHÍ MINH', name: ['SỞ Y TẾ'] },
    place: 'Thành phố Hồ Chí Minh',
    date: '2026-12-29',
    addressees: ['Bệnh viện Nhân dân Gia Định', 'Bệnh viện Từ Dũ', 'Trung tâm Cấp cứu 115'],
  },
  ...pushed,
}

let pdfs: Readonly<Record<string, string>> = {}
beforeAll(async () => {
  const rendered: Record<string, Uint8Array> = {}
  for (const [name, letter] of Object.entries(letters)) rendered[name] = await renderDocument(letter)
  pdfs = printToPdf(rendered)
}, 120_000)

function pages(name: string): readonly (readonly Word[])[] {
  return pagesOf(pdfs[name] ?? '')
}

function word(words: readonly Word[], text: string): Word {
  const found = words.find(candidate => candidate.text === text)
  if (!found) throw new Error(`${text} is not on the page`)
  return found
}

describe.each(['launch', 'blank', 'city'])('the printed letter (%s)', name => {
  test('has the national name, the motto and the date on one line each', () => {
    const [first = []] = pages(name)
    for (const [from, to] of [
      ['CỘNG', 'NAM'],
      ['Độc', 'phúc'],
      [name === 'city' ? 'phố' : 'ngày', 'năm'],
    ] as const)
      expect(word(first, from).top).toBeCloseTo(word(first, to).top, 1)
  })

  test('has number and date on one baseline', () => {
    const [first = []] = pages(name)
    const [number, date] = ['Số:', 'năm'].map(text => baselineOf(pdfs[name] ?? '', 1, word(first, text)))
    expect(Math.abs((number ?? 0) - (date ?? 0))).toBeLessThanOrEqual(0.5)
  })

  test('has the recipients level with the title of the signer', () => {
    const all = pages(name)
    const last = all.at(-1) ?? []
    const [label, title] = ['Nơi', 'GIÁM'].map(text =>
      baselineOf(pdfs[name] ?? '', all.length, word(last, text)),
    )
    expect(Math.abs((label ?? 0) - (title ?? 0))).toBeLessThanOrEqual(2)
  })

  test('draws a line under the motto as long as the motto', () => {
    const [first = []] = pages(name)
    const [from, to] = [word(first, 'Độc'), word(first, 'phúc')]
    const strip = { left: A4.width / 3, right: A4.width - 40, top: from.bottom - 2, bottom: from.bottom + 6 }
    const line = longestLine(pdfs[name] ?? '', strip)
    expect((line.right - line.left) / (to.right - from.left)).toBeGreaterThan(0.95)
    expect((line.right - line.left) / (to.right - from.left)).toBeLessThan(1.05)
    expect(Math.abs(line.left - from.left)).toBeLessThan(2)
  })

  test('draws a line under the issuer from a third to half as long as its name', () => {
    const [first = []] = pages(name)
    const [from, to] = [word(first, 'SỞ'), word(first, 'TẾ')]
    const strip = { left: 80, right: A4.width / 2.5, top: from.bottom - 2, bottom: from.bottom + 6 }
    const line = longestLine(pdfs[name] ?? '', strip)
    const ratio = (line.right - line.left) / (to.right - from.left)
    expect(ratio).toBeGreaterThan(0.32)
    expect(ratio).toBeLessThan(0.52)
  })

  test('keeps everything but the page number within the margins', () => {
    for (const [index, words] of pages(name).entries())
      for (const { text, left, right, top, bottom } of words) {
        if (index > 0 && text === String(index + 1) && bottom < 20 * MM) continue
        expect(left).toBeGreaterThanOrEqual(30 * MM - 0.5)
        expect(right).toBeLessThanOrEqual(A4.width - 20 * MM + 0.5)
        // The bounds of a word reach beyond its letters.
        expect(top).toBeGreaterThanOrEqual(20 * MM - 2)
        expect(bottom).toBeLessThanOrEqual(A4.height - 20 * MM + 2)
      }
  })

  test('uses one family of serif fonts', () => {
    const families = new Set(
      fontsOf(pdfs[name] ?? '').map(font => font.replace(/(PS)?(MT)?-.*|(PS)?MT$/u, '')),
    )
    expect([...families]).toHaveLength(1)
    expect([...families][0]).toMatch(/^(LiberationSerif|TimesNewRoman|Tinos)/u)
  })
})

test('pages are numbered in the middle of the top margin from the second on', () => {
  const [first = [], ...others] = pages('launch')
  expect(first.filter(({ bottom }) => bottom < 20 * MM)).toEqual([])
  expect(others.length).toBe(2)
  for (const [index, words] of others.entries()) {
    const inMargin = words.filter(({ bottom }) => bottom < 20 * MM)
    expect(inMargin.map(({ text }) => text)).toEqual([String(index + 2)])
    const middle = ((inMargin[0]?.left ?? 0) + (inMargin[0]?.right ?? 0)) / 2
    expect(Math.abs(middle - (30 + 80) * MM)).toBeLessThan(1)
  }
})

test('hyphens of several addressees stand under the colon of the label', () => {
  const [first = []] = pages('city')
  const label = word(first, 'gửi:')
  const hyphens = first.filter(({ text, top }) => text === '-' && top > label.top && top < label.top + 60)
  expect(hyphens).toHaveLength(3)
  for (const hyphen of hyphens) expect(Math.abs(hyphen.left - (label.right - 14 * 0.278))).toBeLessThan(1)
})

test.each(Object.keys(pushed))(
  'wherever the page ends, two lines of the body go with the signature (%s)',
  name => {
    const last = pages(name).at(-1) ?? []
    const label = word(last, 'Nơi')
    const bodyLines = new Set(
      last.filter(({ top }) => top > 20 * MM - 2 && top < label.top - 5).map(({ top }) => top),
    )
    expect(bodyLines.size).toBeGreaterThanOrEqual(2)
    expect(last.some(({ text }) => text === 'Minh')).toBe(true)
  },
)
