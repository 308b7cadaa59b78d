import type { Language } from '../../diagnostics/texts/text.ts'
import type { CommandName } from '../command-line.ts'
import { en } from './en/index.ts'
import { vi } from './vi/index.ts'

/** Help is written by hand, as it is printed: examples come first. */
export interface Help {
  /** For a command line without any words. */
  readonly short: string
  readonly program: string
  readonly commands: Readonly<Record<CommandName, string>>
}

const HELP: Readonly<Record<Language, Help>> = { vi, en }

export function helpIn(language: Language): Help {
  return HELP[language]
}

/**
 * What a help text says about an option or a command in its lists, such as `--strict`; its first line, where
 * it has several.
 */
export function descriptionIn(help: string, name: string): string {
  for (const line of help.split('\n')) {
    const [, names = '', description = ''] = /^ {2}(\S.*?) {2,}(\S.*)$/.exec(line) ?? []
    const [known = ''] = names.split(/ [<[]/)
    if (known.split(', ').includes(name)) return description
  }
  return ''
}
