/* Cases made for a test: replies of words drawn by chance, whose best is drawn by chance too or is
 * given away in one way. Only what readers see is filled in. */
#ifndef KLACHT_TESTS_MADE_CASES_H
#define KLACHT_TESTS_MADE_CASES_H

#include "unit/support.h"

#include "base/arena.h"
#include "base/random.h"
#include "base/text.h"
#include "model/scenario.h"

typedef enum GiveAway {
    GIVE_NOTHING,
    GIVE_WORD, /* a word that only the best has */
    GIVE_ACT,
    GIVE_SENTENCES, /* the best has one more, and short ones */
    GIVE_LENGTH,
    GIVE_PLACE
} GiveAway;

enum { MADE_MOMENTS = 6, MADE_REPLIES = 4 };

/* Two sentences of six words each; the best can be told by `way` alone. */
static inline const char *made_reply(Arena *arena, Random *random, bool best, GiveAway way) {
    static const char *const words[] = {"deur",   "lamp",  "straks", "buiten", "kamer", "halen",
                                        "brief",  "samen", "morgen", "zetten", "kijk",  "tafel",
                                        "nummer", "tuin",  "bellen", "rustig", "vloer", "trein",
                                        "groen",  "licht", "klein",  "vragen", "lezen", "weten"};
    Text text = {0};
    int sentences = best && way == GIVE_SENTENCES ? 3 : 2;
    for (int i = 0; i < 12; i++) {
        int end = 12 / sentences;
        text_addf(&text, "%s%s", words[random_below(random, 24)], (i + 1) % end ? " " : ". ");
    }
    if (best && way == GIVE_WORD)
        text_add(&text, "Spijt.");
    else if (way == GIVE_WORD)
        text_add(&text, "Tja.");
    if (best && way == GIVE_LENGTH)
        text_add(&text, "Alsjeblieftdankjewelgraaggedaan.");
    const char *out = arena_strdup(arena, text_cstr(&text));
    text_release(&text);
    return out;
}

/* Acts 0 and 1 are as good as each other and are drawn by chance, unless the act gives it away. */
static inline void made_case(Scenario *s, const House *house, int number, GiveAway way) {
    Random random;
    random_init(&random, (uint64_t)number + 1);
    *s = (Scenario){.house = *house, .moment_count = MADE_MOMENTS};
    arena_init(&s->arena);
    Text id = {0};
    text_addf(&id, "made-%d", number);
    s->id = arena_strdup(&s->arena, text_cstr(&id));
    text_release(&id);
    s->reply_count = MADE_MOMENTS * MADE_REPLIES;
    Moment *moments = ARENA_NEW(&s->arena, Moment, MADE_MOMENTS);
    Reply *replies = ARENA_NEW(&s->arena, Reply, s->reply_count);
    for (int m = 0; m < MADE_MOMENTS; m++) {
        int best = way == GIVE_PLACE ? 0 : (int)random_below(&random, MADE_REPLIES);
        moments[m] = (Moment){.name = "moment",
                              .way = WAY_REPLIES,
                              .first_reply = m * MADE_REPLIES,
                              .reply_count = MADE_REPLIES};
        for (int r = 0; r < MADE_REPLIES; r++) {
            int *act = ARENA_NEW(&s->arena, int, 1);
            *act = way == GIVE_ACT ? r == best : (int)random_below(&random, 2);
            replies[m * MADE_REPLIES + r] =
                (Reply){.id = "reply",
                        .text = {.source = made_reply(&s->arena, &random, r == best, way)},
                        .acts = act,
                        .act_count = 1,
                        .off = -1,
                        .has_empathy = true,
                        .empathy = r == best ? 2 : 0,
                        .moment = m};
        }
    }
    s->moments = moments;
    s->replies = replies;
}

#endif
