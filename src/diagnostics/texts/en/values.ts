import type { Catalogue } from '../text.ts'

/** What stops when one value cannot be used. */
const STOPS = `The error stops only what needs this value. In the report or review of one unit, it makes that
unit invalid and its cluster provisional, while the other units are still scored. In units.yaml, criteria.yaml
or the periods, ranking and classification of campaign.yaml, it stops the scores. In the part \`launch\`, it
stops the letter; in the year or the issuer, it stops both.`

export const values = {
  TD1101: {
    title: 'a number with two readings',
    message: 'the number "{source}" can be read as {first} or as {second}',
    reason: 'A wrong guess would make wrong points that nobody sees, so the tool does not guess.',
    remedy: 'Write {firstWritten} or {secondWritten}.',
    explanation: `In Vietnam a dot stands between thousands and a comma before decimals; in an Excel set to
English it is the other way round. So a dot or comma with exactly three digits behind it may divide thousands,
or it may begin decimals. A number that begins with the digit 0 may have two readings too, because some
programs take it for an octal number.

This happens when numbers of visits, sums of money or rates are copied from Excel or Word.

To mend it, write the digits without a sign between thousands; for decimals add a 0 at the end, so that there
are no longer three of them; drop a 0 at the front. The message has both readings in a form beyond doubt; if
in doubt, ask the unit.

${STOPS}`,
  },
  TD1102: {
    title: 'a number as people write it',
    message: 'understood "{source}" as {value}',
    explanation: `The tool accepts familiar ways of writing a number where only one meaning is possible: a
comma before decimals, dots between several thousands, a percent sign at the end (\`88%\` is 88 and not 0.88),
or a number in quotes. This note says which number was understood.

Just see whether it is the right one; nothing has to be changed. To be rid of the note, write plain digits
with a dot before decimals, without percent sign and quotes.

Only where several items stand on one line between curly or square brackets, the comma divides the items and
cannot begin decimals: write a dot there.

A note stops nothing, and your file is not changed.`,
  },
  TD1103: {
    title: 'a date as people write it',
    message: 'understood "{source}" as the date {value}',
    explanation: `In the files a date is written as year-month-day. The Vietnamese way with slashes, dots or
dashes, or without leading zeros, is accepted too. This note says which day was understood.

In the Vietnamese way the day stands before the month. An Excel set to American English has the month first,
and the tool cannot tell 12/11 from 11/12, so look twice at what was copied from there.

If the day is right, nothing has to be changed. A note stops nothing, and your file is not changed.`,
  },
  TD1104: {
    title: 'a date that is not valid',
    message: '"{source}" is not a valid date',
    reason: 'This day decides what is late, sets a period, or is printed on a paper.',
    remedy: 'Write the date as 31/12/2026 or 2026-12-31.',
    explanation: `This must be a day that exists, with day, month and a year of four digits. The tool does not
guess what is left out, and does not move a day that no calendar has to one nearby.

Frequent causes: the 31st of a month of 30 days, 29 February of a year that is no leap year, a year of two
digits, no year at all, words or a time beside the date, digits without anything between them, or an Excel set
to American English with the month first, which makes a month 31.

To mend it, write the date in one of the two forms of the message. While the letter is not signed, leave the
key \`date\` empty; the clerical office fills it in later.

${STOPS}`,
  },
  TD1105: {
    title: 'an unusable way to write a number',
    message: 'the number "{source}" is not written in a way that can be used',
    reason: 'Written like this it is easily misread, or loses its last digits in computing.',
    remedy: 'Use plain digits, at most 15, such as 9.5 or 1250.',
    explanation: `YAML also knows the numbers of programmers: exponents such as \`1.5E+03\`, hexadecimal
numbers, numbers that begin or end with a dot. The tool does not use them. Nor does it use numbers of more
than 15 digits, because Excel and many other programs lose the digits behind those.

Mostly a narrow cell of Excel showed a large number with an exponent and it was copied like that, the 0 before
the dot was left out, or the number of an account or a card was written where a figure belongs.

To mend it, write all digits out. In Excel, widen the column and choose the format Number before copying.

${STOPS}`,
  },
  TD1106: {
    title: 'yes or no in words',
    message: 'understood "{source}" as {value}',
    explanation: `Where the answer is yes or no, the tool accepts everyday words such as có, đạt, đúng, không,
chưa, chưa đạt, and takes them for \`true\` or \`false\`. This note says how the word was understood.

If it is right, nothing has to be changed. To be rid of the note, write \`true\` (yes, passed) or \`false\`
(no, not passed).

No is not the same as no figure: if the unit has not reported this yet, do not write no, but leave the item
out.

A note stops nothing, and your file is not changed.`,
  },
  TD1107: {
    title: 'a decimal comma between braces',
    message: '"{source}" stands between braces, so its comma parts it in two',
    reason: 'Between { and } a comma parts the entries; it is not a decimal sign.',
    remedy: 'Use a decimal point, or put the number in double quotes.',
    explanation: `A decimal comma as in \`9,5\` is understood where the number stands alone on its line. In the short form
\`{ key: value, key: value }\` the comma parts the entries: \`{ ty_le: 92,5 }\` is read as a figure \`ty_le\` of 92
and a strange key 5.

The tool does not join them again: a wrong guess would change the unit's figures. Write \`92.5\`, or \`"92,5"\` in
double quotes, or give each figure a line of its own.

${STOPS}`,
  },
  TD1108: {
    title: 'text with a comma between braces and no quotes',
    message: '"{source}" has a comma, which cuts it into several entries',
    reason: 'Between { and } a comma parts entries; text that has one belongs in quotes.',
    remedy: 'Put all of it in quotes, or write one key a line.',
    explanation: `In the short form \`{ key: value, key: value }\` commas part the entries. A formula such as
\`min(max, so_bai)\`, or a label such as \`Tin, bài\`, that stands there without quotes loses what follows the comma to an
unknown key.

Put all of it in quotes, or drop the braces and write one key a line: there a comma is a letter like any other.

${STOPS}`,
  },
} satisfies Partial<Catalogue>
