#include "model/votes.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/banned.h"

void vote_table_init(VoteTable *table) {
    *table = (VoteTable){0};
    arena_init(&table->arena);
}

void vote_table_release(VoteTable *table) {
    free(table->items);
    arena_release(&table->arena);
    *table = (VoteTable){0};
}

static const char *copy_or_null(Arena *arena, const char *text) {
    return text ? arena_strdup(arena, text) : NULL;
}

void vote_table_add(VoteTable *table, const Vote *vote) {
    const Vote *last = table->count ? &table->items[table->count - 1] : NULL;
    bool same_file = last && !strcmp(last->file, vote->file);
    Vote copy = {.item = arena_strdup(&table->arena, vote->item),
                 .rater = arena_strdup(&table->arena, vote->rater),
                 .category = copy_or_null(&table->arena, vote->category),
                 .kind = copy_or_null(&table->arena, vote->kind),
                 .note = copy_or_null(&table->arena, vote->note),
                 .at_ms = vote->at_ms,
                 .file = same_file ? last->file : arena_strdup(&table->arena, vote->file),
                 .line = vote->line};
    GROW(table, items);
    table->items[table->count++] = copy;
}
