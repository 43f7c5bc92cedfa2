#include "report/training.h"

#include "base/system.h"
#include "report/refresher_file.h"

#include "base/banned.h"

void training_init(Training *training, Findings *findings) {
    *training = (Training){0};
    own_plays_init(&training->own);
    refresher_init(&training->refresher, system_seed() >> 11);
    refresher_read(&training->refresher, findings);
}

void training_release(Training *training) {
    own_plays_release(&training->own);
    refresher_release(&training->refresher);
    *training = (Training){0};
}

/* In the order of their times. */
static void take_in(Training *training, const House *house) {
    OwnPlays *own = &training->own;
    Refresher *refresher = &training->refresher;
    int fresh = 0, plays = 0;
    for (int i = 0; i < own->count; i++) {
        plays += *own->items[i].line != '\0';
        fresh += own->items[i].fresh && *own->items[i].line;
    }
    bool all = refresher->taken + fresh != plays;
    for (int i = 0; i < own->count; i++) {
        Arena arena;
        Record record;
        if (!all && !own->items[i].fresh)
            continue;
        arena_init(&arena);
        if (own_plays_record(own, i, &arena, &record))
            refresher_take(refresher, &record, house);
        arena_release(&arena);
    }
    training->plays = refresher->taken = plays;
}

bool training_read_on(Training *training, double milliseconds, const House *house,
                      Findings *findings) {
    if (training->ready)
        return false;
    if (own_plays_read_on(&training->own, milliseconds))
        return true;
    int taken = training->refresher.taken;
    bool news = training->own.changed;
    take_in(training, house);
    if (!training->own.count) {
        if (taken || training->refresher.count) {
            uint64_t seed = training->refresher.seed;
            refresher_remove();
            refresher_release(&training->refresher);
            refresher_init(&training->refresher, seed);
        }
    } else if ((!news && taken == training->plays) ||
               refresher_write(&training->refresher, findings)) {
        own_plays_keep(&training->own); /* after it: what it knows is known to be taken in */
    }
    training->ready = true;
    return false;
}
