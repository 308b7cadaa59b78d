/**
 * Times scoring (compile, evaluate, classify, rank, results) of a linked campaign in memory, 60 criteria in clusters
 * of 100 units, in one run: against js-yaml parsing the same reports (bound: 0.5), 10,000 units against 1,000 (bound:
 * 11), and against the same units in one single cluster. Each measure is a process of its own, so that none collects
 * another's garbage; the processes take turns, and each repeats its work and tells the median after a first warm run.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { CORE_SCHEMA, dump, load } from 'js-yaml'

/** The forms of the ten criteria of a group. */
const FORMS = [
  'judged',
  'pass_fail',
  'bands',
  'target_share',
  'judged',
  'per_event',
  'count_table',
  'choice',
  'per_event',
  'best_share',
]
/** How each form counts, and what it asks for. */
const RULES = {
  judged: () => ({ start: { kind: 'judged', step: 0.25 } }),
  pass_fail: input => ({ type: { type: 'yes_no' }, start: { kind: 'pass_fail', input } }),
  bands: input => ({
    type: { type: 'percent' },
    start: {
      kind: 'bands',
      input,
      bands: [
        { from: 95, points: 2 },
        { from: 80, points: 1.5 },
        { from: 60, points: 1 },
        { above: 40, points: 0.5 },
        { points: 0 },
      ],
    },
  }),
  target_share: input => ({
    type: { type: 'percent', target: 92.5 },
    start: { kind: 'target_share', input },
  }),
  per_event: input => ({
    type: { type: 'count' },
    start: { kind: 'full' },
    deductions: [{ kind: 'per_event', input, points: 0.5 }],
    floor: 0,
  }),
  count_table: input => ({
    type: { type: 'count' },
    start: { kind: 'count_table', input, points: [2, 1.5, 1, 0.5, 0] },
  }),
  choice: input => ({
    type: { type: 'choice', options: LEVELS.map(id => ({ id, label: `Mức ${id}` })) },
    start: {
      kind: 'choice',
      input,
      levels: LEVELS.map((option, index) => ({ option, points: 2 - index * 0.75 })),
    },
  }),
  best_share: input => ({ type: { type: 'count' }, start: { kind: 'best_share', input } }),
  bonus: input => ({
    type: { type: 'count' },
    start: { kind: 'zero' },
    bonuses: [{ kind: 'per_event', input, points: 0.5, cap: 2 }],
  }),
}
const LEVELS = ['tot', 'kha', 'yeu']
/** What a unit reports of each form, from four random digits. */
const FACTS = {
  judged: digits => 1.25 + (digits % 4) / 4,
  pass_fail: digits => digits % 20 > 0,
  bands: digits => 70 + (digits % 3000) / 100,
  target_share: digits => 80 + (digits % 2000) / 100,
  per_event: digits => Math.floor((digits % 10) / 7),
  count_table: digits => Math.floor((digits % 12) / 8),
  choice: digits => LEVELS[Math.floor((digits % 8) / 6)],
  best_share: digits => 5000 + (digits % 5000),
  bonus: digits => Math.floor((digits % 15) / 8),
}
const EVIDENCE = 'Báo cáo số 198/BC-TTYT ngày 11/8/2026 sơ kết Đợt 1 phong trào thi đua'
const EXPLANATION =
  'Khoa Khám bệnh đang sửa chữa từ tháng 4 đến tháng 9, đơn vị đã bố trí tạm tại nhà A và bù đủ trong quý IV.'
const CRITERIA_IN_GROUP = FORMS.length
const MEASURES = {
  'parse 10,000 reports': { task: 'parse', units: 10_000, clusterSize: 100 },
  'score 10,000 units': { task: 'score', units: 10_000, clusterSize: 100 },
  'score 1,000 units': { task: 'score', units: 1000, clusterSize: 100 },
  'score 10,000 as one': { task: 'score', units: 10_000, clusterSize: 10_000 },
}

const median = values => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

const [own, first, bundle] = process.argv.slice(1)
if (bundle) console.log(await measured(MEASURES[first], bundle))
else await compareAll(Number(first ?? 3))

async function compareAll(rounds) {
  const folder = mkdtempSync(join(tmpdir(), 'thidua-bench-'))
  const bundled = join(folder, 'scoring.mjs')
  await build({
    stdin: {
      contents:
        "export { linkCampaign } from './src/workspace/link.ts'; export { score } from './src/scoring/score.ts'",
      resolveDir: '.',
    },
    outfile: bundled,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    minify: true,
  })
  const times = new Map(Object.keys(MEASURES).map(name => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const [name, values] of times) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [own, name, bundled], {
        encoding: 'utf8',
      })
      if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr.slice(0, 500)}`)
      values.push(Number(stdout))
    }
  }
  rmSync(folder, { recursive: true })
  report(times, rounds)
}

function report(times, rounds) {
  console.log(`median of ${rounds} runs, ${reportOf(0).entries.length} criteria, Node ${process.version}`)
  const ms = Object.fromEntries([...times].map(([name, values]) => [name, median(values)]))
  for (const [name, value] of Object.entries(ms)) {
    console.log(`${name.padEnd(22)} ${value.toFixed(0).padStart(6)} ms`)
  }
  const ratio = (over, under, bound) =>
    console.log(
      `${over} / ${under}: ${(ms[over] / ms[under]).toFixed(2)}${bound ? ` (at most ${bound})` : ''}`,
    )
  ratio('score 10,000 units', 'parse 10,000 reports', 0.5)
  ratio('score 10,000 units', 'score 1,000 units', 11)
  ratio('score 10,000 as one', 'score 10,000 units')
}

/** Milliseconds of one piece of work, in this process. */
async function measured({ task, units, clusterSize }, path) {
  const work = task === 'parse' ? parsing(units) : await scoring(units, clusterSize, path)
  const times = []
  // Long enough that the short work is measured as often as it takes to be stable.
  for (let spent = 0; times.length < 4 || spent < 2000; spent += times.at(-1)) {
    const start = process.hrtime.bigint()
    work()
    times.push(Number(process.hrtime.bigint() - start) / 1e6)
  }
  return median(times.slice(1))
}

function parsing(units) {
  const texts = Array.from({ length: units }, (_, index) =>
    dump(reportOf(index), { schema: CORE_SCHEMA, lineWidth: -1 }),
  )
  return () => {
    let entries = 0
    for (const text of texts) entries += load(text, { schema: CORE_SCHEMA }).entries.length
    if (entries !== units * reportOf(0).entries.length) throw new Error('not all was parsed')
  }
}

async function scoring(units, clusterSize, path) {
  const { linkCampaign, score } = await import(pathToFileURL(path))
  const reports = Array.from({ length: units }, (_, index) => reportOf(index))
  const linked = linkCampaign({
    campaign: inputFile('campaign', 'campaign.yaml', campaignOf()),
    units: inputFile('units', 'units.yaml', rosterOf(units, clusterSize)),
    criteria: inputFile('criteria', 'criteria.yaml', { version: 1, tables: [tableOf()] }),
    reports: reports.map(each => inputFile('report', `reports/${each.unit}.yaml`, each)),
    reviews: reports.map((each, index) =>
      inputFile('review', `reviews/${each.unit}.yaml`, reviewOf(each.unit, index)),
    ),
  })
  const problems = [...linked.roster, ...linked.units]
  if (!linked.campaign || problems.length > 0) throw new Error(`not linked: ${JSON.stringify(problems[0])}`)
  return () => {
    const results = score(linked.campaign)
    const scored = results.clusters.flatMap(cluster => cluster.units).filter(unit => unit.rank !== null)
    if (scored.length !== units) throw new Error(`${scored.length} of ${units} units have a rank`)
  }
}

/** A file as it is handed to the linker once it has been read and found to be sound. */
function inputFile(kind, file, value) {
  const sound = { broken: new Set(), diagnostics: [], restore: place => place, mayHaveLost: () => false }
  return { kind, file, text: '', value, sound: value, ...sound }
}

function campaignOf() {
  return {
    version: 1,
    id: 'thi-dua-2026',
    name: 'Phong trào thi đua yêu nước năm 2026',
    year: 2026,
    ranking: { by: 'percent', tie_breaks: [{ name: 'Nhiệm vụ chuyên môn', by: 'points("II")' }] },
    classification: {
      by: 'percent',
      classes: [
        { id: 'xuat-sac', name: 'Hoàn thành xuất sắc nhiệm vụ', from: 90 },
        { id: 'tot', name: 'Hoàn thành tốt nhiệm vụ', from: 80 },
        { id: 'hoan-thanh', name: 'Hoàn thành nhiệm vụ', from: 65 },
        { id: 'khong', name: 'Không hoàn thành nhiệm vụ' },
      ],
    },
    quotas: [
      { id: 'co-thi-dua', name: 'Cờ thi đua', share: 10, from_class: 'xuat-sac' },
      { id: 'bang-khen', name: 'Bằng khen', share: 20, unless: ['co-thi-dua'] },
    ],
  }
}

function rosterOf(units, clusterSize) {
  const clusters = Array.from({ length: units / clusterSize }, (_, cluster) => ({
    id: `cum-${cluster + 1}`,
    name: `Cụm thi đua số ${cluster + 1}`,
    table: 'bang-2026',
    units: Array.from({ length: clusterSize }, (_, index) => {
      const number = cluster * clusterSize + index
      return { id: `don-vi-${number}`, name: `Trung tâm Y tế khu vực ${number}` }
    }),
  }))
  return { version: 1, clusters }
}

/** Five scored groups with every usual form, and a sixth in which events earn bonus points. */
function tableOf() {
  const groups = [1, 2, 3, 4, 5].map(group => ({
    code: roman(group),
    title: `Nội dung thi đua số ${group}`,
    max: 20,
    criteria: FORMS.map((form, index) => criterionOf(roman(group), index, form)),
  }))
  const bonus = {
    code: 'VI',
    title: 'Điểm thưởng',
    role: 'bonus',
    max: 20,
    criteria: FORMS.map((_, index) => criterionOf('VI', index, 'bonus')),
  }
  return {
    id: 'bang-2026',
    title: 'Bảng chấm điểm thi đua năm 2026',
    edition: '2026.1',
    scale: 100,
    groups: [...groups, bonus],
  }
}

function criterionOf(group, index, form) {
  const code = `${group}.${index + 1}`
  const id = inputOf(code)
  const { type, ...rule } = RULES[form](id)
  const inputs = type ? { inputs: [{ id, label: `Số liệu của tiêu chí ${code}`, ...type }] } : {}
  return { code, title: `Kết quả thực hiện tiêu chí ${code}`, max: 2, ...inputs, ...rule }
}

/** What one unit reports: believable figures, different from unit to unit and the same in every run. */
function reportOf(unit) {
  const entries = [1, 2, 3, 4, 5, 6].flatMap(group =>
    FORMS.map((form, index) => {
      const code = `${roman(group)}.${index + 1}`
      const digits = figure(unit, group * CRITERIA_IN_GROUP + index)
      const value = FACTS[group === 6 ? 'bonus' : form](digits)
      const told = form === 'judged' && group < 6 ? { claimed: value } : { facts: { [inputOf(code)]: value } }
      return {
        code,
        ...told,
        ...(index % 4 === 0 && { evidence: [EVIDENCE] }),
        ...(index % 5 === 3 && { explanation: EXPLANATION }),
      }
    }),
  )
  return {
    version: 1,
    unit: `don-vi-${unit}`,
    submitted: '2026-11-05',
    by: 'Phòng Kế hoạch tổng hợp',
    entries,
  }
}

/** Each unit has a mark and a figure corrected. */
function reviewOf(unit, index) {
  const by = { stage: 'verification', reason: EVIDENCE, by: 'Tổ thẩm định Sở Y tế', date: '2026-12-09' }
  const [judged, counted] = ['II.1', 'III.6']
  const facts = { [inputOf(counted)]: figure(index, 1) % 3 }
  const changes = [
    { code: judged, points: 1.25, ...by },
    { code: counted, facts, ...by },
  ]
  return { version: 1, unit, changes }
}

function roman(group) {
  return ['', 'I', 'II', 'III', 'IV', 'V', 'VI'][group]
}

function inputOf(code) {
  return `so_lieu_${code.toLowerCase().replace('.', '_')}`
}

/** From 0 to 9999, as good as random. */
function figure(unit, index) {
  const mixed = Math.imul(unit * 61 + index + 1, 0x9e3779b1) >>> 0
  return ((mixed ^ (mixed >>> 15)) >>> 0) % 10_000
}
