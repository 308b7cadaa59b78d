import type { LineItem, Start } from '../../model/campaign.ts'
import { bands } from './bands.ts'
import { full } from './full.ts'
import { judged } from './judged.ts'
import { passFail } from './pass-fail.ts'
import { perEvent } from './per-event.ts'
import type { Rule } from './rule.ts'
import { targetShare } from './target-share.ts'
import { zero } from './zero.ts'

/** Every form in which a criterion's points can start, by its `kind`. */
const STARTS: { readonly [K in Start['kind']]: Rule<Extract<Start, { kind: K }>> } = {
  full,
  zero,
  judged,
  pass_fail: passFail,
  target_share: targetShare,
  bands,
}

/** Every form of a line of bonus or deduction, by its `kind`. */
const LINES: { readonly [K in LineItem['kind']]: Rule<Extract<LineItem, { kind: K }>> } = {
  per_event: perEvent,
}

// The registry guarantees that the rule found under a kind takes exactly the values of that kind.
export const startRule = (start: Start): Rule<Start> => STARTS[start.kind] as Rule<Start>
export const lineRule = (line: LineItem): Rule<LineItem> => LINES[line.kind] as Rule<LineItem>
