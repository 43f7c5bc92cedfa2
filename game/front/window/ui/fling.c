#include "front/window/ui/fling.h"

#include <math.h>

#include "front/window/ui/hand.h"
#include "front/window/ui/inside.h"
#include "front/window/ui/motion.h"

#include "base/banned.h"

enum { RECENT = 100, RESTS = 60 }; /* milliseconds: what counts of the way; a finger lies still */
enum { SHORTEST = 300, LONGEST = 1400 };         /* milliseconds */
static const double slowest = 0.15, fastest = 6; /* units in a millisecond */
static const double longer = 350; /* milliseconds more for each unit in a millisecond */
static const double ease = 3;     /* how much faster than even the curve of motion.h begins */

void fling_begin(Ui *ui, int y) {
    ui->trail.count = 0;
    fling_note(ui, y);
}

/* Of what is too old the last stays: from there on it is measured. */
void fling_note(Ui *ui, int y) {
    int old = 0, count = ui->trail.count;
    while (old + 1 < count &&
           (count - old >= TRAIL || ui->event_at - ui->trail.at[old + 1] >= RECENT))
        old++;
    for (int i = old; i < count; i++) {
        ui->trail.at[i - old] = ui->trail.at[i];
        ui->trail.y[i - old] = ui->trail.y[i];
    }
    count -= old;
    ui->trail.at[count] = ui->event_at;
    ui->trail.y[count] = y;
    ui->trail.count = count + 1;
}

/* Pixels of the surface in a millisecond, down. */
static double speed_of(const Ui *ui) {
    int last = ui->trail.count - 1;
    double time = last > 0 ? ui->trail.at[last] - ui->trail.at[0] : 0;
    if (time <= 0 || ui->event_at - ui->trail.at[last] > RESTS)
        return 0;
    return (ui->trail.y[last] - ui->trail.y[0]) / time;
}

void fling_let_go(Ui *ui, const Widget *scroll) {
    ScrollState *state = ui_scroll_state(ui, scroll->id);
    double unit = theme_fixed(&ui->theme, 100) / 100.0, speed = -speed_of(ui);
    int most = state->content - state->view, from = state->offset;
    if (ui->theme.still || fabs(speed) < slowest * unit || most <= 0)
        return;
    speed = fmin(fmax(speed, -fastest * unit), fastest * unit);
    double duration = fmin(SHORTEST + longer * fabs(speed) / unit, LONGEST);
    double to = fmin(fmax(from + speed * duration / ease, 0), most);
    duration = fmin(duration, ease * fabs(to - from) / fabs(speed)); /* as fast, also to the edge */
    if ((int)to != from && duration >= 1)
        motion_glide(ui, state, (int)to, (int)duration);
}

bool fling_stop(Ui *ui, const Widget *scroll) {
    ScrollState *state = scroll ? ui_scroll_state(ui, scroll->id) : NULL;
    if (!state || state->duration <= MOTION_HAND || !motion_scrolls(ui, state))
        return false;
    motion_scroll(ui, state, motion_scrolled(ui, state), true);
    return true;
}
