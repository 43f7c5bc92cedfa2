#include "front/window/ui/carry.h"

#include <stdlib.h>

#include "front/window/ui/inside.h"
#include "front/window/ui/motion.h"

#include "base/banned.h"

enum { TAKEN = 6 }; /* units: a hand that shakes carries nothing */

void carry_grip(Ui *ui, const Widget *widget, SDL_Point at) {
    ui->carry.id = widget->state & STATE_CARRIED ? widget->id : 0;
    ui->carry.on = false;
    ui->carry.over = 0;
    ui->carry.begin = ui->carry.at = at;
}

static const Widget *taker_at(const Widget *widget, SDL_Point at) {
    const Widget *found = NULL;
    for (const Widget *child = widget->first; child && !found; child = child->next)
        found = taker_at(child, at);
    SDL_Rect seen;
    if (!found && widget->state & STATE_TAKES &&
        SDL_IntersectRect(&widget->box, &widget->seen, &seen) && SDL_PointInRect(&at, &seen))
        found = widget;
    return found;
}

bool carry_to(Ui *ui, SDL_Point at) {
    int far = theme_fixed(&ui->theme, TAKEN);
    if (!ui->carry.id)
        return false;
    ui->carry.at = at;
    ui->carry.on |= abs(at.x - ui->carry.begin.x) > far || abs(at.y - ui->carry.begin.y) > far;
    if (!ui->carry.on)
        return false;
    const Widget *taker = taker_at(ui_top(ui), at);
    ui->carry.over = taker ? taker->id : 0;
    ui->carry.since = -1;
    ui->needs_draw = true;
    return true;
}

/* From this place on its way to wherever its box is. */
static void glide(Ui *ui, SDL_Rect from) {
    ui->carry.from = from;
    ui->carry.since = ui->now;
    motion_move(ui, MOTION_HAND);
}

bool carry_drop(Ui *ui, UiAction *action) {
    const Widget *widget = ui_find(ui, ui->carry.id);
    SDL_Point away;
    if (!ui->carry.on || !widget || !carry_over(ui, &away)) {
        ui->carry.on = false;
        return false;
    }
    SDL_Rect from = widget->box;
    from.x += away.x;
    from.y += away.y;
    *action = (UiAction){.kind = UI_DROP, .id = widget->id, .first = ui->carry.over};
    ui->carry.on = false;
    ui->carry.over = 0;
    glide(ui, from);
    return true;
}

void carry_send(Ui *ui, const Widget *widget) {
    if (!(widget->state & STATE_CARRIED))
        return;
    ui->carry.id = widget->id;
    ui->carry.on = false;
    glide(ui, widget->box);
}

const Widget *carry_over(Ui *ui, SDL_Point *away) {
    const Widget *widget = ui->carry.id ? ui_find(ui, ui->carry.id) : NULL;
    if (!widget || !(widget->state & STATE_CARRIED))
        return NULL;
    if (ui->carry.on) {
        *away = (SDL_Point){ui->carry.at.x - ui->carry.begin.x, ui->carry.at.y - ui->carry.begin.y};
        return widget;
    }
    double rest = ui->carry.since < 0 ? 0 : 1 - motion_eased(ui, ui->carry.since, MOTION_HAND);
    *away = (SDL_Point){(int)((ui->carry.from.x - widget->box.x) * rest),
                        (int)((ui->carry.from.y - widget->box.y) * rest)};
    return away->x || away->y ? widget : NULL;
}

bool carry_waits(const Ui *ui, const Widget *widget) {
    return ui->carry.on && ui->carry.over && widget->state & STATE_TAKES;
}
