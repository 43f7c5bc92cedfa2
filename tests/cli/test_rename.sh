#!/bin/bash
# rename: one thing by its name, in the case, its translation and kept plays; nothing else changes, the
# findings are the same and the plays verify; what is not sure is refused and nothing is touched.
. "$(dirname "$0")/common.sh" "$@"
cd "$scratch" || exit 1
mkdir fresh
cp -r "$tree/scenarios/de-kraan" fresh/
run play fresh/de-kraan --text --lang nl --inputs fresh/de-kraan/plays/goed.json --out fresh/de-kraan/plays/zelf.json
[ "$code" -eq 0 ] || fault "play: exit $code"
again() { rm -rf work; cp -r fresh work; }
findings() { # without lines and names, which may move
    run check work/de-kraan --states 2000 --lang en
    grep -cE '\[[a-z-]+\]$' out
    grep -oE '\[[a-z-]+\]$' out | sort
    grep -E '^(de-kraan|1 case)' out
}
renames() { # WHAT NEW: it works, and all holds as before
    again
    findings >before
    run rename work/de-kraan "$1" "$2" --lang nl
    [ "$code" -eq 0 ] || { fault "rename $1 $2: exit $code"; cat err; return; }
    findings >after
    cmp -s before after || { fault "rename $1 $2: other findings"; diff before after; cat out; }
    run verify work/de-kraan/plays/zelf.json --scenarios work --lang nl
    [ "$code" -eq 0 ] || { fault "rename $1 $2: the kept play does not verify"; cat out err; }
    run check work/de-kraan --states 2000 --lang nl
    grep -qE 'kept-play|stale|verouderd' out && { fault "rename $1 $2: a play or a translation is left behind"; cat out; }
}
refused() { # CODE WORDS WHAT NEW
    again
    expect "$1" "$2" rename work/de-kraan "$3" "$4" --lang nl
    diff -r fresh work >/dev/null || fault "rename $3 $4 was refused and changed something"
}

renames moment:verhaal relaas
grep -q '^moment "relaas"' work/de-kraan/case.lua || fault "the moment is not renamed"
grep -qE 'go = "verhaal"|moment "verhaal"' work/de-kraan/case.lua && fault "a go to the old name is left"
grep -q 'msgctxt "relaas/line/1"' work/de-kraan/en.po || fault "the translation is not renamed"
grep -q '"verhaal"' work/de-kraan/plays/*.json && fault "a kept play has the old name"
grep -q 'hele verhaal\|verhaal' work/de-kraan/case.lua || fault "the word in a text is gone too"
renames opgehangen weg
grep -q 'patience_out = "weg"' work/de-kraan/case.lua || fault "patience_out keeps the old name"
renames 'signal:nog even terug op' terug
grep -q 'signal "nog even terug op" *{ id = "terug",' work/de-kraan/case.lua || fault "the signal has no id"
grep -q 'heard = "terug"' work/de-kraan/case.lua || fault "heard keeps the old name"
grep -q 'msgctxt "opening/signal/terug"' work/de-kraan/en.po || fault "the place of the signal is not renamed"
renames flag:gepland afgesproken
grep -qE '\bgepland = ' work/de-kraan/case.lua && fault "a flag keeps the old name"
renames reply:opening/agree meteen
grep -q 'id = "meteen"' work/de-kraan/case.lua || fault "the reply has no id"
grep -q '"reply": "meteen"' work/de-kraan/plays/geduld-op.json || fault "the kept play has the old reply"
grep -q 'msgctxt "opening/reply/meteen"' work/de-kraan/en.po || fault "the place of the reply is not renamed"

refused 65 'geen moment' nergens ergens
refused 65 'is er al' verhaal opening
refused 64 'geen naam' flag:gepland 'heel gepland'
refused 64 'geen naam' verhaal 'a/b'
refused 64 'reply:.*reply:' explain uitleg
# A moment and a flag of one name are told apart.
again
sed -i 's/^moment "kaartje"/moment "gepland"/; s/go = "kaartje"/go = "gepland"/' work/de-kraan/case.lua
cp -r work both
expect 64 'moment:gepland, flag:gepland' rename work/de-kraan gepland later --lang nl
cmp -s both/de-kraan/case.lua work/de-kraan/case.lua || fault "an ambiguous name changed something"
run rename work/de-kraan moment:gepland later --lang nl
grep -q '^moment "later"' work/de-kraan/case.lua && grep -q 'gepland = true' work/de-kraan/case.lua ||
    fault "moment:gepland changed the flag"
# A comment and a text keep the word; a name that Lua makes is refused.
printf -- '-- verhaal is hier de naam\nlocal naam = "ver" .. "haal"\n' >>work/de-kraan/case.lua
run rename work/de-kraan moment:verhaal relaas --lang nl
grep -q -- '-- verhaal is hier de naam' work/de-kraan/case.lua || fault "a comment was changed"
finish
