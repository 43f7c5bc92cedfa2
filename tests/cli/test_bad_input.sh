#!/bin/bash
# Bad input: one clear message with the place, the right exit code, nothing lost, no result written.
. "$(dirname "$0")/common.sh"

shelf=$scratch/shelf
mkdir -p "$shelf" "$scratch/results"
cp "$tree/tests/cli/house.lua" "$shelf/house.lua"

# make NAME: a sound case to spoil.
make() {
    mkdir -p "$shelf/$1"
    cp "$tree/tests/cli/case.lua" "$shelf/$1/case.lua"
}
# spoil NAME SED: a case with one fault.
spoil() {
    make "$1"
    sed -i "$2" "$shelf/$1/case.lua"
}
# play CODE REGEX CASE [ARGUMENTS]
play() {
    local wanted=$1 words=$2
    shift 2
    expect "$wanted" "$words" --lang en --scenarios "$shelf" play "$@" \
        --inputs "$tree/tests/cli/inputs.json" --out "$scratch/results"
    [ -z "$(ls -A "$scratch/results")" ] || fault "$1: a result was written"
    rm -f "$scratch/results"/*
}

make sound
run --lang en --scenarios "$shelf" play sound --inputs "$tree/tests/cli/inputs.json" --out -
[ "$code" -eq 0 ] || { fault "the sound case does not play"; cat "$scratch/err"; }
grep -q '"moment": "tevreden"' "$scratch/out" || fault "the sound case ends elsewhere"

spoil syntax 's/start *= *"begin",/start = = "begin",/'
play 65 'syntax/case\.lua:[0-9]+.*error' syntax
spoil comma 's/role *= *"balie",/role = "balie"/'
play 65 'comma/case\.lua:[0-9]+.*error' comma
spoil missing '/start *=/d'
play 65 'missing/case\.lua:[0-9]+.*start' missing
spoil type 's/trust = 50/trust = "veel"/'
play 65 'type/case\.lua:[0-9]+.*trust' type
spoil word 's/^customer /custommer /'
play 65 'word/case\.lua:[0-9]+.*custommer' word
grep -q 'customer' "$scratch/err" || fault "unknown word: the nearest word is not named"
spoil field 's/act = "probe", go/act = "probe", goto_ = 1, go/'
play 65 'field/case\.lua:[0-9]+.*goto_' field
spoil nowhere 's/fits = "tevreden"/fits = "tevredn"/'
play 65 'nowhere/case\.lua:[0-9]+.*tevredn' nowhere
make endless && echo 'while true do end' >>"$shelf/endless/case.lua"
play 65 'endless/case\.lua:[0-9]+.*error' endless
make nowheres && echo 'for i = 1, 4000 do moment("m" .. i) go("x" .. i) end' >>"$shelf/nowheres/case.lua"
play 65 'nowheres/case\.lua:[0-9]+.*x1' nowheres
make collide && sed -i '1i local t = {} for i = 1, 70000 do t[i * 131071] = i end' "$shelf/collide/case.lua"
play 65 'collide/case\.lua:1:.*error' collide
mkdir -p "$shelf/empty" && : >"$shelf/empty/case.lua"
play 65 'empty/case\.lua' empty
mkdir -p "$shelf/folder/case.lua"
play 66 'folder' folder
mkdir -p "$shelf/fifo" && mkfifo "$shelf/fifo/case.lua"
play 66 'fifo' fifo
mkdir -p "$shelf/binary" && head -c 4096 "$program" >"$shelf/binary/case.lua"
play 65 'binary/case\.lua' binary
spoil utf8 's/narrator.*/narrator [[\xff\xfe]]/'
play 65 'utf8/case\.lua:[0-9]+' utf8
mkdir -p "$shelf/huge" && truncate -s 100M "$shelf/huge/case.lua"
play 65 'huge/case\.lua' huge
play 66 'nothing-here' nothing-here
expect 66 'no-house' --lang en play "$scratch/no-house" --inputs "$tree/tests/cli/inputs.json" --out -

# Inputs
inputs() { # CODE REGEX FILE: of the sound case
    expect "$1" "$2" --lang en --scenarios "$shelf" play sound --inputs "$3" --out "$scratch/results"
    [ -z "$(ls -A "$scratch/results")" ] || fault "$3: a result was written"
    rm -f "$scratch/results"/*
}
good=$tree/tests/cli/inputs.json
head -c 100 "$good" >"$scratch/truncated.json"
inputs 65 'truncated\.json:[0-9]+' "$scratch/truncated.json"
: >"$scratch/nothing.json"
inputs 65 'nothing\.json' "$scratch/nothing.json"
sed 's/"probe"/"prob"/' "$good" >"$scratch/impossible.json"
inputs 65 'impossible\.json.*[^0-9]3[^0-9]' "$scratch/impossible.json"
grep -q 'probe' "$scratch/err" || fault "an impossible input: what was possible is not named"
sed '/"offer"/d; /"at_ms": 9500/s/,$//' "$good" >"$scratch/short.json"
inputs 65 'short\.json' "$scratch/short.json"
sed '/"offer"/s/$/,\n    { "at_ms": 13000, "continue": true }/' "$good" >"$scratch/after.json"
inputs 65 'after\.json' "$scratch/after.json"
sed 's#klachtenspel.inputs/1#klachtenspel.inputs/9#' "$good" >"$scratch/schema.json"
inputs 65 'schema\.json' "$scratch/schema.json"
sed 's/"seed": 7/"seed": "seven"/' "$good" >"$scratch/seed.json"
inputs 65 'seed' "$scratch/seed.json"
sed 's/2000/1/' "$good" >"$scratch/falls.json"
inputs 65 'falls\.json' "$scratch/falls.json"
sed 's/"language": "nl"/"language": "en"/' "$good" >"$scratch/language.json"
inputs 65 'en' "$scratch/language.json"
truncate -s 100M "$scratch/large.json"
inputs 65 'large\.json' "$scratch/large.json"
mkfifo "$scratch/pipe.json"
inputs 66 'pipe\.json' "$scratch/pipe.json"
inputs 66 'no-inputs' "$scratch/no-inputs.json"
inputs 66 'shelf' "$shelf"
printf '\xff\xfe' >"$scratch/bytes.json"
inputs 65 'bytes\.json' "$scratch/bytes.json"

# Where a result cannot go
out() { # CODE REGEX PLACE
    expect "$1" "$2" --lang en --scenarios "$shelf" play sound --inputs "$good" --out "$3"
}
out 74 '/dev/full' /dev/full
timeout 180 "$program" --lang en --scenarios "$shelf" play sound --inputs "$good" --out - \
    >/dev/full 2>"$scratch/err"
[ $? -eq 74 ] || fault "--out - on a full disk"
[ -s "$scratch/err" ] || fault "--out - on a full disk says nothing"
out 73 'no/such/place' "$scratch/no/such/place.json"
mkdir -p "$scratch/closed" && echo old >"$scratch/closed/old.json" && chmod 555 "$scratch/closed"
if [ "$(id -u)" -eq 0 ] && command -v setpriv >/dev/null; then
    chmod -R a+rX "$scratch" && chmod a+x "$scratch"
    nobody=(setpriv --reuid=65534 --regid=65534 --clear-groups env LSAN_OPTIONS=detect_leaks=0 ASAN_OPTIONS=detect_leaks=0)
else
    nobody=(env)
fi
if "${nobody[@]}" test -x "$program" -a -r "$tree/tests/cli/house.lua"; then
    timeout 180 "${nobody[@]}" "$program" --lang en --scenarios "$shelf" play sound --inputs "$good" \
        --out "$scratch/closed" >"$scratch/out" 2>"$scratch/err" </dev/null
    code=$?
    [ "$code" -eq 73 ] || { fault "a read-only folder: exit $code"; cat "$scratch/err"; }
    grep -q 'closed' "$scratch/err" || fault "a read-only folder: the place is not named"
    [ "$(ls -A "$scratch/closed")" = old.json ] || fault "a read-only folder: something was left"
    make shut && chmod 000 "$shelf/shut/case.lua"
    if [ "$(id -u)" -eq 0 ] && [ "${nobody[0]}" = setpriv ]; then
        timeout 180 "${nobody[@]}" "$program" --lang en --scenarios "$shelf" play shut --inputs "$good" \
            --out - >"$scratch/out" 2>"$scratch/err" </dev/null
        [ $? -eq 66 ] || { fault "a file that may not be read"; cat "$scratch/err"; }
    fi
fi
finish
