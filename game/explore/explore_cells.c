#include "explore/explore_cells.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"

#include "base/banned.h"

/* Beyond what any flag or clock of a play comes to; a function may still add to it. */
static const double FAR = VALUE_NUMBER_MOST / 2;

static void cut(Cells *cells, double upper) {
    if (!isfinite(upper) || upper < cells->bottom || upper >= cells->top)
        return;
    int at = 0;
    while (at < cells->count && cells->upper[at] < upper)
        at++;
    if (at < cells->count && cells->upper[at] <= upper)
        return;
    GROW(cells, upper);
    memmove(cells->upper + at + 1, cells->upper + at,
            (size_t)(cells->count - at) * sizeof *cells->upper);
    cells->upper[at] = upper;
    cells->count++;
}

/* From `figure` on; up to `figure`. */
static void cut_from(Cells *cells, double figure) {
    cut(cells, nextafter(figure, -HUGE_VAL));
}

static void cut_at(Cells *cells, double figure) {
    cut_from(cells, figure);
    cut(cells, figure);
}

static Cells *cells_for(Wide *wide, int variable) {
    if (variable <= VARIABLE_PATIENCE)
        return &wide->feelings[variable == VARIABLE_TRUST ? FEELING_TRUST : FEELING_PATIENCE];
    if (variable == VARIABLE_HOURS)
        return &wide->minutes;
    return variable >= VARIABLE_FLAG && wide->flags[variable - VARIABLE_FLAG].any
               ? &wide->flags[variable - VARIABLE_FLAG]
               : NULL;
}

/* Hours are minutes / 60 by then: a little is left on both sides for what dividing rounds off. */
static void cut_hours(Cells *cells, double hours) {
    double minutes = hours * 60;
    for (int i = 0; i < 4; i++, minutes = nextafter(minutes, -HUGE_VAL))
        cut(cells, minutes);
    minutes = hours * 60;
    for (int i = 0; i < 3; i++, minutes = nextafter(minutes, HUGE_VAL))
        cut(cells, minutes);
}

static void cut_condition(Wide *wide, const Condition *when) {
    for (int i = 0; i < when->test_count; i++) {
        const Test *test = &when->tests[i];
        Cells *cells = cells_for(wide, test->variable);
        double min = test->is_range ? test->min : test->is.number;
        double max = test->is_range ? test->max : test->is.number;
        if (!cells)
            continue;
        if (test->variable == VARIABLE_HOURS) {
            cut_hours(cells, min);
            cut_hours(cells, max);
            continue;
        }
        if (isfinite(min))
            cut_from(cells, min);
        if (isfinite(max))
            cut(cells, max);
    }
}

static void cut_function(Wide *wide, int function, const FunctionUses *uses) {
    bool opaque = uses->all;
    for (int i = 0; i < uses->count; i++) {
        const FunctionUse *use = &uses->items[i];
        Cells *cells = cells_for(wide, use->variable);
        opaque |= use->kind == USE_READS && cells;
        if (use->kind != USE_COMPARES || !cells)
            continue;
        if (use->variable == VARIABLE_HOURS)
            cut_hours(cells, use->number);
        else
            cut_at(cells, use->number);
    }
    if (opaque && wide->opaque < 0)
        wide->opaque = function;
}

/* A flag that goes both ways, or far, is widened; another soon comes to its last figure. */
static bool is_widened(const Counter *counter) {
    enum { SOON = 12 };
    return counter->is && counter->low <= counter->high &&
           ((counter->up && counter->down) || counter->high - counter->low > SOON);
}

void wide_init(Wide *wide, const Scenario *scenario, double grid) {
    *wide = (Wide){.flag_count = scenario->flag_count, .opaque = -1};
    Counter *counters = counters_new(scenario);
    wide->flags = xcalloc((size_t)scenario->flag_count + 1, sizeof *wide->flags);
    for (int i = 0; i < scenario->flag_count; i++)
        wide->flags[i] = (Cells){.any = is_widened(&counters[i]), .bottom = -FAR, .top = FAR};
    for (int f = 0; f < FEELINGS; f++)
        wide->feelings[f] = (Cells){.any = true, .bottom = 0, .top = 100};
    wide->minutes = (Cells){.any = true, .bottom = 0, .top = FAR};
    for (double at = grid; grid > 0 && at < 100; at += grid)
        for (int f = 0; f < FEELINGS; f++)
            cut(&wide->feelings[f], at);
    if (scenario->patience_out != SCENARIO_NOWHERE)
        cut(&wide->feelings[FEELING_PATIENCE], 0);
    for (int i = 0; i < scenario->line_count; i++)
        cut_condition(wide, &scenario->lines[i].when);
    for (int i = 0; i < scenario->reply_count; i++)
        cut_condition(wide, &scenario->replies[i].when);
    for (int i = 0; i < scenario->function_count; i++)
        cut_function(wide, i, live_uses(scenario, i));
    free(counters);
}

void wide_release(Wide *wide) {
    for (int f = 0; f < FEELINGS; f++)
        free(wide->feelings[f].upper);
    for (int i = 0; i < wide->flag_count; i++)
        free(wide->flags[i].upper);
    free(wide->minutes.upper);
    free(wide->flags);
    *wide = (Wide){0};
}

int cells_of(const Cells *cells, double value) {
    int low = 0, high = cells->count;
    while (low < high) {
        int middle = (low + high) / 2;
        if (cells->upper[middle] < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

double cells_low(const Cells *cells, int cell) {
    return cell ? nextafter(cells->upper[cell - 1], HUGE_VAL) : cells->bottom;
}

double cells_high(const Cells *cells, int cell) {
    return cell < cells->count ? cells->upper[cell] : cells->top;
}

/* ---- Counters ---- */

static void ask(Counter *counter, double figure) {
    if (!isfinite(figure))
        return;
    counter->low = fmin(counter->low, figure);
    counter->high = fmax(counter->high, figure);
}

static void ask_condition(Counter *counters, const Condition *when) {
    for (int i = 0; i < when->test_count; i++) {
        const Test *test = &when->tests[i];
        if (test->variable < VARIABLE_FLAG)
            continue;
        Counter *counter = &counters[test->variable - VARIABLE_FLAG];
        ask(counter, test->is_range ? test->min : test->is.number);
        ask(counter, test->is_range ? test->max : test->is.number);
    }
}

static void add_to(Counter *counter, double number) {
    counter->up |= number > 0;
    counter->down |= number < 0;
}

static void use(Counter *counters, int flag_count, const FunctionUses *uses) {
    for (int i = 0; i < flag_count; i++)
        counters[i].is &= !uses->all;
    for (int i = 0; i < uses->count; i++) {
        const FunctionUse *is = &uses->items[i];
        if (is->variable < VARIABLE_FLAG)
            continue;
        Counter *counter = &counters[is->variable - VARIABLE_FLAG];
        counter->is &= is->kind != USE_READS && is->kind != USE_WRITES;
        if (is->kind == USE_COMPARES)
            ask(counter, is->number);
        if (is->kind == USE_ADDS)
            add_to(counter, is->number);
    }
}

Counter *counters_new(const Scenario *scenario) {
    Counter *counters = xcalloc((size_t)scenario->flag_count + 1, sizeof *counters);
    for (int i = 0; i < scenario->flag_count; i++)
        counters[i] = (Counter){.is = scenario->flags[i].first.type == VALUE_NUMBER,
                                .low = HUGE_VAL,
                                .high = -HUGE_VAL};
    for (int i = 0; i < scenario->line_count; i++)
        ask_condition(counters, &scenario->lines[i].when);
    for (int i = 0; i < scenario->reply_count; i++) {
        const Reply *reply = &scenario->replies[i];
        ask_condition(counters, &reply->when);
        for (int k = 0; k < reply->add_count; k++)
            add_to(&counters[reply->add[k].flag], reply->add[k].to.number);
    }
    for (int i = 0; i < scenario->function_count; i++)
        use(counters, scenario->flag_count, live_uses(scenario, i));
    return counters;
}
