import type { CommanderError } from 'commander'
import type { Code } from '../diagnostics/codes.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'

const CODES: Readonly<Record<string, Code>> = {
  'commander.unknownCommand': 'TD1701',
  'commander.unknownOption': 'TD1702',
  'commander.optionMissingArgument': 'TD1703',
  'commander.invalidArgument': 'TD1704',
  'commander.excessArguments': 'TD1705',
}

/** What is wrong with the command line; commander's own words are English. */
export function usageError({ code, message }: CommanderError, args: readonly string[]): Diagnostic {
  // `help <command>` of a command that does not exist ends like a missing command.
  const [first, second] = args
  if (code === 'commander.help' && first === 'help' && second) {
    return { code: 'TD1701', params: { command: second } }
  }
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? ''
  const value = /argument '([^']*)' is invalid/.exec(message)?.[1] ?? ''
  const suggestion = /\(Did you mean (?:one of )?([^?)]+)\?\)/.exec(message)?.[1]
  return {
    code: CODES[code] ?? 'TD1706',
    params: { command: quoted, option: quoted, value, ...(suggestion && { suggestion }) },
  }
}
