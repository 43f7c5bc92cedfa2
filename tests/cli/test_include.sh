#!/bin/bash
# The rooms of game/README.md and the systems (walls.lua). Proves first that it would notice: each of these files has one
# fault.
set -u
here=$(dirname "$0")
source_tree=$2
walls="$(command -v lua5.4 || command -v lua) $here/walls.lua"

faults=$(mktemp -d)
trap 'rm -rf "$faults"' EXIT
mkdir -p "$faults"/game/{base,model,play,team,front/text,front/window/ui,front/window/game,store,cases,check,script/source,elsewhere}
put() { # FILE LINE…
    local file=$faults/game/$1
    shift
    printf '%s\n' "$@" >"$file"
}
banned='#include "base/banned.h"'
put model/a.c '#include "play/play.h"' "$banned"
put play/b.c '#include <lua.h>' "$banned"
put front/text/c.c '#include <SDL.h>' "$banned"
put model/d.h '#include <cjson/cJSON.h>'
put base/e.c 'extern int e;' "$banned"
put base/f.c '#include <stdio.h>'
put cases/g.c '#include "json.h"' "$banned"
put elsewhere/h.c ''
put script/source/i.c '#include "script/format/loader.h"' "$banned"
put front/window/ui/j.c '#include "model/scenario.h"' "$banned"
put team/k.h '#include "team/l.h"'
put team/l.h '#include "team/m.h"'
put team/m.h '#include "team/k.h"'
put front/text/n.c "$banned" '' 'int n_called(int a) {' '    return a;' '}'
put check/p.c 'static cJSON *p;' "$banned"
put store/o.c 'static cJSON *o;' "$banned"
put play/o.c "$banned"
put cases/sound.h 'int sound_called(int a,' '                 int b);'
put cases/sound.c '#include "cases/sound.h"' '' '#include <zip.h>' '' '#include "store/q.h"' '' "$banned" '' \
    'static int sound_alone(int a) {' '    return a;' '}' '' 'int sound_called(int a,' '                 int b) {' \
    '    return sound_alone(a) + b;' '}'
put base/t.c '#include <unistd.h>' "$banned"
put base/t_posix.c '#include <unistd.h>' "$banned"
put play/v.c '#include <stdlib.h>' "$banned" '' 'static char *real(const char *path) {' '    return realpath(path, NULL);' '}'
put store/w_posix.c '#include <windows.h>' "$banned"
put store/x.c '/* realpath( */' "$banned" '' 'static int open(int a) {' '    return open(a); /* its own */' '}'
put front/window/game/r.h '#include "front/window/game/s.h"'
put front/window/game/s.h '#include "front/window/game/r.h"'
noticed=$($walls "$faults" | sed 's/[:,].*//' | sort -u | tr '\n' ' ')
expected="a circle base/e.c base/f.c base/t.c cases/g.c check/p.c elsewhere/h.c front/text/c.c front/text/n.c front/window/ui/j.c model/a.c model/d.h play/b.c play/v.c script/source/i.c store/o store/w_posix.c "
if [ "$noticed" != "$expected" ]; then
    echo "expected: $expected"
    echo "noticed:  $noticed"
    exit 1
fi

$walls "$source_tree" || exit 1

# What comes from outside and its bounds (bounds.lua): a reader with a limit of its own is noticed, and a figure that changed.
bounds="${walls%walls.lua}bounds.lua"
cp -r "$source_tree/game" "$faults/with" && rm -rf "$faults/game" && mv "$faults/with" "$faults/game"
ln -s "$(realpath "$source_tree")/tests" "$faults/tests"
$bounds "$faults" || exit 1
sed -i 's/JSON_DEPTH = [0-9]*/JSON_DEPTH = 65/' "$faults/game/store/json.h"
sed -i 's/GTK_LIMIT/OTHER_LIMIT/' "$faults/game/front/window/ui/desktop_posix.c"
noticed=$($bounds "$faults" | sed 's/:.*//' | sort -u | tr '\n' ' ')
[ "$noticed" = "GTK_LIMIT is in none of front/window/ui/desktop_posix.c game/README.md game/front/window/ui/desktop_posix.c " ] || {
    echo "noticed of bounds: $noticed"
    exit 1
}
