import { COMMON_OPTIONS, READ_ON } from './common.ts'

export const close = `Examples:
  thidua close --by "Hội đồng Thi đua - Khen thưởng"
      close the results of the current folder, dated today
  thidua chot --by "Hội đồng" --date 2026-12-15 --note "Biên bản số 12"
      close with the day of the meeting and the basis

Usage: thidua close [options]
       thidua chot [options]

Keeps the results in history/<year>.json: points, ranks, classes, editions of
the scoring tables, who closed them, when, and a hash of every input file.
Nothing is closed while the files have errors; where ranks are provisional,
only with --provisional.

From then on thidua score prints what was closed. Where a file that is edited
later would change it, every difference is told, and no workbook is made of the
new figures. To replace the results, open them again with thidua reopen.

Own options:
  --by <who>              who decided to close; needed
  --date <date>           the day of closing (default: today)
  --note <text>           a remark, such as the number of the minutes
  --provisional           close even while ranks are provisional

${COMMON_OPTIONS}

Exit codes:
  0    the results are closed
  1    the data has errors; nothing was closed
  2    wrong command line
  3    could not be done: closed already, provisional, a file is missing or not
       writable, the tool broke
  130  interrupted with Ctrl+C

${READ_ON}`

export const reopen = `Examples:
  thidua reopen --by "Hội đồng" --reason "Kết luận thanh tra số 45"
      open the closed results of the current folder again
  thidua mo-lai -C phong-trao-2026 --by "Hội đồng" --reason "Đính chính"
      open those of another folder

Usage: thidua reopen [options]
       thidua mo-lai [options]

Opens results again that thidua close has closed: they follow the input files
from now on. The closing, who reopened it, when and why stay on record in
history/<year>.json. Close again when the files are mended.

Own options:
  --by <who>              who decided to reopen; needed
  --date <date>           the day of reopening (default: today)
  --reason <text>         why; needed

${COMMON_OPTIONS}

Exit codes:
  0    the results are open again
  1    campaign.yaml or the kept results have errors; nothing was reopened
  2    wrong command line
  3    could not be done: not closed, campaign.yaml is missing, not writable,
       the tool broke
  130  interrupted with Ctrl+C

${READ_ON}`
