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
grep -q '2 momenten, 4 antwoorden, 2 einden' out || { fault "the counts"; cat out; }
grep -q 'NOG TE DOEN' out || fault "nothing said of what is still to do"
[ "$(grep -c 'NOG TE DOEN' de-winterjas-1/case.lua)" = "$(grep -oE 'Nog te doen: [0-9]+' out | grep -oE '[0-9]+')" ] ||
    fault "not so many places to do as it says"
todo=$(grep -c 'NOG TE DOEN' de-winterjas-1/case.lua)
run check de-winterjas-1 --lang nl
grep -q "op $todo plekken in deze casus staat nog.*\[still-to-do\]" out || { fault "check does not say that $todo places are still to do"; cat out; }
grep -E ': fout: ' out | grep -v 'no-hundred\|unreach' && { fault "what was imported has errors"; cat de-winterjas-1/case.lua; }
printf '\n\n1\n\n1\n\n\n\n' | timeout 180 "$program" play de-winterjas-1 --text --lang nl --mode assessment --time-factor off >played 2>&1
tr -s ' \n' ' ' <played | grep -q '"besteld" {en} \*niets\* \]\] meer'  || { fault "what a cell holds is not shown as typed"; head -40 played; }
run import bom.csv met-bom --lang nl
[ "$code" -eq 0 ] || fault "a BOM: exit $code"
iconv -f utf-8 -t windows-1252 <<<$'moment,wie,tekst\nopening,klant,"Caf\u00e9, \u20ac 5"' >oud.csv
expect 65 'oud.csv.*2.*windows-1252' import oud.csv --lang nl
[ -e oud ] && fault "something was written of a table that cannot be read"
run import oud.csv --encoding windows-1252 --lang nl
grep -q 'Café, € 5' oud/case.lua || fault "Windows-1252 is not read"
expect 73 'bestaat al' import oud.csv --encoding windows-1252 --lang nl

# What leads nowhere or means nothing is told with its row and kept as a comment; nothing is where it
# goes on by itself, and the endings are those of the table.
cat >los.csv <<'T'
sep=;
moment;wie;tekst;act;naar;signaal;waarom;opmerking
opening;klant;"Ik bel nog eens.
Dit is regel twee.";;verhaal;nog eens|er niet;Al twee keer.
;antwoord;Vertelt u maar.;uitnodigen
;antwoord;Ik zoek het uit.;uitleggen;Magazijn
Verhaal;klant;De jas kwam niet.
;antwoord;Dat spijt me.;erkennen;BLIJ
;antwoord;Dat kan niet.;ontkennen;;;;;te veel
blij;einde;Dank u.;tevreden
boos;einde;De hoorn ligt erop.;klant kwijt
T
printf 'moment,wie,tekst,act\na,klant,Dag,\n,antwoord,Nee.,wegsturn\n,antwoord,Ja.,wegsturen\neen,einde,Dag.,blij\ntwee,einde,Dag.,tevreden\n' >fout-woord.csv
run import fout-woord.csv --lang nl
grep -q 'fout-woord.csv rij 3: ‘wegsturn’ is geen act' err && grep -q 'fout-woord.csv rij 5: ‘blij’ is geen afloop.*satisfied' err &&
    [ "$(wc -l <err)" -eq 2 ] || { fault "a wrong act or outcome is not told, or a right one is"; cat err; }
run import los.csv --lang nl
[ "$code" -eq 0 ] || fault "los.csv: exit $code"
told() { grep -qE "los.csv rij $1: ‘$2’" err || { fault "row $1: ‘$2’ is not told"; cat err; }; }
kept() { grep -qE "NOG TE DOEN: bij $1 staat ‘$2’ \(rij $3 " los/case.lua || fault "‘$2’ is not kept in the case"; }
told 4 'Magazijn'; told 2 'er niet'; told 2 'verhaal'; told 7 'te veel'
grep -q 'rij 1: de kolom ‘opmerking’' err || fault "an unknown column is not told"
kept naar Magazijn 4; kept signaal 'er niet' 2; kept naar verhaal 2
[ "$(grep -c 'Magazijn' err)" -eq 1 ] || fault "told more than once"
grep -A1 'Vertelt u maar' los/case.lua | grep -q 'go = "Verhaal"' || fault "nothing under naar does not go to the next moment"
sed -n '/Vertelt u maar/,/^reply/p' los/case.lua | grep 'NOG TE DOEN' | grep -v 'leg uit' && fault "nothing under naar is left to do"
grep -A1 'Dat spijt me' los/case.lua | grep -q 'go = "blij"' || fault "BLIJ is not blij"
[ "$(grep -c '^ending' los/case.lua)" -eq 2 ] || fault "an ending that the table does not have"
grep -q 'patience_out = "boos"' los/case.lua || fault "patience does not run out at the lost customer"
grep -q '(patience_out)' los/case.lua && fault "a known ending for patience is left to do"
printf 'moment,wie,tekst\neinde,klant,dag\n' >zonder-einde.csv
run import zonder-einde.csv --lang nl
grep -q '^ending "einde 2"' zonder-einde/case.lua && grep -q 'patience_out = "einde 2"' zonder-einde/case.lua ||
    fault "a table without an ending does not get one of its own"
[ -s err ] && { fault "something is told of a table that is right"; cat err; }

# Tables as other programs write them
printf 'moment\twie\ttekst\nopening\tklant\tCaf\u00e9 \U0001f600\n' >tab.csv
iconv -f utf-8 -t utf-16 tab.csv >breed.csv
for table in tab breed; do
    run import $table.csv --lang nl
    grep -q 'Café 😀' $table/case.lua || fault "$table.csv is not read"
done
mkdir kantoor
printf 'PK\3\4....xl/workbook.xml' >kantoor/jas.xlsx
printf 'PK\3\4....mimetypeapplication/vnd.oasis.opendocument.spreadsheet' >kantoor/jas.ods
printf 'PK\3\4....word/document.xml' >kantoor/jas.docx
printf '\320\317\021\340\241\261\032\341....' >kantoor/jas.xls
{ printf 'PK\3\4'; head -c 100000 /dev/zero; printf 'xl/workbook.xml'; } >kantoor/groot.xlsx
{ head -c 300000 /dev/zero; printf 'xl/workbook.xml'; } >kantoor/geen.bin
office() { # FILE KIND
    expect 65 "$1: dit is $2" import kantoor/$1 --lang nl
    grep -q 'CSV (UTF-8)' err || fault "$1: it does not say what to do"
    grep -q 'encoding' err && fault "$1: advice about encodings"
    run check kantoor/$1 --lang nl
    [ "$code" -eq 65 ] && grep -q "geen casus maar $2" out && grep -q 'CSV (UTF-8)' out || { fault "check of $1"; cat out; }
}
office jas.xlsx 'een Excel-bestand'
office groot.xlsx 'een Excel-bestand'
office jas.xls 'een Excel-bestand'
office jas.ods 'een rekenblad van LibreOffice'
office jas.docx 'een Word-bestand'
expect 65 'geen.bin' import kantoor/geen.bin --lang nl
run check tab.csv --lang nl
grep -q 'klachtenspel import' out || fault "check of a table does not say how a case is made of it"
printf 'moment,wie,tekst\na,klant,"een\ntwee"\na,klant,\xe9\n' >rij.csv
expect 65 'rij.csv rij 3.*UTF-8' import rij.csv --lang nl
printf 'moment,wie,tekst\na,klant,"een\ntwee"\na,klant,\0\n' >nul.csv
expect 65 'nul.csv rij 3.*geen tekst' import nul.csv --lang nl
printf 'moment,wie,tekst\na,klant,dag\n,einde,dag\n' >naamloos.csv
expect 65 'naamloos.csv rij 3.*einde' import naamloos.csv --lang nl
printf 'moment,wie,tekst\na,klant,"een\ntwee"\na,klant,"zei "ja" en"\n' >los-teken.csv
expect 65 'los-teken.csv rij 3.*aanhalingsteken' import los-teken.csv --lang nl

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
