#!/bin/bash
# Settings of the terminal: a play adds its result to what is there, and a file that cannot be read is said and
# kept under another name.
. "$(dirname "$0")/../cli/common.sh"
settings=$scratch/config/klachtenspel/settings.json
play() {
    tail -n +2 "$tree/tests/play/talks/hands.in" | timeout 180 "$program" play de-kraan --text --lang nl --seed 1 \
        --scenarios "$tree/tests/shelf" --time-factor off --mode assessment >"$scratch/out" 2>"$scratch/err"
    code=$?
    [ "$code" -eq 0 ] || { fault "play: exit $code"; cat "$scratch/err"; }
}
number() { grep -o "\"$1\": [0-9]*" "$settings" | head -n 1; }

play
[ ! -s "$scratch/err" ] && [ "$(number plays)" = '"plays": 1' ] || fault "a first play is not in the settings"
# What the window chose stays.
sed -i 's/"text_percent": 100/"text_percent": 150/; s/"theme"/"alias": "jip",\n  "theme"/' "$settings"
play
[ "$(number plays)" = '"plays": 2' ] && grep -q '"alias": "jip"' "$settings" || fault "a second play"
[ "$(number text_percent)" = '"text_percent": 150' ] || fault "what was chosen elsewhere is gone"
# One wrong comma.
sed -i 's/^}/,}/' "$settings"
cp "$settings" "$scratch/damaged"
run --lang nl --scenarios "$tree/tests/shelf" list
[ "$code" -eq 0 ] && grep -q 'settings.json:[0-9]*: .*de gewone gelden' "$scratch/err" || fault "list says nothing of damaged settings"
cmp -s "$settings" "$scratch/damaged" || fault "list changed the settings"
play
grep -qF "$settings.1" "$scratch/err" || { fault "damaged settings are not told"; cat "$scratch/err"; }
cmp -s "$settings.1" "$scratch/damaged" || fault "damaged settings are not kept"
[ "$(number plays)" = '"plays": 1' ] || fault "no new settings"
play
[ ! -s "$scratch/err" ] && [ ! -e "$settings.2" ] && [ "$(number plays)" = '"plays": 2' ] || fault "after that"
# Nothing is left beside it, and what a killed program left goes.
: >"${settings%/*}/.settings.json.123456789012.tmp"
play
[ "$(ls -A "${settings%/*}" | tr '\n' ' ')" = 'settings.json settings.json.1 ' ] || { fault "something is left"; ls -A "${settings%/*}"; }

# What was chosen holds in the terminal too, unless an option says otherwise.
cat >"$settings" <<'END'
{
  "schema": "klachtenspel.settings/1",
  "language": "en",
  "mode": "assessment",
  "time_factor": 2,
  "alias": "jip"
}
END
left() { # ARGUMENTS: a play that is left at once
    rm -rf "$scratch/data"
    printf '\nq\n' | timeout 180 "$program" play de-kraan --text --seed 1 --scenarios "$tree/tests/shelf" "$@" \
        >"$scratch/out" 2>"$scratch/err"
    cat "$scratch"/data/klachtenspel/journals/*.journal >"$scratch/journal" 2>/dev/null
}
left
grep -q 'Assessment: the debrief' "$scratch/out" || { fault "language and mode of the settings"; head -n 8 "$scratch/out"; }
for field in '"time_factor": *2' '"alias": *"jip"' '"mode": *"assessment"'; do
    grep -qE "$field" "$scratch/journal" || fault "the settings do not hold: $field"
done
left --lang nl --mode practice --time-factor 1 --alias noor
grep -q 'Oefenen: na elke beurt' "$scratch/out" || fault "options do not go before the settings"
for field in '"time_factor": *1' '"alias": *"noor"' '"mode": *"practice"'; do
    grep -qE "$field" "$scratch/journal" || fault "options do not go before the settings: $field"
done
# A field with a value that it cannot have: the field, its line and what it can be.
sed -i 's/"mode": "assessment"/"mode": "strict"/; s/"time_factor": 2/"time_factor": "two"/' "$settings"
left --lang en
grep -q 'settings.json:4: .*‘mode’ has a value that it cannot have' "$scratch/err" || { fault "a wrong mode"; cat "$scratch/err"; }
grep -q 'settings.json:5: .*‘time_factor’' "$scratch/err" || fault "a wrong factor"
grep -q '"practice", "assessment"' "$scratch/err" || fault "it does not say what can be"
grep -q '"alias": *"jip"' "$scratch/journal" || fault "the rest of the settings does not hold"
finish
