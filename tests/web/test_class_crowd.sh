#!/bin/bash
# Sixty phones of a room at the same moment. test_class_crowd.sh PROGRAM SOURCE-TREE
here=$(dirname "$0")
. "$here/modules.sh"
exec node "$here/class_crowd.mjs" "$program" "$tree" "$modules"
