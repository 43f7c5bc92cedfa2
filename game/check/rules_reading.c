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

static void add_minutes(Check *check, const Rule *rule, const Reading *reading) {
    const double values[] = {check->scenario->minutes, ceil(reading->shortest.minutes),
                             ceil(reading->typical.minutes), ceil(reading->longest.minutes),
                             reading->typical.words};
    Text shown[5] = {0};
    for (int i = 0; i < 5; i++)
        lang_add_number(&shown[i], check->findings->lang, values[i], i ? 0 : 1);
    check_add(check, rule, source_lines_field(check->lines, "case", check->case_line, "minutes", NULL),
              text_cstr(&shown[0]), text_cstr(&shown[1]), text_cstr(&shown[2]),
              text_cstr(&shown[3]), text_cstr(&shown[4]));
    for (int i = 0; i < 5; i++)
        text_release(&shown[i]);
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
