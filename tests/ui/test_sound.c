/* The sounds: they are there, each is heard for what was done, and silence costs nothing. */
#include "ui/support_player.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>

#include "front/window/game/hearing.h"
#include "front/window/game/scene.h"
#include "front/window/game/scene_state.h"
#include "front/window/game/settings_screen.h"

#define FOLDER KLACHT_SOUNDS

static int threads(void) {
    int count = 0;
    DIR *tasks = opendir("/proc/self/task");
    assert_non_null(tasks);
    while (readdir(tasks))
        count++;
    closedir(tasks);
    return count;
}

static void files_are_good(void **state) {
    (void)state;
    static const char *const names[SOUND_COUNT] = {"pen",  "paper", "note",
                                                   "coin", "door",  "finish"};
    for (int i = 0; i < SOUND_COUNT; i++) {
        Text path = {0};
        SDL_AudioSpec spec;
        Uint8 *bytes;
        Uint32 len;
        text_addf(&path, "%s/%s.wav", FOLDER, names[i]);
        assert_non_null(SDL_LoadWAV(text_cstr(&path), &spec, &bytes, &len));
        assert_int_equal(spec.freq, 22050);
        assert_int_equal(spec.channels, 1);
        int most = 0, seconds = (int)(len / 2 / 22050);
        for (Uint32 k = 0; k < len / 2; k++) {
            int x = (Sint16)SDL_SwapLE16(((Uint16 *)(void *)bytes)[k]);
            most = abs(x) > most ? abs(x) : most;
        }
        assert_in_range(most, 3000, 16384); /* to be heard, and never loud */
        assert_in_range(seconds, 0, 1);
        SDL_FreeWAV(bytes);
        text_release(&path);
    }
}

/* The device is open while something plays, and closed afterwards. */
static void quiet_closes(void **state) {
    (void)state;
    Sounds *sounds = sounds_new(FOLDER);
    int before = threads();
    assert_false(sounds_wait(sounds));
    assert_int_equal(threads(), before);
    sounds_play(sounds, SOUND_PEN, 0);
    sounds_play(sounds, SOUND_NOTE, 50);
    assert_true(sounds_wait(sounds));
    assert_int_equal(threads(), before + 1); /* ours, asleep; none of the device */
    assert_false(SDL_WasInit(SDL_INIT_AUDIO));
    sounds_play(sounds, SOUND_COIN, 0); /* and again */
    assert_true(sounds_wait(sounds));
    assert_int_equal(sounds_asked(sounds, SOUND_PEN), 1);
    assert_int_equal(sounds_asked(sounds, SOUND_COIN), 1);
    sounds_free(sounds);
    assert_int_equal(threads(), before);
}

static void muted(void **state) {
    (void)state;
    Sounds *sounds = sounds_new(FOLDER);
    int before = threads();
    sounds_mute(sounds, true);
    sounds_play(sounds, SOUND_DOOR, 0);
    assert_int_equal(sounds_asked(sounds, SOUND_DOOR), 0);
    assert_int_equal(threads(), before);
    sounds_mute(sounds, false);
    for (int i = 0; i < 20; i++) /* more than there are voices */
        sounds_play(sounds, (Sound)(i % SOUND_COUNT), i * 10);
    sounds_mute(sounds, true); /* what plays ends */
    sounds_wait(sounds);
    sounds_free(sounds);
}

/* Neither a device nor files: silent, and nothing waits. */
static void without(void **state) {
    (void)state;
    Sounds *sounds = sounds_new("/nowhere");
    sounds_play(sounds, SOUND_PEN, 0);
    sounds_wait(sounds);
    sounds_free(sounds);
    SDL_setenv("SDL_AUDIODRIVER", "no-such-driver", 1);
    sounds = sounds_new(FOLDER);
    sounds_play(sounds, SOUND_PEN, 0);
    assert_false(sounds_wait(sounds));
    sounds_play(sounds, SOUND_PEN, 0);
    assert_int_equal(sounds_asked(sounds, SOUND_PEN), 1); /* not tried again */
    sounds_free(sounds);
    SDL_setenv("SDL_AUDIODRIVER", "dummy", 1);
}

/* What is acted, by the pointer, until the debrief; how many acts there were. */
static int play_through(Game *game) {
    int acts = 0;
    for (int step = 0; step < 300 && !strcmp(player_screen(game), "scene"); step++) {
        const Scene *scene = player_scene(game);
        const View *view = play_view(scene->session.play);
        bool act = scene->layer == LAYER_NONE && !scene->noting && !view->listening && !view->going;
        acts += act;
        player_act(game, player_press);
    }
    player_assert_screen(game, "debrief");
    return acts;
}

/* What a player does, and what is heard with it. */
static void a_play_is_heard(void **state) {
    (void)state;
    Game *game = player_begin(1280, 720, 100, SCHEME_LIGHT, LANG_NL);
    Hearing hearing;
    hearing_begin(&hearing, game);
    const Sounds *sounds = app_sounds(game->app);
    player_open(game, "de-kraan");
    ui_test_key(game->app, SDLK_RETURN, KMOD_NONE);
    player_assert_screen(game, "scene");
    ui_test_tab_to(game->app, ID_LINE + 1);
    ui_test_key(game->app, SDLK_RETURN, KMOD_NONE); /* no clause is meant yet */
    assert_int_equal(sounds_asked(sounds, SOUND_PEN), 0);
    ui_test_key(game->app, SDLK_HOME, KMOD_NONE);
    ui_test_key(game->app, SDLK_RETURN, KMOD_NONE);
    assert_int_equal(sounds_asked(sounds, SOUND_PEN), 1);
    ui_test_key(game->app, SDLK_RETURN, KMOD_NONE); /* taken back: no stroke */
    assert_int_equal(sounds_asked(sounds, SOUND_PEN), 1);
    assert_int_equal(sounds_asked(sounds, SOUND_PAPER), 0);
    int acts = play_through(game);
    assert_true(acts > 1);
    assert_true(sounds_asked(sounds, SOUND_PAPER) + sounds_asked(sounds, SOUND_DOOR) >= acts);
    assert_int_equal(sounds_asked(sounds, SOUND_NOTE), acts - 1); /* the last one ends it */
    assert_int_equal(sounds_asked(sounds, SOUND_FINISH), 1);
    player_end(game);
}

static bool says(Game *game, const char *text) {
    Ui *ui = app_ui(game->app);
    ui_test_settle(game->app);
    for (const Widget *w = ui_next(ui, NULL); w; w = ui_next(ui, w))
        if (w->text && !strcmp(w->text, text))
            return true;
    return false;
}

/* One key mutes, says so for a moment, and the settings know it. */
static void muted_by_a_key(void **state) {
    (void)state;
    Game *game = player_begin(1280, 720, 100, SCHEME_LIGHT, LANG_NL);
    assert_false(app_is_muted(game->app));
    ui_test_key(game->app, SDLK_m, KMOD_LCTRL);
    assert_true(app_is_muted(game->app));
    int focus = ui_focused(app_ui(game->app));
    assert_true(says(game, "Geluid uit")); /* for who hears nothing now */
    assert_true(ui_focused(app_ui(game->app)) == focus && ui_find(app_ui(game->app), focus));
    assert_true(app_next(game->app) < 1e12);
    ui_test_wait(game->app, 2500);
    assert_false(says(game, "Geluid uit"));
    ui_test_key(game->app, SDLK_m, KMOD_LCTRL);
    assert_true(says(game, "Geluid aan"));
    ui_test_key(game->app, SDLK_PLUS, KMOD_LCTRL);
    assert_true(says(game, "Tekst 110 %"));
    ui_test_key(game->app, SDLK_0, KMOD_LCTRL);
    ui_test_key(game->app, SDLK_m, KMOD_LCTRL);
    settings_open(game);
    ui_test_settle(game->app);
    player_click(game, WIDGET_CHECK, "Geluid");
    assert_false(app_is_muted(game->app));
    assert_int_equal(sounds_asked(app_sounds(game->app), SOUND_NOTE), 1); /* it can be heard */
    player_end(game);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(files_are_good), cmocka_unit_test(quiet_closes),
        cmocka_unit_test(muted),          cmocka_unit_test(a_play_is_heard),
        cmocka_unit_test(muted_by_a_key), cmocka_unit_test(without),
    };
    return cmocka_run_group_tests(tests, player_make_home, NULL);
}
