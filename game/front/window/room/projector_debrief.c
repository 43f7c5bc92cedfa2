#include "front/window/room/projector_debrief.h"

#include "front/window/game/debrief.h"

#include "base/banned.h"

/* The same inputs once more, for the debrief to own. */
static bool replay(const Projector *projector, Session *session, Findings *findings) {
    const Play *play = projector->room->play;
    int count;
    const Input *inputs = play_inputs(play, &count);
    session_init(session, &projector->opened->file, play_setup(play), findings);
    for (int i = 0; i < count; i++)
        if (play_step(session->play, &inputs[i]) != PLAY_OK)
            return false;
    session->started_ms = projector->started_ms;
    session->ended_ms = projector->ended_ms;
    session->ended = true;
    return play_phase(session->play) == PHASE_ENDED;
}

void projector_debrief(Projector *projector) {
    Session session;
    Findings findings;
    findings_init(&findings, projector->lang);
    if (replay(projector, &session, &findings))
        debrief_open_over(projector->game, projector->opened, &session,
                          msg(projector->lang, MSG_PROJECTOR_BACK_TO_ROOM));
    else
        session_release(&session);
    findings_release(&findings);
}
