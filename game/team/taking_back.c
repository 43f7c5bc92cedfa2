#include "team/taking_back.h"

#include "base/arena.h"
#include "team/calibration.h"

#include "base/banned.h"

static void take_back(Calibration *calibration, int at) {
    GROW_BY(calibration, undone, undone_count, undone_capacity, 1);
    calibration->undone[calibration->undone_count++] = calibration->inputs[at];
    calibration_drop_input(calibration, at);
}

bool calibration_undo(Calibration *calibration) {
    int last = calibration->count - 1;
    while (last >= 0 && !calibration_is_lead(calibration->inputs[last].kind))
        last--;
    if (last < 0)
        return false;
    take_back(calibration, last);
    for (int i = last; i < calibration->count;) {
        if (calibration->inputs[i].kind == CALIBRATE_VOTE ||
            calibration->inputs[i].kind == CALIBRATE_HANDS)
            take_back(calibration, i);
        else
            i++;
    }
    calibration_replay(calibration);
    return true;
}

/* Of those that were taken back last: where the step of who leads stands. */
static int last_undone(const Calibration *calibration) {
    int from = calibration->undone_count - 1;
    while (from >= 0 && !calibration_is_lead(calibration->undone[from].kind))
        from--;
    return from;
}

bool calibration_can_redo(const Calibration *calibration) {
    return last_undone(calibration) >= 0;
}

bool calibration_redo(Calibration *calibration) {
    int from = last_undone(calibration);
    if (from < 0)
        return false;
    int count = calibration->undone_count;
    calibration->undone_count = from;
    if (!calibration_retake(calibration, &calibration->undone[from])) {
        calibration->undone_count = 0;
        return false;
    }
    for (int i = from + 1; i < count; i++) /* whoever left meanwhile has no vote any more */
        calibration_retake(calibration, &calibration->undone[i]);
    return true;
}
