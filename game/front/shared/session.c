#include "front/shared/session.h"

#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <time.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/file_temporary.h"
#include "base/utc.h"
#include "store/inputs.h"
#include "store/json_print.h"
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
    return play_turn_count(session->play);
}

bool session_resume(Session *session, Journal *journal) {
    session->journal = journal;
    InputsFile inputs;
    const char *path = journal_path(journal);
    if (!inputs_open(journal_inputs(journal), path, session->findings, &inputs))
        return false;
    int number = 0;
    for (const Json *item = json_first(inputs.inputs); item; item = json_next(item)) {
        int before = session_turns(session);
        if (!input_step(item, ++number, path, session->play, session->findings))
            return false;
        note_turn(session, before);
    }
    session->base_ms = play_now(session->play);
    return journal_mend(journal, session->findings);
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

void session_give_up(Session *session) {
    if (session->journal)
        journal_finish(session->journal);
    session->journal = NULL;
}

void session_finish(Session *session) {
    session_give_up(session);
}

int64_t session_utc_ms(void) {
    return utc_now_ms();
}

uint64_t session_seed(void) {
    uint64_t seed = 0;
    if (getrandom(&seed, sizeof seed, 0) != (ssize_t)sizeof seed)
        seed = (uint64_t)time(NULL);
    return seed & (((uint64_t)1 << 53) - 1);
}

/* The file that `out` means: a folder gets a file with the name it has in the usual place. */
static char *find_place(const Play *play, const ResultInfo *info, const char *id, const char *out,
                        Findings *findings) {
    if (!out)
        return result_default_path(play, info, id, findings);
    if (!strcmp(out, "-") || !file_is_folder(out))
        return xstrdup(out);
    char *name = result_name(play, info, id), *path = path_join(out, name);
    free(name);
    return path;
}

char *session_write_result(const Play *play, const ResultInfo *info, FileOut out,
                           Findings *findings) {
    Json *tree = result_tree(play, info);
    char *path = find_place(play, info, json_string(tree, "id"), out.path, findings);
    if (path) {
        Text text = {0};
        json_print(tree, 2, &text);
        file_clean_beside(path);
        FileError error = file_write_out((FileOut){path, out.force}, text_cstr(&text), text.len);
        text_release(&text);
        if (error) {
            finding_add(findings, file_error_rule(error), path, 0, path);
            free(path);
            path = NULL;
        }
    }
    json_free(tree);
    return path;
}
