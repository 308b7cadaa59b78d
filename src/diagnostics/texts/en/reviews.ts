import type { Catalogue } from '../text.ts'

/** Messages about stages, and about what reviewers correct at them. */
export const reviews = {
  TD1349: {
    title: 'stage that is not declared',
    message: 'there is no stage with the id "{stage}"; the stages are {known}',
    reason: 'Where this stage stands among the others is not known, and so neither are the last points.',
    suggestion: 'Did you mean "{suggestion}"?',
    remedy: 'Write the id of one of these stages, or declare this one under stages in campaign.yaml.',
    explanation: `A campaign that declares nothing has three stages behind the report: \`cluster\`, \`verification\` and
\`council\`. One that is organised differently declares its own stages, in their order, under \`stages\` in
\`campaign.yaml\`; then only those are used, in \`reviews\` as well as in \`stages\` and \`by_stage\` of the scoring
table.

Mostly the id is misspelt, the name of the stage was written in its place, or new stages were declared and the usual
three are still named. The id \`self\` is only a weight, for what the unit says itself.

An error in a review makes that unit invalid; an error in the table leaves no scores at all.`,
  },
  TD1350: {
    title: 'change of shared facts that gives points',
    message: 'a change without code can only correct shared facts, not {key}',
    reason: 'Points and evidence belong to a criterion; without one it is not known which.',
    remedy: 'Add the code of the criterion, or keep facts alone.',
    explanation: `A change without \`code\` corrects facts that several criteria read (\`inputs\` of the table): each of them is
computed again. Points (\`points\`), marks (\`mark\`, \`marks\`), evidence (\`evidence\`) and the leave to pass bounds
(\`beyond\`) always belong to one criterion.

Mostly the line with \`code\` was forgotten. To correct shared facts and to give points, write two changes.`,
  },
  TD1351: {
    title: 'shared fact corrected in one criterion',
    message:
      'the fact "{input}" belongs to the whole table and cannot be corrected in criterion "{code}" alone',
    reason:
      'Several criteria read this fact; corrected in one place, they would be computed from different figures.',
    remedy: 'Write a change of its own, without code; every criterion that reads the fact is computed again.',
    explanation: `What a table declares under its own \`inputs\` is read by several criteria. A reviewer corrects it in a change
without \`code\`, with stage, reason, name and date like any other; the explanation of each of these criteria says that
the shared fact was corrected, and why.

Mostly the wrong figure was seen while scoring one criterion, and written down there.`,
  },
  TD1352: {
    title: 'mark for a criterion that nobody judges',
    message: 'criterion "{code}" does not start with a judged amount, so it takes no mark',
    reason: 'The points are computed from facts; a mark would count nowhere.',
    remedy: 'Correct facts, or the marks of judged lines; points replace those of the whole criterion.',
    explanation: `\`mark\` gives a new mark to a criterion whose \`start\` is \`judged\` or \`level\`; bonuses, deductions, floor and
ceiling follow. A criterion that is computed from facts has no such mark.

Mostly \`mark\` was confused with \`points\`, which are the last word on the whole criterion.`,
  },
  TD1353: {
    title: 'change behind the day on which the stage was done',
    message: 'this change is later than {date}, when the stage "{stage}" was said to be done',
    reason: 'The unit was told that its review was done, and then its points changed.',
    remedy: 'Check both days; where the review was opened again, correct the day under reviewed.',
    explanation: `\`reviewed\` says which stages have finished with a unit, who says so and when. A change of the same stage with a
later day means that one of the days is wrong, or that the stage was opened again.

This is a warning: the change counts.`,
  },
} as const satisfies Partial<Catalogue>
