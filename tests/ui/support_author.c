#include "ui/support_author.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file_read.h"
#include "base/file_write.h"
#include "base/path.h"
#include "front/window/game/scene.h"

static char *shelf, *folder, *file;
static Game *game;

void author_shell(const char *form, const char *a, const char *b) {
    Text text = {0};
    text_fill(&text, form, (const char *const[]){a, b, NULL});
    assert_int_equal(system(text_cstr(&text)), 0);
    text_release(&text);
}

int author_set_up(void **state) {
    (void)state;
    shelf = path_join(player_home(), "shelf");
    author_shell("rm -rf {1} && cp -r " KLACHT_TESTS "/shelf {1}", shelf, NULL);
    folder = path_join(shelf, "de-kraan");
    file = path_join(folder, "case.lua");
    return 0;
}

int author_tear_down(void **state) {
    (void)state;
    player_end(game);
    free(file);
    free(folder);
    free(shelf);
    return 0;
}

Author *author_now(void) {
    const Author *shown = author_of(game->app);
    assert_non_null(shown);
    return (Author *)(uintptr_t)shown;
}

/* Until `done` has said so a few times: an edit is told a little later. */
void author_wait(bool (*done)(const Author *author)) {
    for (int i = 0, quiet = 0; quiet < 4; i++) {
        ui_test_wait(game->app, 200);
        usleep(10000);
        ui_test_settle(game->app);
        quiet = done(author_now()) ? quiet + 1 : 0;
        if (i > 6000)
            fail_msg("it never comes to rest");
    }
}

Game *author_game(void) {
    return game;
}

const char *author_shelf(void) {
    return shelf;
}

const char *author_folder(void) {
    return folder;
}

const char *author_file(void) {
    return file;
}

const Play *author_play_now(void) {
    return scene_session(author_now()->scene)->play;
}

void author_begin_game(int width, int height, int percent, Lang lang) {
    game = player_begin(width, height, percent, SCHEME_LIGHT, lang);
    game->scenarios = shelf;
    game_read_cases(game);
}

void author_begin_at(int width, int height, int percent, Lang lang) {
    author_begin_game(width, height, percent, lang);
    author_open(game, folder);
    author_wait(author_case_is_read);
}

void author_write(const char *text) {
    assert_int_equal(file_write(file, text, strlen(text)), FILE_OK);
}

char *author_read(void) {
    Text text = {0};
    assert_int_equal(file_read(file, FILE_LIMIT_SOURCE, &text), FILE_OK);
    return text_take(&text);
}

char *author_changed(const char *text, const char *from, const char *to) {
    const char *at = strstr(text, from);
    Text out = {0};
    assert_non_null(at);
    text_add_bytes(&out, text, (size_t)(at - text));
    text_add(&out, to);
    text_add(&out, at + strlen(from));
    return text_take(&out);
}

int author_turn(void) {
    return session_turns(scene_session(author_now()->scene));
}

/* Goes on in the scene by keys: what is heard, the first reply. */
void author_answer(void) {
    int before = author_turn();
    for (int i = 0; i < 12 && author_turn() == before; i++) {
        const View *view = play_view(scene_session(author_now()->scene)->play);
        ui_test_key(game->app, view->listening || view->going ? SDLK_F2 : SDLK_1, KMOD_NONE);
        ui_test_settle(game->app);
    }
}
