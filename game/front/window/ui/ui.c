#include "front/window/ui/ui.h"

#include <stdlib.h>

#include "front/window/ui/inside.h"
#include "front/window/ui/motion.h"

#include "base/banned.h"

static void forget_face(Ui *ui) {
    pictures_end_way(ui->pictures, &ui->face.way);
    free(ui->face.subject);
    free(ui->face.picture);
    free(ui->face.before);
    ui->face.subject = ui->face.picture = ui->face.before = NULL;
}

void ui_init(Ui *ui, Fonts *fonts, Layouts *layouts, Paint *paint, Pictures *pictures) {
    *ui = (Ui){.fonts = fonts, .layouts = layouts, .paint = paint, .pictures = pictures};
    arena_init(&ui->arena);
    ui->theme = theme_default();
    ui->keyboard = ui->by_keys =
        true; /* until a pointer is used: what Enter does is seen from the start */
    ui_forget(ui);
}

void ui_release(Ui *ui) {
    forget_face(ui);
    arena_release(&ui->arena);
    ui->root = ui->open = NULL;
}

void ui_forget(Ui *ui) {
    ui->focus = ui->hovered = 0;
    ui->pointed = ui->scrolled = false;
    ui->hovered_option = -1;
    ui->first = true;
    ui->was_modal = ui->gripping = ui->reveal = false;
    ui->scroll_count = ui->pen_count = 0;
    ui->carry.id = 0;
    ui->carry.on = false;
    motion_forget(ui);
    forget_face(ui);
}

void ui_begin(Ui *ui, int width, int height, const Theme *theme) {
    arena_release(&ui->arena);
    ui->face.late = NULL;
    ui->theme = *theme;
    ui->width = width;
    ui->height = height;
    ui->part = 0;
    for (int i = 0; i < ui->scroll_count; i++)
        ui->scrolls[i].asked = false;
    ui->folded = false;
    ui->root = ARENA_NEW(&ui->arena, Widget, 1);
    ui->root->role = WIDGET_GROUP;
    ui->open = ui->root;
}

/* The focus goes to where it was, or to the first that can have it. */
static void settle_focus(Ui *ui) {
    bool modal = ui_top(ui)->state & STATE_MODAL;
    if (modal && !ui->was_modal) {
        ui->below_modal = ui->focus;
        ui->first = true;
    } else if (!modal && ui->was_modal && !ui->focus_asked) {
        ui->focus = ui->below_modal;
    }
    ui->was_modal = modal;
    ui->focus_asked = false;
    const Widget *end = ui_top(ui), *found = NULL, *first = NULL;
    for (const Widget *w = ui_next(ui, end); w; w = ui_next(ui, w)) {
        if (!widget_can_focus(w))
            continue;
        if (!first)
            first = w;
        if (w->id == ui->focus)
            found = w;
    }
    if (!found && (ui->first || ui->focus)) {
        ui->focus = first ? first->id : 0;
        ui->reveal = !ui->first;
    }
    if (first)
        ui->first = false;
}

static int last_arrival(const Ui *ui) {
    int most = 0;
    for (const Widget *w = ui->root; w; w = ui_next(ui, w))
        if (w->arrival > most)
            most = w->arrival;
    return most;
}

void ui_finish(Ui *ui) {
    SDL_assert(ui->open == ui->root || ui->open->role == WIDGET_LAYER); /* a missing ui_end */
    ui->open = NULL;
    settle_focus(ui);
    motion_arrive(ui, last_arrival(ui));
    ui->only_moves = false;
    ui->needs_build = false;
    ui->needs_arrange = ui->needs_draw = true;
}

/* ---- sizes */

int ui_units(const Ui *ui, int units) {
    return theme_space(&ui->theme, units);
}

static int room(const Ui *ui) {
    return ui->part && ui->part < ui->width ? ui->part : ui->width;
}

void ui_within(Ui *ui, int width) {
    ui->part = theme_space(&ui->theme, width);
}

int ui_width(const Ui *ui) {
    return room(ui) * SPACE_64 / theme_space(&ui->theme, SPACE_64);
}

int ui_height(const Ui *ui) {
    return ui->height * SPACE_64 / theme_space(&ui->theme, SPACE_64);
}

bool ui_is_narrow(const Ui *ui) {
    return room(ui) < theme_measure(&ui->theme, TYPE_SPOKEN, 45) + theme_fixed(&ui->theme, 300) +
                          theme_space(&ui->theme, 3 * SPACE_48);
}

/* A frame of a page that nobody shows has no room at all: then it is as small as can be. */
static int at_least_one(int count) {
    return count > 1 ? count : 1;
}

int ui_letters(const Ui *ui, TypeSize type) {
    return at_least_one(room(ui) * 100 / theme_measure(&ui->theme, type, 100));
}

int ui_lines(const Ui *ui, TypeSize type) {
    return at_least_one(ui->height / theme_leading(&ui->theme, type));
}

static int units_of(const Ui *ui, int pixels) {
    int unit = theme_space(&ui->theme, SPACE_64);
    return (pixels * SPACE_64 + unit - 1) / unit;
}

int ui_line_height(const Ui *ui, TypeSize type) {
    return units_of(ui, theme_leading(&ui->theme, type));
}

int ui_control_height(const Ui *ui) {
    int lines = ui_line_height(ui, TYPE_INTERFACE) + 2 * CONTROL_PAD;
    return lines > CONTROL_LEAST ? lines : CONTROL_LEAST;
}

int ui_soft_height(const Ui *ui) {
    int lines = ui_line_height(ui, TYPE_INTERFACE) + 2 * SOFT_PAD;
    return lines > SOFT_LEAST ? lines : SOFT_LEAST;
}

int ui_field_height(const Ui *ui) {
    return ui_line_height(ui, TYPE_NOTE) + SPACE_4 + ui_line_height(ui, TYPE_INTERFACE) +
           2 * CONTROL_PAD;
}

/* ---- what outlives a tree */

void ui_focus(Ui *ui, int id) {
    ui->focus_asked = true;
    ui_move_focus(ui, id);
}

void ui_move_focus(Ui *ui, int id) {
    ui->focus = id;
    ui->first = false;
    ui->reveal = ui->needs_arrange = ui->needs_draw = true;
}

int ui_focused(const Ui *ui) {
    return ui->focus;
}

bool ui_is_by_keys(const Ui *ui) {
    return ui->by_keys;
}

bool ui_has_focus(const Ui *ui, const Widget *widget) {
    return widget->id && widget->id == ui->focus && widget_can_focus(widget);
}

ScrollState *ui_scroll_state(Ui *ui, int id) {
    for (int i = 0; i < ui->scroll_count; i++)
        if (ui->scrolls[i].id == id)
            return &ui->scrolls[i];
    if (ui->scroll_count == KEPT_STATES)
        ui->scroll_count--;
    ui->scrolls[ui->scroll_count] = (ScrollState){.id = id};
    return &ui->scrolls[ui->scroll_count++];
}

MarkedState *ui_pen(Ui *ui, int id) {
    for (int i = 0; i < ui->pen_count; i++)
        if (ui->pens[i].id == id)
            return &ui->pens[i].pen;
    if (ui->pen_count == KEPT_STATES)
        ui->pen_count--;
    ui->pens[ui->pen_count] = (PenState){.id = id, .pen = {.drag_from = -1}};
    return &ui->pens[ui->pen_count++].pen;
}

void ui_rest_pens(Ui *ui) {
    for (int i = 0; i < ui->pen_count; i++) {
        ui->pens[i].pen.word = 0;
        ui->pens[i].pen.aimed = false;
    }
}

int ui_scroll_offset(Ui *ui, int id) {
    return ui_scroll_state(ui, id)->offset;
}

void ui_scroll_set(Ui *ui, int id, int offset) {
    ScrollState *state = ui_scroll_state(ui, id);
    state->offset = offset;
    state->newest = ui->reveal = false;
    ui->needs_arrange = ui->needs_draw = true;
}

void ui_scroll_top(Ui *ui, int id) {
    ScrollState *state = ui_scroll_state(ui, id);
    state->newest = false;
    motion_scroll(ui, state, 0, true);
}

void ui_scroll_to(Ui *ui, int id, int widget_id) {
    const Widget *widget = ui_find(ui, widget_id);
    ScrollState *state = ui_scroll_state(ui, id);
    const Widget *scroll = ui_find(ui, id);
    if (!widget || !scroll)
        return;
    motion_scroll(
        ui, state,
        motion_scrolled(ui, state) + widget->box.y - scroll->box.y - ui_units(ui, SPACE_16), false);
}

void ui_scroll_newest(Ui *ui, int id) {
    ui_scroll_state(ui, id)->newest = true;
    ui->needs_arrange = ui->needs_draw = true;
}

void ui_scroll_on(Ui *ui, int id) {
    ScrollState *state = ui_scroll_state(ui, id);
    state->newest = false;
    motion_scroll(ui, state, state->offset + state->view * 8 / 10, false);
}

void ui_keep_still(Ui *ui, int widget_id) {
    const Widget *widget = ui_find(ui, widget_id);
    const Widget *scroll = widget ? widget_scroll(widget) : NULL;
    if (!scroll)
        return;
    ui->still.id = widget_id;
    ScrollState *state = ui_scroll_state(ui, scroll->id);
    ui->still.y = widget->box.y + motion_scrolled(ui, state) - state->offset;
    state->newest = false;
}

int ui_below(Ui *ui, int id) {
    ScrollState *state = ui_scroll_state(ui, id);
    state->asked = true;
    state->told = state->below;
    state->told_back = state->back;
    state->told_unread = state->unread;
    state->told_past = state->past;
    return state->below;
}

bool ui_is_unread(Ui *ui, int id) {
    ui_below(ui, id);
    return ui_scroll_state(ui, id)->unread;
}

bool ui_is_past(Ui *ui, int id) {
    ui_below(ui, id);
    return ui_scroll_state(ui, id)->past;
}

bool ui_is_back(Ui *ui, int id) {
    ui_below(ui, id);
    return ui_scroll_state(ui, id)->back;
}

/* ---- reading */

Widget *ui_root(const Ui *ui) {
    return ui->root;
}

Widget *ui_top(const Ui *ui) {
    Widget *top = ui->root;
    for (Widget *layer = ui->root->first; layer; layer = layer->next)
        if (!(layer->state & STATE_READ_ONLY)) /* one that takes nothing lies aside */
            top = layer;
    return top;
}

/* Depth first; below `within` when it is not NULL. */
static Widget *following(const Widget *within, const Widget *widget) {
    if (widget->first && !widget->lay.awaited)
        return widget->first;
    for (; widget && widget != within; widget = widget->parent)
        if (widget->next)
            return widget->next;
    return NULL;
}

Widget *ui_next(const Ui *ui, const Widget *widget) {
    return widget ? following(ui->root, widget) : ui->root;
}

Widget *ui_find(const Ui *ui, int id) {
    for (Widget *w = ui->root; w && id; w = following(ui->root, w))
        if (w->id == id && w->role != WIDGET_OPTION)
            return w;
    return NULL;
}
