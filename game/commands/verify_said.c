#include "commands/verify_said.h"

#include <string.h>

#include "base/banned.h"

void verify_say(Context *context, const char *path, Msg key) {
    Text line = {0};
    msg_fill(&line, context->lang, key, path);
    fprintf(context->out, "%s\n", text_cstr(&line));
    text_release(&line);
}

void verify_say_lines(Context *context, const Text *lines) {
    const char *end;
    for (const char *line = text_cstr(lines); (end = strchr(line, '\n')); line = end + 1)
        fprintf(context->out, "    %.*s\n", (int)(end - line), line);
}
