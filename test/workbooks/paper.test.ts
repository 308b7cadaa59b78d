import { expect, test } from 'vitest'
import { clusterColumns } from '../../src/workbooks/cluster-columns.ts'
import { keepTogether } from '../../src/workbooks/page-breaks.ts'
import { countLines, rowHeight } from '../../src/workbooks/row-height.ts'
import { PRINTABLE, type Row, type Sheet } from '../../src/workbooks/sheet.ts'

test('ten units fit on A4, eleven need A3, and many need several pages side by side', () => {
  expect(clusterColumns(10)).toMatchObject({ paper: 'A4', pagesWide: 1 })
  expect(clusterColumns(11)).toMatchObject({ paper: 'A3', pagesWide: 1 })
  expect(clusterColumns(40)).toMatchObject({ paper: 'A3', pagesWide: 3 })
})

test('text set in 11 points is never printed in less than 9, whatever the number of units', () => {
  for (let units = 1; units <= 150; units++) {
    const { paper, pagesWide, widths, firstPage } = clusterColumns(units)
    const firstPageWidth = widths.slice(0, firstPage).reduce((sum, width) => sum + width, 0)
    expect((11 * PRINTABLE[paper]) / firstPageWidth, `${units} units`).toBeGreaterThanOrEqual(9)
    expect((firstPage - 3) * pagesWide, `${units} units`).toBeGreaterThanOrEqual(units)
    expect(Math.min(...widths), `${units} units`).toBeGreaterThan(5)
  }
})

test('a text takes as many lines as its words need', () => {
  expect(countLines('Điểm', 100, { size: 11 })).toBe(1)
  expect(countLines('Bệnh viện Đa khoa tỉnh Thanh Hóa', 60, { size: 11 })).toBeGreaterThanOrEqual(3)
  expect(countLines('a\nb\n', 100, { size: 11 })).toBe(3)
  expect(countLines('m'.repeat(100), 100, { size: 10 })).toBeGreaterThanOrEqual(8)
})

test('a row is as high as its highest cell; a heading over several columns uses all of them', () => {
  const text = 'Công tác tuyên truyền, nhân rộng điển hình tiên tiến trong toàn đơn vị'
  const narrow = rowHeight(
    {
      cells: [
        { style: 'text', value: 'a' },
        { style: 'text', value: text },
      ],
    },
    [5, 12],
  )
  const merged = rowHeight({ cells: [{ style: 'text', value: text, columns: 2 }] }, [60, 60])
  expect(narrow).toBeGreaterThan(4 * merged - 10)
  expect(rowHeight({ cells: [], height: 8 }, [])).toBe(8)
  expect(rowHeight({ cells: [{ style: 'text', value: 'ă '.repeat(9000) }] }, [5])).toBe(409)
})

test('rows that belong together are not torn apart by the end of a page', () => {
  const row = (together: boolean): Row => ({ cells: [], height: 50, ...(together && { together }) })
  const sheet: Sheet = {
    name: 'Cụm 1',
    widths: [100],
    rows: [...Array.from({ length: 9 }, () => row(false)), row(true), row(true)],
    frozen: { rows: 1, columns: 0 },
    print: { paper: 'A4', pagesWide: 1, titleRows: [1, 1], titleColumns: 0 },
  }
  const breaks = (rows: readonly Row[]) => rows.flatMap(({ endsPage }, index) => (endsPage ? [index] : []))
  expect(breaks(keepTogether(sheet))).toEqual([8])
  expect(breaks(keepTogether({ ...sheet, rows: sheet.rows.slice(1) }))).toEqual([])
})

test('every page is ended where programs could disagree, and a run that is ended itself needs no more room', () => {
  const row = (height: number, rest: Partial<Row> = {}): Row => ({ cells: [], height, ...rest })
  const sheet: Sheet = {
    name: 'Cụm 1',
    widths: [100],
    rows: [
      ...Array.from({ length: 14 }, () => row(50)),
      row(50, { together: true }),
      row(50, { together: true, endsPage: true }),
      ...Array.from({ length: 8 }, () => row(50)),
      row(50, { together: true }),
    ],
    frozen: { rows: 1, columns: 0 },
    print: { paper: 'A4', pagesWide: 1, titleRows: [1, 1], titleColumns: 0 },
  }
  const ended = keepTogether(sheet).flatMap(({ endsPage }, index) => (endsPage ? [index] : []))
  expect(ended).toEqual([9, 15])
  const loose = sheet.rows.map(({ together, ...other }) => other)
  expect(keepTogether({ ...sheet, rows: loose })).toEqual(loose)
})

test('lines that a program draws fit the height that a row is given', () => {
  const lines = (count: number) => ({ style: 'fact_text', value: Array(count).fill('Đ').join('\n') }) as const
  for (let count = 1; count <= 20; count++) {
    // From line to line Times New Roman takes 1.149 times its size.
    expect(rowHeight({ cells: [lines(count)] }, [10])).toBeGreaterThan(count * 10 * 1.149)
  }
  expect(rowHeight({ cells: [{ style: 'points', value: 1 }] }, [10])).toBe(17.25)
})
