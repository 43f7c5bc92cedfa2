#include "store/result_names.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/file_digest.h"
#include "base/system.h"
#include "base/utc.h"

#include "base/banned.h"

/* The list is a line with this word, the time that the folder had, when it was looked at and the
 * digest of the rest; then a name on each line. */
#define LIST_WORD "klachtenspel-results-1"

enum { STAMP = 15 /* "20261121-201500" */, LIST_LIMIT = 1 << 30 };
/* A folder that changed shortly before it was looked at may have changed after it, within the same
 * tick of its clock: the list is then made once more. The coarsest clock ticks every two seconds.
 */
static const int64_t TICK_NS = INT64_C(2500000000);

/* ---- names ---- */

/* Where a time stands: "-20261121-201500-"; NULL: nowhere. */
static const char *find_stamp(const char *name) {
    static const char digits[] = "0123456789";
    for (const char *at = name; (at = strchr(at, '-')); at++)
        if (at > name && strspn(at + 1, digits) == 8 && at[9] == '-' &&
            strspn(at + 10, digits) == 6 && at[STAMP + 1] == '-')
            return at + 1;
    return NULL;
}

bool result_name_read(const char *name, size_t *case_len, int64_t *ms) {
    const char *stamp = find_stamp(name);
    Text time = {0};
    if (!stamp || !path_ends(name, ".json"))
        return false;
    text_addf(&time, "%.4s-%.2s-%.2sT%.2s:%.2s:%.2s.000Z", stamp, stamp + 4, stamp + 6, stamp + 9,
              stamp + 11, stamp + 13);
    bool is = utc_read(text_cstr(&time), ms);
    text_release(&time);
    *case_len = (size_t)(stamp - 1 - name);
    for (const char *c = name; *c; c++) /* in the list it stands on a line */
        is = is && (unsigned char)*c >= ' ';
    return is;
}

/* ---- the list ---- */

static char *list_path(void) {
    char *cache = system_cache_folder();
    char *path = cache ? path_join(cache, "results.list") : NULL;
    free(cache);
    return path;
}

/* The line before the names; *digest is of them and of the folder, so that a list of another folder
 * is none. */
static void add_head(Text *text, const ResultNames *names, int64_t changed_ns, int64_t looked_ns,
                     const char *body, size_t len) {
    FileDigest place = file_digest(names->folder, strlen(names->folder));
    FileDigest digest = file_digest(body, len);
    text_addf(text, LIST_WORD " %" PRId64 " %" PRId64 " %016" PRIx64 " %016" PRIx64 "%016" PRIx64,
              changed_ns, looked_ns, (uint64_t)place.low, (uint64_t)digest.high,
              (uint64_t)digest.low);
    text_add_char(text, '\n');
}

/* Whether the list that was read is of the folder as it is; *body is where the names begin. */
static bool holds(const ResultNames *names, const Text *list, int64_t changed_ns, size_t *body) {
    const char *bytes = text_cstr(list), *end = memchr(bytes, '\n', list->len);
    int64_t was_ns, looked_ns;
    Text head = {0};
    if (!end || strlen(bytes) != list->len ||
        sscanf(bytes, LIST_WORD " %" SCNd64 " %" SCNd64, &was_ns, &looked_ns) != 2)
        return false;
    *body = (size_t)(end + 1 - bytes);
    add_head(&head, names, was_ns, looked_ns, end + 1, list->len - *body);
    bool good = head.len == *body && !memcmp(head.bytes, bytes, head.len) && was_ns == changed_ns &&
                looked_ns - was_ns > TICK_NS;
    text_release(&head);
    return good;
}

/* Each line of the text behind `at` is a name. */
static void take_lines(ResultNames *names, size_t at) {
    char *line = names->text.bytes + at, *end;
    int capacity = 0;
    for (; line && (end = strchr(line, '\n')); line = end + 1) {
        *end = '\0';
        if (names->count == capacity) {
            capacity = capacity ? capacity * 2 : 64;
            names->items = xrealloc(names->items, (size_t)capacity * sizeof *names->items);
        }
        names->items[names->count++] = line;
    }
}

static bool read_list(ResultNames *names, const char *path, int64_t changed_ns) {
    size_t body = 0;
    bool good = path && file_read(path, LIST_LIMIT, &names->text) == FILE_OK &&
                holds(names, &names->text, changed_ns, &body);
    if (good)
        take_lines(names, body);
    else
        text_clear(&names->text);
    return good;
}

/* ---- made anew ---- */

typedef struct Found {
    char **items;
    int count, capacity;
} Found;

static bool add_found(void *context, const char *name) {
    Found *found = context;
    size_t case_len;
    int64_t ms;
    if (result_name_read(name, &case_len, &ms)) {
        GROW(found, items);
        found->items[found->count++] = xstrdup(name);
    }
    return true;
}

static int by_bytes(const void *a, const void *b) {
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* The names as lines. */
static void look(const char *folder, Text *body) {
    Found found = {0};
    (void)file_each_name(folder, add_found, &found); /* what cannot be read has none */
    if (found.count)
        qsort(found.items, (size_t)found.count, sizeof *found.items, by_bytes);
    for (int i = 0; i < found.count; i++) {
        text_add(body, found.items[i]);
        text_add_char(body, '\n');
    }
    names_free(found.items, found.count);
}

static void write_list(const ResultNames *names, const char *path, int64_t changed_ns,
                       int64_t looked_ns) {
    Text list = {0};
    char *folder = path_folder(path);
    add_head(&list, names, changed_ns, looked_ns, text_cstr(&names->text), names->text.len);
    text_add_bytes(&list, text_cstr(&names->text), names->text.len);
    if (list.len < LIST_LIMIT && file_make_private_folder(folder) == FILE_OK)
        (void)file_write_cache(path, text_cstr(&list), list.len);
    text_release(&list);
    free(folder);
}

void result_names_init(ResultNames *names) {
    FileStatus status;
    *names = (ResultNames){.folder = system_user_folder("results")};
    if (!names->folder || file_status(names->folder, &status) != FILE_OK)
        return;
    char *path = list_path();
    int64_t looked_ns = system_utc_ms() * 1000000;
    if (!read_list(names, path, status.changed_ns)) {
        names->made = true;
        look(names->folder, &names->text);
        if (path)
            write_list(names, path, status.changed_ns, looked_ns);
        take_lines(names, 0);
    }
    free(path);
}

void result_names_forget(void) {
    char *path = list_path();
    if (path)
        (void)file_remove(path); /* it does not hold any more */
    free(path);
}

void result_names_release(ResultNames *names) {
    free(names->items);
    text_release(&names->text);
    free(names->folder);
    *names = (ResultNames){0};
}

/* The first that is not before the prefix, or, `behind`, that does not begin with it. */
static int find(const ResultNames *names, const char *prefix, bool behind) {
    size_t len = strlen(prefix);
    int low = 0, high = names->count;
    while (low < high) {
        int middle = low + (high - low) / 2, order = strncmp(names->items[middle], prefix, len);
        if (order < 0 || (behind && !order))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

void result_names_of(const ResultNames *names, const char *case_id, int *from, int *to) {
    Text prefix = {0};
    path_add_name(&prefix, case_id);
    text_add_char(&prefix, '-');
    *from = find(names, text_cstr(&prefix), false);
    *to = find(names, text_cstr(&prefix), true);
    text_release(&prefix);
}
