#include "hear/samples.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "model/markup.h"

#include "base/banned.h"

void samples_release(Samples *samples) {
    for (int i = 0; i < samples->count; i++)
        free(samples->items[i].text);
    for (int i = 0; i < samples->case_count; i++)
        free(samples->cases[i].id);
    free(samples->items);
    free(samples->cases);
    *samples = (Samples){0};
}

int samples_find(const Samples *samples, const char *id) {
    for (int i = 0; i < samples->case_count; i++)
        if (!strcmp(samples->cases[i].id, id))
            return i;
    return -1;
}

unsigned families_of(const House *house, const Reply *reply) {
    unsigned families = 0;
    for (int i = 0; i < reply->act_count; i++)
        if (house->acts[reply->acts[i]].family != FAMILY_NONE)
            families |= 1u << house->acts[reply->acts[i]].family;
    return families;
}

void samples_add(Samples *samples, const Scenario *scenario) {
    if (samples_find(samples, scenario->id) >= 0)
        return;
    SampleCase item = {xstrdup(scenario->id), samples->count, scenario->reply_count};
    for (int i = 0; i < scenario->reply_count; i++) {
        const Reply *reply = &scenario->replies[i];
        GROW(samples, items);
        samples->items[samples->count++] =
            (Sample){markup_flat(reply->text.source), families_of(&scenario->house, reply),
                     samples->case_count};
    }
    GROW_BY(samples, cases, case_count, case_capacity, 1);
    samples->cases[samples->case_count++] = item;
}
