#include "front/window/ui/build.h"

#include "front/window/ui/inside.h"
#include "front/window/ui/ui.h"

#include "base/banned.h"

static void append(Widget *parent, Widget *child) {
    child->parent = parent;
    if (parent->last)
        parent->last->next = child;
    else
        parent->first = child;
    parent->last = child;
}

static Widget *add(Ui *ui, WidgetRole role) {
    if (ui->open == ui->root && role != WIDGET_LAYER) /* the first layer goes without saying */
        ui_layer(ui, false);
    Widget *widget = ARENA_NEW(&ui->arena, Widget, 1);
    widget->role = role;
    widget->colour = COLOUR_INK;
    append(ui->open, widget);
    return widget;
}

void *ui_room(Ui *ui, size_t bytes) {
    return arena_alloc(&ui->arena, bytes);
}

const char *ui_copy(Ui *ui, const char *text) {
    return arena_strdup(&ui->arena, text ? text : "");
}

static Widget *group(Ui *ui, WidgetRole role, Box box, bool is_row) {
    Widget *widget = add(ui, role);
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

Widget *ui_parts(Ui *ui, bool beside, int across, int down) {
    return beside ? ui_row(ui, (Box){.gap = across, .align = ALIGN_START})
                  : ui_column(ui, (Box){.gap = down});
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
    Widget *widget = add(ui, role);
    widget->type = type;
    widget->name = widget->text = ui_copy(ui, string);
    return widget;
}

Widget *ui_text(Ui *ui, TypeSize type, const char *string) {
    return text(ui, WIDGET_LABEL, type, string);
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
    add_option(ui, widget, "+", 1, false); /* before what grows and shrinks with a press */
    if (*value)
        add_option(ui, widget, value, 0, false);
    if (number <= least)
        widget->first->state |= STATE_DISABLED;
    if (number >= most)
        widget->first->next->state |= STATE_DISABLED;
    if (*value)
        widget->last->state |= STATE_READ_ONLY;
    return widget;
}

Widget *ui_field(Ui *ui, int id, const char *name, Field *field) {
    Widget *widget = add(ui, WIDGET_FIELD);
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

Widget *ui_picture(Ui *ui, const char *name, const char *picture, const char *subject, int field) {
    Widget *widget = add(ui, WIDGET_IMAGE);
    widget->name = ui_copy(ui, name);
    widget->picture = ui_copy(ui, picture);
    widget->subject = ui_copy(ui, subject);
    widget->field_number = field;
    widget->lay.grow = 1;
    return widget;
}

Widget *ui_icon(Ui *ui, Icon icon, int size, Colour colour) {
    Widget *widget = add(ui, WIDGET_IMAGE);
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
    bool other = pen->text != text;
    if (other)
        *pen = (MarkedState){.text = text, .drag_from = -1};
    if (other && ui->hovered == id)
        ui->hovered_option = -1; /* nobody has pointed at any of this */
}

Widget *ui_marked(Ui *ui, int id, TypeSize type, const char *string, const MarkedWord *words,
                  int count, const unsigned char *looks) {
    Widget *widget = text(ui, WIDGET_MARKED, type, string);
    MarkedWord *own = ARENA_NEW(&ui->arena, MarkedWord, count + 1);
    unsigned char *marks = ARENA_NEW(&ui->arena, unsigned char, count + 1);
    for (int i = 0; i < count; i++) {
        own[i] = words[i];
        marks[i] = looks ? looks[i] : MARK_NONE;
    }
    widget->words = own;
    widget->word_count = count;
    widget->marks = marks;
    widget->id = id;
    widget->state = id ? STATE_FOCUSABLE : STATE_READ_ONLY;
    if (id)
        settle_pen(ui, id, widget->text);
    return widget;
}

void ui_stress(Ui *ui, Widget *widget, int from, int to) {
    TextSpan *spans = ARENA_NEW(&ui->arena, TextSpan, widget->span_count + 1);
    for (int i = 0; i < widget->span_count; i++)
        spans[i] = widget->spans[i];
    spans[widget->span_count++] = (TextSpan){from, to, FACE_SEMIBOLD};
    widget->spans = spans;
}

Widget *ui_canvas(Ui *ui, const char *name, int width, int height,
                  void (*draw)(Paint *paint, SDL_Rect box, void *context), void *context) {
    Widget *widget = add(ui, WIDGET_CANVAS);
    widget->name = ui_copy(ui, name);
    widget->shape[0] = width;
    widget->shape[1] = height;
    widget->draw = draw;
    widget->context = context;
    return widget;
}

Widget *ui_rule(Ui *ui) {
    return add(ui, WIDGET_RULE);
}

Widget *ui_spring(Ui *ui) {
    Widget *widget = add(ui, WIDGET_SPACE);
    widget->lay.grow = 1;
    return widget;
}
