import { FUNCTIONS, SCHEMAS } from './sources.mjs'

/** Words that are keys and Vietnamese as well. */
const AMBIGUOUS = ['to', 'by', 'of', 'id']
const FILES = ['units.yaml', 'criteria.yaml', 'campaign.yaml', 'reviews']
const OF_FORMULAS = [
  'true',
  'false',
  'and',
  'or',
  'not',
  'value',
  'received',
  'days_late',
  'defective',
  'missing',
  'self',
  'cluster',
  'verification',
  'council',
]
const calls = Object.keys(FUNCTIONS)
const NAMES = new Set([...namesIn(Object.values(SCHEMAS)), ...FILES, ...OF_FORMULAS, ...calls])
const CALL = `(?<![\\p{L}\\d_\`])(?:(?:any|count)_(?:group|criterion)|${calls.join('|')})\\([^()]*\\)`
const WORD =
  "(?<![\\p{L}\\p{M}\\d_.'`])([a-z]+(?:_[a-z]+)*(?:\\.yaml)?)(?:: [a-z_]+)?(?![\\p{L}\\p{M}\\d_'`(]|\\.[a-z])"
const PIECE = new RegExp(`${CALL}|${WORD}`, 'gu')

/** A Vietnamese sentence: the names of the language in it as code, its quotes as they are printed. */
export function marked(text) {
  return text
    .replaceAll(/"([^"]*)"/g, '“$1”')
    .replaceAll(PIECE, (all, name) => (name === undefined || NAMES.has(name) ? `\`${all}\`` : all))
}

/** Decimal text as it is read in Vietnamese. */
export function decimal(text) {
  return text === null ? 'chưa có' : text.replace('.', ',').replace('-', '−')
}

export function table(heads, rows) {
  const printed = cell => String(cell).replaceAll('|', '\\|').replaceAll('\n', ' ')
  const line = cells => `| ${cells.map(printed).join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line), '']
}

export function fenced(text) {
  return ['```yaml', text.trimEnd(), '```', '']
}

/** A value as YAML writes it on one line. */
export function flow(value) {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).map(([key, each]) => `${key}: ${flow(each)}`)
    return `{ ${entries.join(', ')} }`
  }
  if (typeof value !== 'string') return String(value)
  const looksLikeNumber = /^\d+(?:\.\d+)?$/.test(value)
  return !looksLikeNumber && /^[\p{L}\d][\p{L}\p{M}\d_. -]*$/u.test(value) ? value : JSON.stringify(value)
}

/** The keys of all schemas, and the values among which they let one choose. */
function namesIn(schemas) {
  const names = new Set()
  const visit = node => {
    if (typeof node !== 'object' || node === null) return
    for (const [key, value] of Object.entries(node)) {
      if (key === 'properties') for (const name of Object.keys(value)) names.add(name)
      if (key === 'enum') for (const choice of value) names.add(choice)
      if (key !== 'examples') visit(value)
    }
  }
  schemas.forEach(visit)
  return [...names].filter(name => !AMBIGUOUS.includes(name))
}
