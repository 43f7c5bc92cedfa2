#include "front/window/game/debrief_earlier.h"

#include <stdlib.h>

#include "base/arena.h"
#include "base/system.h"
#include "front/shared/day.h"
#include "front/shared/earlier.h"
#include "front/window/game/debrief.h"
#include "front/window/game/debrief_state.h"

#include "base/banned.h"

/* When it was, and what is to be known of it. */
static void note_earlier(Debrief *debrief, const Earlier *earlier, EarlierFit fit) {
    Lang lang = app_lang(debrief->game->app);
    Text date = {0}, then = {0}, why = {0};
    if (debrief->session.started_ms) {
        words_add_day(&date, lang, debrief->session.started_ms, system_utc_ms());
        msg_fill(&debrief->note, lang, MSG_EARLIER_WHEN, text_cstr(&date));
    }
    earlier_add_then(&then, lang, earlier);
    if (fit == EARLIER_CHANGED)
        msg_fill(&why, lang, MSG_EARLIER_CHANGED, text_cstr(&then));
    else if (fit == EARLIER_OTHER)
        text_add(&why, msg(lang, MSG_EARLIER_OTHER));
    if (why.len)
        text_join(&debrief->note, " ", text_cstr(&why));
    text_release(&date);
    text_release(&then);
    text_release(&why);
}

static void show_earlier(Game *game, Opened *opened, const Earlier *earlier, const char *path,
                         Session *session, EarlierFit fit, Lang lang_before) {
    Debrief *debrief = debrief_new(game, opened, session);
    debrief->earlier = true;
    debrief->lang_before = lang_before;
    debrief->path = xstrdup(path);
    note_earlier(debrief, earlier, fit);
    debrief_show(debrief);
}

/* In place of what was said before: of one file. */
static void say_earlier(Game *game, Msg key, const char *what) {
    Text text = {0};
    msg_fill(&text, app_lang(game->app), key, what);
    free(game->message);
    game->message = text_take(&text);
}

/* Why it cannot be shown, in the language of the window, as it was before. */
static void say_why_not(Game *game, const Earlier *earlier, const char *path, EarlierFit fit,
                        Lang lang) {
    Text then = {0};
    game->lang = lang;
    app_set_lang(game->app, lang);
    earlier_add_then(&then, lang, earlier);
    if (fit == EARLIER_STOPS)
        say_earlier(game, MSG_EARLIER_STOPS, text_cstr(&then));
    else
        say_earlier(game, MSG_EARLIER_UNREAD, path);
    text_release(&then);
}

static bool open_earlier(Game *game, const Earlier *earlier, const char *path, Findings *findings) {
    const InputsFile *inputs = &earlier->inputs;
    Lang lang = app_lang(game->app);
    Session session;
    Opened *opened = game_open_case_in(game, inputs->case_id, inputs->language);
    if (!opened)
        return false;
    EarlierFit fit = earlier_play(earlier, &opened->file, findings, &session);
    if (fit != EARLIER_STOPS && fit != EARLIER_BROKEN) {
        show_earlier(game, opened, earlier, path, &session, fit, lang);
        return true;
    }
    say_why_not(game, earlier, path, fit, lang);
    session_release(&session);
    opened_release(opened);
    free(opened);
    return false;
}

bool debrief_open_earlier(Game *game, const char *path) {
    Findings findings;
    Earlier earlier;
    bool shown = false;
    findings_init(&findings, app_lang(game->app));
    if (earlier_init(&earlier, path, &findings)) {
        shown = open_earlier(game, &earlier, path, &findings);
        earlier_release(&earlier);
    } else {
        say_earlier(game, MSG_EARLIER_UNREAD, path);
    }
    findings_release(&findings);
    return shown;
}
