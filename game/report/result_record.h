/* A result as plain values: what a report, a table and a statement for another system are made of.
 *
 * Read from the tree of one file, held to results.md by type, bound and sum, so that nobody who has
 * a Record looks at the file again or checks it once more. All texts are valid UTF-8 and copied
 * into the arena; they may hold control characters. Nothing here plays: whether the figures follow
 * from the inputs is what `verify` says. */
#ifndef KLACHT_REPORT_RESULT_RECORD_H
#define KLACHT_REPORT_RESULT_RECORD_H

#include <stdint.h>

#include "base/finding.h"
#include "play/record.h"
#include "play/scored.h"
#include "report/result_fields.h"
#include "store/json.h"

#define RECORD_CLASS_SCHEMA "klachtenspel.class/1" /* of a room that played together */

enum {
    RECORD_MOST_TEXT = FIELD_MOST_TEXT, /* bytes of an id, a title or an alias */
    RECORD_MOST_MARKS = 10000,          /* of one kind in one turn */
    RECORD_MOST_COUNT = FIELD_MOST_COUNT
};
#define RECORD_MOST_EUROS 1e12
#define RECORD_MOST_EMPATHY 1e6

typedef struct RecordMark {
    const char *id;
    const char *kind; /* signals: of the house; else NULL */
    bool marked;
} RecordMark;

typedef struct RecordMarks {
    const RecordMark *items;
    int count;
} RecordMarks;

typedef struct RecordStray { /* a marked clause that no mark explains */
    int line, first, last;   /* from 1; words of the line as it was shown */
} RecordStray;

typedef enum RecordAct { RECORD_NONE, RECORD_REPLY, RECORD_JUDGE, RECORD_OFFER } RecordAct;

typedef struct RecordRemedy {
    const char *id;
    double euros; /* 0 for one without amounts */
} RecordRemedy;

typedef struct RecordTurn { /* one showing of a moment */
    const char *moment;
    int64_t at_ms;
    int lines;
    RecordMarks signals, decoys, eithers;
    const RecordStray *strays;
    int stray_count;
    RecordAct act; /* which of the three below holds something */
    struct {
        const char *id;
        const char *const *acts;
        int act_count;
        double empathy;
    } reply;
    struct {
        const char *is, *kind; /* kind: NULL for none */
        double credit;         /* 0, 0.5 or 1 */
    } judge;
    struct {
        const RecordRemedy *remedies;
        int remedy_count;
        double euros; /* of all of them */
        HandOver hand_over;
        double score;
    } offer;
    int64_t thinking_ms;          /* 0 without an act */
    double allowed_ms;            /* SCORE_NULL without an act and with the clock off */
    double trust[2], patience[2]; /* before and after */
    const char *mood;             /* after; NULL in a house without moods */
} RecordTurn;

typedef struct RecordCounts {
    int signals, hits, misses, negatives, false_alarms, judged, judged_right, replies, explain,
        defend, traps, contacts;
    double spent, hours;
} RecordCounts;

typedef struct Record {
    const char *id;      /* a UUID in small letters */
    const char *program; /* the version that wrote it */
    const char *case_id, *case_title, *case_hash, *language, *house_hash;
    const char *alias; /* NULL: none was chosen */
    int seats;         /* of a room that played together; 0: one person played */
    PlayMode mode;
    bool rewound;
    uint64_t seed;
    double time_factor; /* 0: off */
    int64_t started_ms, ended_ms, duration_ms;
    const char *end_moment;
    Outcome outcome;
    bool passed;
    double score[SCORED_COUNT];  /* SCORE_NULL where there was nothing to score */
    double weight[SCORED_COUNT]; /* of the four; the total's is 0 */
    RecordCounts counts;
    const RecordTurn *turns;
    int turn_count;
} Record;

/* A klachtenspel.result/2, or the result within a klachtenspel.class/1. False with one finding that
 * names the field; then *out is not to be used. What a result has beside these fields is passed
 * over. */
bool record_read(const Json *tree, const char *path, Arena *arena, Findings *findings, Record *out);
/* The result itself: of a class file the one within. */
const Json *record_result(const Json *tree);

#endif
