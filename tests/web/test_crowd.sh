#!/bin/bash
# Sixty phones at once, and attacks. test_crowd.sh PROGRAM SOURCE-TREE
here=$(dirname "$0")
. "$here/modules.sh"
exec node "$here/crowd.mjs" "$program" "$tree" "$modules"
