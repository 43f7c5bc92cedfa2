/* Where the points went: whatever is played, the parts of a score add up to what it lacks. */
#include "unit/support.h"

#include "cases/opened.h"
#include "play/losses.h"
#include "policy/policy.h"

static void assert_adds_up(const Play *play) {
    Scores scores;
    Counts counts;
    Losses losses;
    double lost[SCORED_COUNT] = {0};
    tally_play(play, &scores, &counts);
    losses_find(play, &scores, &counts, &losses);
    for (int i = 0; i < losses.count; i++) {
        assert_true(losses.items[i].points > 0);
        lost[losses.items[i].scored] += losses.items[i].points;
    }
    for (Scored s = SCORED_RECOGNITION; s < SCORED_COUNT; s++)
        assert_near(100 - lost[s], isnan(scored_of(&scores, s)) ? 100 : scored_of(&scores, s),
                    1e-9);
    losses_release(&losses);
}

static void play_many(const char *folder, const char *id, double time_factor) {
    static const Policy policies[] = {POLICY_RANDOM,  POLICY_MARK_ALL, POLICY_DEAF,
                                      POLICY_EXPLAIN, POLICY_TICK_ALL, POLICY_HAND_OVER};
    Findings findings;
    Library library;
    Opened opened;
    int code;
    findings_init(&findings, LANG_NL);
    library_init(&library, folder);
    if (!opened_init(&opened, &library, id, "nl", &findings, &code))
        fail_msg("%s", findings.count ? findings.items[0].text : "not opened");
    Player *player = player_new(opened.file.scenario);
    Play *play = play_new(opened.file.scenario, &opened.file.calls,
                          (PlaySetup){.seed = 1, .mode = PLAY_ASSESSMENT, .time_factor = 1});
    for (size_t p = 0; p < sizeof policies / sizeof *policies; p++)
        for (uint64_t seed = 1; seed <= 100; seed++) {
            uint64_t steps = 0;
            play_restart(
                play,
                (PlaySetup){.seed = seed, .mode = PLAY_ASSESSMENT, .time_factor = time_factor});
            if (player_play(player, play, policies[p], seed, &steps) == PLAYED_ENDED)
                assert_adds_up(play);
        }
    play_free(play);
    player_free(player);
    opened_release(&opened);
    library_release(&library);
    findings_release(&findings);
}

static void parts_add_up(void **state) {
    (void)state;
    play_many(KLACHT_TESTS "/shelf", "de-kraan", 1);
    play_many(KLACHT_TESTS "/shelf", "de-kraan", 0);
    play_many(KLACHT_TESTS "/shelf", "chapeau", 1);
    play_many(KLACHT_TESTS "/shelf", "gewoon-blij", 1);
    play_many(KLACHT_TESTS "/cases/facts", "zaak", 1);
    play_many(KLACHT_TESTS "/cases/facts", "regels", 1);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(parts_add_up),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
