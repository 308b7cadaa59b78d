import { Command, InvalidArgumentError, Option } from 'commander'
import type { ExitCode } from './exit-codes.ts'
import { type Run, runCommand } from './run-command.ts'
import { type CommonOptions, openSession, type World } from './session.ts'
import type { Texts } from './texts/vi.ts'
import { VERSION } from './version.ts'

/** Every command: its name, its Vietnamese alias, and where it stands. Each loads only what it needs. */
const COMMANDS: readonly {
  readonly name: 'init' | 'build' | 'check' | 'dispatch' | 'score' | 'sheets'
  readonly alias?: string
  /** An operand that the command takes, and the key of its description. */
  readonly operand?: { readonly name: string; readonly text: 'initFolder' }
  readonly load: () => Promise<Run>
}[] = [
  {
    name: 'init',
    operand: { name: '[folder]', text: 'initFolder' },
    load: async () => (await import('./commands/init.ts')).init,
  },
  { name: 'build', load: async () => (await import('./commands/build.ts')).build },
  { name: 'check', alias: 'kiem-tra', load: async () => (await import('./commands/check.ts')).check },
  {
    name: 'dispatch',
    alias: 'phat-dong',
    load: async () => (await import('./commands/dispatch.ts')).dispatch,
  },
  { name: 'score', alias: 'cham-diem', load: async () => (await import('./commands/score.ts')).score },
  { name: 'sheets', alias: 'tong-hop', load: async () => (await import('./commands/sheets.ts')).sheets },
]

/**
 * The command line. Parsing it throws commander's own errors, which the caller words.
 * @param done receives the exit code of the command that ran.
 */
export function createProgram(texts: Texts, world: World, done: (exitCode: ExitCode) => void): Command {
  const program = new Command('thidua')
  configure(program, texts.usageOfAll, texts, world)
  program
    .description(texts.description)
    .version(VERSION, '-V, --version', texts.version)
    .helpCommand('help [command]', texts.helpCommand)
    .addHelpText('after', `\n${texts.examples}\n\n${texts.exitCodes}`)
  addCommonOptions(program, texts)
  for (const { name, alias, operand, load } of COMMANDS) {
    const command = program.command(name).description(texts[name])
    if (alias) command.alias(alias)
    if (operand) command.argument(operand.name, texts[operand.text])
    configure(command, [operand?.name, texts.usageOfOne].join(' ').trim(), texts, world)
    addCommonOptions(command, texts)
    command.action(async () => {
      const session = openSession(optionsOf(program, command), world)
      done(await runCommand(name, await load(), session, command.args[0]))
    })
  }
  return program
}

/** Options may stand before or after the command; the nearer one wins. */
function optionsOf(program: Command, command: Command): CommonOptions {
  const given = Object.fromEntries(
    Object.entries(command.opts()).filter(([name]) => command.getOptionValueSource(name) !== 'default'),
  )
  return { ...program.opts<CommonOptions>(), ...given }
}

function addCommonOptions(command: Command, texts: Texts): void {
  command
    .addOption(new Option('-C, --folder <folder>', texts.folder).default('.', '.'))
    .option('-o, --output <folder>', texts.output)
    .option('--json', texts.json)
    .addOption(new Option('--lang <lang>', texts.lang).choices(['vi', 'en']))
    .option('--strict', texts.strict)
    .addOption(new Option('--max <n>', texts.max).default(50).argParser(positiveInteger))
    .option('--replace', texts.replace)
    .option('--no-color', texts.noColor)
    .option('-q, --quiet', texts.quiet)
    .option('--debug', texts.debug)
}

function configure(command: Command, usage: string, texts: Texts, world: World): void {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': texts.usage,
    'Arguments:': texts.arguments,
    'Options:': texts.options,
    'Commands:': texts.commands,
  }
  command
    .helpOption('-h, --help', texts.help)
    .allowExcessArguments(false)
    .exitOverride()
    .usage(usage)
    .configureHelp({
      helpWidth: 80,
      styleTitle: title => titles[title] ?? title,
      // Defaults and choices stand in the descriptions, in the user's language.
      optionDescription: option => option.description,
      subcommandTerm: subcommand => [subcommand.name(), ...subcommand.aliases()].join(', '),
    })
    .configureOutput({
      writeOut: text => world.stdout.write(text),
      writeErr: () => undefined,
      getOutHelpWidth: () => 80,
    })
}

function positiveInteger(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('')
  return Number(text)
}
