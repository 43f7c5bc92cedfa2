#!/bin/bash
# Say it yourself first, in the terminal: asked once a turn after listening, skipped by enter, shown beside the answers and
# at its turn in the debrief; kept, gone on with and gone back on; and no part of the score.
. "$(dirname "$0")/../cli/common.sh"
cases=$tree/tests/shelf
words="dat komt doordat de monteurs het druk hebben, sorry"

# talk ARGUMENTS: a play of de-kraan in which each turn is answered with the first that there is
talk() {
    timeout 300 "$program" play de-kraan --text --lang nl --scenarios "$cases" --seed 1 --time-factor off \
        "$@" >"$scratch/talk" 2>"$scratch/err"
    code=$?
}

# Level 1: only when asked. Each line is long enough for any question; what is asked decides what it means.
printf '\nq\n' | talk
grep -q "Wat zou jij zeggen" "$scratch/talk" && fault "level 1 asks by itself"
printf '\nq\n' | talk --say on
grep -q "Wat zou jij zeggen" "$scratch/talk" || fault "--say on does not ask"
grep -q "sla je het over" "$scratch/talk" || fault "it does not say how it is skipped"
timeout 300 "$program" play chapeau --text --lang nl --scenarios "$cases" --say off <<<$'\nq' >"$scratch/talk" 2>&1
grep -q "Wat zou jij zeggen" "$scratch/talk" && fault "--say off asks"

# What is typed stands beside the answers and with the coach, with what is heard in it.
printf '\n%s\n1\n\nq\n' "$words" | talk --say on
grep -q "Zelf zei je: “dat komt doordat" "$scratch/talk" || fault "one's own sentence does not stand beside the answers"
[ "$(grep -c "Wat zou jij zeggen" "$scratch/talk")" -eq 1 ] || fault "it is asked more than once a turn"
rm -rf "$XDG_DATA_HOME/klachtenspel/journals"

# Enter skips it: the answers are there.
printf '\n\n1\nq\n' | talk --say on
grep -q "Wat zeg je?" "$scratch/talk" || fault "after enter there are no answers"
grep -q "Zelf zei je" "$scratch/talk" && fault "what was skipped is shown"
rm -rf "$XDG_DATA_HOME/klachtenspel/journals"

# Too long is said, and asked again.
long=$(printf 'woord %.0s' $(seq 1 400))
printf '\n%s\n%s\nq\n' "$long" "$words" | talk --say on
grep -q "2000 tekens" "$scratch/talk" || fault "too long a sentence is not said"
grep -q "Zelf zei je" "$scratch/talk" || fault "after too long a sentence one cannot say it"

# It is kept: resume has it in the debrief's facts, and does not ask again in that turn.
printf 'q\n' | timeout 300 "$program" resume --text --lang nl --scenarios "$cases" >"$scratch/talk" 2>&1
grep -q "Zelf zei je: “dat komt doordat" "$scratch/talk" || fault "resume does not have what was said"
grep -q "Wat zou jij zeggen" "$scratch/talk" && fault "resume asks again"
rm -rf "$XDG_DATA_HOME/klachtenspel/journals"

# resume has the option too; without it, what the settings say holds, and what was done in the play before.
left() { # ARGUMENTS: a play of level 1 that is left at its answers, gone on with
    rm -rf "$XDG_DATA_HOME/klachtenspel/journals"
    printf '\nq\n' | talk --say off
    printf 'q\n' | timeout 300 "$program" resume --text --lang nl --scenarios "$cases" "$@" >"$scratch/talk" 2>&1
}
left
grep -q "Wat zou jij zeggen" "$scratch/talk" && fault "resume asks on level 1"
left --say on
grep -q "Wat zou jij zeggen" "$scratch/talk" || fault "resume --say on does not ask"
settings=$XDG_CONFIG_HOME/klachtenspel/settings.json
mkdir -p "${settings%/*}"
echo '{"schema": "klachtenspel.settings/1", "say_first": "on"}' >"$settings"
left
grep -q "Wat zou jij zeggen" "$scratch/talk" || fault "the settings do not hold in resume"
left --say off
grep -q "Wat zou jij zeggen" "$scratch/talk" && fault "resume --say off asks"
rm -rf "$XDG_DATA_HOME/klachtenspel/journals"
printf '\nq\n' | talk
grep -q "Wat zou jij zeggen" "$scratch/talk" || fault "the settings do not hold in play"
rm -rf "$settings" "$XDG_DATA_HOME/klachtenspel/journals"

# A whole play with and without own words: the same scores; both verify; a rewind in between.
inputs_of() { # FILE WITH: inputs of a kept result, with own words before each reply
    python3 - "$1" "$2" "$words" <<'P'
import json, sys
result = json.load(open(sys.argv[1]))
kept, moved, out = result["inputs"], [0], []
for n, one in enumerate(kept):
    if "reply" in one and sys.argv[2] == "with":
        out.append({"at_ms": one["at_ms"], "say": sys.argv[3] + " %d é 😀" % n})
    if "rewind" in one:
        one = dict(one, rewind=moved[one["rewind"]])
    out.append(one)
    moved.append(len(out))
json.dump({"schema": "klachtenspel.inputs/1", "seed": 1, "language": "nl", "mode": "practice", "time_factor": "off",
    "inputs": out}, sys.stdout)
P
}
for kept in good defend; do
    [ -f "$tree/tests/play/talks/$kept.json" ] || continue
    for with in without with; do
        inputs_of "$tree/tests/play/talks/$kept.json" $with >"$scratch/$with.json"
        "$program" play de-kraan --inputs "$scratch/$with.json" --scenarios "$cases" --out "$scratch/$kept-$with.json" \
            >"$scratch/out" 2>&1 || { fault "$kept $with: does not play"; head -n 3 "$scratch/out"; }
        "$program" verify --scenarios "$cases" "$scratch/$kept-$with.json" >"$scratch/out" 2>&1 ||
            { fault "$kept $with: does not verify"; head -n 3 "$scratch/out"; }
    done
    python3 - "$scratch/$kept-without.json" "$scratch/$kept-with.json" <<'P' || fault "$kept: own words change the result"
import json, sys
a, b = (json.load(open(path)) for path in sys.argv[1:])
assert any("say" in one for one in b["inputs"]) and not any("say" in one for one in a["inputs"])
sys.exit(a["scores"] != b["scores"] or a.get("ending") != b.get("ending") or len(a["turns"]) != len(b["turns"]))
P
done

# What an LMS keeps of a play has nothing of it, and a rewind leads to where it led.
if command -v node >/dev/null; then
    cp "$tree/game/front/page/journal.js" "$scratch/journal.mjs"
    cat >"$scratch/unsaid.mjs" <<'J'
import { unsaid } from "./journal.mjs";
import assert from "node:assert/strict";
const at = (record) => JSON.stringify({ at_ms: 1, ...record });
const head = JSON.stringify({ schema: "klachtenspel.journal/1" }), back = JSON.stringify({ taken_back: true });
const [a, b, said] = [at({ reply: "a" }), at({ continue: true }), at({ say: "geheim" })];
assert.deepEqual(unsaid([head, b, said, a]), [head, b, a]);
assert.deepEqual(unsaid([head, b, said, a, at({ rewind: 2 }), said, at({ rewind: 5 })]),
    [head, b, a, at({ rewind: 1 }), at({ rewind: 3 })]);
assert.deepEqual(unsaid([head, b, said, back, a, back]), [head, b, a, back]);
J
    node "$scratch/unsaid.mjs" >"$scratch/out" 2>&1 || { fault "unsaid of journal.js"; head -n 12 "$scratch/out"; }
fi
finish
