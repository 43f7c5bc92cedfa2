/* What author mode costs: a case of 100 moments is saved again and again under it, and it is timed
 * from the save until the change is on the screen, and until what is found in it is. Prints one
 * JSON line. Built for `scripts/bench-window`, not a test. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/file_write.h"
#include "base/path.h"
#include "front/window/author/author.h"
#include "front/window/author/author_case.h"
#include "front/window/author/author_state.h"
#include "ui/support_player.h"

enum { MOMENTS = 100, SAVES = 15, MOST_MS = 60000 };

static double now_ms(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec * 1e-6;
}

static void write_case(const char *file, int version) {
    Text text = {0};
    text_addf(
        &text,
        "case {\n  title = \"Maat %d\", summary = \"Een casus om te meten.\", sector = \"test\",\n"
        "  channel = \"phone\", role = \"balie\", minutes = 30, teaches = { \"luisteren\" },\n"
        "  norm = { time = \"24h\", limit = \"14d\" },\n"
        "  customer = { name = \"mevrouw Maat\", trust = 50, patience = 60 }, start = \"m0\",\n}\n",
        version);
    for (int i = 0; i < MOMENTS; i++) {
        text_addf(&text, "moment \"m%d\" { step = \"%s\" }\n", i, i % 2 ? "acknowledge" : "probe");
        text_addf(&text, "customer [[Dit is regel %d, en ik wacht nog steeds op antwoord.]]\n", i);
        text_add(
            &text,
            "  signal \"nog steeds\" { kind = \"implicit\", why = [[Er is iets beloofd.]] }\n");
        for (int r = 0; r < 3; r++) {
            int to = i + 1 + (r == 2);
            text_addf(&text,
                      "reply [[Antwoord %d van moment %d.]] { act = \"%s\", go = \"%s%d\", why = "
                      "[[Zo.]] }\n",
                      r, i,
                      r == 0   ? "acknowledge"
                      : r == 1 ? "probe"
                               : "explain",
                      to < MOMENTS ? "m" : "einde", to < MOMENTS ? to : 0);
        }
    }
    text_add(&text, "ending \"einde0\" [[Dank u wel.]] { outcome = \"satisfied\" }\n");
    file_write(file, text_cstr(&text), text.len);
    text_release(&text);
}

static int by_size(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
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

static bool is_found(const Author *author, unsigned was) {
    return author->shown > was && !author->checking && author->has_found;
}

int main(void) {
    double seen[SAVES], found[SAVES];
    player_make_home(NULL);
    char *shelf = path_join(player_home(), "shelf"), *folder = path_join(shelf, "maat");
    char *file = path_join(folder, "case.lua");
    Text make = {0};
    text_addf(&make, "mkdir -p %s && cp %s/cli/house.lua %s/", folder, KLACHT_TESTS, shelf);
    if (system(text_cstr(&make)))
        return 1;
    write_case(file, 0);
    Game *game = player_begin(1280, 720, 100, SCHEME_LIGHT, LANG_NL);
    app_let_go(game->app);
    game->scenarios = shelf;
    author_open(game, folder);
    until(game, now_ms(), is_found, 0);
    if (!author_of(game->app)->opened) {
        fprintf(stderr, "%s\n", author_of(game->app)->faults.items[0].text);
        return 1;
    }
    for (int i = 0; i < SAVES; i++) {
        unsigned was = author_of(game->app)->asked;
        double begin = now_ms();
        write_case(file, i + 1);
        seen[i] = until(game, begin, is_seen, was);
        found[i] = until(game, begin, is_found, was);
    }
    qsort(seen, SAVES, sizeof *seen, by_size);
    qsort(found, SAVES, sizeof *found, by_size);
    printf("{\"save_ms\":%.0f,\"save_most_ms\":%.0f,\"found_ms\":%.0f,\"found_most_ms\":%.0f}\n",
           seen[SAVES / 2], seen[SAVES - 1], found[SAVES / 2], found[SAVES - 1]);
    player_end(game);
    text_release(&make);
    free(file);
    free(folder);
    free(shelf);
    return 0;
}
