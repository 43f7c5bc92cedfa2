#!/bin/bash
# What the terminal says of keeping: before the play where nothing can be kept, in the middle when the disk is
# full, at the end when the result has no place; and of a play whose case was changed or is gone.
. "$(dirname "$0")/../cli/common.sh"
shelf=$scratch/shelf
data=$scratch/data/klachtenspel
mkdir -p "$shelf"
cp "$tree/tests/cli/house.lua" "$shelf/"
for name in proef ander; do
    mkdir "$shelf/$name"
    cp "$tree/tests/cli/case.lua" "$shelf/$name/"
done
whole='nog steeds\n\n1\n1\n1\n\n1\n1\n' # marked, listened, a reply, named, its kind, listened, offered, how

most=unlimited # kB of a file

# play NAME TYPED [ARGUMENTS]
play() {
    local name=$1 typed=$2
    shift 2
    # shellcheck disable=SC2059
    printf "$typed" | (ulimit -f "$most"
        timeout 180 "$program" play "$name" --text --lang nl --scenarios "$shelf" --seed 1 --mode assessment \
            "$@" 2>"$scratch/err") | cat >"$scratch/out"
    code=${PIPESTATUS[1]}
}
resume() { # TYPED [ARGUMENTS]
    local typed=$1
    shift
    # shellcheck disable=SC2059
    printf "$typed" | timeout 180 "$program" --lang nl resume --text --scenarios "$shelf" "$@" >"$scratch/out" 2>"$scratch/err"
    code=$?
}
said() { # WHAT FILE WORDS
    grep -qE -- "$3" "$scratch/$2" || { fault "$1: no '$3'"; head -n 20 "$scratch/$2"; }
}
silent() { # WHAT FILE WORDS
    ! grep -qE -- "$3" "$scratch/$2" || fault "$1: it says '$3'"
}
count() { find "$data/$1" -type f 2>/dev/null | wc -l; }

# A data folder in which nothing can be made.
mkdir -p "$scratch/data"
: >"$data"
play proef "$whole"
[ "$code" -eq 73 ] || fault "closed: exit $code"
said closed err 'niet tussentijds worden bewaard: in deze map kan niets'
said closed err 'XDG_DATA_HOME een andere'
silent closed err 'Zet HOME'
said closed out 'wordt niet tussentijds bewaard'
said closed err 'niet bewaard. Maak de map beschrijfbaar.*--out PLAATS'
silent closed err 'aak ruimte'
silent 'closed' out 'Het resultaat staat in'
play proef "$whole" --out "$scratch/elsewhere.json"
[ "$code" -eq 0 ] && [ -s "$scratch/elsewhere.json" ] || fault "closed, --out: exit $code"
play proef 'nog steeds\nq\n'
said 'closed, left' out 'kon niet worden bewaard. Maak de map beschrijfbaar'
silent 'closed, left' out 'aak ruimte'
silent 'closed, left' out 'Ga verder met'
rm "$data"

# HOME is advised where there is none.
for home in "$scratch/home" ''; do
    printf 'q\n' | env -u XDG_DATA_HOME -u XDG_CONFIG_HOME ${home:+HOME=$home} ${home:--u HOME} timeout 180 "$program" play proef \
        --text --lang nl --scenarios "$shelf" >"$scratch/out" 2>"$scratch/err"
    if [ -z "$home" ]; then said 'no home' err 'Zet HOME'; else silent 'a home' err 'Zet HOME'; fi
done

# A disk that is full in the middle (a bound on the size of a file): the play goes on, and all of it comes.
typed=$(printf 'nog steeds\\n%.0s' $(seq 31))'\n1\n1\n1\n\n1\n1\n'
most=1
play proef "$typed"
[ "$code" -eq 74 ] || fault "full: exit $code"
[ "$(grep -c 'kan dit spel niet meer tussentijds' "$scratch/out")" -eq 1 ] || fault "full: not said once"
step=$(grep -oE 'na stap [0-9]+' "$scratch/out" | grep -oE '[0-9]+')
[ "$(($(wc -l <"$data"/journals/*.journal) - 1))" -eq "$step" ] || fault "full: another number of steps"
[ -z "$(tail -c 1 "$data"/journals/*.journal)" ] || fault "full: a torn record is left"
said full err "is bewaard tot en met stap $step, en zijn resultaat niet"
play ander "$(printf 'nog steeds\\n%.0s' $(seq 31))q\n"
most=unlimited
said 'full, left' out 'Bewaard tot en met stap [0-9]+; daarna lukte het niet'
rm -rf "$data"

# A result that has no place now has one later; a person is asked for it.
if command -v script >/dev/null; then
    printf 'nog steeds\n\n1\n1\n1\n\n1\n1\n%s\n' "$scratch/asked.json" >"$scratch/typed"
    mkdir -p "$data" && : >"$data/results"
    env TERM=dumb timeout 180 script -qec "'$program' play proef --text --lang nl --scenarios '$shelf' --seed 1 --mode assessment" \
        /dev/null <"$scratch/typed" >"$scratch/out" 2>&1
    said asked out 'het resultaat kan hier straks niet komen'
    said asked out 'Waar kan het resultaat komen'
    said asked out "Het resultaat staat in $scratch/asked.json"
    [ -s "$scratch/asked.json" ] && [ "$(count journals)" -eq 0 ] || fault "asked: no result"
fi
rm -rf "$data"

# A case that was changed: nothing goes on by itself.
begin() {
    rm -rf "$data"
    cp "$tree/tests/cli/case.lua" "$shelf/proef/"
    play proef 'nog steeds\n\n1\nq\n'
    said begin out 'Ga verder met'
}
change() { sed -i 's/trust = 50, patience = 60/trust = 40, patience = 60/' "$shelf/proef/case.lua"; }
begin
change
cp "$data"/journals/*.journal "$scratch/before"
for typed in '' 'q\n' '3\n\n'; do
    resume "$typed"
    [ "$code" -eq 0 ] || fault "changed: exit $code"
    said changed out 'De casus is veranderd sinds je dit spel begon \([0-9-]+\)'
    said changed out '2. Ga toch verder'
    silent changed out '^Beurt'
    cmp -s "$scratch/before" "$data"/journals/*.journal || fault "changed: asking changed the journal"
done
resume '2\nq\n'
said 'changed, on' out '^Beurt 2'
resume 'q\n'
said 'changed, on once more' out 'verder waar je was'
silent 'changed, on once more' out 'veranderd'
begin
change
resume "1\n$whole" --out "$scratch/again.json"
said 'changed, again' out '\.journal\.1$'
said 'changed, again' out '^Beurt 1'
[ "$code" -eq 0 ] && grep -q '"total"' "$scratch/again.json" || fault "changed, again: exit $code"
[ -s "$(echo "$data"/journals/*.journal.1)" ] || fault "changed, again: the old play is gone"
resume ''
said 'changed, after that' err 'geen onderbroken spel'
# What was done cannot be done any more.
begin
sed -i 's/start    = "begin"/start = "vooraf"/' "$shelf/proef/case.lua"
printf 'moment "vooraf" { step = "listen" }\nnarrator [[Maandag.]]\ngo "begin"\n' >>"$shelf/proef/case.lua"
resume '2\nq\n'
said 'does not fit' out 'Wat je deed, kan zo niet meer: invoer 1'
silent 'does not fit' out '2. Ga toch verder'
[ "$(count journals)" -eq 1 ] || fault "does not fit: the play is gone"
# The house is another one.
begin
sed -i 's/empathy = 1, trust = 5/empathy = 1, trust = 6/' "$shelf/house.lua"
if cmp -s "$shelf/house.lua" "$tree/tests/cli/house.lua"; then fault "the house is the same"; fi
resume 'q\n'
said 'another house' out 'De regels van het huis zijn veranderd'
cp "$tree/tests/cli/house.lua" "$shelf/"

# The case of the newest play is gone: that is said, and the one before it goes on.
begin
touch -d '1 hour ago' "$data"/journals/*
play ander 'nog steeds\n\nq\n'
rm -r "$shelf/ander"
resume 'q\n'
[ "$code" -eq 0 ] || fault "gone: exit $code"
said gone err 'het spel van [0-9-]+ is bewaard, maar de casus kan niet worden geopend: .*ander'
said gone out '^Beurt 2'
[ "$(count journals)" -eq 2 ] || fault "gone: a play is gone"
# So it is of a zip.
if command -v zip >/dev/null; then
    (cd "$shelf" && zip -qr "$scratch/proef.zip" proef)
    play "$scratch/proef.zip" 'nog steeds\n\nq\n'
    resume 'q\n'
    said zip out 'verder waar je was'
    rm "$scratch/proef.zip"
    resume 'q\n'
    said 'zip, gone' err 'bewaard, maar de casus.*proef\.zip'
    said 'zip, gone' out '^Beurt 2'
    rm "$(ls -t "$data"/journals/*.journal | head -n 1)"
fi
rm -r "$shelf/proef"
resume 'q\n'
[ "$code" -eq 66 ] || fault "all gone: exit $code"
[ "$(count journals)" -eq 2 ] || fault "all gone: a play is gone"
finish
