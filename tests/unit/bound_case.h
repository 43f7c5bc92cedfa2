/* Cases at a bound of the explorer, for more than one test. */
#ifndef KLACHT_TESTS_BOUND_CASE_H
#define KLACHT_TESTS_BOUND_CASE_H

#include "base/text.h"

#define HOUSE                                                                                      \
    "definition [[x]]\ncategory 'complaint' { label = 'klacht' }\n"                                \
    "kind 'implicit' { label = 'impliciet' }\n"                                                    \
    "act 'probe' { label = 'vragen', empathy = 1 }\n"                                              \
    "act 'own' { label = 'erkennen', empathy = 2, trust = 5 }\n"                                   \
    "mood 'glad' { label = 'blij', below = 101 }\n"
#define HEAD                                                                                       \
    "case { title = 'x', role = 'desk', start = 'a',\n"                                            \
    "  customer = { name = 'u', trust = 50, patience = 60 }"

/* More sums of feelings than are kept: twelve remedies, each felt as half the one before. All of
 * them together open what nothing else does. */
static inline void bound_case_sums(Text *house, Text *text) {
    Text may = {0};
    text_add(house, HOUSE);
    for (int i = 0; i < 12; i++) {
        text_addf(house, "remedy 'r%d' { label = 'middel %d', trust = %.3f }\n", i, i,
                  10.24 / (1 << i));
        text_addf(&may, "%s'r%d'", i ? ", " : "", i);
    }
    text_addf(house, "role 'desk' { label = 'balie', euros = 25, may = { %s } }\n",
              text_cstr(&may));
    text_addf(text,
              HEAD " }\n"
                   "moment 'a'\nnarrator [[Ja.]]\n"
                   "reply [[Hoe.]] { act = 'probe', go = 'bod', why = 'x' }\n"
                   "reply [[Ja.]] { act = 'own', go = 'bod', why = 'x' }\n"
                   "moment 'bod'\nnarrator [[Ja.]]\n"
                   "offer { welcome = { %s }, route = 'self', why = 'x',\n"
                   "  go = { fits = 'b', handed_over = 'b' } }\n"
                   "moment 'b'\nnarrator [[Nee.]]\n"
                   "reply [[Dag.]] { act = 'probe', go = 'klaar', why = 'x' }\n"
                   "reply [[Dank.]] { act = 'own', go = 'blij', why = 'x',\n"
                   "  when = { trust = { min = 75.4 } } }\n"
                   "ending 'klaar' [[Goed.]] { outcome = 'satisfied' }\n"
                   "ending 'blij' [[Fijn.]] { outcome = 'delighted' }\n",
              text_cstr(&may));
    text_release(&may);
}

#endif
