#include "commands/agreement_json.h"

#include "store/json_print.h"
#include "team/agreement.h"

#include "base/banned.h"

static void add_value(Text *out, const AgreementFigure *figure) {
    if (figure->why == AGREEMENT_DEFINED)
        json_print_number(figure->value, JSON_SHORTEST, out);
    else
        text_add(out, "null");
}

static void add_values(const AgreementFigure *figures, const char *before, Text *out) {
    for (int f = 0; f < AGREEMENT_KINDS; f++) {
        text_addf(out, "%s\"%s\": ", before, agreement_kind_id((AgreementKind)f));
        add_value(out, &figures[f]);
        text_add(out, ",\n");
    }
}

static void add_why(const AgreementFigure *figures, Text *out) {
    const char *comma = "";
    text_add(out, "\"why_null\": {");
    for (int f = 0; f < AGREEMENT_KINDS; f++) {
        const char *why = agreement_why_id(figures[f].why);
        if (why) {
            text_addf(out, "%s \"%s\": \"%s\"", comma, agreement_kind_id((AgreementKind)f), why);
            comma = ",";
        }
    }
    text_add(out, *comma ? " }" : "}");
}

/* Of those that have one: {"percent": [low, high]}. */
static void add_intervals(const AgreementFigure *figures, const char *before, Text *out) {
    const char *comma = "";
    text_addf(out, "%s\"intervals\": {", before);
    for (int f = 0; f < AGREEMENT_KINDS; f++)
        if (figures[f].has_interval) {
            text_addf(out, "%s \"%s\": [", comma, agreement_kind_id((AgreementKind)f));
            json_print_number(figures[f].low, JSON_SHORTEST, out);
            text_add(out, ", ");
            json_print_number(figures[f].high, JSON_SHORTEST, out);
            text_add(out, "]");
            comma = ",";
        }
    text_add(out, *comma ? " }" : "}");
}

static void add_round(const char *name, const AgreementFigure *figures, int items, Text *out) {
    text_addf(out, ",\n  \"%s\": {\n    \"items\": %d,\n", name, items);
    add_values(figures, "    ", out);
    text_add(out, "    ");
    add_why(figures, out);
    text_add(out, ",\n");
    add_intervals(figures, "    ", out);
    text_add(out, "\n  }");
}

static void add_items(const AgreementShown *shown, Text *out) {
    const VoteTally *tally = shown->tally;
    text_add(out, ",\n  \"per_item\": [");
    for (int i = 0; i < tally->ratings.item_count; i++) {
        text_add(out, i ? ",\n    {\"item\": " : "\n    {\"item\": ");
        json_print_string(tally->items[i], out);
        text_add(out, ", \"percent\": ");
        add_value(out, &shown->items[i]);
        text_add(out, "}");
    }
    text_add(out, "\n  ],\n  \"per_category\": [");
    for (int c = 0; c < tally->ratings.category_count; c++) {
        AgreementFigure figure;
        agreement_of_category(&tally->ratings, c, &figure);
        text_add(out, c ? ",\n    {\"category\": " : "\n    {\"category\": ");
        json_print_string(tally->categories[c], out);
        text_add(out, ", \"percent\": ");
        add_value(out, &figure);
        text_add(out, "}");
    }
    text_add(out, "\n  ]");
}

static void add_pairs(const AgreementShown *shown, Text *out) {
    const char *const *raters = shown->tally->raters;
    text_add(out, ",\n  \"pairs\": [");
    for (int p = 0; p < shown->pair_count; p++) {
        const AgreementPair *pair = &shown->pairs[p];
        text_add(out, p ? ",\n    {\"raters\": [" : "\n    {\"raters\": [");
        json_print_string(raters[pair->a], out);
        text_add(out, ", ");
        json_print_string(raters[pair->b], out);
        text_addf(out, "], \"items\": %d, \"same\": %d}", pair->items, pair->same);
    }
    text_add(out, shown->pair_count ? "\n  ]" : "]");
    if (shown->tally->ratings.counted)
        text_addf(out, ",\n  \"pairs_why_null\": \"%s\"", agreement_why_id(AGREEMENT_FROM_COUNTS));
}

/* Full precision and the categories on one line, unlike all other files. */
void agreement_print_json(const AgreementShown *shown, Text *out) {
    const Agreement *agreement = &shown->agreement;
    const VoteTally *tally = shown->tally;
    text_addf(out,
              "{\n  \"schema\": \"klachtenspel.agreement/1\",\n  \"items\": %d,\n"
              "  \"raters\": %d,\n  \"votes\": %d,\n  \"categories\": [",
              agreement->items, agreement->raters, agreement->votes);
    for (int c = 0; c < tally->ratings.category_count; c++) {
        if (c)
            text_add(out, ", ");
        json_print_string(tally->categories[c], out);
    }
    text_add(out, "],\n");
    add_values(agreement->figures, "  ", out);
    text_add(out, "  ");
    add_why(agreement->figures, out);
    text_add(out, ",\n");
    add_intervals(agreement->figures, "  ", out);
    if (shown->two_rounds) {
        add_round("before", shown->before.figures, shown->before.items, out);
        add_round("change", shown->change.figures, shown->change.items, out);
    }
    add_items(shown, out);
    add_pairs(shown, out);
    session_lines_print_json(&shown->sessions, out);
    session_versions_print_json(&shown->versions, out);
    text_add(out, "\n}\n");
}
