#!/bin/bash
# The shipped cases and sets are clean: no error, no warning, in no language, and no way of playing passes that should not.
. "$(dirname "$0")/../cli/common.sh"

patience=500 # all states of sixteen cases, under the sanitizers
run check --strict --lang en "$tree/scenarios"
if [ "$code" -ne 0 ]; then
    fault "check --strict of the shipped cases: exit $code"
    grep -E ': (error|warning): ' "$scratch/out" "$scratch/err" | head -n 40
fi
# What a case says that it takes is what its usual way takes, and the sheet of the trainer says the same.
for path in "$tree"/scenarios/*/case.lua; do
    id=$(basename "$(dirname "$path")")
    said=$(sed -n 's/^  minutes  = \([0-9]*\),.*/\1/p' "$path")
    # "id: …; words 1, mostly 2, at most 3; minutes 3.2, 9.8, 14.8"
    counted=$(sed -n "s/^$id: .*; minutes [0-9.]*, \([0-9.]*\), .*/\1/p" "$scratch/out")
    awk -v said="$said" -v counted="$counted" \
        'BEGIN { exit !(counted > 0 && said - counted <= 0.6 && counted - said <= 0.6) }' ||
        fault "$id says $said minutes, and its usual way takes $counted"
    grep -q "Duur:\*\* $said minuten" "$(dirname "$path")/README.md" || fault "the sheet of $id has other minutes"
done
finish
