#include "author/reference_markdown.h"

#include <string.h>

#include "author/reference_house.h"
#include "model/terms.h"
#include "script/format/vocabulary.h"

#include "base/banned.h"

static const Msg type_words[FIELD_TYPE_COUNT] = {[FIELD_TEXT] = MSG_AUTHOR_TYPE_TEXT,
                                                 [FIELD_PLAIN] = MSG_AUTHOR_TYPE_PLAIN,
                                                 [FIELD_ID] = MSG_AUTHOR_TYPE_ID,
                                                 [FIELD_NUMBER] = MSG_AUTHOR_TYPE_NUMBER,
                                                 [FIELD_WHOLE] = MSG_AUTHOR_TYPE_WHOLE,
                                                 [FIELD_BOOLEAN] = MSG_AUTHOR_TYPE_BOOLEAN,
                                                 [FIELD_DURATION] = MSG_AUTHOR_TYPE_DURATION,
                                                 [FIELD_CHOICE] = MSG_AUTHOR_TYPE_CHOICE,
                                                 [FIELD_NAME] = MSG_AUTHOR_TYPE_NAME,
                                                 [FIELD_TABLE] = MSG_AUTHOR_TYPE_TABLE,
                                                 [FIELD_PLACES] = MSG_AUTHOR_TYPE_PLACES,
                                                 [FIELD_AMOUNTS] = MSG_AUTHOR_TYPE_AMOUNTS,
                                                 [FIELD_FLAGS] = MSG_AUTHOR_TYPE_FLAGS,
                                                 [FIELD_ADDITIONS] = MSG_AUTHOR_TYPE_ADDITIONS,
                                                 [FIELD_WHEN] = MSG_AUTHOR_TYPE_WHEN,
                                                 [FIELD_FUNCTION] = MSG_AUTHOR_TYPE_FUNCTION,
                                                 [FIELD_PICTURE] = MSG_AUTHOR_TYPE_PICTURE};

static const Msg one_of[NAME_COUNT] = {
    [NAME_PLACE] = MSG_AUTHOR_ONE_PLACE,       [NAME_ACT] = MSG_AUTHOR_ONE_ACT,
    [NAME_REMEDY] = MSG_AUTHOR_ONE_REMEDY,     [NAME_ROLE] = MSG_AUTHOR_ONE_ROLE,
    [NAME_CATEGORY] = MSG_AUTHOR_ONE_CATEGORY, [NAME_KIND] = MSG_AUTHOR_ONE_KIND,
    [NAME_MOOD] = MSG_AUTHOR_ONE_MOOD,         [NAME_MARK] = MSG_AUTHOR_ONE_MARK,
    [NAME_CASE] = MSG_AUTHOR_ONE_CASE,         [NAME_RULE] = MSG_AUTHOR_ONE_RULE,
    [NAME_OFF] = MSG_AUTHOR_ONE_OFF,           [NAME_THEME] = MSG_AUTHOR_ONE_THEME};

static const Msg more_of[NAME_COUNT] = {[NAME_PLACE] = MSG_AUTHOR_ONE_PLACE,
                                        [NAME_ACT] = MSG_AUTHOR_MORE_ACT,
                                        [NAME_REMEDY] = MSG_AUTHOR_MORE_REMEDY,
                                        [NAME_ROLE] = MSG_AUTHOR_ONE_ROLE,
                                        [NAME_CATEGORY] = MSG_AUTHOR_MORE_CATEGORY,
                                        [NAME_KIND] = MSG_AUTHOR_ONE_KIND,
                                        [NAME_MOOD] = MSG_AUTHOR_ONE_MOOD,
                                        [NAME_MARK] = MSG_AUTHOR_MORE_MARK,
                                        [NAME_CASE] = MSG_AUTHOR_MORE_CASE,
                                        [NAME_RULE] = MSG_AUTHOR_MORE_RULE,
                                        [NAME_OFF] = MSG_AUTHOR_ONE_OFF,
                                        [NAME_THEME] = MSG_AUTHOR_MORE_THEME};

static void add_value(Text *out, Lang lang, const Field *field) {
    bool list = field->flags & FIELD_LIST;
    if (field->type == FIELD_CHOICE) {
        for (int i = 0; i < field->term_count; i++) {
            const char *label = term_words(&field->terms[i]);
            text_addf(out, "%s`\"%s\"`", i ? ", " : "", field->terms[i].id);
            if (label && strcmp(label, field->terms[i].id) != 0)
                text_addf(out, " (`\"%s\"`)", label);
        }
    } else if (field->type == FIELD_NAME) {
        text_add(out, msg(lang, (list ? more_of : one_of)[field->of]));
    } else {
        text_add(out, msg(lang, list && field->type == FIELD_PLAIN ? MSG_AUTHOR_TYPE_PLAINS
                                                                   : type_words[field->type]));
    }
    bool number = field->type == FIELD_NUMBER || field->type == FIELD_WHOLE;
    if (number && field->low < field->high) {
        Text low = {0}, high = {0};
        text_add_number(&low, field->low, 2);
        text_add_number(&high, field->high, 2);
        text_add(out, ", ");
        msg_fill(out, lang, MSG_AUTHOR_RANGE, text_cstr(&low), text_cstr(&high));
        text_release(&low);
        text_release(&high);
    }
}

static void add_rows(Text *out, Lang lang, const char *before, const Field *fields, int count) {
    for (int i = 0; i < count; i++) {
        const Field *field = &fields[i];
        const char *strong = field->flags & FIELD_REQUIRED ? "**" : "";
        text_addf(out, "| %s`%s%s`%s | ", strong, before, field->name, strong);
        add_value(out, lang, field);
        text_addf(out, " | %s", msg(lang, field->help));
        if (field->otherwise)
            text_addf(out, " (%s `%s`)", msg(lang, MSG_AUTHOR_OTHERWISE), field->otherwise);
        text_add(out, " |\n");
        if (!field->field_count)
            continue;
        Text inner = {0};
        text_addf(&inner, "%s%s.", before, field->name);
        add_rows(out, lang, text_cstr(&inner), field->fields, field->field_count);
        text_release(&inner);
    }
}

/* How the word is written: `moment "naam" { … }`. */
static void add_form(Text *out, Lang lang, const Word *word) {
    bool marks = word->fields == format_words[WORD_ID_SIGNAL].fields;
    text_add(out, word->name);
    if (marks)
        text_addf(out, " \"%s\"", msg(lang, MSG_AUTHOR_FORM_WORDS));
    if (word->takes == TAKES_NAME || word->takes == TAKES_NAME_AND_TEXT)
        text_addf(out, " \"%s\"", msg(lang, MSG_AUTHOR_FORM_NAME));
    if (!marks && (word->takes == TAKES_TEXT || word->takes == TAKES_NAME_AND_TEXT))
        text_addf(out, " [[%s]]", msg(lang, MSG_AUTHOR_FORM_TEXT));
    if (word->field_count)
        text_add(out, " { … }");
}

static void add_word(Text *out, Lang lang, const Word *word, unsigned file) {
    text_add(out, "\n#### `");
    add_form(out, lang, word);
    text_addf(out, "`\n\n%s", msg(lang, word->help));
    if (word->files & ~file)
        text_addf(out, " (%s)", msg(lang, MSG_AUTHOR_ALSO_IN_CASE));
    if (word->field_count && !word->needs_table)
        text_addf(out, " (%s)", msg(lang, MSG_AUTHOR_TABLE_MAY_GO));
    text_add(out, "\n");
    if (!word->field_count)
        return;
    text_addf(out, "\n| %s | %s | %s |\n|---|---|---|\n", msg(lang, MSG_AUTHOR_COLUMN_FIELD),
              msg(lang, MSG_AUTHOR_COLUMN_VALUE), msg(lang, MSG_AUTHOR_COLUMN_HELP));
    add_rows(out, lang, "", word->fields, word->field_count);
}

void reference_markdown(const House *house, Lang lang, Text *out) {
    static const struct {
        unsigned file;
        Msg heading;
    } parts[] = {{WORD_CASE, MSG_AUTHOR_PART_CASE},
                 {WORD_SET, MSG_AUTHOR_PART_SET},
                 {WORD_HOUSE, MSG_AUTHOR_PART_HOUSE}};
    text_addf(out, "## %s\n\n%s\n", msg(lang, MSG_AUTHOR_CHAPTER),
              msg(lang, MSG_AUTHOR_CHAPTER_INTRO));
    if (house)
        reference_house(house, lang, out);
    for (size_t p = 0; p < sizeof parts / sizeof *parts; p++) {
        text_addf(out, "\n### %s\n", msg(lang, parts[p].heading));
        for (int i = 0; i < WORD_COUNT; i++) {
            const Word *word = &format_words[i];
            /* a word of the house that a case may bring too stands once, with the house */
            bool here = parts[p].file == WORD_HOUSE ? (word->files & WORD_HOUSE) != 0
                                                    : word->files == parts[p].file;
            if (here)
                add_word(out, lang, word, parts[p].file);
        }
    }
}
