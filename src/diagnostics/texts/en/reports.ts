import type { Catalogue } from '../text.ts'

export const reports = {
  TD1305: {
    title: 'a criterion that the table does not have',
    message: 'the table "{table}" has no criterion "{code}"',
    reason: 'The entry belongs to no line of the table, so it cannot be scored.',
    suggestion: 'Did you mean "{suggestion}"?',
    remedy: 'Write the code of the criterion as it stands in criteria.yaml, in quotes.',
    explanation: `Reports and reviews name a criterion by its number (\`code\`) as printed in the scoring
table. The tool looks it up in the table that the cluster of the unit uses; it must be the number of a
criterion, not of a whole group.

Usually there is a comma for the dot (2,10), Excel turned 2.10 into 2.1, the report follows last year's
table with other numbers, or the unit used the form of another cluster. Write the number as it stands in
\`criteria.yaml\`, in quotes. If the table was numbered anew, look at the other entries too: an old number
may be that of another criterion now.

Until it is mended the report of the unit counts as not valid and the unit has no rank; the ranking of its
cluster is provisional. The other units are scored and ranked; the letter and the workbook are written.`,
  },
  TD1306: {
    title: 'a criterion reported twice',
    message: 'the criterion "{code}" is reported twice',
    reason: 'With two entries nobody knows which figures to score.',
    remedy: 'Keep the right entry; delete the other one or correct its code.',
    explanation: `Each criterion has one entry in a report. The tool does not add two entries up and does not
choose one, even when they are alike.

Usually a figure was corrected by adding an entry below and the old one was not deleted, the parts of two
offices were joined into one report, or Excel turned 2.10 into 2.1, so that two criteria have one number.
The message shows the earlier entry as well. Ask the unit, keep the right entry, and delete the other one or
correct its number.

Until it is mended the report of the unit counts as not valid and the unit has no rank; the ranking of its
cluster is provisional. The other units are scored and ranked; the letter and the workbook are written.`,
  },
  TD1308: {
    title: 'a figure that the criterion does not have',
    message: 'the criterion "{code}" has no input "{input}"',
    reason: 'Under this id the figure enters no calculation, and the one that is needed is missing.',
    suggestion: 'Did you mean "{suggestion}"?',
    remedy: 'See the inputs of the criterion in criteria.yaml.',
    explanation: `Each figure in \`facts\`, of a report as of a review, stands under an id that the criterion
itself declares in its \`inputs\` in \`criteria.yaml\`. With one letter changed, the tool does not know what
the figure is.

Usually a letter is mistyped, the figure was written into the criterion next to it, or the id is that of
last year's table. Find the criterion in \`criteria.yaml\` and copy the id from its line \`id\`. A criterion
that declares no inputs takes no \`facts\`, only the points that the unit gives itself (\`claimed\`).

Until it is mended the report of the unit counts as not valid and the unit has no rank; the ranking of its
cluster is provisional. The other units are scored and ranked; the letter and the workbook are written.`,
  },
  TD1309: {
    title: 'a count that is broken or negative',
    message: '"{label}" must be a whole number, not negative, but the file has {value}',
    reason: 'This is a count: there is no half event, and no fewer than none.',
    remedy:
      'Write what was counted, such as 0 or 12; if decimals are right, correct its type in criteria.yaml.',
    explanation: `Figures of the type \`count\` in \`criteria.yaml\` are counted: consultations, initiatives,
meetings missed. A count is a whole number from 0 upwards; points come straight from it, so a wrong count
gives wrong points.

Usually a percentage or an average was written where a count belongs, or points instead of the number of
events, or a cell with a difference was copied from Excel and is negative. Write what was counted, and 0
where there was nothing. If the figure can have decimals, change its \`type\` in \`criteria.yaml\` to
\`number\` or \`percent\`.

Until it is mended the report of the unit counts as not valid and the unit has no rank; the ranking of its
cluster is provisional. The other units are scored and ranked; the letter and the workbook are written.`,
  },
  TD1310: {
    title: 'a number where yes or no belongs',
    message: '"{label}" must be true (yes) or false (no), but the file has {value}',
    reason: 'The criterion asks yes or no; a number does not say which of the two it is.',
    remedy: 'Write true for yes or achieved, false for no or not achieved.',
    explanation: `Figures of the type \`yes_no\` have two answers only: \`true\` (yes, achieved) or \`false\`
(no, not achieved). The Vietnamese words \`có\`, \`không\`, \`đạt\`, \`chưa đạt\` do as well: the tool
understands them and leaves a note.

Usually it is the habit from Excel to write 1 and 0, or a number of things was written instead of the
answer, or the points. The tool does not take 1 for yes, because it could be 1 event or 1 point. Look at
what the criterion asks and write \`true\` or \`false\`.

Until it is mended the report of the unit counts as not valid and the unit has no rank; the ranking of its
cluster is provisional. The other units are scored and ranked; the letter and the workbook are written.`,
  },
  TD1311: {
    title: 'a status together with figures',
    message: 'the criterion "{code}" has a status as well as facts or points',
    reason: 'The status says that there is nothing to score, the figures say that there is.',
    remedy: 'Drop the status where there are facts; drop the facts where nothing was assigned or happened.',
    explanation: `The key \`status\` is for a criterion that has no figures: \`none\` means that nothing
happened, \`not_assigned\` and \`not_applicable\` that the criterion is not the unit's, \`not_scored\` that
it has no points yet. With a \`status\` there are no figures (\`facts\`) and no points (\`claimed\`).

Usually the criterion was not scored at first and the \`status\` stayed when figures were added, or the
entry of another unit was copied and only half changed. The result depends on which of the two stays: a
criterion that was not assigned is left out of the points that can be had, one with figures is not. So the
tool does not choose; ask the unit and keep one of the two.

Until it is mended the report of the unit counts as not valid and the unit has no rank; the ranking of its
cluster is provisional. The other units are scored and ranked; the letter and the workbook are written.`,
  },
  TD1312: {
    title: 'a correction of something not reported',
    message: 'the criterion "{code}" is corrected, but the unit has not reported it',
    reason: 'A correction changes what a unit has reported; what was not reported cannot be changed.',
    remedy:
      'Check the code; if it is right, add it to the report, with status: not_scored if it has no points.',
    explanation: `A review in \`reviews\` changes figures or points of criteria that have an entry in the
report. A criterion without an entry has not been reported, which is not the same as 0 points, so there is
nothing to compare the correction with.

Usually the number of the criterion is wrong in the review, or the cluster or the reviewers gave points for
a criterion that the unit left out. Check the number first. If it is right, add the criterion to the report;
where the unit gave itself no points, write \`status: not_scored\`, and the points of the reviewers count.

Until it is mended the report of the unit counts as not valid and the unit has no rank; the ranking of its
cluster is provisional. The other units are scored and ranked; the letter and the workbook are written.`,
  },
  TD1315: {
    title: 'a correction that corrects nothing',
    message: 'the change has neither points nor facts',
    reason: 'Without new points or new figures the result stays as it was.',
    remedy: 'Write the right facts or the points; where the report is agreed with, delete the change.',
    explanation: `Each change in \`reviews\` must say what the new result is: the right figures (\`facts\`),
from which the tool computes the points again, the evidence that is accepted (\`evidence\`), or the points that
were decided (\`points\`). A reason alone leaves nothing to apply.

Usually the reason was written first and the points were to follow after a meeting, or somebody wanted to
say that they agree with the report. Fill in the points or figures that were settled; where reviewers agree
with the report no change is needed, so delete it. For a criterion that is computed, rather correct the
\`facts\`: then the points can still be explained by their calculation.

Until it is mended the report of the unit counts as not valid and the unit has no rank; the ranking of its
cluster is provisional. The other units are scored and ranked; the letter and the workbook are written.`,
  },
  TD1317: {
    title: 'yes or no where a number belongs',
    message: '"{label}" must be a number, but the file has {value}',
    reason: 'Points are computed from a number; yes or no is not enough for that.',
    remedy: 'Write a number; 0 where there was nothing; leave the entry out where there is no figure yet.',
    explanation: `The criterion is scored from a number: a count, a percentage or a measure. Yes (\`true\`) or
no (\`false\`) does not say how much it is.

Usually the unit wrote \`không\` (no) to say that nothing happened, or \`đạt\` (achieved) to say that it met
its target; the tool takes these words for \`false\` and \`true\`. Where nothing happened write 0; where the
target was met write the result itself, such as 92.5. Where there is no figure yet, leave the entry out of
the report rather than writing 0: a missing figure is not zero.

Until it is mended the report of the unit counts as not valid and the unit has no rank; the ranking of its
cluster is provisional. The other units are scored and ranked; the letter and the workbook are written.`,
  },
  TD1318: {
    title: 'a review without a report',
    message: 'there is a review, but the unit "{unit}" has no report',
    reason: 'Without a report there are no points to correct; the unit still counts as not having reported.',
    remedy: 'Put the report of the unit into reports/{unit}.yaml.',
    explanation: `A review in \`reviews\` corrects the report of the same unit in \`reports\`. Here is a
review, but no report.

Usually a report on paper or from Zalo was reviewed before it was put into the folder; or the report lies in
a folder of its own or has another ending, so that it is not read. Put the report where it belongs. If the
unit has really not reported, leave it: the review will be used once there is a report.

This is a warning and stops nothing. The unit is shown as not having reported, which is not 0 points, and
the ranking of its cluster is provisional. The changes are compared with the scoring table only when the
report is there.`,
  },
  TD1319: {
    title: 'a correction of something not assigned',
    message:
      'the criterion "{code}" is not assigned or does not apply to the unit, so it cannot be corrected',
    reason: 'What is left out of the points of the unit has no points to correct.',
    remedy:
      "Delete the change; if the criterion is the unit's, put figures in place of the status in the report.",
    explanation: `A criterion with \`status: not_assigned\` or \`status: not_applicable\` in the report is
left out: it has no points and does not count among the points that the unit can have. The review corrects
that very criterion, so one of the two files is not right.

Usually the unit thought that the criterion does not apply to it while the reviewers see that it does, or
the change was copied from the review of another unit. Look at what was assigned. If the criterion is the
unit's, correct the report: put figures in place of the \`status\`, or \`status: not_scored\` to let the
points of the reviewers count; if it is not, delete the change.

Until it is mended the report of the unit counts as not valid and the unit has no rank; the ranking of its
cluster is provisional. The other units are scored and ranked; the letter and the workbook are written.`,
  },
  TD1320: {
    title: 'nothing happened, where nothing is counted',
    message: 'the criterion "{code}" does not count events, so it cannot have status: none',
    reason: 'That nothing happened means a count of 0, so it only suits what is counted.',
    remedy: 'Write figures or points, even if 0; not assigned: not_assigned; does not apply: not_applicable.',
    explanation: `\`status: none\` means that nothing happened: there was no event, and the tool takes every
count of the criterion as 0. It can be used only where all the figures of the criterion are counts
(\`count\`). With a percentage, with yes or no, with points by judgement, nobody knows how many points
nothing is worth.

Usually \`none\` was written for everything not done yet, or for a criterion that is not the task of the
unit. What was done without success has its figures or points, even if they are 0 or \`false\`; what was not
assigned is \`not_assigned\`; what does not apply is \`not_applicable\`; what has no points yet is
\`not_scored\`.

Until it is mended the report of the unit counts as not valid and the unit has no rank; the ranking of its
cluster is provisional. The other units are scored and ranked; the letter and the workbook are written.`,
  },
} satisfies Partial<Catalogue>
