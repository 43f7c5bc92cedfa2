#include "base/arena.h"

#include <assert.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/banned.h"

struct ArenaChunk {
    ArenaChunk *next;
    size_t size, used;
    max_align_t data[];
};

enum { FIRST_CHUNK = 16 * 1024, LARGEST_CHUNK = 1024 * 1024 };

static void (*oom_saver)(void *);
static void *oom_context;

void on_out_of_memory(void (*saver)(void *), void *context) {
    oom_saver = saver;
    oom_context = context;
}

_Noreturn void die_out_of_memory(void) {
    void (*saver)(void *) = oom_saver;
    oom_saver = NULL;
    if (saver)
        saver(oom_context);
    fputs("klachtenspel: out of memory / geheugen is op\n", stderr);
    exit(70);
}

void *xmalloc(size_t size) {
    void *block = malloc(size ? size : 1);
    if (!block)
        die_out_of_memory();
    return block;
}

void *xcalloc(size_t count, size_t size) {
    void *block = calloc(count ? count : 1, size ? size : 1);
    if (!block)
        die_out_of_memory();
    return block;
}

void *xrealloc(void *old, size_t size) {
    void *block = realloc(old, size ? size : 1);
    if (!block)
        die_out_of_memory();
    return block;
}

char *xstrdup(const char *string) {
    size_t len = strlen(string) + 1;
    return memcpy(xmalloc(len), string, len);
}

void arena_init(Arena *arena) {
    *arena = (Arena){0};
}

void arena_release(Arena *arena) {
    ArenaChunk *chunk = arena->chunk;
    while (chunk) {
        ArenaChunk *next = chunk->next;
        free(chunk);
        chunk = next;
    }
    *arena = (Arena){0};
}

static size_t aligned(size_t size) {
    return (size + sizeof(max_align_t) - 1) / sizeof(max_align_t) * sizeof(max_align_t);
}

void *arena_alloc(Arena *arena, size_t size) {
    assert(size < SIZE_MAX / 4);
    size = aligned(size);
    ArenaChunk *chunk = arena->chunk;
    if (!chunk || chunk->size - chunk->used < size) {
        size_t room = chunk ? chunk->size * 2 : FIRST_CHUNK;
        if (room > LARGEST_CHUNK)
            room = LARGEST_CHUNK;
        if (room < size)
            room = size;
        chunk = xcalloc(1, sizeof *chunk + room);
        chunk->size = room;
        chunk->next = arena->chunk;
        arena->chunk = chunk;
    }
    void *block = (char *)chunk->data + chunk->used;
    chunk->used += size;
    arena->used += size;
    return block;
}

void arena_give_back(Arena *arena, void *newest, size_t size) {
    ArenaChunk *chunk = arena->chunk;
    size = aligned(size);
    assert((char *)newest + size == (char *)chunk->data + chunk->used);
    memset(newest, 0, size);
    chunk->used -= size;
    arena->used -= size;
}

char *arena_copy(Arena *arena, const char *bytes, size_t len) {
    char *copy = arena_alloc(arena, len + 1);
    if (len)
        memcpy(copy, bytes, len);
    return copy;
}

char *arena_strdup(Arena *arena, const char *string) {
    return arena_copy(arena, string, strlen(string));
}
