/**
 * AdministrativeDocument: what a paper says, without how it looks.
 * `documents/` builds it from a campaign, `nd30/` lays it out as the decree asks.
 * All text is NFC. Dates are ISO (`2026-03-02`).
 */

/** A stretch of text in one style. */
export interface Run {
  readonly text: string
  readonly bold?: true
  readonly italic?: true
}

/** One part of the body (ô 6): a paragraph, or a numbered part with what stands under it. */
export interface Block {
  /** The number as printed, with its punctuation: `1.`, `2.10.`, `a)`, `-`. Absent: a plain paragraph. */
  readonly marker?: string
  /** Title of the part, on its own line beside the marker, bold (Phụ lục I, mục II.5). */
  readonly title?: readonly Run[]
  readonly text?: readonly Run[]
  readonly children: readonly Block[]
}

/** Công văn: a letter without a type name, `V/v …` under its number (Mẫu 1.5). */
export interface OfficialLetter {
  readonly type: 'official_letter'
  /** `for_signature` prints no mark; `draft` prints DỰ THẢO. */
  readonly status: 'draft' | 'for_signature'
  readonly issuer: Issuer
  /** Văn thư fills it in after signing: absent prints a gap. */
  readonly number?: number
  /** `SYT-VP`: what follows the slash. */
  readonly symbol: string
  readonly place: string
  /** Absent prints a gap for day and month; the year of `yearWhenUndated` is printed. */
  readonly date?: string
  readonly yearWhenUndated: number
  /** Without `V/v`, which the layout adds. */
  readonly subject: string
  readonly addressees: readonly string[]
  readonly body: readonly Block[]
  /** Lines of Nơi nhận, without dash and final mark. */
  readonly recipients: readonly string[]
  /** What follows `Lưu: `, as in `['VT', 'VP']`. */
  readonly archive: readonly string[]
  readonly drafter?: { readonly initials: string; readonly copies?: number }
  readonly signature: Signature
}

export interface Issuer {
  /** The direct parent, as printed: `UBND TỈNH THANH HÓA`. */
  readonly parent?: string
  /** One to four lines, as printed: `SỞ Y TẾ`. */
  readonly name: readonly string[]
}

export interface Signature {
  /** Authority and title, one to three lines: `['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']`. */
  readonly lines: readonly string[]
  readonly name: string
}

export type AdministrativeDocument = OfficialLetter
