import type { Catalogue } from '../text.ts'

export const claims = {
  TD1411: {
    title: 'points above the maximum',
    message: '{points} points are more than the maximum {max} of criterion "{code}"',
    reason: 'The table gives nobody more; to accept it would be unfair to the other units.',
    remedy: 'Give at most {max} points.',
    explanation: `Points that a person writes down, the unit in its report (\`claimed\`) or a reviewer
(\`points\`), may not be more than the criterion gives: its \`ceiling\` where the table has one, else its
maximum. A claim on a judged criterion is never above the maximum, since bonuses are computed apart. With
\`open: true\` and no ceiling a reviewer is not bound.

Most often a comma was lost (45 for 4,5), the points of a whole group went into one criterion, a row slipped
on the way from Excel, or last year’s table was used. Ask the unit, or look into the minutes of the review;
the tool does not cut the number, as it cannot know the right one. Where somebody with the power to do so decided to go
beyond, write \`beyond: true\` into that change, with the reason; the points are marked wherever they are printed.

Meanwhile this unit alone is shown as “report not valid”, without points or rank, and the ranking of its
cluster is provisional. The other units, the workbook and the letter go on.`,
  },
  TD1412: {
    title: 'points off the step',
    message: '{points} points of criterion "{code}" are not a multiple of the step {step}',
    reason: 'The table has steps of {step}, so that all units are measured alike.',
    remedy: 'Give points in steps of {step}.',
    explanation: `A table may set a \`step\` for a judged criterion. What the unit claims and what a
reviewer gives must then be a multiple of it: with steps of 0.5, 4 and 4.5 will do, 4.3 will not.

Usually it is the mean of several judges (4.33), Excel shows 4.5 where the cell holds 4.48, or the step was
changed since last year. Agree with the unit or the reviewers on points that fit; the tool does not round
what a person has given. To allow finer points, change \`step\` in the table, for all units alike.

Meanwhile this unit alone is shown as “report not valid”, without points or rank, and the ranking of its
cluster is provisional. The other units, the workbook and the letter go on.`,
  },
  TD1413: {
    title: 'claimed points that the facts contradict',
    message: 'the unit claims {claimed} for criterion "{code}", but its facts give {computed}',
    reason: 'The unit reads the table or its facts differently; one of the two needs a look.',
    remedy: 'The points from the facts count; the unit should check its facts.',
    explanation: `This criterion has a rule, so its points always come from the facts of the report. The
points that the unit writes down (\`claimed\`) are only compared with them; where they differ, the tool
tells you.

Usually the unit used another target or last year’s table, rounded at every step in Excel, forgot a bonus or
deduction, or mistyped the fact itself. Send the unit both numbers. If the fact is wrong, correct the fact;
if it is right, correct or drop \`claimed\`.

This is a warning: the unit is scored and ranked by the points from its facts. If the claim is also above
the maximum or below the lowest value, it is an error, TD1411 or TD1417.`,
  },
  TD1414: {
    title: 'no target to measure against',
    message: 'the unit "{unit}" has no target above 0 for "{input}"',
    reason: 'The points are a share of the target; without one there is nothing to compute.',
    remedy:
      'Write it into the targets of the unit, or as target of the input; if it has none, write not_assigned.',
    explanation: `A criterion that is scored by the share achieved (\`target_share\`) needs a target above
0. The tool takes the one in \`targets\` of the unit in \`units.yaml\`, else the common \`target\` of the
input in \`criteria.yaml\`. It speaks up only when the report of the unit has that criterion.

Usually a unit is new or merged and not yet in the decision on targets, a line was lost in copying, or 0 was
written to say “none”. For a unit without the task do not write a target of 0: write
\`status: not_assigned\` for the criterion in the report, and its maximum will not count among the points
assigned.

Meanwhile this unit alone is shown as “report not valid”, without points or rank, and the ranking of its
cluster is provisional. The other units, the workbook and the letter go on.`,
  },
  TD1415: {
    title: 'classes not in falling order',
    message: 'the bound {from} is not below the bound of the class above',
    reason: 'The class above takes these units already, so nobody could be put into this one.',
    remedy: 'Order the classes from high to low.',
    explanation: `The tool goes through the classes from the top and takes the first that the unit reaches,
so every bound (\`from\`, or \`above\` for what lies above it) must be below that of the class above; equal is not
enough, unless the class above says \`above\` and this one \`from\`: it then is that value alone.

Usually the classes were written from low to high, a new one went into the wrong place, or classes that were
by points are now by percent and only some bounds were changed. Order them from high to low and compare
every bound with the regulation.

Every unit’s result has a class, so until it is mended there are no scores and no workbook. The launch
letter is still written and the other files are still checked.`,
  },
  TD1416: {
    title: 'a class bound too many or missing',
    message: 'every class has one bound, from or above; the last, and only the last, has none',
    reason: 'Only so does every unit fall into exactly one class, and none outside.',
    remedy: 'Write from or above, not both, for the classes above; drop the bound of the last.',
    explanation: `Every class but the last has its lower bound in the key \`from\` (a value equal to it
belongs to the class) or \`above\` (it does not), and not in both. The last has no bound and takes all other units. A class in the middle without a
bound would take everything and leave nothing to those below; a last class with a bound would leave the
units below it without any.

Usually the regulation calls the last class “below 50 points” and 50 went into its \`from\`; it is the bound
of the class above. For a class of those who failed, add it as the last, without \`from\`.

Every unit’s result has a class, so until it is mended there are no scores and no workbook. The launch
letter is still written.`,
  },
  TD1417: {
    title: 'points below the lowest value',
    message: '{points} points are less than the lowest value {min} of criterion "{code}"',
    reason: 'The table takes no unit below this; to write less would be unfair to it.',
    remedy: 'Give at least {min} points.',
    explanation: `Points that a person writes down may not be less than the criterion allows: its \`floor\`
where the table has one, else 0. A claim on a judged criterion is never below 0. Where a criterion has no
floor but deductions, or \`open: true\`, a reviewer is not bound from below.

Usually the points taken off (-1) were written in place of those that are left, as in the deduction column
of a paper sheet, or the sign is a slip. Write what is left. To take points off for a violation, declare
\`deductions\` or a group of deductions in \`criteria.yaml\`, so that all units are treated alike.

Meanwhile this unit alone is shown as “report not valid”, without points or rank, and the ranking of its
cluster is provisional. The other units, the workbook and the letter go on.`,
  },
  TD1420: {
    title: 'facts corrected after points were given',
    message: 'criterion "{code}" was given points before, so the facts corrected here do not change them',
    reason: 'Points that a reviewer gave stand in place of computed ones, whatever the facts say.',
    remedy: 'These facts would give {computed}; to use that, write points as well.',
    explanation: `A reviewer may correct facts (\`facts\`), from which the points are computed again, or
give points (\`points\`), which stand in place of what is computed. Changes apply in the order cluster,
verification, council, and within one stage in that of the file. Where an earlier one gave points, facts
that are corrected later do not change them.

Usually the cluster gave points, and the verifiers then found a wrong fact and corrected only that. If the
points must follow the new fact, write \`points\` into the same change as well; the message tells how many.
If the points that were given still hold, leave it.

This is a warning: the unit is ranked by the points that were given; the new fact is printed on the sheet Số
liệu.`,
  },
  TD1467: {
    title: 'bounds lifted and not passed',
    message: 'the change says beyond: true, and nothing in it is beyond the bounds of the table',
    reason: 'The points would be marked as out of bounds wherever they are printed, and they are not.',
    remedy: 'Leave beyond out, or check the points.',
    explanation: `What a person writes down has to be within the bounds, the grid and the levels of the table. Only where somebody
with the power to do so decided otherwise, \`beyond: true\` is written together with the reason; the points are then
marked in the explanation, in the standings, in the workbook and in the results. Here all of them are within bounds.

Mostly the table has been raised since, or the change was copied from another unit. This is a warning: the points count.`,
  },
  TD1468: {
    title: 'no cap to hold',
    message: 'the decision says caps: hold, and the scoring table has no cap on that side',
    reason: 'The decision is said to be limited, and no limit applies.',
    remedy: 'Leave caps out of the decision, or write the cap under caps of the table.',
    explanation: `A decision outside of every rule with \`caps: hold\` stays, together with all bonuses (or, below zero, with all
deductions), within the cap of that side under \`caps\` of the table. The table of this cluster declares none.

This is a warning: the decision counts in full.`,
  },
  TD1469: {
    title: 'marks corrected after points were given',
    message: 'criterion "{code}" was given points before, so the mark here changes nothing',
    reason: 'Points that a reviewer gives replace what is computed; a new mark alone is not enough.',
    remedy: 'With this mark it would be {computed}; to use that, add points.',
    explanation: `A reviewer can give the points of a whole criterion (\`points\`), or a new mark to a part of it (\`mark\`, \`marks\`)
from which the rest follows. Points of the whole that were given before stand; a later mark does not change them.

Where the points should follow the new mark, add \`points\` to that change; the message says how many. This is a
warning: the unit is ranked by the points that were given.`,
  },
} satisfies Partial<Catalogue>
