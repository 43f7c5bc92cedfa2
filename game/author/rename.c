#include "author/rename.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"

#include "base/banned.h"

enum { NAME_MOST = 60 };

typedef struct Search {
    const Scenario *scenario;
    const char *kind, *name; /* kind "" for any */
    size_t kind_len;
    Rename *out;
    Text *forms;
    int count;
} Search;

static bool asks_for(const Search *search, const char *kind) {
    return !search->kind_len ||
           (strlen(kind) == search->kind_len && !memcmp(kind, search->kind, search->kind_len));
}

static void found(Search *search, RenameKind kind, int index, const char *name, const char *form) {
    search->out->kind = kind;
    search->out->index = index;
    search->out->old = name;
    search->count++;
    text_join(search->forms, ", ", form);
}

static void found_as(Search *search, RenameKind kind, int index, const char *type,
                     const char *name) {
    Text form = {0};
    text_addf(&form, "%s:%s", type, name);
    found(search, kind, index, name, text_cstr(&form));
    text_release(&form);
}

static void look_for_places(Search *search) {
    const Scenario *s = search->scenario;
    for (int i = 0; asks_for(search, "moment") && i < s->moment_count; i++)
        if (!strcmp(s->moments[i].name, search->name))
            found_as(search, RENAME_PLACE, i, "moment", s->moments[i].name);
    for (int i = 0; asks_for(search, "ending") && i < s->ending_count; i++)
        if (!strcmp(s->endings[i].name, search->name))
            found_as(search, RENAME_PLACE, i + SCENARIO_ENDING, "ending", s->endings[i].name);
}

/* A lokaas and an either are named as a signal is. */
static void look_for_marks(Search *search) {
    const Scenario *s = search->scenario;
    bool any =
        asks_for(search, "signal") || asks_for(search, "decoy") || asks_for(search, "either");
    for (int i = 0; any && i < s->mark_name_count; i++)
        if (!strcmp(s->mark_names[i], search->name))
            found_as(search, RENAME_MARK, i, "signal", s->mark_names[i]);
}

static void look_for_flags(Search *search) {
    const Scenario *s = search->scenario;
    for (int i = 0; asks_for(search, "flag") && i < s->flag_count; i++)
        if (!strcmp(s->flags[i].name, search->name))
            found_as(search, RENAME_FLAG, i, "flag", s->flags[i].name);
}

/* By its id, or by MOMENT/ID. */
static void look_for_replies(Search *search) {
    const Scenario *s = search->scenario;
    for (int i = 0; asks_for(search, "reply") && i < s->reply_count; i++) {
        Text form = {0};
        text_addf(&form, "reply:%s/%s", s->moments[s->replies[i].moment].name, s->replies[i].id);
        bool is_it = !strcmp(s->replies[i].id, search->name) ||
                     (search->kind_len && !strcmp(text_cstr(&form) + 6, search->name));
        if (is_it)
            found(search, RENAME_REPLY, i, s->replies[i].id, text_cstr(&form));
        text_release(&form);
    }
}

/* What stands within quotes in the file, between slashes in a translation, and on a command line.
 */
static bool is_name(const char *name) {
    if (!*name || !utf8_is_valid(name, strlen(name)) || utf8_count(name) > NAME_MOST ||
        name[0] == ' ' || name[strlen(name) - 1] == ' ' || strpbrk(name, "\"'\\/:[]{}\n\r\t"))
        return false;
    while (*name) {
        int32_t c;
        name += utf8_decode(name, &c);
        if (utf8_is_unsafe(c))
            return false;
    }
    return true;
}

/* A flag is a word of Lua, and none that a case has by itself. */
static bool is_flag(const char *name) {
    static const char *const taken[] = {
        "trust",  "patience", "spent", "contacts", "hours", "customer", "budget", "and",
        "break",  "do",       "else",  "elseif",   "end",   "false",    "for",    "function",
        "goto",   "if",       "in",    "local",    "nil",   "not",      "or",     "repeat",
        "return", "then",     "true",  "until",    "while", NULL};
    for (int i = 0; taken[i]; i++)
        if (!strcmp(name, taken[i]))
            return false;
    size_t len = strspn(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_");
    return *name && !name[len] && !(*name >= '0' && *name <= '9');
}

static bool is_taken(const Rename *rename) {
    const Scenario *s = rename->scenario;
    switch (rename->kind) {
    case RENAME_PLACE:
        return scenario_find_place(s, rename->new) != SCENARIO_NOWHERE;
    case RENAME_MARK:
        for (int i = 0; i < s->mark_name_count; i++)
            if (!strcmp(s->mark_names[i], rename->new))
                return true;
        return false;
    case RENAME_FLAG:
        for (int i = 0; i < s->flag_count; i++)
            if (!strcmp(s->flags[i].name, rename->new))
                return true;
        return false;
    case RENAME_REPLY:
        break;
    }
    for (int i = 0; i < s->reply_count; i++)
        if (s->replies[i].moment == s->replies[rename->index].moment &&
            !strcmp(s->replies[i].id, rename->new))
            return true;
    return false;
}

RenameResult rename_find(const Scenario *scenario, const char *what, const char *new, Rename *out,
                         Text *forms) {
    static const char *const kinds[] = {"moment", "ending", "signal", "decoy",
                                        "either", "flag",   "reply",  NULL};
    Search search = {.scenario = scenario, .kind = "", .name = what, .out = out, .forms = forms};
    *out = (Rename){.scenario = scenario, .new = new};
    for (int i = 0; kinds[i]; i++) {
        size_t len = strlen(kinds[i]);
        if (!strncmp(what, kinds[i], len) && what[len] == ':')
            search = (Search){.scenario = scenario,
                              .kind = kinds[i],
                              .kind_len = len,
                              .name = what + len + 1,
                              .out = out,
                              .forms = forms};
    }
    look_for_places(&search);
    look_for_marks(&search);
    look_for_flags(&search);
    look_for_replies(&search);
    if (!search.count)
        return RENAME_UNKNOWN;
    if (search.count > 1)
        return RENAME_AMBIGUOUS;
    if (out->kind == RENAME_FLAG ? !is_flag(new) : !is_name(new))
        return RENAME_NO_NAME;
    return is_taken(out) ? RENAME_TAKEN : RENAME_OK;
}
