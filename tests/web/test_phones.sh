#!/bin/bash
# Five phones in Chromium. test_phones.sh PROGRAM SOURCE-TREE; PICTURES=DIR keeps what they show.
here=$(dirname "$0")
[ -x /usr/bin/chromium ] || { echo "skip: no chromium"; exit 77; }
. "$here/modules.sh"
exec node "$here/phones.mjs" "$program" "$tree" "$modules"
