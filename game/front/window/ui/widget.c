#include <string.h>

#include "front/window/ui/ui.h"

#include "base/banned.h"

static const char *const role_words[] = {
    [WIDGET_GROUP] = "group",   [WIDGET_LAYER] = "layer",     [WIDGET_SCROLL] = "scroll",
    [WIDGET_LABEL] = "label",   [WIDGET_HEADING] = "heading", [WIDGET_BUTTON] = "button",
    [WIDGET_CARD] = "card",     [WIDGET_CHECK] = "check",     [WIDGET_CHOICE] = "choice",
    [WIDGET_OPTION] = "option", [WIDGET_STEPPER] = "stepper", [WIDGET_FIELD] = "field",
    [WIDGET_METER] = "meter",   [WIDGET_IMAGE] = "image",     [WIDGET_MARKED] = "marked",
    [WIDGET_CANVAS] = "canvas", [WIDGET_RULE] = "rule",       [WIDGET_SPACE] = "space",
};

const char *widget_role_word(WidgetRole role) {
    return role_words[role];
}

void ui_init(Ui *ui, Fonts *fonts, Layouts *layouts, Paint *paint, Portraits *portraits) {
    *ui = (Ui){.fonts = fonts, .layouts = layouts, .paint = paint, .portraits = portraits};
    arena_init(&ui->arena);
    ui->theme = theme_default();
    ui_forget(ui);
}

void ui_release(Ui *ui) {
    arena_release(&ui->arena);
    ui->root = ui->open = NULL;
}

void ui_forget(Ui *ui) {
    ui->focus = ui->hovered = 0;
    ui->hovered_option = -1;
    ui->first = true;
    ui->was_modal = ui->gripping = ui->reveal = false;
    ui->scroll_count = ui->pen_count = 0;
    ui->face_person = ui->face_mood = -1;
}

void ui_begin(Ui *ui, int width, int height, const Theme *theme) {
    arena_release(&ui->arena);
    ui->theme = *theme;
    ui->width = width;
    ui->height = height;
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
        if (!ui_can_focus(w))
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

void ui_finish(Ui *ui) {
    SDL_assert(ui->open == ui->root || ui->open->role == WIDGET_LAYER); /* a missing ui_end */
    ui->open = NULL;
    settle_focus(ui);
    ui->needs_build = false;
    ui->needs_arrange = ui->needs_draw = true;
}

/* ---- adding */

static void append(Widget *parent, Widget *child) {
    child->parent = parent;
    if (parent->last)
        parent->last->next = child;
    else
        parent->first = child;
    parent->last = child;
}

Widget *ui_add(Ui *ui, WidgetRole role) {
    if (ui->open == ui->root && role != WIDGET_LAYER) /* the first layer goes without saying */
        ui_layer(ui, false);
    Widget *widget = ARENA_NEW(&ui->arena, Widget, 1);
    widget->role = role;
    widget->colour = COLOUR_INK;
    widget->channel = -1;
    append(ui->open, widget);
    return widget;
}

const char *ui_copy(Ui *ui, const char *text) {
    return arena_strdup(&ui->arena, text ? text : "");
}

static Widget *group(Ui *ui, WidgetRole role, Box box, bool is_row) {
    Widget *widget = ui_add(ui, role);
    widget->lay = box;
    widget->is_row = is_row;
    ui->open = widget;
    return widget;
}

Widget *ui_column(Ui *ui, Box box) {
    return group(ui, WIDGET_GROUP, box, false);
}

Widget *ui_row(Ui *ui, Box box) {
    return group(ui, WIDGET_GROUP, box, true);
}

Widget *ui_scroll(Ui *ui, int id, Box box) {
    Widget *widget = group(ui, WIDGET_SCROLL, box, false);
    widget->id = id;
    if (widget->lay.grow <= 0 && !widget->lay.height)
        widget->lay.grow = 1;
    return widget;
}

Widget *ui_layer(Ui *ui, bool modal) {
    Widget *widget = ARENA_NEW(&ui->arena, Widget, 1);
    widget->role = WIDGET_LAYER;
    widget->channel = -1;
    widget->state = modal ? STATE_MODAL : 0;
    if (modal) /* a note in the middle of the window */
        widget->lay = (Box){.pad = SPACE_24, .align = ALIGN_CENTER, .place = ALIGN_CENTER};
    append(ui->root, widget);
    ui->open = widget;
    return widget;
}

void ui_end(Ui *ui) {
    SDL_assert(ui->open && ui->open != ui->root);
    ui->open = ui->open->parent;
}

static Widget *text(Ui *ui, WidgetRole role, TypeSize type, const char *string) {
    Widget *widget = ui_add(ui, role);
    widget->type = type;
    widget->name = widget->text = ui_copy(ui, string);
    return widget;
}

Widget *ui_text(Ui *ui, TypeSize type, const char *string) {
    return text(ui, WIDGET_LABEL, type, string);
}

static void take_runs(Ui *ui, Widget *widget, const Rendered *rendered) {
    TextSpan *spans = ARENA_NEW(&ui->arena, TextSpan, rendered->run_count + 1);
    for (int i = 0; i < rendered->run_count; i++)
        spans[i] = (TextSpan){rendered->runs[i].from, rendered->runs[i].to, FACE_SEMIBOLD};
    widget->spans = spans;
    widget->span_count = rendered->run_count;
}

Widget *ui_rendered(Ui *ui, TypeSize type, const Rendered *rendered) {
    Widget *widget = text(ui, WIDGET_LABEL, type, text_cstr(&rendered->plain));
    take_runs(ui, widget, rendered);
    return widget;
}

Widget *ui_heading(Ui *ui, int level, const char *string) {
    Widget *widget = text(ui, WIDGET_HEADING,
                          level <= 1   ? TYPE_TITLE
                          : level == 2 ? TYPE_HEADING
                                       : TYPE_REPLY,
                          string);
    widget->face = FACE_SEMIBOLD;
    widget->level = level < 1 ? 1 : level;
    return widget;
}

Widget *ui_note(Ui *ui, const char *string) {
    Widget *widget = text(ui, WIDGET_LABEL, TYPE_NOTE, string);
    widget->colour = COLOUR_MUTED;
    return widget;
}

Widget *ui_button(Ui *ui, int id, const char *string) {
    Widget *widget = text(ui, WIDGET_BUTTON, TYPE_INTERFACE, string);
    widget->id = id;
    widget->state = STATE_FOCUSABLE;
    widget->lay.align = ALIGN_START; /* as wide as its words, wherever it stands */
    return widget;
}

static void number_card(Widget *widget, int id, int number) {
    widget->id = id;
    widget->state = STATE_FOCUSABLE;
    widget->number_shown = number;
    widget->key = number >= 1 && number <= 9 ? SDLK_0 + number : 0;
}

Widget *ui_card(Ui *ui, int id, int number, const char *string) {
    Widget *widget = text(ui, WIDGET_CARD, TYPE_REPLY, string);
    number_card(widget, id, number);
    return widget;
}

Widget *ui_card_begin(Ui *ui, int id, int number, const char *name) {
    Widget *widget = group(ui, WIDGET_CARD, (Box){.gap = SPACE_8}, false);
    widget->name = ui_copy(ui, name);
    number_card(widget, id, number);
    return widget;
}

Widget *ui_check(Ui *ui, int id, const char *string, bool on) {
    Widget *widget = text(ui, WIDGET_CHECK, TYPE_INTERFACE, string);
    widget->id = id;
    widget->state = STATE_FOCUSABLE | (on ? STATE_CHECKED : 0);
    return widget;
}

static void add_option(Ui *ui, Widget *choice, const char *label, int number, bool chosen) {
    Widget *option = ARENA_NEW(&ui->arena, Widget, 1);
    option->role = WIDGET_OPTION;
    option->id = choice->id;
    option->name = option->text = ui_copy(ui, label);
    option->type = TYPE_INTERFACE;
    option->colour = COLOUR_INK;
    option->channel = -1;
    option->number = number;
    option->state = chosen ? STATE_CHECKED : 0;
    option->lay.align = ALIGN_START;
    append(choice, option);
}

Widget *ui_choice(Ui *ui, int id, const char *name, const char *const *labels, int count,
                  int chosen) {
    Widget *widget = text(ui, WIDGET_CHOICE, TYPE_NOTE, name);
    widget->id = id;
    widget->state = STATE_FOCUSABLE;
    widget->colour = COLOUR_MUTED;
    widget->number = chosen;
    widget->most = count - 1;
    widget->step = 1;
    widget->is_row = true;
    widget->lay = (Box){.gap = SPACE_8, .wrap = true};
    for (int i = 0; i < count; i++)
        add_option(ui, widget, labels[i], i, i == chosen);
    widget->value = chosen >= 0 && chosen < count ? ui_copy(ui, labels[chosen]) : NULL;
    return widget;
}

Widget *ui_stepper(Ui *ui, int id, const char *name, const char *value, double number, double least,
                   double most, double step) {
    Widget *widget = text(ui, WIDGET_STEPPER, TYPE_NOTE, name);
    widget->id = id;
    widget->state = STATE_FOCUSABLE;
    widget->colour = COLOUR_MUTED;
    widget->value = ui_copy(ui, value);
    widget->number = number;
    widget->least = least;
    widget->most = most;
    widget->step = step;
    widget->is_row = true;
    widget->lay = (Box){.gap = SPACE_8};
    add_option(ui, widget, "−", -1, false);
    add_option(ui, widget, value, 0, false);
    add_option(ui, widget, "+", 1, false);
    if (number <= least)
        widget->first->state |= STATE_DISABLED;
    if (number >= most)
        widget->last->state |= STATE_DISABLED;
    widget->first->next->state |= STATE_READ_ONLY;
    return widget;
}

Widget *ui_field(Ui *ui, int id, const char *name, Field *field) {
    Widget *widget = ui_add(ui, WIDGET_FIELD);
    widget->id = id;
    widget->name = ui_copy(ui, name);
    widget->value = ui_copy(ui, field_text(field));
    widget->state = STATE_FOCUSABLE;
    widget->type = TYPE_INTERFACE;
    widget->field = field;
    const char *shown = field_text(field);
    if (field->composing[0]) {
        Text with = {0};
        text_add_bytes(&with, shown, (size_t)field->caret);
        text_add(&with, field->composing);
        text_add(&with, shown + field->caret);
        shown = ui_copy(ui, text_cstr(&with));
        text_release(&with);
    }
    widget->text = ui_copy(ui, shown);
    return widget;
}

Widget *ui_meter(Ui *ui, const char *name, const char *value, double number, Colour colour) {
    Widget *widget = text(ui, WIDGET_METER, TYPE_NOTE, name);
    widget->value = ui_copy(ui, value);
    widget->number = number;
    widget->most = 100;
    widget->colour = colour;
    return widget;
}

Widget *ui_portrait(Ui *ui, const char *name, int person, PortraitMood mood, Channel channel) {
    Widget *widget = ui_add(ui, WIDGET_IMAGE);
    widget->name = ui_copy(ui, name);
    widget->person = person;
    widget->mood = (int)mood;
    widget->channel = (int)channel;
    widget->lay.grow = 1;
    return widget;
}

Widget *ui_icon(Ui *ui, Icon icon, int size, Colour colour) {
    Widget *widget = ui_add(ui, WIDGET_IMAGE);
    widget->name = "";
    widget->icon = icon;
    widget->colour = colour;
    widget->shape[0] = widget->shape[1] = size;
    widget->lay.align = ALIGN_START;
    return widget;
}

/* Words are counted in one text: on another, a place or a stroke from the last one means nothing.
 */
static void settle_pen(Ui *ui, int id, const char *string) {
    MarkedState *pen = ui_pen(ui, id);
    uint64_t text = 1469598103934665603u;
    for (; *string; string++)
        text = (text ^ (unsigned char)*string) * 1099511628211u;
    if (pen->text != text)
        *pen = (MarkedState){.text = text, .clause = true, .drag_from = -1};
}

Widget *ui_marked(Ui *ui, int id, TypeSize type, const Rendered *rendered,
                  const unsigned char *marks) {
    Widget *widget = text(ui, WIDGET_MARKED, type, text_cstr(&rendered->plain));
    MarkedWord *words = ARENA_NEW(&ui->arena, MarkedWord, rendered->word_count + 1);
    unsigned char *looks = ARENA_NEW(&ui->arena, unsigned char, rendered->word_count + 1);
    take_runs(ui, widget, rendered);
    for (int i = 0; i < rendered->word_count; i++) {
        words[i] = (MarkedWord){rendered->words[i].from, rendered->words[i].to};
        looks[i] = marks ? marks[i] : MARK_NONE;
    }
    widget->words = words;
    widget->word_count = rendered->word_count;
    widget->marks = looks;
    widget->id = id;
    widget->state = id ? STATE_FOCUSABLE : STATE_READ_ONLY;
    if (id)
        settle_pen(ui, id, widget->text);
    return widget;
}

Widget *ui_canvas(Ui *ui, const char *name, int width, int height,
                  void (*draw)(Paint *paint, SDL_Rect box, void *context), void *context) {
    Widget *widget = ui_add(ui, WIDGET_CANVAS);
    widget->name = ui_copy(ui, name);
    widget->shape[0] = width;
    widget->shape[1] = height;
    widget->draw = draw;
    widget->context = context;
    return widget;
}

Widget *ui_rule(Ui *ui) {
    return ui_add(ui, WIDGET_RULE);
}

Widget *ui_spring(Ui *ui) {
    Widget *widget = ui_add(ui, WIDGET_SPACE);
    widget->lay.grow = 1;
    return widget;
}

/* ---- sizes */

int ui_units(const Ui *ui, int units) {
    return theme_space(&ui->theme, units);
}

int ui_width(const Ui *ui) {
    return ui->width * SPACE_64 / theme_space(&ui->theme, SPACE_64);
}

int ui_height(const Ui *ui) {
    return ui->height * SPACE_64 / theme_space(&ui->theme, SPACE_64);
}

bool ui_is_narrow(const Ui *ui) {
    return ui->width < theme_measure(&ui->theme, TYPE_SPOKEN, 45) + theme_fixed(&ui->theme, 300) +
                           theme_space(&ui->theme, 3 * SPACE_48);
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

bool ui_has_focus(const Ui *ui, const Widget *widget) {
    return widget->id && widget->id == ui->focus && ui_can_focus(widget);
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
    ui->pens[ui->pen_count] = (PenState){.id = id, .pen = {.clause = true, .drag_from = -1}};
    return &ui->pens[ui->pen_count++].pen;
}

void ui_scroll_top(Ui *ui, int id) {
    ui_scroll_state(ui, id)->offset = 0;
    ui->needs_arrange = ui->needs_draw = true;
}

void ui_scroll_to(Ui *ui, int id, int widget_id) {
    const Widget *widget = ui_find(ui, widget_id);
    ScrollState *state = ui_scroll_state(ui, id);
    const Widget *scroll = ui_find(ui, id);
    if (!widget || !scroll)
        return;
    state->offset += widget->box.y - scroll->box.y - ui_units(ui, SPACE_16);
    ui->needs_arrange = ui->needs_draw = true;
}

/* ---- reading */

Widget *ui_root(const Ui *ui) {
    return ui->root;
}

Widget *ui_top(const Ui *ui) {
    return ui->root->last ? ui->root->last : ui->root;
}

/* Depth first; below `within` when it is not NULL. */
static Widget *following(const Widget *within, const Widget *widget) {
    if (widget->first)
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

bool ui_can_focus(const Widget *widget) {
    return (widget->state & STATE_FOCUSABLE) && !(widget->state & STATE_DISABLED) && widget->id;
}

const Widget *ui_scroll_of(const Widget *widget) {
    for (widget = widget->parent; widget; widget = widget->parent)
        if (widget->role == WIDGET_SCROLL)
            return widget;
    return NULL;
}
