#!/bin/bash
# class files: verify makes the room again and says what does not follow, report counts the plays of rooms apart, and
# `class` says where it cannot go on. The files come from rooms that were played by chance (test_samples).
. "$(dirname "$0")/common.sh" "$@"
cd "$scratch" || exit 1
samples=$(dirname "$program")/tests/test_samples
[ -x "$samples" ] || { echo "skip: no samples"; exit 77; }
mkdir samples && "$samples" samples >/dev/null 2>&1 || fault "no samples"
where=(--scenarios "$tree/scenarios" --lang nl)
mapfile -t whole < <(grep -L '"result": null' samples/class.*.json)
mapfile -t open < <(grep -l '"ended": null' samples/class.*.json)
[ ${#whole[@]} -ge 2 ] && [ ${#open[@]} -ge 2 ] || fault "${#whole[@]} rooms with a result, ${#open[@]} without an end"

run verify "${whole[@]}" "${open[@]}" "${where[@]}"
[ "$code" -eq 0 ] && ! grep -v 'klop' out && grep -q 'niet uitgespeeld' out || { fault "verify: exit $code"; head -n 5 out err; }

# differs WHAT WORDS SED: that much is seen in a file that was tampered with
differs() {
    sed -E "$3" "${whole[0]}" >tampered.json
    cmp -s "${whole[0]}" tampered.json && fault "$1: nothing to tamper with"
    run verify tampered.json "${where[@]}"
    [ "$code" -eq 1 ] && grep -q "$2" out || { fault "$1: exit $code"; cat out err; }
}
differs "a count" 'beurt 1 (opening)' '0,/"heard": (true|false)/s/"heard": true/"heard": false/; t; 0,/"heard": false/s//"heard": true/'
differs "how many took part" 'seats volgt niet' '0,/"seats": [0-9]+/s//"seats": 59/'
differs "a score" 'kenmerk\|totaal\|total' 's/"total": [0-9.]+ ?/"total": 99/'
differs "an input" 'naspelen\|nagespeeld\|volgt niet' '0,/"close": true/s//"begin": true/'

mkdir files && cp "${whole[@]}" "${open[@]}" files/
run report files --format json "${where[@]}"
[ "$code" -eq 0 ] && grep -q "\"rooms\": ${#whole[@]}," out && grep -q "\"plays\": ${#whole[@]}," out ||
    { fault "report: exit $code"; head -n 20 out err; }
run report files "${where[@]}"
[ "$code" -eq 0 ] && grep -q "waarvan ${#whole[@]} door een hele groep" out &&
    grep -q "groep zijn niet uitgespeeld, en tellen daarom niet mee: class" err ||
    { fault "report in a few words: exit $code"; cat out err; }
run report "${open[0]}" "${where[@]}" # one that was stopped is a result, and no mistake
[ "$code" -eq 65 ] && grep -q 'niet uitgespeeld' err && ! grep -q 'geen resultaten' err ||
    { fault "report of a room that stopped: exit $code"; cat out err; }
run report files --format json "${where[@]}"
grep -q '"people": \[\]' out || fault "report: seats of a room are taken for people"

export SDL_VIDEODRIVER=dummy
expect 70 'venster nodig' class "${whole[0]}" "${where[@]}" # to look back at
expect 70 'venster nodig' class "${open[0]}" "${where[@]}"
expect 70 'venster nodig' class de-kraan "${where[@]}"
expect 66 'no-such-case' class nergens "${where[@]}"
sed 's/xxh128:./xxh128:x/' "${open[0]}" >other.json
expect 65 'andere versie' class other.json "${where[@]}"
finish
