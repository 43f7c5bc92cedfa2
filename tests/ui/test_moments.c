/* Every moment, at every size: nothing cut, overlapping, unnamed, unreachable; every action visible
 * or one scroll away, with what is to be done next in sight.
 *
 * A case is played by chance, again and again, until all its moments have been met in all their
 * phases; each is looked at where it is met. As a test a few cases at a few sizes; with names of
 * cases (scripts/look-all) all of it, every fault on a line of its own. */
#include "ui/support_hands.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_STEPS = 400, MOST_MOMENTS = 256, MOST_REPLIES = 9 };

typedef enum Met { MET_LISTEN, MET_GO, MET_ACT, MET_KIND, MET_NOTES, MET_NOTICE, METS } Met;

static const char *const met_words[METS] = {"listening", "going on", "acting",
                                            "kind",      "notes",    "notice"};

typedef struct Size {
    int width, height, percent;
} Size;

/* A game looks at its cases: at which sizes, and what was met already. */
typedef struct Looking {
    Game *game;
    const char *id, *lang;
    const Size *sizes;
    int size_count, plays; /* plays: at most */
    bool met[MOST_MOMENTS][METS];
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

static void look_at_moment(Looking *looking) {
    const Scene *scene = player_scene(looking->game);
    const Scenario *scenario = play_scenario(scene->session.play);
    const View *view = play_view(scene->session.play);
    int moment = scene->noting ? scene->spoke : play_moment(scene->session.play);
    Met met = met_of(scene, view);
    if (moment < 0 || moment >= MOST_MOMENTS || looking->met[moment][met])
        return;
    looking->met[moment][met] = true;
    Text what = {0};
    text_addf(&what, "%s %s", met_words[met],
              scene->noting ? "of a turn" : scenario->moments[moment].name);
    look(looking, text_cstr(&what));
    text_release(&what);
}

static bool all_met(const Looking *looking, int moments) {
    for (int i = 0; i < moments; i++) {
        bool any = false;
        for (int met = 0; met < METS; met++)
            any |= met != MET_NOTES && looking->met[i][met];
        if (!any)
            return false;
    }
    return true;
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

/* How many moments there are that were never met. */
static int look_at_case(Looking *looking) {
    Game *game = looking->game;
    Random random;
    int moments = 0;
    random_init(&random, 11);
    memset(looking->met, 0, sizeof looking->met);
    for (int plays = 0; plays < looking->plays && (!moments || !all_met(looking, moments));
         plays++) {
        game->seed = (uint64_t)plays + 1;
        game->mode = plays % 2 ? PLAY_ASSESSMENT : PLAY_PRACTICE;
        player_open(game, looking->id);
        if (!plays)
            look(looking, "the card");
        ui_test_key(game->app, SDLK_RETURN, KMOD_NONE); /* the focus is on Begin */
        for (int step = 0; step < MOST_STEPS && !strcmp(player_screen(game), "scene"); step++) {
            moments = play_scenario(player_scene(game)->session.play)->moment_count;
            look_at_moment(looking);
            look_at_kinds(looking);
            hands_act(game, &random);
        }
        player_assert_screen(game, "debrief");
        if (!plays)
            look(looking, "the debrief");
    }
    int never = 0;
    for (int i = 0; i < moments; i++) {
        bool any = false;
        for (int met = 0; met < METS; met++)
            any |= met != MET_NOTES && looking->met[i][met];
        never += !any;
    }
    return never;
}

static int look_at(const char *id, Lang lang, const Size *sizes, int count, int plays, bool blind) {
    Looking looking = {.game = player_begin(1280, 720, 100, SCHEME_LIGHT, lang),
                       .id = id,
                       .lang = lang_id(lang),
                       .sizes = sizes,
                       .size_count = count,
                       .plays = plays};
    app_set_blind(looking.game->app, blind);
    int never = look_at_case(&looking);
    player_end(looking.game);
    return never;
}

static void a_sample(void **state) {
    (void)state;
    static const Size few[] = {
        {800, 600, 200}, {1280, 720, 100}, {1366, 768, 100}, {1024, 768, 150}};
    int count = SDL_arraysize(few), before = ui_test_collected();
    look_at("vijf-weken-stilte", LANG_NL, few, count, 1, false);
    look_at("chapeau", LANG_EN, few, count, 1, false);
    assert_int_equal(ui_test_collected(), before);
}

/* All sizes of all moments of these cases; 1 when something is wrong with one. */
static int whole(int count, char **ids) {
    static const int sizes[][2] = {{800, 600},  {1024, 768},  {1280, 720},
                                   {1366, 768}, {1920, 1080}, {3840, 2160}};
    static const int percents[] = {100, 150, 200};
    enum { PLAYS = 60 };
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
            int missed = look_at(ids[i], (Lang)lang, all, views, PLAYS, true);
            if (missed)
                printf("%s %s: %d moments were never met\n", ids[i], lang_id((Lang)lang), missed);
            printf("%s %s: %d faults\n", ids[i], lang_id((Lang)lang), ui_test_collected() - before);
            fflush(stdout);
            never += missed;
        }
    return ui_test_collected() || never ? 1 : 0;
}

int main(int argc, char **argv) {
    if (argc > 1)
        return whole(argc - 1, argv + 1);
    const struct CMUnitTest tests[] = {cmocka_unit_test(a_sample)};
    return cmocka_run_group_tests(tests, player_make_home, NULL);
}
