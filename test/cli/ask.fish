# Tells what fish offers for each argument.
thidua completion fish | source
for line in $argv
    set -l offered
    for each in (complete -C $line)
        set -a offered (string split -- \t $each)[1]
    end
    echo "$offered"
end
