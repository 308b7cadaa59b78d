import { type Diagnostic, within } from '../diagnostics/diagnostic.ts'
import type { Change, Entry, Fact, Facts, Supplied } from '../model/campaign.ts'
import { waitsForNoWord } from './asks-nothing.ts'
import { inPeriodOrder } from './link-facts.ts'
import { contradiction } from './link-figures.ts'
import type { InputFile } from './read-file.ts'
import type { TableIndex } from './table-index.ts'
import { together } from './together.ts'

/** What a unit reports, before what others supplied joins it. */
interface Reported {
  readonly entries: Map<string, Entry>
  readonly shared: Facts
  /** What reviewers change, by criterion. */
  readonly changes: ReadonlyMap<string, readonly Change[]>
  readonly report: InputFile<'report'>
  readonly table: TableIndex
  readonly diagnostics: Diagnostic[]
}

/**
 * Puts what departments supplied beside what the unit reports (G15). A criterion that asks nothing of the unit gets
 * its entry from here; of one that the unit has passed over the figure is known, and the unit has not reported it.
 * @returns the figures that stand in no entry.
 */
export function supply(
  supplied: ReadonlyMap<string, Supplied>,
  { entries, shared, changes, report, table, diagnostics }: Reported,
): Facts {
  if (supplied.size === 0) return shared
  const others = new Map<string, Fact>(shared)
  for (const [id, { fact: given, place }] of supplied) {
    const { input, owner } = table.inputs.get(id) ?? {}
    if (!input) continue
    const entry = owner && entries.get(owner.code)
    const own = owner ? entry?.facts.get(id) : shared.get(id)
    const both = own ? together(own, given) : given
    if (!both) {
      const at = entry?.place ?? report.restore({ file: report.file, pointer: '' })
      diagnostics.push(contradiction(within(at, 'facts', id), place, report.sound.unit ?? '', input))
      continue
    }
    const fact = inPeriodOrder(both, input)
    if (!owner || (!entry && !waitsForNoWord(owner))) others.set(id, fact)
    else {
      const { facts = new Map(), ...rest } = entry ?? { changes: changes.get(owner.code) ?? [], place }
      entries.set(owner.code, { ...rest, facts: new Map([...facts, [id, fact]]) })
    }
  }
  return others
}
