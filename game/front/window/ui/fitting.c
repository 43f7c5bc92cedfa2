#include "front/window/ui/fitting.h"

#include "front/window/ui/inside.h"
#include "front/window/ui/motion.h"
#include "front/window/ui/text_place.h"

#include "base/banned.h"

enum {
    MOST_BEFORE = 60, /* of 100 of what is seen */
    LIST = 80,        /* the same: what is so high is a list, of which one sees the begin */
    EDGE = SPACE_12   /* that fades, of a scroll */
};

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

/* The same below it: what is newest of all. */
static const Widget *anchor_below(const Widget *part) {
    for (const Widget *c = part->first; c; c = c->next) {
        const Widget *found = anchor_in(c);
        if (found)
            return found;
    }
    return NULL;
}

/* Where the top of what is seen goes, on the surface as it is now: what is new with what went into
 * the scroll before it, unless that would leave too little for it. Of what is new itself the newest
 * comes first: it is seen to its end, or from its begin where that is too high. */
static int top_of_new(const Ui *ui, const Widget *scroll, const Widget *first, const Widget *new) {
    const Widget *newest = anchor_below(new);
    int top = new->box.y, view = scroll->box.h;
    int above = top - first->box.y;
    if (!newest)
        return above <= view * MOST_BEFORE / 100 ? first->box.y : top;
    int end = newest->parent->box.y + newest->parent->box.h + 2 * ui_units(ui, SPACE_8) - view;
    if (end <= first->box.y && above <= view * MOST_BEFORE / 100)
        return first->box.y;
    top = end > top ? end : top;
    return newest->box.y < top ? newest->box.y : top;
}

/* The first and the last target of a scroll; false when there are no two. */
static bool targets_in(const Ui *ui, const Widget *scroll, const Widget *targets[2]) {
    targets[0] = targets[1] = NULL;
    for (const Widget *w = scroll->first; w; w = ui_next(ui, w))
        if (w->lay.target && widget_scroll(w) == scroll)
            targets[targets[0] ? 1 : 0] = w;
    return targets[1];
}

/* How far a scroll is down that shows its last target to the end, and from the first one on when
 * that does not fit; all of the first where there is more room. Of a list that does not fit with it
 * the begin is enough: what it answers stays in sight. `now`: where it is. */
static int offset_of_targets(const Ui *ui, const Widget *scroll, const Widget *const targets[2],
                             int now) {
    int margin = ui_units(ui, SPACE_8), begin = now - scroll->box.y - margin;
    int first = begin + targets[0]->box.y, last = begin + targets[1]->box.y;
    int end = last + targets[1]->box.h + 2 * margin - scroll->box.h;
    bool list = targets[1]->box.h > scroll->box.h * LIST / 100;
    if (list && last - first <= scroll->box.h * MOST_BEFORE / 100)
        return first;
    end = end < last ? end : last;
    return end > first ? end : first;
}

/* Where the place of a part that is to be read begins and ends, from the top of what scrolls: as
 * it is there, or for one that sticks as its row is. */
static SDL_Rect unread_in(const Ui *ui, const Widget *scroll, const ScrollState *state,
                          const Widget **part) {
    *part = NULL;
    for (const Widget *w = scroll->first; w && !*part; w = ui_next(ui, w))
        if (w->lay.unread && widget_scroll(w) == scroll)
            *part = w;
    if (!*part)
        return (SDL_Rect){0};
    SDL_Rect box = (*part)->lay.sticks ? (*part)->parent->box : (*part)->box;
    box.y += motion_scrolled(ui, state) - scroll->box.y;
    return box;
}

/* How far a scroll may be down so that what is to be read begins in sight, below the edge that
 * fades. */
static int most_for_unread(const Ui *ui, const Widget *scroll, const ScrollState *state) {
    const Widget *part;
    SDL_Rect place = unread_in(ui, scroll, state, &part);
    if (!part)
        return state->content;
    int most = part->lay.sticks ? place.y + place.h - part->box.h : place.y;
    return most - ui_units(ui, EDGE);
}

/* Whether it goes on below. */
static bool is_unread(const Ui *ui, const Widget *scroll, const ScrollState *state) {
    const Widget *part;
    SDL_Rect place = unread_in(ui, scroll, state, &part);
    if (!part)
        return false;
    int end = place.y + place.h;
    if (part->lay.sticks) { /* down with the edge above, as far as its row goes */
        int top = state->offset + ui_units(ui, EDGE);
        top = top < end - part->box.h ? top : end - part->box.h;
        end = (top > place.y ? top : place.y) + part->box.h;
    }
    return end > state->offset + state->view;
}

static bool sticks(const Widget *widget) {
    for (; widget; widget = widget->parent)
        if (widget->lay.sticks)
            return true;
    return false;
}

/* A little further down where a line would be cut by the edge above; what sticks is cut by none. */
static int on_whole_line(const Ui *ui, const Widget *scroll, const ScrollState *state, int to) {
    int edge = to + ui_units(ui, EDGE) / 2, begin = motion_scrolled(ui, state) - scroll->box.y;
    int whole = to;
    for (const Widget *w = scroll->first; w; w = ui_next(ui, w)) {
        const Layout *layout = w->layout;
        if (!layout || !layout->line_count || widget_scroll(w) != scroll || sticks(w))
            continue;
        int top = begin + ui_text_place(ui, w).y, high = layout->height / layout->line_count;
        for (int i = 0; i < layout->line_count; i++) {
            int line = top + layout->lines[i].y;
            if (line < edge && line + high > edge && to + line + high - edge > whole)
                whole = to + line + high - edge;
        }
    }
    return whole;
}

/* How far a scroll is down that shows what is new. */
static int offset_of_new(const Ui *ui, const Widget *scroll, const ScrollState *state) {
    const Widget *first = anchor_in(scroll), *new = NULL;
    int end = state->content - state->view;
    const Widget *targets[2];
    if (targets_in(ui, scroll, targets)) {
        int to = offset_of_targets(ui, scroll, targets, motion_scrolled(ui, state));
        end = to < end ? to : end;
        return end < 0 ? 0 : end;
    }
    for (const Widget *c = scroll->first; c; c = c->next)
        new = anchor_in(c) ? anchor_in(c) : new;
    if (new) {
        int top = top_of_new(ui, scroll, first, new);
        int begin = motion_scrolled(ui, state) + top - scroll->box.y - ui_units(ui, SPACE_8);
        begin = on_whole_line(ui, scroll, state, begin);
        end = begin < end ? begin : end;
    }
    int most = most_for_unread(ui, scroll, state);
    end = most < end ? most : end;
    return end < 0 ? 0 : end;
}

/* To the end, but what is new begins in sight; true when anything moved. */
bool fitting_show_newest(Ui *ui) {
    bool moved = false;
    for (const Widget *w = ui->root; w; w = ui_next(ui, w)) {
        if (w->role != WIDGET_SCROLL || !ui_scroll_state(ui, w->id)->newest)
            continue;
        ScrollState *state = ui_scroll_state(ui, w->id);
        int to = offset_of_new(ui, w, state);
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
    if (!at || !above) {
        before = last;
        at = NULL;
    }
    if (part->lay.heads) {
        before = NULL;
        at = scroll->first;
    }
    part->parent = scroll;
    part->next = at;
    part->lay.anchor |= above && first && !part->lay.heads;
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
    if (scroll->lay.pad_x)
        part->lay.pad_x = 0; /* it stands in that of the scroll */
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
        count += w->role == WIDGET_CARD && !(w->state & STATE_QUIET) && widget_can_focus(w) &&
                 widget_scroll(w) == scroll && w->box.y + w->box.h > edge + 1;
    bool more = state->content - state->view - state->offset > ui_units(ui, SPACE_24);
    return count ? count : more ? -1 : 0;
}

/* Whether some of what is recalled is out of sight, where the scroll comes to rest. */
static bool is_past(const Ui *ui, const Widget *scroll, const ScrollState *state) {
    int glides = motion_scrolled(ui, state) - state->offset;
    for (const Widget *w = scroll->first; w; w = ui_next(ui, w)) {
        int top = w->box.y + glides, end = scroll->box.y + scroll->box.h;
        if (w->lay.recalled && widget_scroll(w) == scroll &&
            (top < scroll->box.y || top + w->box.h > end))
            return true;
    }
    return false;
}

void fitting_look_below(Ui *ui) {
    for (const Widget *w = ui->root; w; w = ui_next(ui, w)) {
        if (w->role != WIDGET_SCROLL)
            continue;
        ScrollState *state = ui_scroll_state(ui, w->id);
        state->below = below_edge(ui, w);
        state->back = !state->newest && /* a focus that is shown moves it a little too */
                      state->offset + ui_units(ui, SPACE_64) < offset_of_new(ui, w, state);
        state->unread = is_unread(ui, w, state);
        state->past = is_past(ui, w, state);
        if (state->asked &&
            (state->below != state->told || state->back != state->told_back ||
             state->unread != state->told_unread || state->past != state->told_past))
            ui->needs_build = true;
    }
}
