/* Checking: what is wrong with cases, sets and house rules, and what makes a bad test of people.
 *
 * The loader says what is wrong with a file; the rules here (rules.h) say what is wrong with what
 * stands in it, after exploring the states of the case. Prints nothing. */
#ifndef KLACHT_CHECK_CHECK_H
#define KLACHT_CHECK_CHECK_H

#include <signal.h>
#include <stdint.h>

#include "base/finding.h"
#include "cases/library.h"
#include "cases/opened.h"
#include "check/reading.h"
#include "check/rules_form.h"
#include "check/rules_habits.h"
#include "check/spelling.h"
#include "explore/explore.h"
#include "store/json.h"

enum { CHECK_FUNCTIONS_MS = 12000 };

/* Who shows what is found while it is looked for: told of a case what was found before its states
 * are explored, which may take long, and what exploring came to. Both may be NULL. */
typedef struct CheckWatcher {
    void *context;
    void (*found)(void *context, const Findings *so_far);
    void (*explored)(void *context, const Opened *opened, Exploration *exploration);
} CheckWatcher;

typedef struct CheckSetup {
    uint32_t most_states;              /* 0: EXPLORE_STATES */
    uint64_t runs;                     /* plays of the policy `random`; 0: HABITS_RUNS */
    int functions_ms; /* of the processor for all functions of a case; 0: CHECK_FUNCTIONS_MS */
    const volatile sig_atomic_t *stop; /* may be NULL */
    bool refresh; /* kept plays of which only texts changed are written anew */
    CheckWatcher watcher;
} CheckSetup;

typedef struct CheckedCase {
    char *id;
    int moments, replies, endings;
    uint32_t states;
    bool settled; /* of all is known whether it is reached, if not how low and high scores go */
    bool complete;
    char **circle; /* the names of the moments of one that keeps something from being proved */
    int circle_count;
    Json *scores; /* per score lowest, highest and their plays; NULL where nothing is known */
    Forms forms;  /* per language */
    Habits habits;
    Reading reading;
} CheckedCase;

typedef struct CheckReport {
    Findings findings;
    CheckedCase *items;
    int count, capacity;
    Forms folder; /* of the last folder that was checked, per language */
    FolderHabits folder_habits;
    int sets, houses;
    Speller *speller;
    const Library *library; /* of the path that is checked */
    int code; /* exit code of what could not be read at all; 0 */
} CheckReport;

void check_report_init(CheckReport *report, Lang lang);
void check_report_release(CheckReport *report);
/* A case, set or zip (by path or id), a house.lua, or a folder of cases: adds to the report. */
void check_path(CheckReport *report, const Library *library, const char *path,
                const CheckSetup *setup);
/* After all paths: the spelling of their texts, in one go. `where` is what a note is about. */
void check_spelling(CheckReport *report, const char *where);

#endif
