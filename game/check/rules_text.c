#include "check/rules_text.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/glyphs.h"
#include "base/picture.h"
#include "base/utf8.h"
#include "check/text_marks.h"
#include "model/people.h"

#include "base/banned.h"

RULE_AS(rule_long, "text-too-long", SEVERITY_WARNING, MSG_CHECK_LONG);
RULE_AS(rule_glyphs, "unshown-glyphs", SEVERITY_WARNING, MSG_CHECK_GLYPHS);

/* Characters that fit at 200 % text; chosen with the screens. */
static const struct {
    int limit;
    Msg name;
} boxes[TEXT_KINDS] = {
    [TEXT_TITLE] = {60, MSG_CHECK_TEXT_TITLE},
    [TEXT_SUMMARY] = {200, MSG_CHECK_TEXT_SUMMARY},
    [TEXT_NAME] = {40, MSG_CHECK_TEXT_NAME},
    [TEXT_TEACHES] = {90, MSG_CHECK_TEXT_TEACHES},
    [TEXT_LINE] = {600, MSG_CHECK_TEXT_LINE},
    [TEXT_THOUGHT] = {240, MSG_CHECK_TEXT_THOUGHT},
    [TEXT_REPLY] = {240, MSG_CHECK_TEXT_REPLY},
    [TEXT_WHY] = {320, MSG_CHECK_TEXT_WHY},
    [TEXT_ENDING] = {600, MSG_CHECK_TEXT_ENDING},
    [TEXT_NOTICE] = {900, MSG_CHECK_TEXT_NOTICE},
    [TEXT_LABEL] = {40, MSG_CHECK_TEXT_LABEL},
    [TEXT_ITEM] = {400, MSG_CHECK_TEXT_ITEM},
    [TEXT_ASK] = {200, MSG_CHECK_TEXT_ASK},
    [TEXT_MARKERS] = {INT_MAX, MSG_CHECK_TEXT_MARKERS},
};

int check_text_limit(TextKind kind) {
    return boxes[kind].limit;
}

Msg check_text_name(TextKind kind) {
    return boxes[kind].name;
}

/* The letters the window cannot show; of a text with many such words the first few. */
static void check_glyphs(Findings *findings, const char *file, int line, TextKind kind,
                         const char *text) {
    enum { MOST_RUNS = 3, MOST_BYTES = 60 };
    Text runs = {0};
    size_t at = 0, len;
    const char *run;
    for (int i = 0; (run = glyphs_unshown(text, &at, &len)); i++) {
        Text one = {0};
        if (i == MOST_RUNS) {
            text_add(&runs, " …");
            break;
        }
        while (len > MOST_BYTES)
            len = utf8_last_grapheme(run, len, len);
        text_add_bytes(&one, run, len);
        text_join(&runs, ", ", text_cstr(&one));
        text_release(&one);
    }
    if (runs.len)
        finding_add(findings, &rule_glyphs, file, line, text_cstr(&runs),
                    msg(findings->lang, boxes[kind].name));
    text_release(&runs);
}

void check_text(Findings *findings, const char *file, int line, TextKind kind, const char *text) {
    check_glyphs(findings, file, line, kind, text);
    check_foreign_marks(findings, file, line, boxes[kind].name, text);
    check_long_word(findings, file, line, boxes[kind].name, text);
    int length = (int)utf8_count(text);
    if (length <= boxes[kind].limit)
        return;
    Text is = {0}, most = {0};
    text_addf(&is, "%d", length);
    text_addf(&most, "%d", boxes[kind].limit);
    finding_add(findings, &rule_long, file, line, msg(findings->lang, boxes[kind].name),
                text_cstr(&is), text_cstr(&most));
    text_release(&is);
    text_release(&most);
}

TextKind check_text_kind(const char *place) {
    static const struct {
        const char *part;
        TextKind kind;
    } parts[] = {{"/markers", TEXT_MARKERS}, {"/why", TEXT_WHY},        {"/thought", TEXT_THOUGHT},
                 {"/line/", TEXT_LINE},      {"/reply/", TEXT_REPLY},   {"title", TEXT_TITLE},
                 {"summary", TEXT_SUMMARY},  {"teaches", TEXT_TEACHES}, {"notice", TEXT_NOTICE},
                 {"label", TEXT_LABEL},      {"customer", TEXT_NAME},   {"/ask", TEXT_ASK}};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (strstr(place, parts[i].part))
            return parts[i].kind;
    return TEXT_LINE;
}

static int case_field(const Check *check, const char *field) {
    return source_lines_field(check->lines, "case", check->case_line, field, NULL);
}

static void look_replies(const Scenario *s, CheckTextLook look, void *context) {
    for (int i = 0; i < s->reply_count; i++) {
        look(context, TEXT_REPLY, s->replies[i].line, s->replies[i].text.source);
        look(context, TEXT_WHY, s->replies[i].line, s->replies[i].why.source);
    }
    for (int i = 0; i < s->judge_count; i++)
        look(context, TEXT_WHY, s->judges[i].line, s->judges[i].why.source);
    for (int i = 0; i < s->offer_count; i++)
        look(context, TEXT_WHY, s->offers[i].line, s->offers[i].why.source);
}

static void look_lines(const Scenario *s, CheckTextLook look, void *context) {
    for (int i = 0; i < s->line_count; i++) {
        look(context, TEXT_LINE, s->lines[i].line, s->lines[i].text.source);
        if (*s->lines[i].thought.source)
            look(context, TEXT_THOUGHT, s->lines[i].line, s->lines[i].thought.source);
    }
    for (int i = 0; i < s->mark_count; i++)
        look(context, TEXT_WHY, s->marks[i].line, s->marks[i].why.source);
}

void check_each_text(const Check *check, CheckTextLook look, void *context) {
    const Scenario *s = check->scenario;
    look(context, TEXT_TITLE, case_field(check, "title"), s->title);
    look(context, TEXT_SUMMARY, case_field(check, "summary"), s->summary);
    look(context, TEXT_NAME, case_field(check, "customer"), s->customer_name);
    for (int i = 0; i < s->teach_count; i++)
        look(context, TEXT_TEACHES,
             source_lines_item(check->lines, "case", check->case_line, "teaches", i + 1),
             s->teaches[i]);
    look_lines(s, look, context);
    look_replies(s, look, context);
    for (int i = 0; i < s->ending_count; i++)
        look(context, TEXT_ENDING, s->endings[i].line, s->endings[i].text.source);
    if (s->has_notice) {
        look(context, TEXT_NOTICE, check->case_line, s->notice.source);
        look(context, TEXT_NOTICE, check->case_line, s->notice_help.source);
    }
}

static void look_text(void *context, TextKind kind, int line, const char *text) {
    const Check *check = context;
    check_text(check->findings, check->scenario->path, line, kind, text);
}

static void look_texts(Check *check, const Rule *rule) {
    (void)rule;
    check_each_text(check, look_text, check);
}

/* The line on which `word` stands in the source, from `from` on; else `from`. */
static int line_of(const Check *check, const char *word, int from) {
    const char *source = text_cstr(&check->source), *at = strstr(source, word);
    int line = 1;
    if (!at || !*word)
        return from;
    for (const char *c = source; c < at; c++)
        line += *c == '\n';
    return line;
}

/* What is there and cannot be read. */
static void add_unread(Check *check, const Rule *rule, const char *name) {
    char *path = path_join(check->entry->folder, name);
    finding_add(check->findings, rule, path, 0, name);
    free(path);
}

/* Names all people there are: in two parts, as one would be cut. */
static void add_missing(Check *check, const Rule *rule, int line, const char *name) {
    Text women = {0}, men = {0};
    for (int i = 0; i < PERSON_COUNT; i++)
        text_join(*person_ids[i] == 'v' ? &women : &men, ", ", person_ids[i]);
    check_add(check, rule, line, name, text_cstr(&women), text_cstr(&men));
    text_release(&women);
    text_release(&men);
}

/* A file that is not there, or cannot be shown, is a mistake; for an unknown person another one is
 * shown. */
static void look_picture(Check *check, const Rule *rule, const char *name) {
    RULE_AS(unknown, "no-picture", SEVERITY_WARNING, MSG_CHECK_PICTURE);
    RULE_AS(bad, "bad-picture", SEVERITY_ERROR, MSG_CHECK_PICTURE_BAD);
    if (!*name || person_find(name) >= 0)
        return;
    Text file = {0};
    bool is_file = file_name_is_safe(name) && strchr(name, '.');
    const Rule *wrong =
        is_file ? case_files_read_inside(check->entry->folder, name, PICTURE_MOST_BYTES, &file)
                : file_error_rule(FILE_MISSING);
    int line = line_of(check, name, check->case_line);
    if (case_files_is_missing(wrong)) {
        add_missing(check, strchr(name, '.') ? rule : &unknown, line, name);
    } else if (wrong == file_error_rule(FILE_TOO_LARGE) ||
               (!wrong && picture_look(text_cstr(&file), file.len, NULL) != PICTURE_GOOD)) {
        check_add(check, &bad, line, name);
    } else if (wrong) {
        add_unread(check, wrong, name);
    }
    text_release(&file);
}

static void look_pictures(Check *check, const Rule *rule) {
    const Scenario *s = check->scenario;
    look_picture(check, rule, s->portrait);
    for (int i = 0; s->portraits && i < s->house.mood_count; i++)
        if (s->portraits[i])
            look_picture(check, rule, s->portraits[i]);
}

const CheckRule check_rules_text[] = {
    CHECK_RULE(look_texts, "text-too-long", WARNING, LONG),
    CHECK_RULE(look_pictures, "no-picture", ERROR, PICTURE),
    CHECK_RULES_END,
};
