#!/bin/bash
# What is kept of who plays is told with where, how much and since when, is for one's own account alone, and is
# removed as asked: what is older, and plays that are not finished, never cases or settings.
. "$(dirname "$0")/common.sh" "$@"
cd "$scratch" || exit 1
umask 022
data=$XDG_DATA_HOME/klachtenspel config=$XDG_CONFIG_HOME/klachtenspel
mode() { stat -c %a "$1"; }
run results --lang nl
[ "$code" -eq 0 ] && grep -q 'Resultaten van gesprekken: geen' out || { fault "nothing kept: exit $code"; cat out err; }
# In the terminal one plays to the end, and another play is left half-way.
typed=$tree/tests/play/talks/hands.in
play() { timeout 180 "$program" play de-kraan --text --scenarios "$tree/tests/shelf" --seed 1 --time-factor off --lang nl >out 2>&1; }
whole() { tail -n +2 "$typed" | play; }
cp "$tree/tests/shelf/de-kraan/case.lua" .
whole
sed -n 2,6p "$typed" | play
result=$(ls "$data"/results/*.json) journal=$(ls "$data"/journals/*.journal)
for file in "$result" "$journal" "$config/settings.json"; do
    [ "$(mode "$file")" = 600 ] || fault "$file: $(mode "$file")"
done
for folder in "$data/results" "$data/journals" "$config"; do
    [ "$(mode "$folder")" = 700 ] || fault "$folder: $(mode "$folder")"
done
# What an earlier version left open is closed when it is written to again.
chmod 755 "$data/results" "$config"
chmod 644 "$config/settings.json"
whole
[ "$(mode "$data/results") $(mode "$config") $(mode "$config/settings.json")" = "700 700 600" ] || fault "what was open stays open"
# What one asks for elsewhere has the modes that one asks for by oneself.
inputs=$tree/scenarios/de-kraan/plays/goed.json
run play de-kraan --inputs "$inputs" --out elders.json
[ "$(mode elders.json)" = 644 ] || fault "--out: $(mode elders.json)"

old=$data/results/de-kraan-20200101-101010-aaaaaaaa.json
cp "$result" "$old"
run results --lang nl
grep -q 'Resultaten van gesprekken: [23], de oudste gemaakt op 1 januari 2020' out && grep -q "nog niet af zijn: 1" out ||
    { fault "what is kept"; cat out; }
tr -d '\n ' <out | grep -qF "$(tr -d ' ' <<<"$data/results")" || { fault "not told where"; cat out; }

expect 64 'older-than is een getal' results --remove --older-than zes --lang nl
expect 64 'older-than is een getal' results --remove --older-than 6w --lang nl
expect 64 'older-than hoort bij --remove' results --older-than 6m --lang nl
expect 64 'unfinished hoort bij --remove' results --unfinished --lang nl
[ -f "$old" ] || fault "a wrong use removed something"
run results --remove --older-than 6m --lang nl
[ "$code" -eq 0 ] && grep -q '^1 resultaat verwijderd' out || { fault "older: exit $code"; cat out err; }
[ ! -f "$old" ] && [ -f "$result" ] && [ -f "$journal" ] || fault "older removes something else"
grep -q '"de-kraan"' "$config/settings.json" || fault "the best of what is left is gone"
run results --remove --lang nl
[ "$code" -eq 0 ] && [ -z "$(ls "$data/results")" ] && [ -f "$journal" ] && grep -q 'Eén gesprek dat nog niet af is, staat er nog' out || { fault "all: exit $code"; cat out err; }
grep -q '"best"' "$config/settings.json" && { fault "the best of each case is still there"; cat "$config/settings.json"; }
run results --remove --unfinished --lang nl
[ "$code" -eq 0 ] && grep -q '1 gesprek dat nog niet af was, is verwijderd' out && [ ! -f "$journal" ] || { fault "unfinished: exit $code"; cat out err; }
[ -f "$config/settings.json" ] && [ -f case.lua ] && [ -f elders.json ] || fault "something else went too"

# Who sits at a terminal is asked.
if command -v script >/dev/null; then
    run play de-kraan --inputs "$inputs"
    printf 'nee\n' | script -qec "'$program' results --remove --lang nl" /dev/null >out 2>&1
    grep -q '1 resultaat verwijderen?' out && grep -q 'niets verwijderd' out && [ -n "$(ls "$data/results")" ] ||
        { fault "a terminal is not asked"; cat out; }
    printf 'ja\n' | script -qec "'$program' results --remove --lang nl" /dev/null >out 2>&1
    [ -z "$(ls "$data/results")" ] || { fault "yes at a terminal"; cat out; }
fi
finish
