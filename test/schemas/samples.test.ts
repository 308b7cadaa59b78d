import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { isError } from '../../src/diagnostics/message.ts'
import { readInputFile } from '../../src/workspace/read-file.ts'
import { ROOT } from '../architecture/source-files.ts'
import {
  definitionOf,
  INPUTS,
  NAMES,
  type Name,
  partsOf,
  plainValidator,
  type Schema,
  schemaOf,
} from './schema-files.ts'

const FOLDER = join(ROOT, 'test', 'schemas')
/** Limits that only files of many pages reach; each is refused in one of the schemas at least. */
const LONG = ['maxItems', 'maxProperties']
const KEYWORDS =
  /"(type|const|enum|pattern|format|(?:exclusive)?(?:min|max)(?:imum|Minimum|Length|Items|Properties)|required|additionalProperties|propertyNames|oneOf)":/g

describe.each(INPUTS)('samples of %s', kind => {
  const read = (folder: string, sample: string) => readInputFile(join(FOLDER, kind, folder), sample, kind)

  it.each(samplesOf(kind, 'valid'))('%s is read without a word', async sample => {
    expect((await read('valid', sample)).diagnostics).toEqual([])
  })

  it.each(samplesOf(kind, 'invalid'))('%s gets the one message that it names', async sample => {
    const { text, diagnostics } = await read('invalid', sample)
    const found = diagnostics
      .filter(isError)
      .map(({ code, place }) => `# ${code} ${place?.pointer}`.trimEnd())
    expect(found).toEqual(text.split('\n').slice(0, 1))
  })
})

describe.each(NAMES)('%s.schema.json, to a validator that knows nothing of ours,', name => {
  const validate = plainValidator(name)()

  it.each(samplesOf(name, 'valid'))('accepts %s', sample => {
    expect({ valid: validate(contentOf(name, 'valid', sample)), errors: validate.errors }).toEqual({
      valid: true,
      errors: null,
    })
  })

  it.each(samplesOf(name, 'invalid'))('refuses %s', sample => {
    expect(validate(contentOf(name, 'invalid', sample))).toBe(false)
  })

  it('has every key, and every word of a closed list, in a valid sample', () => {
    const root = schemaOf(name)
    const values = samplesOf(name, 'valid').map(sample => contentOf(name, 'valid', sample))
    const used = new Set(values.flatMap(value => usedIn(value, root, '', root)))
    const needed = partsOf(root).flatMap(({ pointer, schema }) => [
      ...(/\/properties\/[^/]+$/.test(pointer) ? [pointer] : []),
      // A kind of a union is proven by the keys of its branch.
      ...(schema.$ref ? [] : (schema.enum ?? [])).map(word => `${pointer}=${word}`),
    ])
    // What every line may have is declared once, and proven once.
    const isOfEveryLine = (pointer: string) => /\/form_\w+\/properties\/(?:id|label|when|cap)$/.test(pointer)
    expect(needed.filter(each => !used.has(each) && !isOfEveryLine(each))).toEqual([])
  })

  it('has an invalid sample for every keyword that checks something', () => {
    expect(
      keywordsOf(name).filter(keyword => !LONG.includes(keyword) && !refusedBy(name).has(keyword)),
    ).toEqual([])
  })
})

it('limits that only long files reach are refused somewhere', () => {
  const refused = new Set(NAMES.flatMap(name => [...refusedBy(name)]))
  expect(LONG.filter(keyword => !refused.has(keyword))).toEqual([])
})

/** In invalid results, which have no comments, the file's name begins with the keyword. */
it.each(samplesOf('results', 'invalid'))(
  'results/invalid/%s is refused for the keyword in its name',
  sample => {
    const validate = plainValidator('results')()
    validate(contentOf('results', 'invalid', sample))
    expect(validate.errors?.map(({ keyword }) => keyword)).toEqual([sample.replace(/-.*/, '')])
  },
)

function samplesOf(name: Name, folder: 'valid' | 'invalid'): string[] {
  return readdirSync(join(FOLDER, name, folder)).sort()
}

/** Also JSON: it is YAML. */
function contentOf(name: Name, folder: 'valid' | 'invalid', sample: string): unknown {
  return parse(readFileSync(join(FOLDER, name, folder, sample), 'utf8'))
}

function keywordsOf(name: Name): string[] {
  const text = JSON.stringify(schemaOf(name))
  return [...new Set([...text.matchAll(KEYWORDS)].map(([, keyword = '']) => keyword))]
}

/** The keywords for which the invalid samples are refused. */
function refusedBy(name: Name): Set<string> {
  const validate = plainValidator(name)()
  return new Set(
    samplesOf(name, 'invalid').flatMap(sample => {
      validate(contentOf(name, 'invalid', sample))
      return (validate.errors ?? []).map(({ keyword }) => keyword)
    }),
  )
}

/** Pointers of the schema's parts that hold for a part of the value, and `<pointer>=<word>`. */
function usedIn(value: unknown, schema: Schema, pointer: string, root: Schema): string[] {
  if (schema.$ref) {
    return [pointer, ...usedIn(value, definitionOf(schema, root), schema.$ref.slice(1), root)]
  }
  const used = [pointer, `${pointer}=${value}`]
  if (Array.isArray(value)) {
    return [...used, ...value.flatMap(item => usedIn(item, schema.items ?? {}, `${pointer}/items`, root))]
  }
  if (typeof value !== 'object' || value === null) return used
  const tag = schema.discriminator?.propertyName
  const branch = schema.oneOf?.find(each => kindOf(definitionOf(each, root), tag) === kindOfValue(value, tag))
  return [
    ...used,
    ...Object.entries(value).flatMap(([key, below]) => {
      const own = schema.properties?.[key]
      const others = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : {}
      return own
        ? usedIn(below, own, `${pointer}/properties/${key}`, root)
        : usedIn(below, others, `${pointer}/additionalProperties`, root)
    }),
    ...(branch ? usedIn(value, branch, '', root) : []),
  ]
}

function kindOf({ properties }: Schema, tag = ''): unknown {
  return properties?.[tag]?.const
}

function kindOfValue(value: object, tag = ''): unknown {
  return Object.entries(value).find(([key]) => key === tag)?.[1]
}
