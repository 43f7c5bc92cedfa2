#include "author/house_edit.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "cases/catalog.h"
#include "script/format/vocabulary.h"
#include "script/source/literal.h"
#include "script/source/place.h"
#include "script/source/tokens.h"

#include "base/banned.h"

/* ---- where a value stands */

static bool is_string(const Source *source, int token) {
    return token >= 0 && token < source->count &&
           (source->items[token].kind == LEX_STRING || source->items[token].kind == LEX_LONG);
}

/* A value ends where its table goes on or ends, else it is only the beginning of one. */
static bool ends_there(const Source *source, int last) {
    return lexeme_is_sign(source, last + 1, ',') || lexeme_is_sign(source, last + 1, ';') ||
           lexeme_is_sign(source, last + 1, '}');
}

static bool is_called(const Source *source, int token, const char *word) {
    return source->items[token].kind == LEX_NAME && lexeme_is(source, token, word) &&
           !lexeme_is_sign(source, token - 1, '.') && !lexeme_is_sign(source, token - 1, ':') &&
           (is_string(source, token + 1) || lexeme_is_sign(source, token + 1, '{') ||
            lexeme_is_sign(source, token + 1, '('));
}

/* The only call of a word, or -1; *line is that of the first. */
static int only_call(const Source *source, const char *word, int *line) {
    int found = -1, count = 0;
    for (int i = 0; i < source->count - 1; i++) {
        if (!is_called(source, i, word))
            continue;
        if (!count++)
            *line = source->items[i].line;
        found = i;
    }
    return count == 1 ? found : -1;
}

/* The text that a word is called with, or -1. */
static int first_text(const Source *source, int word) {
    bool paren = word >= 0 && lexeme_is_sign(source, word + 1, '(');
    int token = word < 0 ? -1 : word + 1 + paren;
    return is_string(source, token) && (!paren || lexeme_is_sign(source, token + 1, ')')) ? token
                                                                                          : -1;
}

/* The call that made this role, or -1. */
static int role_call(const Source *source, const Role *role) {
    int found = -1;
    for (int i = 0; i < source->count - 1; i++) {
        int name = source->items[i].line == role->line && is_called(source, i, "role")
                       ? first_text(source, i)
                       : -1;
        Text text = {0};
        if (name >= 0 && literal_text(source, name, &text)) {
            char *folded = catalog_fold(text_cstr(&text));
            found = !strcmp(folded, role->id) ? i : found;
            free(folded);
        }
        text_release(&text);
    }
    return found;
}

/* The first token of a field's value in the table behind a word, or -1; *line is that of the field.
 */
static int value_of(HouseEdit *edit, int word, const char *field, int *line) {
    int key = place_field(edit->source, place_table(edit->source, word), field);
    if (key < 0)
        return -1;
    *line = edit->source->items[key].line;
    return edit->source->items[key].kind == LEX_STRING ? key + 3 : key + 2;
}

/* ---- the items */

static HouseItem *add_item(HouseEdit *edit, HousePart part, int of, bool has, int line) {
    GROW(edit, items);
    HouseItem *item = &edit->items[edit->count++];
    *item = (HouseItem){.part = part,
                        .of = of,
                        .stand = has ? HOUSE_COMPUTED : HOUSE_ABSENT,
                        .line = line,
                        .token = -1};
    return item;
}

static void write_at(HouseItem *item, const HouseEdit *edit, int token) {
    item->stand = HOUSE_WRITTEN;
    item->token = token;
    item->line = edit->source->items[token].line;
    item->end_line = edit->source->items[token].end_line;
}

/* The literal with \n for every end of a line; NULL when it is none. */
static char *text_at(const HouseEdit *edit, int token) {
    Text text = {0}, out = {0};
    if (!is_string(edit->source, token) || !literal_text(edit->source, token, &text)) {
        text_release(&text);
        return NULL;
    }
    for (const char *s = text_cstr(&text); *s; s++)
        if (*s != '\r')
            text_add_char(&out, *s);
        else if (s[1] != '\n')
            text_add_char(&out, '\n');
    text_release(&text);
    text_cstr(&out);
    char *taken = text_take(&out);
    return taken ? taken : xstrdup("");
}

static void take_text(HouseItem *item, const HouseEdit *edit, int token, const char *otherwise) {
    char *text = text_at(edit, token);
    if (text)
        write_at(item, edit, token);
    item->was_text = text ? text : xstrdup(otherwise);
    item->text = xstrdup(item->was_text);
}

/* `number` is what the loader read. */
static void take_number(HouseItem *item, const HouseEdit *edit, int token, double number,
                        const Field *field) {
    double written;
    int last = token;
    item->number = item->was = number;
    item->least = field->low;
    item->most = field->high;
    if (token >= 0 && literal_number(edit->source, token, &written, &last) &&
        ends_there(edit->source, last) && written == number)
        write_at(item, edit, token);
}

static void find_definition(HouseEdit *edit) {
    int line = 0, word = only_call(edit->source, "definition", &line);
    const char *source = edit->file.house.definition.source;
    HouseItem *item = add_item(edit, HOUSE_DEFINITION, 0, line > 0 || *source, line);
    take_text(item, edit, first_text(edit->source, word), source);
}

static void find_pass(HouseEdit *edit) {
    const Pass *pass = &edit->file.house.pass;
    const struct {
        int field;
        bool has;
        double number;
    } all[HOUSE_OUTCOME] = {
        [HOUSE_TOTAL] = {SCORE_TOTAL, pass->has_total, pass->total},
        [HOUSE_RECOGNITION] = {SCORE_RECOGNITION, pass->has_recognition, pass->recognition},
        [HOUSE_EMPATHY] = {SCORE_EMPATHY, pass->has_empathy, pass->empathy},
        [HOUSE_SPEED] = {SCORE_SPEED, pass->has_speed, pass->speed},
        [HOUSE_MANDATE] = {SCORE_MANDATE, pass->has_mandate, pass->mandate}};
    const Field *fields = format_words[WORD_ID_PASS].fields;
    int first = 0, word = only_call(edit->source, "pass", &first);
    for (int i = 0; i < HOUSE_OUTCOME; i++) {
        int line = first, token = value_of(edit, word, fields[all[i].field].name, &line);
        HouseItem *item = add_item(edit, HOUSE_PASS, i, all[i].has, line);
        take_number(item, edit, token, all[i].number, &fields[all[i].field]);
    }
    int line = first, token = value_of(edit, word, fields[PASS_OUTCOME].name, &line);
    HouseItem *item = add_item(edit, HOUSE_PASS, HOUSE_OUTCOME, pass->has_outcome, line);
    item->most = OUTCOME_COUNT - 1;
    item->number = item->was = pass->has_outcome ? pass->outcome : 0;
    if (token >= 0 && ends_there(edit->source, token))
        take_text(item, edit, token, "");
    else
        item->text = xstrdup("");
}

/* The names of the list that begins there stand in it one by one, as many as the role has. */
static bool is_list_of(HouseEdit *edit, int token, const Role *role) {
    Source *source = edit->source;
    int item, names = 0, items = 0;
    if (is_string(source, token))
        return ends_there(source, token) && role->may_count == 1;
    if (!lexeme_is_sign(source, token, '{') || !ends_there(source, source_skip(source, token)))
        return false;
    for (; (item = place_item(source, token, names + 1)) >= 0; names++)
        if (!is_string(source, item) || !ends_there(source, item))
            return false;
    for (int i = token + 1; i < source_skip(source, token); i++)
        items += is_string(source, i);
    return names == role->may_count && items == names;
}

static void find_role(HouseEdit *edit, int of) {
    const House *house = &edit->file.house;
    const Role *role = &house->roles[of];
    const Field *fields = format_words[WORD_ID_ROLE].fields;
    int word = role_call(edit->source, role), line = role->line;
    bool unseen = word < 0 || place_table(edit->source, word) < 0;
    int token = value_of(edit, word, fields[ROLE_LABEL].name, &line);
    HouseItem *item = add_item(edit, HOUSE_LABEL, of, unseen || token >= 0, line);
    take_text(item, edit, token >= 0 && ends_there(edit->source, token) ? token : -1, role->label);
    line = role->line;
    token = value_of(edit, word, fields[ROLE_EUROS].name, &line);
    item = add_item(edit, HOUSE_EUROS, of, unseen || token >= 0, line);
    take_number(item, edit, token, role->euros, &fields[ROLE_EUROS]);
    line = role->line;
    token = value_of(edit, word, fields[ROLE_MAY].name, &line);
    item = add_item(edit, HOUSE_MAY, of, unseen || token >= 0, line);
    size_t count = (size_t)house->remedy_count + 1;
    item->may = xcalloc(count, sizeof *item->may);
    item->was_may = xcalloc(count, sizeof *item->was_may);
    for (int i = 0; i < role->may_count; i++)
        item->may[role->may[i]] = item->was_may[role->may[i]] = true;
    if (token >= 0 && is_list_of(edit, token, role))
        write_at(item, edit, token);
}

/* ---- open and close */

bool house_edit_open_text(HouseEdit *edit, const char *bytes, size_t len, const char *path,
                          Findings *findings) {
    *edit = (HouseEdit){0};
    findings_init(&edit->found, findings->lang);
    bool fine = script_load_house_text(bytes, len, path, NULL, &edit->found, &edit->file);
    if (!fine) {
        for (int i = 0; i < edit->found.count; i++)
            finding_take(findings, &edit->found.items[i], path, edit->found.items[i].line);
        findings_release(&edit->found);
        return false;
    }
    edit->path = xstrdup(path);
    edit->digest = file_digest(bytes, len);
    text_add_bytes(&edit->bytes, bytes, len);
    size_t mark = utf8_mark_len(bytes, len);
    edit->source = xcalloc(1, sizeof *edit->source);
    *edit->source = (Source){.path = "", .grammar = &format_grammar};
    source_read(edit->source, text_cstr(&edit->bytes) + mark, len - mark);
    find_definition(edit);
    find_pass(edit);
    for (int i = 0; i < edit->file.house.role_count; i++)
        find_role(edit, i);
    return true;
}

bool house_edit_open(HouseEdit *edit, const char *path, Findings *findings) {
    Text text = {0};
    bool fine = script_read(path, findings, &text) &&
                house_edit_open_text(edit, text_cstr(&text), text.len, path, findings);
    text_release(&text);
    return fine;
}

void house_edit_release(HouseEdit *edit) {
    for (int i = 0; i < edit->count; i++) {
        free(edit->items[i].text);
        free(edit->items[i].was_text);
        free(edit->items[i].may);
        free(edit->items[i].was_may);
    }
    free(edit->items);
    free(edit->path);
    if (edit->source)
        source_release(edit->source);
    free(edit->source);
    text_release(&edit->bytes);
    findings_release(&edit->found);
    house_file_release(&edit->file);
    *edit = (HouseEdit){0};
}

HouseItem *house_edit_item(const HouseEdit *edit, HousePart part, int of) {
    for (int i = 0; i < edit->count; i++)
        if (edit->items[i].part == part && edit->items[i].of == of)
            return &edit->items[i];
    return NULL;
}

bool house_item_is_changed(const HouseItem *item, const HouseEdit *edit) {
    if (item->stand != HOUSE_WRITTEN)
        return false;
    if (item->part == HOUSE_MAY)
        return memcmp(item->may, item->was_may,
                      (size_t)edit->file.house.remedy_count * sizeof *item->may) != 0;
    if (item->part == HOUSE_DEFINITION || item->part == HOUSE_LABEL)
        return strcmp(item->text, item->was_text) != 0;
    return item->number != item->was;
}

bool house_edit_is_changed(const HouseEdit *edit) {
    for (int i = 0; i < edit->count; i++)
        if (house_item_is_changed(&edit->items[i], edit))
            return true;
    return false;
}
