#!/bin/bash
# Plays that are killed at places by chance lose nothing that was confirmed, and are counted once: a small
# round of scripts/soak-kills.
exec bash "$2/scripts/soak-kills" 6 3 "$1"
