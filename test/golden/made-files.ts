import { legacyBytes, toLegacy } from '../vietnamese/to-legacy.ts'

type MadeFile = string | Uint8Array | 'folder' | { readonly link: string }

/** Files that an editor or git would change, or that are too large to keep: made when their case runs. */
export const MADE_FILES: Readonly<Record<string, Readonly<Record<string, MadeFile>>>> = {
  'utf-16-file': { 'units.yaml': Buffer.from('\ufeffversion: 1\nclusters: []\n', 'utf16le') },
  'utf-16-without-a-mark': { 'units.yaml': Buffer.from('version: 1\nclusters: []\n', 'utf16le') },
  'utf-32-file': {
    'units.yaml': Buffer.from([...'version: 1\n'].flatMap(sign => [0, 0, 0, sign.charCodeAt(0)])),
  },
  'TD1001-report-saved-in-tcvn3': {
    'reports/bv-phoi.yaml': legacyBytes(reportOfBvPhoi('Phòng Kế hoạch'), 'TCVN3'),
  },
  'report-saved-in-vni': { 'reports/bv-phoi.yaml': legacyBytes(reportOfBvPhoi('Phòng Kế hoạch'), 'VNI') },
  'report-saved-in-windows-1258': {
    'reports/bv-phoi.yaml': legacyBytes(reportOfBvPhoi('Phòng Kế hoạch'), 'Windows-1258'),
  },
  'report-with-windows-1258-letters-in-utf-8': {
    'reports/bv-phoi.yaml': reportOfBvPhoi(toLegacy('Phòng Kế hoạch', 'Windows-1258')),
  },
  'line-ends-of-an-old-mac': {
    'reports/bv-phoi.yaml': reportOfBvPhoi('Phòng Kế hoạch').replaceAll('\n', '\r'),
  },
  'thousands-of-marks-on-a-letter': {
    'reports/bv-phoi.yaml': reportOfBvPhoi(`Phòng ${'\u0301\u0323'.repeat(9000)}`),
  },
  'TD1016-report-linked-from-elsewhere': { 'reports/bv-phoi.yaml': { link: '../..' } },
  'reports-linked-from-elsewhere': { reports: { link: '..' } },
  'link-to-a-report-that-is-gone': { 'reports/bv-phoi.yaml': { link: 'bv-phoi-nop-lai.yaml' } },
  'links-in-a-circle': { 'reports/bv-phoi.yaml': { link: 'bv-phoi.yaml' } },
  'link-within-the-folder': {
    'evidence/bv-phoi/bao-cao.yaml': reportOfBvPhoi('Phòng Kế hoạch'),
    'reports/bv-phoi.yaml': { link: '../evidence/bv-phoi/bao-cao.yaml' },
  },
  'not-in-utf-8': { 'reports/bv-phoi.yaml': Buffer.from('by: Phòng Kế toán', 'latin1') },
  'TD1003-file-over-one-megabyte': { 'reports/bv-phoi.yaml': `# ${'số liệu '.repeat(120_000)}\n` },
  'two-thousand-keys': {
    'reports/bv-phoi.yaml': Array.from(
      { length: 20_000 },
      (_, index) => `tieu_chi_${index}: ${index}\n`,
    ).join(''),
  },
  'nul-byte': { 'reports/bv-phoi.yaml': 'version: 1\nunit: bv-phoi\nby: Phòng\u0000Kế hoạch\n' },
  'TD1014-deep-nesting': {
    'reports/bv-phoi.yaml': `version: 1\nunit: bv-phoi\nentries: ${'['.repeat(5000)}\n`,
  },
  'byte-order-mark-and-crlf': {
    'reports/bv-phoi.yaml': reportOfBvPhoi('Phòng Kế hoạch').replaceAll('\n', '\r\n').replace(/^/, '\ufeff'),
  },
  'decomposed-letters': { 'reports/bv-phoi.yaml': reportOfBvPhoi('Phòng Kế hoạch').normalize('NFD') },
  'decomposed-letters-before-the-caret': {
    'reports/bv-phoi.yaml':
      `${reportOfBvPhoi('Phòng Kế hoạch')}  - { explanation: Chưa tổ chức, code: "IV.9" }\n`.normalize('NFD'),
  },
  'TD1007-report-that-is-a-folder': { 'reports/bv-phoi.yaml/': 'folder' },
  'TD1602-campaign-that-is-a-folder': { 'campaign.yaml/': 'folder' },
  'TD1604-edited-letter-in-the-output-folder': {
    'out/van-ban-phat-dong.docx': 'Giám đốc đã sửa trong Word.',
  },
  'output-folder-that-is-a-file': { out: 'Ghi chú của văn thư.' },
  'TD1605-output-file-that-is-a-folder': { 'out/van-ban-phat-dong.docx/': 'folder' },
}

function reportOfBvPhoi(by: string): string {
  return `version: 1
unit: bv-phoi
submitted: 2026-11-13
by: ${by}
entries:
  - code: "2.1"
    facts: { ky_giao_uoc: true }
  - code: "2.2"
    claimed: 4.5
  - code: "2.9"
    facts: { ty_le_hai_long: 88 }
  - code: "2.10"
    facts: { luot_kham: 9800 }
  - code: "3.1"
    facts: { so_sang_kien: 0 }
`
}
