import type { Command } from 'commander'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { suggestion } from '../vietnamese/suggest.ts'
import { COMMANDS, namesOf } from './command-line.ts'
import { CONFLICT, type Stopped } from './stopped.ts'

/**
 * What is wrong with the command line, in our words: commander's are English, and its guesses know no
 * Vietnamese.
 */
export function usageError({ code, message, command }: Stopped): Diagnostic {
  const quoted = (pattern: RegExp) => pattern.exec(message)?.slice(1) ?? []
  switch (code) {
    case 'commander.unknownCommand':
      return longDash(command) ?? unknownCommand(command.args)
    case 'commander.unknownOption': {
      const [option = ''] = quoted(/^error: unknown option '(.*)'$/s)
      return unknownOption(option, command)
    }
    case 'commander.optionMissingArgument': {
      const [option = ''] = quoted(/^error: option '(.*) <.*>' argument missing$/s)
      return { code: 'TD1703', params: { option } }
    }
    case 'commander.missingMandatoryOptionValue': {
      const [option = ''] = quoted(/^error: required option '(.*) <.*>' not specified$/s)
      return { code: 'TD1709', params: { command: command.name(), option } }
    }
    case 'commander.missingArgument': {
      const operand = command.registeredArguments[0]?.name() ?? ''
      return { code: 'TD1703', params: { option: `${command.name()} <${operand}>` } }
    }
    case 'commander.invalidArgument': {
      const [option, value = ''] = quoted(/^error: option '(.*) <.*>' argument '(.*)' is invalid/s)
      return option === undefined ? unknownValue(command) : { code: 'TD1704', params: { option, value } }
    }
    case CONFLICT:
      return { code: 'TD1704', params: { option: '--format', value: message } }
    case 'commander.excessArguments':
      return longDash(command) ?? { code: 'TD1705' }
    default:
      return { code: 'TD1706' }
  }
}

function unknownCommand(words: readonly string[]): Diagnostic {
  const [word = '', next = ''] = words
  const names = COMMANDS.flatMap(namesOf)
  // `kiểm tra` was meant as one name; of `chek units` only the first word was.
  const joined = suggestion(`${word}-${next}`, names)
  return {
    code: 'TD1701',
    params: { command: word, ...(next && joined.suggestion ? joined : suggestion(word, names)) },
  }
}

function unknownOption(given: string, command: Command): Diagnostic {
  const [name = ''] = given.replace(LONG_DASH, '--').split('=')
  return { code: 'TD1702', params: { option: given, ...meantOption(name, command) } }
}

function meantOption(name: string, command: Command): { suggestion?: string } {
  const known = ['--help', ...command.options.flatMap(({ long }) => long ?? [])]
  if (known.includes(name)) return { suggestion: name }
  const owner = COMMANDS.find(each => 'options' in each && each.options.some(({ long }) => long === name))
  return owner ? { suggestion: `thidua ${owner.name} ${name}` } : suggestion(name, known)
}

/** Word and Zalo turn `--strict` into `—strict`, which is no option to the parser. */
const LONG_DASH = /^[\u2010-\u2015\u2212]+-?/

function longDash(command: Command): Diagnostic | undefined {
  const word = command.args.find(each => LONG_DASH.test(each))
  return word === undefined ? undefined : unknownOption(word, command)
}

/** The operand is not one of its closed list. */
function unknownValue(command: Command): Diagnostic {
  const [value = ''] = command.args
  const option = longDash(command)
  if (option) return option
  if (command.name() === 'help') return unknownCommand(command.args)
  const allowed = command.registeredArguments[0]?.argChoices ?? []
  return { code: 'TD1707', params: { value, allowed, ...suggestion(value, allowed) } }
}
