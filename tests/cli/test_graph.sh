#!/bin/bash
# graph: dot that Graphviz takes, JSON, svg, the same bytes twice, and a clear word without Graphviz.
set -u
program=$1
cases=$2/tests/shelf
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
failed=0
fault() {
    echo "$1"
    failed=1
}
graph() { "$program" graph de-kraan --scenarios "$cases" --lang en "$@"; }

graph >"$scratch/a.dot" || fault "dot: exit $?"
graph --format dot --out "$scratch/b.dot" 2>/dev/null || fault "dot --out: exit $?"
cmp -s "$scratch/a.dot" "$scratch/b.dot" || fault "two drawings differ"
graph --format json >"$scratch/a.json" || fault "json: exit $?"
grep -q '"klachtenspel.graph/1"' "$scratch/a.json" || fault "json: no schema"
graph --out "$scratch/none/x.dot" 2>/dev/null && fault "a folder that is not there went unnoticed"
mkdir "$scratch/empty"
PATH=$scratch/empty graph --format svg >"$scratch/none.svg" 2>"$scratch/said"
[ $? -eq 66 ] || fault "without Graphviz: not exit 66"
grep -q graphviz "$scratch/said" || fault "without Graphviz: no word about it"
[ -s "$scratch/none.svg" ] && fault "without Graphviz: something was written"
# Graphviz that cannot do it says why.
mkdir "$scratch/broken"
printf '#!/bin/sh\ncat >/dev/null\necho "no room in the picture" >&2\nexit 3\n' >"$scratch/broken/dot"
chmod +x "$scratch/broken/dot"
PATH=$scratch/broken:$PATH graph --format svg >"$scratch/none.svg" 2>"$scratch/said"
[ $? -eq 70 ] || fault "Graphviz that fails: exit"
grep -q 'no room in the picture$' "$scratch/said" || fault "Graphviz that fails: not why"
[ -s "$scratch/none.svg" ] && fault "Graphviz that fails: something was written"
if command -v dot >/dev/null; then
    graph --format svg >"$scratch/a.svg" || fault "svg: exit $?"
    grep -q '</svg>' "$scratch/a.svg" || fault "svg: no picture"
fi
exit $failed
