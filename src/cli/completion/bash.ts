import { type CommandWords, namesWithValue, type OptionWords, type Values, type Words } from './words.ts'

/**
 * A completion script for bash, from version 3.2 on and without the package bash-completion. It shows words
 * alone, as bash does.
 */
export function bashScript(words: Words): string {
  const { commands, common, program } = words
  const options = [...common, ...commands.flatMap(command => command.options)]
  return `# bash completion for thidua: eval "$(thidua completion bash)"
_thidua() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD - 1]}
  local word words='' command='' operands=0 i
  COMPREPLY=()
  # bash takes --lang=en for three words.
  if [[ $cur == '=' ]]; then
    cur=''
  elif [[ $prev == '=' ]]; then
    prev=\${COMP_WORDS[COMP_CWORD - 2]}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    case $word in
      ${namesWithValue(words).join('|')})
        if [[ \${COMP_WORDS[i + 1]} == '=' ]]; then i=$((i + 2)); else i=$((i + 1)); fi
        ;;
      -*) ;;
      *) if [[ -z $command ]]; then command=$word; else operands=$((operands + 1)); fi ;;
    esac
  done
  case $prev in
${options.flatMap(optionCase).join('\n')}
    *)
      case $cur in
        -*)
          words='${namesOf(common)}'
          case $command in
            '') words+=' ${namesOf(program)}' ;;
${commands.flatMap(ownOptionsCase).join('\n')}
          esac
          ;;
        *)
          case $command:$operands in
            :*) words='${commands.flatMap(({ names }) => names).join(' ')}' ;;
${commands.flatMap(operandCase).join('\n')}
          esac
          ;;
      esac
      ;;
  esac
  compopt +o dirnames 2>/dev/null
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o dirnames -F _thidua thidua`
}

function optionCase({ names, values }: OptionWords): string[] {
  return values ? [`    ${names.join('|')}) ${answer(values)} ;;`] : []
}

function ownOptionsCase({ names, options }: CommandWords): string[] {
  return options.length > 0 ? [`            ${names.join('|')}) words+=' ${namesOf(options)}' ;;`] : []
}

function operandCase({ names, operand }: CommandWords): string[] {
  return operand ? [`            ${names.map(name => `${name}:0`).join('|')}) ${answer(operand)} ;;`] : []
}

/** Without an answer bash completes names of folders by itself, with its own quoting. */
function answer(values: Values): string {
  return values === 'folder' ? 'return' : `words='${values.map(({ word }) => word).join(' ')}'`
}

function namesOf(options: readonly OptionWords[]): string {
  return options.flatMap(({ names }) => names).join(' ')
}
