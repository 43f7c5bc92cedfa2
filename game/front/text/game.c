#include "front/text/game.h"

#include <ctype.h>
#include <stdint.h>
#include <string.h>

#include "front/shared/figures.h"
#include "front/text/parts.h"

#include "base/banned.h"

void add_customer(Text *text, const Scenario *scenario) {
    Text name = {0};
    words_add_capital(&name, scenario->customer_name);
    console_add_safe(text, text_cstr(&name));
    text_release(&name);
}

/* A line's words; marked ones stand between square brackets. */
static void add_line(Text *text, const ViewLine *line) {
    const Rendered *rendered = line->text;
    const char *plain = text_cstr(&rendered->plain);
    int at = 0;
    for (int w = 0; line->marked && w < rendered->word_count; w++) {
        const MarkupWord *word = &rendered->words[w];
        bool before = w && line->marked[w - 1];
        bool after = w + 1 < rendered->word_count && line->marked[w + 1];
        if (!line->marked[w])
            continue;
        console_add_safe_bytes(text, plain + at, (size_t)(word->from - at));
        if (!before)
            text_add(text, "[");
        text_add(text, STYLE_MARK);
        console_add_safe_bytes(text, plain + word->from, (size_t)(word->to - word->from));
        text_add(text, STYLE_END);
        if (!after)
            text_add(text, "]");
        at = word->to;
    }
    console_add_safe(text, plain + at);
}

void show_lines(Console *console, const Scenario *scenario, const View *view) {
    for (int i = 0; i < view->line_count; i++) {
        const ViewLine *line = &view->lines[i];
        Text lead = {0}, text = {0};
        if (line->speaker == SPEAKER_CUSTOMER) {
            text_add(&lead, STYLE_STRONG);
            add_customer(&lead, scenario);
            text_add(&lead, ":" STYLE_END " ");
        } else if (line->speaker == SPEAKER_COLLEAGUE) {
            text_addf(&lead, "%s: ", msg(console->lang, MSG_TEXT_COLLEAGUE));
        }
        add_line(&text, line);
        console_item(console, 0, text_cstr(&lead), text_cstr(&text));
        text_release(&lead);
        text_release(&text);
    }
}

static void show_moment(Talk *talk) {
    Console *console = talk->console;
    const View *view = play_view(talk->session->play);
    const House *house = &talk->scenario->house;
    int mood = view->mood;
    for (int i = 0; i < view->line_count; i++)
        if (view->lines[i].mood >= 0)
            mood = view->lines[i].mood;
    Text turn = {0}, text = {0}, feelings = {0}, customer = {0};
    text_addf(&turn, "%d", view->turn);
    add_customer(&customer, talk->scenario);
    words_add_feelings(&feelings, talk->lang, view->trust, view->patience);
    text_add(&text, STYLE_QUIET);
    msg_fill(&text, talk->lang, mood >= 0 ? MSG_TEXT_TURN_MOOD : MSG_TEXT_TURN, text_cstr(&turn),
             text_cstr(&customer), text_cstr(&feelings), mood >= 0 ? house->moods[mood].label : "");
    text_add(&text, STYLE_END);
    console_blank(console);
    console_say(console, 0, text_cstr(&text));
    show_lines(console, talk->scenario, view);
    text_release(&turn);
    text_release(&text);
    text_release(&feelings);
    text_release(&customer);
}

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

static void say_notice(Console *console, const Scenario *scenario) {
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

Said talk_common(Talk *talk) {
    Console *console = talk->console;
    Session *session = talk->session;
    bool standing = session->since_ms < 0;
    if (console_is(console, "q"))
        return SAID_LEFT;
    if (is_rewind(text_cstr(&console->line)))
        return rewind_asked(talk);
    if (console_is(console, "r")) {
        show_lines(console, talk->scenario, play_view(session->play));
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
        say_notice(console, talk->scenario);
    else if (notice)
        console_say_msg(console, 0, MSG_TEXT_NO_NOTICE);
    bool there = console_wait(console, MSG_TEXT_PAUSED);
    if (!standing)
        session_go_on(session);
    return there ? SAID_AGAIN : SAID_LEFT;
}

Said talk_step(Talk *talk, Input input) {
    PlayError error = session_step(talk->session, input);
    if (!error)
        return SAID_ON;
    if (play_phase(talk->session->play) == PHASE_FAILED)
        return SAID_FAILED;
    console_say_msg(talk->console, 0,
                    error == PLAY_NO_MONEY   ? MSG_TEXT_NO_MONEY
                    : error == PLAY_TOO_LONG ? MSG_TEXT_TOO_LONG
                                             : MSG_TEXT_NOT_NOW);
    return SAID_AGAIN;
}

bool game_open(Console *console, const Scenario *scenario, PlaySetup setup) {
    Text text = {0};
    console_title(console, scenario->title, '=');
    if (scenario->summary && *scenario->summary) {
        console_add_safe(&text, scenario->summary);
        console_say(console, 0, text_cstr(&text));
        text_clear(&text);
    }
    const Role *role = &scenario->house.roles[scenario->role];
    Text euros = {0}, customer = {0};
    words_add_euros(&euros, console->lang, role->euros);
    console_add_safe(&customer, scenario->customer_name);
    console_say_msg(console, 0, MSG_TEXT_CARD, role->label, text_cstr(&euros), text_cstr(&customer),
                    msg(console->lang, words_channel(scenario->channel)));
    console_say_msg(console, 0,
                    setup.mode == PLAY_PRACTICE ? MSG_TEXT_CARD_PRACTICE
                                                : MSG_TEXT_CARD_ASSESSMENT);
    text_release(&euros);
    text_release(&customer);
    text_release(&text);
    if (!scenario->has_notice)
        return true;
    console_blank(console);
    say_notice(console, scenario);
    return console_wait(console, MSG_TEXT_NOTICE_ASK) && !console_is(console, "q");
}

static GameEnd say_failed(Talk *talk) {
    Text why = {0};
    console_add_safe(&why, play_failure(talk->session->play));
    console_blank(talk->console);
    console_say_msg(talk->console, 0, MSG_TEXT_FAILED, text_cstr(&why));
    text_release(&why);
    return GAME_FAILED;
}

/* What was said about the journal, once, without stopping the play. */
static void say_findings(Talk *talk, int from) {
    const Findings *findings = talk->session->findings;
    for (int i = from; i < findings->count; i++)
        console_say(talk->console, 0, findings->items[i].text);
}

GameEnd game_play(Console *console, Session *session) {
    Talk talk = {.console = console,
                 .session = session,
                 .scenario = session->file->scenario,
                 .lang = console->lang};
    bool practice = play_setup(session->play).mode == PLAY_PRACTICE;
    int shown_turn = -1, shown_rewinds = 0;
    while (true) {
        Phase phase = play_phase(session->play);
        if (phase == PHASE_ENDED)
            return GAME_ENDED;
        if (phase == PHASE_FAILED)
            return say_failed(&talk);
        session_go_on(session);
        int turn = session_turns(session) - 1, rewinds = talk.rewinds;
        if (turn != shown_turn || rewinds != shown_rewinds)
            show_moment(&talk);
        shown_turn = turn;
        shown_rewinds = rewinds;
        int told = session->findings->count;
        Said said = phase == PHASE_LISTEN ? talk_listen(&talk) : talk_act(&talk);
        say_findings(&talk, told);
        int count;
        const Turn *turns = play_turns(session->play, &count);
        if (said == SAID_ON && practice && talk.rewinds == rewinds && turns[turn].acted)
            said = talk_coach(&talk, turn);
        if (said == SAID_FAILED)
            return say_failed(&talk);
        if (said == SAID_LEFT) {
            session_pause(session);
            return play_phase(session->play) == PHASE_ENDED ? GAME_ENDED : GAME_LEFT;
        }
    }
}
