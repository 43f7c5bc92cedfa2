#!/bin/bash
# Installed to a prefix and moved to another folder, with the tree of the sources out of sight, everything still works.
. "$(dirname "$0")/common.sh"
build=$(dirname "$program")

cmake --install "$build" --prefix "$scratch/first" >"$scratch/log" 2>&1 || { cat "$scratch/log"; fault "cmake --install"; finish; }
mkdir "$scratch/een map"
mv "$scratch/first" "$scratch/een map/é"
folder="$scratch/een map/é"
cp "$tree/scenarios/de-kraan/plays/goed.json" "$scratch/"
cp "$tree/tests/lsan.supp" "$scratch/"
"$program" list --json --scenarios "$tree/scenarios" | grep '^      "id"' >"$scratch/ids"
[ "$(wc -l <"$scratch/ids")" -gt 15 ] || fault "there are no cases to compare with"

# What is there, and what is not for users.
for file in bin/klachtenspel share/klachtenspel/scenarios/house.lua share/klachtenspel/assets/icons/phone.svg \
    share/man/man1/klachtenspel.1.gz share/man/nl/man1/klachtenspel.1.gz share/doc/klachtenspel/LICENSE \
    share/bash-completion/completions/klachtenspel share/doc/klachtenspel/guide/README.md; do
    [ -s "$folder/$file" ] || fault "$file is not installed"
done
find "$folder" \( -path '*scenarios/*/plays*' -o -name '.*' -o -path '*locale*' -o -path '*assets/README*' -o ! -perm -a+r \) \
    >"$scratch/extra"
[ ! -s "$scratch/extra" ] || { fault "this is installed and should not be, or nobody may read it:"; cat "$scratch/extra"; }
for page in '' nl/; do
    lang=${page%/}
    "$program" help --format man --lang "${lang:-en}" | cmp -s - <(gzip -dc "$folder/share/man/${page}man1/klachtenspel.1.gz") ||
        fault "the page $page is of another program"
done
cat <("$program" help --format bash) "$tree/packaging/completion.bash" |
    cmp -s - "$folder/share/bash-completion/completions/klachtenspel" || fault "completion is of another program"
# The pictures of the guide are beside it.
grep -o '](pictures/[^)]*' "$tree/scenarios/README.md" | cut -c 3- | while read -r picture; do
    [ -s "$folder/share/doc/klachtenspel/guide/$picture" ] || echo "$picture"
done >"$scratch/missing"
[ ! -s "$scratch/missing" ] || { fault "the guide lacks pictures:"; cat "$scratch/missing"; }

# Everything below runs where neither sources nor build are to be seen.
cat >"$scratch/away.sh" <<'END'
if [ "$hidden" = yes ]; then
    mount -t tmpfs none "$tree" && [ ! -e "$tree/scenarios" ] || { echo "the tree is still there"; exit 1; }
fi
cd "$scratch" || exit 1
ln -s "$folder/bin/klachtenspel" linked
"$folder/bin/klachtenspel" list --json | grep '^      "id"' | cmp - ids || echo "list has other cases"
./linked list --json | grep '^      "id"' | cmp - ids || echo "list through a link has other cases"
"$folder/bin/klachtenspel" list --json | grep '"path"' | grep -qF "$folder/" || echo "the cases are not those of the folder"
"$folder/bin/klachtenspel" play de-kraan --inputs goed.json --out result.json >/dev/null || echo "play --inputs: $?"
"$folder/bin/klachtenspel" verify result.json >/dev/null || echo "verify: $?"
"$folder/bin/klachtenspel" new een-casus >/dev/null || echo "new: $?"
"$folder/bin/klachtenspel" check een-casus >/dev/null || echo "check of the new one: $?"
"$folder/bin/klachtenspel" play een-casus --inputs een-casus/plays/goed.json --out new.json >/dev/null || echo "play of the new one: $?"
# The module is found: it is SDL that knows no such screen.
if [ -n "$(find "$folder" -name 'klachtenspel-window.so')" ]; then
    SDL_VIDEODRIVER=none-such ./linked play de-kraan 2>err
    grep -q 'none-such' err || { echo "the window is not found:"; cat err; }
fi
END
export tree folder scratch hidden=yes
export LSAN_OPTIONS=suppressions=$scratch/lsan.supp
if unshare -m true 2>/dev/null; then
    unshare -m bash "$scratch/away.sh" >"$scratch/said" 2>&1
elif unshare -rm true 2>/dev/null; then
    unshare -rm bash "$scratch/away.sh" >"$scratch/said" 2>&1
else
    echo "the tree cannot be hidden here: it is in sight"
    hidden=no bash "$scratch/away.sh" >"$scratch/said" 2>&1
fi
[ ! -s "$scratch/said" ] || { fault "away from the tree:"; cat "$scratch/said"; }

finish
