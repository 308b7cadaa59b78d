import { join } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { type Outcome, type OutputFile, writeOutputs } from '../output/write-outputs.ts'
import type { Session } from './session.ts'

export interface Delivery {
  readonly diagnostics: readonly Diagnostic[]
  /** What was done, for people. */
  readonly lines: readonly string[]
  /** The same for `--json`. */
  readonly written: readonly { readonly file: string; readonly state: Outcome['state'] }[]
}

/** Writes files and says what became of each. */
export async function deliver(files: readonly OutputFile[], session: Session): Promise<Delivery> {
  const { texts, paint, outputFolder, options } = session
  const outcomes = await writeOutputs(outputFolder, files, { replace: options.replace ?? false })
  const verbs = { written: texts.wrote, unchanged: texts.unchanged, beside: texts.beside }
  const width = Math.max(...Object.values(verbs).map(verb => verb.length))
  const kept = outcomes.filter(({ state }) => state === 'beside')
  return {
    diagnostics: kept.map(({ name, writtenAs }) => ({
      code: 'TD1604',
      params: { file: join(outputFolder, name), written: join(outputFolder, writtenAs) },
    })),
    lines: outcomes.map(
      ({ state, writtenAs }) =>
        `${paint.out.good(verbs[state].padEnd(width))}  ${join(outputFolder, writtenAs)}`,
    ),
    written: outcomes.map(({ state, writtenAs }) => ({ file: join(outputFolder, writtenAs), state })),
  }
}
