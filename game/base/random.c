#include "base/random.h"

#include "base/banned.h"

static uint64_t rotate(uint64_t x, int by) {
    return (x << by) | (x >> (64 - by));
}

void random_init(Random *random, uint64_t seed) {
    for (int i = 0; i < 4; i++) {
        seed += 0x9E3779B97F4A7C15u;
        uint64_t z = seed;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        random->state[i] = z ^ (z >> 31);
    }
}

uint64_t random_next(Random *random) {
    uint64_t *s = random->state, result = rotate(s[1] * 5, 7) * 9, t = s[1] << 17;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= t;
    s[3] = rotate(s[3], 45);
    return result;
}

uint32_t random_below(Random *random, uint32_t below) {
    /* Lemire's method: a draw that would make some results likelier is drawn again. */
    uint64_t m = (random_next(random) >> 32) * below;
    if ((uint32_t)m < below) {
        uint32_t least = (uint32_t)(-below) % below;
        while ((uint32_t)m < least)
            m = (random_next(random) >> 32) * below;
    }
    return (uint32_t)(m >> 32);
}

double random_unit(Random *random) {
    return (double)(random_next(random) >> 11) * 0x1p-53;
}

void random_shuffle(Random *random, int *order, int count) {
    for (int i = 0; i < count; i++)
        order[i] = i;
    for (int i = count - 1; i > 0; i--) {
        int j = (int)random_below(random, (uint32_t)i + 1), t = order[i];
        order[i] = order[j];
        order[j] = t;
    }
}
