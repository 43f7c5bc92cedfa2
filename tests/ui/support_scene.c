#include "ui/support_scene.h"

#include <stdlib.h>
#include <string.h>

Game *scene_begin_in(Lang lang, int width, int height, int percent, PlayMode mode, const char *id) {
    Game *game = player_begin(width, height, percent, SCHEME_LIGHT, lang);
    game->mode = mode;
    player_open(game, id);
    player_press(game, 1);
    return game;
}

Game *scene_begin(int width, int height, int percent, PlayMode mode, const char *id) {
    return scene_begin_in(LANG_NL, width, height, percent, mode, id);
}

const View *scene_view(Game *game) {
    return play_view(player_scene(game)->session.play);
}

void scene_key(Game *game, SDL_Keycode sym) {
    if (sym == SDLK_RETURN && !strcmp(player_screen(game), "scene") &&
        player_scene(game)->noting) /* what was told is read, too */
        ui_test_wait(game->app, 600);
    ui_test_key(game->app, sym, KMOD_NONE);
    ui_test_settle(game->app);
}

const Widget *scene_text(Game *game, const char *text) {
    Ui *ui = app_ui(game->app);
    const Widget *found = NULL;
    for (const Widget *w = ui_next(ui, NULL); w; w = ui_next(ui, w))
        if (w->text && strstr(w->text, text))
            found = w;
    return found;
}

bool scene_is_seen(const Widget *widget) {
    SDL_Rect both;
    return SDL_IntersectRect(&widget->box, &widget->seen, &both) && both.h == widget->box.h &&
           both.w == widget->box.w;
}

char *scene_answer(Game *game) {
    scene_key(game, SDLK_HOME);
    scene_key(game, SDLK_RETURN);
    scene_key(game, SDLK_F2);
    char *said = strdup(scene_view(game)->replies[0].text);
    scene_key(game, SDLK_1);
    return said;
}

void scene_each_moment(Lang lang, int width, int height, int percent, const char *id,
                       void (*look)(Game *game)) {
    Game *game = scene_begin_in(lang, width, height, percent, PLAY_PRACTICE, id);
    if (player_scene(game)->layer == LAYER_NOTICE)
        player_press(game, ID_NOTICE_GO);
    for (int step = 0; step < 200 && !strcmp(player_screen(game), "scene"); step++) {
        look(game);
        player_act(game, player_key);
    }
    player_end(game);
}

void scene_go_back(Game *game, void (*go)(Game *game, int id), int id) {
    int before = play_turn_count(player_scene(game)->session.play);
    const Widget *button = ui_find(app_ui(game->app), id);
    bool told = strstr(button->text, " · ");
    assert_int_equal(told, !play_rewound(player_scene(game)->session.play));
    go(game, id); /* at once */
    assert_true(play_rewound(player_scene(game)->session.play));
    assert_true(play_turn_count(player_scene(game)->session.play) <= before);
}

bool scene_tab_comes_to(Game *game, int id) {
    for (int i = 0; i < 40; i++) {
        scene_key(game, SDLK_TAB);
        if (ui_focused(app_ui(game->app)) == id)
            return true;
    }
    return false;
}
