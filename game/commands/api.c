/* api: the words of the format, for editors and manuals. */
#include <stdlib.h>
#include <string.h>

#include "author/reference_json.h"
#include "author/reference_luacats.h"
#include "author/reference_markdown.h"
#include "cases/opened.h"
#include "commands/entries.h"
#include "commands/options.h"

#include "base/banned.h"

static const char *const formats[] = {"luacats", "markdown", "json", NULL};

static const Option options[] = {
    {.name = "format", .kind = OPTION_CHOICE, .choices = formats, .help = MSG_API_OPTION_FORMAT},
    {.name = NULL},
};

/* With the words of the house that is found; it may be another one than that of the guide. */
static int write_markdown(Context *context, Text *out) {
    Findings findings;
    Library library;
    OpenedHouse house;
    findings_init(&findings, context->lang);
    library_init(&library, context->scenarios);
    char *path = library_house(&library);
    int code = CODE_OK;
    if (!path) {
        reference_markdown(NULL, context->lang, out);
    } else if (opened_house_init(&house, &library, lang_id(context->lang), &findings)) {
        reference_markdown(&house.file.house, context->lang, out);
        opened_house_release(&house);
    } else {
        code = command_findings(context, &findings);
    }
    free(path);
    library_release(&library);
    findings_release(&findings);
    return code;
}

static int run(Context *context, const Arguments *arguments) {
    const char *format = arguments_text(arguments, "format");
    int code = CODE_OK;
    Text out = {0};
    if (!format || !strcmp(format, "luacats"))
        reference_luacats(context->lang, &out);
    else if (!strcmp(format, "markdown"))
        code = write_markdown(context, &out);
    else
        reference_json(&out);
    fputs(text_cstr(&out), context->data);
    text_release(&out);
    return code;
}

const Command command_api = {.name = "api",
                             .usage = "",
                             .summary = MSG_API_SUMMARY,
                             .help = MSG_NONE,
                             .options = options,
                             .run = run};
