#!/bin/bash
# Playing a case in one fixed wrong way must not pay: simulate says which norms are kept, and exits 1 where one is
# not. (That the shipped cases keep them, check says.)
. "$(dirname "$0")/../cli/common.sh"
patience=400

run simulate de-kraan --scenarios "$tree/scenarios" --runs 50 --lang en
[ "$code" -eq 0 ] || fault "de-kraan: exit $code"
grep -q '^All norms kept' "$scratch/out" || fault "de-kraan: $(tail -n 1 "$scratch/out")"
grep -q '^blind-marks: played 50 times' "$scratch/out" || fault "de-kraan: nobody learned from the other cases"

mkdir -p "$scratch/shelf/simple"
cp "$tree/tests/cli/house.lua" "$scratch/shelf/"
cp "$tree/tests/cli/case.lua" "$scratch/shelf/simple/"
run simulate "$scratch/shelf/simple" --scenarios "$scratch/shelf" --runs 20 --lang en
if [ "$code" -ne 1 ] || ! grep -qE '^[0-9]+ of [0-9]+ norms not kept: .*explain' "$scratch/out"; then
    fault "a case that is too easy passes: exit $code"
    cat "$scratch/out"
fi
grep -q '^blind: not played' "$scratch/out" || fault "blind was played without other cases"
run simulate "$scratch/shelf/simple" --scenarios "$scratch/shelf" --runs 20 --policy buy-off --lang en
grep -q 'at least 8 below best' "$scratch/out" || fault "buy-off alone is not held against best"

# A case that gets stuck keeps no norm.
mkdir -p "$scratch/shelf/stuck"
sed '0,/go = /s//when = function() while true do end return true end, go = /' "$tree/tests/cli/case.lua" >"$scratch/shelf/stuck/case.lua"
run simulate "$scratch/shelf/stuck" --scenarios "$scratch/shelf" --runs 2 --policy random --lang en
[ "$code" -eq 1 ] && grep -q '^The case gets stuck' "$scratch/err" || fault "a case that gets stuck: exit $code"
grep -q '^All norms kept' "$scratch/out" && fault "a case that gets stuck keeps its norms"
finish
