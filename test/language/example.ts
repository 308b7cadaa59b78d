import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse, stringify } from 'yaml'
import { CAMPAIGN } from '../workspace/folder.ts'
import { type KeptUnit, keptResults } from '../workspace/kept.ts'

export const FOLDER = dirname(fileURLToPath(import.meta.url))

/** An example of the language: a piece of criteria.yaml (and of campaign.yaml), and what it gives to some units. */
export interface Example {
  readonly file: string
  /** The part of the reference in which it stands: the kind of a form, or one of the chapters. */
  readonly section: string
  readonly title: string
  readonly text: string
  /** Criteria of the only group, or of a table that has no groups of its own. */
  readonly criteria?: readonly Part[]
  readonly table?: Part
  /** A second table, which is a variant of the first; that of the cluster of its own id, and of units that name it. */
  readonly variant?: Part
  readonly campaign?: Part
  /** Codes of the messages that the example is meant to cause. */
  readonly messages?: readonly string[]
  readonly units: readonly ExampleUnit[]
}

export type Part = Readonly<Record<string, unknown>>

/** What a unit is and reports, and what comes out. */
export interface ExampleUnit extends Expected {
  readonly name: string
  readonly cluster?: string
  /** Where it has a table of its own. */
  readonly table?: string
  readonly type?: string
  readonly traits?: Part
  readonly targets?: Part
  /** What it was called in earlier results. */
  readonly former?: readonly string[]
  /** What earlier results hold of it, by year. */
  readonly history?: Readonly<Record<string, Omit<KeptUnit, 'id'> & { readonly id?: string }>>
  /** Where no report came in. */
  readonly missing?: true
  readonly submitted?: string
  /** By input; each goes to the criterion that asks for it. */
  readonly facts?: Part
  /** By input: what a department supplies for it, in a file of its own. */
  readonly supplied?: Part
  /** Papers of the only criterion, or by code. */
  readonly evidence?: readonly unknown[] | Part
  /** Of the only criterion, or by code. */
  readonly claimed?: number | Part
  readonly status?: string | Part
  readonly marks?: Part
  /** Changes of reviewers: what of them is not said is the usual. */
  readonly reviews?: readonly Part[]
  readonly decisions?: readonly Part[]
  /** Stages that have finished with it. */
  readonly reviewed?: readonly Part[]
  readonly note?: string
}

/** What an example says of a unit's result; what it leaves out is not compared. */
export interface Expected {
  readonly points: string | null
  readonly state?: string
  readonly assigned?: string
  readonly percent?: string | null
  readonly rank?: number | null
  readonly class?: string | null
  /** Ids of the awards for which it is proposed. */
  readonly awards?: readonly string[]
  /** Points of groups and criteria, by code. */
  readonly parts?: Readonly<Record<string, string | null>>
}

export function readExamples(): Example[] {
  return readdirSync(FOLDER)
    .filter(file => file.endsWith('.yaml'))
    .sort()
    .map(file => ({ ...(parse(readFileSync(join(FOLDER, file), 'utf8')) as Omit<Example, 'file'>), file }))
}

/** The id of the unit that stands at an index. */
export const unitId = (index: number) => `don-vi-${index + 1}`

/** The files of a campaign folder in which the example is everything there is. */
export function filesOf(example: Example): Record<string, string> {
  const table = tableOf(example)
  const units = example.units.map((unit, index) => ({ unit, id: unitId(index) }))
  const present = units.filter(({ unit }) => !unit.missing)
  const reviewed = units.filter(({ unit }) => unit.reviews ?? unit.decisions ?? unit.reviewed)
  return {
    ...historyOf(example.units),
    'campaign.yaml': CAMPAIGN + (example.campaign ? stringify(example.campaign) : ''),
    'criteria.yaml': stringify({
      version: 1,
      tables: [table, ...(example.variant ? [example.variant] : [])],
    }),
    'units.yaml': stringify({ version: 1, clusters: clustersOf(example.units, example.variant) }),
    ...Object.fromEntries([
      ...present.map(({ unit, id }) => [
        `reports/${id}.yaml`,
        stringify(reportOf(unit, id, table, example.variant)),
      ]),
      ...figuresOf(units),
      ...reviewed.map(({ unit, id }) => [`reviews/${id}.yaml`, stringify(reviewOf(unit, id))]),
    ]),
  }
}

/** Kept results of every year of which a unit tells. */
function historyOf(units: readonly ExampleUnit[]): Record<string, string> {
  const years = [...new Set(units.flatMap(({ history = {} }) => Object.keys(history)))]
  return Object.fromEntries(
    years.map(year => {
      const kept = units.flatMap(({ history }, index) => {
        const own = history?.[year]
        return own ? [{ id: unitId(index), ...own }] : []
      })
      return [`history/${year}.json`, JSON.stringify(keptResults(Number(year), kept))]
    }),
  )
}

/** One file for all units, as a department writes it. */
function figuresOf(
  units: readonly { readonly unit: ExampleUnit; readonly id: string }[],
): [string, string][] {
  const inputs = [...new Set(units.flatMap(({ unit }) => Object.keys(unit.supplied ?? {})))]
  const figures = inputs.map(input => ({
    input,
    values: Object.fromEntries(
      units.flatMap(({ unit, id }) =>
        unit.supplied?.[input] === undefined ? [] : [[id, unit.supplied[input]]],
      ),
    ),
  }))
  return figures.length > 0
    ? [['figures/phong-cua-so.yaml', stringify({ version: 1, ...SUPPLIED, figures })]]
    : []
}

const SUPPLIED = { by: 'Phòng Kế hoạch - Tài chính', date: '2026-11-20', basis: 'Bảng theo dõi năm 2026' }

interface Criterion {
  readonly code: string
  readonly max: number
  readonly inputs?: readonly { readonly id: string }[]
  readonly bonuses?: readonly { readonly id?: string }[]
  readonly deductions?: readonly { readonly id?: string }[]
}

interface Group {
  readonly code: string
  readonly title: string
  readonly max: number
  readonly role?: string
  readonly groups?: readonly Group[]
  readonly criteria?: readonly Criterion[]
}

interface Changes {
  readonly add?: readonly { readonly criteria: readonly Criterion[] }[]
}

interface Table {
  readonly groups: readonly Group[]
}

/** The piece with what every table needs and no example has to say. */
function tableOf({ table, criteria }: Example): Table {
  const own = (criteria ?? []) as unknown as readonly Criterion[]
  const max = own.reduce((sum, each) => sum + each.max, 0)
  const group: Group = { code: 'N', title: 'Nội dung thi đua', max, criteria: own }
  const groups = (table?.groups as readonly Group[] | undefined) ?? [group]
  const scale = groups
    .filter(({ role = 'scored' }) => role === 'scored')
    .reduce((sum, each) => sum + each.max, 0)
  // Criteria that only deduct have nothing to add up to; a scale there has to be.
  const scaled = scale > 0 ? { scale } : { scale: 100, adds_up: false }
  const frame = { id: 'bang-2026', title: 'Bảng chấm điểm năm 2026', edition: '2026.1', ...scaled }
  return { ...frame, ...table, groups }
}

function clustersOf(units: readonly ExampleUnit[], variant: Part | undefined): Part[] {
  const names = [...new Set(units.map(({ cluster = 'cum-1' }) => cluster))]
  return names.map(id => ({
    id,
    name: `Cụm thi đua ${id}`,
    table: id === variant?.id ? id : 'bang-2026',
    units: units.flatMap(({ name, cluster = 'cum-1', table, type, traits, targets, former }, index) =>
      cluster === id ? [{ id: unitId(index), name, table, type, traits, targets, former }] : [],
    ),
  }))
}

function reportOf(unit: ExampleUnit, id: string, { groups }: Table, variant: Part | undefined): Part {
  const own = unit.table ?? unit.cluster
  const changes = own !== undefined && own === variant?.id ? (variant.changes as Changes) : {}
  const criteria = [...groups.flatMap(criteriaOf), ...(changes.add ?? []).flatMap(each => each.criteria)]
  const owned = new Set(criteria.flatMap(({ inputs = [] }) => inputs.map(input => input.id)))
  const shared = picked(unit.facts, name => !owned.has(name))
  return {
    version: 1,
    unit: id,
    submitted: unit.submitted ?? '2026-11-10',
    ...(shared && { facts: shared }),
    entries: criteria.flatMap(criterion => entryOf(unit, criterion, criteria.length === 1)),
  }
}

const REVIEWED = { reason: 'Đối chiếu hồ sơ', by: 'Tổ thẩm định Sở Y tế', date: '2026-12-02' }

function reviewOf({ reviews, decisions, reviewed }: ExampleUnit, id: string): Part {
  const changes = reviews?.map(change => ({ stage: 'verification', ...REVIEWED, ...change }))
  const decided = decisions?.map(decision => ({ reason: 'Kết luận kiểm tra', ...decision, ...DECIDED }))
  const { reason: _, ...signed } = REVIEWED
  const finished = reviewed?.map(each => ({ ...signed, ...each }))
  return {
    version: 1,
    unit: id,
    ...(changes && { changes }),
    ...(finished && { reviewed: finished }),
    ...(decided && { decisions: decided }),
  }
}

const DECIDED = {
  basis: 'Kết luận họp ngày 10/12/2026',
  by: 'Hội đồng Thi đua - Khen thưởng',
  date: '2026-12-10',
}

function entryOf(unit: ExampleUnit, criterion: Criterion, isOnly: boolean): Part[] {
  const { code, inputs = [], bonuses = [], deductions = [] } = criterion
  const of = (told: unknown) =>
    told !== null && typeof told === 'object' ? (told as Part)[code] : isOnly ? told : undefined
  const ids = new Set(inputs.map(({ id }) => id))
  const lines = new Set([...bonuses, ...deductions].map(({ id }) => id))
  const said = {
    status: of(unit.status),
    facts: picked(unit.facts, name => ids.has(name)),
    claimed: of(unit.claimed),
    marks: picked(unit.marks, name => lines.has(name)),
    evidence: Array.isArray(unit.evidence) ? (isOnly ? unit.evidence : undefined) : of(unit.evidence),
  }
  return Object.values(said).some(value => value !== undefined) ? [{ code, ...said }] : []
}

function criteriaOf({ groups = [], criteria = [] }: Group): Criterion[] {
  return [...groups.flatMap(criteriaOf), ...criteria]
}

function picked(all: Part | undefined, counts: (name: string) => boolean): Part | undefined {
  const some = Object.entries(all ?? {}).filter(([name]) => counts(name))
  return some.length > 0 ? Object.fromEntries(some) : undefined
}
