/* api: the words of the format, for editors and manuals. */
#include <string.h>

#include "author/reference_json.h"
#include "author/reference_luacats.h"
#include "author/reference_markdown.h"
#include "commands/entries.h"
#include "commands/options.h"

#include "base/banned.h"

static const char *const formats[] = {"luacats", "markdown", "json", NULL};

static const Option options[] = {
    {.name = "format", .kind = OPTION_CHOICE, .choices = formats, .help = MSG_API_OPTION_FORMAT},
    {.name = NULL},
};

static int run(Context *context, const Arguments *arguments) {
    const char *format = arguments_text(arguments, "format");
    Text out = {0};
    if (!format || !strcmp(format, "luacats"))
        reference_luacats(context->lang, &out);
    else if (!strcmp(format, "markdown"))
        reference_markdown(context->lang, &out);
    else
        reference_json(&out);
    fputs(text_cstr(&out), context->out);
    text_release(&out);
    return CODE_OK;
}

const Command command_api = {.name = "api",
                             .usage = "",
                             .summary = MSG_API_SUMMARY,
                             .help = MSG_NONE,
                             .options = options,
                             .run = run};
