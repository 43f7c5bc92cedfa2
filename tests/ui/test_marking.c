/* The highlighter over the words of a customer: by keys, by the pointer, from moment to moment. */
#include <stdio.h>
#include <string.h>

#include "front/window/ui/inside.h"
#include "ui/support_player.h"

static Game *begin(const char *id) {
    Game *game = player_begin(1280, 720, 100, SCHEME_LIGHT, LANG_NL);
    player_open(game, id);
    player_press(game, 1);
    return game;
}

static void key(Game *game, SDL_Keycode code) {
    ui_test_key(game->app, code, KMOD_NONE);
    ui_test_settle(game->app);
}

/* The words that have the focus now. */
static const Widget *words_of(Game *game) {
    const Widget *words = ui_find(app_ui(game->app), ui_focused(app_ui(game->app)));
    assert_non_null(words);
    assert_int_equal(words->role, WIDGET_MARKED);
    return words;
}

static int marked(const Game *game) {
    const View *view = play_view(player_scene(game)->session.play);
    int count = 0;
    for (int i = 0; i < view->line_count; i++)
        for (int w = 0; view->lines[i].marked && w < view->lines[i].text->word_count; w++)
            count += view->lines[i].marked[w];
    return count;
}

/* On to the next moment with words to mark, by the first of everything. */
static void to_next_words(Game *game) {
    Scene *scene = player_scene(game);
    key(game, SDLK_F2);
    for (int i = 0; i < 20; i++) {
        const View *view = play_view(scene->session.play);
        if (scene->noting)
            key(game, SDLK_RETURN);
        else if (view->listening)
            return;
        else if (view->going)
            key(game, SDLK_F2);
        else
            key(game, SDLK_1);
    }
    fail_msg("no words to mark");
}

/* The pen stood on the last word of a text; the next text is shorter. */
static void keys_from_moment_to_moment(void **state) {
    (void)state;
    static const char *const cases[] = {"de-kraan", "chapeau"};
    for (int c = 0; c < 2; c++) {
        Game *game = begin(cases[c]);
        key(game, SDLK_END);
        int before = words_of(game)->word_count;
        for (int step = 0; step < 2 && words_of(game)->word_count >= before; step++) {
            key(game, SDLK_END);
            to_next_words(game);
        }
        assert_true(words_of(game)->word_count < before);
        assert_int_equal(marked(game), 0);
        key(game, SDLK_HOME);
        key(game, SDLK_SPACE);
        assert_true(marked(game) > 0);
        player_end(game);
    }
}

/* The arrows go on from the last clause of one balloon to the first of the next, and back. */
static void arrows_cross_from_words_to_words(void **state) {
    (void)state;
    static const SDL_Keycode on[] = {SDLK_RIGHT, SDLK_DOWN}, back[] = {SDLK_LEFT, SDLK_UP};
    for (int i = 0; i < 2; i++) {
        Game *game = begin(KLACHT_TESTS "/ui/cases/lines/zaak");
        Ui *ui = app_ui(game->app);
        to_next_words(game);
        int first = words_of(game)->id, clause = words_of(game)->word_count - 1;
        assert_non_null(ui_find(ui, first + 1));
        clause = words_of(game)->words[clause].clause;
        for (int step = 0; step < 20 && ui_focused(ui) == first; step++)
            key(game, on[i]);
        assert_int_equal(ui_focused(ui), first + 1);
        assert_int_equal(ui_pen(ui, first + 1)->word, 0);
        key(game, back[i]);
        assert_int_equal(ui_focused(ui), first);
        assert_int_equal(words_of(game)->words[ui_pen(ui, first)->word].clause, clause);
        for (int step = 0; step < 20; step++) /* nothing stands before the first of all */
            key(game, back[i]);
        assert_int_equal(ui_focused(ui), first);
        assert_int_equal(ui_pen(ui, first)->word, 0);
        player_end(game);
    }
}

/* Home and End go to the begin and the end of all that is said now, over all balloons. */
static void home_and_end_go_over_all(void **state) {
    (void)state;
    Game *game = begin(KLACHT_TESTS "/ui/cases/lines/zaak");
    Ui *ui = app_ui(game->app);
    to_next_words(game);
    int first = words_of(game)->id;
    assert_non_null(ui_find(ui, first + 1));
    key(game, SDLK_END);
    const Widget *words = words_of(game);
    assert_true(words->id > first);
    assert_null(ui_find(ui, words->id + 1));
    assert_int_equal(words->words[ui_pen(ui, words->id)->word].clause,
                     words->words[words->word_count - 1].clause);
    key(game, SDLK_HOME);
    assert_int_equal(ui_focused(ui), first);
    assert_int_equal(ui_pen(ui, first)->word, 0);
    player_end(game);
}

/* Who goes on by Enter and presses it once more marks nothing, however often: a clause is meant
 * once an arrow brought the pen there, in each turn anew. */
static void a_key_too_many_marks_nothing(void **state) {
    (void)state;
    static const SDL_Keycode arrows[] = {SDLK_LEFT, SDLK_RIGHT, SDLK_UP, SDLK_DOWN, SDLK_HOME};
    Game *game = begin("de-kraan");
    Ui *ui = app_ui(game->app);
    for (int i = 0; i < 5; i++) {
        if (i)
            to_next_words(game);
        for (int more = 0; more < 3; more++)
            key(game, more % 2 ? SDLK_SPACE : SDLK_RETURN);
        assert_int_equal(marked(game), 0);
        assert_true(player_scene(game)->asked_how);
        key(game, arrows[i]); /* shows where it is, and goes no further */
        assert_false(player_scene(game)->asked_how);
        assert_int_equal(ui_pen(ui, words_of(game)->id)->word, 0);
        key(game, SDLK_ESCAPE); /* so it is after a pause */
        key(game, SDLK_RETURN);
        key(game, SDLK_RETURN);
        assert_int_equal(marked(game), 0);
        key(game, arrows[i]);
        key(game, SDLK_RETURN);
        assert_true(marked(game) > 0);
    }
    player_end(game);
}

static void push(Uint32 type, SDL_Point at) {
    SDL_Event event = {
        .button = {.type = type, .button = SDL_BUTTON_LEFT, .clicks = 1, .x = at.x, .y = at.y}};
    SDL_PushEvent(&event);
}

/* A button held while the keys go on: the stroke ends on words it did not begin on. */
static void a_stroke_held_over_a_step(void **state) {
    (void)state;
    Game *game = begin("de-kraan");
    const Widget *words = words_of(game);
    SDL_Point at = ui_test_word(game->app, words, words->word_count - 1);
    ui_test_move(game->app, at.x, at.y);
    push(SDL_MOUSEBUTTONDOWN, at);
    ui_test_settle(game->app);
    to_next_words(game);
    at = ui_test_word(game->app, words_of(game), 0);
    ui_test_move(game->app, at.x, at.y);
    push(SDL_MOUSEBUTTONUP, at);
    ui_test_settle(game->app);
    assert_int_equal(marked(game), 0);
    player_end(game);
}

/* Words that were marked only show it once listening is over, also for a stroke begun before. */
static void a_stroke_held_past_listening(void **state) {
    (void)state;
    Game *game = begin("de-kraan");
    SDL_Point at = ui_test_word(game->app, words_of(game), 3);
    ui_test_move(game->app, at.x, at.y);
    push(SDL_MOUSEBUTTONDOWN, at);
    ui_test_settle(game->app);
    key(game, SDLK_F2);
    push(SDL_MOUSEBUTTONUP, at);
    ui_test_settle(game->app);
    assert_int_equal(marked(game), 0);
    player_end(game);
}

/* The inputs of a play from its nth on, as text. */
static void inputs_from(const Game *game, int from, Text *out) {
    int count;
    const Input *inputs = play_inputs(player_scene(game)->session.play, &count);
    text_clear(out);
    for (int i = from; i < count; i++)
        text_addf(out, "%d:%d ", inputs[i].as.mark.line, inputs[i].as.mark.word);
}

/* By mouse, by keys, by a finger: the same input, and what is lit is the clause. */
static void the_same_by_mouse_keys_and_touch(void **state) {
    (void)state;
    Game *game = begin("de-kraan");
    Text by[3] = {0};
    const View *view = play_view(player_scene(game)->session.play);
    const Widget *words = words_of(game);
    int line = words->id - ID_LINE, word = words->word_count - 1, count;
    const Clauses *clauses = view->lines[line].clauses;
    int clause = clause_of(clauses, word + 1), first = clause_first_word(clauses, clause);
    assert_true(first < word + 1);
    for (int way = 0; way < 3; way++) {
        play_inputs(player_scene(game)->session.play, &count);
        for (int twice = 0; twice < 2; twice++) {
            SDL_Point at = ui_test_word(game->app, words_of(game), word);
            SDL_Event event = {.button = {.type = SDL_MOUSEBUTTONDOWN,
                                          .button = SDL_BUTTON_LEFT,
                                          .which = SDL_TOUCH_MOUSEID,
                                          .x = at.x,
                                          .y = at.y}};
            if (way == 0) {
                ui_test_click_at(game->app, at.x, at.y);
            } else if (way == 1) {
                key(game, SDLK_END);
                key(game, twice ? SDLK_RETURN : SDLK_SPACE);
            } else {
                SDL_PushEvent(&event);
                event.type = SDL_MOUSEBUTTONUP;
                SDL_PushEvent(&event);
                ui_test_settle(game->app);
            }
            for (int w = 0; w <= word; w++)
                assert_int_equal(words_of(game)->marks[w],
                                 !twice && w >= first - 1 ? MARK_ON : MARK_NONE);
        }
        inputs_from(game, count, &by[way]);
    }
    char expected[64];
    snprintf(expected, sizeof expected, "%d:%d %d:%d ", line + 1, first, line + 1, first);
    for (int way = 0; way < 3; way++) {
        assert_string_equal(text_cstr(&by[way]), expected);
        text_release(&by[way]);
    }
    player_end(game);
}

/* A clause that a play marked by another word than its first (an older one) is lit whole, and taken
 * back whole. */
static void marked_words_of_another_front_end(void **state) {
    (void)state;
    Game *game = begin("de-kraan");
    Scene *scene = player_scene(game);
    const View *view = play_view(scene->session.play);
    const Widget *words = words_of(game);
    int line = words->id - ID_LINE, last = words->word_count;
    Input input = {.kind = INPUT_MARK,
                   .as.mark = {play_moment(scene->session.play), line + 1, last}};
    assert_int_equal(session_step(&scene->session, input), PLAY_OK);
    input.as.mark.word = last - 1;
    assert_int_equal(session_step(&scene->session, input), PLAY_OK);
    app_rebuild(game->app);
    ui_test_settle(game->app);
    view = play_view(scene->session.play);
    int first =
        clause_first_word(view->lines[line].clauses, clause_of(view->lines[line].clauses, last));
    for (int w = first - 1; w < last; w++)
        assert_int_equal(words_of(game)->marks[w], MARK_ON);
    SDL_Point at = ui_test_word(game->app, words_of(game), first - 1);
    ui_test_click_at(game->app, at.x, at.y);
    ui_test_settle(game->app);
    assert_int_equal(marked(game), 0);
    player_end(game);
}

/* Between two words of a clause it is the clause; between two clauses it is neither. */
static void the_room_between_words(void **state) {
    (void)state;
    Game *game = begin("de-kraan");
    const Widget *words = words_of(game);
    int inside = -1, between = -1;
    for (int w = 0; w + 1 < words->word_count; w++) {
        const LayoutPiece *pieces = words->layout->pieces; /* a word is a piece here */
        if (pieces[w].line != pieces[w + 1].line)
            continue;
        bool same = words->words[w].clause == words->words[w + 1].clause;
        if (same && inside < 0)
            inside = w;
        else if (!same && between < 0)
            between = w;
    }
    assert_true(inside >= 0 && between >= 0);
    for (int i = 0; i < 2; i++) {
        words = words_of(game);
        SDL_Rect box = layout_piece_box(words->layout, i ? inside : between);
        const LayoutPiece *next = &words->layout->pieces[(i ? inside : between) + 1];
        int x = (box.x + box.w + next->x) / 2;
        ui_test_click_at(game->app, words->box.x + x, words->box.y + box.y + box.h / 2);
        ui_test_settle(game->app);
        assert_int_equal(marked(game), i);
    }
    player_end(game);
}

/* On a small window with large text a finger that goes up scrolls the words and marks none. */
static void a_finger_scrolls(void **state) {
    (void)state;
    Game *game = player_begin(800, 600, 200, SCHEME_LIGHT, LANG_NL);
    player_open(game, "de-kraan");
    player_press(game, 1);
    const Widget *words = words_of(game);
    int before = words->box.y;
    SDL_Point at = {words->seen.x + words->seen.w / 2, words->seen.y + words->seen.h - 20};
    SDL_Event event = {.button = {.type = SDL_MOUSEBUTTONDOWN,
                                  .button = SDL_BUTTON_LEFT,
                                  .which = SDL_TOUCH_MOUSEID,
                                  .x = at.x,
                                  .y = at.y}};
    SDL_PushEvent(&event);
    ui_test_settle(game->app);
    ui_test_move(game->app, at.x, at.y - 80);
    event.type = SDL_MOUSEBUTTONUP;
    event.button.y = at.y - 80;
    SDL_PushEvent(&event);
    ui_test_settle(game->app);
    assert_true(words_of(game)->box.y < before);
    assert_int_equal(marked(game), 0);
    player_end(game);
}

/* The colour of this place. */
static uint32_t ground(Game *game, SDL_Point at) {
    SDL_Surface *picture = app_picture(game->app);
    uint32_t colour;
    memcpy(&colour, (const char *)picture->pixels + at.y * picture->pitch + at.x * 4,
           sizeof colour);
    SDL_FreeSurface(picture);
    return colour & 0xFFFFFF;
}

/* The room behind this word, in the middle of its line; with the next beside it. */
static SDL_Point behind(const Widget *words, int word) {
    SDL_Rect box = layout_piece_box(words->layout, word);
    int next = words->layout->pieces[word + 1].x;
    return (SDL_Point){words->box.x + (box.x + box.w + next) / 2, words->box.y + box.y + box.h / 2};
}

/* A word that goes on in its clause beside it (same), or that ends it there. */
static int word_with_next(const Widget *words, bool same) {
    for (int w = 0; w + 1 < words->word_count; w++)
        if (words->layout->pieces[w].line == words->layout->pieces[w + 1].line &&
            (words->words[w].clause == words->words[w + 1].clause) == same)
            return w;
    fail_msg("no such words");
    return -1;
}

/* A clause lights up under the pointer and goes out beside it; on the same one nothing is drawn
 * anew. A finger lights nothing. */
static void a_clause_lights_up(void **state) {
    (void)state;
    Game *game = begin("de-kraan");
    const Ui *ui = app_ui(game->app);
    int word = word_with_next(words_of(game), true);
    SDL_Point here = behind(words_of(game), word),
              at = ui_test_word(game->app, words_of(game), word);
    uint32_t paper = ground(game, here);
    ui_test_move(game->app, at.x, at.y);
    assert_int_not_equal(ground(game, here), paper);
    unsigned drawn = ui->frame;
    at = ui_test_word(game->app, words_of(game), word + 1);
    ui_test_move(game->app, at.x, at.y);
    assert_int_equal(ui->frame, drawn);
    ui_test_move(game->app, at.x, words_of(game)->box.y + words_of(game)->box.h + 60);
    assert_int_equal(ground(game, here), paper);
    SDL_Event finger = {
        .motion = {.type = SDL_MOUSEMOTION, .which = SDL_TOUCH_MOUSEID, .x = at.x, .y = at.y}};
    SDL_PushEvent(&finger);
    ui_test_settle(game->app);
    assert_int_equal(ground(game, here), paper);
    ui_test_move(game->app, at.x, at.y);
    to_next_words(game); /* nobody has pointed at these */
    assert_true(ui->hovered != words_of(game)->id || ui->hovered_option < 0);
    player_end(game);
}

/* Two marked clauses side by side are seen to be two. */
static void a_seam_between_two_marks(void **state) {
    (void)state;
    Game *game = begin("de-kraan");
    int end = word_with_next(words_of(game), false), inside = word_with_next(words_of(game), true);
    SDL_Point seam = behind(words_of(game), end), whole = behind(words_of(game), inside);
    uint32_t paper = ground(game, seam);
    for (int w = 0, clause = -1; w < words_of(game)->word_count; w++) {
        if (words_of(game)->words[w].clause == clause)
            continue;
        clause = words_of(game)->words[w].clause;
        SDL_Point at = ui_test_word(game->app, words_of(game), w);
        ui_test_click_at(game->app, at.x, at.y);
        ui_test_settle(game->app);
    }
    assert_int_equal(words_of(game)->marks[end], MARK_ON);
    assert_int_equal(words_of(game)->marks[end + 1], MARK_ON);
    assert_int_equal(ground(game, seam), paper);
    assert_int_equal(ground(game, whole), theme_colour(app_theme(game->app), COLOUR_MARKER));
    player_end(game);
}

/* The second half of a double click takes nothing away; a click that is meant does. */
static void a_double_click_marks_once(void **state) {
    (void)state;
    Game *game = begin("de-kraan");
    SDL_Point at = ui_test_word(game->app, words_of(game), 1), beside;
    int end = word_with_next(words_of(game), false);
    ui_test_click_at(game->app, at.x, at.y);
    assert_int_equal(marked(game), 1);
    ui_test_click_again(game->app, at.x, at.y);
    assert_int_equal(marked(game), 1);
    ui_test_click_at(game->app, at.x, at.y);
    assert_int_equal(marked(game), 0);
    at = ui_test_word(game->app, words_of(game), end);
    beside = ui_test_word(game->app, words_of(game), end + 1);
    ui_test_click_at(game->app, at.x, at.y);
    ui_test_click_again(game->app, beside.x, beside.y); /* two clauses, soon after each other */
    assert_int_equal(marked(game), 2);
    player_end(game);
}

/* How far each clause reaches is shown once the pointer is over the words, and not before: of all
 * of them alike, with room between two. */
static void clauses_are_divided(void **state) {
    (void)state;
    Game *game = begin("de-kraan");
    const Widget *words = words_of(game);
    int end = word_with_next(words, false), drawn = 0, shown = 0;
    SDL_Point seam = behind(words, end), on = ui_test_word(game->app, words, end + 1);
    uint32_t paper = ground(game, seam), edge = theme_colour(app_theme(game->app), COLOUR_CONTROL);
    for (int over = 0; over < 2; over++) {
        SDL_Surface *picture = app_picture(game->app);
        for (int w = 0; w < words->word_count; w++) {
            SDL_Rect box = layout_piece_box(words->layout, w);
            int x = words->box.x + box.x + box.w / 2, y = words->box.y + box.y + box.h + 1;
            uint32_t colour;
            memcpy(&colour, (const char *)picture->pixels + y * picture->pitch + x * 4,
                   sizeof colour);
            if (words->words[w].clause != words->words[end + 1].clause)
                (over ? &shown : &drawn)[0] += (colour & 0xFFFFFF) == edge;
        }
        SDL_FreeSurface(picture);
        ui_test_move(game->app, on.x, on.y);
        words = words_of(game);
    }
    int others = 0;
    for (int w = 0; w < words->word_count; w++)
        others += words->words[w].clause != words->words[end + 1].clause;
    assert_int_equal(drawn, 0);
    assert_int_equal(shown, others);
    SDL_Rect last = layout_piece_box(words->layout, end);
    assert_int_equal(ground(game, (SDL_Point){seam.x, words->box.y + last.y + last.h + 1}), paper);
    player_end(game);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keys_from_moment_to_moment),
        cmocka_unit_test(arrows_cross_from_words_to_words),
        cmocka_unit_test(home_and_end_go_over_all),
        cmocka_unit_test(a_key_too_many_marks_nothing),
        cmocka_unit_test(a_stroke_held_over_a_step),
        cmocka_unit_test(a_stroke_held_past_listening),
        cmocka_unit_test(the_same_by_mouse_keys_and_touch),
        cmocka_unit_test(marked_words_of_another_front_end),
        cmocka_unit_test(the_room_between_words),
        cmocka_unit_test(a_finger_scrolls),
        cmocka_unit_test(a_clause_lights_up),
        cmocka_unit_test(a_seam_between_two_marks),
        cmocka_unit_test(a_double_click_marks_once),
        cmocka_unit_test(clauses_are_divided),
    };
    return cmocka_run_group_tests(tests, player_make_home, NULL);
}
