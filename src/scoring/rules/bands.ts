import { type Diagnostic, within } from '../../diagnostics/diagnostic.ts'
import { type Expression, fact, number, when } from '../../expressions/expression.ts'
import type { StartBands } from '../../model/generated/criteria.ts'
import { checkInput, type Rule } from './rule.ts'

type Band = StartBands['bands'][number]

/**
 * Points by the band that a value falls into. Bands run from high to low and each says which end
 * is its own (`from` ≥, `above` >); the last takes the rest: no hole and no overlap can be written.
 */
export const bands: Rule<StartBands> = {
  check: (rule, criterion, place) => {
    const problems: Diagnostic[] = checkInput(rule.input, ['count', 'number', 'percent'], criterion, place)
    rule.bands.forEach((band, index) => {
      const at = within(place, 'bands', index)
      const last = index === rule.bands.length - 1
      const isUnbounded = band.from === undefined && band.above === undefined
      if (last ? !isUnbounded : !hasOneBound(band)) {
        problems.push({ code: last ? 'TD1405' : 'TD1404', place: at })
        return
      }
      const previous = rule.bands[index - 1]
      if (previous && hasOneBound(previous) && !last && !isBelow(band, previous)) {
        problems.push({
          code: 'TD1407',
          place: at,
          params: { bound: boundOf(band), previous: boundOf(previous) },
          related: [within(place, 'bands', index - 1)],
        })
      }
    })
    return problems
  },
  expression: rule => nested(rule, 0),
  range: ({ bands: rows }) => {
    const points = rows.map(band => band.points)
    return [Math.min(...points), Math.max(...points)]
  },
}

function nested(rule: StartBands, index: number): Expression {
  const band = rule.bands[index]
  if (!band) return number(0)
  if (index === rule.bands.length - 1) return number(band.points)
  const is = band.above === undefined ? '>=' : '>'
  return when(fact(rule.input), is, number(boundOf(band)), number(band.points), nested(rule, index + 1))
}

function hasOneBound({ from, above }: Band): boolean {
  return (from === undefined) !== (above === undefined)
}

function boundOf(band: Band): number {
  return band.above ?? band.from ?? 0
}

/** `above: 90` may be followed by `from: 90`, which then holds the single value 90. */
function isBelow(band: Band, previous: Band): boolean {
  if (boundOf(band) !== boundOf(previous)) return boundOf(band) < boundOf(previous)
  return previous.above !== undefined && band.above === undefined
}
