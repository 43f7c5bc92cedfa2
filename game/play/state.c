#include "play/state.h"

#include <string.h>

#include "base/arena.h"

#include "base/banned.h"

const char *play_intern(void *owner, const char *bytes, size_t len) {
    Play *play = owner;
    for (int i = 0; i < play->string_count; i++)
        if (!strncmp(play->strings[i], bytes, len) && !play->strings[i][len])
            return play->strings[i];
    GROW_BY(play, strings, string_count, string_capacity, 1);
    char *copy = xmalloc(len + 1);
    memcpy(copy, bytes, len);
    copy[len] = '\0';
    return play->strings[play->string_count++] = copy;
}
