#include "front/text/session.h"

#include <stdlib.h>
#include <time.h>

#include "base/arena.h"
#include "store/result.h"

#include "base/banned.h"

static int64_t monotonic_ms(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* After a step: where the turn that is now under way began. */
static void note_turn(Session *session, int turns_before) {
    int turns = session_turns(session), inputs;
    play_inputs(session->play, &inputs);
    if (turns > session->turn_capacity) {
        session->turn_capacity = turns * 2 + 8;
        session->turn_inputs = xrealloc(session->turn_inputs, (size_t)session->turn_capacity *
                                                                  sizeof *session->turn_inputs);
    }
    if (turns > turns_before)
        session->turn_inputs[turns - 1] = inputs;
}

void session_init(Session *session, const CaseFile *file, PlaySetup setup, Findings *findings) {
    *session = (Session){.file = file,
                         .play = play_new(file->scenario, &file->calls, setup),
                         .findings = findings,
                         .since_ms = -1};
    note_turn(session, 0);
}

void session_release(Session *session) {
    if (session->journal)
        journal_close(session->journal);
    play_free(session->play);
    free(session->turn_inputs);
    *session = (Session){0};
}

void session_keep(Session *session, const char *case_path, const char *alias) {
    session->journal =
        journal_begin(session->play, case_path, alias, session->findings->lang, session->findings);
}

int session_turns(const Session *session) {
    int count;
    play_turns(session->play, &count);
    return count;
}

bool session_resume(Session *session, Journal *journal) {
    session->journal = journal;
    InputsFile inputs;
    const char *path = journal_path(journal);
    if (!inputs_open(journal_inputs(journal), path, session->findings, &inputs))
        return false;
    int number = 0;
    for (const cJSON *item = inputs.inputs ? inputs.inputs->child : NULL; item; item = item->next) {
        int before = session_turns(session);
        if (!input_step(item, ++number, path, session->play, session->findings))
            return false;
        note_turn(session, before);
    }
    session->base_ms = play_now(session->play);
    return true;
}

void session_pause(Session *session) {
    session->base_ms = session_now(session);
    session->since_ms = -1;
}

void session_go_on(Session *session) {
    if (session->since_ms < 0)
        session->since_ms = monotonic_ms();
}

int64_t session_now(const Session *session) {
    int64_t passed = session->since_ms < 0 ? 0 : monotonic_ms() - session->since_ms;
    int64_t now = session->base_ms + passed, last = play_now(session->play);
    return now > last ? now : last;
}

PlayError session_step(Session *session, Input input) {
    input.at_ms = session_now(session);
    int before = session_turns(session);
    PlayError error = play_step(session->play, &input);
    if (error)
        return error;
    note_turn(session, before);
    if (session->journal &&
        !journal_add(session->journal, &input, session->file->scenario, session->findings)) {
        /* What was kept so far stays; the play goes on and its result is written at the end. */
        journal_close(session->journal);
        session->journal = NULL;
    }
    return PLAY_OK;
}

PlayError session_rewind(Session *session, int turn) {
    Input input = {.kind = INPUT_REWIND};
    input.as.rewind = session->turn_inputs[turn];
    return session_step(session, input);
}
