#include "report/send_answer.h"

#include <string.h>

#include "base/finding.h"
#include "store/json_parse.h"

#include "base/banned.h"

enum { MOST_WORDS = 200 };

static Json *parse(const char *bytes, size_t len) {
    Findings ignored;
    findings_init(&ignored, LANG_EN);
    Json *tree = json_parse(bytes, len, "", &ignored);
    findings_release(&ignored);
    return tree;
}

bool send_answer_is_taken(int status, const Text *body, int count) {
    if (status == 204)
        return true;
    if (status != 200)
        return false;
    Json *tree = parse(text_cstr(body), body->len);
    bool taken = json_is_array(tree) && json_count(tree) == count;
    for (const Json *id = json_first(tree); taken && id; id = json_next(id))
        taken = json_text(id) != NULL;
    json_free(tree);
    return taken;
}

/* ---- comparing ---- */

/* Fields that a store writes in its own way, or that are no part of the statement. */
static bool is_passed_over(const char *name) {
    static const char *const names[] = {"definition", "timestamp", "display", "objectType"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (!strcmp(name, names[i]))
            return true;
    return false;
}

static bool is_same(const Json *sent, const Json *kept);

static bool has_fields(const Json *sent, const Json *kept) {
    for (const Json *field = json_first(sent); field; field = json_next(field)) {
        const char *name = json_key(field);
        if (!is_passed_over(name) && !is_same(field, json_get(kept, name)))
            return false;
    }
    return true;
}

static bool has_items(const Json *sent, const Json *kept) {
    const Json *other = json_first(kept);
    for (const Json *item = json_first(sent); item; item = json_next(item)) {
        if (!other || !is_same(item, other))
            return false;
        other = json_next(other);
    }
    return !other;
}

static bool is_same(const Json *sent, const Json *kept) {
    if (json_is_object(sent))
        return json_is_object(kept) && has_fields(sent, kept);
    if (json_is_array(sent)) /* one thing may stand where a list of one was sent, and the reverse */
        return json_is_array(kept) ? has_items(sent, kept)
                                   : json_count(sent) == 1 && is_same(json_first(sent), kept);
    if (json_text(sent))
        return json_text(kept) && !strcmp(json_text(sent), json_text(kept));
    double number, other;
    if (json_value(sent, &number))
        return json_value(kept, &other) && number == other;
    return json_is_bool(sent) ? json_is_bool(kept) && json_is_true(sent) == json_is_true(kept)
                              : json_is_null(sent) && json_is_null(kept);
}

bool send_answer_is_same(const Text *body, const char *json, size_t len) {
    Json *sent = parse(json, len), *kept = parse(text_cstr(body), body->len);
    bool same = json_is_object(sent) && is_same(sent, kept);
    json_free(sent);
    json_free(kept);
    return same;
}

/* ---- words ---- */

/* The first text under a name by which stores tell what is wrong, as deep as it stands. */
static const char *find_message(const Json *tree) {
    static const char *const names[] = {"message", "error",  "warnings",
                                        "errors",  "detail", "description"};
    if (json_text(tree))
        return json_text(tree);
    for (size_t i = 0; json_is_object(tree) && i < sizeof names / sizeof *names; i++) {
        const char *found = find_message(json_get(tree, names[i]));
        if (found)
            return found;
    }
    return json_is_array(tree) ? find_message(json_first(tree)) : NULL;
}

static void add_line(Text *out, const char *words) {
    size_t most = out->len + MOST_WORDS;
    bool space = false;
    for (; *words && out->len < most; words++) {
        bool blank = (unsigned char)*words <= ' ';
        if (!blank && space && out->len)
            text_add_char(out, ' ');
        if (!blank)
            text_add_char(out, *words);
        space = blank;
    }
    while (*words && out->len && ((unsigned char)*words & 0xC0) == 0x80) { /* no half letter */
        words--;
        out->len--;
    }
    if (out->bytes)
        out->bytes[out->len] = '\0';
}

void send_answer_words(const Text *body, Text *out) {
    const char *words = text_cstr(body), *message = NULL;
    Json *tree = parse(words, body->len);
    if (tree)
        message = find_message(tree);
    else if (words[strspn(words, " \t\r\n")] != '<')
        message = words;
    add_line(out, message ? message : "");
    json_free(tree);
}
