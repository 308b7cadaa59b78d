import type { Catalogue } from '../text.ts'

/** What concerns kept results: figures of the past, closing and reopening. */
export const history = {
  TD1369: {
    title: 'a typed figure of the past differs from the kept results',
    message: '"{label}" is typed as {value}; {file} has {kept}',
    reason: 'The typed figure is used; if it is a slip, points are wrong and nobody sees it.',
    remedy:
      'Delete the typed figure to use that of the file, or keep it where the old results were corrected.',
    explanation: `An input with \`past\` is read from the kept results of an earlier year. Here the report or a review states
the figure as well, and the two differ. The typed figure is used: it is the last word of those who keep the files.

If the file is right, delete the typed line; if the typed figure is right, leave it: this warning stops nothing.`,
  },
  TD1370: {
    title: 'no source of a figure of the past',
    message: '"{label}" is read from {file}, but {problem}',
    reason: 'A unit for which nothing is typed is scored as if it had no past.',
    remedy: 'Copy the results of that year into history, look at code or input again, or type the figure.',
    explanation: `An input with \`past\` is read from \`history/<year>.json\`, which \`thidua close\` keeps and
\`thidua init --from\` copies into the next year's folder. The file is not there, or no unit in it has such a criterion,
group or figure.

The figure can also be typed in reports or reviews; once it is typed for every unit, this message is gone. Where there is
no figure, formulas say what holds with \`default\` or \`reported\`.`,
  },
  TD1371: {
    title: 'a unit is not in the earlier results',
    message: 'unit "{unit}" is not in {file}',
    reason: 'The unit is scored as if it had no past.',
    remedy: 'A new unit needs nothing; for a renamed one write its former id under former.',
    explanation: `The scoring table reads figures of earlier results, and this unit is not in them, nor is its figure typed. For
a new unit that is so: formulas say what holds with \`default\` or \`reported\`.

A unit that was only renamed gets its former id under \`former\` in \`units.yaml\`.`,
  },
  TD1372: {
    title: 'a former id is the id of another unit',
    message: 'former id "{unit}" is the id of another unit',
    reason: 'The past of that unit would count for two.',
    remedy: 'Delete it from former, or correct it.',
    explanation: `\`former\` lists the ids under which this very unit stands in earlier results. What is written here is the id of
another unit in \`units.yaml\`.

Where a unit was split off from one that still exists, type the figures of its past in its report. Until this is mended
the unit is invalid.`,
  },
  TD1373: {
    title: 'a former id is not in the earlier results',
    message: 'former id {unit} is not in {file}',
    reason: 'The unit is scored as if it had no past.',
    suggestion: 'Did you mean "{suggestion}"?',
    remedy: 'Look up the id of the unit in the earlier results.',
    explanation: `\`former\` lists the ids under which the unit stands in earlier results, and the file that was read has no unit of
such an id.

Usually a letter is wrong, or a name stands in place of an id.`,
  },
  TD1374: {
    title: 'a unit was merged from several',
    message: '"{unit}" was merged from several units in {file}: {former}',
    reason: 'How the figures of several units become one is not for the tool to decide.',
    remedy: 'Type the figure in the report or a review, as the council agrees.',
    explanation: `Two or more of the ids under \`former\` stand in the same earlier results. Their sum, their mean or the figure of
the largest may be right; the tool does not guess and has read nothing.

Type the merged figure in the report or, with a reason, in a review: this message is then gone.`,
  },
  TD1489: {
    title: 'a type that does not fit the past',
    message: 'input "{input}" of type {type} cannot hold the {of} of earlier results',
    reason: 'What is read could not be used in a rule.',
    remedy: 'Use one of these types: {allowed}.',
    explanation: `What is taken of earlier results fits some types of inputs: totals and points are \`number\`; percents are
\`percent\` or \`number\`; ranks are \`count\` or \`number\`; classes are \`choice\`, with the ids of the classes of that year as
options (underscores for hyphens).

A figure (\`fact\`) has the type that it had; lists of cases and papers handed in are
not kept.`,
  },
  TD1490: {
    title: 'a figure of the past does not fit its input',
    message: '"{label}" cannot take the value {value} read from {file}',
    reason: 'The unit would be scored as if it had no past, while it has one.',
    remedy: 'Change type, options, min or max of the input so that they fit the earlier results.',
    explanation: `The earlier results have the value, but the input cannot take it: it is of another type, outside \`min\` and
\`max\`, or none of the \`options\`.

Usually the classes of that year have other ids: list them all under \`options\`, with underscores for hyphens.`,
  },
  TD1491: {
    title: 'nothing is said of what holds without a past',
    message: 'the table reads "{input}" and does not say what holds where there is no such figure',
    reason: 'New units, or all of them in the first year, will have no points there.',
    remedy: 'Use default({input}, …) or if(reported({input}), …, …) in the formula.',
    explanation: `A figure of the past may not be there: a new unit, the first year, a unit that was not ranked. A formula that
reads it then has no value, the criterion no points, and the unit no result.

The table has to say what holds: \`default(a, b)\` is b where a is not there, \`reported(a)\` tells whether it is. As one of
the \`values\` it can be used by every form.`,
  },
  TD1492: {
    title: 'not as it was closed',
    message: '{unit}, {what}{code}: {before} when it was closed, {now} by the files of today',
    reason: 'Closed results do not follow the files; what is printed is what was closed.',
    remedy: 'Put the file back as it was, or reopen and close again: thidua help reopen.',
    explanation: `The results were closed with \`thidua close\`. Files were edited since, and points, ranks or classes computed from
them are not what was closed; each difference is one message.

\`thidua score\` goes on printing the closed results; no workbook is made of the new figures. Where the change is right,
reopen with a reason, look it over, and close again: the earlier closing stays in the file. Otherwise put the file back.`,
  },
  TD1493: {
    title: 'a file was edited after closing',
    message: 'the file was changed after the closing of {date}',
    reason: 'What is printed is still what was closed.',
    remedy: 'Nothing has to be done where the change is meant.',
    explanation: `Closing notes a hash of every input file. This one is not what it was, or was added or removed.
Where points, ranks or classes are others for it, each difference has its own warning (TD1492).

This is only a note. To make the very workbook of that day, put the file back as it was.`,
  },
  TD1608: {
    title: 'kept results cannot be read',
    message: '{problem} (at {part})',
    reason: 'While it is not known what was kept, no result can be trusted.',
    remedy: 'Put back a copy of the file; do not edit it by hand.',
    explanation: `\`history/<year>.json\` keeps the results of a year. \`thidua close\` or \`thidua init --from\` writes it, in the form
of \`thidua schema results\`. This file is not of that form: it is no JSON, has keys too many or too few, or holds the results
of another year than its name says.

Usually it was edited by hand, copied in part, or renamed. Until it is mended nothing is scored.`,
  },
  TD1609: {
    title: 'the results are closed',
    message: 'the results were closed by {by} on {date}',
    reason: 'Closing again would replace results of which units have been told.',
    remedy: 'Reopen first: thidua reopen --by "…" --reason "…".',
    explanation: `\`thidua close\` never overwrites closed results. To replace them somebody has to reopen them and say why; both are
kept in the file's \`log\`.

The command ends with code 3 and writes nothing.`,
  },
  TD1610: {
    title: 'the results are not closed',
    message: 'the results are not closed: there is nothing to reopen',
    remedy: 'Close them: thidua close --by "…".',
    explanation: `\`thidua reopen\` lifts what \`thidua close\` did. The results were never closed here, or were reopened already.

Usually another folder is meant, or a colleague has reopened them: see \`log\` in \`history/<year>.json\`.

The command ends with code 3 and writes nothing.`,
  },
  TD1611: {
    title: 'the results are provisional',
    message: 'not closed: ranks are provisional in {clusters}',
    reason: 'Some units have no result yet: ranks and proposals may still change.',
    remedy: 'Wait for their results, or add --provisional where the council closes as it is.',
    explanation: `A cluster is provisional while a unit has not reported, is invalid, lacks points of a criterion, or a gate is not
decided. \`thidua check\` says who is missing.

Where the council closes all the same, run again with \`--provisional\` and say why under \`--note\`; the mark stays in the
results.

The command ends with code 3 and writes nothing.`,
  },
  TD1612: {
    title: 'no workbook that differs from closed results',
    message: '{file} is not written: it would differ from the results closed on {date}',
    reason: 'With two workbooks of one closed result nobody knows which to trust.',
    remedy: 'Put the files back as they were, or reopen: thidua reopen --by "…" --reason "…".',
    explanation: `The workbook is always made from the input files. The results are closed and the files now give others, so that
a workbook made now would not be the closed one. Nothing is written; a workbook made at closing stays as it is.

The warnings TD1492 tell each difference.`,
  },
} as const satisfies Partial<Catalogue>
