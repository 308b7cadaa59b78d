import { toDecimal } from '../expressions/rational.ts'
import type { Campaign, Fact, Input, Unit } from '../model/campaign.ts'
import type { Results, UnitResult } from '../model/results.ts'
import { inputsOfTable } from '../model/tree.ts'
import { isoDay } from '../vietnamese/dates.ts'
import { figuresOf } from './figures.ts'

type Facts = NonNullable<UnitResult['facts']>

/**
 * Results with the figures, as they were found, that a later year can look back to. Lists of cases, papers handed in
 * and figures by period are not among them.
 */
export function keepFacts(results: Results, { clusters }: Campaign): Results {
  const facts = new Map<string, Facts>()
  for (const { table, units } of clusters) {
    const inputs = inputsOfTable(table)
    for (const unit of units) facts.set(unit.id, factsOf(unit, inputs))
  }
  return {
    ...results,
    clusters: results.clusters.map(cluster => ({
      ...cluster,
      units: cluster.units.map(unit => ({ ...unit, facts: facts.get(unit.id) ?? {} })),
    })),
  }
}

function factsOf({ report }: Unit, inputs: readonly Input[]): Facts {
  if (report.state !== 'present') return {}
  const { facts } = figuresOf(report).verified
  const kept = inputs.flatMap(({ id, type }): [string, Facts[string]][] => {
    const fact = facts.get(id)
    const value = fact && keptValue(fact, type)
    return value === undefined ? [] : [[id, value]]
  })
  return Object.fromEntries(kept)
}

function keptValue(fact: Fact, type: Input['type']): Facts[string] | undefined {
  if ('options' in fact) return type === 'choice' ? fact.options[0] : [...fact.options]
  if (!('numerator' in fact)) return undefined
  if (type === 'yes_no') return fact.numerator !== 0n
  return type === 'date' ? isoDay(Number(fact.numerator)) : toDecimal(fact)
}
