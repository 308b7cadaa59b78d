/** The schemas of this package, in the order in which the files are written, and what each describes. */
export const DESCRIBED = {
  campaign: 'campaign.yaml',
  units: 'units.yaml',
  criteria: 'criteria.yaml',
  report: 'reports/*.yaml',
  review: 'reviews/*.yaml',
  figures: 'figures/*.yaml',
  results: 'thidua score --json',
} as const

export type SchemaName = keyof typeof DESCRIBED

export const SCHEMA_NAMES = Object.keys(DESCRIBED) as SchemaName[]
