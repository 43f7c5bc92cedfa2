#include "front/window/game/scene_flow.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "front/shared/mood.h"
#include "front/window/game/debrief.h"
#include "front/window/game/menu.h"
#include "front/window/game/scene_listen.h"
#include "front/window/game/scene_offer.h"
#include "front/window/game/scene_pace.h"
#include "front/window/game/scene_say.h"
#include "front/window/ui/desktop.h"

#include "base/banned.h"

enum { HINT_TIMES = 3, READ_LETTER_MS = 60, REACTION_MS = 1300 };

/* What the debrief records; the guided case is no play. */
void scene_finish(Scene *scene) {
    Game *game = scene->game;
    Opened *opened = scene->opened;
    Session session = scene->session;
    bool guide = scene->guide;
    char *tried = scene->tried;
    if (scene->host) {
        scene->host->ended(scene->host->context);
        return;
    }
    scene->tried = NULL;
    if (!game->settings.introduced) { /* by the guide, or by having played */
        game->settings.introduced = true;
        game_keep_settings(game);
    }
    scene->opened = NULL; /* both go to the debrief */
    scene->session = (Session){0};
    if (tried)
        debrief_open_try(game, opened, &session, tried);
    else
        debrief_open(game, opened, &session, guide);
    free(tried);
}

void scene_focus_first(Scene *scene) {
    const View *view = play_view(scene->session.play);
    Ui *ui = app_ui(scene->game->app);
    if (scene->noting) {
        ui_focus(ui, ID_COACH_ON);
    } else if (view->going) {
        ui_focus(ui, ID_GO_ON);
    } else if (view->listening) {
        ui_rest_pens(ui); /* the key that came here may come once more */
        for (int i = 0; i < view->line_count; i++) {
            if (view->lines[i].speaker == SPEAKER_CUSTOMER) {
                ui_focus(ui, ID_LINE + i);
                return;
            }
        }
    } else if (scene_says(scene)) {
        ui_focus(ui, ID_SAY);
    } else if (!view->ended) {
        ui_focus(ui, view->way == WAY_REPLIES ? ID_REPLY
                     : view->way == WAY_JUDGE ? ID_CATEGORY
                                              : ID_REMEDY);
    }
}

void scene_lay_over(Scene *scene, SceneLayer layer) {
    Ui *ui = app_ui(scene->game->app);
    scene->layer = layer;
    ui_scroll_top(ui, ID_LAYER_SCROLL);
    ui_focus(ui, layer == LAYER_PAUSE ? ID_RESUME : ID_LAYER_HEAD);
}

/* The beat after an answer: one's own words, the reaction, in practice what is told of them. */
static void begin_notes(Scene *scene, int turn) {
    session_pause(&scene->session);
    scene->noting = true;
    scene->reads_on = false;
    scene->read_at = 0;
    scene->spoke = turn;
}

/* What explains the clock now, the first time that it does; MSG_NONE. */
static Msg explained(const Scene *scene) {
    const View *view = play_view(scene->session.play);
    if (view->listening || view->going || view->ended || view->allowed_ms <= 0)
        return MSG_NONE;
    return scene_is_first(scene, HINT_CLOCK) ? MSG_SCENE_TIME_WHY : MSG_NONE;
}

/* Whether there are answers to read in a time that is counted. */
static bool reads_replies(const Scene *scene) {
    const View *view = play_view(scene->session.play);
    return !view->listening && !view->going && !view->ended && view->way == WAY_REPLIES &&
           view->allowed_ms > 0 && !scene_says(scene);
}

/* It waits while it is explained for the first time: as long as that takes to read. */
static void clock_begins(Scene *scene) {
    App *app = scene->game->app;
    Msg why = explained(scene);
    scene->clock_waits = 0;
    if (why != MSG_NONE)
        session_pause(&scene->session);
    else
        session_go_on(&scene->session);
    if (why != MSG_NONE)
        scene->clock_waits =
            app_now(app) + (double)strlen(msg(app_lang(app), why)) * READ_LETTER_MS;
}

/* What is below the edge cannot be read: until all answers were in sight no time is counted. */
static void clock_goes_on(Scene *scene) {
    scene->stands = false;
    scene->unseen = reads_replies(scene);
    scene->on_page = false;
    if (scene->unseen || scene_says(scene)) {
        scene->clock_waits = 0;
        session_pause(&scene->session);
    } else {
        clock_begins(scene);
    }
}

bool scene_sees_all(const Scene *scene) {
    return scene->on_page && ui_below(app_ui(scene->game->app), ID_SCROLL) <= 0;
}

void scene_clock_begins(Scene *scene) {
    if (scene->unseen && !scene->stands && scene_sees_all(scene)) {
        scene->unseen = false;
        clock_begins(scene);
    }
    if (scene->clock_waits <= 0 || app_now(scene->game->app) < scene->clock_waits)
        return;
    scene->clock_waits = 0;
    session_go_on(&scene->session);
}

/* The page begins anew: nothing is half done. */
static void begin_page(Scene *scene) {
    scene->category = -1;
    scene->noting = scene->asked_how = scene->time_over = false;
    scene->reacts = 0;
    scene_reset_offer(scene);
    scene_reset_say(scene);
    dialogue_follow(&scene->dialogue);
    scene_pace_begin(scene);
    ui_scroll_newest(app_ui(scene->game->app), ID_SCROLL);
}

void scene_shown(Scene *scene) {
    begin_page(scene);
    scene_pace_hurry(scene); /* what is put there is not being said */
    if (play_phase(scene->session.play) == PHASE_ENDED && session_turns(&scene->session))
        begin_notes(scene, session_turns(&scene->session) - 1);
    else
        session_go_on(&scene->session);
}

/* Whether nothing was heard and ended first: the options stand there at once. */
static void options_come(Scene *scene) {
    Play *play = scene->session.play;
    int count;
    const Input *inputs = play_inputs(play, &count);
    bool heard = count && inputs[count - 1].kind == INPUT_CONTINUE;
    scene->came = scene_acts(scene, play_view(play)) && !heard ? app_now(scene->game->app) : 0;
}

/* After a step: the notes, or the next moment. */
static void stepped(Scene *scene, bool acted, int turn) {
    Phase phase = play_phase(scene->session.play);
    bool practice = play_setup(scene->session.play).mode == PLAY_PRACTICE;
    begin_page(scene);
    if (acted && mood_reaction(scene->session.play, turn) >= 0) {
        scene->reacts = app_now(scene->game->app) + REACTION_MS;
        scene->reacts_to = turn;
    }
    if (phase == PHASE_ENDED)
        session_end(&scene->session); /* it has ended now, however long the end is read */
    if (phase == PHASE_ENDED || (acted && practice && phase != PHASE_FAILED))
        begin_notes(scene, turn);
    else
        clock_goes_on(scene);
    options_come(scene);
    scene_focus_first(scene);
    if (phase == PHASE_FAILED) {
        session_pause(&scene->session);
        if (!scene->host)
            scene_lay_over(scene, LAYER_FAILED);
    }
    if (scene->host)
        scene->host->stepped(scene->host->context);
}

/* One input; what is said of keeping it is shown for as long as its turn lasts. */
PlayError scene_give(Scene *scene, Input input) {
    int told = scene->findings.count;
    PlayError error = session_step(&scene->session, input);
    if (scene->findings.count > told)
        scene->told_turn = session_turns(&scene->session);
    return error;
}

void scene_mark(Scene *scene, int line, int word) {
    Input input = {.kind = INPUT_MARK};
    input.as.mark.moment = play_moment(scene->session.play);
    input.as.mark.line = line;
    input.as.mark.word = word;
    if (!scene_give(scene, input) && scene->host)
        scene->host->stepped(scene->host->context);
}

void scene_step(Scene *scene, Input input, bool acted) {
    int turn = session_turns(&scene->session) - 1;
    PlayError error = scene_give(scene, input);
    if (!error || play_phase(scene->session.play) == PHASE_FAILED)
        stepped(scene, acted, turn);
}

/* What was said in another language is told in the one there is now. */
static void follow_language(Scene *scene) {
    Lang lang = app_lang(scene->game->app);
    if (scene->dialogue.lang != lang) {
        dialogue_release(&scene->dialogue);
        dialogue_init(&scene->dialogue, scene->session.play, lang);
        scene->dialogue.ears = scene->game->ears;
    }
    dialogue_follow(&scene->dialogue);
}

void scene_go_on(Scene *scene) {
    scene->layer = LAYER_NONE;
    follow_language(scene);
    if (!scene->noting)
        clock_goes_on(scene);
    scene_pace_begin(scene);
    ui_scroll_newest(app_ui(scene->game->app), ID_SCROLL);
    scene_focus_first(scene);
}

/* In practice: the last that was done is an answer, and the next turn stands as it came. */
static bool was_just_answered(const Session *session) {
    int count;
    const Input *inputs = play_inputs(session->play, &count);
    InputKind kind = count ? inputs[count - 1].kind : INPUT_MARK;
    return play_setup(session->play).mode == PLAY_PRACTICE && session_turns(session) > 1 &&
           play_phase(session->play) != PHASE_FAILED &&
           (kind == INPUT_REPLY || kind == INPUT_JUDGE || kind == INPUT_OFFER);
}

void scene_go_on_later(Scene *scene) {
    scene_go_on(scene);
    scene->clock_waits = 0;
    scene->unseen = false;
    scene->stands = true;
    session_pause(&scene->session);
    if (was_just_answered(&scene->session)) { /* what is told of it may not have been read */
        scene->stands = false;
        begin_notes(scene, session_turns(&scene->session) - 2);
        scene_focus_first(scene);
    }
}

void scene_stirs(Scene *scene) {
    if (scene->stands && scene->layer == LAYER_NONE)
        clock_goes_on(scene);
}

void scene_stands_still(Scene *scene) {
    scene->stands = !scene->noting; /* at the notes it stands anyhow */
    session_pause(&scene->session);
}

void scene_face_tick(Scene *scene) {
    if (scene->reacts > 0 && app_now(scene->game->app) >= scene->reacts)
        scene->reacts = 0;
}

void scene_leave_notes(Scene *scene) {
    scene_knows(scene, HINT_METERS);
    if (play_phase(scene->session.play) == PHASE_ENDED) {
        scene_finish(scene);
        return;
    }
    scene->noting = false;
    scene->reacts = 0;
    scene_go_on(scene);
    options_come(scene);
}

void scene_again(Scene *scene) {
    const Play *play = scene->session.play;
    int turns;
    const Turn *turn = &play_turns(play, &turns)[scene->spoke];
    int count = turn->word_count;
    WordMark *marks = xcalloc((size_t)count + 1, sizeof *marks);
    for (int i = 0; i < count; i++)
        marks[i] = play_words(play, turn)[i];
    session_rewind(&scene->session, scene->spoke);
    for (int i = 0; i < count; i++) /* one changes what was marked, and need not do it anew */
        scene_mark(scene, marks[i].line, marks[i].word);
    free(marks);
    stepped(scene, false, 0);
}

void scene_return(Scene *scene) {
    if (session_return(&scene->session))
        return;
    bool ended = play_phase(scene->session.play) == PHASE_ENDED;
    stepped(scene, true, session_turns(&scene->session) - (ended ? 1 : 2));
    scene_pace_hurry(scene); /* all of it was said */
}

void scene_listen_again(Scene *scene) {
    if (session_listen_again(&scene->session))
        return;
    stepped(scene, false, 0);
    scene_pace_hurry(scene); /* all of it was said */
}

/* To the menu; what could not be kept is said there. */
void scene_leave(Scene *scene) {
    Game *game = scene->game;
    if (scene->host) {
        scene->host->left(scene->host->context);
        return;
    }
    bool all;
    int kept = session_save(&scene->session, &all);
    Text text = {0}, step = {0};
    text_addf(&step, "%d", kept);
    msg_fill(&text, app_lang(game->app), kept ? MSG_MENU_KEPT_PARTLY : MSG_MENU_NOT_KEPT,
             text_cstr(&step), scene->session.unkept ? scene->session.unkept : "");
    if (!all && !scene->guide && !scene->tried)
        game_tell(game, text_cstr(&text));
    text_release(&step);
    text_release(&text);
    menu_open(game);
}

static bool is_of_keys(SettingsHint hint) {
    return hint != HINT_CLOCK && hint != HINT_METERS;
}

bool scene_hints(const Scene *scene, SettingsHint hint) {
    const Game *game = scene->game; /* who came to the end of a case knows the keys */
    if (is_of_keys(hint) && !desktop_has_keys())
        return false;
    return !scene->guide && !scene->host && game->settings.best_count == 0 &&
           game->settings.hints[hint] < HINT_TIMES;
}

bool scene_is_first(const Scene *scene, SettingsHint hint) {
    return scene_hints(scene, hint) && !scene->game->settings.hints[hint];
}

void scene_knows(Scene *scene, SettingsHint hint) {
    int *told = &scene->game->settings.hints[hint];
    if (!scene->guide && !scene->host && *told < HINTS_MOST) /* the guide tells of its own */
        ++*told;
}
