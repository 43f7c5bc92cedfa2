#include "script/source/unknown.h"

#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "script/source/scan_state.h"
#include "script/source/typed.h"

#include "base/banned.h"

/* Where on the line the name stands as a name of its own, or -1. */
static int find_token(const Source *source, int line, const char *name) {
    if (line < 1 || line > source->line_count)
        return -1;
    for (int i = source->first_on_line[line]; i < source->count && source->items[i].line == line;
         i++)
        if (source->items[i].kind == LEX_NAME && lexeme_is(source, i, name) &&
            !lexeme_is_sign(source, i - 1, '.') && !lexeme_is_sign(source, i + 1, '='))
            return i;
    return -1;
}

/* The field whose value the token is, alone or in a list; NULL: not seen. The words that have one
 * of that name agree on its type well enough for that. */
static const Field *field_of(const Source *source, int token) {
    const Grammar *grammar = source->grammar;
    int i = token - 1;
    for (; i > 0 && i > token - 40 && !lexeme_is_sign(source, i, '='); i--)
        if (!lexeme_is_sign(source, i, '{') && !lexeme_is_sign(source, i, ',') &&
            source->items[i].kind != LEX_STRING && source->items[i].kind != LEX_NAME)
            return NULL;
    char name[80];
    if (!lexeme_is_sign(source, i, '=') || source->items[i - 1].kind != LEX_NAME)
        return NULL;
    lexeme_show(source, i - 1, name);
    for (int w = 0; grammar && w < grammar->count; w++) {
        const Word *word = &grammar->words[w];
        int field = field_find(word->fields, word->field_count, name);
        if (field >= 0)
            return &word->fields[field];
    }
    return NULL;
}

static bool ends_value(const Source *source, int token) {
    return lexeme_is_sign(source, token, ',') || lexeme_is_sign(source, token, ';') ||
           lexeme_is_sign(source, token, '}') || lexeme_is_sign(source, token, ')');
}

static void say_near(const Source *source, int line, const char *name, const char *near) {
    source_find(source, RULE_UNKNOWN_NAME_NEAR, line, name, near, NULL);
}

/* A name that is a value: of true and false, of a flag, a number, or a text without its quotes. */
static void say_value(const Source *source, int token, int line, const char *name) {
    const char *value = typed_value(name);
    const Field *field = field_of(source, token);
    FieldType type = field ? field->type : FIELD_TYPE_COUNT;
    bool text = type == FIELD_TEXT || type == FIELD_PLAIN || type == FIELD_ID ||
                type == FIELD_CHOICE || type == FIELD_NAME || type == FIELD_DURATION;
    const char *number = typed_number(name);
    char meant[160];
    if (number && !text && type != FIELD_BOOLEAN && type != FIELD_WHEN) {
        source_find(source, RULE_NUMBER_WORD, line, name, number, NULL);
    } else if (type == FIELD_NUMBER || type == FIELD_WHOLE || type == FIELD_AMOUNTS ||
               type == FIELD_ADDITIONS) {
        source_find(source, RULE_NUMBER_NAME, line, name, NULL, NULL);
    } else if (value && !text) {
        say_near(source, line, name, value);
    } else if (type == FIELD_WHEN || type == FIELD_FLAGS) {
        snprintf(meant, sizeof meant, "{ %.60s = true }", name);
        source_find(source, RULE_BARE_FLAG, line, name, meant, NULL);
    } else {
        source_find(source, RULE_BARE_NAME, line, name, NULL, NULL);
    }
}

void unknown_say(const Source *source, int line, const char *name, const char *near) {
    int token = find_token(source, line, name);
    const char *word = typed_word(source->grammar, name);
    bool value = token > 0 && ends_value(source, token + 1) &&
                 (lexeme_is_sign(source, token - 1, '=') ||
                  lexeme_is_sign(source, token - 1, ',') || lexeme_is_sign(source, token - 1, '{'));
    if (value) {
        say_value(source, token, line, name);
        return;
    }
    const Field *field =
        token > 0 && lexeme_is_sign(source, token - 1, '=') ? field_of(source, token) : NULL;
    if (field && (field->type == FIELD_ADDITIONS || field->type == FIELD_FLAGS)) {
        char meant[160];
        snprintf(meant, sizeof meant, "{ %.60s = … }", name);
        source_find(source, RULE_BARE_FLAG, line, name, meant, NULL);
        return;
    }
    if (word) {
        say_near(source, line, name, word);
        return;
    }
    const char *sure = typed_value(name);
    if (sure && token > 0 && lexeme_is_sign(source, token - 1, '=')) {
        say_near(source, line, name, sure);
        return;
    }
    /* a third of its letters wrong is another word */
    int most = (int)utf8_count(name) / 3;
    if (*near && utf8_distance(name, near, most) <= most)
        say_near(source, line, name, near);
    else
        source_find(source, RULE_UNKNOWN_NAME, line, name, NULL, NULL);
}
