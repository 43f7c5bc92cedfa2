#!/bin/bash
# Marking in the terminal is by clause: by its number, or by some of its words; both give the same inputs,
# and what was marked is shown whole.
. "$(dirname "$0")/../cli/common.sh"

talk() { # NAME LINE…: plays the lines of tests/cases/facts/regels
    local name=$1
    shift
    printf '%s\n' "$@" '' 1 | timeout 180 "$program" play regels --text --scenarios "$tree/tests/cases/facts" --seed 1 \
        --lang nl --mode assessment --time-factor off --out "$scratch/$name.json" >"$scratch/$name.txt" 2>"$scratch/err" ||
        { fault "$name: exit $?"; head -n 5 "$scratch/err"; }
    sed -n '/"inputs"/,$p' "$scratch/$name.json" | sed 's/"at_ms": [0-9]*, //' >"$scratch/$name.inputs"
}
says() { # NAME TEXT
    tr '\n' ' ' <"$scratch/$1.txt" | sed 's/  */ /g' | grep -qF -- "$2" || { fault "$1 does not say: $2"; head -n 40 "$scratch/$1.txt"; }
}

talk listed w
says listed '[1] Nee hoor, [2] het is de kraan – [3] die lekt nu drie weken. [4] "Morgen komt er iemand," [5] zei u. [6] '"'t Kost o.a. [7] 7,50 per keer… [8] hallo ik wacht nog op de monteur kunt u even kijken [9] en graag vandaag"

talk words 'drie weken' 'morgen' 'hallo ik wacht'
talk numbers 'm 3' '4, 8'
says words 'Gemarkeerd: “die lekt nu drie weken”.'
says numbers '“"Morgen komt er iemand,"”, “hallo ik wacht nog op de monteur kunt u even kijken”.'
cmp -s "$scratch/words.inputs" "$scratch/numbers.inputs" || { fault "words and numbers give other inputs"; diff "$scratch/words.inputs" "$scratch/numbers.inputs"; }

# Words over two clauses mark both; the same again takes both back.
talk twice 'hoor het is' 'm 1-2'
says twice 'Gemarkeerd: “Nee hoor”, “het is de kraan”. '
says twice 'Niet meer gemarkeerd: “Nee hoor”, “het is de kraan”. '
talk marked 'm 2' 'r' 'w' 'm 10' 'kraan die monteur'
says marked 'Nee hoor, [het is de kraan –] die lekt'
says marked '[2 *] het is de kraan –'
says marked 'De zinsdelen hebben nummers van 1 tot en met 9'
says marked 'Die woorden staan hier niet zo.'

# What the case says nothing of is answered by the house; all of a clause is told.
talk stray 'nee hoor'
says stray 'Loos alarm: “Nee hoor…”. Hier hoorden wij niets; waarom jij wel?'
grep -q 'geen klacht in' "$scratch/stray.txt" && fault "a clause that nothing was written of is called no complaint"
finish
