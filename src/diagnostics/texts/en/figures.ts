import type { Catalogue } from '../text.ts'

/** What departments supply, papers that prove figures, and figures that must agree. */
export const figures = {
  TD1355: {
    title: 'supplied figure that no table has',
    message: 'no scoring table has the input "{input}"',
    reason: 'What stands under this id counts nowhere, and the figure that is needed stays missing.',
    suggestion: 'Did you mean "{suggestion}"?',
    remedy: 'Write the id of an input that has supplied_by in criteria.yaml.',
    explanation: `Files in \`figures\` name figures by the id that \`inputs\` in \`criteria.yaml\` declares.

Usually the id is misspelt, or last year's file still has an old id. Copy the \`id\` of an input that has
\`supplied_by\`.

Until it is mended, the units listed in this item have an invalid report and no rank; the ranks of their cluster
are provisional. Other units are scored.`,
  },
  TD1356: {
    title: 'figure that the unit reports itself',
    message: 'the input "{input}" ({label}) is reported by the unit itself and does not belong here',
    reason: 'Files in figures hold only what the table has a department supply (supplied_by).',
    remedy: 'Add supplied_by to the input in criteria.yaml; to correct what a unit reported, write a review.',
    explanation: `One place answers for each figure. Without \`supplied_by\` it is the unit, in its report; with it the
department, in a file in \`figures\`.

Usually \`supplied_by\` is missing in the table, or a department found that a reported figure is wrong. The latter
belongs in \`reviews/<unit>.yaml\` with its reason, so that the unit knows why the figure changed.

Until it is mended, the units listed in this item have an invalid report and no rank; the ranks of their cluster
are provisional. Other units are scored.`,
  },
  TD1357: {
    title: "figure that the unit's table does not have",
    message: 'unit "{unit}" is scored by table "{table}", which has no input "{input}"',
    reason: 'The figure does not count for the unit, so the unit or the id is perhaps another one.',
    remedy: 'Delete the line, or mend the id of the unit or of the input.',
    explanation: `Clusters may be scored by different tables. This input is in another table, and not in that of the
cluster to which the unit belongs.

Usually the list of all units was copied to a figure that concerns one kind of unit, or the unit has moved to
another cluster.

Until it is mended, the unit has an invalid report and no rank; the ranks of its cluster are provisional. Other
units are scored.`,
  },
  TD1358: {
    title: 'one figure with two values',
    message: 'the figure "{label}" of unit "{unit}" stands in two places with two different values',
    reason: 'As long as it is not clear which value is right, no points can be computed.',
    remedy:
      'Keep the right value and delete the other; a correction after review belongs in reviews, with its reason.',
    explanation: `A figure that a department supplies stands in a file in \`figures\`, or was typed into the report. Twice the
same value does no harm; two different values mean that one of them is wrong. The message shows both places.

Usually two departments follow the same matter, an old file was not deleted, or the unit wrote a figure of its own.
Ask the department and keep one value. A correction after review is another matter: it stands in
\`reviews/<unit>.yaml\` with its reason and replaces the department's value.

Until it is mended, the unit has an invalid report and no rank; the ranks of its cluster are provisional. Other
units are scored.`,
  },
  TD1359: {
    title: 'unknown kind of evidence',
    message: 'criterion "{code}" has no kind of evidence "{kind}"; its kinds: {known}',
    reason: 'Evidence under this id does not count, and the kind that is needed stays missing.',
    suggestion: 'Did you mean "{suggestion}"?',
    remedy:
      'Write the id of a kind in evidence of the criterion; evidence of no kind is a plain line of text.',
    explanation: `A criterion may declare several kinds of evidence in \`criteria.yaml\`, each with an id. A report writes
\`{ kind: id, text: number and date of the paper }\`, a review a list of ids.

Usually the id is misspelt, or the evidence belongs to another criterion. A plain line of text without \`kind\` may
stand there and is of no kind.

Until it is mended, the unit has an invalid report and no rank; the ranks of its cluster are provisional. Other
units are scored.`,
  },
  TD1360: {
    title: "unit of a department's file that is not in the roster",
    message: 'there is no unit "{unit}" in units.yaml',
    reason: 'This line belongs to no unit, so its figure does not count.',
    suggestion: 'Did you mean "{suggestion}"?',
    remedy: 'Mend the id of the unit, or add the unit to units.yaml.',
    explanation: `A file in \`figures\` has one line a unit, by the \`id\` of the unit in \`units.yaml\`, not by its name.

Usually the id is misspelt, the name was copied from the spreadsheet, or a new unit is not in \`units.yaml\` yet.

Until it is mended, this line does not count. A unit with a similar id has an invalid report and no rank, since a
figure may be missing. Other units are scored.`,
  },
  TD1473: {
    title: 'deduction for missing evidence left unclear',
    message: 'kind of evidence "{id}": when_missing: deduction and points go together',
    reason: 'What is deducted must have its points; points without the word deduction have no effect.',
    remedy: 'Write both when_missing: deduction and points, or delete points.',
    explanation: `\`when_missing\` says what follows where a kind of evidence is missing: \`not_counted\`, \`deduction\` of
\`points\`, \`error\`, \`clarify\`. Only \`deduction\` needs \`points\`.

Usually a kind was copied and one of the two keys was forgotten. Until it is mended no cluster has points.`,
  },
  TD1474: {
    title: 'required evidence missing',
    message: 'criterion "{code}" lacks the required evidence "{label}" ({kind})',
    reason: 'The table does not score this criterion without that evidence.',
    remedy: 'Add to evidence of the criterion: { kind: {kind}, text: number and date of the paper }.',
    explanation: `The table says \`when_missing: error\` for this kind of evidence: where it is needed and not there, the report
is invalid.

Usually the unit has sent it and the report does not list it, or lists it as a plain line of text, which is of no
kind. If the paper exists, write \`kind\` and \`text\`; a reviewer who accepts it writes the id in \`evidence\` of a
change in \`reviews\`.

Until then the unit has an invalid report and no rank; the ranks of its cluster are provisional. Other units are
scored.`,
  },
  TD1475: {
    title: 'evidence to be clarified',
    message: 'criterion "{code}" has no evidence "{label}" ({kind}) yet, to be clarified',
    reason: 'The points count, but nothing proves them yet.',
    remedy: 'Add to evidence of the criterion: { kind: {kind}, text: number and date of the paper }.',
    explanation: `The table says \`when_missing: clarify\` for this kind of evidence: the criterion is scored without it, and
the reviewer is told to ask the unit.

If the paper exists, add it to the report; if not, correct figures or points in \`reviews\`, with a reason.

This is a warning and stops nothing.`,
  },
  TD1476: {
    title: 'figures that contradict each other',
    message: 'figures of the unit do not agree ({holds}): {message}',
    reason: 'The table asks for that condition to hold for the figures of every unit.',
    remedy:
      'Look at the figures shown; what the unit has closed and is wrong is corrected in reviews, with a reason.',
    explanation: `A table may say in \`checks\` what must hold among the figures of every unit, such as that not more is achieved
than was assigned. Both what was reported and what was corrected is looked at; where a figure is missing nothing is
checked.

Usually a digit is wrong, two figures changed places, or one was corrected and the other forgotten.

Until it is mended, the unit has an invalid report and no rank; the ranks of its cluster are provisional. Other
units are scored.`,
  },
  TD1477: {
    title: 'figures to look at again',
    message: 'figures of the unit should be looked at again ({holds}): {message}',
    reason: 'The table asks for that condition to hold for the figures of every unit.',
    remedy: 'Look at the figures shown; where reviews have put them right, leave them as they are.',
    explanation: `The table says in \`checks\`, with \`level: warning\`, what usually holds among the figures; or what the unit
reported does not hold, and a correction in \`reviews\` has put it right.

This is a warning and stops nothing: points are computed from the corrected figures.`,
  },
} as const satisfies Partial<Catalogue>
