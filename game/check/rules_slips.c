#include "check/rules_slips.h"

#include <stdlib.h>
#include <string.h>

#include "base/path.h"
#include "cases/case_id.h"
#include "check/rules_reach.h"
#include "script/source/todo.h"

#include "base/banned.h"

/* A step is scored: with one reply everybody gets it right. */
static void look_one_reply(Check *check, const Rule *rule) {
    const Scenario *scenario = check->scenario;
    for (int i = 0; i < scenario->moment_count; i++) {
        const Moment *moment = &scenario->moments[i];
        if (moment->way == WAY_REPLIES && moment->step && moment->reply_count == 1)
            check_add(check, rule, moment->line, moment->name);
    }
}

/* Of a decoy and a signal that share words the clauses tell (signal-in-decoy). */
static bool are_of_one_kind(const Mark *a, const Mark *b) {
    return a->type == b->type || a->type == MARK_EITHER || b->type == MARK_EITHER;
}

static void look_mark(Check *check, const Rule *rule, const Line *line, int mark) {
    RULE_AS(overlap, "marks-overlap", SEVERITY_WARNING, MSG_CHECK_OVERLAP);
    const Mark *marks = check->scenario->marks, *b = &marks[mark];
    for (int m = line->first_mark; m < mark; m++) {
        const Mark *a = &marks[m];
        if (!are_of_one_kind(a, b) || a->from >= b->to || b->from >= a->to)
            continue;
        bool same = a->from == b->from && a->to == b->to;
        check_add(check, same ? rule : &overlap, b->line, b->phrase.source, a->phrase.source);
        return;
    }
}

/* Each counts by itself, so what is heard once would count twice. */
static void look_marks(Check *check, const Rule *rule) {
    const Scenario *scenario = check->scenario;
    for (int i = 0; i < scenario->line_count; i++) {
        const Line *line = &scenario->lines[i];
        for (int m = line->first_mark; m < line->first_mark + line->mark_count; m++)
            look_mark(check, rule, line, m);
    }
}

static bool has_condition(const Reply *reply) {
    return reply->when.test_count || reply->when.function >= 0 || reply->heard_count;
}

typedef struct Said {
    const char *text;
    int reply;
} Said;

static int by_text(const void *a, const void *b) {
    const Said *x = a, *y = b;
    int order = strcmp(x->text, y->text);
    return order ? order : x->reply - y->reply;
}

/* Two that have both a condition may never stand beside each other. */
static void look_same_text(Check *check, const Rule *rule) {
    const Scenario *scenario = check->scenario;
    Said *said = xcalloc((size_t)scenario->reply_count + 1, sizeof *said);
    for (int i = 0; i < scenario->moment_count; i++) {
        const Moment *moment = &scenario->moments[i];
        int count = moment->way == WAY_REPLIES ? moment->reply_count : 0;
        for (int k = 0; k < count; k++)
            said[k] = (Said){scenario->replies[moment->first_reply + k].text.source,
                             moment->first_reply + k};
        qsort(said, (size_t)count, sizeof *said, by_text);
        for (int k = 1; k < count; k++) {
            const Reply *a = &scenario->replies[said[k - 1].reply];
            const Reply *b = &scenario->replies[said[k].reply];
            if (strcmp(said[k - 1].text, said[k].text) != 0 ||
                (has_condition(a) && has_condition(b)))
                continue;
            Text line = {0};
            text_addf(&line, "%d", a->line);
            check_add(check, rule, b->line, moment->name, text_cstr(&line));
            text_release(&line);
        }
    }
    free(said);
}

static bool is_in(const Library *library, const char *name) {
    Findings scratch;
    LibraryEntry entry;
    int code;
    findings_init(&scratch, LANG_NL);
    bool found = library_open(library, name, &scratch, &entry, &code);
    if (found)
        library_entry_release(&entry);
    findings_release(&scratch);
    return found;
}

/* Beside this case, where cases are looked for, or among those that come with the program. */
static bool is_case(const Check *check, const char *name) {
    LibraryEntry entry;
    Library usual;
    char *parent = path_folder(check->entry->folder), *beside = path_join(parent, name);
    bool found = library_entry_init(&entry, beside);
    library_entry_release(&entry);
    free(beside);
    free(parent);
    if (found || (check->library && is_in(check->library, name)))
        return true;
    library_init(&usual, NULL);
    found = is_in(&usual, name);
    library_release(&usual);
    return found;
}

static void look_after(Check *check, const Rule *rule) {
    const Scenario *scenario = check->scenario;
    for (int i = 0; i < scenario->after_count; i++)
        if (!is_case(check, scenario->after[i]))
            check_add(check, rule,
                      source_lines_item(check->lines, "case", check->case_line, "after", i + 1),
                      scenario->after[i]);
}

static void add_exact(Check *check, const Rule *rule, const Condition *when) {
    const Test *test = reach_exact(when);
    if (!test)
        return;
    Text is = {0};
    text_add_number(&is, test->is.number, 2);
    check_add(check, rule, test->line, variable_id((Variable)test->variable), text_cstr(&is));
    text_release(&is);
}

/* Of a reply that is never chosen by it that is said there. */
static void look_exact(Check *check, const Rule *rule) {
    const Scenario *scenario = check->scenario;
    for (int i = 0; i < scenario->reply_count; i++)
        if (!reach_never_chosen(check, i))
            add_exact(check, rule, &scenario->replies[i].when);
    for (int i = 0; i < scenario->line_count; i++)
        add_exact(check, rule, &scenario->lines[i].when);
}

/* The name is the id in results and in `after`; that of a case in a zip is the zip's. */
static void look_folder(Check *check, const Rule *rule) {
    RULE_AS(other, "folder-name", SEVERITY_WARNING, MSG_CHECK_FOLDER_NAME_OTHER);
    const char *id = check->entry->id;
    Text better = {0};
    if (!case_id_is_good(id)) {
        case_id_of_title(id, &better);
        check_add(check, better.len ? rule : &other, check->case_line, id, text_cstr(&better));
    }
    text_release(&better);
}

/* What was put there to fill a place, and is shown to who plays. */
static void look_todo(Check *check, const Rule *rule) {
    Todo todo = todo_find(text_cstr(&check->source));
    Text places = {0};
    text_addf(&places, "%d", todo.places);
    if (todo.places)
        check_add(check, rule, todo.first_line, text_cstr(&places));
    text_release(&places);
}

const CheckRule check_rules_slips[] = {
    CHECK_RULE(look_one_reply, "one-reply", WARNING, ONE_REPLY),
    CHECK_RULE(look_marks, "mark-twice", WARNING, MARK_TWICE),
    CHECK_RULE(look_same_text, "same-text", WARNING, SAME_TEXT),
    CHECK_RULE(look_after, "unknown-after", WARNING, UNKNOWN_AFTER),
    CHECK_RULE(look_exact, "exact-feeling", WARNING, EXACT),
    CHECK_RULE(look_folder, "folder-name", WARNING, FOLDER_NAME),
    CHECK_RULE(look_todo, "still-to-do", WARNING, TODO),
    CHECK_RULES_END,
};
