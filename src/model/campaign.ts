import type { Place } from '../diagnostics/diagnostic.ts'
import type { Rational } from '../expressions/rational.ts'
import type { CampaignFile } from './generated/campaign.ts'
import type {
  Criterion,
  EvidenceKind,
  Group,
  Input,
  CriteriaFile as WrittenCriteria,
} from './generated/criteria.ts'
import type { FiguresFile } from './generated/figures.ts'
import type { ReportFile } from './generated/report.ts'
import type { ReviewFile } from './generated/review.ts'
import type { UnitsFile } from './generated/units.ts'

export type { Check, JointCap, LineItem } from './generated/criteria.ts'
/** The files of a campaign folder, each as its schema describes it. */
export type {
  CampaignFile,
  Criterion,
  EvidenceKind,
  FiguresFile,
  Group,
  Input,
  ReportFile,
  ReviewFile,
  UnitsFile,
}

/** A campaign that is launched with a letter. */
export type LaunchedCampaign = CampaignFile & { readonly launch: NonNullable<CampaignFile['launch']> }

/** A file without what is wrong in it: items of lists are whole, the objects above them may lack keys. */
export type Sound<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { readonly [Key in keyof T]?: Sound<T[Key]> }
    : T

type WrittenTable = WrittenCriteria['tables'][number]
/** A scoring table with all its groups, also where it was written as a variant of another one. */
export type Table = WrittenTable & { readonly groups: Group[] }
export type CriteriaFile = Omit<WrittenCriteria, 'tables'> & { readonly tables: Table[] }
/** Points as a table writes them: a number, `50%` of the maximum, `all` of it, or a formula. */
export type Amount = number | string
export type Role = NonNullable<Group['role']>
export type Start = Criterion['start']
/** The id of a stage: one that campaign.yaml declares, else one of the usual three. */
export type Stage = string
export type StageName = NonNullable<CampaignFile['stages']>[number]
/** A stage that has finished with a unit, with who says so and when. */
export type SignOff = NonNullable<ReviewFile['reviewed']>[number] & {
  /** How many changes of the unit stood when the stage had finished, by their \`order\`. */
  readonly before: number
}
export type Ranking = NonNullable<CampaignFile['ranking']>
export type Basis = Ranking['by']
export type Classification = NonNullable<CampaignFile['classification']>
export type Gate = NonNullable<CampaignFile['gates']>[number]
export type Quota = NonNullable<CampaignFile['quotas']>[number]

/** What scoring works on: the files linked to one another, every reference resolved, every number exact. */
export interface Campaign {
  readonly id: string
  readonly name: string
  readonly year: number
  readonly period?: { readonly name: string; readonly due: string }
  /** The stages under names of the campaign's own; absent: the usual three. */
  readonly stages?: readonly StageName[]
  readonly ranking: Ranking
  readonly classification?: Classification
  readonly gates: readonly Gate[]
  readonly quotas: readonly Quota[]
  readonly clusters: readonly Cluster[]
}

export interface Cluster {
  readonly id: string
  readonly name: string
  readonly table: Table
  readonly units: readonly Unit[]
}

export interface Unit {
  readonly id: string
  readonly name: string
  readonly place: Place
  /** The kind of unit that it is, by which tables and ranks may tell units apart. */
  readonly type?: string
  /** The table by which it alone is scored; absent: that of its cluster. */
  readonly table?: Table
  /** What else is known of it: a number, whether something holds, or one of a few words. */
  readonly traits: ReadonlyMap<string, Trait>
  /** By input: the unit's own target, else the common one. */
  readonly targets: ReadonlyMap<string, Rational>
  readonly report: Report
}

export type Trait = Rational | boolean | string

/** What there is of a unit's report. Missing and invalid are states of the unit, never zeros. */
export type Report =
  | { readonly state: 'missing' }
  | {
      readonly state: 'invalid'
      readonly submitted?: string
      readonly late: boolean
      /** What could be read of it: it is checked on, never scored. */
      readonly entries?: ReadonlyMap<string, Entry>
    }
  | PresentReport

export interface PresentReport {
  readonly state: 'present'
  readonly submitted: string
  readonly late: boolean
  /** Days from the due day to that on which it came: below zero it came before; absent where nothing is due. */
  readonly daysLate?: number
  /** By criterion code. A criterion without an entry has not been reported. */
  readonly entries: ReadonlyMap<string, Entry>
  /** Facts that belong to no single criterion, and those supplied for a criterion of which the unit says nothing. */
  readonly shared?: Facts
  /** Where these stand. */
  readonly sharedPlace?: Place
  /** By input: what others than the unit supplied for it (G15). */
  readonly supplied?: ReadonlyMap<string, Supplied>
  /** All facts, shared ones and those of the entries, as the unit reports them. */
  readonly facts: Facts
  /** Of the entries those that say more than figures: with a status, or with changes. */
  readonly exceptions: ReadonlyMap<string, Entry>
  /** What reviewers corrected of those that are shared, in the order of the stages. */
  readonly corrections?: readonly Change[]
  /** By input: of what has to be handed in and is not settled yet, as much as is known of each due day. */
  readonly pending?: ReadonlyMap<string, Records>
  /** Points that somebody gave or took outside of every rule. */
  readonly decisions?: readonly Decision[]
  readonly reviewed?: readonly SignOff[]
  /** By input: what was read from earlier results, also where another figure was typed in its place. */
  readonly past?: ReadonlyMap<string, PastFigure>
}

/** What was reported, by input. Yes is 1, no is 0, a date the number of days since 1970-01-01. */
export type Facts = ReadonlyMap<string, Fact>

export type Fact = Rational | Chosen | Records | Periods

/** A figure that a department supplied for a unit, with who vouches for it (G15). */
export interface Supplied {
  readonly place: Place
  readonly fact: Fact
  readonly by: string
  readonly date: string
  readonly basis?: string
}

/** What was chosen of a list. */
export interface Chosen {
  readonly options: readonly string[]
}

/** Cases that happened, each with its fields; a field that was left out is not there. */
export interface Records {
  readonly records: readonly ReadonlyMap<string, Rational | string>[]
}

/** One value a period, as far as they have been reported. */
export interface Periods {
  readonly periods: ReadonlyMap<string, Rational>
}

/** A figure of the unit's own past (G19), with where it was read. */
export interface PastFigure {
  readonly fact: Fact
  readonly year: number
  readonly file: string
  /** Whether those results had been closed. */
  readonly isClosed: boolean
  /** The id under which the unit stands there, where it has another one by now. */
  readonly former?: string
}

/** What is known of one criterion of one unit. */
export interface Entry {
  readonly place: Place
  readonly status?: 'not_assigned' | 'not_applicable' | 'not_scored'
  /** Whether something is to be handed in that, by the word of the file, is not due yet. */
  readonly isPending?: boolean
  /** By input; yes is 1, no is 0; `status: none` has made all of them 0. */
  readonly facts: Facts
  /** The points that the unit gives itself. */
  readonly claimed?: Rational
  /** Marks that somebody gave for judged lines, by the id of the line. */
  readonly marks?: ReadonlyMap<string, Rational>
  /** In the order of the stages, and of the file within a stage. */
  readonly changes: readonly Change[]
  /** The papers that came with it, where its criterion tells kinds of evidence apart (G10). */
  readonly papers?: readonly Paper[]
}

/** A paper that proves what was reported. */
export interface Paper {
  /** Absent where the unit does not say of which kind it is. */
  readonly kind?: string
  readonly text: string
}

/** Points outside of every rule, with who gave them and why (G18). */
export type Decision = NonNullable<ReviewFile['decisions']>[number]

/** What a reviewer corrected: points, which replace what is computed, or facts, from which it is computed again. */
export interface Change {
  readonly place: Place
  readonly stage: Stage
  readonly points?: Rational
  readonly marks?: Marks
  readonly facts: Facts
  /** What was written, where that is not what counts: one of several, or on a scale of the stage's own. */
  readonly given?: { readonly points?: Rational; readonly marks?: Marks }
  /** Whether the bounds and grids of the table are lifted for it (G18). */
  readonly beyond?: true
  /** Whether it corrects facts that several criteria read. */
  readonly shared?: true
  /** Where it stands among all changes of the unit. */
  readonly order?: number
  readonly reason: string
  readonly by: string
  readonly date: string
}

/** Marks that a person gave, by the id of the line; of what the criterion starts with, under none. */
export type Marks = ReadonlyMap<string | undefined, Rational>
