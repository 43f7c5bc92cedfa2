/* What author mode costs: a case is saved again and again under it, and it is timed from the save
 * until the change is on the screen, until the first findings in it are, and until all are: a case
 * of 100 moments, and a shipped one among the others. Then one of two million states is checked,
 * and it is timed how long a key takes to be seen meanwhile, and a save. Prints one JSON line.
 * Built for `scripts/bench-window`, not a test. An argument names the one part that is run: long,
 * shipped, wide. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/file_read.h"
#include "base/file_write.h"
#include "base/path.h"
#include "front/window/author/author.h"
#include "front/window/author/author_case.h"
#include "front/window/author/author_state.h"
#include "ui/support_player.h"

enum { MOMENTS = 100, SAVES = 15, MOST_MS = 60000, FLAGS = 21, KEYS = 400, KEY_MS = 15, TAKEN = 3 };

static double now_ms(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec * 1e-6;
}

/* ---- cases */

static void add_head(Text *text, const char *title, int version, const char *flags) {
    text_addf(
        text,
        "-- %d\ncase {\n  title = \"%s\", summary = \"Een casus om te meten.\", sector = "
        "\"test\",\n"
        "  channel = \"phone\", role = \"balie\", minutes = 30, teaches = { \"luisteren\" },\n"
        "  norm = { time = \"24h\", limit = \"14d\" }, flags = { %s },\n"
        "  customer = { name = \"mevrouw Maat\", trust = 50, patience = 60 }, start = \"m0\",\n}\n",
        version, title, flags);
}

static void add_moment(Text *text, int i) {
    text_addf(text, "moment \"m%d\" { step = \"%s\" }\n", i, i % 2 ? "acknowledge" : "probe");
    text_addf(text, "customer [[Dit is regel %d, en ik wacht nog steeds op antwoord.]]\n", i);
    text_add(text,
             "  signal \"nog steeds\" { kind = \"implicit\", why = [[Er is iets beloofd.]] }\n");
}

static void add_end(Text *text) {
    text_add(text, "ending \"einde0\" [[Dank u wel.]] { outcome = \"satisfied\" }\n");
}

static void write_long(const char *file, int version) {
    Text text = {0};
    add_head(&text, "Maat", version, "");
    for (int i = 0; i < MOMENTS; i++) {
        add_moment(&text, i);
        for (int r = 0; r < 3; r++) {
            static const char *const acts[] = {"acknowledge", "probe", "explain"};
            int to = i + 1 + (r == 2);
            text_addf(&text,
                      "reply [[Antwoord %d van moment %d.]] { act = \"%s\", go = \"%s%d\", why = "
                      "[[Zo.]] }\n",
                      r, i, acts[r], to < MOMENTS ? "m" : "einde", to < MOMENTS ? to : 0);
        }
    }
    add_end(&text);
    file_write(file, text_cstr(&text), text.len);
    text_release(&text);
}

/* Each moment sets a flag or not, and the last asks for all of them: every combination is a state
 * of its own. */
static void write_wide(const char *file, int version) {
    Text text = {0}, flags = {0};
    for (int i = 0; i < FLAGS; i++)
        text_addf(&flags, "v%d = false, ", i);
    add_head(&text, "Breed", version, text_cstr(&flags));
    for (int i = 0; i < FLAGS; i++) {
        add_moment(&text, i);
        text_addf(&text,
                  "reply [[Wel %d.]] { act = \"acknowledge\", set = { v%d = true }, go = \"m%d\", "
                  "why = [[Zo.]] }\nreply [[Niet %d.]] { act = \"probe\", go = \"m%d\", why = "
                  "[[Zo.]] }\n",
                  i, i, i + 1, i, i + 1);
    }
    add_moment(&text, FLAGS);
    text_add(&text, "reply [[Klaar.]] { act = \"probe\", go = \"einde0\", why = [[Zo.]] }\n");
    for (int i = 0; i < FLAGS; i++)
        text_addf(&text,
                  "reply [[Slot %d.]] { act = \"acknowledge\", when = { v%d = true }, go = "
                  "\"einde0\", why = [[Zo.]] }\n",
                  i, i);
    add_end(&text);
    file_write(file, text_cstr(&text), text.len);
    text_release(&text);
    text_release(&flags);
}

static Text shipped;

static void write_shipped(const char *file, int version) {
    Text text = {0};
    text_addf(&text, "-- %d\n%s", version, text_cstr(&shipped));
    file_write(file, text_cstr(&text), text.len);
    text_release(&text);
}

/* ---- timing */

typedef struct Figures {
    double ms[KEYS];
    int count;
} Figures;

static int by_size(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static double of_hundred(Figures *figures, int share) {
    qsort(figures->ms, (size_t)figures->count, sizeof *figures->ms, by_size);
    return figures->count ? figures->ms[(figures->count - 1) * share / 100] : 0;
}

static void note(Figures *figures, double ms) {
    if (figures->count < KEYS)
        figures->ms[figures->count++] = ms;
}

/* As app_run goes on, until it is so. */
static double until(Game *game, double begin, bool (*so)(const Author *author, unsigned was),
                    unsigned was) {
    while (!so(author_of(game->app), was) && now_ms() - begin < MOST_MS) {
        double wait = app_turn(game->app);
        SDL_WaitEventTimeout(NULL, wait > 20 ? 20 : (int)wait);
    }
    app_frame(game->app);
    return now_ms() - begin;
}

static bool is_seen(const Author *author, unsigned was) {
    return author->shown > was;
}

static bool is_begun(const Author *author, unsigned was) {
    return author->shown > was && author->found_of > was;
}

static bool is_found(const Author *author, unsigned was) {
    return author->shown > was && author->found_of > was && !author->checking;
}

typedef struct Bench {
    Game *game;
    char *file;
    void (*write)(const char *file, int version);
    Figures seen, begun, found;
    int version;
} Bench;

static void begin(Bench *bench, const char *shelf, const char *id,
                  void (*write)(const char *file, int version)) {
    char *folder = path_join(shelf, id);
    Text make = {0};
    text_addf(&make, "mkdir -p %s", folder);
    if (system(text_cstr(&make)))
        exit(1);
    *bench = (Bench){.file = path_join(folder, "case.lua"), .write = write};
    write(bench->file, 0);
    bench->game = player_begin(1280, 720, 100, SCHEME_LIGHT, LANG_NL);
    app_let_go(bench->game->app);
    app_set_blind(bench->game->app, false);
    bench->game->scenarios = shelf;
    author_open(bench->game, folder);
    until(bench->game, now_ms(), is_begun, 0);
    const Author *author = author_of(bench->game->app);
    if (!author->opened) {
        fprintf(stderr, "%s\n", author->faults.items[0].text);
        exit(1);
    }
    text_release(&make);
    free(folder);
}

static void end(Bench *bench) {
    player_end(bench->game);
    free(bench->file);
}

/* `whole`: waits until all is found. */
static void save(Bench *bench, bool whole) {
    unsigned was = author_of(bench->game->app)->asked;
    double begun = now_ms();
    bench->write(bench->file, ++bench->version);
    note(&bench->seen, until(bench->game, begun, is_seen, was));
    note(&bench->begun, until(bench->game, begun, is_begun, was));
    if (whole)
        note(&bench->found, until(bench->game, begun, is_found, was));
}

static void print(const char *name, Bench *bench) {
    printf("\"%s_seen_ms\":%.0f,\"%s_seen_most_ms\":%.0f,\"%s_begun_ms\":%.0f,"
           "\"%s_begun_most_ms\":%.0f,\"%s_found_ms\":%.0f,\"%s_found_most_ms\":%.0f,",
           name, of_hundred(&bench->seen, 50), name, of_hundred(&bench->seen, 100), name,
           of_hundred(&bench->begun, 50), name, of_hundred(&bench->begun, 100), name,
           of_hundred(&bench->found, 50), name, of_hundred(&bench->found, 100));
}

static int frames;

static void drawn(App *app, void *context) {
    (void)app;
    (void)context;
    frames++;
}

/* Keys, a panel, a turn forth and back, each until it is drawn, while the case is checked. */
static void type(Bench *bench, Figures *keys) {
    static const SDL_Keycode typed[] = {SDLK_TAB, SDLK_DOWN, SDLK_F5, SDLK_F5, SDLK_TAB,
                                        SDLK_F6,  SDLK_F6,   SDLK_F2, SDLK_1,  SDLK_RETURN};
    App *app = bench->game->app;
    app_on_frame(app, drawn, NULL);
    for (int i = 0; i < KEYS / 4 && author_of(app)->checking; i++) {
        SDL_Event event = {.key = {.type = SDL_KEYDOWN,
                                   .windowID = SDL_GetWindowID(app_window(app)),
                                   .state = SDL_PRESSED,
                                   .keysym = {.sym = typed[i % 10]}}};
        double wait = now_ms() + KEY_MS;
        while (now_ms() < wait) {
            double next = app_turn(app);
            SDL_WaitEventTimeout(NULL, next > 2 ? 2 : (int)next);
        }
        double begun = now_ms();
        event.common.timestamp = SDL_GetTicks();
        int before = frames;
        SDL_PushEvent(&event);
        for (int k = 0; k < TAKEN && frames == before; k++) /* a key may change nothing */
            app_frame(app);
        if (frames > before)
            note(keys, now_ms() - begun);
    }
}

static void bench_long(const char *shelf) {
    Bench bench;
    begin(&bench, shelf, "maat", write_long);
    until(bench.game, now_ms(), is_found, 0);
    for (int i = 0; i < SAVES; i++)
        save(&bench, true);
    print("long", &bench);
    end(&bench);
}

static void bench_shipped(const char *cases) {
    Bench bench;
    char *own = path_join(cases, "de-kraan/case.lua");
    if (file_read(own, FILE_LIMIT_SOURCE, &shipped))
        exit(1);
    begin(&bench, cases, "de-kraan", write_shipped);
    for (int i = 0; i < SAVES / 3; i++)
        save(&bench, true);
    for (int i = 0; i < SAVES; i++) /* while the last one is still being checked */
        save(&bench, false);
    print("shipped", &bench);
    end(&bench);
    text_release(&shipped);
    free(own);
}

static void bench_wide(const char *shelf) {
    Bench bench;
    Figures keys = {0};
    begin(&bench, shelf, "breed", write_wide);
    for (int i = 0; i < 4; i++) {
        save(&bench, false);
        type(&bench, &keys);
    }
    printf("\"wide_seen_most_ms\":%.0f,\"wide_begun_most_ms\":%.0f,\"keys\":%d,\"key_ms\":%.1f,"
           "\"key_p99_ms\":%.1f,\"key_most_ms\":%.1f,",
           of_hundred(&bench.seen, 100), of_hundred(&bench.begun, 100), keys.count,
           of_hundred(&keys, 50), of_hundred(&keys, 99), of_hundred(&keys, 100));
    end(&bench);
}

int main(int argc, char **argv) {
    const char *part = argc > 1 ? argv[1] : NULL;
    player_make_home(NULL);
    char *shelf = path_join(player_home(), "shelf"), *cases = path_join(player_home(), "cases");
    Text make = {0};
    text_addf(&make, "mkdir -p %s && cp %s/cli/house.lua %s/ && cp -r %s/scenarios %s", shelf,
              KLACHT_TESTS, shelf, KLACHT_SOURCE, cases);
    if (system(text_cstr(&make)))
        return 1;
    printf("{");
    if (!part || !strcmp(part, "long"))
        bench_long(shelf);
    if (!part || !strcmp(part, "shipped"))
        bench_shipped(cases);
    if (!part || !strcmp(part, "wide"))
        bench_wide(shelf);
    printf("\"saves\":%d}\n", SAVES);
    text_release(&make);
    free(shelf);
    free(cases);
    return 0;
}
