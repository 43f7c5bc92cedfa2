#include "front/window/game/scene.h"

#include <math.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/file.h"
#include "front/shared/figures.h"
#include "front/window/game/debrief.h"
#include "front/window/game/look.h"
#include "front/window/game/menu.h"
#include "front/window/game/scene_act.h"
#include "front/window/game/scene_coach.h"
#include "front/window/game/scene_listen.h"
#include "front/window/game/settings_screen.h"
#include "play/tally.h"
#include "store/inputs.h"
#include "store/result.h"

#include "base/banned.h"

static void build_head(Scene *scene, Ui *ui, const View *view) {
    const Scenario *scenario = scene->opened->file.scenario;
    Lang lang = app_lang(scene->game->app);
    Text text = {0};
    char turn[16];
    snprintf(turn, sizeof turn, "%d", view->turn);
    msg_fill(&text, lang, MSG_SCENE_HEAD, scenario->title, turn,
             msg(lang, words_channel(view->channel)));
    ui_row(ui, (Box){.gap = SPACE_12, .pad_x = SPACE_16, .align = ALIGN_CENTER});
    ui_icon(ui, look_icon(view->channel), 20, COLOUR_MUTED);
    Widget *head = ui_note(ui, ui_copy(ui, text_cstr(&text)));
    head->lay.grow = 1;
    ui_button(ui, ID_PAUSE, msg(lang, MSG_SCENE_PAUSE))->state |= STATE_QUIET;
    ui_end(ui);
    text_release(&text);
}

/* The guided case says at each step what a hand can do. */
static void build_guide(Scene *scene, Ui *ui, const View *view) {
    static const Msg ways[] = {MSG_GUIDE_GO, MSG_GUIDE_REPLY, MSG_GUIDE_JUDGE, MSG_GUIDE_OFFER};
    if (!scene->guide || view->ended)
        return;
    Msg hint = view->listening ? MSG_GUIDE_LISTEN : view->going ? MSG_GUIDE_GO : ways[view->way];
    ui_row(ui, (Box){.gap = SPACE_12,
                     .pad = SPACE_12,
                     .align = ALIGN_CENTER,
                     .fill = true,
                     .colour = COLOUR_MARKER});
    ui_icon(ui, view->listening ? ICON_PEN : ICON_PLAY, 22, COLOUR_INK);
    Widget *text = ui_text(ui, TYPE_INTERFACE, msg(app_lang(scene->game->app), hint));
    text->lay.grow = 1;
    text->state |= STATE_LIVE;
    ui_end(ui);
}

/* The reading-time clock: only while the options stand, and never a number. */
static void build_clock(Scene *scene, Ui *ui, const View *view) {
    if (view->listening || view->going || view->allowed_ms <= 0)
        return;
    Lang lang = app_lang(scene->game->app);
    double passed = (double)(session_now(&scene->session) - play_options_ms(scene->session.play));
    scene->clock_drawn = (int)fmin(CLOCK_STEPS, passed / view->allowed_ms * CLOCK_STEPS);
    double rest = 1 - (double)scene->clock_drawn / CLOCK_STEPS;
    ui_row(ui, (Box){.width = 220});
    Widget *clock = ui_meter(ui, msg(lang, MSG_SCENE_TIME),
                             msg(lang, rest > 0 ? MSG_SCENE_TIME_LEFT : MSG_SCENE_TIME_OUT),
                             100 * rest, COLOUR_CONTROL);
    clock->lay.grow = 1;
    ui_end(ui);
}

static void build(App *app, void *state, Ui *ui) {
    (void)app;
    Scene *scene = state;
    const View *view = play_view(scene->session.play);
    bool narrow = ui_is_narrow(ui);
    if (narrow)
        ui_column(ui, (Box){.gap = SPACE_16, .pad = SPACE_16, .grow = 1});
    else
        ui_row(ui, (Box){.gap = SPACE_48,
                         .pad = SPACE_32,
                         .grow = 1,
                         .align = ALIGN_STRETCH,
                         .place = ALIGN_CENTER});
    if (narrow) {
        build_head(scene, ui, view);
        scene_build_customer(scene, ui, view);
    } else {
        scene_build_customer(scene, ui, view);
        ui_column(ui, (Box){.gap = SPACE_16, .grow = 1, .letters = 92});
        build_head(scene, ui, view);
    }
    build_guide(scene, ui, view);
    ui_scroll(ui, ID_SCROLL,
              (Box){.gap = SPACE_16, .pad_x = SPACE_16, .pad_y = SPACE_4, .grow = 1});
    scene_build_words(scene, ui, view);
    if (!view->listening && !view->going && !view->ended) {
        build_clock(scene, ui, view);
        scene_build_act(scene, ui, view);
    }
    ui_end(ui);
    if (view->listening || view->going)
        scene_build_listen(scene, ui, view);
    if (!narrow)
        ui_end(ui);
    ui_end(ui);
    scene_build_layer(scene, ui, view);
}

static void write_result(Scene *scene) {
    Game *game = scene->game;
    ResultInfo info = {.alias = game->settings.alias,
                       .started_ms = scene->started_ms,
                       .ended_ms = session_utc_ms()};
    scene->result_path = session_write_result(scene->session.play, &info,
                                              (FileOut){game->out, game->force}, &scene->findings);
    if (scene->result_path)
        session_finish(&scene->session);
    else
        game_say(game, &scene->findings);
}

static void finish(Scene *scene) {
    Scores scores;
    double all[SCORED_COUNT];
    Counts counts;
    Game *game = scene->game;
    const Scenario *scenario = scene->opened->file.scenario;
    if (!scene->guide) {
        char *play = scene->session.journal ? xstrdup(journal_id(scene->session.journal)) : NULL;
        write_result(scene);
        tally_play(scene->session.play, &scores, &counts);
        scored_list(&scores, all);
        settings_note(&game->settings, scenario->id, play, scores.total, scores.passed,
                      all + SCORED_RECOGNITION);
        free(play);
    } else {
        game->settings.introduced = true;
    }
    game_keep_settings(game);
    Opened *opened = scene->opened;
    Session session = scene->session;
    char *path = scene->result_path;
    bool guide = scene->guide;
    scene->opened = NULL; /* both go to the debrief */
    scene->session = (Session){0};
    scene->result_path = NULL;
    debrief_open(game, opened, &session, path, guide);
    free(path);
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

static void step(Scene *scene, Input input, bool acted) {
    int turn = session_turns(&scene->session) - 1;
    PlayError error = session_step(&scene->session, input);
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
        session_step(&scene->session, input);
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

static void go_on(Scene *scene) {
    scene->layer = LAYER_NONE;
    session_go_on(&scene->session);
    focus_first(scene);
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
        menu_open(game);
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
    free(scene->result_path);
    findings_release(&scene->findings);
    free(scene);
}

static const Screen screen = {.name = "scene",
                              .build = build,
                              .act = act,
                              .event = event,
                              .tick = tick,
                              .deadline = deadline,
                              .close = close_scene};

static Scene *scene_new(Game *game, Opened *opened) {
    Scene *scene = xcalloc(1, sizeof *scene);
    scene->game = game;
    scene->opened = opened;
    scene->category = -1;
    scene->started_ms = session_utc_ms();
    game->in_case = true;
    findings_init(&scene->findings, app_lang(game->app));
    return scene;
}

void scene_open(Game *game, Opened *opened, Journal *journal) {
    Scene *scene = scene_new(game, opened);
    const Scenario *scenario = opened->file.scenario;
    PlaySetup setup = {.seed = game->has_seed ? game->seed : session_seed(),
                       .mode = game->mode,
                       .time_factor = game->time_factor};
    if (journal) {
        InputsFile inputs;
        if (inputs_open(journal_inputs(journal), journal_path(journal), &scene->findings, &inputs))
            setup = inputs.setup;
        scene->started_ms = journal_started_ms(journal);
    }
    session_init(&scene->session, &opened->file, setup, &scene->findings);
    app_open(game->app, &screen, scene);
    if (!journal) {
        session_keep(&scene->session, opened->entry.folder, game->settings.alias);
        if (scenario->has_notice)
            lay_over(scene, LAYER_NOTICE);
        else
            go_on(scene);
    } else if (session_resume(&scene->session, journal)) {
        lay_over(scene, LAYER_PAUSE);
    } else {
        game_say(game, &scene->findings);
        menu_open(game);
    }
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
