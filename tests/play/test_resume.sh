#!/bin/bash
# A play that stops half-way goes on where it was: after the end of the input, after a kill, after a disk
# that was full at the end; and a case whose function fails says so and keeps what there was.
. "$(dirname "$0")/../cli/common.sh"
talk=$tree/tests/play/talks/hands.in
expected=$tree/tests/play/talks/hands.json
arguments=(play de-kraan --text --scenarios "$tree/tests/shelf" --seed 1 --time-factor off --lang nl --mode assessment)
lines=$(($(wc -l <"$talk") - 1))

plain() { # RESULT: as test_talks.sh compares it
    sed -E '/"(id|hash|started|ended|duration_ms|version)": ?("[^"]*"|[0-9]+),?$/d
            s/"hash": "xxh128:[0-9a-f]*"/"hash": "…"/; s/"(at_ms|thinking_ms)": [0-9]+/"\1": 0/g' "$1"
}
same() { # NAME RESULT
    [ -f "$2" ] || { fault "$1: no result"; return; }
    plain "$2" | diff -u "$expected" - >"$scratch/diff" || { fault "$1: another result"; head -n 20 "$scratch/diff"; }
}
journals() {
    find "$scratch/data" -name '*.journal' 2>/dev/null | wc -l
}

# In one go, and with the end of the input half-way.
tail -n +2 "$talk" | timeout 180 "$program" "${arguments[@]}" --out "$scratch/whole.json" >/dev/null 2>&1
same "in one go" "$scratch/whole.json"
[ "$(journals)" -eq 0 ] || fault "a journal is left after the end"
half=$((lines / 2))
sed -n "2,${half}p" "$talk" | timeout 180 "$program" "${arguments[@]}" --out "$scratch/half.json" >"$scratch/out" 2>&1
[ $? -eq 0 ] && grep -q 'klachtenspel resume' "$scratch/out" || fault "the end of the input"
[ ! -e "$scratch/half.json" ] || fault "half a play has a result"
[ "$(journals)" -eq 1 ] || fault "nothing was kept"
# A full disk at the end: the play stays.
tail -n +$((half + 1)) "$talk" >"$scratch/rest"
timeout 180 "$program" --lang nl resume --text --out /dev/full <"$scratch/rest" >"$scratch/out" 2>"$scratch/err"
[ $? -eq 74 ] && grep -q /dev/full "$scratch/err" && grep -q 'resume --out' "$scratch/err" || fault "a full disk at the end"
[ "$(journals)" -eq 1 ] || fault "the play was lost with the full disk"
timeout 180 "$program" resume --text --out "$scratch/half.json" </dev/null >"$scratch/out" 2>"$scratch/err"
[ $? -eq 0 ] || { fault "resume to the end"; cat "$scratch/err"; }
same "after a full disk" "$scratch/half.json"
[ "$(journals)" -eq 0 ] || fault "a journal is left after resume"

# kill -9 between two inputs
mkfifo "$scratch/typed"
"$program" "${arguments[@]}" --out "$scratch/killed.json" <"$scratch/typed" >"$scratch/out" 2>&1 &
playing=$!
exec 9>"$scratch/typed"
sed -n "2,${half}p" "$talk" >&9
wanted=$(sed -n "2,${half}p" "$talk" | wc -l)
for _ in $(seq 1 1000); do # until all of it was read: the last line shows in the talk
    prompts=$(grep -c -E '^(Wat hoor je|Wat zeg je|Ik noem|Wat voor klacht|Ik bied aan|Hoe doe je)' "$scratch/out")
    [ "$prompts" -gt "$wanted" ] && break
    sleep 0.05
done
kill -9 "$playing"
exec 9>&-
wait 2>/dev/null
timeout 180 "$program" resume --text --out "$scratch/killed.json" <"$scratch/rest" >"$scratch/out" 2>"$scratch/err"
[ $? -eq 0 ] || { fault "resume after a kill"; head -n 5 "$scratch/err"; }
same "after a kill" "$scratch/killed.json"

# A damaged record with whole ones behind it: it goes on before it, says so, and the file is kept.
sed -n "2,${half}p" "$talk" | timeout 180 "$program" "${arguments[@]}" >/dev/null 2>&1
journal=$(find "$scratch/data" -name '*.journal' | head -n 1)
sed '3s/..$/x}/' "$journal" >"$scratch/damaged"
cp "$scratch/damaged" "$journal"
timeout 180 "$program" --lang nl resume --text </dev/null >"$scratch/out" 2>"$scratch/err"
[ $? -eq 0 ] && grep -q 'beschadigd na stap 1;' "$scratch/err" && grep -qF "$journal.1" "$scratch/err" ||
    { fault "a damaged journal is not told"; head -n 5 "$scratch/err"; }
! grep -q 'verder waar je was' "$scratch/out" || fault "a damaged journal: it goes on where it was"
cmp -s "$scratch/damaged" "$journal.1" || fault "a damaged journal is not kept"
[ "$(wc -l <"$journal")" -eq 2 ] || fault "a damaged journal: another number of records"
rm -rf "$scratch/data"

# A function that fails in this state
mkdir -p "$scratch/shelf/faulty"
cp "$tree/tests/cli/house.lua" "$scratch/shelf/"
sed 's/act = "probe", go/act = "probe", run = function(s) while true do end end, go/' "$tree/tests/cli/case.lua" \
    >"$scratch/shelf/faulty/case.lua"
for number in 1 2 3; do
    printf '\n%s\n' "$number" | timeout 180 "$program" play faulty --text --scenarios "$scratch/shelf" --seed 1 \
        --lang nl --out "$scratch/faulty.json" >"$scratch/out" 2>"$scratch/err"
    code=$?
    [ "$code" -eq 65 ] && break
done
[ "$code" -eq 65 ] || fault "a function that never ends: exit $code"
grep -q 'case.lua:[0-9]' "$scratch/out" || { fault "a function that never ends: no place"; tail -n 5 "$scratch/out"; }
[ ! -e "$scratch/faulty.json" ] || fault "a failed play has a result"
[ "$(journals)" -ge 1 ] || fault "a failed play was not kept"

# One that is open elsewhere is not denied.
left=$(find "$scratch/data" -name '*.journal' | head -n 1)
flock --exclusive "$left" "$program" resume --text --lang nl >"$scratch/out" 2>"$scratch/err" </dev/null
code=$?
[ "$code" -eq 66 ] && grep -q 'open in een ander' "$scratch/err" || { fault "a play that is open elsewhere: exit $code"; cat "$scratch/err"; }

# Who leaves before doing anything leaves nothing behind.
rm -rf "$scratch/data"
printf 'q\n' | timeout 180 "$program" "${arguments[@]}" >"$scratch/out" 2>&1
[ "$(journals)" -eq 0 ] || fault "an empty play was kept"
finish
