# For the shell tests of the program: PROGRAM and TREE are set by the caller from "$1" and "$2".
set -u
program=$1
tree=$2
scratch=$(mktemp -d)
trap 'chmod -R u+rwX "$scratch" 2>/dev/null; rm -rf "$scratch"' EXIT
export XDG_DATA_HOME=$scratch/data XDG_CONFIG_HOME=$scratch/config XDG_CACHE_HOME=$scratch/cache LC_ALL=C.UTF-8
unset DISPLAY WAYLAND_DISPLAY COLUMNS NO_COLOR 2>/dev/null
faults=0

fault() {
    echo "FAULT: $*"
    faults=$((faults + 1))
}

# run ARGUMENTS: the program, with $code, $scratch/out and $scratch/err.
run() {
    timeout "${patience:-180}" "$program" "$@" >"$scratch/out" 2>"$scratch/err" </dev/null
    code=$?
}

# expect CODE REGEX ARGUMENTS: that exit code, the words on standard error, one message and no crash.
expect() {
    local wanted=$1 words=$2
    shift 2
    run "$@"
    if [ "$code" -ne "$wanted" ]; then
        fault "$*: exit $code, not $wanted"
        head -n 5 "$scratch/err"
    fi
    if ! grep -qE -- "$words" "$scratch/err"; then
        fault "$*: no '$words' in the message:"
        head -n 5 "$scratch/err"
    fi
    if grep -qE 'AddressSanitizer|runtime error|LeakSanitizer' "$scratch/err"; then
        fault "$*: a sanitizer spoke:"
        head -n 20 "$scratch/err"
    fi
}

finish() {
    [ "$faults" -eq 0 ] && exit 0
    echo "$faults faults"
    exit 1
}
