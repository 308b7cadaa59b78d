import type { Texts } from './vi.ts'

/** Words of the interface in English. */
export const en: Texts = {
  usage: 'Usage:',
  usageOfAll: '<command> [options]',
  usageOfOne: '[options]',
  arguments: 'Arguments:',
  options: 'Options:',
  commands: 'Commands:',
  description: 'Launch, score and compile emulation campaigns from plain files.',
  shortHelp: `thidua: launch, score and compile emulation campaigns.

  thidua init phong-trao-2027      a folder for a new campaign
  thidua build -C phong-trao-2027  check, write the letter and the workbook

All commands: thidua --help`,
  examples: `Examples:
  thidua init phong-trao-2027      a folder for a new campaign
  thidua check -C phong-trao-2027  check the files in that folder
  thidua build                     do everything in the current folder`,
  exitCodes: `Exit codes:
  0 done · 1 the data has errors · 2 wrong command line · 3 could not be done
  130 interrupted`,
  help: 'show help',
  helpCommand: 'show help for a command',
  version: 'show the version',
  init: 'a new campaign folder with commented sample files',
  initFolder: 'the new folder (default: the current one)',
  created: 'Created',
  nextAfterInit: 'Next: change the files in {0}, then run thidua check -C {0} and thidua build -C {0}.',
  build: 'check, write the launch letter, score and write the workbook, as far as there is data',
  check: 'read and check every file, write nothing',
  dispatch: 'write the launch letter: out/van-ban-phat-dong.docx',
  score: 'score the units and rank each cluster',
  sheets: 'write the year-end workbook: out/bang-tong-hop-diem.xlsx',
  folder: 'campaign folder (default: the current one)',
  output: 'folder for the results (default: out in the campaign folder)',
  json: 'print the result as JSON',
  lang: 'language of messages: vi (default) or en',
  strict: 'treat warnings as errors',
  max: 'most messages to print (default: 50)',
  replace: 'also replace results that were edited by hand',
  noColor: 'no colours',
  quiet: 'print errors only',
  debug: 'print a trace when the tool breaks',
  summary: 'errors: {errors}, warnings: {warnings}, notes: {notes}, in files: {files}',
  clean: 'No errors. Files checked: {files}',
  more: '… and {count} more; use --max {all} to see all',
  wrote: 'Wrote',
  unchanged: 'Unchanged',
  beside: 'Wrote beside it',
  skipped: 'Skipped',
  letter: 'launch letter',
  sheetsName: 'workbook',
  letterHasErrors: 'campaign.yaml has errors in what the letter needs',
  filesHaveErrors: '{0} has errors',
  needsFiles: 'there is no {0} yet',
  nextSteps:
    'Next: open both files, change the YAML and run again where needed; have the letter signed, send the sheets to the clusters.',
  nextWhileProvisional:
    'Next: open both files, have the letter signed; some units have no result yet, so ranks are provisional: ask for their reports, then run again.',
  nextAfterLetter: 'Next: add {0} for the scores.',
  nextAfterErrors: 'Next: mend the errors above and run again.',
  rank: 'Rank',
  unit: 'Unit',
  self: 'Self',
  total: 'Total',
  percent: 'Percent',
  remark: 'Class, remarks',
  provisional: 'provisional',
  units: 'units: {0}',
  missing: 'no report',
  invalid: 'report not valid',
  incomplete: 'figures missing: {0}',
  nothingAssigned: 'nothing assigned',
  late: 'late, {0}',
  tied: 'tied',
  interrupted: 'Stopped.',
}
