#include "team/vote_tally.h"

#include <stdlib.h>
#include <string.h>

#include "base/names.h"

#include "base/banned.h"

RULE(vote_twice, "vote-twice", MSG_AGREEMENT_VOTE_TWICE);
RULE(vote_category, "vote-category", MSG_AGREEMENT_VOTE_CATEGORY);

static int by_name(const void *a, const void *b) {
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* Sorts and drops doubles; the number that is left. */
static int make_unique(const char **names, int count) {
    int kept = 0;
    if (count)
        qsort(names, (size_t)count, sizeof *names, by_name);
    for (int i = 0; i < count; i++)
        if (!kept || strcmp(names[kept - 1], names[i]))
            names[kept++] = names[i];
    return kept;
}

static int find_name(const char *const *names, int count, const char *name) {
    const char *const *at =
        count ? bsearch(&name, names, (size_t)count, sizeof *names, by_name) : NULL;
    return at ? (int)(at - names) : -1;
}

typedef struct Placed { /* a rating and the vote it came from */
    Rating rating;
    int vote;
} Placed;

static int by_item_and_rater(const void *a, const void *b) {
    const Placed *x = a, *y = b;
    if (x->rating.item != y->rating.item)
        return x->rating.item < y->rating.item ? -1 : 1;
    if (x->rating.rater != y->rating.rater)
        return x->rating.rater < y->rating.rater ? -1 : 1;
    return x->vote < y->vote ? -1 : x->vote > y->vote;
}

static bool find_doubles(const VoteTable *votes, Placed *placed, int count, Findings *findings) {
    bool found = false;
    qsort(placed, (size_t)count, sizeof *placed, by_item_and_rater);
    for (int i = 1; i < count; i++) {
        const Vote *one = &votes->items[placed[i - 1].vote], *two = &votes->items[placed[i].vote];
        if (placed[i].rating.item != placed[i - 1].rating.item ||
            placed[i].rating.rater != placed[i - 1].rating.rater)
            continue;
        found = true;
        Text first = {0};
        text_add(&first, one->file);
        if (one->line)
            text_addf(&first, ":%d", one->line);
        finding_add(findings, &vote_twice, two->file, two->line, two->rater, two->item,
                    text_cstr(&first));
        text_release(&first);
    }
    return found;
}

static void list_offered(const char *const *names, int count, Text *out) {
    for (int i = 0; i < count; i++) {
        if (i)
            text_add(out, ", ");
        text_add(out, names[i]);
    }
}

bool vote_tally_init(VoteTally *tally, const VoteTable *votes, const char *const *offered,
                     int offered_count, Findings *findings) {
    int n = votes->count, placed_count = 0;
    bool good = true;
    size_t room = (size_t)n + 1;
    Ratings *ratings = &tally->ratings;
    *tally =
        (VoteTally){.items = xcalloc(room, sizeof *tally->items),
                    .raters = xcalloc(room, sizeof *tally->raters),
                    .categories = xcalloc(room + (size_t)offered_count, sizeof *tally->categories)};
    for (int i = 0; i < n; i++) {
        const Vote *vote = &votes->items[i];
        tally->items[i] = vote->item;
        tally->raters[i] = vote->rater;
        if (vote->category && !offered)
            tally->categories[ratings->category_count++] = vote->category;
    }
    ratings->item_count = make_unique(tally->items, n);
    ratings->rater_count = make_unique(tally->raters, n);
    if (offered) {
        memcpy(tally->categories, offered, (size_t)offered_count * sizeof *offered);
        ratings->category_count = offered_count;
    } else {
        ratings->category_count = make_unique(tally->categories, ratings->category_count);
    }
    Placed *placed = xcalloc(room, sizeof *placed);
    Text names = {0};
    Names categories = {0}; /* the offered ones are in no order */
    for (int c = 0; c < ratings->category_count; c++)
        names_put(&categories, tally->categories[c], c);
    list_offered(tally->categories, ratings->category_count, &names);
    for (int i = 0; i < n; i++) {
        const Vote *vote = &votes->items[i];
        if (!vote->category)
            continue;
        int category = names_find(&categories, vote->category);
        if (category < 0) {
            finding_add(findings, &vote_category, vote->file, vote->line, vote->category,
                        text_cstr(&names));
            good = false;
            continue;
        }
        placed[placed_count++] =
            (Placed){{.item = find_name(tally->items, ratings->item_count, vote->item),
                      .rater = find_name(tally->raters, ratings->rater_count, vote->rater),
                      .category = category},
                     i};
    }
    text_release(&names);
    names_release(&categories);
    good = !find_doubles(votes, placed, placed_count, findings) && good;
    ratings->items = xcalloc(room, sizeof *ratings->items);
    ratings->capacity = (int)room;
    for (int i = 0; i < placed_count; i++)
        ratings->items[ratings->count++] = placed[i].rating;
    free(placed);
    if (good)
        return true;
    vote_tally_release(tally);
    return false;
}

void vote_tally_release(VoteTally *tally) {
    free(tally->ratings.items);
    free(tally->items);
    free(tally->raters);
    free(tally->categories);
    *tally = (VoteTally){0};
}
