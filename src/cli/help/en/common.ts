/** Options that every command takes. */
export const COMMON_OPTIONS = `Options about folders and files:
  -C, --folder <folder>   campaign folder (default: the current one)
  -o, --output <folder>   where to write (default: out in the campaign folder)
  --replace               also replace results that were edited by hand

Options about messages:
  --strict                end with exit code 1 on warnings as well
  --max <n>               most messages (pretty: 50; other formats: all)
  -q, --quiet             print errors only
  --format <format>       pretty (default), json, sarif or github
  --json                  the same as --format json: one JSON document
  --lang <lang>           vi (default) or en; or set the variable THIDUA_LANG
  --no-color              no colours

Other options:
  --debug                 print a trace when the tool breaks
  -h, --help              show this help`

/** How every help ends. */
export const READ_ON = `Read on:
  thidua explain <code>   explains a message, for example: thidua explain TD1203
  README.md               how to write the files, what the tool promises`
