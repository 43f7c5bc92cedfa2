#!/bin/bash
# Who leads with a phone, in Chromium, at the window itself. test_leading.sh PROGRAM SOURCE-TREE;
# PICTURES=DIR keeps what it shows.
here=$(dirname "$0")
[ -x /usr/bin/chromium ] || { echo "skip: no chromium"; exit 77; }
[ -x "$(dirname "$1")/tests/chair" ] || { echo "skip: chair is not built"; exit 77; }
. "$here/modules.sh"
exec node "$here/leading.mjs" "$program" "$tree" "$modules"
