import { expect, test } from 'vitest'
import { type Form, ruleOf } from '../../../src/scoring/rules/index.ts'
import { schemaOf } from '../../schemas/schema-files.ts'
import { ruleOn } from '../fixtures.ts'

const FORMS = Object.entries(schemaOf('criteria').definitions ?? {})
  .filter(([name]) => name.startsWith('form_'))
  .map(([name, { examples = [] }]) => [name.replace('form_', ''), examples[0] as Form] as const)

test.each(FORMS)('every form of the schema has its rule: %s', (kind, example) => {
  expect(example.kind).toBe(kind)
  expect(ruleOf(example).expression).toBeTypeOf('function')
  expect(ruleOn(example, []).expression.op).toBeTypeOf('string')
})
