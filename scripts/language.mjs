/**
 * Generates the reference of the scoring language (docs/ngon-ngu-cham-diem.md) from the frame in language.md beside
 * this script: keys and forms as the schemas explain them, functions as the expressions declare them, and the examples
 * of test/language/, whose results test/language/language.test.ts computes. With --check it writes nothing and
 * exits 1 when the page is stale.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { parse } from 'yaml'
import { writeOrCheck } from './write-or-check.mjs'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')
const EXAMPLES = join(ROOT, 'test', 'language')
/** Keys that every line may have; they are explained once. */
const OF_EVERY_LINE = ['kind', 'id', 'label', 'when', 'cap']

/** What a unit may say of its result beside its points; a column stands where any unit says it. */
const COLUMNS = {
  parts: [
    'Trong đó',
    parts =>
      Object.entries(parts)
        .map(([code, points]) => `${code}: ${decimal(points)}`)
        .join('<br>'),
  ],
  assigned: ['Được giao', decimal],
  percent: ['Tỷ lệ', percent => (percent === null ? 'không có' : `${decimal(percent)}%`)],
  rank: ['Hạng', rank => rank ?? 'không xếp'],
  class: ['Xếp loại', name => name ?? 'không xếp'],
  awards: ['Được đề nghị', awards => awards.join('<br>') || '–'],
}

const SCHEMAS = { criteria: schema('criteria'), campaign: schema('campaign') }
const FUNCTIONS = await functions()
const examples = readdirSync(EXAMPLES)
  .filter(file => file.endsWith('.yaml'))
  .sort()
  .map(example)

/** What stands in the frame as `<!-- name argument -->`, by its name. */
const PARTS = {
  forms: () => formNames().flatMap(form).join('\n'),
  keys: path => keys(at(path), [], SCHEMAS[path.split(':')[0]]).join('\n'),
  choices: path => choices(at(path)).join('\n'),
  effects: () => effectNames().flatMap(effect).join('\n'),
  functions: () => functionTable().join('\n'),
  examples: section => examplesOf(section).join('\n'),
}

const frame = readFileSync(join(ROOT, 'scripts', 'language.md'), 'utf8')
const page = frame.replaceAll(/<!-- (\w+) ?(\S*) -->/g, (_, name, argument) =>
  PARTS[name](argument).trimEnd(),
)
const left = examples.filter(({ title }) => !page.includes(title)).map(({ file }) => file)
if (left.length > 0) throw new Error(`no place in the reference for ${left.join(', ')}`)
writeOrCheck(ROOT, { 'docs/ngon-ngu-cham-diem.md': page })

function schema(name) {
  return JSON.parse(readFileSync(join(ROOT, 'schemas', `${name}.schema.json`), 'utf8'))
}

/** The functions of formulas, which are written in TypeScript. */
async function functions() {
  const { outputFiles } = await build({
    stdin: {
      contents: "export { FUNCTIONS } from './index.ts'\n",
      resolveDir: join(ROOT, 'src', 'expressions', 'text', 'functions'),
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  })
  const code = Buffer.from(outputFiles[0].contents).toString('base64')
  return (await import(`data:text/javascript;base64,${code}`)).FUNCTIONS
}

function example(file) {
  const text = readFileSync(join(EXAMPLES, file), 'utf8')
  return {
    ...parse(text),
    file,
    criteriaText: block(text, 'table') + block(text, 'criteria'),
    campaignText: block(text, 'campaign'),
  }
}

/** The lines of a key of the first level, as they are written. */
function block(text, key) {
  const found = new RegExp(`^${key}:.*\\n(?: .*\\n|\\n)*`, 'm').exec(`${text}\n`)?.[0] ?? ''
  if (key === 'criteria') return found
  // What a table or a campaign says stands directly in them: the name of the key is only ours.
  return found.replace(/^.*\n/, '').replaceAll(/^ {2}/gm, '')
}

/** What stands at a path such as `criteria:definitions.group`. */
function at(path) {
  const [file, steps] = path.split(':')
  return steps.split('.').reduce((node, step) => node[step], SCHEMAS[file])
}

function formNames() {
  return Object.keys(SCHEMAS.criteria.definitions).filter(name => name.startsWith('form_'))
}

function form(name) {
  const { title, description } = SCHEMAS.criteria.definitions[name]
  const kind = name.slice('form_'.length)
  const own = keys(SCHEMAS.criteria.definitions[name], OF_EVERY_LINE)
  const table = own.length > 0 ? own : ['Cách này không có khóa riêng.', '']
  return [`### ${title} (\`${kind}\`)`, '', description, '', ...table, ...examplesOf(kind)]
}

function effectNames() {
  return Object.keys(SCHEMAS.campaign.definitions).filter(name => name.startsWith('effect_'))
}

function effect(name) {
  const { title, description, properties, required } = SCHEMAS.campaign.definitions[name]
  const rows = keys({ properties, required }, ['kind'], SCHEMAS.campaign)
  return [`**${title}** (\`${name.slice('effect_'.length)}\`): ${description}`, '', ...rows]
}

/** A table of the keys of an object: name, whether it has to be there, meaning with the choices that there are. */
function keys({ properties, required = [] }, without = [], root = SCHEMAS.criteria) {
  const shown = Object.entries(properties).filter(([name]) => !without.includes(name))
  if (shown.length === 0) return []
  const rows = shown.map(([name, property]) => {
    const meaning = `${property.title ?? resolved(property, root).title}: ${explanation(property, root)}`
    return [`\`${name}\``, required.includes(name) ? 'có' : '', meaning]
  })
  return table(['Khóa', 'Bắt buộc', 'Ý nghĩa'], rows)
}

function resolved(property, root) {
  return property.$ref ? { ...root.definitions[property.$ref.split('/').at(-1)], ...property } : property
}

function explanation(property, root) {
  const { description, enum: values = [], enumDescriptions = [] } = resolved(property, root)
  const listed = values.map((value, index) => `\`${value}\`: ${enumDescriptions[index] ?? ''}`)
  return [description, ...listed].join('<br>')
}

/** A table of the values among which a key lets one choose. */
function choices({ enum: values, enumDescriptions }) {
  return table(
    ['Giá trị', 'Ý nghĩa'],
    values.map((value, index) => [`\`${value}\``, enumDescriptions[index]]),
  )
}

function functionTable() {
  const rows = Object.values(FUNCTIONS).map(({ signature, vi, example: shown }) => [
    `\`${signature}\``,
    vi,
    `\`${shown}\``,
  ])
  return table(['Hàm', 'Ý nghĩa', 'Ví dụ'], rows)
}

function examplesOf(section) {
  return examples.filter(each => each.section === section).flatMap(shown)
}

function shown({ title, text, criteriaText, campaignText, units, messages = [] }) {
  return [
    `#### ${title}`,
    '',
    text.trim(),
    '',
    ...fenced(criteriaText),
    ...(campaignText ? ['Trong `campaign.yaml`:', '', ...fenced(campaignText)] : []),
    ...results(units),
    ...messages.map(code => `Thông báo: [${code}](thong-bao.md).`),
    '',
  ]
}

function fenced(text) {
  return ['```yaml', text.trimEnd(), '```', '']
}

function results(units) {
  const columns = Object.entries(COLUMNS).filter(([name]) => units.some(unit => unit[name] !== undefined))
  const notes = units.some(({ note }) => note)
  const heads = [
    'Đơn vị',
    'Báo cáo',
    'Điểm',
    ...columns.map(([, [head]]) => head),
    ...(notes ? ['Ghi chú'] : []),
  ]
  const rows = units.map(unit => [
    unit.name,
    told(unit),
    decimal(unit.points),
    ...columns.map(([name, [, print]]) => (unit[name] === undefined ? '' : String(print(unit[name])))),
    ...(notes ? [unit.note ?? ''] : []),
  ])
  return table(heads, rows)
}

/** What is known of a unit and what it reports, in the words of the files. */
function told(unit) {
  const {
    missing,
    cluster,
    type,
    traits,
    targets,
    submitted,
    facts,
    claimed,
    status,
    marks,
    reviews,
    decisions,
  } = unit
  if (missing) return 'chưa gửi báo cáo'
  const of = (key, value) => (value === undefined ? [] : [`\`${key}: ${flow(value)}\``])
  // Points and states of several criteria are told by their codes.
  const byCode = (key, value) =>
    value !== null && typeof value === 'object'
      ? Object.entries(value).map(([code, each]) => `${code}: \`${key}: ${flow(each)}\``)
      : of(key, value)
  const known = [
    ...of('cluster', cluster),
    ...of('type', type),
    ...of('traits', traits),
    ...of('targets', targets),
  ]
  const said = [
    ...of('submitted', submitted),
    ...of('facts', facts),
    ...byCode('claimed', claimed),
    ...byCode('status', status),
  ]
  const found = [
    ...(reviews ?? []).map(each => `\`${flow(each)}\``),
    ...(decisions ?? []).map(each => `\`${flow(each)}\``),
  ]
  return [...known, ...said, ...of('marks', marks), ...found].join('<br>') || 'không có mục nào'
}

/** A value as YAML writes it on one line. */
function flow(value) {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`
  if (value !== null && typeof value === 'object') {
    return `{ ${Object.entries(value)
      .map(([key, each]) => `${flow(key)}: ${flow(each)}`)
      .join(', ')} }`
  }
  const isPlain = typeof value !== 'string' || /^[\p{L}\d][\p{L}\p{M}\d_. -]*$/u.test(value)
  return isPlain && !/^\d+(\.\d+)?$/.test(typeof value === 'string' ? value : '')
    ? String(value)
    : JSON.stringify(value)
}

/** Decimal text as it is read in Vietnamese. */
function decimal(text) {
  return text === null ? 'chưa có' : text.replace('.', ',').replace('-', '−')
}

function table(heads, rows) {
  const line = cells =>
    `| ${cells.map(cell => String(cell).replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line), '']
}
