import type { Language } from '../../diagnostics/texts/text.ts'
import type { Revisit } from '../../workspace/revisit.ts'

/** What `init --from` says of each place to look at; `more` stands for those of a kind that are not shown. */
export const REVISIT: Readonly<Record<Language, Readonly<Record<Revisit['kind'] | 'more', string>>>> = {
  vi: {
    theme: 'chủ đề còn của năm {year}: {text}',
    phase: '{name} dời một năm: {from} - {to}',
    period: '{name}: hạn gửi báo cáo dời sang {due} ({weekday})',
    holidays: 'ghi ngày nghỉ của năm {next} (của năm {year} không chép sang)',
    due: '{label}: hạn nộp dời một năm: {dates}',
    subject: 'trích yếu: {text}',
    letter: 'lời văn nhắc {words}',
    signer: 'người ký: {title} {name}',
    clusters: 'danh sách của năm {year}: {clusters} cụm, {units} đơn vị',
    targets: 'chỉ tiêu giao riêng của năm {year}: {count} đơn vị',
    edition: 'bảng chấm điểm còn là phiên bản {edition}',
    wording: 'nội dung nhắc {words}',
    comments: 'ghi chú (sau dấu #) nhắc năm {year}: {count} chỗ',
    errors: 'tệp của năm {year} có {count} lỗi, thidua check chỉ rõ từng lỗi',
    more: 'từ đây còn {count} chỗ tương tự',
  },
  en: {
    theme: 'the theme is still that of {year}: {text}',
    phase: '{name} moved by a year: {from} - {to}',
    period: '{name}: reports now due on {due} ({weekday})',
    holidays: 'days off of {year} were left out: write those of {next}',
    due: '{label}: due days moved by a year: {dates}',
    subject: 'subject: {text}',
    letter: 'the letter mentions {words}',
    signer: 'signer: {title} {name}',
    clusters: 'the roster of {year}: {clusters} clusters, {units} units',
    targets: 'own targets of {year}: {count} units',
    edition: 'the table is still edition {edition}',
    wording: 'the wording mentions {words}',
    comments: 'comments (behind #) name the year {year}: {count} times',
    errors: 'errors in the file of {year}: {count}; thidua check shows each',
    more: 'from here on {count} more of the kind',
  },
}
