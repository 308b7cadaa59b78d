import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import { positionOf } from '../../src/diagnostics/locate.ts'
import { ROOT } from './source-files.ts'

const FOLDER = join(ROOT, 'templates', 'campaign')
const VIETNAMESE = /[ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/i

const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.yaml'))
  .map(path => path.replaceAll('\\', '/'))
  .sort()

const read = (file: string) => readFileSync(join(FOLDER, file), 'utf8')

/** The keys below these are the clerk's own. */
const NAMED_BY_THE_CLERK = ['facts', 'targets']

interface Key {
  readonly name: string
  /** Where it belongs: the same for every item of a list, and for a part within a part. */
  readonly role: string
  /** From 0. */
  readonly line: number
}

function keysOf(text: string): Key[] {
  const walk = (node: unknown, role: string): Key[] => {
    if (isSeq(node)) return node.items.flatMap(item => walk(item, role))
    if (!isMap(node)) return []
    return node.items.flatMap(({ key, value }) => {
      if (!isScalar(key) || !key.range) return []
      const name = String(key.value)
      const parent = role.split('.').at(-1) ?? ''
      const own = NAMED_BY_THE_CLERK.includes(parent)
        ? `${role}.*`
        : parent === name
          ? role
          : `${role}.${name}`
      return [{ name, role: own, line: positionOf(text, key.range[0]).line - 1 }, ...walk(value, own)]
    })
  }
  return walk(parseDocument(text).contents, '')
}

/** The comment of a line: behind it, else all of what stands right above. */
function commentOf(lines: readonly string[], line: number): string {
  const behind = /\s#\s(.*)$/.exec(lines[line] ?? '')?.[1]
  if (behind) return behind
  const above = lines.slice(0, line).toReversed()
  const end = above.findIndex(each => !each.trim().startsWith('#'))
  return above.slice(0, end).join('\n')
}

/** The keys that nobody explains where they first occur. A comment for several keys must name each. */
function unexplained(text: string): string[] {
  const lines = text.split('\n')
  const firsts = [
    ...new Map(
      keysOf(text)
        .toReversed()
        .map(key => [key.role, key]),
    ).values(),
  ]
  return firsts
    .filter(({ name, line }) => {
      const comment = commentOf(lines, line)
      const isAlone = firsts.filter(other => other.line === line).length === 1
      return !VIETNAMESE.test(comment) || !(isAlone || new RegExp(`\\b${name}\\b`).test(comment))
    })
    .map(({ role, line }) => `${line + 1}: ${role.slice(1)}`)
    .reverse()
}

describe('the template of a campaign', () => {
  it('has a sample of every file that is needed', () => {
    expect(files).toEqual(['campaign.yaml', 'criteria.yaml', 'reports/don-vi-mau.yaml', 'units.yaml'])
  })

  it.each(files)('explains every key of %s in Vietnamese where it first occurs', file => {
    expect(keysOf(read(file)).length).toBeGreaterThan(10)
    expect(unexplained(read(file))).toEqual([])
  })

  it('would not pass with a key that has no comment, an English one, or one of its neighbour', () => {
    const file = 'a: 1 # số thứ nhất\n\nb: 2\nc: 3 # the third\n# một d\nd: { e: 4, f: 5 } # e: số\n'
    expect(unexplained(file)).toEqual(['3: b', '4: c', '6: d', '6: d.f'])
  })

  it.each(files)('shows an editor the schema of %s, offline', file => {
    const kind = file.startsWith('reports/') ? 'report' : file.replace('.yaml', '')
    const path = file.includes('/') ? '../schemas' : './schemas'
    expect(read(file).split('\n')[0]).toBe(`# yaml-language-server: $schema=${path}/${kind}.schema.json`)
  })
})
