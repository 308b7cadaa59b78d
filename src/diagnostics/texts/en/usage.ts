import type { Catalogue } from '../text.ts'

export const usage = {
  TD1701: {
    title: 'no such command',
    message: 'there is no command "{command}"',
    suggestion: 'Did you mean "{suggestion}"?',
    remedy: 'See: thidua --help',
    explanation: `Behind \`thidua\` stands the name of a command, such as \`check\` or \`build\`. Some
commands have a Vietnamese name too, without tone marks and joined by hyphens, such as \`kiem-tra\`,
\`phat-dong\`.

Usually a letter is mistyped, a Vietnamese name has a space in it, or the name of the folder was written and
the command forgotten. In a line copied from Word or Zalo the two hyphens \`--\` may have become one long
dash, and the option is then read as a command: type it again. All commands: \`thidua --help\`.

No file has been read or written. The exit code is 2: it is the command line that is wrong, not the data.`,
  },
  TD1702: {
    title: 'no such option',
    message: 'there is no option "{option}"',
    suggestion: 'Did you mean "{suggestion}"?',
    remedy: 'See: thidua --help',
    explanation: `Options begin with a hyphen, such as \`--strict\` or \`-o\`. Some can be used with every
command, some with one only.

Usually a letter is mistyped, there is one hyphen where two are needed (\`-json\` for \`--json\`), or the
option belongs to another command. The options of a command: \`thidua help check\`, with the name of the
command in place of \`check\`.

No file has been read or written. The exit code is 2: it is the command line that is wrong, not the data.`,
  },
  TD1703: {
    title: 'a value that is missing',
    message: '"{option}" needs a value behind it',
    remedy: 'See: thidua --help',
    explanation: `Some options need a value right behind them: \`-C\` and \`-o\` the name of a folder,
\`--lang\` one of \`vi\` and \`en\`, \`--max\` a number. Some commands need a word as well, such as
\`thidua completion\`. Here nothing follows.

Usually the folder behind \`-C\` was forgotten, or a long line was cut when it was copied. Add the value;
put the name of a folder with spaces into quotes.

No file has been read or written. The exit code is 2: it is the command line that is wrong, not the data.`,
  },
  TD1704: {
    title: 'a value that the option does not take',
    message: 'the option "{option}" does not take the value "{value}"',
    remedy: 'For the values that can be used, see: thidua --help',
    explanation: `Some options take certain values only: \`--lang\` takes \`vi\` or \`en\`; \`--format\` takes
\`pretty\`, \`json\`, \`sarif\` or \`github\`; \`--max\` a whole number from 1 upwards, in digits.
\`--json\` is short for \`--format json\` and does not go with another \`--format\`.

Usually the value was written as a word (\`--lang english\`), 0 was written to mean no limit, or the value
was forgotten and what follows was read in its place. The values that can be used are in \`thidua --help\`.

No file has been read or written. The exit code is 2: it is the command line that is wrong, not the data.`,
  },
  TD1705: {
    title: 'more on the line than needed',
    message: 'too many arguments',
    reason: 'Nobody knows what the rest is meant to be, so nothing has been done.',
    remedy: 'Name the campaign folder behind -C; put a name with spaces into quotes. See: thidua --help',
    explanation: `Most commands take nothing but options: the campaign folder stands behind \`-C\`, the folder
for results behind \`-o\`. Here is something on the line that belongs to no option.

Usually a folder was named without \`-C\`; or the name of the folder has spaces, such as
\`phong trao 2026\`, and no quotes, so that only its first word was read as the name. In a line copied from
Word or Zalo the two hyphens \`--\` may have become one long dash, and the option is no longer known as
such: type it again.

No file has been read or written. The exit code is 2: it is the command line that is wrong, not the data.`,
  },
  TD1706: {
    title: 'a command line without a command',
    message: 'the command is missing',
    remedy: 'Add a command, such as thidua check. See: thidua --help',
    explanation: `There are options but no command, so the tool does not know what to do with the campaign
folder.

Usually somebody wrote \`thidua -C phong-trao-2027\` and forgot the command, or deleted it while editing an
earlier line. Add the command: \`thidua check\` only checks and writes nothing; \`thidua build\` does
everything. \`thidua\` alone shows a short help.

No file has been read or written. The exit code is 2: it is the command line that is wrong, not the data.`,
  },
  TD1707: {
    title: 'a value that is not on the list',
    message: '"{value}" cannot stand here',
    suggestion: 'Did you mean "{suggestion}"?',
    remedy: 'Values that can stand here: {allowed}.',
    explanation: `Some commands take one of a few fixed words: \`thidua schema\` the name of a schema,
\`thidua completion\` the name of the shell in use. The word here is none of them.

Usually a letter is mistyped, or the name of a file stands for the name itself (\`campaign.yaml\` for
\`campaign\`). The message lists the words that can be used, or suggests the nearest: choose one and run the
command again.

No file has been read or written. The exit code is 2: it is the command line that is wrong, not the data.`,
  },
  TD1708: {
    title: 'no such unit or criterion',
    message: 'there is no "{value}" in this campaign; there are: {allowed}',
    suggestion: 'Did you mean "{suggestion}"?',
    remedy:
      'Write the id or the name of a unit of units.yaml, then the code of a criterion or group if wanted.',
    explanation: `\`thidua explain\` takes the id or name of a unit, and after it the code of a criterion or group:
\`thidua explain bv-mat II.3\`. The unit must be in \`units.yaml\` of the folder in which the command runs, or of the
one named after \`-C\`.

Codes of messages begin with TD, as in \`thidua explain TD1203\`.`,
  },
  TD1709: {
    title: 'an option that is needed',
    message: 'the command "{command}" needs the option {option}',
    remedy: 'See the examples: thidua help {command}',
    explanation: `Most options can be left out, but some commands need to know what must not be guessed: who closes the results
(\`--by\`), why they are reopened (\`--reason\`). Add the option; a value with spaces stands in quotation marks.

No file was read or written. The exit code is 2: the command line is wrong, not the data.`,
  },
} satisfies Partial<Catalogue>
