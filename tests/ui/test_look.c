/* What a scene looks like: clauses of all sorts of lines, the channel of the moment, a case's own
 * pictures. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zip.h>

#include "base/file.h"
#include "base/file_folder.h"
#include "base/path.h"
#include "front/window/game/face.h"
#include "ui/support_player.h"

#define CASES KLACHT_TESTS "/ui/cases/look"

static Game *begin(int width, int height, int percent, Lang lang, const char *name) {
    Game *game = player_begin(width, height, percent, SCHEME_LIGHT, lang);
    game->scenarios = CASES;
    library_release(&game->library);
    library_init(&game->library, CASES);
    library_scan(&game->library);
    player_open(game, name);
    return game;
}

static void key(Game *game, SDL_Keycode code) {
    ui_test_key(game->app, code, KMOD_NONE);
    ui_test_settle(game->app);
}

static const Widget *words_of(Game *game) {
    const Widget *words = ui_find(app_ui(game->app), ui_focused(app_ui(game->app)));
    assert_int_equal(words->role, WIDGET_MARKED);
    return words;
}

/* The clauses of the words that have the focus, each as the pen takes it, parted by |. */
static void clauses(Game *game, Text *out) {
    text_clear(out);
    key(game, SDLK_HOME);
    for (int word = 0; word < words_of(game)->word_count;) {
        int first = -1, last = -1;
        key(game, SDLK_SPACE);
        const Widget *words = words_of(game);
        for (int w = 0; w < words->word_count; w++)
            if (words->marks[w] == MARK_ON) {
                first = first < 0 ? w : first;
                last = w;
            }
        assert_int_equal(first, word);
        text_add(out, word ? "|" : "");
        text_add_bytes(out, words->text + words->words[first].from,
                       (size_t)(words->words[last].to - words->words[first].from));
        word = last + 1;
        key(game, SDLK_SPACE);
        key(game, SDLK_RIGHT);
    }
}

static const Widget *face_of(Game *game) {
    for (const Widget *w = ui_root(app_ui(game->app)); w; w = ui_next(app_ui(game->app), w))
        if (w->role == WIDGET_IMAGE && w->picture)
            return w;
    fail_msg("no face");
    return NULL;
}

static bool shows(Game *game, const char *piece) {
    for (const Widget *w = ui_root(app_ui(game->app)); w; w = ui_next(app_ui(game->app), w))
        if (w->name && strstr(w->name, piece))
            return true;
    return false;
}

static void look(Game *game, const char *name) {
    char file[64];
    const Theme *theme = app_theme(game->app);
    snprintf(file, sizeof file, "look-%s-%d-%d-%s", name, ui_root(app_ui(game->app))->box.w,
             theme->percent, lang_id(app_lang(game->app)));
    ui_test_shot(game->app, file);
    ui_test_check(game->app);
}

static void lines_of_all_sorts(void **state) {
    (void)state;
    static const struct {
        const char *name, *channel, *picture, *clauses;
    } moments[] = {
        {"dash", "telefoon", "rustig.png",
         "Nee hoor,|het is de kraan –|die lekt nu drie weken.|\"Morgen,\"|zeiden ze "
         "(twee keer!),|en o.a.|dhr.|De Wit zou bellen…"},
        {"chat", "chat", "boos.png",
         "hoi ik heb al 3x gebeld en niemand weet iets wat moet ik nou doen 🙄 groetjes"},
        {"letter", "brief", "rustig.png",
         "Geachte heer/mevrouw,|– Op 3 mei kostte het 7,50 per keer;|op 4 mei zei u:|\"dat "
         "klopt\".|— Met groet,|J.|Bakker"},
    };
    static const int sizes[][3] = {{1280, 720, 100}, {800, 600, 200}};
    for (int size = 0; size < 2; size++) {
        Game *game = begin(sizes[size][0], sizes[size][1], sizes[size][2], (Lang)size, "zaak");
        Text text = {0};
        player_press(game, 1);
        for (int m = 0; m < 3; m++) {
            if (!size)
                assert_true(shows(game, moments[m].channel));
            assert_string_equal(path_base(face_of(game)->picture), moments[m].picture);
            clauses(game, &text);
            assert_string_equal(text_cstr(&text), moments[m].clauses);
            key(game, SDLK_HOME);
            key(game, SDLK_SPACE);
            look(game, moments[m].name);
            key(game, SDLK_F2);
        }
        text_release(&text);
        player_end(game);
    }
}

/* What was heard opens a reply, and nothing on the screen tells that it did. */
static void nothing_tells_what_was_heard(void **state) {
    (void)state;
    Game *game = begin(1280, 720, 100, LANG_NL, "zaak");
    player_press(game, 1);
    for (int m = 0; m < 3; m++)
        key(game, SDLK_F2);
    key(game, SDLK_END);
    key(game, SDLK_SPACE); /* "nu?" */
    key(game, SDLK_F2);
    const View *view = play_view(player_scene(game)->session.play);
    assert_int_equal(view->reply_count, 2);
    unsigned states[2];
    for (int i = 0; i < 2; i++) {
        const Widget *card = ui_find(app_ui(game->app), ID_REPLY + i);
        assert_null(card->hint);
        assert_null(card->value);
        assert_int_equal(card->icon, ICON_NONE);
        states[i] = card->state;
    }
    assert_int_equal(states[0], states[1]);
    look(game, "replies");
    player_end(game);
}

static void copy(const char *folder, const char *name, const char *to, size_t most) {
    Text text = {0};
    char from[512], at[512];
    snprintf(from, sizeof from, CASES "/%s", name);
    snprintf(at, sizeof at, "%s/%s", folder, to);
    assert_int_equal(file_read(from, 1 << 20, &text), FILE_OK);
    assert_int_equal(file_write(at, text.bytes, text.len < most ? text.len : most), FILE_OK);
    text_release(&text);
}

/* Somebody stands in for a picture that cannot be drawn, and it is said. */
static void a_picture_that_cannot_be_drawn(void **state) {
    (void)state;
    char folder[512];
    snprintf(folder, sizeof folder, "%s/look-broken", player_home());
    file_make_folder(folder);
    copy(folder, "zaak/case.lua", "case.lua", SIZE_MAX);
    copy(folder, "zaak/rustig.png", "rustig.png", 40);
    copy(folder, "zaak/boos.png", "boos.png", SIZE_MAX);
    Game *game = begin(1280, 720, 100, LANG_NL, folder);
    assert_true(shows(game, "rustig.png"));
    assert_false(shows(game, "boos.png"));
    look(game, "card-broken");
    player_press(game, 1);
    assert_null(game->message);
    look(game, "face-broken");
    player_end(game);
}

/* What stands in the place of a picture is looked at and never waited for; a link shows nothing
 * from elsewhere, however good the picture is to which it leads. */
static void a_picture_that_is_no_file(void **state) {
    (void)state;
    static const char *const kinds[] = {"fifo", "folder", "link", "loop"};
    for (int kind = 0; kind < 4; kind++) {
        char folder[512], picture[600];
        snprintf(folder, sizeof folder, "%s/look-%s", player_home(), kinds[kind]);
        snprintf(picture, sizeof picture, "%s/rustig.png", folder);
        file_make_folder(folder);
        copy(folder, "zaak/case.lua", "case.lua", SIZE_MAX);
        copy(folder, "zaak/boos.png", "boos.png", SIZE_MAX);
        int made = kind == 0 ? mkfifo(picture, 0600)
                   : kind == 1
                       ? mkdir(picture, 0700)
                       : symlink(kind == 2 ? CASES "/zaak/rustig.png" : "rustig.png", picture);
        assert_int_equal(made, 0);
        Game *game = begin(1280, 720, 100, LANG_NL, folder);
        assert_true(shows(game, "rustig.png"));
        assert_false(shows(game, "boos.png"));
        player_press(game, 1);
        ui_test_settle(game->app);
        assert_string_equal(path_base(face_of(game)->picture), "rustig.png");
        player_end(game);
    }
}

/* A case in a zip shows its pictures, and nothing of it is put on disk. */
static void pictures_in_a_zip(void **state) {
    (void)state;
    static const char *const names[] = {"case.lua", "rustig.png", "boos.png"};
    char path[512];
    snprintf(path, sizeof path, "%s/zaak.zip", player_home());
    int error;
    zip_t *zip = zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, &error);
    assert_non_null(zip);
    for (int i = 0; i < 3; i++) {
        char from[512], to[64];
        snprintf(from, sizeof from, CASES "/zaak/%s", names[i]);
        snprintf(to, sizeof to, "zaak/%s", names[i]);
        assert_true(zip_file_add(zip, to, zip_source_file(zip, from, 0, -1), 0) >= 0);
    }
    assert_int_equal(zip_close(zip), 0);
    Game *game = begin(1280, 720, 100, LANG_NL, path);
    assert_null(game->message);
    assert_false(shows(game, "rustig.png"));
    player_press(game, 1);
    const Widget *face = face_of(game);
    Text file = {0};
    PictureMaker maker = face_maker(app_assets(game->app));
    assert_true(maker.read(maker.context, face->picture, &file));
    assert_true(file.len > 8);
    assert_string_equal(journal_case(player_scene(game)->session.journal), path);
    text_release(&file);
    player_end(game);
}

int main(int argc, char **argv) {
    if (argc > 1)
        cmocka_set_test_filter(argv[1]);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lines_of_all_sorts),
        cmocka_unit_test(nothing_tells_what_was_heard),
        cmocka_unit_test(a_picture_that_cannot_be_drawn),
        cmocka_unit_test(a_picture_that_is_no_file),
        cmocka_unit_test(pictures_in_a_zip),
    };
    return cmocka_run_group_tests(tests, player_make_home, NULL);
}
