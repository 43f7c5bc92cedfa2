/* Small cases made by chance, as the Lua text of a house and of a case: everything that decides how
 * a play goes on or scores may be in them. The same seed gives the same text. */
#ifndef KLACHT_TESTS_RANDOM_CASE_H
#define KLACHT_TESTS_RANDOM_CASE_H

#include <stdbool.h>

#include "base/random.h"
#include "base/text.h"

typedef struct RandomCase {
    Random random;
    Text house, text;
    int acts, offs, remedies, forbidden, roles, moments, endings;
    bool functions, patience_out;
    bool many;
    int back; /* % of places that lie before */
} RandomCase;

static inline int case_below(RandomCase *c, int below) {
    return (int)random_below(&c->random, (uint32_t)below);
}

static inline int case_from(RandomCase *c, int low, int high) {
    return low + case_below(c, high - low + 1);
}

static inline bool case_chance(RandomCase *c, int percent) {
    return case_below(c, 100) < percent;
}

static inline void case_make_acts(RandomCase *c) {
    c->acts = case_from(c, 3, 6);
    for (int i = 0; i < c->acts; i++) {
        text_addf(&c->house,
                  "act 'a%d' { label = 'doen %d', empathy = %d, trust = %d, patience = %d%s", i, i,
                  case_from(c, -2, 2), case_from(c, -12, 12), case_from(c, -16, 12),
                  case_chance(c, 30) ? ", trap = true" : "");
        if (i && case_chance(c, 35))
            text_addf(
                &c->house, ", after = { act = 'a%d', empathy = %d, trust = %d, patience = %d }",
                case_below(c, i), case_from(c, -2, 2), case_from(c, -9, 9), case_from(c, -9, 9));
        else if (case_chance(c, 25))
            text_add(&c->house, ", fades = true");
        text_add(&c->house, " }\n");
    }
}

static inline void case_make_offs(RandomCase *c) {
    c->offs = case_below(c, 3);
    for (int i = 0; i < c->offs; i++)
        text_addf(&c->house,
                  "off 'f%d' { label = 'naast %d', empathy = %d, trust = %d, patience = %d }\n", i,
                  i, case_from(c, -1, 1), case_from(c, -5, 5), case_from(c, -9, 5));
}

static inline void case_make_remedies(RandomCase *c) {
    static const char *const amounts[] = {"",
                                          "",
                                          "",
                                          ", euros = { 10 }",
                                          ", euros = { 5, 20 }",
                                          ", euros = { 15, 30, 60 }",
                                          ", euros = { 7.5, 12.25 }",
                                          ", euros = { from = 5, to = 12 }"};
    c->remedies = c->many ? 12 : case_from(c, 2, 5);
    for (int i = 0; i < c->remedies; i++)
        text_addf(&c->house,
                  "remedy 'r%d' { label = 'middel %d', trust = %.3f, patience = %d%s%s }\n", i, i,
                  c->many ? case_from(c, 8000, 16000) / 1000.0 / (1 << i) : case_from(c, 0, 14),
                  c->many ? 0 : case_from(c, 0, 14), c->many ? "" : amounts[case_below(c, 8)],
                  case_chance(c, 15) ? ", critical = true" : "");
    c->forbidden = c->many ? 0 : case_below(c, 3);
    for (int i = 0; i < c->forbidden; i++)
        text_addf(&c->house, "remedy 'x%d' { label = 'nooit %d', trust = %d, patience = %d%s }\n",
                  i, i, case_from(c, 0, 9), case_from(c, 0, 9),
                  case_chance(c, 40) ? ", critical = true" : "");
    c->roles = case_from(c, 1, 2);
    for (int i = 0; i < c->roles; i++) {
        text_addf(&c->house, "role 'o%d' { label = 'rol %d', euros = %d, may = { ", i, i,
                  case_from(c, 1, 6) * 10);
        for (int r = 0; r < c->remedies; r++)
            if (!r || c->many || case_chance(c, 90))
                text_addf(&c->house, "'r%d', ", r);
        text_add(&c->house, "}, may_not = { ");
        for (int r = 0; r < c->forbidden; r++)
            text_addf(&c->house, "'x%d', ", r);
        text_add(&c->house, "} }\n");
    }
}

static inline void case_make_house(RandomCase *c) {
    text_add(&c->house, "definition [[x]]\ncategory 'complaint' { label = 'klacht' }\n"
                        "category 'question' { label = 'vraag' }\n"
                        "category 'request' { label = 'verzoek' }\n"
                        "kind 'implicit' { label = 'impliciet' }\n"
                        "kind 'explicit' { label = 'expliciet' }\n"
                        "mood 'angry' { label = 'boos', below = 30 }\n"
                        "mood 'glad' { label = 'blij', below = 101 }\n"
                        "pace { words_per_minute = 175, think_seconds = 8 }\n");
    case_make_acts(c);
    case_make_offs(c);
    case_make_remedies(c);
    text_addf(&c->house, "weights { recognition = %d, empathy = %d, speed = %d, mandate = %d }\n",
              case_from(c, 0, 30), case_from(c, 1, 30), case_from(c, 0, 30), case_from(c, 0, 30));
}

/* A place after moment `from`, or now and then an earlier one. */
static inline void case_add_place(RandomCase *c, int from) {
    int to =
        case_chance(c, c->back) ? case_below(c, c->moments) : from + case_from(c, 1, 3);
    if (c->many && from < 2) /* by the offer, and then to what asks for trust */
        to = from + 1;
    if (to < c->moments)
        text_addf(&c->text, "'p%d'", to);
    else
        text_addf(&c->text, "'e%d'", case_below(c, c->endings));
}

static inline void case_add_tests(RandomCase *c) {
    static const char *const ranges[] = {"trust", "patience", "spent", "contacts", "hours", "n"};
    static const int most[] = {100, 100, 60, 3, 48, 3};
    text_add(&c->text, "{ ");
    if (c->many)
        text_addf(&c->text, "trust = { min = %d }, ", case_from(c, 60, 86));
    for (int i = c->many ? 0 : case_from(c, 1, 2); i > 0; i--) {
        int which = case_below(c, 8);
        if (which > 5) {
            static const char *const flags[] = {"b = true", "b = false", "t = 'ja'", "t = 'nee'"};
            text_addf(&c->text, "%s, ", flags[(which - 6) * 2 + case_below(c, 2)]);
        } else {
            text_addf(&c->text, "%s = { %s = %d }, ", ranges[which],
                      case_chance(c, 50) ? "min" : "max", case_from(c, 0, most[which]));
        }
    }
    text_add(&c->text, "}");
}

/* Those that compare with a number, and those that do more. */
static inline void case_add_function(RandomCase *c) {
    const char *of = case_chance(c, 50) ? "trust" : "patience";
    const char *sign = case_chance(c, 50) ? ">" : "<=";
    int value = case_from(c, 10, 90), few = case_below(c, 4);
    switch (case_below(c, 6)) {
    case 0:
        text_addf(&c->text, "function(s) return s.%s %s %d or s.n == %d end", of, sign, value, few);
        return;
    case 1:
        text_addf(&c->text, "function(s) return %d %s s.%s and not s.b end", value, sign, of);
        return;
    case 2:
        text_addf(&c->text, "function(s) local x = s.%s return x - s.n %s %d end", of, sign, value);
        return;
    case 3:
        text_addf(&c->text,
                  "function(s) if s.contacts > %d then return s.t == 'ja' end\n"
                  "  return s.hours < %d and s.spent <= %d end",
                  1 + few / 2, value, value / 2);
        return;
    default:
        text_addf(&c->text, "function(s) return s.%s %s %d end", of, sign, value);
    }
}

static inline void case_add_when(RandomCase *c, int percent) {
    if (!case_chance(c, percent))
        return;
    text_add(&c->text, ", when = ");
    if (c->functions && case_chance(c, 30))
        case_add_function(c);
    else
        case_add_tests(c);
}

static inline void case_add_customer(RandomCase *c, int moment) {
    static const char *const types[] = {"signal", "either", "decoy"};
    text_add(&c->text,
             "customer [[Een twee drie vier vijf, zes. Zeven acht negen!]] { mood = 'glad'");
    case_add_when(c, 12);
    text_add(&c->text, " }\n");
    static const char *const phrases[] = {"twee", "vier vijf", "Zeven", "acht negen"};
    for (int i = 0; i < 3; i++) {
        int type = case_below(c, 4);
        if (type > 2 || (i < 2 && type == 2)) /* they stand in one clause */
            continue;
        text_addf(&c->text, "  %s '%s' { %sid = 'm%dx%d', why = 'x' }\n", types[type], phrases[i],
                  type ? "" : "kind = 'implicit', ", moment, i);
    }
}

static inline void case_add_heard(RandomCase *c, int moment) {
    /* A mark that is there for sure: the first line of each listening moment ends with it. */
    int from = case_chance(c, 70) ? moment : case_below(c, moment + 1);
    if (case_chance(c, 25))
        text_addf(&c->text, ", heard = { 'm%dx9', 'm%dx9' }", from, moment);
    else
        text_addf(&c->text, ", heard = 'm%dx9'", from);
}

static inline void case_add_effects(RandomCase *c) {
    static const char *const sets[] = {"b = true", "b = false", "t = 'ja'", "t = 'nee'", "n = 0"};
    static const char *const takes[] = {"30m", "4h", "2d"};
    if (case_chance(c, c->many ? 80 : 12))
        text_addf(&c->text, ", trust = %d", case_from(c, -20, 20));
    if (case_chance(c, 12))
        text_addf(&c->text, ", patience = %d", case_from(c, -40, 20));
    if (case_chance(c, 12))
        text_addf(&c->text, ", empathy = %d", case_from(c, -2, 2));
    if (c->offs && case_chance(c, 25))
        text_addf(&c->text, ", off = 'f%d'", case_below(c, c->offs));
    if (case_chance(c, 30))
        text_addf(&c->text, ", set = { %s }", sets[case_below(c, 5)]);
    if (case_chance(c, 25))
        text_addf(&c->text, ", add = { n = %d }", case_chance(c, 80) ? 1 : -1);
    if (case_chance(c, 25))
        text_addf(&c->text, ", takes = '%s'", takes[case_below(c, 3)]);
    if (case_chance(c, 15))
        text_add(&c->text, ", contact = true");
    if (case_chance(c, 12))
        text_addf(&c->text, ", hand_over = '%s'", case_chance(c, 50) ? "warm" : "cold");
    if (case_chance(c, 15))
        text_addf(&c->text, ", euros = %d", case_from(c, 1, 8) * 5);
    static const char *const runs[] = {"if s.n < 3 then s.n = s.n + 1 end s.b = not s.b",
                                       "s.n = s.n + 1",
                                       "if s.trust > 40 then s.b = true end s.n = s.n - 1",
                                       "s.n = s.n % 3 s.t = 'ja'", "if s.n > 3 then s.n = 0 end"};
    if (c->functions && case_chance(c, 20))
        text_addf(&c->text, ", run = function(s) %s end", runs[case_below(c, 5)]);
}

static inline void case_add_replies(RandomCase *c, int moment, bool listens) {
    int count = case_from(c, 2, 4);
    for (int i = 0; i < count; i++) {
        text_addf(&c->text, "reply [[Zeg %d.]] { id = 'z%d', act = { 'a%d'", i, i,
                  case_below(c, c->acts));
        if (case_chance(c, 30)) {
            size_t end = c->text.len;
            int second = case_below(c, c->acts);
            if (c->text.bytes[end - 2] - '0' != second)
                text_addf(&c->text, ", 'a%d'", second);
        }
        text_add(&c->text, " }, why = 'x', go = ");
        case_add_place(c, moment);
        case_add_effects(c);
        if (i || case_chance(c, 5)) /* the first is nearly always there */
            case_add_when(c, c->many && moment ? 70 : 30);
        if (i && listens && case_chance(c, 40))
            case_add_heard(c, moment);
        text_add(&c->text, " }\n");
    }
}

static inline void case_add_judge(RandomCase *c, int moment) {
    static const char *const is[] = {"is = 'complaint', kind = 'implicit'",
                                     "is = 'question', also = { 'complaint' }", "is = 'request'"};
    text_addf(&c->text, "judge { %s, why = 'x', go = { right = ", is[case_below(c, 3)]);
    case_add_place(c, moment);
    text_add(&c->text, ", half = ");
    case_add_place(c, moment);
    text_add(&c->text, ", wrong = ");
    case_add_place(c, moment);
    text_add(&c->text, " } }\n");
}

static inline void case_add_offer(RandomCase *c, int moment) {
    static const char *const routes[] = {"self", "senior", "required"};
    static const char *const lists[] = {"needs", "welcome", "harmful"};
    int class[16];
    text_add(&c->text, "offer { ");
    for (int r = 0; r < c->remedies; r++)
        class[r] = c->many ? 1 : case_below(c, 4);
    for (int l = 0; l < 3; l++) {
        text_addf(&c->text, "%s = { ", lists[l]);
        for (int r = 0; r < c->remedies; r++)
            if (class[r] == l)
                text_addf(&c->text, "'r%d', ", r);
        text_add(&c->text, "}, ");
    }
    if (!c->many && case_chance(c, 30)) {
        text_add(&c->text, "table = { 'r0', ");
        for (int r = 0; r < c->forbidden; r++)
            text_addf(&c->text, "'x%d', ", r);
        text_add(&c->text, "}, ");
    }
    if (case_chance(c, 50))
        text_addf(&c->text, "fair = { %d, %d }, ", case_from(c, 0, 15), case_from(c, 15, 40));
    if (case_chance(c, 40))
        text_add(&c->text, "takes = '3h', ");
    if (!c->many && case_chance(c, 50))
        text_addf(&c->text, "hand_over = { takes = '2d', trust = %d, patience = %d }, ",
                  case_from(c, -9, 9), case_from(c, -30, 9));
    text_addf(&c->text, "route = '%s', why = 'x', go = { fits = ", routes[case_below(c, 3)]);
    case_add_place(c, moment);
    text_add(&c->text, ", short = ");
    case_add_place(c, moment);
    text_add(&c->text, ", beyond = ");
    case_add_place(c, moment);
    if (case_chance(c, 50)) {
        text_add(&c->text, ", harmful = ");
        case_add_place(c, moment);
    }
    text_add(&c->text, ", handed_over = ");
    case_add_place(c, moment);
    text_add(&c->text, " } }\n");
}

static inline void case_add_moment(RandomCase *c, int moment) {
    static const char *const steps[] = {"listen", "acknowledge", "probe", "solve", "follow_up"};
    bool listens = case_chance(c, 65);
    text_addf(&c->text, "moment 'p%d' { ", moment);
    if (case_chance(c, 70))
        text_addf(&c->text, "step = '%s', ", steps[case_below(c, 5)]);
    if (case_chance(c, 20))
        text_addf(&c->text, "role = 'o%d', ", case_below(c, c->roles));
    if (case_chance(c, 25))
        text_addf(&c->text, "route = '%s', ", case_chance(c, 50) ? "senior" : "required");
    text_add(&c->text, "}\nnarrator [[Er is iets.]]\n");
    if (listens)
        case_add_customer(c, moment);
    /* Every moment has the mark that `heard` may name. */
    text_addf(&c->text,
              "customer [[Nog een keer dan.]] { mood = 'glad'%s }\n"
              "  %s 'keer' { %sid = 'm%dx9', why = 'x' }\n",
              listens ? "" : ", when = { n = { min = 99 } }", moment % 2 ? "decoy" : "signal",
              moment % 2 ? "" : "kind = 'explicit', ", moment);
    int way = c->many && moment < 3 ? (moment == 1 ? 8 : 0) : case_below(c, 10);
    if (way < 6 || moment == 0)
        case_add_replies(c, moment, listens);
    else if (way < 7)
        case_add_judge(c, moment);
    else if (way < 9)
        case_add_offer(c, moment);
    else {
        text_add(&c->text, "go ");
        case_add_place(c, moment);
        text_add(&c->text, "\n");
    }
}

/* `many`: with an offer that can be felt in more ways than the explorer tells apart. */
static inline void random_case_init(RandomCase *c, uint64_t seed, bool many, int back) {
    *c = (RandomCase){0};
    random_init(&c->random, seed);
    c->many = many;
    c->back = many ? 0 : back;
    c->functions = !c->many && case_chance(c, 25);
    c->patience_out = !c->many && case_chance(c, 60);
    c->moments = case_from(c, 3, 6);
    c->endings = case_from(c, 2, 3);
    case_make_house(c);
    text_addf(
        &c->text,
        "case { title = 'Kans', role = 'o0', start = 'p0',\n  customer = { name = 'u', "
        "trust = %d, patience = %d, earlier = %d },\n  flags = { b = false, n = 0, t = 'nee' },\n",
        c->many ? 50 : case_from(c, 10, 90), case_from(c, 5, 90), c->many ? 0 : case_below(c, 6));
    if (case_chance(c, 60))
        text_addf(&c->text, "  norm = { time = '4h', limit = '5d', contacts = %d },\n",
                  case_from(c, 1, 2));
    if (c->patience_out) {
        text_add(&c->text, "  on = { patience_out = ");
        case_add_place(c, case_below(c, c->moments - 1));
        text_add(&c->text, " },\n");
    }
    text_add(&c->text, "}\n");
    for (int i = 0; i < c->moments; i++)
        case_add_moment(c, i);
    static const char *const outcomes[] = {"satisfied", "resigned", "lost"};
    for (int i = 0; i < c->endings; i++)
        text_addf(&c->text, "ending 'e%d' [[Dag.]] { outcome = '%s' }\n", i, outcomes[i]);
}

static inline void random_case_release(RandomCase *c) {
    text_release(&c->house);
    text_release(&c->text);
}

#endif
