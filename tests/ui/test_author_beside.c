/* What author mode says beside each answer: that is what comes of giving it; and what it says of
 * remedies and of what is to be heard. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "front/window/author/author_beside.h"
#include "front/window/author/author_beside_offer.h"
#include "front/window/author/author_play.h"
#include "front/window/game/scene.h"
#include "ui/support_author.h"

static void assert_says(const Text *text, const char *what) {
    if (!strstr(text_cstr(text), what))
        fail_msg("“%s” does not say “%s”", text_cstr(text), what);
}

/* At a moment, where one can act. */
static Session *stand(int moment) {
    author_play_jump(author_now(), moment);
    Session *session = scene_session(author_now()->scene);
    assert_int_equal(play_moment(session->play), moment);
    if (play_phase(session->play) == PHASE_LISTEN) {
        Input on = {.at_ms = play_now(session->play), .kind = INPUT_CONTINUE};
        assert_int_equal(play_step(session->play, &on), PLAY_OK);
    }
    return session;
}

/* Gives the input, and holds what was said of it against what came of it. */
static void assert_comes(Session *session, Input input, const Text *said) {
    const Scenario *scenario = play_scenario(session->play);
    int at, count;
    input.at_ms = play_options_ms(session->play);
    assert_int_equal(play_step(session->play, &input), PLAY_OK);
    const Turn *turn = play_turns(session->play, &count);
    for (at = count - 1; !turn[at].acted; at--)
        ;
    turn += at;
    char line[200];
    if (input.kind != INPUT_JUDGE) {
        snprintf(line, sizeof line, "vertrouwen %.0f → %.0f · geduld %.0f → %.0f",
                 round(turn->trust[0]), round(turn->trust[1]), round(turn->patience[0]),
                 round(turn->patience[1]));
        assert_says(said, line);
    }
    snprintf(line, sizeof line, "naar ‘%s’", scenario_place_name(scenario, turn->went));
    assert_says(said, line);
    if (input.kind == INPUT_OFFER) {
        snprintf(line, sizeof line, "besluit %.0f", round(turn->decision));
        assert_says(said, line);
    }
}

static void try_replies(int moment) {
    const Scenario *scenario = author_now()->opened->file.scenario;
    const Moment *at = &scenario->moments[moment];
    for (int i = 0; i < at->reply_count; i++) {
        Session *session = stand(moment);
        Text said = {0};
        int offered[64], count = play_offered(session->play, offered), reply = at->first_reply + i;
        bool open = false;
        for (int k = 0; k < count; k++)
            open |= offered[k] == reply;
        author_beside_reply_text(session->play, LANG_NL, reply, &said);
        const Act *act = &scenario->house.acts[scenario->replies[reply].acts[0]];
        assert_says(&said, act->label);
        assert_says(&said, act->id);
        if (open) {
            assert_null(strstr(text_cstr(&said), "klopt niet"));
            assert_null(strstr(text_cstr(&said), "niet gehoord"));
            assert_comes(session, (Input){.kind = INPUT_REPLY, .as.reply = reply}, &said);
        } else {
            assert_true(strstr(text_cstr(&said), "niet gehoord") ||
                        strstr(text_cstr(&said), "klopt niet"));
        }
        text_release(&said);
    }
}

static void try_judgements(int moment) {
    const House *house = &author_now()->opened->file.scenario->house;
    for (int c = 0; c < house->category_count; c++) {
        for (int k = -1; k < (c == house->complaint ? house->kind_count : 0); k++) {
            Session *session = stand(moment);
            Text said = {0};
            Input input = {.kind = INPUT_JUDGE};
            input.as.judge.category = c;
            input.as.judge.kind = k;
            author_beside_judge_text(session->play, LANG_NL, c, k, &said);
            assert_comes(session, input, &said);
            text_release(&said);
        }
    }
}

/* Each remedy alone, and handed over. */
static void try_offers(int moment) {
    Session *session = stand(moment);
    const Scenario *scenario = play_scenario(session->play);
    int count = play_view(session->play)->remedy_count;
    for (int i = -1; i < count; i++) {
        for (int way = HAND_OVER_NONE; way < HAND_OVER_COUNT; way++) {
            session = stand(moment);
            const View *view = play_view(session->play);
            Chosen chosen = {0};
            Text said = {0};
            Input input = {.kind = INPUT_OFFER};
            if (i >= 0) {
                const Remedy *remedy = &scenario->house.remedies[view->remedies[i].remedy];
                if (!rules_can_choose(remedy, (HandOver)way))
                    continue;
                chosen.remedy = view->remedies[i].remedy;
                chosen.euros = remedy_has_amounts(remedy) ? rules_amount(remedy, 0) : 0;
            }
            input.as.offer.chosen = &chosen;
            input.as.offer.count = i >= 0;
            input.as.offer.hand_over = (HandOver)way;
            author_beside_offer_text(session->play, LANG_NL, &input, &said);
            assert_comes(session, input, &said);
            text_release(&said);
        }
    }
}

static void test_comes_true(void **state) {
    (void)state;
    author_begin_at(1366, 768, 100, LANG_NL);
    author_wait(author_case_is_idle);
    const Scenario *scenario = author_now()->opened->file.scenario;
    int ways[4] = {0};
    for (int i = 0; i < scenario->moment_count; i++) {
        ways[scenario->moments[i].way]++;
        if (scenario->moments[i].way == WAY_REPLIES)
            try_replies(i);
        else if (scenario->moments[i].way == WAY_JUDGE)
            try_judgements(i);
        else if (scenario->moments[i].way == WAY_OFFER)
            try_offers(i);
    }
    assert_true(ways[WAY_REPLIES] && ways[WAY_JUDGE] && ways[WAY_OFFER]);
}

/* On the page, where it belongs. */
static void go_to(const char *name, bool act) {
    const Scenario *scenario = author_now()->opened->file.scenario;
    author_play_jump(author_now(), scenario_find_moment(scenario, name));
    app_rebuild(author_game()->app);
    ui_test_settle(author_game()->app);
    if (act)
        ui_test_key(author_game()->app, SDLK_F2, KMOD_NONE);
    ui_test_settle(author_game()->app);
}

static void need(const char *text) {
    player_need(author_game(), WIDGET_LABEL, text);
}

static void look(int width, int height, int percent, const char *name) {
    static const struct {
        const char *moment, *says;
        bool act;
    } at[] = {{"opening", "Wat hier te horen is", false},
              {"opening", "Nu niet te kiezen", true},
              {"emmer", "complaint · goed bij impliciet (implicit) · naar ‘*", true},
              {"oplossing", "apology · nodig (needs) · vertrouwen +5 · geduld +8", true}};
    author_begin_at(width, height, percent, LANG_NL);
    author_wait(author_case_is_idle);
    for (size_t i = 0; i < sizeof at / sizeof *at; i++) {
        Text shot = {0};
        go_to(at[i].moment, at[i].act);
        need(at[i].says);
        text_addf(&shot, "author-beside-%s-%zu", name, i);
        ui_test_shot(author_game()->app, text_cstr(&shot));
        ui_test_check(author_game()->app);
        text_release(&shot);
    }
}

static void test_on_the_page(void **state) {
    (void)state;
    look(1366, 768, 100, "1366");
    go_to("emmer", true);
    need("request · half goed · naar ‘*");
    need("question · fout · naar ‘*");
    /* not for who wants to play it as it is */
    ui_test_key(author_game()->app, SDLK_F3, KMOD_NONE);
    ui_test_settle(author_game()->app);
    assert_null(ui_test_find(author_game()->app, WIDGET_LABEL, "request · *"));
}

static void test_on_a_large_page(void **state) {
    (void)state;
    look(1280, 720, 200, "1280-200");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_comes_true, author_set_up, author_tear_down),
        cmocka_unit_test_setup_teardown(test_on_the_page, author_set_up, author_tear_down),
        cmocka_unit_test_setup_teardown(test_on_a_large_page, author_set_up, author_tear_down),
    };
    return cmocka_run_group_tests(tests, player_make_home, NULL);
}
