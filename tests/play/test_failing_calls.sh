#!/bin/bash
# A play of which the n-th call that writes fails (failing_calls.c), for every n: a full disk from there on, one that is
# broken once, and a signal in the middle of every call. What the program says is kept can be gone on with; what it does
# not say so of has another exit code and a sentence on standard error; nothing is half.
. "$(dirname "$0")/../cli/common.sh"
plain=$tree/build/core/klachtenspel # the one without sanitizers is soon done
[ ! -x "$plain" ] || program=$plain
library=$scratch/failing_calls.so
command -v cc >/dev/null && cc -D_GNU_SOURCE -O1 -shared -fPIC -o "$library" "$tree/tests/play/failing_calls.c" -ldl || exit 77
export ASAN_OPTIONS=verify_asan_link_order=0:detect_leaks=0 # it has to come first, before even that
shelf=$scratch/shelf
mkdir -p "$shelf/proef"
cp "$tree/tests/cli/house.lua" "$shelf/"
cp "$tree/tests/cli/case.lua" "$shelf/proef/"
whole='nog steeds\n\n1\n1\n1\n\n1\n1\n'
export FAIL_UNDER=$scratch/home
home=$scratch/home/klachtenspel
export XDG_DATA_HOME=$scratch/home XDG_CONFIG_HOME=$scratch/home/config XDG_CACHE_HOME=$scratch/cache

# play AT ERROR [ONCE]
play() {
    rm -rf "$scratch/home"
    mkdir "$scratch/home"
    # shellcheck disable=SC2059
    printf "$whole" | timeout 180 env LD_PRELOAD="$library" FAIL_AT="$1" FAIL_ERROR="$2" ${3:+FAIL_ONCE=1} \
        FAIL_COUNT="$scratch/count" "$program" play proef --text --lang en --scenarios "$shelf" --seed 1 --mode assessment \
        >"$scratch/out" 2>"$scratch/err"
    code=${PIPESTATUS[1]}
}
results() { find "$home/results" -name '*.json' 2>/dev/null; }

# What must hold however it went; $1: what failed.
look_at() {
    local one
    [ "$code" -lt 124 ] || fault "$1: exit $code"
    grep -qE 'AddressSanitizer|runtime error|Assertion' "$scratch/err" && fault "$1: a crash"
    find "$scratch/home" -name '.*.tmp' | grep -q . && fault "$1: something is left behind"
    for one in $(results); do
        "$program" verify "$one" --scenarios "$shelf" >/dev/null 2>&1 || fault "$1: $one does not verify"
    done
    if [ "$code" -eq 0 ]; then
        [ -n "$(results)" ] || fault "$1: exit 0 and no result"
    else
        case $code in 73 | 74) ;; *) fault "$1: exit $code" ;; esac
        [ -s "$scratch/err" ] || fault "$1: exit $code without a word"
    fi
    # A play that it says to be gone on with can be.
    if grep -q 'klachtenspel resume' "$scratch/out" "$scratch/err" && [ -z "$(results)" ]; then
        # shellcheck disable=SC2059
        printf "$whole" | timeout 180 "$program" --lang en resume --text --scenarios "$shelf" >"$scratch/out" 2>"$scratch/err"
        [ -n "$(results)" ] || { fault "$1: what was kept cannot be gone on with"; tail -n 3 "$scratch/err"; }
    fi
}

play 0 EIO
look_at 'nothing'
[ "$code" -eq 0 ] || fault "nothing fails, and exit $code"
calls=$(cat "$scratch/count")
[ "$calls" -gt 20 ] || fault "only $calls calls were seen"
play each EINTR
look_at 'a signal in each'
[ "$code" -eq 0 ] || { fault "a signal in each call: exit $code"; tail -n 3 "$scratch/err"; }
for ((at = 1; at <= calls; at++)); do
    play "$at" ENOSPC
    look_at "full from call $at"
    [ $((at % 3)) -eq 0 ] || continue
    play "$at" EIO once
    look_at "broken in call $at"
done
echo "$calls calls"
finish
