import type { Catalogue } from '../text.ts'
import { claims } from './claims.ts'
import { duties } from './duties.ts'
import { facts } from './facts.ts'
import { figures } from './figures.ts'
import { files } from './files.ts'
import { form } from './form.ts'
import { formulas } from './formulas.ts'
import { history } from './history.ts'
import { items } from './items.ts'
import { papers } from './papers.ts'
import { reading } from './reading.ts'
import { reports } from './reports.ts'
import { reviews } from './reviews.ts'
import { roster } from './roster.ts'
import { tables } from './tables.ts'
import { unitRules } from './unit-rules.ts'
import { usage } from './usage.ts'
import { values } from './values.ts'

/** Vietnamese texts of all codes. */
export const vi: Catalogue = {
  ...reading,
  ...values,
  ...form,
  ...roster,
  ...reports,
  ...reviews,
  ...facts,
  ...duties,
  ...figures,
  ...tables,
  ...formulas,
  ...items,
  ...unitRules,
  ...claims,
  ...papers,
  ...files,
  ...history,
  ...usage,
}
