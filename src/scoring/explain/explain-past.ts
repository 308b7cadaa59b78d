import type { Fact, Input, PastFigure } from '../../model/campaign.ts'
import { say, type Wording } from '../rules/rule.ts'
import { factText } from './fact-text.ts'

/** Where a figure of the past comes from; where another one was typed in its place, what was read. */
export function sourceOf(past: PastFigure, found: Fact, input: Input, words: Wording): string {
  const { year, file, former, isClosed, fact } = past
  const named = former === undefined ? '' : say(words, `, khi ấy mã ${former}`, `, then ${former}`)
  const open = isClosed ? '' : say(words, ', chưa chốt', ', not closed')
  const source = say(
    words,
    `kết quả năm ${year}, ${file}${named}${open}`,
    `results of ${year}, ${file}${named}${open}`,
  )
  const text = (each: Fact) => factText(each, input, words.language)
  const read = text(fact)
  if (read === text(found)) return source
  return say(words, `ghi tay; ${source} là ${read}`, `typed; ${source} has ${read}`)
}

/** What is said where there is neither a kept figure nor a typed one: the rule then says what holds. */
export function noPast(words: Wording): string {
  return say(words, 'không có số liệu cũ', 'no figure of the past')
}
