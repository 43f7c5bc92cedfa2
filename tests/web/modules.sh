# Sets `modules` to a folder with playwright-core and axe-core, from npm into the build; skips (77)
# without node, npm, Chromium or the program. Sourced by the tests here, with PROGRAM as $1.
program=$1 tree=$2
[ -x "$(dirname "$program")/tests/web_session" ] || { echo "skip: web_session is not built"; exit 77; }
for needed in node npm; do
    command -v "$needed" >/dev/null || { echo "skip: no $needed"; exit 77; }
done
. "$tree/tests/cli/npm.sh"
modules=$(dirname "$program")/web-modules
npm_modules "$modules" playwright-core@1.65.1 axe-core@4.14.1 acorn@8 ||
    { echo "skip: playwright-core and axe-core are not to be had"; exit 77; }
