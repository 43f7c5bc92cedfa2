#include "team/vote_tally.h"

#include <stdlib.h>
#include <string.h>

#include "base/names.h"
#include "base/utf8.h"

#include "base/banned.h"

RULE(vote_twice, "vote-twice", MSG_AGREEMENT_VOTE_TWICE);
RULE_AS(vote_missing, "vote-missing", SEVERITY_WARNING, MSG_AGREEMENT_VOTE_MISSING);
RULE_AS(vote_like, "vote-like", SEVERITY_WARNING, MSG_AGREEMENT_VOTE_LIKE);
RULE_AS(name_like, "name-like", SEVERITY_WARNING, MSG_AGREEMENT_NAME_LIKE);
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

/* What other programs write where nothing was chosen. */
static bool is_missing_mark(const Vote *vote) {
    static const char *const marks[] = {"NA", "N/A", "#N/A", "#N/B", "NaN", "NULL", "<NA>", NULL};
    for (int i = 0; vote->line && marks[i]; i++)
        if (!strcmp(vote->category, marks[i]))
            return true;
    return false;
}

static void add_unspaced(Text *out, const char *name) {
    for (; *name; name++)
        if (*name != ' ' && *name != '\t')
            text_add_char(out, *name);
}

/* They differ in capitals or white space alone: somebody typed the same. */
static bool is_alike(const char *a, const char *b) {
    Text one = {0}, other = {0};
    add_unspaced(&one, a);
    add_unspaced(&other, b);
    bool alike = !utf8_distance(text_cstr(&one), text_cstr(&other), 0);
    text_release(&one);
    text_release(&other);
    return alike;
}

/* Names by what is the same of them to a reader; values are places in the list. */
typedef struct Likes {
    Names keys;
    char **texts;
    int count;
} Likes;

static void likes_release(Likes *likes) {
    for (int i = 0; i < likes->count; i++)
        free(likes->texts[i]);
    free(likes->texts);
    names_release(&likes->keys);
}

/* The first of the names that is like this one, which may be itself; -1: none before, and now it is
 * known as `value`. */
static int like_of(Likes *likes, const char *const *names, const char *name, int value) {
    char *key = utf8_name_key(name);
    int at = names_find(&likes->keys, key);
    if (at >= 0 || value < 0) {
        free(key);
        return at >= 0 && is_alike(names[at], name) ? at : -1;
    }
    likes->texts[likes->count++] = key;
    names_put(&likes->keys, key, value);
    return -1;
}

static Likes likes_for(int room) {
    return (Likes){.texts = xcalloc((size_t)room + 1, sizeof(char *))};
}

/* Items or people whose names differ so little that they may be one: counted as two, and said. */
static void say_alike(const char *const *names, int count, const VoteTable *votes,
                      Findings *findings) {
    Likes likes = likes_for(count);
    for (int i = 0; i < count; i++) {
        int at = like_of(&likes, names, names[i], i);
        if (at >= 0)
            finding_add(findings, &name_like, votes->items[0].file, 0, names[at], names[i]);
    }
    likes_release(&likes);
}

static void list_offered(const char *const *names, int count, Text *out) {
    for (int i = 0; i < count; i++) {
        if (i)
            text_add(out, ", ");
        text_add(out, names[i]);
    }
}

/* Those that differ in capitals or white space alone become the first of them (unless they were
 * offered as they are). How many there are. */
static int number_categories(VoteTally *tally, bool seen, const VoteTable *votes, Names *categories,
                             Likes *likes, Findings *findings) {
    int kept = 0;
    for (int c = 0; c < tally->ratings.category_count; c++) {
        const char *name = tally->categories[c];
        int like = like_of(likes, tally->categories, name, kept);
        if (like >= 0 && seen) {
            names_put(categories, name, like);
            finding_add(findings, &vote_like, votes->items[0].file, 0, name,
                        tally->categories[like]);
            continue;
        }
        tally->categories[kept] = name;
        names_put(categories, name, kept++);
    }
    return kept;
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
        if (vote->category && !offered && !is_missing_mark(vote))
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
    Likes likes = likes_for(ratings->category_count);
    say_alike(tally->items, ratings->item_count, votes, findings);
    say_alike(tally->raters, ratings->rater_count, votes, findings);
    ratings->category_count =
        number_categories(tally, !offered, votes, &categories, &likes, findings);
    list_offered(tally->categories, ratings->category_count, &names);
    for (int i = 0; i < n; i++) {
        const Vote *vote = &votes->items[i];
        if (!vote->category)
            continue;
        int category = names_find(&categories, vote->category);
        if (category < 0 && is_missing_mark(vote)) {
            finding_add(findings, &vote_missing, vote->file, 0, vote->category);
            continue;
        }
        if (category < 0) {
            category = like_of(&likes, tally->categories, vote->category, -1);
            if (category >= 0)
                finding_add(findings, &vote_like, vote->file, 0, vote->category,
                            tally->categories[category]);
        }
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
    likes_release(&likes);
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

static int find_category(const VoteTally *tally, const char *name) {
    for (int c = 0; c < tally->ratings.category_count; c++)
        if (!strcmp(tally->categories[c], name))
            return c;
    return -1;
}

void vote_tally_align(VoteTally *tally, const VoteTally *like) {
    Ratings *ratings = &tally->ratings;
    const Ratings *to = &like->ratings;
    int kept = 0;
    for (int i = 0; i < ratings->count; i++) {
        Rating r = ratings->items[i];
        r.item = find_name(like->items, to->item_count, tally->items[r.item]);
        r.rater = find_name(like->raters, to->rater_count, tally->raters[r.rater]);
        r.category = find_category(like, tally->categories[r.category]);
        if (r.item >= 0 && r.rater >= 0 && r.category >= 0)
            ratings->items[kept++] = r;
    }
    ratings->count = kept;
    ratings->item_count = to->item_count;
    ratings->rater_count = to->rater_count;
    ratings->category_count = to->category_count;
}

void vote_tally_release(VoteTally *tally) {
    free(tally->ratings.items);
    free(tally->items);
    free(tally->raters);
    free(tally->categories);
    *tally = (VoteTally){0};
}
