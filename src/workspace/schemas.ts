import campaign from '../../schemas/campaign.schema.json' with { type: 'json' }
import criteria from '../../schemas/criteria.schema.json' with { type: 'json' }
import figures from '../../schemas/figures.schema.json' with { type: 'json' }
import report from '../../schemas/report.schema.json' with { type: 'json' }
import review from '../../schemas/review.schema.json' with { type: 'json' }
import units from '../../schemas/units.schema.json' with { type: 'json' }
import type {
  CampaignFile,
  CriteriaFile,
  FiguresFile,
  ReportFile,
  ReviewFile,
  UnitsFile,
} from '../model/campaign.ts'
import * as validators from './generated/validators.js'

/** What is used of JSON Schema here. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly format?: string
  readonly description?: string
  readonly examples?: readonly unknown[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly pattern?: string
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly propertyNames?: Schema
  readonly discriminator?: { readonly propertyName: string }
  readonly oneOf?: readonly Schema[]
  readonly definitions?: Readonly<Record<string, Schema>>
}

/** The kinds of input files and the type of each. */
export interface FileKinds {
  campaign: CampaignFile
  units: UnitsFile
  criteria: CriteriaFile
  report: ReportFile
  review: ReviewFile
  figures: FiguresFile
}
export type FileKind = keyof FileKinds

export const SCHEMAS: Readonly<Record<FileKind, Schema>> = {
  campaign,
  units,
  criteria,
  report,
  review,
  figures,
}
export const VALIDATORS: Readonly<Record<FileKind, typeof validators.campaign>> = validators

/** The schema itself, not a reference to it; for a union, the branch that the value chooses by its discriminator. */
export function resolveSchema(schema: Schema, root: Schema, value?: unknown): Schema {
  const name = schema.$ref?.replace('#/definitions/', '')
  if (name) {
    const definition = root.definitions?.[name]
    return definition ? { ...resolveSchema(definition, root, value), ...annotations(schema) } : {}
  }
  if (!schema.oneOf || !schema.discriminator) return schema
  const tag = schema.discriminator.propertyName
  const chosen = isRecord(value) ? value[tag] : undefined
  const branches = schema.oneOf.map(branch => resolveSchema(branch, root))
  return branches.find(branch => branch.properties?.[tag]?.const === chosen) ?? schema
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function annotations({ description, examples }: Schema): Schema {
  return { ...(description && { description }), ...(examples && { examples }) }
}
