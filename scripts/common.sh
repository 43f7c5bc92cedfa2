# common.sh: what the scripts beside it share that build and try what is given out; each sources it first, under `set -u`.
#   $tree, $script        the source tree; what the script is called
#   $cache                what is made once and is the same every time: KLACHT_CACHE, else a folder of the user's cache
#   $version, $released   of CMakeLists.txt, and its day, of CHANGELOG.md: the build holds both equal
# shellcheck shell=sh disable=SC2034
tree=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
script=$(basename "$0")
cache=${KLACHT_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/klachtenspel-build}
version=$(sed -n 's/^project(klachtenspel VERSION \([0-9.]*\).*/\1/p' "$tree/CMakeLists.txt")
released=$(sed -n 's/^## .* (\([0-9-]*\))$/\1/p' "$tree/CHANGELOG.md" | head -n 1)

say() {
    echo "$script: $*" >&2
}

# quietly COMMAND…: what it says is shown when it fails, and that ends the script.
quietly() {
    quietly_log=$(mktemp)
    if ! "$@" >"$quietly_log" 2>&1; then
        tail -n 40 "$quietly_log" >&2
        rm -f "$quietly_log"
        say "failed: $*"
        exit 70
    fi
    rm -f "$quietly_log"
}

# as_old FOLDER: the same sources give the same package: what it holds is as old as the release.
as_old() {
    find "$1" -exec touch -d "$released 12:00 UTC" {} +
}

# zip_of FOLDER ZIP [BELOW]: all files of it, or of that folder in it, in an order that is always the same.
zip_of() {
    rm -f "$2"
    (cd "$1" && find "${3:-.}" -type f | sed 's|^\./||' | LC_ALL=C sort | TZ=UTC zip -X -9 -q "$2" -@)
}

# build_libraries web|windows COMPILER [FIRST]: from Debian's source packages, once, in $libraries, a folder that is called
# by their recipe and their compiler. FIRST is called with that folder when the sources are there.
library_packages="lua5.4 cjson utf8proc xxhash zlib libzip freetype harfbuzz libsdl2 libsdl2-ttf libsdl2-image"
build_libraries() {
    libraries=$cache/$1-$( (cd "$tree/scripts" && cat libraries.lua "libraries_$1.lua" recipe.lua get-sources &&
        if [ "$1" = web ]; then cat web_framebuffer.c; fi && echo "$library_packages" && "$2" --version) |
        sha256sum | cut -c 1-16)
    [ ! -f "$libraries/made" ] || return 0
    say "building the libraries in $libraries (once)"
    rm -rf "$libraries"
    mkdir -p "$libraries/sources"
    # shellcheck disable=SC2086
    quietly "$tree/scripts/get-sources" "$libraries/sources" $library_packages
    ${3:-:} "$libraries"
    lua5.4 "$tree/scripts/libraries.lua" "$1" "$tree" "$libraries/sources" "$libraries" >"$libraries/build.ninja"
    quietly ninja -C "$libraries"
    mv "$libraries/sources/versions" "$libraries/made"
    rm -rf "$libraries/sources" "$libraries/obj"
}

# ---- trying: $scratch is a folder for what is said

passed=0 failed=0

# check NAME COMMAND…: passes when the command ends with 0; what it says is shown when it does not.
check() {
    check_name=$1
    shift
    if "$@" >"$scratch/said" 2>&1; then
        echo "ok      $check_name"
        passed=$((passed + 1))
    else
        echo "FAILED  $check_name"
        sed 's/^/        /' "$scratch/said" | tail -n 30
        failed=$((failed + 1))
        return 1
    fi
}

# add_counts NAME CODE FILE: those of another test, whose last line is that of `end`. One that does not come to its end has
# failed.
add_counts() {
    counts=$(sed -n 's/^\([0-9]*\) passed, \([0-9]*\) failed$/\1 \2/p' "$3" | tail -n 1)
    if [ -z "$counts" ] || { [ "${counts#* }" -eq 0 ] && [ "$2" -ne 0 ]; }; then
        echo "$1: ended with $2 and no count"
        counts="${counts:-0 0}"
        failed=$((failed + 1))
    fi
    passed=$((passed + ${counts% *})) failed=$((failed + ${counts#* }))
}

# The last line, `N passed, N failed`, and the end of the script.
end() {
    echo "$passed passed, $failed failed"
    [ "$failed" -eq 0 ]
    exit
}

# fail_all [MESSAGE]: nothing could be tried.
fail_all() {
    [ $# -eq 0 ] || echo "$*" >&2
    failed=$((failed + 1))
    end
}
