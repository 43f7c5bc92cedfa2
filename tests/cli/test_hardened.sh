#!/bin/bash
# What is given out, looked at as a binary: what the flags of CMakeLists.txt are for came into it. It is the build without
# sanitizers, which scripts/test makes as build/core. Proves first that it would notice, by a program made without.
. "$(dirname "$0")/common.sh"
plain=$tree/build/core/klachtenspel
command -v readelf >/dev/null && [ -x "$plain" ] || exit 77

# lacks FILE: what it does not have, a word a line.
lacks() {
    local head segments dynamic symbols
    head=$(readelf -hW "$1") segments=$(readelf -lW "$1") dynamic=$(readelf -dW "$1") symbols=$(readelf -W --dyn-syms "$1")
    grep -q 'Type: *DYN' <<<"$head" && grep -q 'FLAGS_1.*PIE' <<<"$dynamic" || echo pie
    grep -q GNU_RELRO <<<"$segments" && grep -qE 'BIND_NOW|FLAGS_1.*NOW' <<<"$dynamic" || echo relro
    grep -qE 'GNU_STACK .* RW +0x' <<<"$segments" || echo stack-not-executable
    ! grep -qE 'LOAD .* RWE ' <<<"$segments" || echo writable-code
    grep -q __stack_chk_fail <<<"$symbols" || echo stack-protector
    grep -qE '__(v?snprintf|memcpy|fprintf)_chk' <<<"$symbols" || echo fortify
    ! grep -qE 'RPATH|RUNPATH|TEXTREL' <<<"$dynamic" || echo path-of-its-own
}

if command -v gcc >/dev/null; then
    printf '#include <string.h>\n#include <stdio.h>\nint main(int c, char **v) { char b[64]; strcpy(b, v[c - 1]); puts(b); return 0; }\n' \
        >"$scratch/soft.c"
    gcc -O0 -U_FORTIFY_SOURCE -fno-stack-protector -no-pie -z execstack -Wl,-z,norelro -Wl,-z,lazy -Wl,-rpath,/tmp \
        -o "$scratch/soft" "$scratch/soft.c" 2>/dev/null || fault "no program to compare with"
    seen=$(lacks "$scratch/soft" | tr '\n' ' ')
    [ "$seen" = "pie relro stack-not-executable stack-protector fortify path-of-its-own " ] ||
        fault "of a program that has none of it: $seen"
fi
missing=$(lacks "$plain" | tr '\n' ' ')
[ -z "$missing" ] || fault "the program lacks: $missing"
finish
