import { CODES, type Severity } from './codes.ts'
import type { Diagnostic, Param, Term } from './diagnostic.ts'
import { en } from './texts/en.ts'
import type { Catalogue, Language } from './texts/text.ts'
import { vi } from './texts/vi.ts'

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { vi, en }

const TERMS: Readonly<Record<Language, Readonly<Record<Term, string>>>> = {
  vi: {
    number: 'một số',
    integer: 'một số nguyên',
    text: 'chữ',
    list: 'một danh sách',
    map: 'các cặp khóa và giá trị',
    boolean: 'true hoặc false',
    empty: 'giá trị trống',
    yes: 'có (true)',
    no: 'không (false)',
    busy: 'tệp đang mở trong chương trình khác, hoặc không có quyền ghi',
    denied: 'không có quyền truy cập',
    directory: 'ở đó là một thư mục, không phải tệp',
    full: 'ổ đĩa đã đầy',
    not_found: 'không có tệp hoặc thư mục này',
    obstructed: 'ở đó là một tệp, không phải thư mục',
    read_only: 'ổ đĩa chỉ cho đọc',
  },
  en: {
    number: 'a number',
    integer: 'a whole number',
    text: 'text',
    list: 'a list',
    map: 'keys and values',
    boolean: 'true or false',
    empty: 'an empty value',
    yes: 'yes (true)',
    no: 'no (false)',
    busy: 'the file is open in another program, or permission is denied',
    denied: 'permission denied',
    directory: 'there is a folder where a file should be',
    full: 'the disk is full',
    not_found: 'no such file or folder',
    obstructed: 'there is a file where a folder should be',
    read_only: 'the disk is read-only',
  },
}

/** The words of a diagnostic in one language: what is wrong, and what to do. */
export function messageOf(diagnostic: Diagnostic, language: Language): { message: string; remedy?: string } {
  const text = CATALOGUES[language][diagnostic.code]
  const params = diagnostic.params ?? {}
  const hasSuggestion = params.suggestion !== undefined && text.suggestion
  const remedy = hasSuggestion ? text.suggestion : text.remedy
  return {
    message: fill(text.message, params, language),
    ...(remedy && { remedy: fill(remedy, params, language) }),
  }
}

export function severityOf(diagnostic: Diagnostic): Severity {
  return CODES[diagnostic.code]
}

export function isError(diagnostic: Diagnostic): boolean {
  return severityOf(diagnostic) === 'error'
}

/** Long values are cut, so that one runaway line of a file cannot fill the screen. */
const LONGEST_VALUE = 300

function fill(template: string, params: Readonly<Record<string, Param>>, language: Language): string {
  return template.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name]
    if (value === undefined) return whole
    const text = print(value, language)
    return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text
  })
}

function print(value: Param, language: Language): string {
  if (typeof value === 'object') return TERMS[language][value.term]
  return typeof value === 'number' && language === 'vi' ? String(value).replace('.', ',') : String(value)
}
