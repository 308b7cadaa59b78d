import type { Campaign, StageName } from './campaign.ts'

/** The stages of a campaign that names none of its own. */
const USUAL_STAGES: readonly StageName[] = [
  { id: 'cluster', name: 'Cụm chấm' },
  { id: 'verification', name: 'Thẩm định' },
  { id: 'council', name: 'Hội đồng' },
]

/** What the unit says itself: no stage of a review, but it can be given a name and a weight. */
export const SELF = 'self'

/** The stages behind the report, in their order. */
export function stagesOf({ stages = USUAL_STAGES }: Pick<Campaign, 'stages'>): readonly StageName[] {
  return stages.filter(({ id }) => id !== SELF)
}

/** How a stage is called; one that nobody declares is called by its id. */
export function stageName(campaign: Pick<Campaign, 'stages'>, id: string): string {
  const own = campaign.stages?.find(stage => stage.id === id)?.name
  if (id === SELF) return own ?? 'Tự chấm'
  return own ?? stagesOf(campaign).find(stage => stage.id === id)?.name ?? id
}
