import { COMMON_OPTIONS, READ_ON } from './common.ts'

export const explain = `Examples:
  thidua explain bv-mat
      every point of the unit bv-mat: figures, rule, steps, rank
  thidua explain bv-mat II.3
      one criterion or group only
  thidua explain TD1203
      explain the message with the code TD1203
  thidua giai-thich
      a list of all codes of messages

Usage: thidua explain [unit-or-code] [criterion] [options]
       thidua giai-thich [unit-or-code] [criterion] [options]

Of a unit (its id or name) it says where each point comes from: figures and
targets, the rule in words, each step in numbers, which cap or rounding changed
something, what was reviewed and why, the rank and what decided it. It can be
pasted into a reply to the unit; --json is for other programs.

Every message has a code that never changes, as in error[TD1203]. Of a code it
says what the tool checks and why, what usually causes the mistake and how to
mend it, with a wrong and a right example; that needs no campaign folder.

${COMMON_OPTIONS}

Exit codes:
  0    done
  1    the data has errors
  2    wrong command line, or there is no such code, unit or criterion
  3    the tool broke
  130  interrupted with Ctrl+C

${READ_ON}`

export const schema = `Examples:
  thidua schema
      a list of the schemas
  thidua schema campaign
      print the schema of campaign.yaml
  thidua schema -o schemas
      write all schemas to the folder schemas, in place of old copies

Usage: thidua schema [name] [options]

The schemas (JSON Schema) tell an editor which keys a file has, what to write
and where there is a mistake, without a network. The first line of each sample
file points to a copy in the folder schemas; after an upgrade of thidua, run
thidua schema -o schemas in the campaign folder for new copies.

[name] is campaign, units, criteria, report, review, figures or results. With
-o, the file is written as <folder>/[name].schema.json; without [name], all are.

${COMMON_OPTIONS}

Exit codes:
  0    done
  2    wrong command line, or there is no such schema
  3    a file could not be written, or the tool broke
  130  interrupted with Ctrl+C

${READ_ON}`

export const completion = `Examples:
  eval "$(thidua completion bash)"
      for bash; write this line into ~/.bashrc to have it always
  eval "$(thidua completion zsh)"
      for zsh; write this line into ~/.zshrc, after the line with compinit
  thidua completion fish | source
      for fish; write this line into ~/.config/fish/config.fish
  thidua completion powershell | Out-String | Invoke-Expression
      for PowerShell; write this line into the file that $PROFILE names

Usage: thidua completion <shell> [options]

Prints a script that completes words on the Tab key: commands and their
Vietnamese names, options and their values, codes of messages, names of schemas,
folders. The words beside each suggestion follow --lang.

<shell> is bash, zsh, fish or powershell. This command only prints; it writes no
file, and on the Tab key the script runs no program.

${COMMON_OPTIONS}

Exit codes:
  0    done
  2    wrong command line, or there is no such shell
  3    the tool broke
  130  interrupted with Ctrl+C

${READ_ON}`

export const help = `Examples:
  thidua help
      the commands and the common options
  thidua help check
      the help of the command check, the same as thidua check --help

Usage: thidua help [command] [options]

Prints the help of a command, by its English or its Vietnamese name.

${COMMON_OPTIONS}

Exit codes:
  0    done
  2    wrong command line, or there is no such command
  3    the tool broke
  130  interrupted with Ctrl+C

${READ_ON}`
