/* How long a turn takes in the window: a case is played by its first options, and each frame that
 * brings another moment is timed. Prints one JSON line. Built for `scripts/bench`, not a test. */
#include "ui/support.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "front/window/game/game.h"
#include "front/window/game/menu.h"
#include "front/window/game/scene.h"
#include "front/window/game/scene_state.h"

enum { MOST_TURNS = 400 };

static double times[MOST_TURNS];
static int count;

static double now_ms(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec * 1e-6;
}

static int by_size(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* A press by the keyboard: the key goes in, one frame takes it, shows what follows and is timed. */
static void press(Game *game, int id, bool is_turn) {
    ui_focus(app_ui(game->app), id);
    SDL_Event event = {.key = {.type = SDL_KEYDOWN,
                               .windowID = SDL_GetWindowID(app_window(game->app)),
                               .state = SDL_PRESSED,
                               .keysym = {.sym = SDLK_RETURN}}};
    SDL_PushEvent(&event);
    double begin = now_ms();
    app_frame(game->app);
    double took = now_ms() - begin;
    bool next = !strcmp(app_screen(game->app)->name, "scene"); /* the debrief is no moment */
    if (is_turn && next && count < MOST_TURNS)
        times[count++] = took;
    ui_test_settle(game->app);
}

static bool play_on(Game *game) {
    if (strcmp(app_screen(game->app)->name, "scene") != 0)
        return false;
    Scene *scene = app_state(game->app);
    const View *view = play_view(scene->session.play);
    const House *house = &play_scenario(scene->session.play)->house;
    if (view->listening)
        press(game, ID_LISTENED, true);
    else if (view->going)
        press(game, ID_GO_ON, true);
    else if (view->way == WAY_REPLIES)
        press(game, ID_REPLY + view->turn % view->reply_count, true);
    else if (view->way == WAY_JUDGE && scene->category < 0)
        press(game, ID_CATEGORY + house->complaint, false);
    else if (view->way == WAY_JUDGE)
        press(game, ID_KIND, true);
    else
        press(game, ID_OFFER_DONE, true);
    return true;
}

int main(int argc, char **argv) {
    int width = argc > 2 ? (int)strtol(argv[1], NULL, 10) : 1280;
    int height = argc > 2 ? (int)strtol(argv[2], NULL, 10) : 720;
    Game *game = calloc(1, sizeof *game);
    game->app = ui_test_open(width, height, 100, SCHEME_LIGHT, LANG_NL, &ui_test_nothing, NULL);
    settings_init(&game->settings);
    game->scenarios = KLACHT_SOURCE "/scenarios";
    game->mode = PLAY_ASSESSMENT;
    menu_open(game);
    ui_test_settle(game->app);
    for (int play = 0; play < 5; play++) {
        Opened *opened = game_open_case(game, "de-kraan");
        if (!opened)
            return 1;
        scene_open(game, opened, NULL);
        ui_test_settle(game->app);
        for (int step = 0; step < 200 && play_on(game); step++) {
        }
    }
    qsort(times, (size_t)count, sizeof *times, by_size);
    long pages = 0;
    FILE *statm = fopen("/proc/self/statm", "r");
    if (!statm || fscanf(statm, "%*d %ld", &pages) != 1)
        pages = 0;
    if (statm)
        fclose(statm);
    printf("{\"width\":%d,\"height\":%d,\"turns\":%d,\"turn_ms\":%.2f,\"turn_p95_ms\":%.2f,"
           "\"turn_max_ms\":%.2f,\"rss_mb\":%.1f}\n",
           width, height, count, times[count / 2], times[count * 95 / 100], times[count - 1],
           (double)pages * 4 / 1024);
    return 0;
}
