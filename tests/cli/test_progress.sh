#!/bin/bash
# progress: what one's own plays say, as text and as a page; nothing before the first play.
# test_progress.sh PROGRAM SOURCE-TREE
program=$1 tree=$2
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
export XDG_DATA_HOME=$work/home XDG_CONFIG_HOME=$work/home XDG_CACHE_HOME=$work/home NO_COLOR=1
fail() { echo "$*"; exit 1; }
mine() { "$program" progress --scenarios "$tree/scenarios" "$@"; }

mine --lang nl | grep -q "nog niets uitgespeeld" || fail "said something before a play"
[ -e "$work/home/klachtenspel/refresher.json" ] && fail "kept something before a play"
for play in verdedigen goed; do
    "$program" play de-kraan --scenarios "$tree/scenarios" \
        --inputs "$tree/scenarios/de-kraan/plays/$play.json" >/dev/null || fail "cannot play $play"
done
mine --lang nl >"$work/nl.txt" || fail "progress failed"
grep -q "Je speelde 2 keer een casus uit. Geslaagd: 1 van de 2." "$work/nl.txt" || fail "no summary"
grep -q "Verdedigen: [0-9]* van de [0-9]* antwoorden" "$work/nl.txt" || fail "no trap"
grep -q "Verstopt: [0-9]* van de [0-9]* gemist" "$work/nl.txt" || fail "no kind"
grep -q "Drempels: " "$work/nl.txt" || fail "no theme"
mine --lang en | grep -q "You finished a case 2 times. Passed: 1 of 2." || fail "no English"

# From the cache, and without it: the same.
mine --lang nl | cmp -s - "$work/nl.txt" || fail "another from the cache"
rm -r "$work/home/klachtenspel/plays"
mine --lang nl | cmp -s - "$work/nl.txt" || fail "another without the cache"

# A result that cannot be read is counted, and the rest told.
echo '{' >"$work/home/klachtenspel/results/x.json"
mine --lang nl | tr "\n" " " | grep -q "Eén bestand met een resultaat kon niet worden gelezen." || fail "not counted"
rm "$work/home/klachtenspel/results/x.json"

# The page asks for nothing from elsewhere.
mine --lang nl --out "$work/mijn.html" 2>/dev/null || fail "no page"
grep -q "<html lang=\"nl\">" "$work/mijn.html" || fail "no language"
grep -q "<polyline" "$work/mijn.html" || fail "no line"
grep -Eq "https?:|src=|<script|@import|url\\(" "$work/mijn.html" && fail "the page asks for something"
mine --out "$work/mijn.html" 2>/dev/null
[ $? = 73 ] || fail "replaced a page without --force"
mine --format text --out "$work/x.txt" 2>/dev/null
[ $? = 64 ] || fail "text into a file"

# What the refresher knows is of this user alone, and goes with the results.
[ "$(stat -c %a "$work/home/klachtenspel/refresher.json")" = 600 ] || fail "others can read it"
[ "$(stat -c %a "$work/home/klachtenspel/plays")" = 600 ] || fail "others can read what was worked out"
[ "$(stat -c %a "$work/home/klachtenspel")" = 700 ] || fail "others can look in the folder"
[ "$(stat -c %a "$work/mijn.html")" = 600 ] || fail "others can read the page"
rm -r "$work/home/klachtenspel/results"
mine --lang nl | grep -q "nog niets uitgespeeld" || fail "still says something"
[ -e "$work/home/klachtenspel/refresher.json" ] && fail "kept without results"
exit 0
