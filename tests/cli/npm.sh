# npm_modules FOLDER PACKAGE@VERSION...: the packages in FOLDER/node_modules, fetched once. Tests that ask at the same time
# wait for the one that fetches, and what was broken off half-way is not taken for whole. Not 0, with what npm said, when
# they cannot be had. Sourced.
npm_modules() (
    folder=$1
    shift
    mkdir -p "$folder"
    exec 9>"$folder/lock"
    flock 9
    [ "$(cat "$folder/fetched" 2>/dev/null)" = "$*" ] && exit 0
    timeout 300 npm install --prefix "$folder" --no-audit --no-fund --silent "$@" >"$folder/npm.log" 2>&1 9>&- ||
        { cat "$folder/npm.log"; exit 1; }
    echo "$*" >"$folder/fetched"
)
