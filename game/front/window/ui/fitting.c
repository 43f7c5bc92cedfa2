#include "front/window/ui/fitting.h"

#include "front/window/ui/inside.h"
#include "front/window/ui/motion.h"

#include "base/banned.h"

enum { MOST_BEFORE = 60 }; /* of 100 of what is seen */

/* ---- where there is little room */

static void unlink_child(Widget *child) {
    Widget *parent = child->parent, *before = NULL;
    for (Widget *c = parent->first; c != child; c = c->next)
        before = c;
    if (before)
        before->next = child->next;
    else
        parent->first = child->next;
    if (parent->last == child)
        parent->last = before;
    child->next = NULL;
}

/* Where what is new begins, in this part of a scroll; NULL when it is older. */
static const Widget *anchor_in(const Widget *part) {
    if (part->lay.anchor)
        return part;
    for (const Widget *c = part->first; c; c = c->next) {
        const Widget *found = anchor_in(c);
        if (found)
            return found;
    }
    return NULL;
}

/* How far down what is new begins. What went into the scroll before it is shown with it, unless it
 * would leave too little of the window for what is new. */
static int begin_of_new(const Ui *ui, const Widget *scroll, const ScrollState *state, int end) {
    const Widget *first = anchor_in(scroll), *new = NULL;
    for (const Widget *c = scroll->first; c; c = c->next)
        new = anchor_in(c) ? anchor_in(c) : new;
    if (!new)
        return end;
    bool with = new->box.y - first->box.y <= scroll->box.h *MOST_BEFORE / 100;
    return motion_scrolled(ui, state) + (with ? first : new)->box.y - scroll->box.y -
           ui_units(ui, SPACE_8);
}

/* To the end, but what is new begins in sight; true when anything moved. */
bool fitting_show_newest(Ui *ui) {
    bool moved = false;
    for (const Widget *w = ui->root; w; w = ui_next(ui, w)) {
        if (w->role != WIDGET_SCROLL || !ui_scroll_state(ui, w->id)->newest)
            continue;
        ScrollState *state = ui_scroll_state(ui, w->id);
        int end = state->content - state->view, begin = begin_of_new(ui, w, state, end);
        int to = begin < end ? begin : end;
        to = to < 0 ? 0 : to;
        moved |= to != state->offset;
        if (to != state->offset)
            motion_scroll(ui, state, to, state->fresh);
        state->fresh = false;
    }
    return moved;
}

/* What stood above goes before what is new, so that it is seen with it, but what heads the page to
 * its top; the rest to the end. */
static void link_into(Widget *scroll, Widget *part, bool above) {
    Widget *before = NULL, *at = NULL, *last = NULL;
    bool first = true;
    for (Widget *c = scroll->first; c; last = c, c = c->next)
        if (above && anchor_in(c)) {
            first = !at;
            before = last;
            at = c;
        }
    if (above && !at)
        at = scroll->first;
    if (!at || !above)
        before = last, at = NULL;
    if (part->lay.heads)
        before = NULL, at = scroll->first;
    part->parent = scroll;
    part->next = at;
    part->lay.anchor = above && first && !part->lay.heads;
    *(before ? &before->next : &scroll->first) = part;
    if (!at)
        scroll->last = part;
}

/* The next part that goes into the scroll beside it; false when all that is wanted is in sight. */
static bool fold_beside(Ui *ui, Widget *scroll) {
    int least = ui_units(ui, scroll->lay.least);
    Widget *part = NULL, *parent = scroll->parent;
    bool above = true, part_above = true;
    if (scroll->box.h >= (least < scroll->content_height ? least : scroll->content_height))
        return false;
    for (Widget *c = parent->first; c; c = c->next) {
        if (c == scroll)
            above = false;
        if (c->lay.folds && (!part || c->lay.folds < part->lay.folds)) {
            part = c;
            part_above = above;
        }
    }
    if (!part)
        return false;
    unlink_child(part);
    link_into(scroll, part, part_above);
    part->lay.folds = 0;
    return true;
}

/* Once for each tree: its parts go into scrolls until enough of those is seen. */
bool fitting_fold(Ui *ui) {
    for (Widget *w = ui->root; w; w = ui_next(ui, w))
        if (w->role == WIDGET_SCROLL && w->lay.least && fold_beside(ui, w))
            return true;
    return false;
}

/* ---- what lies below the edge */

static int below_edge(const Ui *ui, const Widget *scroll) {
    const ScrollState *state = ui_scroll_state((Ui *)(uintptr_t)ui, scroll->id);
    int edge = scroll->box.y + scroll->box.h, count = 0;
    for (const Widget *w = scroll; w; w = ui_next(ui, w))
        count += w->role == WIDGET_CARD && widget_can_focus(w) && widget_scroll(w) == scroll &&
                 w->box.y + w->box.h > edge + 1;
    bool more = state->content - state->view - state->offset > ui_units(ui, SPACE_24);
    return count ? count : more ? -1 : 0;
}

void fitting_look_below(Ui *ui) {
    for (const Widget *w = ui->root; w; w = ui_next(ui, w)) {
        if (w->role != WIDGET_SCROLL)
            continue;
        ScrollState *state = ui_scroll_state(ui, w->id);
        state->below = below_edge(ui, w);
        if (state->asked && state->below != state->told)
            ui->needs_build = true;
    }
}
