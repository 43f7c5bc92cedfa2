#include "base/utc.h"

#include <string.h>

#include "base/banned.h"

/* The calendar of today, also for the days before it was made. */

enum { MS_PER_DAY = 24 * 60 * 60 * 1000, DAYS_TO_1970 = 719528 /* from 1 January of the year 0 */ };

typedef struct Utc {
    int year, month, day; /* month and day from 1 */
    int hour, minute, second, millisecond;
} Utc;

static int month_length(int year, int month) {
    static const int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return lengths[month - 1] + (month == 2 && leap);
}

/* Days from 1 January of the year 0 to that of another. */
static int64_t days_before(int64_t year) {
    return year * 365 + (year + 3) / 4 - (year + 99) / 100 + (year + 399) / 400;
}

/* A year that does not fit is the first day there was. */
static Utc utc_of(int64_t ms) {
    int in_day = (int)((ms % MS_PER_DAY + MS_PER_DAY) % MS_PER_DAY);
    int64_t days = DAYS_TO_1970 + (ms - in_day) / MS_PER_DAY;
    Utc utc = {1970, 1, 1, 0, 0, 0, in_day % 1000};
    if (days < 0 || days >= days_before(10000))
        return utc;
    utc.year = (int)(days / 366);
    while (days_before(utc.year + 1) <= days)
        utc.year++;
    days -= days_before(utc.year);
    for (; days >= month_length(utc.year, utc.month); utc.month++)
        days -= month_length(utc.year, utc.month);
    utc.day = (int)days + 1;
    utc.hour = in_day / 3600000;
    utc.minute = in_day / 60000 % 60;
    utc.second = in_day / 1000 % 60;
    return utc;
}

void utc_add_date(Text *out, int64_t ms) {
    Utc utc = utc_of(ms);
    text_addf(out, "%04d-%02d-%02d", utc.year, utc.month, utc.day);
}

void utc_add_time(Text *out, int64_t ms) {
    Utc utc = utc_of(ms);
    utc_add_date(out, ms);
    text_addf(out, "T%02d:%02d:%02d.%03dZ", utc.hour, utc.minute, utc.second, utc.millisecond);
}

/* The day, from 1970, on which a month begins that is counted from January of the year 0. */
static int64_t month_begins(int months) {
    int year = (months + 12) / 12 - 1;
    int64_t days = days_before(year) - DAYS_TO_1970;
    for (int month = 1; month <= months - year * 12; month++)
        days += month_length(year, month);
    return days;
}

/* A month or day too many goes over into the next. */
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
    int64_t days = month_begins((int)(part[0] * 12 + part[1] - 1)) + part[2] - 1;
    *ms = days * MS_PER_DAY + ((part[3] * 60 + part[4]) * 60 + part[5]) * 1000 + part[6];
    return true;
}

int64_t utc_months_before(int64_t ms, int months) {
    Utc utc = utc_of(ms);
    int then = utc.year * 12 + utc.month - 1 - months;
    if (then < 0)
        return INT64_MIN;
    int most = month_length(then / 12, then % 12 + 1), day = utc.day < most ? utc.day : most;
    int in_day = (int)((ms % MS_PER_DAY + MS_PER_DAY) % MS_PER_DAY);
    return (month_begins(then) + day - 1) * MS_PER_DAY + in_day;
}

void utc_add_stamp(Text *out, int64_t ms) {
    Utc utc = utc_of(ms);
    text_addf(out, "%04d%02d%02d-%02d%02d%02d", utc.year, utc.month, utc.day, utc.hour, utc.minute,
              utc.second);
}
