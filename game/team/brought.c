#include "team/brought.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file_digest.h"

#include "base/banned.h"

static void id_of(const char *text, char id[BROUGHT_ID]) {
    snprintf(id, BROUGHT_ID, "own-%016llx",
             (unsigned long long)file_digest(text, strlen(text)).high);
}

bool brought_id(const char *text, char id[BROUGHT_ID]) {
    char *cleaned = seats_clean(text, CALIBRATION_TEXT_CHARS);
    if (cleaned)
        id_of(cleaned, id);
    free(cleaned);
    return cleaned != NULL;
}

void brought_init(Calibration *calibration) {
    const StatementSet *base = calibration->base;
    size_t count = (size_t)base->item_count;
    calibration->statements = xcalloc(count + BROUGHT_MOST, sizeof *calibration->statements);
    if (count)
        memcpy(calibration->statements, base->items, count * sizeof *base->items);
    calibration->all = *base;
    calibration->all.items = calibration->statements;
    calibration->set = &calibration->all;
}

void brought_forget(Calibration *calibration) {
    calibration->all.item_count = calibration->base->item_count;
}

bool brought_is_to_vote(const Calibration *calibration, int statement) {
    int at = statement - calibration->base->item_count;
    return at >= 0 && statement < calibration->set->item_count && calibration->to_vote[at];
}

static int find(const Calibration *calibration, const char *id) {
    for (int i = 0; i < calibration->set->item_count; i++)
        if (!strcmp(calibration->set->items[i].id, id))
            return i;
    return -1;
}

/* The signs of markup as themselves: what somebody typed is no markup. */
static const char *literal(Arena *arena, const char *text) {
    Text out = {0};
    for (const char *c = text; *c; c++) {
        if (*c == '{' || *c == '}' || *c == '*')
            text_add_char(&out, *c);
        text_add_char(&out, *c);
    }
    const char *source = arena_strdup(arena, text_cstr(&out));
    text_release(&out);
    return source;
}

static int add(Calibration *calibration, const char *id, const char *text) {
    int at = calibration->all.item_count++;
    calibration->statements[at] =
        (Statement){.id = arena_strdup(&calibration->arena, id),
                    .text = {literal(&calibration->arena, text), 0, false},
                    .category = -1,
                    .kind = -1,
                    .why = {.source = ""},
                    .ask = {.source = ""},
                    .sector = "",
                    .brought = true};
    return at;
}

Msg brought_take(Calibration *calibration, const CalibrationInput *input, int *statement) {
    char id[BROUGHT_ID];
    if (!input->text || !seats_name_shows(input->text))
        return MSG_SESSION_NO_TEXT;
    id_of(input->text, id);
    int base = calibration->base->item_count, found = find(calibration, id);
    if (found >= 0 && (found < base || input->known || calibration->to_vote[found - base]))
        return MSG_SESSION_NO_AGAIN;
    if (found < 0 && calibration->set->item_count - base >= BROUGHT_MOST)
        return MSG_SESSION_NO_MORE;
    if (found < 0)
        found = add(calibration, id, input->text);
    calibration->to_vote[found - base] = !input->known;
    *statement = found;
    return MSG_NONE;
}

void brought_drop(Calibration *calibration, int statement) {
    calibration->to_vote[statement - calibration->base->item_count] = false;
}
