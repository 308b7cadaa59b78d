/**
 * The decree in numbers: Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I. One row a rule: the paragraph that says it,
 * what it allows, and what this program chooses. The renderer reads these rows, and so may any check of a paper.
 */
export const FONT = 'Times New Roman'

/** From least to most, both included. */
export type Span = readonly [least: number, most: number]

export interface Measure {
  readonly rule: string
  /** Where it is written; `mẫu` is the sample forms of Phụ lục III, `thông lệ` is practice and no law. */
  readonly clause: string
  readonly unit: 'mm' | 'pt' | 'lines' | 'ratio' | 'characters'
  /** The value lies in one of these. */
  readonly allowed: readonly Span[]
  readonly chosen: number
}

/** How one component of the paper is lettered: a row of the table in mục V. */
export interface Lettering {
  readonly rule: string
  readonly clause: string
  /** Points. */
  readonly size: Span
  readonly chosen: number
  readonly bold: boolean
  readonly italic: boolean
  readonly capitals: boolean
  readonly align: 'left' | 'center' | 'right' | 'both'
}

export const MEASURES = {
  pageWidth: { rule: 'PG-01', clause: 'mục I.1', unit: 'mm', allowed: [[210, 210]], chosen: 210 },
  pageHeight: { rule: 'PG-01', clause: 'mục I.1', unit: 'mm', allowed: [[297, 297]], chosen: 297 },
  marginTop: { rule: 'PG-03', clause: 'mục I.3', unit: 'mm', allowed: [[20, 25]], chosen: 20 },
  marginBottom: { rule: 'PG-03', clause: 'mục I.3', unit: 'mm', allowed: [[20, 25]], chosen: 20 },
  marginLeft: { rule: 'PG-04', clause: 'mục I.3', unit: 'mm', allowed: [[30, 35]], chosen: 30 },
  marginRight: { rule: 'PG-05', clause: 'mục I.3', unit: 'mm', allowed: [[15, 20]], chosen: 20 },
  gutter: { rule: 'PG-06', clause: 'mục I.3', unit: 'mm', allowed: [[0, 0]], chosen: 0 },
  pageNumberFromEdge: { rule: 'ST-04', clause: 'mẫu', unit: 'mm', allowed: [[5, 14]], chosen: 10 },
  mottoRule: { rule: 'QH-04', clause: 'mục II.1', unit: 'ratio', allowed: [[0.95, 1.05]], chosen: 1 },
  issuerRule: { rule: 'CQ-03', clause: 'mục II.2', unit: 'ratio', allowed: [[1 / 3, 1 / 2]], chosen: 0.45 },
  numberGap: { rule: 'SO-03', clause: 'thông lệ', unit: 'characters', allowed: [[6, 20]], chosen: 8 },
  dayAndMonthGap: { rule: 'DD-01', clause: 'thông lệ', unit: 'characters', allowed: [[3, 12]], chosen: 4 },
  subjectGap: { rule: 'TL-04', clause: 'mục II.5', unit: 'pt', allowed: [[6, 6]], chosen: 6 },
  firstLineIndent: {
    rule: 'ND-03',
    clause: 'mục II.6',
    unit: 'mm',
    allowed: [
      [10, 10],
      [12.7, 12.7],
    ],
    chosen: 12.7,
  },
  paragraphGap: { rule: 'ND-04', clause: 'mục II.6', unit: 'pt', allowed: [[6, Infinity]], chosen: 6 },
  lineSpacing: { rule: 'ND-05', clause: 'mục II.6', unit: 'lines', allowed: [[1, 1.5]], chosen: 1.1 },
  signatureRoom: { rule: 'KY-09', clause: 'mẫu', unit: 'lines', allowed: [[4, 6]], chosen: 5 },
  bodyWithSignature: {
    rule: 'KY-10',
    clause: 'thông lệ',
    unit: 'lines',
    allowed: [[2, Infinity]],
    chosen: 2,
  },
} as const satisfies Record<string, Measure>

export const LETTERING = {
  nationalName: lettering('QH-01', 'mục II.1', [12, 13], 13, 'center', 'bold', 'capitals'),
  motto: lettering('QH-03', 'mục II.1', [13, 14], 14, 'center', 'bold'),
  parent: lettering('CQ-01', 'mục II.2', [12, 13], 13, 'center', 'capitals'),
  issuer: lettering('CQ-02', 'mục II.2', [12, 13], 13, 'center', 'bold', 'capitals'),
  number: lettering('SO-01', 'mục II.3', [13, 13], 13, 'center'),
  placeAndDate: lettering('DD-01', 'mục II.4', [13, 14], 14, 'center', 'italic'),
  subject: lettering('TL-04', 'mục II.5', [12, 13], 13, 'center'),
  // The decree names no mark for a draft; it stands where mục IV puts such stamps (ô 10a).
  draftMark: lettering('MK-01', 'thông lệ', [13, 14], 13, 'center', 'bold', 'capitals'),
  addressees: lettering('KG-02', 'mục II.9', [13, 14], 14, 'left'),
  body: lettering('ND-01', 'mục II.6', [13, 14], 14, 'both'),
  partTitle: lettering('HN-05', 'mục II.6', [13, 14], 14, 'both', 'bold'),
  signerTitle: lettering('KY-01', 'mục II.7', [13, 14], 14, 'center', 'bold', 'capitals'),
  signerName: lettering('KY-06', 'mục II.7', [13, 14], 14, 'center', 'bold'),
  recipientsLabel: lettering('NN-02', 'mục II.9', [12, 12], 12, 'left', 'bold', 'italic'),
  recipients: lettering('NN-03', 'mục II.9', [11, 11], 11, 'left'),
  drafter: lettering('NS-01', 'mục III.3', [11, 11], 11, 'right', 'capitals'),
  pageNumber: lettering('ST-01', 'mục I.7', [13, 14], 14, 'center'),
} as const satisfies Record<string, Lettering>

/** Sizes that go together: footnote 1 of the table in mục V. The issuer takes the size of the national name. */
export interface HeaderSizes {
  readonly nationalName: number
  readonly motto: number
  readonly placeAndDate: number
}

export const HEADER_SIZES = {
  rule: 'FO-04',
  clause: 'mục V, chú thích 1',
  allowed: [
    { nationalName: 13, motto: 14, placeAndDate: 14 },
    { nationalName: 12, motto: 13, placeAndDate: 13 },
  ],
} as const

function lettering(
  rule: string,
  clause: string,
  size: Span,
  chosen: number,
  align: Lettering['align'],
  ...marks: readonly ('bold' | 'italic' | 'capitals')[]
): Lettering {
  const [bold, italic, capitals] = [
    marks.includes('bold'),
    marks.includes('italic'),
    marks.includes('capitals'),
  ]
  return { rule, clause, size, chosen, align, bold, italic, capitals }
}
