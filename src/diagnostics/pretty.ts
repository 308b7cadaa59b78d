import type { Severity } from './codes.ts'
import { frame } from './frame.ts'
import type { LocatedDiagnostic } from './located.ts'
import type { Language } from './texts/text.ts'

/** Colours a piece of text; the identity where colour is off. */
export interface Paint {
  readonly error: (text: string) => string
  readonly warning: (text: string) => string
  readonly note: (text: string) => string
  readonly strong: (text: string) => string
  readonly dim: (text: string) => string
  readonly good: (text: string) => string
}

const WORDS: Readonly<Record<Language, Readonly<Record<Severity | 'related', string>>>> = {
  vi: { error: 'lỗi', warning: 'cảnh báo', note: 'lưu ý', related: 'xem' },
  en: { error: 'error', warning: 'warning', note: 'note', related: 'see' },
}

/** One diagnostic as lines for a terminal: place, message, the clerk's line, what to do. */
export function pretty(
  diagnostic: LocatedDiagnostic,
  context: {
    readonly sources: ReadonlyMap<string, string>
    readonly language: Language
    readonly paint: Paint
    /** How a file of the folder is shown. */
    readonly show: (file: string) => string
  },
): string {
  const { sources, language, paint, show } = context
  const { severity, code, file, range, start } = diagnostic
  const at = (path: string, position: LocatedDiagnostic['start']) =>
    [show(path), ...(position ? [position.line, position.column] : [])].join(':')
  const place = file ? `${paint.strong(at(file, start))}: ` : ''
  const head = `${place}${paint[severity](`${WORDS[language][severity]}[${code}]`)}: ${diagnostic.message}`
  const [source = '', carets = ''] = file && range ? frame(sources.get(file) ?? '', range) : []
  return [
    head,
    ...(source ? [paint.dim(source), paint[severity](carets)] : []),
    ...diagnostic.related.map(each => `  ${WORDS[language].related}: ${at(each.file, each.start)}`),
    ...(diagnostic.remedy ? [`  → ${diagnostic.remedy}`] : []),
  ].join('\n')
}
