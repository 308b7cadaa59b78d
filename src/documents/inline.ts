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

/** Whether an asterisk is left that should have opened or closed an emphasis. */
export function hasLooseAsterisk(markdown: string): boolean {
  const meant = markdown.replaceAll('\\*', '')
  const left = parseInline(meant).reduce((count, { text }) => count + text.split('*').length - 1, 0)
  return left > 0
}

function append(runs: Run[], run: Run): void {
  const last = runs.at(-1)
  if (last && last.bold === run.bold && last.italic === run.italic) {
    runs[runs.length - 1] = { ...last, text: last.text + run.text }
  } else {
    runs.push(run)
  }
}
