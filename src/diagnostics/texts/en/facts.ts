import type { Catalogue } from '../text.ts'

/** Facts that are more than one number: choices, lists of cases, periods, receipts. */
export const facts = {
  TD1330: {
    title: 'an option that does not exist',
    message: '"{label}": there is no option "{value}"; choose from: {options}',
    reason: 'An unknown option has no points.',
    suggestion: 'Did you mean "{suggestion}"?',
    remedy: 'Write the id of one of these options.',
    explanation: `An input of type \`choice\` takes one id among the options of the table; \`several\` takes a list of
ids. Write the id, not the label.

Usually a letter is wrong, or the label was written. The unit is invalid until then; the others are scored.`,
  },
  TD1331: {
    title: 'a fact of the wrong form',
    message: '"{label}": "{value}" is not of the form that this input needs',
    reason: 'In another form it cannot be counted or added up.',
    remedy: 'Write {form}.',
    explanation: `Every type of input has its form. A list of cases (\`records\`) has one item a case with its fields;
where there was none, write \`status: none\` or an empty list. Figures by period have one line a period: its id, then
the value. What has to be handed in (\`receipt\`) has the day on which it came in \`received\` (or \`sent\`, \`signed\`, as
\`counts\` says), \`pending\` where it is not due yet, and \`defective: true\` where
it was not in order; what never came is \`missing\`.

Usually a number stands in place of a list, or a case lacks its dash. The unit is invalid until then.`,
  },
  TD1332: {
    title: 'an unknown field of a case',
    message: 'this case has no field "{field}"',
    reason: 'An unknown field is not used, and one that is needed may be missing.',
    suggestion: 'Did you mean "{suggestion}"?',
    remedy: 'Write the fields that the table declares.',
    explanation: `Each case of an input of type \`records\` has the \`fields\` that are declared; what has to be handed in
has \`received\`, \`sent\`, \`signed\` and \`defective\` only.

Usually a letter is wrong. The unit is invalid until then.`,
  },
  TD1333: {
    title: 'a case without one of its fields',
    message: 'this case lacks the field "{field}" ({label})',
    reason: 'Without it nobody knows whether the case counts.',
    remedy: 'Add the field.',
    explanation: `Every field that is not declared as \`optional: true\` belongs to every case.

If it is not known, ask the unit; the table may allow the field to be left out with \`optional: true\`.`,
  },
  TD1334: {
    title: 'a figure off its step',
    message: '"{label}": {value} is no multiple of {step}',
    reason: 'The table takes figures in these steps only.',
    remedy: 'Correct the figure, or drop step in the table.',
    explanation: `The \`step\` of an input says how exactly it is written, such as 0.5 or 1.

Usually there are too many decimals.`,
  },
  TD1335: {
    title: 'a period that does not exist',
    message: 'this input has no period "{period}"; there are: {periods}',
    reason: 'The value of an unknown period would not count.',
    suggestion: 'Did you mean "{suggestion}"?',
    remedy: 'Write the id of one of these periods.',
    explanation: `An input by period has the periods that the table declares in \`per\`; a report has one line a period.

Usually the id is misspelt. The unit is invalid until then.`,
  },
  TD1336: {
    title: 'more receipts than due days',
    message: '"{label}": more receipts are written here than there are due days ({count})',
    reason: 'What is too much belongs to no due day.',
    remedy: 'Write one item a due day, in their order; or add the day to due in the table.',
    explanation: `An input of type \`receipt\` has one item for each day in \`due\`, in their order.

Usually a due day is missing in the table, or something was handed in twice: write the one that counts.`,
  },
  TD1337: {
    title: 'a fact of a criterion among the shared ones',
    message: 'the input "{input}" belongs to criterion "{code}", not to the shared facts',
    reason: 'The shared facts are those of the whole table only.',
    remedy: 'Move it to the entry of that criterion.',
    explanation: `The outer \`facts\` of a report hold what the table shares (its own \`inputs\`). Facts of a criterion
stand in the \`facts\` of its entry.

Usually the line is not indented far enough.`,
  },
  TD1338: {
    title: 'marks for a line that does not exist',
    message: 'criterion "{code}" has no judged line with the id "{line}"',
    reason: 'These marks would count nowhere.',
    suggestion: 'Did you mean "{suggestion}"?',
    remedy: 'Write the id of a judged line of bonus or deduction.',
    explanation: `\`marks\` are for lines of bonus or deduction that somebody judges (\`judged\`). The line needs an \`id\` in
the table.

Usually the id is misspelt. Points of the whole criterion stand in \`claimed\`.`,
  },
  TD1494: {
    title: 'a shared figure inside a criterion',
    message: 'the figure "{input}" is shared by the whole table and does not stand in criterion "{code}"',
    reason: 'Written here it enters no calculation, even where the criterion uses it.',
    remedy: 'Move it to the outermost facts of the file, beside entries; a shared figure is written once.',
    explanation: `What is declared under \`inputs\` of the whole table may be used by every criterion, and a unit reports it
once, under the outermost \`facts\` of its report. An entry takes only what its own criterion declares.

Usually the criterion computes with the figure and it was written there. Until this is mended the report of the unit
is invalid; the other units are scored.`,
  },
  TD1495: {
    title: 'a figure in the wrong criterion',
    message: 'the figure "{input}" belongs to criterion "{owner}", not to "{code}"',
    reason: 'A figure is written in the criterion that declares it; elsewhere it enters no calculation.',
    remedy: 'Move it to the entry of criterion "{owner}".',
    explanation: `Each figure is declared under \`inputs\` of one criterion and reported in the entry of that criterion, also
where the formula of another one reads it.

Usually it slipped into the entry beside. Until this is mended the report of the unit is invalid; the other units
are scored.`,
  },
} as const satisfies Partial<Catalogue>
