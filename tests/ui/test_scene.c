/* What comes after what in a case: an answer, its beat of notes, the same turn again. */
#include <stdlib.h>
#include <string.h>

#include "front/shared/mood.h"
#include "front/window/game/menu_state.h"
#include "front/window/game/scene_flow.h"
#include "front/window/game/scene_listen.h"
#include "front/window/ui/inside.h"
#include "ui/support_scene.h"

static bool lies_over(Game *game) {
    return ui_top(app_ui(game->app))->state & STATE_MODAL;
}

static void after_an_answer_it_goes_on(void **state) {
    (void)state;
    Game *game = scene_begin(1280, 720, 100, PLAY_PRACTICE, "de-kraan");
    Scene *scene = player_scene(game);
    char *said = scene_answer(game);
    assert_false(lies_over(game));
    assert_true(scene->noting);
    assert_int_equal(ui_focused(app_ui(game->app)), ID_COACH_ON);
    assert_true(scene->session.since_ms < 0); /* the clock stands still */
    const Widget *own = scene_text(game, said), *note = scene_text(game, "Wat je deed:");
    assert_non_null(own);
    assert_non_null(note);
    assert_true(scene_is_seen(own));
    assert_true(note->box.x >= own->box.x + own->box.w); /* in the margin */
    const char *reaction = text_cstr(&scene_view(game)->lines[0].text->plain);
    assert_true(scene_is_seen(scene_text(game, reaction)));
    assert_null(ui_find(app_ui(game->app), ID_LINE)); /* it is read before it is marked */
    ui_test_check(game->app);
    scene_key(game, SDLK_RETURN);
    assert_false(scene->noting);
    assert_true(scene->session.since_ms >= 0);
    assert_true(scene_view(game)->listening);
    assert_int_equal(ui_focused(app_ui(game->app)) / 100, ID_LINE / 100);
    assert_non_null(scene_text(game, said)); /* the conversation stays */
    free(said);
    player_end(game);
}

/* What was heard or marked in vain is told beside the words; and the words show it. */
static void notes_stand_beside_the_words(void **state) {
    (void)state;
    Game *game = scene_begin(1280, 720, 100, PLAY_PRACTICE, "de-kraan");
    Scene *scene = player_scene(game);
    free(scene_answer(game));
    const Facts *facts = &scene->dialogue.turns[0].coach;
    int strays = 0;
    player_press(game, ID_NOTES); /* there is more than fits: the reasons are asked for */
    for (int i = 0; i < facts->count; i++) {
        const Fact *fact = &facts->items[i];
        if (fact->line < 0 || !fact->from)
            continue;
        const Widget *note = scene_text(game, fact->head);
        assert_non_null(note);
        const char *line = text_cstr(&scene->dialogue.turns[0].lines[fact->line].plain);
        const Widget *words = scene_text(game, line);
        assert_true(note->box.x >= words->box.x + words->box.w);
        MarkLook look = fact->kind == FACT_MISSED                              ? MARK_MISSED
                        : fact->kind == FACT_STRAY || fact->kind == FACT_DECOY ? MARK_STRAY
                                                                               : MARK_ON;
        assert_int_equal(words->marks[fact->from - 1], look);
        strays += look == MARK_STRAY;
        if (look == MARK_STRAY)
            assert_non_null(scene_text(game, fact->body)); /* why */
    }
    assert_int_equal(strays, 1);
    player_end(game);
}

static void no_notes_in_assessment(void **state) {
    (void)state;
    Game *game = scene_begin(1280, 720, 100, PLAY_ASSESSMENT, "de-kraan");
    Scene *scene = player_scene(game);
    char *said = scene_answer(game);
    assert_false(scene->noting);
    assert_non_null(scene_text(game, said));
    assert_null(scene_text(game, "Wat je deed:"));
    assert_null(scene_text(game, "Gemist:"));
    assert_true(scene_view(game)->listening);
    free(said);
    player_end(game);
}

/* From the first step to the last the focus is where the hand is needed, never on the pause; the
 * last words are read before the debrief opens. */
static void the_focus_is_where_the_eyes_are(void **state) {
    (void)state;
    Game *game = scene_begin(1280, 720, 100, PLAY_PRACTICE, "de-kraan");
    bool ended = false;
    for (int step = 0; step < 200 && !strcmp(player_screen(game), "scene"); step++) {
        Scene *scene = player_scene(game);
        const View *view = scene_view(game);
        int focus = ui_focused(app_ui(game->app));
        const Widget *widget = ui_find(app_ui(game->app), focus);
        assert_non_null(widget);
        assert_int_not_equal(focus, ID_PAUSE);
        if (scene->noting) {
            assert_int_equal(focus, ID_COACH_ON);
            ended |= view->ended && scene_text(game, view->ending_text);
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

static int marked_words(Game *game) {
    const View *view = scene_view(game);
    int marked = 0;
    for (int i = 0; i < view->line_count; i++)
        for (int w = 0; view->lines[i].marked && w < view->lines[i].text->word_count; w++)
            marked += view->lines[i].marked[w];
    return marked;
}

/* Who tries a turn again finds what was marked. */
static void again_keeps_the_marks(void **state) {
    (void)state;
    Game *game = scene_begin(1280, 720, 100, PLAY_PRACTICE, "de-kraan");
    free(scene_answer(game));
    scene_go_back(game, player_press, ID_COACH_AGAIN);
    const View *view = scene_view(game);
    assert_true(view->listening);
    assert_int_equal(view->turn, 1);
    assert_int_equal(marked_words(game), 1);
    player_end(game);
}

/* What was told of the turn before is not told in its words: no outline says what was missed. */
static void again_shows_own_marks_alone(void **state) {
    (void)state;
    Game *game = scene_begin(1280, 720, 100, PLAY_PRACTICE, "de-kraan");
    Ui *ui = app_ui(game->app);
    free(scene_answer(game));
    assert_non_null(scene_text(game, "Gemist:"));
    scene_go_back(game, player_press, ID_COACH_AGAIN);
    assert_null(scene_text(game, "Gemist:"));
    for (const Widget *w = ui_next(ui, NULL); w; w = ui_next(ui, w))
        for (int i = 0; w->marks && i < w->word_count; i++)
            assert_true(w->marks[i] == MARK_NONE || w->marks[i] == MARK_ON);
    assert_int_equal(marked_words(game), 1);
    player_end(game);
}

/* Also after the last turn, and the play ends anew. */
static void again_after_the_end(void **state) {
    (void)state;
    Game *game = scene_begin(1280, 720, 100, PLAY_PRACTICE, "de-kraan");
    for (int step = 0; step < 200 && !scene_view(game)->ended; step++)
        player_act(game, player_key);
    Scene *scene = player_scene(game);
    int turns = scene->dialogue.count, count;
    assert_true(scene->session.ended);
    scene_go_back(game, player_key, ID_COACH_AGAIN);
    assert_false(scene_view(game)->ended);
    assert_false(scene->session.ended);
    assert_int_equal(scene_view(game)->turn, turns);
    Play *play = scene->session.play; /* its inputs lead there once more */
    Play *replay = play_new(play_scenario(play), &scene->session.file->calls, play_setup(play));
    const Input *inputs = play_inputs(play, &count);
    for (int i = 0; i < count; i++)
        assert_int_equal(play_step(replay, &inputs[i]), PLAY_OK);
    assert_int_equal(play_turn_count(replay), turns);
    assert_int_equal(play_moment(replay), play_moment(play));
    play_free(replay);
    for (int step = 0; step < 20 && !strcmp(player_screen(game), "scene"); step++)
        player_act(game, player_key);
    player_assert_screen(game, "debrief");
    player_end(game);
}

/* What a play stands at, and what was counted of its last answer. */
typedef struct Stands {
    int turns, moment, ending, marks;
    double trust, patience;
    int64_t reaction, noting; /* no room between them: they are compared as they lie */
} Stands;

static Stands stands(Game *game) {
    Scene *scene = player_scene(game);
    const View *view = scene_view(game);
    int count;
    const Turn *turn = &play_turns(scene->session.play, &count)[scene->spoke];
    return (Stands){.turns = count,
                    .moment = play_moment(scene->session.play),
                    .ending = play_ending(scene->session.play),
                    .marks = turn->word_count,
                    .trust = view->trust,
                    .patience = view->patience,
                    .reaction = turn->thinking_ms,
                    .noting = scene->noting};
}

static void come_back(Game *game) {
    Stands before = stands(game), after;
    Scene *scene = player_scene(game);
    scene_go_back(game, player_press, ID_COACH_AGAIN);
    assert_false(scene->noting);
    assert_null(ui_find(app_ui(game->app), ID_COACH_AGAIN));
    if (scene_view(game)->listening) { /* what one marks meanwhile, or hears anew, is no loss */
        scene_key(game, SDLK_END);
        scene_key(game, SDLK_RETURN);
        scene_key(game, SDLK_F2);
    }
    scene->session.base_ms += 3000;
    player_press(game, ID_RETURN);
    after = stands(game);
    assert_memory_equal(&before, &after, sizeof before);
    assert_null(ui_find(app_ui(game->app), ID_RETURN));
    assert_true(play_rewound(scene->session.play)); /* which stays known */
    Play *play = scene->session.play;
    int count;
    Play *replay = play_new(play_scenario(play), &scene->session.file->calls, play_setup(play));
    const Input *inputs = play_inputs(play, &count);
    for (int i = 0; i < count; i++)
        assert_int_equal(play_step(replay, &inputs[i]), PLAY_OK);
    assert_int_equal(play_turn_count(replay), after.turns);
    assert_int_equal(play_ending(replay), after.ending);
    play_free(replay);
}

/* Who tries a turn again after all keeps the answer there was, after each answer and after the
 * last; once another was given there is nothing to come back to. */
static void one_can_come_back_from_again(void **state) {
    (void)state;
    Game *game = scene_begin(1280, 720, 100, PLAY_PRACTICE, "de-kraan");
    int came = 0;
    bool ended = false;
    for (int step = 0; step < 200 && !strcmp(player_screen(game), "scene"); step++) {
        bool notes = player_scene(game)->noting;
        if (notes && !(ended && scene_view(game)->ended)) {
            player_scene(game)->session.base_ms += 700;
            ended |= scene_view(game)->ended;
            come_back(game);
            came++;
        }
        player_act(game, player_key);
    }
    assert_true(came > 3);
    assert_true(ended);
    player_assert_screen(game, "debrief");
    player_end(game);
    game = scene_begin(1280, 720, 100, PLAY_PRACTICE, "de-kraan");
    free(scene_answer(game));
    scene_go_back(game, player_press, ID_COACH_AGAIN);
    assert_non_null(ui_find(app_ui(game->app), ID_RETURN));
    scene_key(game, SDLK_F2);
    scene_key(game, SDLK_2);
    player_press(game, ID_COACH_ON);
    assert_null(ui_find(app_ui(game->app), ID_RETURN));
    player_end(game);
}

static const int bar_ids[] = {ID_LISTENED, ID_GO_ON, ID_COACH_ON, ID_OFFER_DONE};

static void keeps_clear(Game *game, int back, const SDL_Rect *bar) {
    const Widget *widget = ui_find(app_ui(game->app), back);
    SDL_Rect seen;
    if (!widget || !SDL_IntersectRect(&widget->box, &widget->seen, &seen))
        return;
    for (size_t i = 0; i < SDL_arraysize(bar_ids); i++)
        if (SDL_HasIntersection(&seen, &bar[i]))
            fail_msg("\"%s\" (%d, %d) stands where %d does (%d, %d)", widget->text, widget->box.x,
                     widget->box.y, bar_ids[i], bar[i].x, bar[i].y);
}

/* What goes on has one name, and no way back stands where it does in any beat: who presses once
 * more than one meant goes back nowhere. */
static void going_on_is_one_thing(void **state) {
    (void)state;
    static const int sizes[][3] = {
        {1280, 720, 100}, {1366, 768, 150}, {800, 600, 100}, {800, 600, 200}};
    for (size_t s = 0; s < SDL_arraysize(sizes); s++) {
        Game *game = scene_begin(sizes[s][0], sizes[s][1], sizes[s][2], PLAY_PRACTICE, "de-kraan");
        SDL_Rect bar[SDL_arraysize(bar_ids)] = {{0}};
        for (int pass = 0; pass < 2; pass++) {
            for (int step = 0; step < 200 && !strcmp(player_screen(game), "scene"); step++) {
                Ui *ui = app_ui(game->app);
                const Scene *scene = player_scene(game);
                for (size_t i = 0; i < SDL_arraysize(bar_ids); i++) {
                    const Widget *widget = ui_find(ui, bar_ids[i]);
                    bar[i] = widget ? widget->box : bar[i];
                    if (widget && bar_ids[i] != ID_LISTENED && bar_ids[i] != ID_OFFER_DONE &&
                        !scene_view(game)->ended)
                        assert_string_equal(widget->text, widget->state & STATE_PRIMARY
                                                              ? "Verder"
                                                              : "Lees verder ↓");
                }
                keeps_clear(game, ID_COACH_AGAIN, bar);
                if (pass && scene->noting && !scene_view(game)->ended) {
                    scene_go_back(game, player_press, ID_COACH_AGAIN);
                    keeps_clear(game, ID_RETURN, bar);
                    player_press(game, ID_RETURN);
                }
                player_act(game, player_press);
            }
            player_open(game, "de-kraan"); /* the places of all beats are known now */
            player_press(game, 1);
        }
        player_end(game);
    }
}

/* An answer that comes below a pointer that stands still looks like the others until it moves. */
static void nothing_lights_up_by_itself(void **state) {
    (void)state;
    Game *game = scene_begin(1280, 720, 100, PLAY_PRACTICE, "de-kraan");
    const Ui *ui = app_ui(game->app);
    for (int turn = 0; turn < 2; turn++) {
        scene_key(game, SDLK_F2);
        const Widget *reply = ui_find(app_ui(game->app), ID_REPLY + 1);
        SDL_Point at = {reply->box.x + reply->box.w / 2, reply->box.y + reply->box.h / 2};
        scene_go_back(game, player_press, ID_LISTEN_AGAIN);
        ui_test_move(game->app, at.x, at.y);
        scene_key(game, SDLK_F2);
        assert_int_equal(ui->hovered, 0);
        ui_test_move(game->app, at.x + 1, at.y);
        assert_int_equal(ui->hovered, ID_REPLY + 1);
        scene_key(game, SDLK_1);
        while (player_scene(game)->noting)
            scene_key(game, SDLK_RETURN);
    }
    player_end(game);
}

static bool looks(Game *game, const char *const *moods) {
    for (; *moods; moods++) {
        char name[96];
        snprintf(name, sizeof name, "%s, kijkt %s",
                 play_scenario(player_scene(game)->session.play)->customer_name, *moods);
        if (ui_test_find(game->app, WIDGET_IMAGE, name))
            return true;
    }
    return false;
}

/* Before the next words have their face, the face agrees with what the answer did to trust and
 * patience. */
static void the_face_answers_first(void **state) {
    (void)state;
    static const char *const bad[] = {"gespannen", "gekwetst", "boos", NULL};
    static const char *const good[] = {"opgelucht", "blij", NULL};
    int rose = 0, fell = 0;
    setenv("KLACHT_SHIPPED", "1", 1);
    for (int which = 0; which < 4; which++) {
        Game *game = scene_begin(1280, 720, 100, PLAY_PRACTICE, "de-kraan");
        Scene *scene = player_scene(game);
        for (int step = 0; step < 60 && !scene_view(game)->ended; step++) {
            const View *view = scene_view(game);
            int replies = view->reply_count;
            if (scene->noting || view->listening || view->going || view->way != WAY_REPLIES) {
                player_act(game, player_key);
                continue;
            }
            scene_key(game, SDLK_1 + which % replies);
            int count;
            const Turn *turn = &play_turns(scene->session.play, &count)[scene->spoke];
            double by = turn->trust[1] - turn->trust[0] + turn->patience[1] - turn->patience[0];
            if (by <= -4)
                assert_true(looks(game, bad));
            else if (by >= 4)
                assert_true(looks(game, good));
            rose += by >= 4;
            fell += by <= -4;
            ui_test_wait(game->app, 2000);
            int mood = mood_after(scene->session.play, scene->spoke);
            const char *label = play_scenario(scene->session.play)->house.moods[mood].label;
            assert_true(looks(game, (const char *const[]){label, NULL})); /* then the words do */
        }
        player_end(game);
    }
    assert_true(rose > 0 && fell > 0);
    unsetenv("KLACHT_SHIPPED");
}

static void back_by_key(Game *game, int id) {
    (void)id;
    scene_key(game, SDLK_BACKSPACE);
}

/* Who went on too soon goes back to the words, with the marks open; and the reading time that was
 * used stays used. */
static void one_can_listen_again(void **state) {
    (void)state;
    for (int marks = 0; marks < 2; marks++) {
        Game *game = scene_begin(1280, 720, 100, PLAY_PRACTICE, "de-kraan");
        Scene *scene = player_scene(game);
        if (marks) {
            scene_key(game, SDLK_HOME);
            scene_key(game, SDLK_RETURN);
        }
        scene_key(game, SDLK_F2);
        scene->session.base_ms += 5000; /* so long one looked at what can be said */
        scene_key(game, SDLK_LEFT);
        assert_string_equal(ui_find(app_ui(game->app), ID_LISTEN_AGAIN)->cap, "Backspace");
        scene_go_back(game, back_by_key, ID_LISTEN_AGAIN);
        assert_true(scene_view(game)->listening);
        assert_int_equal(ui_focused(app_ui(game->app)) / 100, ID_LINE / 100);
        assert_int_equal(marked_words(game), marks);
        assert_true(play_rewound(scene->session.play));
        scene_key(game, SDLK_HOME);
        scene_key(game, SDLK_RIGHT);
        scene_key(game, SDLK_RETURN);
        assert_int_equal(marked_words(game), marks + 1);
        scene_key(game, SDLK_F2);
        assert_true(session_now(&scene->session) - play_options_ms(scene->session.play) >= 5000);
        scene_key(game, SDLK_1);
        assert_null(ui_find(app_ui(game->app), ID_LISTEN_AGAIN));
        assert_null(scene_text(game, "resultaat")); /* it was told before one went back, and once */
        int turn = scene->spoke;
        player_press(game, ID_COACH_AGAIN);
        assert_false(scene->noting);
        assert_int_equal(scene_view(game)->turn, turn + 1);
        player_end(game);
    }
    Game *game = scene_begin(1280, 720, 100, PLAY_ASSESSMENT, "de-kraan");
    scene_key(game, SDLK_F2);
    assert_null(
        ui_find(app_ui(game->app), ID_LISTEN_AGAIN)); /* what is open tells what was heard */
    player_end(game);
}

/* What going back means stands on its button until one goes back, at all sizes where there is room;
 * it goes back at once, and nothing moves to say so. */
static void going_back_is_told_before(void **state) {
    (void)state;
    static const int sizes[][3] = {
        {1280, 720, 100}, {1280, 720, 150}, {800, 600, 100}, {800, 600, 200}};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        Game *game = scene_begin(sizes[i][0], sizes[i][1], sizes[i][2], PLAY_PRACTICE, "de-kraan");
        Scene *scene = player_scene(game);
        const char *told = "komt in je resultaat";
        free(scene_answer(game));
        const Widget *again = ui_find(app_ui(game->app), ID_COACH_AGAIN);
        assert_non_null(strstr(again->text, told));
        assert_int_equal(again->layout->line_count, 1);
        ui_test_check(game->app);
        player_key(game, ID_COACH_AGAIN);
        assert_true(play_rewound(scene->session.play));
        assert_null(scene_text(game, told)); /* and not again */
        free(scene_answer(game));
        assert_null(scene_text(game, told));
        player_end(game);
    }
}

/* Marks all there is and says the trap that pleases, where there is one, else what scores highest.
 */
static bool answer_with_trap(Game *game) {
    Scene *scene = player_scene(game);
    Play *play = scene->session.play;
    for (int i = 0; i < scene_view(game)->line_count; i++)
        for (int w = 1;
             scene_view(game)->lines[i].marked && w <= scene_view(game)->lines[i].text->word_count;
             w++) {
            Input input = {.kind = INPUT_MARK};
            input.as.mark.moment = play_moment(play);
            input.as.mark.line = i + 1;
            input.as.mark.word = w;
            assert_int_equal(scene_give(scene, input), PLAY_OK);
        }
    while (scene_view(game)->listening) /* the first press brings the rest of the words */
        player_press(game, ID_LISTENED);
    const View *view = scene_view(game);
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
    Game *game = scene_begin(width, height, percent, PLAY_PRACTICE, "de-kraan");
    bool found = answer_with_trap(game);
    assert_false(found);
    ui_test_check(game->app);
    ui_test_shot(game->app, first);
    while (!found) {
        assert_null(scene_text(game, "Voor nu: een valkuil"));
        while (player_scene(game)->noting) /* the first press may show the rest */
            player_press(game, ID_COACH_ON);
        found = answer_with_trap(game);
    }
    assert_non_null(scene_text(game, "Voor nu: een valkuil"));
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

/* A trap that pleases for now has no green figures beside it. */
static void what_an_answer_is_worth_is_clear(void **state) {
    (void)state;
    setenv("KLACHT_SHIPPED", "1", 1); /* with a trap that pleases, soon */
    clear_at(1280, 720, 100, "first-beat", "trap-beat");
    clear_at(800, 600, 100, "first-beat-small", "trap-beat-small");
    clear_at(800, 600, 200, "first-beat-large", "trap-beat-large");
    unsetenv("KLACHT_SHIPPED");
}

/* Options that come with nothing to hear first, under a hand that presses on: what it meets is gone
 * to and not chosen; once they can have been read it is. */
static void a_press_too_many_chooses_nothing(void **state) {
    (void)state;
    for (int by_pointer = 0; by_pointer < 2; by_pointer++) {
        Game *game = player_begin(1280, 720, 100, SCHEME_LIGHT, LANG_NL);
        player_press(game, MENU_GUIDE); /* names what was heard before, straight after an answer */
        Scene *scene = player_scene(game);
        while (!(scene->came > 0 && scene_acts(scene, scene_view(game)))) {
            assert_string_equal(player_screen(game), "scene"); /* there is such a turn */
            player_act(game, player_press);
        }
        const View *view = scene_view(game);
        int inputs, turn = session_turns(&scene->session);
        int id = view->way == WAY_REPLIES ? ID_REPLY
                 : view->way == WAY_JUDGE ? ID_CATEGORY
                                          : ID_OFFER_DONE;
        play_inputs(scene->session.play, &inputs);
        if (by_pointer)
            ui_test_click(game->app, ui_find(app_ui(game->app), id));
        else
            ui_focus(app_ui(game->app), id), scene_key(game, SDLK_RETURN);
        ui_test_settle(game->app);
        int after, category = scene->category;
        play_inputs(scene->session.play, &after);
        assert_int_equal(after, inputs);
        assert_int_equal(category, -1);
        assert_int_equal(session_turns(&scene->session), turn);
        assert_int_equal(ui_focused(app_ui(game->app)), id);
        ui_test_wait(game->app, 1500);
        scene_key(game, SDLK_RETURN);
        play_inputs(scene->session.play, &after);
        assert_true(after > inputs || scene->category >= 0);
        player_end(game);
    }
}

int main(int argc, char **argv) {
    if (argc > 1) /* one test alone */
        cmocka_set_test_filter(argv[1]);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(after_an_answer_it_goes_on),
        cmocka_unit_test(a_press_too_many_chooses_nothing),
        cmocka_unit_test(notes_stand_beside_the_words),
        cmocka_unit_test(no_notes_in_assessment),
        cmocka_unit_test(the_focus_is_where_the_eyes_are),
        cmocka_unit_test(again_keeps_the_marks),
        cmocka_unit_test(again_shows_own_marks_alone),
        cmocka_unit_test(again_after_the_end),
        cmocka_unit_test(one_can_come_back_from_again),
        cmocka_unit_test(going_on_is_one_thing),
        cmocka_unit_test(nothing_lights_up_by_itself),
        cmocka_unit_test(the_face_answers_first),
        cmocka_unit_test(one_can_listen_again),
        cmocka_unit_test(going_back_is_told_before),
        cmocka_unit_test(what_an_answer_is_worth_is_clear),
    };
    return cmocka_run_group_tests(tests, player_make_home, NULL);
}
