# Tells what bash offers for each argument, as its completion function is asked.
eval "$(thidua completion bash)"
for line; do
  read -ra COMP_WORDS <<< "${line//=/ = }"
  [[ $line == *' ' ]] && COMP_WORDS+=('')
  COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
  _thidua
  echo "${COMPREPLY[*]}"
done
