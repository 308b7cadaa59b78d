import type { OfficialLetter } from '../model/document.ts'
import { MEASURES } from './rules.ts'

/** QH-01: the decree's own spelling in its text. */
export const NATIONAL_NAME = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
/** QH-03. */
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc'
export const DRAFT_MARK = 'DỰ THẢO'
export const ADDRESSEES_LABEL = 'Kính gửi'
export const RECIPIENTS_LABEL = 'Nơi nhận:'

/** Room to write by hand is left with no-break spaces, which Word neither trims nor breaks at. */
const NO_BREAK_SPACE = '\u00A0'
const NUMBER_GAP = NO_BREAK_SPACE.repeat(MEASURES.numberGap.chosen)
const DAY_AND_MONTH_GAP = NO_BREAK_SPACE.repeat(MEASURES.dayAndMonthGap.chosen)

/** `Số: 05/SYT-VP`, `Số:         /SYT-VP` (SO-01 to SO-03). */
export function numberLine({ number, symbol }: Pick<OfficialLetter, 'number' | 'symbol'>): string {
  return `Số: ${number === undefined ? NUMBER_GAP : String(number).padStart(2, '0')}/${symbol}`
}

/** `Thanh Hóa, ngày 01 tháng 7 năm 2020`: only days below 10 and months 1 and 2 are padded (DD-02). */
export function dateLine(letter: Pick<OfficialLetter, 'place' | 'date' | 'yearWhenUndated'>): string {
  if (letter.date === undefined)
    return `${letter.place}, ngày ${DAY_AND_MONTH_GAP} tháng ${DAY_AND_MONTH_GAP} năm ${letter.yearWhenUndated}`
  const [year = '', month = '', day = ''] = letter.date.split('-')
  const printedMonth = Number(month) <= 2 ? month : String(Number(month))
  return `${letter.place}, ngày ${day} tháng ${printedMonth} năm ${year}`
}

/** `V/v phát động …` (TL-04). */
export function subjectLine({ subject }: Pick<OfficialLetter, 'subject'>): string {
  return `V/v ${subject.trim()}`
}

/** One addressee beside the label (KG-03), or the label and a line each (KG-04). */
export function addresseeLines({ addressees }: Pick<OfficialLetter, 'addressees'>): readonly string[] {
  const names = addressees.map(bare)
  if (names.length < 2) return [`${ADDRESSEES_LABEL}: ${names.join('')}`.trim()]
  return [`${ADDRESSEES_LABEL}:`, ...names.map((name, i) => `- ${name}${i === names.length - 1 ? '.' : ';'}`)]
}

/** `- Như trên;` … `- Lưu: VT, VP.` (NN-03, NN-04). */
export function recipientLines(letter: Pick<OfficialLetter, 'recipients' | 'archive'>): readonly string[] {
  return [
    ...letter.recipients.map(recipient => `- ${bare(recipient)};`),
    `- Lưu: ${letter.archive.map(bare).join(', ')}.`,
  ]
}

/** `PL.(60)`, `HQ.` (NS-01). */
export function drafterMark({ initials, copies }: NonNullable<OfficialLetter['drafter']>): string {
  return copies === undefined ? `${initials}.` : `${initials}.(${copies})`
}

/** Without a dash or a final mark that its writer already typed. */
function bare(entry: string): string {
  return entry.replace(/^[\s\-–]+/u, '').replace(/[\s;.,]+$/u, '')
}
