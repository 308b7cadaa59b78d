import type { Entry, Fact, Facts, Report } from './campaign.ts'

type Present = Extract<Report, { state: 'present' }>

/** A report with what scoring looks up in it most: thousands of units would be gone through again and again. */
export function presentReport(told: Omit<Present, 'state' | 'facts' | 'exceptions'>): Present {
  const facts = new Map<string, Fact>(told.shared)
  const exceptions = new Map<string, Entry>()
  for (const [code, entry] of told.entries) {
    addAll(facts, entry.facts)
    if (entry.status || entry.changes.length > 0) exceptions.set(code, entry)
  }
  return { ...told, state: 'present', facts, exceptions }
}

function addAll(facts: Map<string, Fact>, own: Facts): void {
  for (const [input, fact] of own) facts.set(input, fact)
}
