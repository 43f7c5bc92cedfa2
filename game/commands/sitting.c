#include "commands/sitting.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "front/shared/finish.h"
#include "front/shared/say_first.h"
#include "front/text/review.h"
#include "front/text/talk.h"

#include "base/banned.h"

static void say_written(Context *context, FILE *said, const char *path) {
    if (!strcmp(path, "-"))
        return;
    Text line = {0};
    msg_fill(&line, context->lang, MSG_PLAY_RESULT_AT, path);
    fprintf(said, "%s\n", text_cstr(&line));
    text_release(&line);
}

int sitting_write(Context *context, const Play *play, const ResultInfo *info, FileOut out) {
    Findings findings;
    findings_init(&findings, context->lang);
    char *path = finish_write(play, info, out, &findings);
    if (path)
        say_written(context, context->out, path);
    bool shut = findings.errors && findings.items[0].rule == file_error_rule(FILE_SHUT);
    int code = shut ? CODE_OK : command_findings(context, &findings);
    free(path);
    findings_release(&findings);
    return code;
}

/* ---- the end ---- */

/* Where else the result can go; false when nobody is there to say so. A file is no person. */
static bool ask_place(Console *console, FileOut *out, Text *place) {
    if (console->echo || !console_wait(console, MSG_PLAY_WHERE) || console_is(console, "q"))
        return false;
    if (*text_cstr(&console->line)) {
        text_clear(place);
        text_add(place, text_cstr(&console->line));
        *out = (FileOut){.path = text_cstr(place)};
    }
    return true;
}

/* Records what came of it; true when there is no more to be done. */
static bool record(Context *context, const Console *console, Session *session, FileOut out,
                   Settings *settings, int *code) {
    Findings findings;
    findings_init(&findings, context->lang);
    char *path = finish_play(session, out, settings, &findings);
    fflush(console->out);
    *code = command_findings(context, &findings);
    if (path)
        say_written(context, console->out, path);
    findings_release(&findings);
    free(path);
    return path != NULL;
}

/* The result is in memory until it has a place or nobody knows one. */
static int end(Context *context, Console *console, Session *session, Ears *ears, FileOut out) {
    Settings settings;
    Text place = {0};
    int code;
    bool all;
    settings_init(&settings); /* what is chosen stays as it is in the file */
    session_end(session);     /* before it is told: that takes time to read */
    review_tell(console, session->play, &session->file->calls, ears);
    console_blank(console);
    bool done = record(context, console, session, out, &settings, &code);
    while (!done && ask_place(console, &out, &place))
        done = record(context, console, session, out, &settings, &code);
    if (!done) {
        Text step = {0};
        int kept = session_save(session, &all);
        text_addf(&step, "%d", kept);
        command_fail(context, code,
                     all    ? MSG_PLAY_KEPT_UNWRITTEN
                     : kept ? MSG_PLAY_LOST_PARTLY
                            : MSG_PLAY_LOST,
                     text_cstr(&step), session->unkept ? session->unkept : "");
        text_release(&step);
    }
    settings_release(&settings);
    text_release(&place);
    return code;
}

/* Of a try-out the debrief is all that comes of it. */
static int end_try(Console *console, const Session *session, Ears *ears, const TryOut *at) {
    review_tell(console, session->play, &session->file->calls, ears);
    console_blank(console);
    console_say_msg(console, 0, MSG_TRY_ENDED, at->moment);
    return CODE_OK;
}

static int try_out(Console *console, Session *session, Ears *ears, const Sitting *sitting) {
    const TryOut *at = sitting->at;
    TryState state;
    if (!try_state_read(&state, session->file->scenario, at, session->findings))
        return CODE_USAGE;
    play_start_at(session->play, &state.state);
    try_state_release(&state);
    console_say_msg(console, 0, MSG_TRY_SAID, at->moment);
    TalkSetup setup = {.says_first = say_first_in(session->play, sitting->say), .ears = ears};
    TalkEnd ended = talk_play(console, session, &setup);
    if (ended == TALK_ENDED)
        return end_try(console, session, ears, at);
    return ended == TALK_FAILED ? CODE_DATA : CODE_OK;
}

static void say_left(Console *console, Session *session) {
    bool all;
    int kept = session_save(session, &all);
    Text step = {0};
    text_addf(&step, "%d", kept);
    if (all)
        console_say_msg(console, 0, MSG_PLAY_KEPT);
    else if (kept)
        console_say_msg(console, 0, MSG_PLAY_KEPT_PARTLY, text_cstr(&step));
    else
        console_say_msg(console, 0, MSG_PLAY_NOT_KEPT, session->unkept ? session->unkept : "");
    text_release(&step);
}

int sitting_talk(Context *context, Console *console, Session *session, SayFirst say, FileOut out) {
    Ears *ears = ears_new(context->scenarios);
    TalkSetup setup = {
        .result = true, .says_first = say_first_in(session->play, say), .ears = ears};
    TalkEnd ended = talk_play(console, session, &setup);
    int inputs, code = ended == TALK_FAILED ? CODE_DATA : CODE_OK;
    play_inputs(session->play, &inputs);
    if (ended == TALK_ENDED) {
        code = end(context, console, session, ears, out);
    } else if (ended == TALK_LEFT && !inputs) {
        /* There is nothing to go on with. */
        session_give_up(session);
        console_say_msg(console, 0, MSG_PLAY_NOT_BEGUN);
    } else {
        say_left(console, session);
    }
    ears_free(ears);
    return code;
}

/* ---- the beginning ---- */

void sitting_console(Context *context, Console *console, FileOut out) {
    bool aside = out.path && !strcmp(out.path, "-");
    console_init(console, stdin, aside ? context->err : context->out, context->lang,
                 aside ? context->color_err : context->color);
}

static void say_language(Console *console, const Context *context, const Scenario *scenario) {
    if (strcmp(scenario->language, lang_id(context->lang)) != 0)
        console_say_msg(console, 0, MSG_PLAY_OTHER_LANGUAGE);
}

/* What cannot be kept is said before the play begins. */
static void keep(Context *context, Session *session, const Opened *opened, const Sitting *sitting) {
    session_keep(session, opened->entry.folder, sitting->alias);
    if (session->journal)
        finish_try(sitting->out, session->findings);
    findings_print(session->findings, context->err, context->color_err);
}

int sitting_play(Context *context, const Sitting *sitting) {
    Opened opened;
    Console console;
    Session session;
    Findings findings;
    int code;
    if (!cases_open(context, sitting->name, NULL, &opened, &code))
        return code;
    findings_init(&findings, context->lang);
    sitting_console(context, &console, sitting->out);
    say_language(&console, context, opened.file.scenario);
    session_init(&session, &opened.file, sitting->setup, &findings);
    if (!sitting->at)
        keep(context, &session, &opened, sitting);
    if (sitting->at) {
        Ears *ears = ears_new(context->scenarios);
        code = try_out(&console, &session, ears, sitting);
        ears_free(ears);
        command_findings(context, &findings);
    } else if (talk_open(&console, &session)) {
        code = sitting_talk(context, &console, &session, sitting->say, sitting->out);
    } else {
        session_give_up(&session);
        console_say_msg(&console, 0, MSG_PLAY_NOT_BEGUN);
    }
    session_release(&session);
    console_release(&console);
    opened_release(&opened);
    findings_release(&findings);
    return code;
}
