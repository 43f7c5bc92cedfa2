#include "commands/agreement_sessions.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "front/shared/agreement_told.h"
#include "store/json_print.h"
#include "team/agreement.h"

#include "base/banned.h"

void session_lines_add(SessionLines *lines, const char *started, int number, const Ratings *first,
                       const Ratings *last) {
    GROW(lines, items);
    SessionLine *line = &lines->items[lines->count++];
    *line = (SessionLine){.number = number, .both = last != NULL};
    snprintf(line->started, sizeof line->started, "%.10s", started);
    agreement_measure(first, &line->first);
    agreement_measure(last ? last : first, &line->last);
}

static int by_date(const void *a, const void *b) {
    const SessionLine *x = a, *y = b;
    int c = strcmp(x->started, y->started);
    return c ? c : x->number - y->number;
}

void session_lines_sort(SessionLines *lines) {
    if (lines->count)
        qsort(lines->items, (size_t)lines->count, sizeof *lines->items, by_date);
}

void session_lines_release(SessionLines *lines) {
    free(lines->items);
}

static void add_figure(Text *out, Lang lang, const AgreementFigure *figure, bool percent) {
    if (figure->why == AGREEMENT_DEFINED)
        agreement_tell_figure(out, lang, figure->value, percent, false);
    else
        text_add(out, "–");
}

static void add_figures(Text *out, Lang lang, const SessionLine *line, AgreementKind kind,
                        Msg key) {
    text_addf(out, " · %s ", msg(lang, key));
    add_figure(out, lang, &line->first.figures[kind], kind == AGREEMENT_PERCENT);
    if (!line->both)
        return;
    text_add(out, " → ");
    add_figure(out, lang, &line->last.figures[kind], kind == AGREEMENT_PERCENT);
}

void session_lines_print(const SessionLines *lines, Lang lang, Text *out) {
    if (lines->count < 2)
        return;
    text_addf(out, "\n%s\n", msg(lang, MSG_AGREEMENT_OVER_TIME));
    for (int i = 0; i < lines->count; i++) {
        const SessionLine *line = &lines->items[i];
        Text number = {0}, items = {0}, people = {0};
        text_addf(&number, "%d", line->number);
        text_addf(&items, "%d", line->first.items);
        text_addf(&people, "%d", line->first.raters);
        text_addf(out, "  %s  ", line->started);
        msg_fill(out, lang, MSG_AGREEMENT_SESSION, text_cstr(&number), text_cstr(&items),
                 text_cstr(&people));
        add_figures(out, lang, line, AGREEMENT_PERCENT, MSG_AGREEMENT_PERCENT);
        add_figures(out, lang, line, AGREEMENT_ALPHA, MSG_AGREEMENT_ALPHA);
        add_figures(out, lang, line, AGREEMENT_AC1, MSG_AGREEMENT_AC1);
        text_add_char(out, '\n');
        text_release(&number);
        text_release(&items);
        text_release(&people);
    }
    text_addf(out, "  %s\n", msg(lang, MSG_AGREEMENT_OVER_TIME_HINT));
}

static void add_round(Text *out, const char *name, const AgreementFigure *figures) {
    text_addf(out, "\"%s\": {", name);
    for (int f = AGREEMENT_PERCENT; f <= AGREEMENT_AC1; f++) {
        text_addf(out, "%s\"%s\": ", f ? ", " : "", agreement_kind_id((AgreementKind)f));
        if (figures[f].why == AGREEMENT_DEFINED)
            json_print_number(figures[f].value, JSON_SHORTEST, out);
        else
            text_add(out, "null");
    }
    text_add_char(out, '}');
}

void session_lines_print_json(const SessionLines *lines, Text *out) {
    if (lines->count < 2)
        return;
    text_add(out, ",\n  \"sessions\": [");
    for (int i = 0; i < lines->count; i++) {
        const SessionLine *line = &lines->items[i];
        text_addf(
            out,
            "%s\n    {\"started\": \"%s\", \"definition\": %d, \"items\": %d, \"raters\": %d, ",
            i ? "," : "", line->started, line->number, line->first.items, line->first.raters);
        add_round(out, "before", line->first.figures);
        text_add(out, ", ");
        add_round(out, "after", line->last.figures);
        text_add_char(out, '}');
    }
    text_add(out, "\n  ]");
}
