#!/bin/bash
# The figures of `report --format json` beside those that PostgreSQL works out of the tables of `report --format csv`
# by assets/sql: equal to 1e-9. test_sql.sh PROGRAM SOURCE-TREE; 77 when there is no PostgreSQL.
source "$(dirname "$0")/../cli/common.sh"
bin=
for folder in /usr/lib/postgresql/*/bin; do
    [ -x "$folder/initdb" ] && bin=$folder
done
[ -n "$bin" ] || bin=$(dirname "$(command -v initdb 2>/dev/null)" 2>/dev/null)
[ -x "$bin/initdb" ] && [ -x "$bin/psql" ] || { echo "skip: no postgresql"; exit 77; }
command -v node >/dev/null || { echo "skip: no node"; exit 77; }

# ---- results: plays by chance, by some people, most of them more than once ----
results=$scratch/results
for name in chapeau de-kraan; do
    run simulate "$name" --policy random --runs 150 --seed 3 --out "$results/$name"
    [ "$code" -le 1 ] || fault "simulate $name: exit $code"
done
number=0
for file in "$results"/*/*.json; do
    number=$((number + 1))
    # every fiftieth without an alias; the alias is no part of what a result is known by
    [ $((number % 50)) -eq 0 ] && continue
    alias=mens-$((number % 37))
    [ $((number % 3)) -eq 0 ] && alias=" ${alias^}" # one person, however it is typed
    sed -i "0,/^  \"mode\": /s/^  \"mode\": /  \"player\": { \"alias\": \"$alias\" },\n&/" "$file"
done
for play in "$tree"/scenarios/chapeau/plays/*.json; do # judged, offered, handed over
    for alias in mens-1 mens-2 mens-3; do
        run play chapeau --inputs "$play" --alias $alias --out "$results/$alias-$(basename "$play")"
        [ "$code" -eq 0 ] || fault "play $play: exit $code"
    done
done
run report "$results" --format json --out "$scratch/report.json"
[ "$code" -eq 0 ] || fault "report --format json: exit $code: $(cat "$scratch/err")"
run report "$results" --format csv --separator , --out "$scratch/csv"
[ "$code" -eq 0 ] || fault "report --format csv: exit $code"

# ---- the database: of this test alone, on no network; it does not run as root ----
as=
if [ "$(id -u)" -eq 0 ]; then
    id postgres >/dev/null 2>&1 || { echo "skip: no user for postgresql"; exit 77; }
    as="setpriv --reuid=postgres --regid=postgres --clear-groups"
    chmod 755 "$scratch"
    mkdir "$scratch/db"
    chown postgres "$scratch/db"
fi
mkdir -p "$scratch/db"
db() { # PROGRAM ARGUMENTS: of PostgreSQL
    (cd "$scratch/db" && $as env HOME="$scratch/db" "$bin/$1" "${@:2}")
}
if ! db initdb -D "$scratch/db/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync >"$scratch/db.log" 2>&1; then
    echo "initdb: $(tail -n 3 "$scratch/db.log")"
    exit 1
fi
stop() { db pg_ctl -D "$scratch/db/data" -m immediate stop >/dev/null 2>&1; }
trap 'stop; chmod -R u+rwX "$scratch" 2>/dev/null; rm -rf "$scratch"' EXIT
if ! db pg_ctl -D "$scratch/db/data" -w -t 60 -l "$scratch/db/log" \
    -o "-c listen_addresses='' -c unix_socket_directories='$scratch/db' -c fsync=off" start >/dev/null 2>&1; then
    echo "postgres does not start: $(tail -n 3 "$scratch/db/log")"
    exit 1
fi
sql() {
    (cd "$scratch/csv" && "$bin/psql" -h "$scratch/db" -U postgres -d postgres -X -q -v ON_ERROR_STOP=1 "$@")
}
sql -f "$tree/assets/sql/tables.sql" >"$scratch/sql.log" 2>&1 &&
    sql -f "$tree/assets/sql/load.sql" >>"$scratch/sql.log" 2>&1 &&
    sql -f "$tree/assets/sql/views.sql" >>"$scratch/sql.log" 2>&1 ||
    { cat "$scratch/sql.log"; exit 1; }
for view in people cases spreads growth moments replies judgements remedies heard hand_overs items reliability; do
    sql -At -c "select coalesce(json_agg(v), '[]') from klachtenspel.$view v" >"$scratch/$view.json" || fault "$view"
done
node "$tree/tests/report/compare.mjs" "$scratch" || fault "the figures differ"
[ "$faults" -eq 0 ]
