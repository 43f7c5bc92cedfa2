#include "front/shared/since.h"

#include <math.h>

#include "front/shared/figures.h"

#include "base/banned.h"

static const double MORE = 10, MUCH_MORE = 30; /* points that a figure rose */
static const double FAIR = 50; /* what stays below it has not become good, whatever it rose */

/* The figure that rose most of those that are not told yet; SCORED_COUNT: none. */
static Scored next_risen(const double rise[SCORED_COUNT], const bool told[SCORED_COUNT]) {
    Scored most = SCORED_COUNT;
    for (Scored s = SCORED_RECOGNITION; s < SCORED_COUNT; s++)
        if (!told[s] && rise[s] >= MORE && (most == SCORED_COUNT || rise[s] > rise[most]))
            most = s;
    return most;
}

/* "veel meer gehoord, beter ingeleefd" */
static void add_risen(Text *text, Lang lang, const double rise[SCORED_COUNT]) {
    static const Msg more[SCORED_COUNT] = {[SCORED_RECOGNITION] = MSG_SINCE_HEARD,
                                           [SCORED_EMPATHY] = MSG_SINCE_EMPATHY,
                                           [SCORED_SPEED] = MSG_SINCE_SPEED,
                                           [SCORED_MANDATE] = MSG_SINCE_MANDATE};
    static const Msg much[SCORED_COUNT] = {[SCORED_RECOGNITION] = MSG_SINCE_HEARD_MUCH,
                                           [SCORED_EMPATHY] = MSG_SINCE_EMPATHY_MUCH,
                                           [SCORED_SPEED] = MSG_SINCE_SPEED_MUCH,
                                           [SCORED_MANDATE] = MSG_SINCE_MANDATE_MUCH};
    bool told[SCORED_COUNT] = {false};
    for (int i = 0; i < 2; i++) {
        Scored s = next_risen(rise, told);
        if (s == SCORED_COUNT)
            return;
        text_join(text, ", ", msg(lang, rise[s] >= MUCH_MORE ? much[s] : more[s]));
        told[s] = true;
    }
}

void since_add(Text *text, Lang lang, const double before[SCORED_COUNT], const Scores *now) {
    double rise[SCORED_COUNT];
    Text was = {0}, is = {0}, risen = {0};
    if (isnan(before[SCORED_TOTAL]) || isnan(now->total))
        return;
    for (Scored s = SCORED_TOTAL; s < SCORED_COUNT; s++)
        rise[s] = scored_of(now, s) >= FAIR ? scored_of(now, s) - before[s] : 0; /* null is never */
    add_risen(&risen, lang, rise);
    words_add_score(&was, lang, before[SCORED_TOTAL]);
    words_add_score(&is, lang, now->total);
    msg_fill(text, lang, risen.len ? MSG_SINCE_BETTER : MSG_SINCE, text_cstr(&was), text_cstr(&is),
             text_cstr(&risen));
    text_release(&was);
    text_release(&is);
    text_release(&risen);
}
