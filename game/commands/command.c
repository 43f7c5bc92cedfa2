#include "commands/command.h"

#include <stdarg.h>
#include <string.h>

#include "base/file_error.h"
#include "base/utf8.h"

#include "base/banned.h"

int command_findings(Context *context, const Findings *findings) {
    findings_print(findings, context->err, context->color_err);
    return findings_exit(findings);
}

/* What came from outside is shown without anything that a terminal would obey. */
static void print_safely(FILE *out, const char *text) {
    if (!utf8_is_valid(text, strlen(text))) {
        for (; *text; text++)
            fputc(*text >= ' ' && *text < 0x7F ? *text : '?', out);
        return;
    }
    while (*text) {
        int32_t c;
        int len = utf8_decode(text, &c);
        if (utf8_is_unsafe(c) && c != '\n')
            fputs("·", out);
        else
            fwrite(text, 1, (size_t)len, out);
        text += len;
    }
}

int(command_fail)(Context *context, int code, Msg key, ...) {
    const char *args[10] = {0};
    va_list list;
    va_start(list, key);
    for (int i = 0; i < 9; i++) {
        args[i] = va_arg(list, const char *);
        if (!args[i])
            break;
    }
    va_end(list);
    Text text = {0};
    msg_add(&text, context->lang, key, args);
    fputs("klachtenspel: ", context->err);
    print_safely(context->err, text_cstr(&text));
    fputc('\n', context->err);
    text_release(&text);
    return code;
}
