import type { Catalogue } from '../text.ts'

/** Groups that are scored for each item of a list, and lists of which only some cases count. */
export const items = {
  TD1345: {
    title: 'two items of one name in a list',
    message: 'the list has two items of the name "{name}"',
    reason: 'Each item is scored by itself, so that a work that is listed twice counts twice.',
    remedy: 'Remove the one that is too many; if they are two works, give them names that tell them apart.',
    explanation: `A group with \`each\` scores every item of the unit's list. Two items of one name are mostly one work or topic that was
copied twice; its points then count twice, and the maximum of the unit is wrong as well.

This is a warning: both items are scored. If there are two works indeed, say so in their names, for example phase 1 and
phase 2.`,
  },
  TD1462: {
    title: 'a rule about the whole unit where items are scored',
    message: '"{what}" cannot be used where each item of a list is scored',
    reason:
      'The items of a unit are not compared with the cluster and have no marks and due dates of their own.',
    remedy:
      'For marks that a scorer gives each item declare a field of type number (with min, max, step) and use kind: formula; move a rule about the whole unit to another group.',
    explanation: `A group with \`each\` scores every item of a list that the unit has: works, topics, projects. Its rules read the fields
of the list, so that rules about the whole unit mean nothing there: \`judged\` and \`level\` (one mark for the criterion),
\`leader\`, \`best_share\` and the function \`best\` (compared with the cluster), \`mean_share\` (targets of the unit),
\`deadline\` (due dates of the unit), and functions over another list whose condition reads the fields of this one.

Marks for each work are a field of type \`number\` with \`min\`, \`max\` and \`step\`: the unit claims a mark, the reviewer
corrects it in the list (\`facts\` in \`reviews\`); the criterion says \`start: { kind: formula, formula: diem }\`.

Until it is mended no cluster has scores. The launch letter is still written and the other files are still checked.`,
  },
  TD1463: {
    title: 'a field of a list has no target of the unit',
    message: 'the field "{input}" of the list has no target of the unit to be compared with',
    reason: 'Targets in units.yaml are given to units, not to each of their works or topics.',
    remedy:
      'Say what it is compared with: target for target_share, threshold for per_step; it can be another field of the list.',
    explanation: `Without \`target\` (or \`threshold\`) a rule goes by the target of the unit in \`units.yaml\`. In a group that is scored item
by item (\`each\`) every work has a plan of its own, which stands in the list.

For example, a list with the fields \`giai_ngan\` and \`ke_hoach_von\` and the criterion
\`start: { kind: target_share, input: giai_ngan, target: ke_hoach_von }\`.

Until it is mended no cluster has scores.`,
  },
  TD1464: {
    title: 'where items are scored criteria are only added up',
    message: 'the group "{code}" is scored for each item of a list; inside it criteria are only added up',
    reason: 'An item gets the sum of its criteria; only then are the items put together, by each.combine.',
    remedy:
      'Remove the key; how items are put together is combine of each, a factor of one criterion is its coefficient.',
    explanation: `In a group with \`each\` every item of the list is scored by all criteria, which are added up; then the items are added up
or averaged by \`combine\` of \`each\`. So this group and the groups inside it are put together in no other way
(\`combine\`), and an item is not repeated over a list again (\`each\` within \`each\`).

Usually the two keys \`combine\` were mixed up: that of \`each\` is about items, that of the group about criteria.

Until it is mended no cluster has scores.`,
  },
  TD1465: {
    title: 'cases of different prices as one',
    message: 'the points differ from case to case, so {key} cannot be applied',
    reason: 'It cannot be told whose points count, or are left out.',
    remedy: 'Remove {key}, or write one line for each price, with where.',
    explanation: `\`every\` says how many cases count once, such as three reminders for one deduction. Where \`points\` reads the fields of
each case (severity, points that a reviewer chose), each case has its own price, and the source has to say which one
three of them together have. The same holds for \`free\` that is a formula.

Where only cases of the same price are put together, write several lines, each with its own \`where\` and price.

Until it is mended no cluster has scores.`,
  },
  TD1466: {
    title: 'a period of a field that is no date',
    message: 'the field "{field}" is no date, so cases cannot be put together by period',
    reason: 'Only a day falls into a month, quarter or year.',
    remedy:
      'Name a field of type date, or remove period to put cases together by the value of the field itself.',
    explanation: `\`per\` of \`per_event\` puts cases together in groups, of each of which only so many count. With \`period\` a group is all cases
of one month, quarter or year; the field then has to be of type \`date\`.

"Once a quarter" is \`per: { field: ngay, period: quarter, most: 1 }\`; "once for each person" is
\`per: { field: nguoi, most: 1 }\`.

Until it is mended no cluster has scores.`,
  },
} as const satisfies Partial<Catalogue>
