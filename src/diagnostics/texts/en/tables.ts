import type { Catalogue } from '../text.ts'

export const tables = {
  TD1401: {
    title: 'a code twice in one table',
    message: 'the code "{code}" appears twice in the table',
    reason: 'A report that gives this code could mean either of the two.',
    remedy: 'Change one of the two, as in the table that was issued.',
    explanation: `Reports, reviews and the printed tables name every criterion by its code, so a code is
used once in a table, those of groups included: a group “I” and a criterion “I” clash. Two different
tables may use the same code.

Usually a criterion was copied and kept its code, a row was put into the middle of last year’s table, or two
groups in Excel both start again from 1. Change one as in the table that was issued, and the reports that
used the old code.

Until it is mended no cluster has scores or a workbook, not even one that uses another table. The launch
letter is still written and the other files are still checked. Then run again: some mistakes in the reports
may show only then.`,
  },
  TD1402: {
    title: 'a rule with an undeclared input',
    message: 'the criterion "{criterion}" does not declare the input "{input}"',
    reason: 'What is not declared cannot be reported, and then there is nothing to compute.',
    suggestion: 'Did you mean "{suggestion}"?',
    remedy: 'Correct the id here, or declare the input in the inputs of the criterion.',
    explanation: `Every rule (\`start\`, a line of \`bonuses\` or \`deductions\`) reads one figure, named by
the key \`input\`. It must be in the list \`inputs\` of the same criterion, since that list is what units
report; it cannot be borrowed from another criterion.

Usually one letter is different, the rule was copied from another criterion, or the id was changed in
\`inputs\` and not where it is used. Compare the two letter by letter. If the figure is really missing, add
to \`inputs\` an item with \`id\`, \`label\` and \`type\`.

Until it is mended no cluster has scores or a workbook, not even one that uses another table. The launch
letter is still written and the other files are still checked.`,
  },
  TD1403: {
    title: 'an input whose type does not fit',
    message: 'the input "{input}" is of type {type}; this rule needs {expected}',
    reason: 'Each rule makes sense only with facts of certain types.',
    remedy: 'Change the type of the input, or choose another kind of rule.',
    explanation: `An input has one of four types: \`count\` (a whole number), \`number\` (any number),
\`percent\`, \`yes_no\`. The rule \`pass_fail\` needs \`yes_no\`; a bonus or deduction \`per_event\` needs
\`count\`; \`target_share\` and \`bands\` need one of the three that are numbers.

Usually a criterion was copied and only its rule changed, or \`percent\` was declared for what is really a
number of cases or people. Think of what a unit will answer: yes or no, a count, or a share; then change
\`type\` or \`kind\`. Look again at the reports that have come in.

Until it is mended no cluster has scores or a workbook, not even one that uses another table. The launch
letter is still written and the other files are still checked.`,
  },
  TD1404: {
    title: 'a band without exactly one bound',
    message: 'this band must have exactly one of the keys from, above',
    reason: 'With no bound, or with two, nobody can tell which values earn these points.',
    remedy: 'Write from if the bound itself belongs to this band (≥), above if it does not (>).',
    explanation: `In the rule \`bands\` the bands run from high to low, and each but the last has one lower
bound: \`from\` means this value or more (≥), \`above\` means more than this value (>). The upper bound is
not written, being that of the band before; so there can be no hole and no overlap between two bands.

Paper tables like to say “from 80 to below 90”, and both numbers seem to ask for a place: \`from: 80\` is
all. “Above 80 up to 90” is \`above: 80\`, and the band before it is \`above: 90\`. A band that takes all
other values must be the last.

Until it is mended no cluster has scores or a workbook, not even one that uses another table. The launch
letter is still written and the other files are still checked.`,
  },
  TD1405: {
    title: 'a last band that leaves values out',
    message: 'the last band must take every value that is left',
    reason: 'A value below this bound would fall into no band and have no points.',
    remedy: 'Drop from and above, or add a last band with points only.',
    explanation: `Points by bands must have an answer for every value that a unit may report, 0 included. So
the last band has neither \`from\` nor \`above\`: it takes everything that the bands above do not.

Paper tables often end with “50% or more: 3 points” and mean that less earns nothing. The tool does not
guess that: add a last band with \`points\` only, such as 0. If the last band is itself what is left, drop
its bound.

Until it is mended no cluster has scores or a workbook, not even one that uses another table. The launch
letter is still written and the other files are still checked.`,
  },
  TD1406: {
    title: 'a maximum that the steps miss',
    message: 'the maximum {max} is not a multiple of the step {step}',
    reason: 'In such steps no unit could ever reach the full maximum.',
    remedy: 'Correct the step or the maximum (max).',
    explanation: `A criterion that is judged may have a \`step\`, such as 0.5; points that a unit claims or
a reviewer gives must then be a multiple of it. The maximum must be one too, or else even the best work
could not earn it.

Usually the maximum was changed since last year, say from 5 to 5.25, and the step was left. Choose a step
that divides the maximum, or correct the maximum; where no step is wanted, drop the key \`step\`.

Until it is mended no cluster has scores or a workbook, not even one that uses another table. The launch
letter is still written and the other files are still checked.`,
  },
  TD1407: {
    title: 'bands not in falling order',
    message: 'the bound {bound} is not below the bound {previous} of the band above',
    reason: 'The band above takes these values already, so this one would never be used.',
    remedy: 'Order the bands from high to low.',
    explanation: `The tool goes through the bands from the top and takes the first whose bound the value
reaches, so every bound must be below that of the band above. They may be equal in one case: \`above: 90\`
and then \`from: 90\`, where the second holds the single value 90. Where lower is better, the bounds still
fall and only the points rise.

Usually the bands were copied from a table that runs from low to high, a 0 is missing or too many, or one
bound followed a new target and its neighbour did not. The message shows both lines: compare them, then
reorder or correct.

Until it is mended no cluster has scores or a workbook, not even one that uses another table. The launch
letter is still written and the other files are still checked.`,
  },
  TD1408: {
    title: 'criteria that miss the group maximum',
    message: 'the maxima of the criteria add up to {sum}, not to the {max} of group "{code}"',
    reason: 'Units could earn more or less than the table promises for the group.',
    remedy:
      'Correct the max of a criterion, or make that of the group {sum}; if it is meant, write adds_up: false.',
    explanation: `In a scored group the maxima of the criteria must add up to the maximum of the group, like
the sum line of the paper table. Groups of bonus and deduction need not agree.

Usually a criterion was added, dropped or changed since last year and the line of the group was not, a row
was lost on the way from Word or Excel, or the printed numbers had been rounded (three times 3.33 is 9.99).
The tool only knows that the two differ: the table that was issued tells which is wrong. Where criteria
stand in for one another and are not meant to add up, write \`adds_up: false\` in the group.

Until it is mended no cluster has scores or a workbook, not even one that uses another table. The launch
letter is still written and the other files are still checked.`,
  },
  TD1409: {
    title: 'groups that miss the scale',
    message: 'the maxima of the groups add up to {sum}, not to the scale {scale}',
    reason: 'The scale on the table would not be what a unit can reach.',
    remedy: 'Correct the max of a group, or make the scale {sum}; if it is meant, write adds_up: false.',
    explanation: `The \`scale\` must be the sum of the maxima of the scored groups, without those of bonus
(\`role: bonus\`) and deduction (\`role: deduction\`). Whoever reads the results takes every total by this
scale.

Usually the \`role\` of the bonus group was forgotten, so that its points are added, a group was lost when
the table was copied, or the points of a group were changed since last year. Add up the table that was
issued, then correct a group or the scale. Where the groups are not meant to add up, write
\`adds_up: false\` in the table.

Until it is mended no cluster has scores or a workbook, not even one that uses another table. The launch
letter is still written and the other files are still checked.`,
  },
  TD1410: {
    title: 'an input id twice in one table',
    message: 'the input id "{input}" appears twice in the table',
    reason: 'Targets are written by this id, so it must stand for one figure only.',
    remedy: 'Give one of the two another id, also where it is used.',
    explanation: `Every figure of a table has an id of its own (\`id\` in \`inputs\`). Targets in
\`units.yaml\` give this id alone, without the code of the criterion, so with two figures of one id nobody
knows whose the target is. Two different tables may use the same id.

Usually a whole criterion was copied and only its title changed. Add a word, as in \`luot_kham_noi_tru\`,
and change the id in the rule, in reports and in targets as well. Two criteria that need the same number
have two ids, and it is reported twice.

Until it is mended no cluster has scores or a workbook, not even one that uses another table. The launch
letter is still written and the other files are still checked. Then run again: some mistakes in the reports
may show only then.`,
  },
  TD1418: {
    title: 'points that can pass the maximum',
    message: 'the points of "{code}" can pass the maximum {max}, and the table does not say so',
    reason: 'Without a ceiling nothing is cut, and a unit could come out with more than {max}.',
    remedy: 'Write ceiling, or the cap of the bonuses; if it is meant, write open: true.',
    explanation: `The tool works out the most that each criterion can give: a bonus without a \`cap\`, a
band with \`points\` above the maximum, a share that counts beyond 100%. In a bonus group it also compares
the sum of the criteria with the maximum of the group. The maximum by itself is no ceiling.

Paper tables say “1 point for each initiative” in a row of at most 5 points, and everybody takes it as no
more than 5. If that is so, write \`ceiling: 5\` for the criterion or group, or a \`cap\` for the bonus. If
no limit is meant, write \`open: true\`.

This is a warning: points are computed as the table stands, without a cut, and every file is still written.`,
  },
  TD1419: {
    title: 'points that can fall below zero',
    message: 'the points of "{code}" can fall below 0, and the table does not say so',
    reason: 'Without a floor nothing stops at 0, and the minus eats into other criteria.',
    remedy: 'Write floor: 0, or the cap of the deductions; if it is meant, write open: true.',
    explanation: `Deductions without a \`cap\`, or of more than the points to begin with, or a band with
negative points can bring a criterion below 0. Negative points are added to the total like all others, so
one small criterion can pull down its whole group. Groups of deductions are left alone: to be negative is
what they are for.

Paper tables say “0.5 points off for each violation” and not where it ends. If it ends when the points of
the criterion are gone, write \`floor: 0\`; if the deduction has a limit, write \`cap\`; if negative points
are meant, write \`open: true\`.

This is a warning: points are computed as the table stands, negative ones included, and every file is still
written.`,
  },
  TD1421: {
    title: 'a deduction group that adds points',
    message: 'criterion "{code}" is in a group of deductions, but can add points',
    reason: 'Points that are added here would be mixed with the deductions of the result.',
    remedy: 'Use start: { kind: zero } with deductions, or move the criterion to a bonus group.',
    explanation: `A group with \`role: deduction\` only takes off: its points are shown apart as deductions,
outside the scale. The tool works out the most that each of its criteria can give; more than 0 is an error.

Usually \`bonuses\` was used for \`deductions\`, the criterion starts with its maximum (\`kind: full\`) like
an ordinary one, or the \`role\` was copied when a bonus group was made. A criterion that only deducts has
\`max: 0\`, starts with \`kind: zero\`, and has a line in \`deductions\` for each kind of violation, its
points positive. If it is a bonus, move it to a group with \`role: bonus\`.

Until it is mended no cluster has scores or a workbook, not even one that uses another table. The launch
letter is still written and the other files are still checked.`,
  },
  TD1422: {
    title: 'a floor above the ceiling',
    message: 'the floor {floor} of "{code}" is above its ceiling {ceiling}',
    reason: 'No number of points can be both above the floor and below the ceiling.',
    remedy: 'Correct floor or ceiling, so that the floor is not above the ceiling.',
    explanation: `The \`floor\` is what points may not fall below, the \`ceiling\` what they may not pass;
criteria and groups can have both. With the floor above the ceiling there are no points left to give.

Usually the two keys changed places, the minus of a floor in a group of deductions was lost (10 for -10), or
the ceiling followed a new maximum and the floor did not. See in the table that was issued what is the most
and the least, and write the two anew.

Until it is mended no cluster has scores or a workbook, not even one that uses another table. The launch
letter is still written and the other files are still checked.`,
  },
  TD1423: {
    title: 'an input that no rule uses',
    message: 'no rule of the criterion uses the input "{input}"',
    reason: 'Units would have to report a figure that changes no points, whatever it is.',
    remedy: 'Use it in start, bonuses or deductions, or drop it from the inputs.',
    explanation: `What is declared in \`inputs\` is there for a rule of the criterion to read: in \`start\`,
\`bonuses\` or \`deductions\`. A criterion that is judged is left alone, since whoever judges may just want
to see the figure.

Usually the rule was changed and the old figure stayed, a bonus or deduction was forgotten, or the rule
reads another figure of a similar name. The last is the worst, because points come from the wrong number:
look at the key \`input\`. If the figure is not needed, drop it from \`inputs\` and from the reports that
have come in.

This is a warning: points are computed without this figure, and every file is still written.`,
  },
  TD1378: {
    title: 'full points with nothing to report',
    message: 'the criterion "{code}" starts with its maximum and has no inputs',
    reason:
      'Silence never gives full points, so a unit has no result until its report has an entry for this criterion.',
    remedy:
      'A base that everybody gets is kind: formula with formula: max; where something can take points away declare it as input and deduction; else tell the units to write an entry with its code alone.',
    explanation: `\`full\` gives the maximum, from which deductions are taken. This criterion has no \`inputs\` and reads no figure,
so nobody knows what could take points away. A unit that says nothing does not get full points: its report must have an entry
with the code alone (\`- code: "1.1"\`), which means that nothing happened. Without it the unit is incomplete.

If it is a base that nothing changes, write \`start: { kind: formula, formula: max }\`: whoever has reported has these points. If
something can take points away, declare it in \`inputs\` and \`deductions\`.

This is a warning and stops nothing. Only with \`--strict\` does the command end with exit code 1.`,
  },
} satisfies Partial<Catalogue>
