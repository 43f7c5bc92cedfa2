#!/bin/bash
# Odd files and names (odd/make_odd.sh) wherever the program takes a path: one clear message or the right
# result, never a hang, never a byte that a terminal obeys.
. "$(dirname "$0")/common.sh"
odd=$scratch/odd
bash "$tree/tests/cli/odd/make_odd.sh" "$odd" >/dev/null 2>&1
mkdir -p "$scratch/shelf/sound"
cp "$tree/tests/cli/house.lua" "$scratch/shelf/"
cp "$tree/tests/cli/case.lua" "$scratch/shelf/sound/"
good=$tree/tests/cli/inputs.json

try() { # NAME ARGUMENTS
    local name=$1
    shift
    timeout 10 "$program" --lang en "$@" >"$scratch/out" 2>"$scratch/err" </dev/null
    code=$?
    case $code in
    0 | 64 | 65 | 66 | 73 | 74) ;;
    *) fault "$name: exit $code"; head -n 3 "$scratch/err" ;;
    esac
    [ "$code" -eq 0 ] || [ -s "$scratch/err" ] || fault "$name: exit $code and no word"
    [ "$(wc -l <"$scratch/err")" -le 8 ] || fault "$name: more than one message"
    if LC_ALL=C grep -q $'[\001-\011\013-\037]' "$scratch/err"; then
        fault "$name: a control character in the message"
    fi
    if grep -qE 'AddressSanitizer|runtime error' "$scratch/err"; then
        fault "$name: a sanitizer spoke"
        head -n 10 "$scratch/err"
    fi
}

tried=0
while IFS= read -r -d '' path; do
    tried=$((tried + 1))
    try "inputs $path" --scenarios "$scratch/shelf" play sound --out - --inputs "$path"
    case $code in 65 | 66 | 74) ;; *) fault "inputs $path: exit $code" ;; esac
    try "case $path" --scenarios "$scratch/shelf" play --inputs "$good" --out - -- "$path"
    try "scenarios $path" --scenarios "$path" list
    try "verify $path" --scenarios "$scratch/shelf" verify -- "$path"
    # As the file of a case.
    rm -rf "$scratch/shelf/odd"
    mkdir "$scratch/shelf/odd"
    ln -s "$path" "$scratch/shelf/odd/case.lua"
    try "case.lua $path" --scenarios "$scratch/shelf" play odd --inputs "$good" --out -
    case $code in 65 | 66 | 74) ;; *) fault "case.lua $path: exit $code" ;; esac
done < <(find "$odd" -mindepth 1 -maxdepth 1 -print0)
[ "$tried" -ge 25 ] || fault "only $tried odd files were made"
rm -rf "$scratch/shelf/odd"

for place in vol.json lus_a.json map.json/x/y.json stopcontact.json kapotte_link.json ' spatie .json' '%s%n.json' \
    "$(printf 'm%.0s' $(seq 300))" ''; do
    try "out $place" --scenarios "$scratch/shelf" play sound --inputs "$good" --out "$odd/$place"
done
# Nobody reads from this fifo: writing must not wait for ever.
try "out fifo" --scenarios "$scratch/shelf" play sound --inputs "$good" --out "$odd/pijp.json"

# A name on disk is shown, not obeyed.
red=$scratch/shelf/$(printf '\033[31mred')
mkdir "$red" && printf 'case { titel = 1 }\n' >"$red/case.lua"
"$program" --lang en check "$red" >"$scratch/out" 2>&1
LC_ALL=C grep -q $'\033' "$scratch/out" && fault "a name on disk reached the terminal as it is"
grep -q 'red/case.lua' "$scratch/out" || fault "a name on disk is not shown"
finish
