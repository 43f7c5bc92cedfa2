#!/bin/bash
# The tools of an author: a new case plays, checks clean and shows every word; translations survive.
. "$(dirname "$0")/common.sh"
cd "$scratch" || exit 1
mkdir cases && cp "$tree/scenarios/house.lua" cases/

# A new case and a new set.
run --lang en --scenarios cases new de-lamp
[ "$code" -eq 0 ] && grep -q 'cases/de-lamp/case.lua' "$scratch/out" || fault "new: exit $code"
run --lang en --scenarios cases new --set ijken
[ "$code" -eq 0 ] && [ -s cases/ijken/set.lua ] || fault "new --set: exit $code"
grep -q '@' cases/*/*.lua cases/*/README.md cases/*/plays/* && fault "a hole was not filled in"
grep -q 'title    = "De lamp"' cases/de-lamp/case.lua || fault "the title"
run --lang nl --scenarios cases list
[ "$(grep -c '^[a-z]' "$scratch/out")" -eq 2 ] && [ ! -s "$scratch/err" ] || fault "list of the new ones"
run --scenarios cases play de-lamp --inputs cases/de-lamp/plays/goed.json --out result.json
[ "$code" -eq 0 ] && grep -q '"total": 100' result.json || fault "the good play: exit $code"
run --scenarios cases verify result.json
[ "$code" -eq 0 ] || fault "verify of the good play: exit $code"
run --scenarios cases simulate de-lamp --policy all --runs 50 --json
[ "$code" -eq 0 ] || fault "simulate of the new case: exit $code"
run check --help
if [ "$code" -eq 0 ]; then
    run --lang en --scenarios cases check --strict de-lamp ijken
    [ "$code" -eq 0 ] || { fault "check --strict of the new ones: exit $code"; head -n 20 "$scratch/out"; }
fi
# Every word of a case and every field of it stands in the example; of a set likewise.
run --lang en api --format json
node=$(command -v node) && "$node" -e '
    const words = JSON.parse(require("fs").readFileSync(0)).words;
    const text = { "case.lua": require("fs").readFileSync("cases/de-lamp/case.lua", "utf8"),
                   "set.lua": require("fs").readFileSync("cases/ijken/set.lua", "utf8") };
    for (const word of words) for (const file of word.files) {
        if (!text[file]) continue;
        if (!new RegExp("^\\s*" + word.name + "\\b", "m").test(text[file])) console.log(file, word.name);
        if (word.files.includes("house.lua")) continue;
        const visit = fields => { for (const field of fields) {
            if (!new RegExp("\\b" + field.name + "\\s*=").test(text[file]))
                console.log(file, word.name, field.name);
            visit(field.fields || []);
        } };
        visit(word.fields);
    }' <"$scratch/out" >missing.txt
[ ! -s missing.txt ] || { fault "not in the example:"; cat missing.txt; }
# Nothing is overwritten, and names are names of folders.
cp cases/de-lamp/case.lua before.lua
expect 73 'exists already' --lang en --scenarios cases new de-lamp
expect 73 'exists already' --lang en --scenarios cases new --set de-lamp
cmp -s before.lua cases/de-lamp/case.lua || fault "new wrote into what was there"
ln -s nowhere cases/link
expect 73 'exists already' --lang en --scenarios cases new link
for name in De-lamp ../x a/b 'a b' '' .x é; do
    expect 64 'cannot be the name' --lang en --scenarios cases new -- "$name"
done
expect 64 'cannot be the name' --lang en --scenarios cases new -- -x
expect 66 'nothing' --lang en --scenarios nothing new x
mkdir shut && chmod a-w shut
[ -w shut ] || expect 73 'x' --lang en --scenarios shut new x

# Translations.
run --lang en --scenarios cases translate de-lamp en
[ "$code" -eq 0 ] && grep -qE '^cases/de-lamp/en.po: [0-9]+ texts; [1-9][0-9]* new, 0 moved, 0 stale' "$scratch/out" ||
    fault "translate: exit $code: $(cat "$scratch/out")"
cp cases/de-lamp/en.po first.po
run --lang en --scenarios cases translate cases/de-lamp/case.lua en
[ "$code" -eq 0 ] && cmp -s first.po cases/de-lamp/en.po || fault "translate again changed the file"
sed -i '/^msgid "De lamp"$/{n;s/""/"The lamp"/}' cases/de-lamp/en.po
sed -i 's/title    = "De lamp"/title    = "Een lamp"/' cases/de-lamp/case.lua
run --lang en --scenarios cases translate de-lamp en
grep -q ' 0 new, 0 moved, 1 stale' "$scratch/out" || fault "a stale one: $(cat "$scratch/out")"
grep -q '^#| msgid "De lamp"' cases/de-lamp/en.po || fault "the old text is not beside it"
run --lang en --scenarios cases translate ijken pt_BR
[ "$code" -eq 0 ] && [ -s cases/ijken/pt_BR.po ] || fault "translate of a set: exit $code"
run --lang en translate cases/house.lua en
[ "$code" -eq 0 ] && [ -s cases/house.en.po ] || fault "translate of the house: exit $code"
run --lang en translate cases en
[ "$code" -eq 0 ] && grep -q ' 0 new' "$scratch/out" || fault "translate of the folder of the house"
if command -v msgfmt >/dev/null; then
    for file in cases/*/*.po cases/*.po; do
        msgfmt --check -o /dev/null "$file" 2>msgfmt.txt || { fault "msgfmt $file"; cat msgfmt.txt; }
        [ -s msgfmt.txt ] && { fault "msgfmt warns about $file"; cat msgfmt.txt; }
    done
fi
expect 64 'stand in the case' --lang en --scenarios cases translate de-lamp nl
for language in ../x EN e en_us english 'en/x' ''; do
    expect 64 'no language' --lang en --scenarios cases translate de-lamp "$language"
done
expect 66 'lampp' --lang en --scenarios cases translate lampp en
# What cannot be understood is not overwritten.
printf 'msgid "x\nmsgstr "y"\n' >cases/ijken/fr.po
cp cases/ijken/fr.po broken.po
expect 65 'po-' --lang en --scenarios cases translate ijken fr
cmp -s broken.po cases/ijken/fr.po || fault "a broken file was overwritten"
if command -v zip >/dev/null; then
    (cd cases && zip -q -r ../lamp.zip de-lamp)
    expect 65 'zip' --lang en --scenarios cases translate lamp.zip en
fi

# Editors.
if command -v luacheck >/dev/null; then
    (cd "$tree" && luacheck --no-color -q scenarios assets/templates) >luacheck.txt ||
        { fault "luacheck"; cat luacheck.txt; }
    (cd "$tree/scenarios" && luacheck --no-color -q .) >luacheck.txt || { fault "luacheck inside"; cat luacheck.txt; }
    echo 'repyl "x" {}' >wrong.lua
    luacheck --config "$tree/scenarios/.luacheckrc" -q wrong.lua >luacheck.txt && fault "luacheck sees nothing"
fi
finish
