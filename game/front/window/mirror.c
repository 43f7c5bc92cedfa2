#include "front/window/mirror.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "front/window/ui/field_view.h"
#include "front/window/ui/inside.h"
#include "front/window/ui/motion.h"
#include "front/window/ui/text_place.h"

#include "base/banned.h"

enum { RECORD_END = 0x1E, FIELD_END = 0x1F };

typedef struct Mirroring {
    App *app;
    Ui *ui;
    Text *out;
    int records; /* so far, the window's aside */
} Mirroring;

/* Where a widget stands among those that are written. */
typedef struct Place {
    int parent;    /* record */
    int x, y;      /* what boxes are measured from */
    char key[160]; /* of the parent */
} Place;

/* Control characters are no text; the two that part the records least of all. */
static void add_plain(Text *out, const char *text) {
    for (; text && *text; text++)
        if ((unsigned char)*text >= ' ' || *text == '\n')
            text_add_char(out, *text);
}

static void next_field(Text *out) {
    text_add_char(out, FIELD_END);
}

static void add_field(Text *out, const char *text) {
    next_field(out);
    add_plain(out, text);
}

static bool is_said(const char *text) {
    return text && *text;
}

static bool is_written(const Widget *widget) {
    switch (widget->role) {
    case WIDGET_GROUP:
    case WIDGET_CANVAS:
    case WIDGET_IMAGE:
        return is_said(widget->name);
    case WIDGET_LABEL:
        return is_said(widget->text);
    case WIDGET_RULE:
    case WIDGET_SPACE:
        return false;
    case WIDGET_CARD: /* the place of one that lies elsewhere is none to press */
        return widget->id != 0;
    default:
        return true;
    }
}

/* ---- what is of a role alone */

static void add_type(const Mirroring *m, const Widget *widget) {
    next_field(m->out);
    if (!widget->layout && widget->role != WIDGET_FIELD)
        return;
    TextSpec spec = ui_spec(m->ui, widget);
    SDL_Point at = ui_text_place(m->ui, widget);
    bool bold = widget->face == FACE_SEMIBOLD || widget->face == FACE_SEMIBOLD_ITALIC;
    bool italic = widget->face == FACE_ITALIC || widget->face == FACE_SEMIBOLD_ITALIC;
    text_addf(m->out, "%d %d %d %d %d %d %06x", spec.size, spec.leading, bold ? 600 : 400, italic,
              at.x - widget->box.x, at.y - widget->box.y, (unsigned)spec.colour);
}

static SDL_Rect word_box(const Mirroring *m, const Widget *widget, int word) {
    const LayoutWord *of = &widget->layout->words[word];
    SDL_Point at = ui_text_place(m->ui, widget);
    SDL_Rect box = {0};
    for (int i = 0; i < of->piece_count; i++) {
        SDL_Rect piece = layout_piece_box(widget->layout, of->piece + i);
        if (i)
            SDL_UnionRect(&box, &piece, &box);
        else
            box = piece;
    }
    box.x += at.x - widget->box.x;
    box.y += at.y - widget->box.y;
    return box;
}

static void add_words(const Mirroring *m, const Widget *widget) {
    const MarkedState *pen = widget->id ? ui_pen(m->ui, widget->id) : NULL;
    text_addf(m->out, "%d ", pen && pen->aimed ? pen->word : -1); /* none is meant yet */
    for (int i = 0; i < widget->word_count; i++) {
        const MarkedWord *word = &widget->words[i];
        bool set = widget->layout && i < widget->layout->word_count;
        SDL_Rect box = set ? word_box(m, widget, i) : (SDL_Rect){0};
        text_addf(m->out, "%d,%d,%d,%d,%d,%d,%d,%d;", word->from, word->to, word->clause,
                  widget->marks[i], box.x, box.y, box.w, box.h);
    }
}

static void add_more(const Mirroring *m, const Widget *widget) {
    next_field(m->out);
    SDL_Rect box;
    switch (widget->role) {
    case WIDGET_HEADING:
        text_addf(m->out, "%d", widget->level);
        break;
    case WIDGET_OPTION:
        text_addf(m->out, "%g", widget->number);
        break;
    case WIDGET_METER:
    case WIDGET_STEPPER:
    case WIDGET_CHOICE:
        text_addf(m->out, "%g %g %g", widget->number, widget->least, widget->most);
        break;
    case WIDGET_FIELD:
        box = field_box(m->ui, widget);
        text_addf(m->out, "%d %d %d %d", box.y - widget->box.y, box.h, widget->field->many_lines,
                  widget->field->limit);
        break;
    case WIDGET_SCROLL: {
        const ScrollState *state = ui_scroll_state(m->ui, widget->id);
        text_addf(m->out, "%d %d", motion_scrolled(m->ui, state), state->content);
        break;
    }
    case WIDGET_MARKED:
        add_words(m, widget);
        break;
    default:
        break;
    }
}

/* ---- the tree */

/* By its id where it has one, else by how many of its kind stood before it under the same parent.
 */
static void name_key(Place *own, const Place *place, const Widget *widget, int number) {
    if (widget->role == WIDGET_OPTION)
        snprintf(own->key, sizeof own->key, "o%d.%g", widget->id, widget->number);
    else if (widget->id)
        snprintf(own->key, sizeof own->key, "%d.%d", (int)widget->role, widget->id);
    else
        snprintf(own->key, sizeof own->key, "%.120s/%d.%d", place->key, (int)widget->role, number);
}

static void add_widget(Mirroring *m, const Widget *widget, const Place *place, const Place *own) {
    Text *out = m->out;
    const SDL_Rect *box = &widget->box;
    const char *text = widget->role == WIDGET_FIELD ? "" : widget->text;
    text_add(out, widget_role_word(widget->role));
    add_field(out, own->key);
    text_addf(out, "\x1F%d\x1F%d\x1F%u\x1F%d\x1F%d\x1F%d\x1F%d", place->parent, widget->id,
              widget->state, box->x - place->x, box->y - place->y, box->w, box->h);
    add_field(out, widget->name);
    add_field(out, text);
    add_field(out, widget->role == WIDGET_FIELD ? field_text(widget->field) : widget->value);
    add_field(out, widget->hint);
    add_field(out, widget->key ? SDL_GetKeyName(widget->key) : "");
    add_type(m, widget);
    add_more(m, widget);
    text_add_char(out, RECORD_END);
    m->records++;
}

/* How many of a kind were seen below one parent. */
typedef struct Counts {
    int of[WIDGET_SPACE + 1];
} Counts;

static void add_below(Mirroring *m, const Widget *widget, const Place *place, Counts *counts) {
    for (const Widget *child = widget->first; child; child = child->next) {
        if (!is_written(child)) {
            add_below(m, child, place, counts);
            continue;
        }
        Place own;
        Counts below = {{0}};
        name_key(&own, place, child, counts->of[child->role]++);
        add_widget(m, child, place, &own);
        own.parent = m->records;
        own.x = child->box.x;
        own.y = child->box.y;
        if (child->role == WIDGET_SCROLL)
            own.y -= motion_scrolled(m->ui, ui_scroll_state(m->ui, child->id));
        add_below(m, child, &own, &below);
    }
}

static void add_window(const Mirroring *m) {
    static const Colour colours[] = {COLOUR_PAPER,     COLOUR_CARD,    COLOUR_INK,
                                     COLOUR_MUTED,     COLOUR_CONTROL, COLOUR_ACCENT,
                                     COLOUR_ON_ACCENT, COLOUR_MARKER};
    const Ui *ui = m->ui;
    const Screen *screen = app_screen(m->app);
    const Widget *focus = ui_find(ui, ui_focused(ui));
    Text *out = m->out;
    text_add(out, screen ? screen->name : "");
    text_addf(out, "\x1F%u\x1F%g", app_screen_number(m->app), ui->theme.density);
    add_field(out, lang_id(app_lang(m->app)));
    next_field(out);
    if (focus)
        text_addf(out, "%d.%d", (int)focus->role, focus->id);
    text_addf(out, "\x1F%d\x1F%d\x1F%d\x1F%d\x1F%d", ui->keyboard, (int)ui->theme.scheme,
              ui->theme.still, ui->width, ui->height);
    for (size_t i = 0; i < sizeof colours / sizeof *colours; i++)
        text_addf(out, "\x1F%06x", (unsigned)theme_colour(&ui->theme, colours[i]));
    text_add_char(out, RECORD_END);
}

void mirror_write(App *app, Text *out) {
    Mirroring m = {.app = app, .ui = app_ui(app), .out = out};
    Place window = {.key = ""};
    Counts counts = {{0}};
    text_clear(out);
    add_window(&m);
    if (ui_root(m.ui))
        add_below(&m, ui_root(m.ui), &window, &counts);
}
