import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { isError } from '../diagnostics/message.ts'
import { checkLaunch, launchLetter } from '../documents/launch.ts'
import type { Campaign } from '../model/campaign.ts'
import type { AdministrativeDocument } from '../model/document.ts'
import type { Results } from '../model/results.ts'
import { checkClasses, checkTables, checkUnits } from '../scoring/check-campaign.ts'
import { score } from '../scoring/score.ts'
import { linkCampaign } from '../workspace/link.ts'
import { diagnosticsOf, type Workspace } from '../workspace/load.ts'

/** The stages run one after another; each hands on what it could make and says what it found. */
export interface Stages {
  readonly workspace: Workspace
  readonly diagnostics: readonly Diagnostic[]
  /** Absent when campaign.yaml has errors in what the letter needs. */
  readonly letter?: AdministrativeDocument
  /** Absent when a file is missing, or has errors on which every score depends. */
  readonly scores?: Scores
  /** Files without which there is nothing to score. */
  readonly missing: readonly string[]
}

export interface Scores {
  readonly campaign: Campaign
  readonly results: Results
}

/** What of campaign.yaml the scores need and the letter does not. */
const ONLY_FOR_SCORES = ['periods', 'ranking', 'classification']

export function runStages(workspace: Workspace): Stages {
  const letter = makeLetter(workspace)
  const scores = makeScores(workspace)
  return {
    workspace,
    diagnostics: [...diagnosticsOf(workspace), ...letter.diagnostics, ...scores.diagnostics],
    ...(letter.value && { letter: letter.value }),
    ...(scores.value && { scores: scores.value }),
    missing: [...(workspace.units ? [] : ['units.yaml']), ...(workspace.criteria ? [] : ['criteria.yaml'])],
  }
}

interface Made<T> {
  readonly value?: T
  readonly diagnostics: readonly Diagnostic[]
}

function makeLetter({ campaign }: Workspace): Made<AdministrativeDocument> {
  const isBroken = [...campaign.broken].some(key => !ONLY_FOR_SCORES.includes(key))
  if (!campaign.value || isBroken) return { diagnostics: [] }
  const diagnostics = checkLaunch(campaign.value)
  return diagnostics.some(isError) ? { diagnostics } : { value: launchLetter(campaign.value), diagnostics }
}

function makeScores(workspace: Workspace): Made<Scores> {
  const { criteria } = workspace
  const linked = linkCampaign(workspace)
  const tables = criteria?.value && criteria.broken.size === 0 ? checkTables(criteria.value) : []
  const classes = linked.campaign ? checkClasses(linked.campaign) : []
  // With two criteria under one code, what reports say about it cannot be judged.
  const isAmbiguous = tables.some(({ code }) => code === 'TD1401' || code === 'TD1410')
  const links = linked.diagnostics.filter(
    ({ place }) => !isAmbiguous || !/^re(ports|views)\//.test(place?.file ?? ''),
  )
  const diagnostics = [...links, ...tables, ...classes]
  if (!linked.campaign || [...tables, ...classes].some(isError)) return { diagnostics }
  const checked = checkUnits(linked.campaign)
  const value = { campaign: checked.campaign, results: score(checked.campaign) }
  return { value, diagnostics: [...diagnostics, ...checked.diagnostics] }
}
