#!/bin/bash
# Every word of the cases, the sets, the house and the interface is one that hunspell knows or that stands
# in spelling.nl or spelling.en; and a word that does not is found.
. "$(dirname "$0")/../cli/common.sh"
"$tree/scripts/check-spelling"
code=$?
[ "$code" -ne 77 ] || exit 77
[ "$code" -eq 0 ] || fault "check-spelling: exit $code"

cat >"$scratch/wrong.po" <<'PO'
msgid ""
msgstr "Language: en\n"

msgctxt "opening/line/1"
msgid ""
"Het is *wíj* die 's ochtends de 'verkeertte' kraan "
"maken."
msgstr "A tapp that {name} didn't see."
PO
"$tree/scripts/check-spelling" "$scratch/wrong.po" >"$scratch/out" 2>&1
code=$?
sed "s#.*wrong.po #wrong.po #; /wrong.po/!d" "$scratch/out" >"$scratch/found"
printf '%s\n' "wrong.po (nl): verkeertte" "wrong.po (en_GB): tapp" >"$scratch/wanted"
if [ "$code" -ne 1 ] || ! diff "$scratch/wanted" "$scratch/found"; then
    fault "words that are wrong: exit $code"
fi
finish
