#include "front/window/game/scene.h"

#include <math.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/file_write.h"
#include "base/path.h"
#include "front/shared/finish.h"
#include "front/window/game/debrief.h"
#include "front/window/game/menu.h"
#include "front/window/game/scene_act.h"
#include "front/window/game/scene_build.h"
#include "front/window/game/settings_screen.h"
#include "store/inputs.h"

#include "base/banned.h"

/* What the debrief records; the guided case is no play. */
static void finish(Scene *scene) {
    Game *game = scene->game;
    Opened *opened = scene->opened;
    Session session = scene->session;
    bool guide = scene->guide;
    if (guide) {
        game->settings.introduced = true;
        game_keep_settings(game);
    }
    scene->opened = NULL; /* both go to the debrief */
    scene->session = (Session){0};
    debrief_open(game, opened, &session, guide);
}

/* The focus begins where the hand is needed: the words, or the first thing to choose. */
static void focus_first(Scene *scene) {
    const View *view = play_view(scene->session.play);
    Ui *ui = app_ui(scene->game->app);
    if (view->going) {
        ui_focus(ui, ID_GO_ON);
    } else if (view->listening) {
        for (int i = 0; i < view->line_count; i++) {
            if (view->lines[i].speaker == SPEAKER_CUSTOMER) {
                ui_focus(ui, ID_LINE + i);
                return;
            }
        }
    } else if (!view->ended) {
        ui_focus(ui, view->way == WAY_REPLIES ? ID_REPLY
                     : view->way == WAY_JUDGE ? ID_CATEGORY
                                              : ID_REMEDY);
    }
}

static void lay_over(Scene *scene, SceneLayer layer) {
    Ui *ui = app_ui(scene->game->app);
    scene->layer = layer;
    ui_scroll_top(ui, ID_LAYER_SCROLL);
    ui_focus(ui, ID_LAYER_HEAD);
}

/* After a step: the coach, the debrief, or the next moment. */
static void stepped(Scene *scene, bool acted, int turn) {
    Ui *ui = app_ui(scene->game->app);
    scene->category = -1;
    scene_reset_offer(scene);
    ui_scroll_top(ui, ID_SCROLL);
    focus_first(scene);
    Phase phase = play_phase(scene->session.play);
    if (phase == PHASE_FAILED) {
        session_pause(&scene->session);
        lay_over(scene, LAYER_FAILED);
    } else if (acted && play_setup(scene->session.play).mode == PLAY_PRACTICE) {
        session_pause(&scene->session);
        scene->spoke = turn;
        lay_over(scene, LAYER_COACH);
    } else if (phase == PHASE_ENDED) {
        finish(scene);
    }
}

/* One input; what is said of keeping it is shown for as long as its turn lasts. */
static PlayError give(Scene *scene, Input input) {
    int told = scene->findings.count;
    PlayError error = session_step(&scene->session, input);
    if (scene->findings.count > told)
        scene->told_turn = session_turns(&scene->session);
    return error;
}

static void step(Scene *scene, Input input, bool acted) {
    int turn = session_turns(&scene->session) - 1;
    PlayError error = give(scene, input);
    if (!error || play_phase(scene->session.play) == PHASE_FAILED)
        stepped(scene, acted, turn);
}

/* A clause from unmarked to marked or back; what is as it should be stays so. */
static void mark_clause(Scene *scene, int line, int clause, bool on) {
    const ViewLine *shown = &play_view(scene->session.play)->lines[line];
    if (shown->clause_marked[clause] == on)
        return;
    int *words = xcalloc((size_t)shown->text->word_count + 1, sizeof *words);
    int count = view_turn_clause(shown, clause, words);
    for (int i = 0; i < count; i++) {
        Input input = {.kind = INPUT_MARK};
        input.as.mark.moment = play_moment(scene->session.play);
        input.as.mark.line = line + 1;
        input.as.mark.word = words[i];
        give(scene, input);
    }
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
}

static void judge(Scene *scene, int category, int kind) {
    Input input = {.kind = INPUT_JUDGE};
    input.as.judge.category = category;
    input.as.judge.kind = kind;
    step(scene, input, true);
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
    step(scene, input, true);
}

/* To the menu; what could not be kept is said there. */
static void leave(Scene *scene) {
    Game *game = scene->game;
    bool all;
    int kept = session_save(&scene->session, &all);
    Text text = {0}, step = {0};
    text_addf(&step, "%d", kept);
    msg_fill(&text, app_lang(game->app), kept ? MSG_MENU_KEPT_PARTLY : MSG_MENU_NOT_KEPT,
             text_cstr(&step));
    if (!all && !scene->guide)
        game_tell(game, text_cstr(&text));
    text_release(&step);
    text_release(&text);
    menu_open(game);
}

static void go_on(Scene *scene) {
    scene->layer = LAYER_NONE;
    session_go_on(&scene->session);
    focus_first(scene);
}

/* ---- beginning and taking up ---- */

static void begin_play(Scene *scene) {
    if (scene->opened->file.scenario->has_notice)
        lay_over(scene, LAYER_NOTICE);
    else
        go_on(scene);
}

/* What cannot be kept is said before the play begins. */
static void begin_new(Scene *scene, PlaySetup setup, const char *alias) {
    const Game *game = scene->game;
    session_init(&scene->session, &scene->opened->file, setup, &scene->findings);
    session_keep(&scene->session, scene->opened->entry.folder, alias);
    if (scene->session.journal)
        finish_try((FileOut){game->out, game->force}, &scene->findings);
    if (scene->findings.count)
        lay_over(scene, LAYER_UNKEPT);
    else
        begin_play(scene);
}

static void take_up(Scene *scene) {
    if (!session_take_up(&scene->session)) {
        game_say(scene->game, &scene->findings);
        menu_open(scene->game);
    } else if (play_phase(scene->session.play) == PHASE_ENDED) {
        finish(scene); /* it was not recorded any more */
    } else {
        finish_try((FileOut){scene->game->out, scene->game->force}, &scene->findings);
        lay_over(scene, LAYER_PAUSE); /* which says what was found */
    }
}

/* The case was changed: the old play stays, under another name. */
static void begin_again(Scene *scene) {
    Game *game = scene->game;
    Journal *journal = scene->session.journal;
    PlaySetup setup = play_setup(scene->session.play);
    char *alias = scene->session.alias, *kept;
    scene->session.journal = NULL;
    scene->session.alias = NULL;
    findings_release(&scene->findings);
    findings_init(&scene->findings, app_lang(game->app));
    if (journal_set_aside(journal, &kept, &scene->findings)) {
        Text text = {0};
        msg_fill(&text, app_lang(game->app), MSG_CHANGED_ASIDE, kept);
        game_tell(game, text_cstr(&text));
        text_release(&text);
        session_release(&scene->session);
        begin_new(scene, setup, alias);
    } else {
        game_say(game, &scene->findings);
        menu_open(game);
    }
    free(alias);
    free(kept);
}

static void press(Scene *scene, int id) {
    Game *game = scene->game;
    const House *house = &scene->opened->file.scenario->house;
    const View *view = play_view(scene->session.play);
    switch (id) {
    case ID_LISTENED:
    case ID_GO_ON:
        step(scene, (Input){.kind = INPUT_CONTINUE}, false);
        return;
    case ID_PAUSE:
        session_pause(&scene->session);
        lay_over(scene, LAYER_PAUSE);
        return;
    case ID_RESUME:
    case ID_NOTICE_GO:
        go_on(scene);
        return;
    case ID_SETTINGS:
        settings_open(game);
        return;
    case ID_NOTICE_BACK:
        session_give_up(&scene->session);
        menu_open(game);
        return;
    case ID_LEAVE:
        leave(scene);
        return;
    case ID_UNKEPT_GO:
        begin_play(scene);
        return;
    case ID_CHANGED_ON:
        take_up(scene);
        return;
    case ID_CHANGED_AGAIN:
        begin_again(scene);
        return;
    case ID_COACH_ON:
        if (play_phase(scene->session.play) == PHASE_ENDED)
            finish(scene);
        else
            go_on(scene);
        return;
    case ID_COACH_AGAIN:
        scene->layer = LAYER_NONE;
        session_rewind(&scene->session, scene->spoke);
        session_go_on(&scene->session);
        stepped(scene, false, 0);
        return;
    case ID_KIND_BACK:
        scene->category = -1;
        return;
    case ID_OFFER_DONE:
        offer(scene);
        return;
    default:
        break;
    }
    if (id >= ID_REPLY && id < ID_REPLY + view->reply_count) {
        Input input = {.kind = INPUT_REPLY, .as.reply = view->replies[id - ID_REPLY].reply};
        step(scene, input, true);
    } else if (id >= ID_CATEGORY && id < ID_CATEGORY + house->category_count) {
        int category = id - ID_CATEGORY;
        if (category == house->complaint && house->kind_count)
            scene->category = category;
        else
            judge(scene, category, -1);
    } else if (id >= ID_KIND && id < ID_KIND + house->kind_count) {
        judge(scene, scene->category, id - ID_KIND);
    }
}

static void act(App *app, void *state, const UiAction *action) {
    (void)app;
    Scene *scene = state;
    if (action->kind == UI_PRESS) {
        press(scene, action->id);
    } else if (action->kind == UI_MARK) {
        mark(scene, action);
    } else if (action->kind == UI_CHANGE) {
        if (action->id == ID_OFFER_WAY)
            scene->way = (int)action->number;
        else if (action->id >= ID_AMOUNT && action->id < ID_AMOUNT + OFFER_MOST)
            scene->amount[action->id - ID_AMOUNT] = (int)action->number;
        else if (action->id >= ID_REMEDY && action->id < ID_REMEDY + OFFER_MOST)
            scene->given[action->id - ID_REMEDY] = action->number > 0;
    }
}

static bool event(App *app, void *state, const SDL_Event *event) {
    (void)app;
    Scene *scene = state;
    if (event->type != SDL_KEYDOWN || event->key.repeat)
        return false;
    if (event->key.keysym.sym == SDLK_ESCAPE) {
        if (scene->layer == LAYER_NONE)
            press(scene, ID_PAUSE);
        else if (scene->layer == LAYER_PAUSE)
            press(scene, ID_RESUME);
        else
            return false;
        return true;
    }
    return false;
}

/* The clock moves in steps; each is drawn when it is due. */
static double deadline(App *app, void *state) {
    Scene *scene = state;
    const View *view = play_view(scene->session.play);
    if (scene->layer != LAYER_NONE || view->listening || view->going || view->ended ||
        view->allowed_ms <= 0 || scene->clock_drawn >= CLOCK_STEPS)
        return INFINITY;
    double passed = (double)(session_now(&scene->session) - play_options_ms(scene->session.play));
    double next = view->allowed_ms * (scene->clock_drawn + 1) / CLOCK_STEPS;
    return passed >= next ? 0 : app_now(app) + next - passed;
}

static void tick(App *app, void *state) {
    (void)app;
    (void)state; /* the tree is built anew: that is all */
}

static void close_scene(App *app, void *state) {
    (void)app;
    Scene *scene = state;
    scene->game->in_case = false;
    if (scene->opened) {
        session_release(&scene->session);
        opened_release(scene->opened);
        free(scene->opened);
    }
    for (int i = 0; i < scene->look_count; i++)
        free(scene->looks[i]);
    free(scene->looks);
    for (int i = 0; i < OFFER_MOST; i++)
        field_release(&scene->typed[i]);
    findings_release(&scene->findings);
    free(scene);
}

static const Screen screen = {.name = "scene",
                              .build = scene_build,
                              .act = act,
                              .event = event,
                              .tick = tick,
                              .deadline = deadline,
                              .close = close_scene};

static Scene *scene_new(Game *game, Opened *opened) {
    Scene *scene = xcalloc(1, sizeof *scene);
    scene->game = game;
    scene->opened = opened;
    scene->category = scene->told_turn = -1;
    game->in_case = true;
    findings_init(&scene->findings, app_lang(game->app));
    return scene;
}

/* A play that was left: the pause lies over it, unless its case was changed since. */
static void open_left(Scene *scene, Journal *journal) {
    Game *game = scene->game;
    const Scenario *scenario = scene->opened->file.scenario;
    InputsFile inputs = {.setup = {.time_factor = 1}};
    inputs_open(journal_inputs(journal), journal_path(journal), &scene->findings, &inputs);
    session_init(&scene->session, &scene->opened->file, inputs.setup, &scene->findings);
    scene->replays = session_resume(&scene->session, journal);
    app_open(game->app, &screen, scene);
    if (!journal_fits(journal, scenario)) {
        lay_over(scene, LAYER_CHANGED);
    } else if (scene->replays) {
        take_up(scene);
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
    begin_new(scene,
              (PlaySetup){.seed = game->has_seed ? game->seed : session_seed(),
                          .mode = game->mode,
                          .time_factor = game->time_factor},
              game->settings.alias);
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
                 (PlaySetup){.seed = 1, .mode = PLAY_PRACTICE, .time_factor = 0}, &scene->findings);
    app_open(game->app, &screen, scene);
    go_on(scene);
}
