/* The report while it is being made: a part of report.c, that no one else includes.
 *
 * Numbers that a result has with two decimals are kept as hundredths: whole, and so exact. */
#ifndef KLACHT_REPORT_GATHER_H
#define KLACHT_REPORT_GATHER_H

#include "base/names.h"
#include "report/known.h"
#include "report/model.h"
#include "report/reach.h"
#include "report/running.h"

#define ONE 100       /* in hundredths */
#define NO_SCORE (-1) /* in hundredths: null */

typedef struct PlayLine { /* what is kept of a play */
    int64_t started_ms;
    uint64_t id; /* the beginning of it: which of two that began at once is the first */
    size_t first_entry;
    int entry_count;
    int case_index, person; /* person -1: without an alias */
    int scored[SCORED_COUNT];
    int seats, attempt; /* attempt: 0 where it has none */
    int first;          /* the total of the first attempt, in hundredths */
    uint8_t series;
} PlayLine;

typedef struct Entry { /* something that was scored or chosen in a play */
    int item;          /* -1: only chosen */
    int value;         /* hundredths; of a reply its empathy as it stands */
    int choice;        /* -1: nothing to choose from, as of a signal */
} Entry;

typedef enum ChoiceKind { CHOICE_REPLY, CHOICE_JUDGEMENT, CHOICE_REMEDY, CHOICE_KINDS } ChoiceKind;

typedef struct ChoiceSum {
    ChoiceKind kind;
    int moment, n;
    int next;              /* of its moment, as in MomentSum */
    const char *id, *sort; /* sort: the kind of complaint, or NULL */
    int64_t worth;         /* hundredths */
    Mean euros;
    Reach chose;
    bool held; /* few chose it, or what few chose elsewhere would follow from what it is worth */
    int good, last_good;
} ChoiceSum;

typedef struct MarkSum {
    MarkType type;
    int moment, shown, marked, next;
    const char *id, *kind;
    Reach came;
} MarkSum;

typedef struct StraySum {
    int moment, line, first, last, marked, next;
} StraySum;

typedef struct ItemSum {
    ReportItemKind kind;
    int moment, next;
    const char *id;
    /* rest: whose plays are no part of it, or came by it twice and count once, though all that they
     * did is told elsewhere. */
    Reach came, rest;
    int last_play;
} ItemSum;

typedef struct MomentSum {
    const char *name;
    int place;                   /* in the case, or -1 */
    int shown, plays, last_play; /* the one that was counted last, from 1 */
    double position;             /* sum of the turns in which it came */
    Mean thinking, offer_score, offer_euros;
    int times[CHOICE_KINDS], warm, cold;
    int lowest, highest; /* empathy of its replies, in hundredths */
    bool has_range;
    /* What was seen here last, index + 1; each leads on to the one before; 0 ends them. */
    int choices, marks, strays, items;
    int good[CHOICE_KINDS], last_good[CHOICE_KINDS]; /* plays of the upper third that chose */
    Reach came, chose, gave, decided;                /* gave: made an offer themselves */
    Reach good_people[CHOICE_KINDS];
    bool few_marked; /* as in ReportMoment */
} MomentSum;

typedef struct Part { /* of whom a figure is, and of whom what is held back of it */
    Reach of, rest;
    bool few; /* so few that it is not to be told */
} Part;

typedef struct SetSum { /* of a set of plays, what needs no looking back */
    int plays, rooms, anonymous, series[SERIES_COUNT], passed, outcomes[OUTCOME_COUNT];
    int64_t first_ms, last_ms;
    Mean minutes, spent, offers; /* offers: their euros */
    int offered, handed_over, decided, needless;
    double cost;
    bool here; /* of some the case is here */
    DetectionCounts heard, judged;
    Part hearing, judging, offering, giving, deciding, timing;
    ReportLeft left;
} SetSum;

typedef struct CaseSum {
    const char *id, *title, *hash, *language;
    int64_t title_ms; /* of the play that the title is of: the last one */
    Names houses;
    ReportHere here;
    const Scenario *scenario; /* of this id, also where it is not the same; NULL: none is here */
    const Scenario *told;     /* the same in the language of who reads the report */
    bool same_words;          /* the same case in the same language */
    Names keys;               /* of all below: what it is, its moment, its name */
    struct {
        MomentSum *items;
        int count, capacity;
    } moments;
    struct {
        ChoiceSum *items;
        int count, capacity;
    } choices;
    struct {
        MarkSum *items;
        int count, capacity;
    } marks;
    struct {
        StraySum *items;
        int count, capacity;
    } strays;
    struct {
        ItemSum *items;
        int count, capacity;
    } items;
    SetSum sum;
    bool counted;               /* enough people played it */
    bool held[SCORED_COUNT];    /* fewer have this score */
    bool spread[SCORED_COUNT];  /* its spread and ends are told */
    int first_play, play_count; /* of Gather.by_case */
} CaseSum;

typedef struct Gather {
    Known known;
    const char *language;           /* of who reads it */
    Arena arena;                    /* all texts and all that is given out */
    Names case_names, person_names; /* of persons by utf8_name_key */
    struct {
        CaseSum *items;
        int count, capacity;
    } cases;
    struct {
        PlayLine *items;
        int count, capacity;
    } plays;
    struct {
        ReportPerson *items;
        int count, capacity;
    } people;
    Entry *entries;
    size_t entry_count, entry_capacity;
    Text key;
    int *by_case; /* plays, by case and then as they came */
    int *stamps;  /* per person and cell of growth: the set in which it was counted last */
    int stamp;
} Gather;

enum { GATHER_CELLS = SERIES_COUNT * REPORT_MOST_ATTEMPTS + 1 }; /* the last: the set itself */

#endif
