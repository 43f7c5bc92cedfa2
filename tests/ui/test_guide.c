/* The guide, by keys alone and by the pointer alone: each step says something of its own, and
 * speaks of buttons that stand on the screen. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "front/window/game/debrief_state.h"
#include "front/window/game/scene.h"
#include "front/window/game/scene_listen.h"
#include "ui/support_player.h"

enum { STEPS_MOST = 40, GUIDE_WORDS = 220 };

typedef struct Told {
    char *texts[STEPS_MOST];
    int count;
    int words;
    int high, top; /* of the bar it stands in */
    bool clock;    /* it told of it */
} Told;

static const Widget *bar_of_guide(Game *game) {
    Ui *ui = app_ui(game->app);
    for (const Widget *w = ui_next(ui, NULL); w; w = ui_next(ui, w))
        if (w->lay.fill && w->lay.colour == COLOUR_INK && w->first && w->first->next)
            return w;
    return NULL;
}

/* What the guide says now: the words in its bar. */
static const char *guide_says(Game *game) {
    const Widget *bar = bar_of_guide(game);
    return bar ? bar->first->next->text : NULL;
}

/* Where there is room the bar stays as high and in its place, whatever it says: the talk stays
 * where it is. */
static void keeps_its_height(Game *game, Told *told) {
    const Widget *bar = bar_of_guide(game);
    if (ui_is_narrow(app_ui(game->app)) || scene_is_low(app_ui(game->app)))
        return;
    if (!told->high) {
        told->high = bar->box.h;
        told->top = bar->box.y;
    }
    assert_int_equal(bar->box.h, told->high);
    assert_int_equal(bar->box.y, told->top);
}

/* Every name in quotes is that of a button on the screen. */
static void names_are_of_buttons(Game *game, const char *said) {
    for (const char *from = strstr(said, "‘"); from; from = strstr(from, "‘")) {
        from += strlen("‘");
        const char *to = strstr(from, "’");
        char name[80];
        assert_non_null(to);
        snprintf(name, sizeof name, "%.*s", (int)(to - from), from);
        if (!strcmp(name, "en") || !strcmp(name, "and"))
            continue;
        player_need(game, WIDGET_BUTTON, name);
    }
}

static void look(Game *game, Told *told, const char *shot) {
    const char *words = guide_says(game);
    assert_non_null(words);
    char *said = strdup(words); /* the tree that has it does not stay */
    names_are_of_buttons(game, said);
    keeps_its_height(game, told);
    ui_test_check(game->app);
    for (int i = 0; i < told->count; i++)
        if (!strcmp(told->texts[i], said))
            fail_msg("said twice: %s", said);
    told->texts[told->count++] = said;
    for (const char *c = said; *c; c++)
        told->words += *c == ' ' && c[1] != ' ';
    told->words++;
    bool clock = ui_test_find(game->app, WIDGET_METER, "leestijd") ||
                 ui_test_find(game->app, WIDGET_METER, "reading time");
    bool tells = strstr(said, "leestijd") || strstr(said, "reading time");
    assert_true(!tells || clock); /* what it speaks of is there, and not before it speaks of it */
    assert_true(!clock || told->clock || tells);
    told->clock |= tells;
    char name[96];
    snprintf(name, sizeof name, "guide-%s-%02d", shot, told->count);
    ui_test_shot(game->app, name);
}

static void key(Game *game, SDL_Keycode code) {
    ui_test_key(game->app, code, KMOD_NONE);
    ui_test_settle(game->app);
}

/* The pen to the clause that holds this word of the line it stands on, and a mark. */
static void mark(Game *game, int clauses_on) {
    key(game, SDLK_HOME);
    for (int i = 0; i < clauses_on; i++)
        key(game, SDLK_RIGHT);
    key(game, SDLK_RETURN);
}

/* Whether this button is the one thing to do next: to hear or to offer nothing never is. */
static void invites(Game *game, int button, bool invites) {
    const Widget *widget = ui_find(app_ui(game->app), button);
    assert_non_null(widget);
    assert_int_equal((widget->state & STATE_PRIMARY) != 0, invites);
}

/* No verdict and nothing that is asked: what went well, and at most one thing that was missed. */
static void counts_for_nothing(Game *game, Lang lang) {
    const Debrief *debrief = app_state(game->app);
    const Facts *lessons = &debrief->facts.lessons;
    Ui *ui = app_ui(game->app);
    int missed = 0;
    assert_non_null(ui_test_find(game->app, WIDGET_HEADING, msg(lang, MSG_NOTES_GUIDE_DONE)));
    assert_null(ui_test_find(game->app, WIDGET_HEADING, debrief->facts.verdict.items[0].head));
    for (const Widget *w = ui_next(ui, NULL); w; w = ui_next(ui, w)) {
        assert_false(w->role == WIDGET_METER && w->step > 0);
        for (int i = 0; i < lessons->count && w->role == WIDGET_LABEL; i++)
            missed += lessons->items[i].tone == TONE_WARN && w->text && w->type == TYPE_INTERFACE &&
                      w->face == FACE_SEMIBOLD && !strcmp(w->text, lessons->items[i].head);
    }
    assert_true(missed <= 1);
    assert_int_equal(ui_focused(ui), ID_VERDICT); /* one more Enter leads nowhere */
}

static void by_keys(int width, int height, int percent, Lang lang) {
    Game *game = player_begin(width, height, percent, SCHEME_LIGHT, lang);
    Told told = {0};
    char shot[48];
    snprintf(shot, sizeof shot, "%s-%d-%d", lang_id(lang), width, percent);
    guide_open(game);
    ui_test_settle(game->app);
    look(game, &told, shot);
    invites(game, ID_LISTENED, false);
    mark(game, 2); /* "Ik kom deze lamp weer even brengen" */
    invites(game, ID_LISTENED, true);
    look(game, &told, shot);
    key(game, SDLK_F2);
    look(game, &told, shot);
    const View *view = play_view(player_scene(game)->session.play);
    for (int i = 0; i < view->reply_count; i++) /* what was heard opened the best */
        if (strstr(view->replies[i].text,
                   lang == LANG_NL ? "U komt er weer mee" : "back with it")) {
            key(game, SDLK_1 + i);
            break;
        }
    look(game, &told, shot);
    while (player_scene(game)->noting) { /* the first press may show the rest */
        ui_test_wait(game->app, 600);
        key(game, SDLK_RETURN);
    }
    look(game, &told, shot);
    mark(game, 2);
    key(game, SDLK_F2);
    look(game, &told, shot);
    const House *house = &play_scenario(player_scene(game)->session.play)->house;
    key(game, SDLK_1 + house->complaint);
    look(game, &told, shot);
    player_key(game, ID_KIND + 1); /* which a digit takes once it is seen */
    look(game, &told, shot);
    while (player_scene(game)->noting) { /* the first press may show the rest */
        ui_test_wait(game->app, 600);
        key(game, SDLK_RETURN);
    }
    look(game, &told, shot);
    invites(game, ID_OFFER_DONE, false);
    key(game, SDLK_1); /* the apology, and the lamp */
    invites(game, ID_OFFER_DONE, true);
    look(game, &told, shot);
    key(game, SDLK_2);
    player_key(game, ID_DOOR + HAND_OVER_WARM);
    look(game, &told, shot);
    player_key(game, ID_DOOR + HAND_OVER_WARM);
    key(game, SDLK_F2);
    look(game, &told, shot);
    if (told.words > GUIDE_WORDS)
        fail_msg("%d words", told.words); /* so much is read in a minute */
    for (int i = 0; i < 9 && !strcmp(player_screen(game), "scene"); i++) {
        ui_test_wait(game->app, 600);
        key(game, SDLK_RETURN); /* the rest is read first */
    }
    player_assert_screen(game, "debrief");
    assert_true(game->settings.introduced);
    counts_for_nothing(game, lang);
    ui_test_shot(game->app, shot);
    for (int i = 0; i < told.count; i++)
        free(told.texts[i]);
    player_end(game);
}

static void in_dutch(void **state) {
    (void)state;
    by_keys(1280, 720, 100, LANG_NL);
}

static void in_english(void **state) {
    (void)state;
    by_keys(1280, 720, 100, LANG_EN);
}

static void large_in_a_small_window(void **state) {
    (void)state;
    by_keys(800, 600, 200, LANG_NL);
    by_keys(1024, 768, 150, LANG_EN);
}

/* Who points hears of no keys, on no screen of it. */
static void by_the_pointer(void **state) {
    (void)state;
    static const char *const keys[] = {"F2", "Enter", "pijl", "cijfer"};
    Game *game = player_begin(1280, 720, 100, SCHEME_LIGHT, LANG_NL);
    player_click(game, WIDGET_BUTTON, "Begin hier*");
    int said = 0;
    for (int step = 0; step < 60 && !strcmp(player_screen(game), "scene"); step++) {
        Ui *ui = app_ui(game->app);
        said += guide_says(game) != NULL;
        for (const Widget *w = ui_next(ui, NULL); w; w = ui_next(ui, w)) {
            assert_null(w->cap);
            for (size_t k = 0; w->text && k < SDL_arraysize(keys); k++)
                assert_null(strstr(w->text, keys[k]));
        }
        player_act(game, player_press);
    }
    assert_true(said > 6);
    player_assert_screen(game, "debrief");
    player_end(game);
}

int main(int argc, char **argv) {
    if (argc > 1) /* one test alone */
        cmocka_set_test_filter(argv[1]);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(in_dutch),
        cmocka_unit_test(in_english),
        cmocka_unit_test(by_the_pointer),
        cmocka_unit_test(large_in_a_small_window),
    };
    return cmocka_run_group_tests(tests, player_make_home, NULL);
}
