#!/bin/bash
# script: HTML, Markdown and docx, the blind one without the key, a clear word without pandoc, and as
# good without Graphviz.
. "$(dirname "$0")/common.sh" "$@"
shelf=$tree/tests/shelf
made() { run script "$@" --scenarios "$shelf"; [ "$code" -eq 0 ] || { fault "$*: exit $code"; head -3 "$scratch/err"; }; }
has() { grep -qF -- "$1" "$scratch/out" || fault "no '$1' in the script"; }
lacks() { ! grep -qiF -- "$1" "$scratch/out" || fault "'$1' stands in the script"; }

made de-kraan --lang nl --format md
has '# De kraan'
has '## 1 · opening'
has 'vertrouwen'
has 'Opmerkingen'
made de-kraan --lang en --format md
has 'What you can say'
made de-kraan --lang nl --blind
has '<html lang="nl">'
for key in waarom: lokaas valkuil signaal vertrouwen 'beste weg' 'class="signal"' '>denkt'; do lacks "$key"; done
made de-kraan --lang en --blind --format md
for key in '*why' decoy trap signal trust 'best way' '*thinks'; do lacks "$key"; done

# The numbers of the blind one tell nothing: along the best way they fall as often as they rise, and hardly
# ever go on by one; the best ending has any number. The letters are those of the whole one.
cases=$tree/scenarios
rises=0 steps=0 nexts=0 firsts=0 all=0
for path in "$cases"/*/case.lua; do
    id=$(basename "$(dirname "$path")")
    run script "$id" --scenarios "$cases" --lang nl --format md
    [ "$code" -eq 0 ] || fault "$id: exit $code"
    mapfile -t way < <(grep -E 'beste weg.* in het blinde script [0-9]+' "$scratch/out" | grep -oE '[0-9]+$')
    [ "${#way[@]}" -ge 5 ] && [ "${way[0]}" -eq 1 ] || fault "$id: a best way of ${way[*]}"
    for ((i = 2; i < ${#way[@]}; i++)); do
        steps=$((steps + 1))
        [ "${way[i]}" -gt "${way[i - 1]}" ] && rises=$((rises + 1))
        [ "${way[i]}" -eq $((way[i - 1] + 1)) ] && nexts=$((nexts + 1))
    done
    all=$((all + 1))
    grep -qE 'beste weg.* in het blinde script E1$' "$scratch/out" && firsts=$((firsts + 1))
done
[ $((rises * 100)) -gt $((steps * 30)) ] && [ $((rises * 100)) -lt $((steps * 70)) ] ||
    fault "along the best way $rises of $steps numbers rise"
[ $((nexts * 5)) -lt "$steps" ] || fault "the next number is the best way $nexts of $steps times"
[ $((firsts * 2)) -lt "$all" ] || fault "E1 is the best ending in $firsts of $all cases"
answers() { grep -E '^- \*\*[0-9]+[a-z]\*\*' "$scratch/out" | sed 's/^- \*\*[0-9]*\([a-z]\)\*\* /\1 /; s/\\\[Alleen op sommige wegen\\\] //; s/ *\\$//' | sort; }
made de-kraan --lang nl --format md
answers >"$scratch/whole"
made de-kraan --lang nl --format md --blind
answers >"$scratch/blind"
[ -s "$scratch/blind" ] && cmp -s "$scratch/whole" "$scratch/blind" || { fault "the letters are not the same"; diff "$scratch/whole" "$scratch/blind" | head -4; }

expect 64 'out' script de-kraan --scenarios "$shelf" --lang nl --format docx
[ -s "$scratch/out" ] && fault "a docx came on the standard output unasked"
mkdir "$scratch/empty"
none=$PATH
PATH=$scratch/empty
hash -r
command=$(PATH=$none type -P timeout)
"$command" 180 "$program" script de-kraan --scenarios "$shelf" --lang nl --blind --format docx --out "$scratch/a.docx" \
    >/dev/null 2>"$scratch/err"
code=$?
PATH=$none
[ "$code" -eq 66 ] || fault "without pandoc: exit $code"
grep -q 'pandoc' "$scratch/err" || fault "without pandoc: no word about it"
[ -e "$scratch/a.docx" ] && fault "without pandoc something was written"
if command -v pandoc >/dev/null; then
    run script de-kraan --scenarios "$shelf" --lang nl --format docx --out "$scratch/a.docx"
    [ "$code" -eq 0 ] || fault "docx: exit $code"
    pandoc --from docx --to plain --wrap=none "$scratch/a.docx" >"$scratch/plain" || fault "pandoc does not read the docx"
    grep -q 'De telefoon gaat' "$scratch/plain" || fault "the docx lacks what is said"
    run script de-kraan --scenarios "$shelf" --lang nl --format docx --out "$scratch/a.docx"
    [ "$code" -eq 73 ] || fault "a docx that was there is replaced: exit $code"
fi
PATH=$scratch/empty "$program" script de-kraan --scenarios "$shelf" --lang nl >"$scratch/out" 2>"$scratch/err" ||
    fault "without Graphviz: exit $?"
has '<h2 id="m1">'
grep -q Graphviz "$scratch/err" || fault "without Graphviz: no word about it"
finish
