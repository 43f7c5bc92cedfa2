#include "hear/learn.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/random.h"

#include "base/banned.h"

/* Rounds over all examples, what an error costs, and how much the bias weighs. */
enum { ROUNDS = 6 };
static const double COST = 0.1, BIAS = 0.5;

bool lesson_leaves(const Lesson *lesson, const Example *example) {
    return lesson->folds && example->group >= 0 && example->group % lesson->folds == lesson->fold;
}

static double score_of(const float *weights, double bias, const Feature *features, int count) {
    double sum = bias;
    for (int i = 0; i < count; i++)
        sum += (double)weights[features[i].slot] * (double)features[i].value;
    return sum;
}

double line_score(const SlotLine *line, const Feature *features, int count) {
    return score_of(line->weights, line->bias, features, count);
}

void learn_line(const Examples *examples, const Lesson *lesson, SlotLine *line) {
    double *alphas = xcalloc((size_t)examples->count + 1, sizeof *alphas);
    int *order = xcalloc((size_t)examples->count + 1, sizeof *order);
    int count = 0, has = 0;
    for (int i = 0; i < examples->count; i++) {
        if (lesson_leaves(lesson, &examples->items[i]))
            continue;
        order[count++] = i;
        has += (examples->items[i].families & lesson->family) != 0;
    }
    /* An error costs more where few have it. */
    double more = has ? sqrt((double)(count - has) / has) : 1;
    double bias = 0;
    memset(line->weights, 0, sizeof *line->weights * FEATURE_SLOTS);
    Random random;
    random_init(&random, lesson->family);
    for (int round = 0; round < ROUNDS; round++) {
        for (int i = count - 1; i > 0; i--) {
            int other = (int)random_below(&random, (uint32_t)i + 1), kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
        for (int k = 0; k < count; k++) {
            const Example *example = &examples->items[order[k]];
            const Feature *features = &examples->features[example->first];
            double y = example->families & lesson->family ? 1 : -1;
            double slack = 1 / (2 * COST * (y > 0 ? more : 1));
            double score = score_of(line->weights, bias, features, example->count);
            double alpha = alphas[order[k]], gradient = y * score - 1 + slack * alpha;
            double next = fmax(0, alpha - gradient / (1 + BIAS * BIAS + slack));
            double step = (next - alpha) * y;
            if (step == 0)
                continue;
            alphas[order[k]] = next;
            bias += step * BIAS * BIAS;
            for (int i = 0; i < example->count; i++)
                line->weights[features[i].slot] += (float)(step * (double)features[i].value);
        }
    }
    line->bias = bias;
    free(alphas);
    free(order);
}

double chance_of(Chance chance, double score) {
    return 1 / (1 + exp(chance.a * score + chance.b));
}

/* By Newton's method, halving a step that makes it worse. */
static double loss_of(Chance chance, const double *scores, const double *targets, int count) {
    double loss = 0;
    for (int i = 0; i < count; i++) {
        double f = chance.a * scores[i] + chance.b;
        loss += f >= 0 ? targets[i] * f + log1p(exp(-f)) : (targets[i] - 1) * f + log1p(exp(f));
    }
    return loss;
}

Chance chance_fit(const double *scores, const bool *right, int count) {
    enum { STEPS = 50 };
    double *targets = xcalloc((size_t)count + 1, sizeof *targets);
    int has = 0;
    for (int i = 0; i < count; i++)
        has += right[i];
    for (int i = 0; i < count; i++)
        targets[i] = right[i] ? (has + 1.0) / (has + 2.0) : 1.0 / (count - has + 2.0);
    Chance chance = {0, log((count - has + 1.0) / (has + 1.0))};
    double loss = loss_of(chance, scores, targets, count);
    for (int step = 0; step < STEPS; step++) {
        double aa = 1e-9, ab = 0, bb = 1e-9, ga = 0, gb = 0;
        for (int i = 0; i < count; i++) {
            double p = chance_of(chance, scores[i]), q = p * (1 - p), d = targets[i] - p;
            aa += scores[i] * scores[i] * q;
            ab += scores[i] * q;
            bb += q;
            ga += scores[i] * d;
            gb += d;
        }
        double det = aa * bb - ab * ab, size = 1;
        if (fabs(ga) + fabs(gb) < 1e-6 || !(det > 0))
            break;
        double da = -(bb * ga - ab * gb) / det, db = -(aa * gb - ab * ga) / det;
        Chance next = chance;
        double found = loss;
        for (; size > 1e-6; size /= 2) {
            next = (Chance){chance.a + size * da, chance.b + size * db};
            found = loss_of(next, scores, targets, count);
            if (found < loss)
                break;
        }
        if (size <= 1e-6)
            break;
        chance = next;
        loss = found;
    }
    free(targets);
    return chance;
}
