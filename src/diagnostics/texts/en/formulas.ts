import type { Catalogue } from '../text.ts'

/** Formulas, conditions, and rules that do not fit together. */
export const formulas = {
  TD1424: {
    title: 'a formula that cannot be read',
    message: 'cannot read the formula at "{piece}": {reason}',
    reason: 'One character read wrongly may give other points, so nothing is guessed.',
    remedy: 'Rewrite it, for example: so_dat / so_giao * 100, or ty_le >= 60 and not ky_luat.',
    explanation: `Formulas and conditions are one line: ids of inputs and values, numbers, text in single
quotes, the signs \`+ - * /\`, the comparisons \`= <> < <= > >=\`, the words \`and\`, \`or\`, \`not\`, and functions
such as \`if\`, \`min\`, \`round\`, \`count\`. Decimals are written with a point: \`0.5\`; a comma separates what
stands between the brackets of a function.

Usually a bracket or a sign is missing, a quotation mark is not closed, or three sides are compared at once:
\`60 <= ty_le < 80\` has to be \`ty_le >= 60 and ty_le < 80\`. What is underlined is where reading could not go
on; the mistake may stand just before it.

Until this is mended no cluster has points. The launch letter is written and the other files are checked.`,
  },
  TD1425: {
    title: 'an unknown name in a formula',
    message: 'the formula names "{name}", which does not exist; what can be named: {known}',
    reason: 'A name without meaning leaves nothing to compute.',
    suggestion: 'Did you mean "{suggestion}"?',
    remedy: 'Write the id of an input, value, condition or option that is declared.',
    explanation: `A formula sees only what is declared: the inputs of the table and of its criteria, named
\`values\` and \`conditions\`, the \`type\`, \`cluster\` and \`traits.name\` of the unit, the maximum (\`max\`), the
options of inputs of type \`choice\`, and the codes of groups and criteria in \`points('II.3')\`.

Usually a letter is wrong, or an id was changed and the formula was not. The id of an option stands in single
quotes: \`xep_loai = 'tot'\`; without them it is taken for an input.

Until this is mended no cluster has points.`,
  },
  TD1426: {
    title: 'a function that is unknown or used wrongly',
    message: 'the function "{name}" {problem}; you can write: {signature}',
    reason: 'There is a closed list of functions, each with its own arguments.',
    suggestion: 'Did you mean the function "{suggestion}"?',
    remedy: 'Write it as shown; the reference of the language has an example of each function.',
    explanation: `The functions are a closed list: \`if\`, \`min\`, \`max\`, \`abs\`, \`round\`, \`floor\`, \`ceil\`, \`ratio\`,
\`default\`, \`reported\`, \`target\`, \`sum\`, \`mean\`, \`lowest\`, \`highest\`, \`last\`, \`count\`, \`has\`, \`has_any\`,
\`has_all\`, \`number_of\`, \`evidence\`, \`points\`, \`start\`, \`bonus\`, \`deduction\`, \`maximum\`, \`best\`.

Usually the name comes from a spreadsheet (\`SUM\`, \`IFERROR\`), an argument is missing or one too many, or the
function has no meaning there: \`points\` asks for points of the table itself, \`best\` works in tables only.

Until this is mended no cluster has points.`,
  },
  TD1427: {
    title: 'a value of the wrong kind in a formula',
    message: '"{piece}" is {found}, but {expected} is needed here',
    reason: 'Comparing or computing with another kind of value has no meaning.',
    remedy:
      'Compare a number to make it a condition (so_vi_pham > 0); a yes or no is one already, without = 1; make a condition a number with if(condition, 1, 0).',
    explanation: `Every part of a formula is of a kind: a number, a condition (true or false), a date, a choice,
a list. Arithmetic needs numbers; \`and\`, \`or\`, \`not\` and the keys \`when\` and \`holds\` need conditions; a choice
can only be equal or unequal to a text in quotes.

An input of type \`yes_no\` is a condition by itself, without \`= 1\`. A number has to be compared first. Lists of
cases are counted or added up first: \`count(vi_pham)\`, \`sum(vi_pham, so_luong)\`.

Dividing by a written 0 is told here as well. Until this is mended no cluster has points.`,
  },
  TD1428: {
    title: 'formulas that lead in a circle',
    message: 'formulas depend on one another in a circle: {path}',
    reason: 'None of them can be computed first, so there are no points.',
    remedy: 'Change one formula in the circle so that it does not need what comes after it.',
    explanation: `A value or criterion may name other values and criteria; they are computed in the order of
what they need. Where each needs the other there is no beginning.

Usually a criterion asks for the \`points\` of the group in which it stands, or two named values use each other.
Ask for single criteria instead of the group.

Until this is mended no cluster has points.`,
  },
  TD1497: {
    title: 'a function of lists with a single number',
    message: '"{piece}" is given a single number, so that its result is always that number',
    reason: 'Nothing is added up or compared then: each unit is given its own number.',
    remedy:
      'For a figure of the cluster use cluster_mean, best or cluster_lowest; for several periods or cases declare the input with per or as records; else leave the function out.',
    explanation: `\`sum\`, \`mean\`, \`lowest\`, \`highest\` and \`last\` work on several values: the cases of a list, the
periods of an input, or (\`sum\` and \`mean\`) a few numbers side by side. The input in the brackets has only one
value for each unit.

Usually the mean, the highest or the lowest of the whole cluster was meant: write \`cluster_mean(so_sang_kien)\`,
\`best(so_sang_kien)\`, \`cluster_lowest(so_sang_kien)\`. Or the input should be reported by period (\`per\`) or case
by case (\`type: records\`).

Until this is mended no cluster has points.`,
  },
  TD1437: {
    title: 'a table to build on that does not exist',
    message: 'there is no table "{base}" to build on; there are: {known}',
    reason:
      'This table takes its groups and criteria from another one; without that there is nothing to score by.',
    suggestion: 'Did you mean "{suggestion}"?',
    remedy: 'Write the id of a table of this file that has groups.',
    explanation: `A table may build on another one (\`base\`) and say only what differs (\`changes\`): criteria dropped,
replaced or added, other maxima. The other one has \`groups\` of its own and builds on no third one.

Usually the id is misspelt. Until this is mended no cluster has points.`,
  },
  TD1438: {
    title: 'a change to something that the table does not have',
    message: 'the table "{base}" has no "{code}" to drop, replace, give another maximum or add to',
    reason: 'The change does nothing, while its author believes that it does.',
    suggestion: 'Did you mean "{suggestion}"?',
    remedy: 'Write the code as it stands in the table below, in quotes.',
    explanation: `\`drop\` and \`max\` take codes of groups or criteria, \`replace\` stands in place of the criterion of the
same code, \`add\` puts criteria at the end of a group (\`to\`). The codes are those of the table below.

Usually one is misspelt, or was changed there. Until this is mended no cluster has points.`,
  },
  TD1440: {
    title: 'a level of a rubric outside of what can be given',
    message: 'the level from {from} to {to} is not between {least} and {most}',
    reason: 'Points outside cannot be given, so the level could never be used.',
    remedy: 'Correct from and to of the level, or least and most of the rule.',
    explanation: `A \`rubric\` ties wording to a number of points or a range of them, for the scorer to choose from.
Every level lies between the lowest and highest points that can be given, and \`to\` is not below \`from\`.

Usually the maximum of the criterion was changed and the rubric was not.`,
  },
  TD1441: {
    title: 'exactly one of two keys',
    message: 'exactly one of the keys "{first}" and "{second}" belongs here',
    reason: 'With both it is unclear which one holds, with neither nothing does.',
    remedy: 'Where both are there, drop one; where neither is, add one.',
    explanation: `Some keys stand in place of each other: a group has \`groups\` or \`criteria\`; a band has \`points\`
or is a \`hole\` of the source; an axis of a two-way table has \`options\` or \`bands\`; the other cases have points
(\`otherwise\`) or are a \`hole\`; a quota has a \`number\` or a \`share\`.

Usually an item was copied and a new key added without dropping the old one.`,
  },
  TD1442: {
    title: 'an option that is not declared',
    message: 'the input "{input}" has no option "{option}"',
    reason: 'No unit can report this option, so its points could never be given.',
    suggestion: 'Did you mean "{suggestion}"?',
    remedy: 'Write the id of one of the options of the input.',
    explanation: `Inputs of type \`choice\` or \`several\` declare their \`options\`, each with \`id\` and \`label\`. Levels
name the id, not the label.

Usually a letter is wrong, or the label stands in place of the id.`,
  },
  TD1443: {
    title: 'an option with points twice',
    message: 'the option "{option}" has its points above already',
    reason: 'With two numbers of points for one option it is unclear which one holds.',
    remedy: 'Keep one; if another option is meant, correct the id.',
    explanation: `Every option of the input has its points once in \`levels\`.

Usually a line was copied and the id was not changed.`,
  },
  TD1444: {
    title: 'options without points',
    message: 'the input "{input}" has options without points: {options}',
    reason: 'A unit that chooses one of them would have no points, which is not the same as 0.',
    remedy: 'Give each option its points; where it earns nothing write points: 0.',
    explanation: `All options of the input have their points in \`levels\`, also those that earn 0: what is missing is
never taken for 0.

Usually an option was added to \`options\` and not to the levels.`,
  },
  TD1445: {
    title: 'a two-way table that does not fit',
    message: 'the points need {rows} rows of {columns} columns each, as rows and columns declare',
    reason: 'With one cell too few or too many the others stand in the wrong place.',
    remedy: 'Write one list of points a row, with all its columns, in order.',
    explanation: `In \`two_way\` the \`points\` are a list of rows, each a list of points in the order of the columns.
There are as many rows as \`rows\` has options or bands, and as many columns as \`columns\` has.

Usually a band was added without its row or column of points.`,
  },
  TD1446: {
    title: 'a filter without a list',
    message: 'the input "{input}" is no list of cases that could be filtered',
    reason: 'A filter looks at each case, and this input is a single figure.',
    remedy: 'Declare the input as records, or use when for a condition of the whole line.',
    explanation: `The keys \`where\`, \`exempt\`, \`per\`, \`most\`, \`take\` and \`free_takes\` of \`per_event\` choose which cases are
counted, by their fields; they belong to inputs of type \`records\`.

A condition of the whole line (whether it counts at all) is written as \`when\`.`,
  },
  TD1447: {
    title: 'the id of an input is needed, not a formula',
    message: '"{input}" is a formula, but the target here is that of an input',
    reason: 'Targets are given for inputs; a formula has none.',
    remedy:
      'Name an input that has a target, or write the target: target in target_share, threshold in per_step.',
    explanation: `Where a rule does not write its target, it takes the unit's own in \`units.yaml\`, then the common
\`target\` of the input. Both belong to the id of an input.

If points depend on a formula, say what its target is, as a number or a formula.`,
  },
  TD1448: {
    title: 'a joint cap that says nothing',
    message: 'this joint cap has neither cap nor count: highest',
    reason: 'It would change no points at all.',
    remedy: 'Write cap, or count: highest to count the highest line only.',
    explanation: `An item of \`caps\` limits the sum of several lines (\`cap\`), or counts only the highest of them
(\`count: highest\`), or both: the highest, then limited.

Usually the cap was deleted and the item was left.`,
  },
  TD1449: {
    title: 'a joint cap of lines that do not exist',
    message: 'the joint cap does not find these lines on one side: {lines}',
    reason: 'Without knowing which lines to limit, points may pass what the rules allow.',
    remedy: 'Name ids of lines that are all bonuses or all deductions, or write bonuses or deductions.',
    explanation: `The \`lines\` of a joint cap are \`bonuses\`, \`deductions\`, or a list of ids of lines. They stand on
one side: gains and losses are capped by themselves before they meet, so that neither pays for what the other
lost.

A line that is part of an earlier joint cap can only be capped again together with all of that cap's lines.`,
  },
  TD1450: {
    title: 'a joint cap of a group is for a whole side',
    message: 'a joint cap of a group or of the table limits bonuses or deductions, by cap',
    reason: 'Single lines belong to their criteria and are limited there.',
    remedy: 'Write lines: bonuses or lines: deductions with cap, or move the cap into the criterion.',
    explanation: `In a criterion a joint cap can be on chosen lines. In a group and in the table it is on everything
that was gained, or everything that was lost, in the criteria inside.

To limit some lines alone, do it in the criterion in which they stand.`,
  },
  TD1451: {
    title: 'a role of a group inside another one',
    message: 'the group "{code}" stands in another group and has no role of its own',
    reason: 'The role (scored, bonus, deduction) is that of the whole group.',
    remedy: 'Drop role here, or move the group out to the top.',
    explanation: `The total adds the groups at the top by their role: scored groups make up the scale, bonus and
deduction groups stand outside it. A group inside follows the one around it.

If part of a scored group is a bonus, write it as \`bonuses\`, or as a group of its own at the top.`,
  },
  TD1452: {
    title: 'an input without a key that its type needs',
    message: 'the input "{input}" is of a type that needs the key "{key}"',
    reason: 'Without it nobody knows what a unit may report.',
    remedy: 'Add it: options for choice and several, fields for records, due for receipt.',
    explanation: `Some types of inputs need more: \`choice\` and \`several\` need \`options\`, \`records\` needs the
\`fields\` of each case, \`receipt\` needs the due days (\`due\`).

Usually the type was changed and what belongs to it was not added.`,
  },
  TD1453: {
    title: 'an input with a key that does not fit its type',
    message: 'the key "{key}" has no meaning for the type of the input "{input}"',
    reason: 'The key does nothing, while its author believes that it does.',
    remedy: 'Drop the key, or correct the type of the input.',
    explanation: `\`options\` belong to \`choice\` and \`several\`, \`fields\` to \`records\`, \`due\` to \`receipt\`; \`min\`, \`max\`,
\`step\`, \`target\` and \`per\` belong to numbers (\`count\`, \`number\`, \`percent\`, \`money\`).

Usually the type was changed and the old part was left.`,
  },
  TD1454: {
    title: 'a least value above the greatest',
    message: 'the input "{input}" has a least value of {min}, above the greatest value of {max}',
    reason: 'No number fits between them, so no unit could report one.',
    remedy: 'Swap or correct min and max.',
    explanation: `\`min\` and \`max\` bound what may be reported; a number outside is an error of the report.

Usually the two were written the wrong way round.`,
  },
  TD1455: {
    title: 'all figures and no points',
    message: 'all figures of criterion "{code}" are there and no points follow from them',
    reason:
      'They fall into a case that the source leaves open, or something is divided by 0; that is not 0 points.',
    suggestion:
      'Check the figures; if they are right, ask the authority to which band the value belongs: {suggestion}, or have a reviewer give points with a reason.',
    remedy:
      'Check the figures; if they are right, a reviewer gives points with a reason, or the rule is completed.',
    explanation: `A table can say that a band or case is a \`hole\`, because the source says nothing about it. For
figures that fall there no number of points is right. The same holds where a formula divides by 0 without saying
what then holds (the function \`ratio\` has an argument for it). Of a hole the message names the bands next to it, so that one can ask
the authority to which of them the value belongs.

The unit is invalid until somebody decides: corrects the figures, gives points in \`reviews\`, or mends the table.
The other units are scored; the ranks of the cluster are provisional.`,
  },
  TD1456: {
    title: 'points that belong to no level of the rubric',
    message: 'the points {points} of criterion "{code}" belong to no level of its rubric',
    reason: 'Who judges chooses a level by its wording, and points within it.',
    remedy: 'Choose a level of the rubric of the criterion, and points within its range.',
    explanation: `A criterion with a \`rubric\` takes the points of its levels only, or points in the range of one. A gap
between two levels is what the author of the table meant.

Usually the points were given by habit, without looking at the levels. The unit is invalid until then; the others are
scored.`,
  },
  TD1478: {
    title: 'overlap of lines that read no common list',
    message: 'overlap is for two or more per_event lines that count the cases of one list',
    reason: 'Lines over other figures have no case in common, so it would do nothing.',
    remedy: 'Name in lines per_event lines with the same input of type records, or drop overlap.',
    explanation: `The key \`overlap\` of a joint cap says what holds for a case that fits two lines: it counts in both (\`both\`), in the one
with the higher price (\`dearer\`), or in the one named first (\`first\`). All lines in \`lines\` are \`per_event\` over the same
list (\`records\`).

Usually an id is wrong. A cap on other lines is an item of its own.`,
  },
  TD1479: {
    title: 'prices that cannot be compared',
    message: 'overlap: dearer needs fixed prices, and one line has the formula "{points}"',
    reason: 'The price by a formula differs from unit to unit, so which line is dearer is not known.',
    remedy: 'Write the price as a number or a percent, or write overlap: first and order the lines.',
    explanation: `With \`overlap: dearer\` a case that fits two lines counts only where the price (\`points\`) is higher. The price has to be a
number, a percent of the maximum or \`all\`.

Where it is a formula use \`first\`: the case counts in the line that comes first in \`lines\`.`,
  },
  TD1480: {
    title: 'a case that may count twice',
    message: 'a case can meet this condition and that of an earlier line, and then counts in both',
    reason: 'Rules mostly count a case once; where nothing is said, it counts in both.',
    remedy:
      'Keep the conditions apart, or add to caps an item with both lines and overlap: both, dearer or first.',
    explanation: `Two \`per_event\` lines count the same list, and their conditions (\`where\`) can hold of one case. Only what is certain is
told, from fields of type \`choice\` and \`yes_no\`; conditions on numbers and dates are not looked at.

Where both are meant, write \`overlap: both\`; where a case counts once, write \`dearer\` or \`first\`.

This is a warning: points are computed, in both lines. Only with \`--strict\` does the command end with 1.`,
  },
  TD1482: {
    title: 'a joint cap over a group that takes its best part',
    message: 'the group "{code}" takes its best part (combine: best), so its joint cap does nothing',
    reason: 'In such a group bonuses and deductions are part of the points that are taken.',
    remedy: 'Write caps at the criteria, a ceiling at the group, or combine it otherwise.',
    explanation: `With \`combine: best\` the points of the group are those of its best part; there is no sum of all bonuses or deductions of the
group to limit. Limit lines by \`caps\` of the criteria, and the points of the group by \`ceiling\`.

Usually a group that had \`caps\` was combined otherwise later. Until this is mended no cluster has points.`,
  },
  TD1483: {
    title: 'lines that a joint cap of the table does not see',
    message: 'the criterion "{code}" has lines that this joint cap of the table cannot limit',
    reason:
      'A bonus group gives what is left after its own deductions, a deduction group what is left after its bonuses.',
    remedy: 'Move these lines to a group of the same side, or drop the cap and write caps at the groups.',
    explanation: `A joint cap of the whole table (\`caps\`) limits all that is gained or all that is lost: groups of bonus and deduction, and the
lines of scored criteria. Deductions inside a bonus group (\`role: bonus\`), and bonuses inside a deduction group (\`role:
deduction\`), have met within the group, and the cap does not see them.

Make these deductions a criterion of a deduction group, these bonuses one of a bonus group. Until this is mended no
cluster has points.`,
  },
} as const satisfies Partial<Catalogue>
