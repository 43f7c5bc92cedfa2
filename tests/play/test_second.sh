#!/bin/bash
# The figures that the kept plays must have, worked out anew by second.lua: from the documents and the case alone.
# test_second.sh PROGRAM SOURCE-TREE; 77 when there is no Lua.
lua=$(command -v lua5.4 || command -v lua) || { echo "skip: no lua"; exit 77; }
"$lua" -e 'assert(utf8)' 2>/dev/null || { echo "skip: no lua 5.3 or later"; exit 77; }
cd "$2/tests/play" || exit 1
"$lua" second.lua compare corpus/scenarios corpus && "$lua" second.lua compare own/scenarios own/plays.jsonl
