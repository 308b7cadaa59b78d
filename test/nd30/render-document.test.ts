import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { OfficialLetter } from '../../src/model/document.ts'
import { renderDocument } from '../../src/nd30/render-document.ts'
import { launchLetter, paragraph, withoutNumberAndDate } from './fixtures.ts'
import { partText, readBack } from './read-back.ts'

const docx = await renderDocument(launchLetter)
const documentXml = partText(docx, 'word/document.xml')

function where(place: string): readonly string[] {
  return readBack(docx)
    .filter(block => block.where === place)
    .map(block => block.text)
}

describe('what the letter says', () => {
  test('the header names issuer, state, number, subject and date', () => {
    expect(where('header-table')).toEqual([
      'UBND TỈNH THANH HÓA',
      'SỞ Y TẾ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 975/SYT-VP',
      'V/v phát động phong trào thi đua yêu nước ngành Y tế năm 2026',
      'Thanh Hóa, ngày 02 tháng 3 năm 2026',
    ])
  })

  test('the addressee, the body and the signature follow', () => {
    expect(where('addressees')).toEqual(['Kính gửi: Thủ trưởng các đơn vị trong ngành Y tế'])
    expect(where('body')).toContain('1. Thời gian phát động thi đua')
    expect(where('signature-table')).toEqual([
      'Nơi nhận:',
      '- Như trên;',
      '- Ban Thi đua - Khen thưởng tỉnh (để b/c);',
      '- Công đoàn ngành Y tế (để p/h);',
      '- Giám đốc, các Phó Giám đốc Sở;',
      '- Các phòng thuộc Sở (để t/h);',
      '- Lưu: VT, VP.',
      'PL.(60)',
      'GIÁM ĐỐC',
      'Lê Thị Hồng Minh',
    ])
  })

  test('the end mark is printed once, at the end of the body', () => {
    expect(documentXml.split('./.').length - 1).toBe(1)
    expect(where('body').at(-1)).toMatch(/phục vụ Nhân dân\.\/\.$/u)
  })

  test('bold and italic words of the body keep their face', () => {
    const theme = readBack(docx).flatMap(block => block.runs.filter(run => run.bold && run.italic))
    expect(theme.map(run => run.text)).toContain(
      'Thầy thuốc xứ Thanh kỷ cương, tận tụy, sáng tạo vì sức khỏe Nhân dân',
    )
  })

  test('a letter for signature carries no mark, a draft says so', async () => {
    const draft = readBack(await renderDocument({ ...launchLetter, status: 'draft' }))
    expect(documentXml).not.toContain('DỰ THẢO')
    expect(draft.filter(block => block.text === 'DỰ THẢO' && block.where === 'header-table')).toHaveLength(1)
  })
})

describe('the file', () => {
  test('is the same bytes every time', async () => {
    const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
    expect(hash(await renderDocument(launchLetter))).toBe(hash(docx))
  })

  test('tells who issued it and the date on it, and neither the clock nor the library', () => {
    const core = partText(docx, 'docProps/core.xml')
    expect(core).toContain('<dc:creator>SỞ Y TẾ</dc:creator>')
    expect(core).toContain('V/v phát động phong trào thi đua')
    expect(core.match(/2026-03-02T00:00:00Z/gu)).toHaveLength(2)
    expect(
      Object.keys(unzipSync(docx))
        .map(name => partText(docx, name))
        .join(''),
    ).not.toMatch(/un-named|docx\.js/iu)
  })

  test('of an undated letter has the first time that an archive can tell', async () => {
    const undated = await renderDocument(withoutNumberAndDate(launchLetter))
    expect(partText(undated, 'docProps/core.xml')).toContain('1980-01-01T00:00:00Z')
  })

  test('is Vietnamese, black and Times New Roman by default', () => {
    const styles = partText(docx, 'word/styles.xml')
    const defaults = /<w:docDefaults>.*<\/w:docDefaults>/su.exec(styles)?.[0] ?? ''
    expect(defaults).toContain('w:lang w:val="vi-VN"')
    expect(defaults).toContain('w:color w:val="000000"')
    expect(defaults.match(/="Times New Roman"/gu)).toHaveLength(4)
    expect([...styles.matchAll(/<w:color w:val="(\w+)"/gu)].every(([, color]) => color === '000000')).toBe(
      true,
    )
  })

  test('names Times New Roman for every script in every run', () => {
    for (const part of ['word/document.xml', 'word/header1.xml']) {
      const runs = [...partText(docx, part).matchAll(/<w:r>.*?<\/w:r>/gsu)].map(([run]) => run)
      expect(runs.length).toBeGreaterThan(0)
      for (const run of runs)
        expect(run.match(/w:(ascii|hAnsi|cs|eastAsia)="Times New Roman"/gu)).toHaveLength(4)
    }
  })

  test('has no line break, tab or drawn space in its text', () => {
    expect(documentXml).not.toMatch(/<w:br|<w:tab\/>|contextualSpacing/u)
  })

  test('stays well-formed whatever is typed', async () => {
    const typed: OfficialLetter = {
      ...launchLetter,
      subject: 'phát động\u0000 <thi đua> & "khen thưởng"\uFFFF',
      addressees: ['Trung tâm\u000BY tế\uFFFE Như Thanh'],
      body: [paragraph('Điểm\u0008 chuẩn < 100 & > 50\uD800.')],
    }
    const texts = readBack(await renderDocument(typed)).map(block => block.text)
    expect(texts).toContain('V/v phát động <thi đua> & "khen thưởng"')
    expect(texts).toContain('Kính gửi: Trung tâm Y tế Như Thanh')
    expect(texts).toContain('Điểm chuẩn < 100 & > 50./.')
  })
})
