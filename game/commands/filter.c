#include "commands/filter.h"

#include <errno.h>
#include <string.h>

#include "base/system.h"

#include "base/banned.h"

const char *const filter_dot[] = {"dot", "-Tsvg", NULL};

int filter_text(Context *context, const char *const *arguments, Text *text, Msg absent,
                Msg failed) {
    Text made = {0}, said = {0};
    int code = CODE_OK;
    switch (system_filter(arguments, text, &made, &said)) {
    case FILTER_GOOD:
        text_clear(text);
        text_add_bytes(text, made.bytes, made.len);
        break;
    case FILTER_ABSENT:
        code = command_fail(context, CODE_MISSING, absent);
        break;
    case FILTER_FAILED:
        while (said.len && said.bytes[said.len - 1] == '\n')
            said.bytes[--said.len] = '\0';
        code = command_fail(context, CODE_INTERNAL, failed, text_cstr(&said));
        break;
    case FILTER_NO_ROOM:
        code = command_fail(context, CODE_IO, MSG_GRAPH_NO_ROOM, strerror(errno));
        break;
    }
    text_release(&made);
    text_release(&said);
    return code;
}
