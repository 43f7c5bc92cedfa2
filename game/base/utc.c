#include "base/utc.h"

#include <string.h>
#include <time.h>

#include "base/banned.h"

/* Of its second, also before 1970. */
static int milliseconds(int64_t ms) {
    return (int)((ms % 1000 + 1000) % 1000);
}

/* A year that does not fit is the first day there was. */
static struct tm utc_of(int64_t ms) {
    time_t seconds = (time_t)((ms - milliseconds(ms)) / 1000);
    struct tm utc;
    if (!gmtime_r(&seconds, &utc) || utc.tm_year < -1900 || utc.tm_year > 9999 - 1900)
        utc = (struct tm){.tm_year = 70, .tm_mday = 1};
    return utc;
}

void utc_add_date(Text *out, int64_t ms) {
    struct tm utc = utc_of(ms);
    text_addf(out, "%04d-%02d-%02d", utc.tm_year + 1900, utc.tm_mon + 1, utc.tm_mday);
}

void utc_add_time(Text *out, int64_t ms) {
    struct tm utc = utc_of(ms);
    utc_add_date(out, ms);
    text_addf(out, "T%02d:%02d:%02d.%03dZ", utc.tm_hour, utc.tm_min, utc.tm_sec, milliseconds(ms));
}

bool utc_read(const char *text, int64_t *ms) {
    static const char form[] = "0000-00-00T00:00:00.000Z";
    int64_t part[7] = {0};
    int at = 0;
    if (!text || strlen(text) != sizeof form - 1)
        return false;
    for (size_t i = 0; form[i]; i++) {
        if (form[i] != '0') {
            if (text[i] != form[i])
                return false;
            at++;
        } else if (text[i] < '0' || text[i] > '9') {
            return false;
        } else {
            part[at] = part[at] * 10 + (text[i] - '0');
        }
    }
    struct tm utc = {.tm_year = (int)part[0] - 1900,
                     .tm_mon = (int)part[1] - 1,
                     .tm_mday = (int)part[2],
                     .tm_hour = (int)part[3],
                     .tm_min = (int)part[4],
                     .tm_sec = (int)part[5]};
    *ms = (int64_t)timegm(&utc) * 1000 + part[6];
    return true;
}

void utc_add_stamp(Text *out, int64_t ms) {
    struct tm utc = utc_of(ms);
    text_addf(out, "%04d%02d%02d-%02d%02d%02d", utc.tm_year + 1900, utc.tm_mon + 1, utc.tm_mday,
              utc.tm_hour, utc.tm_min, utc.tm_sec);
}
