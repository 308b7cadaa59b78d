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
  const workspace = await loadWorkspace(session.resolve(session.folder))
  const stages = runStages(workspace)
  const { letter, scores } = stages
  const files = [
    ...(letter ? [await makeLetterFile(letter)] : []),
    ...(scores ? [await makeWorkbookFile(scores)] : []),
  ]
  const delivery = await deliver(files, session)
  const skipped = skippedOf(stages, session)
  const diagnostics = [...stages.diagnostics, ...delivery.diagnostics]
  const { texts, paint } = session
  return finish(
    {
      command: 'build',
      workspace,
      ...delivery,
      diagnostics,
      result: { ...delivery.result, skipped, results: scores?.results ?? null },
      lines: [
        ...(scores && !session.options.quiet ? standings(scores.results, session) : []),
        ...delivery.lines,
        ...skipped.map(({ what, why }) => `${paint.out.warning(texts.skipped)}  ${what}: ${why}`),
      ],
      next: nextStep({ ...stages, diagnostics }, session),
    },
    session,
  )
}

function skippedOf(stages: Stages, { texts }: Session): { what: string; why: string }[] {
  const { letter, isWithoutLetter, scores, missing } = stages
  const whyNoScores =
    missing.length > 0
      ? fill(texts.needsFiles, [missing.join(', ')])
      : fill(texts.filesHaveErrors, [filesWithErrors(stages).join(', ')])
  return [
    ...(letter
      ? []
      : [{ what: texts.letter, why: isWithoutLetter ? texts.letterNotWanted : texts.letterHasErrors }]),
    ...(scores ? [] : [{ what: texts.sheetsName, why: whyNoScores }]),
  ]
}

/** The files on which every score depends. */
function filesWithErrors({ diagnostics }: Stages): string[] {
  const files = new Set(diagnostics.filter(isError).map(({ place }) => place?.file))
  return ['campaign.yaml', 'units.yaml', 'criteria.yaml'].filter(file => files.has(file))
}

function nextStep({ diagnostics, scores, missing, isWithoutLetter }: Stages, { texts }: Session): string {
  if (diagnostics.some(isError)) return texts.nextAfterErrors
  if (!scores) return fill(texts.nextAfterLetter, [missing.join(', ')])
  const isProvisional = scores.results.clusters.some(({ provisional }) => provisional)
  if (isWithoutLetter) return isProvisional ? texts.nextProvisionalWithoutLetter : texts.nextWithoutLetter
  return isProvisional ? texts.nextWhileProvisional : texts.nextSteps
}
