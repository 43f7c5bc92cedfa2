#!/bin/bash
# The shipped cases and sets are clean: no error, no warning, in no language, and no way of playing passes that should not.
. "$(dirname "$0")/../cli/common.sh"

patience=500 # all states of sixteen cases, under the sanitizers
run check --strict --lang en "$tree/scenarios"
if [ "$code" -ne 0 ]; then
    fault "check --strict of the shipped cases: exit $code"
    grep -E ': (error|warning): ' "$scratch/out" "$scratch/err" | head -n 40
fi
finish
