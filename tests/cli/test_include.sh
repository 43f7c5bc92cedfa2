#!/bin/bash
# The layers of game/README.md: who may include whom, which library is known where, no `extern` in a
# .c file, and base/banned.h last in every .c file. Proves first that it would notice.
set -u
source_tree=$2

may() { # FOLDER: the folders it may include, itself among them
    case "$1" in
    base) echo base ;;
    model) echo base model ;;
    play) echo base model play ;;
    team) echo base model team ;;
    script/source) echo base model play script/lua script/format script/source ;;
    script/lua) echo base model play script script/source script/lua ;;
    script/format) echo base model play script script/source script/lua script/format ;;
    script) echo base model play script script/source script/lua script/format ;;
    store) echo base model play team store ;;
    cases) echo base model play script store cases ;;
    policy) echo base model play script store cases policy ;;
    explore) echo base model play script store cases policy explore ;;
    check) echo base model play script script/source store cases policy explore check ;;
    author) echo base model play script script/source script/lua script/format store cases policy explore check author ;;
    front/shared) echo base model play script store cases team policy explore check front/shared ;;
    front/text) echo base model play script store cases team policy explore check front/shared front/text ;;
    front/web) echo base model play script store cases team front/shared front/web ;;
    front/window/ui) echo base model front/window/ui ;;
    front/window/game) echo base model play script store cases team front/shared front/window/ui front/window/game front/window/calibrate ;;
    front/window/calibrate) echo base model play script store cases team front/shared front/web front/window/ui front/window/game front/window/calibrate ;;
    front/window) echo base model play script store cases team front/shared front/window front/window/ui front/window/game front/window/calibrate ;;
    commands) echo base model play script store cases team policy explore check author front/shared front/text front/web front/window commands ;;
    main.c) echo base commands ;;
    esac
}

home() { # SYSTEM HEADER: the folders that may know it; nothing when all may
    case "$1" in
    lua.h | lualib.h | lauxlib.h) echo script/lua script/format script ;;
    cjson/* | cJSON.h) echo store ;;
    zip.h) echo cases ;;
    SDL*) echo front/window front/window/ui front/window/game front/window/calibrate ;;
    microhttpd.h) echo front/web ;;
    qrencode.h) echo front/window/calibrate front/web ;;
    utf8proc.h) echo base ;;
    xxhash.h) echo base model script/lua script/format store cases ;;
    esac
}

check_tree() { # TREE: one line for each fault
    local file folder inside name allowed
    cd "$1/game" || return
    find . -name '*.[ch]' | sort | while read -r file; do
        file=${file#./}
        folder=${file%/*}
        allowed=" $(may "$folder") "
        [ "$allowed" != "  " ] || echo "$file: a folder that the table does not know"
        sed -n 's/^[[:space:]]*#[[:space:]]*include[[:space:]]*"\([^"]*\)".*/\1/p' "$file" |
            while read -r name; do
                case "$name" in
                locale_keys.h | locale_table.h) continue ;;
                */*) inside=${name%/*} ;;
                *) echo "$file: \"$name\" is not named from game/" && continue ;;
                esac
                [[ "$allowed" == *" $inside "* ]] || echo "$file: may not include \"$name\""
            done
        sed -n 's/^[[:space:]]*#[[:space:]]*include[[:space:]]*<\([^>]*\)>.*/\1/p' "$file" |
            while read -r name; do
                inside=" $(home "$name") "
                [ "$inside" = "  " ] || [[ "$inside" == *" $folder "* ]] ||
                    echo "$file: may not include <$name>"
            done
        case "$file" in *.h) continue ;; esac
        if grep -nE '^[[:space:]]*extern\b' "$file" >/dev/null; then
            echo "$file: extern in a .c file"
        fi
        [ "$(grep -E '^[[:space:]]*#[[:space:]]*include' "$file" | tail -n 1)" = '#include "base/banned.h"' ] ||
            echo "$file: does not include base/banned.h last"
    done
}

# Each of these files has one fault.
faults=$(mktemp -d)
trap 'rm -rf "$faults"' EXIT
mkdir -p "$faults"/game/{base,model,play,front/text,cases,elsewhere}
banned='#include "base/banned.h"'
printf '#include "play/play.h"\n%s\n' "$banned" >"$faults/game/model/a.c"
printf '#include <lua.h>\n%s\n' "$banned" >"$faults/game/play/b.c"
printf '#include <SDL.h>\n%s\n' "$banned" >"$faults/game/front/text/c.c"
printf '#include <cjson/cJSON.h>\n' >"$faults/game/model/d.h"
printf 'extern int e;\n%s\n' "$banned" >"$faults/game/base/e.c"
printf '#include <stdio.h>\n' >"$faults/game/base/f.c"
printf '#include "json.h"\n%s\n' "$banned" >"$faults/game/cases/g.c"
printf '%s\n' "$banned" >"$faults/game/elsewhere/h.c"
printf '#include "store/json.h"\n#include <zip.h>\n%s\n' "$banned" >"$faults/game/cases/sound.c"
noticed=$(check_tree "$faults" | wc -l)
if [ "$noticed" -ne 9 ]; then
    echo "of 8 faults (9 lines), $noticed were noticed:"
    check_tree "$faults"
    exit 1
fi

found=$(check_tree "$source_tree")
[ -z "$found" ] && exit 0
echo "$found"
exit 1
