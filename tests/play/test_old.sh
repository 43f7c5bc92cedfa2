#!/bin/bash
# A result of the first form, which was scored by words: verify says what it is and what to do; its inputs still play.
. "$(dirname "$0")/../cli/common.sh"
corpus=$tree/tests/play/corpus
new() { "$program" play proef-1-0 --scenarios "$corpus/scenarios" --inputs "$1" --out - --lang en; }

new "$corpus/plays/proef-1-0-0.json" >"$scratch/new.json" 2>"$scratch/err" || fault "does not play"
sed -e 's#klachtenspel.result/2#klachtenspel.result/1#' -e '/"either"/d; /"negatives"/d' "$scratch/new.json" >"$scratch/old.json"
"$program" verify --lang en --scenarios "$corpus/scenarios" "$scratch/old.json" >"$scratch/out" 2>&1
code=$?
[ $code = 65 ] || fault "verify of result/1: exit $code, 65 wanted"
for words in "klachtenspel.result/1" "play --inputs"; do
    grep -qF -- "$words" "$scratch/out" || fault "verify of result/1 does not say “$words”: $(cat "$scratch/out")"
done
new "$scratch/old.json" >"$scratch/again.json" 2>"$scratch/err" || fault "result/1 does not play: $(cat "$scratch/err")"
diff <(grep -vE '"(id|started|ended)"' "$scratch/new.json") <(grep -vE '"(id|started|ended)"' "$scratch/again.json") ||
    fault "result/1 plays otherwise"
"$program" verify --lang en --scenarios "$corpus/scenarios" "$scratch/again.json" >"$scratch/out" 2>&1 ||
    fault "the new result does not verify: $(cat "$scratch/out")"
finish
