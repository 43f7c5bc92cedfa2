#include "team/rounds.h"

#include <stdlib.h>

#include "base/arena.h"
#include "base/random.h"

#include "base/banned.h"

typedef struct Card {
    int statement, group, round;
    double difficulty;
    int lot; /* drawn: the order among equals */
} Card;

int rounds_group(const Statement *statement, const House *house) {
    bool complaint = statement->category == house->complaint && statement->kind >= 0;
    return complaint ? statement->kind : house->kind_count + statement->category;
}

static int by_group_and_difficulty(const void *a, const void *b) {
    const Card *x = a, *y = b;
    if (x->group != y->group)
        return x->group < y->group ? -1 : 1;
    if (x->difficulty < y->difficulty || x->difficulty > y->difficulty)
        return x->difficulty < y->difficulty ? -1 : 1;
    return x->lot < y->lot ? -1 : x->lot > y->lot;
}

static int by_lot(const void *a, const void *b) {
    const Card *x = a, *y = b;
    return x->lot < y->lot ? -1 : x->lot > y->lot;
}

/* One round: always from the group of which the largest share is still to come, so that the first
 * few are mixed as well. Within a group the cards come in the order of their lots. */
static int deal_round(Card *cards, int count, int groups, int *order) {
    int *left = xcalloc((size_t)groups, sizeof *left), *all = xcalloc((size_t)groups, sizeof *all);
    bool *dealt = xcalloc((size_t)count + 1, sizeof *dealt);
    for (int i = 0; i < count; i++) {
        all[cards[i].group]++;
        left[cards[i].group]++;
    }
    qsort(cards, (size_t)count, sizeof *cards, by_lot);
    for (int n = 0; n < count; n++) {
        int best = -1;
        for (int i = 0; i < count; i++) {
            if (dealt[i])
                continue;
            int g = cards[i].group, b = best < 0 ? -1 : cards[best].group;
            if (b < 0 || left[g] * all[b] > left[b] * all[g])
                best = i;
        }
        dealt[best] = true;
        left[cards[best].group]--;
        order[n] = cards[best].statement;
    }
    free(left);
    free(all);
    free(dealt);
    return count;
}

int rounds_order(const StatementSet *set, const House *house, uint64_t seed, int *order) {
    int count = 0, placed = 0, groups = house->kind_count + house->category_count;
    size_t room = (size_t)set->item_count + 1;
    Card *cards = xcalloc(room, sizeof *cards), *one = xcalloc(room, sizeof *one);
    int *lots = xcalloc(room, sizeof *lots);
    Random random;
    random_init(&random, seed);
    random_shuffle(&random, lots, set->item_count);
    for (int i = 0; i < set->item_count; i++)
        if (!set->items[i].anchor)
            cards[count++] = (Card){.statement = i,
                                    .group = rounds_group(&set->items[i], house),
                                    .difficulty = set->items[i].difficulty,
                                    .lot = lots[i]};
    /* Dealt one by one over the rounds in order of group and difficulty, every round gets its share
     * of both. */
    qsort(cards, (size_t)count, sizeof *cards, by_group_and_difficulty);
    int rounds = (count + ROUND_ITEMS - 1) / ROUND_ITEMS;
    for (int i = 0; i < count; i++)
        cards[i].round = i % rounds;
    for (int r = 0; r < rounds; r++) {
        int in_round = 0;
        for (int i = 0; i < count; i++)
            if (cards[i].round == r)
                one[in_round++] = cards[i];
        placed += deal_round(one, in_round, groups, order + placed);
    }
    free(cards);
    free(one);
    free(lots);
    return placed;
}
