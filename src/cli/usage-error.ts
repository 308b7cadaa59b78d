import type { CommanderError } from 'commander'
import { fill } from './session.ts'
import type { Texts } from './texts/vi.ts'

/** What is wrong with the command line, in the user's language; commander's own words are English. */
export function usageError({ code, message }: CommanderError, args: readonly string[], texts: Texts): string {
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? ''
  const refused = /argument '([^']*)' is invalid/.exec(message)?.[1] ?? ''
  // `help <command>` of a command that does not exist.
  const unknown = args[0] === 'help' ? args[1] : undefined
  const suggestion = /\(Did you mean (?:one of )?([^?)]+)\?\)/.exec(message)?.[1]
  const words: Readonly<Record<string, string>> = {
    'commander.unknownCommand': fill(texts.unknownCommand, [quoted]),
    'commander.unknownOption': fill(texts.unknownOption, [quoted]),
    'commander.optionMissingArgument': fill(texts.missingValue, [quoted]),
    'commander.excessArguments': texts.tooMany,
    'commander.invalidArgument': fill(texts.badValue, [quoted, refused]),
    'commander.help': unknown ? fill(texts.unknownCommand, [unknown]) : texts.missingCommand,
  }
  const first = words[code] ?? message
  const second = suggestion ? fill(texts.didYouMean, [suggestion]) : texts.seeHelp
  return `${first}\n${second}`
}
