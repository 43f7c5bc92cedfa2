#!/bin/bash
# What every prompt of the terminal answers: help, a pause, the notice, reading again and going back; and offering, where what
# is typed is not always what is in the list. What it comes to is what was typed right.
. "$(dirname "$0")/../cli/common.sh"
mkdir -p "$scratch/shelf/sound" "$scratch/shelf/warned"
cp "$tree/tests/cli/house.lua" "$scratch/shelf/"
cp "$tree/tests/cli/case.lua" "$scratch/shelf/sound/"
sed 's/^moment "begin"/notice [[Het gaat over {customer}, die huilt.]] { help = [[Hulp is er bij je leidinggevende.]] }\n&/' \
    "$tree/tests/cli/case.lua" >"$scratch/shelf/warned/case.lua"

talk() { # CASE ARGUMENTS: a play by what is on standard input
    local case=$1
    shift
    rm -rf "$XDG_DATA_HOME"
    timeout 300 "$program" play "$case" --text --lang nl --scenarios "$scratch/shelf" --seed 1 --time-factor off "$@" \
        >"$scratch/talk" 2>"$scratch/err"
    # Lines are broken where the terminal ends.
    tr '\n' ' ' <"$scratch/talk" | tr -s ' ' >"$scratch/line"
}
says() { # WORDS…
    for words in "$@"; do
        grep -qF -- "$words" "$scratch/line" || fault "it does not say: $words"
    done
}
silent() {
    for words in "$@"; do
        ! grep -qF -- "$words" "$scratch/line" || fault "it says: $words"
    done
}

printf '?\n\nn\n\np\n\nr\nt\nq\n' | talk sound --mode assessment
says "Luisteren: typ een paar woorden" "r: lees nog eens. p: pauze" "Bij deze casus hoort geen waarschuwing" \
    "De klok staat stil. Enter: verder." "Teruggaan kan alleen bij oefenen."
silent "t: terug naar je vorige beurt" "n: de waarschuwing"
[ "$(grep -c 'wachten wij nog steeds op de monteur' "$scratch/talk")" -eq 2 ] || fault "r does not show it again"

printf '\n?\n\nn\n\nq\n' | talk warned --mode practice
says "t: terug naar je vorige beurt" "n: de waarschuwing en waar hulp is." "Het gaat over mevrouw Proef, die huilt."
[ "$(grep -c 'Hulp is er bij je leidinggevende' "$scratch/talk")" -eq 2 ] || fault "n does not show the notice again"
printf '\n\n1\n\nn\n' | talk warned --mode practice # the end of the input in a pause is leaving, and nothing is lost
says "Bewaard. Ga verder met: klachtenspel resume"

# Back: to a turn that there is, and not where it is no number.
printf '\nt 9\nt x\nt 1\n\n1\n\nt\nq\n' | talk sound --mode practice
says "Terug kan naar beurt 1 tot en met 1: t 1" "Terug naar beurt 1."
[ "$(grep -c 'Terug naar beurt 1\.' "$scratch/talk")" -eq 2 ] || fault "going back twice is not going back twice"

# An offer: a number that is not there, an amount that is none, one that may not be given; asked for when it is left out.
printf '%s\n' '' 1 1 1 '' 9 1=5 2=veel 2=15 1x 2 veel 999 '?' '' 20 '?' '' o '1, 2=20 1' 1 | talk sound --mode assessment \
    --out "$scratch/result.json"
grep -q '"spent": 20,' "$scratch/result.json" || fault "what was offered in the end is not what counts"
says "‘9’ staat niet in de lijst" "‘1=5’ staat niet in de lijst" "‘2=veel’ staat niet in de lijst" "‘2=15’ staat niet in de lijst" \
    "‘1x’ staat niet in de lijst" "kosten vergoeden: hoeveel? € 10 of € 20:"
says "Je aanbod: kosten vergoeden € 20." "Je aanbod: excuses, kosten vergoeden € 20."
[ "$(grep -c 'Hoe doe je het?' "$scratch/talk")" -eq 3 ] || fault "the way is not asked again after help and after another offer"
finish
