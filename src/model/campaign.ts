import type { Place } from '../diagnostics/diagnostic.ts'
import type { Rational } from '../expressions/rational.ts'
import type { CampaignFile } from './generated/campaign.ts'
import type { CriteriaFile, Criterion } from './generated/criteria.ts'
import type { ReportFile } from './generated/report.ts'
import type { ReviewFile } from './generated/review.ts'
import type { UnitsFile } from './generated/units.ts'

export type { LineItem } from './generated/criteria.ts'
/** The files of a campaign folder, each as its schema describes it. */
export type { CampaignFile, CriteriaFile, Criterion, ReportFile, ReviewFile, UnitsFile }

/** A file without what is wrong in it: items of lists are whole, the objects above them may lack keys. */
export type Sound<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { readonly [Key in keyof T]?: Sound<T[Key]> }
    : T

export type Table = CriteriaFile['tables'][number]
export type Group = Table['groups'][number]
export type Role = NonNullable<Group['role']>
export type Input = NonNullable<Criterion['inputs']>[number]
export type Start = Criterion['start']
export type Stage = ReviewFile['changes'][number]['stage']
export type Basis = NonNullable<CampaignFile['ranking']>['by']

/** What scoring works on: the files linked to one another, every reference resolved, every number exact. */
export interface Campaign {
  readonly id: string
  readonly name: string
  readonly year: number
  readonly period?: { readonly name: string; readonly due: string }
  readonly rankBy: Basis
  readonly classification?: NonNullable<CampaignFile['classification']>
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
  /** By input: the unit's own target, else the common one. */
  readonly targets: ReadonlyMap<string, Rational>
  readonly report: Report
}

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
  | {
      readonly state: 'present'
      readonly submitted: string
      readonly late: boolean
      /** By criterion code. A criterion without an entry has not been reported. */
      readonly entries: ReadonlyMap<string, Entry>
    }

/** What is known of one criterion of one unit. */
export interface Entry {
  readonly place: Place
  readonly status?: 'not_assigned' | 'not_applicable' | 'not_scored'
  /** By input; yes is 1, no is 0; `status: none` has made all of them 0. */
  readonly facts: ReadonlyMap<string, Rational>
  /** The points that the unit gives itself. */
  readonly claimed?: Rational
  /** In the order of the stages, and of the file within a stage. */
  readonly changes: readonly Change[]
}

/** What a reviewer corrected: points, which replace what is computed, or facts, from which it is computed again. */
export interface Change {
  readonly place: Place
  readonly stage: Stage
  readonly points?: Rational
  readonly facts: ReadonlyMap<string, Rational>
  readonly reason: string
  readonly by: string
  readonly date: string
}
