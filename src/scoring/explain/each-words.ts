import type { Repeat } from '../repeat.ts'
import { say, type Wording } from '../rules/rule.ts'
import { isCompound } from './formula-words.ts'

/** How the items of a list make the points of a group or criterion, in one clause. */
export function eachWords({ each, input }: Pick<Repeat, 'each' | 'input'>, words: Wording): string {
  const { where, coefficient, combine, empty = 'drop' } = each
  const inside = (text: string | number) => words.input(text, input.id)
  // Of several words it would run into what follows.
  const bracketed = (text: string | number) => (isCompound(String(text)) ? `(${inside(text)})` : inside(text))
  const only =
    where === undefined ? '' : say(words, ` (chỉ khi ${inside(where)})`, ` (only where ${inside(where)})`)
  const factor =
    coefficient === undefined
      ? ''
      : say(words, `, hệ số ${bracketed(coefficient)}`, `, coefficient ${bracketed(coefficient)}`)
  const how = COMBINED[words.language][combine]
  const none = EMPTY[words.language][empty]
  return say(
    words,
    `chấm từng mục của “${input.label}”${only} rồi ${how}${factor}; không có mục nào thì ${none}`,
    `each item of “${input.label}”${only} is scored, ${how}${factor}; without items ${none}`,
  )
}

/** The same in short, for a criterion of the group. */
export function itemWords({ each, input }: Pick<Repeat, 'each' | 'input'>, words: Wording): string {
  const how = COMBINED[words.language][each.combine]
  return say(
    words,
    `chấm từng mục của “${input.label}” rồi ${how}`,
    `each item of “${input.label}” is scored, ${how}`,
  )
}

const COMBINED = {
  vi: {
    sum: 'cộng lại',
    mean: 'lấy trung bình cộng',
    weighted_mean: 'lấy trung bình theo hệ số',
  },
  en: {
    sum: 'and all are added up',
    mean: 'and the mean is taken',
    weighted_mean: 'and the weighted mean is taken',
  },
} as const

const EMPTY = {
  vi: { drop: 'không tính cho đơn vị', zero: 'được 0 điểm', block: 'chưa có điểm' },
  en: {
    drop: 'it does not count for the unit',
    zero: 'there are 0 points',
    block: 'there are no points yet',
  },
} as const
