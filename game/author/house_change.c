#include "author/house_change.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "author/house_bytes.h"
#include "base/file_lock.h"
#include "base/file_read.h"
#include "base/file_write.h"
#include "base/utf8.h"
#include "script/source/tokens.h"

#include "base/banned.h"

RULE(rule_changed, "house-changed", MSG_HOUSE_CHANGED);
RULE(rule_other, "house-other", MSG_HOUSE_OTHER);

/* ---- other values */

static bool has_bad_sign(const HouseItem *item, const char *text) {
    if (!utf8_is_valid(text, strlen(text)))
        return true;
    while (*text) {
        int32_t sign;
        text += utf8_decode(text, &sign);
        bool line = sign == '\n' && item->part == HOUSE_DEFINITION;
        bool blank = line || sign == '\t';
        if (!blank && (sign < ' ' || sign == 0x7F || utf8_is_unsafe(sign)))
            return true;
    }
    return false;
}

/* Whether the brackets around a long text would end before it does. */
static bool would_close(const HouseItem *item, const HouseEdit *edit, const char *text) {
    const Lexeme *lexeme = &edit->source->items[item->token];
    if (lexeme->kind != LEX_LONG)
        return false;
    int level = (int)strspn(edit->source->bytes + lexeme->start + 1, "=");
    Text close = {0}, whole = {0};
    text_add_char(&close, ']');
    for (int i = 0; i < level; i++)
        text_add_char(&close, '=');
    text_add_char(&close, ']');
    text_addf(&whole, "%s%s", text, text_cstr(&close));
    bool closes =
        (size_t)(strstr(text_cstr(&whole), text_cstr(&close)) - text_cstr(&whole)) != strlen(text);
    text_release(&close);
    text_release(&whole);
    return closes;
}

HouseRefusal house_edit_set_text(HouseItem *item, const HouseEdit *edit, const char *text) {
    if (item->stand != HOUSE_WRITTEN)
        return HOUSE_IS_FIXED;
    if (strcmp(text, item->was_text) != 0)
        text += strspn(text, "\n"); /* Lua reads no empty line at the beginning */
    if (!text[strspn(text, " \t\n")])
        return HOUSE_EMPTY;
    if (has_bad_sign(item, text) && strcmp(text, item->was_text) != 0)
        return HOUSE_SIGNS;
    if (would_close(item, edit, text))
        return HOUSE_CLOSES;
    char *kept = xstrdup(text);
    free(item->text);
    item->text = kept;
    return HOUSE_TAKEN;
}

HouseRefusal house_edit_set_number(HouseItem *item, double number) {
    bool outcome = item->part == HOUSE_PASS && item->of == HOUSE_OUTCOME;
    if (item->stand != HOUSE_WRITTEN)
        return HOUSE_IS_FIXED;
    if (!isfinite(number) || number < item->least || number > item->most)
        return outcome ? HOUSE_UNKNOWN : HOUSE_BOUNDS;
    if (outcome && number != floor(number))
        return HOUSE_UNKNOWN;
    item->number = number;
    return HOUSE_TAKEN;
}

HouseRefusal house_edit_set_may(HouseItem *item, const HouseEdit *edit, const char *remedy,
                                bool may) {
    const House *house = &edit->file.house;
    if (item->stand != HOUSE_WRITTEN)
        return HOUSE_IS_FIXED;
    for (int i = 0; i < house->remedy_count; i++) {
        if (!strcmp(house->remedies[i].id, remedy)) {
            item->may[i] = may;
            return HOUSE_TAKEN;
        }
    }
    return HOUSE_UNKNOWN;
}

/* ---- write */

/* What the loader says of the new text and did not say before. */
static bool has_new_findings(const HouseEdit *edit, const HouseEdit *again, Findings *findings) {
    bool any = false;
    for (int i = 0; i < again->found.count; i++) {
        const Finding *one = &again->found.items[i];
        bool known = false;
        for (int k = 0; k < edit->found.count && !known; k++)
            known = edit->found.items[k].rule == one->rule &&
                    !strcmp(edit->found.items[k].text, one->text);
        if (!known)
            finding_take(findings, one, edit->path, one->line);
        any = any || !known;
    }
    return any;
}

static bool is_same(const HouseItem *item, const HouseItem *read, int remedies) {
    if (item->part != read->part || item->of != read->of || item->number != read->number)
        return false;
    if (item->part == HOUSE_MAY)
        return !memcmp(item->may, read->may, (size_t)remedies * sizeof *item->may);
    return item->part == HOUSE_PASS || item->part == HOUSE_EUROS || !strcmp(item->text, read->text);
}

/* Where Lua does something with a value (a loop, a condition), the new text may come to more than
 * what was changed. */
static bool is_what_was_meant(const HouseEdit *edit, const HouseEdit *again) {
    bool same = edit->count == again->count &&
                edit->file.house.remedy_count == again->file.house.remedy_count;
    for (int i = 0; same && i < edit->count; i++)
        same = is_same(&edit->items[i], &again->items[i], edit->file.house.remedy_count);
    return same;
}

static bool is_as_read(const HouseEdit *edit) {
    Text now = {0};
    bool read = file_read(edit->path, FILE_LIMIT_SOURCE, &now) == FILE_OK;
    FileDigest digest = file_digest(text_cstr(&now), now.len);
    text_release(&now);
    return read && digest.size == edit->digest.size && digest.high == edit->digest.high &&
           digest.low == edit->digest.low;
}

static bool put(const HouseEdit *edit, const Text *text, Findings *findings) {
    FileLock lock = {0};
    char *beside = file_lock_beside(edit->path);
    FileError error = file_lock_wait(&lock, beside) == LOCK_BUSY ? FILE_BUSY : FILE_OK;
    bool changed = !error && !is_as_read(edit);
    if (changed)
        finding_add(findings, &rule_changed, edit->path, 0, edit->path);
    else if (!error)
        error = file_write(edit->path, text->bytes, text->len);
    if (error)
        finding_add(findings, file_error_rule(error), edit->path, 0, edit->path);
    file_lock_release(&lock);
    free(beside);
    return !changed && !error;
}

bool house_edit_write(HouseEdit *edit, Findings *findings) {
    Text text = {0};
    HouseEdit again;
    house_bytes_add(edit, &text);
    if (!house_edit_open_text(&again, text_cstr(&text), text.len, edit->path, findings)) {
        text_release(&text);
        return false;
    }
    bool fine = !has_new_findings(edit, &again, findings);
    if (fine && !is_what_was_meant(edit, &again)) {
        finding_add(findings, &rule_other, edit->path, 0, edit->path);
        fine = false;
    }
    fine = fine && put(edit, &text, findings);
    text_release(&text);
    if (!fine) {
        house_edit_release(&again);
        return false;
    }
    house_edit_release(edit);
    *edit = again;
    return true;
}
