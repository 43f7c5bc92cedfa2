# lacks FILE [module]: which protections a binary that is given out does not have, a word a line. A module is no program that
# can be put anywhere, and so has no mark that it is.
lacks() {
    local head segments dynamic symbols code
    head=$(readelf -hW "$1") segments=$(readelf -lW "$1") dynamic=$(readelf -dW "$1") symbols=$(readelf -W --dyn-syms "$1")
    code=$(objdump -d --no-show-raw-insn -j .text "$1")
    grep -q 'Type: *DYN' <<<"$head" && { [ "${2-}" = module ] || grep -q 'FLAGS_1.*PIE' <<<"$dynamic"; } || echo pie
    grep -q GNU_RELRO <<<"$segments" || echo relro
    grep -qE 'BIND_NOW|FLAGS_1.*NOW' <<<"$dynamic" || echo bind-now
    grep -qE 'GNU_STACK .* RW +0x' <<<"$segments" || echo stack-not-executable
    ! grep -qE 'LOAD .* RWE ' <<<"$segments" || echo writable-code
    grep -q __stack_chk_fail <<<"$symbols" || echo stack-protector
    grep -qE 'orq +\$0x0,.*\(%rsp' <<<"$code" || echo stack-clash # large frames are touched a page at a time
    grep -qE '__(v?snprintf|memcpy|fprintf)_chk' <<<"$symbols" || echo fortify
    # What may be jumped to is marked; a program made without has the few marks of what the compiler starts it with.
    [ "$(grep -c endbr64 <<<"$code")" -ge 100 ] || echo branch-protection
    ! grep -qE 'RPATH|RUNPATH|TEXTREL' <<<"$dynamic" || echo path-of-its-own
}
