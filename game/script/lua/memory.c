#include "script/lua/memory.h"

#include <lua.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"

#include "base/banned.h"

enum {
    GRAIN = 16,
    SMALL = 512,
    FIRST_CHUNK = 48 * 1024,
    CHUNK = 256 * 1024,
    CLOCK_EACH = 512 * 1024, /* bytes */
    CALL_BYTES =
        4 * 1024 /* as which a call counts besides: a table that is made anew was counted */
};

typedef struct MemoryBlock {
    struct MemoryBlock *next, *before;
    size_t size;
    size_t pad; /* keeps what follows aligned to 16 */
} MemoryBlock;

enum { OVERHEAD = sizeof(MemoryBlock) + 16 };

static void check(Memory *memory, size_t extra) {
    if (memory->used + extra > memory->limit)
        memory->over(memory->context, MEMORY_FULL);
}

static void link_block(Memory *memory, MemoryBlock *block, size_t size) {
    block->size = size;
    block->before = NULL;
    block->next = memory->blocks;
    if (block->next)
        block->next->before = block;
    memory->blocks = block;
    memory->used += size + OVERHEAD;
}

static void *take_large(Memory *memory, size_t size) {
    check(memory, size + OVERHEAD);
    MemoryBlock *block = xmalloc(sizeof *block + size);
    link_block(memory, block, size);
    return block + 1;
}

static void drop_large(Memory *memory, void *given) {
    MemoryBlock *block = (MemoryBlock *)given - 1;
    if (block->before)
        block->before->next = block->next;
    else
        memory->blocks = block->next;
    if (block->next)
        block->next->before = block->before;
    memory->used -= block->size + OVERHEAD;
    free(block);
}

static size_t class_of(size_t size) {
    return (size + GRAIN - 1) / GRAIN;
}

static void *take_small(Memory *memory, size_t size) {
    size_t class = class_of(size), bytes = class * GRAIN;
    void *block = memory->free_blocks[class];
    if (block) {
        memcpy(&memory->free_blocks[class], block, sizeof(void *));
        return block;
    }
    if (memory->chunk_left < bytes) {
        size_t chunk = memory->blocks ? CHUNK : FIRST_CHUNK;
        memory->chunk = take_large(memory, chunk);
        memory->chunk_left = chunk;
    }
    block = memory->chunk;
    memory->chunk += bytes;
    memory->chunk_left -= bytes;
    return block;
}

static void *take(Memory *memory, size_t size) {
    return size <= SMALL ? take_small(memory, size) : take_large(memory, size);
}

static void drop(Memory *memory, void *block, size_t size) {
    if (size > SMALL) {
        drop_large(memory, block);
        return;
    }
    size_t class = class_of(size);
    memcpy(block, &memory->free_blocks[class], sizeof(void *));
    memory->free_blocks[class] = block;
}

static void *resize_large(Memory *memory, void *given, size_t size) {
    MemoryBlock *block = (MemoryBlock *)given - 1;
    size_t old = block->size;
    if (size > old)
        check(memory, size - old);
    MemoryBlock *now = xrealloc(block, sizeof *block + size);
    now->size = size;
    memory->used += size - old;
    if (now->before)
        now->before->next = now;
    else
        memory->blocks = now;
    if (now->next)
        now->next->before = now;
    return now + 1;
}

/* Lua 5.4 asks for the hash part of a table in one piece, of a power of two of nodes, before it
 * fills it (ltable.c, setnodevector). */
static bool is_big_hash(size_t size) {
    enum { NODE = 2 * sizeof(lua_Integer) + 8 }; /* value, key, their types and the next */
    size_t nodes = size / NODE;
    return size % NODE == 0 && nodes > TABLE_MOST && !(nodes & (nodes - 1));
}

void *memory_lua(void *context, void *block, size_t old_size, size_t size) {
    Memory *memory = context;
    if (!size) {
        if (block && old_size)
            drop(memory, block, old_size);
        return NULL;
    }
    if (!block || size > old_size) {
        if (memory->fail_at >= 0 && memory->given >= memory->fail_at)
            memory->over(memory->context, MEMORY_FULL);
        memory->given++;
        memory->since += size + CALL_BYTES;
        if (memory->since > CLOCK_EACH) {
            memory->since = 0;
            memory->over(memory->context, MEMORY_CLOCK);
        }
    }
    /* Comparing, hashing and copying a text takes no instruction however long it is. */
    if (!block && old_size == LUA_TSTRING && size > TEXT_MOST)
        memory->over(memory->context, MEMORY_TEXT);
    if (!memory->own && !block && old_size == 0 && is_big_hash(size))
        memory->over(memory->context, MEMORY_TABLE);
    if (!memory->own && size > VALUES_BYTES && (block || !old_size))
        memory->over(memory->context, MEMORY_LIST);
    if (!block)
        return take(memory, size);
    if (old_size > SMALL && size > SMALL)
        return resize_large(memory, block, size);
    if (old_size <= SMALL && size <= SMALL && class_of(old_size) == class_of(size))
        return block;
    void *now = take(memory, size);
    memcpy(now, block, old_size < size ? old_size : size);
    drop(memory, block, old_size);
    return now;
}

void memory_release(Memory *memory) {
    for (MemoryBlock *block = memory->blocks, *next; block; block = next) {
        next = block->next;
        free(block);
    }
    memory->blocks = NULL;
    memory->chunk = NULL;
    memory->chunk_left = memory->used = 0;
    memset(memory->free_blocks, 0, sizeof memory->free_blocks);
}
