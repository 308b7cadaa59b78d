import { CHOICE_FUNCTIONS } from './choices.ts'
import type { FormulaFunction } from './function.ts'
import { LIST_FUNCTIONS } from './lists.ts'
import { NUMBER_FUNCTIONS } from './numbers.ts'
import { RECORD_FUNCTIONS } from './records.ts'
import { RESULT_FUNCTIONS } from './results.ts'
import { STAGE_FUNCTIONS } from './stages.ts'

/** Every function that a formula may call, in the order in which the reference of the language lists them. */
export const FUNCTIONS: Readonly<Record<string, FormulaFunction>> = {
  ...NUMBER_FUNCTIONS,
  ...LIST_FUNCTIONS,
  ...RECORD_FUNCTIONS,
  ...CHOICE_FUNCTIONS,
  ...RESULT_FUNCTIONS,
  ...STAGE_FUNCTIONS,
}
