import type { Catalogue } from '../text.ts'

export const roster = {
  TD1301: {
    title: 'a unit that is not on the list',
    message: 'there is no unit "{unit}" in units.yaml',
    reason: 'The file cannot be tied to any unit, so nothing in it counts.',
    suggestion: 'Did you mean "{suggestion}"?',
    remedy: 'Correct the id of the unit, or add the unit to units.yaml.',
    explanation: `Each file in \`reports\` and \`reviews\` has the id of its unit in the key \`unit\`. The
tool looks the id up in \`units.yaml\` to know the cluster of the unit and the table to score by; without
it, nobody knows whose figures these are.

Usually a letter of the id is mistyped, last year's file was used again with an old id, or a new or merged
unit has not been added to \`units.yaml\` yet. Where an id is nearly the same, the message suggests it.
Correct the key \`unit\` and the name of the file, or add the unit to its cluster.

Until it is mended the file does not count. The unit whose id is nearly the same, or is the name of the file, is
shown as not valid and its cluster as provisional, because the file may be that unit's. Where no id is near,
the unit that is missing is shown as not having reported. The other units, the letter and the workbook go on.`,
  },
  TD1302: {
    title: 'file name and unit disagree',
    message: 'the file says unit "{unit}", but it is named "{file}"',
    reason: 'It is not clear whose figures these are; a wrong guess spoils the points of two units.',
    remedy:
      'Rename the file to {unit}.yaml, or correct the key unit; move a needless copy out of the folder.',
    explanation: `The file must be named after the id in its key \`unit\`, with \`.yaml\` behind it: the
report of the unit \`bv-phoi\` is \`reports/bv-phoi.yaml\`. As both say the same, a file copied by mistake
shows at once.

Usually the report of another unit was taken as a pattern and the key \`unit\` forgotten, or the file was
downloaded a second time from Zalo or from a mail, and the computer named it \`bv-phoi (1).yaml\`. Capital
letters in the name count as well. See whose figures are inside, then rename the file or correct the key
\`unit\`; move a copy that is not needed out of the folder.

Until it is mended the unit whose id is the name of the file has a report that is not valid, and no rank; if
no unit has that id, it is the unit named in the file. The ranking of the cluster is provisional. The other
units, the letter and the workbook go on.`,
  },
  TD1303: {
    title: 'a unit listed twice',
    message: 'the unit "{unit}" appears twice',
    reason: 'Listed twice, it is not clear in which cluster it is ranked and by which targets it is scored.',
    remedy:
      'A unit belongs to one cluster only: delete one of the two, or correct the id if it is another unit.',
    explanation: `Each unit has one place in \`units.yaml\`. The id of the unit is also the name of its
report, so two lines with one id would share a report and rank the unit twice.

Usually a unit was moved to another cluster and not deleted from the old one, or a line was copied to add a
new unit and kept its id. If it is one unit, delete one of the two; if they are two units, correct the id of
the copied line. As a repeated id often stands where the id of another unit should be, reports whose unit is
not on the list are only reported once this is mended.

With this error there are no scores and no workbook, because every rank rests on the list of clusters and
units. The letter needs \`campaign.yaml\` alone and is written.`,
  },
  TD1304: {
    title: 'two items with one id',
    message: 'the id "{id}" appears twice',
    reason: 'Ids tell items apart; with one id for two, nobody knows which of them is meant.',
    remedy: 'Change one of the two.',
    explanation: `Clusters in \`units.yaml\`, scoring tables in \`criteria.yaml\`, phases and classes in
\`campaign.yaml\` each have an \`id\`. Within one list an id is used once only; the message shows the
earlier place as well.

Usually an item was copied to be changed into a new one, and kept its id. Change the id of the copy, or
delete it if it is not needed. When the id of a scoring table changes, the key \`table\` of the clusters
that use it changes with it.

A repeated id of a cluster, a table or a class stops the scores and the workbook; the letter is written. A
repeated id of a phase stops neither the letter nor the workbook.`,
  },
  TD1307: {
    title: 'a cluster without its scoring table',
    message: 'there is no scoring table "{table}" in criteria.yaml',
    reason: 'Without a table no unit of the cluster can be scored.',
    suggestion: 'Did you mean "{suggestion}"?',
    remedy: 'Correct the id of the table, or add the table to criteria.yaml.',
    explanation: `Each cluster in \`units.yaml\` names in its key \`table\` the table by which its units are
scored. It must be the \`id\` of a table in \`criteria.yaml\`.

Usually \`units.yaml\` was copied from last year and still has the old id, or the id was changed in
\`criteria.yaml\` and not in the clusters. Correct the key \`table\`, or add the table to \`criteria.yaml\`
if the cluster has one of its own.

With this error there are no scores, not for the other clusters either, and no workbook; the letter is
written. The reports of the cluster could not be compared with a table yet, so more errors may show once
this is mended.`,
  },
  TD1313: {
    title: 'a target for an unknown figure',
    message: 'the table "{table}" has no input "{input}" that takes a target',
    reason: 'No criterion makes use of a target under this id.',
    suggestion: 'Did you mean "{suggestion}"?',
    remedy:
      'Correct the id after criteria.yaml, or delete the line; inputs of the type yes_no have no targets.',
    explanation: `The targets of a unit (\`targets\` in \`units.yaml\`) stand under the ids of the figures in
the scoring table of its cluster. Figures that are yes or no (\`yes_no\`) have no targets.

Usually a letter is mistyped, the id is still that of last year's table, or the unit was moved to a cluster
with another table and its targets were not changed. If this went unsaid, the unit would be scored by the
common target, or by none, and nobody would know. Correct the id after \`criteria.yaml\`, or delete the line
if the target no longer holds.

With this error the unit is not valid and its cluster is provisional, because it is not known by which target
to score it. The other units are still scored, and letter and workbook are written.`,
  },
  TD1314: {
    title: 'a cluster head from outside the cluster',
    message: 'the cluster head "{unit}" is not in this cluster',
    reason: 'A cluster is led by one of its own units.',
    suggestion: 'Did you mean "{suggestion}"?',
    remedy: 'Name a unit of the cluster, or drop the key head if there is no head yet.',
    explanation: `The key \`head\` of a cluster is the id of the unit that leads it. The id must be among the
units of that very cluster.

Usually a cluster was copied to make a new one and the head stayed, or the unit that was head moved away
when the clusters were divided anew. Name a unit of the cluster, or drop the key \`head\` if nobody has been
chosen yet. If the head is right but not in the cluster, that unit may stand in the wrong cluster.

The head takes no part in the scoring, so this error stops nothing: scores, ranks, letter and workbook go on.
The exit code stays 1 until it is mended.`,
  },
  TD1316: {
    title: 'a phase that ends before it begins',
    message: 'the end {to} is before the beginning {from}',
    reason: 'By these two dates the phase has no days at all.',
    remedy: 'Check year, month and day of from and to; day and month may have changed places.',
    explanation: `Each phase in \`campaign.yaml\` has a beginning (\`from\`) and an end (\`to\`). The end is
the last day of the phase and cannot be before the beginning; for a phase of one day the two are the same.

Usually day and month changed places when the date was written as year-month-day, the two lines changed
places, or last year's phase was copied and the year corrected in one line only. Correct the date, then look
at the text of the letter: the same date may have been written there.

Phases take no part in scoring, and the letter prints its own text rather than these dates, so the letter
and the workbook are written. It is an error all the same: the command ends with exit code 1 until it is
mended.`,
  },
  TD1321: {
    title: 'a unit with two files',
    message: 'the unit "{unit}" has two files',
    reason: 'Nobody knows which of them is right, so neither is scored.',
    remedy: 'Compare the two, keep the right one, move the other out of the folder.',
    explanation: `Each unit has one file in \`reports\`, and one in \`reviews\` if there is anything to
correct. Two files of one name that differ in their ending only, \`.yaml\` and \`.yml\`, are two copies for
the same unit.

Usually the unit sent a corrected report with another ending while the old one is still there, or the file
was saved again by another editor. Compare the two, keep the right one, and move the other out of the
folder.

Until it is mended the report of the unit counts as not valid and the unit has no rank; the ranking of its
cluster is provisional. The other units are scored and ranked; the letter and the workbook are written.`,
  },
  TD1322: {
    title: 'a file or folder that is not read',
    message: 'this file or folder is not read',
    reason: 'If a report lies here, its unit still counts as not having reported.',
    remedy: 'Name a report <unit id>.yaml, right inside reports or reviews; keep other things elsewhere.',
    explanation: `In \`reports\`, \`reviews\` and \`figures\` the tool reads the files that end in \`.yaml\` or \`.yml\`
and stand right in the folder. Files with another ending and folders inside are not read; this warning is
there so that nobody thinks them counted.

Usually Notepad saved the file as \`bv-mat.yaml.txt\` while Windows hides the ending, a unit sent a Word or
Excel file, or reports were sorted into folders by cluster. Let Windows show file name extensions, rename
the file, move it out of the folder inside; what is no report belongs elsewhere, such as into \`evidence\`.

This is a warning and stops nothing: the other files are read, the letter and the workbook are written. A
unit whose report lies here is shown as not having reported, and the ranking of its cluster is provisional.`,
  },
  TD1323: {
    title: 'two names that are nearly the same',
    message: 'the name "{name}" is nearly the same as "{other}"',
    reason: 'Names that differ in tone marks or capitals only are mostly one thing entered twice.',
    remedy: 'If they are one, keep one place; if they are two, give them names that can be told apart.',
    explanation: `The tool compares the names of the clusters with one another, those of the units, and those
of the phases, without regard to tone marks, capitals, punctuation and spaces. Where two names are then the
same and their ids are not, one unit may have been entered twice, and its figures may be divided.

Usually the list was joined from two Excel files, one of them all in capitals, or a unit was added again
under another id. If they are one, keep one place and bring the reports to that id. If they are two, such as
two places that differ in a tone mark, add to the names what tells them apart, or leave them.

This is a warning and stops nothing: two such units are scored and ranked each for itself. Only with
\`--strict\` does the command end with exit code 1.`,
  },
  TD1324: {
    title: 'two phases that overlap',
    message: '"{second}" begins on {from}, before "{first}" has ended ({to})',
    reason: 'What happens on a day of both phases belongs to neither for sure.',
    remedy: 'Correct the end of the earlier phase or the beginning of the later one.',
    explanation: `The phases of a campaign (\`phases\` in \`campaign.yaml\`) usually follow one another. The
end is the last day of a phase; where the next one begins before the earlier has ended, some days belong to
both.

Usually a phase was prolonged and the next one not put off, or last year's phases were copied and some of
the dates corrected only. Correct the end of the earlier phase or the beginning of the later one, and the
text of the letter too if the date stands there. If the two are meant to overlap, leave them.

This is a warning: points and ranks do not change, the letter and the workbook are written. Only with
\`--strict\` does the command end with exit code 1.`,
  },
  TD1325: {
    title: 'a gap between two phases',
    message: 'there is a gap from {from} to {to} between "{first}" and "{second}"',
    reason: 'What is achieved on these days belongs to no phase.',
    remedy: 'Let the phases follow one another, or leave it if the gap is meant.',
    explanation: `The phases of a campaign (\`phases\` in \`campaign.yaml\`) usually follow one another: one
begins on the day after the last day of the other. Here are days that belong to no phase.

Usually a date is wrong, a phase was shortened and the next one not corrected, or a phase in between was
taken out. Let the two follow each other, and correct the text of the letter too if the date stands there.
If a pause is meant, leave it.

This is a warning: points and ranks do not change, the letter and the workbook are written. Only with
\`--strict\` does the command end with exit code 1.`,
  },
  TD1326: {
    title: 'phases out of the order of time',
    message: '"{second}" stands after "{first}" but begins earlier',
    reason: 'Whoever reads the list takes the first phase to be the earliest.',
    remedy: 'Put the phases in the order of time.',
    explanation: `The phases of a campaign (\`phases\` in \`campaign.yaml\`) stand in the order of time, the
earliest first. Here a phase stands behind another one but begins earlier.

Usually a phase was added at the end of the list and not moved to its place, or the year or month of a date
is wrong. If the dates are right, let the two change places; if not, correct the date.

This is a warning: points and ranks do not change, the letter and the workbook are written. Only with
\`--strict\` does the command end with exit code 1.`,
  },
  TD1327: {
    title: 'a date outside the campaign year',
    message: 'the date {date} is outside the campaign year {year}',
    reason: "Such a date is mostly left over from last year's file.",
    remedy: 'Check the year of this date, and the key year of campaign.yaml; leave it if it is right.',
    explanation: `The key \`year\` in \`campaign.yaml\` is the year of the campaign. Days of phases, the day
by which reports are due, the date of the letter, days off and the due days of the tables are taken for normal from October of the year before to
the end of March of the year after; the days on which reports were submitted or corrected, from the
beginning of the year to the end of June of the year after. The date here lies outside.

Usually last year's file was copied and one date forgotten, the year is mistyped, or the dates were changed
and the key \`year\` was not. Correct the date, or the key \`year\`. If the date is right, leave it.

This is a warning and stops nothing. But a date in the wrong year can make a report late that was not, or
the other way round, so it is worth a look. Only with \`--strict\` does the command end with exit code 1.`,
  },
  TD1328: {
    title: 'a file with almost the right name',
    message: 'this file or folder is not read, because its name is not {expected}',
    reason: 'Without the right name, what stands here does not count.',
    remedy: 'Rename it to {expected}.',
    explanation: `Clusters and units stand in \`units.yaml\`, the scoring tables in \`criteria.yaml\`, right inside the
campaign folder. Only files of exactly these names are read. The file is missing here, but one of nearly the same name
is there.

Often Notepad saved it as \`units.yaml.txt\` while Windows hides \`.txt\`, or it was downloaded a second time and became
\`units (1).yaml\`, or it ends in \`.yml\`. Let Windows show file name extensions and rename it.

The folders \`reports\`, \`reviews\` and \`figures\` likewise: \`Reports\` or \`review\` is not read.

The letter is still written; there are no scores, or none that count what stands here.`,
  },
  TD1365: {
    title: 'a variant drops what has to stay',
    message: 'this table drops "{code}", while the table below keeps "{kept}" in every variant',
    reason: 'What says keep: true is there for every unit to be scored by.',
    remedy: 'Take it out of drop, or take keep away from the table below if the rule has changed.',
    explanation: `A group or criterion with \`keep: true\` cannot be dropped (\`drop\`) by a table that builds on its table
(\`base\`), nor together with the group in which it stands. It may still be replaced (\`replace\`) or given another
maximum (\`max\`).

Usually a whole group was dropped without thinking of what it holds. Until this is mended no cluster has points.`,
  },
  TD1366: {
    title: 'a scale of its own that differs from that of the cluster',
    message:
      'the unit "{unit}" is scored out of {own} and its cluster out of {common}, while ranks go by points',
    reason: 'Points on two scales cannot be compared.',
    remedy: 'Use a table of the same scale, or rank by percent (ranking.by: percent).',
    explanation: `A unit with a table of its own (\`table\` of the unit in \`units.yaml\`) is still compared and ranked with its
cluster. By points, that table must have the same scale (\`scale\`) as the table of the cluster; otherwise go by the
percent of the points that were assigned.

Usually a variant drops a part and does not give its points to others. Until this is mended no cluster has points.`,
  },
  TD1375: {
    title: 'a yes-or-no trait that units leave out',
    message: '{count} units do not say whether they have the trait "{trait}", the first being {unit}',
    reason: 'Nothing said is no “no”: whether a condition on the trait holds is not known for that unit.',
    remedy: 'Write {trait}: true or {trait}: false for each unit.',
    explanation: `A trait that is \`true\` or \`false\` is a condition and may stand in \`applies\` and in every formula:
\`traits.noi_tru\`. Of a unit that leaves it out it is not clear whether it has not the trait or was forgotten: a
criterion that asks for it in \`applies\` applies to the unit, and a formula that names it gives no points.

Usually only the units that have the trait say so. Write \`false\` for the others.

This is a warning and stops nothing. Only with \`--strict\` does the command end with exit code 1.`,
  },
} satisfies Partial<Catalogue>
