#include "check/rules_reading.h"

#include <math.h>
#include <string.h>

#include "base/utf8.h"
#include "check/hardness.h"
#include "check/rules_text.h"

#include "base/banned.h"

enum { SHOWN_LETTERS = 70 };
static const double TOO_FAR = 2.5;

typedef struct Sentences {
    Check *check;
    const Rule *rule;
} Sentences;

static void add_hard(const Sentences *of, int line, const char *sentence, size_t len,
                     const Hardness *is) {
    const House *house = &of->check->scenario->house;
    Text begin = {0}, words = {0}, syllables = {0}, index = {0}, least = {0};
    size_t shown = 0;
    for (int i = 0; i < SHOWN_LETTERS && shown < len; i++)
        shown = utf8_next_grapheme(sentence, len, shown);
    text_add_bytes(&begin, sentence, shown);
    text_add(&begin, shown < len ? "…" : "");
    text_addf(&words, "%d", is->words);
    text_addf(&syllables, "%d", is->syllables);
    text_addf(&index, "%.0f", is->index);
    text_addf(&least, "%.0f", hardness_bound(house->level));
    check_add(of->check, of->rule, line, reading_terms[house->level].id, text_cstr(&begin),
              text_cstr(&words), text_cstr(&syllables), text_cstr(&index), text_cstr(&least));
    text_release(&begin);
    text_release(&words);
    text_release(&syllables);
    text_release(&index);
    text_release(&least);
}

static void look_text(void *context, TextKind kind, int line, const char *text) {
    const Sentences *of = context;
    const Scenario *scenario = of->check->scenario;
    size_t at = 0, len;
    const char *sentence;
    if (kind == TEXT_TITLE || kind == TEXT_SUMMARY || kind == TEXT_NAME || kind == TEXT_TEACHES)
        return;
    while ((sentence = sentence_next(text, &at, &len))) {
        Hardness is = hardness_of(sentence, len, scenario->language);
        if (is.words >= HARDNESS_WORDS && is.index < hardness_bound(scenario->house.level))
            add_hard(of, line, sentence, len, &is);
    }
}

static void look_sentences(Check *check, const Rule *rule) {
    check_each_text(check, look_text, &(Sentences){check, rule});
}

/* "2 tot 4 minuten, meestal 3", or "1 minuut". */
static void add_ways(Text *out, Lang lang, const Reading *reading) {
    const double minutes[] = {ceil(reading->shortest.minutes), ceil(reading->longest.minutes),
                              ceil(reading->typical.minutes)};
    Text shown[3] = {0};
    if (minutes[0] >= minutes[1]) {
        msg_count(out, lang, MSG_FIGURE_TIME_MINUTES, minutes[1]);
        return;
    }
    for (int i = 0; i < 3; i++)
        lang_add_number(&shown[i], lang, minutes[i], 0);
    msg_fill(out, lang, MSG_CHECK_MINUTES_WAYS, text_cstr(&shown[0]), text_cstr(&shown[1]),
             text_cstr(&shown[2]));
    for (int i = 0; i < 3; i++)
        text_release(&shown[i]);
}

static void add_minutes(Check *check, const Rule *rule, const Reading *reading) {
    Lang lang = check->findings->lang;
    Text says = {0}, takes = {0}, typical = {0}, words = {0};
    lang_add_number(&says, lang, check->scenario->minutes, 1);
    add_ways(&takes, lang, reading);
    lang_add_number(&typical, lang, ceil(reading->typical.minutes), 0);
    lang_add_number(&words, lang, reading->typical.words, 0);
    check_add(check, rule,
              source_lines_field(check->lines, "case", check->case_line, "minutes", NULL),
              text_cstr(&says), text_cstr(&takes), text_cstr(&typical), text_cstr(&words));
    text_release(&says);
    text_release(&takes);
    text_release(&typical);
    text_release(&words);
}

/* `minutes` is a promise to who plans an hour. Someone quick, without a coach, takes less than half
 * of the time that the pace allows; beyond this it is no longer "about". */
static void look_minutes(Check *check, const Rule *rule) {
    Reading reading;
    double minutes = check->scenario->minutes;
    reading_measure(check->scenario, check->exploration, &reading);
    if (minutes <= 0 || reading.longest.minutes <= 0)
        return;
    if (minutes > TOO_FAR * fmax(reading.longest.minutes, 1) ||
        minutes * TOO_FAR < reading.typical.minutes)
        add_minutes(check, rule, &reading);
}

const CheckRule check_rules_sentences[] = {
    CHECK_RULE(look_sentences, "hard-sentence", WARNING, HARD),
    CHECK_RULES_END,
};

const CheckRule check_rules_reading[] = {
    CHECK_RULE(look_minutes, "minutes-off", WARNING, MINUTES),
    CHECK_RULES_END,
};
