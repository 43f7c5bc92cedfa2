#!/bin/bash
# report --replay: what it does not go with, and that it needs a window. test_replay.sh PROGRAM SOURCE-TREE
. "$2/tests/cli/common.sh"
unset SDL_VIDEODRIVER
"$program" play de-kraan --inputs "$tree/scenarios/de-kraan/plays/goed.json" --out "$scratch/a.json" >/dev/null 2>&1

for others in "--format html" "--out x.html" "--table plays" "--separator ,"; do
    # shellcheck disable=SC2086
    expect 64 '--replay does not go with' report "$scratch/a.json" --replay $others --lang en
done
expect 64 'standard input' report - --replay --lang en
expect 64 . report --replay --lang en
expect 66 'there is no such file' report "$scratch/gone" --replay --lang en
expect 70 'no window here; --format html' report "$scratch/a.json" --replay --lang en
expect 70 'geen venster; met --format html' report "$scratch/a.json" --replay --lang nl
exit $((faults > 0))
