import { isError } from '../../diagnostics/message.ts'
import { loadWorkspace } from '../../workspace/load.ts'
import { deliver } from '../deliver.ts'
import type { ExitCode } from '../exit-codes.ts'
import { finish } from '../finish.ts'
import { makeLetterFile, makeWorkbookFile } from '../products.ts'
import { fill, type Session } from '../session.ts'
import { runStages, type Stages } from '../stages.ts'
import { standings } from '../standings.ts'

/** `thidua build`: everything, as far as there is data; what is skipped is named with its reason. */
export async function build(session: Session): Promise<ExitCode> {
  const workspace = await loadWorkspace(session.folder)
  const stages = runStages(workspace)
  const { letter, scores } = stages
  const files = [
    ...(letter ? [await makeLetterFile(letter)] : []),
    ...(scores ? [await makeWorkbookFile(scores, workspace)] : []),
  ]
  const delivery = await deliver(files, session)
  const skipped = skippedOf(stages, session)
  const { texts, paint } = session
  return finish(
    {
      command: 'build',
      diagnostics: [...stages.diagnostics, ...delivery.diagnostics],
      ...(delivery.exitCode && { exitCode: delivery.exitCode }),
      workspace,
      result: { written: delivery.written, skipped, results: scores?.results ?? null },
      lines: [
        ...(scores && !session.options.quiet ? standings(scores.results, session) : []),
        ...delivery.lines,
        ...skipped.map(({ what, why }) => `${paint.out.warning(texts.skipped)}  ${what}: ${why}`),
      ],
      next: nextStep(stages, session),
    },
    session,
  )
}

function skippedOf({ letter, scores, missing }: Stages, { texts }: Session): { what: string; why: string }[] {
  const whyNoScores =
    missing.length > 0 ? fill(texts.needsFiles, [missing.join(', ')]) : texts.scoresHaveErrors
  return [
    ...(letter ? [] : [{ what: texts.letter, why: texts.letterHasErrors }]),
    ...(scores ? [] : [{ what: texts.sheetsName, why: whyNoScores }]),
  ]
}

function nextStep({ diagnostics, scores }: Stages, { texts }: Session): string {
  if (diagnostics.some(isError)) return texts.nextAfterErrors
  if (!scores) return texts.nextAfterLetter
  const isProvisional = scores.results.clusters.some(({ provisional }) => provisional)
  return isProvisional ? texts.nextWhileProvisional : texts.nextSteps
}
