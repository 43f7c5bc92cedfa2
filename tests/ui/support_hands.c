#include "ui/support_hands.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "front/window/game/scene_say.h"

enum { MOST_STEPS = 400 };

static bool chance(Random *random, unsigned one_in) {
    return random_below(random, one_in) == 0;
}

/* By the pointer, and now and then by the keys. */
static void press(Game *game, Random *random, int id) {
    if (chance(random, 4))
        player_key(game, id);
    else
        player_press(game, id);
}

/* Some clauses of what the customer says now. */
static void mark(Game *game, Random *random) {
    const View *view = play_view(player_scene(game)->session.play);
    for (int i = 0; i < view->line_count; i++) {
        if (!view->lines[i].clauses || chance(random, 3))
            continue;
        ui_test_tab_to(game->app, ID_LINE + i);
        for (unsigned strokes = random_below(random, 3); strokes > 0; strokes--) {
            for (unsigned steps = random_below(random, 4); steps > 0; steps--)
                ui_test_key(game->app, SDLK_RIGHT, KMOD_NONE);
            ui_test_key(game->app, SDLK_RETURN, KMOD_NONE);
        }
        view = play_view(player_scene(game)->session.play);
    }
}

static void judge(Game *game, Random *random) {
    const Scene *scene = player_scene(game);
    const House *house = &play_scenario(scene->session.play)->house;
    if (scene->category < 0)
        press(game, random,
              ID_CATEGORY + (int)random_below(random, (uint32_t)house->category_count));
    if (!strcmp(player_screen(game), "scene") && scene->category >= 0)
        press(game, random, ID_KIND + (int)random_below(random, (uint32_t)house->kind_count));
}

static bool can_press(Game *game, int id) {
    const Widget *widget = ui_find(app_ui(game->app), id);
    return widget && !(widget->state & STATE_DISABLED);
}

static void lay(Game *game, Random *random, int index) {
    const View *view = play_view(player_scene(game)->session.play);
    const ViewRemedy *remedy = &view->remedies[index];
    if (!can_press(game, ID_REMEDY + index))
        return;
    press(game, random, ID_REMEDY + index);
    const Widget *amount = ui_find(app_ui(game->app), ID_AMOUNT + index);
    if (amount && amount->role == WIDGET_FIELD) {
        char euros[16];
        snprintf(euros, sizeof euros, "%.0f", ceil(remedy->euros_from));
        ui_test_tab_to(game->app, ID_AMOUNT + index);
        ui_test_type(game->app, euros);
    } else if (amount) {
        ui_test_tab_to(game->app, ID_AMOUNT + index);
        for (unsigned steps = random_below(random, 3); steps > 0; steps--)
            ui_test_key(game->app, SDLK_RIGHT, KMOD_NONE);
    }
    if (!can_press(game, ID_OFFER_DONE)) /* an amount that is not to be had */
        press(game, random, ID_REMEDY + index);
}

static void offer(Game *game, Random *random) {
    const View *view = play_view(player_scene(game)->session.play);
    int count = view->remedy_count < OFFER_MOST ? view->remedy_count : OFFER_MOST;
    for (unsigned laid = random_below(random, 4); laid > 0 && count; laid--)
        lay(game, random, (int)random_below(random, (uint32_t)count));
    int door = ID_DOOR + (chance(random, 2) ? HAND_OVER_WARM : HAND_OVER_COLD);
    if (chance(random, 3) && can_press(game, door))
        press(game, random, door);
    press(game, random, ID_OFFER_DONE);
}

/* Own words, whatever they are, or none. */
static void say(Game *game, Random *random) {
    static const char *const words[] = {"Sorry, dat komt doordat het druk is.", "😀 {x} 日本 \\n",
                                        "Wat is er gebeurd?"};
    if (chance(random, 3)) {
        ui_test_key(game->app, SDLK_ESCAPE, KMOD_NONE);
    } else {
        ui_test_type(game->app, words[random_below(random, 3)]);
        ui_test_key(game->app, SDLK_RETURN, KMOD_NONE);
    }
    ui_test_settle(game->app);
}

bool hands_act(Game *game, Random *random) {
    if (strcmp(player_screen(game), "scene") != 0)
        return false;
    const Scene *scene = player_scene(game);
    const View *view = play_view(scene->session.play);
    if (scene->layer == LAYER_NOTICE) {
        press(game, random, ID_NOTICE_GO);
    } else if (scene->noting) {
        press(game, random, ID_COACH_ON);
    } else if (view->listening) {
        mark(game, random);
        press(game, random, ID_LISTENED);
    } else if (view->going) {
        press(game, random, ID_GO_ON);
    } else if (scene_says(scene)) {
        say(game, random);
    } else if (view->way == WAY_REPLIES) {
        press(game, random, ID_REPLY + (int)random_below(random, (uint32_t)view->reply_count));
    } else if (view->way == WAY_JUDGE) {
        judge(game, random);
    } else {
        offer(game, random);
    }
    return !strcmp(player_screen(game), "scene");
}

void hands_play(Game *game, Random *random) {
    for (int step = 0; step < MOST_STEPS && hands_act(game, random); step++) {
    }
    player_assert_screen(game, "debrief");
}
