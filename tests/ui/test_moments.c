/* Every moment, at every size: nothing cut, overlapping, unnamed, unreachable; every action visible
 * or one scroll away, with what is to be done next in sight.
 *
 * A case is played by chance first, then along the paths that the explorer knows to what was not
 * met yet: each moment in all its phases, in practice and in assessment, each reply and each
 * ending. Each is looked at where it is first met; at another size the same play is laid out anew.
 * As a test a few cases at a few sizes; with names of cases (scripts/look-all) all of it, every
 * fault on a line of its own. */
#include "ui/support_hands.h"
#include "ui/support_paths.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_STEPS = 400, MOST_REPLIES = 9, MODES = PLAY_ASSESSMENT + 1 };

typedef enum Met { MET_LISTEN, MET_GO, MET_ACT, MET_KIND, MET_NOTES, MET_NOTICE, METS } Met;

static const char *const met_words[METS] = {"listening", "going on", "acting",
                                            "kind",      "notes",    "notice"};

typedef struct Size {
    int width, height, percent;
} Size;

/* A game looks at a case: at which sizes, and what was met already. */
typedef struct Looking {
    Game *game;
    const char *id, *lang;
    const Size *sizes;
    int size_count, looks, plays;
    const Paths *paths;
    bool (*met)[MODES][METS]; /* per moment */
    bool *lines, *replies;
    bool (*told)[MODES], (*ended)[MODES]; /* per ending: in the conversation, as a debrief */
} Looking;

static void to_size(Game *game, Size size) {
    Theme theme = *app_theme(game->app);
    ui_test_resize(game->app, size.width, size.height);
    theme.percent = size.percent;
    app_set_theme(game->app, theme);
    ui_test_settle(game->app);
}

/* A screen as one comes to it: the focus and the scrolls where they were. */
static void look(Looking *looking, const char *what) {
    App *app = looking->game->app;
    int focus = ui_focused(app_ui(app));
    looking->looks++;
    for (int i = 0; i < looking->size_count; i++) {
        Size size = looking->sizes[i];
        Text name = {0};
        text_addf(&name, "%s %s: %s at %dx%d %d%%", looking->id, looking->lang, what, size.width,
                  size.height, size.percent);
        to_size(looking->game, size);
        ui_scroll_newest(app_ui(app), ID_SCROLL);
        ui_focus(app_ui(app), focus);
        ui_test_settle(app);
        ui_test_collect(text_cstr(&name));
        if (!strcmp(player_screen(looking->game), "scene")) {
            ui_test_check_reach(app);
            static const int answers[] = {ID_REPLY, ID_CATEGORY, ID_KIND, ID_REMEDY};
            if (size.percent == 100 && size.width >= 1280)
                for (size_t a = 0; a < SDL_arraysize(answers); a++)
                    ui_test_check_whole(app, answers[a], MOST_REPLIES);
        }
        ui_test_check(app);
        ui_test_collect(NULL);
        text_release(&name);
    }
    to_size(looking->game, (Size){1280, 720, 100});
    ui_scroll_newest(app_ui(app), ID_SCROLL);
    ui_focus(app_ui(app), focus);
    ui_test_settle(app);
}

static Met met_of(const Scene *scene, const View *view) {
    return scene->layer == LAYER_NOTICE ? MET_NOTICE
           : scene->noting              ? MET_NOTES
           : view->listening            ? MET_LISTEN
           : view->going                ? MET_GO
           : scene->category >= 0       ? MET_KIND
                                        : MET_ACT;
}

/* Notes what is on the screen; whether some of it never was before. */
static bool shows_new(Looking *looking, const View *view, Met met) {
    bool fresh = false;
    if (met != MET_LISTEN && met != MET_GO && met != MET_ACT)
        return false;
    for (int i = 0; i < view->line_count; i++) {
        bool *line = &looking->lines[view->lines[i].line];
        fresh |= !*line;
        *line = true;
    }
    for (int i = 0; met == MET_ACT && view->way == WAY_REPLIES && i < view->reply_count; i++) {
        bool *reply = &looking->replies[view->replies[i].reply];
        fresh |= !*reply;
        *reply = true;
    }
    return fresh;
}

/* The end of a play, told in its conversation. */
static bool ends_anew(Looking *looking, const Play *play) {
    int ending = play_ending(play);
    bool *told = ending < 0 ? NULL : &looking->told[ending][looking->game->mode];
    bool fresh = told && !*told;
    if (fresh)
        *told = true;
    return fresh;
}

static void look_at_moment(Looking *looking) {
    const Scene *scene = player_scene(looking->game);
    const Play *play = scene->session.play;
    const Scenario *scenario = play_scenario(play);
    const View *view = play_view(scene->session.play);
    Met met = met_of(scene, view);
    int turns, moment = play_moment(play);
    const Turn *turn = play_turns(play, &turns);
    if (scene->noting)
        moment = turn[scene->spoke].moment;
    bool *before = &looking->met[moment][looking->game->mode][met];
    bool fresh = !*before;
    *before = true;
    fresh |= shows_new(looking, view, met);
    fresh |= ends_anew(looking, play);
    if (!fresh)
        return;
    Text what = {0};
    text_addf(&what, "%s %s%s", met_words[met], scenario->moments[moment].name,
              looking->game->mode == PLAY_ASSESSMENT ? " (assessment)" : "");
    look(looking, text_cstr(&what));
    text_release(&what);
}

/* The kind is asked for after the category: a step of its own, which the hands do in one. */
static void look_at_kinds(Looking *looking) {
    const Scene *scene = player_scene(looking->game);
    const View *view = play_view(scene->session.play);
    const House *house = &play_scenario(scene->session.play)->house;
    if (scene->layer || scene->noting || view->listening || view->going || view->way != WAY_JUDGE ||
        scene->category >= 0)
        return;
    player_press(looking->game, ID_CATEGORY + house->complaint);
    look_at_moment(looking);
    player_press(looking->game, ID_KIND_BACK);
}

/* Who practises is told of the keys throughout, as in a first play: the fullest rows there are. In
 * assessment one knows them. */
static void begin_anew(Game *game) {
    settings_release(&game->settings);
    settings_init(&game->settings);
}

/* One play: along these inputs, where there are any, and on by chance. False when the play went
 * another way than they say. */
static bool play_once(Looking *looking, PlayMode mode, const InputList *inputs, Random *random) {
    Game *game = looking->game;
    int at = 0, given = 0;
    bool follows = inputs != NULL;
    game->seed = (uint64_t)++looking->plays;
    game->mode = mode;
    game->time_factor = 1;
    if (mode == PLAY_PRACTICE)
        begin_anew(game);
    player_open(game, looking->id);
    if (looking->plays == 1)
        look(looking, "the card");
    game->time_factor = PATHS_TIME;
    ui_test_key(game->app, SDLK_RETURN, KMOD_NONE); /* the focus is on Begin */
    for (int step = 0; step < MOST_STEPS && !strcmp(player_screen(game), "scene"); step++) {
        if (mode == PLAY_PRACTICE)
            memset(game->settings.hints, 0, sizeof game->settings.hints);
        look_at_moment(looking);
        look_at_kinds(looking);
        int ending = play_ending(player_scene(game)->session.play);
        follows = follows && hands_follow(game, inputs, &at);
        if (!follows)
            hands_act(game, random);
        else
            given = at;
        if (strcmp(player_screen(game), "debrief") != 0)
            continue;
        assert_true(ending >= 0);
        if (looking->ended[ending][mode])
            continue;
        looking->ended[ending][mode] = true;
        look(looking, "the debrief");
    }
    player_assert_screen(game, "debrief");
    return !inputs || given == inputs->count;
}

typedef enum Goal { GOAL_MOMENT, GOAL_ENDING, GOAL_REPLY } Goal;

static bool is_met(const Looking *looking, Goal goal, int index, PlayMode mode) {
    if (goal == GOAL_ENDING)
        return looking->ended[index][mode];
    if (goal == GOAL_REPLY)
        return looking->replies[index];
    const bool *met = looking->met[index][mode]; /* in one of the phases that every moment has */
    return met[MET_LISTEN] || met[MET_GO] || met[MET_ACT];
}

/* Plays to what was not met by now; how much of it was not even then. */
static int seek(Looking *looking, Goal goal, PlayMode mode, Random *random) {
    static const char *const words[] = {"moment", "ending", "reply"};
    const Paths *paths = looking->paths;
    const Path *path[] = {paths->moments, paths->endings, paths->replies};
    int counts[] = {paths->moment_count, paths->ending_count, paths->reply_count}, never = 0;
    for (int i = 0; i < counts[goal]; i++) {
        const Path *to = &path[goal][i];
        bool astray = !is_met(looking, goal, i, mode) && to->verdict == VERDICT_REACHED &&
                      !play_once(looking, mode, &to->inputs, random);
        if (to->verdict == VERDICT_UNREACHABLE || is_met(looking, goal, i, mode))
            continue;
        never++;
        printf("%s %s: %s %d was never met%s%s\n", looking->id, looking->lang, words[goal], i + 1,
               mode == PLAY_ASSESSMENT ? " in assessment" : "",
               to->verdict == VERDICT_UNDECIDED ? ": no path is known"
               : astray                         ? ": the play went another way"
                                                : "");
    }
    return never;
}

/* How much was never met. */
static int look_at_case(Looking *looking, bool all) {
    int never = 0;
    Random random;
    random_init(&random, 11);
    for (int mode = 0; mode < (all ? MODES : 1); mode++) {
        play_once(looking, (PlayMode)mode, NULL, &random);
        if (!all)
            continue;
        never += seek(looking, GOAL_MOMENT, (PlayMode)mode, &random);
        never += seek(looking, GOAL_ENDING, (PlayMode)mode, &random);
    }
    return all ? never + seek(looking, GOAL_REPLY, PLAY_PRACTICE, &random) : never;
}

/* `all`: else one play by chance is enough. */
static int look_at(const char *id, Lang lang, const Size *sizes, int count, bool all) {
    Game *game = player_begin(1280, 720, 100, SCHEME_LIGHT, lang);
    Opened *opened = game_open_case(game, id);
    assert_non_null(opened);
    const Scenario *scenario = opened->file.scenario;
    Paths paths = {0};
    if (all) /* in each language anew: other words of a line hold its marks */
        paths_init(&paths, &opened->file);
    Looking looking = {.game = game,
                       .id = id,
                       .lang = lang_id(lang),
                       .sizes = sizes,
                       .size_count = count,
                       .paths = &paths,
                       .met = calloc((size_t)scenario->moment_count + 1, sizeof *looking.met),
                       .lines = calloc((size_t)scenario->line_count + 1, sizeof(bool)),
                       .replies = calloc((size_t)scenario->reply_count + 1, sizeof(bool)),
                       .told = calloc((size_t)scenario->ending_count + 1, sizeof *looking.told),
                       .ended = calloc((size_t)scenario->ending_count + 1, sizeof *looking.ended)};
    opened_release(opened);
    free(opened);
    app_set_blind(game->app, all);
    int never = look_at_case(&looking, all);
    if (all)
        printf("%s %s: looked %d times at %d sizes, in %d plays\n", id, looking.lang, looking.looks,
               count, looking.plays);
    free(looking.met);
    free(looking.lines);
    free(looking.replies);
    free(looking.told);
    free(looking.ended);
    paths_release(&paths);
    player_end(game);
    return never;
}

static void a_sample(void **state) {
    (void)state;
    static const Size few[] = {
        {800, 600, 200}, {1280, 720, 100}, {1366, 768, 100}, {1024, 768, 150}};
    int count = SDL_arraysize(few), before = ui_test_collected();
    look_at("vijf-weken-stilte", LANG_NL, few, count, false);
    look_at("chapeau", LANG_EN, few, count, false);
    assert_int_equal(ui_test_collected(), before);
}

/* Also where chance seldom comes: de-kraan has a moment that asks for four signals heard. */
static void hands_come_everywhere(void **state) {
    (void)state;
    static const Size large = {1366, 768, 150}; /* of letters: a row of buttons just fits */
    int before = ui_test_collected();
    assert_int_equal(look_at("de-kraan", LANG_EN, &large, 1, true), 0);
    assert_int_equal(look_at("chapeau", LANG_NL, &large, 1, true), 0);
    assert_int_equal(ui_test_collected(), before);
}

/* All sizes of all moments of these cases; 1 when something is wrong with one. */
static int whole(int count, char **ids) {
    static const int sizes[][2] = {{800, 600},  {1024, 768},  {1280, 720},
                                   {1366, 768}, {1920, 1080}, {3840, 2160}};
    static const int percents[] = {100, 150, 200};
    Size all[SDL_arraysize(sizes) * SDL_arraysize(percents)];
    int views = 0, never = 0;
    for (size_t i = 0; i < SDL_arraysize(sizes); i++)
        for (size_t p = 0; p < SDL_arraysize(percents); p++)
            all[views++] = (Size){sizes[i][0], sizes[i][1], percents[p]};
    setvbuf(stdout, NULL, _IOLBF, BUFSIZ);
    setenv("KLACHT_SHIPPED", "1", 1);
    player_make_home(NULL);
    for (int i = 0; i < count; i++)
        for (int lang = 0; lang < LANG_COUNT; lang++) {
            int before = ui_test_collected();
            never += look_at(ids[i], (Lang)lang, all, views, true);
            printf("%s %s: %d faults\n", ids[i], lang_id((Lang)lang), ui_test_collected() - before);
        }
    return ui_test_collected() || never ? 1 : 0;
}

int main(int argc, char **argv) {
    if (argc > 1)
        return whole(argc - 1, argv + 1);
    const struct CMUnitTest tests[] = {cmocka_unit_test(a_sample),
                                       cmocka_unit_test(hands_come_everywhere)};
    return cmocka_run_group_tests(tests, player_make_home, NULL);
}
