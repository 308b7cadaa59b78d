import { type CommandWords, namesWithValue, type OptionWords, type Values, type Words } from './words.ts'

const FOLDERS = '(__fish_complete_directories (commandline -ct))'

/** A completion script for fish: to be sourced, or to be put into ~/.config/fish/completions. */
export function fishScript(words: Words): string {
  const { commands, common, program } = words
  return `# fish completion for thidua: thidua completion fish | source
function __thidua_words -d 'The command and its operands before the cursor'
    set -l is_value 0
    for word in (commandline -opc)
        if test $is_value = 1
            set is_value 0
        else if contains -- $word ${namesWithValue(words).join(' ')}
            set is_value 1
        else if not string match -q -- '-*' $word
            echo $word
        end
    end
end
function __thidua_has -d 'Whether so many words are there, and the command is one of these'
    set -l words (__thidua_words)
    test (count $words) -eq (math $argv[1] + 1); or return 1
    test $argv[1] -eq 0; or contains -- $words[2] $argv[2..-1]
end
function __thidua_in -d 'Whether the command is one of these'
    set -l words (__thidua_words)
    set -q words[2]; and contains -- $words[2] $argv
end
complete -c thidua -e
complete -c thidua -f
${[
  ...common.map(option => complete(optionOf(option))),
  ...program.map(option => complete(`-n '__thidua_has 0' ${optionOf(option)}`)),
  ...commands.flatMap(commandLines),
].join('\n')}`
}

function commandLines({ names, description, operand, options }: CommandWords): string[] {
  return [
    ...names.map(name => complete(`-n '__thidua_has 0' -a ${name}${told(description)}`)),
    ...options.map(option => complete(`-n '__thidua_in ${names.join(' ')}' ${optionOf(option)}`)),
    ...operandsOf(operand ?? []).map(words => complete(`-n '__thidua_has 1 ${names.join(' ')}' ${words}`)),
  ]
}

function optionOf({ names, description, values }: OptionWords): string {
  const flags = names.map(name => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`))
  const taken = values
    ? [
        `-x${operandsOf(values)
          .map(words => ` ${words}`)
          .join('')}`,
      ]
    : []
  return [...flags, ...taken].join(' ') + told(description)
}

/** Words that share their description, or the lack of one, stand on one line. */
function operandsOf(values: Values): string[] {
  if (values === 'folder') return [`-a '${FOLDERS}'`]
  const plain = values.filter(({ description }) => !description).map(({ word }) => word)
  return [
    ...(plain.length > 0 ? [`-a '${plain.join(' ')}'`] : []),
    ...values.flatMap(({ word, description }) => (description ? [`-a ${word}${told(description)}`] : [])),
  ]
}

function complete(what: string): string {
  return `complete -c thidua ${what}`
}

function told(description: string): string {
  return description ? ` -d '${description.replaceAll(/['\\]/g, String.raw`\$&`)}'` : ''
}
