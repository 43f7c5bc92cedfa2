#!/bin/bash
# A portrait that is no file of the case: found with its path, never waited for, never shown from elsewhere.
. "$(dirname "$0")/common.sh"

shelf=$scratch/shelf
case=$shelf/lamp
mkdir -p "$case"
cp "$tree/tests/cli/house.lua" "$shelf/"
cp "$tree/tests/cases/rules/bad-picture/jansen.png" "$scratch/outside.png"
portrait() { # VALUE: the case with that portrait
    sed "s|customer *= *{|customer = { portrait = $1,|" "$tree/tests/cli/case.lua" >"$case/case.lua"
}
found() { # NAME REGEX
    timeout 120 "$program" check "$case" --scenarios "$shelf" --states 50 --lang en >"$scratch/out" 2>&1 </dev/null
    code=$?
    [ "$code" -eq 1 ] || fault "$1: exit $code"
    grep -qE -- "$2" "$scratch/out" || { fault "$1: no '$2':"; head -n 5 "$scratch/out"; }
}

portrait '"p.png"'
grep -q 'portrait' "$case/case.lua" || fault "the case has no portrait"
cp "$scratch/outside.png" "$case/p.png"
timeout 120 "$program" check "$case" --scenarios "$shelf" --states 50 --lang en >"$scratch/out" 2>&1 </dev/null
grep -q 'p\.png' "$scratch/out" && fault "a good picture is found fault with"
rm "$case/p.png"
found missing 'case\.lua:[0-9]+: error: .*p\.png.*\[no-picture\]'
mkfifo "$case/p.png"
found fifo 'lamp/p\.png: error: .*\[file-special\]'
rm "$case/p.png"
mkdir "$case/p.png"
found folder 'lamp/p\.png: error: .*\[file-folder\]'
rmdir "$case/p.png"
ln -s "$scratch/outside.png" "$case/p.png"
found link 'lamp/p\.png: error: .*\[file-loop\]'
rm "$case/p.png"
ln -s /dev/zero "$case/p.png"
found device 'lamp/p\.png: error: .*\[file-loop\]'
rm "$case/p.png"
mkdir "$scratch/beside"
cp "$scratch/outside.png" "$scratch/beside/p.png"
ln -s "$scratch/beside" "$case/in"
portrait '"in/p.png"'
found 'linked folder' 'lamp/in/p\.png: error|\[no-picture\]'
rm "$case/in"
truncate -s 9M "$case/p.png"
portrait '"p.png"'
found large 'case\.lua:[0-9]+: error: .*\[bad-picture\]'
rm "$case/p.png"
for path in ../outside.png "$scratch/outside.png" a/../../outside.png .hidden.png; do
    portrait "\"$path\""
    found "$path" 'case\.lua:[0-9]+: error: '
done
finish
