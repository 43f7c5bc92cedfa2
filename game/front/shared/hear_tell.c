#include "front/shared/hear_tell.h"

#include <math.h>
#include <string.h>

#include "front/shared/figures.h"
#include "hear/ear.h"
#include "policy/reader.h"

#include "base/banned.h"

/* More than so many at once is a list and no remark. */
enum { HEARD_MOST = 3 };

unsigned hear_wanted(const Scenario *scenario, int index) {
    const Moment *moment = &scenario->moments[index];
    double best = -(double)INFINITY;
    unsigned wanted = 0;
    for (int i = 0; moment->way == WAY_REPLIES && i < moment->reply_count; i++) {
        const Reply *reply = &scenario->replies[moment->first_reply + i];
        double worth = reply_worth(&scenario->house, reply);
        if (reply_is_astray(scenario, reply) || worth < best)
            continue;
        unsigned families = families_of(&scenario->house, reply);
        wanted = worth > best ? families : wanted & families;
        best = worth;
    }
    return wanted;
}

static Msg word_of(Family family) {
    static const Msg words[FAMILY_COUNT] = {
        [FAMILY_NONE] = MSG_NONE,
        [FAMILY_ACKNOWLEDGE] = MSG_HEAR_ACKNOWLEDGE,
        [FAMILY_APOLOGISE] = MSG_HEAR_APOLOGISE,
        [FAMILY_ASK] = MSG_HEAR_ASK,
        [FAMILY_PROMISE] = MSG_HEAR_PROMISE,
        [FAMILY_SOLVE] = MSG_HEAR_SOLVE,
        [FAMILY_EXPLAIN] = MSG_HEAR_EXPLAIN,
        [FAMILY_DEFEND] = MSG_HEAR_DEFEND,
        [FAMILY_DEFLECT] = MSG_HEAR_DEFLECT,
        [FAMILY_MINIMISE] = MSG_HEAR_MINIMISE,
        [FAMILY_ACCUSE] = MSG_HEAR_ACCUSE,
    };
    return words[family];
}

static Msg missing_of(Family family) {
    static const Msg words[FAMILY_COUNT] = {
        [FAMILY_NONE] = MSG_NONE,
        [FAMILY_ACKNOWLEDGE] = MSG_HEAR_NO_ACKNOWLEDGE,
        [FAMILY_APOLOGISE] = MSG_HEAR_NO_APOLOGISE,
        [FAMILY_ASK] = MSG_HEAR_NO_ASK,
        [FAMILY_PROMISE] = MSG_HEAR_NO_PROMISE,
        [FAMILY_SOLVE] = MSG_HEAR_NO_SOLVE,
        [FAMILY_EXPLAIN] = MSG_HEAR_NO_EXPLAIN,
    };
    return words[family];
}

/* What is quoted once: the families that the same words show. */
typedef struct Shown {
    Text names, quote;
} Shown;

/* Fills what is shown, in the order in which it is first found; how many there are. */
static int take_shown(Shown *shown, const Hearing *hearing, const char *said, Lang lang) {
    int count = 0, families = 0;
    for (Family family = FAMILY_NONE + 1; family < FAMILY_COUNT; family++) {
        if (!hearing->of[family].sure || families++ >= HEARD_MOST)
            continue;
        Text quote = {0};
        int at = 0;
        heard_add_quote(&hearing->of[family], said, &quote);
        while (at < count && strcmp(text_cstr(&shown[at].quote), text_cstr(&quote)))
            at++;
        if (at == count)
            text_add(&shown[count++].quote, text_cstr(&quote));
        text_join(&shown[at].names, msg(lang, MSG_HEAR_AND), msg(lang, word_of(family)));
        text_release(&quote);
    }
    return count;
}

/* "een uitleg: “dat komt doordat”" for one, "een excuus (“sorry”) en een uitleg (“…”)" for more;
 * what the same words show is named together: "erkenning en een excuus (“sorry dat u …”)". */
static void add_heard(Text *out, const Hearing *hearing, const char *said, Lang lang) {
    Shown shown[HEARD_MOST] = {0};
    int count = take_shown(shown, hearing, said, lang);
    for (int i = 0; i < count; i++) {
        Text item = {0};
        msg_fill(&item, lang, count == 1 ? MSG_HEAR_ONE : MSG_HEAR_OF_MORE,
                 text_cstr(&shown[i].names), text_cstr(&shown[i].quote));
        if (i && i + 1 == count)
            text_add(out, msg(lang, MSG_HEAR_AND));
        else if (i)
            text_add(out, ", ");
        text_add(out, text_cstr(&item));
        text_release(&item);
        text_release(&shown[i].names);
        text_release(&shown[i].quote);
    }
}

/* The fact that was just added, moved to `at`. */
static void move_last(Facts *facts, int at) {
    Fact last = facts->items[facts->count - 1];
    for (int i = facts->count - 1; i > at; i--)
        facts->items[i] = facts->items[i - 1];
    facts->items[at] = last;
}

static int own_words(const Facts *facts) {
    for (int i = 0; i < facts->count; i++)
        if (facts->items[i].kind == FACT_OWN_WORDS)
            return i;
    return -1;
}

void hear_tell(Facts *facts, const Ear *ear, const Play *play, int index, Lang lang) {
    int count, at = own_words(facts);
    const Turn *turn = &play_turns(play, &count)[index];
    const Scenario *scenario = play_scenario(play);
    if (!turn->say || at < 0)
        return;
    Hearing hearing;
    ear_hear(ear, turn->say, &hearing);
    if (!hearing_is_sure(&hearing))
        return;
    Text heard = {0}, head = {0}, customer = {0};
    add_heard(&heard, &hearing, turn->say, lang);
    msg_fill(&head, lang, MSG_HEAR_HEARD, text_cstr(&heard));
    facts_add(facts, FACT_OWN_HEARD, TONE_NEUTRAL, text_cstr(&head), NULL);
    move_last(facts, ++at);
    Family missing = hearing_missing(&hearing, hear_wanted(scenario, turn->moment));
    if (missing != FAMILY_NONE) {
        words_add_capital(&customer, scenario->customer_name);
        text_clear(&head);
        msg_fill(&head, lang, missing_of(missing), text_cstr(&customer));
        facts_add(facts, FACT_OWN_MISSING, TONE_NEUTRAL, text_cstr(&head), NULL);
        move_last(facts, ++at);
    }
    text_release(&heard);
    text_release(&head);
    text_release(&customer);
}

void hear_tell_all(Facts *facts, const Play *play, Ears *ears, Lang lang) {
    int count;
    const Turn *turns = play_turns(play, &count);
    for (int i = 0; i < count; i++)
        if (turns[i].say)
            hear_tell(&facts[i], ears_for(ears, play_scenario(play)), play, i, lang);
}
