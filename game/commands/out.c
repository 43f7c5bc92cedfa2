#include "commands/out.h"

#include <errno.h>
#include <string.h>

#include "base/file_folder.h"
#include "base/file_temporary.h"
#include "base/path.h"

#include "base/banned.h"

FileOut out_of(const Arguments *arguments) {
    return (FileOut){.path = arguments_text(arguments, "out"),
                     .force = arguments_has(arguments, "force")};
}

int out_fail(Context *context, FileError error, const char *path) {
    return command_rule(context, file_error_rule(error), path, path);
}

/* What went wrong first is known no more: it is tried again. */
bool out_is_shut(FILE *out) {
    clearerr(out);
    errno = 0;
    return (fputc('\n', out) == EOF || fflush(out)) && errno == EPIPE;
}

int out_try(Context *context, FileOut out) {
    if (!out.path)
        return CODE_OK;
    FileError error = file_try_place(out);
    return error ? out_fail(context, error, out.path) : CODE_OK;
}

int out_write(Context *context, FileOut out, const Text *text) {
    file_clean_beside(out.path);
    FileError error = file_write_out(out, text_cstr(text), text->len);
    return error && error != FILE_SHUT ? out_fail(context, error, out.path) : CODE_OK;
}

int out_put(Context *context, FileOut out, const Text *text, Msg written) {
    if (!out.path || !strcmp(out.path, "-")) {
        fwrite(text_cstr(text), 1, text->len, context->data);
        return CODE_OK;
    }
    int code = out_write(context, out, text);
    if (code != CODE_OK)
        return code;
    Text line = {0};
    msg_fill(&line, context->lang, written, out.path);
    fprintf(context->err, "%s\n", text_cstr(&line));
    text_release(&line);
    return CODE_OK;
}
