#!/bin/bash
# import: a table becomes a case that plays and checks; what a table can hold means nothing to Lua; what
# is wrong has its line, and then nothing is written.
. "$(dirname "$0")/common.sh" "$@"
cd "$scratch" || exit 1
cat >'De Winterjas (1).csv' <<'T'
moment;wie;tekst;act;naar;signaal;waarom
opening;verteller;De telefoon gaat.
;klant;"Ik bel nog eens over mijn jas. Er staat ""besteld"" {en} *niets* ]] meer.";;;nog eens;Het is de tweede keer.
;denkt;Wat een gedoe.
;antwoord;Vertelt u maar.;uitnodigen;verhaal;;Zij krijgt ruimte.
;antwoord;"Regel een
en regel twee]";uitleggen;verhaal;;
verhaal;klant;De jas kwam niet.
;antwoord;Dat spijt me.;;blij
;antwoord;Dat kan niet.;ontkennen;boos
blij;einde;Dank u.;tevreden
boos;einde;De hoorn ligt erop.;klant kwijt
T
printf '\xef\xbb\xbf' | cat - 'De Winterjas (1).csv' >bom.csv
run import 'De Winterjas (1).csv' --lang nl
[ "$code" -eq 0 ] || { fault "import: exit $code"; cat err; }
grep -q '2 momenten, 4 antwoorden, 3 einden' out || { fault "the counts"; cat out; }
grep -q 'NOG TE DOEN' out || fault "nothing said of what is still to do"
[ "$(grep -c 'NOG TE DOEN' de-winterjas-1/case.lua)" = "$(grep -oE 'Nog te doen: [0-9]+' out | grep -oE '[0-9]+')" ] ||
    fault "not so many places to do as it says"
run check de-winterjas-1 --lang nl
grep -E ': fout: ' out | grep -v 'no-hundred\|unreach' && { fault "what was imported has errors"; cat de-winterjas-1/case.lua; }
printf '\n\n1\n\n1\n\n\n\n' | timeout 60 "$program" play de-winterjas-1 --text --lang nl --mode assessment --time-factor off >played 2>&1
tr -s ' \n' ' ' <played | grep -q '"besteld" {en} \*niets\* \]\] meer'  || { fault "what a cell holds is not shown as typed"; head -40 played; }
run import bom.csv met-bom --lang nl
[ "$code" -eq 0 ] || fault "a BOM: exit $code"
iconv -f utf-8 -t windows-1252 <<<$'moment,wie,tekst\nopening,klant,"Caf\u00e9, \u20ac 5"' >oud.csv
expect 65 'oud.csv.*2.*windows-1252' import oud.csv --lang nl
[ -e oud ] && fault "something was written of a table that cannot be read"
run import oud.csv --encoding windows-1252 --lang nl
grep -q 'Café, € 5' oud/case.lua || fault "Windows-1252 is not read"
expect 73 'bestaat al' import oud.csv --encoding windows-1252 --lang nl
printf 'a,b\n1,2\n' >geen.csv
expect 65 'kolommen' import geen.csv --lang nl
printf 'moment,wie,tekst\na,hond,waf\n' >hond.csv
expect 65 'hond.csv.*2.*hond' import hond.csv --lang nl
printf 'moment,wie,tekst\n,klant,dag\n' >zonder.csv
expect 65 'moment' import zonder.csv --lang nl
printf 'moment,wie,tekst\na,klant,"dag\n' >open.csv
expect 65 'aanhalingsteken' import open.csv --lang nl
expect 66 '.' import er-is-geen.csv --lang nl
expect 64 'map' import hond.csv 'Een Naam' --lang nl
finish
