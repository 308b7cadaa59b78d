import { expect, test } from 'vitest'
import type { Campaign, Decision, Group, Table, Unit } from '../../src/model/campaign.ts'
import { writeWorkbook } from '../../src/workbooks/write-workbook.ts'
import { fc } from '../expressions/fixed-seed.ts'
import { anyTable, anyUnit, linkedUnits } from '../scoring/random-tables.ts'
import { CAMPAIGN, inputOf } from './fixtures.ts'
import { recalculate } from './libre-office.ts'
import { differences } from './read-back.ts'

const RESCUE: Decision = {
  name: 'Thưởng đột xuất',
  points: 2.5,
  reason: 'Cứu chữa thành công.',
  basis: 'Kết luận họp',
  by: 'Hội đồng',
  date: '2026-12-18',
}

/** So many tables, each with its own units; a third of the tables have caps on a whole group or the whole table. */
function anyCampaign(seed: number, count: number): Campaign {
  const tables = fc.sample(fc.tuple(anyTable, fc.array(anyUnit, { minLength: 2, maxLength: 3 })), {
    seed,
    numRuns: count,
  })
  return {
    ...CAMPAIGN,
    clusters: tables.map(([table, units], index) => ({
      id: `cum-${index}`,
      name: `Cụm ${index + 1}`,
      table: { ...capped(table, index % 3), id: `bang-${index}` },
      units: linkedUnits(table, units).map(unit => ({ ...unit, id: `${unit.id}-${index}` })),
    })),
  }
}

function capped(table: Table, where: number): Table {
  const caps: Group['caps'] = [
    { lines: 'bonuses', cap: 2 },
    { lines: 'deductions', cap: 1.5 },
  ]
  if (where === 0) return { ...table, caps }
  return where === 1 ? { ...table, groups: table.groups.map(group => ({ ...group, caps })) } : table
}

const decided = (unit: Unit): Unit =>
  unit.report.state === 'present' ? { ...unit, report: { ...unit.report, decisions: [RESCUE] } } : unit

/** With points that somebody decided, and a gate that leaves some units out. */
function withMore(campaign: Campaign): Campaign {
  const gate = {
    id: 'thap',
    name: 'Dưới 5 điểm',
    when: 'total < 5',
    effects: [{ kind: 'unranked' }],
  } as const
  return {
    ...campaign,
    gates: [{ ...gate, effects: [...gate.effects] }],
    clusters: campaign.clusters.map(cluster => ({
      ...cluster,
      units: cluster.units.map((unit, index) => (index === 0 ? decided(unit) : unit)),
    })),
  }
}

test.each([
  ['and nothing else', anyCampaign(20_260, 15)],
  ['decisions and gates', withMore(anyCampaign(20_261, 8))],
])('LibreOffice computes what the tool wrote, of any table with any units: %s', async (_, campaign) => {
  const bytes = await writeWorkbook(inputOf(campaign))
  expect(await differences(bytes, await recalculate(bytes))).toEqual([])
})
