import { isError } from '../../diagnostics/message.ts'
import { loadWorkspace } from '../../workspace/load.ts'
import { deliver } from '../deliver.ts'
import type { ExitCode } from '../exit-codes.ts'
import { finish } from '../finish.ts'
import { makeLetterFile, makeWorkbookFile, otherWorkbook } from '../products.ts'
import { closingLines, resultsDocument, resultsShown } from '../results-document.ts'
import { fill, type Session } from '../session.ts'
import { runStages, type Stages } from '../stages.ts'
import { standings } from '../standings.ts'

/** `thidua build`: everything, as far as there is data; what is skipped is named with its reason. */
export async function build(session: Session): Promise<ExitCode> {
  const workspace = await loadWorkspace(session.resolve(session.folder))
  const stages = runStages(workspace)
  const { letter, scores } = stages
  const refused = otherWorkbook(stages, session)
  const files = [
    ...(letter ? [await makeLetterFile(letter)] : []),
    ...(scores && refused.length === 0 ? [await makeWorkbookFile(scores)] : []),
  ]
  const shown = resultsShown(stages)
  const delivery = await deliver(files, session)
  const skipped = skippedOf(stages, session)
  const diagnostics = [...stages.diagnostics, ...refused, ...delivery.diagnostics]
  const { texts, paint } = session
  return finish(
    {
      command: 'build',
      workspace,
      ...delivery,
      diagnostics,
      result: { ...delivery.result, skipped, results: session.options.json ? resultsDocument(stages) : null },
      lines: [
        ...(shown && !session.options.quiet
          ? [...closingLines(stages, session), ...standings(shown, session)]
          : []),
        ...delivery.lines,
        ...skipped.map(({ what, why }) => `${paint.out.warning(texts.skipped)}  ${what}: ${why}`),
      ],
      next: nextStep({ ...stages, diagnostics }, session),
    },
    session,
  )
}

function skippedOf(stages: Stages, { texts }: Session): { what: string; why: string }[] {
  const { letter, isWithoutLetter, scores, closed, missing } = stages
  const whyNoScores =
    missing.length > 0
      ? fill(texts.needsFiles, [missing.join(', ')])
      : fill(texts.filesHaveErrors, [filesWithErrors(stages).join(', ')])
  return [
    ...(letter
      ? []
      : [{ what: texts.letter, why: isWithoutLetter ? texts.letterNotWanted : texts.letterHasErrors }]),
    ...(scores ? [] : [{ what: texts.sheetsName, why: whyNoScores }]),
    ...(scores && closed?.differs ? [{ what: texts.sheetsName, why: texts.differsFromClosed }] : []),
  ]
}

/** The files on which every score depends. */
function filesWithErrors({ diagnostics }: Stages): string[] {
  const files = new Set(diagnostics.filter(isError).map(({ place }) => place?.file))
  const kept = [...files].flatMap(file => (file?.startsWith('history/') ? [file] : []))
  return [...['campaign.yaml', 'units.yaml', 'criteria.yaml'].filter(file => files.has(file)), ...kept]
}

function nextStep({ diagnostics, scores, missing, isWithoutLetter }: Stages, { texts }: Session): string {
  if (diagnostics.some(isError)) return texts.nextAfterErrors
  if (!scores) return fill(texts.nextAfterLetter, [missing.join(', ')])
  const isProvisional = scores.results.clusters.some(({ provisional }) => provisional)
  if (isWithoutLetter) return isProvisional ? texts.nextProvisionalWithoutLetter : texts.nextWithoutLetter
  return isProvisional ? texts.nextWhileProvisional : texts.nextSteps
}
