#!/bin/bash
# Plays of de-kraan in the terminal: what is typed (talks/NAME.in) must give the same talk (NAME.txt) and
# the same result (NAME.json, without times and ids). The first line of NAME.in holds the arguments.
# UPDATE=1 writes the expectations anew: look at the difference before keeping it.
. "$(dirname "$0")/../cli/common.sh"
talks=$tree/tests/play/talks

for typed in "$talks"/*.in; do
    name=$(basename "$typed" .in)
    read -r _ arguments <"$typed"
    rm -rf "$scratch/data"
    # shellcheck disable=SC2086
    tail -n +2 "$typed" | timeout 120 "$program" play de-kraan --text --scenarios "$tree/tests/shelf" \
        --seed 1 --time-factor off --out "$scratch/result.json" $arguments \
        >"$scratch/talk" 2>"$scratch/err"
    code=$?
    [ "$code" -eq 0 ] || fault "$name: exit $code"
    [ ! -s "$scratch/err" ] || { fault "$name: on standard error:"; head -n 20 "$scratch/err"; }
    sed -i "s#$scratch#SCRATCH#g" "$scratch/talk"
    sed -E '/"(id|hash|started|ended|duration_ms|version)": ?("[^"]*"|[0-9]+),?$/d
            s/"hash": "xxh128:[0-9a-f]*"/"hash": "…"/; s/"(at_ms|thinking_ms)": [0-9]+/"\1": 0/g' \
        "$scratch/result.json" >"$scratch/plain.json" 2>/dev/null
    if [ -n "${UPDATE-}" ]; then
        cp "$scratch/talk" "$talks/$name.txt"
        cp "$scratch/plain.json" "$talks/$name.json"
    fi
    diff -u "$talks/$name.txt" "$scratch/talk" >"$scratch/diff" ||
        { fault "$name: another talk"; head -n 40 "$scratch/diff"; }
    diff -u "$talks/$name.json" "$scratch/plain.json" >"$scratch/diff" ||
        { fault "$name: another result"; head -n 40 "$scratch/diff"; }
    wide=$(LC_ALL=C awk -v most=80 '{ gsub(/[\200-\277]/, ""); if (length($0) > most) print FNR ": " $0 }' "$scratch/talk")
    [ -z "$wide" ] || { fault "$name: wider than 80 columns"; echo "$wide" | head -n 5; }
    # What the program wrote, it accepts; and it plays the same from the inputs alone.
    "$program" verify --scenarios "$tree/tests/shelf" "$scratch/result.json" >"$scratch/out" 2>&1 ||
        { fault "$name: verify"; head -n 5 "$scratch/out"; }
    rm -f "$scratch/result.json"
done
finish
