#!/bin/bash
# Every kind of JSON that the program writes against assets/schema, by a validator that is not ours (ajv, through npm),
# and each kind damaged by chance: SEED=N for other damage.
# test_schema.sh PROGRAM SOURCE-TREE; 77 when ajv cannot be had.
program=$1 tree=$2
[ -x "$program" ] || { echo "skip: the program is not built"; exit 77; }
modules=$(dirname "$program")/ajv
command -v npm >/dev/null || { echo "skip: no npm"; exit 77; }
. "$tree/tests/cli/npm.sh"
npm_modules "$modules" ajv@8.17.1 || { echo "skip: ajv is not to be had"; exit 77; }
# Each kind that the sources name has a schema.
for kind in $(grep -rhoE 'klachtenspel\.[a-z-]+/[0-9]+' "$tree/game" --include=*.c --include=*.h | sort -u); do
    name=${kind#klachtenspel.}
    case $name in result/1 | plays/1) continue ;; esac # read and never written; a line of a cache
    [ -f "$tree/assets/schema/${name/\//-}.json" ] || { echo "$kind has no schema"; exit 1; }
done

work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
export XDG_DATA_HOME=$work/home XDG_CONFIG_HOME=$work/home XDG_CACHE_HOME=$work/home
list=$work/list
corpus=$tree/tests/play/corpus
expect() { printf '%s %s %s\n' "$1" "$2" "$3" >>"$list"; }

for file in "$corpus"/plays/*.json; do
    expect inputs good "$file"
    name=$(basename "$file" .json)
    if ! "$program" play "${name%-*}" --scenarios "$corpus/scenarios" --inputs "$file" \
        --out "$work/$name.json" --alias rood-7 >/dev/null; then
        echo "$name could not be played"
        exit 1
    fi
    expect result good "$work/$name.json"
done
last=$work/$name.json

# What is wrong must be refused: so the schemas are not empty.
bad() { # NAME FILE SED-EXPRESSION
    bads=$((bads + 1))
    sed -E "$3" "$2" >"$work/bad-$bads.json"
    cmp -s "$2" "$work/bad-$bads.json" && { echo "nothing to spoil: $3"; exit 1; }
    expect "$1" bad "$work/bad-$bads.json"
}
bad result "$last" 's/"passed": (true|false)/"passed": 1/'
bad result "$last" 's/"mode": "[a-z]+"/"mode": "exam"/'
bad result "$last" 's/"seed": ([0-9]+)/"seed": -\1/'
bad result "$last" 's/"id": "[0-9a-f]{8}-/"id": "/'
bad result "$last" 's/"started": "[^"]*"/"started": "yesterday"/'
bad result "$last" 's/"rewound": (true|false),//'
bad result "$last" 's/"total": /"sum": /'
bad result "$last" 's/"duration_ms": /"extra": 1, "duration_ms": /'
bad result "$last" 's/"lines": [0-9]+,//'
bad inputs "$file" 's/"at_ms": ?([0-9]+)/"at_ms": \1.5/'
bad inputs "$file" 's/inputs\/1/inputs\/2/'

said() { # SCHEMA[.WHICH] ARGUMENTS…: a command that prints JSON
    name=$1
    shift
    "$program" "$@" >"$work/$name.said" || [ $? = 1 ] || { echo "failed: $*"; exit 1; }
    expect "${name%%.*}" good "$work/$name.said"
}
has() { "$program" "$1" --help >/dev/null 2>&1; }
said list list --json
votes=$work/votes.csv
printf 'item,rater,category\n1,a,x\n1,b,x\n2,a,y\n2,b,x\n' >"$votes"
said agreement agreement --json "$votes"
# A small case whose plays are all soon seen has every field; those of the shipped ones come by the folder.
small=$tree/tests/cases/good/alweer-lekkage
if has check; then
    said check check --json "$small"
    said check.circle check --json "$tree/tests/cases/circle/twee-momenten"
    said check.folder check --json --states 1 "$tree/scenarios"
fi
said list.opened list --json
# What a person's doing makes, and what is kept in the cache.
samples=$work/samples
mkdir "$samples"
"$(dirname "$program")/tests/test_samples" "$samples" >/dev/null 2>&1 || { echo "no samples"; exit 1; }
for file in "$samples"/*; do
    name=${file##*/}
    expect "${name%%.*}" good "$file"
done
# Two sessions beside each other, one of them by raised hands; here all have one id.
hands=$(grep -l '"hands": \[' "$samples"/session.*.json | head -1)
sed 's/"id": "0b0e9c0e"/"id": "1b0e9c0e"/' "$(grep -L '"hands"' "$samples"/session.*.json | head -1)" \
    >"$work/seats.json"
said agreement.sessions agreement --json "$hands" "$work/seats.json"
grep -q '"versions"' "$work/agreement.sessions.said" || { echo "no versions of several sessions"; exit 1; }
grep -q '"pairs_why_null": "from_counts"' "$work/agreement.sessions.said" || { echo "no hands"; exit 1; }
for file in "$work"/home/klachtenspel/cards/*; do
    tail -n +2 "$file" >"$file.body"
    expect card good "$file.body"
done
mkdir -p "$work/shelf/weg" && ln -s /nowhere "$work/shelf/weg/case.lua"
# shellcheck disable=SC2016
echo 'set { title = "x" } for i = 1, 2 do item "a" "b" {} end' >"$work/shelf/weg/set.lua"
mkdir "$work/shelf/open" && mv "$work/shelf/weg/set.lua" "$work/shelf/open/"
cp "$tree/scenarios/house.lua" "$work/shelf/"
said list.faults list --json --scenarios "$work/shelf"
if has report; then
    mkdir "$work/results" && cp "$work"/proef-*.json "$work/results/" 
    for number in 1 2 3 4 5 6; do
        sed "s/\"rood-7\"/\"geel-$number\"/" "$(ls "$work"/proef-*.json | sed -n "${number}p")" \
            >"$work/results/$(ls "$work" | grep '^proef-.*json$' | sed -n "${number}p")"
    done
    said report report "$work/results" --format json --scenarios "$corpus/scenarios"
    said report.unknown report "$work/results" --format json
    bad report "$work/report.said" 's/"why_null": null/"why_null": "because"/'
    bad report "$work/report.said" 's/"passed": ([0-9]+)/"passed": -\1/'
fi
if has simulate; then
    said simulate simulate --json --runs 20 --policy all "$small"
    said simulate.limit simulate --json --runs 20 --policy defend "$tree/scenarios/de-kraan"
fi
said graph graph --format json "$small"
said api api --format json
(cd "$work" && "$program" new lamp >/dev/null) && expect inputs good "$work/lamp/plays/goed.json"

# What the refresher keeps of plays that ended.
"$program" play de-kraan --scenarios "$tree/scenarios" --inputs "$tree/scenarios/de-kraan/plays/verdedigen.json" >/dev/null &&
    "$program" progress --scenarios "$tree/scenarios" >/dev/null || { echo "no progress"; exit 1; }
kept=$XDG_DATA_HOME/klachtenspel/refresher.json
expect refresher good "$kept"
bad refresher "$kept" 's/"type": "signal"/"type": "signals"/'
bad refresher "$kept" 's/"box": 0/"box": 5/'
bad refresher "$kept" 's/"due": "[^"]*"/"due": null/'
bad refresher "$kept" 's/"seen": [0-9]+/"seen": 0/'
bad refresher "$kept" 's/"plays": [0-9]+/"plays": -1/'
bad refresher "$kept" 's/"last": "[^"]*"/"last": "now"/'

node "$tree/tests/schema/validate.cjs" "$tree/assets/schema" "$modules" "${SEED:-1}" <"$list"
