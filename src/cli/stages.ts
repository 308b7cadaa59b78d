import type { Code } from '../diagnostics/codes.ts'
import { type Diagnostic, isWithin, type Place } from '../diagnostics/diagnostic.ts'
import { isError, severityOf } from '../diagnostics/message.ts'
import { checkLaunch } from '../documents/check-launch.ts'
import { launchLetter } from '../documents/launch.ts'
import type { Campaign, CampaignFile, Cluster } from '../model/campaign.ts'
import type { AdministrativeDocument } from '../model/document.ts'
import type { Results } from '../model/results.ts'
import { stagesOf } from '../model/stages.ts'
import { checkTables, checkUnits } from '../scoring/check-campaign.ts'
import { checkStages } from '../scoring/check-stages.ts'
import { checkUnitRules, namesInRules } from '../scoring/check-unit-rules.ts'
import { score } from '../scoring/score.ts'
import type { RosterNames } from '../scoring/table-scope.ts'
import { checkDates } from '../workspace/check-dates.ts'
import { checkPhases } from '../workspace/check-phases.ts'
import { checkDuties } from '../workspace/duties/check-duties.ts'
import { checkHolidays } from '../workspace/duties/check-holidays.ts'
import { linkCampaign } from '../workspace/link.ts'
import { diagnosticsOf, type Workspace } from '../workspace/load.ts'
import type { InputFile } from '../workspace/read-file.ts'
import { rosterNames } from '../workspace/roster-names.ts'
import { type Closed, closedResults, isHistoryBroken, keptResults, type Reopening } from './closed.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'

/** The stages run one after another; each hands on what it could make and says what it found. */
export interface Stages {
  readonly diagnostics: readonly Diagnostic[]
  /** Absent when campaign.yaml has errors in what the letter needs. */
  readonly letter?: AdministrativeDocument
  /** Whether campaign.yaml asks for no letter: it has no part for it. */
  readonly isWithoutLetter: boolean
  /** Absent when a file is missing, or has errors on which every score depends. */
  readonly scores?: Scores
  /** Present when somebody closed the results: these are printed, not those of today. */
  readonly closed?: Closed
  /** Present when they were closed once and somebody opened them again: who, when and why. */
  readonly reopened?: Reopening
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
  const made = makeScores(workspace)
  const scores: Made<Scores> = isHistoryBroken(workspace) ? { diagnostics: made.diagnostics } : made
  const { closed, diagnostics: differences } = closedResults(workspace, scores.value?.results)
  const reopened = closed ? undefined : keptResults(workspace)?.log?.at(-1)?.reopened
  const found = [
    ...diagnosticsOf(workspace),
    ...phaseProblems(workspace),
    ...checkDates(workspace),
    ...letter.diagnostics,
    ...scores.diagnostics,
    ...differences,
  ]
  return {
    diagnostics: withoutConsequences(found),
    ...(letter.value && { letter: letter.value }),
    isWithoutLetter: isWithoutLetter(workspace),
    ...(scores.value && { scores: scores.value }),
    ...(closed && { closed }),
    ...(reopened && { reopened }),
    missing: [...(workspace.units ? [] : ['units.yaml']), ...(workspace.criteria ? [] : ['criteria.yaml'])],
  }
}

/**
 * One cause, one message: an item that stands twice may also have an id that may not stand twice, and how
 * a value was understood is no news where it does not fit.
 */
function withoutConsequences(found: readonly Diagnostic[]): Diagnostic[] {
  const once = withoutRepetition(found)
  const wrong = new Set<string>()
  const around = new Set<string>()
  for (const { place } of once.filter(isError)) {
    if (!place?.pointer) continue
    wrong.add(`${place.file} ${place.pointer}`)
    const segments = place.pointer.split('/')
    for (let length = 2; length <= segments.length; length++) {
      around.add(`${place.file} ${segments.slice(0, length).join('/')}`)
    }
  }
  return once.filter(each => {
    const at = `${each.place?.file} ${each.place?.pointer}`
    if (severityOf(each) === 'note') return !wrong.has(at)
    return each.code !== 'TD1211' || !around.has(at)
  })
}

/** What is wrong with a part that several tables share is told once. */
function withoutRepetition(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>()
  return found.filter(({ code, place, params }) => {
    const key = JSON.stringify([code, place, params])
    return seen.has(key) ? false : seen.add(key)
  })
}

/** What a command that must score says when there is nothing to score with. */
export function lackOf({ missing }: Stages): { diagnostics: Diagnostic[]; exitCode?: ExitCode } {
  if (missing.length === 0) return { diagnostics: [] }
  const lack: Diagnostic = { code: 'TD1603', params: { files: missing.join(', ') } }
  return { diagnostics: [lack], exitCode: EXIT.cannotProceed }
}

/** With a phase missing, its neighbours look as if they had a gap. */
function phaseProblems({ campaign }: Workspace): readonly Diagnostic[] {
  return campaign.broken.has('phases') ? [] : checkPhases(campaign.sound)
}

interface Made<T> {
  readonly value?: T
  readonly diagnostics: readonly Diagnostic[]
}

function makeLetter({ campaign }: Workspace): Made<AdministrativeDocument> {
  const isBroken = NEEDED_BY_LETTER.some(key => campaign.broken.has(key))
  const diagnostics = inFile(campaign, checkLaunch(campaign.sound))
  const { value } = campaign
  if (!value?.launch || isBroken || diagnostics.some(isError)) return { diagnostics }
  return { value: launchLetter({ ...value, launch: value.launch }), diagnostics }
}

function isWithoutLetter({ campaign: { sound, broken } }: Workspace): boolean {
  return sound.launch === undefined && !broken.has('launch') && !broken.has('')
}

function makeScores(workspace: Workspace): Made<Scores> {
  const { campaign, criteria, units: unitsFile } = workspace
  const roster = unitsFile && rosterNames(unitsFile.sound)
  const checkedTables = checkTables(criteria?.sound ?? {}, roster, namesInRules(campaign.sound))
  const duties = checkDuties(campaign, criteria)
  const flawed = new Set([...checkedTables.flawed, ...duties.flawed])
  const stages =
    criteria && !campaign.broken.has('stages') ? checkStages(criteria.sound, stagesOf(campaign.sound)) : []
  const tables = criteria
    ? inFile(criteria, [...checkedTables.diagnostics, ...duties.diagnostics, ...stages]).filter(
        each => !isSumOfBroken(each, criteria),
      )
    : []
  const linked = linkCampaign(workspace, flawed)
  const classes = [
    ...inFile(campaign, checkHolidays(campaign.sound)),
    ...checkRules(campaign, linked.clusters, roster),
  ]
  const units = checkUnits(linked.clusters, flawed)
  // With two criteria under one code, or criteria in a circle, what reports say about them cannot be judged.
  const isAmbiguous = tables.some(({ code }) => code === 'TD1401' || code === 'TD1410' || code === 'TD1428')
  const diagnostics = [
    ...linked.roster,
    ...tables,
    ...classes,
    ...(isAmbiguous
      ? []
      : [
          ...linked.units.filter(each => !isOfMistaken(each, tables)),
          ...units.diagnostics.filter(each => !isOfRoster(each, workspace, linked.roster)),
        ]),
  ]
  const { value: file } = campaign
  if (!file || !linked.campaign || [...tables, ...classes].some(isError)) return { diagnostics }
  const scored = { ...linked.campaign, clusters: units.clusters }
  const value = {
    campaign: scored,
    results: score(scored),
    issuer: file.issuer,
    ...(file.launch && !campaign.broken.has('launch') && { place: file.launch.place }),
  }
  return { value, diagnostics }
}

const RULES = ['classification', 'gates', 'quotas', 'ranking', 'stages']

/** What campaign.yaml says of whole units, as far as it is sound: a class that is gone is nobody's unknown class. */
function checkRules(
  campaign: InputFile<'campaign'>,
  clusters: readonly Cluster[],
  roster: RosterNames | undefined,
): Diagnostic[] {
  const isBroken = RULES.some(key => campaign.broken.has(key))
  return isBroken ? [] : inFile(campaign, checkUnitRules(campaign.sound, clusters, roster))
}

/** Diagnostics about the sound part of a file, at their places in the file. */
function inFile(file: InputFile, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const restore = (place: Place) => (place.file === file.file ? file.restore(place) : place)
  return diagnostics.map(({ place, related, ...rest }) => ({
    ...rest,
    ...(place && { place: restore(place) }),
    ...(related && { related: related.map(restore) }),
  }))
}

/** A claim that differs, or a target that is missing, because the roster has an error: a unit twice, a target unreadable. */
function isOfRoster(
  { code, place }: Diagnostic,
  { units }: Workspace,
  roster: readonly Diagnostic[],
): boolean {
  if (code !== 'TD1413' && code !== 'TD1414') return false
  const errors = [...(units?.diagnostics ?? []), ...roster].filter(isError)
  if (code === 'TD1413') return errors.length > 0
  return errors.some(error => place !== undefined && isWithin(error.place, place))
}

/** A figure of the past that does not fit an input whose type cannot hold it at all. */
function isOfMistaken({ code, place }: Diagnostic, tables: readonly Diagnostic[]): boolean {
  if (code !== 'TD1490' || !place) return false
  return tables.some(each => each.code === 'TD1489' && isWithin(each.place, place))
}

const SUMS: readonly Code[] = ['TD1408', 'TD1409', 'TD1418', 'TD1419']

/** Whether a sum was formed over something that has an error and is left out. */
function isSumOfBroken({ code, place }: Diagnostic, criteria: InputFile): boolean {
  if (!SUMS.includes(code) || !place?.pointer) return false
  const summed = { file: place.file, pointer: place.pointer.replace(/\/[^/]*$/, '') }
  return criteria.diagnostics.some(each => isError(each) && isWithin(each.place, summed))
}
