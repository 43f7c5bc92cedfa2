/* Progress: what one's own plays come to, over time.
 *
 * Per score a line over the plays, and what the first and the last few come to; per theme, sector
 * and channel; which traps were stepped in and which kinds of signals missed, the worst first; how
 * well complaints are heard and named (detection.h). Plays are added in the order of their times.
 * Pure; owns its texts. */
#ifndef KLACHT_REPORT_PROGRESS_H
#define KLACHT_REPORT_PROGRESS_H

#include "report/detection.h"
#include "report/result_record.h"

/* The first and the last so many are compared, and never more than half of them. */
enum { PROGRESS_FEW = 5 };

typedef struct ProgressPoint {
    int64_t when_ms;
    double score[SCORED_COUNT];
} ProgressPoint;

/* What belongs to a case, as it is called now; borrowed. */
typedef struct ProgressCase {
    const char *id, *sector;
    Channel channel;
    const char *const *themes; /* labels */
    int theme_count;
} ProgressCase;

typedef enum ProgressBy { BY_THEME, BY_SECTOR, BY_CHANNEL, PROGRESS_BYS } ProgressBy;

typedef struct ProgressGroup {
    const char *name; /* of a channel its id */
    int plays, scored;
    double sum; /* of the totals that there are */
} ProgressGroup;

typedef struct ProgressCount {
    const char *id; /* of the house */
    int times, of;  /* how often, of how often it could have been */
} ProgressCount;

typedef struct ProgressGroups {
    ProgressGroup *items;
    int count, capacity;
} ProgressGroups;

typedef struct ProgressCounts {
    ProgressCount *items;
    int count, capacity;
} ProgressCounts;

typedef struct Progress {
    ProgressPoint *points;
    int count, capacity;
    int passed;
    ProgressCounts cases;            /* times: how often it was played */
    ProgressGroups by[PROGRESS_BYS]; /* the one played most first */
    ProgressCounts traps;            /* of all replies; the most first */
    ProgressCounts kinds;            /* of signals; the largest share first */
    DetectionCounts heard, judged;
    Detection hearing, judging;
    double first[SCORED_COUNT], last[SCORED_COUNT]; /* SCORE_NULL: nothing to compare */
    int few;                                        /* of how many they are the mean */
    int replies;
    Arena arena;
} Progress;

void progress_init(Progress *progress);
void progress_release(Progress *progress);
/* The case may be NULL: it is not there any more. The house says what traps are. */
void progress_add(Progress *progress, const Record *record, const ProgressCase *of,
                  const House *house);
/* Once all are added. */
void progress_finish(Progress *progress);

#endif
