#include "front/text/prompt.h"

#include <ctype.h>
#include <stdint.h>
#include <string.h>

#include "front/shared/figures.h"
#include "front/text/shown.h"

#include "base/banned.h"

static void say_help(Talk *talk) {
    Console *console = talk->console;
    console_say_msg(console, 0, MSG_TEXT_HELP_LISTEN);
    console_say_msg(console, 0, MSG_TEXT_HELP_ACT);
    console_say_msg(console, 0, MSG_TEXT_HELP_COMMANDS);
    if (play_setup(talk->session->play).mode == PLAY_PRACTICE)
        console_say_msg(console, 0, MSG_TEXT_HELP_REWIND);
    if (talk->scenario->has_notice)
        console_say_msg(console, 0, MSG_TEXT_HELP_NOTICE);
}

static void add_name(void *context, const char *name, size_t len, Text *out) {
    const Scenario *scenario = context;
    if (len == strlen("customer") && !strncmp(name, "customer", len))
        text_add(out, scenario->customer_name);
}

void prompt_notice(Console *console, const Scenario *scenario) {
    Text text = {0};
    Rendered rendered = {0};
    MarkupNames names = {add_name, (void *)(uintptr_t)scenario};
    const Markup *parts[] = {&scenario->notice, &scenario->notice_help};
    for (int i = 0; i < 2; i++) {
        if (!*parts[i]->source)
            continue;
        text_clear(&text);
        markup_render(parts[i], &names, &rendered);
        console_add_safe(&text, text_cstr(&rendered.plain));
        console_say(console, 0, text_cstr(&text));
    }
    rendered_release(&rendered);
    text_release(&text);
}

/* Which turn to go back to: the one named, else the last that was answered. */
static Said rewind_asked(Talk *talk) {
    Session *session = talk->session;
    Console *console = talk->console;
    if (play_setup(session->play).mode != PLAY_PRACTICE) {
        console_say_msg(console, 0, MSG_TEXT_NO_REWIND);
        return SAID_AGAIN;
    }
    int turns = session_turns(session), number = 0;
    const char *s = text_cstr(&console->line) + 1;
    s += strspn(s, " ");
    for (; isdigit((unsigned char)*s) && number < 1000000; s++)
        number = number * 10 + (*s - '0');
    int turn = number ? number - 1 : turns > 1 ? turns - 2 : 0;
    if (*s || turn < 0 || turn >= turns || play_phase(session->play) == PHASE_ENDED) {
        Text last = {0};
        text_addf(&last, "%d", turns);
        if (play_phase(session->play) == PHASE_ENDED)
            console_say_msg(console, 0, MSG_TEXT_REWIND_ENDED);
        else
            console_say_msg(console, 0, MSG_TEXT_REWIND_RANGE, text_cstr(&last));
        text_release(&last);
        return SAID_AGAIN;
    }
    if (session_rewind(session, turn))
        return SAID_AGAIN;
    talk->rewinds++;
    talk->skipped = 0;
    Text at = {0};
    text_addf(&at, "%d", turn + 1);
    console_say_msg(console, 0, MSG_TEXT_REWOUND, text_cstr(&at));
    text_release(&at);
    return SAID_ON;
}

static bool is_rewind(const char *line) {
    if (line[0] != 't')
        return false;
    return line[1 + strspn(line + 1, " 0123456789")] == '\0';
}

Said prompt_common(Talk *talk) {
    Console *console = talk->console;
    Session *session = talk->session;
    bool standing = session->since_ms < 0;
    if (console_is(console, "q"))
        return SAID_LEFT;
    if (is_rewind(text_cstr(&console->line)))
        return rewind_asked(talk);
    if (console_is(console, "r")) {
        shown_say(console, talk->scenario, play_view(session->play));
        return SAID_AGAIN;
    }
    bool help = console_is(console, "?"), notice = console_is(console, "n");
    if (!help && !notice && !console_is(console, "p"))
        return SAID_NOTHING;
    /* The clock stands still until enter. */
    session_pause(session);
    if (help)
        say_help(talk);
    else if (notice && talk->scenario->has_notice)
        prompt_notice(console, talk->scenario);
    else if (notice)
        console_say_msg(console, 0, MSG_TEXT_NO_NOTICE);
    bool there = console_wait(console, MSG_TEXT_PAUSED);
    if (!standing)
        session_go_on(session);
    return there ? SAID_AGAIN : SAID_LEFT;
}

Said prompt_step(Talk *talk, Input input) {
    PlayError error = session_step(talk->session, input);
    if (!error)
        return SAID_ON;
    if (play_phase(talk->session->play) == PHASE_FAILED)
        return SAID_FAILED;
    if (error == PLAY_SAY_LONG) {
        Text most = {0};
        text_addf(&most, "%d", PLAY_MOST_SAY);
        console_say_msg(talk->console, 0, MSG_TEXT_SAY_LONG, text_cstr(&most));
        text_release(&most);
        return SAID_AGAIN;
    }
    console_say_msg(talk->console, 0,
                    error == PLAY_NO_MONEY   ? MSG_TEXT_NO_MONEY
                    : error == PLAY_TOO_LONG ? MSG_TEXT_TOO_LONG
                                             : MSG_TEXT_NOT_NOW);
    return SAID_AGAIN;
}

void prompt_item(Console *console, int number, const char *text) {
    Text lead = {0};
    text_addf(&lead, "%d. ", number);
    console_item(console, 2, text_cstr(&lead), text);
    text_release(&lead);
}

void prompt_time(Talk *talk, const View *view) {
    if (view->allowed_ms <= 0)
        return;
    Text time = {0};
    words_add_seconds(&time, talk->lang, view->allowed_ms);
    console_say_msg(talk->console, 0, MSG_TEXT_ALLOWED, text_cstr(&time));
    text_release(&time);
}

void prompt_range(Talk *talk, int count) {
    Text most = {0};
    text_addf(&most, "%d", count);
    console_say_msg(talk->console, 0, MSG_TEXT_CHOOSE_RANGE, text_cstr(&most));
    text_release(&most);
}
