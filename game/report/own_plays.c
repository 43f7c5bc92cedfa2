#include "report/own_plays.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/file_digest.h"
#include "base/system.h"
#include "store/json_file.h"
#include "store/json_parse.h"
#include "store/json_write.h"
#include "store/kept_files.h"

#include "base/banned.h"

#define CACHE_WORD "klachtenspel.plays/1\n" /* another form of the file, another word */
enum { CACHE_MOST = 256 * 1024 * 1024, STAMP = 15 };

/* "case-20261121-201500-0b0e9c0e.json": its last time; in another name there is none. */
static void take_stamp(OwnPlay *play) {
    static const char form[] = "-00000000-000000-";
    size_t len = strlen(play->name), size = sizeof form - 1;
    for (size_t at = 0; at + size <= len; at++) {
        bool is = true;
        for (size_t i = 0; i < size && is; i++) {
            char c = play->name[at + i];
            is = form[i] == '0' ? c >= '0' && c <= '9' : c == form[i];
        }
        if (is)
            memcpy(play->stamp, play->name + at + 1, STAMP);
    }
}

static int by_time(const void *a, const void *b) {
    const OwnPlay *x = a, *y = b;
    int order = strcmp(x->stamp, y->stamp);
    return order ? order : strcmp(x->name, y->name);
}

static int by_name(const void *a, const void *b) {
    return strcmp(((const OwnPlay *)a)->name, ((const OwnPlay *)b)->name);
}

static void list(OwnPlays *own) {
    char **names;
    int count;
    if (!own->folder || file_names(own->folder, &names, &count) != FILE_OK)
        return;
    for (int i = 0; i < count; i++) {
        OwnPlay play = {.name = names[i]};
        if (!path_ends(play.name, ".json"))
            continue;
        take_stamp(&play);
        play.name = xstrdup(names[i]);
        GROW(own, items);
        own->items[own->count++] = play;
    }
    names_free(names, count);
}

/* ---- the cache: a name, a digest of the tree and the tree, a line for each */

enum { DIGEST = 16 };

static void digest_of(const char *line, char out[DIGEST + 1]) {
    FileDigest digest = file_digest(line, strlen(line));
    snprintf(out, DIGEST + 1, "%016llx", (unsigned long long)digest.low);
}

/* What a line of the cache says of one that is there. */
static void take_line(OwnPlays *own, char *line) {
    char *tab = strchr(line, '\t'), digest[DIGEST + 1];
    bool changed = own->changed;
    own->changed = true; /* as long as it is not one that is known */
    if (!tab || strlen(tab) < DIGEST + 2 || tab[DIGEST + 1] != '\t')
        return;
    *tab = tab[DIGEST + 1] = '\0';
    digest_of(tab + DIGEST + 2, digest);
    OwnPlay named = {.name = line};
    OwnPlay *play =
        own->count ? bsearch(&named, own->items, (size_t)own->count, sizeof named, by_name) : NULL;
    if (!play || play->line || strcmp(digest, tab + 1) != 0)
        return;
    play->line = xstrdup(tab + DIGEST + 2);
    own->changed = changed;
}

static void read_cache(OwnPlays *own) {
    Text text = {0};
    size_t word = strlen(CACHE_WORD);
    if (!own->cache || file_read(own->cache, CACHE_MOST, &text) != FILE_OK || text.len < word ||
        memcmp(text.bytes, CACHE_WORD, word) != 0 || text.bytes[text.len - 1] != '\n' ||
        memchr(text.bytes, '\0', text.len)) {
        text_release(&text);
        return;
    }
    for (char *line = text.bytes + word, *end; *line; line = end + 1) {
        end = strchr(line, '\n');
        *end = '\0';
        take_line(own, line);
    }
    text_release(&text);
}

void own_plays_init(OwnPlays *own) {
    char *cache = system_cache_folder();
    *own = (OwnPlays){.folder = system_user_folder("results"),
                      .cache = cache ? path_join(cache, KEPT_PLAYS) : NULL};
    free(cache);
    list(own);
    if (own->count)
        qsort(own->items, (size_t)own->count, sizeof *own->items, by_name);
    read_cache(own);
    if (own->count)
        qsort(own->items, (size_t)own->count, sizeof *own->items, by_time);
}

void own_plays_release(OwnPlays *own) {
    for (int i = 0; i < own->count; i++) {
        free(own->items[i].name);
        free(own->items[i].line);
    }
    free(own->items);
    free(own->folder);
    free(own->cache);
    *own = (OwnPlays){0};
}

void own_plays_keep(OwnPlays *own) {
    if (!own->changed || !own->cache)
        return;
    Text text = {0};
    char *folder = path_folder(own->cache);
    text_add(&text, CACHE_WORD);
    for (int i = 0; i < own->count; i++) {
        char digest[DIGEST + 1];
        if (!*own->items[i].line)
            continue;
        digest_of(own->items[i].line, digest);
        text_addf(&text, "%s\t%s\t%s\n", own->items[i].name, digest, own->items[i].line);
    }
    if (file_make_private_folder(folder) == FILE_OK)
        file_write_cache(own->cache, text.bytes, text.len);
    own->changed = false;
    free(folder);
    text_release(&text);
}

/* ---- files */

static char *line_of(const Json *tree) {
    JsonWriter w;
    Text text = {0};
    json_write_begin(&w);
    for (const Json *field = json_first(tree); field; field = json_next(field))
        if (strcmp(json_key(field), "inputs") != 0)
            json_write_copy(&w, json_key(field), field);
    json_write_compact(&w, JSON_SHORTEST, &text);
    return text_take(&text);
}

static bool read_line(const char *line, const char *name, Arena *arena, Record *out) {
    Findings unused; /* who opens that play is told */
    findings_init(&unused, LANG_NL);
    Json *tree = *line ? json_parse(line, strlen(line), name, &unused) : NULL;
    bool good = tree && record_read(tree, name, arena, &unused, out);
    json_free(tree);
    findings_release(&unused);
    return good;
}

static void read_play(OwnPlays *own, OwnPlay *play) {
    Findings unused;
    Arena arena;
    Record record;
    int code;
    char *path = path_join(own->folder, play->name);
    findings_init(&unused, LANG_NL);
    arena_init(&arena);
    Json *tree = json_read(path, &unused, &code);
    play->line =
        tree && record_read(tree, path, &arena, &unused, &record) ? line_of(tree) : xstrdup("");
    play->fresh = true;
    own->changed |= *play->line != '\0'; /* what cannot be read may be mended */
    json_free(tree);
    arena_release(&arena);
    findings_release(&unused);
    free(path);
}

bool own_plays_read_on(OwnPlays *own, double milliseconds) {
    int64_t begin = system_clock_ns();
    for (; own->next < own->count; own->next++) {
        OwnPlay *play = &own->items[own->next];
        if (!play->line) {
            if ((double)(system_clock_ns() - begin) / 1e6 >= milliseconds)
                return true;
            read_play(own, play);
        }
        own->unread += !*play->line;
    }
    return false;
}

bool own_plays_record(const OwnPlays *own, int index, Arena *arena, Record *out) {
    const OwnPlay *play = &own->items[index];
    return play->line && read_line(play->line, play->name, arena, out);
}
