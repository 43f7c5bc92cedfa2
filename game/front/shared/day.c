#include "front/shared/day.h"

#include <stdbool.h>
#include <stdio.h>
#include <time.h>

#include "base/system.h"

#include "base/banned.h"

static struct tm here(int64_t ms) {
    struct tm at;
    system_local_time(ms, &at);
    return at;
}

static bool same_day(const struct tm *a, const struct tm *b) {
    return a->tm_year == b->tm_year && a->tm_yday == b->tm_yday;
}

void words_add_day(Text *text, Lang lang, int64_t when_ms, int64_t now_ms) {
    struct tm when = here(when_ms), now = here(now_ms), before = now;
    char time[16], day[16], year[16];
    before.tm_mday--;
    before.tm_hour = 12; /* so that a change of the clock makes no other day of it */
    before.tm_isdst = -1;
    mktime(&before);
    snprintf(time, sizeof time, "%02d:%02d", when.tm_hour, when.tm_min);
    snprintf(day, sizeof day, "%d", when.tm_mday);
    snprintf(year, sizeof year, "%d", when.tm_year + 1900);
    const char *month = lang_month(lang, when.tm_mon + 1);
    if (same_day(&when, &now))
        msg_fill(text, lang, MSG_DAY_TODAY, time);
    else if (same_day(&when, &before))
        msg_fill(text, lang, MSG_DAY_YESTERDAY, time);
    else if (when.tm_year == now.tm_year)
        msg_fill(text, lang, MSG_DAY_THIS_YEAR, day, month);
    else
        msg_fill(text, lang, MSG_DAY_OTHER_YEAR, day, month, year);
}
