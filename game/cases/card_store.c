#include "cases/card_store.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/system.h"
#include "store/json_parse.h"
#include "store/json_write.h"

#include "base/banned.h"

/* A file is a line with this word and the digest of the rest, then JSON. Another version of the
 * program that makes other cards of the same files has another word. */
#define CARD_WORD "klachtenspel.card/2"

enum { CARD_MOST = 64 * 1024, NAME_LEN = 32, MOST_TEACHES = 5000, MOST_ITEMS = 1000000 };

static char *folder_of_cards(void) {
    char *cache = system_cache_folder();
    char *folder = cache ? path_join(cache, "cards") : NULL;
    free(cache);
    return folder;
}

static void add_digest(Text *text, const FileDigest *digest) {
    text_addf(text, " %llu %016llx%016llx", (unsigned long long)digest->size,
              (unsigned long long)digest->high, (unsigned long long)digest->low);
}

/* The name of the card's file. */
static void name_card(const CardSources *sources, char name[NAME_LEN + 1]) {
    Text text = {0};
    text_addf(&text, CARD_WORD " %s %s", sources->set ? "set" : "case", sources->language);
    add_digest(&text, &sources->source);
    add_digest(&text, &sources->words);
    add_digest(&text, &sources->house);
    FileDigest digest = file_digest(text_cstr(&text), text.len);
    snprintf(name, NAME_LEN + 1, "%016llx%016llx", (unsigned long long)digest.high,
             (unsigned long long)digest.low);
    text_release(&text);
}

/* The name stands in it too: a card under another name is none. */
static void add_head(Text *text, const char *name, const char *body, size_t len) {
    FileDigest digest = file_digest(body, len);
    text_addf(text, CARD_WORD " %s", name);
    add_digest(text, &digest);
    text_add_char(text, '\n');
}

static void print_card(const char *name, const LibraryCard *card, Text *out) {
    JsonWriter writer, *w = &writer;
    Text body = {0};
    json_write_begin(w);
    json_write_string(w, "title", card->title);
    json_write_string(w, "summary", card->summary);
    json_write_string(w, "sector", card->sector);
    json_write_string(w, "customer", card->customer);
    json_write_string(w, "portrait", card->portrait);
    json_write_string(w, "hash", card->hash);
    json_write_array(w, "teaches");
    for (int i = 0; i < card->teach_count; i++)
        json_write_string(w, NULL, card->teaches[i]);
    json_write_end(w);
    json_write_string(w, "channel", channel_id(card->channel));
    json_write_number(w, "minutes", card->minutes);
    json_write_number(w, "level", card->level);
    json_write_number(w, "after", card->after_count);
    json_write_number(w, "items", card->item_count);
    json_write_number(w, "anchors", card->anchor_count);
    json_write_compact(w, JSON_SHORTEST, &body);
    add_head(out, name, text_cstr(&body), body.len);
    text_add_bytes(out, text_cstr(&body), body.len);
    text_release(&body);
}

/* --- reading --- */

static bool take_text(LibraryCard *card, const Json *tree, const char *key, const char **out) {
    const char *text = json_string(tree, key);
    *out = text ? arena_strdup(&card->arena, text) : "";
    return text != NULL;
}

static bool take_integer(const Json *tree, const char *key, double low, double high, int *out) {
    double value = 0;
    bool good = json_integer(tree, key, low, high, &value);
    *out = (int)value;
    return good;
}

static bool take_teaches(LibraryCard *card, const Json *list) {
    int count = json_is_array(list) ? json_count(list) : -1;
    if (count < 0 || count > MOST_TEACHES)
        return false;
    const char **teaches = ARENA_NEW(&card->arena, const char *, count);
    card->teaches = teaches;
    for (const Json *item = json_first(list); item; item = json_next(item)) {
        if (!json_text(item))
            return false;
        teaches[card->teach_count++] = arena_strdup(&card->arena, json_text(item));
    }
    return true;
}

static bool take_card(LibraryCard *card, const Json *tree) {
    const char *channel = json_string(tree, "channel");
    int found = channel ? term_find(channel_terms, CHANNEL_COUNT, channel) : -1;
    card->channel = found < 0 ? CHANNEL_PHONE : (Channel)found;
    card->whole = true;
    return found >= 0 && take_text(card, tree, "title", &card->title) && *card->title &&
           take_text(card, tree, "summary", &card->summary) &&
           take_text(card, tree, "sector", &card->sector) &&
           take_text(card, tree, "customer", &card->customer) &&
           take_text(card, tree, "portrait", &card->portrait) &&
           take_text(card, tree, "hash", &card->hash) &&
           take_teaches(card, json_get(tree, "teaches")) &&
           json_number(tree, "minutes", &card->minutes) && card->minutes >= 0 &&
           card->minutes <= 600 && take_integer(tree, "level", 0, 1000, &card->level) &&
           take_integer(tree, "after", 0, MOST_TEACHES, &card->after_count) &&
           take_integer(tree, "items", -1, MOST_ITEMS, &card->item_count) &&
           take_integer(tree, "anchors", -1, MOST_ITEMS, &card->anchor_count);
}

/* What stands behind a first line that is right. */
static bool read_body(const char *name, const Text *file, const char **body, size_t *len) {
    const char *bytes = text_cstr(file), *end = memchr(bytes, '\n', file->len);
    Text head = {0};
    if (!end)
        return false;
    *body = end + 1;
    *len = file->len - (size_t)(*body - bytes);
    add_head(&head, name, *body, *len);
    bool good = head.len == (size_t)(*body - bytes) && !memcmp(head.bytes, bytes, head.len);
    text_release(&head);
    return good;
}

/* Releases the file; the card is empty when there is none in it. */
static bool take_file(const char *name, Text *file, LibraryCard *card) {
    const char *body;
    size_t len;
    Findings unused;
    bool good = false;
    findings_init(&unused, LANG_NL);
    if (read_body(name, file, &body, &len)) {
        Json *tree = json_parse(body, len, name, &unused);
        good = tree && take_card(card, tree);
        json_free(tree);
    }
    if (!good) {
        library_card_release(card);
        library_card_init(card);
    }
    findings_release(&unused);
    text_release(file);
    return good;
}

bool card_store_read(const CardSources *sources, LibraryCard *card) {
    char name[NAME_LEN + 1];
    char *folder = folder_of_cards();
    Text file = {0};
    name_card(sources, name);
    bool there = folder && file_read_inside(folder, name, CARD_MOST, &file) == FILE_OK;
    free(folder);
    return there && take_file(name, &file, card);
}

/* ID.LANGUAGE.card; the name that it was kept under stands in its first line. */
static bool read_shared(const char *id, const char *language, LibraryCard *card) {
    char name[NAME_LEN + 1] = "";
    char *folder = system_shared("cards");
    Text file = {0}, path = {0};
    text_addf(&path, "%s.%s.card", id, language);
    bool there = file_read_inside(folder, text_cstr(&path), CARD_MOST, &file) == FILE_OK &&
                 file.len > sizeof CARD_WORD + NAME_LEN;
    if (there)
        memcpy(name, file.bytes + sizeof CARD_WORD, NAME_LEN);
    text_release(&path);
    free(folder);
    if (there)
        return take_file(name, &file, card);
    text_release(&file);
    return false;
}

bool card_store_shared(const char *id, const char *language, LibraryCard *card) {
    return read_shared(id, language, card) || read_shared(id, "nl", card);
}

/* --- writing --- */

typedef struct Kept {
    char *path;
    int64_t changed_ns;
} Kept;

static int by_age(const void *a, const void *b) {
    const Kept *x = a, *y = b;
    if (x->changed_ns != y->changed_ns)
        return x->changed_ns < y->changed_ns ? -1 : 1;
    return strcmp(x->path, y->path);
}

static bool is_card_name(const char *name) {
    return strlen(name) == NAME_LEN && strspn(name, "0123456789abcdef") == NAME_LEN;
}

/* Makes room for one more: a quarter goes at once, so that it is not done for every card. */
static void make_room(const char *folder) {
    char **names;
    int count, kept = 0;
    if (file_names(folder, &names, &count) != FILE_OK)
        return;
    Kept *cards = xcalloc((size_t)count, sizeof *cards);
    for (int i = 0; i < count && count >= CARD_STORE_MOST; i++) {
        FileStatus status;
        char *path = path_join(folder, names[i]);
        if (is_card_name(names[i]) && file_status_itself(path, &status) == FILE_OK)
            cards[kept++] = (Kept){path, status.changed_ns};
        else
            free(path);
    }
    if (kept)
        qsort(cards, (size_t)kept, sizeof *cards, by_age);
    int extra = kept >= CARD_STORE_MOST ? kept - CARD_STORE_MOST * 3 / 4 : 0;
    for (int i = 0; i < kept; i++) {
        if (i < extra)
            file_remove(cards[i].path);
        free(cards[i].path);
    }
    free(cards);
    names_free(names, count);
}

void card_store_write(const CardSources *sources, const LibraryCard *card) {
    char name[NAME_LEN + 1];
    char *folder = folder_of_cards();
    if (!folder)
        return;
    Text file = {0}, there = {0};
    name_card(sources, name);
    print_card(name, card, &file);
    bool same = file_read_inside(folder, name, CARD_MOST, &there) == FILE_OK &&
                there.len == file.len && !memcmp(there.bytes, file.bytes, file.len);
    if (!same && file.len <= CARD_MOST && file_make_private_folder(folder) == FILE_OK) {
        char *path = path_join(folder, name);
        make_room(folder);
        file_write_cache(path, file.bytes, file.len);
        free(path);
    }
    text_release(&there);
    text_release(&file);
    free(folder);
}
