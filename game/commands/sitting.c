#include "commands/sitting.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/file.h"
#include "front/text/review.h"
#include "front/text/talk.h"
#include "play/scored.h"
#include "store/inputs.h"
#include "store/result.h"
#include "store/settings_file.h"

#include "base/banned.h"

int sitting_write(Context *context, const Play *play, const ResultInfo *info, FileOut out,
                  FILE *said) {
    Findings findings;
    findings_init(&findings, context->lang);
    int code = CODE_OK;
    char *path = session_write_result(play, info, out, &findings);
    if (path && said && strcmp(path, "-") != 0) {
        Text line = {0};
        msg_fill(&line, context->lang, MSG_PLAY_RESULT_AT, path);
        fprintf(said, "%s\n", text_cstr(&line));
        text_release(&line);
    }
    if (findings.errors)
        code = command_findings(context, &findings);
    free(path);
    findings_release(&findings);
    return code;
}

/* An absolute path by which `resume` finds the case again. */
static char *lasting_path(const Opened *opened) {
    const char *path = opened->entry.folder;
    char *real = realpath(path, NULL);
    char *copy = xstrdup(real ? real : path);
    free(real);
    return copy;
}

/* What the list and the menu show as the best so far. A play whose settings cannot be written is no
 * worse for it. `id` is that of its journal, or NULL. */
static void note_best(Context *context, const Play *play, const char *id) {
    Scores scores;
    double all[SCORED_COUNT];
    Counts counts;
    Settings settings;
    Findings findings;
    findings_init(&findings, context->lang);
    settings_init(&settings); /* what is chosen stays as it is in the file */
    tally_play(play, &scores, &counts);
    scored_list(&scores, all);
    settings_note(&settings, play_scenario(play)->id, id, scores.total, scores.passed,
                  all + SCORED_RECOGNITION);
    settings_write(&settings, &findings);
    findings_print(&findings, context->err, context->color_err);
    settings_release(&settings);
    findings_release(&findings);
}

/* From where the session stands to its end: the talk, the result, the debrief. */
static int talk(Context *context, Console *console, Session *session, ResultInfo info,
                FileOut out) {
    TalkEnd end = talk_play(console, session);
    int code = CODE_OK;
    if (end == TALK_ENDED) {
        info.ended_ms = session_utc_ms();
        review_tell(console, session->play, &session->file->calls);
        console_blank(console);
        fflush(console->out);
        code = sitting_write(context, session->play, &info, out, console->out);
        if (code == CODE_OK)
            note_best(context, session->play,
                      session->journal ? journal_id(session->journal) : NULL);
    }
    int inputs;
    play_inputs(session->play, &inputs);
    if (end == TALK_LEFT && !inputs) {
        /* There is nothing to go on with. */
        session_give_up(session);
        console_say_msg(console, 0, MSG_PLAY_NOT_BEGUN);
        return code;
    }
    bool kept = session->journal != NULL;
    if (end == TALK_ENDED && code == CODE_OK && kept) {
        journal_finish(session->journal);
        session->journal = NULL;
    } else if (end == TALK_ENDED && code != CODE_OK && kept) {
        command_fail(context, code, MSG_PLAY_KEPT_UNWRITTEN);
    } else if (end != TALK_ENDED && kept) {
        console_say_msg(console, 0, MSG_PLAY_KEPT);
    } else if (end != TALK_ENDED) {
        console_say_msg(console, 0, MSG_PLAY_NOT_KEPT);
    }
    return end == TALK_FAILED ? CODE_DATA : code;
}

static void open_console(Context *context, Console *console, FileOut out) {
    bool aside = out.path && !strcmp(out.path, "-");
    console_init(console, stdin, aside ? context->err : context->out, context->lang,
                 aside ? context->color_err : context->color);
}

static void say_language(Console *console, const Context *context, const Scenario *scenario) {
    if (strcmp(scenario->language, lang_id(context->lang)) != 0)
        console_say_msg(console, 0, MSG_PLAY_OTHER_LANGUAGE);
}

int sitting_play(Context *context, const Sitting *sitting) {
    Opened opened;
    int code;
    if (!cases_open(context, sitting->name, NULL, &opened, &code))
        return code;
    Console console;
    open_console(context, &console, sitting->out);
    say_language(&console, context, opened.file.scenario);
    if (talk_open(&console, opened.file.scenario, sitting->setup)) {
        Findings findings;
        Session session;
        findings_init(&findings, context->lang);
        ResultInfo info = {.alias = sitting->alias, .started_ms = session_utc_ms()};
        session_init(&session, &opened.file, sitting->setup, &findings);
        char *path = lasting_path(&opened);
        session_keep(&session, path, sitting->alias);
        findings_print(&findings, context->err, context->color_err);
        code = talk(context, &console, &session, info, sitting->out);
        free(path);
        session_release(&session);
        findings_release(&findings);
    } else {
        console_say_msg(&console, 0, MSG_PLAY_NOT_BEGUN);
        code = CODE_OK;
    }
    console_release(&console);
    opened_release(&opened);
    return code;
}

int sitting_resume(Context *context, Journal *journal, FileOut out) {
    Findings findings;
    findings_init(&findings, context->lang);
    InputsFile inputs;
    Opened opened;
    int code = CODE_DATA;
    if (!inputs_open(journal_inputs(journal), journal_path(journal), &findings, &inputs)) {
        command_findings(context, &findings);
        journal_close(journal);
        findings_release(&findings);
        return code;
    }
    if (!cases_open(context, journal_case(journal), inputs.language, &opened, &code)) {
        journal_close(journal);
        findings_release(&findings);
        return code;
    }
    /* The language holds from the start of a play to its end. */
    lang_of(inputs.language, &context->lang);
    Console console;
    open_console(context, &console, out);
    Session session;
    session_init(&session, &opened.file, inputs.setup, &findings);
    const char *alias = journal_alias(journal);
    char *alias_copy = alias ? xstrdup(alias) : NULL;
    ResultInfo info = {.alias = alias_copy, .started_ms = journal_started_ms(journal)};
    bool same = !inputs.case_hash || !strcmp(inputs.case_hash, opened.file.scenario->hash);
    if (!session_resume(&session, journal)) {
        code = command_findings(context, &findings);
        command_fail(context, code, same ? MSG_RESUME_FAILED : MSG_RESUME_CHANGED);
    } else {
        console_title(&console, opened.file.scenario->title, '=');
        if (findings.count) /* it does not go on where it was */
            findings_print(&findings, context->err, context->color_err);
        else
            console_say_msg(&console, 0, MSG_RESUME_ON);
        code = talk(context, &console, &session, info, out);
    }
    session_release(&session);
    free(alias_copy);
    console_release(&console);
    opened_release(&opened);
    findings_release(&findings);
    return code;
}
