/* What a play costs in the window: a case is played by its first options, and each frame that
 * answers a press is timed; the frames of what then moves are weighed; and with the clock running
 * and nobody there it is counted how often the program wakes. Prints one JSON line. Built for
 * `scripts/bench-window`, not a test. */
#include "ui/support_player.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

#include "front/window/game/scene.h"

enum { MOST = 20000, PLAYS = 20, MOVING_PLAYS = 3, MOST_STEPS = 300, FRAME_MS = 16 };

typedef struct Figures {
    double ms[MOST];
    int count;
} Figures;

static Figures turns, turns_cpu, frames;
static bool moving; /* what moves after a press is waited for, and weighed */

static double clock_ms(clockid_t clock) {
    struct timespec now;
    clock_gettime(clock, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec * 1e-6;
}

static void note(Figures *figures, double ms) {
    if (figures->count < MOST)
        figures->ms[figures->count++] = ms;
}

static int by_size(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* The figure that so many of a hundred do not exceed. */
static double of_hundred(Figures *figures, int share) {
    qsort(figures->ms, (size_t)figures->count, sizeof *figures->ms, by_size);
    return figures->count ? figures->ms[(figures->count - 1) * share / 100] : 0;
}

/* Each frame of a motion when it is due, as app_run would draw it. */
static void weigh_motion(App *app) {
    for (;;) {
        double wait = app_next(app) - app_now(app);
        if (!(wait <= FRAME_MS))
            return;
        if (wait > 0)
            SDL_Delay((Uint32)wait + 1);
        double begin = clock_ms(CLOCK_PROCESS_CPUTIME_ID);
        app_frame(app);
        note(&frames, clock_ms(CLOCK_PROCESS_CPUTIME_ID) - begin);
    }
}

/* A press by the keyboard: the key goes in, one frame takes it, shows what follows and is timed. */
static void press(Game *game, int id) {
    App *app = game->app;
    bool acts = !strcmp(player_screen(game), "scene");
    while (app_prepare(app)) { /* as app_run does while no hand moves */
    }
    ui_focus(app_ui(app), id);
    ui_test_settle(app);
    SDL_Event event = {.key = {.type = SDL_KEYDOWN,
                               .windowID = SDL_GetWindowID(app_window(app)),
                               .state = SDL_PRESSED,
                               .keysym = {.sym = SDLK_RETURN}}};
    SDL_PushEvent(&event);
    double begin = clock_ms(CLOCK_MONOTONIC), begin_cpu = clock_ms(CLOCK_PROCESS_CPUTIME_ID);
    app_frame(app);
    double took = clock_ms(CLOCK_MONOTONIC) - begin;
    double cpu = clock_ms(CLOCK_PROCESS_CPUTIME_ID) - begin_cpu;
    if (acts && !moving && !strcmp(player_screen(game), "scene")) { /* the debrief is no moment */
        note(&turns, took);
        note(&turns_cpu, cpu);
    }
    if (moving)
        weigh_motion(app);
    ui_test_settle(app);
}

static void begin_play(Game *game) {
    Opened *opened = game_open_case(game, "de-kraan");
    if (!opened)
        exit(1);
    scene_open(game, opened, NULL);
    ui_test_settle(game->app);
}

static void play(Game *game) {
    begin_play(game);
    for (int step = 0; step < MOST_STEPS && !strcmp(player_screen(game), "scene"); step++)
        player_act(game, press);
}

static double resident_mb(void) {
    long pages = 0;
    FILE *statm = fopen("/proc/self/statm", "r");
    if (!statm || fscanf(statm, "%*d %ld", &pages) != 1)
        pages = 0;
    if (statm)
        fclose(statm);
    return (double)pages * 4 / 1024;
}

static Uint32 stop(Uint32 interval, void *context) {
    (void)interval;
    (void)context;
    SDL_Event event = {.type = SDL_QUIT};
    SDL_PushEvent(&event);
    return 0;
}

typedef struct Idle {
    double percent, wakes;
} Idle;

/* A moment with the reading clock on, and nobody there. */
static Idle rest(Game *game, int seconds) {
    struct rusage before, after;
    enum { BEGUN_MS = 3000 }; /* what moved at the beginning is over */
    begin_play(game);
    while (play_view(player_scene(game)->session.play)->listening) /* until the clock runs */
        player_act(game, press);
    SDL_AddTimer(BEGUN_MS, stop, NULL);
    app_run(game->app);
    SDL_AddTimer((Uint32)seconds * 1000, stop, NULL);
    getrusage(RUSAGE_SELF, &before);
    double begin = clock_ms(CLOCK_PROCESS_CPUTIME_ID);
    app_run(game->app);
    double used = clock_ms(CLOCK_PROCESS_CPUTIME_ID) - begin;
    getrusage(RUSAGE_SELF, &after);
    return (Idle){used / (seconds * 10.0),
                  (double)(after.ru_nvcsw - before.ru_nvcsw) / (double)seconds};
}

int main(int argc, char **argv) {
    int width = argc > 2 ? (int)strtol(argv[1], NULL, 10) : 1280;
    int height = argc > 2 ? (int)strtol(argv[2], NULL, 10) : 720;
    int seconds = argc > 3 ? (int)strtol(argv[3], NULL, 10) : 10;
    player_make_home(NULL);
    setenv("KLACHT_SHIPPED", "1", 1);
    Game *game = player_begin(width, height, 100, SCHEME_LIGHT, LANG_NL);
    for (int mode = PLAY_PRACTICE; mode <= PLAY_ASSESSMENT; mode++) {
        game->mode = (PlayMode)mode;
        for (int i = 0; i < PLAYS; i++)
            play(game);
    }
    double after_turns = resident_mb();
    Theme theme = *app_theme(game->app);
    theme.still = false;
    app_set_theme(game->app, theme);
    app_let_go(game->app);
    moving = true;
    game->mode = PLAY_PRACTICE;
    for (int i = 0; i < MOVING_PLAYS; i++)
        play(game);
    double most = resident_mb();
    Idle idle = rest(game, seconds);
    printf("{\"width\":%d,\"height\":%d,\"turns\":%d,\"turn_ms\":%.2f,\"turn_p99_ms\":%.2f,"
           "\"turn_max_ms\":%.2f,\"turn_cpu_ms\":%.2f,\"turn_cpu_p99_ms\":%.2f,",
           width, height, turns.count, of_hundred(&turns, 50), of_hundred(&turns, 99),
           of_hundred(&turns, 100), of_hundred(&turns_cpu, 50), of_hundred(&turns_cpu, 99));
    printf("\"frames\":%d,\"frame_ms\":%.2f,\"frame_p99_ms\":%.2f,\"frame_max_ms\":%.2f,"
           "\"idle_pct\":%.3f,\"wakes\":%.2f,\"rss_mb\":%.1f}\n",
           frames.count, of_hundred(&frames, 50), of_hundred(&frames, 99), of_hundred(&frames, 100),
           idle.percent, idle.wakes, most > after_turns ? most : after_turns);
    return 0;
}
