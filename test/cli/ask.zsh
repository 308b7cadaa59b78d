# Tells what zsh offers for each argument: a zsh in a terminal of its own is sent the words and the Tab key.
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell 'PS1= PS2= RPS1= LISTMAX=0 KEYTIMEOUT=1; autoload -Uz compinit && compinit -u -D; eval "$(thidua completion zsh)"'
# Notes each match that is added; other uses of compadd only look.
zpty -w shell 'offered=(); compadd() {
  local -a hits
  if [[ " $* " != *" "-(O|A|D)" "* ]]; then builtin compadd -O hits "$@"; offered+=($hits); fi
  builtin compadd "$@"
}'
# The terminal may echo what it is sent, late when the machine is busy: the word itself stands in the answer alone.
zpty -w shell 'answer() { print -r -- "OFF""ERED ${(j: :)${(u)offered}} END"; offered=(); BUFFER= }'
zpty -w shell 'zle -N answer; bindkey "^X" answer; print RE''ADY'
zpty -r shell line '*READY*'
for words; do
  zpty -w -n shell "$words"$'\t\x18'
  zpty -r shell line '*OFFERED * END*'
  print -r -- "${${line##*OFFERED }%% END*}"
done
zpty -d shell
