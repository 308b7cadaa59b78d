import { COMMON_OPTIONS, READ_ON } from './common.ts'

export const check = `Examples:
  thidua check
      check the files in the current folder
  thidua kiem-tra -C phong-trao-2026 --max 10
      check another folder, print ten messages at most
  thidua check --format sarif > kiem-tra.sarif
      what was found, for another program

Usage: thidua check [options]
       thidua kiem-tra [options]

Reads every file of the campaign, holds the files against each other, scores on
trial and shows each mistake: file, line, column, why it is wrong, how to mend
it. Writes nothing.

There are three levels: an error must be mended, a warning should be looked at,
a note only says how the tool has understood something. A unit without a report
is not an error.

${COMMON_OPTIONS}

Exit codes:
  0    no errors; there may be warnings and notes
  1    the data has at least one error; with --strict, also on warnings
  2    wrong command line
  3    could not be done: campaign.yaml is missing, the tool broke
  130  interrupted with Ctrl+C

${READ_ON}`

export const score = `Examples:
  thidua score
      the standings of each cluster, on the screen
  thidua cham-diem -C phong-trao-2026 --json > ket-qua.json
      full results for another program; their schema: thidua schema results

Usage: thidua score [options]
       thidua cham-diem [options]

Scores every unit by the scoring table, the reported facts and the corrections,
and ranks the units of each cluster. Writes nothing. The ranks of a cluster are
provisional while a unit of it has no report, or none that is valid.

${COMMON_OPTIONS}

Exit codes:
  0    the units were scored
  1    the data has errors; what does not depend on them was scored
  2    wrong command line
  3    could not be done: campaign.yaml, units.yaml or criteria.yaml is missing,
       the tool broke
  130  interrupted with Ctrl+C

${READ_ON}`

export const sheets = `Examples:
  thidua sheets
      write out/bang-tong-hop-diem.xlsx in the current folder
  thidua tong-hop -C phong-trao-2026 -o hop-hoi-dong
      the workbook of another folder, written to the folder hop-hoi-dong

Usage: thidua sheets [options]
       thidua tong-hop [options]

Writes the year-end workbook: one sheet for each cluster, the facts, the
corrections, the classes and how everything was computed. Points and ranks are
formulas: they follow when a figure in the workbook is changed.

A workbook that was edited by hand is kept; the new one is written beside it as
bang-tong-hop-diem-moi.xlsx.

${COMMON_OPTIONS}

Exit codes:
  0    the workbook was written
  1    the data has errors; what does not depend on them is in the workbook
  2    wrong command line
  3    could not be done: campaign.yaml, units.yaml or criteria.yaml is missing,
       the file is open in Excel, the tool broke
  130  interrupted with Ctrl+C

${READ_ON}`

export const build = `Examples:
  thidua build
      do everything in the current folder
  thidua build -C phong-trao-2026
      do everything in another folder
  thidua build --replace
      also replace the letter and the workbook that were edited by hand

Usage: thidua build [options]

Checks every file, writes the launch letter, scores the units and writes the
workbook, as far as there is data. What is skipped is named with its reason. The
last lines are the files that were written and the next step.

Results that were edited by hand are kept; the new ones are written beside them
with -moi at the end of the name.

${COMMON_OPTIONS}

Exit codes:
  0    done, also when something was skipped because there is no data yet
  1    the data has at least one error: what depends on it was skipped, the rest
       was done; with --strict, also on warnings
  2    wrong command line
  3    could not be done: campaign.yaml is missing, a file is open in Word or
       Excel, the tool broke
  130  interrupted with Ctrl+C

${READ_ON}`
