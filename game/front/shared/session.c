#include "front/shared/session.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/system.h"
#include "store/inputs.h"

#include "base/banned.h"

static void forget_left(Session *session) {
    if (session->left.ended && session->left.last.kind == INPUT_OFFER)
        free((void *)(uintptr_t)session->left.last.as.offer.chosen);
    session->left = (SessionLeft){0};
}

static int64_t monotonic_ms(void) {
    return system_clock_ns() / 1000000;
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
    int64_t now = system_utc_ms();
    *session = (Session){.file = file,
                         .play = play_new(file->scenario, &file->calls, setup),
                         .findings = findings,
                         .started_ms = now,
                         .utc_ms = now,
                         .utc_since_ms = system_passed_ms(),
                         .since_ms = -1};
    note_turn(session, 0);
}

void session_release(Session *session) {
    if (session->journal)
        journal_close(session->journal);
    forget_left(session);
    play_free(session->play);
    free(session->alias);
    free(session->unkept);
    free(session->turn_inputs);
    *session = (Session){0};
}

void session_keep(Session *session, const char *case_path, const char *alias) {
    session->alias = alias ? xstrdup(alias) : NULL;
    session->journal =
        journal_begin(session->play, case_path, alias, session->findings->lang, session->findings);
    const Findings *findings = session->findings;
    if (session->journal)
        session->started_ms = session->utc_ms = journal_started_ms(session->journal);
    else if (findings->count)
        session->unkept = xstrdup(findings->items[findings->count - 1].fix);
}

int session_turns(const Session *session) {
    return play_turn_count(session->play);
}

/* A play that is taken up later began when it began; what passed since is not known, but it is no
 * less than what was played. */
static void set_clocks(Session *session) {
    const Journal *journal = session->journal;
    int64_t least = journal_started_ms(journal) + play_now(session->play);
    session->started_ms = journal_started_ms(journal);
    session->ended = journal_ended(journal, &session->ended_ms);
    session->base_ms = play_now(session->play);
    if (session->utc_ms < least)
        session->utc_ms = least;
}

bool session_resume(Session *session, Journal *journal) {
    const char *path = journal_path(journal), *alias = journal_alias(journal);
    session->journal = journal;
    session->alias = alias ? xstrdup(alias) : NULL;
    InputsFile inputs;
    if (!inputs_open(journal_inputs(journal), path, session->findings, &inputs))
        return false;
    int number = 0;
    for (const Json *item = json_first(inputs.inputs); item; item = json_next(item)) {
        int before = session_turns(session);
        if (!input_step(item, ++number, path, session->play, session->findings))
            return false;
        note_turn(session, before);
    }
    set_clocks(session);
    return true;
}

bool session_take_up(Session *session) {
    const Scenario *scenario = session->file->scenario;
    Journal *journal = session->journal;
    if (!journal_mend(journal, session->findings))
        return false;
    if (!journal_fits(journal, scenario))
        journal_accept(journal, scenario, session->findings);
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
    bool answers = input.kind == INPUT_REPLY || input.kind == INPUT_JUDGE ||
                   input.kind == INPUT_OFFER || session_turns(session) != before;
    if (answers)
        forget_left(session);
    if (input.kind != INPUT_MARK) { /* where one listened before, the clock has gone on already */
        session->base_ms += input.kind == INPUT_CONTINUE ? session->owed_ms : 0;
        session->owed_ms = 0;
    }
    if (session->journal) /* what it cannot keep it keeps in memory, and says so once */
        journal_add(session->journal, &input, session->file->scenario, session->findings);
    return PLAY_OK;
}

bool session_repeat(Session *session, const Json *input, int number, const char *path) {
    int before = session_turns(session);
    if (!input_step(input, number, path, session->play, session->findings))
        return false;
    note_turn(session, before);
    session->base_ms = play_now(session->play);
    return true;
}

/* The input that ended the play, before it is taken back. */
static void keep_last(SessionLeft *left, const Play *play) {
    int count;
    const Input *inputs = play_inputs(play, &count);
    left->ended = true;
    left->last = inputs[count - 1];
    left->thought_ms = left->last.at_ms - play_options_ms(play);
    if (left->last.kind != INPUT_OFFER)
        return;
    size_t size = (size_t)left->last.as.offer.count * sizeof(Chosen);
    Chosen *own = xmalloc(size + 1);
    memcpy(own, left->last.as.offer.chosen, size);
    left->last.as.offer.chosen = own;
}

PlayError session_rewind(Session *session, int turn) {
    Input input = {.kind = INPUT_REWIND};
    SessionLeft left = {.there = true};
    input.as.rewind = session->turn_inputs[turn];
    if (play_phase(session->play) == PHASE_ENDED)
        keep_last(&left, session->play);
    if (play_take_back(session->play)) {
        session->ended = false;
        if (session->journal)
            journal_take_back(session->journal, session->findings);
    }
    play_inputs(session->play, &left.inputs);
    PlayError error = session_step(session, input);
    forget_left(session);
    session->left = left;
    if (error)
        forget_left(session);
    return error;
}

bool session_can_return(const Session *session) {
    return session->left.there && play_phase(session->play) != PHASE_FAILED;
}

/* A rewind leads to the state after any of the inputs, so it leads on as well as back. */
PlayError session_return(Session *session) {
    Input input = {.kind = INPUT_REWIND};
    SessionLeft left = session->left;
    input.as.rewind = left.inputs;
    session->left = (SessionLeft){0};
    PlayError error = session_step(session, input);
    if (!error && left.ended) { /* as long as one thought about it then */
        session->since_ms = -1;
        session->base_ms = play_options_ms(session->play) + left.thought_ms;
        error = session_step(session, left.last);
    }
    session->left = left;
    forget_left(session);
    return error;
}

bool session_can_listen_again(const Session *session) {
    const Play *play = session->play;
    int count;
    const Input *inputs = play_inputs(play, &count);
    return play_setup(play).mode == PLAY_PRACTICE && play_phase(play) == PHASE_ACT && count &&
           inputs[count - 1].kind == INPUT_CONTINUE;
}

PlayError session_listen_again(Session *session) {
    Input input = {.kind = INPUT_REWIND};
    int64_t used = session_now(session) - play_options_ms(session->play);
    play_inputs(session->play, &input.as.rewind);
    input.as.rewind--;
    PlayError error = session_step(session, input);
    session->owed_ms = error ? 0 : used;
    return error;
}

void session_lay(Session *session, const Laid *laid) {
    if (session->journal)
        journal_lay(session->journal, laid_tree(laid), session->findings);
}

bool session_laid(const Session *session, Laid *laid) {
    return session->journal && laid_read(journal_laid(session->journal), laid);
}

void session_think(Session *session, double milliseconds) {
    int64_t least = play_options_ms(session->play) + (int64_t)milliseconds + 1;
    if (session->base_ms < least)
        session->base_ms = least;
}

int session_save(Session *session, bool *all) {
    *all = session->journal && journal_save(session->journal);
    return session->journal ? journal_kept(session->journal) : 0;
}

bool session_is_kept(const Session *session) {
    return session->journal && journal_is_whole(session->journal);
}

void session_give_up(Session *session) {
    if (session->journal)
        journal_finish(session->journal);
    session->journal = NULL;
}

ResultInfo session_end(Session *session) {
    if (!session->ended) {
        session->ended = true;
        session->ended_ms = session->utc_ms + system_passed_ms() - session->utc_since_ms;
        if (session->journal)
            journal_end(session->journal, session->ended_ms);
    }
    return (ResultInfo){
        .alias = session->alias, .started_ms = session->started_ms, .ended_ms = session->ended_ms};
}

uint64_t session_seed(void) {
    return system_seed() & (((uint64_t)1 << 53) - 1);
}
