#!/bin/bash
# verify finds the case of a result where it is: around it, beside it, here or where cases are looked for, in a
# folder or a zip; and it goes through what is kept in a case or lies in a folder.
. "$(dirname "$0")/common.sh" "$@"
cd "$scratch" || exit 1
run new lamp
run play lamp --inputs lamp/plays/goed.json --out lamp/plays/zelf.json --lang nl
[ "$code" -eq 0 ] || { fault "play: exit $code"; cat err; }
good() { # WHAT ARGUMENTS
    local what=$1
    shift
    run verify "$@" --lang nl
    [ "$code" -eq 0 ] && grep -q 'klopt' out && [ ! -s err ] || { fault "$what: exit $code"; cat out err; }
}
cp lamp/plays/goed.json .
good "a kept play" lamp/plays/zelf.json
(cd lamp/plays && timeout 180 "$program" verify zelf.json >/dev/null) || fault "a kept play, from its own folder"
zip -qr lamp.zip lamp
good "a case" lamp
good "the zip of a case" lamp.zip
for path in lamp lamp.zip; do
    run verify $path --lang nl
    grep -q "^$path/plays/zelf.json: klopt" out && grep -q "^$path/plays/goed.json: speelt" out || { fault "$path: not all that is kept"; cat out; }
done
mkdir elders leeg
cp lamp/plays/zelf.json r.json
cp lamp/plays/zelf.json elders/r.json
good "a result with the folder here" r.json
rm -r lamp
good "a result with the zip here" r.json
good "a result elsewhere with the zip here" elders/r.json
mv lamp.zip elders/los.zip
good "a result with the zip beside it" elders/r.json
good "a folder of results" elders
good "with --scenarios" r.json --scenarios elders
expect 66 'r.json: zet de map of de zip' verify r.json --lang nl
expect 65 'leeg: hier staan geen resultaten' verify leeg --lang nl
# In folders of folders, as report reads them; through a link not, and one with nothing in it is no mistake.
mkdir -p diep/een/twee diep/leeg && cp r.json diep/een/twee && cp r.json diep/een && ln -s ../diep diep/weer
run verify diep --scenarios elders --lang nl
[ "$code" -eq 0 ] && grep -q '^2 kloppen, bij 0 is iets anders$' out && [ ! -s err ] || { fault "folders in a folder: exit $code"; cat out err; }
mkdir samen && cp r.json elders/r.json samen 2>/dev/null; cp r.json samen/nog.json; echo '{' >samen/stuk.json
run verify samen --scenarios elders --lang nl
[ "$code" -eq 65 ] && grep -q '^2 kloppen, bij 0 is iets anders, 1 kon niet worden nagespeeld$' out || { fault "a folder is not summed up: exit $code"; cat out err; }
mkdir gezipt && (cd samen && zip -q ../gezipt/a.zip r.json nog.json)
run verify gezipt --scenarios elders --lang nl
[ "$code" -eq 0 ] && grep -q '^2 kloppen' out || { fault "a zip in a folder is passed over: exit $code"; cat out err; }
(cd samen && echo iets >iets.txt && zip -q ../iets.zip iets.txt)
expect 65 'iets.zip: hier staan geen resultaten' verify iets.zip --lang nl
run verify r.json --scenarios elders --lang nl
[ "$(wc -l <out)" -eq 1 ] || { fault "one result is summed up"; cat out; }

# A zip without a folder in it has the name of its file, also with what a browser adds to that.
mkdir plat && unzip -q elders/los.zip -d plat && (cd plat/lamp && zip -qr "../hal.zip" .) && rm -r plat/lamp
run play plat/hal.zip --inputs "$scratch/goed.json" --out plat/hal.json --lang nl
[ "$code" -eq 0 ] || { fault "play of a zip without a folder: exit $code"; cat err; }
good "a zip without a folder, beside the result" plat/hal.json
mv plat/hal.zip "plat/hal (1).zip"
good "a zip without a folder that was fetched again" plat/hal.json
mv plat/hal.json .
good "a zip without a folder, elsewhere" hal.json --scenarios plat

# Of several cases of a name the one that it was made of; --scenarios is what was asked for.
unzip -q elders/los.zip
sed -i 's/patience = [0-9]*/patience = 20/' lamp/case.lua
good "another case of the same name is here" elders/r.json
mkdir asked && cp -r lamp asked/
run verify elders/r.json --scenarios asked --lang nl
[ "$code" -eq 1 ] && grep -q 'de casus is veranderd nadat' out && grep -qE '    beurt 1, het geduld vooraf: 35 was het, 20 is het' out || { fault "--scenarios is not what was asked for: exit $code"; cat out; }
run verify lamp --lang nl
[ "$code" -eq 1 ] && grep -q 'zelf.json: de casus is veranderd' out || { fault "a case with a play that differs: exit $code"; cat out; }
grep -qE '(turns|patience|xxh128)' out && { fault "the name of a field is shown"; cat out; }
# Where only texts were changed, that is said; where a reply leads elsewhere, from where on; a file that was changed too.
cp -r asked teksten && unzip -qo elders/los.zip -d teksten && sed -i 's/^narrator \[\[/narrator [[Nou, /' teksten/lamp/case.lua
run verify elders/r.json --scenarios teksten --lang nl
[ "$code" -eq 1 ] && grep -q 'is veranderd nadat.*hetzelfde gebleven' out || { fault "only texts changed: exit $code"; cat out; }
sed 's/"seed": [0-9]*/"seed": 99/' elders/r.json >elders/s.json
run verify elders/s.json --scenarios teksten --lang nl
[ "$code" -eq 1 ] && grep -q 'kenmerk (id) hoort niet bij' out || { fault "a changed file of a changed case: exit $code"; cat out; }
rm elders/s.json
cp "$tree/scenarios/house.lua" asked/ && cp teksten/lamp/case.lua asked/lamp/
sed -i 's/trust = 5, patience = 8/trust = 6, patience = 8/' asked/house.lua
run verify elders/r.json --scenarios asked --lang en
[ "$code" -eq 1 ] && grep -q 'the case and the house rules have changed' out || { fault "changed house rules: exit $code"; cat out; }
# The same values in another order and with other white space.
if command -v python3 >/dev/null; then
    python3 -c 'import json, sys; json.dump(json.load(open("elders/r.json")), open("elders/s.json", "w"), sort_keys=True, indent=7)'
    good "keys in another order" elders/s.json
    rm elders/s.json
fi
printf 'kapot' >elders/kapot.json
run verify elders --lang nl
[ "$code" -eq 65 ] && grep -q 'r.json: klopt' out && grep -q 'kapot.json' err || { fault "a broken file among results: exit $code"; cat out err; }
sed -i 's#"id": "lamp"#"id": "../lamp"#' r.json
run verify r.json --lang nl
[ "$code" -eq 1 ] && grep -q 'r.json: dit bestand is na het opslaan veranderd' out && grep -q 'no-such-case' err || { fault "a result names a path: exit $code"; cat out err; }
# The nearest case is another by now, and the one that the result was made of is elsewhere: it says which it took.
run play de-kraan --inputs "$tree/scenarios/de-kraan/plays/goed.json" --out kraan.json --lang nl
[ "$code" -eq 0 ] || { fault "play de-kraan: exit $code"; cat err; }
mkdir naast && cp -r "$tree/scenarios/de-kraan" naast/ && cp kraan.json naast/
run verify naast/kraan.json --lang nl
[ "$code" -eq 0 ] && ! grep -q 'nagespeeld met de casus in' out || { fault "the same case beside it: exit $code"; cat out err; }
sed -i 's/Een huurder belt over haar keukenkraan/Een huurder belt over een kraan/; s/Ik heb de tijd/Ik heb alle tijd/' naast/de-kraan/case.lua
sed -i '0,/trust = 45/s//trust = 46/' naast/de-kraan/case.lua
run verify naast/kraan.json --lang nl
[ "$code" -eq 0 ] && grep -q 'kraan.json: nagespeeld met de casus in .*, want die in .*naast/de-kraan is anders' out || { fault "another case beside it: exit $code"; cat out err; }
# A zip of results, in folders or not; what is in it that is none is named.
if command -v zip >/dev/null; then
    rm -f elders/kapot.json
    zip -qr elders.zip elders
    run verify elders.zip --scenarios teksten --lang nl
    grep -q 'elders.zip/elders/r.json: ' out || { fault "a zip of results: exit $code"; cat out err; }
    printf 'kapot' >elders/kapot.json
    zip -qr elders.zip elders
    run verify elders.zip --scenarios teksten --lang nl
    [ "$code" -eq 65 ] && grep -q 'kapot.json' err || { fault "a broken file in a zip of results: exit $code"; cat out err; }
    echo >niets.txt && zip -q leeg.zip niets.txt
    run verify leeg.zip --lang nl
    [ "$code" -eq 65 ] && grep -q 'geen resultaten' err || { fault "a zip of nothing: exit $code"; cat out err; }
fi
finish
