#!/bin/bash
# Every statement of many plays by a validator that is not ours (through npm), and what it does not look at.
# test_statements.sh PROGRAM SOURCE-TREE
. "$(dirname "$0")/../cli/common.sh"
modules=$(dirname "$program")/xapi-validation
version=$(sed -n 's/.*"@learninglocker\/xapi-validation": "\(.*\)".*/\1/p' "$tree/tests/page/package.json")
. "$tree/tests/cli/npm.sh"
npm_modules "$modules" "@learninglocker/xapi-validation@$version" ||
    { fault "@learninglocker/xapi-validation $version cannot be had"; finish; }
good() { # ARGUMENTS: they do what they should
    run "$@"
    [ "$code" = 0 ] || fault "$*: exit $code: $(head -n 3 "$scratch/err")"
}
validate() { node "$tree/tests/lrs/validate.mjs" "$modules" "$@" >"$scratch/said" 2>&1; }

# Every kept play of every case, with an alias and without, and plays in English.
plays=$scratch/plays
mkdir "$plays"
count=0
for file in "$tree"/scenarios/*/plays/*.json; do
    case=$(basename "$(dirname "$(dirname "$file")")")
    set --
    [ $((count % 3)) = 0 ] && set -- --alias 'rood 7 "é"'
    count=$((count + 1))
    run play "$case" --scenarios "$tree/scenarios" --inputs "$file" --out "$plays/$count.json" "$@"
    [ "$code" = 0 ] || fault "$file cannot be played: $(head -n 1 "$scratch/err")"
done
for case in de-tegel de-lamp-in-de-hal; do
    run simulate "$tree/scenarios/$case" --scenarios "$tree/scenarios" --lang en --policy first --runs 1 --out "$plays"
    count=$((count + 1))
done
say() { good report --format xapi --scenarios "$tree/scenarios" --lang en "$@" && mv "$scratch/out" "$scratch/all.json"; }
say "$plays"
validate "$scratch/all.json" "$count" || fault "$(head -n 20 "$scratch/said")"
grep -q '"name":"rood 7 \\"é\\""' "$scratch/all.json" || fault "the alias is no actor"
cp "$scratch/all.json" "$scratch/first.json"
say "$plays"
cmp -s "$scratch/first.json" "$scratch/all.json" || fault "told twice it is another thing"

# A case that is not here, or is another one now: nothing is known of what could be chosen, and all is still valid.
mkdir -p "$scratch/changed/de-kraan" "$scratch/own"
cp "$tree/scenarios/house.lua" "$scratch/changed/"
cp "$tree/scenarios/house.lua" "$scratch/own/"
cp -r "$tree/scenarios/de-kraan" "$scratch/own/niet-meer"
sed 's/trust = 45/trust = 46/' "$tree/scenarios/de-kraan/case.lua" >"$scratch/changed/de-kraan/case.lua"
cmp -s "$tree/scenarios/de-kraan/case.lua" "$scratch/changed/de-kraan/case.lua" && fault "nothing was changed"
run play de-kraan --scenarios "$tree/scenarios" --inputs "$tree/scenarios/de-kraan/plays/goed.json" --out "$scratch/one.json"
run play niet-meer --scenarios "$scratch/own" --inputs "$tree/scenarios/de-kraan/plays/goed.json" --out "$scratch/gone.json"
for other in "changed one" "changed gone"; do
    good report --format xapi --lang en --scenarios "$scratch/${other% *}" "$scratch/${other#* }.json"
    validate "$scratch/out" 1 || fault "$other: $(head -n 20 "$scratch/said")"
    grep -qE 'choices|correctResponsesPattern' "$scratch/out" && fault "$other: choices of another case are told"
done
good report --format xapi --lang en --scenarios "$tree/scenarios" "$scratch/one.json"
grep -q 'correctResponsesPattern' "$scratch/out" && grep -q '"choices"' "$scratch/out" || fault "no choices of the case itself"

# Names begin as somebody says.
good report --format xapi --base https://opleiding.example/klachten --home-page https://opleiding.example/mensen \
    --scenarios "$tree/scenarios" "$plays/1.json"
validate "$scratch/out" 1 || fault "$(head -n 20 "$scratch/said")"
grep -q '"homePage":"https://opleiding.example/mensen"' "$scratch/out" || fault "the home page is another one"
grep -q '"id":"https://opleiding.example/klachten/cases/' "$scratch/out" || fault "the base is another one"
grep -q 'klachtenspel.invalid' "$scratch/out" && fault "the other base is told"
for wrong in '' opleiding 'ftp://a/' 'https://' 'https://a b/' 'https://u:p@a/' 'https://a/?x' 'https://a/#x' 'https://a/"'; do
    expect 64 'base' report --format xapi --lang en --base "$wrong" "$plays/1.json"
done

# What somebody would have said is in no statement; plays without an alias have nothing in common but the case.
sed '0,/"continue": true }/s//&, { "at_ms": 0, "say": "dit is geheim" }/' "$tree/scenarios/de-kraan/plays/goed.json" >"$scratch/say.json"
run play de-kraan --scenarios "$tree/scenarios" --inputs "$scratch/say.json" --out "$scratch/say-result.json"
grep -q 'dit is geheim' "$scratch/say-result.json" || fault "nothing was said"
good report --format xapi --scenarios "$tree/scenarios" "$scratch/say-result.json"
validate "$scratch/out" 1 || fault "$(head -n 20 "$scratch/said")"
grep -q 'geheim' "$scratch/out" && fault "what was said is told"
node -e '
const all = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8")), own = new Map();
for (const one of all) {
    const name = one.actor.account.name, of = one.context.registration;
    if (name.startsWith("rood")) continue;
    if (name !== of) throw new Error(`${name} is no name of one play`);
}' "$scratch/all.json" || fault "an actor of more than one play"

# The same names as the page tells an LMS.
page=$tree/game/front/page/cmi5.js
base=$(sed -n 's/^const OURS = "\(.*\)";$/\1/p' "$page")
verbs=$(sed -n 's/^const VERB = "\(.*\)";$/\1/p' "$page")
[ -n "$base" ] && [ -n "$verbs" ] || fault "$page names nothing"
for field in heard signals decoys empathy credit offer trust patience; do
    grep -q "$field" "$page" || fault "$field is no field of the page"
    grep -q "\"${base}turn\":{[^}]*\"$field\":" "$scratch/all.json" || fault "$field is no field of a turn"
done
for verb in initialized answered completed passed failed terminated; do
    grep -q "\"id\":\"$verbs$verb\"" "$scratch/all.json" || fault "$verb is another verb"
done

# The validator refuses what is wrong.
for spoil in 's/"id":"[0-9a-f]*-/"id":"/' 's/"scaled":[0-9.]*/"scaled":2/' 's/"duration":"PT/"duration":"/' \
    's/"timestamp":"20/"timestamp":"/' 's/"objectType":"Agent"/"objectType":"Person"/' 's/verbs\/passed/verbs\/won/'; do
    sed "$spoil" "$scratch/all.json" >"$scratch/spoilt.json"
    cmp -s "$scratch/spoilt.json" "$scratch/all.json" && fault "nothing to spoil: $spoil"
    validate "$scratch/spoilt.json" "$count" && fault "not seen: $spoil"
done
finish
