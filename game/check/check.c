#include "check/check.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/file.h"
#include "check/route.h"
#include "check/rules_address.h"
#include "check/rules_circle.h"
#include "check/rules_clauses.h"
#include "check/rules_data.h"
#include "check/rules_hear.h"
#include "check/rules_house.h"
#include "check/rules_people.h"
#include "check/rules_plays.h"
#include "check/rules_reach.h"
#include "check/rules_reading.h"
#include "check/rules_room.h"
#include "check/rules_slips.h"
#include "check/rules_text.h"
#include "check/rules_words.h"
#include "store/inputs_write.h"
#include "store/json_write.h"

#include "base/banned.h"

void check_report_init(CheckReport *report, Lang lang) {
    *report = (CheckReport){0};
    findings_init(&report->findings, lang);
    report->speller = speller_new();
}

void check_report_release(CheckReport *report) {
    for (int i = 0; i < report->count; i++) {
        free(report->items[i].id);
        names_free(report->items[i].circle, report->items[i].circle_count);
        json_free(report->items[i].scores);
        forms_release(&report->items[i].forms);
    }
    forms_release(&report->folder);
    speller_free(report->speller);
    free(report->items);
    findings_release(&report->findings);
    *report = (CheckReport){0};
}

static Json *play_tree(const Check *check, const InputList *list) {
    Play *play = check_play(check);
    for (int i = 0; i < list->count; i++)
        play_step(play, &list->items[i]);
    Json *tree = inputs_tree(play);
    play_free(play);
    return tree;
}

static Json *scores_tree(const Check *check) {
    JsonWriter writer, *w = &writer;
    json_write_begin(w);
    for (int i = 0; i < EXPLORE_SCORES; i++) {
        const ScoreRange *range = exploration_range(check->exploration, i);
        if (!range->has) {
            json_write_null(w, scored_id((Scored)i));
            continue;
        }
        json_write_object(w, scored_id((Scored)i));
        json_write_number(w, "lowest", range->lowest);
        json_write_number(w, "highest", range->highest);
        json_write_tree(w, "lowest_play", play_tree(check, &range->lowest_play));
        json_write_tree(w, "highest_play", play_tree(check, &range->highest_play));
        json_write_end(w);
    }
    return json_write_done(w);
}

/* The scores are proved when each that there is, is. */
static bool is_proved(const Exploration *exploration) {
    for (int i = 0; i < EXPLORE_SCORES; i++)
        if (exploration_range(exploration, i)->has && !exploration_range(exploration, i)->exact)
            return false;
    return exploration_complete(exploration);
}

static void find_case_line(Check *check) {
    const char *source = text_cstr(&check->source);
    int line = 1;
    check->case_line = 1;
    for (const char *at = source; at && *at; line++) {
        at += strspn(at, " \t");
        if (!strncmp(at, "case", 4) && strchr(" \t\r\n{(", at[4])) {
            check->case_line = line;
            return;
        }
        at = strchr(at, '\n');
        at = at ? at + 1 : NULL;
    }
}

static void copy_circle(const Check *check, CheckedCase *out) {
    const Circle *circle = exploration_circle(check->exploration);
    if (is_proved(check->exploration) || !circle->count)
        return;
    out->circle = xcalloc((size_t)circle->count, sizeof *out->circle);
    for (; out->circle_count < circle->count; out->circle_count++)
        out->circle[out->circle_count] =
            xstrdup(check->scenario->moments[circle->moments[out->circle_count]].name);
}

/* What is asked of a case as one of several. Of its own stock it is the one that was opened. */
static void check_among(Check *check, Stock *stock, const CheckSetup *setup, CheckedCase *out) {
    const Scenario *scenario = check->scenario;
    Lessons *lessons = lessons_new(stock_shelf(stock, scenario->language), scenario);
    check_form(check->findings, scenario->path, check->case_line, scenario->id, stock, &out->forms);
    check_habits(check, lessons, setup->runs ? setup->runs : HABITS_RUNS, &out->habits);
    lessons_free(lessons);
}

static Check begin_case(CheckReport *report, const Opened *opened) {
    Check check = {.findings = &report->findings,
                   .entry = &opened->entry,
                   .library = report->library,
                   .speller = report->speller,
                   .source = opened->source,
                   .house = &opened->house.house,
                   .scenario = opened->file.scenario,
                   .calls = &opened->file.calls};
    find_case_line(&check);
    check.lines = source_lines_of(text_cstr(&check.source), check.source.len);
    return check;
}

typedef struct Spelling {
    Speller *speller;
    const Scenario *scenario;
} Spelling;

static void take_text(void *context, TextKind kind, int line, const char *text) {
    (void)kind;
    const Spelling *of = context;
    speller_take(of->speller, of->scenario->language, of->scenario->path, line, text);
}

static void gather_words(CheckReport *report, const Check *check) {
    speller_allow(report->speller, &check->scenario->house);
    speller_allow_text(report->speller, check->scenario->customer_name);
    check_each_text(check, take_text, &(Spelling){report->speller, check->scenario});
}

void check_spelling(CheckReport *report, const char *where) {
    speller_end(report->speller, where, &report->findings);
}

/* The case and its translations: what is wrong with these, and each on the shelf of its language.
 */
static void check_words(CheckReport *report, Opened *opened, Stock *stock) {
    Check check = begin_case(report, opened);
    shelf_add(stock_shelf(stock, check.scenario->language), check.scenario);
    gather_words(report, &check);
    check_translations(&check, opened, stock);
    source_lines_free(check.lines);
}

RULE_AS(rule_slow, "functions-slow", SEVERITY_WARNING, MSG_CHECK_FUNCTIONS_SLOW);

/* That what is said of the case is less than it could be. */
static void say_slow(Check *check) {
    int dearest = calls_dearest(check->calls);
    if (dearest >= 0 && (exploration_late(check->exploration) || calls_spent(check->calls)))
        finding_add0(check->findings, &rule_slow, check->scenario->path,
                     check_function_line(check, dearest));
}

/* What needs no exploring: quick. */
static void check_at_once(Check *check) {
    check_rules(check, check_rules_data);
    check_rules(check, check_rules_text);
    check_rules(check, check_rules_sentences);
    check_rules(check, check_rules_room);
    check_rules(check, check_rules_address);
    check_rules(check, check_rules_given_away);
    check_rules(check, check_rules_clauses);
    check_kept_plays(check);
}

/* All else; `stock` holds the case and those it stands among. */
static void check_case(CheckReport *report, const Opened *opened, Stock *stock,
                       const CheckSetup *setup) {
    Check check = begin_case(report, opened);
    check.refresh = setup->refresh;
    check.stop = setup->stop;
    check.samples = shelf_samples(stock_shelf(stock, check.scenario->language));
    const Scenario *scenario = check.scenario;
    Budget functions =
        budget_of(INT64_MAX, setup->functions_ms ? setup->functions_ms : CHECK_FUNCTIONS_MS);
    calls_share(check.calls, &functions);
    check_at_once(&check);
    if (setup->watcher.found)
        setup->watcher.found(setup->watcher.context, &report->findings);
    check.exploration = exploration_new(
        scenario, check.calls,
        &(ExploreSetup){.most_states = setup->most_states, .scores = true, .stop = setup->stop});
    if (setup->watcher.explored)
        setup->watcher.explored(setup->watcher.context, opened, check.exploration);
    check_rules(&check, check_rules_reach);
    check_rules(&check, check_rules_circle);
    check_rules(&check, check_rules_slips);
    check_rules(&check, check_rules_reading);
    check_rules(&check, check_rules_people);
    check_rules(&check, check_rules_hear);
    GROW(report, items);
    CheckedCase *item = &report->items[report->count++];
    *item = (CheckedCase){.id = xstrdup(scenario->id),
                          .moments = scenario->moment_count,
                          .replies = scenario->reply_count,
                          .endings = scenario->ending_count,
                          .states = exploration_states(check.exploration),
                          .settled = exploration_complete(check.exploration),
                          .complete = is_proved(check.exploration),
                          .scores = scores_tree(&check)};
    copy_circle(&check, item);
    reading_measure(scenario, check.exploration, &item->reading);
    if (!check_is_stopped(&check))
        check_among(&check, stock, setup, item);
    say_slow(&check);
    calls_share(check.calls, NULL);
    exploration_free(check.exploration);
    source_lines_free(check.lines);
}

/* A set is checked at once; of a case true, with `opened` to release. */
static bool open_entry(CheckReport *report, const Library *library, const char *name,
                       Opened *opened) {
    LibraryEntry entry;
    int code = 0;
    if (!library_open(library, name, &report->findings, &entry, &code)) {
        report->code = code;
        return false;
    }
    if (!opened_take(opened, &entry, "nl", &report->findings, &code))
        return false;
    if (opened->entry.kind == LIBRARY_CASE)
        return true;
    check_set(&report->findings, opened);
    report->sets++;
    opened_release(opened);
    return false;
}

static void check_entry(CheckReport *report, const Library *library, const char *name,
                        const CheckSetup *setup) {
    Opened opened;
    if (!open_entry(report, library, name, &opened))
        return;
    Stock *stock = stock_new(library, opened.entry.id);
    check_words(report, &opened, stock);
    check_case(report, &opened, stock, setup);
    stock_free(stock);
    opened_release(&opened);
}

/* What is asked of the cases of a folder together, from `first` of the report on. */
static void check_together(CheckReport *report, const char *folder, Stock *stock, int first) {
    int count = report->count - first;
    const Habits **habits = xmalloc((size_t)(count + 1) * sizeof *habits);
    for (int i = 0; i < count; i++)
        habits[i] = &report->items[first + i].habits;
    forms_release(&report->folder);
    check_form_folder(&report->findings, folder, stock, &report->folder);
    report->folder_habits = check_habits_folder(&report->findings, folder, habits, count);
    free(habits);
}

typedef struct FolderCases {
    Opened *items;
    int count, capacity;
} FolderCases;

/* Every folder and zip in it that holds a case or a set. What cannot be looked at is said, and so
 * is that there is nothing to check. */
static void open_folder(CheckReport *report, const Library *library, const char *folder,
                        bool has_house, FolderCases *cases) {
    Library inside;
    library_init(&inside, folder);
    library_scan(&inside);
    library_say_faults(&inside, &report->findings);
    if (!inside.count && inside.faults.count)
        report->code = rule_exit(inside.faults.items[0].rule);
    for (int i = 0; i < inside.count; i++) {
        GROW(cases, items);
        if (!inside.items[i].fault.rule)
            cases->count +=
                open_entry(report, library, inside.items[i].folder, &cases->items[cases->count]);
    }
    if (!inside.count && !inside.faults.count && !has_house) {
        Opened none; /* says that it holds no case */
        open_entry(report, library, folder, &none);
    }
    library_release(&inside);
}

/* A folder of cases: its house, then the cases, each loaded once: what they teach about each other
 * is known before the first is checked. */
static void check_folder(CheckReport *report, const Library *library, const char *folder,
                         const CheckSetup *setup) {
    char *house = path_join(folder, "house.lua");
    int first = report->count;
    FolderCases cases = {0};
    Stock *stock = stock_new(NULL, NULL);
    bool has_house = file_exists(house);
    if (has_house)
        report->houses += check_house(&report->findings, house);
    open_folder(report, library, folder, has_house, &cases);
    for (int i = 0; i < cases.count; i++)
        check_words(report, &cases.items[i], stock);
    for (int i = 0; i < cases.count; i++)
        check_case(report, &cases.items[i], stock, setup);
    check_together(report, folder, stock, first);
    for (int i = 0; i < cases.count; i++)
        opened_release(&cases.items[i]);
    free(cases.items);
    stock_free(stock);
    free(house);
}

/* No case or set itself. */
static bool holds_cases(const char *path) {
    LibraryEntry entry;
    bool is_one = library_entry_init(&entry, path);
    library_entry_release(&entry);
    return !is_one && file_is_folder(path);
}

void check_path(CheckReport *report, const Library *library, const char *path,
                const CheckSetup *setup) {
    const char *base = path_base(path);
    report->library = library;
    if (!strcmp(base, "house.lua") && file_exists(path))
        report->houses += check_house(&report->findings, path);
    else if (holds_cases(path))
        check_folder(report, library, path, setup);
    else
        check_entry(report, library, path, setup);
}
