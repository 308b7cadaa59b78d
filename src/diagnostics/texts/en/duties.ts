import type { Catalogue } from '../text.ts'

/** What has to be handed in, when, and on which days nobody works. */
export const duties = {
  TD1341: {
    title: 'days off that are none, or too many',
    message: '"{name}": from {from} to {to} is no stretch of days off',
    reason: 'With wrong days off, due days and days late are wrong as well.',
    remedy: 'Check year, month and day of from and to; leave out to for a single day.',
    explanation: `Each item of \`holidays\` in \`campaign.yaml\` is a stretch of days off from \`from\` up to and with \`to\`.
The last day cannot come before the first, and a stretch is not longer than 92 days.

Mostly day and month were exchanged, a year was mistyped, or last year's days were copied and only one line mended.

Until then there are no scores and no workbook. The letter still comes out, and the other files are still checked.`,
  },
  TD1342: {
    title: 'making up on a day that is worked anyhow',
    message: '"{name}": {date} is a working day anyhow',
    reason:
      'What makes up for a day off is a Saturday, a Sunday or a day off; written like this it changes nothing.',
    remedy: 'Check the date; if it is a day off, leave out working.',
    explanation: `An item with \`working: true\` in \`holidays\` makes up for a day off: a weekend or another day off on which
the office works. This day is one from Monday to Friday and lies in no stretch of days off, so it is worked anyhow.

Mostly the date was mistyped, or \`working: true\` was written of a day off. This is a warning; nothing stops.`,
  },
  TD1343: {
    title: 'working days without days off',
    message: 'working days are counted here, but campaign.yaml has no days off (holidays)',
    reason: 'Without them, public holidays count as working days.',
    remedy: "Write the year's days off, and the days that make up for them, into holidays of campaign.yaml.",
    explanation: `Working days are those from Monday to Friday without the days in \`holidays\`, and with those that make up
for them (\`working: true\`). The tool knows no holidays by itself: each year's are announced by those in charge.

This is a warning; nothing stops: due days and days late leave out only Saturdays and Sundays.`,
  },
  TD1457: {
    title: 'rule for a due day that is not clear',
    message: 'this due day is not written in one whole way',
    reason: 'From these keys no day follows, or several do.',
    remedy: 'Write a day; or days with after or before; or every with day.',
    explanation: `Each item of \`due\` is a day, or one of two rules:

\`{ days: 5, after: ngay_ket_luan }\`: so many days after (\`after\`) or before (\`before\`) another day, with
\`working: true\` where working days are counted;

\`{ every: quarter, month: 4, day: 15 }\`: each month, quarter, half-year or year, with \`month\`, \`from\`, \`to\` if
need be.

Mostly \`days\` or \`day\` is missing, or keys of both rules were mixed. Until then there are no scores.`,
  },
  TD1458: {
    title: 'day to count from that there is not',
    message: 'there is no day "{base}" to count from; there are: {known}',
    reason: 'Without the day to count from nothing can be due.',
    suggestion: 'Did you mean "{suggestion}"?',
    remedy: 'Write a day, or one of these names.',
    explanation: `What stands at \`after\` and \`before\` is a day written as year-month-day, or the name of one:
\`phases.id.from\`, \`phases.id.to\` (first and last day of a phase), \`periods.id.due\` (when reports are due), the id of
an input of type \`date\`, the id of an input of type \`receipt\` with \`.received\` (when it was handed in) or \`.due\`.

Mostly an id was mistyped, or \`.received\` or \`.due\` forgotten. Until then there are no scores.`,
  },
  TD1459: {
    title: 'day that the month does not have',
    message: 'month {month} of {year} has no day {day}',
    reason: 'What is due in that month is due on no day.',
    remedy: 'For the last day of the month write day: last; otherwise choose a day that every month has.',
    explanation: `A rule that comes again takes the same day of each month. February has 28 or 29 days, April, June,
September and November 30; the tool moves no day by itself.

For the last day of the month write \`day: last\`. Where it is another day each month, write each day in \`due\`.`,
  },
  TD1460: {
    title: 'due days that wait for one another in a circle',
    message: 'this due day depends on itself: {circle}',
    reason: 'In this circle nothing is ever due.',
    remedy: 'Count one of them from another day.',
    explanation: `A due day may be counted from when something else was handed in or due, but never from itself.

Mostly an id at \`after\` or \`before\` was mistaken. Where the same paper is due again so many days later, declare two
inputs.`,
  },
  TD1461: {
    title: 'rule after which nothing is due',
    message: 'from {from} to {to} nothing is due by this rule around {year}',
    reason: 'With nothing due there is nothing to hand in, and nothing to score.',
    remedy: "Check from and to; without both, the campaign's year counts.",
    explanation: `\`from\` and \`to\` keep the due days between them, from a year before the campaign's year to a year after
it. Here none is left.

Mostly \`to\` comes before \`from\`, or a year was mistyped.`,
  },
} as const satisfies Partial<Catalogue>
