#!/bin/bash
# A session that is killed while phones vote. test_kills.sh PROGRAM SOURCE-TREE [KILLS [PHONES [SEED]]]
program=$1 tree=$2
[ -x "$(dirname "$program")/tests/chair" ] || { echo "skip: chair is not built"; exit 77; }
command -v node >/dev/null || { echo "skip: no node"; exit 77; }
exec node "$(dirname "$0")/kills.mjs" "$@"
