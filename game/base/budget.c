#include "base/budget.h"
#include "base/system.h"

#include "base/banned.h"

enum { LOOK_EACH = 250 /* steps */, MILLISECOND = 1000000 };

/* The sanitizers make everything slow but the file no worse. */
#if defined(__SANITIZE_ADDRESS__)
enum { TIME_SCALE = 4 };
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
enum { TIME_SCALE = 4 };
#else
enum { TIME_SCALE = 1 };
#endif
#else
enum { TIME_SCALE = 1 };
#endif

Budget budget_of(int64_t steps, int64_t ms) {
    return (Budget){.most_steps = steps, .most_ns = ms * MILLISECOND * TIME_SCALE};
}

void budget_renew(Budget *budget) {
    *budget = (Budget){.most_steps = budget->most_steps, .most_ns = budget->most_ns};
}

bool budget_look(Budget *budget) {
    int64_t clock = system_clock_ns();
    budget->next_look = budget->steps + LOOK_EACH;
    if (budget->state != BUDGET_LEFT)
        return false;
    /* The processor's time is dear to ask for, and goes no faster than the clock. */
    if (budget->end_ns && clock - budget->clock_ns < MILLISECOND)
        return true;
    int64_t now = system_processor_ns();
    budget->clock_ns = clock;
    if (!budget->end_ns)
        budget->end_ns = now + budget->most_ns;
    else if (now > budget->end_ns)
        budget->state = BUDGET_NO_TIME;
    return budget->state == BUDGET_LEFT;
}

bool budget_take(Budget *budget, size_t steps) {
    budget->steps += steps > INT32_MAX ? INT32_MAX : (int64_t)steps;
    if (budget->steps > budget->most_steps && budget->state == BUDGET_LEFT)
        budget->state = BUDGET_NO_STEPS;
    if (budget->steps >= budget->next_look)
        return budget_look(budget);
    return budget->state == BUDGET_LEFT;
}

int64_t budget_passed(const Budget *budget) {
    return budget->end_ns ? system_processor_ns() - (budget->end_ns - budget->most_ns) : 0;
}
