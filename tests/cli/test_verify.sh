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
good "a kept play" lamp/plays/zelf.json
(cd lamp/plays && timeout 60 "$program" verify zelf.json >/dev/null) || fault "a kept play, from its own folder"
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
expect 66 'leeg: hier staan geen resultaten' verify leeg --lang nl

# Of several cases of a name the one that it was made of; --scenarios is what was asked for.
unzip -q elders/los.zip
sed -i 's/patience = [0-9]*/patience = 20/' lamp/case.lua
good "another case of the same name is here" elders/r.json
mkdir asked && cp -r lamp asked/
run verify elders/r.json --scenarios asked --lang nl
[ "$code" -eq 1 ] && grep -q 'is veranderd' out || { fault "--scenarios is not what was asked for: exit $code"; cat out; }
run verify lamp --lang nl
[ "$code" -eq 1 ] && grep -q 'zelf.json: dit is anders' out || { fault "a case with a play that differs: exit $code"; cat out; }
printf 'kapot' >elders/kapot.json
run verify elders --lang nl
[ "$code" -eq 65 ] && grep -q 'r.json: klopt' out && grep -q 'kapot.json' err || { fault "a broken file among results: exit $code"; cat out err; }
sed -i 's#"id": "lamp"#"id": "../lamp"#' r.json
run verify r.json --lang nl
[ "$code" -eq 66 ] || { fault "a result names a path: exit $code"; cat out err; }
finish
