#!/bin/bash
# Whole plays by --inputs and by replaying what came of them, and a check, under valgrind: no error and no leak. Needs the program
# without sanitizers, which scripts/test builds as build/core.
. "$(dirname "$0")/common.sh"
plain=$tree/build/core/klachtenspel
command -v valgrind >/dev/null && [ -x "$plain" ] || exit 77

mkdir -p "$scratch/shelf/sound"
cp "$tree/tests/cli/house.lua" "$scratch/shelf/"
cp "$tree/tests/cli/case.lua" "$scratch/shelf/sound/"
examine() {
    valgrind --quiet --leak-check=full --show-leak-kinds=all --errors-for-leak-kinds=all \
        --error-exitcode=99 --log-file="$scratch/valgrind" "$plain" "$@" \
        >"$scratch/out" 2>"$scratch/err" </dev/null
    code=$?
    if [ "$code" -eq 99 ] || [ -s "$scratch/valgrind" ]; then
        fault "valgrind: $*"
        head -n 60 "$scratch/valgrind"
    fi
}
examine play sound --scenarios "$scratch/shelf" --inputs "$tree/tests/cli/inputs.json" --out "$scratch/result.json"
[ "$code" -eq 0 ] && [ -s "$scratch/result.json" ] || fault "the play did not end"
examine verify "$scratch/result.json" --scenarios "$scratch/shelf"
[ "$code" -eq 0 ] || fault "the play is not verified: exit $code"
sed -E 's/"total": [0-9.]+/"total": 12.5/' "$scratch/result.json" >"$scratch/false.json"
cmp -s "$scratch/result.json" "$scratch/false.json" && fault "nothing to change in the result"
examine verify "$scratch/false.json" --scenarios "$scratch/shelf"
[ "$code" -ne 0 ] || fault "a result that is not what was played is verified"
examine check sound --scenarios "$scratch/shelf" --states 50
[ "$code" -eq 0 ] || [ "$code" -eq 1 ] || fault "the check did not end: exit $code"
examine play proef-1-0 --scenarios "$tree/tests/play/corpus/scenarios" \
    --inputs "$tree/tests/play/corpus/plays/proef-1-0-0.json" --out -
[ "$code" -eq 0 ] || fault "the play of the corpus did not end"
# A case that does not load gives everything back too.
sed -i 's/fits = "tevreden"/fits = "tevredn"/' "$scratch/shelf/sound/case.lua"
examine play sound --scenarios "$scratch/shelf" --inputs "$tree/tests/cli/inputs.json" --out -
[ "$code" -eq 65 ] || fault "a case with a fault: exit $code"
finish
