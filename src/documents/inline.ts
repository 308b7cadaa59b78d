import type { PhrasingContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Run } from '../model/document.ts'

/**
 * The small part of Markdown that texts may use: `*nghiêng*`, `**đậm**`, `***đậm nghiêng***`, and a
 * backslash before a sign that is meant as such. Everything else is text: a paragraph may begin with
 * `1.`, `-` or `#`, and `&` is `&`.
 */
const ONLY_EMPHASIS = {
  disable: {
    null: [
      'autolink',
      'blockQuote',
      'characterReference',
      'codeFenced',
      'codeIndented',
      'codeText',
      'definition',
      'hardBreakEscape',
      'headingAtx',
      'htmlFlow',
      'htmlText',
      'labelEnd',
      'labelStartImage',
      'labelStartLink',
      'list',
      'setextUnderline',
      'thematicBreak',
    ],
  },
}

/** Text with its emphasis, as runs; line breaks count as spaces. */
export function parseInline(markdown: string): Run[] {
  const runs: Run[] = []
  const collect = (node: PhrasingContent, style: Omit<Run, 'text'>) => {
    if (node.type === 'text') append(runs, { text: node.value.replaceAll(/\s*\n\s*/g, ' '), ...style })
    else if (node.type === 'emphasis')
      for (const child of node.children) collect(child, { ...style, italic: true })
    else if (node.type === 'strong')
      for (const child of node.children) collect(child, { ...style, bold: true })
    else if (node.type === 'break') append(runs, { text: ' ', ...style })
  }
  // Underscores are no emphasis here: they are escaped, so that only asterisks are.
  const source = markdown.replaceAll(/\n\s*\n/g, '\n').replaceAll(/\\?_/g, '\\_')
  const { children } = fromMarkdown(source, { extensions: [ONLY_EMPHASIS] })
  for (const block of children)
    if (block.type === 'paragraph') for (const child of block.children) collect(child, {})
  return runs
}

/**
 * The word with an asterisk that should have opened or closed an emphasis, or that stands between two figures and was
 * rather meant as a sign; undefined where every asterisk has its counterpart.
 */
export function looseAsterisk(markdown: string): string | undefined {
  const words = markdown.match(/\S+/g) ?? []
  const multiplied = words.find(word => /\d\*\d/.test(word))
  if (multiplied || !isLoose(markdown)) return multiplied
  const starred = [...markdown.replaceAll('\\*', '  ').matchAll(/\*+/g)]
  // The one without which everything fits; of several, the last: what was opened first was rather closed.
  const culprit = starred.findLast(({ index, 0: { length } }) => !isLoose(without(markdown, index, length)))
  return wordAt(markdown, (culprit ?? starred.at(-1))?.index ?? 0)
}

function isLoose(markdown: string): boolean {
  return parseInline(markdown.replaceAll('\\*', '')).some(({ text }) => text.includes('*'))
}

function without(text: string, start: number, length: number): string {
  return text.slice(0, start) + text.slice(start + length)
}

function wordAt(text: string, index: number): string {
  const start = text.slice(0, index).search(/\S*$/)
  return /^\S*/.exec(text.slice(start))?.[0] ?? ''
}

function append(runs: Run[], run: Run): void {
  const last = runs.at(-1)
  if (last && last.bold === run.bold && last.italic === run.italic) {
    runs[runs.length - 1] = { ...last, text: last.text + run.text }
  } else {
    runs.push(run)
  }
}
