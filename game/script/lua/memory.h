/* The memory of one Lua state: counted, capped, and dropped all at once.
 *
 * memory_lua is a lua_Alloc. When there would be more than `limit`, one text would be longer than
 * TEXT_MOST, one table would hold more than TABLE_MOST keys, or a list or the stack would be larger
 * than VALUES_BYTES, `over` is called, which does not return: the state is never touched again and
 * memory_release takes back every block, without lua_close. When the system itself has none left,
 * the program ends as everywhere (base/arena.h): that is no fault of the file. */
#ifndef KLACHT_LUA_MEMORY_H
#define KLACHT_LUA_MEMORY_H

#include <stdbool.h>
#include <stddef.h>

typedef enum MemoryTrouble {
    MEMORY_FULL,
    MEMORY_TEXT,
    MEMORY_TABLE,
    MEMORY_LIST,
    MEMORY_CLOCK
} MemoryTrouble;

enum {
    MEMORY_CLASSES = 33,
    TEXT_MOST = 256 * 1024,
    /* Keys that are no list: a file can choose numbers that all fall in one place of the hash part,
     * and filling it then takes the square of their number while no hook is called. */
    TABLE_MOST = 8 * 1024,
    /* A list is counted, and a stack copied, within one instruction. */
    VALUES_MOST = 128 * 1024,
    VALUES_BYTES = VALUES_MOST * 16
};

typedef struct Memory {
    size_t used, limit; /* bytes asked of the system, with what each block costs beside */
    size_t since;       /* bytes given since `over` was last asked for the time */
    long fail_at;       /* tests: the allocation that fails, from 0; -1 for none */
    long given;
    bool own; /* what is made now are tables of our own, about the file: of any size */
    void *free_blocks[MEMORY_CLASSES];
    char *chunk;
    size_t chunk_left;
    struct MemoryBlock *blocks; /* chunks and large blocks */
    /* MEMORY_CLOCK only asks whether there is time left, and may return. */
    void (*over)(void *context, MemoryTrouble trouble);
    void *context;
} Memory;

void *memory_lua(void *memory, void *block, size_t old_size, size_t size);
void memory_release(Memory *memory);

#endif
