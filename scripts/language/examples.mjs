import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { decimal, fenced, flow, marked, table } from './text.mjs'

export function readExamples(folder) {
  return readdirSync(folder)
    .filter(file => file.endsWith('.yaml'))
    .sort()
    .map(file => {
      const text = readFileSync(join(folder, file), 'utf8')
      const rules = block(text, 'table') + block(text, 'criteria')
      return { ...parse(text), file, rules, ofVariant: variantOf(text), ofCampaign: block(text, 'campaign') }
    })
}

/** A second table, as it stands in the list of tables. */
function variantOf(text) {
  const written = block(text, 'variant')
  return written && `- ${written.trimEnd().replaceAll('\n', '\n  ')}\n`
}

/** The lines of a key of the first level, as they are written. */
function block(text, key) {
  const found = new RegExp(`^${key}:.*\\n(?: .*\\n|\\n)*`, 'm').exec(`${text}\n`)?.[0] ?? ''
  // What a table or a campaign says stands directly in them: the name of the key is only ours.
  return key === 'criteria' ? found : found.replace(/^.*\n/, '').replaceAll(/^ {2}/gm, '')
}

/** An example as the reference shows it: when it is needed, what is written, what it gives. */
export function shown({ title, text, rules, ofVariant, ofCampaign, units, messages = [] }) {
  return [
    `#### ${title}`,
    '',
    marked(text.trim()),
    '',
    ...fenced(rules),
    ...(ofVariant ? ['Bảng thứ hai trong `tables`:', '', ...fenced(ofVariant)] : []),
    ...(ofCampaign ? ['Trong `campaign.yaml`:', '', ...fenced(ofCampaign)] : []),
    ...results(units),
    ...[...new Set(messages)].flatMap(code => [`Thông báo: [${code}](thong-bao.md).`, '']),
  ]
}

/** What an example may say of a unit beside its points: head and print; a column stands where any unit says it. */
const COLUMNS = {
  parts: [
    'Trong đó',
    parts => lines(Object.entries(parts).map(([code, points]) => `${code}: ${decimal(points)}`)),
  ],
  assigned: ['Được giao', decimal],
  percent: ['Tỷ lệ', percent => (percent === null ? 'không có' : `${decimal(percent)}%`)],
  rank: ['Hạng', rank => rank ?? 'không xếp'],
  class: ['Xếp loại', name => name ?? 'không xếp'],
  awards: ['Được đề nghị', awards => lines(awards.map(id => `\`${id}\``)) || '–'],
  note: ['Ghi chú', marked],
}

function results(units) {
  const columns = Object.entries(COLUMNS).filter(([name]) => units.some(unit => unit[name] !== undefined))
  const heads = ['Đơn vị', 'Báo cáo', 'Điểm', ...columns.map(([, [head]]) => head)]
  const rows = units.map(unit => {
    const more = columns.map(([name, [, print]]) => (unit[name] === undefined ? '' : print(unit[name])))
    return [unit.name, told(unit), decimal(unit.points), ...more]
  })
  return table(heads, rows)
}

/** What is known of a unit and what it reports, as the files say it. */
function told(unit) {
  if (unit.missing) return 'chưa gửi báo cáo'
  const plain = key => (unit[key] === undefined ? [] : [`\`${key}: ${flow(unit[key])}\``])
  // Points and states of several criteria are told by their codes.
  const byCode = key => {
    const said = unit[key]
    if (typeof said !== 'object') return plain(key)
    return Object.entries(said).map(([code, each]) => `${code}: \`${key}: ${flow(each)}\``)
  }
  const listed = key => (unit[key] ?? []).map(each => `\`${key}: ${flow([each])}\``)
  const known = ['cluster', 'table', 'type', 'traits', 'targets', 'former', 'submitted', 'facts'].flatMap(
    plain,
  )
  const past = Object.entries(unit.history ?? {}).map(([year, kept]) => `năm ${year}: \`${flow(kept)}\``)
  // What a department supplies stands in a file of its own.
  const supplied = unit.supplied === undefined ? [] : [`\`figures: ${flow(unit.supplied)}\``]
  const said = [
    ...byCode('claimed'),
    ...byCode('status'),
    ...plain('marks'),
    ...(Array.isArray(unit.evidence) ? plain : byCode)('evidence'),
  ]
  return (
    lines([
      ...known,
      ...past,
      ...supplied,
      ...said,
      ...listed('reviews'),
      ...listed('reviewed'),
      ...listed('decisions'),
    ]) || 'không có mục nào'
  )
}

function lines(texts) {
  return texts.join('<br>')
}
