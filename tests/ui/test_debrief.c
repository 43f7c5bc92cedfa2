/* The debrief as hands use it: what leads where, what is folded, and plays opened again. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/path.h"
#include "front/window/game/debrief.h"
#include "front/window/game/debrief_next.h"
#include "front/window/game/debrief_sums.h"
#include "front/window/game/dialogue_paper.h"
#include "front/window/game/greeting.h"
#include "front/window/game/menu.h"
#include "policy/policy.h"
#include "store/result_shelf.h"
#include "ui/support_player.h"

static Debrief *debrief_of(Game *game) {
    player_assert_screen(game, "debrief");
    return app_state(game->app);
}

static bool first_play; /* what is looked at is the first debrief of all */

/* To the debrief of a play by this policy. */
static Debrief *play(Game *game, const char *id, Policy policy, uint64_t seed) {
    static Findings findings; /* until the debrief has its own */
    Session session;
    uint64_t steps = 0;
    findings_init(&findings, LANG_NL);
    Opened *opened = game_open_case(game, id);
    assert_non_null(opened);
    session_init(&session, &opened->file,
                 (PlaySetup){.seed = seed, .mode = PLAY_PRACTICE, .time_factor = 1}, &findings);
    Player *player = player_new(opened->file.scenario);
    assert_int_equal(player_play(player, session.play, policy, seed, &steps), PLAYED_ENDED);
    player_free(player);
    if (!game->settings.best_count && !first_play) /* else less is told */
        settings_note(&game->settings, "other", NULL, 50, true, NULL);
    debrief_open(game, opened, &session, false);
    findings_release(&findings);
    ui_test_settle(game->app);
    return debrief_of(game);
}

static Game *begin(int width, int height, int percent, Lang lang) {
    return player_begin(width, height, percent, SCHEME_LIGHT, lang);
}

static bool is_at_end(Game *game) {
    Ui *ui = app_ui(game->app);
    int offset = ui_scroll_offset(ui, ID_DEBRIEF);
    ui_scroll_set(ui, ID_DEBRIEF, offset + 1);
    ui_test_settle(game->app);
    return ui_scroll_offset(ui, ID_DEBRIEF) == offset;
}

/* The head of the turn has the focus and stands at the top, as far as the page goes on below it,
 * and the turn is open. */
static void assert_at_turn(Game *game, int turn) {
    const Widget *head = ui_find(app_ui(game->app), ID_TURN + turn);
    assert_non_null(head);
    assert_int_equal(ui_focused(app_ui(game->app)), ID_TURN + turn);
    assert_true(debrief_of(game)->shown[turn]);
    assert_true(head->box.y >= head->seen.y &&
                head->box.y + head->box.h <= head->seen.y + head->seen.h);
    const Widget *page = ui_find(app_ui(game->app), ID_DEBRIEF);
    assert_true(head->box.y - page->box.y <= head->box.h || is_at_end(game));
}

static void every_link_leads_to_its_turn(int width, int height, int percent) {
    Game *game = begin(width, height, percent, LANG_NL);
    Debrief *debrief = play(game, "de-kraan", POLICY_HAND_OVER, 1);
    int links = 0;
    for (int i = 0; i < debrief->facts.lessons.count; i++) {
        if (debrief->facts.lessons.items[i].turn < 0)
            continue;
        for (int again = 0; again < 2; again++) { /* folded, and open already */
            ui_scroll_top(app_ui(game->app), ID_DEBRIEF);
            ui_test_settle(game->app);
            player_press(game, ID_LESSON + i);
            assert_at_turn(game, debrief->facts.lessons.items[i].turn);
        }
        links++;
    }
    assert_true(links > 0);
    for (int t = 0; t < debrief->facts.turn_count; t++) {
        player_press(game, ID_INDEX + t);
        assert_at_turn(game, t);
    }
    for (int i = 0; i < SCORED_COUNT; i++)
        if (ui_find(app_ui(game->app), ID_FIGURE + i))
            player_press(game, ID_FIGURE + i);
    links = 0;
    for (const Widget *w = ui_next(app_ui(game->app), NULL); w; w = ui_next(app_ui(game->app), w))
        links += w->id >= ID_SUM;
    assert_true(links > 3);
    for (int i = 0; i < links; i++) {
        const Widget *w = ui_next(app_ui(game->app), NULL);
        for (int at = 0; w; w = ui_next(app_ui(game->app), w))
            if (w->id >= ID_SUM && at++ == i)
                break;
        int turn = debrief_sum_turn(debrief, w->id);
        char name[32];
        snprintf(name, sizeof name, "Naar beurt %d:", turn + 1); /* what it says is where it goes */
        assert_memory_equal(w->name, name, strlen(name));
        player_press(game, w->id);
        assert_at_turn(game, turn);
    }
    player_end(game);
}

/* The same while the page glides there; in the second round the turns are open. */
static void it_glides_to_its_turn(int width, int height) {
    Game *game = begin(width, height, 100, LANG_NL);
    Theme theme = *app_theme(game->app);
    theme.still = false;
    app_set_theme(game->app, theme);
    Debrief *debrief = play(game, "de-kraan", POLICY_HAND_OVER, 1);
    for (int round = 0; round < 2; round++)
        for (int i = 0; i < debrief->facts.lessons.count; i++) {
            int turn = debrief->facts.lessons.items[i].turn;
            if (turn < 0)
                continue;
            ui_scroll_top(app_ui(game->app), ID_DEBRIEF);
            ui_test_wait(game->app, 1000);
            player_press(game, ID_LESSON + i);
            for (int k = 0; k < 20; k++)
                ui_test_wait(game->app, 50);
            assert_at_turn(game, turn);
        }
    player_end(game);
}

static void links(void **state) {
    (void)state;
    every_link_leads_to_its_turn(1280, 720, 100);
    every_link_leads_to_its_turn(800, 600, 200);
    it_glides_to_its_turn(1280, 720);
    it_glides_to_its_turn(1024, 768);
}

/* A number goes to a turn, also where the numbers are out of sight. */
static void by_keys(void **state) {
    (void)state;
    Game *game = begin(1280, 720, 100, LANG_NL);
    play(game, "de-kraan", POLICY_HAND_OVER, 1);
    ui_test_key(game->app, SDLK_3, KMOD_NONE);
    ui_test_settle(game->app);
    assert_at_turn(game, 2);
    ui_test_key(game->app, SDLK_RETURN, KMOD_NONE); /* and folds it */
    ui_test_settle(game->app);
    assert_false(debrief_of(game)->shown[2]);
    player_end(game);
}

/* Open are the turns that the lessons lead to, and no others. Returns how many. */
static int assert_open_by_lessons(const Debrief *debrief) {
    const Facts *lessons = &debrief->facts.lessons;
    int open = 0;
    for (int t = 0; t < debrief->facts.turn_count; t++) {
        bool leads = false;
        for (int i = 0; i < lessons->count; i++)
            leads |= lessons->items[i].turn == t;
        assert_int_equal(debrief->shown[t], leads);
        open += leads;
    }
    return open;
}

static void what_is_not_taken_along_is_folded(void **state) {
    (void)state;
    Game *game = begin(1280, 720, 100, LANG_NL);
    Debrief *debrief = play(game, "de-kraan", POLICY_BEST, 1);
    assert_open_by_lessons(debrief);
    player_click(game, WIDGET_BUTTON, "Alles openen");
    for (int t = 0; t < debrief->facts.turn_count; t++)
        assert_true(debrief->shown[t]);
    player_click(game, WIDGET_BUTTON, "Inklappen");
    assert_open_by_lessons(debrief);
    debrief = play(game, "de-kraan", POLICY_DEFEND, 1);
    assert_true(assert_open_by_lessons(debrief) > 0);
    player_end(game);
}

/* Home leads up with the focus; left and right go through the curve, to each of its turns. */
static void home_and_the_index(void **state) {
    (void)state;
    Game *game = begin(1280, 720, 100, LANG_NL);
    Ui *ui = app_ui(game->app);
    Debrief *debrief = play(game, "de-kraan", POLICY_HAND_OVER, 1);
    int last = debrief->facts.turn_count - 1;
    ui_test_key(game->app, SDLK_4, KMOD_NONE);
    ui_test_settle(game->app);
    ui_test_key(game->app, SDLK_HOME, KMOD_NONE);
    ui_test_settle(game->app);
    assert_int_equal(ui_scroll_offset(ui, ID_DEBRIEF), 0);
    assert_int_equal(ui_focused(ui), ID_VERDICT);
    assert_true(ui_find(ui, ID_VERDICT)->box.y > 0);
    ui_test_key(game->app, SDLK_END, KMOD_NONE);
    ui_test_settle(game->app);
    assert_int_equal(ui_focused(ui), debrief_goes_on(debrief)); /* in the bar below the end */
    assert_true(is_at_end(game));
    ui_focus(ui, ID_INDEX);
    ui_test_settle(game->app);
    ui_test_key(game->app, SDLK_LEFT, KMOD_NONE);
    assert_int_equal(ui_focused(ui), ID_INDEX);
    for (int i = 0; i <= last; i++)
        ui_test_key(game->app, SDLK_RIGHT, KMOD_NONE);
    ui_test_settle(game->app);
    assert_int_equal(ui_focused(ui), ID_INDEX + last);
    const char *hint =
        msg(LANG_NL, last + 1 > DIGITS ? MSG_NOTES_INDEX_KEYS_MANY : MSG_NOTES_INDEX_KEYS);
    assert_non_null(ui_test_find(game->app, WIDGET_LABEL, hint));
    ui_test_key(game->app, SDLK_RETURN, KMOD_NONE);
    ui_test_settle(game->app);
    assert_at_turn(game, last);
    player_end(game);
}

/* How a figure comes about opens in sight. */
static void what_opens_is_seen(void **state) {
    (void)state;
    Game *game = begin(1280, 720, 100, LANG_NL);
    Ui *ui = app_ui(game->app);
    play(game, "de-kraan", POLICY_HAND_OVER, 1);
    player_key(game, ID_FIGURE + SCORED_MANDATE);
    ui_test_settle(game->app);
    const Widget *why = ui_test_find(game->app, WIDGET_LABEL, msg(LANG_NL, MSG_NOTES_SUM));
    const Widget *page = ui_find(ui, ID_DEBRIEF);
    assert_non_null(why);
    assert_true(why->box.y + 2 * why->box.h < page->box.y + page->box.h);
    assert_true(ui_find(ui, ID_FIGURE + SCORED_MANDATE)->box.y >= page->box.y);
    player_end(game);
}

/* What a pointer opens and closes stays under it, wherever on the page that is. */
static void what_is_clicked_stays(void **state) {
    (void)state;
    Game *game = begin(1280, 720, 100, LANG_NL);
    Ui *ui = app_ui(game->app);
    Debrief *debrief = play(game, "de-kraan", POLICY_HAND_OVER, 1);
    const int ids[] = {ID_FIGURE + SCORED_TOTAL, ID_FIGURE + SCORED_MANDATE, ID_TURN + 1};
    (void)debrief;
    for (size_t i = 0; i < sizeof ids / sizeof *ids; i++) {
        const Widget *page = ui_find(ui, ID_DEBRIEF), *head = ui_find(ui, ids[i]);
        ui_scroll_set(ui, ID_DEBRIEF, /* into the lower half of the page */
                      ui_scroll_offset(ui, ID_DEBRIEF) + head->box.y - page->box.y -
                          page->box.h * 3 / 4);
        ui_test_settle(game->app);
        int y = ui_find(ui, ids[i])->box.y;
        for (int twice = 0; twice < 2; twice++) {
            const Widget *w = ui_find(ui, ids[i]);
            ui_test_click_at(game->app, w->box.x + 30, w->box.y + w->box.h / 2);
            ui_test_settle(game->app);
            assert_int_equal(ui_find(ui, ids[i])->box.y, y);
        }
    }
    player_end(game);
}

/* How it ended stands among the figures, and what it takes to pass above them; after another try
 * the time before is told. */
static void the_ending_counts(void **state) {
    (void)state;
    Game *game = begin(1280, 720, 100, LANG_NL);
    play(game, "de-kraan", POLICY_DEFEND, 7);
    const Debrief *debrief = debrief_of(game);
    assert_true(debrief->facts.ending.asked);
    assert_false(debrief->facts.ending.enough);
    assert_non_null(ui_test_find(game->app, WIDGET_LABEL, "Afloop"));
    assert_non_null(ui_test_find(game->app, WIDGET_LABEL, debrief->facts.ending.word));
    assert_non_null(ui_test_find(game->app, WIDGET_LABEL, debrief->facts.rule));
    debrief = play(game, "de-kraan", POLICY_BEST, 7);
    assert_memory_equal(text_cstr(&debrief->since), "De vorige keer ", 15);
    assert_non_null(ui_test_find(game->app, WIDGET_LABEL, text_cstr(&debrief->since)));
    player_end(game);
}

/* Large letters in a window of the usual width: notes stand below the words. */
static void notes_have_room(void **state) {
    (void)state;
    static const int sizes[][4] = {{1280, 720, 150, 0}, {1920, 1080, 100, 1}};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        Game *game = begin(sizes[i][0], sizes[i][1], sizes[i][2], LANG_NL);
        int margins = 0;
        play(game, "de-kraan", POLICY_DEFEND, 1);
        for (const Widget *w = ui_next(app_ui(game->app), NULL); w;
             w = ui_next(app_ui(game->app), w))
            margins += w->role == WIDGET_GROUP && w->lay.width == DIALOGUE_MARGIN;
        assert_int_equal(margins > 0, sizes[i][3]);
        ui_test_check(game->app);
        player_end(game);
    }
}

/* The total stands in the first view, beside what came of it. */
static void the_total_is_in_sight(void **state) {
    (void)state;
    static const int sizes[][3] = {{1280, 720, 100}, {1280, 720, 150}, {1920, 1080, 100}};
    for (size_t i = 0; i < SDL_arraysize(sizes); i++) {
        Game *game = begin(sizes[i][0], sizes[i][1], sizes[i][2], LANG_NL);
        const Debrief *debrief = play(game, "de-kraan", POLICY_DEFEND, 1);
        const char *figure = debrief->facts.each[SCORED_TOTAL].figure;
        const Ui *ui = app_ui(game->app);
        const Widget *shown = NULL;
        for (const Widget *w = ui_next(ui, NULL); w && !shown; w = ui_next(ui, w))
            shown = w->text && !strcmp(w->text, figure) ? w : NULL;
        assert_non_null(shown);
        assert_true(shown->box.y >= 0 && shown->box.y + shown->box.h < sizes[i][1] / 3);
        player_end(game);
    }
}

/* What comes next stands first: once more after a play that failed, another case after one that
 * passed. The focus is at the top, where the reading begins. */
static void what_comes_first(void **state) {
    (void)state;
    Game *game = begin(1280, 720, 100, LANG_NL);
    play(game, "de-kraan", POLICY_DEFEND, 1);
    assert_int_equal(ui_focused(app_ui(game->app)), ID_VERDICT);
    assert_true(player_need(game, WIDGET_BUTTON, "Nog eens")->state & STATE_PRIMARY);
    play(game, "de-kraan", POLICY_BEST, 1);
    assert_int_equal(ui_focused(app_ui(game->app)), ID_VERDICT);
    assert_true(ui_find(app_ui(game->app), ID_NEXT)->state & STATE_PRIMARY);
    player_end(game);
}

/* Wherever along the path one played, the menu goes on to the one that was named here. */
static void the_menu_names_the_same(void **state) {
    (void)state;
    static const char *const cases[] = {"gewoon-blij", "vijf-weken-stilte", "de-kraan"};
    Game *game = begin(1280, 720, 100, LANG_NL);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Debrief *debrief = play(game, cases[i], POLICY_BEST, 1);
        assert_int_equal(game_standing(game, game_find(game, cases[i])), CASE_PASSED);
        assert_true(debrief->next >= 0);
        assert_int_equal(debrief->next, game_next(game));
    }
    player_end(game);
}

/* Who comes next is named on the button in large letters too; and what "mandaat" is, is said beside
 * its first figure. */
static void what_comes_next_has_a_name(void **state) {
    (void)state;
    static const int sizes[][3] = {{1280, 720, 100}, {1280, 720, 150}, {1024, 768, 150}};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        Game *game = begin(sizes[i][0], sizes[i][1], sizes[i][2], LANG_NL);
        game->settings.best_count = 0;
        Debrief *debrief = play(game, "de-kraan", POLICY_BEST, 1);
        const Widget *next = ui_find(app_ui(game->app), ID_NEXT);
        assert_non_null(strstr(next->text, game->cases[debrief->next].customer));
        assert_int_equal(debrief->first, ui_test_find(game->app, WIDGET_LABEL,
                                                      msg(LANG_NL, MSG_NOTES_MANDATE_IS)) != NULL);
        player_end(game);
    }
}

/* An Enter too many leaves nothing, at any size of letters: it shows what the next one does. */
static void enter_leaves_nothing(void **state) {
    (void)state;
    static const int sizes[][3] = {{1280, 720, 100}, {800, 600, 200}};
    for (int size = 0; size < 2; size++)
        for (int passes = 0; passes < 2; passes++) {
            Game *game = begin(sizes[size][0], sizes[size][1], sizes[size][2], LANG_NL);
            Debrief *debrief = play(game, "de-kraan", passes ? POLICY_BEST : POLICY_DEFEND, 1);
            const Widget *head = ui_find(app_ui(game->app), ID_VERDICT);
            assert_true(ui_has_focus(app_ui(game->app), head));
            assert_true(head->box.y + head->box.h <= head->seen.y + head->seen.h);
            ui_test_wait(game->app, 1000);
            ui_test_key(game->app, SDLK_RETURN, KMOD_NONE);
            ui_test_settle(game->app);
            assert_ptr_equal(debrief_of(game), debrief);
            assert_int_equal(ui_scroll_offset(app_ui(game->app), ID_DEBRIEF), 0);
            assert_int_equal(ui_focused(app_ui(game->app)), passes ? ID_NEXT : ID_AGAIN);
            ui_test_wait(game->app, 1000);
            ui_test_key(game->app, SDLK_RETURN, KMOD_NONE);
            ui_test_settle(game->app);
            player_assert_screen(game, "card");
            player_end(game);
        }
}

/* Escape in a briefing goes back to the debrief that led there; who plays leaves both. */
static void a_briefing_goes_back(void **state) {
    (void)state;
    static const int ways[] = {ID_NEXT, ID_AGAIN};
    for (int way = 0; way < 2; way++) {
        Game *game = begin(1280, 720, 100, LANG_NL);
        Debrief *debrief = play(game, "de-kraan", POLICY_HAND_OVER, 1);
        for (int back = 0; back < 2; back++) {
            player_press(game, ways[way]);
            player_assert_screen(game, "card");
            if (back)
                player_click(game, WIDGET_BUTTON, "Terug");
            else
                ui_test_key(game->app, SDLK_ESCAPE, KMOD_NONE);
            ui_test_settle(game->app);
            assert_ptr_equal(debrief_of(game), debrief);
            assert_int_equal(ui_focused(app_ui(game->app)), ways[way]);
            ui_test_check(game->app);
        }
        player_press(game, ways[way]);
        ui_test_key(game->app, SDLK_RETURN, KMOD_NONE);
        ui_test_settle(game->app);
        player_assert_screen(game, "scene");
        ui_test_key(game->app, SDLK_ESCAPE, KMOD_NONE);
        ui_test_settle(game->app);
        player_press(game, player_scene(game)->layer == LAYER_PAUSE ? ID_LEAVE : ID_NOTICE_BACK);
        player_assert_screen(game, "menu"); /* nothing lies below it */
        player_end(game);
    }
}

/* Where it is kept opens at the very bottom, and is seen. */
static void the_place_is_seen(void **state) {
    (void)state;
    static const int sizes[][3] = {{1280, 720, 100}, {800, 600, 200}};
    for (int size = 0; size < 2; size++) {
        Game *game = begin(sizes[size][0], sizes[size][1], sizes[size][2], LANG_NL);
        Debrief *debrief = play(game, "de-kraan", POLICY_HAND_OVER, 1);
        player_key(game, ID_PLACE);
        ui_test_settle(game->app);
        const Widget *name = ui_test_find(game->app, WIDGET_LABEL, path_base(debrief->path));
        assert_non_null(name);
        assert_true(name->box.y >= name->seen.y &&
                    name->box.y + name->box.h <= name->seen.y + name->seen.h);
        player_end(game);
    }
}

/* The most room between two balloons of one turn that nothing stands between. */
static int widest_hole(Game *game) {
    const Widget *before = NULL;
    int most = 0;
    for (const Widget *w = ui_next(app_ui(game->app), NULL); w; w = ui_next(app_ui(game->app), w)) {
        if (w->role == WIDGET_RULE) /* another turn, or the ending */
            before = NULL;
        bool balloon = w->lay.card && w->lay.tail != ALIGN_AUTO;
        if (balloon && before && w->box.y - before->box.y - before->box.h > most)
            most = w->box.y - before->box.y - before->box.h;
        bool told = w->role == WIDGET_LABEL && before && w->box.x < before->box.x + before->box.w &&
                    w->box.x + w->box.w > before->box.x &&
                    w->box.y >= before->box.y + before->box.h; /* between the two */
        before = balloon || told ? w : before;
    }
    return most;
}

/* However long the notes: the words go on below each other. */
static void notes_leave_no_hole(void **state) {
    (void)state;
    static const int sizes[][3] = {{1280, 720, 100}, {1920, 1080, 100}};
    enum { GAP = 40 }; /* between two of them, with the edge of what is told */
    setenv("KLACHT_SHIPPED", "1", 1);
    for (int size = 0; size < 2; size++) {
        Game *game = begin(sizes[size][0], sizes[size][1], sizes[size][2], LANG_NL);
        for (int c = 0; c < game->case_count; c++) {
            play(game, game->cases[c].entry->id, c % 2 ? POLICY_DEFEND : POLICY_BEST, 3);
            if (ui_test_find(game->app, WIDGET_BUTTON, "Alles openen"))
                player_click(game, WIDGET_BUTTON, "Alles openen");
            int hole = widest_hole(game);
            if (hole > GAP)
                fail_msg("%s: %d pixels between two balloons", game->cases[c].entry->id, hole);
        }
        player_end(game);
    }
    unsetenv("KLACHT_SHIPPED");
}

/* How much of the large tick above the verdict is there. */
static int tick_pixels(Game *game) {
    const Widget *icon = ui_next(app_ui(game->app), NULL);
    while (icon && icon->icon != ICON_TICK)
        icon = ui_next(app_ui(game->app), icon);
    assert_non_null(icon);
    SDL_Surface *picture = app_picture(game->app);
    uint32_t good = theme_colour(app_theme(game->app), COLOUR_GOOD), colour;
    int count = 0;
    for (int y = icon->box.y; y < icon->box.y + icon->box.h; y++)
        for (int x = icon->box.x; x < icon->box.x + icon->box.w; x++) {
            memcpy(&colour, (char *)picture->pixels + y * picture->pitch + x * 4, sizeof colour);
            count += (colour & 0xFFFFFF) == good;
        }
    SDL_FreeSurface(picture);
    return count;
}

/* That it passed is drawn by the pen, within a second; under reduced motion it is simply there. */
static void a_pass_is_drawn(void **state) {
    (void)state;
    int whole[2] = {0};
    for (int still = 0; still < 2; still++) {
        Game *game = begin(1280, 720, 100, LANG_NL);
        Theme theme = *app_theme(game->app);
        theme.still = still;
        app_set_theme(game->app, theme);
        play(game, "de-kraan", POLICY_BEST, 1);
        ui_test_wait(game->app, 100);
        int begun = tick_pixels(game);
        ui_test_wait(game->app, 900);
        whole[still] = tick_pixels(game);
        assert_true(still ? begun == whole[1] : begun < whole[0]);
        player_end(game);
    }
    assert_true(whole[0] > 0);
    assert_int_equal(whole[0], whole[1]);
}

static bool any_turn_is_open(const Debrief *debrief) {
    for (int t = 0; t < debrief->facts.turn_count; t++)
        if (debrief->shown[t])
            return true;
    return false;
}

/* The first debrief of all is short: whether it passed, what to take along, and titles. */
static void the_first_is_short(void **state) {
    (void)state;
    static const int sizes[][3] = {{1280, 720, 100}, {800, 600, 200}};
    for (int size = 0; size < 2; size++) {
        Game *game = begin(sizes[size][0], sizes[size][1], sizes[size][2], LANG_NL);
        Ui *ui = app_ui(game->app);
        settings_forget_bests(&game->settings);
        first_play = true;
        Debrief *debrief = play(game, "de-kraan", POLICY_HAND_OVER, 1);
        first_play = false;
        assert_false(any_turn_is_open(debrief));
        assert_null(ui_find(ui, ID_FIGURE));
        assert_null(ui_find(ui, ID_INDEX));
        assert_non_null(ui_find(ui, ID_LESSON));
        assert_non_null(ui_test_find(game->app, WIDGET_HEADING, msg(LANG_NL, MSG_NOTES_FIGURES)));
        assert_non_null(ui_test_find(game->app, WIDGET_HEADING, msg(LANG_NL, MSG_NOTES_INDEX)));
        ui_test_check(game->app);
        player_press(game, ID_PART + PART_FIGURES);
        player_key(game, ID_PART + PART_INDEX);
        assert_non_null(ui_find(ui, ID_FIGURE));
        assert_non_null(ui_find(ui, ID_INDEX));
        ui_test_check(game->app);
        player_press(game, ID_LESSON);
        assert_at_turn(game, debrief->facts.lessons.items[0].turn);
        debrief = play(game, "de-kraan", POLICY_HAND_OVER, 2);
        assert_true(any_turn_is_open(debrief));
        assert_non_null(ui_find(ui, ID_FIGURE));
        player_end(game);
    }
}

/* ---- from the top to the bottom */

static const Widget *need_heading(Game *game, Msg key) {
    const Widget *heading = ui_test_find(game->app, WIDGET_HEADING, msg(LANG_NL, key));
    assert_non_null(heading);
    return heading;
}

/* First in words whether it passed, then what to take along, the figures, the curve, the talk; all
 * of the first two are seen at once. */
static void in_this_order(void **state) {
    (void)state;
    static const Msg parts[] = {MSG_FACT_LESSONS, MSG_NOTES_FIGURES, MSG_NOTES_INDEX,
                                MSG_NOTES_CONVERSATION};
    Game *game = begin(1280, 720, 100, LANG_NL);
    for (int passes = 0; passes < 2; passes++) {
        Debrief *debrief = play(game, "de-kraan", passes ? POLICY_BEST : POLICY_DEFEND, 1);
        const Widget *first = ui_next(app_ui(game->app), NULL);
        while (first->role != WIDGET_HEADING)
            first = ui_next(app_ui(game->app), first);
        assert_int_equal(first->level, 1);
        assert_string_equal(first->name, debrief->facts.verdict.items[0].head);
        const char *begins = passes ? "Geslaagd" : "Nog niet geslaagd";
        assert_memory_equal(first->name, begins, strlen(begins));
        int y = first->box.y;
        for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
            const Widget *heading =
                need_heading(game, !i && passes ? MSG_FACT_LESSONS_GOOD : parts[i]);
            assert_true(heading->box.y > y);
            y = heading->box.y;
        }
        assert_int_equal(debrief->facts.lessons.count, 3);
        ui_test_check_whole(game->app, ID_LESSON, 3);
        assert_non_null(ui_test_find(game->app, WIDGET_IMAGE, "mevrouw De Vries"));
    }
    player_end(game);
}

static void press_figure(Game *game, Scored scored) {
    player_press(game, ID_FIGURE + (int)scored);
}

/* A figure is a bar; how it comes about is folded away behind one press. */
static void sums_are_folded(void **state) {
    (void)state;
    Game *game = begin(1280, 720, 100, LANG_NL);
    Debrief *debrief = play(game, "de-kraan", POLICY_HAND_OVER, 1);
    const ScoreFacts *mandate = &debrief->facts.each[SCORED_MANDATE];
    const char *part = mandate->sum.parts[0].words;
    const Widget *meter = ui_test_find(game->app, WIDGET_METER, "mandaat");
    assert_non_null(meter);
    assert_true(meter->number >= mandate->value && meter->number <= mandate->value);
    assert_true(meter->step >= 50 && meter->step <= 50); /* what the house asks */
    assert_null(ui_test_find(game->app, WIDGET_LABEL, part));
    assert_null(ui_test_find(game->app, WIDGET_LABEL, msg(LANG_NL, MSG_NOTES_SUM)));
    press_figure(game, SCORED_MANDATE);
    assert_non_null(ui_test_find(game->app, WIDGET_LABEL, part));
    assert_non_null(ui_test_find(game->app, WIDGET_LABEL, msg(LANG_NL, MSG_NOTES_SUM)));
    assert_int_equal(ui_focused(app_ui(game->app)), ID_FIGURE + SCORED_MANDATE);
    press_figure(game, SCORED_MANDATE);
    assert_null(ui_test_find(game->app, WIDGET_LABEL, part));
    player_end(game);
}

/* No points of the total, no parts of it, no "of 100" beside figures of 0 to 100. */
static void one_scale(void **state) {
    (void)state;
    static const char *const others[] = {" van de 100", " van 100", "van de 30", "van de 25"};
    Game *game = begin(1280, 720, 100, LANG_NL);
    play(game, "de-kraan", POLICY_HAND_OVER, 1);
    for (int i = 0; i < SCORED_COUNT; i++)
        press_figure(game, (Scored)i);
    for (const Widget *w = ui_next(app_ui(game->app), NULL); w; w = ui_next(app_ui(game->app), w))
        for (size_t i = 0; w->name && i < sizeof others / sizeof *others; i++)
            if (strstr(w->name, others[i]))
                fail_msg("another scale: %s", w->name);
    player_end(game);
}

static void f1(Game *game) {
    ui_test_key(game->app, SDLK_F1, KMOD_NONE);
    ui_test_settle(game->app);
    player_assert_screen(game, "keys");
    ui_test_key(game->app, SDLK_F1, KMOD_NONE);
    ui_test_settle(game->app);
    player_assert_screen(game, "debrief");
}

/* Who marks whatever there is gets no praise for what was among it. */
static void marking_is_not_hearing(void **state) {
    (void)state;
    Game *game = begin(1280, 720, 100, LANG_NL);
    Debrief *debrief = play(game, "de-kraan", POLICY_MARK_ALL, 1);
    const Facts *lessons = &debrief->facts.lessons;
    bool told = false;
    for (int i = 0; i < lessons->count; i++) {
        told |= !strncmp(lessons->items[i].head, "Bijna alles markeren", 20);
        assert_true(strncmp(lessons->items[i].head, "Gehoord", 7) != 0);
    }
    assert_true(told);
    f1(game);
    player_end(game);
}

/* The curve shows what moved, and where it was decided. */
static void the_curve(void **state) {
    (void)state;
    Game *game = begin(1280, 720, 100, LANG_NL);
    Debrief *debrief = play(game, "de-kraan", POLICY_DEFEND, 1);
    int turned = debrief->facts.turned;
    assert_true(turned >= 0);
    for (int t = 0; t < debrief->facts.turn_count; t++) {
        const Widget *to = ui_find(app_ui(game->app), ID_INDEX + t);
        assert_int_equal(strstr(to->name, "Deze beurt gaf de doorslag") != NULL, t == turned);
        assert_true(to->box.h >= 144);
    }
    /* beside it what its lines stand for, from the most to the least */
    const Widget *first = ui_find(app_ui(game->app), ID_INDEX);
    int figures = 0, least = 101;
    for (const Widget *w = ui_next(app_ui(game->app), NULL); w; w = ui_next(app_ui(game->app), w)) {
        bool figure = w->role == WIDGET_LABEL && w->text && *w->text &&
                      strspn(w->text, "0123456789") == strlen(w->text);
        if (!figure || w->box.x >= first->box.x || w->box.y > first->box.y + first->box.h ||
            w->box.y + w->box.h < first->box.y)
            continue;
        figures++;
        assert_true(strtol(w->text, NULL, 10) < least);
        least = (int)strtol(w->text, NULL, 10);
    }
    assert_int_equal(figures, 3);
    player_end(game);
}

static void assert_invited(Game *game, const Debrief *debrief) {
    Text said = {0};
    text_addf(&said, "“%s”", debrief->greeting);
    player_need(game, WIDGET_LABEL, text_cstr(&said));
    player_need(game, WIDGET_IMAGE, game->cases[debrief->next].customer);
    text_release(&said);
}

/* A pass is one more of its stretch of the path, and that is said. */
static void a_pass_is_a_step(void **state) {
    (void)state;
    for (int passes = 0; passes < 2; passes++) {
        Game *game = begin(1280, 720, 100, LANG_NL);
        play(game, "de-kraan", passes ? POLICY_BEST : POLICY_DEFEND, 1);
        const Widget *said = ui_test_find(game->app, WIDGET_LABEL, "Nu 1 van de *");
        assert_int_equal(said != NULL, passes);
        player_end(game);
    }
}

/* Who comes next is there with a face and with what they say first, in any window; of who must be
 * warned of before, nothing is said. */
static void the_next_invites(void **state) {
    (void)state;
    Game *game = begin(1280, 720, 100, LANG_NL);
    for (int i = 0; i < game->case_count; i++) /* only this one is left */
        if (strcmp(game->cases[i].entry->id, "chapeau") != 0)
            settings_note(&game->settings, game->cases[i].entry->id, NULL, 90, true,
                          (const double[]){90, 90, 90, 90});
    Debrief *debrief = play(game, "de-kraan", POLICY_BEST, 1);
    assert_string_equal(game->cases[debrief->next].entry->id, "chapeau");
    assert_true(*debrief->greeting);
    assert_invited(game, debrief);
    Theme theme = *app_theme(game->app);
    theme.percent = 200;
    app_set_theme(game->app, theme);
    ui_test_resize(game->app, 800, 600);
    ui_test_settle(game->app);
    assert_invited(game, debrief);
    debrief = play(game, "de-kraan", POLICY_DEFEND, 1); /* also to who did not pass */
    assert_false(debrief->facts.scores.passed);
    assert_invited(game, debrief);
    ui_test_check(game->app);
    ui_test_resize(game->app, 1280, 720);
    ui_test_check(game->app);
    char *warned = greeting_find(game, game_find(game, "misschien-ligt-het-aan-mij"));
    assert_string_equal(warned, "");
    free(warned);
    player_end(game);
}

/* Every customer of the library says something that is neither cut off nor a mere hello. */
static void everybody_greets(void **state) {
    (void)state;
    Game *game = begin(1280, 720, 100, LANG_NL);
    game->scenarios = KLACHT_SOURCE "/scenarios";
    menu_open(game);
    ui_test_settle(game->app);
    int silent = 0;
    for (int i = 0; i < game->case_count; i++) {
        char *said = greeting_find(game, i);
        size_t len = strlen(said);
        silent += !len;
        if (len && (len < 12 || len > 200 || !strchr(".?!)'", said[len - 1]) || strchr(said, '\n')))
            fail_msg("%s: %s", game->cases[i].entry->id, said);
        free(said);
    }
    assert_true(silent * 4 < game->case_count);
    player_end(game);
}

/* ---- what is told */

/* All but who comes next, which is no part of what was played. */
/* What is told of the play: who comes next stands below it, in the language of the menu. */
static char *texts(Game *game) {
    Text all = {0};
    const Widget *page = ui_find(app_ui(game->app), ID_DEBRIEF);
    for (const Widget *w = page->first; w; w = ui_next(app_ui(game->app), w))
        if (w->name && *w->name && widget_scroll(w) == page)
            text_addf(&all, "%s\n", w->name);
    return text_take(&all);
}

static void assert_shown(const char *all, const Facts *facts) {
    for (int i = 0; i < facts->count; i++) {
        const Fact *fact = &facts->items[i];
        if (fact->kind == FACT_LOSSES) /* its parts are, each for itself */
            continue;
        /* what was said stands in its own place, points in the head of the turn */
        bool words = fact->kind == FACT_SAID || fact->kind == FACT_OWN_WORDS;
        if (!words && fact->kind != FACT_POINTS && !strstr(all, fact->head))
            fail_msg("not shown: %s", fact->head);
        const char *body = fact->body;
        Text bare = {0};
        if (words) { /* without its quotes */
            size_t quote = strlen("“"), len = strlen(body);
            bool quoted = len > 2 * quote && !memcmp(body, "“", quote);
            text_add_bytes(&bare, quoted ? body + quote : body, quoted ? len - 2 * quote : len);
            body = text_cstr(&bare);
        }
        if (!strstr(all, body))
            fail_msg("not shown: %s", body);
        text_release(&bare);
    }
}

/* Whatever is told about a play stands on the screen, as the terminal prints it. */
static void all_that_is_told(void **state) {
    (void)state;
    static const Policy policies[] = {POLICY_HAND_OVER, POLICY_DEFEND, POLICY_BEST, POLICY_RANDOM};
    Game *game = begin(1280, 720, 100, LANG_NL);
    for (size_t p = 0; p < sizeof policies / sizeof *policies; p++) {
        const char *id = p % 2 ? "vijf-weken-stilte" : "misschien-ligt-het-aan-mij";
        Debrief *debrief = play(game, id, policies[p], 4);
        const PlayFacts *facts = &debrief->facts;
        for (int t = 0; t < facts->turn_count; t++)
            if (!debrief->shown[t])
                player_press(game, ID_TURN + t);
        for (int i = 0; i < SCORED_COUNT; i++)
            if (ui_find(app_ui(game->app), ID_FIGURE + i))
                press_figure(game, (Scored)i);
        char *all = texts(game);
        assert_shown(all, &facts->verdict);
        assert_shown(all, &facts->lessons);
        for (int s = 0; s < SCORED_COUNT; s++) {
            assert_shown(all, &facts->each[s].why);
            for (int i = 0; i < facts->each[s].sum.count; i++)
                assert_non_null(strstr(all, facts->each[s].sum.parts[i].words));
        }
        assert_shown(all, &facts->apart);
        assert_shown(all, &facts->receipt);
        for (int t = 0; t < facts->turn_count; t++)
            assert_shown(all, &facts->turns[t]);
        assert_shown(all, &facts->help);
        free(all);
    }
    player_end(game);
}

/* ---- opened again */

static void assert_says(Game *game, const char *text) {
    char *all = texts(game);
    if (!strstr(all, text))
        fail_msg("it does not say: %s", text);
    free(all);
}

static ResultShelf shelf_of(const char *id) {
    ResultShelf shelf;
    result_shelf_init(&shelf, id, 10);
    return shelf;
}

static void open_again(Game *game, const char *id, int place) {
    ResultShelf shelf = shelf_of(id);
    assert_true(shelf.count > place);
    assert_true(shelf.items[place].readable);
    assert_true(debrief_open_earlier(game, shelf.items[place].path));
    ui_test_settle(game->app);
    result_shelf_release(&shelf);
}

static void opened_again_it_is_the_same(void **state) {
    (void)state;
    Game *game = begin(1280, 720, 100, LANG_EN);
    play(game, "de-kraan", POLICY_HAND_OVER, 3);
    char *first = texts(game);
    int plays = settings_best(&game->settings, "de-kraan")->plays;
    ui_test_key(game->app, SDLK_ESCAPE, KMOD_NONE);
    ui_test_settle(game->app);
    app_set_lang(game->app, LANG_NL); /* it is shown in the language it was played in */
    ui_test_settle(game->app);
    open_again(game, "de-kraan", 0);
    char *second = texts(game);
    const char *when = strstr(second, "Played today");
    assert_non_null(when);
    size_t before = (size_t)(when - second), line = strcspn(when, "\n") + 1;
    assert_memory_equal(first, second, before);
    assert_string_equal(first + before, when + line);
    assert_int_equal(settings_best(&game->settings, "de-kraan")->plays, plays);
    ui_test_key(game->app, SDLK_ESCAPE, KMOD_NONE);
    ui_test_settle(game->app);
    assert_int_equal(app_lang(game->app), LANG_NL); /* and that was for it alone */
    free(first);
    free(second);
    player_end(game);
}

static void change(const char *path, const char *from, const char *to) {
    FILE *file = fopen(path, "rb");
    static char bytes[1 << 20];
    size_t len = fread(bytes, 1, sizeof bytes - 1, file);
    fclose(file);
    bytes[len] = '\0';
    char *at = strstr(bytes, from);
    assert_non_null(at);
    assert_int_equal(strlen(from), strlen(to));
    memcpy(at, to, strlen(to));
    file = fopen(path, "wb");
    fwrite(bytes, 1, len, file);
    fclose(file);
}

/* It stays where it is, and says why. */
static void assert_cannot(Game *game, const char *path, const char *why) {
    assert_false(debrief_open_earlier(game, path));
    if (!strstr(game->message, why))
        fail_msg("it says: %s", game->message);
    player_assert_screen(game, "menu");
}

/* What has changed since is said, whatever can still be shown. */
static void what_changed_is_said(void **state) {
    (void)state;
    Game *game = begin(1280, 720, 100, LANG_NL);
    play(game, "chapeau", POLICY_FIRST, 1);
    ResultShelf shelf = shelf_of("chapeau");
    change(shelf.items[0].path, "\"hash\": \"xxh128:", "\"hash\": \"xxh128-");
    open_again(game, "chapeau", 0);
    assert_says(game, " De casus is veranderd sinds je hem toen speelde.");
    change(shelf.items[0].path, "\"hash\": \"xxh128-", "\"hash\": \"xxh128:");
    change(shelf.items[0].path, "\"passed\": false", "\"passed\": true ");
    open_again(game, "chapeau", 0);
    assert_says(game, " Het bestand van deze keer is veranderd of beschadigd.");
    ui_test_key(game->app, SDLK_ESCAPE, KMOD_NONE);
    ui_test_settle(game->app);
    change(shelf.items[0].path, "\"reply\": \"", "\"rePly\": \"");
    assert_cannot(game, shelf.items[0].path, shelf.items[0].path);
    change(shelf.items[0].path, "\"hash\": \"xxh128:", "\"hash\": \"xxh128-");
    assert_cannot(game, shelf.items[0].path, "niet meer na te spelen");
    change(shelf.items[0].path, "\"inputs\"", "\"inPuts\"");
    assert_cannot(game, shelf.items[0].path, shelf.items[0].path);
    result_shelf_release(&shelf);
    player_end(game);
}

/* ---- looking */

static void look(int width, int height, int percent, Scheme scheme, Lang lang) {
    static const struct {
        const char *id;
        Policy policy;
    } plays[] = {{"de-kraan", POLICY_HAND_OVER},
                 {"de-kraan", POLICY_BEST},
                 {"de-kraan", POLICY_DEFEND},
                 {"vijf-weken-stilte", POLICY_RANDOM},
                 {"misschien-ligt-het-aan-mij", POLICY_DEFEND}};
    Game *game = player_begin(width, height, percent, scheme, lang);
    for (size_t i = 0; i < sizeof plays / sizeof *plays; i++) {
        char name[96];
        play(game, plays[i].id, plays[i].policy, 2);
        ui_test_check(game->app);
        ui_focus(app_ui(game->app), ID_MENU); /* it went through all of them */
        ui_scroll_top(app_ui(game->app), ID_DEBRIEF);
        ui_test_settle(game->app);
        for (int page = 0; page < (getenv("KLACHT_SHOTS") ? 5 : 0); page++) {
            snprintf(name, sizeof name, "debrief-%zu-%s-%d-%d%s-%d", i, lang_id(lang), width,
                     percent, scheme == SCHEME_DARK ? "-dark" : "", page);
            ui_test_shot(game->app, name);
            for (int k = 0; k < (height - 100) / 80; k++)
                ui_test_wheel(game->app, width / 3, height / 2, -1);
        }
        for (int k = 0; k < SCORED_COUNT; k++)
            if (ui_find(app_ui(game->app), ID_FIGURE + k))
                press_figure(game, (Scored)k);
        ui_test_check(game->app);
        ui_scroll_top(app_ui(game->app), ID_DEBRIEF);
        ui_focus(app_ui(game->app), ID_FIGURE + SCORED_SPEED);
        ui_test_settle(game->app);
        snprintf(name, sizeof name, "debrief-%zu-%s-%d-%d%s-sums", i, lang_id(lang), width, percent,
                 scheme == SCHEME_DARK ? "-dark" : "");
        ui_test_shot(game->app, name);
        ui_test_key(game->app, SDLK_ESCAPE, KMOD_NONE);
        ui_test_settle(game->app);
    }
    player_end(game);
}

/* On a telephone what is read has the width of the page: beside the face stand the last words. */
static void head_of_a_telephone(void **state) {
    (void)state;
    Game *game = player_begin(360, 740, 100, SCHEME_LIGHT, LANG_NL);
    Debrief *debrief = play(game, "misschien-ligt-het-aan-mij", POLICY_DEFEND, 2);
    const Widget *page = ui_find(app_ui(game->app), ID_DEBRIEF),
                 *w = ui_next(app_ui(game->app), NULL);
    int read = 0;
    for (; w && w->id != ID_LESSON; w = ui_next(app_ui(game->app), w)) {
        bool help = debrief->facts.help.count && w->text &&
                    !strcmp(w->text, debrief->facts.help.items[0].head);
        if (!help && !(w->role == WIDGET_HEADING && w->level == 1))
            continue;
        assert_true(w->box.x - page->box.x <= 32);
        assert_true(w->box.w >= page->box.w * 4 / 5);
        read++;
    }
    assert_int_equal(read, 2);
    player_end(game);
}

static void looks(void **state) {
    (void)state;
    look(1280, 720, 100, SCHEME_LIGHT, LANG_NL);
    look(1024, 768, 100, SCHEME_LIGHT, LANG_EN);
    look(1024, 768, 150, SCHEME_DARK, LANG_EN);
    look(360, 740, 100, SCHEME_LIGHT, LANG_NL);
    look(800, 600, 200, SCHEME_LIGHT, LANG_NL);
    look(1366, 768, 150, SCHEME_LIGHT, LANG_NL);
    look(1920, 1080, 100, SCHEME_CONTRAST, LANG_EN);
    if (getenv("KLACHT_SHOTS"))
        look(3840, 2160, 100, SCHEME_LIGHT, LANG_NL);
}

int main(int argc, char **argv) {
    if (argc > 1) /* one test alone */
        cmocka_set_test_filter(argv[1]);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(links),
        cmocka_unit_test(by_keys),
        cmocka_unit_test(what_is_not_taken_along_is_folded),
        cmocka_unit_test(home_and_the_index),
        cmocka_unit_test(what_opens_is_seen),
        cmocka_unit_test(what_is_clicked_stays),
        cmocka_unit_test(the_ending_counts),
        cmocka_unit_test(notes_have_room),
        cmocka_unit_test(the_total_is_in_sight),
        cmocka_unit_test(what_comes_first),
        cmocka_unit_test(enter_leaves_nothing),
        cmocka_unit_test(what_comes_next_has_a_name),
        cmocka_unit_test(a_briefing_goes_back),
        cmocka_unit_test(the_place_is_seen),
        cmocka_unit_test(the_first_is_short),
        cmocka_unit_test(a_pass_is_drawn),
        cmocka_unit_test(in_this_order),
        cmocka_unit_test(sums_are_folded),
        cmocka_unit_test(one_scale),
        cmocka_unit_test(marking_is_not_hearing),
        cmocka_unit_test(the_curve),
        cmocka_unit_test(a_pass_is_a_step),
        cmocka_unit_test(the_next_invites),
        cmocka_unit_test(everybody_greets),
        cmocka_unit_test(all_that_is_told),
        cmocka_unit_test(opened_again_it_is_the_same),
        cmocka_unit_test(what_changed_is_said),
        cmocka_unit_test(looks),
        cmocka_unit_test(head_of_a_telephone),
        cmocka_unit_test(notes_leave_no_hole),     /* last: it plays all cases */
        cmocka_unit_test(the_menu_names_the_same), /* at the end: what it passed stays passed */
    };
    return cmocka_run_group_tests(tests, player_make_home, NULL);
}
