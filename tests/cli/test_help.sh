#!/bin/bash
# The page for man and the completion for bash say what --help says: every command, every option, every choice.
. "$(dirname "$0")/common.sh"

# told COMMAND: its options with their choices, as its help shows them.
told() {
    "$program" --lang en "$1" --help | sed -n 's/^  \(--[a-z][^ ]*\( [^ ][^ ]*\)\{0,1\}\).*/\1/p'
}

"$program" help --format bash >"$scratch/words"
for lang in nl en; do
    run --lang "$lang" help --format man
    [ "$code" -eq 0 ] || fault "help --format man in $lang: exit $code"
    sed 's/\\-/-/g; s/\\f[BIR]//g' "$scratch/out" >"$scratch/$lang.txt"
    cp "$scratch/out" "$scratch/$lang.1"
    if command -v mandoc >/dev/null; then
        mandoc -T lint "$scratch/$lang.1" >"$scratch/lint" || { fault "mandoc, $lang"; cat "$scratch/lint"; }
    fi
done
grep -q '^.SH NAAM$' "$scratch/nl.1" || fault "the Dutch page is not Dutch"
grep -q '^.SH EXIT STATUS$' "$scratch/en.1" || fault "the English page is not English"
version=$("$program" version)
grep -qF "\"$version\"" "$scratch/en.1" || fault "the page is not of $version"
tree_day=$(sed -n 's/^## .* (\([0-9-]*\))$/\1/p' "$tree/CHANGELOG.md" | head -n 1)
grep -q "^.TH KLACHTENSPEL 1 $tree_day " "$scratch/en.1" || fault "the page is not of $tree_day"

. "$scratch/words"
commands=$("$program" --lang en help | sed -n '/^Commands:/,/^$/s/^  \([a-z][a-z]*\).*/\1/p')
[ "$(wc -w <<<"$commands")" -gt 10 ] || fault "the commands are not found in the help: $commands"
[ "$(sort <<<"$commands")" = "$(_klachtenspel_words -- | tr ' ' '\n' | sort)" ] || fault "completion has other commands"
for command in $commands; do
    for lang in nl en; do
        grep -q "^.SS klachtenspel $command" "$scratch/$lang.txt" || fault "$lang: no $command on the page"
    done
    told "$command" >"$scratch/options"
    grep -q -- --help "$scratch/options" || fault "no options found in the help of $command"
    while read -r option value; do
        for lang in nl en; do
            grep -qE -- "^$option( |\$)" "$scratch/$lang.txt" || fault "$lang: no $option of $command on the page"
        done
        grep -qF -- " $option${value:+=$value} " <<<" $(_klachtenspel_words "$command") " ||
            fault "completion has no $option=$value of $command"
    done <"$scratch/options"
done
# What is in one form only is in neither: the page has no word more than the help.
"$program" --lang en simulate --help | tr -s ' \n' ' ' | grep -o 'The ways: .*gives code 1' >"$scratch/help"
tr -s ' \n' ' ' <"$scratch/en.txt" | grep -o 'The ways: .*gives code 1' >"$scratch/page"
cmp -s "$scratch/help" "$scratch/page" && [ -s "$scratch/page" ] || fault "the page says other things of simulate"
expect 64 'too many' --lang en help --format man play

# Completion, as bash calls it.
mkdir "$scratch/bin" "$scratch/my cases" "$scratch/my cases/mine" "$scratch/folder"
ln -s "$(realpath "$program")" "$scratch/bin/klachtenspel"
PATH=$scratch/bin:$PATH
cp "$tree/scenarios/house.lua" "$scratch/my cases/"
cp "$tree/scenarios/de-kraan/case.lua" "$scratch/my cases/mine/"
mkdir "$scratch/my cases/\$(touch trap)" && cp "$tree/scenarios/de-kraan/case.lua" "$scratch/my cases/\$(touch trap)/"
. "$tree/packaging/completion.bash"
cd "$scratch" || exit 1
touch one.json

# completes EXPECTED WORD…: the last word is the one that is being typed; readline cuts at =.
completes() {
    local expected=$1
    shift
    COMP_WORDS=(klachtenspel "$@")
    COMP_CWORD=$#
    COMPREPLY=()
    _klachtenspel klachtenspel "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
    [ "${COMPREPLY[*]}" = "$expected" ] || fault "$*: completes to '${COMPREPLY[*]}', not '$expected'"
}
shipped=(--scenarios "$tree/scenarios")
completes "$(_klachtenspel_words --)" ''
completes 'play' pl
completes '--version' --v
completes 'nl en' --lang ''
completes 'nl en' --lang =
completes 'en' --lang = e
completes 'practice assessment' --lang = nl play --mode ''
completes 'off' play --time-factor o
completes 'de-kraan' "${shipped[@]}" play de-kr
completes 'de-kraan' play "${shipped[@]}" --seed 3 de-kr
completes 'is-dit-een-klacht' "${shipped[@]}" calibrate is
completes '' "${shipped[@]}" play is-
completes 'is-dit-een-klacht' "${shipped[@]}" check de-kraan is-
completes 'one.json' verify one.json on
completes 'one.json' play --inputs on
completes 'folder' list --scenarios fo
completes '' translate de-kraan e
completes 'check calibrate class' help c
completes 'de-kraan' "${shipped[@]}" class de-kr
completes '' no-such-command ''
completes 'mine' --scenarios 'my cases' play mi
completes 'mine' --scenarios "'my cases'" play mi
[ ! -e trap ] || fault "the name of a folder was run as a command"
finish
