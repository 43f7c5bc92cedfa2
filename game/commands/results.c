/* results: what is kept of who plays here, and away with it. */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "base/system.h"
#include "base/utc.h"
#include "commands/entries.h"
#include "commands/options.h"
#include "front/shared/kept_words.h"
#include "front/text/console.h"
#include "store/settings_file.h"

#include "base/banned.h"

static const Option options[] = {
    {.name = "remove", .kind = OPTION_FLAG, .help = MSG_RESULTS_OPTION_REMOVE},
    {.name = "older-than",
     .kind = OPTION_TEXT,
     .value = "6m|1y|30d",
     .help = MSG_RESULTS_OPTION_OLDER},
    {.name = "unfinished", .kind = OPTION_FLAG, .help = MSG_RESULTS_OPTION_UNFINISHED},
    {.name = NULL},
};

enum { MOST_OLD = 1200, MONTHS = 12, MS_PER_DAY = 24 * 60 * 60 * 1000 };

/* "6m" before now; false when it is no such thing. */
static bool read_older(const char *text, int64_t now_ms, int64_t *before_ms) {
    char *end = NULL;
    long number = isdigit((unsigned char)*text) ? strtol(text, &end, 10) : -1;
    if (number < 0 || number > MOST_OLD || !*end || end[1])
        return false;
    switch (*end) {
    case 'd':
        *before_ms = now_ms - number * MS_PER_DAY;
        return true;
    case 'm':
        *before_ms = utc_months_before(now_ms, (int)number);
        return true;
    case 'y':
        *before_ms = utc_months_before(now_ms, (int)number * MONTHS);
        return true;
    default:
        return false;
    }
}

/* ---- what there is ---- */

static void say_part(Console *console, Msg word, const char *count, const char *place) {
    Text line = {0}, safe = {0};
    text_addf(&line, "%s%s%s", msg(console->lang, word), count ? ": " : "", count ? count : "");
    console_say(console, 0, text_cstr(&line));
    if (place) {
        console_add_safe(&safe, place);
        console_say_msg(console, 4, MSG_KEPT_PLACE, text_cstr(&safe));
    }
    text_release(&line);
    text_release(&safe);
}

static void say_kept(Console *console, const Kept *kept) {
    Lang lang = console->lang;
    console_say(console, 0, msg(lang, MSG_KEPT_ABOUT));
    console_blank(console);
    for (int k = 0; k < KEPT_KINDS; k++) {
        Text count = {0};
        kept_add_part(&count, lang, &kept->parts[k]);
        say_part(console, kept_word((KeptKind)k), text_cstr(&count), kept->parts[k].folder);
        text_release(&count);
    }
    for (int p = 0; p < KEPT_PLACES; p++)
        say_part(console, kept_place_word((KeptPlace)p), NULL, kept->places[p]);
    console_blank(console);
    console_say(console, 0, msg(lang, MSG_KEPT_OWN_WORDS));
    console_say(console, 0, msg(lang, MSG_KEPT_HOW_LONG));
    console_say(console, 0, msg(lang, MSG_RESULTS_HOW));
    console_say(console, 0, msg(lang, MSG_KEPT_OF_THE_TEAM));
}

/* ---- away ---- */

/* Somebody who sits at a terminal is asked. */
static bool is_sure(Console *console, const Kept *kept, int64_t before_ms, bool left) {
    Text question = {0};
    Lang lang = console->lang;
    if (!system_is_terminal(console->in) || !system_is_terminal(console->out))
        return true;
    kept_add_question(&question, lang, kept_before(&kept->parts[KEPT_RESULTS], before_ms),
                      left ? kept_before(&kept->parts[KEPT_LEFT], before_ms) : 0);
    console_say(console, 0, text_cstr(&question));
    console_say(console, 0, msg(lang, MSG_KEPT_ASK_ABOUT));
    text_release(&question);
    if (!console_ask(console, msg(lang, MSG_RESULTS_ASK)))
        return false;
    const char *said = text_cstr(&console->line);
    return !strcmp(said, msg(LANG_NL, MSG_FIGURE_YES)) ||
           !strcmp(said, msg(LANG_EN, MSG_FIGURE_YES));
}

static int away(Context *context, Console *console, const Kept *kept, int64_t before_ms,
                bool left) {
    Settings settings;
    Findings findings;
    KeptRemoved removed;
    Text said = {0};
    findings_init(&findings, context->lang);
    settings_init(&settings);
    settings_read(&settings, &findings);
    kept_remove(before_ms, left, &settings, &removed, &findings);
    kept_add_removed(&said, context->lang, &removed);
    console_say(console, 0, text_cstr(&said));
    int stay = left ? 0 : kept_before(&kept->parts[KEPT_LEFT], before_ms);
    if (stay) {
        text_clear(&said);
        msg_count(&said, context->lang, MSG_RESULTS_STAY, stay);
        console_say(console, 0, text_cstr(&said));
    }
    fflush(context->out);
    command_findings(context, &findings);
    text_release(&said);
    settings_release(&settings);
    findings_release(&findings);
    return removed.failed ? CODE_IO : CODE_OK;
}

static int run(Context *context, const Arguments *arguments) {
    const char *older = arguments_text(arguments, "older-than");
    bool left = arguments_has(arguments, "unfinished"), remove = arguments_has(arguments, "remove");
    int64_t before_ms = KEPT_ALL;
    Console console;
    Kept kept;
    int code = CODE_OK;
    if (!remove && (older || left))
        return command_fail(context, CODE_USAGE, MSG_RESULTS_ONLY_REMOVE,
                            older ? "older-than" : "unfinished");
    if (older && !read_older(older, system_utc_ms(), &before_ms))
        return command_fail(context, CODE_USAGE, MSG_RESULTS_OLDER_WRONG, older);
    console_init(&console, stdin, context->out, context->lang, context->color);
    kept_look(&kept);
    if (!remove)
        say_kept(&console, &kept);
    else if (is_sure(&console, &kept, before_ms, left))
        code = away(context, &console, &kept, before_ms, left);
    else
        console_say(&console, 0, msg(context->lang, MSG_RESULTS_KEPT));
    kept_release(&kept);
    console_release(&console);
    return code;
}

const Command command_results = {.name = "results",
                                 .usage = "",
                                 .summary = MSG_RESULTS_SUMMARY,
                                 .help = MSG_RESULTS_HELP,
                                 .options = options,
                                 .run = run};
