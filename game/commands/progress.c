/* progress: what one's own plays come to, as text or as a page. */
#include <math.h>
#include <string.h>

#include "cases/opened.h"
#include "commands/entries.h"
#include "commands/options.h"
#include "commands/out.h"
#include "front/shared/figures.h"
#include "front/shared/progress_page.h"
#include "front/text/console.h"

#include "base/banned.h"

enum { PIECE_MS = 1000, INDENT = 2, UNDER = 4 };

static const char *const formats[] = {"text", "html", NULL};

static const Option options[] = {
    {.name = "format",
     .kind = OPTION_CHOICE,
     .help = MSG_PROGRESS_OPTION_FORMAT,
     .choices = formats},
    OUT_OPTIONS("FILE", MSG_PROGRESS_OPTION_OUT),
    {.name = NULL},
};

static void say(Console *console, int indent, const char *text) {
    Text safe = {0};
    console_add_safe(&safe, text);
    if (safe.len)
        console_say(console, indent, text_cstr(&safe));
    text_release(&safe);
}

/* "Herkennen: van 54 naar 71", and a bar where there is something to see in it. */
static void say_row(Console *console, const ToldRow *row) {
    Text text = {0}, bar = {0};
    text_addf(&text, "%s: %s", row->name, row->words);
    say(console, INDENT, text_cstr(&text));
    if (!isnan(row->share))
        words_add_bar(&bar, row->share);
    say(console, UNDER, text_cstr(&bar));
    text_release(&text);
    text_release(&bar);
}

static void say_all(Context *context, const ProgressTold *told) {
    Console console;
    console_init(&console, stdin, context->out, context->lang, context->color);
    console_title(&console, msg(context->lang, MSG_PROGRESS_TITLE), '=');
    say(&console, 0, told->summary);
    for (int i = 0; i < told->part_count; i++) {
        const ToldPart *part = &told->parts[i];
        console_blank(&console);
        console_title(&console, part->head, '-');
        say(&console, 0, part->about);
        for (int r = 0; r < part->row_count; r++)
            say_row(&console, &part->rows[r]);
        say(&console, 0, part->note);
    }
    console_release(&console);
}

/* What keeps it from being kept is a warning: it is told all the same. */
static void tell(Context *context, const Library *library, ProgressTold *told) {
    Findings findings, unused;
    Training training;
    OpenedHouse opened;
    findings_init(&findings, context->lang);
    findings_init(&unused, context->lang);
    bool housed = opened_house_init(&opened, library, lang_id(context->lang), &unused);
    const House *house = housed ? &opened.file.house : NULL;
    training_init(&training, &findings);
    while (training_read_on(&training, PIECE_MS, house, &findings))
        ;
    progress_told_init(told, &training, library, house, context->lang);
    findings_print(&findings, context->err, context->color_err);
    training_release(&training);
    if (housed)
        opened_house_release(&opened);
    findings_release(&findings);
    findings_release(&unused);
}

static int run(Context *context, const Arguments *arguments) {
    const char *format = arguments_text(arguments, "format");
    FileOut out = out_of(arguments);
    out.own = true; /* what one missed stands in it */
    bool page = format ? !strcmp(format, "html") : out.path != NULL;
    int code = out.path ? out_try(context, out) : CODE_OK;
    if (code != CODE_OK)
        return code;
    if (out.path && !page)
        return command_fail(context, CODE_USAGE, MSG_PROGRESS_OUT_IS_PAGE);
    Library library;
    ProgressTold told;
    library_init(&library, context->scenarios);
    tell(context, &library, &told);
    if (page) {
        Text text = {0};
        progress_page(&told, context->lang, &text);
        code = out_put(context, out, &text, MSG_PROGRESS_WRITTEN);
        text_release(&text);
    } else {
        say_all(context, &told);
    }
    progress_told_release(&told);
    library_release(&library);
    return code;
}

const Command command_progress = {.name = "progress",
                                  .usage = "",
                                  .summary = MSG_PROGRESS_COMMAND,
                                  .help = MSG_PROGRESS_COMMAND_HELP,
                                  .options = options,
                                  .run = run};
