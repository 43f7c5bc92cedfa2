#include "front/window/game/scene.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/path.h"
#include "front/window/game/keys_screen.h"
#include "front/window/game/menu.h"
#include "front/window/game/scene_bar.h"
#include "front/window/game/scene_begin.h"
#include "front/window/game/scene_build.h"
#include "front/window/game/scene_flow.h"
#include "front/window/game/scene_judge.h"
#include "front/window/game/scene_laid.h"
#include "front/window/game/scene_notes.h"
#include "front/window/game/scene_offer.h"
#include "front/window/game/scene_pace.h"
#include "front/window/game/scene_say.h"
#include "front/window/game/settings_screen.h"
#include "store/inputs.h"
#include "store/settings_file.h"

#include "base/banned.h"

enum { UNREAD_MS = 1500 };
enum { ANOTHER_MS = 500 }; /* a hand that read on once too often goes on from nothing */

/* A clause from unmarked to marked or back; what is as it should be stays so. */
static void mark_clause(Scene *scene, int line, int clause, bool on) {
    const ViewLine *shown = &play_view(scene->session.play)->lines[line];
    if (shown->clause_marked[clause] == on)
        return;
    int *words = xcalloc((size_t)shown->text->word_count + 1, sizeof *words);
    int count = view_turn_clause(shown, clause, words);
    for (int i = 0; i < count; i++)
        scene_mark(scene, line + 1, words[i]);
    free(words);
}

static void mark(Scene *scene, const UiAction *action) {
    const View *view = play_view(scene->session.play);
    int line = action->id - ID_LINE;
    if (!view->listening || line < 0 || line >= view->line_count || !view->lines[line].clauses)
        return;
    int first = clause_of(view->lines[line].clauses, action->first + 1);
    int last = clause_of(view->lines[line].clauses, action->last + 1);
    for (int clause = first; clause <= last; clause++)
        mark_clause(scene, line, clause, action->on);
    scene_knows(scene, HINT_MARK);
}

static void offer(Scene *scene) {
    Chosen chosen[OFFER_MOST];
    double euros;
    Input input = {.kind = INPUT_OFFER};
    input.as.offer.count = scene_offer(scene, play_view(scene->session.play), chosen, &euros);
    input.as.offer.chosen = chosen;
    input.as.offer.hand_over = (HandOver)scene->way;
    if (input.as.offer.count < 0)
        return;
    scene_step(scene, input, true);
}

/* A press that brought the rest of what is said goes on from nothing that was not read. */
static bool only_hurried(Scene *scene, int id) {
    bool hurried = scene->pace.hurried;
    scene->pace.hurried = false;
    bool late = scene_pace_just_ended(scene) && (id == ID_LISTENED || id == ID_GO_ON);
    return late || (hurried && (id == ID_LISTENED || id == ID_GO_ON || id == ID_COACH_ON));
}

/* Options that came by themselves, under a hand that meant to go on once more or to end a listening
 * that there is not: in so short a time nobody reads them, and what was pressed is only gone to. */
static bool comes_too_soon(Scene *scene, const View *view, int id) {
    bool chooses = (id >= ID_REPLY && id < ID_REPLY + view->reply_count) ||
                   (id >= ID_CATEGORY && id < ID_REMEDY) || id == ID_OFFER_DONE;
    App *app = scene->game->app;
    if (!chooses || scene->came <= 0 || app_now(app) >= scene->came + UNREAD_MS)
        return false;
    ui_focus(app_ui(app), id);
    return true;
}

static void press(Scene *scene, int id) {
    Game *game = scene->game;
    const View *view = play_view(scene->session.play);
    Input judged;
    if (only_hurried(scene, id) || comes_too_soon(scene, view, id))
        return;
    switch (id) {
    case ID_LISTENED:
    case ID_GO_ON:
        scene_step(scene, (Input){.kind = INPUT_CONTINUE}, false);
        return;
    case ID_PAUSE:
        session_pause(&scene->session);
        scene_lay_over(scene, LAYER_PAUSE);
        return;
    case ID_RESUME:
    case ID_NOTICE_GO:
        scene_go_on(scene);
        return;
    case ID_SETTINGS:
        ui_focus(app_ui(game->app), ID_RESUME); /* who comes back from there goes on */
        settings_open(game);
        return;
    case ID_NOTICE_BACK:
        session_give_up(&scene->session);
        menu_open(game);
        return;
    case ID_LEAVE:
        scene_leave(scene);
        return;
    case ID_UNKEPT_GO:
        scene_begin_play(scene);
        return;
    case ID_CHANGED_ON:
        scene_take_up(scene);
        return;
    case ID_CHANGED_AGAIN:
        scene_begin_again(scene);
        return;
    case ID_COACH_ON:
        if (ui_is_unread(app_ui(game->app), ID_SCROLL)) {
            ui_scroll_on(app_ui(game->app), ID_SCROLL);
            return;
        }
        if (scene->read_at == 0 || app_now(game->app) >= scene->read_at + ANOTHER_MS)
            scene_leave_notes(scene);
        return;
    case ID_COACH_AGAIN:
        scene_again(scene);
        return;
    case ID_RETURN:
        scene_return(scene);
        return;
    case ID_LISTEN_AGAIN:
        scene_listen_again(scene);
        return;
    case ID_MORE:
        ui_scroll_on(app_ui(game->app), ID_SCROLL);
        return;
    case ID_EXPLAIN:
        scene->explains = true;
        ui_focus(app_ui(game->app), scene->category < 0 ? ID_CATEGORY : ID_KIND);
        return;
    case ID_OFFER_DONE:
        offer(scene);
        return;
    default:
        break;
    }
    if (id >= ID_REPLY && id < ID_REPLY + view->reply_count) {
        Input input = {.kind = INPUT_REPLY, .as.reply = view->replies[id - ID_REPLY].reply};
        scene_knows(scene, HINT_NUMBERS);
        if (view->allowed_ms > 0)
            scene_knows(scene, HINT_CLOCK);
        scene_step(scene, input, true);
    } else if (!scene_notes_press(scene, id) && scene_judge_press(scene, id, &judged)) {
        scene_step(scene, judged, true);
    }
}

void scene_act(App *app, void *state, const UiAction *action) {
    (void)app;
    Scene *scene = state;
    if (scene_offer_act(scene, action) || scene_say_act(scene, action))
        return;
    if (action->kind == UI_PRESS && action->id >= ID_LINE && action->id < ID_REPLY)
        scene->asked_how = true;
    else if (action->kind == UI_PRESS)
        press(scene, action->id);
    else if (action->kind == UI_MARK)
        mark(scene, action);
}

/* Any key or press brings the rest of what is said; a key does no more than that. */
static bool hurry(Scene *scene, const SDL_Event *event) {
    bool key = event->type == SDL_KEYDOWN, press = event->type == SDL_MOUSEBUTTONDOWN;
    if (!(key || press) || scene->layer != LAYER_NONE)
        return false;
    scene->pace.hurried = false;
    if (key && (event->key.keysym.mod & (KMOD_CTRL | KMOD_ALT | KMOD_GUI) ||
                (event->key.keysym.sym >= SDLK_LCTRL && event->key.keysym.sym <= SDLK_RGUI)))
        return false;
    if (!scene_pace_hurry(scene))
        return false;
    scene->pace.hurried = press;
    app_rebuild(scene->game->app);
    return key;
}

static bool is_going_on(SDL_Keycode key) {
    return key == SDLK_RETURN || key == SDLK_KP_ENTER || key == SDLK_SPACE;
}

/* What an input method composes is given up first, by itself. */
static bool skip_saying(Scene *scene, const SDL_Event *event) {
    if (!say_field_skips(&scene->saying, event))
        return false;
    scene_skip_say(scene);
    app_rebuild(scene->game->app);
    return true;
}

bool scene_event(App *app, void *state, const SDL_Event *event) {
    Scene *scene = state;
    if (keys_asked(event)) { /* while one reads, it waits; what one does next lets it go on */
        if (scene->layer == LAYER_NONE)
            scene_stands_still(scene);
        keys_open(scene->game);
        return true;
    }
    if (scene->stands && (event->type == SDL_KEYDOWN || event->type == SDL_MOUSEBUTTONDOWN ||
                          event->type == SDL_MOUSEWHEEL)) {
        scene_stirs(scene);
        app_rebuild(app);
    }
    if (scene->asked_how && event->type == SDL_KEYDOWN && !is_going_on(event->key.keysym.sym)) {
        scene->asked_how = false; /* it was read, or another way is gone */
        app_rebuild(app);
    }
    if (hurry(scene, event))
        return true;
    if (event->type != SDL_KEYDOWN || event->key.repeat || event->key.keysym.sym != SDLK_ESCAPE)
        return false;
    if (scene->layer == LAYER_NONE && scene_says(scene))
        return skip_saying(scene, event);
    if (scene->layer == LAYER_NONE)
        press(scene, ID_PAUSE);
    else if (scene->layer == LAYER_PAUSE)
        press(scene, ID_RESUME);
    else
        return false;
    return true;
}

/* The clock moves in steps; each is drawn when it is due. */
static double clock_deadline(App *app, const Scene *scene) {
    const View *view = play_view(scene->session.play);
    if (!scene->noting && scene->unseen)
        return scene_sees_all(scene) ? 0 : (double)INFINITY;
    if (!scene->noting && scene->clock_waits > 0)
        return scene->clock_waits;
    if (scene->noting || scene->stands || scene_says(scene) || view->listening || view->going ||
        view->ended || view->allowed_ms <= 0)
        return INFINITY;
    if (scene->clock_drawn >= scene_clock_steps(view))
        return scene->time_over ? (double)INFINITY : 0;
    double passed = (double)(session_now(&scene->session) - play_options_ms(scene->session.play));
    double next = view->allowed_ms * (scene->clock_drawn + 1) / scene_clock_steps(view);
    return passed >= next ? 0 : app_now(app) + next - passed;
}

double scene_deadline(App *app, void *state) {
    const Scene *scene = state;
    double reacted = scene->reacts > 0 ? scene->reacts : (double)INFINITY;
    if (scene->layer != LAYER_NONE)
        return INFINITY;
    return fmin(reacted, fmin(clock_deadline(app, scene), scene_pace_next(scene)));
}

void scene_tick(App *app, void *state) {
    (void)app;
    scene_clock_begins(state);
    scene_note_time(state);
    scene_face_tick(state);
    scene_pace_tick(state); /* the tree is built anew: that is all the clock needs */
}

/* Nothing is said when it fails: nobody chose them, and it would come over what is said of a play.
 */
static void keep_hints(Game *game) {
    Settings *settings = &game->settings;
    Findings unsaid;
    if (!memcmp(settings->hints, settings->kept.hints, sizeof settings->hints))
        return;
    findings_init(&unsaid, app_lang(game->app));
    settings_write(settings, &unsaid);
    findings_release(&unsaid);
}

void scene_close(Scene *scene) {
    scene->game->in_case = false;
    if (!scene->host)
        keep_hints(scene->game);
    if (scene->opened)
        session_release(&scene->session);
    if (scene->opened && !scene->host) {
        opened_release(scene->opened);
        free(scene->opened);
    }
    free(scene->tried);
    dialogue_release(&scene->dialogue);
    say_field_release(&scene->saying);
    for (int i = 0; i < OFFER_MOST; i++)
        field_release(&scene->typed[i]);
    findings_release(&scene->findings);
    free(scene);
}

static void close_screen(App *app, void *state) {
    (void)app;
    scene_close(state);
}

static const Screen screen = {.name = "scene",
                              .build = scene_build,
                              .act = scene_act,
                              .event = scene_event,
                              .tick = scene_tick,
                              .deadline = scene_deadline,
                              .close = close_screen};

static Scene *scene_new(Game *game, Opened *opened) {
    Scene *scene = xcalloc(1, sizeof *scene);
    scene->game = game;
    scene->opened = opened;
    scene->category = scene->told_turn = -1;
    game->in_case = true;
    findings_init(&scene->findings, app_lang(game->app));
    return scene;
}

/* A play that was left goes straight on, unless its case was changed since. */
static void open_left(Scene *scene, Journal *journal) {
    Game *game = scene->game;
    const Scenario *scenario = scene->opened->file.scenario;
    InputsFile inputs = {.setup = {.time_factor = 1}};
    inputs_open(journal_inputs(journal), journal_path(journal), &scene->findings, &inputs);
    session_init(&scene->session, &scene->opened->file, inputs.setup, &scene->findings);
    scene->replays = session_resume(&scene->session, journal);
    dialogue_init(&scene->dialogue, scene->session.play, app_lang(game->app));
    scene_say_begins(scene);
    dialogue_follow(&scene->dialogue);
    app_open(game->app, &screen, scene);
    if (!journal_fits(journal, scenario)) {
        scene_lay_over(scene, LAYER_CHANGED);
    } else if (scene->replays) {
        scene_take_up(scene);
    } else {
        game_say(game, &scene->findings);
        menu_open(game);
    }
}

void scene_open(Game *game, Opened *opened, Journal *journal) {
    Scene *scene = scene_new(game, opened);
    if (journal) {
        open_left(scene, journal);
        return;
    }
    app_open(game->app, &screen, scene);
    scene_begin_new(scene,
                    (PlaySetup){.seed = game->has_seed ? game->seed : session_seed(),
                                .mode = game->mode,
                                .time_factor = game->time_factor},
                    game->settings.alias);
}

bool scene_try(Game *game, Opened *opened, const TryOut *at) {
    TryState state;
    Findings findings;
    findings_init(&findings, app_lang(game->app));
    bool there = try_state_read(&state, opened->file.scenario, at, &findings);
    if (there) {
        Scene *scene = scene_new(game, opened);
        scene->tried = xstrdup(at->moment);
        session_init(&scene->session, &opened->file,
                     (PlaySetup){.seed = game->has_seed ? game->seed : session_seed(),
                                 .mode = game->mode,
                                 .time_factor = game->time_factor},
                     &scene->findings);
        play_start_at(scene->session.play, &state.state);
        try_state_release(&state);
        dialogue_init(&scene->dialogue, scene->session.play, app_lang(game->app));
        scene_say_begins(scene);
        app_open(game->app, &screen, scene);
        scene_go_on(scene);
    } else {
        game_say(game, &findings);
        opened_release(opened);
        free(opened);
    }
    findings_release(&findings);
    return there;
}

Scene *scene_embed(Game *game, const SceneHost *host) {
    Scene *scene = scene_new(game, NULL);
    scene->host = host;
    return scene;
}

Session *scene_session(Scene *scene) {
    return &scene->session;
}

void scene_put(Scene *scene, Opened *opened, Session *session) {
    dialogue_release(&scene->dialogue);
    if (scene->opened)
        session_release(&scene->session);
    scene->opened = opened;
    scene->session = *session;
    scene->session.findings = &scene->findings;
    *session = (Session){0};
    scene->layer = LAYER_NONE;
    scene->pace = (ScenePace){0};
    dialogue_init(&scene->dialogue, scene->session.play, app_lang(scene->game->app));
    scene_shown(scene);
}

bool scene_play(Scene *scene, Input input) {
    int before, after;
    play_inputs(scene->session.play, &before);
    scene_step(scene, input, input.kind != INPUT_CONTINUE && input.kind != INPUT_MARK);
    play_inputs(scene->session.play, &after);
    return after > before;
}

void guide_open(Game *game) {
    char *path = path_join(app_assets(game->app), "guide");
    Opened *opened = game_open_case(game, path);
    free(path);
    if (!opened) {
        menu_open(game);
        return;
    }
    Scene *scene = scene_new(game, opened);
    scene->guide = true;
    session_init(&scene->session, &opened->file,
                 (PlaySetup){.seed = 1, .mode = PLAY_PRACTICE, .time_factor = game->time_factor}, &scene->findings);
    dialogue_init(&scene->dialogue, scene->session.play, app_lang(game->app));
    app_open(game->app, &screen, scene);
    scene_go_on(scene);
}
