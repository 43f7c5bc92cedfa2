#include "front/text/talk.h"

#include "front/shared/figures.h"
#include "front/shared/mood.h"
#include "front/text/choose.h"
#include "front/text/coach.h"
#include "front/text/listen.h"
#include "front/text/own_words.h"
#include "front/text/shown.h"

#include "base/banned.h"

static void show_moment(Talk *talk) {
    Console *console = talk->console;
    const View *view = play_view(talk->session->play);
    const House *house = &talk->scenario->house;
    int mood = mood_in(talk->session->play, session_turns(talk->session) - 1, 0);
    Text turn = {0}, text = {0}, feelings = {0}, customer = {0};
    text_addf(&turn, "%d", view->turn);
    shown_add_customer(&customer, talk->scenario);
    words_add_feelings(&feelings, talk->lang, view->trust, view->patience);
    text_add(&text, STYLE_QUIET);
    msg_fill(&text, talk->lang, mood >= 0 ? MSG_TEXT_TURN_MOOD : MSG_TEXT_TURN, text_cstr(&turn),
             text_cstr(&customer), text_cstr(&feelings), mood >= 0 ? house->moods[mood].label : "");
    text_add(&text, STYLE_END);
    console_blank(console);
    console_say(console, 0, text_cstr(&text));
    shown_say(console, talk->scenario, view);
    text_release(&turn);
    text_release(&text);
    text_release(&feelings);
    text_release(&customer);
}

bool talk_open(Console *console, const Session *session) {
    const Scenario *scenario = session->file->scenario;
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
                    play_setup(session->play).mode == PLAY_PRACTICE ? MSG_TEXT_CARD_PRACTICE
                                                                    : MSG_TEXT_CARD_ASSESSMENT);
    console_say_msg(console, 0, session->journal ? MSG_TEXT_CARD_KEPT : MSG_TEXT_CARD_NOT_KEPT);
    text_release(&euros);
    text_release(&customer);
    text_release(&text);
    if (!scenario->has_notice)
        return true;
    console_blank(console);
    prompt_notice(console, scenario);
    return console_wait(console, MSG_TEXT_NOTICE_ASK) && !console_is(console, "q");
}

static TalkEnd say_failed(Talk *talk) {
    Text why = {0};
    console_add_safe(&why, play_failure(talk->session->play));
    console_blank(talk->console);
    console_say_msg(talk->console, 0, MSG_TEXT_FAILED, text_cstr(&why));
    text_release(&why);
    return TALK_FAILED;
}

/* What was said about the journal, once, without stopping the play. */
static void say_findings(Talk *talk, int from) {
    const Findings *findings = talk->session->findings;
    for (int i = from; i < findings->count; i++) {
        console_say(talk->console, 0, findings->items[i].text);
        console_say(talk->console, 2, findings->items[i].fix);
    }
}

/* One prompt of where the play stands. */
static Said prompt_once(Talk *talk, Phase phase) {
    if (phase == PHASE_LISTEN)
        return listen_once(talk);
    return own_words_wanted(talk) ? own_words_ask(talk) : choose_once(talk);
}

TalkEnd talk_play(Console *console, Session *session, const TalkSetup *setup) {
    Talk talk = {.console = console,
                 .session = session,
                 .ears = setup->ears,
                 .result = setup->result,
                 .says_first = setup->says_first,
                 .scenario = session->file->scenario,
                 .lang = console->lang};
    bool practice = play_setup(session->play).mode == PLAY_PRACTICE;
    int shown_turn = -1, shown_rewinds = 0;
    while (true) {
        Phase phase = play_phase(session->play);
        if (phase == PHASE_ENDED)
            return TALK_ENDED;
        if (phase == PHASE_FAILED)
            return say_failed(&talk);
        session_go_on(session);
        int turn = session_turns(session) - 1, rewinds = talk.rewinds;
        if (turn != shown_turn || rewinds != shown_rewinds)
            show_moment(&talk);
        shown_turn = turn;
        shown_rewinds = rewinds;
        int told = session->findings->count;
        Said said = prompt_once(&talk, phase);
        say_findings(&talk, told);
        int count;
        const Turn *turns = play_turns(session->play, &count);
        if (said == SAID_ON && practice && talk.rewinds == rewinds && turns[turn].acted)
            said = coach_speak(&talk, turn);
        if (said == SAID_FAILED)
            return say_failed(&talk);
        if (said == SAID_LEFT) {
            session_pause(session);
            return play_phase(session->play) == PHASE_ENDED ? TALK_ENDED : TALK_LEFT;
        }
    }
}
