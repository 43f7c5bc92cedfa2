/* Arena: memory that is given back all at once.
 *
 * Blocks live until arena_release; nothing is freed one by one. Out of memory ends the program
 * through die_out_of_memory, so no caller checks for NULL. All memory comes back zeroed. */
#ifndef KLACHT_BASE_ARENA_H
#define KLACHT_BASE_ARENA_H

#include <stddef.h>

typedef struct ArenaChunk ArenaChunk;
typedef struct Arena {
    ArenaChunk *chunk; /* the newest, from which is given */
    size_t used;       /* bytes given in all */
} Arena;

void arena_init(Arena *arena);
void arena_release(Arena *arena);
/* size bytes, zeroed, aligned for any type; size 0 gives a pointer that may not be read. */
void *arena_alloc(Arena *arena, size_t size);
/* A copy of len bytes with a NUL behind them. */
char *arena_copy(Arena *arena, const char *bytes, size_t len);
char *arena_strdup(Arena *arena, const char *string);
/* Gives back the newest block, of `size` bytes as they were asked for. */
void arena_give_back(Arena *arena, void *newest, size_t size);

#define ARENA_NEW(arena, type, count) ((type *)arena_alloc((arena), sizeof(type) * (size_t)(count)))

/* malloc, realloc and calloc that never return NULL. */
void *xmalloc(size_t size);
void *xcalloc(size_t count, size_t size);
void *xrealloc(void *block, size_t size);
char *xstrdup(const char *string);

/* Called when memory is out: runs the saver that was set, says so, and ends the program (70). */
_Noreturn void die_out_of_memory(void);
void on_out_of_memory(void (*saver)(void *), void *context);

/* A growable array `items` with fields `count` and `capacity`: makes room for one more. */
#define GROW(list, items) GROW_BY(list, items, count, capacity, 1)
/* The same where the fields have other names, for `more` at once. */
#define GROW_BY(list, items, count, capacity, more)                                                \
    do {                                                                                           \
        if ((list)->capacity - (list)->count < (more)) {                                           \
            while ((list)->capacity - (list)->count < (more))                                      \
                (list)->capacity = (list)->capacity ? (list)->capacity * 2 : 16;                   \
            (list)->items =                                                                        \
                xrealloc((list)->items, (size_t)(list)->capacity * sizeof *(list)->items);         \
        }                                                                                          \
    } while (0)

#endif
