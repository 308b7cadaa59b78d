import { join } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { type Outcome, type OutputFile, writeOutputs } from '../output/write-outputs.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import type { Session } from './session.ts'

export interface Delivery {
  readonly diagnostics: readonly Diagnostic[]
  /** What was done, for people. */
  readonly lines: readonly string[]
  /** The same for `--json`. */
  readonly result: {
    readonly written: readonly { readonly file: string; readonly state: Outcome['state'] }[]
  }
  /** Present when a file could not be written. */
  readonly exitCode?: ExitCode
}

/** Writes files and says what became of each: its part of the command's report. */
export async function deliver(files: readonly OutputFile[], session: Session): Promise<Delivery> {
  const { texts, paint, outputFolder, options } = session
  const outcomes = await writeOutputs(session.resolve(outputFolder), files, {
    replace: options.replace ?? false,
  })
  const path = (name: string) => join(outputFolder, name)
  const verbs = { written: texts.wrote, unchanged: texts.unchanged, beside: texts.beside }
  const failed = outcomes.some(({ state }) => state === 'failed')
  return {
    diagnostics: outcomes.flatMap(outcome => diagnosticOf(outcome, path)),
    lines: outcomes.flatMap(({ state, writtenAs }) =>
      state === 'failed' || options.quiet ? [] : [`${paint.out.good(verbs[state])}  ${path(writtenAs)}`],
    ),
    result: { written: outcomes.map(({ state, writtenAs }) => ({ file: path(writtenAs), state })) },
    ...(failed && { exitCode: EXIT.cannotProceed }),
  }
}

function diagnosticOf(
  { name, writtenAs, state, reason = '' }: Outcome,
  path: (name: string) => string,
): Diagnostic[] {
  if (state === 'failed') return [{ code: 'TD1605', params: { file: path(name), reason } }]
  if (state !== 'beside') return []
  return [{ code: 'TD1604', params: { file: path(name), written: path(writtenAs) } }]
}
