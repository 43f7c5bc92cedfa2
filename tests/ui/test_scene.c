/* A case as one growing conversation: what stands where after each step, at which size. */
#include <stdlib.h>
#include <string.h>

#include "front/window/game/scene.h"
#include "front/window/game/scene_flow.h"
#include "store/settings_file.h"
#include "ui/support_player.h"

static Game *begin_in(Lang lang, int width, int height, int percent, PlayMode mode,
                      const char *id) {
    Game *game = player_begin(width, height, percent, SCHEME_LIGHT, lang);
    game->mode = mode;
    player_open(game, id);
    player_press(game, 1);
    return game;
}

static Game *begin(int width, int height, int percent, PlayMode mode, const char *id) {
    return begin_in(LANG_NL, width, height, percent, mode, id);
}

static const View *view_of(Game *game) {
    return play_view(player_scene(game)->session.play);
}

static void key(Game *game, SDL_Keycode sym) {
    ui_test_key(game->app, sym, KMOD_NONE);
    ui_test_settle(game->app);
}

static const Widget *last_with_text(Game *game, const char *text) {
    Ui *ui = app_ui(game->app);
    const Widget *found = NULL;
    for (const Widget *w = ui_next(ui, NULL); w; w = ui_next(ui, w))
        if (w->text && strstr(w->text, text))
            found = w;
    return found;
}

static bool is_seen(const Widget *widget) {
    SDL_Rect both;
    return SDL_IntersectRect(&widget->box, &widget->seen, &both) && both.h == widget->box.h &&
           both.w == widget->box.w;
}

static bool lies_over(Game *game) {
    return ui_top(app_ui(game->app))->state & STATE_MODAL;
}

/* Listens, marking the first clause, and says the first there is. */
static char *answer(Game *game) {
    key(game, SDLK_RETURN);
    key(game, SDLK_F2);
    char *said = strdup(view_of(game)->replies[0].text);
    key(game, SDLK_1);
    return said;
}

static void after_an_answer_it_goes_on(void **state) {
    (void)state;
    Game *game = begin(1280, 720, 100, PLAY_PRACTICE, "de-kraan");
    Scene *scene = player_scene(game);
    char *said = answer(game);
    assert_false(lies_over(game));
    assert_true(scene->noting);
    assert_int_equal(ui_focused(app_ui(game->app)), ID_COACH_ON);
    assert_true(scene->session.since_ms < 0); /* the clock stands still */
    const Widget *own = last_with_text(game, said), *note = last_with_text(game, "Wat je deed:");
    assert_non_null(own);
    assert_non_null(note);
    assert_true(is_seen(own));
    assert_true(note->box.x >= own->box.x + own->box.w); /* in the margin */
    const char *reaction = text_cstr(&view_of(game)->lines[0].text->plain);
    assert_true(is_seen(last_with_text(game, reaction)));
    assert_null(ui_find(app_ui(game->app), ID_LINE)); /* it is read before it is marked */
    ui_test_check(game->app);
    key(game, SDLK_RETURN);
    assert_false(scene->noting);
    assert_true(scene->session.since_ms >= 0);
    assert_true(view_of(game)->listening);
    assert_int_equal(ui_focused(app_ui(game->app)) / 100, ID_LINE / 100);
    assert_non_null(last_with_text(game, said)); /* the conversation stays */
    free(said);
    player_end(game);
}

/* What was heard or marked in vain is told beside the words; and the words show it. */
static void notes_stand_beside_the_words(void **state) {
    (void)state;
    Game *game = begin(1280, 720, 100, PLAY_PRACTICE, "de-kraan");
    Scene *scene = player_scene(game);
    free(answer(game));
    const Facts *facts = &scene->dialogue.turns[0].coach;
    int strays = 0;
    player_press(game, ID_NOTES); /* there is more than fits: the reasons are asked for */
    for (int i = 0; i < facts->count; i++) {
        const Fact *fact = &facts->items[i];
        if (fact->line < 0 || !fact->from)
            continue;
        const Widget *note = last_with_text(game, fact->head);
        assert_non_null(note);
        const char *line = text_cstr(&scene->dialogue.turns[0].lines[fact->line].plain);
        const Widget *words = last_with_text(game, line);
        assert_true(note->box.x >= words->box.x + words->box.w);
        MarkLook look = fact->kind == FACT_MISSED                              ? MARK_MISSED
                        : fact->kind == FACT_STRAY || fact->kind == FACT_DECOY ? MARK_STRAY
                                                                               : MARK_ON;
        assert_int_equal(words->marks[fact->from - 1], look);
        strays += look == MARK_STRAY;
        if (look == MARK_STRAY)
            assert_non_null(last_with_text(game, fact->body)); /* why */
    }
    assert_int_equal(strays, 1);
    player_end(game);
}

static void no_notes_in_assessment(void **state) {
    (void)state;
    Game *game = begin(1280, 720, 100, PLAY_ASSESSMENT, "de-kraan");
    Scene *scene = player_scene(game);
    char *said = answer(game);
    assert_false(scene->noting);
    assert_non_null(last_with_text(game, said));
    assert_null(last_with_text(game, "Wat je deed:"));
    assert_null(last_with_text(game, "Gemist:"));
    assert_true(view_of(game)->listening);
    free(said);
    player_end(game);
}

/* From the first step to the last the focus is where the hand is needed, never on the pause; the
 * last words are read before the debrief opens. */
static void the_focus_is_where_the_eyes_are(void **state) {
    (void)state;
    Game *game = begin(1280, 720, 100, PLAY_PRACTICE, "de-kraan");
    bool ended = false;
    for (int step = 0; step < 200 && !strcmp(player_screen(game), "scene"); step++) {
        Scene *scene = player_scene(game);
        const View *view = view_of(game);
        int focus = ui_focused(app_ui(game->app));
        const Widget *widget = ui_find(app_ui(game->app), focus);
        assert_non_null(widget);
        assert_int_not_equal(focus, ID_PAUSE);
        if (scene->noting) {
            assert_int_equal(focus, ID_COACH_ON);
            ended |= view->ended && last_with_text(game, view->ending_text);
        } else if (view->listening) {
            assert_int_equal(widget->role, WIDGET_MARKED);
        } else if (view->going) {
            assert_int_equal(focus, ID_GO_ON);
        } else if (view->way == WAY_REPLIES) {
            assert_int_equal(focus, ID_REPLY);
        }
        player_act(game, player_key);
    }
    assert_true(ended);
    player_assert_screen(game, "debrief");
    player_end(game);
}

/* Plays a case and looks at each moment. */
static void each_moment(Lang lang, int width, int height, int percent, const char *id,
                        void (*look)(Game *game)) {
    Game *game = begin_in(lang, width, height, percent, PLAY_PRACTICE, id);
    if (player_scene(game)->layer == LAYER_NOTICE)
        player_press(game, ID_NOTICE_GO);
    for (int step = 0; step < 200 && !strcmp(player_screen(game), "scene"); step++) {
        look(game);
        player_act(game, player_key);
    }
    player_end(game);
}

/* All that can be chosen is in sight as a whole. */
static void cards_in_sight(Game *game) {
    Ui *ui = app_ui(game->app);
    for (const Widget *w = ui_next(ui, NULL); w; w = ui_next(ui, w))
        if (w->role == WIDGET_CARD && !(w->state & STATE_QUIET) && widget_can_focus(w) &&
            (!is_seen(w) || w->box.y + w->box.h > ui_root(ui)->box.h))
            fail_msg("%s, %s: %s is not in sight",
                     play_scenario(player_scene(game)->session.play)->id, view_of(game)->moment,
                     w->name);
}

/* The same where one answers; the kinds come after the categories, in a step of their own. */
static void answers_in_sight(Game *game) {
    const View *view = view_of(game);
    const Scene *scene = player_scene(game);
    if (scene->noting || view->listening || view->going || view->ended)
        return;
    cards_in_sight(game);
    if (view->way == WAY_JUDGE) {
        player_press(game, ID_CATEGORY + play_scenario(scene->session.play)->house.complaint);
        assert_true(scene->category >= 0);
        cards_in_sight(game);
        player_press(game, ID_KIND_BACK);
    }
    if (view->way == WAY_OFFER)
        assert_true(is_seen(ui_find(app_ui(game->app), ID_OFFER_DONE)));
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
        each_moment(LANG_NL, 1280, 720, 100, ids[c], answers_in_sight);
        each_moment(LANG_EN, 1280, 720, 100, ids[c], answers_in_sight);
        each_moment(LANG_NL, 1366, 768, 100, ids[c], answers_in_sight);
        each_moment(LANG_NL, 1280, 690, 100, ids[c],
                    answers_in_sight); /* beside bars of the desktop */
        free(ids[c]);
    }
}

static void primary_in_sight(Game *game) {
    Ui *ui = app_ui(game->app);
    const View *view = view_of(game);
    int id = player_scene(game)->noting ? ID_COACH_ON
             : view->listening          ? ID_LISTENED
             : view->going              ? ID_GO_ON
                                        : 0;
    if (id) {
        assert_true(is_seen(ui_find(ui, id)));
        assert_null(widget_scroll(ui_find(ui, id)));
    }
}

/* Where nothing fits the page is one scroll: all but its head and what one needs next, which stay.
 */
static void one_page_where_it_is_low(void **state) {
    (void)state;
    each_moment(LANG_NL, 800, 600, 200, "de-kraan", primary_in_sight);
    Game *game = begin(800, 600, 200, PLAY_PRACTICE, "de-kraan");
    Ui *ui = app_ui(game->app);
    assert_null(widget_scroll(ui_find(ui, ID_PAUSE)));
    key(game, SDLK_F2);
    int count = view_of(game)->reply_count;
    for (int i = 0; i < count; i++)
        assert_non_null(widget_scroll(ui_find(ui, ID_REPLY + i)));
    const Widget *more = ui_test_find(game->app, WIDGET_BUTTON, "nog *");
    assert_non_null(more);
    assert_int_equal(more->id, ID_MORE);
    assert_null(widget_scroll(more));
    for (int i = 0; i < 10 && ui_find(ui, ID_MORE); i++)
        player_press(game, ID_MORE);
    assert_null(ui_find(ui, ID_MORE));
    assert_true(is_seen(ui_find(ui, ID_REPLY + count - 1)));
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
            Game *game = begin(sizes[i][0], sizes[i][1], sizes[i][2], PLAY_PRACTICE, "chapeau");
            to_the_end(game, hands[hand]);
            guide_open(game);
            ui_test_settle(game->app);
            to_the_end(game, hands[hand]);
            player_end(game);
        }
}

/* What was said before is one scroll away, also while answers stand below. */
static void one_scrolls_back(void **state) {
    (void)state;
    Game *game = begin(1280, 720, 100, PLAY_PRACTICE, "de-kraan");
    char *first = strdup(text_cstr(&player_scene(game)->dialogue.turns[0].lines[1].plain));
    for (int step = 0; step < 60; step++) {
        const View *view = view_of(game);
        if (view->turn >= 3 && !player_scene(game)->noting && !view->listening && !view->going &&
            view->way == WAY_REPLIES)
            break;
        player_act(game, player_key);
    }
    const Widget *words = last_with_text(game, first);
    assert_non_null(words);
    assert_false(is_seen(words));
    for (int i = 0; i < 20; i++)
        key(game, SDLK_PAGEUP);
    assert_true(is_seen(last_with_text(game, first)));
    answers_in_sight(game);
    const Widget *reply = ui_find(app_ui(game->app), ID_REPLY);
    ui_test_wheel(game->app, reply->box.x + 9, reply->box.y + 9, -3); /* over the answers too */
    assert_false(is_seen(last_with_text(game, first)));
    free(first);
    player_end(game);
}

/* Balloons come one after the other; a key brings the rest and does no more. */
static void words_come_as_they_are_said(void **state) {
    (void)state;
    Game *game = player_begin(1280, 720, 100, SCHEME_LIGHT, LANG_NL);
    Theme theme = *app_theme(game->app);
    theme.still = false;
    app_set_theme(game->app, theme);
    player_open(game, KLACHT_TESTS "/ui/cases/lines/zaak");
    player_press(game, 1);
    Scene *scene = player_scene(game);
    free(answer(game));
    assert_int_equal(view_of(game)->line_count, 2);
    const char *last = text_cstr(&view_of(game)->lines[1].text->plain);
    assert_null(last_with_text(game, last));
    ui_test_wait(game->app, 100);
    assert_null(last_with_text(game, last));
    ui_test_wait(game->app, 2000);
    assert_non_null(last_with_text(game, last));
    int spoke = scene->spoke;
    player_press(game, ID_COACH_AGAIN);
    free(answer(game));
    last = text_cstr(&view_of(game)->lines[1].text->plain);
    assert_null(last_with_text(game, last));
    key(game, SDLK_RETURN); /* hurries, and goes on from nothing that was not read */
    assert_non_null(last_with_text(game, last));
    assert_true(scene->noting);
    assert_int_equal(scene->spoke, spoke);
    key(game, SDLK_RETURN);
    assert_false(scene->noting);
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
        char *said = answer(game);
        for (int i = 0; i < 40; i++)
            ui_test_wait(game->app, 100);
        const Widget *own = last_with_text(game, said);
        int place = own ? own->box.y : -1;
        free(said);
        if (turn == 2) {
            player_end(game);
            return place;
        }
        key(game, SDLK_RETURN);
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

static bool tab_comes_to(Game *game, int id) {
    for (int i = 0; i < 40; i++) {
        key(game, SDLK_TAB);
        if (ui_focused(app_ui(game->app)) == id)
            return true;
    }
    return false;
}

/* Of earlier turns the heads of what was told stay; the reasons are there for who asks, by the
 * pointer, and by keys for who went back. */
static void reasons_unfold(void **state) {
    (void)state;
    Game *game = begin(1280, 720, 100, PLAY_PRACTICE, "de-kraan");
    Ui *ui = app_ui(game->app);
    for (int turn = 0; turn < 3; turn++) {
        free(answer(game));
        key(game, SDLK_RETURN);
    }
    const Facts *facts = &player_scene(game)->dialogue.turns[0].coach;
    char *why = NULL;
    for (int i = 0; i < facts->count && !why; i++)
        if (facts->items[i].kind == FACT_MISSED)
            why = strdup(facts->items[i].body);
    assert_non_null(why);
    assert_null(last_with_text(game, why));
    assert_false(tab_comes_to(game, ID_NOTES)); /* what is to be done now comes by Tab alone */
    int listening = ui_focused(ui);
    for (int i = 0; i < 20; i++)
        key(game, SDLK_PAGEUP);
    assert_int_equal(ui_focused(ui), listening);
    assert_true(tab_comes_to(game, ID_NOTES));
    key(game, SDLK_RETURN);
    assert_true(is_seen(last_with_text(game, why)));
    ui_test_check(game->app);
    key(game, SDLK_SPACE);
    assert_null(last_with_text(game, why));
    int before = ui_find(ui, ID_NOTES)->box.y;
    player_press(game, ID_NOTES);
    assert_true(is_seen(last_with_text(game, why)));
    assert_int_equal(ui_find(ui, ID_NOTES)->box.y, before);
    free(why);
    player_end(game);
}

/* However much is told of an answer: it, the reaction and the first of what is told are in sight.
 */
static void notes_begin_in_sight(void **state) {
    (void)state;
    Game *game = begin(1280, 720, 100, PLAY_PRACTICE, "de-kraan");
    Ui *ui = app_ui(game->app);
    int folded = 0;
    for (int turn = 0; turn < 4; turn++) {
        for (int i = 0; i < 3; i++) {
            key(game, SDLK_RETURN);
            key(game, SDLK_RIGHT);
        }
        key(game, SDLK_F2);
        if (view_of(game)->way != WAY_REPLIES)
            break;
        char *said = strdup(view_of(game)->replies[0].text);
        key(game, SDLK_1);
        Scene *scene = player_scene(game);
        const Facts *facts = &scene->dialogue.turns[scene->spoke].coach;
        const Widget *first = NULL;
        for (int i = 0; i < facts->count && !first; i++)
            if (facts->items[i].line >= 0 && *facts->items[i].head)
                first = last_with_text(game, facts->items[i].head);
        assert_non_null(first);
        assert_true(is_seen(first));
        assert_true(is_seen(last_with_text(game, said)));
        const View *view = view_of(game);
        const char *reaction =
            view->ended ? view->ending_text : text_cstr(&view->lines[0].text->plain);
        assert_non_null(last_with_text(game, reaction));
        assert_true(is_seen(last_with_text(game, reaction)));
        const Widget *notes = ui_find(ui, ID_NOTES + scene->spoke);
        if (notes) {
            folded++;
            assert_true(is_seen(notes));
            assert_true(widget_can_focus(notes));
            assert_int_equal(ui_focused(ui), ID_COACH_ON);
        }
        free(said);
        if (view->ended)
            break;
        key(game, SDLK_RETURN);
    }
    assert_true(folded > 0);
    player_end(game);
}

/* Who tries a turn again finds what was marked. */
static void again_keeps_the_marks(void **state) {
    (void)state;
    Game *game = begin(1280, 720, 100, PLAY_PRACTICE, "de-kraan");
    free(answer(game));
    player_press(game, ID_COACH_AGAIN);
    const View *view = view_of(game);
    assert_true(view->listening);
    assert_int_equal(view->turn, 1);
    int marked = 0;
    for (int i = 0; i < view->line_count; i++)
        for (int w = 0; view->lines[i].marked && w < view->lines[i].text->word_count; w++)
            marked += view->lines[i].marked[w];
    assert_int_equal(marked, 1);
    player_end(game);
}

/* Marks all there is and says the trap that pleases, where there is one, else what scores highest.
 */
static bool answer_with_trap(Game *game) {
    Scene *scene = player_scene(game);
    Play *play = scene->session.play;
    for (int i = 0; i < view_of(game)->line_count; i++)
        for (int w = 1;
             view_of(game)->lines[i].marked && w <= view_of(game)->lines[i].text->word_count; w++) {
            Input input = {.kind = INPUT_MARK};
            input.as.mark.moment = play_moment(play);
            input.as.mark.line = i + 1;
            input.as.mark.word = w;
            assert_int_equal(scene_give(scene, input), PLAY_OK);
        }
    while (view_of(game)->listening) /* the first press brings the rest of the words */
        player_press(game, ID_LISTENED);
    const View *view = view_of(game);
    int best = 0;
    bool found = false;
    for (int i = 0; i < view->reply_count && !found; i++) {
        Effects is = play_reply_effects(play, view->replies[i].reply);
        found = is.trap && is.trust > 0 && is.patience > 0;
        if (found || is.empathy > play_reply_effects(play, view->replies[best].reply).empathy)
            best = i;
    }
    player_press(game, ID_REPLY + best);
    return found;
}

static void clear_at(int width, int height, int percent, const char *first, const char *trap) {
    Game *game = begin(width, height, percent, PLAY_PRACTICE, "de-kraan");
    bool found = answer_with_trap(game);
    assert_false(found);
    assert_non_null(last_with_text(game, "Teruggaan staat"));
    ui_test_check(game->app);
    ui_test_shot(game->app, first);
    while (!found) {
        assert_null(last_with_text(game, "Voor nu: een valkuil"));
        player_press(game, ID_COACH_ON);
        found = answer_with_trap(game);
        assert_null(last_with_text(game, "Teruggaan staat"));
    }
    assert_non_null(last_with_text(game, "Voor nu: een valkuil"));
    int risen = 0;
    for (const Widget *w = ui_next(app_ui(game->app), NULL); w; w = ui_next(app_ui(game->app), w))
        if (w->text && w->text[0] == '+') {
            risen++;
            assert_int_not_equal(w->colour, COLOUR_GOOD);
        }
    assert_int_equal(risen, 2);
    ui_test_check(game->app);
    ui_test_shot(game->app, trap);
    player_end(game);
}

/* That one went back will stand in the result is told before it can be done, once; and a trap that
 * pleases for now has no green figures beside it. */
static void what_an_answer_is_worth_is_clear(void **state) {
    (void)state;
    setenv("KLACHT_SHIPPED", "1", 1); /* with a trap that pleases, soon */
    clear_at(1280, 720, 100, "first-beat", "trap-beat");
    clear_at(800, 600, 100, "first-beat-small", "trap-beat-small");
    clear_at(800, 600, 200, "first-beat-large", "trap-beat-large");
    unsetenv("KLACHT_SHIPPED");
}

/* A new start: what was kept of the settings is read again. */
static Game *begin_anew(void) {
    Game *game = player_begin(1280, 720, 100, SCHEME_LIGHT, LANG_NL);
    Findings findings;
    findings_init(&findings, LANG_NL);
    settings_read(&game->settings, &findings);
    assert_int_equal(findings.count, 0);
    findings_release(&findings);
    player_open(game, "de-kraan");
    player_press(game, 1);
    return game;
}

/* Keys and meters are told three times, however often the window was opened. */
static void hints_go_when_they_are_known(void **state) {
    player_make_home(state); /* where no case was ended: who did knows the keys */
    for (int turn = 0; turn < 3; turn++) {
        Game *game = begin_anew();
        assert_non_null(last_with_text(game, "pijltjes"));
        assert_non_null(ui_test_find(game->app, WIDGET_LABEL, "F2"));
        assert_non_null(last_with_text(game, "Wat je zegt, doet iets"));
        free(answer(game));
        key(game, SDLK_RETURN);
        player_end(game);
    }
    Game *game = begin_anew();
    assert_null(last_with_text(game, "pijltjes"));
    assert_null(ui_test_find(game->app, WIDGET_LABEL, "F2"));
    assert_null(last_with_text(game, "Wat je zegt, doet iets"));
    player_end(game);
}

/* The clock says what it is for, that it has run out, and what that means. */
static void the_clock_speaks(void **state) {
    player_make_home(state);
    for (int out = 0; out < 2; out++) {
        Game *game = player_begin(1280, 720, 100, SCHEME_LIGHT, LANG_NL);
        game->time_factor = out ? 1e-6 : 1;
        player_open(game, "de-kraan");
        player_press(game, 1);
        key(game, SDLK_F2);
        assert_int_equal(last_with_text(game, "De leestijd is om.") != NULL, out);
        assert_int_equal(last_with_text(game, "Zo lang heb je") != NULL, !out);
        player_end(game);
    }
}

/* A finger scrolls what is only read, as it does what can be pressed. */
static void a_finger_scrolls_what_is_read(void **state) {
    (void)state;
    Game *game = begin(800, 600, 100, PLAY_PRACTICE, "de-kraan");
    free(answer(game));
    const Widget *scroll = ui_find(app_ui(game->app), ID_SCROLL);
    char *first = strdup(text_cstr(&player_scene(game)->dialogue.turns[0].said.plain));
    int before = last_with_text(game, first)->box.y;
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
    assert_true(last_with_text(game, first)->box.y > before);
    assert_true(player_scene(game)->noting);
    free(first);
    player_end(game);
}

int main(int argc, char **argv) {
    if (argc > 1) /* one test alone */
        cmocka_set_test_filter(argv[1]);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(after_an_answer_it_goes_on),
        cmocka_unit_test(notes_stand_beside_the_words),
        cmocka_unit_test(no_notes_in_assessment),
        cmocka_unit_test(the_focus_is_where_the_eyes_are),
        cmocka_unit_test(every_answer_in_sight),
        cmocka_unit_test(one_page_where_it_is_low),
        cmocka_unit_test(by_one_hand_in_a_small_window),
        cmocka_unit_test(one_scrolls_back),
        cmocka_unit_test(words_come_as_they_are_said),
        cmocka_unit_test(motion_ends_in_place),
        cmocka_unit_test(reasons_unfold),
        cmocka_unit_test(notes_begin_in_sight),
        cmocka_unit_test(again_keeps_the_marks),
        cmocka_unit_test(what_an_answer_is_worth_is_clear),
        cmocka_unit_test(hints_go_when_they_are_known),
        cmocka_unit_test(the_clock_speaks),
        cmocka_unit_test(a_finger_scrolls_what_is_read),
    };
    return cmocka_run_group_tests(tests, player_make_home, NULL);
}
