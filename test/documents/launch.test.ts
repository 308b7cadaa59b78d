import { describe, expect, it } from 'vitest'
import { checkLaunch } from '../../src/documents/check-launch.ts'
import { launchLetter } from '../../src/documents/launch.ts'
import type { LaunchedCampaign } from '../../src/model/campaign.ts'
import type { Block } from '../../src/model/document.ts'

type Launch = LaunchedCampaign['launch']

const LAUNCH: Launch = {
  symbol: 'SYT-VP',
  place: 'Lam Giang',
  subject: 'phát động phong trào thi đua năm 2026',
  addressees: ['Thủ trưởng các đơn vị trong ngành'],
  content: ['Sở Y tế phát động phong trào thi đua.'],
  recipients: ['Như trên', 'UBND tỉnh (để b/c)'],
  archive: ['VT', 'VP'],
  signer: { title: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], name: 'Nguyễn Văn A' },
}

function campaign(launch: Partial<Launch> = {}, more: Partial<LaunchedCampaign> = {}): LaunchedCampaign {
  return {
    version: 1,
    id: 'thi-dua-2026',
    name: 'Phong trào thi đua năm 2026',
    year: 2026,
    issuer: { parent: 'UBND tỉnh Lam Giang', name: 'Sở Y tế' },
    launch: { ...LAUNCH, ...launch },
    ...more,
  }
}

const letter = (launch: Partial<Launch> = {}, more: Partial<LaunchedCampaign> = {}) =>
  launchLetter(campaign(launch, more))

/** Every block as a line: marker, title, text; what stands below is indented. */
function outline(blocks: readonly Block[], depth = 0): string[] {
  const textOf = (runs: Block['text'] = []) => runs.map(({ text }) => text).join('')
  return blocks.flatMap(({ marker, title, text, children }) => [
    '  '.repeat(depth) +
      [marker, title && `[${textOf(title)}]`, text && textOf(text)]
        .filter(part => part !== undefined)
        .join(' '),
    ...outline(children, depth + 1),
  ])
}

describe('the letter that launches a campaign', () => {
  it('says what campaign.yaml says', () => {
    expect(letter({ number: 412, date: '2026-03-02', drafter: { initials: 'LTH', copies: 45 } })).toEqual({
      type: 'official_letter',
      status: 'for_signature',
      issuer: { parent: 'UBND TỈNH LAM GIANG', name: ['SỞ Y TẾ'] },
      number: 412,
      symbol: 'SYT-VP',
      place: 'Lam Giang',
      date: '2026-03-02',
      yearWhenUndated: 2026,
      subject: 'phát động phong trào thi đua năm 2026',
      addressees: ['Thủ trưởng các đơn vị trong ngành'],
      body: [{ text: [{ text: 'Sở Y tế phát động phong trào thi đua.' }], children: [] }],
      recipients: ['Như trên', 'UBND tỉnh (để b/c)'],
      archive: ['VT', 'VP'],
      drafter: { initials: 'LTH', copies: 45 },
      signature: { lines: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], name: 'Nguyễn Văn A' },
    })
  })

  it.each([{}, { number: null, date: null }])('may be without number and date: %j', blank => {
    const undated = letter(blank)
    expect(undated).not.toHaveProperty('number')
    expect(undated).not.toHaveProperty('date')
    expect(undated).not.toHaveProperty('drafter')
    expect(undated.yearWhenUndated).toBe(2026)
  })

  it('is a draft only where the file says so', () => {
    expect(letter({ status: 'draft' }).status).toBe('draft')
    expect(letter({ status: 'for_signature' }).status).toBe('for_signature')
  })

  it('prints parent and issuer in capitals with their tone marks', () => {
    const issuer = { parent: 'Ủy ban nhân dân tỉnh Đắk Lắk', name: 'Sở Y tế – Đơn vị ở phường Ngã Bảy' }
    expect(letter({}, { issuer }).issuer).toEqual({
      parent: 'ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK',
      name: ['SỞ Y TẾ – ĐƠN VỊ Ở PHƯỜNG NGÃ BẢY'],
    })
    expect(letter({}, { issuer: { name: 'Sở Y tế' } }).issuer).toEqual({ name: ['SỞ Y TẾ'] })
  })

  it.each([
    ['V/v phát động phong trào', 'phát động phong trào'],
    ['v/v phát động phong trào', 'phát động phong trào'],
    ['V/V  phát động phong trào', 'phát động phong trào'],
    ['phát động phong trào V/v sức khỏe', 'phát động phong trào V/v sức khỏe'],
    ['vận động cán bộ', 'vận động cán bộ'],
  ])('has a subject without V/v, which the layout adds: %s', (written, subject) => {
    expect(letter({ subject: written }).subject).toBe(subject)
  })

  it('has Như trên as its first recipient, once', () => {
    expect(letter({ recipients: ['UBND tỉnh'] }).recipients).toEqual(['Như trên', 'UBND tỉnh'])
    expect(letter({ recipients: ['Như trên', 'UBND tỉnh'] }).recipients).toEqual(['Như trên', 'UBND tỉnh'])
    expect(letter({ recipients: ['Như trên'] }).recipients).toEqual(['Như trên'])
  })
})

describe('the body of the letter', () => {
  it('is preamble, content and closing, the first and the last without numbers', () => {
    const { body } = letter({
      preamble: ['Năm 2026 là năm mở đầu.', 'Giám đốc Sở Y tế phát động:'],
      content: [{ text: 'Đẩy mạnh thi đua.' }],
      closing: ['Sở Y tế kêu gọi.'],
    })
    expect(outline(body)).toEqual([
      'Năm 2026 là năm mở đầu.',
      'Giám đốc Sở Y tế phát động:',
      '1. Đẩy mạnh thi đua.',
      'Sở Y tế kêu gọi.',
    ])
  })

  it('begins a new paragraph at a blank line, also under a numbered part', () => {
    const { body } = letter({
      preamble: ['Đoạn một.\nĐoạn hai.'],
      content: [{ text: 'Đẩy mạnh thi đua.\n\nCác đơn vị báo cáo hằng quý.' }, { text: 'Sơ kết.' }],
    })
    expect(outline(body)).toEqual([
      'Đoạn một.',
      'Đoạn hai.',
      '1. Đẩy mạnh thi đua.',
      '  Các đơn vị báo cáo hằng quý.',
      '2. Sơ kết.',
    ])
  })

  it('is numbered 1., 1.1., a), -, + by its depth', () => {
    const { body } = letter({
      content: [
        {
          title: 'Nội dung',
          content: [
            {
              text: 'Chuyên môn',
              content: [
                {
                  text: 'khám bệnh',
                  content: [{ text: 'nội trú', content: [{ text: 'ban đêm' }] }, { text: 'ngoại trú' }],
                },
                { text: 'chữa bệnh' },
              ],
            },
            { text: 'Hành chính' },
          ],
        },
        { title: 'Tổ chức', text: 'Các đơn vị thực hiện:' },
      ],
    })
    expect(outline(body)).toEqual([
      '1. [Nội dung]',
      '  1.1. Chuyên môn',
      '    a) khám bệnh',
      '      - nội trú',
      '        + ban đêm',
      '      - ngoại trú',
      '    b) chữa bệnh',
      '  1.2. Hành chính',
      '2. [Tổ chức] Các đơn vị thực hiện:',
    ])
  })

  it('counts up to 10 and past it, and its letters go a, b, c, d, đ, e', () => {
    const ten = letter({ content: [{ content: Array.from({ length: 10 }, () => ({ text: 'việc' })) }] })
    expect(ten.body[0]?.children.at(-1)?.marker).toBe('1.10.')
    const points = Array.from({ length: 6 }, () => ({ text: 'điểm' }))
    const lettered = letter({ content: [{ content: [{ content: points }] }] })
    expect(lettered.body[0]?.children[0]?.children.map(({ marker }) => marker)).toEqual([
      'a)',
      'b)',
      'c)',
      'd)',
      'đ)',
      'e)',
    ])
  })

  it('leaves plain paragraphs without a number and does not count them', () => {
    const { body } = letter({
      content: [
        'Mở đầu.',
        { title: 'Thời gian', content: ['Đợt 1.', 'Đợt 2.', { text: 'Sơ kết.' }] },
        'Xen giữa.',
        { text: 'Nội dung.', content: ['Dẫn:', { text: 'một' }, 'xen', { text: 'hai' }] },
      ],
    })
    expect(outline(body)).toEqual([
      'Mở đầu.',
      '1. [Thời gian]',
      '  Đợt 1.',
      '  Đợt 2.',
      '  1.1. Sơ kết.',
      'Xen giữa.',
      '2. Nội dung.',
      '  Dẫn:',
      '  2.1. một',
      '  xen',
      '  2.2. hai',
    ])
  })

  it('carries the emphasis of titles and texts', () => {
    const { body } = letter({ content: [{ title: 'Chủ đề *mới*', text: '**Đổi mới** sáng tạo' }] })
    expect(body[0]).toEqual({
      marker: '1.',
      title: [{ text: 'Chủ đề ' }, { text: 'mới', italic: true }],
      text: [{ text: 'Đổi mới', bold: true }, { text: ' sáng tạo' }],
      children: [],
    })
  })
})

describe('the check of the letter', () => {
  it('passes a sound letter', () => {
    expect(checkLaunch(campaign({ preamble: ['**Đậm** và *nghiêng*'], closing: ['5\\* sao'] }))).toEqual([])
  })

  it('finds an asterisk without its counterpart, wherever it is (TD1501)', () => {
    const problems = checkLaunch(
      campaign({
        preamble: ['sạch', '**quên đóng'],
        content: [
          'lẻ *',
          { title: 'Tiêu đề*', text: '*lẻ', content: [{ content: ['sâu **hơn'] }] },
          { text: 'sạch' },
        ],
        closing: ['*kêu gọi'],
      }),
    )
    expect(problems.every(({ code }) => code === 'TD1501')).toBe(true)
    expect(problems.map(({ place }) => `${place?.file} ${place?.pointer}`)).toEqual([
      'campaign.yaml /launch/preamble/1',
      'campaign.yaml /launch/content/0',
      'campaign.yaml /launch/content/1/title',
      'campaign.yaml /launch/content/1/text',
      'campaign.yaml /launch/content/1/content/0/content/0',
      'campaign.yaml /launch/closing/0',
    ])
  })
})
