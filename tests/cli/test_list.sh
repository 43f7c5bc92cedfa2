#!/bin/bash
# The list says what a case is about, and what it teaches only once it was played, or when that is asked.
. "$(dirname "$0")/common.sh"

listed() { # ARGUMENT…
    "$program" list --scenarios "$tree/tests/shelf" "$@" >"$scratch/out" 2>"$scratch/err" || fault "list $*: exit $?"
}

listed
grep -q 'keukenkraan' "$scratch/out" || fault "the list does not say what a case is about"
grep -q 'Leert:' "$scratch/out" && fault "the list says what cases teach before they were played"
listed --teaches
[ "$(grep -c 'Leert:' "$scratch/out")" -eq 5 ] || fault "--teaches does not say it of every case"

played=$(head -n 1 "$tree/tests/play/talks/hands.in")
# shellcheck disable=SC2086
tail -n +2 "$tree/tests/play/talks/hands.in" |
    "$program" play de-kraan --text --scenarios "$tree/tests/shelf" --seed 1 ${played#\# } --out "$scratch/result.json" \
        >/dev/null 2>&1 || fault "the play"
listed
[ "$(grep -c 'Leert:' "$scratch/out")" -eq 1 ] || fault "what a played case teaches is not said"
finish
