import { describe, expect, test } from 'vitest'
import type { OfficialLetter } from '../../src/model/document.ts'
import { renderDocument } from '../../src/nd30/render-document.ts'
import { mmToTwips } from '../../src/nd30/units.ts'
import { textWidth } from '../../src/vietnamese/text-width.ts'
import { attribute, paragraphText, paragraphXml, runSizes, tableCells } from './document-xml.ts'
import { launchLetter, paragraph, withoutNumberAndDate } from './fixtures.ts'
import { documentParagraphs, partText, readBack } from './read-back.ts'

const docx = await renderDocument(launchLetter)
const documentXml = partText(docx, 'word/document.xml')
const find = (beginning: string): string => paragraphXml(docx, beginning)

describe('the page', () => {
  test('is A4 upright with lawful margins (PG-01 to PG-06)', () => {
    expect(attribute(documentXml, 'pgSz', 'w')).toBe('11906')
    expect(attribute(documentXml, 'pgSz', 'h')).toBe('16838')
    const margin = (side: string): number => Number(attribute(documentXml, 'pgMar', side))
    expect([margin('top'), margin('bottom'), margin('left'), margin('right')]).toEqual([
      1134, 1134, 1701, 1134,
    ])
    expect(margin('gutter')).toBe(0)
  })

  test('number is centred in the top margin and hidden on the first page (ST-01)', () => {
    const [numbered, first] = [partText(docx, 'word/header1.xml'), partText(docx, 'word/header2.xml')]
    expect(documentXml).toContain('<w:titlePg/>')
    expect(numbered).toContain('>PAGE<')
    expect(attribute(numbered, 'jc', 'val')).toBe('center')
    expect(runSizes(numbered)).toEqual([14])
    expect(first).not.toContain('<w:r>')
  })
})

describe('the header', () => {
  const rows = tableCells(documentXml, 0)

  test('is an invisible table of fixed absolute widths within the text area (HD-02)', () => {
    const [table = ''] = /<w:tbl>.*?<\/w:tbl>/su.exec(documentXml) ?? []
    const columns = [...table.matchAll(/<w:gridCol w:w="(\d+)"/gu)].map(([, width]) => Number(width))
    expect(attribute(table, 'tblLayout', 'type')).toBe('fixed')
    expect(table).not.toContain('"pct"')
    expect(columns.reduce((sum, width) => sum + width, 0)).toBe(mmToTwips(160))
    expect(columns[1]).toBeGreaterThanOrEqual(mmToTwips(98))
    expect(table).toMatch(/<w:tblCellMar>(<w:(top|left|bottom|right) w:type="dxa" w:w="0"\/>){4}/u)
    expect(table).not.toMatch(/w:val="single"[^>]*\/><w:(left|right|insideH|insideV)/u)
  })

  test('sets number and date in one row with their baselines level (HD-01)', () => {
    const [number = '', date = ''] = rows[1] ?? []
    const baseline = (cell: string): number => {
      const [size = 0] = runSizes(/<w:p>.*?<\/w:p>/su.exec(cell)?.[0] ?? '')
      return Number(attribute(cell, 'spacing', 'before')) / 20 + size * 0.891
    }
    expect(number).toContain('Số: 975/SYT-VP')
    expect(date).toContain('Thanh Hóa, ngày')
    expect(Math.abs(baseline(number) - baseline(date))).toBeLessThan(0.1)
  })

  test.each([
    ['CỘNG HÒA', 13, true, false],
    ['Độc lập', 14, true, false],
    ['UBND TỈNH', 13, false, false],
    ['SỞ Y TẾ', 13, true, false],
    ['Số:', 13, false, false],
    ['Thanh Hóa, ngày', 14, false, true],
    ['V/v', 12, false, false],
  ])('letters %s in %i pt as mục V says', (beginning, size, bold, italic) => {
    const [block] = readBack(docx).filter(({ text }) => text.startsWith(beginning))
    expect(runSizes(find(beginning))).toEqual([size])
    expect(attribute(find(beginning), 'jc', 'val')).toBe('center')
    expect(block?.runs).toEqual([{ text: block?.text, bold, italic }])
  })

  test('leaves 6 pt between the number and the subject (TL-04)', () => {
    expect(attribute(find('V/v'), 'spacing', 'before')).toBe('120')
  })

  test('draws two lines: as long as the motto, and up to half as long as the issuer (RL-01, RL-02)', () => {
    const lengths = rows[0]?.map(cell => {
      const line = /<w:p><w:pPr><w:pBdr>.*?<\/w:p>/su.exec(cell)?.[0] ?? ''
      const width = Number(attribute(cell, 'tcW', 'w'))
      expect(attribute(line, 'ind', 'left')).toBe(attribute(line, 'ind', 'right'))
      return width - Number(attribute(line, 'ind', 'left')) - Number(attribute(line, 'ind', 'right'))
    })
    const [issuer = 0, motto = 0] = lengths ?? []
    const issuerText = mmToTwips(textWidth('SỞ Y TẾ', { size: 13, bold: true }))
    const mottoText = mmToTwips(textWidth('Độc lập - Tự do - Hạnh phúc', { size: 14, bold: true }))
    expect(issuer / issuerText).toBeGreaterThanOrEqual(1 / 3)
    expect(issuer / issuerText).toBeLessThanOrEqual(1 / 2)
    expect(Math.abs(motto / mottoText - 1)).toBeLessThan(0.01)
    expect(documentXml.match(/<w:pBdr>/gu)).toHaveLength(2)
  })

  test('takes the smaller sizes for a long place, and still nothing wraps (FO-04)', async () => {
    const city = await renderDocument({ ...launchLetter, place: 'Thành phố Hồ Chí Minh', date: '2026-12-29' })
    const sizes = ['CỘNG HÒA', 'Độc lập', 'Thành phố Hồ Chí Minh, ngày 29'].map(text =>
      runSizes(paragraphXml(city, text)),
    )
    expect(sizes).toEqual([[12], [13], [13]])
  })

  test('holds an issuer of four lines and a subject of 400 characters', async () => {
    const subject = 'hướng dẫn bình xét, đề nghị khen thưởng '.repeat(10).trim()
    const name = ['BAN TỔ CHỨC', 'ĐẠI HỘI THI ĐUA YÊU NƯỚC', 'NGÀNH Y TẾ LẦN THỨ X', 'TIỂU BAN KHEN THƯỞNG']
    const long = await renderDocument({ ...launchLetter, issuer: { name }, subject })
    expect(
      readBack(long)
        .slice(0, 4)
        .map(block => block.text),
    ).toEqual(name)
    expect(runSizes(paragraphXml(long, 'V/v hướng dẫn'))).toEqual([12])
    expect(paragraphXml(long, 'TIỂU BAN')).toContain('<w:b/>')
  })

  test('prints the gap of a number and a date still to come', async () => {
    const blank = await renderDocument(withoutNumberAndDate(launchLetter))
    expect(paragraphText(paragraphXml(blank, 'Số:'))).toMatch(/^Số: \u00A0{6,}\/SYT-VP$/u)
    expect(paragraphText(paragraphXml(blank, 'Thanh Hóa, ngày'))).toMatch(/năm 2026$/u)
  })
})

describe('the addressees', () => {
  test('one stands on the label’s line, centred (KG-03)', () => {
    expect(attribute(find('Kính gửi:'), 'jc', 'val')).toBe('center')
    expect(find('Kính gửi:')).not.toContain('<w:b/>')
  })

  test('several begin under the colon of the label (KG-04)', async () => {
    const addressees = ['Bệnh viện đa khoa tỉnh', 'Các bệnh viện chuyên khoa', 'Các trung tâm y tế khu vực']
    const several = await renderDocument({ ...launchLetter, addressees })
    const label = paragraphXml(several, 'Kính gửi:')
    const colon = Number(attribute(label, 'ind', 'left')) + mmToTwips(textWidth('Kính gửi', { size: 14 }))
    for (const beginning of ['- Bệnh viện đa khoa', '- Các bệnh viện', '- Các trung tâm']) {
      const line = paragraphXml(several, beginning)
      const hyphen = Number(attribute(line, 'ind', 'left')) - Number(attribute(line, 'ind', 'hanging'))
      expect(Math.abs(hyphen - colon)).toBeLessThanOrEqual(2)
    }
    const read = readBack(several).filter(block => block.where === 'addressees')
    expect(read.map(block => block.text.at(-1))).toEqual([':', ';', ';', '.'])
  })

  test('thirty with long names stay inside the text area', async () => {
    const addressees = Array.from(
      { length: 30 },
      (_, i) =>
        `Trung tâm Y tế khu vực số ${i + 1}, trực thuộc Sở Y tế tỉnh, phụ trách các xã miền núi phía Tây`,
    )
    const many = await renderDocument({ ...launchLetter, addressees })
    const lines = readBack(many).filter(block => block.where === 'addressees')
    expect(lines).toHaveLength(31)
    expect(Number(attribute(paragraphXml(many, 'Kính gửi:'), 'ind', 'left'))).toBe(720)
  })

  test('one too long for a line hangs under its own beginning', async () => {
    const long = 'Thủ trưởng các đơn vị, bệnh viện, trung tâm y tế, phòng, ban thuộc và trực thuộc Sở Y tế'
    const xml = paragraphXml(await renderDocument({ ...launchLetter, addressees: [long] }), 'Kính gửi:')
    expect(Number(attribute(xml, 'ind', 'hanging'))).toBeGreaterThan(0)
  })
})

describe('the body', () => {
  const lines = documentParagraphs(docx).filter(
    ({ xml, inTable }) => !inTable && paragraphText(xml) !== '' && !paragraphText(xml).startsWith('Kính gửi'),
  )

  test('is justified, indented and spaced as the decree says throughout (ND-01 to ND-06)', () => {
    expect(lines.length).toBeGreaterThan(20)
    for (const { xml } of lines) {
      expect(runSizes(xml)).toEqual([14])
      expect(attribute(xml, 'jc', 'val')).toBe('both')
      expect(attribute(xml, 'ind', 'firstLine')).toBe('720')
      expect(Number(attribute(xml, 'spacing', 'before'))).toBeGreaterThanOrEqual(120)
      expect(Number(attribute(xml, 'spacing', 'line'))).toBeGreaterThanOrEqual(240)
      expect(Number(attribute(xml, 'spacing', 'line'))).toBeLessThanOrEqual(360)
      expect(xml).toContain('<w:widowControl/>')
    }
  })

  test('keeps a title with the part that it names', () => {
    expect(find('2. Nội dung thi đua')).toContain('<w:keepNext/>')
    expect(find('2.2. Thi đua chủ động')).not.toContain('<w:keepNext/>')
  })

  test('numbers four levels in literal text', () => {
    expect(documentXml).not.toContain('<w:numPr>')
    for (const marker of ['2.1. ', 'a) ', '- Bệnh viện tuyến', '+ ']) expect(find(marker)).toBeTruthy()
  })

  test('ends with a paragraph that stays with the signature (KY-10)', () => {
    expect(find('Giám đốc Sở Y tế và Ban')).toContain('<w:keepNext/>')
  })

  test('gives the signature two lines of company even when its last paragraph is short', async () => {
    const body = [
      paragraph('Văn phòng Sở theo dõi, đôn đốc.'),
      paragraph('Báo cáo gửi trước ngày 10/12/2026.'),
    ]
    const short = await renderDocument({ ...launchLetter, body: [...launchLetter.body, ...body] })
    expect(paragraphXml(short, 'Văn phòng Sở theo dõi, đôn đốc.')).toContain('<w:keepNext/>')
    expect(paragraphXml(short, 'Báo cáo gửi')).toContain('<w:keepNext/>')
  })
})

describe('the signature', () => {
  const deputy: OfficialLetter = {
    ...launchLetter,
    signature: { lines: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], name: 'Nguyễn Văn Bình' },
  }

  test('is one row that no page break splits, level with the recipients (NN-01)', () => {
    const [row, ...others] = tableCells(documentXml, 1)
    expect(others).toEqual([])
    expect(documentXml.match(/<w:cantSplit\/>/gu)).toHaveLength(3)
    for (const cell of row ?? []) {
      expect(attribute(cell, 'spacing', 'before')).toBe('0')
      expect(attribute(cell, 'vAlign', 'val')).toBe('top')
    }
  })

  test.each([
    ['Nơi nhận:', 12, true, true, 'left'],
    ['- Như trên', 11, false, false, 'left'],
    ['- Lưu: VT', 11, false, false, 'left'],
    ['PL.(60)', 11, false, false, 'right'],
    ['GIÁM ĐỐC', 14, true, false, 'center'],
    ['Lê Thị Hồng Minh', 14, true, false, 'center'],
  ])('letters %s in %i pt as mục V says', (beginning, size, bold, italic, align) => {
    const block = readBack(docx).findLast(({ text }) => text.startsWith(beginning))
    expect(runSizes(find(beginning))).toEqual([size])
    expect(attribute(find(beginning), 'jc', 'val')).toBe(align)
    expect(block?.runs).toEqual([{ text: block?.text, bold, italic }])
  })

  test('leaves at least four lines between title and name (KY-09)', () => {
    expect(Number(attribute(find('Lê Thị Hồng Minh'), 'spacing', 'before'))).toBeGreaterThanOrEqual(
      4 * 14 * 20,
    )
  })

  test('of a deputy has two lines of title', async () => {
    const texts = readBack(await renderDocument(deputy)).map(block => block.text)
    expect(texts.slice(-3)).toEqual(['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Nguyễn Văn Bình'])
  })

  test('is followed by a paragraph too small to reach another page', () => {
    const last = documentParagraphs(docx).at(-1)?.xml ?? ''
    expect(attribute(last, 'spacing', 'line')).toBe('20')
    expect(attribute(last, 'spacing', 'lineRule')).toBe('exact')
  })
})
