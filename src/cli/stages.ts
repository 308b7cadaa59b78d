import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { isError } from '../diagnostics/message.ts'
import { checkLaunch, launchLetter } from '../documents/launch.ts'
import type { Campaign, CampaignFile } from '../model/campaign.ts'
import type { AdministrativeDocument } from '../model/document.ts'
import type { Results } from '../model/results.ts'
import { checkClasses, checkTables, checkUnits } from '../scoring/check-campaign.ts'
import { score } from '../scoring/score.ts'
import { checkPhases } from '../workspace/check-phases.ts'
import { linkCampaign } from '../workspace/link.ts'
import { diagnosticsOf, type Workspace } from '../workspace/load.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'

/** The stages run one after another; each hands on what it could make and says what it found. */
export interface Stages {
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
  readonly issuer: CampaignFile['issuer']
  /** Where papers are dated; absent when the letter's part of campaign.yaml has errors. */
  readonly place?: string
}

/** What of campaign.yaml the letter needs: errors elsewhere in it do not stop the letter. */
const NEEDED_BY_LETTER = ['', 'version', 'year', 'issuer', 'launch']

export function runStages(workspace: Workspace): Stages {
  const letter = makeLetter(workspace)
  const scores = makeScores(workspace)
  return {
    diagnostics: [
      ...diagnosticsOf(workspace),
      ...phaseProblems(workspace),
      ...letter.diagnostics,
      ...scores.diagnostics,
    ],
    ...(letter.value && { letter: letter.value }),
    ...(scores.value && { scores: scores.value }),
    missing: [...(workspace.units ? [] : ['units.yaml']), ...(workspace.criteria ? [] : ['criteria.yaml'])],
  }
}

/** What a command that must score says when there is nothing to score with. */
export function lackOf({ missing }: Stages): { diagnostics: Diagnostic[]; exitCode?: ExitCode } {
  if (missing.length === 0) return { diagnostics: [] }
  const lack: Diagnostic = { code: 'TD1603', params: { files: missing.join(', ') } }
  return { diagnostics: [lack], exitCode: EXIT.cannotProceed }
}

function phaseProblems({ campaign }: Workspace): readonly Diagnostic[] {
  const isSound = campaign.value && !campaign.broken.has('') && !campaign.broken.has('phases')
  return isSound ? checkPhases(campaign.value) : []
}

interface Made<T> {
  readonly value?: T
  readonly diagnostics: readonly Diagnostic[]
}

function makeLetter({ campaign }: Workspace): Made<AdministrativeDocument> {
  const isBroken = NEEDED_BY_LETTER.some(key => campaign.broken.has(key))
  if (!campaign.value || isBroken) return { diagnostics: [] }
  const diagnostics = checkLaunch(campaign.value)
  return diagnostics.some(isError) ? { diagnostics } : { value: launchLetter(campaign.value), diagnostics }
}

function makeScores(workspace: Workspace): Made<Scores> {
  const { criteria } = workspace
  const { value: file, broken } = workspace.campaign
  const linked = linkCampaign(workspace)
  const tables = criteria?.value && criteria.broken.size === 0 ? checkTables(criteria.value) : []
  const classes = linked.campaign ? checkClasses(linked.campaign) : []
  // With two criteria under one code, what reports say about it cannot be judged.
  const isAmbiguous = tables.some(({ code }) => code === 'TD1401' || code === 'TD1410')
  const diagnostics = [...linked.roster, ...(isAmbiguous ? [] : linked.units), ...tables, ...classes]
  if (!file || !linked.campaign || [...tables, ...classes].some(isError)) return { diagnostics }
  const checked = checkUnits(linked.campaign)
  const value = {
    campaign: checked.campaign,
    results: score(checked.campaign),
    issuer: file.issuer,
    ...(!broken.has('launch') && { place: file.launch.place }),
  }
  return { value, diagnostics: [...diagnostics, ...checked.diagnostics] }
}
