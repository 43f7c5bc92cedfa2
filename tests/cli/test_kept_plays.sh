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
grep -qE 'fout: .*: (beurt [0-9]+, |het totaal|het einde).* was het, .* is het' out || { fault "the message names no figure"; cat out; }
grep -q 'xxh128' out && fault "the message shows a hash"
grep -qE '(scores|trust|patience|turns)(\[|\.)' out && { fault "the message shows the name of a field"; cat out; }
grep -q -- "--inputs lamp/plays/zelf.json --out" out || fault "the way on is not told"
cmp -s lamp/plays/zelf.json before.json || fault "refresh hid another score"

# The folder has another name: as good as it was, and renewed where that is asked for.
run new hal
run play hal --text --lang nl --inputs hal/plays/goed.json --out hal/plays/zelf.json --alias anna
mv hal gang
run check gang --lang nl
[ "$code" -eq 0 ] && grep -q 'opmerking.*hal.*kept-play-moved' out || { fault "a play of another name: exit $code"; cat out; }
run check gang --refresh --lang nl
grep -q 'kept-play-renewed' out || { fault "refresh does not renew a play of another name"; cat out; }
grep -q '"id": "gang"' gang/plays/zelf.json && grep -q '"alias": "anna"' gang/plays/zelf.json || fault "the renewed play is not of this case"
run check gang --lang nl
grep -q 'kept-play' out && fault "a play of another name is not clean after refresh"
run verify gang/plays/zelf.json --scenarios . --lang nl
[ "$code" -eq 0 ] || { fault "verify of a play of another name"; cat out err; }
mv gang hal
sed -i 's/patience = [0-9]*/patience = 20/' hal/case.lua
run check hal --refresh --lang nl
[ "$code" -eq 1 ] && grep -qE 'fout: .*: (beurt [0-9]+, |het totaal|het einde).* was het, .* is het' out || { fault "another name and other scores: exit $code"; cat out; }

# In a zip nothing can be written: that is said, and not how.
zip -qr hal.zip hal
run check hal.zip --lang nl
[ "$code" -eq 1 ] && grep -q 'Pak de zip uit' out || { fault "a kept play in a zip: exit $code"; cat out; }
grep -qE -- '--(out|inputs) [^ ]*\.zip' out && fault "the way on writes into a zip"

# What came with the example is no fault once the example is a case of one's own; a play of one's own is.
run new bank
sed -i 's/act = "invite"/act = "probe"/' bank/case.lua
cp bank/plays/goed.json bank/plays/eigen.json
sed -i '/"example"/d' bank/plays/eigen.json
run check bank --lang nl
grep -q 'goed.json: opmerking.*kept-play-example' out || { fault "the play of the example"; cat out; }
grep -q 'eigen.json: fout.*invite.*kept-play' out || { fault "a play that does not fit any more"; cat out; }
grep -A1 'eigen.json: fout' out | grep -q -- '--out bank/plays/eigen.json' || fault "the way on is not told of a play that does not fit"
grep -riE 'lamp|douane' hal/README.md && fault "the sheet is about the example"
grep -q '^# Hal: ' hal/README.md || fault "the sheet has not the name of the case"

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
