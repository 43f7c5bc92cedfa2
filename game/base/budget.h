/* A budget: how much work is done on what somebody else wrote, before it is given up.
 *
 * It counts steps (one is about as dear as an instruction of Lua) and the processor's time. Who
 * does work of which a file decides how much it is, takes it from the budget as it goes along; a
 * budget that is spent stays spent, and what it was for ends with a finding. Needs no signal and no
 * thread, so it holds in a page too; for what time counts where the processor's is not known, see
 * system_processor_ns. */
#ifndef KLACHT_BASE_BUDGET_H
#define KLACHT_BASE_BUDGET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum BudgetState { BUDGET_LEFT, BUDGET_NO_STEPS, BUDGET_NO_TIME } BudgetState;

typedef struct Budget {
    BudgetState state;
    int64_t steps, most_steps;
    int64_t most_ns, end_ns; /* end 0: the clock was not looked at yet */
    int64_t next_look;       /* at how many steps it is looked at again */
    int64_t clock_ns;        /* on the clock, when the processor's time was last asked for */
} Budget;

Budget budget_of(int64_t steps, int64_t ms);
/* As it was at first; the time begins when the clock is first looked at. */
void budget_renew(Budget *budget);
/* False once it is spent. Looks at the clock now and then. */
bool budget_take(Budget *budget, size_t steps);
/* Looks at the clock: before or after work that takes long and counts no steps. */
bool budget_look(Budget *budget);
/* Nanoseconds since it was first looked at. */
int64_t budget_passed(const Budget *budget);

#endif
