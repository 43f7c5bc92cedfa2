#!/bin/bash
# A room that is killed while phones mark and choose. test_class_kills.sh PROGRAM SOURCE-TREE [KILLS [PHONES [SEED]]]
exec bash "$(dirname "$0")/test_kills.sh" "$1" "$2" "${3:-0}" "${4:-0}" "${5:-1}" room
