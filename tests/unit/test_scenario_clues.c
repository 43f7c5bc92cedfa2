/* What a reply looks like must not give away that it is the best one: over the replies of each
 * shipped case, in both languages, the best is the longest, the first in the file, or the only one
 * with a question mark, thanks, an apology or 'I' in at most 40 % of the moments.
 *
 * The best has the highest empathy as the play begins, heard or not; of several, those that a decoy
 * opens are none. */
#include "unit/scenarios.h"

#include <ctype.h>

#include "base/utf8.h"
#include "play/play.h"

enum { MOST = 40 };
typedef enum Clue {
    CLUE_LONGEST,
    CLUE_FIRST,
    CLUE_QUESTION,
    CLUE_THANKS,
    CLUE_APOLOGY,
    CLUE_I,
    CLUE_COUNT
} Clue;
static const char *const names[CLUE_COUNT] = {"the longest",           "the first",
                                              "alone with a question", "alone with a thanks",
                                              "alone with an apology", "alone with 'I'"};

/* Beginnings of words, in small letters; '=' before it: the whole word. */
static const char *const words[2][CLUE_COUNT][6] = {
    {[CLUE_THANKS] = {"dank", "bedank"},
     [CLUE_APOLOGY] = {"spijt", "sorry", "excuus", "excuses", "verontschuldig"},
     [CLUE_I] = {"=ik"}},
    {[CLUE_THANKS] = {"thank"}, [CLUE_APOLOGY] = {"sorry", "apolog"}, [CLUE_I] = {"=i"}}};

static bool is_letter(char c) {
    return isalpha((unsigned char)c) || (unsigned char)c >= 0x80;
}

static bool has_word(const char *text, const char *wanted) {
    bool whole = *wanted == '=';
    wanted += whole;
    size_t len = strlen(wanted);
    for (const char *at = text; *at; at++)
        if ((at == text || !is_letter(at[-1])) && !strncasecmp(at, wanted, len) &&
            (!whole || !is_letter(at[len])))
            return true;
    return false;
}

static bool shows(const char *text, int english, Clue clue) {
    if (clue == CLUE_QUESTION)
        return strchr(text, '?') != NULL;
    for (int i = 0; i < 6 && words[english][clue][i]; i++)
        if (has_word(text, words[english][clue][i]))
            return true;
    return false;
}

/* Which reply the clue points at; -1: none, or several. */
static int points_at(const Scenario *s, const Moment *moment, int english, Clue clue) {
    int found = -1;
    size_t most = 0;
    if (clue == CLUE_FIRST)
        return moment->first_reply;
    for (int i = moment->first_reply; i < moment->first_reply + moment->reply_count; i++) {
        const char *text = s->replies[i].text.source;
        if (clue == CLUE_LONGEST) {
            size_t length = utf8_count(text);
            if (length == most)
                found = -1;
            if (length > most)
                found = i, most = length;
        } else if (shows(text, english, clue)) {
            if (found >= 0)
                return -1;
            found = i;
        }
    }
    return found;
}

/* Opened by a decoy alone: it leads astray, whatever it weighs by itself. */
static bool is_astray(const Scenario *s, const Reply *reply) {
    for (int h = 0; h < reply->heard_count; h++)
        for (int m = 0; m < s->mark_count; m++)
            if (s->marks[m].name == reply->heard[h] && s->marks[m].type == MARK_SIGNAL)
                return false;
    return reply->heard_count > 0;
}

static int look_at_clues(const Opened *opened) {
    const Scenario *s = opened->file.scenario;
    int english = !strcmp(s->language, "en"), turns = 0, faults = 0, gives[CLUE_COUNT] = {0};
    Play *play = play_new(s, &opened->file.calls, (PlaySetup){.time_factor = 1});
    for (int i = 0; i < s->moment_count; i++) {
        const Moment *moment = &s->moments[i];
        double best = -INFINITY, worst = INFINITY;
        for (int k = 0; k < moment->reply_count; k++) {
            double empathy = play_reply_effects(play, moment->first_reply + k).empathy;
            best = fmax(best, empathy);
            worst = fmin(worst, empathy);
        }
        if (moment->way != WAY_REPLIES || best <= worst)
            continue;
        bool other = false; /* a best one that leads where it should */
        for (int k = 0; k < moment->reply_count; k++) {
            double empathy = play_reply_effects(play, moment->first_reply + k).empathy;
            other |= empathy >= best && !is_astray(s, &s->replies[moment->first_reply + k]);
        }
        turns++;
        for (Clue clue = 0; clue < CLUE_COUNT; clue++) {
            int reply = points_at(s, moment, english, clue);
            if (reply < 0)
                continue;
            double empathy = play_reply_effects(play, reply).empathy;
            gives[clue] += empathy >= best && !(other && is_astray(s, &s->replies[reply]));
        }
    }
    play_free(play);
    for (Clue clue = 0; clue < CLUE_COUNT; clue++)
        faults += want(gives[clue] * 100 <= turns * MOST,
                       "%s (%s): the best reply is %s in %d of %d moments\n", s->id, s->language,
                       names[clue], gives[clue], turns);
    return faults;
}

static void test_clues(void **state) {
    (void)state;
    int faults = each_case("nl", look_at_clues) + each_case("en", look_at_clues);
    assert_int_equal(faults, 0);
}

static void test_words(void **state) {
    (void)state;
    assert_true(shows("Dank u, ik bel.", 0, CLUE_THANKS));
    assert_true(shows("Dank u, ik bel.", 0, CLUE_I));
    assert_false(shows("Ikzelf niet, blik. Ondank.", 0, CLUE_I));
    assert_false(shows("Ondank.", 0, CLUE_THANKS));
    assert_true(shows("Then I'll call.", 1, CLUE_I));
    assert_false(shows("It is in.", 1, CLUE_I));
    assert_true(shows("My apologies.", 1, CLUE_APOLOGY));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_words),
        cmocka_unit_test(test_clues),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
