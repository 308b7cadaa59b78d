import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { launchLetter } from '../../src/documents/launch.ts'
import type { LaunchedCampaign } from '../../src/model/campaign.ts'
import { renderDocument } from '../../src/nd30/render-document.ts'
import { type ReadRun, readBack } from '../nd30/read-back.ts'

/**
 * The letter of the example, from YAML to DOCX and back: every sentence and every emphasis that the
 * clerk wrote stands in the file, in order, and nothing else but what the decree prescribes.
 * The expectation is worked out here from the YAML text, without the product's own parsing.
 */
const campaign = parse(readFileSync('examples/so-y-te-2026/campaign.yaml', 'utf8')) as LaunchedCampaign

type Part = LaunchedCampaign['launch']['content'][number]

/** `a *b* **c**` as runs: stars toggle italic (one), bold (two) or both (three). */
function runsOf(markdown: string): ReadRun[] {
  const runs: ReadRun[] = []
  let [bold, italic] = [false, false]
  for (const piece of markdown.split(/(\*+)/)) {
    if (piece.startsWith('*')) {
      if (piece.length >= 2) bold = !bold
      if (piece.length % 2 === 1) italic = !italic
    } else if (piece !== '') {
      runs.push({ text: piece, bold, italic })
    }
  }
  return runs
}

function bodyOf(parts: readonly Part[], number = ''): ReadRun[][] {
  let count = 0
  return parts.flatMap(part => {
    if (typeof part === 'string') return [runsOf(part)]
    const marker = `${number}${++count}.`
    const own = [
      ...(part.title ? [runsOf(`**${marker} ${part.title}**`)] : []),
      ...(part.text
        ? [joined([{ text: `${marker} `, bold: false, italic: false }, ...runsOf(part.text)])]
        : []),
    ]
    return [...own, ...bodyOf(part.content ?? [], marker)]
  })
}

/** Neighbours in one face are one run. */
function joined([first, second, ...rest]: ReadRun[]): ReadRun[] {
  if (!first || !second) return first ? [first] : []
  const alike = first.bold === second.bold && first.italic === second.italic
  return alike ? [{ ...first, text: first.text + second.text }, ...rest] : [first, second, ...rest]
}

describe('the launch letter of the example', async () => {
  const blocks = readBack(await renderDocument(launchLetter(campaign)))
  const textsAt = (where: (typeof blocks)[number]['where']) =>
    blocks.filter(block => block.where === where).map(({ text }) => text.replaceAll('\n', ' '))

  it('has the header of a công văn, parent and issuer in capitals', () => {
    expect(textsAt('header-table')).toEqual([
      'UBND TỈNH LAM GIANG',
      'SỞ Y TẾ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 412/SYT-VP',
      'V/v phát động phong trào thi đua yêu nước năm 2026',
      'Lam Giang, ngày 02 tháng 3 năm 2026',
    ])
  })

  it('is addressed on one line', () => {
    expect(textsAt('addressees')).toEqual(['Kính gửi: Thủ trưởng các đơn vị trong ngành'])
  })

  it('carries every paragraph and every emphasis of the YAML, numbered 1., 2.1. to 2.10. and 3.1. to 3.4.', () => {
    const { preamble = [], content, closing = [] } = campaign.launch
    const expected = [...preamble.map(runsOf), ...bodyOf(content), ...closing.map(runsOf)]
    const last = expected.at(-1)?.at(-1)
    if (last) expected.at(-1)?.splice(-1, 1, { ...last, text: last.text.replace(/\.$/, './.') })
    const body = blocks.filter(({ where }) => where === 'body')
    expect(body.map(({ runs }) => runs)).toEqual(expected)
    expect(body.filter(({ text }) => text.startsWith('2.10. '))).toHaveLength(1)
  })

  it('ends with Nơi nhận, the drafter and the signer', () => {
    expect(textsAt('signature-table')).toEqual([
      'Nơi nhận:',
      '- Như trên;',
      '- UBND tỉnh (để b/c);',
      '- Sở Nội vụ (để p/h);',
      '- Liên đoàn Lao động tỉnh (để p/h);',
      '- Giám đốc, các Phó Giám đốc Sở (để c/đ);',
      '- Các phòng chuyên môn, nghiệp vụ thuộc Sở (để t/h);',
      '- Trang thông tin điện tử Sở Y tế (để đăng tải);',
      '- Lưu: VT, VP.',
      'LTH.(45)',
      'GIÁM ĐỐC',
      'Nguyễn Văn A',
    ])
  })
})
