#!/bin/bash
# What is given out, looked at as a binary: what the flags of CMakeLists.txt are for came into it. It is the build without
# sanitizers, which scripts/test makes as build/core. Proves first that it would notice, by a program made without.
. "$(dirname "$0")/common.sh"
plain=$tree/build/core/klachtenspel
command -v readelf >/dev/null && [ -x "$plain" ] || exit 77
. "$(dirname "$0")/hardened.sh"

if command -v gcc >/dev/null; then
    printf '#include <string.h>\n#include <stdio.h>\nint main(int c, char **v) { char b[64]; strcpy(b, v[c - 1]); puts(b); return 0; }\n' \
        >"$scratch/soft.c"
    gcc -O0 -U_FORTIFY_SOURCE -fno-stack-protector -fcf-protection=none -no-pie -z execstack -Wl,-z,norelro -Wl,-z,lazy -Wl,-rpath,/tmp \
        -o "$scratch/soft" "$scratch/soft.c" 2>/dev/null || fault "no program to compare with"
    seen=$(lacks "$scratch/soft" | tr '\n' ' ')
    [ "$seen" = "pie relro bind-now stack-not-executable stack-protector stack-clash fortify branch-protection path-of-its-own " ] ||
        fault "of a program that has none of it: $seen"
fi
missing=$(lacks "$plain" | tr '\n' ' ')
[ -z "$missing" ] || fault "the program lacks: $missing"
finish
