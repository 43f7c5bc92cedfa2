#include "script/format/load_finish.h"

#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "script/format/load_names.h"
#include "script/format/load_roles.h"
#include "script/format/suggest.h"

#include "base/banned.h"

/* Adds one more to a list in the arena that only this has made, unless it is there; false then. The
 * list has room up to the next power of two. */
static bool append(Loader *loader, const int **list, int *count, int one) {
    for (int i = 0; i < *count; i++)
        if ((*list)[i] == one)
            return false;
    if (!(*count & (*count - 1))) {
        int *longer = LOADER_NEW(loader, int, *count ? *count * 2 : 1);
        if (*count)
            memcpy(longer, *list, sizeof *longer * (size_t)*count);
        *list = longer;
    }
    int *last;
    memcpy(&last, list, sizeof last); /* it is const to all who only read it */
    last[(*count)++] = one;
    return true;
}

/* Names that could stand further on: role.may, act.after, the roles of case and moments. */
static void finish_later(Loader *loader) {
    for (int i = 0; i < loader->later.count; i++) {
        const Later *later = &loader->later.items[i];
        loader_work(loader, later->line, 50);
        int found = loader_resolve(loader, later->of, later->name, later->line);
        if (found < 0)
            continue;
        if (later->of == NAME_ACT) {
            loader->of_house.acts.items[later->index].after = found;
        } else if (later->of == NAME_ROLE && later->index < 0) {
            loader->scenario->role = found;
        } else if (later->of == NAME_ROLE) {
            loader->of_case.moments.items[later->index].role = found;
        } else if (later->of == NAME_REMEDY) {
            Role *role = &loader->of_house.roles.items[later->index];
            loader_work(loader, later->line, (size_t)(role->may_count + role->may_not_count) / 4);
            if (later->may_not ? role_may(role, found) : role_may_not(role, found))
                loader_find(loader, RULE_MAY_BOTH, later->line, later->name, NULL, NULL);
            else if (!(later->may_not ? append(loader, &role->may_not, &role->may_not_count, found)
                                      : append(loader, &role->may, &role->may_count, found)))
                loader_find(loader, RULE_NAMED_TWICE, later->line, later->name, NULL, NULL);
        } else if (later->of == NAME_RULE) {
            Statement *item = &loader->of_set.items.items[later->index];
            if (!append(loader, &item->rules, &item->rule_count, found))
                loader_find(loader, RULE_NAMED_TWICE, later->line, later->name, NULL, NULL);
        }
    }
}

void finish_house(Loader *loader) {
    finish_later(loader);
    if (loader->house.complaint < 0)
        loader_find(loader, RULE_NO_COMPLAINT, 1, NULL, NULL, NULL);
}

/* --- places --- */

static const char *nearest_place(Loader *loader, const char *name) {
    if (!loader_may_suggest(loader, loader->of_case.moments.count + loader->of_case.endings.count))
        return NULL;
    Nearest near = nearest_to(name);
    for (int i = 0; i < loader->of_case.moments.count; i++)
        nearest_try(&near, loader->of_case.moments.items[i].name);
    for (int i = 0; i < loader->of_case.endings.count; i++)
        nearest_try(&near, loader->of_case.endings.items[i].name);
    return near.best;
}

/* "naar verhaal", "moment verhaal": the name that stands behind a word that does not belong to it.
 */
static const char *name_behind(Loader *loader, const char *name) {
    const char *last = strrchr(name, ' ');
    return last && names_find(&loader->of_case.places, last + 1) >= 0 ? last + 1 : NULL;
}

/* All there are, "opening, verhaal, …". */
static void all_places(const Loader *loader, Text *out) {
    enum { SHOWN = 700 };
    for (int i = 0; i < loader->of_case.moments.count && out->len < SHOWN; i++)
        text_join(out, ", ", loader->of_case.moments.items[i].name);
    for (int i = 0; i < loader->of_case.endings.count && out->len < SHOWN; i++)
        text_join(out, ", ", loader->of_case.endings.items[i].name);
}

static void say_nowhere(Loader *loader, const Jump *jump, const char *near) {
    Text all = {0};
    if (!near)
        all_places(loader, &all);
    if (near)
        loader_find(loader, RULE_UNKNOWN_PLACE_NEAR, jump->line, jump->name, near, NULL);
    else
        loader_find_list(loader, RULE_UNKNOWN_PLACE, jump->line, jump->name, NULL, text_cstr(&all));
    text_release(&all);
}

static const char *nearest_mark(Loader *loader, const char *name) {
    if (!loader_may_suggest(loader, loader->of_case.mark_ids.count))
        return NULL;
    Nearest near = nearest_to(name);
    for (int i = 0; i < loader->of_case.mark_ids.count; i++)
        nearest_try(&near, loader->of_case.mark_ids.items[i]);
    return near.best;
}

static void set_jump(Loader *loader, const Jump *jump, int place) {
    switch (jump->jump_for) {
    case JUMP_START:
        loader->scenario->start = place;
        break;
    case JUMP_PATIENCE_OUT:
        loader->scenario->patience_out = place;
        break;
    case JUMP_GO:
        loader->of_case.moments.items[jump->index].go = place;
        break;
    case JUMP_REPLY:
        loader->of_case.replies.items[jump->index].go = place;
        break;
    case JUMP_RIGHT:
        loader->of_case.judges.items[jump->index].right = place;
        break;
    case JUMP_HALF:
        loader->of_case.judges.items[jump->index].half = place;
        break;
    case JUMP_WRONG:
        loader->of_case.judges.items[jump->index].wrong = place;
        break;
    case JUMP_FITS:
        loader->of_case.offers.items[jump->index].fits = place;
        break;
    case JUMP_SHORT:
        loader->of_case.offers.items[jump->index].short_of = place;
        break;
    case JUMP_BEYOND:
        loader->of_case.offers.items[jump->index].beyond = place;
        break;
    case JUMP_HARMFUL:
        loader->of_case.offers.items[jump->index].harmed = place;
        break;
    case JUMP_HANDED_OVER:
        loader->of_case.offers.items[jump->index].handed_over = place;
        break;
    }
}

/* Whoever gave a name twice meant another the second time: for each such name one is missing, and
 * that is said already. */
static bool is_excused(Loader *loader, const char *name) {
    Names *excused = &loader->of_case.excused;
    if (names_find(excused, name) >= 0)
        return true;
    if (!loader->of_case.duplicates)
        return false;
    names_put(excused, name, --loader->of_case.duplicates);
    return true;
}

static void finish_jumps(Loader *loader) {
    for (int i = 0; i < loader->of_case.jumps.count; i++) {
        const Jump *jump = &loader->of_case.jumps.items[i];
        loader_work(loader, jump->line, 20);
        int place = names_find(&loader->of_case.places, jump->name);
        if (place < 0) {
            const char *near = name_behind(loader, jump->name);
            near = near ? near : nearest_place(loader, jump->name);
            if (!near && is_excused(loader, jump->name))
                continue;
            say_nowhere(loader, jump, near);
        } else if (jump->jump_for == JUMP_START && place >= SCENARIO_ENDING) {
            loader_find(loader, RULE_START_ENDING, jump->line, jump->name, NULL, NULL);
        } else {
            set_jump(loader, jump, place);
        }
    }
}

/* handed_over and beyond fall back to short, then fits; short and fits to each other. */
static void fill_offers(Loader *loader) {
    for (int i = 0; i < loader->of_case.offers.count; i++) {
        Offer *offer = &loader->of_case.offers.items[i];
        if (offer->short_of == SCENARIO_NOWHERE)
            offer->short_of = offer->fits;
        if (offer->fits == SCENARIO_NOWHERE)
            offer->fits = offer->short_of;
        if (offer->beyond == SCENARIO_NOWHERE)
            offer->beyond = offer->short_of;
        if (offer->harmed == SCENARIO_NOWHERE)
            offer->harmed = offer->short_of;
        if (offer->handed_over == SCENARIO_NOWHERE)
            offer->handed_over = offer->short_of;
    }
}

static bool is_mark(void *context, const char *one) {
    const Loader *loader = context;
    return names_find(&loader->of_case.mark_names, one) >= 0;
}

/* The mark of that name, where quotes may be curly in one and straight in the other, and words may
 * be stressed in one; or -1. */
static int mark_alike(Loader *loader, const char *name) {
    int found = -1, count = loader->of_case.mark_ids.count;
    if (!strpbrk(name, "'\"*\xE2") || !loader_may_suggest(loader, count))
        return -1;
    for (int i = 0; i < count && found < 0; i++)
        if (markup_alike(name, loader->of_case.mark_ids.items[i]))
            found = i;
    return found;
}

/* Words of a mark that has a name of its own, a part of its words, or more than these. */
static bool say_mark_of(Loader *loader, const Heard *heard) {
    static const char *const words[] = {"signal", "decoy", "either"};
    int count = loader->of_case.marks.count;
    if (strlen(heard->name) < 3 || !loader_may_suggest(loader, 3 * count))
        return false;
    for (int i = 0; i < count; i++) {
        const MarkDraft *draft = &loader->of_case.marks.items[i];
        int from, to;
        bool same = markup_alike(draft->dutch, heard->name);
        bool part = !same && markup_find(draft->dutch, heard->name, 0, &from, &to);
        bool more = !same && !part && markup_find(heard->name, draft->dutch, 0, &from, &to);
        if (names_find(&loader->of_case.bad_marks, draft->dutch) >= 0) {
            int most = (int)utf8_count(draft->dutch) / 3; /* its words are told to be wrong */
            if (part || more || utf8_distance(draft->dutch, heard->name, most) <= most)
                return true;
            continue;
        }
        char line[16];
        snprintf(line, sizeof line, "%d", draft->mark.line);
        const char *args[] = {
            heard->name, words[draft->mark.type], draft->dutch, draft->mark.id, line, NULL};
        if (same || part || more) {
            loader_find_args(loader,
                             same   ? RULE_UNKNOWN_HEARD_ID
                             : part ? RULE_UNKNOWN_HEARD_PART
                                    : RULE_UNKNOWN_HEARD_MORE,
                             heard->line, args);
            return true;
        }
    }
    return false;
}

/* Words that the customer says and that nothing marks. */
static bool say_unmarked(Loader *loader, const Heard *heard) {
    int count = loader->of_case.lines.count;
    if (strlen(heard->name) < 3 || !loader_may_suggest(loader, 3 * count))
        return false;
    for (int i = 0; i < count; i++) {
        const LineDraft *draft = &loader->of_case.lines.items[i];
        int from, to;
        char line[16];
        if (draft->line.speaker != SPEAKER_CUSTOMER ||
            !markup_find(draft->dutch, heard->name, 0, &from, &to))
            continue;
        snprintf(line, sizeof line, "%d", draft->line.line);
        loader_find(loader, RULE_UNKNOWN_HEARD_LINE, heard->line, heard->name, line, NULL);
        return true;
    }
    return false;
}

/* Of a mark whose words are wrong that is said already: the name here may be the right one. */
static void say_unheard(Loader *loader, const Heard *heard) {
    Text list = {0};
    const char *near = nearest_mark(loader, heard->name);
    if (near && names_find(&loader->of_case.bad_marks, near) >= 0)
        return;
    if (!near && suggest_list(heard->name, is_mark, loader, &list))
        loader_find_list(loader, RULE_UNKNOWN_HEARD_LIST, heard->line, heard->name, NULL,
                         text_cstr(&list));
    else if (!say_mark_of(loader, heard) && (near || !say_unmarked(loader, heard)))
        loader_find(loader, near ? RULE_UNKNOWN_HEARD_NEAR : RULE_UNKNOWN_HEARD, heard->line,
                    heard->name, near, NULL);
    text_release(&list);
}

static void finish_heard(Loader *loader) {
    for (int i = 0; i < loader->of_case.heard.count; i++) {
        Heard *heard = &loader->of_case.heard.items[i];
        loader_work(loader, heard->line, 20);
        heard->mark = names_find(&loader->of_case.mark_names, heard->name);
        if (heard->mark < 0)
            heard->mark = mark_alike(loader, heard->name);
        if (heard->mark < 0)
            say_unheard(loader, heard);
    }
    for (int i = 0; i < loader->of_case.heard.count; i++) {
        const Heard *heard = &loader->of_case.heard.items[i];
        Reply *reply = &loader->of_case.replies.items[heard->reply];
        if (heard->mark < 0 || heard->nth)
            continue;
        int *list = LOADER_NEW(loader, int, reply->heard_count);
        reply->heard = list;
        for (int k = 0; k < reply->heard_count; k++)
            list[k] = loader->of_case.heard.items[i + k].mark;
    }
}

static void finish_moments(Loader *loader) {
    for (int i = 0; i < loader->of_case.moments.count; i++) {
        Moment *moment = &loader->of_case.moments.items[i];
        loader_work(loader, moment->line, 5);
        if (moment->way == WAY_REPLIES)
            loader->scenario->has_step[moment->step] = true;
        if (moment->way == WAY_GO && moment->act < 0)
            loader_find(loader, RULE_DEAD_END, moment->line, moment->name, NULL, NULL);
        if (moment->way == WAY_GO || moment->way == WAY_REPLIES)
            moment->act = -1;
    }
    loader->scenario->has_step[STEP_NONE] = false;
}

void finish_case(Loader *loader) {
    loader->scenario->start = loader->scenario->patience_out = SCENARIO_NOWHERE;
    finish_later(loader);
    if (!loader->of_case.moments.count) {
        loader_find(loader, RULE_NO_MOMENTS, loader->of_case.case_line, NULL, NULL, NULL);
        return;
    }
    finish_jumps(loader);
    fill_offers(loader);
    loader_check_roles(loader);
    finish_heard(loader);
    finish_moments(loader);
}

void finish_set(Loader *loader) {
    finish_later(loader);
    if (!loader->of_set.items.count)
        loader_find(loader, RULE_NO_ITEMS, 1, NULL, NULL, NULL);
}
