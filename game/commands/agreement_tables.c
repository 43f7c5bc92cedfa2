#include "commands/agreement_tables.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "front/shared/agreement_told.h"
#include "team/outcome.h"

#include "base/banned.h"

enum {
    MOST_ITEMS = 20,     /* of more, the rest is counted */
    MOST_IN_MATRIX = 12, /* people; of more, the pairs at both ends */
    MOST_PAIRS = 5,
    LEAST_SHARED = 3, /* items; of fewer, a pair says nothing */
    FIGURE_WIDTH = 6,
};

static const Msg names[AGREEMENT_KINDS] = {MSG_AGREEMENT_PERCENT, MSG_AGREEMENT_FLEISS_KAPPA,
                                           MSG_AGREEMENT_ALPHA, MSG_AGREEMENT_AC1,
                                           MSG_AGREEMENT_COHEN_KAPPA};

/* A share in percent, as people say it; what is none in three decimals, without a minus before a
 * zero. */
static void add_figure(Text *out, Lang lang, int kind, double value, bool change) {
    double rounded = round(value * 1000) / 1000;
    if (kind == AGREEMENT_PERCENT)
        agreement_tell_figure(out, lang, value, true, change);
    else
        lang_add_fixed(out, lang, rounded == 0 ? 0 : rounded, 3);
}

static Msg why_of(const Agreement *agreement, int kind) {
    if (agreement->figures[kind].why == AGREEMENT_NO_VARIATION)
        return MSG_AGREEMENT_NO_VARIATION;
    if (agreement->figures[kind].why == AGREEMENT_FROM_COUNTS)
        return MSG_AGREEMENT_FROM_COUNTS;
    if (kind == AGREEMENT_COHEN_KAPPA && agreement->raters > 2)
        return MSG_AGREEMENT_NOT_TWO;
    return MSG_AGREEMENT_TOO_FEW;
}

static void pad(Text *out, const char *text, int width) {
    text_add(out, text);
    for (int n = utf8_string_width(text); n < width; n++)
        text_add_char(out, ' ');
}

static int widest_name(Lang lang) {
    int widest = 0;
    for (int f = 0; f < AGREEMENT_KINDS; f++)
        if (utf8_string_width(msg(lang, names[f])) > widest)
            widest = utf8_string_width(msg(lang, names[f]));
    return widest + 2;
}

static void add_interval(Text *out, Lang lang, int kind, const AgreementFigure *figure,
                         bool change) {
    Text low = {0}, high = {0};
    if (!figure->has_interval)
        return;
    add_figure(&low, lang, kind, figure->low, change);
    add_figure(&high, lang, kind, figure->high, change);
    text_add(out, "  ");
    msg_fill(out, lang, MSG_AGREEMENT_INTERVAL, text_cstr(&low), text_cstr(&high));
    text_release(&low);
    text_release(&high);
}

static void add_counts(const AgreementShown *shown, Lang lang, Text *out) {
    const Agreement *agreement = &shown->agreement;
    int numbers[4] = {agreement->items, agreement->raters, agreement->votes,
                      shown->tally->ratings.category_count};
    Text counts[4] = {{0}};
    for (int i = 0; i < 4; i++)
        text_addf(&counts[i], "%d", numbers[i]);
    msg_fill(out, lang, MSG_AGREEMENT_COUNTS, text_cstr(&counts[0]), text_cstr(&counts[1]),
             text_cstr(&counts[2]), text_cstr(&counts[3]));
    text_add(out, "\n\n");
    for (int i = 0; i < 4; i++)
        text_release(&counts[i]);
}

/* What people want to know, before any figure. */
static void add_words(const AgreementShown *shown, Lang lang, Text *out) {
    RecordFigure figures[RECORD_FIGURES], before, change;
    for (int f = 0; f < RECORD_FIGURES; f++)
        figures[f] =
            outcome_figure(agreement_kind_id((AgreementKind)f), &shown->agreement.figures[f]);
    before = outcome_figure("", &shown->before.figures[AGREEMENT_PERCENT]);
    change = outcome_figure("", &shown->change.figures[AGREEMENT_PERCENT]);
    if (shown->two_rounds)
        agreement_tell_plain(out, lang, &before, NULL);
    else
        agreement_tell_plain(out, lang, &figures[AGREEMENT_PERCENT], NULL);
    if (shown->two_rounds) {
        text_add_char(out, ' ');
        agreement_tell_change(out, lang, &change);
    }
    if (out->len)
        text_add_char(out, '\n');
    agreement_tell_trust(out, lang, figures);
    if (out->len)
        text_add(out, "\n\n");
}

static void add_table(const Agreement *agreement, Lang lang, Text *out) {
    int width = widest_name(lang);
    for (int f = 0; f < AGREEMENT_KINDS; f++) {
        const AgreementFigure *figure = &agreement->figures[f];
        Text value = {0};
        text_add(out, "  ");
        pad(out, msg(lang, names[f]), width);
        if (figure->why != AGREEMENT_DEFINED) {
            text_add(out, msg(lang, why_of(agreement, f)));
        } else {
            add_figure(&value, lang, f, figure->value, false);
            for (int n = utf8_string_width(text_cstr(&value)); n < FIGURE_WIDTH; n++)
                text_add_char(out, ' ');
            text_add(out, text_cstr(&value));
        }
        add_interval(out, lang, f, figure, false);
        text_add_char(out, '\n');
        text_release(&value);
    }
    if (agreement->items && agreement->items < AGREEMENT_INTERVAL_ITEMS)
        text_addf(out, "\n%s\n", msg(lang, MSG_AGREEMENT_NO_INTERVAL));
    if (agreement_is_indicative(agreement))
        text_addf(out, "\n%s\n", msg(lang, MSG_AGREEMENT_INDICATIVE));
}

static void add_change(const AgreementShown *shown, Lang lang, Text *out) {
    int width = widest_name(lang);
    text_addf(out, "\n%s\n", msg(lang, MSG_AGREEMENT_BOTH_ROUNDS));
    for (int f = 0; f < AGREEMENT_KINDS; f++) {
        const AgreementFigure *change = &shown->change.figures[f];
        Text from = {0}, to = {0}, by = {0};
        if (change->why != AGREEMENT_DEFINED)
            continue;
        add_figure(&from, lang, f, shown->before.figures[f].value, false);
        add_figure(&to, lang, f, shown->agreement.figures[f].value, false);
        add_figure(&by, lang, f, change->value, true);
        text_add(out, "  ");
        pad(out, msg(lang, names[f]), width);
        msg_fill(out, lang, MSG_AGREEMENT_BEFORE_TO, text_cstr(&from), text_cstr(&to),
                 text_cstr(&by));
        add_interval(out, lang, f, change, true);
        text_add_char(out, '\n');
        text_release(&from);
        text_release(&to);
        text_release(&by);
    }
}

static void add_percent(Text *out, const AgreementFigure *figure) {
    text_addf(out, "  %3.0f %%  ", floor(figure->value * 100 + 0.5));
}

static void add_categories(const AgreementShown *shown, Lang lang, Text *out) {
    const VoteTally *tally = shown->tally;
    int told = 0;
    text_addf(out, "\n%s\n", msg(lang, MSG_AGREEMENT_PER_CATEGORY));
    for (int c = 0; c < tally->ratings.category_count && told < MOST_ITEMS; c++) {
        AgreementFigure figure;
        agreement_of_category(&tally->ratings, c, &figure);
        if (figure.why != AGREEMENT_DEFINED)
            continue;
        told++;
        add_percent(out, &figure);
        text_addf(out, "%s\n", agreement_words_category(shown->words, tally->categories[c]));
    }
}

typedef struct Divided {
    double value;
    int item;
} Divided;

static int by_value(const void *a, const void *b) {
    const Divided *x = a, *y = b;
    if (x->value != y->value)
        return x->value < y->value ? -1 : 1;
    return x->item - y->item;
}

static void add_items(const AgreementShown *shown, Lang lang, Text *out) {
    int count = shown->tally->ratings.item_count, kept = 0;
    Divided *all = xcalloc((size_t)count + 1, sizeof *all);
    for (int i = 0; i < count; i++)
        if (shown->items[i].why == AGREEMENT_DEFINED)
            all[kept++] = (Divided){shown->items[i].value, i};
    qsort(all, (size_t)kept, sizeof *all, by_value);
    text_addf(out, "\n%s\n", msg(lang, MSG_AGREEMENT_PER_ITEM));
    for (int i = 0; i < kept && i < MOST_ITEMS; i++) {
        add_percent(out, &shown->items[all[i].item]);
        text_addf(out, "%s\n",
                  agreement_words_item(shown->words, shown->tally->items[all[i].item]));
    }
    if (kept > MOST_ITEMS) {
        text_add(out, "  ");
        msg_count(out, lang, MSG_AGREEMENT_PER_ITEM_MORE, kept - MOST_ITEMS);
        text_add_char(out, '\n');
    }
    free(all);
}

/* A row per person: the shares with those before it, and its number above the columns. */
static void add_matrix(const AgreementShown *shown, Text *out) {
    const VoteTally *tally = shown->tally;
    int raters = tally->ratings.rater_count, widest = 0;
    for (int r = 0; r < raters; r++)
        if (utf8_string_width(tally->raters[r]) > widest)
            widest = utf8_string_width(tally->raters[r]);
    pad(out, "", widest + 5);
    for (int r = 0; r + 1 < raters; r++)
        text_addf(out, "%5d", r + 1);
    text_add_char(out, '\n');
    for (int r = 0; r < raters; r++) {
        text_addf(out, "%4d ", r + 1);
        pad(out, tally->raters[r], widest);
        for (int p = 0; p < shown->pair_count; p++) {
            const AgreementPair *pair = &shown->pairs[p];
            if (pair->b != r)
                continue;
            if (pair->items)
                text_addf(out, "%5.0f", floor(100.0 * pair->same / pair->items + 0.5));
            else
                text_add(out, "    –");
        }
        text_add_char(out, '\n');
    }
}

static double share(const AgreementPair *pair) {
    return (double)pair->same / pair->items;
}

static int by_share(const void *a, const void *b) {
    const AgreementPair *x = a, *y = b;
    if (share(x) != share(y))
        return share(x) > share(y) ? -1 : 1;
    return x->a != y->a ? x->a - y->a : x->b - y->b;
}

static void add_pair(const AgreementShown *shown, const AgreementPair *pair, Lang lang, Text *out) {
    Text both = {0}, items = {0};
    text_addf(&both, "%3.0f %%  %s – %s", floor(100 * share(pair) + 0.5),
              shown->tally->raters[pair->a], shown->tally->raters[pair->b]);
    text_addf(&items, "%d", pair->items);
    text_add(out, "  ");
    msg_fill(out, lang, MSG_AGREEMENT_PAIR, text_cstr(&both), text_cstr(&items));
    text_add_char(out, '\n');
    text_release(&both);
    text_release(&items);
}

static void add_ends(const AgreementShown *shown, Lang lang, Text *out) {
    AgreementPair *pairs = xcalloc((size_t)shown->pair_count + 1, sizeof *pairs);
    int kept = 0;
    for (int p = 0; p < shown->pair_count; p++)
        if (shown->pairs[p].items >= LEAST_SHARED)
            pairs[kept++] = shown->pairs[p];
    qsort(pairs, (size_t)kept, sizeof *pairs, by_share);
    text_addf(out, "  %s\n", msg(lang, MSG_AGREEMENT_MOST_ALIKE));
    for (int p = 0; p < kept && p < MOST_PAIRS; p++)
        add_pair(shown, &pairs[p], lang, out);
    text_addf(out, "  %s\n", msg(lang, MSG_AGREEMENT_LEAST_ALIKE));
    for (int p = kept - 1; p >= MOST_PAIRS && p >= kept - MOST_PAIRS; p--)
        add_pair(shown, &pairs[p], lang, out);
    free(pairs);
}

static void add_pairs(const AgreementShown *shown, Lang lang, Text *out) {
    if (shown->tally->ratings.counted)
        text_addf(out, "\n%s\n", msg(lang, MSG_AGREEMENT_PAIRS_COUNTS));
    if (!shown->pairs || shown->tally->ratings.rater_count < 3)
        return;
    text_addf(out, "\n%s\n", msg(lang, MSG_AGREEMENT_PER_PAIR));
    if (shown->tally->ratings.rater_count <= MOST_IN_MATRIX)
        add_matrix(shown, out);
    else
        add_ends(shown, lang, out);
}

void agreement_print_tables(const AgreementShown *shown, Lang lang, Text *out) {
    add_words(shown, lang, out);
    add_counts(shown, lang, out);
    add_table(&shown->agreement, lang, out);
    if (shown->two_rounds)
        add_change(shown, lang, out);
    if (!shown->agreement.paired_items)
        return;
    add_categories(shown, lang, out);
    add_items(shown, lang, out);
    add_pairs(shown, lang, out);
    session_lines_print(&shown->sessions, lang, out);
    session_versions_print(&shown->versions, lang, out);
}
