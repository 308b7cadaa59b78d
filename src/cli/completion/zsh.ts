import type { CommandWords, OptionWords, Values, Word, Words } from './words.ts'

/** A completion script for zsh: to be evaluated, or to be put as `_thidua` into a folder of fpath. */
export function zshScript({ commands, common, program }: Words): string {
  const names = commands.flatMap(({ names, description }) => names.map(word => ({ word, description })))
  return `#compdef thidua
# zsh completion for thidua: eval "$(thidua completion zsh)"
_thidua() {
  local curcontext=$curcontext state line
  local -A opt_args
  local -a common commands values
  common=(
${common.flatMap(specs).map(indent(4)).join('\n')}
  )
  commands=(
${names.map(described).map(indent(4)).join('\n')}
  )
  _arguments -C "$common[@]" \\
${program
  .flatMap(specs)
  .map(spec => `    ${spec} \\`)
  .join('\n')}
    '1: :->command' '*:: :->operand'
  case $state in
    command) _describe -t commands thidua commands ;;
    operand)
      case $words[1] in
${commands.map(commandCase).join('\n')}
      esac
      ;;
  esac
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
  _thidua "$@"
else
  (( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
  compdef _thidua thidua
fi`
}

/** What `_arguments` is told about an option, once for each of its names. */
function specs({ names, description, values }: OptionWords): string[] {
  const others = names.length > 1 ? `(${names.join(' ')})` : ''
  return names.map(name => {
    // A long option takes its value after a space or an equals sign.
    const end = values && name.startsWith('--') ? '=' : ''
    const told = description.replaceAll(/[[\]\\]/g, String.raw`\$&`)
    return quote(`${others}${name}${end}[${told}]${values ? `: :${action(values)}` : ''}`)
  })
}

function commandCase({ names, operand, options }: CommandWords): string {
  const own = options.flatMap(specs)
  const isDescribed =
    operand !== undefined && operand !== 'folder' && operand.some(({ description }) => description)
  const values = isDescribed ? [`values=(${operand.map(described).join(' ')})`] : []
  const place = operand
    ? [quote(`1: :${isDescribed ? '_describe -t values thidua values' : action(operand)}`)]
    : []
  return [
    `${names.join('|')})`,
    ...values.map(indent(2)),
    `  _arguments ${['"$common[@]"', ...own, ...place].join(' ')}`,
    '  ;;',
  ]
    .map(indent(8))
    .join('\n')
}

function action(values: Values): string {
  return values === 'folder' ? '_files -/' : `(${values.map(({ word }) => word).join(' ')})`
}

/** A word for `_describe`. */
function described({ word, description }: Word): string {
  return quote(description ? `${word}:${description}` : word)
}

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`
}

function indent(columns: number): (line: string) => string {
  return line => `${' '.repeat(columns)}${line}`
}
