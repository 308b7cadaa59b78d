import { CommanderError } from 'commander'
import { EXIT, type ExitCode } from './exit-codes.ts'
import { finish } from './finish.ts'
import { createProgram } from './program.ts'
import { type CommonOptions, languageOf, openSession, textsOf, type World } from './session.ts'
import { usageError } from './usage-error.ts'

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
      throw error
    })
  }
  process.exitCode = await run(argv.slice(2), { env, stdout, stderr })
}

/** Runs one command line and tells its exit code. */
export async function run(args: readonly string[], world: World): Promise<ExitCode> {
  const texts = textsOf(languageIn(args, world.env))
  if (args.length === 0) {
    world.stdout.write(`${texts.shortHelp}\n`)
    return EXIT.done
  }
  let exitCode: ExitCode = EXIT.done
  const program = createProgram(texts, world, code => {
    exitCode = code
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return exitCode
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return EXIT.done
    const diagnostics = [usageError(error, args)]
    const session = openSession(optionsBeforeParsing(args, world), world)
    return finish({ command: 'thidua', diagnostics, result: null, exitCode: EXIT.usage }, session)
  }
}

/** A command line that cannot be parsed still says how its user wants to be spoken to. */
function optionsBeforeParsing(args: readonly string[], { env }: World): CommonOptions {
  return {
    folder: '.',
    max: 1,
    json: args.includes('--json'),
    color: !args.includes('--no-color'),
    lang: languageIn(args, env),
  }
}

/** The language is needed for messages about the command line itself, before it is parsed. */
function languageIn(args: readonly string[], env: World['env']) {
  const at = args.findLastIndex(arg => arg === '--lang' || arg.startsWith('--lang='))
  const given = at === -1 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1])
  return given === 'vi' || given === 'en' ? given : languageOf(env)
}
