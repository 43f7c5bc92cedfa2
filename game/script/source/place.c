#include "script/source/place.h"

#include <string.h>

#include "base/arena.h"

#include "base/banned.h"

int place_word(const Source *source, const char *word, int line) {
    if (line < 1 || line > source->line_count)
        return -1;
    for (int i = source->first_on_line[line]; i < source->count && source->items[i].line == line;
         i++) {
        if (source->items[i].kind == LEX_NAME && lexeme_is(source, i, word) &&
            !lexeme_is_sign(source, i - 1, '.') && !lexeme_is_sign(source, i + 1, '='))
            return i;
    }
    return -1;
}

int place_table(const Source *source, int token) {
    if (token < 0)
        return -1;
    for (int i = token + 1; i < source->count - 1; i++) {
        const Lexeme *item = &source->items[i];
        if (item->kind == LEX_STRING || item->kind == LEX_LONG)
            continue;
        if (item->kind != LEX_SIGN)
            return -1;
        if (item->sign == '{')
            return i;
        if (item->sign != '(')
            return -1;
        if (lexeme_is_sign(source, i + 1, '{'))
            return i + 1;
        i = source_skip(source, i);
    }
    return -1;
}

static void find_items(Source *source, int brace) {
    PlaceCache *cache = &source->places;
    int last = -1, i = brace + 1;
    cache->first[brace] = -1;
    while (i < source->count - 1 && !lexeme_is_sign(source, i, '}')) {
        PlaceItem item = {-1, i, -1};
        if (source->items[i].kind == LEX_NAME && lexeme_is_sign(source, i + 1, '=')) {
            item.key = i;
            item.value = i + 2;
        } else if (lexeme_is_sign(source, i, '[') && source->items[i + 1].kind == LEX_STRING &&
                   lexeme_is_sign(source, i + 2, ']')) {
            item.key = i + 1;
            item.value = i + 4;
        }
        GROW(cache, items);
        cache->items[cache->count] = item;
        if (last < 0)
            cache->first[brace] = cache->count + 1;
        else
            cache->items[last].next = cache->count;
        last = cache->count++;
        while (i < source->count - 1 && !lexeme_is_sign(source, i, ',') &&
               !lexeme_is_sign(source, i, ';') && !lexeme_is_sign(source, i, '}'))
            i = source_skip(source, i) + 1;
        if (!lexeme_is_sign(source, i, '}'))
            i++;
    }
}

static int first_item(Source *source, int brace) {
    if (brace < 0)
        return -1;
    if (!source->places.first) {
        source->places.first = xcalloc((size_t)source->count, sizeof *source->places.first);
        source->places.twice = xcalloc((size_t)source->count, sizeof *source->places.twice);
    }
    if (!source->places.first[brace])
        find_items(source, brace);
    int first = source->places.first[brace];
    return first > 0 ? first - 1 : -1;
}

static bool is_key(const Source *source, int key, const char *name) {
    const Lexeme *item = &source->items[key];
    int quote = item->kind == LEX_STRING;
    size_t len = strlen(name);
    return len == (size_t)(item->end - item->start - 2 * quote) &&
           !memcmp(source->bytes + item->start + quote, name, len);
}

int place_field(Source *source, int brace, const char *name) {
    for (int i = first_item(source, brace); i >= 0; i = source->places.items[i].next) {
        if (source->places.items[i].key >= 0 && is_key(source, source->places.items[i].key, name))
            return source->places.items[i].key;
    }
    return -1;
}

int place_twice(Source *source, int brace) {
    int first = first_item(source, brace);
    if (first < 0 || source->places.twice[brace])
        return -1;
    source->places.twice[brace] = 1;
    const PlaceItem *items = source->places.items;
    int looked = 0;
    for (int i = first; i >= 0 && looked < 100; i = items[i].next, looked++) {
        for (int k = first; k != i && items[i].key >= 0; k = items[k].next) {
            const Lexeme *one = &source->items[items[i].key];
            const Lexeme *other = items[k].key < 0 ? one : &source->items[items[k].key];
            if (one != other && one->end - one->start == other->end - other->start &&
                !memcmp(source->bytes + one->start, source->bytes + other->start,
                        (size_t)(one->end - one->start)))
                return items[i].key;
        }
    }
    return -1;
}

int place_item(Source *source, int brace, int nth) {
    for (int i = first_item(source, brace); i >= 0; i = source->places.items[i].next) {
        if (source->places.items[i].key < 0 && --nth == 0)
            return source->places.items[i].value;
    }
    return -1;
}

int place_inner(const Source *source, int key) {
    if (key < 0)
        return -1;
    int value = source->items[key].kind == LEX_STRING ? key + 3 : key + 2;
    return value < source->count && lexeme_is_sign(source, value, '{') ? value : -1;
}

int place_line(const Source *source, int token, int otherwise) {
    return token >= 0 ? source->items[token].line : otherwise;
}
