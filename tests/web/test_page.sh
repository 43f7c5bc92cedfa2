#!/bin/bash
# The page's own files: old enough JavaScript, the same words in both languages, nothing inline and
# nothing from elsewhere. test_page.sh PROGRAM SOURCE-TREE
here=$(dirname "$0")
. "$here/modules.sh"
exec node "$here/page.mjs" "$program" "$tree" "$modules"
