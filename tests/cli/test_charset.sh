# The words for people come in the letters of the terminal that the locale names, and what is typed there is understood;
# data stays UTF-8.
. "$(dirname "$0")/common.sh"

latin=nl_NL.ISO-8859-1
mkdir "$scratch/locales"
localedef -i nl_NL -f ISO-8859-1 "$scratch/locales/$latin" || fault "there is no $latin to be made"
export LOCPATH=$scratch/locales

# latin COMMAND…: in that locale; $code, $scratch/out, $scratch/err.
latin() {
    LC_ALL=$latin timeout 180 "$program" "$@" >"$scratch/out" 2>"$scratch/err"
    code=$?
}

same_as_utf8() { # FILE: what it says is what UTF-8 has, letter by letter but for those that Latin-1 lacks
    grep -qaP '[\xC2\xC3\xE2][\x80-\xBF]' "$1" && fault "$2: UTF-8 on a Latin-1 terminal"
    iconv -f ISO-8859-1 -t UTF-8 "$1" >"$scratch/read"
}

printf 'q\n' | latin play de-kraan --text --lang nl
same_as_utf8 "$scratch/out" play
grep -q 'tot EUR 50 beslissen' "$scratch/read" || fault "play: no EUR for a euro sign"

latin list --lang nl </dev/null
same_as_utf8 "$scratch/out" list
printf 'id = 1' >"$scratch/één.lua"
latin check "$scratch/één.lua" --lang nl </dev/null
same_as_utf8 "$scratch/out" check
latin help new --lang nl </dev/null
same_as_utf8 "$scratch/out" help
grep -q 'één keer' "$scratch/read" || fault "help: é did not come through"
latin play nergens --lang nl --text </dev/null
same_as_utf8 "$scratch/err" "an error"
[ "$code" -eq 66 ] || fault "an error: exit $code"

# Typed in Latin-1, it is found in the words of the case.
mkdir -p "$scratch/cases"
(cd "$scratch/cases" && "$program" new koffie --lang nl >/dev/null 2>&1) || fault "new"
sed -i '0,/customer \[\[/s//customer [[Café één, /' "$scratch/cases/koffie/case.lua"
printf '\ncaf\351\n\nq\n' | latin play "$scratch/cases/koffie" --text --lang nl
same_as_utf8 "$scratch/out" typed
grep -q '^Wat hoor je?.*café' "$scratch/read" || fault "what was typed does not show: $(grep -a 'Wat hoor' "$scratch/read")"
grep -qi 'staat niet\|vind ik niet' "$scratch/read" && fault "what was typed in Latin-1 is not found"

for wanted in "list --json" "api --format json" "help --format man"; do
    # shellcheck disable=SC2086
    latin $wanted --lang nl </dev/null
    iconv -f UTF-8 -t UTF-8 "$scratch/out" >/dev/null 2>&1 || fault "$wanted: data is no UTF-8"
    LC_ALL=C grep -qaP '[\x80-\xFF]' "$scratch/out" || fault "$wanted: has no letter beyond ASCII to see it by"
done

LC_ALL=$latin "$program" list --lang nl >/dev/full 2>/dev/null
[ $? -eq 74 ] || fault "a full disk: not 74"
LC_ALL=$latin "$program" list --lang nl 2>"$scratch/err" | head -n 1 >/dev/null
grep '^klachtenspel' "$scratch/err" && fault "a closed pipe is no error"

# Without a locale, and in one that is not there, it is UTF-8.
for locale in C xx_XX.KOI8-R; do
    LC_ALL=$locale "$program" list --lang nl >"$scratch/out"
    iconv -f UTF-8 -t UTF-8 "$scratch/out" >/dev/null 2>&1 || fault "$locale: no UTF-8"
done

finish
