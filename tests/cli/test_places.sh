#!/bin/bash
# What is built knows nothing of the machine that built it, and finds what comes with it from where
# it stands: copied elsewhere, the program works with what stands beside it there, and reads nothing
# of the tree it was built in.
set -u
program=$(readlink -f "$1")
tree=$(readlink -f "$2")
build=$(dirname "$program")
module=$build/klachtenspel-window.so
failed=0
fail() {
    echo "$*"
    failed=1
}

# A sanitizer names its sources itself, whatever the compiler is told: then the plain build is
# looked at, which scripts/test makes beside it.
looked=("$program" "$module")
if grep -q __asan_init "$program"; then
    looked=("$tree/build/core/klachtenspel")
    [ -f "${looked[0]}" ] || fail "there is no build/core/klachtenspel (cmake --preset core)"
fi
for binary in "${looked[@]}"; do
    [ -f "$binary" ] || continue
    for place in "$tree" "$build"; do
        ! grep -qaF "$place" "$binary" || fail "$binary has $place in it: $(strings "$binary" | grep -F "$place" | head -3)"
    done
done

there=$(mktemp -d)
trap 'rm -rf "$there"' EXIT
export HOME=$there/home XDG_DATA_HOME=$there/home XDG_CONFIG_HOME=$there/home XDG_CACHE_HOME=$there/home LC_ALL=C.UTF-8
mkdir -p "$there/installed/bin" "$there/installed/share/klachtenspel" "$there/unpacked/share/klachtenspel"
cp "$program" "$there/installed/bin"
cp "$program" "$there/unpacked"
for share in "$there/installed/share/klachtenspel" "$there/unpacked/share/klachtenspel"; do
    mkdir -p "$share/scenarios"
    cp -r "$tree/tests/shelf/house.lua" "$tree/tests/shelf/de-kraan" "$share/scenarios"
    cp -r "$tree/assets" "$share/assets"
done
for here in "$there/installed/bin" "$there/unpacked"; do
    listed=$(cd / && "$here/klachtenspel" list --lang nl | grep -c '^[a-z]')
    [ "$listed" = 1 ] || fail "$here lists $listed cases and has one"
    (cd "$here" && "$here/klachtenspel" new mijn-zaak >/dev/null) || fail "$here has no template"
done

# With nothing beside it, it says so, and does not look where it was built.
mkdir "$there/alone"
cp "$program" "$there/alone"
if command -v strace >/dev/null; then
    strace -f -e trace=file -o "$there/trace" "$there/alone/klachtenspel" list --lang nl >/dev/null 2>&1
    ! grep -F "$tree" "$there/trace" || fail "a program that stands alone looks into the tree"
fi
[ "$("$there/alone/klachtenspel" list --lang nl 2>/dev/null | grep -c '^[a-z]')" = 0 ] || fail "it lists cases of elsewhere"
exit $failed
