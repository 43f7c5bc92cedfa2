#!/bin/bash
# Playing a shipped case in one fixed wrong way must not pay (scripts/check-policies, with fewer runs), and
# the script says so of a case where it does.
. "$(dirname "$0")/../cli/common.sh"
"$tree/scripts/check-policies" --program "$program" --runs 500 || fault "check-policies: exit $?"

mkdir -p "$scratch/shelf/simple"
cp "$tree/tests/cli/house.lua" "$scratch/shelf/"
cp "$tree/tests/cli/case.lua" "$scratch/shelf/simple/"
"$tree/scripts/check-policies" --program "$program" --runs 20 "$scratch/shelf/simple" >"$scratch/out" 2>&1
code=$?
if [ "$code" -ne 1 ] || ! grep -q '^MISS .*simple: explain ' "$scratch/out"; then
    fault "a case that is too easy passes: exit $code"
    cat "$scratch/out"
fi
finish
