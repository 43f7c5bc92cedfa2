#!/bin/bash
# What cannot be read is said, with its path and what to do, by list and check alike, and neither ends as if all were fine.
. "$(dirname "$0")/common.sh"
as=()
if [ "$(id -u)" -eq 0 ]; then # to root nothing is unreadable
    as=(setpriv --reuid=65534 --regid=65534 --clear-groups)
    "${as[@]}" test -x "$program" -a -r "$tree/tests/cli/case.lua" 2>/dev/null || exit 77
    chmod 755 "$scratch"
fi
mkdir -p "$scratch/cache"
chmod 777 "$scratch/cache"
shelf=$scratch/shelf

# A shelf with a sound case, another, and a translation of that.
anew() {
    chmod -R u+rwX "$shelf" 2>/dev/null
    rm -rf "$shelf"
    mkdir -p "$shelf/sound" "$shelf/other"
    cp "$tree/tests/cli/house.lua" "$shelf/"
    cp "$tree/tests/cli/case.lua" "$shelf/sound/"
    cp "$tree/tests/cli/case.lua" "$shelf/other/"
    printf 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n' >"$shelf/other/en.po"
    chmod -R a+rX "$shelf"
}
said() { # NAME CODE REGEX ARGUMENTS: on either stream
    local name=$1 wanted=$2 words=$3
    shift 3
    timeout 120 "${as[@]}" "$program" --lang en "$@" >"$scratch/out" 2>"$scratch/err" </dev/null
    code=$?
    [[ $code =~ ^($wanted)$ ]] || fault "$name, $1: exit $code, not $wanted"
    grep -qE -- "$words" "$scratch/out" "$scratch/err" ||
        { fault "$name, $1: no '$words':"; head -n 5 "$scratch/out" "$scratch/err"; }
    grep -qE 'AddressSanitizer|runtime error' "$scratch/err" && fault "$name, $1: a sanitizer spoke"
    return 0
}
# NAME PATH RULE: list, list --json and check say it; the sound case is listed all the same.
everywhere() {
    said "$1" '1|66' "$2: error: .*\[$3\]" --scenarios "$shelf" list
    grep -q '^sound' "$scratch/out" || fault "$1: the sound case is not listed"
    said "$1" '1|66' "\"rule\": \"$3\"" --scenarios "$shelf" list --json
    grep -qE "\"file\": \".*$2\"" "$scratch/out" || fault "$1: --json does not name the file"
    said "$1" '1|66' "$2: error: .*\[$3\]" check "$shelf" --states 50
}

anew
said nothing 0 '^sound' --scenarios "$shelf" list
said nothing 0 '"findings": \[\]' --scenarios "$shelf" list --json

chmod 000 "$shelf/other/case.lua"
everywhere 'a closed case.lua' 'other/case\.lua' file-denied
said 'a closed case.lua' 66 'other/case\.lua: error' --scenarios "$shelf" play other --text
anew
rm "$shelf/other/case.lua" && mkdir "$shelf/other/case.lua"
everywhere 'a folder for a case.lua' 'other/case\.lua' file-folder
anew
rm "$shelf/other/case.lua" && mkfifo "$shelf/other/case.lua"
everywhere 'a pipe for a case.lua' 'other/case\.lua' file-special
anew
ln -sf /nowhere "$shelf/other/case.lua"
everywhere 'a link to nothing' 'other/case\.lua' file-link
said 'a link to nothing' '1|66' 'other/case\.lua: error: .*\[file-link\]' check "$shelf/other"
anew
ln -sf case.lua "$shelf/other/case.lua"
everywhere 'a link to itself' 'other/case\.lua' file-loop
anew
truncate -s 300K "$shelf/other/case.lua"
everywhere 'a large file' 'other/case\.lua(:1)?' file-large
anew
printf '\033Lua' >"$shelf/other/case.lua"
everywhere 'what is no text' 'other/case\.lua(:1)?' binary
anew
chmod 000 "$shelf/other"
everywhere 'a closed folder' 'shelf/other' file-denied
said 'a closed folder' 66 'shelf/other: error' check "$shelf/other"
said 'a closed folder' 66 'shelf/other: error' --scenarios "$shelf" play other --text
anew
chmod 111 "$shelf/other"
everywhere 'a folder that cannot be listed' 'shelf/other' file-denied
anew
ln -s /nowhere "$shelf/weg"
everywhere 'a linked folder that is gone' 'shelf/weg' file-link
anew
chmod 000 "$shelf/other/en.po"
everywhere 'a closed translation' 'other/en\.po' file-denied
anew
rm "$shelf/other/en.po" && mkfifo "$shelf/other/en.po"
everywhere 'a pipe for a translation' 'other/en\.po' file-special
anew
ln -sf /nowhere "$shelf/other/en.po"
everywhere 'a translation that is gone' 'other/en\.po' file-link
anew
echo 'no zip' >"$shelf/stuk.zip"
everywhere 'a broken zip' 'shelf/stuk\.zip' zip-broken
chmod 000 "$shelf/stuk.zip"
everywhere 'a closed zip' 'shelf/stuk\.zip' file-denied

anew
chmod 000 "$shelf/house.lua"
said 'a closed house' '1|66' 'shelf/house\.lua: error: .*\[file-denied\]' --scenarios "$shelf" list
said 'a closed house' '1|66' '"rule": "file-denied"' --scenarios "$shelf" list --json
said 'a closed house' '1|66' 'shelf/house\.lua: error: .*\[file-denied\]' check "$shelf"
anew
ln -sf /nowhere "$shelf/house.lua"
said 'a house that is gone' '1|66' 'shelf/house\.lua: error: .*\[file-link\]' --scenarios "$shelf" list
said 'a house that is gone' '1|66' 'shelf/house\.lua: error: .*\[file-link\]' check "$shelf"
anew
mkdir "$shelf/other/plays" && chmod 000 "$shelf/other/plays"
said 'closed plays' 1 'other/plays: error: .*\[file-denied\]' check "$shelf/other"

anew
chmod 000 "$shelf"
for task in 'list' 'list --json'; do
    # shellcheck disable=SC2086
    said 'a closed root' 66 'shelf' --scenarios "$shelf" $task
done
said 'a closed root' 66 'shelf: error: .*\[file-denied\]' check "$shelf"
chmod 444 "$shelf"
said 'a root that cannot be searched' 66 'shelf' --scenarios "$shelf" list
chmod 755 "$shelf"
said 'a file for a root' 66 'house\.lua' --scenarios "$shelf/house.lua" list
mkdir -p "$XDG_DATA_HOME/klachtenspel"
echo >"$XDG_DATA_HOME/klachtenspel/scenarios"
chmod -R a+rX "$scratch/data"
said "a file for the user's cases" 1 'klachtenspel/scenarios: error: .*\[no-folder\]' list
mkdir "$scratch/none"
said 'nothing to check' 66 'none: error: .*\[no-case-in-folder\]' check "$scratch/none"
finish
