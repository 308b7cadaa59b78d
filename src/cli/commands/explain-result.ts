import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Campaign } from '../../model/campaign.ts'
import { nodesOf } from '../../model/tree.ts'
import { explainUnit } from '../../scoring/explain/explain-unit.ts'
import { tableOf } from '../../scoring/tables-of.ts'
import { fold } from '../../vietnamese/fold.ts'
import { suggestion } from '../../vietnamese/suggest.ts'
import { loadWorkspace } from '../../workspace/load.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { explanationLines } from '../explanation.ts'
import { finish } from '../finish.ts'
import { closingLines } from '../results-document.ts'
import type { Session } from '../session.ts'
import { lackOf, runStages, type Stages } from '../stages.ts'

/** `thidua explain <unit> [criterion]`: every point of a unit, or of one of its criteria or groups. */
export async function explainResult(session: Session, unit: string, criterion?: string): Promise<ExitCode> {
  const workspace = await loadWorkspace(session.resolve(session.folder))
  const stages = runStages(workspace)
  const lack = lackOf(stages)
  const diagnostics = [...stages.diagnostics, ...lack.diagnostics]
  const { scores } = stages
  const command = 'explain'
  if (!scores) return finish({ command, workspace, ...lack, diagnostics, result: null }, session)
  const { campaign, results } = scores
  const found = findUnit(campaign, unit)
  const unknown = found ? unknownCriterion(campaign, found, criterion) : unknownUnit(campaign, unit)
  if (!found || unknown) {
    const problem = unknown ? [unknown] : []
    return finish({ command, workspace, diagnostics: problem, result: null, exitCode: EXIT.usage }, session)
  }
  const explanation = explainUnit(campaign, results, found, session.language, criterion)
  const lines = explanation
    ? [
        ...closingLines(stages, session),
        ...caution(stages, session),
        ...explanationLines(explanation, session),
      ]
    : []
  return finish({ command, workspace, ...lack, diagnostics, result: explanation ?? null, lines }, session)
}

/** What is explained follows from the files of today, also where others were closed. */
function caution({ closed }: Stages, { texts }: Session): string[] {
  return closed?.differs ? [texts.explainsToday, ''] : []
}

/** The unit of this id, or of this name however it is written. */
function findUnit({ clusters }: Campaign, wanted: string): string | undefined {
  const units = clusters.flatMap(cluster => cluster.units)
  const named = units.filter(({ name }) => fold(name) === fold(wanted))
  return units.find(({ id }) => id === wanted)?.id ?? (named.length === 1 ? named[0]?.id : undefined)
}

function unknownUnit({ clusters }: Campaign, unit: string): Diagnostic {
  const ids = clusters.flatMap(({ units }) => units.map(({ id }) => id))
  return { code: 'TD1708', params: { value: unit, allowed: shortened(ids), ...suggestion(unit, ids) } }
}

function unknownCriterion(
  { clusters }: Campaign,
  unit: string,
  code: string | undefined,
): Diagnostic | undefined {
  const cluster = clusters.find(({ units }) => units.some(({ id }) => id === unit))
  const member = cluster?.units.find(({ id }) => id === unit)
  const codes =
    cluster && member
      ? nodesOf(tableOf(cluster, member)).map(
          node => (node.kind === 'group' ? node.group : node.criterion).code,
        )
      : []
  if (code === undefined || codes.includes(code)) return undefined
  return { code: 'TD1708', params: { value: code, allowed: shortened(codes), ...suggestion(code, codes) } }
}

/** So many of a list as a line holds. */
function shortened(all: readonly string[]): string {
  const shown = all.slice(0, MOST_SHOWN).join(', ')
  return all.length > MOST_SHOWN ? `${shown}, …` : shown
}

const MOST_SHOWN = 12
