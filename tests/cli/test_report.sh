#!/bin/bash
# report: what it reads, writes, says of what it cannot read, and leaves alone. test_report.sh PROGRAM SOURCE-TREE
source "$(dirname "$0")/common.sh"

results=$scratch/results
mkdir "$results"
for play in "$tree"/scenarios/chapeau/plays/*.json; do
    run play chapeau --inputs "$play" --alias "geel-$(basename "$play" .json)" --out "$results/$(basename "$play")"
    [ "$code" -eq 0 ] || fault "play $play: exit $code"
done
count=$(ls "$results" | wc -l)

good() { # ARGUMENTS: exit 0 and not a word on standard error
    run "$@"
    [ "$code" -eq 0 ] || fault "$*: exit $code: $(head -n 3 "$scratch/err")"
    [ ! -s "$scratch/err" ] || fault "$*: says $(head -n 2 "$scratch/err")"
}
lines() { wc -l <"$1" | tr -d ' '; }

good report "$results" --lang nl
grep -q "^$count gesprekken, $count mensen met een schuilnaam, 1 casus" "$scratch/out" || fault "summary: $(cat "$scratch/out")"
good report "$results" --lang en
grep -q "^$count plays, $count people with an alias, 1 case," "$scratch/out" || fault "summary in English"

# each result as it is, on a line that is a result again
good report "$results" --format ndjson
[ "$(lines "$scratch/out")" -eq "$count" ] || fault "ndjson: $(lines "$scratch/out") lines"
head -n 1 "$scratch/out" >"$scratch/one.json"
cp "$scratch/out" "$scratch/all.ndjson"
good report "$scratch/one.json" --format ndjson
cmp -s "$scratch/out" "$scratch/one.json" || fault "a line of ndjson is another result"
"$program" report - --format ndjson <"$scratch/one.json" >"$scratch/out" 2>&1 || fault "standard input"
cmp -s "$scratch/out" "$scratch/one.json" || fault "standard input gives something else"

# what somebody said in own words is theirs: in no export, unless it is asked for
sed 's/{ *"at_ms": 42399, "reply": "invite" *}/{"at_ms": 42399, "say": "mijn eigen zin"}, &/' \
    "$tree/scenarios/de-kraan/plays/goed.json" >"$scratch/inputs.json"
"$program" play de-kraan --inputs "$scratch/inputs.json" --scenarios "$tree/scenarios" --out "$scratch/said.json" >"$scratch/out" 2>&1
grep -q "mijn eigen zin" "$scratch/said.json" || fault "own words are not in the own result: $(cat "$scratch/out")"
for form in html json csv xapi ndjson; do
    good report "$scratch/said.json" --format $form
    grep -q "mijn eigen zin" "$scratch/out" && fault "$form gives own words on"
done
cp "$scratch/out" "$scratch/unsaid.json"
good report "$scratch/unsaid.json" --format ndjson
good report "$scratch/said.json" --format ndjson --own-words
grep -q "mijn eigen zin" "$scratch/out" || fault "own words are left out, though they were asked for"

# a zip and a folder are the same
if command -v zip >/dev/null; then
    (cd "$scratch" && zip -qr all.zip results)
    good report "$scratch/all.zip" --format ndjson
    cmp -s "$scratch/out" "$scratch/all.ndjson" || fault "a zip gives something else than its folder"
fi

# csv: a table, or all of them
good report "$results" --format csv --lang nl
head -n 1 "$scratch/out" | grep -q '^.*play;case_id;' || fault "csv in Dutch has no ;"
good report "$results" --format csv --lang en --table turns
head -n 1 "$scratch/out" | grep -q '^.*play,turn,moment,' || fault "csv in English has no ,"
run report "$results" --format csv --out "$scratch/csv"
[ "$code" -eq 0 ] || fault "csv --out: exit $code"
[ "$(ls "$scratch/csv" | tr '\n' ' ')" = "marks.csv plays.csv turns.csv " ] || fault "csv --out: $(ls "$scratch/csv")"
[ "$(lines "$scratch/csv/plays.csv")" -eq $((count + 1)) ] || fault "plays.csv: $(lines "$scratch/csv/plays.csv") lines"
good report --columns
for name in allowed_ms false_alarms first_word; do
    grep -q "$name: " "$scratch/out" || fault "--columns does not name $name"
done

# what is there stays without --force
echo mine >"$scratch/csv/turns.csv"
expect 73 "" report "$results" --format csv --out "$scratch/csv"
grep -q '^mine$' "$scratch/csv/turns.csv" || fault "a table was written over"
good report "$results" --format csv --out "$scratch/csv" --force
grep -q '^mine$' "$scratch/csv/turns.csv" && fault "--force did not write"
echo mine >"$scratch/mine.json"
expect 73 "" report "$results" --format json --out "$scratch/mine.json"
[ -z "$(find "$scratch" -name '*.tmp')" ] || fault "left behind: $(find "$scratch" -name '*.tmp')"

# damage is named, and the rest is read
cp -r "$results" "$scratch/mixed"
echo '{' >"$scratch/mixed/half.json"
sed 's/"passed": true/"passed": false/' "$results/goed.json" >"$scratch/mixed/changed.json"
cp "$results/goed.json" "$scratch/mixed/twice.json"
run report "$scratch/mixed" --lang en
[ "$code" -eq 0 ] || fault "some damage: exit $code"
for words in half.json changed.json '2 files were passed over' '1 result was there already'; do
    grep -q "$words" "$scratch/err" || fault "not said: $words"
done
grep -q "^$count plays" "$scratch/out" || fault "with damage: $(head -n 1 "$scratch/out")"

# nothing that can be read
mkdir "$scratch/none"
expect 65 "no results" report "$scratch/none" --lang en
expect 65 "half.json" report "$scratch/mixed/half.json" --lang en
expect 65 "" report "$scratch/mixed/half.json" --format csv --out "$scratch/empty"
[ -z "$(ls "$scratch/empty")" ] || fault "tables of nothing: $(ls "$scratch/empty")"
expect 66 "" report "$results" "$scratch/gone" --lang en
expect 64 "" report --lang en
expect 64 "" report "$results" --format pdf --lang en

# four people: no figure that says what one of them did
mkdir "$scratch/four"
ls "$results" | head -n 4 | while read -r name; do cp "$results/$name" "$scratch/four/"; done
good report "$scratch/four" --format json
grep -q '"why_null": "few_people"' "$scratch/out" || fault "four people: nothing is withheld"
grep -Eq '"(mean|sd|lowest|highest|p10|p50|p90|passed|share|marked|hits|spent|minutes_mean)": [0-9]' "$scratch/out" &&
    fault "four people: a figure of them is given"
good report "$scratch/four" --lang nl
grep -q '^4 gesprekken, 4 mensen met een schuilnaam, 1 casus$' "$scratch/out" || fault "four people: $(cat "$scratch/out")"
grep -q 'klachtenspel progress' "$scratch/out" || fault "four people: not said why"
grep -q 'geslaagd' "$scratch/out" && fault "four people: how many passed"

# one of another case besides: it is counted out, and nothing of it is in the sums
mkdir "$scratch/alone"
good play de-kraan --inputs "$tree/scenarios/de-kraan/plays/goed.json" --alias geel-goed --out "$scratch/alone/kraan.json"
cp "$results"/*.json "$scratch/alone"
good report "$scratch/alone" --lang nl
grep -q "^$((count + 1)) gesprekken" "$scratch/out" || fault "alone: $(cat "$scratch/out")"
grep -q '^1 gesprek in een casus die minder dan vijf mensen speelden' "$scratch/out" || fault "alone: not said that it is left out"
good report "$scratch/alone" --format json
grep -q '"left_out": 1' "$scratch/out" || fault "alone: not counted as left out"
good report "$scratch/alone" --format html --lang en
grep -q 'one play of a case that fewer than five people played' "$scratch/out" || fault "alone: the page does not say it"

# an option of another form is said to be so, and not passed over
for options in "--format json --table plays" "--format csv --own-words" "--format html --separator ;" "--table plays"; do
    run report "$results" $options --lang en
    [ "$code" -eq 64 ] || fault "$options: exit $code"
    grep -q 'goes with “--format' "$scratch/err" || fault "$options: $(cat "$scratch/err")"
done

# what is left out is named on the page; a folder without results has no file that is left out
run report "$scratch/mixed" --format html --lang en
grep -q 'changed.json, half.json, twice.json' "$scratch/out" || fault "the page does not name what it left out"
run report "$scratch/none" --lang en
grep -q 'passed over' "$scratch/err" && fault "an empty folder: a file is said to be passed over"
finish
