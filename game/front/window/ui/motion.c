#include "front/window/ui/motion.h"

#include <math.h>
#include <string.h>

#include "base/banned.h"

/* Fast at first, as what answers a hand should be. */
static double eased(double t) {
    return t >= 1 ? 1 : t <= 0 ? 0 : 1 - (1 - t) * (1 - t) * (1 - t);
}

static double share_of(const Ui *ui, double since, int duration) {
    return duration > 0 ? (ui->now - since) / duration : 1;
}

static void move_for(Ui *ui, int duration) {
    if (duration > 0 && ui->now + duration > ui->moving)
        ui->moving = ui->now + duration;
}

/* The same, with the tree placed anew. */
static void place_for(Ui *ui, int duration) {
    move_for(ui, duration);
    if (duration > 0 && ui->now + duration > ui->placing)
        ui->placing = ui->now + duration;
}

void motion_move(Ui *ui, int milliseconds) {
    place_for(ui, theme_motion(&ui->theme, milliseconds));
}

double motion_eased(const Ui *ui, double since, int milliseconds) {
    return eased(share_of(ui, since, theme_motion(&ui->theme, milliseconds)));
}

void motion_area(Ui *ui, SDL_Rect box) {
    if (SDL_RectEmpty(&box))
        return;
    if (SDL_RectEmpty(&ui->area))
        ui->area = box;
    else
        SDL_UnionRect(&ui->area, &box, &ui->area);
}

void motion_frame(Ui *ui) {
    ui->only_moves = !ui->needs_build && !ui->needs_arrange && !ui->needs_draw;
    if (ui->placing > 0) { /* once more when it is over: then all is where it belongs */
        ui->needs_arrange = ui->needs_draw = true;
        if (ui->now >= ui->placing)
            ui->placing = 0;
    }
    if (ui->moving > 0) {
        ui->needs_draw = true;
        if (ui->now >= ui->moving)
            ui->moving = 0;
    }
    if (ui->now >= ui->wake) {
        ui->needs_draw = true;
        ui->wake = (double)INFINITY;
    }
}

void motion_forget(Ui *ui) {
    ui->motion_count = 0;
    ui->stroke.id = 0;
    ui->arrival.seen = false;
    ui->arrival.most = ui->arrival.before = 0;
    ui->moving = ui->placing = 0;
    ui->wake = (double)INFINITY;
    ui->stirred = -(double)INFINITY;
}

/* ---- values */

static Motion *find(Ui *ui, MotionKind kind, unsigned key) {
    for (int i = 0; i < ui->motion_count; i++)
        if (ui->motions[i].kind == kind && ui->motions[i].key == key)
            return &ui->motions[i];
    return NULL;
}

static Motion *add(Ui *ui, Motion motion) {
    int place = 0;
    if (ui->motion_count < MOTIONS) {
        place = ui->motion_count++;
    } else {
        for (int i = 1; i < MOTIONS; i++)
            if (ui->motions[i].since < ui->motions[place].since)
                place = i;
    }
    ui->motions[place] = motion;
    return &ui->motions[place];
}

static double at(const Ui *ui, const Motion *motion) {
    double t = eased(share_of(ui, motion->since, motion->duration));
    return motion->from + (motion->to - motion->from) * t;
}

double motion_to(Ui *ui, MotionKind kind, unsigned key, double from, double to, int milliseconds) {
    Motion *motion = find(ui, kind, key);
    int duration = theme_motion(&ui->theme, milliseconds);
    bool same = fabs(to - (motion ? motion->to : from)) < 1e-6;
    if (!motion && same && kind == MOVES_PAPER)
        return to; /* at rest: most of them, always */
    if (!motion)
        motion = add(ui, (Motion){kind, key, from, from, -(double)INFINITY, 0, ui->frame - 1});
    if (motion->frame == ui->frame)
        return to;
    motion->frame = ui->frame;
    if (!same) {
        motion->from = at(ui, motion);
        motion->to = to;
        motion->since = ui->now;
        motion->duration = duration;
        move_for(ui, duration);
    }
    double now = at(ui, motion);
    bool there = share_of(ui, motion->since, motion->duration) >= 1;
    if (there && kind == MOVES_PAPER && fabs(to - from) < 1e-6)
        *motion = ui->motions[--ui->motion_count];
    return now;
}

/* ---- scrolling */

void motion_scroll(Ui *ui, ScrollState *state, int offset, bool at_once) {
    motion_glide(ui, state, offset, at_once ? 0 : MOTION_HAND);
}

void motion_glide(Ui *ui, ScrollState *state, int offset, int milliseconds) {
    int duration = theme_motion(&ui->theme, milliseconds);
    int from = motion_scrolled(ui, state);
    state->from = from;
    state->since = ui->now;
    state->duration = duration;
    state->offset = offset;
    ui->scrolled = true;
    ui->needs_arrange = ui->needs_draw = true;
    place_for(ui, duration);
}

/* Motion may have been reduced since it began. */
static double scrolled(const Ui *ui, const ScrollState *state) {
    return share_of(ui, state->since, theme_motion(&ui->theme, state->duration));
}

bool motion_scrolls(const Ui *ui, const ScrollState *state) {
    return scrolled(ui, state) < 1;
}

int motion_scrolled(const Ui *ui, const ScrollState *state) {
    double t = eased(scrolled(ui, state));
    int most = state->content - state->view;
    int from = state->from > most ? most : state->from; /* the tree may be shorter by now */
    from = from < 0 ? 0 : from;
    return from + (int)lround((state->offset - from) * t);
}

/* ---- what is new */

void motion_arrive(Ui *ui, int most) {
    if (!ui->arrival.seen || most < ui->arrival.most) {
        ui->arrival.before = most; /* all that is there when the screen opens was there */
    } else if (most > ui->arrival.most) {
        ui->arrival.before = ui->arrival.most;
        ui->arrival.since = ui->now;
        motion_stir(ui);
        place_for(ui, theme_motion(&ui->theme, MOTION_ARRIVAL));
    }
    ui->arrival.most = most;
    ui->arrival.seen = true;
}

static double arrived(const Ui *ui, const Widget *widget) {
    if (widget->arrival <= ui->arrival.before)
        return 1;
    return eased(share_of(ui, ui->arrival.since, theme_motion(&ui->theme, MOTION_ARRIVAL)));
}

int motion_arrival_below(const Ui *ui, const Widget *widget) {
    return (int)lround((1 - arrived(ui, widget)) * theme_space(&ui->theme, SPACE_16));
}

int motion_arrival_veil(const Ui *ui, const Widget *widget) {
    return (int)lround((1 - arrived(ui, widget)) * 255);
}

/* ---- the pen */

void motion_stroke(Ui *ui, int id, int first, int last) {
    int duration = theme_motion(&ui->theme, MOTION_HAND);
    ui->stroke.id = id;
    ui->stroke.first = first;
    ui->stroke.last = last;
    ui->stroke.since = ui->now;
    move_for(ui, duration);
}

double motion_stroked(const Ui *ui, int id) {
    if (ui->stroke.id != id)
        return 1;
    double t = share_of(ui, ui->stroke.since, theme_motion(&ui->theme, MOTION_HAND));
    return t >= 1 ? 1 : t < 0 ? 0 : t; /* a hand draws evenly */
}

/* ---- eyes */

void motion_stir(Ui *ui) {
    ui->stirred = ui->now;
}

bool motion_blinks(Ui *ui) {
    static const int closes[] = {700, 1650};
    enum { CLOSED_MS = 130 };
    if (ui->theme.still)
        return false;
    for (size_t i = 0; i < SDL_arraysize(closes); i++) {
        double close = ui->stirred + closes[i], open = close + CLOSED_MS;
        double next = ui->now < close ? close : open;
        if (ui->now >= next)
            continue;
        if (next < ui->wake)
            ui->wake = next;
        return ui->now >= close;
    }
    return false;
}
