import { COMMON_OPTIONS } from './common.ts'

export const short = `thidua: launch, score and compile emulation campaigns.

Examples:
  thidua init phong-trao-2027      a folder for a new campaign
  thidua build -C phong-trao-2027  check, write the letter and the workbook

All commands: thidua --help`

export const program = `Examples:
  thidua init phong-trao-2027      a folder for a new campaign
  thidua check -C phong-trao-2027  check the files in that folder
  thidua build                     do everything in the current folder

Usage: thidua <command> [options]

Launches, scores and compiles emulation campaigns from plain text files.
A command that has a Vietnamese name answers to both.

Preparing:
  init                    a new campaign folder, also from an earlier campaign
  check, kiem-tra         read and check every file, write nothing

Launching:
  dispatch, phat-dong     write the launch letter

Scoring and compiling:
  score, cham-diem        score the units and rank each cluster on the screen
  sheets, tong-hop        write the year-end workbook
  build                   do everything, as far as there is data
  close, chot             close the results: later edits do not change them
  reopen, mo-lai          open closed results again, with a reason

Other:
  explain, giai-thich     explain every point of a unit, or a message
  schema                  print or write the schemas of the files, for editors
  completion              print a script that completes words on the Tab key
  help                    show the help of a command

${COMMON_OPTIONS}
  -V, --version           show the version

Exit codes:
  0    done
  1    the data has errors
  2    wrong command line
  3    could not be done: a file is missing or not writable, the tool broke
  130  interrupted with Ctrl+C

Read on:
  thidua help <command>   examples, own options and exit codes of a command
  thidua explain <code>   explains a message, for example: thidua explain TD1203
  README.md               how to write the files, what the tool promises`
