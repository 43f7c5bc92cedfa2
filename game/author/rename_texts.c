#include "author/rename_texts.h"

#include <stdlib.h>
#include <string.h>

#include "cases/catalog_write.h"
#include "store/inputs.h"

#include "base/banned.h"

/* --- translations --- */

/* Where the place of a text begins with this, and ends there or goes on behind a slash: with `to`
 * in its stead. NULL: it does not. */
static char *moved(const char *place, const char *from, const char *to) {
    size_t len = strlen(from);
    if (strncmp(place, from, len) != 0 || (place[len] && place[len] != '/'))
        return NULL;
    Text text = {0};
    text_add(&text, to);
    text_add(&text, place + len);
    return text_take(&text);
}

static char *moved_in(const Rename *rename, const char *moment, const char *type,
                      const char *place) {
    Text from = {0}, to = {0};
    text_addf(&from, "%s/%s/%s", moment, type, rename->old);
    text_addf(&to, "%s/%s/%s", moment, type, rename->new);
    char *found = moved(place, text_cstr(&from), text_cstr(&to));
    text_release(&from);
    text_release(&to);
    return found;
}

/* A moment may be called as something of the house that has texts too: act/own/label. */
static char *moved_place(const Rename *rename, const char *place) {
    static const char *const kinds[] = {"line",   "thought", "reply", "signal", "decoy",
                                        "either", "judge",   "offer", "ending", NULL};
    size_t len = strlen(rename->old);
    for (int i = 0; kinds[i] && !strncmp(place, rename->old, len) && place[len] == '/'; i++) {
        size_t kind = strlen(kinds[i]);
        char after = '\0';
        if (!strncmp(place + len + 1, kinds[i], kind) &&
            (!(after = place[len + 1 + kind]) || after == '/'))
            return moved(place, rename->old, rename->new);
    }
    return NULL;
}

static char *moved_context(const Rename *rename, const char *place) {
    const Scenario *s = rename->scenario;
    char *found = NULL;
    if (rename->kind == RENAME_PLACE)
        return moved_place(rename, place);
    if (rename->kind == RENAME_REPLY)
        return moved_in(rename, s->moments[s->replies[rename->index].moment].name, "reply", place);
    for (int i = 0; rename->kind == RENAME_MARK && i < s->mark_count && !found; i++)
        if (s->marks[i].name == rename->index)
            found = moved_in(rename, s->moments[s->lines[s->marks[i].line_of].moment].name,
                             mark_type_id(s->marks[i].type), place);
    return found;
}

/* {old} in a text; NULL: it is not there. */
static char *with_flag(const Rename *rename, const char *text) {
    Text out = {0};
    size_t len = strlen(rename->old);
    bool changed = false;
    while (text && *text) {
        bool is_it = text[0] == '{' && text[1] != '{' && !strncmp(text + 1, rename->old, len) &&
                     text[1 + len] == '}';
        if (is_it) {
            text_addf(&out, "{%s}", rename->new);
            text += len + 2;
            changed = true;
        } else {
            size_t step = text[0] == '{' && text[1] == '{' ? 2 : 1;
            text_add_bytes(&out, text, step);
            text += step;
        }
    }
    char *found = changed ? text_take(&out) : NULL;
    text_release(&out);
    return found;
}

static bool put(Arena *arena, const char **field, char *found) {
    if (!found)
        return false;
    *field = arena_strdup(arena, found);
    free(found);
    return true;
}

bool rename_catalog(const Rename *rename, const Catalog *catalog, Text *out) {
    int count;
    const CatalogEntry *entries = catalog_entries(catalog, &count);
    CatalogEntry *copies = xcalloc((size_t)count + 1, sizeof *copies);
    Arena arena;
    bool changed = false;
    arena_init(&arena);
    for (int i = 0; i < count; i++) {
        CatalogEntry *entry = &copies[i];
        *entry = entries[i];
        if (entry->context)
            changed |= put(&arena, &entry->context, moved_context(rename, entry->context));
        if (rename->kind == RENAME_FLAG) {
            changed |= put(&arena, &entry->id, with_flag(rename, entry->id));
            changed |= put(&arena, &entry->text, with_flag(rename, entry->text));
            changed |= put(&arena, &entry->previous, with_flag(rename, entry->previous));
        }
    }
    if (changed)
        catalog_write(copies, count, out);
    arena_release(&arena);
    free(copies);
    return changed;
}

/* --- kept plays --- */

/* Which of the replies given, from 0, is the one that is renamed. */
typedef struct Given {
    bool *is_it;
    int count;
} Given;

static bool find_given(const Rename *rename, const InputsFile *file, Play *play, Given *given) {
    Findings findings;
    bool good = true;
    int number = 0;
    findings_init(&findings, LANG_EN);
    given->is_it = xcalloc((size_t)json_count(file->inputs) + 1, sizeof *given->is_it);
    for (const Json *input = json_first(file->inputs); good && input; input = json_next(input)) {
        const char *id = json_string(input, "reply");
        if (id && rename->kind == RENAME_REPLY)
            given->is_it[given->count] =
                play_moment(play) == rename->scenario->replies[rename->index].moment &&
                !strcmp(id, rename->old);
        given->count += id != NULL;
        good = input_step(input, ++number, file->path, play, &findings);
    }
    good = good && play_phase(play) == PHASE_ENDED;
    findings_release(&findings);
    return good;
}

/* The next string of JSON at or after `at`; its end, or 0. Quotes belong to it. */
static size_t next_string(const char *bytes, size_t len, size_t at, size_t *start) {
    while (at < len && bytes[at] != '"')
        at++;
    *start = at++;
    while (at < len && bytes[at] != '"')
        at += bytes[at] == '\\' ? 2 : 1;
    return at < len ? at + 1 : 0;
}

static bool string_is(const char *bytes, size_t start, size_t end, const char *text) {
    size_t len = strlen(text);
    return end - start == len + 2 && !memcmp(bytes + start + 1, text, len);
}

/* Keys and values are told apart by the colon behind a key, so what somebody said is never one. */
static void edit_inputs(const Rename *rename, const char *bytes, size_t len, const Given *given,
                        Text *out) {
    size_t done = 0, at = 0, start, end;
    const char *key = NULL;
    int reply = 0;
    bool within = false;
    while ((end = next_string(bytes, len, at, &start)) != 0) {
        size_t after = end + strspn(bytes + end, " \t\r\n");
        if (after < len && bytes[after] == ':') {
            within |= string_is(bytes, start, end, "inputs");
            key = string_is(bytes, start, end, "reply")    ? "reply"
                  : string_is(bytes, start, end, "moment") ? "moment"
                                                           : NULL;
        } else {
            bool place = key && *key == 'm' && rename->kind == RENAME_PLACE;
            bool said = within && key && *key == 'r';
            if ((place && string_is(bytes, start, end, rename->old)) ||
                (said && given->is_it[reply])) {
                text_add_bytes(out, bytes + done, start - done);
                text_addf(out, "\"%s\"", rename->new);
                done = end;
            }
            reply += said;
            key = NULL;
        }
        at = end;
    }
    text_add_bytes(out, bytes + done, len - done);
}

bool rename_play(const Rename *rename, const InputsFile *file, Play *play, const char *bytes,
                 size_t len, Text *out) {
    Given given = {0};
    bool good = find_given(rename, file, play, &given);
    if (good)
        edit_inputs(rename, bytes, len, &given, out);
    free(given.is_it);
    return good;
}
