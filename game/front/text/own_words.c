#include "front/text/own_words.h"

#include "front/shared/say_first.h"

#include "base/banned.h"

static const Turn *turn_of(const Talk *talk) {
    int count;
    const Turn *turns = play_turns(talk->session->play, &count);
    return &turns[count - 1];
}

bool own_words_wanted(const Talk *talk) {
    return talk->says_first && say_first_asks(talk->session->play, talk->skipped);
}

/* Once a turn; who goes back may do it again. */
static Said skip(Talk *talk) {
    talk->skipped = say_first_turn(talk->session->play);
    return SAID_AGAIN;
}

static Said say(Talk *talk) {
    Input input = {.kind = INPUT_SAY};
    input.as.say = text_cstr(&talk->console->line);
    Said said = prompt_step(talk, input);
    return said == SAID_ON ? SAID_AGAIN : said; /* nothing else changed */
}

Said own_words_ask(Talk *talk) {
    Session *session = talk->session;
    session_pause(session);
    console_blank(talk->console);
    if (!talk->own_words_told)
        console_say_msg(talk->console, 0, MSG_TEXT_SAY_HOW);
    talk->own_words_told = true;
    if (!console_ask(talk->console, msg(talk->lang, MSG_TEXT_SAY_ASK)))
        return SAID_LEFT;
    Said said = SAID_NOTHING;
    if (!*text_cstr(&talk->console->line))
        said = skip(talk);
    else
        said = prompt_common(talk);
    if (said == SAID_NOTHING)
        said = say(talk);
    if (said != SAID_LEFT)
        session_go_on(session);
    return said;
}

void own_words_show(const Talk *talk) {
    const Turn *turn = turn_of(talk);
    if (!turn->say)
        return;
    Text said = {0};
    console_add_safe(&said, turn->say);
    console_say_msg(talk->console, 0, MSG_TEXT_SAY_OWN, text_cstr(&said));
    text_release(&said);
}
