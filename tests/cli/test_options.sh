#!/bin/bash
# Options and help: where they may stand, what is said about mistakes, exit codes.
. "$(dirname "$0")/common.sh"

for command in play resume list help version; do
    run "$command" --help
    [ "$code" -eq 0 ] && [ -s "$scratch/out" ] && [ ! -s "$scratch/err" ] ||
        fault "$command --help: exit $code"
    grep -q -- --scenarios "$scratch/out" || fault "$command --help does not name --scenarios"
done
run --help && grep -q '  play' "$scratch/out" || fault "--help does not list play"
run --version && grep -qE '^klachtenspel [0-9]+\.' "$scratch/out" || fault "--version"
run help play --lang en && grep -q '^Usage: klachtenspel play' "$scratch/out" || fault "help play in English"
run --lang=nl help && grep -q '^Gebruik:' "$scratch/out" || fault "--lang before the command"
awk '{ if (length($0) > 80) exit 1 }' "$scratch/out" || fault "the help is wider than 80 columns"

expect 64 'did you mean play|Did you mean play' --lang en plya
expect 64 'Bedoel je --seed' --lang nl play --sed 3
expect 64 'unknown option: -x' --lang en list -x
expect 64 'needs a value' --lang en play --seed
expect 64 'whole number' --lang en play --seed=1.5
expect 64 'whole number' --lang en play --seed=9007199254740992
expect 64 'whole number' --lang en play --seed=0x10
expect 64 'practice, assessment' --lang en play --mode exam
expect 64 'above 0' --lang en play --time-factor 0
expect 64 'above 0' --lang en play --time-factor=nan
expect 64 'above 0' --lang en play --time-factor -1
expect 64 'too many' --lang en list one two
expect 64 'takes no value' --lang en list --json=yes
expect 64 'nl, en' --lang fr list
expect 64 'alias' --lang en play --alias= de-kraan
expect 64 'alias' --lang en play --alias $'a\033[31m' de-kraan
expect 64 'unknown command' --lang en -- --help
expect 66 'no-such-case' --lang en play --text -- no-such-case
expect 66 '-x' --lang en play --text -- -x
expect 66 'no interrupted play' --lang en resume --text

# Nothing obeys what comes from outside: no escape reaches the terminal.
run --lang en $'\033[31mx'
grep -q $'\033' "$scratch/err" && fault "an escape sequence came through"
# Colour only where it is asked for.
run list --color always --scenarios "$tree/scenarios"
grep -q $'\033\[' "$scratch/out" || fault "--color always has no colour"
NO_COLOR=1 run list --scenarios "$tree/scenarios"
grep -q $'\033\[' "$scratch/out" && fault "NO_COLOR was not followed"
# A full disk is noticed at the end of any command.
timeout 180 "$program" --lang en list --scenarios "$tree/scenarios" >/dev/full 2>"$scratch/err"
[ $? -eq 74 ] && grep -q 'could not be written' "$scratch/err" || fault "list on a full disk"
# Who reads no more has what he wanted: nothing is said, and the code is the one without a pipe.
shut() { # CODE ARGUMENTS: with an output that nobody reads
    local wanted=$1
    shift
    mkfifo "$scratch/pipe"
    # opened for both, then for writing alone: the reader is gone before a byte is written
    exec 8<>"$scratch/pipe"
    exec 9>"$scratch/pipe"
    exec 8>&-
    timeout 120 "$program" --lang nl "$@" >&9 2>"$scratch/err" </dev/null
    code=$?
    exec 9>&-
    rm "$scratch/pipe"
    [ "$code" -eq "$wanted" ] || fault "$*: exit $code and not $wanted before a shut pipe"
    grep -v 'staat in /dev/stdout' "$scratch/err" && { fault "$* before a shut pipe says so"; }
}
kraan=$tree/scenarios/de-kraan
small=$tree/tests/cases/good/alweer-lekkage # whose plays are all soon seen
mkdir -p "$scratch/broken" && echo 'case { }' >"$scratch/broken/case.lua"
for format in html md; do
    shut 0 script "$small" --format $format
    shut 0 script "$small" --format $format --out -
    shut 0 script "$small" --format $format --out /dev/stdout
done
shut 0 graph "$small"
shut 0 graph "$small" --format svg
shut 0 list --scenarios "$tree/scenarios"
shut 0 list --scenarios "$tree/scenarios" --json
shut 0 api
shut 0 --help
shut 0 check --help
shut 0 help --format man
shut 0 --version
shut 0 new stil --scenarios "$scratch"
shut 0 agreement "$tree/tests/agreement/gwet_dist4cat_15x4x3.csv"
shut 0 simulate "$small" --runs 2 --policy best
shut 1 check "$scratch/broken"
shut 1 check "$scratch/broken" --json
shut 0 play "$kraan" --inputs "$kraan/plays/goed.json" --out -
finish
