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
import { campaignOf, reportOf, reviewOf, rosterOf, tableOf } from './bench-campaign.mjs'

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
  for (let spent = 0; times.length < 3 || spent < 2000; spent += times.at(-1)) {
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
    figures: [],
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
