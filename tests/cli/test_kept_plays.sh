#!/bin/bash
# Kept plays hold by choices and scores: a changed text is a note that --refresh takes away, another
# score an error with the way on; a folder of one's own needs no house.
. "$(dirname "$0")/common.sh" "$@"
cd "$scratch" || exit 1
run new lamp
[ "$code" -eq 0 ] || fault "new: exit $code"
kept=lamp/plays/goed.json
run play lamp --text --lang nl --inputs $kept --out lamp/plays/zelf.json --alias anna
[ "$code" -eq 0 ] || { fault "play: exit $code"; cat err; }
check() { run check lamp --lang nl "$@"; }

check
grep -q 'kept-play' out && fault "a play of today is not clean"
sed -i 's/^narrator \[\[/narrator [[Nou, /' lamp/case.lua
cp lamp/plays/zelf.json before.json
check
[ "$code" -eq 0 ] || { fault "a changed text is an error: exit $code"; grep fout out; }
grep -q 'opmerking.*kept-play-texts' out || fault "nothing said of a changed text"
grep -q -- '--refresh' out || fault "the message does not say how to renew"
cmp -s lamp/plays/zelf.json before.json || fault "check changed a play unasked"
check --refresh
grep -q 'kept-play-renewed' out || fault "refresh does not say what it did"
cmp -s lamp/plays/zelf.json before.json && fault "refresh changed nothing"
grep -q '"alias": "anna"' lamp/plays/zelf.json || fault "refresh lost who played"
[ "$(grep -o '"started": "[^"]*"' before.json)" = "$(grep -o '"started": "[^"]*"' lamp/plays/zelf.json)" ] ||
    fault "refresh lost when it was played"
check
grep -q 'kept-play' out && fault "after refresh it is not clean"
run verify lamp/plays/zelf.json --scenarios . --lang nl
[ "$code" -eq 0 ] || { fault "verify of a renewed play: exit $code"; cat out err; }

# Another score is no text: an error with the figure, and refresh leaves it.
sed -i 's/patience = [0-9]*/patience = 20/' lamp/case.lua
cp lamp/plays/zelf.json before.json
check --refresh
[ "$code" -eq 1 ] || fault "other scores: exit $code"
grep -qE 'fout.*(scores|trust|patience|ending|turns|passed)' out || { fault "the message names no figure"; cat out; }
grep -q 'xxh128' out && fault "the message shows a hash"
grep -q -- "--inputs lamp/plays/zelf.json --out" out || fault "the way on is not told"
cmp -s lamp/plays/zelf.json before.json || fault "refresh hid another score"

# No house.lua here: that of the program is taken, and the case is found by its id.
run list --scenarios . --lang nl
grep -qi lamp out && [ "$code" -eq 0 ] || { fault "list of a folder of one's own: exit $code"; cat err; }
grep -q de-kraan out && fault "list --scenarios shows what is not in that folder"
run play lamp --scenarios . --text --lang nl --inputs "$kept" --out r.json --force
[ "$code" -eq 0 ] || fault "play in a folder of one's own: exit $code"
run check . --lang nl
grep -q 'no-house' out err && fault "check of a folder of one's own asks for a house"
run verify "$tree/tests/none.json" --scenarios .
[ "$code" -eq 66 ] || fault "verify of nothing: exit $code"
finish
