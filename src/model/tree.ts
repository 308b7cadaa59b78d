import type { Criterion, Group, Input, LineItem, Start, Table } from './campaign.ts'

/** Where a part stands below another one: `['groups', 0, 'criteria', 2]`. */
export type Path = readonly (string | number)[]

/** A group or criterion of a table, with where it stands below the table. */
export type Node =
  | { readonly kind: 'group'; readonly group: Group; readonly path: Path; readonly depth: number }
  | { readonly kind: 'criterion'; readonly criterion: Criterion; readonly path: Path; readonly depth: number }

/** Groups and criteria in the order of the file, each group before what stands in it. */
export function nodesOf(
  { groups }: { readonly groups?: readonly Group[] },
  above: Path = [],
  depth = 0,
): Node[] {
  return (groups ?? []).flatMap((group, index) => {
    const path = [...above, 'groups', index]
    const criteria = (group.criteria ?? []).map(
      (criterion, at): Node => ({
        kind: 'criterion',
        criterion,
        path: [...path, 'criteria', at],
        depth: depth + 1,
      }),
    )
    return [{ kind: 'group', group, path, depth }, ...nodesOf(group, path, depth + 1), ...criteria]
  })
}

export function criteriaOf(part: {
  readonly groups?: readonly Group[]
  readonly criteria?: readonly Criterion[]
}): Criterion[] {
  return [...(part.groups ?? []).flatMap(criteriaOf), ...(part.criteria ?? [])]
}

export function groupsOf(part: { readonly groups?: readonly Group[] }): Group[] {
  return (part.groups ?? []).flatMap(group => [group, ...groupsOf(group)])
}

/** What a group consists of: smaller groups, then criteria. */
export function childrenOf({ groups = [], criteria = [] }: Group): readonly (Group | Criterion)[] {
  return [...groups, ...criteria]
}

export function isCriterion(part: Group | Criterion): part is Criterion {
  return 'start' in part
}

/** Every input of a table with where it stands below the table: the shared ones first. */
export function inputsWithPaths(table: Table): { readonly input: Input; readonly path: Path }[] {
  const shared = (table.inputs ?? []).map((input, index) => ({ input, path: ['inputs', index] }))
  const own = nodesOf(table).flatMap(node =>
    node.kind === 'group'
      ? []
      : (node.criterion.inputs ?? []).map((input, index) => ({
          input,
          path: [...node.path, 'inputs', index],
        })),
  )
  return [...shared, ...own]
}

/** The ids of the inputs from which the due days of an input are counted. */
export function basesOf({ due = [] }: Input): string[] {
  return due.flatMap(rule => {
    const base = typeof rule === 'string' ? undefined : (rule.after ?? rule.before)
    return base === undefined ? [] : [base.trim().replace(/\..*$/, '')]
  })
}

/** Every input of a table: the shared ones first. */
export function inputsOfTable(table: Table): NonNullable<Criterion['inputs']> {
  return [...(table.inputs ?? []), ...criteriaOf(table).flatMap(({ inputs = [] }) => inputs)]
}

/** By criterion: what it says itself, or the nearest part around it does. */
export function nearest<T>(
  table: Table,
  said: (part: Table | Group | Criterion) => T | undefined,
): ReadonlyMap<string, T> {
  const found = new Map<string, T>()
  const around: (T | undefined)[] = []
  for (const node of nodesOf(table)) {
    const inherited = around[node.depth - 1] ?? said(table)
    const own = said(node.kind === 'group' ? node.group : node.criterion) ?? inherited
    if (node.kind === 'group') around[node.depth] = own
    else if (own !== undefined) found.set(node.criterion.code, own)
  }
  return found
}

/** Points have two decimals, unless their table says otherwise. */
export const DEFAULT_PLACES = 2

/** Decimals of the points of a criterion or group. */
export function decimalsOf({ rounding }: Table, part?: Criterion | Group): number {
  return part?.rounding ?? rounding ?? DEFAULT_PLACES
}

/** What gives the points of a line; of the start, where no line is named. */
export function formOf(
  { start, bonuses = [], deductions = [] }: Criterion,
  line: string | undefined,
): Start | LineItem | undefined {
  return line === undefined ? start : [...bonuses, ...deductions].find(({ id }) => id === line)
}

/** Whether the unit itself has to report an input: not what somebody else supplies, nor what the past says (G15, G19). */
export function isAsked({ supplied_by, past }: Input): boolean {
  return supplied_by === undefined && past === undefined
}
