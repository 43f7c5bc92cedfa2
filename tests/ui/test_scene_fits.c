/* What of a case is in sight, at which size; and how one scrolls to the rest. */
#include <stdlib.h>
#include <string.h>

#include "front/window/game/menu.h"
#include "front/window/game/scene.h"
#include "front/window/game/scene_flow.h"
#include "front/window/ui/text_place.h"
#include "ui/support_scene.h"

/* All that can be chosen is in sight as a whole. */
static void cards_in_sight(Game *game) {
    Ui *ui = app_ui(game->app);
    for (const Widget *w = ui_next(ui, NULL); w; w = ui_next(ui, w))
        if (w->role == WIDGET_CARD && !(w->state & STATE_QUIET) && widget_can_focus(w) &&
            (!scene_is_seen(w) || w->box.y + w->box.h > ui_root(ui)->box.h))
            fail_msg("%s, %s: %s is not in sight",
                     play_scenario(player_scene(game)->session.play)->id, scene_view(game)->moment,
                     w->name);
}

/* Some of what the customer said last can be read. */
static void last_words_in_sight(Game *game) {
    Ui *ui = app_ui(game->app);
    const Widget *words = NULL;
    for (const Widget *w = ui_next(ui, NULL); w; w = ui_next(ui, w))
        if (w->role == WIDGET_MARKED && w->word_count)
            words = w;
    SDL_Rect both = {0};
    assert_non_null(words);
    if (!SDL_IntersectRect(&words->box, &words->seen, &both) || both.h < 20)
        fail_msg("%s, %s: of what was said %d pixels are in sight",
                 play_scenario(player_scene(game)->session.play)->id, scene_view(game)->moment,
                 both.h);
}

enum { LAID = 3 };

/* What is laid moves nothing, and all stays in sight. */
static void table_keeps_still(Game *game) {
    Ui *ui = app_ui(game->app);
    int count = scene_view(game)->remedy_count, before[OFFER_MOST],
        laid = count < LAID ? count : LAID;
    last_words_in_sight(game);
    for (int i = 0; i < count; i++)
        before[i] = ui_find(ui, ID_TABLE + i)->box.y;
    for (int i = 0; i < laid; i++) {
        player_press(game, ID_REMEDY + i);
        for (int r = 0; r < count; r++)
            assert_int_equal(ui_find(ui, ID_TABLE + r)->box.y, before[r]);
        cards_in_sight(game);
        last_words_in_sight(game);
    }
    for (int i = 0; i < laid; i++)
        player_press(game, ID_REMEDY + i);
}

/* The same where one answers; the kinds come after the categories, in a step of their own. */
static void answers_in_sight(Game *game) {
    const View *view = scene_view(game);
    const Scene *scene = player_scene(game);
    if (scene->noting || view->listening || view->going || view->ended)
        return;
    cards_in_sight(game);
    if (view->way == WAY_JUDGE) { /* and what each means is as large as its name */
        assert_int_equal(ui_find(app_ui(game->app), ID_CATEGORY)->last->type, TYPE_INTERFACE);
        player_press(game, ID_CATEGORY + play_scenario(scene->session.play)->house.complaint);
        assert_true(scene->category >= 0);
        cards_in_sight(game);
        player_press(game, ID_KIND_BACK);
    }
    if (view->way == WAY_OFFER)
        table_keeps_still(game);
    if (view->way == WAY_OFFER)
        assert_true(scene_is_seen(ui_find(app_ui(game->app), ID_OFFER_DONE)));
}

/* Every answer can be read without scrolling: what can be said, all categories and kinds with their
 * lines, all that can be laid on the table; of all cases where they are asked for. */
static void every_answer_in_sight(void **state) {
    (void)state;
    static const char *const few[] = {"de-kraan", "chapeau", "vijf-weken-stilte"};
    char *ids[64] = {NULL};
    Game *game = player_begin(1280, 720, 100, SCHEME_LIGHT, LANG_NL);
    int all = getenv("KLACHT_ALL_CASES") ? game->case_count : 0, count = all ? all : 3;
    assert_true(count <= 64);
    for (int c = 0; c < count; c++)
        ids[c] = strdup(all ? game->cases[c].entry->id : few[c]);
    player_end(game);
    for (int c = 0; c < count; c++) {
        scene_each_moment(LANG_NL, 1280, 720, 100, ids[c], answers_in_sight);
        scene_each_moment(LANG_EN, 1280, 720, 100, ids[c], answers_in_sight);
        scene_each_moment(LANG_NL, 1366, 768, 100, ids[c], answers_in_sight);
        scene_each_moment(LANG_NL, 1280, 690, 100, ids[c],
                          answers_in_sight); /* beside bars of the desktop */
        free(ids[c]);
    }
}

static void primary_in_sight(Game *game) {
    Ui *ui = app_ui(game->app);
    const View *view = scene_view(game);
    int id = player_scene(game)->noting ? ID_COACH_ON
             : view->listening          ? ID_LISTENED
             : view->going              ? ID_GO_ON
                                        : 0;
    if (id) {
        assert_true(scene_is_seen(ui_find(ui, id)));
        assert_null(widget_scroll(ui_find(ui, id)));
    }
}

/* Where nothing fits the page is one scroll: all but its head and what one needs next, which stay.
 */
static void one_page_where_it_is_low(void **state) {
    (void)state;
    scene_each_moment(LANG_NL, 800, 600, 200, "de-kraan", primary_in_sight);
    Game *game = scene_begin(800, 600, 200, PLAY_PRACTICE, "de-kraan");
    Ui *ui = app_ui(game->app);
    assert_null(widget_scroll(ui_find(ui, ID_PAUSE)));
    scene_key(game, SDLK_F2);
    int count = scene_view(game)->reply_count;
    for (int i = 0; i < count; i++)
        assert_non_null(widget_scroll(ui_find(ui, ID_REPLY + i)));
    const Widget *more = ui_test_find(game->app, WIDGET_BUTTON, "nog *");
    assert_non_null(more);
    assert_int_equal(more->id, ID_MORE);
    assert_null(widget_scroll(more));
    for (int i = 0; i < 10 && ui_find(ui, ID_MORE); i++)
        player_press(game, ID_MORE);
    assert_null(ui_find(ui, ID_MORE));
    assert_true(scene_is_seen(ui_find(ui, ID_REPLY + count - 1)));
    player_end(game);
}

/* The guide and a whole case in a window with room for a few lines, by one hand alone. */
static void to_the_end(Game *game, void (*hand)(Game *game, int id)) {
    for (int step = 0; step < 200 && !strcmp(player_screen(game), "scene"); step++)
        player_act(game, hand);
    player_assert_screen(game, "debrief");
}

static void by_one_hand_in_a_small_window(void **state) {
    (void)state;
    static const int sizes[][3] = {{800, 600, 200}, {1024, 768, 150}};
    void (*const hands[])(Game * game, int id) = {player_press, player_key};
    for (size_t i = 0; i < 2; i++)
        for (size_t hand = 0; hand < 2; hand++) {
            Game *game =
                scene_begin(sizes[i][0], sizes[i][1], sizes[i][2], PLAY_PRACTICE, "chapeau");
            to_the_end(game, hands[hand]);
            guide_open(game);
            ui_test_settle(game->app);
            to_the_end(game, hands[hand]);
            player_end(game);
        }
}

/* A telephone held upright: nothing is cut, set letter by letter, or out of reach. */
static void fits_a_telephone(Game *game) {
    const Ui *ui = app_ui(game->app);
    primary_in_sight(game);
    ui_test_check(game->app);
    for (const Widget *w = ui_next(ui, NULL); w; w = ui_next(ui, w))
        if (w->role == WIDGET_LABEL && w->layout && w->layout->word_count)
            assert_true(w->layout->line_count <= 2 * w->layout->word_count);
}

static void on_a_telephone(void **state) {
    (void)state;
    scene_each_moment(LANG_NL, 360, 740, 100, "de-kraan", fits_a_telephone);
    scene_each_moment(LANG_EN, 360, 740, 100, "chapeau", fits_a_telephone);
}

/* What was said before is one scroll away, also while answers stand below. */
static void one_scrolls_back(void **state) {
    (void)state;
    Game *game = scene_begin(1280, 720, 100, PLAY_PRACTICE, "de-kraan");
    char *first = strdup(text_cstr(&player_scene(game)->dialogue.turns[0].lines[1].plain));
    for (int step = 0; step < 60; step++) {
        const View *view = scene_view(game);
        if (view->turn >= 3 && !player_scene(game)->noting && !view->listening && !view->going &&
            view->way == WAY_REPLIES)
            break;
        player_act(game, player_key);
    }
    const Widget *words = scene_text(game, first);
    assert_non_null(words);
    assert_false(scene_is_seen(words));
    for (int i = 0; i < 20; i++)
        scene_key(game, SDLK_PAGEUP);
    assert_true(scene_is_seen(scene_text(game, first)));
    answers_in_sight(game);
    const Widget *reply = ui_find(app_ui(game->app), ID_REPLY);
    ui_test_wheel(game->app, reply->box.x + 9, reply->box.y + 9, -3); /* over the answers too */
    assert_false(scene_is_seen(scene_text(game, first)));
    free(first);
    player_end(game);
}

/* Where what was said stands in the end, after some turns. */
static int place_of_answer(bool still) {
    Game *game = player_begin(800, 600, 100, SCHEME_LIGHT, LANG_NL);
    Theme theme = *app_theme(game->app);
    theme.still = still;
    app_set_theme(game->app, theme);
    player_open(game, "de-kraan");
    player_press(game, 1);
    for (int turn = 0; turn < 3; turn++) {
        ui_test_wait(game->app, 3000);
        char *said = scene_answer(game);
        for (int i = 0; i < 40; i++)
            ui_test_wait(game->app, 100);
        const Widget *own = scene_text(game, said);
        int place = own ? own->box.y : -1;
        free(said);
        if (turn == 2) {
            player_end(game);
            return place;
        }
        while (player_scene(game)->noting) /* the first press may show the rest */
            scene_key(game, SDLK_RETURN);
    }
    return -1;
}

/* What glides ends where it would be at once. */
static void motion_ends_in_place(void **state) {
    (void)state;
    int at_once = place_of_answer(true);
    assert_true(at_once > 0);
    assert_int_equal(place_of_answer(false), at_once);
}

/* However much is told of an answer: it, the reaction and the first of what is told are in sight.
 */
static void notes_begin_in_sight(void **state) {
    (void)state;
    Game *game = scene_begin(1280, 720, 100, PLAY_PRACTICE, "de-kraan");
    Ui *ui = app_ui(game->app);
    int folded = 0;
    for (int turn = 0; turn < 4; turn++) {
        for (int i = 0; i < 3; i++) {
            scene_key(game, SDLK_RIGHT);
            scene_key(game, SDLK_RETURN);
        }
        scene_key(game, SDLK_F2);
        if (scene_view(game)->way != WAY_REPLIES)
            break;
        char *said = strdup(scene_view(game)->replies[0].text);
        scene_key(game, SDLK_1);
        Scene *scene = player_scene(game);
        const Facts *facts = &scene->dialogue.turns[scene->spoke].coach;
        const Widget *first = NULL;
        for (int i = 0; i < facts->count && !first; i++)
            if (facts->items[i].line >= 0 && *facts->items[i].head)
                first = scene_text(game, facts->items[i].head);
        assert_non_null(first);
        assert_true(scene_is_seen(first));
        assert_true(scene_is_seen(scene_text(game, said)));
        const View *view = scene_view(game);
        const char *reaction =
            view->ended ? view->ending_text : text_cstr(&view->lines[0].text->plain);
        assert_non_null(scene_text(game, reaction));
        assert_true(scene_is_seen(scene_text(game, reaction)));
        const Widget *notes = ui_find(ui, ID_NOTES + scene->spoke);
        if (notes) {
            folded++;
            assert_true(scene_is_seen(notes));
            assert_true(widget_can_focus(notes));
            assert_int_equal(ui_focused(ui), ID_COACH_ON);
        }
        free(said);
        if (view->ended)
            break;
        scene_key(game, SDLK_RETURN);
    }
    assert_true(folded > 0);
    player_end(game);
}

static const Widget *last_words(Game *game) {
    const Dialogue *dialogue = &player_scene(game)->dialogue;
    const DialogueTurn *turn = &dialogue->turns[0];
    return scene_text(game, text_cstr(&turn->lines[turn->line_count - 1].plain));
}

/* What she says stands as it stood, from the words to the answer and to the notes. */
static void words_keep_their_lines(void **state) {
    (void)state;
    static const int sizes[][3] = {
        {1280, 720, 100}, {1366, 768, 150}, {1366, 768, 200}, {800, 600, 200}, {1920, 1080, 100}};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        Game *game = scene_begin(sizes[i][0], sizes[i][1], sizes[i][2], PLAY_PRACTICE, "de-kraan");
        const Widget *words = last_words(game);
        TypeSize type = words->type;
        int lines = words->layout->line_count, width = words->layout->width;
        scene_key(game, SDLK_F2);
        for (int step = 0; step < 2; step++) {
            words = last_words(game);
            assert_int_equal(words->type, type);
            assert_int_equal(words->layout->line_count, lines);
            assert_int_equal(words->layout->width, width);
            scene_key(game, SDLK_1);
        }
        player_end(game);
    }
}

/* The lowest part of what is told of the last answer, or its top. */
static const Widget *told_last(Game *game, bool top) {
    const Widget *found = NULL;
    Ui *ui = app_ui(game->app);
    for (const Widget *w = ui_next(ui, NULL); w; w = ui_next(ui, w)) {
        bool inside = false;
        for (const Widget *p = w; p; p = p->parent)
            inside |= p->lay.unread;
        if (inside && w->text && *w->text && !(top && found))
            found = w;
    }
    return found;
}

/* However large the text: what is told of an answer begins in sight or below it, below the edge
 * that fades, and one does not go on by Enter before the end of it was seen. */
static void notes_are_read_before_one_goes_on(void **state) {
    (void)state;
    static const int sizes[][3] = {
        {1280, 720, 100}, {1366, 768, 150}, {1366, 768, 200}, {800, 600, 200}};
    setenv("KLACHT_SHIPPED", "1", 1);
    int read_on = 0;
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        Game *game = scene_begin(sizes[i][0], sizes[i][1], sizes[i][2], PLAY_PRACTICE, "de-kraan");
        Scene *scene = player_scene(game);
        for (int turn = 0; turn < 4 && scene_view(game)->way == WAY_REPLIES; turn++) {
            scene_key(game, SDLK_RETURN);
            scene_key(game, SDLK_F2);
            scene_key(game, SDLK_1);
            assert_true(scene->noting);
            const Widget *first = told_last(game, true), *last = told_last(game, false);
            assert_non_null(first);
            int fades = ui_scroll_offset(app_ui(game->app), ID_SCROLL) ? SPACE_8 : 0;
            assert_true(first->box.y >= first->seen.y + ui_units(app_ui(game->app), fades));
            int ends = 0;
            for (int page = 0; page < 20 && !scene_is_seen(last); page++) {
                const Widget *on = ui_find(app_ui(game->app), ID_COACH_ON);
                assert_string_equal(on->text, "Lees verder ↓");
                assert_false(on->state & STATE_PRIMARY); /* it looks as what it does */
                ends = on->box.x + on->box.w;
                scene_key(game, SDLK_RETURN);
                read_on++;
                assert_true(scene->noting);
                last = told_last(game, false);
            }
            const Widget *on = ui_find(app_ui(game->app), ID_COACH_ON);
            assert_string_equal(on->text, "Verder");
            assert_true(on->state & STATE_PRIMARY);
            if (ends) {
                assert_int_equal(on->box.x + on->box.w, ends);
                ui_test_key(game->app, SDLK_RETURN, KMOD_NONE); /* once too often */
                assert_true(scene->noting);
            }
            scene_key(game, SDLK_RETURN);
            assert_false(scene->noting);
        }
        player_end(game);
    }
    assert_true(read_on > 0);
    unsetenv("KLACHT_SHIPPED");
}

/* In large letters notes stand below the words, in all the breadth there is and as large as what
 * one reads elsewhere; in a margin they are small. */
static void notes_are_legible(void **state) {
    (void)state;
    static const int sizes[][4] = {
        {1280, 720, 100, 0}, {1280, 720, 125, 1}, {1280, 720, 150, 1}, {800, 600, 200, 1}};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        Game *game = scene_begin(sizes[i][0], sizes[i][1], sizes[i][2], PLAY_PRACTICE, "de-kraan");
        scene_key(game, SDLK_F2);
        scene_key(game, SDLK_1);
        const Widget *note = told_last(game, true);
        assert_int_equal(note->type, sizes[i][3] ? TYPE_INTERFACE : TYPE_NOTE);
        for (const Widget *w = note; w && sizes[i][3]; w = w->parent)
            if (w->role == WIDGET_SCROLL)
                assert_true(note->parent->box.w > w->box.w * 3 / 4);
        player_end(game);
    }
}

/* At the end three things stand in the bar, and the way on has a long name. */
static void the_end_fits(void **state) {
    player_make_home(state); /* where keys are told yet */
    static const int sizes[][3] = {{1366, 768, 150}, {1280, 720, 150}, {1366, 768, 200}};
    setenv("KLACHT_SHIPPED", "1", 1);
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        Game *game = scene_begin(sizes[i][0], sizes[i][1], sizes[i][2], PLAY_PRACTICE, "chapeau");
        for (int step = 0; step < 200 && !scene_view(game)->ended; step++)
            player_act(game, player_key);
        app_rebuild(game->app);
        ui_test_settle(game->app);
        assert_non_null(ui_find(app_ui(game->app), ID_COACH_ON)->cap);
        ui_test_check(game->app);
        assert_true(scene_is_seen(ui_find(app_ui(game->app), ID_COACH_ON)));
        player_end(game);
    }
    unsetenv("KLACHT_SHIPPED");
}

/* However large the text: a line of what is said is long enough to be read as one. */
static void lines_are_long_enough(void **state) {
    (void)state;
    static const int sizes[][3] = {{1280, 720, 100},
                                   {1920, 1080, 150},
                                   {1920, 1080, 200},
                                   {3840, 2160, 150},
                                   {1366, 768, 125}};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        Game *game = scene_begin(sizes[i][0], sizes[i][1], sizes[i][2], PLAY_PRACTICE, "de-kraan");
        const Widget *words = last_words(game);
        int letters = (int)strlen(words->text) / words->layout->line_count;
        assert_true(letters >= 24);
        player_end(game);
    }
}

/* To answer one sees what was said last and the first answer, and who said it; however large. */
static void words_and_answer_together(void **state) {
    (void)state;
    static const int sizes[][3] = {
        {1366, 768, 150}, {1366, 744, 200}, {800, 600, 200}, {1024, 768, 150}, {1280, 720, 125}};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        Game *game = scene_begin(sizes[i][0], sizes[i][1], sizes[i][2], PLAY_PRACTICE, "de-kraan");
        Ui *ui = app_ui(game->app);
        scene_key(game, SDLK_F2);
        const Widget *words = last_words(game), *face = NULL;
        SDL_Rect seen, end = words->box;
        end.y += end.h - theme_leading(app_theme(game->app), words->type);
        end.h = theme_leading(app_theme(game->app), words->type);
        assert_true(SDL_IntersectRect(&end, &words->seen, &seen) && seen.h == end.h);
        assert_true(scene_is_seen(ui_find(ui, ID_REPLY)));
        for (const Widget *w = ui_next(ui, NULL); w && !face; w = ui_next(ui, w))
            face = w->picture ? w : NULL;
        assert_true(face && scene_is_seen(face));
        assert_true(scene_is_seen(ui_find(ui, ID_PAUSE)));
        player_end(game);
    }
}

/* The quote beside the face: it has nothing to mark, and stands in no scroll. */
static const Widget *quote_of(Game *game) {
    Ui *ui = app_ui(game->app);
    for (const Widget *w = ui_next(ui, NULL); w; w = ui_next(ui, w))
        if (w->role == WIDGET_MARKED && !widget_scroll(w))
            return w;
    return NULL;
}

/* At the table one sees what was asked, whose purse it is, and what it holds, however large the
 * letters. */
static void what_was_asked_is_near(void **state) {
    (void)state;
    static const int sizes[][3] = {{1280, 720, 100}, {1366, 768, 150}, {800, 600, 200}};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        Game *game = player_begin(sizes[i][0], sizes[i][1], sizes[i][2], SCHEME_LIGHT, LANG_NL);
        const TryOut at = {.moment = "oplossing"};
        assert_true(scene_try(game, game_open_case(game, "de-kraan"), &at));
        ui_test_settle(game->app);
        free(player_scene(game)->tried); /* what is said of a try-out is no part of a play */
        player_scene(game)->tried = NULL;
        for (int on = 0; on < 3 && !ui_find(app_ui(game->app), ID_OFFER_DONE); on++)
            scene_key(game, SDLK_F2);
        if (getenv("KLACHT_SHOTS")) {
            char name[64];
            snprintf(name, sizeof name, "table-%d-%d", sizes[i][0], sizes[i][2]);
            ui_test_shot(game->app, name);
        }
        assert_non_null(scene_text(game, "besteden"));
        assert_non_null(scene_text(game, scene_view(game)->role));
        assert_true(scene_is_seen(ui_find(app_ui(game->app), ID_REMEDY)));
        const Widget *quote = quote_of(game);
        assert_true(scene_is_seen(quote ? quote : last_words(game)));
        player_end(game);
    }
}

/* However low the window: all that the pause lets one do is in sight, and the clock is explained
 * the first time. */
static void low_windows_have_all(void **state) {
    player_make_home(state); /* where nothing is known yet */
    static const int sizes[][3] = {{800, 600, 200}, {1366, 768, 200}, {800, 600, 150}};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        Game *game = scene_begin(sizes[i][0], sizes[i][1], sizes[i][2], PLAY_PRACTICE, "de-kraan");
        scene_key(game, SDLK_ESCAPE);
        assert_int_equal(player_scene(game)->layer, LAYER_PAUSE);
        for (int id = ID_RESUME; id <= ID_LEAVE; id++)
            assert_true(scene_is_seen(ui_find(app_ui(game->app), id)));
        assert_true(scene_is_seen(ui_find(app_ui(game->app), ID_SETTINGS)));
        ui_test_check(game->app);
        scene_key(game, SDLK_ESCAPE);
        scene_key(game, SDLK_F2);
        for (int on = 0; on < 9; on++)
            scene_key(game, SDLK_PAGEDOWN);
        app_rebuild(game->app);
        ui_test_settle(game->app);
        assert_true(player_scene(game)->clock_waits > 0);
        assert_non_null(ui_test_find(game->app, WIDGET_METER, msg(LANG_NL, MSG_SCENE_TIME_WHY)));
        ui_test_check(game->app);
        ui_test_wait(game->app, 6000);
        assert_null(ui_test_find(game->app, WIDGET_METER, msg(LANG_NL, MSG_SCENE_TIME_WHY)));
        assert_non_null(ui_test_find(game->app, WIDGET_METER, msg(LANG_NL, MSG_SCENE_TIME)));
        player_end(game);
    }
}

/* What was scrolled out of sight, to its end or its begin. */
static Game *scrolled_from_replies(SDL_Keycode page) {
    Game *game = scene_begin(800, 600, 200, PLAY_PRACTICE, "de-kraan");
    scene_key(game, SDLK_F2);
    assert_int_equal(ui_focused(app_ui(game->app)), ID_REPLY);
    for (int i = 0; i < 9; i++)
        scene_key(game, page);
    assert_false(scene_is_seen(ui_find(app_ui(game->app), ID_REPLY)));
    return game;
}

/* Enter does not choose what has the focus out of sight: it comes back first. */
static void nothing_unseen_is_entered(void **state) {
    (void)state;
    static const SDL_Keycode pages[] = {SDLK_PAGEUP, SDLK_PAGEDOWN};
    for (int i = 0; i < 2; i++) {
        Game *game = scrolled_from_replies(pages[i]);
        scene_key(game, SDLK_RETURN);
        assert_false(player_scene(game)->noting);
        assert_true(scene_is_seen(ui_find(app_ui(game->app), ID_REPLY)));
        assert_int_equal(ui_focused(app_ui(game->app)), ID_REPLY);
        scene_key(game, SDLK_RETURN);
        assert_true(player_scene(game)->noting);
        player_end(game);
    }
}

/* A number chooses its card, in sight or not: by one press, always. */
static void a_number_always_chooses(void **state) {
    (void)state;
    static const SDL_Keycode pages[] = {SDLK_PAGEUP, SDLK_PAGEDOWN};
    for (int i = 0; i < 2; i++) {
        Game *game = scrolled_from_replies(pages[i]);
        scene_key(game, SDLK_1);
        assert_true(player_scene(game)->noting);
        player_end(game);
    }
}

/* Cards in two columns: arrows go by place; below the last row they stay among the answers. */
static void arrows_go_by_place(void **state) {
    (void)state;
    static const int sizes[][3] = {{1280, 720, 100}, {1366, 768, 150}, {1366, 768, 200}};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        Game *game = scene_begin(sizes[i][0], sizes[i][1], sizes[i][2], PLAY_PRACTICE, "de-kraan");
        Ui *ui = app_ui(game->app);
        scene_key(game, SDLK_F2);
        int count = scene_view(game)->reply_count;
        assert_true(count > 1);
        bool beside = ui_find(ui, ID_REPLY)->box.x != ui_find(ui, ID_REPLY + 1)->box.x;
        scene_key(game, SDLK_RIGHT);
        assert_int_equal(ui_focused(ui), ID_REPLY + beside);
        scene_key(game, SDLK_LEFT);
        assert_int_equal(ui_focused(ui), ID_REPLY);
        scene_key(game, SDLK_DOWN);
        assert_int_equal(ui_focused(ui), ID_REPLY + (beside ? count > 2 ? 2 : 0 : 1));
        for (int step = 0; step < 9; step++) {
            scene_key(game, SDLK_DOWN);
            assert_in_range(ui_focused(ui), ID_REPLY, ID_REPLY + count - 1);
        }
        player_end(game);
    }
}

/* Who scrolled goes on by Tab from what is seen, not from what is not. */
static void tab_begins_where_one_looks(void **state) {
    (void)state;
    Game *game = scene_begin(800, 600, 200, PLAY_PRACTICE, "de-kraan");
    Ui *ui = app_ui(game->app);
    scene_key(game, SDLK_F2);
    int last = ID_REPLY + scene_view(game)->reply_count - 1;
    for (int page = 0; page < 9; page++)
        scene_key(game, SDLK_PAGEDOWN);
    assert_false(scene_is_seen(ui_find(ui, ID_REPLY)));
    scene_key(game, SDLK_TAB);
    assert_true(ui_focused(ui) > ID_REPLY && ui_focused(ui) <= last);
    player_end(game);
}

/* A finger scrolls what is only read, as it does what can be pressed. */
static void a_finger_scrolls_what_is_read(void **state) {
    (void)state;
    Game *game = scene_begin(800, 600, 100, PLAY_PRACTICE, "de-kraan");
    free(scene_answer(game));
    const Widget *scroll = ui_find(app_ui(game->app), ID_SCROLL);
    char *first = strdup(text_cstr(&player_scene(game)->dialogue.turns[0].said.plain));
    int before = scene_text(game, first)->box.y;
    int x = scroll->box.x + scroll->box.w / 2, y = scroll->box.y + scroll->box.h / 2;
    SDL_Event event = {.button = {.type = SDL_MOUSEBUTTONDOWN,
                                  .button = SDL_BUTTON_LEFT,
                                  .which = SDL_TOUCH_MOUSEID,
                                  .x = x,
                                  .y = y}};
    SDL_PushEvent(&event);
    ui_test_settle(game->app);
    ui_test_move(game->app, x, y + 60);
    event.type = SDL_MOUSEBUTTONUP;
    event.button.y = y + 60;
    SDL_PushEvent(&event);
    ui_test_settle(game->app);
    assert_true(scene_text(game, first)->box.y > before);
    assert_true(player_scene(game)->noting);
    free(first);
    player_end(game);
}

/* How many pixels of this part have the very colour. */
static int pixels_of(SDL_Surface *picture, SDL_Rect part, uint32_t colour) {
    int count = 0;
    for (int y = part.y; y < part.y + part.h; y++)
        for (int x = part.x; x < part.x + part.w; x++) {
            uint32_t pixel;
            memcpy(&pixel, (char *)picture->pixels + y * picture->pitch + x * 4, sizeof pixel);
            count += (pixel & 0xFFFFFF) == colour;
        }
    return count;
}

/* The lines of what is said: those that the edges cut are not drawn, the others are. */
static void look_at_lines(Game *game, const Widget *words, SDL_Surface *picture, int *cut) {
    Ui *ui = app_ui(game->app);
    uint32_t ink = theme_colour(app_theme(game->app), words->colour);
    SDL_Point at = ui_text_place(ui, words);
    int fades = ui_units(ui, SPACE_12);
    for (int i = 0; i < words->layout->piece_count; i++) {
        SDL_Rect piece = layout_piece_box(words->layout, i), seen;
        piece.x += at.x;
        piece.y += at.y;
        if (!SDL_IntersectRect(&piece, &words->seen, &seen))
            continue;
        int inks = pixels_of(picture, seen, ink);
        if (seen.h < piece.h) {
            assert_int_equal(inks, 0);
            ++*cut;
        } else if (piece.y > words->seen.y + fades &&
                   piece.y + piece.h < words->seen.y + words->seen.h - fades) {
            assert_true(inks > 0);
        }
    }
}

static void no_line_is_cut_in_half(void **state) {
    (void)state;
    Game *game = scene_begin(800, 600, 150, PLAY_PRACTICE, "de-kraan");
    Ui *ui = app_ui(game->app);
    int cut = 0;
    free(scene_answer(game));
    for (int offset = 0; offset < 240; offset += 7) {
        ui_scroll_set(ui, ID_SCROLL, offset);
        ui_test_settle(game->app);
        SDL_Surface *picture = app_picture(game->app);
        for (const Widget *w = ui_find(ui, ID_SCROLL); w; w = ui_next(ui, w))
            if (w->role == WIDGET_MARKED && w->layout && widget_scroll(w))
                look_at_lines(game, w, picture, &cut);
        SDL_FreeSurface(picture);
    }
    assert_true(cut > 10);
    player_end(game);
}

/* In large letters not all of it fits: the first answers and some of what was said do. */
static void first_answers(Game *game) {
    Ui *ui = app_ui(game->app);
    const View *view = scene_view(game);
    int seen = 0, count = 0;
    if (player_scene(game)->noting || view->listening || view->going || view->ended)
        return;
    for (const Widget *w = ui_next(ui, NULL); w; w = ui_next(ui, w))
        if (w->role == WIDGET_CARD && !(w->state & STATE_QUIET) && widget_can_focus(w)) {
            count++;
            seen += scene_is_seen(w) && w->box.y + w->box.h <= ui_root(ui)->box.h;
        }
    if (seen < 2 && seen < count && count < 5) /* five take more than there is */
        fail_msg("%s, %s: %d of %d are in sight",
                 play_scenario(player_scene(game)->session.play)->id, view->moment, seen, count);
}

static void first_answers_in_sight(void **state) {
    (void)state;
    static const char *const few[] = {"de-kraan", "chapeau", "vijf-weken-stilte"};
    char *ids[64] = {NULL};
    Game *game = player_begin(1280, 720, 100, SCHEME_LIGHT, LANG_NL);
    int all = getenv("KLACHT_ALL_CASES") ? game->case_count : 0, count = all ? all : 3;
    assert_true(count <= 64);
    for (int c = 0; c < count; c++)
        ids[c] = strdup(all ? game->cases[c].entry->id : few[c]);
    player_end(game);
    for (int c = 0; c < count; c++) {
        scene_each_moment(LANG_NL, 1280, 720, 150, ids[c], first_answers);
        scene_each_moment(LANG_EN, 1280, 690, 150, ids[c], first_answers);
        free(ids[c]);
    }
}

static bool is_marked(const ViewLine *line) {
    bool any = false;
    for (int c = 0; line->clauses && c < line->clauses->count; c++)
        any |= line->clause_marked[c];
    return any;
}

/* What the customer said last, and what was marked, is seen in the conversation. */
static bool words_are_whole(Game *game) {
    Ui *ui = app_ui(game->app);
    const View *view = scene_view(game);
    int last = view->line_count - 1;
    while (view->lines[last].speaker != SPEAKER_CUSTOMER)
        last--;
    for (int i = 0; i < view->line_count; i++) {
        const Widget *said = NULL;
        for (const Widget *w = ui_next(ui, NULL); w; w = ui_next(ui, w))
            if (w->role == WIDGET_MARKED && widget_scroll(w) &&
                !strcmp(w->text, text_cstr(&view->lines[i].text->plain)))
                said = w;
        if ((i == last || is_marked(&view->lines[i])) && !(said && scene_is_seen(said)))
            return false;
    }
    return true;
}

/* What was marked is in the quote, else the end of what was said. */
static void quote_has_it(Game *game, const Widget *quote) {
    const View *view = scene_view(game);
    int marked = 0, of_marked = 0;
    const char *end = "";
    for (int i = 0; i < view->line_count; i++) {
        const ViewLine *line = &view->lines[i];
        if (line->speaker != SPEAKER_CUSTOMER)
            continue;
        end = text_cstr(&line->text->plain);
        for (int c = 0; c < line->clauses->count; c++)
            marked += line->clause_marked[c];
    }
    for (int i = 0; i < quote->word_count; i++)
        of_marked += quote->marks[i] == MARK_ON;
    if (marked)
        assert_true(of_marked > 0);
    else
        assert_string_equal(quote->text + strlen(quote->text) - 5, end + strlen(end) - 5);
}

static int quotes;

/* While one answers, what the customer said last is there: in the conversation, or beside the face.
 * What is asked is in sight where one names or offers. */
static void words_stay(Game *game) {
    const Scene *scene = player_scene(game);
    const View *view = scene_view(game);
    Ui *ui = app_ui(game->app);
    if (scene->noting || view->listening || view->going || view->ended)
        return;
    int face = ui_find(ui, ID_PAUSE)->box.y;
    Msg asked = view->way == WAY_JUDGE ? MSG_SCENE_JUDGE : MSG_SCENE_OFFER;
    if (view->way != WAY_REPLIES)
        assert_true(
            scene_is_seen(player_need(game, WIDGET_HEADING, msg(app_lang(game->app), asked))));
    for (int page = 0; page < 3; page++) {
        const Widget *quote = quote_of(game);
        quotes += quote != NULL;
        if ((quote != NULL) == words_are_whole(game))
            fail_msg("%s, page %d: quoted %d", view->moment, page, quote != NULL);
        if (quote) {
            assert_true(scene_is_seen(quote));
            quote_has_it(game, quote);
        }
        assert_int_equal(ui_find(ui, ID_PAUSE)->box.y, face); /* and nothing moves for it */
        scene_key(game, SDLK_PAGEDOWN);
    }
    ui_test_check(game->app);
}

static void the_last_words_stay_in_sight(void **state) {
    (void)state;
    static const int sizes[][3] = {{1280, 720, 150}, {1280, 690, 150}, {1366, 768, 150},
                                   {1024, 768, 150}, {800, 600, 200},  {1280, 720, 200}};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        quotes = 0;
        scene_each_moment(i % 2 ? LANG_EN : LANG_NL, sizes[i][0], sizes[i][1], sizes[i][2],
                          "de-kraan", words_stay);
        assert_true(quotes > 0);
        scene_each_moment(i % 2 ? LANG_NL : LANG_EN, sizes[i][0], sizes[i][1], sizes[i][2],
                          "chapeau", words_stay);
    }
}

static Game *at(const char *moment, int width, int height, int percent) {
    setenv("KLACHT_SHIPPED", "1", 1);
    Game *game = player_begin(width, height, percent, SCHEME_LIGHT, LANG_NL);
    const TryOut try = {.moment = moment};
    assert_true(scene_try(game, game_open_case(game, "de-kraan"), &try));
    ui_test_settle(game->app);
    free(player_scene(game)->tried);
    player_scene(game)->tried = NULL;
    for (int on = 0; on < 3 && (scene_view(game)->listening || scene_view(game)->going); on++)
        scene_key(game, SDLK_F2);
    unsetenv("KLACHT_SHIPPED");
    return game;
}

/* Where one names and offers the words need the room that there is: what is asked comes first. */
static void one_begins_at_what_is_asked(void **state) {
    (void)state;
    static const char *const moments[] = {"nachten", "oplossing"};
    static const int sizes[][3] = {{1280, 720, 150}, {1280, 690, 150}, {1024, 768, 150}};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
        for (int m = 0; m < 2; m++) {
            Game *game = at(moments[m], sizes[i][0], sizes[i][1], sizes[i][2]);
            assert_int_equal(scene_view(game)->way, m ? WAY_OFFER : WAY_JUDGE);
            words_stay(game);
            player_end(game);
        }
    assert_true(quotes > 0);
}

/* All around what has the focus, its ring: nothing that stands beside it covers it; and amounts
 * stand within their card. */
static void rings_are_whole(void **state) {
    (void)state;
    static const int sizes[][3] = {{1280, 720, 100}, {1280, 720, 150}, {800, 600, 200}};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        Game *game = at("oplossing", sizes[i][0], sizes[i][1], sizes[i][2]);
        Ui *ui = app_ui(game->app);
        int with = 0;
        while (!scene_view(game)->remedies[with].euro_count)
            with++;
        ui_test_tab_to(game->app, ID_REMEDY + with);
        scene_key(game, SDLK_RETURN);
        for (int step = 0; step < 3 && ui_focused(ui) != ID_AMOUNT + with; step++)
            scene_key(game, SDLK_TAB);
        const Widget *amount = ui_find(ui, ID_AMOUNT + with);
        assert_non_null(amount);
        assert_int_equal(ui_focused(ui), amount->id);
        const Widget *card = amount;
        while (card->role != WIDGET_CARD)
            card = card->parent;
        assert_true(amount->box.y > card->box.y);
        assert_true(amount->box.y + amount->box.h < card->box.y + card->box.h);
        SDL_Surface *picture = app_picture(game->app);
        uint32_t accent = theme_colour(app_theme(game->app), COLOUR_ACCENT);
        int away = theme_fixed(app_theme(game->app), 2) + 1;
        SDL_Rect below = {amount->box.x, amount->box.y + amount->box.h + away, amount->box.w, 1};
        SDL_Rect above = {amount->box.x, amount->box.y - away - 1, amount->box.w, 1};
        assert_int_equal(pixels_of(picture, below, accent), below.w);
        assert_int_equal(pixels_of(picture, above, accent), above.w);
        SDL_FreeSurface(picture);
        player_end(game);
    }
}

/* In large letters all names are in the first view, and what they mean is there when asked for. */
static void names_before_what_they_mean(void **state) {
    (void)state;
    Game *game = at("nachten", 1280, 720, 150);
    Ui *ui = app_ui(game->app);
    assert_int_equal(scene_view(game)->way, WAY_JUDGE);
    int count = play_scenario(player_scene(game)->session.play)->house.category_count;
    for (int i = 0; i < count; i++) {
        const Widget *card = ui_find(ui, ID_CATEGORY + i);
        assert_true(scene_is_seen(card));
        assert_ptr_equal(card->first, card->last);
    }
    player_press(game, ID_EXPLAIN);
    assert_null(ui_find(ui, ID_EXPLAIN));
    assert_ptr_not_equal(ui_find(ui, ID_CATEGORY)->first, ui_find(ui, ID_CATEGORY)->last);
    ui_test_check(game->app);
    player_end(game);
}

/* Where everything stands that a hand can press. */
static int places_of(Game *game, SDL_Rect *places, int *ids, int most) {
    Ui *ui = app_ui(game->app);
    int count = 0;
    for (const Widget *w = ui_next(ui, ui_top(ui)); w && count < most; w = ui_next(ui, w))
        if (widget_can_focus(w)) {
            ids[count] = w->id;
            places[count++] = w->box;
        }
    return count;
}

/* A key hint goes when the pointer comes: what one was about to press stays where it is. */
static void stays_for_the_pointer(Game *game) {
    enum { MOST = 200 };
    SDL_Rect before[MOST], after[MOST];
    int ids[2][MOST];
    ui_test_key(game->app, SDLK_F8, KMOD_NONE); /* which does nothing */
    ui_test_settle(game->app);
    assert_true(ui_is_by_keys(app_ui(game->app)));
    int count = places_of(game, before, ids[0], MOST);
    for (int i = 0; i < 2; i++)
        ui_test_move(game->app, 3 + i, 3);
    assert_false(ui_is_by_keys(app_ui(game->app)));
    assert_int_equal(places_of(game, after, ids[1], MOST), count);
    for (int i = 0; i < count; i++)
        if (memcmp(&before[i], &after[i], sizeof *before))
            fail_msg("%s: %d moves from %d,%d %dx%d to %d,%d %dx%d", player_screen(game), ids[0][i],
                     before[i].x, before[i].y, before[i].w, before[i].h, after[i].x, after[i].y,
                     after[i].w, after[i].h);
}

static void nothing_moves_for_a_pointer(void **state) {
    player_make_home(state);
    static const int sizes[][3] = {
        {1280, 720, 100}, {1280, 720, 150}, {800, 600, 100}, {800, 600, 200}};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
        for (int lang = 0; lang < LANG_COUNT; lang++) {
            Game *game =
                player_begin(sizes[i][0], sizes[i][1], sizes[i][2], SCHEME_LIGHT, (Lang)lang);
            game->settings.introduced = game->settings.asked = false;
            menu_open(game);
            ui_test_settle(game->app);
            stays_for_the_pointer(game);
            guide_open(game);
            ui_test_settle(game->app);
            for (int step = 0; step < 60 && !strcmp(player_screen(game), "scene"); step++) {
                stays_for_the_pointer(game);
                player_act(game, player_key);
            }
            stays_for_the_pointer(game);
            player_end(game);
        }
    scene_each_moment(LANG_NL, 1280, 720, 100, "de-kraan", stays_for_the_pointer);
    scene_each_moment(LANG_EN, 1280, 720, 150, "de-kraan", stays_for_the_pointer);
}

/* Also in a narrow row the button that goes back says before the first time what that costs. */
static void going_back_says_what_it_costs(void **state) {
    (void)state;
    static const int sizes[][3] = {
        {1280, 720, 100}, {1280, 720, 150}, {1024, 768, 150}, {800, 600, 200}, {360, 740, 100}};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
        for (int lang = 0; lang < LANG_COUNT; lang++) {
            Game *game = scene_begin_in((Lang)lang, sizes[i][0], sizes[i][1], sizes[i][2],
                                        PLAY_PRACTICE, "de-kraan");
            scene_key(game, SDLK_F2);
            const Widget *back = ui_find(app_ui(game->app), ID_LISTEN_AGAIN);
            assert_true(!back || strstr(back->text, " · "));
            ui_test_check(game->app);
            scene_key(game, SDLK_1);
            back = ui_find(app_ui(game->app), ID_COACH_AGAIN);
            assert_non_null(back);
            assert_non_null(strstr(back->text, " · "));
            ui_test_check(game->app);
            player_end(game);
        }
}

/* Who plays by keys is told them in large letters too: what marks, what goes back, what chooses an
 * amount. */
static void keys_are_told_in_large_letters(void **state) {
    player_make_home(state);
    Game *game = scene_begin(1280, 720, 150, PLAY_PRACTICE, "de-kraan");
    scene_key(game, SDLK_F8);
    player_need(game, WIDGET_LABEL, msg(LANG_NL, MSG_SCENE_LISTEN));
    player_need(game, WIDGET_LABEL, msg(LANG_NL, MSG_SCENE_KEYS_MARK));
    ui_test_check(game->app);
    scene_key(game, SDLK_F2);
    assert_non_null(ui_find(app_ui(game->app), ID_LISTEN_AGAIN)->cap);
    ui_test_check(game->app);
    player_end(game);
    game = at("oplossing", 1280, 720, 150);
    int with = 0;
    while (!scene_view(game)->remedies[with].euro_count)
        with++;
    scene_key(game, SDLK_1 + with);
    assert_int_equal(ui_focused(app_ui(game->app)), ID_AMOUNT + with);
    const Widget *offers = ui_find(app_ui(game->app), ID_OFFER_DONE);
    assert_string_equal(offers->cap, msg(LANG_NL, MSG_SCENE_KEYS_AMOUNT));
    scene_key(game, SDLK_RIGHT);
    offers = ui_find(app_ui(game->app), ID_OFFER_DONE);
    assert_string_equal(offers->cap, msg(LANG_NL, MSG_SCENE_KEY_F2));
    player_end(game);
}

/* Who comes back from the settings goes on. */
static void settings_lead_back_to_the_play(void **state) {
    (void)state;
    Game *game = scene_begin(1280, 720, 100, PLAY_PRACTICE, "de-kraan");
    scene_key(game, SDLK_ESCAPE);
    player_key(game, ID_SETTINGS);
    player_assert_screen(game, "settings");
    scene_key(game, SDLK_ESCAPE);
    player_assert_screen(game, "scene");
    assert_int_equal(ui_focused(app_ui(game->app)), ID_RESUME);
    player_end(game);
}

int main(int argc, char **argv) {
    if (argc > 1) /* one test alone */
        cmocka_set_test_filter(argv[1]);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_answer_in_sight),
        cmocka_unit_test(first_answers_in_sight),
        cmocka_unit_test(one_page_where_it_is_low),
        cmocka_unit_test(on_a_telephone),
        cmocka_unit_test(by_one_hand_in_a_small_window),
        cmocka_unit_test(one_scrolls_back),
        cmocka_unit_test(motion_ends_in_place),
        cmocka_unit_test(notes_begin_in_sight),
        cmocka_unit_test(words_keep_their_lines),
        cmocka_unit_test(notes_are_read_before_one_goes_on),
        cmocka_unit_test(notes_are_legible),
        cmocka_unit_test(the_end_fits),
        cmocka_unit_test(lines_are_long_enough),
        cmocka_unit_test(words_and_answer_together),
        cmocka_unit_test(what_was_asked_is_near),
        cmocka_unit_test(low_windows_have_all),
        cmocka_unit_test(nothing_unseen_is_entered),
        cmocka_unit_test(a_number_always_chooses),
        cmocka_unit_test(arrows_go_by_place),
        cmocka_unit_test(tab_begins_where_one_looks),
        cmocka_unit_test(a_finger_scrolls_what_is_read),
        cmocka_unit_test(no_line_is_cut_in_half),
        cmocka_unit_test(the_last_words_stay_in_sight),
        cmocka_unit_test(one_begins_at_what_is_asked),
        cmocka_unit_test(rings_are_whole),
        cmocka_unit_test(names_before_what_they_mean),
        cmocka_unit_test(nothing_moves_for_a_pointer),
        cmocka_unit_test(going_back_says_what_it_costs),
        cmocka_unit_test(keys_are_told_in_large_letters),
        cmocka_unit_test(settings_lead_back_to_the_play),
    };
    return cmocka_run_group_tests(tests, player_make_home, NULL);
}
