#!/bin/bash
# A class of twelve phones in Chromium plays a case. test_class.sh PROGRAM SOURCE-TREE; PICTURES=DIR
# keeps what they show.
here=$(dirname "$0")
[ -x /usr/bin/chromium ] || { echo "skip: no chromium"; exit 77; }
. "$here/modules.sh"
exec node "$here/class.mjs" "$program" "$tree" "$modules"
