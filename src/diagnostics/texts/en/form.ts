import type { Catalogue } from '../text.ts'

/** What stops when one part of a file is not as it should be. */
const STOPS = `The error stops only what needs this part. In the report or review of one unit, it makes that
unit invalid and its cluster provisional, while the other units are still scored. In units.yaml, criteria.yaml
or the periods, ranking and classification of campaign.yaml, it stops the scores. In the part \`launch\`, it
stops the letter; in the year or the issuer, it stops both. The rest of the file is still checked in the same
run.`

export const form = {
  TD1201: {
    title: 'a key that cannot stand here',
    message: 'there is no key "{key}" here',
    reason: 'The tool does not know this key, so what is written there would not be used.',
    suggestion: 'Did you mean "{suggestion}"?',
    remedy: 'Keys that can stand here: {allowed}.',
    explanation: `Each part of a file has a fixed set of keys, written in English. An unknown key is not
passed over in silence, because what you wrote there would be lost without anybody knowing.

Mostly a letter or two are wrong, the key was written in Vietnamese, the right key was indented into the wrong
part, the text comes from the file of last year or from another kind of file, somebody added a key for a
remark, or a special space of a web page or of Word sticks to the front of the key.

To mend it, choose one of the keys that are named, or move the key to its own part. Remarks go behind a \`#\`.
Where the tool can tell which required key was misspelt, it reports this one error and not a missing key as
well.

${STOPS} Only an unknown key at the outermost level that resembles no other makes the whole file count as
wrong.`,
  },
  TD1202: {
    title: 'a required key is missing',
    message: 'the key "{key}" is missing',
    reason: 'Without this, the part that it belongs to cannot be used.',
    remedy: 'Add a line "{key}: …" to this part.',
    explanation: `Some keys are required: without them there is no letter, or it is not known whose report
this is and to which criterion an item belongs. The tool does not fill in a value of its own.

Mostly a line was deleted by mistake or made a comment with \`#\`, wrong indentation has put the key into
another part, or the text was copied from an old file that did not have the key yet.

To mend it, add the key to the part that is shown, in line with the other keys of its level. The line with a +
in the message is a sample in the right form; put your own value in the place of the sample value.

${STOPS}`,
  },
  TD1203: {
    title: 'a value of the wrong type',
    message: 'this must be {expected}, but the file has {actual}',
    reason: 'A value of the wrong type is not guessed at, and does not count as 0 either.',
    remedy: 'Write {expected} here; if the key is optional and there is nothing to write, delete the line.',
    explanation: `Each key needs one type of value: a number, text, yes or no, a list (one item a line, each
behind a dash), or a group of keys indented below it. Familiar ways of writing numbers and dates have been
understood already; this error means that no way is left.

Frequent causes: a number in words or with a unit of measure such as 5 điểm, a number with spaces between
thousands, a number in the curly quotes of Word, a list of one item without its dash, a key left empty, or a
file that is a letter and not a report in the set form.

To mend it, write what is asked for. If there is no figure yet, do not write 0 or leave the key empty: delete
the line, or for a criterion give the reason in the key \`status\`.

${STOPS}`,
  },
  TD1204: {
    title: 'a value outside the fixed list',
    message: 'the value "{value}" is not one of those that can stand here',
    reason: 'Here the tool understands nothing but the values that are laid down.',
    suggestion: 'Did you mean "{suggestion}"?',
    remedy: 'Values that can stand here: {allowed}.',
    explanation: `Some keys take only a few fixed values, letter by letter: the status of a criterion, the
stage of a review, the way to compute points, the basis of the ranking. Each value stands for another way to
proceed, so there is no guessing.

Mostly a letter is wrong, the value was put into Vietnamese (tham_dinh for \`verification\`), or it was copied
from another key.

To mend it, choose one of the values that are named. An editor with support for YAML explains them in
Vietnamese when the mouse rests on the key. A \`version\` other than the one named means that the file was
written for another version of the tool: get the tool that goes with the file and do not just change the
number.

${STOPS}`,
  },
  TD1205: {
    title: 'a value of the wrong form',
    message: '"{value}" does not have the right form',
    reason: 'The form keeps the files in step with one another and the papers correct.',
    remedy: 'A right example: {example}.',
    explanation: `Ids, codes of criteria, the symbol of the letter and some other values must have a certain
form. An id is repeated from file to file and makes the name of a file, so it has only lower-case letters
without marks, digits and hyphens; the id of a figure has underscores. The symbol of the letter is printed
just as it is written.

Mostly a name with marks, spaces or capitals was taken for an id, underscores and hyphens were mixed up, or
Word made a long dash of a hyphen. If the message points to a lone number between curly brackets, a decimal
comma was taken for the sign between two items: write a dot there.

To mend it, follow the example. When you change an id, change it in every file that mentions it, and in names
of files.

${STOPS}`,
  },
  TD1206: {
    title: 'a number out of range',
    message: 'the value {value} must be {comparison} {limit}',
    reason: 'A number beyond this limit is almost always a slip in typing.',
    remedy: 'Compare it with the original: a digit too many or too few, a wrong comma or minus sign.',
    explanation: `Each number has limits wider than any real case, only to catch slips: the year of the
campaign, the number of the letter, the points of a criterion, what is added or taken off. The result of a
criterion with a target may not be below 0 either. Points above the maximum are another matter, with a code of
their own.

Mostly a digit is missing or doubled, the dash of a list item stands close to the number and made it negative,
or the number belongs to another line.

To mend it, compare it with the original paper or ask the unit, and write the number again.

${STOPS}`,
  },
  TD1207: {
    title: 'a list too short or too long',
    message: 'there are {actual} items; the number of items must be {comparison} {limit}',
    reason: 'Beyond this limit, the part of a paper or table that needs the list cannot be made.',
    remedy: 'Add or delete items; delete the whole key of an optional list that is empty.',
    explanation: `Each list has a least and a greatest number of items. There is a least number because a
letter needs addressees and content and a scoring table needs criteria; there is a greatest number to notice
what was pasted by mistake, or because this version of the tool cannot do more yet.

Mostly the sample items were deleted and none of your own filled in, an empty pair of brackets was left
behind, or a piece of text was pasted again and again.

To mend it, add or delete items. For an optional list such as evidence, delete the whole key and do not leave
it empty.

${STOPS}`,
  },
  TD1208: {
    title: 'text that was read as a number',
    message: 'YAML reads {source} as the number {value}, but this must be text',
    reason: 'As a number 2.10 becomes 2.1, and 010 becomes 10 (8 to some programs).',
    remedy: 'Put it in double quotes: "{source}".',
    explanation: `The code of a criterion, the edition of a table and an explanation are text, even if they
look like a number. Without quotes YAML reads a number and drops a final 0, so that the criteria 2.10 and 2.1
become one. Excel does the same.

Mostly the quotes were forgotten when an item was added, or the column of codes was copied from Excel.

To mend it, put the value in straight double quotes, just as the scoring table prints it; the tool shows the
mended line. If it was copied from Excel, see whether the final 0 is still there. It is best to quote all
codes of criteria alike.

${STOPS}`,
  },
  TD1209: {
    title: 'no way to compute points is chosen',
    message: 'it is not clear how to compute this: the key "{key}" is missing',
    reason: 'This key decides how points are computed and which other keys are needed.',
    remedy: 'Add "{key}" with one of these values: {allowed}.',
    explanation: `The starting points of each criterion, and each bonus or deduction, must say with the key
\`kind\` how they are computed. For example \`judged\` is scored by judgement, \`pass_fail\` is passed or not
passed, \`target_share\` goes by the share of a target, \`bands\` by bands. The tool does not guess the way
from the other keys.

Mostly the Word table had the points and not the way to compute them, or the key was deleted when a criterion
was copied.

To mend it, add \`kind\` with one of the values that are named. The other keys of that part are checked only
when the way is known, so the next run may find more there.

The error is in criteria.yaml, so the scores and the workbook stop; the letter is still written and the other
files are checked.`,
  },
  TD1210: {
    title: 'a text too short or too long',
    message: 'there are {actual} characters; the number of characters must be {comparison} {limit}',
    reason: 'Empty or too long, it cannot be printed in the place meant for it.',
    remedy: 'Shorten it or write more; delete the line of an optional key that is empty.',
    explanation: `How long a text may be depends on where it is printed: the name of the signer must fit a
line, an id must fit the name of a file and a cell of a table, a paragraph may be long. A letter with marks
counts as one character.

Mostly a paragraph or a whole list was pasted where there is room for a line only, the line below is indented
further and was joined to the one above, or two quotes have nothing between them.

To mend it, shorten the text, or move the long part to the key that is meant for it, such as the explanation.
If the key is optional and there is nothing to write, delete the line.

${STOPS}`,
  },
  TD1211: {
    title: 'an item repeated in a list',
    message: 'this item repeats an item above',
    reason: 'Both items are used: a paragraph is printed twice, a deduction counts twice.',
    remedy: 'Delete one if it was copied by mistake; if they are two different items, change this one.',
    explanation: `Two items of one list are the same word for word: a paragraph, a recipient, a piece of
evidence, a bonus or a deduction. That is seldom meant, so the tool points it out and shows both places.

Mostly an item was copied in order to make a new one of it and not changed, or it was pasted twice.

To mend it, delete one item, or change the copy to what was meant.

This is a warning and stops nothing: both items are printed and counted as they stand in the file. With the
option \`--strict\` the command ends as it does with errors.`,
  },
} satisfies Partial<Catalogue>
