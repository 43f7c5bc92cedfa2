/* The refresher: what was missed in plays comes back, spaced over days.
 *
 * What can come back is an item: a signal, a decoy, a line with nothing in it, a moment to answer,
 * a statement of a set. Each has a box: what is missed in a play lies in the first and is due at
 * once; whoever gets it right finds it again after 2, 7, 21 and 60 days, and who misses it in an
 * exercise after 2. What was never missed lies in none; it fills what room is left.
 *
 * Pure: no file, no clock, no case. Days are whole numbers since 1970 where one is. What happened
 * to an item before its last is passed over, so plays may be taken in again. Owns its texts. */
#ifndef KLACHT_REPORT_REFRESHER_H
#define KLACHT_REPORT_REFRESHER_H

#include "model/house.h"
#include "report/result_record.h"

typedef enum ItemType {
    REFRESH_SIGNAL,
    REFRESH_DECOY,
    REFRESH_PLAIN, /* a line of which words were marked that nothing explains */
    REFRESH_REPLY,
    REFRESH_JUDGED, /* how a whole conversation was called: counted, and never asked alone */
    REFRESH_STATEMENT,
    REFRESH_TYPES
} ItemType;

enum { REFRESHER_BOXES = 5, REFRESHER_LINES = 8, REFRESHER_NO_BOX = -1 };
enum { REFRESHER_BY_LEVEL = 30 }; /* plays: until then along the path, then by difficulty */
extern const int refresher_days[REFRESHER_BOXES];

typedef struct Item {
    ItemType type;
    const char *home;   /* id of its case or set */
    const char *moment; /* "" of a statement */
    const char *id;     /* of the mark or statement, the number of the line; "" of a reply */
    const char *kind;   /* of a signal, as the house names it; else "" */
    int box;            /* REFRESHER_NO_BOX: it was never missed */
    int due;            /* the day from which it may come back */
    int64_t last_ms;    /* when it was last met, UTC; 0: never */
    int seen, missed;
    bool slipped; /* the last time it was missed */
    bool out;     /* it cannot be asked: it is not in its case, or not to be met unprepared */
} Item;

typedef struct Refresher {
    Item **items;
    int count, capacity;
    int *index; /* places of items by what they are called */
    int index_size;
    uint64_t seed;
    int taken; /* how many plays were taken in */
    Arena arena;
} Refresher;

void refresher_init(Refresher *refresher, uint64_t seed);
void refresher_release(Refresher *refresher);

/* The day on the wall at that time. */
int refresher_day(int64_t utc_ms);
/* The item of this name, made when there is none. */
Item *refresher_item(Refresher *refresher, ItemType type, const char *home, const char *moment,
                     const char *id);
void refresher_set_kind(Refresher *refresher, Item *item, const char *kind);
/* It was met in a play. */
void item_played(Item *item, int64_t when_ms, bool right);
/* It was asked in an exercise. */
void item_asked(Item *item, int64_t when_ms, bool right);
/* All that was met in a play. The house says which acts are traps. */
void refresher_take(Refresher *refresher, const Record *record, const House *house);

/* Where items come from, as far as it is there: sorted by id. */
typedef struct RefresherHome {
    const char *id;
    int order; /* along the path */
} RefresherHome;

typedef struct RefresherAsk {
    const RefresherHome *homes;
    int home_count;
    int day;
    int plays; /* how many there were */
    /* Whether it can be asked now; an item that cannot is out from then on. NULL: all can. */
    bool (*fits)(void *context, const Item *item);
    void *context;
} RefresherAsk;

typedef struct RefresherPick {
    Item *lines[REFRESHER_LINES];
    int line_count;
    Item *reply; /* NULL: there is none */
} RefresherPick;

/* What is missed by kind, from 0 to 1; without anything it is a half. */
double refresher_weakness(const Refresher *refresher, ItemType type, const char *kind);
/* How many items that were missed once may come back now, and the day of the next one that comes
 * later; 0: there is none. */
int refresher_due(const Refresher *refresher, const RefresherAsk *ask, int *next_day);
/* All that may come back now and what is new, in the order in which it is picked; gives how many.
 * `out` has room for all items. */
int refresher_order(const Refresher *refresher, const RefresherAsk *ask, Item **out);
/* The lines of an exercise and the moment at its end, none of them from one moment: missed last
 * and due, then due, then new, of the kind that is missed most. Both what is to be heard and what
 * is not are among them where there is both. The same for one day and seed. */
void refresher_pick(Refresher *refresher, const RefresherAsk *ask, RefresherPick *pick);

#endif
