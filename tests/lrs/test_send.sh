#!/bin/bash
# Plays are sent to a record store that refuses, breaks off and is busy (send.mjs).
# test_send.sh PROGRAM SOURCE-TREE
. "$(dirname "$0")/../cli/common.sh"
for case in de-kraan chapeau; do
    run simulate "$tree/scenarios/$case" --scenarios "$tree/scenarios" --policy random --runs 25 --out "$scratch/plays"
    [ "$code" -le 1 ] || fault "$case cannot be played"
done
node "$tree/tests/lrs/send.mjs" "$program" "$tree" "$scratch/plays" || fault "sending"
finish
