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

int command_rule(Context *context, const Rule *rule, const char *path, const char *arg) {
    Findings findings;
    findings_init(&findings, context->lang);
    finding_add(&findings, rule, path, 0, arg);
    int code = command_findings(context, &findings);
    findings_release(&findings);
    return code;
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
    Text text = {0};
    va_list list;
    va_start(list, key);
    msg_fill_list(&text, context->lang, key, list);
    va_end(list);
    fputs("klachtenspel: ", context->err);
    print_safely(context->err, text_cstr(&text));
    fputc('\n', context->err);
    text_release(&text);
    return code;
}
