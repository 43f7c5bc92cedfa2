#!/bin/bash
# check --watch: says what changed at each save and nothing else, does nothing in between, and ends clean
# when it is interrupted. Names that are nearly right are named.
. "$(dirname "$0")/common.sh" "$@"
cd "$scratch" || exit 1
run new lamp
set -m # so that an interrupt reaches it
"$program" check lamp --watch --lang nl --states 500 >said 2>&1 &
watcher=$!
set +m
waits() { for _ in $(seq 150); do grep -q -- "$1" said && return 0; sleep 0.2; done; return 1; }
waits 'Ik kijk mee' || fault "it does not say that it watches"
before=$(wc -l <said)
sleep 1
[ "$(wc -l <said)" = "$before" ] || fault "it speaks while nothing changes"
cp lamp/case.lua kept.lua
sed -i 's/start    = "opening"/start    = "openning"/' lamp/case.lua
waits '^+ .*openning' || { fault "a new mistake is not said"; tail -5 said; }
tail -n +"$((before + 1))" said | grep -q 'toestanden' && fault "it says all of it again"
cp kept.lua lamp/case.lua
waits '^opgelost: .*openning' &&
    [ "$(grep -c '^+' said)" -le 2 ] || { fault "what is solved is not said"; tail -5 said; }
ticks() { awk '{print $14 + $15}' "/proc/$watcher/stat"; }
sleep 1
first=$(ticks)
sleep 3
[ $(($(ticks) - first)) -le 30 ] || fault "it works while it waits: $(($(ticks) - first)) ticks in 3 s"
kill -INT "$watcher"
wait "$watcher"
code=$?
[ "$code" -eq 0 ] || fault "interrupted: exit $code"
expect 64 'json' check lamp --watch --json --lang nl

# A folder of cases: what comes new in it is looked at too, and the house rules beside them.
mkdir plank && cp -r lamp plank/ && cp "$tree/scenarios/house.lua" plank/
set -m
"$program" check plank/ --watch --lang nl --states 500 >said 2>&1 &
watcher=$!
set +m
waits 'Ik kijk mee' || fault "it does not say that it watches a folder"
mkdir plank/hal && sed 's/start    = "opening"/start    = "openning"/' kept.lua >plank/hal/case.lua
waits '^+ .*hal/case.lua.*openning' || { fault "a new case is not seen"; tail -5 said; }
sed -i 's/"openning"/"opennning"/' plank/hal/case.lua
waits '^+ .*hal/case.lua.*opennning' || { fault "a save in a new case is not seen"; tail -5 said; }
sed -i 's/^weights/weigths/' plank/house.lua
waits '^+ .*house.lua.*weigths' || { fault "a save of the house is not seen"; tail -5 said; }
kill -INT "$watcher"
wait "$watcher"

mkdir -p map/een map/twee map/leeg
cp kept.lua map/een/case.lua.txt
cp kept.lua map/twee/Case.lua
run list --scenarios map/leeg --lang nl
[ "$code" -eq 66 ] && grep -q "Geen casussen" err || fault "list of an empty folder: exit $code"
for folder in een twee; do
    run check map/$folder --lang nl
    [ "$code" -eq 66 ] || fault "check map/$folder: exit $code"
    grep -qE "case-file-name" out || fault "check map/$folder does not name the file"
    expect 66 'case-file-name' play map/$folder --text --lang nl
done
run check map --lang nl
[ "$code" -ne 0 ] && [ "$(grep -c 'case-file-name' out)" -eq 2 ] || { fault "check of a folder of them: exit $code"; cat out; }
run list --scenarios map --lang nl
[ "$code" -ne 0 ] && grep -q 'case.lua.txt' err || { fault "list of a folder of them: exit $code"; cat out err; }
finish
