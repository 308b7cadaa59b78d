import { COMMON_OPTIONS, READ_ON } from './common.ts'

export const init = `Examples:
  thidua init phong-trao-2027
      a new folder with commented sample files
  thidua init phong-trao-2027 --from phong-trao-2026
      a new folder with what can be used again from last year

Usage: thidua init [folder] [options]

Makes a new campaign folder. A folder that holds files is left alone. Without
[folder], the current folder or the one of -C is used.

With --from, the issuer, the units, the scoring table and the recipients are
kept, last year's results go to the folder history, and the tool lists what must
be looked at. Last year's folder is not changed.

Own options:
  --from <folder>         last year's campaign folder

${COMMON_OPTIONS}

Exit codes:
  0    the folder was made
  1    with --from only: last year's files have errors, nothing was made
  2    wrong command line
  3    could not be done: the folder holds files or is not writable, the tool
       broke
  130  interrupted with Ctrl+C

${READ_ON}`

export const dispatch = `Examples:
  thidua dispatch
      write out/van-ban-phat-dong.docx in the current folder
  thidua phat-dong -C phong-trao-2026 -o trinh-ky
      the letter of another folder, written to the folder trinh-ky
  thidua dispatch --replace
      also replace a letter that was edited in Word

Usage: thidua dispatch [options]
       thidua phat-dong [options]

Writes the letter that launches the campaign, in the layout of Decree
30/2020/NĐ-CP. Needs campaign.yaml alone. A blank number and date leave room in
the letter, to be filled in by the registry.

A letter that was edited by hand is kept; the new one is written beside it as
van-ban-phat-dong-moi.docx.

${COMMON_OPTIONS}

Exit codes:
  0    the letter was written
  1    campaign.yaml has errors; errors in what the letter needs stop it
  2    wrong command line
  3    could not be done: campaign.yaml is missing, the file is open in Word,
       the tool broke
  130  interrupted with Ctrl+C

${READ_ON}`
