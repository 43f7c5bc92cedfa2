#include "store/result_words.h"

#include <cjson/cJSON.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"

#include "base/banned.h"

enum { QUOTE_MOST = 60 }; /* letters of a text */

/* What is filled in: {1} the first number between brackets and {2} the second, both from 1; {3} is
 * "before" or "after", by the second. The one that says most of a path counts. */
static const struct {
    const char *path;
    Msg words;
} fields[] = {{"schema", MSG_VERIFY_IS_SCHEMA},
              {"id", MSG_VERIFY_IS_ID},
              {"program", MSG_VERIFY_IS_PROGRAM},
              {"case", MSG_VERIFY_IS_CASE},
              {"case.id", MSG_VERIFY_IS_CASE_ID},
              {"case.title", MSG_VERIFY_IS_TITLE},
              {"case.hash", MSG_VERIFY_IS_CASE_TEXT},
              {"case.language", MSG_VERIFY_IS_LANGUAGE},
              {"house", MSG_VERIFY_IS_HOUSE},
              {"house.hash", MSG_VERIFY_IS_HOUSE_TEXT},
              {"player", MSG_VERIFY_IS_PLAYER},
              {"mode", MSG_VERIFY_IS_MODE},
              {"rewound", MSG_VERIFY_IS_REWOUND},
              {"seed", MSG_VERIFY_IS_SEED},
              {"time_factor", MSG_VERIFY_IS_FACTOR},
              {"started", MSG_VERIFY_IS_STARTED},
              {"ended", MSG_VERIFY_IS_ENDED},
              {"duration_ms", MSG_VERIFY_IS_DURATION},
              {"ending", MSG_VERIFY_ENDING},
              {"ending.outcome", MSG_VERIFY_IS_OUTCOME},
              {"passed", MSG_VERIFY_PASSED},
              {"scores", MSG_VERIFY_IS_SCORES},
              {"scores.recognition", MSG_WORD_SCORE_RECOGNITION},
              {"scores.empathy", MSG_WORD_SCORE_EMPATHY},
              {"scores.speed", MSG_WORD_SCORE_SPEED},
              {"scores.mandate", MSG_WORD_SCORE_MANDATE},
              {"scores.total", MSG_WORD_SCORE_TOTAL},
              {"weights", MSG_VERIFY_IS_WEIGHTS},
              {"weights.recognition", MSG_VERIFY_IS_WEIGHT_RECOGNITION},
              {"weights.empathy", MSG_VERIFY_IS_WEIGHT_EMPATHY},
              {"weights.speed", MSG_VERIFY_IS_WEIGHT_SPEED},
              {"weights.mandate", MSG_VERIFY_IS_WEIGHT_MANDATE},
              {"counts", MSG_VERIFY_IS_COUNTS},
              {"counts.signals", MSG_VERIFY_IS_SIGNALS},
              {"counts.hits", MSG_VERIFY_IS_HITS},
              {"counts.misses", MSG_VERIFY_IS_MISSES},
              {"counts.negatives", MSG_VERIFY_IS_NEGATIVES},
              {"counts.false_alarms", MSG_VERIFY_IS_ALARMS},
              {"counts.judged", MSG_VERIFY_IS_JUDGED},
              {"counts.judged_right", MSG_VERIFY_IS_JUDGED_RIGHT},
              {"counts.replies", MSG_VERIFY_IS_REPLIES},
              {"counts.explain", MSG_VERIFY_IS_EXPLAIN},
              {"counts.defend", MSG_VERIFY_IS_DEFEND},
              {"counts.traps", MSG_VERIFY_IS_TRAPS},
              {"counts.spent", MSG_VERIFY_IS_SPENT},
              {"counts.contacts", MSG_VERIFY_IS_CONTACTS},
              {"counts.hours", MSG_VERIFY_IS_HOURS},
              {"turns", MSG_VERIFY_IS_TURNS},
              {"turns[]", MSG_VERIFY_TURN},
              {"turns[].moment", MSG_VERIFY_IS_MOMENT},
              {"turns[].at_ms", MSG_VERIFY_IS_AT},
              {"turns[].lines", MSG_VERIFY_IS_LINES},
              {"turns[].signals", MSG_VERIFY_IS_TURN_SIGNALS},
              {"turns[].signals[]", MSG_VERIFY_IS_SIGNAL},
              {"turns[].signals[].kind", MSG_VERIFY_IS_SIGNAL_KIND},
              {"turns[].signals[].marked", MSG_VERIFY_IS_SIGNAL_MARKED},
              {"turns[].decoys", MSG_VERIFY_IS_TURN_DECOYS},
              {"turns[].decoys[]", MSG_VERIFY_IS_DECOY},
              {"turns[].decoys[].marked", MSG_VERIFY_IS_DECOY_MARKED},
              {"turns[].either", MSG_VERIFY_IS_TURN_EITHER},
              {"turns[].either[]", MSG_VERIFY_IS_EITHER},
              {"turns[].either[].marked", MSG_VERIFY_IS_EITHER_MARKED},
              {"turns[].stray", MSG_VERIFY_IS_STRAY},
              {"turns[].reply", MSG_VERIFY_IS_REPLY},
              {"turns[].reply.id", MSG_VERIFY_IS_REPLY},
              {"turns[].reply.acts", MSG_VERIFY_IS_ACTS},
              {"turns[].reply.acts[]", MSG_VERIFY_IS_ACTS},
              {"turns[].reply.empathy", MSG_VERIFY_IS_EMPATHY},
              {"turns[].judge", MSG_VERIFY_IS_JUDGE},
              {"turns[].judge.is", MSG_VERIFY_IS_JUDGE},
              {"turns[].judge.kind", MSG_VERIFY_IS_KIND},
              {"turns[].judge.credit", MSG_VERIFY_IS_CREDIT},
              {"turns[].offer", MSG_VERIFY_IS_OFFER},
              {"turns[].offer.remedies", MSG_VERIFY_IS_OFFER},
              {"turns[].offer.hand_over", MSG_VERIFY_IS_HAND_OVER},
              {"turns[].offer.score", MSG_VERIFY_IS_OFFER_SCORE},
              {"turns[].thinking_ms", MSG_VERIFY_IS_THINKING},
              {"turns[].allowed_ms", MSG_VERIFY_IS_ALLOWED},
              {"turns[].trust", MSG_VERIFY_IS_TRUST_ALL},
              {"turns[].trust[]", MSG_VERIFY_IS_TRUST},
              {"turns[].patience", MSG_VERIFY_IS_PATIENCE_ALL},
              {"turns[].patience[]", MSG_VERIFY_IS_PATIENCE},
              {"turns[].mood", MSG_VERIFY_IS_MOOD},
              {"inputs", MSG_VERIFY_IS_INPUTS},
              {"inputs[]", MSG_VERIFY_IS_INPUT}};

enum { FIELDS = sizeof fields / sizeof *fields, NUMBERS = 2 };

/* turns[2].trust[1] as turns[].trust[] and the numbers in it, from 1. */
static void take_apart(const char *path, Text *plain, int numbers[NUMBERS]) {
    int count = 0;
    while (*path) {
        text_add_char(plain, *path);
        if (*path++ != '[')
            continue;
        int number = (int)strtol(path, NULL, 10);
        if (count < NUMBERS)
            numbers[count++] = number + 1;
        path += strspn(path, "0123456789");
    }
}

/* The entry that says most of it; *behind is where what it does not say begins. */
static int find_field(const char *plain, size_t *behind) {
    int best = -1;
    *behind = 0;
    for (int i = 0; i < FIELDS; i++) {
        size_t len = strlen(fields[i].path);
        if (len > *behind && !strncmp(plain, fields[i].path, len) &&
            (!plain[len] || plain[len] == '.' || plain[len] == '[')) {
            best = i;
            *behind = len;
        }
    }
    return best;
}

/* From outside: what is never shown of it is not shown. */
static void add_quoted(Text *text, const char *words) {
    int letters = 0;
    text_add(text, "‘");
    for (; *words && letters < QUOTE_MOST; letters++) {
        int32_t letter;
        int len = utf8_decode(words, &letter);
        if (len <= 0)
            break;
        if (utf8_is_unsafe(letter))
            text_add(text, "\xEF\xBF\xBD");
        else
            text_add_bytes(text, words, (size_t)len);
        words += len;
    }
    text_add(text, *words ? "…’" : "’");
}

/* The last name of a path. */
static const char *last_of(const char *plain) {
    const char *dot = strrchr(plain, '.');
    return dot ? dot + 1 : plain;
}

void result_add_field(Text *text, Lang lang, const Scenario *scenario, const char *path) {
    Text plain = {0};
    int numbers[NUMBERS] = {0};
    char words[NUMBERS][16];
    size_t behind;
    take_apart(path, &plain, numbers);
    int field = find_field(text_cstr(&plain), &behind);
    const char *rest = text_cstr(&plain) + behind, *last = last_of(text_cstr(&plain));
    for (int i = 0; i < NUMBERS; i++)
        snprintf(words[i], sizeof words[i], "%d", numbers[i]);
    if (field >= 0)
        msg_fill(text, lang, fields[field].words, words[0], words[1],
                 msg(lang, numbers[1] == 1 ? MSG_VERIFY_BEFORE : MSG_VERIFY_AFTER));
    if (field < 0 || *rest) {
        int remedy = strstr(text_cstr(&plain), "offer.remedies.")
                         ? house_find_remedy(&scenario->house, last)
                         : -1;
        text_add(text, field < 0 ? "" : ", ");
        if (remedy >= 0)
            text_add(text, scenario->house.remedies[remedy].label);
        else
            add_quoted(text, last);
    }
    text_release(&plain);
}

/* ---- values ---- */

static const char *label_of(const Scenario *scenario, const char *key, const char *id) {
    const House *house = &scenario->house;
    int at;
    if (!strcmp(key, "mood") && (at = house_find_mood(house, id)) >= 0)
        return house->moods[at].label;
    if (!strcmp(key, "kind") && (at = house_find_kind(house, id)) >= 0)
        return house->kinds[at].label;
    if (!strcmp(key, "is") && (at = house_find_category(house, id)) >= 0)
        return house->categories[at].label;
    if (!strncmp(key, "acts", 4) && (at = house_find_act(house, id)) >= 0)
        return house->acts[at].label;
    if (!strcmp(key, "remedies") && (at = house_find_remedy(house, id)) >= 0)
        return house->remedies[at].label;
    return NULL;
}

/* What a reply of the moment says; NULL: it is not there. */
static const char *reply_text(const Scenario *scenario, const char *moment, const char *id) {
    int at = moment ? scenario_find_moment(scenario, moment) : SCENARIO_NOWHERE;
    const Moment *m = at < 0 ? NULL : &scenario->moments[at];
    for (int i = 0; m && m->way == WAY_REPLIES && i < m->reply_count; i++)
        if (!strcmp(scenario->replies[m->first_reply + i].id, id))
            return scenario->replies[m->first_reply + i].text.source;
    return NULL;
}

static void add_string(Text *text, Lang lang, const Scenario *scenario, const char *key,
                       const char *moment, const char *string) {
    const Term *terms = !strcmp(key, "outcome")     ? outcome_terms
                        : !strcmp(key, "hand_over") ? hand_over_terms
                                                    : NULL;
    int count = terms == outcome_terms ? OUTCOME_COUNT : HAND_OVER_COUNT;
    int term = terms ? term_find(terms, count, string) : -1;
    const char *label = label_of(scenario, key, string);
    const char *said = !strcmp(key, "id") ? reply_text(scenario, moment, string) : NULL;
    if (term >= 0 && terms[term].name != MSG_NONE)
        text_add(text, msg(lang, terms[term].name));
    else if (label)
        text_add(text, label);
    else
        add_quoted(text, said ? said : string);
}

static void add_under(Text *text, Lang lang, const Scenario *scenario, const char *key,
                      const char *moment, const Json *value);

/* Each of them, parted by commas. Of remedies the name, and the euros where there are any; of
 * everything else what stands in it. */
static void add_list(Text *text, Lang lang, const Scenario *scenario, const char *key,
                     const char *moment, const Json *list) {
    bool first = true;
    const cJSON *item;
    cJSON_ArrayForEach(item, list) {
        text_add(text, first ? "" : ", ");
        first = false;
        if (strcmp(key, "remedies") != 0) {
            add_under(text, lang, scenario, item->string ? item->string : key, moment, item);
            continue;
        }
        add_string(text, lang, scenario, key, NULL, item->string);
        if (cJSON_IsNumber(item) && item->valuedouble > 0) {
            text_add_char(text, ' ');
            lang_add_euros(text, lang, item->valuedouble);
        }
    }
    if (first)
        text_add(text, msg(lang, MSG_VERIFY_NOTHING));
}

static void add_under(Text *text, Lang lang, const Scenario *scenario, const char *key,
                      const char *moment, const Json *value) {
    if (cJSON_IsNumber(value))
        lang_add_number(text, lang, value->valuedouble, 4);
    else if (cJSON_IsString(value))
        add_string(text, lang, scenario, key, moment, value->valuestring);
    else if (cJSON_IsBool(value))
        text_add(text, msg(lang, cJSON_IsTrue(value) ? MSG_FIGURE_YES : MSG_FIGURE_NO));
    else if (cJSON_IsArray(value) || cJSON_IsObject(value))
        add_list(text, lang, scenario, key, moment, value);
    else
        text_add(text, msg(lang, MSG_VERIFY_NOTHING));
}

void result_add_value(Text *text, Lang lang, const Scenario *scenario, const char *path,
                      const char *moment, const Json *value) {
    add_under(text, lang, scenario, last_of(path), moment, value);
}
