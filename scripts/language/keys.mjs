import { FUNCTIONS, SCHEMAS } from './sources.mjs'
import { marked, table } from './text.mjs'

/** Keys that every line may have; they are explained once. */
const OF_EVERY_LINE = ['kind', 'id', 'label', 'when', 'cap']
const { criteria: CRITERIA, campaign: CAMPAIGN } = SCHEMAS

/** The keys of the object that stands at a path such as `criteria:definitions.group`. */
export function keysAt(path) {
  const [file, steps] = path.split(':')
  const node =
    steps === 'root' ? SCHEMAS[file] : steps.split('.').reduce((inside, step) => inside[step], SCHEMAS[file])
  return keys(node, [], SCHEMAS[file])
}

/** The forms, each with where it is explained. */
export function overview() {
  const { kind } = CRITERIA.definitions.criterion.properties.start.properties
  const rows = kind.enum.map((name, index) => {
    const { title } = CRITERIA.definitions[`form_${name}`]
    const words = title.toLowerCase().replaceAll(/[^\p{L}\p{M}\d ]/gu, '')
    return [`[${title}](#${words.replaceAll(' ', '-')}-${name})`, `\`${name}\``, kind.enumDescriptions[index]]
  })
  return table(['Cách tính', '`kind`', 'Điểm'], rows)
}

export function forms(examplesOf) {
  const { kind } = CRITERIA.definitions.criterion.properties.start.properties
  return kind.enum.flatMap(name => {
    const definition = CRITERIA.definitions[`form_${name}`]
    const own = [...keys(definition, OF_EVERY_LINE), ...nested(definition)]
    return [
      `### ${definition.title} (\`${name}\`)`,
      '',
      marked(definition.description),
      '',
      ...(own.length > 0 ? own : ['Cách này không có khóa riêng.', '']),
      ...examplesOf(name),
    ]
  })
}

export function effects() {
  const names = Object.keys(CAMPAIGN.definitions).filter(name => name.startsWith('effect_'))
  return names.flatMap(name => {
    const definition = CAMPAIGN.definitions[name]
    const heading = `**${definition.title}** (\`${name.slice('effect_'.length)}\`): ${marked(definition.description)}`
    return [heading, '', ...keys(definition, ['kind'], CAMPAIGN)]
  })
}

export function functionTable() {
  const rows = Object.values(FUNCTIONS).map(({ signature, vi, example }) => [
    `\`${signature}\``,
    vi,
    `\`${example}\``,
  ])
  return table(['Hàm', 'Ý nghĩa', 'Ví dụ'], rows)
}

/** A table of the keys of an object: name, meaning with the choices that there are, what holds where it is left out. */
function keys({ properties, required = [] }, without = [], root = CRITERIA) {
  const entries = Object.entries(properties).filter(([name]) => !without.includes(name))
  if (entries.length === 0) return []
  const rows = entries.map(([name, property]) => {
    const { meaning, otherwise } = explained(property, root)
    return [`\`${name}\``, meaning, required.includes(name) ? '**phải ghi**' : otherwise]
  })
  return table(['Khóa', 'Ý nghĩa', 'Không ghi thì'], rows)
}

/** The schema says in one sentence that a key can be left out and what then holds: here that has a column. */
function explained(property, root) {
  const { title, description, enum: values = [], enumDescriptions = [] } = wholeOf(property, root)
  const [, said, left = ''] = /^(.*?)\s*(?:Không bắt buộc; (.*))?$/s.exec(description)
  const isAboutUse = /^(?:chỉ ghi|không ghi khi|không ghi với)/.test(left)
  const sentence = isAboutUse ? `${said} ${left[0].toUpperCase()}${left.slice(1)}` : said
  const meaning = sentence.startsWith(title) ? sentence : `**${title}.** ${sentence}`
  const listed = values.map((value, index) => `\`${value}\`: ${marked(enumDescriptions[index] ?? '')}`)
  const otherwise = isAboutUse ? '' : left.replace(/^không ghi thì /, '').replace(/\.$/, '')
  return { meaning: [marked(meaning), ...listed].join('<br>'), otherwise: marked(otherwise) }
}

/** The keys of what stands inside a form: its bands, levels, cases, axes. */
function nested({ properties }) {
  const parts = Object.entries(properties)
    .map(([name, property]) => ({
      name,
      isList: Boolean(property.items),
      inside: wholeOf(property.items ?? property),
    }))
    .filter(({ inside }) => inside.properties)
  // Rows and columns have the same keys: one table for both.
  const alike = new Map()
  for (const part of parts) {
    const shape = Object.keys(part.inside.properties).join()
    alike.set(shape, [...(alike.get(shape) ?? []), part])
  }
  return [...alike.values()].flatMap(same => {
    const names = same.map(({ name }) => `\`${name}\``).join(' và ')
    const [{ isList, inside }] = same
    return [isList ? `Mỗi mục của ${names}:` : `Trong ${names}:`, '', ...keys(inside), ...nested(inside)]
  })
}

/** A property with what it refers to; its own words go first. */
function wholeOf(property, root = CRITERIA) {
  return property.$ref ? { ...root.definitions[property.$ref.split('/').at(-1)], ...property } : property
}
