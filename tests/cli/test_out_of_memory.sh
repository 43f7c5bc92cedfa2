#!/bin/bash
# The system has no memory left while a case is read: exit 70 through the one door, and no word that
# the case asks for too much. Needs a bound on the address space, which the sanitizers do not bear: so it
# is tried with the program that scripts/test builds as build/core.
. "$(dirname "$0")/common.sh"
[ ! -x "$tree/build/core/klachtenspel" ] || program=$tree/build/core/klachtenspel
grep -q __asan_init "$program" && exit 77
(ulimit -v 1000000) 2>/dev/null || exit 77

shelf=$scratch/shelf
mkdir -p "$shelf/large"
cp "$tree/tests/cli/house.lua" "$shelf/house.lua"
# 45 MB of texts: within what a case may have.
{
    echo 'local x = "x" for _ = 1, 16 do x = x .. x end'
    echo 'local t = {} for i = 1, 700 do t[i] = x .. i end'
    cat "$tree/tests/cli/case.lua"
} >"$shelf/large/case.lua"

# within KILOBYTES: plays it with no more address space than that; sets code.
within() {
    (
        ulimit -v "$1"
        timeout 180 "$program" --lang en --scenarios "$shelf" play large \
            --inputs "$tree/tests/cli/inputs.json" --out - >"$scratch/out" 2>"$scratch/err" </dev/null
    )
    code=$?
}

within unlimited
[ "$code" -eq 0 ] || { fault "the case does not play"; cat "$scratch/err"; }
out=0
for kilobytes in $(seq 30000 2500 120000); do
    within "$kilobytes"
    case $code in
    0) ;;
    70)
        out=$((out + 1))
        grep -q 'out of memory' "$scratch/err" || fault "$kilobytes kB: exit 70 without a word"
        ;;
    *) # so little that the program or its libraries do not even begin
        [ "$kilobytes" -lt 60000 ] && [ ! -s "$scratch/out" ] && ! grep -q 'case\.lua' "$scratch/err" ||
            { fault "$kilobytes kB: exit $code"; cat "$scratch/err"; }
        ;;
    esac
done
[ "$out" -gt 2 ] || fault "memory never ran out"
finish
