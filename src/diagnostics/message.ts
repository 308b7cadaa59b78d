import { CODES, type Code, type Severity } from './codes.ts'
import type { Diagnostic, Param, Term } from './diagnostic.ts'
import { en } from './texts/en/index.ts'
import type { Catalogue, Language, Text } from './texts/text.ts'
import { vi } from './texts/vi/index.ts'

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { vi, en }

const TERMS: Readonly<Record<Language, Readonly<Record<Term, string>>>> = {
  vi: {
    number: 'một số',
    integer: 'một số nguyên',
    text: 'chữ',
    list: 'một danh sách',
    map: 'các cặp khóa và giá trị',
    boolean: 'true hoặc false',
    date: 'một ngày',
    number_or_boolean: 'một số, hoặc true (có), false (không)',
    empty: 'giá trị trống',
    yes: 'có (true)',
    no: 'không (false)',
    busy: 'tệp đang mở trong chương trình khác, hoặc không có quyền ghi',
    denied: 'không có quyền truy cập',
    directory: 'ở đó là một thư mục, không phải tệp',
    full: 'ổ đĩa đã đầy',
    loop: 'liên kết dẫn vòng quanh, không tới tệp nào',
    no_regular_file: 'ở đó là thiết bị hoặc đường ống, không phải tệp thường',
    not_found: 'không có tệp hoặc thư mục này',
    obstructed: 'ở đó là một tệp, không phải thư mục',
    read_only: 'ổ đĩa chỉ cho đọc',
    unknown_encoding: 'chưa rõ bảng mã nào',
    no_json: 'không phải JSON',
    no_results: 'không đúng khuôn dạng của kết quả',
    other_year: 'kết quả của năm khác với tên tệp',
    past_no_file: 'không có tệp ấy',
    past_no_part: 'trong tệp không có tiêu chí, nhóm hoặc số liệu ấy',
    kept_state: 'tình trạng',
    kept_points: 'điểm mục',
    kept_total: 'tổng điểm',
    kept_percent: 'tỷ lệ %',
    kept_rank: 'thứ hạng',
    kept_class: 'xếp loại',
    kept_awards: 'danh sách đề nghị khen thưởng',
    kept_unit: 'đơn vị',
    kept_other: 'những chi tiết khác (điểm tự chấm, các phần của điểm, lý do, bảng chấm điểm)',
    state_scored: 'đã đủ điểm',
    state_incomplete: 'chưa đủ số liệu',
    state_missing: 'chưa gửi báo cáo',
    state_invalid: 'báo cáo chưa hợp lệ',
    no_value: 'chưa có',
    has_value: 'có',
    formula_character: 'ký tự này không dùng trong công thức',
    formula_open_quote: 'dấu nháy mở mà không đóng',
    formula_decimal_comma: 'số thập phân trong công thức viết dấu chấm, như 0.5',
    formula_expected: 'ở đây thiếu hoặc thừa một số, một tên, một phép tính hoặc một dấu ngoặc',
    formula_chained: 'mỗi lần chỉ so sánh hai vế; hãy nối hai so sánh bằng and',
    formula_too_deep: 'quá nhiều ngoặc lồng nhau',
    formula_too_costly:
      'các hàm lồng trong nhau quá nhiều lớp, nhất là best, sum, count; hãy đặt tên cho phần bên trong ở values',
    formula_empty: 'công thức để trống',
    form_date: 'một ngày, như 2026-06-15',
    form_choice: 'mã của một lựa chọn, như tot',
    form_several: 'danh sách mã, như [bang_khen, giay_khen]; không có gì thì []',
    form_records: 'danh sách trường hợp, mỗi trường hợp một gạch đầu dòng; không có trường hợp nào thì []',
    form_record: 'mỗi trường hợp ghi các mục của nó, như { ngay: 2026-05-20 }',
    form_periods: 'mỗi kỳ một giá trị, như { quy-1: 88, quy-2: 92 }',
    form_receipt:
      'theo thứ tự các hạn, mỗi hạn ghi ngày nhận, như { received: 2026-06-12 }; không nộp thì missing',
    form_text: 'một dòng chữ',
    function_unknown: 'không có trong công cụ',
    function_misused: 'không dùng được như ở đây',
    function_elsewhere: 'không dùng được ở chỗ này',
    kind_number: 'số',
    kind_yes_no: 'điều kiện (đúng hoặc sai)',
    kind_choice: 'lựa chọn',
    kind_several: 'danh sách lựa chọn',
    kind_date: 'ngày',
    kind_records: 'danh sách trường hợp',
    kind_periods: 'số liệu theo kỳ',
    kind_text: 'chữ trong dấu nháy',
    kind_input: 'mã của một đầu vào',
    kind_zero: 'số 0',
    kind_nonzero: 'một số khác 0',
  },
  en: {
    number: 'a number',
    integer: 'a whole number',
    text: 'text',
    list: 'a list',
    map: 'keys and values',
    boolean: 'true or false',
    date: 'a date',
    number_or_boolean: 'a number, or true (yes), false (no)',
    empty: 'an empty value',
    yes: 'yes (true)',
    no: 'no (false)',
    busy: 'the file is open in another program, or permission is denied',
    denied: 'permission denied',
    directory: 'there is a folder where a file should be',
    full: 'the disk is full',
    loop: 'links lead in a circle and to no file',
    no_regular_file: 'there is a device or a pipe, not a regular file',
    not_found: 'no such file or folder',
    obstructed: 'there is a file where a folder should be',
    read_only: 'the disk is read-only',
    unknown_encoding: 'the encoding is not known',
    no_json: 'it is no JSON',
    no_results: 'it does not have the form of results',
    other_year: 'the results are of another year than the name of the file',
    past_no_file: 'there is no such file',
    past_no_part: 'the file has no such criterion, group or figure',
    kept_state: 'state',
    kept_points: 'points of',
    kept_total: 'total',
    kept_percent: 'percent',
    kept_rank: 'rank',
    kept_class: 'class',
    kept_awards: 'list of proposed awards',
    kept_unit: 'unit',
    kept_other: 'other details (self-assessed points, parts of points, reasons, scoring table)',
    state_scored: 'scored',
    state_incomplete: 'incomplete',
    state_missing: 'not reported',
    state_invalid: 'invalid',
    no_value: 'none',
    has_value: 'there',
    formula_character: 'this character has no meaning in a formula',
    formula_open_quote: 'the quotation mark is opened and never closed',
    formula_decimal_comma: 'decimals in a formula are written with a point, as in 0.5',
    formula_expected: 'a number, a name, a sign or a bracket is missing here, or one is too many',
    formula_chained: 'two sides can be compared at a time; join two comparisons with and',
    formula_too_deep: 'too many brackets inside one another',
    formula_too_costly:
      'functions stand too deep inside one another, above all best, sum and count; name the inner part under values',
    formula_empty: 'the formula is empty',
    form_date: 'a date, such as 2026-06-15',
    form_choice: 'the id of one option, such as tot',
    form_several: 'a list of ids, such as [bang_khen, giay_khen]; [] for none',
    form_records: 'a list of cases, each with its dash; [] for none',
    form_record: 'a case with its fields, such as { ngay: 2026-05-20 }',
    form_periods: 'one value a period, such as { quy-1: 88, quy-2: 92 }',
    form_receipt:
      'by due day the day of receipt, such as { received: 2026-06-12 }; missing where it never came',
    form_text: 'a line of text',
    function_unknown: 'does not exist',
    function_misused: 'cannot be used like this',
    function_elsewhere: 'has no meaning in this place',
    kind_number: 'a number',
    kind_yes_no: 'a condition (true or false)',
    kind_choice: 'a choice',
    kind_several: 'a list of choices',
    kind_date: 'a date',
    kind_records: 'a list of cases',
    kind_periods: 'figures by period',
    kind_text: 'text in quotes',
    kind_input: 'the id of an input',
    kind_zero: 'the number 0',
    kind_nonzero: 'a number other than 0',
  },
}

/** The words of a diagnostic in one language: what is wrong, why it matters, and what to do. */
export interface Message {
  readonly message: string
  readonly reason?: string
  readonly remedy?: string
}

export function messageOf(diagnostic: Diagnostic, language: Language): Message {
  const text = textOf(diagnostic.code, language)
  const params = diagnostic.params ?? {}
  const hasSuggestion = params.suggestion !== undefined && text.suggestion
  const remedy = hasSuggestion ? text.suggestion : text.remedy
  return {
    message: fill(text.message, params, language),
    ...(text.reason && { reason: fill(text.reason, params, language) }),
    ...(remedy && { remedy: fill(remedy, params, language) }),
  }
}

/** The texts of a code, with their placeholders. */
export function textOf(code: Code, language: Language): Text {
  return CATALOGUES[language][code]
}

export function severityOf(diagnostic: Diagnostic): Severity {
  return CODES[diagnostic.code]
}

export function isError(diagnostic: Diagnostic): boolean {
  return severityOf(diagnostic) === 'error'
}

/** So many characters of a value are shown: one runaway line of a file must not fill the screen. */
const [MOST_IN_FRONT, MOST_AT_THE_END] = [70, 40]

/** Cut in its middle: of a path the end says most. */
function shortened(value: string): string {
  const characters = [...value]
  if (characters.length <= MOST_IN_FRONT + MOST_AT_THE_END) return value
  return `${characters.slice(0, MOST_IN_FRONT).join('')}…${characters.slice(-MOST_AT_THE_END).join('')}`
}

function fill(template: string, params: Readonly<Record<string, Param>>, language: Language): string {
  return template.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name]
    if (value === undefined) return whole
    return print(value, language)
  })
}

function print(value: Param, language: Language): string {
  if (typeof value === 'number') return language === 'vi' ? String(value).replace('.', ',') : String(value)
  if (typeof value === 'string') {
    return shortened(value)
  }
  if ('names' in value) return listed(value.names)
  return 'term' in value ? TERMS[language][value.term] : list(value, language)
}

/** Names in a row; where there are too many, the last ones are left out whole. */
function listed(names: readonly string[]): string {
  let text = ''
  for (const [index, name] of names.entries()) {
    const longer = index === 0 ? shortened(name) : `${text}, ${shortened(name)}`
    if (longer.length > MOST_OF_NAMES) return `${text}, …`
    text = longer
  }
  return text || '–'
}

const MOST_OF_NAMES = 280

function list(words: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(words)
}
