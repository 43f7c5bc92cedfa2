#include "check/rules_form.h"

#include <stdlib.h>

#include "base/arena.h"

#include "base/banned.h"

enum { LEAST_OPENED = 10, LEAST_WORD = 16, OPENED_LIMIT = 70, WORD_TIMES = 4 };

RULE_AS(rule_words, "told-by-words", SEVERITY_WARNING, MSG_CHECK_TOLD_WORDS);
RULE_AS(rule_acts, "told-by-acts", SEVERITY_WARNING, MSG_CHECK_TOLD_ACTS);
RULE_AS(rule_sentences, "told-by-sentences", SEVERITY_WARNING, MSG_CHECK_TOLD_SENTENCES);
RULE_AS(rule_short, "told-by-short-sentences", SEVERITY_WARNING, MSG_CHECK_TOLD_SHORT);
RULE_AS(rule_length, "told-by-length", SEVERITY_WARNING, MSG_CHECK_TOLD_LENGTH);
RULE_AS(rule_place, "told-by-place", SEVERITY_WARNING, MSG_CHECK_TOLD_PLACE);
RULE_AS(rule_opened, "opened-is-best", SEVERITY_WARNING, MSG_CHECK_OPENED);
RULE_AS(rule_word, "word-tells", SEVERITY_WARNING, MSG_CHECK_WORD_TELLS);
RULE_AS(rule_unmeasured, "not-measured", SEVERITY_NOTE, MSG_CHECK_NOT_MEASURED);

/* The limits, in %. Choosing blindly is right in about 28. */
static const struct {
    const Rule *rule;
    double limit;
} limits[READERS] = {
    [READER_WORDS] = {&rule_words, 45},
    [READER_ACTS] = {&rule_acts, 50},
    [READER_MOST_SENTENCES] = {&rule_sentences, 40},
    [READER_SHORT_SENTENCES] = {&rule_short, 40},
    [READER_LONGEST] = {&rule_length, 40},
    [READER_FIRST] = {&rule_place, 40},
};

typedef struct Where { /* what findings are about */
    Findings *findings;
    const char *file;
    int line;
    bool one; /* case: over its limit only where chance does not explain it */
} Where;

void forms_release(Forms *forms) {
    for (int i = 0; i < forms->count; i++)
        free(forms->items[i].language);
    free(forms->items);
    *forms = (Forms){0};
}

static double percent(double part, int whole) {
    return whole ? 100 * part / whole : 0;
}

static bool is_over(const Where *where, double part, int whole, double limit) {
    return where->one ? 100 * share_lower_bound(part, whole) > limit : percent(part, whole) > limit;
}

static void add_over(const Where *where, const Rule *rule, const char *language, double part,
                     int whole, double limit) {
    Text share = {0}, count = {0}, most = {0};
    text_addf(&share, "%.0f", percent(part, whole));
    text_addf(&count, "%d", whole);
    text_addf(&most, "%.0f", limit);
    finding_add(where->findings, rule, where->file, where->line, text_cstr(&share),
                text_cstr(&count), text_cstr(&most), language);
    text_release(&share);
    text_release(&count);
    text_release(&most);
}

static Form measure(Shelf *shelf, const char *language, int index) {
    Readings *readings = shelf_readings(shelf);
    Form form = {.language = xstrdup(language),
                 .others = shelf_count(shelf) - (index >= 0),
                 .opened = readings_opened(readings, index),
                 .opened_limit = OPENED_LIMIT};
    for (Reader reader = 0; reader < READERS; reader++) {
        ReaderScore score = reader_score(readings, reader, index);
        form.moments = score.moments;
        form.chance = score.chance;
        form.readers[reader] =
            (FormFigure){.right = score.right,
                         .lower = 100 * share_lower_bound(score.right, score.moments),
                         .limit = limits[reader].limit};
    }
    return form;
}

static void hold(const Where *where, const Form *form) {
    for (Reader reader = 0; reader < READERS; reader++) {
        const FormFigure *figure = &form->readers[reader];
        if (is_over(where, figure->right, form->moments, figure->limit))
            add_over(where, limits[reader].rule, form->language, figure->right, form->moments,
                     figure->limit);
    }
    if (form->opened.count >= LEAST_OPENED &&
        is_over(where, form->opened.best, form->opened.count, OPENED_LIMIT))
        add_over(where, &rule_opened, form->language, form->opened.best, form->opened.count,
                 OPENED_LIMIT);
}

static void add_form(Forms *forms, Form form) {
    GROW(forms, items);
    forms->items[forms->count++] = form;
}

void check_form(Findings *findings, const char *path, int line, const char *id, Stock *stock,
                Forms *forms) {
    const Where where = {findings, path, line, true};
    for (int i = 0; i < stock_language_count(stock); i++) {
        Shelf *shelf = stock_shelf(stock, stock_language(stock, i));
        int index = readings_find(shelf_readings(shelf), id);
        if (index < 0)
            continue;
        Form form = measure(shelf, stock_language(stock, i), index);
        form.measured = form.moments && form.others >= SHELF_LEAST;
        if (form.moments && !form.measured) {
            Text others = {0}, least = {0};
            text_addf(&others, "%d", form.others);
            text_addf(&least, "%d", SHELF_LEAST);
            finding_add(findings, &rule_unmeasured, path, line, text_cstr(&others),
                        text_cstr(&least), form.language);
            text_release(&others);
            text_release(&least);
        } else {
            hold(&where, &form);
        }
        add_form(forms, form);
    }
}

/* A word of which a learner would take that it tells the two apart. */
static void check_words(const Where *where, const Shelf *shelf, const char *language) {
    WordShare sum;
    int count;
    WordShare *words = shelf_words(shelf, LEAST_WORD, &sum, &count);
    for (int i = 0; i < count && sum.decoys && sum.signals; i++) {
        double decoys = (double)words[i].decoys / sum.decoys;
        double signals = (double)words[i].signals / sum.signals;
        if (decoys < WORD_TIMES * signals && signals < WORD_TIMES * decoys)
            continue;
        Text in_decoys = {0}, in_signals = {0};
        msg_count(&in_decoys, where->findings->lang, MSG_CHECK_WORD_DECOYS, words[i].decoys);
        msg_count(&in_signals, where->findings->lang, MSG_CHECK_WORD_SIGNALS, words[i].signals);
        finding_add(where->findings, &rule_word, where->file, where->line, words[i].word,
                    text_cstr(&in_decoys), text_cstr(&in_signals), language);
        text_release(&in_decoys);
        text_release(&in_signals);
    }
    free(words);
}

void check_form_folder(Findings *findings, const char *folder, Stock *stock, Forms *forms) {
    const Where where = {findings, folder, 0, false};
    for (int i = 0; i < stock_language_count(stock); i++) {
        const char *language = stock_language(stock, i);
        Shelf *shelf = stock_shelf(stock, language);
        Form form = measure(shelf, language, -1);
        form.measured = form.moments >= FORM_MOMENTS;
        if (form.measured) {
            hold(&where, &form);
            check_words(&where, shelf, language);
        }
        add_form(forms, form);
    }
}
