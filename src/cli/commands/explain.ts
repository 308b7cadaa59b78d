import wrapAnsi from 'wrap-ansi'
import { CODES, type Code } from '../../diagnostics/codes.ts'
import { EXAMPLES } from '../../diagnostics/generated/examples.ts'
import { textOf } from '../../diagnostics/message.ts'
import { suggestion } from '../../vietnamese/suggest.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { finish } from '../finish.ts'
import type { Session } from '../session.ts'
import { WIDTH } from '../width.ts'
import { explainResult } from './explain-result.ts'

const ALL = Object.keys(CODES) as Code[]

/**
 * `thidua explain TD1203`: what a message means, at length; without a code, all of them, a line each.
 * `thidua explain bv-mat II.3`: how the points of a unit came about.
 */
export async function explain(session: Session, operand?: string, criterion?: string): Promise<ExitCode> {
  const { language } = session
  if (operand === undefined) {
    const result = ALL.map(code => ({ code, severity: CODES[code], title: textOf(code, language).title }))
    const lines = result.map(each => listLine(each, session))
    return finish({ command: 'explain', diagnostics: [], result, lines }, session)
  }
  const code = ALL.find(each => each === operand.toUpperCase())
  if (!code && !/^td\d/i.test(operand)) return await explainResult(session, operand, criterion)
  if (!code) {
    const near = suggestion(operand.toUpperCase(), ALL)
    const params = { value: operand, allowed: `${ALL[0]} … ${ALL.at(-1)} (thidua explain)`, ...near }
    const diagnostics = [{ code: 'TD1707' as const, params }]
    return finish({ command: 'explain', diagnostics, result: null, exitCode: EXIT.usage }, session)
  }
  const { title, explanation } = textOf(code, language)
  const example = EXAMPLES[code]
  const paragraphs = explanation.split(/\n\s*\n/).map(each => each.replaceAll(/\s*\n\s*/g, ' ').trim())
  const result = { code, severity: CODES[code], title, explanation: paragraphs, example: example ?? null }
  return finish({ command: 'explain', diagnostics: [], result, lines: page(result, session) }, session)
}

interface Page {
  readonly code: Code
  readonly title: string
  readonly explanation: readonly string[]
  readonly example: (typeof EXAMPLES)[string] | null
}

function page({ code, title, explanation, example }: Page, { texts, paint }: Session): string[] {
  const severity = CODES[code]
  const block = (heading: string, text: string) => [
    '',
    heading,
    ...text.split('\n').map(line => `  ${line}`.trimEnd()),
  ]
  const place = example?.file ? ` (${example.file})` : ''
  return [
    `${paint.out[severity](`${texts[severity]}[${code}]`)}: ${paint.out.strong(title)}`,
    ...explanation.flatMap(paragraph => ['', ...wrapAnsi(paragraph, WIDTH).split('\n')]),
    ...(example ? block(paint.out.error(`${texts.wrong}${place}:`), example.wrong) : []),
    ...(example ? block(paint.out.good(`${texts.right}:`), example.right) : []),
  ]
}

function listLine(
  { code, severity, title }: { code: Code; severity: (typeof CODES)[Code]; title: string },
  { texts, paint }: Session,
): string {
  return `${paint.out.strong(code)}  ${paint.out[severity](texts[severity].padEnd(8))}  ${title}`
}
