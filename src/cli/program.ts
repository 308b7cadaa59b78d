import { Argument, Command, type CommanderError, InvalidArgumentError, Option } from 'commander'
import { readDate } from '../workspace/clerk-values.ts'
import {
  COMMANDS,
  COMMON_OPTIONS,
  type CommandEntry,
  type CommandName,
  type OptionEntry,
  type Value,
} from './command-line.ts'
import type { ExitCode } from './exit-codes.ts'
import type { Run } from './run-command.ts'
import { type CommonOptions, openSession, type World } from './session.ts'
import { CONFLICT, Stopped } from './stopped.ts'
import { VERSION } from './version.ts'

/** Where each command stands. Each loads only what it needs; `--version` and `--help` need none of them. */
const LOAD: Readonly<Record<CommandName, () => Promise<Run>>> = {
  init: async () => (await import('./commands/init.ts')).init,
  check: async () => (await import('./commands/check.ts')).check,
  dispatch: async () => (await import('./commands/dispatch.ts')).dispatch,
  score: async () => (await import('./commands/score.ts')).score,
  sheets: async () => (await import('./commands/sheets.ts')).sheets,
  build: async () => (await import('./commands/build.ts')).build,
  close: async () => (await import('./commands/close.ts')).close,
  reopen: async () => (await import('./commands/reopen.ts')).reopen,
  explain: async () => (await import('./commands/explain.ts')).explain,
  schema: async () => (await import('./commands/schema.ts')).schema,
  completion: async () => (await import('./commands/completion.ts')).completion,
  help: async () => (await import('./commands/help.ts')).help,
}

/**
 * The command line. Parsing it throws {@link Stopped} where no command is to run.
 * @param done receives the exit code of the command that ran.
 */
export function createProgram(world: World, done: (exitCode: ExitCode) => void): Command {
  const program = new Command('thidua').version(VERSION, '-V, --version').helpCommand(false)
  configure(program, world, COMMON_OPTIONS)
  program.setOptionValueWithSource('folder', '.', 'default')
  for (const entry of COMMANDS) {
    const { name, alias, operand, second, options = [] }: CommandEntry = entry
    const command = program.command(name)
    if (alias) command.alias(alias)
    if (operand) {
      command.addArgument(
        accept(new Argument(operand.isRequired ? `<${operand.name}>` : `[${operand.name}]`), operand.value),
      )
    }
    if (second) command.addArgument(new Argument(`[${second}]`))
    configure(command, world, [...COMMON_OPTIONS, ...options])
    command.action(async () => {
      const session = openSession(optionsOf(program, command), world)
      const { runCommand } = await import('./run-command.ts')
      done(await runCommand(name, await LOAD[entry.name](), session, command.args))
    })
  }
  return program
}

function configure(command: Command, world: World, options: readonly OptionEntry[]): void {
  command
    .helpOption('-h, --help')
    .allowExcessArguments(false)
    .showSuggestionAfterError(false)
    .exitOverride((error: CommanderError) => {
      throw new Stopped(error, command)
    })
    // Every word is ours: help is written by hand, and mistakes become diagnostics.
    .configureHelp({ formatHelp: () => '' })
    .configureOutput({ writeOut: text => world.stdout.write(text), writeErr: () => undefined })
  for (const { short, long, placeholder, value, isRequired = false } of options) {
    const names = short ? `${short}, ${long}` : long
    const option = new Option(placeholder ? `${names} <${placeholder}>` : names)
    command.addOption(accept(option, value).makeOptionMandatory(isRequired))
  }
}

/** Makes an operand or an option refuse what it does not take. */
function accept<Target extends Argument | Option>(target: Target, value: Value | undefined): Target {
  if (typeof value === 'object') target.choices(value)
  if (value === 'count') target.argParser(positiveInteger)
  if (value === 'date') target.argParser(isoDate)
  if (value === 'text') target.argParser(lineOfText)
  return target
}

function positiveInteger(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('')
  return Number(text)
}

function isoDate(text: string): string {
  const date = readDate(text)
  if (date === undefined) throw new InvalidArgumentError('')
  return date
}

/** What stands in files and on screens is one line, without what would command a terminal. */
function lineOfText(text: string): string {
  const line = text
    .normalize('NFC')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
  if (line === '' || line.length > LONGEST_LINE) throw new InvalidArgumentError('')
  return line
}

const LONGEST_LINE = 500

/** Options may stand before or after the command; the nearer one wins. */
function optionsOf(program: Command, command: Command): CommonOptions {
  const given = Object.fromEntries(
    Object.entries(command.opts()).filter(([name]) => command.getOptionValueSource(name) !== 'default'),
  )
  const options = { ...program.opts<CommonOptions>(), ...given }
  const { json, format } = options
  // Two wishes that cannot both be met; commander's own conflicts know no values.
  if (json && format && format !== 'json') command.error(format, { code: CONFLICT })
  return format === 'json' ? { ...options, json: true } : options
}
