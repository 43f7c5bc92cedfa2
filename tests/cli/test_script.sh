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

expect 64 'out' script de-kraan --scenarios "$shelf" --lang nl --format docx
[ -s "$scratch/out" ] && fault "a docx came on the standard output unasked"
mkdir "$scratch/empty"
none=$PATH
PATH=$scratch/empty
hash -r
command=$(PATH=$none type -P timeout)
"$command" 60 "$program" script de-kraan --scenarios "$shelf" --lang nl --blind --format docx --out "$scratch/a.docx" \
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
