#include "front/window/author/author_changes.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/system.h"

#include "base/banned.h"

enum { NAMED = 3 };

/* Where a line of a text begins; its end, when it has no such line. */
static const char *line_at(const Text *source, int line) {
    const char *at = text_cstr(source);
    for (int i = 1; i < line && *at; i++) {
        const char *end = strchr(at, '\n');
        at = end ? end + 1 : at + strlen(at);
    }
    return at;
}

/* The line where the next moment or ending begins; INT_MAX: there is none. */
static int next_line(const Scenario *scenario, int line) {
    int next = INT_MAX;
    for (int i = 0; i < scenario->moment_count; i++)
        if (scenario->moments[i].line > line && scenario->moments[i].line < next)
            next = scenario->moments[i].line;
    for (int i = 0; i < scenario->ending_count; i++)
        if (scenario->endings[i].line > line && scenario->endings[i].line < next)
            next = scenario->endings[i].line;
    return next;
}

/* What stands in the file for a moment, up to the next one. */
static const char *text_of(const Opened *opened, int moment, size_t *len) {
    const Scenario *scenario = opened->file.scenario;
    int line = scenario->moments[moment].line;
    const char *from = line_at(&opened->source, line);
    *len = (size_t)(line_at(&opened->source, next_line(scenario, line)) - from);
    return from;
}

static bool is_changed(const Opened *old, const Opened *now, int moment) {
    size_t before, after;
    int was = scenario_find_moment(old->file.scenario, now->file.scenario->moments[moment].name);
    if (was < 0)
        return true;
    const char *a = text_of(old, was, &before), *b = text_of(now, moment, &after);
    return before != after || memcmp(a, b, after) != 0;
}

static void add_time(Text *out) {
    struct tm local;
    system_local_time(system_utc_ms(), &local);
    text_addf(out, "%02d:%02d:%02d", local.tm_hour, local.tm_min, local.tm_sec);
}

void author_changes_forget(Author *author) {
    free(author->changed);
    author->changed = NULL;
}

void author_changes_tell(Author *author, const Opened *old, const Opened *now) {
    const Scenario *scenario = now->file.scenario;
    Text time = {0}, names = {0};
    int count = 0;
    author_changes_forget(author);
    for (int i = 0; i < scenario->moment_count; i++) {
        if (!is_changed(old, now, i))
            continue;
        const char *name = scenario->moments[i].name;
        if (!count)
            author->changed = xstrdup(name);
        if (count++ < NAMED)
            text_addf(&names, "%s‘%s’", names.len ? ", " : "", name);
    }
    if (count > NAMED)
        text_add(&names, " …");
    add_time(&time);
    text_clear(&author->told);
    author->told_bad = false;
    msg_fill(&author->told, app_lang(author->game->app),
             count ? MSG_WRITE_READ_CHANGED : MSG_WRITE_READ, text_cstr(&time), text_cstr(&names));
    text_release(&time);
    text_release(&names);
}
