#!/bin/bash
# A case in a zip is a case like a folder, and nothing of it is ever put on disk: also not when the program is stopped.
. "$(dirname "$0")/common.sh"
command -v python3 >/dev/null || exit 77
export TMPDIR=$scratch/tmp
mkdir -p "$TMPDIR" "$scratch/shelf"
cp "$tree/tests/cli/house.lua" "$scratch/shelf/"
python3 - "$tree/tests/cli/case.lua" "$scratch/shelf/lamp.zip" <<'PY'
import sys, zipfile
with zipfile.ZipFile(sys.argv[2], "w", zipfile.ZIP_DEFLATED) as z:
    z.write(sys.argv[1], "sound/case.lua")
PY
inputs=$tree/tests/cli/inputs.json
clean() { # NAME
    [ -z "$(ls -A "$TMPDIR")" ] || { fault "$1: left behind: $(ls "$TMPDIR")"; rm -rf "${TMPDIR:?}"/*; }
}

run --scenarios "$scratch/shelf" list
grep -q '^sound' "$scratch/out" || fault "list does not show the case in the zip"
clean list
for name in sound "$scratch/shelf/lamp.zip"; do
    run --scenarios "$scratch/shelf" play "$name" --inputs "$inputs" --out "$scratch/$(basename "$name").json"
    [ "$code" -eq 0 ] || { fault "play $name: exit $code"; cat "$scratch/err"; }
    clean "play $name"
done
run --scenarios "$scratch/shelf" verify "$scratch/sound.json"
[ "$code" -eq 0 ] || { fault "verify: exit $code"; cat "$scratch/err"; }
run check "$scratch/shelf" --lang en
grep -q '^sound:' "$scratch/out" || { fault "check of the folder passes the zip over"; cat "$scratch/out"; }
clean check

# Stopped in the middle of a play; then it goes on from where it was.
for signal in SIGTERM SIGINT SIGHUP SIGKILL; do
    python3 - "$signal" "$program" --scenarios "$scratch/shelf" play "$scratch/shelf/lamp.zip" --text <<'PY' || fault "$signal"
import signal, subprocess, sys
play = subprocess.Popen(sys.argv[2:], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
first = play.stdout.readline()
play.send_signal(getattr(signal, sys.argv[1]))
play.wait()
sys.exit(0 if first else 1)
PY
    clean "$signal"
done
run resume --text
grep -qE 'AddressSanitizer|runtime error' "$scratch/err" && fault "resume: a sanitizer spoke"
grep -qi 'zip' "$scratch/err" && { fault "resume does not find the zip again"; cat "$scratch/err"; }
clean resume
finish
