/* check: what is wrong with cases, sets and the house, and what is proved about them. */
#include <stdlib.h>

#include "base/system.h"

#include "check/check_json.h"
#include "commands/check_watch.h"
#include "commands/command.h"
#include "commands/entries.h"
#include "commands/options.h"
#include "store/json.h"

#include "base/banned.h"

static const Option options[] = {
    {.name = "strict", .kind = OPTION_FLAG, .help = MSG_CHECK_OPTION_STRICT},
    {.name = "states",
     .kind = OPTION_INTEGER,
     .value = "N",
     .low = 1,
     .high = 4e9,
     .help = MSG_CHECK_OPTION_STATES},
    {.name = "watch", .kind = OPTION_FLAG, .help = MSG_CHECK_OPTION_WATCH},
    {.name = "refresh", .kind = OPTION_FLAG, .help = MSG_CHECK_OPTION_REFRESH},
    {.name = "json", .kind = OPTION_FLAG, .help = MSG_CHECK_OPTION_JSON},
    {.name = NULL},
};

/* Words and minutes of the shortest, the typical and the longest way. */
static void add_reading(Text *out, Lang lang, const Reading *reading) {
    const ReadingWay *ways[] = {&reading->shortest, &reading->typical, &reading->longest};
    Text figures[6] = {0};
    for (int i = 0; i < 3; i++) {
        lang_add_number(&figures[i], lang, ways[i]->words, 0);
        lang_add_number(&figures[3 + i], lang, ways[i]->minutes, 1);
    }
    msg_fill(out, lang, MSG_CHECK_CASE_READING, text_cstr(&figures[0]), text_cstr(&figures[1]),
             text_cstr(&figures[2]), text_cstr(&figures[3]), text_cstr(&figures[4]),
             text_cstr(&figures[5]));
    for (int i = 0; i < 6; i++)
        text_release(&figures[i]);
}

/* One line per case, then one for all. */
static void say(Context *context, const CheckReport *report) {
    Lang lang = context->lang;
    findings_print(&report->findings, context->out, context->color);
    for (int i = 0; i < report->count; i++) {
        const CheckedCase *c = &report->items[i];
        Text line = {0}, states = {0}, range = {0};
        const Json *total = json_get(c->scores, "total");
        double lowest, highest;
        text_addf(&states, "%u", c->states);
        if (total && json_number(total, "lowest", &lowest) &&
            json_number(total, "highest", &highest))
            text_addf(&range, "%.0f–%.0f", lowest, highest);
        msg_fill(&line, lang,
                 c->complete  ? MSG_CHECK_CASE_WHOLE
                 : c->settled ? MSG_CHECK_CASE_SETTLED
                              : MSG_CHECK_CASE_PART,
                 c->id, text_cstr(&states), range.len ? text_cstr(&range) : "–");
        add_reading(&line, lang, &c->reading);
        fprintf(context->out, "%s\n", text_cstr(&line));
        text_release(&line);
        text_release(&states);
        text_release(&range);
    }
    Text line = {0};
    msg_count(&line, lang, MSG_CHECK_SUM_CASES, report->count);
    if (report->sets)
        msg_count(&line, lang, MSG_CHECK_SUM_SETS, report->sets);
    msg_count(&line, lang, MSG_CHECK_SUM_ERRORS, report->findings.errors);
    msg_count(&line, lang, MSG_CHECK_SUM_WARNINGS, report->findings.warnings);
    fprintf(context->out, "%s\n", text_cstr(&line));
    text_release(&line);
}

static void check_all(const Context *context, const Arguments *arguments, const CheckSetup *setup,
                      CheckReport *report) {
    Library library;
    check_report_init(report, context->lang);
    library_init(&library, context->scenarios);
    for (int i = 0; i < arguments_count(arguments) && !*setup->stop; i++)
        check_path(report, &library, arguments_at(arguments, i), setup);
    if (!*setup->stop)
        check_spelling(report, arguments_at(arguments, 0));
    findings_sort(&report->findings);
    library_release(&library);
}

typedef struct Watching {
    const char **paths;
    int count;
    FileWatch *files;
} Watching;

static void watching_init(Watching *watching, const Arguments *arguments) {
    watching->count = arguments_count(arguments);
    watching->paths = xcalloc((size_t)watching->count + 1, sizeof *watching->paths);
    for (int i = 0; i < watching->count; i++)
        watching->paths[i] = arguments_at(arguments, i);
    watching->files = watch_new(watching->paths, watching->count);
}

static void watching_release(Watching *watching) {
    file_watch_free(watching->files);
    free(watching->paths);
}

static void say_changes(Context *context, const CheckReport *whole, const CheckReport *last,
                        const CheckReport *now) {
    Text changes = {0}, sums[2] = {{0}}, line = {0};
    bool gone = now->count >= whole->count;
    if (!watch_compare(&whole->findings, &last->findings, &now->findings, gone, context->lang,
                       &changes)) {
        text_add(&changes, msg(context->lang, MSG_CHECK_WATCH_SAME));
        text_add_char(&changes, '\n');
    }
    text_addf(&sums[0], "%d", now->findings.errors);
    text_addf(&sums[1], "%d", now->findings.warnings);
    msg_fill(&line, context->lang, MSG_CHECK_WATCH_SUM, text_cstr(&sums[0]), text_cstr(&sums[1]));
    fprintf(context->out, "%s%s\n", text_cstr(&changes), text_cstr(&line));
    fflush(context->out);
    text_release(&changes);
    text_release(&sums[0]);
    text_release(&sums[1]);
    text_release(&line);
}

/* Again at each save, until it is interrupted; `whole` is the report of the first time. With a case
 * that cannot be read nothing is known of what was wrong in it before: that is not solved. */
static void watch(Context *context, const Arguments *arguments, const CheckSetup *setup,
                  Watching *watching, CheckReport *whole) {
    CheckReport last;
    check_report_init(&last, context->lang);
    fprintf(context->out, "%s\n", msg(context->lang, MSG_CHECK_WATCHING));
    fflush(context->out);
    bool broken = false;
    while (!ferror(context->out) &&
           watch_wait(watching->files, watching->paths, watching->count, setup->stop)) {
        CheckReport now;
        check_all(context, arguments, setup, &now);
        if (!*setup->stop)
            say_changes(context, whole, broken ? &last : whole, &now);
        broken = now.count < whole->count;
        CheckReport *old = broken ? &last : whole;
        check_report_release(old);
        *old = now;
    }
    check_report_release(&last);
}

static int code_of(const CheckReport *report, bool strict) {
    return report->code                          ? report->code
           : report->findings.errors             ? CODE_FOUND
           : strict && report->findings.warnings ? CODE_FOUND
                                                 : CODE_OK;
}

static int run(Context *context, const Arguments *arguments) {
    CheckReport report;
    bool json = arguments_has(arguments, "json"), watches = arguments_has(arguments, "watch");
    if (json && watches)
        return command_fail(context, CODE_USAGE, MSG_CHECK_WATCH_JSON);
    CheckSetup setup = {.most_states = (uint32_t)arguments_number(arguments, "states", 0),
                        .stop = system_catch_interrupt(),
                        .refresh = arguments_has(arguments, "refresh")};
    Watching watching = {0};
    if (watches) /* what is saved while it checks is seen too */
        watching_init(&watching, arguments);
    check_all(context, arguments, &setup, &report);
    if (json) {
        Text text = {0};
        check_json(&report, &text);
        fwrite(text_cstr(&text), 1, text.len, context->data);
        text_release(&text);
    } else {
        say(context, &report);
    }
    int code = watches ? CODE_OK : code_of(&report, arguments_has(arguments, "strict"));
    if (watches)
        watch(context, arguments, &setup, &watching, &report);
    watching_release(&watching);
    system_release_interrupt();
    check_report_release(&report);
    return code;
}

const Command command_check = {.name = "check",
                               .usage = "PATH…",
                               .summary = MSG_CHECK_SUMMARY,
                               .help = MSG_CHECK_HELP,
                               .options = options,
                               .least = 1,
                               .most = -1,
                               .run = run};
