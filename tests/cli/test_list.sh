#!/bin/bash
# The list says what a case is about, and what it teaches only once it was played, or when that is asked. It says the same
# before and after a case was opened, and runs none.
. "$(dirname "$0")/common.sh"

listed() { # ARGUMENT…
    "$program" list --scenarios "$tree/scenarios" "$@" >"$scratch/out" 2>"$scratch/err" || fault "list $*: exit $?"
}

listed
grep -q 'keukenkraan' "$scratch/out" || fault "the list does not say what a case is about"
grep -q 'Leert:' "$scratch/out" && fault "the list says what cases teach before they were played"
listed --teaches
[ "$(grep -c 'Leert:' "$scratch/out")" -gt 10 ] || fault "--teaches does not say it of every case"
grep -q 'check' "$scratch/out" && fault "of a case that comes with the program something is left open"

# Opened: all are, by the check of one. Nothing that is shown changes; what only opening tells comes with it.
plain() { # LANGUAGE
    listed --teaches --lang "$1" && cat "$scratch/out"
    listed --json --lang "$1" && grep -v '"hash"' "$scratch/out"
}
for lang in nl en; do
    plain "$lang" >"$scratch/before.$lang"
done
listed --json
grep -q '"hash": null' "$scratch/out" || fault "a case was opened before anybody opened one"
[ -e "$scratch/cache" ] && fault "the list itself keeps something"
"$program" check "$tree/scenarios/de-kraan" --states 50 >/dev/null 2>&1
for lang in nl en; do
    plain "$lang" | diff "$scratch/before.$lang" - || fault "$lang: another list once the cases were opened"
done
listed --json
[ "$(grep -c '"hash": "xxh128:' "$scratch/out")" -gt 10 ] || fault "what was opened is not kept"
grep -q '"schema": "klachtenspel.list/1"' "$scratch/out" || fault "no schema"

played=$(head -n 1 "$tree/tests/play/talks/hands.in")
# shellcheck disable=SC2086
tail -n +2 "$tree/tests/play/talks/hands.in" |
    "$program" play de-kraan --text --scenarios "$tree/tests/shelf" --seed 1 ${played#\# } --out "$scratch/result.json" \
        >/dev/null 2>&1 || fault "the play"
listed
[ "$(grep -c 'Leert:' "$scratch/out")" -eq 1 ] || fault "what a played case teaches is not said"

# A case that never ends, one that works its title out, and a set made in a loop: listed, not run.
shelf=$scratch/shelf
mkdir -p "$shelf/lus" "$shelf/gemaakt" "$shelf/reeks"
cp "$tree/tests/cli/house.lua" "$shelf/"
echo 'case { title = "Lus", minutes = 5 } while true do end' >"$shelf/lus/case.lua"
sed 's/title *= *"/title = "De " .. "/' "$tree/tests/cli/case.lua" >"$shelf/gemaakt/case.lua"
# shellcheck disable=SC2016
echo 'set { title = "Reeks" } for i = 1, 3 do item("u" .. i)("tekst " .. i) { is = "complaint" } end' >"$shelf/reeks/set.lua"
timeout 120 "$program" list --scenarios "$shelf" >"$scratch/out" 2>"$scratch/err" || fault "the list of what is not run: exit $?"
grep -q '^lus Lus' "$scratch/out" || fault "the case that never ends is not listed"
grep -q '^gemaakt gemaakt' "$scratch/out" || fault "a title that is worked out is not left open"
grep -q 'check gemaakt' "$scratch/out" || fault "it is not said what to do about what is left open"
grep -q 'set van ? uitspraken' "$scratch/out" || fault "the size of a set that is made in a loop is not left open"
printf '\n' | timeout 120 "$program" play --text --scenarios "$shelf" >"$scratch/out" 2>&1
grep -q 'gemaakt (gemaakt' "$scratch/out" || { fault "the menu of the terminal"; cat "$scratch/out"; }
"$program" check "$shelf/gemaakt" --states 50 >/dev/null 2>&1
"$program" list --scenarios "$shelf" >"$scratch/out" 2>&1
grep -q '^gemaakt De De proef' "$scratch/out" || fault "what was opened is still left open"

# No place for a cache is no trouble, and no word.
for cache in /proc/nowhere "$scratch/shelf/house.lua"; do
    XDG_CACHE_HOME=$cache "$program" list --scenarios "$shelf" >"$scratch/out" 2>"$scratch/err" || fault "without a cache: exit $?"
    [ -s "$scratch/err" ] && fault "without a cache: $(head -n 1 "$scratch/err")"
    XDG_CACHE_HOME=$cache "$program" check "$shelf/gemaakt" --states 50 >/dev/null 2>"$scratch/err"
    grep -q . "$scratch/err" && fault "check without a cache: $(head -n 1 "$scratch/err")"
done
# A set has as many statements as can be voted on: the same as the menu says.
listed --lang nl
set=$tree/scenarios/is-dit-een-klacht/set.lua
count=$(($(grep -c '^item ' "$set") - $(grep -c 'anchor = true' "$set")))
grep -q "set van $count uitspraken" "$scratch/out" || { fault "not $count statements"; grep uitspraken "$scratch/out"; }
# What keeps play from finding anything is what list says.
: >"$scratch/file"
expect 65 'hier hoort een map te staan' play de-kraan --text --lang nl --scenarios "$scratch/file"
expect 66 'er zijn geen casussen gevonden' play er-is-er-geen --text --lang nl --scenarios "$scratch"
# One is one.
cp -r "$tree/tests/cases/bad/unknown-heard" "$scratch/one"
run check --lang en "$scratch/one"
grep -q ', 1 error, ' "$scratch/out" || { fault "1 errors"; tail -n 1 "$scratch/out"; }

# What stands at a path alone
run list "$tree/scenarios/de-kraan" --lang nl
[ "$code" -eq 0 ] && grep -q '^de-kraan ' "$scratch/out" && ! grep -q '^chapeau' "$scratch/out" || fault "a case by its path"
run list "$tree/scenarios" --lang nl
grep -q '^de-kraan ' "$scratch/out" && grep -q '^chapeau' "$scratch/out" || fault "a folder of cases by its path"
expect 66 'geen casus' list "$scratch/er-niet.zip" --lang nl
expect 65 'geen casus' list "$tree/tests/cli/test_list.sh" --lang nl
finish
