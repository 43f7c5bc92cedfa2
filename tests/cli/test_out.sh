#!/bin/bash
# --out: a file that is there is replaced with --force alone, whatever writes it; a link stays a link; what an
# interrupted write left beside it goes.
. "$(dirname "$0")/common.sh"
shelf=$scratch/shelf
mkdir -p "$shelf/sound"
cp "$tree/tests/cli/house.lua" "$shelf/"
cp "$tree/tests/cli/case.lua" "$shelf/sound/"
inputs=$tree/tests/cli/inputs.json
echo precious >"$scratch/precious"

# try NAME PLACE ARGUMENTS: refused without --force, written with it.
try() {
    local name=$1 place=$2
    shift 2
    cp "$scratch/precious" "$place"
    expect 73 'there already.*file-there' --lang en --scenarios "$shelf" "$@"
    grep -q -- '--force' "$scratch/err" || fault "$name: no word of --force"
    cmp -s "$scratch/precious" "$place" || fault "$name: the file was replaced"
    run --lang en --scenarios "$shelf" "$@" --force
    [ "$code" -eq 0 ] || { fault "$name --force: exit $code"; cat "$scratch/err"; }
    cmp -s "$scratch/precious" "$place" && fault "$name --force: not replaced"
}
try play "$scratch/result.json" play sound --inputs "$inputs" --out "$scratch/result.json"
try graph "$scratch/graph.dot" graph sound --out "$scratch/graph.dot"
mkdir "$scratch/many"
try simulate "$scratch/many/sound-random-2.json" simulate sound --policy random --runs 3 --out "$scratch/many"
[ "$(find "$scratch/many" -type f | wc -l)" -eq 3 ] || fault "simulate --force: not three results"
# The same once more is no other file.
run --scenarios "$shelf" simulate sound --policy random --runs 3 --out "$scratch/many"
[ "$code" -eq 0 ] || { fault "simulate again: exit $code"; cat "$scratch/err"; }
# Before the play, where a person plays.
cp "$scratch/precious" "$scratch/played.json"
for place in played.json no/such/place.json nowhere; do
    [ "$place" = nowhere ] && ln -s nothing "$scratch/nowhere"
    expect 73 'file-(there|create|link)' --lang en --scenarios "$shelf" play sound --text --out "$scratch/$place"
    [ ! -s "$scratch/out" ] || fault "play --out $place: the play began"
done
# Before the votes there is no window to open.
cp "$scratch/precious" "$scratch/votes.json"
expect 73 'file-there' --lang en --scenarios "$tree/scenarios" calibrate is-dit-een-klacht --solo --out "$scratch/votes.json"

# Links
cp "$scratch/precious" "$scratch/behind"
ln -s behind "$scratch/link"
expect 73 'file-there' --lang en --scenarios "$shelf" graph sound --out "$scratch/link"
cmp -s "$scratch/precious" "$scratch/behind" || fault "what a link leads to was replaced"
run --scenarios "$shelf" graph sound --out "$scratch/link" --force
[ -L "$scratch/link" ] && grep -q digraph "$scratch/behind" || fault "a link with --force"
for force in '' --force; do
    expect 73 'leads nowhere.*file-link' --lang en --scenarios "$shelf" graph sound --out "$scratch/nowhere" $force
done
[ -L "$scratch/nowhere" ] && [ ! -e "$scratch/nothing" ] || fault "a link that leads nowhere"

# Devices and pipes are written to as they are.
for place in - /dev/null /dev/stdout; do
    run --scenarios "$shelf" play sound --inputs "$inputs" --out "$place"
    [ "$code" -eq 0 ] || { fault "--out $place: exit $code"; cat "$scratch/err"; }
done
grep -q '"total"' "$scratch/out" || fault "--out /dev/stdout: no result"

# Leftovers of this name go; others stay.
: >"$scratch/.graph.dot.123456789012.tmp"
: >"$scratch/.other.dot.123456789012.tmp"
run --scenarios "$shelf" graph sound --out "$scratch/graph.dot" --force
[ ! -e "$scratch/.graph.dot.123456789012.tmp" ] || fault "a leftover stays"
[ -e "$scratch/.other.dot.123456789012.tmp" ] || fault "a file of somebody else went"

# What is given on as it comes by, without being held together: the same, and what was there stays until all of it is written.
cp "$scratch/result.json" "$scratch/many/again.json"
lines=(--lang en report "$scratch/many" --format ndjson)
cp "$scratch/precious" "$scratch/lines"
expect 73 'there already.*file-there' "${lines[@]}" --out "$scratch/lines"
cmp -s "$scratch/precious" "$scratch/lines" || fault "lines: the file was replaced"
ln -s lines "$scratch/linked"
run "${lines[@]}" --out "$scratch/linked" --force
[ "$code" -eq 0 ] && [ -L "$scratch/linked" ] && [ "$(grep -c '^{' "$scratch/lines")" -ge 3 ] || fault "lines by a link, with --force"
expect 73 'leads nowhere.*file-link' "${lines[@]}" --out "$scratch/nowhere"
expect 73 'file-create' "${lines[@]}" --out "$scratch/no/such/place" --force
expect 73 'file-create' "${lines[@]}" --out "$scratch/many" --force
for place in /dev/full -; do
    timeout 180 "$program" "${lines[@]}" --out "$place" >/dev/full 2>"$scratch/err" </dev/null
    [ $? -eq 74 ] && grep -q 'file-write' "$scratch/err" || fault "lines to $place, which is full"
done
mkfifo "$scratch/pipe"
cat "$scratch/pipe" >"$scratch/piped" &
run "${lines[@]}" --out "$scratch/pipe"
wait $!
[ "$code" -eq 0 ] && cmp -s "$scratch/piped" "$scratch/lines" || fault "lines through a pipe are others: exit $code"
[ -z "$(find "$scratch" -name '.lines.*')" ] || fault "something is left beside the lines"
finish
