#!/bin/bash
# play --at: it begins at that moment with that state, says that it does not count, and nothing of it is kept;
# what is not there is named with the nearest there is, before anything begins.
. "$(dirname "$0")/../cli/common.sh"
shelf=$scratch/shelf
mkdir -p "$shelf/proef"
cp "$tree/tests/cli/house.lua" "$shelf/"
cp "$tree/tests/cli/case.lua" "$shelf/proef/"

# try TYPED ARGUMENTS
try() {
    local typed=$1
    shift
    # shellcheck disable=SC2059
    printf "$typed" | timeout 180 "$program" play proef --text --lang nl --scenarios "$shelf" --seed 1 "$@" \
        >"$scratch/out" 2>"$scratch/err"
    code=$?
}
said() { grep -qE -- "$2" "$scratch/out" || { fault "$1: no '$2'"; head -n 20 "$scratch/out"; }; }

try 'q\n' --at duiden --set 'trust=12, patience=34'
[ "$code" -eq 0 ] || fault "at duiden: exit $code"
said 'at duiden' "Uitproberen vanaf ‘duiden’: dit telt niet mee"
said 'at duiden' 'vertrouwen: bijna niets, geduld: weinig'
! grep -q 'nog steeds' "$scratch/out" || fault "at duiden: it began at the beginning"

try '\n3\n' --at begin --heard 'nog steeds'
said 'heard' 'Dat had niet gemogen'

try '\n\n1\n\n1\n' --at bod --mode assessment
said 'to the end' "Uitgeprobeerd vanaf ‘bod’"
[ -z "$(find "$scratch/data" -type f 2>/dev/null)" ] || fault "something was kept: $(find "$scratch/data" -type f)"

expect 64 "heeft geen moment ‘duidn’" play proef --text --scenarios "$shelf" --at duidn --lang nl
expect 64 "Bedoelde je ‘duiden’" play proef --text --scenarios "$shelf" --at duidn --lang nl
expect 64 "De eerste momenten zijn: begin, duiden, bod" play proef --text --scenarios "$shelf" --at xxxxxxxx --lang nl
expect 64 "Bedoelde je ‘patience’" play proef --text --scenarios "$shelf" --at bod --set patienc=3 --lang nl
expect 64 "trust kan niet ‘101’ zijn" play proef --text --scenarios "$shelf" --at bod --set trust=101 --lang nl
expect 64 "trust kan niet ‘40x’ zijn" play proef --text --scenarios "$shelf" --at bod --set trust=40x --lang nl
expect 64 "‘trust’ heeft geen waarde" play proef --text --scenarios "$shelf" --at bod --set trust --lang nl
expect 64 "Bedoelde je ‘nog steeds’" play proef --text --scenarios "$shelf" --at bod --heard 'nog stees' --lang nl
expect 64 "did you mean|Did you mean ‘duiden’" play proef --text --scenarios "$shelf" --at duidn --lang en
expect 64 -- "--set" play proef --text --scenarios "$shelf" --set trust=3 --lang nl
expect 64 -- "--out" play proef --text --scenarios "$shelf" --at bod --out "$scratch/x" --lang nl
expect 64 -- "--at" play --text --scenarios "$shelf" --at bod --lang nl
finish
