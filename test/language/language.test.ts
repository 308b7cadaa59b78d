import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runStages } from '../../src/cli/stages.ts'
import { FUNCTIONS } from '../../src/expressions/text/functions/index.ts'
import type { Results, UnitResult } from '../../src/model/results.ts'
import { loadWorkspace } from '../../src/workspace/load.ts'
import { folderWith } from '../workspace/folder.ts'
import { type Expected, FOLDER, filesOf, readExamples, unitId } from './example.ts'
import { choicesIn, keysIn, used } from './offered.ts'

/*
 * Every example of the reference of the language (docs/ngon-ngu-cham-diem.md), from its files to its results; and
 * nothing that the language offers goes without an example.
 */

const examples = readExamples()

describe('the examples of the reference', () => {
  it.each(examples)('$file gives what it says', async example => {
    const { diagnostics, scores } = runStages(await loadWorkspace(await folderWith(filesOf(example))))
    expect(diagnostics.map(({ code }) => code)).toEqual(example.messages ?? [])
    const found = example.units.map((unit, index) => outcome(unit, unitId(index), scores?.results))
    expect(found).toEqual(example.units.map(unit => expectation(unit)))
  })
})

/** Only what the example speaks of. */
function expectation({ points, state, assigned, percent, rank, class: reached, awards, parts }: Expected) {
  return withoutUndefined({ points, state, assigned, percent, rank, class: reached, awards, parts })
}

function outcome(told: Expected, id: string, results: Results | undefined) {
  const unit = results?.clusters.flatMap(({ units }) => units).find(each => each.id === id)
  if (!results || !unit) return { points: 'không có kết quả' }
  const { state, assigned, percent, rank, verified } = unit
  const all = {
    points: verified.total,
    state,
    assigned,
    percent,
    rank,
    class: unit.class?.name ?? null,
    awards: results.quotas.filter(({ units }) => units.includes(id)).map(quota => quota.id),
    parts: partsOf(unit, Object.keys(told.parts ?? {})),
  }
  const names = Object.keys(expectation(told))
  return Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name)))
}

function partsOf({ criteria, groups }: UnitResult, codes: readonly string[]): Record<string, string | null> {
  const points = new Map([...groups, ...criteria].map(({ code, verified }) => [code, verified]))
  return Object.fromEntries(codes.map(code => [code, points.get(code) ?? null]))
}

function withoutUndefined(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))
}

describe('the language', () => {
  const { keys, values, formulas } = used(examples)
  const schema = (name: string): unknown =>
    JSON.parse(readFileSync(join(FOLDER, '../../schemas', `${name}.schema.json`), 'utf8'))
  const table = schema('criteria')
  const campaign = schema('campaign')

  it('has an example of each form, in its own place', () => {
    const { definitions } = table as { definitions: object }
    const forms = Object.keys(definitions).filter(name => name.startsWith('form_'))
    const sections = new Set(examples.map(({ section }) => `form_${section}`))
    expect(forms.length).toBeGreaterThan(17)
    expect(forms.filter(form => !sections.has(form))).toEqual([])
  })

  it('has an example of each function', () => {
    const calls = new Set(
      formulas.flatMap(text => [...text.matchAll(/\b([a-z_]+)\(/g)].map(([, name]) => name)),
    )
    expect(Object.keys(FUNCTIONS).filter(name => !calls.has(name))).toEqual([])
  })

  it('has an example of each key', () => {
    const offered = [...keysIn(table), ...keysIn(campaign, SCORING)]
    expect(offered.filter(key => !keys.has(key))).toEqual([])
  })

  it('has an example of each value among which a key lets one choose', () => {
    const offered = [...choicesIn(table), ...choicesIn(campaign, SCORING)]
    expect(offered.filter(choice => !values.has(choice))).toEqual([])
  })
})

/** What of campaign.yaml belongs to scoring. */
const SCORING = ['stages', 'holidays', 'ranking', 'classification', 'gates', 'quotas', 'definitions']
