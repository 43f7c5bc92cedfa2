#include "front/text/coach.h"

#include <string.h>

#include "front/shared/hear_tell.h"
#include "front/shared/turn_facts.h"
#include "front/text/tell.h"

#include "base/banned.h"

Said coach_speak(Talk *talk, int index) {
    Console *console = talk->console;
    Session *session = talk->session;
    int count;
    const Turn *turn = &play_turns(session->play, &count)[index];
    if (turn->way == WAY_GO && !turn->had_customer)
        return SAID_ON;
    session_pause(session);
    console_blank(console);
    console_say_msg(console, 0, MSG_TEXT_COACH);
    Facts facts;
    turn_facts_coach(&facts, session->play, index, console->lang);
    if (turn->say)
        hear_tell(&facts, ears_for(talk->ears, talk->scenario), session->play, index,
                  console->lang);
    for (int i = 0; i < facts.count; i++)
        if (facts.items[i].kind != FACT_SAID) /* it was just chosen */
            tell_fact(console, &facts.items[i], 2);
    facts_release(&facts);
    bool ended = play_phase(session->play) == PHASE_ENDED;
    if (!ended && talk->result && turn_is_first_answer(session->play, index))
        console_say_msg(console, 0, MSG_FACT_BACK_STANDS);
    while (true) {
        if (!console_wait(console, ended ? MSG_TEXT_COACH_END : MSG_TEXT_COACH_ASK))
            return SAID_LEFT;
        if (!*text_cstr(&console->line))
            return SAID_ON;
        Said said = prompt_common(talk);
        if (said == SAID_LEFT || said == SAID_ON)
            return said;
        if (said == SAID_NOTHING)
            console_say_msg(console, 0, MSG_TEXT_GO_HOW);
    }
}
