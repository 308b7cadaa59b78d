import { CODES, type Code } from '../../diagnostics/codes.ts'
import { textOf } from '../../diagnostics/message.ts'
import type { Language } from '../../diagnostics/texts/text.ts'
import { COMMANDS, COMMON_OPTIONS, namesOf, type OptionEntry, type Value } from '../command-line.ts'
import { descriptionIn, helpIn } from '../help/help.ts'

export interface Word {
  readonly word: string
  /** Shown beside it where a shell can; may be empty. */
  readonly description: string
}

/** What can stand in a place: a folder, which the shell knows how to find, or one of some words. */
export type Values = 'folder' | readonly Word[]

export interface OptionWords {
  /** The short name, where there is one, and the long one. */
  readonly names: readonly string[]
  readonly description: string
  /** Absent for a switch. */
  readonly values?: Values
}

export interface CommandWords {
  readonly names: readonly string[]
  readonly description: string
  readonly operand?: Values
  readonly options: readonly OptionWords[]
}

/** All that a shell can complete, with words from the help. */
export interface Words {
  readonly commands: readonly CommandWords[]
  /** Before a command or after it. */
  readonly common: readonly OptionWords[]
  /** Before a command only. */
  readonly program: readonly OptionWords[]
}

export function completionWords(language: Language): Words {
  const help = helpIn(language)
  const option = (text: string, { short, long, value }: OptionEntry): OptionWords => ({
    names: short ? [short, long] : [long],
    description: descriptionIn(text, long),
    ...(value && { values: valuesOf(value, language) }),
  })
  return {
    commands: COMMANDS.map(entry => ({
      names: namesOf(entry),
      description: descriptionIn(help.program, entry.name),
      ...('operand' in entry && { operand: valuesOf(entry.operand.value, language) }),
      options: 'options' in entry ? entry.options.map(each => option(help.commands[entry.name], each)) : [],
    })),
    common: [...COMMON_OPTIONS, HELP].map(each => option(help.program, each)),
    program: [option(help.program, VERSION)],
  }
}

// The parser has these two by itself.
const HELP: OptionEntry = { short: '-h', long: '--help' }
const VERSION: OptionEntry = { short: '-V', long: '--version' }

function valuesOf(value: Value, language: Language): Values {
  if (value === 'folder') return value
  if (value === 'count' || value === 'date' || value === 'text') return []
  if (value !== 'code') return value.map(word => ({ word, description: '' }))
  const codes = Object.keys(CODES) as Code[]
  return codes.map(code => ({ word: code, description: textOf(code, language).title }))
}

/** Names of all options that take a value, so that a script does not take the value for a command. */
export function namesWithValue({ commands, common }: Words): string[] {
  const options = [...common, ...commands.flatMap(command => command.options)]
  return options.filter(({ values }) => values).flatMap(({ names }) => names)
}
