#include "script/source/setters.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"

#include "base/banned.h"

static bool is_set(const Source *source, int token) {
    return source->items[token].kind == LEX_NAME && !lexeme_is_sign(source, token - 1, '.') &&
           (lexeme_is_sign(source, token + 1, '=') || lexeme_is_sign(source, token + 1, ',') ||
            lexeme_is(source, token - 1, "function"));
}

static int by_name(const void *a, const void *b) {
    const Setter *x = a, *y = b;
    return x->name != y->name ? (x->name < y->name ? -1 : 1)
                              : (x->token > y->token) - (x->token < y->token);
}

static void find_items(Setters *setters) {
    const Source *source = setters->source;
    char *to = setters->spoken = xmalloc((size_t)source->len + (size_t)source->count + 1);
    for (int i = 0; i < source->count - 1; i++) {
        if (!is_set(source, i))
            continue;
        size_t len = (size_t)(source->items[i].end - source->items[i].start);
        memcpy(to, source->bytes + source->items[i].start, len);
        to[len] = '\0';
        int name = names_find(&setters->names, to);
        if (name < 0) {
            name = setters->names.count;
            names_put(&setters->names, to, name);
            to += len + 1;
        }
        GROW(setters, items);
        setters->items[setters->count++] = (Setter){name, i};
    }
    setters->first = xcalloc((size_t)setters->names.count + 1, sizeof *setters->first);
    if (setters->count)
        qsort(setters->items, (size_t)setters->count, sizeof *setters->items, by_name);
    for (int i = setters->count; i-- > 0;)
        setters->first[setters->items[i].name] = i;
    setters->first[setters->names.count] = setters->count;
}

static void find_ends(Setters *setters) {
    const Source *source = setters->source;
    int *open = xcalloc((size_t)source->count + 1, sizeof *open), depth = 0;
    setters->ends = xcalloc((size_t)source->count + 1, sizeof *setters->ends);
    setters->reach = xcalloc((size_t)source->line_count + 2, sizeof *setters->reach);
    for (int i = 0; i < source->count; i++) {
        int step = source_step(source, i);
        if (step > 0)
            open[depth++] = i;
        else if (step < 0 && depth)
            setters->ends[open[--depth]] = i;
    }
    while (depth)
        setters->ends[open[--depth]] = source->count - 1;
    for (int i = 0; i < source->count - 1; i++) {
        int *reach = &setters->reach[source->items[i].line];
        if (lexeme_is(source, i, "function") && setters->ends[i] > *reach)
            *reach = setters->ends[i];
    }
    free(open);
}

void setters_find(Setters *setters, const Source *source) {
    *setters = (Setters){.source = source};
    find_items(setters);
    find_ends(setters);
}

void setters_release(Setters *setters) {
    free(setters->items);
    names_release(&setters->names);
    free(setters->spoken);
    free(setters->first);
    free(setters->ends);
    free(setters->reach);
    *setters = (Setters){0};
}

/* Whether the name is set behind token `from`, up to `to`. */
static bool is_set_between(const Setters *setters, int from, int to, const char *name) {
    int number = names_find(&setters->names, name);
    if (number < 0)
        return false;
    int low = setters->first[number], end = setters->first[number + 1], high = end;
    while (low < high) {
        int middle = low + (high - low) / 2;
        if (setters->items[middle].token > from)
            high = middle;
        else
            low = middle + 1;
    }
    return low < end && setters->items[low].token <= to;
}

bool setters_may(const Setters *setters, int token, const char *name) {
    return is_set_between(setters, token, setters->ends[token], name);
}

bool setters_may_there(const Setters *setters, int line, const char *name) {
    const Source *source = setters->source;
    if (line < 1 || line > source->line_count || !setters->reach[line])
        return true;
    return is_set_between(setters, source->first_on_line[line] - 1, setters->reach[line], name);
}
