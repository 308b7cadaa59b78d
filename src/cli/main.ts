import type { Language } from '../diagnostics/texts/text.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import { createProgram } from './program.ts'
import { type CommonOptions, FORMATS, languageOf, openSession, textsOf, type World } from './session.ts'
import { Stopped } from './stopped.ts'

/** Runs the command line of this process. The only place that sets its exit code. */
export async function main(): Promise<void> {
  const { env, stdout, stderr, argv } = process
  process.on('SIGINT', () => {
    stderr.write(`\n${textsOf(languageIn(argv, env)).interrupted}\n`)
    process.exit(EXIT.interrupted)
  })
  // `thidua score | head`: the reader has seen enough.
  for (const stream of [stdout, stderr]) {
    stream.on('error', error => {
      if ('code' in error && error.code === 'EPIPE') process.exit(EXIT.done)
      // The disk is full, or the terminal gone: there may be nowhere left to say so.
      stderr.write(`thidua: ${error.message}\n`)
      process.exit(EXIT.cannotProceed)
    })
  }
  process.exitCode = await run(argv.slice(2), { cwd: process.cwd(), env, stdout, stderr })
}

/** Runs one command line and tells its exit code. */
export async function run(args: readonly string[], world: World): Promise<ExitCode> {
  if (args.length === 0) {
    const { helpIn } = await import('./help/help.ts')
    world.stdout.write(`${helpIn(languageOf(world.env)).short}\n`)
    return EXIT.done
  }
  let exitCode: ExitCode = EXIT.done
  const program = createProgram(world, code => {
    exitCode = code
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return exitCode
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
    if (error.code === 'commander.version') return EXIT.done
    const session = openSession(optionsBeforeParsing(args, world), world)
    if (error.code === 'commander.helpDisplayed') {
      const { help } = await import('./commands/help.ts')
      return help(session, error.command.parent ? error.command.name() : undefined)
    }
    const [{ usageError }, { finish }] = await Promise.all([
      import('./usage-error.ts'),
      import('./finish.ts'),
    ])
    const diagnostics = [usageError(error)]
    return finish({ command: 'thidua', diagnostics, result: null, exitCode: EXIT.usage }, session)
  }
}

/** A command line that cannot be parsed still says how its user wants to be spoken to. */
function optionsBeforeParsing(args: readonly string[], { env }: World): CommonOptions {
  const format = FORMATS.find(each => each === lastValue('--format', args))
  return {
    folder: '.',
    json: args.includes('--json') || format === 'json',
    ...(format && { format }),
    color: !args.includes('--no-color'),
    lang: languageIn(args, env),
  }
}

/** The language is needed for messages about the command line itself, before it is parsed. */
function languageIn(args: readonly string[], env: World['env']): Language {
  const given = lastValue('--lang', args)
  return given === 'vi' || given === 'en' ? given : languageOf(env)
}

function lastValue(option: string, args: readonly string[]): string | undefined {
  const at = args.findLastIndex(arg => arg === option || arg.startsWith(`${option}=`))
  return at === -1 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1])
}
