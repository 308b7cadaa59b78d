import type { Campaign, Gate } from '../../model/campaign.ts'
import { formulaWords } from './formula-words.ts'
import { decimalText, type Language } from './wording.ts'

/** What a gate does to a unit that it hits, one clause for each of its effects. */
export function effectWords(
  { effects }: Gate,
  { classification, quotas }: Pick<Campaign, 'classification' | 'quotas'>,
  language: Language,
): string[] {
  const say = (vi: string, en: string) => (language === 'vi' ? vi : en)
  const number = (value: number) => decimalText(String(value), language)
  return effects.flatMap(effect => {
    switch (effect.kind) {
      case 'not_considered': {
        const names = effect.awards?.map(id => quotas.find(quota => quota.id === id)?.name ?? id)
        if (!names) return [say('không xét khen thưởng', 'not considered for any award')]
        return [say(`không xét ${names.join(', ')}`, `not considered for ${names.join(', ')}`)]
      }
      case 'class_at_most': {
        const name = classification?.classes.find(({ id }) => id === effect.class)?.name ?? effect.class
        return [say(`xếp loại không quá ${name}`, `class at most ${name}`)]
      }
      case 'classes_lower': {
        const by = effect.by ?? 1
        const bound = effect.to_lower_bound
          ? say(', điểm bằng cận dưới của mức mới', ', with the points at which that begins')
          : ''
        return [say(`hạ ${by} mức xếp loại${bound}`, `${by} classes lower${bound}`)]
      }
      case 'points':
        if (typeof effect.points === 'string') {
          const formula = asWritten(effect.points, language)
          return [say(`cộng vào tổng điểm: ${formula}`, `${formula} added to the total`)]
        }
        return [
          effect.points < 0
            ? say(`trừ ${number(-effect.points)} điểm`, `${number(-effect.points)} points taken off`)
            : say(`cộng ${number(effect.points)} điểm`, `${number(effect.points)} points added`),
        ]
      case 'total':
        return [
          typeof effect.points === 'string'
            ? say(
                `tổng điểm được tính lại bằng ${asWritten(effect.points, language)}`,
                `the total is ${asWritten(effect.points, language)}`,
              )
            : say(`tổng điểm là ${number(effect.points)}`, `the total is ${number(effect.points)}`),
        ]
      case 'unranked':
        return [say('không xếp hạng', 'not ranked')]
      case 'unclassified':
        return [effect.wording ?? say('không xếp loại', 'not classified')]
      default:
        return []
    }
  })
}

/** A formula over the results of a unit. */
function asWritten(formula: string, language: Language): string {
  const names = {
    labels: new Map(),
    options: new Map(),
    lists: new Map(),
    papers: new Map(),
    stage: (id: string) => id,
  }
  return language === 'vi' ? formulaWords(formula, names) : formula
}
