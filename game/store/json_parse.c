#include "store/json_parse.h"

#include <cjson/cJSON.h>
#include <ctype.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xxhash.h>

#include "base/system.h"
#include "base/utf8.h"

#include "base/banned.h"

RULE(rule_empty, "json-empty", MSG_JSON_EMPTY);
RULE(rule_end, "json-truncated", MSG_JSON_END);
RULE(rule_expected, "json-syntax", MSG_JSON_EXPECTED);
RULE(rule_extra, "json-after-end", MSG_JSON_EXTRA);
RULE(rule_number, "json-number", MSG_JSON_NUMBER);
RULE(rule_control, "json-control", MSG_JSON_CONTROL);
RULE(rule_escape, "json-escape", MSG_JSON_ESCAPE);
RULE(rule_surrogate, "json-surrogate", MSG_JSON_SURROGATE);
RULE(rule_nul, "json-nul", MSG_JSON_NUL);
RULE(rule_utf8, "json-utf8", MSG_JSON_UTF8);
RULE(rule_bom, "json-bom", MSG_JSON_BOM);
RULE(rule_depth, "json-depth", MSG_JSON_DEPTH);
RULE(rule_duplicate, "json-duplicate", MSG_JSON_DUPLICATE);
RULE(rule_many, "json-many", MSG_JSON_MANY);

/* Every key of every object that is open or was, as a digest with the object's number in it: so a
 * double key is seen at once, in an object of a million keys too. */
typedef struct KeySet {
    XXH128_hash_t *slots;
    size_t count, capacity; /* a power of two */
    uint64_t seed;          /* from outside, so that a file cannot aim at the slots */
} KeySet;

typedef struct Reader {
    const char *at, *end; /* end: of the file, or where it stops being UTF-8 */
    const char *line_start;
    int line;
    bool cut; /* end is where it stops being UTF-8 */
    bool failed;
    const char *path;
    Findings *findings;
    Text string;
    KeySet keys;
    long values;
    uint64_t objects;
} Reader;

static void *fail_args(Reader *r, const Rule *rule, const char *at, const char *const *args) {
    if (r->failed)
        return NULL;
    r->failed = true;
    int column = 1;
    for (const char *c = r->line_start; c < at; c++)
        column += ((unsigned char)*c & 0xC0) != 0x80;
    finding_add_args(r->findings, rule, r->path, r->line, column, args);
    return NULL;
}

#define FAIL(r, rule, at, ...)                                                                     \
    fail_args((r), &(rule), (at), (const char *const[]){__VA_ARGS__, NULL})

/* What stands at `at`, for people. */
static const char *shown(const char *at, char out[16]) {
    unsigned char c = (unsigned char)*at;
    if (c < 0x20 || c == 0x7F) {
        snprintf(out, 16, "U+%04X", c);
    } else if (c < 0x80) {
        snprintf(out, 16, "%c", c);
    } else {
        int32_t point;
        int n = utf8_decode(at, &point);
        if (utf8_is_unsafe(point) || utf8_is_space(point))
            snprintf(out, 16, "U+%04X", (unsigned)point);
        else
            snprintf(out, 16, "%.*s", n, at);
    }
    return out;
}

static void *fail_end(Reader *r) {
    return r->cut ? FAIL(r, rule_utf8, r->end, NULL) : FAIL(r, rule_end, r->end, NULL);
}

static void *fail_expected(Reader *r, const char *what) {
    char here[16];
    if (r->at == r->end)
        return fail_end(r);
    return FAIL(r, rule_expected, r->at, what, shown(r->at, here));
}

static void skip_space(Reader *r) {
    for (; r->at < r->end; r->at++) {
        if (*r->at == '\n') {
            r->line++;
            r->line_start = r->at + 1;
        } else if (*r->at != ' ' && *r->at != '\t' && *r->at != '\r') {
            return;
        }
    }
}

static bool keys_put(KeySet *keys, XXH128_hash_t key) {
    size_t slot = (size_t)key.low64 & (keys->capacity - 1);
    while (keys->slots[slot].low64 | keys->slots[slot].high64) {
        if (XXH128_isEqual(keys->slots[slot], key))
            return false;
        slot = (slot + 1) & (keys->capacity - 1);
    }
    keys->slots[slot] = key;
    keys->count++;
    return true;
}

static bool keys_add(KeySet *keys, uint64_t object, const Text *name) {
    if (keys->count * 2 >= keys->capacity) {
        KeySet larger = {.capacity = keys->capacity ? keys->capacity * 2 : 256, .seed = keys->seed};
        larger.slots = xcalloc(larger.capacity, sizeof *larger.slots);
        for (size_t i = 0; i < keys->capacity; i++) {
            if (keys->slots[i].low64 | keys->slots[i].high64)
                keys_put(&larger, keys->slots[i]);
        }
        free(keys->slots);
        *keys = larger;
    }
    return keys_put(keys, XXH3_128bits_withSeed(text_cstr(name), name->len, keys->seed ^ object));
}

/* Four digits, or -1. */
static int32_t hex4(const char *at, const char *end) {
    int32_t value = 0;
    if (end - at < 4)
        return -1;
    for (int i = 0; i < 4; i++) {
        char c = at[i];
        int digit = c >= '0' && c <= '9'   ? c - '0'
                    : c >= 'a' && c <= 'f' ? c - 'a' + 10
                    : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                           : -1;
        if (digit < 0)
            return -1;
        value = value * 16 + digit;
    }
    return value;
}

/* at: the backslash of \uXXXX. */
static void *read_unicode(Reader *r) {
    int32_t point = hex4(r->at + 2, r->end), low = -1;
    if (point < 0)
        return r->end - r->at < 6 ? fail_end(r) : FAIL(r, rule_escape, r->at, "\\u");
    if (point == 0)
        return FAIL(r, rule_nul, r->at, NULL);
    if (point >= 0xD800 && point <= 0xDFFF) {
        if (point < 0xDC00 && r->end - r->at >= 12 && r->at[6] == '\\' && r->at[7] == 'u')
            low = hex4(r->at + 8, r->end);
        if (low < 0xDC00 || low > 0xDFFF)
            return r->end - r->at < 7 ? fail_end(r) : FAIL(r, rule_surrogate, r->at, NULL);
        point = 0x10000 + ((point - 0xD800) << 10) + (low - 0xDC00);
        r->at += 6;
    }
    r->at += 6;
    char bytes[4];
    text_add_bytes(&r->string, bytes, (size_t)utf8_encode(point, bytes));
    return r;
}

/* From the quote on, into r->string; NULL when it failed. */
static void *read_string(Reader *r) {
    static const char from[] = "\"\\/bfnrt", to[] = "\"\\/\b\f\n\r\t";
    text_clear(&r->string);
    r->at++;
    for (;;) {
        const char *start = r->at;
        while (r->at < r->end && *r->at != '"' && *r->at != '\\' && (unsigned char)*r->at >= 0x20)
            r->at++;
        text_add_bytes(&r->string, start, (size_t)(r->at - start));
        if (r->at == r->end)
            return fail_end(r);
        if (*r->at == '"') {
            r->at++;
            return r;
        }
        if (*r->at != '\\') {
            char here[16];
            return FAIL(r, rule_control, r->at, shown(r->at, here));
        }
        if (r->end - r->at < 2)
            return fail_end(r);
        if (r->at[1] == 'u') {
            if (!read_unicode(r))
                return NULL;
            continue;
        }
        const char *which = r->at[1] ? strchr(from, r->at[1]) : NULL;
        if (!which) {
            char here[16], both[20];
            snprintf(both, sizeof both, "\\%s", shown(r->at + 1, here));
            return FAIL(r, rule_escape, r->at, both);
        }
        text_add_char(&r->string, to[which - from]);
        r->at += 2;
    }
}

static bool is_digit(const Reader *r) {
    return r->at < r->end && *r->at >= '0' && *r->at <= '9';
}

static cJSON *read_number(Reader *r) {
    const char *start = r->at;
    bool good = true;
    if (*r->at == '-')
        r->at++;
    if (r->at < r->end && *r->at == '0')
        r->at++;
    else
        for (good = is_digit(r); is_digit(r);)
            r->at++;
    if (good && r->at < r->end && *r->at == '.') {
        r->at++;
        for (good = is_digit(r); is_digit(r);)
            r->at++;
    }
    if (good && r->at < r->end && (*r->at == 'e' || *r->at == 'E')) {
        r->at++;
        if (r->at < r->end && (*r->at == '+' || *r->at == '-'))
            r->at++;
        for (good = is_digit(r); is_digit(r);)
            r->at++;
    }
    if (!good && r->at == r->end)
        return fail_end(r);
    /* what goes on like a word or a second number is no number either: 01, 1_000, 0x1F */
    if (!good || (r->at < r->end && (isalnum((unsigned char)*r->at) || strchr("_.+-", *r->at))))
        return FAIL(r, rule_number, start, NULL);
    text_clear(&r->string);
    text_add_bytes(&r->string, start, (size_t)(r->at - start));
    double value = strtod(text_cstr(&r->string), NULL);
    if (!isfinite(value))
        return FAIL(r, rule_number, start, NULL);
    return cJSON_CreateNumber(value);
}

static cJSON *read_value(Reader *r, int depth);

static void *read_members(Reader *r, cJSON *into, int depth) {
    bool object = cJSON_IsObject(into);
    char close = object ? '}' : ']';
    uint64_t number = ++r->objects;
    if (depth >= JSON_DEPTH) {
        char most[16];
        snprintf(most, sizeof most, "%d", JSON_DEPTH);
        return FAIL(r, rule_depth, r->at, most);
    }
    r->at++;
    skip_space(r);
    if (r->at < r->end && *r->at == close) {
        r->at++;
        return r;
    }
    for (;;) {
        char *key = NULL;
        if (object) {
            if (r->at == r->end || *r->at != '"')
                return fail_expected(r, "\"");
            const char *start = r->at;
            if (!read_string(r))
                return NULL;
            if (!keys_add(&r->keys, number, &r->string))
                return FAIL(r, rule_duplicate, start, text_cstr(&r->string));
            key = text_take(&r->string);
            skip_space(r);
            if (r->at == r->end || *r->at != ':') {
                free(key);
                return fail_expected(r, ":");
            }
            r->at++;
            skip_space(r);
        }
        cJSON *item = read_value(r, depth + 1);
        if (item && object)
            cJSON_AddItemToObject(into, key, item);
        else if (item)
            cJSON_AddItemToArray(into, item);
        free(key);
        if (!item)
            return NULL;
        skip_space(r);
        if (r->at < r->end && *r->at == close) {
            r->at++;
            return r;
        }
        if (r->at == r->end || *r->at != ',')
            return fail_expected(r, object ? ", }" : ", ]");
        r->at++;
        skip_space(r);
    }
}

static bool take_word(Reader *r, const char *word) {
    size_t len = strlen(word);
    if ((size_t)(r->end - r->at) < len || memcmp(r->at, word, len) != 0)
        return false;
    r->at += len;
    return true;
}

static cJSON *read_value(Reader *r, int depth) {
    static const char *const words[] = {"true", "false", "null"};
    if (++r->values > JSON_MOST_VALUES)
        return FAIL(r, rule_many, r->at, NULL);
    if (r->at == r->end)
        return fail_end(r);
    switch (*r->at) {
    case '{':
    case '[': {
        cJSON *into = *r->at == '{' ? cJSON_CreateObject() : cJSON_CreateArray();
        if (read_members(r, into, depth))
            return into;
        cJSON_Delete(into);
        return NULL;
    }
    case '"':
        return read_string(r) ? cJSON_CreateString(text_cstr(&r->string)) : NULL;
    case '-':
    case '0' ... '9':
        return read_number(r);
    default:
        if (take_word(r, "true"))
            return cJSON_CreateTrue();
        if (take_word(r, "false"))
            return cJSON_CreateFalse();
        if (take_word(r, "null"))
            return cJSON_CreateNull();
        for (int i = 0; i < 3; i++) { /* a word that the end of the file cut off */
            size_t left = (size_t)(r->end - r->at);
            if (left < strlen(words[i]) && !memcmp(r->at, words[i], left))
                return fail_end(r);
        }
        return fail_expected(r, "{ [ \" 0-9 true false null");
    }
}

cJSON *json_parse(const char *bytes, size_t len, const char *path, Findings *findings) {
    Reader r = {.at = bytes ? bytes : "", .line = 1, .path = path, .findings = findings};
    json_prepare();
    size_t valid = utf8_valid_until(r.at, len);
    r.end = r.at + valid;
    r.cut = valid < len;
    r.line_start = r.at;
    r.keys.seed = system_seed();
    cJSON *tree = NULL;
    if (utf8_mark_len(r.at, valid)) {
        FAIL(&r, rule_bom, r.at, NULL);
    } else {
        skip_space(&r);
        if (r.at == r.end && !r.cut)
            FAIL(&r, rule_empty, r.at, NULL);
        else
            tree = read_value(&r, 0);
    }
    if (tree) {
        char here[16];
        skip_space(&r);
        if (r.at < r.end)
            FAIL(&r, rule_extra, r.at, shown(r.at, here));
        else if (r.cut)
            fail_end(&r);
    }
    if (r.failed) {
        cJSON_Delete(tree);
        tree = NULL;
    }
    text_release(&r.string);
    free(r.keys.slots);
    return tree;
}
