#include "commands/taking_up.h"

#include <stdlib.h>

#include "base/arena.h"
#include "base/utc.h"
#include "commands/out.h"
#include "commands/sitting.h"
#include "front/shared/finish.h"
#include "store/inputs.h"

#include "base/banned.h"

typedef enum Choice { CHOICE_ON, CHOICE_AGAIN, CHOICE_LATER } Choice;

typedef struct TakingUp {
    Context *context;
    SayFirst say;
    FileOut out;
    Findings findings;
    InputsFile inputs;
    Opened opened;
    Console console;
    Session session;
} TakingUp;

static void add_date(Text *out, const Journal *journal) {
    utc_add_date(out, journal_started_ms(journal));
}

/* A case that has a fault is mended; one that is not there is put back, or given up. */
static void say_gone(Context *context, const Journal *journal, int code) {
    Text date = {0};
    add_date(&date, journal);
    if (code == CODE_MISSING)
        command_fail(context, 0, MSG_RESUME_GONE, text_cstr(&date), journal_case(journal),
                     journal_path(journal));
    else
        command_fail(context, 0, MSG_RESUME_BROKEN, text_cstr(&date));
    text_release(&date);
}

/* ---- a case that was changed ---- */

static void say_changed(TakingUp *t, bool replays) {
    Console *console = &t->console;
    const Journal *journal = t->session.journal;
    bool same_case = journal_has_case(journal, t->opened.file.scenario);
    Text date = {0};
    add_date(&date, journal);
    console_title(console, t->opened.file.scenario->title, '=');
    console_say_msg(console, 0, same_case ? MSG_CHANGED_HOUSE : MSG_CHANGED_CASE, text_cstr(&date));
    if (replays)
        console_say_msg(console, 0, MSG_CHANGED_FITS);
    else
        console_say_msg(console, 0, MSG_CHANGED_NOT, t->findings.items[0].text);
    console_item(console, 2, "1. ", msg(console->lang, MSG_CHANGED_AGAIN));
    if (replays)
        console_item(console, 2, "2. ", msg(console->lang, MSG_CHANGED_ON));
    text_release(&date);
}

static Choice ask_changed(TakingUp *t, bool replays) {
    Console *console = &t->console;
    say_changed(t, replays);
    while (console_wait(console, MSG_CHANGED_ASK) && !console_is(console, "q") &&
           !console_is(console, "")) {
        if (console_is(console, "1"))
            return CHOICE_AGAIN;
        if (replays && console_is(console, "2"))
            return CHOICE_ON;
        console_say_msg(console, 0, MSG_MENU_RANGE);
    }
    console_say_msg(console, 0, MSG_CHANGED_LATER);
    return CHOICE_LATER;
}

/* The old play stays, under another name; a new one of the same setup. */
static int begin_again(TakingUp *t) {
    Journal *journal = t->session.journal;
    const char *alias = journal_alias(journal);
    char *name = xstrdup(journal_case(journal)), *own = alias ? xstrdup(alias) : NULL, *kept;
    Sitting sitting = {
        .name = name, .setup = t->inputs.setup, .alias = own, .say = t->say, .out = t->out};
    Findings findings;
    int code;
    findings_init(&findings, t->context->lang);
    t->session.journal = NULL;
    if (journal_set_aside(journal, &kept, &findings)) {
        console_say_msg(&t->console, 0, MSG_CHANGED_ASIDE, kept);
        console_blank(&t->console);
        code = sitting_play(t->context, &sitting);
    } else {
        code = command_findings(t->context, &findings);
    }
    findings_release(&findings);
    free(kept);
    free(own);
    free(name);
    return code;
}

/* ---- going on ---- */

static int go_on(TakingUp *t) {
    Journal *journal = t->session.journal;
    bool damaged = journal_is_damaged(journal);
    int64_t when;
    if (!session_take_up(&t->session)) {
        int code = command_findings(t->context, &t->findings);
        return command_fail(t->context, code, MSG_RESUME_FAILED);
    }
    console_title(&t->console, t->opened.file.scenario->title, '=');
    bool ended = journal_ended(journal, &when); /* then its result may be there already */
    if (!ended)
        finish_try(t->out, &t->findings);
    findings_print(&t->findings, t->context->err, t->context->color_err);
    if (ended)
        console_say_msg(&t->console, 0, MSG_RESUME_ENDED);
    else if (!damaged)
        console_say_msg(&t->console, 0, MSG_RESUME_ON);
    return sitting_talk(t->context, &t->console, &t->session, t->say, t->out);
}

static int replay(TakingUp *t, Journal *journal) {
    const Scenario *scenario = t->opened.file.scenario;
    session_init(&t->session, &t->opened.file, t->inputs.setup, &t->findings);
    bool replays = session_resume(&t->session, journal);
    if (!journal_fits(journal, scenario)) {
        Choice choice = ask_changed(t, replays);
        if (choice != CHOICE_ON)
            return choice == CHOICE_AGAIN ? begin_again(t) : CODE_OK;
    } else if (!replays) {
        int code = command_findings(t->context, &t->findings);
        return command_fail(t->context, code, MSG_RESUME_FAILED);
    }
    return go_on(t);
}

static int open_case(TakingUp *t, Journal *journal, bool *gone) {
    Context *context = t->context;
    int64_t when;
    int code;
    if (!inputs_open(journal_inputs(journal), journal_path(journal), &t->findings, &t->inputs)) {
        code = command_findings(context, &t->findings);
        *gone = true;
    } else if (!cases_open(context, journal_case(journal), t->inputs.language, &t->opened, &code)) {
        say_gone(context, journal, code);
        *gone = true;
    } else {
        /* before a play that would have no place; one that ended may have its result there */
        code = journal_ended(journal, &when) ? CODE_OK : out_try(context, t->out);
        if (code != CODE_OK)
            opened_release(&t->opened);
    }
    return code;
}

int taking_up(Context *context, Journal *journal, SayFirst say, FileOut out, bool *gone) {
    TakingUp t = {.context = context, .say = say, .out = out};
    *gone = false;
    findings_init(&t.findings, context->lang);
    int code = open_case(&t, journal, gone);
    if (code != CODE_OK || *gone) {
        journal_close(journal);
        findings_release(&t.findings);
        return code;
    }
    /* The language holds from the start of a play to its end. */
    lang_of(t.inputs.language, &context->lang);
    sitting_console(context, &t.console, out);
    code = replay(&t, journal);
    session_release(&t.session);
    console_release(&t.console);
    opened_release(&t.opened);
    findings_release(&t.findings);
    return code;
}
