#include "front/window/game/look.h"

#include <stdlib.h>

#include "base/arena.h"
#include "model/clause.h"

#include "front/window/ui/desktop.h"
#include "front/window/ui/stroke.h"

#include "base/banned.h"

Icon look_icon(Channel channel) {
    static const Icon icons[CHANNEL_COUNT] = {
        [CHANNEL_PHONE] = ICON_PHONE,   [CHANNEL_COUNTER] = ICON_COUNTER,
        [CHANNEL_EMAIL] = ICON_EMAIL,   [CHANNEL_CHAT] = ICON_CHAT,
        [CHANNEL_LETTER] = ICON_LETTER, [CHANNEL_SOCIAL] = ICON_SOCIAL};
    return icons[channel];
}

static void stress(Ui *ui, Widget *widget, const Rendered *rendered) {
    for (int i = 0; i < rendered->run_count; i++)
        ui_stress(ui, widget, rendered->runs[i].from, rendered->runs[i].to);
}

Widget *look_rendered(Ui *ui, TypeSize type, const Rendered *rendered) {
    Widget *widget = ui_text(ui, type, text_cstr(&rendered->plain));
    stress(ui, widget, rendered);
    return widget;
}

Widget *look_marked(Ui *ui, int id, TypeSize type, const Rendered *rendered,
                    const unsigned char *looks) {
    Clauses clauses = {0};
    clauses_find(rendered, &clauses);
    MarkedWord *words = xcalloc((size_t)rendered->word_count + 1, sizeof *words);
    for (int i = 0; i < rendered->word_count; i++)
        words[i] = (MarkedWord){rendered->words[i].from, rendered->words[i].to,
                                clause_of(&clauses, i + 1)};
    Widget *widget =
        ui_marked(ui, id, type, text_cstr(&rendered->plain), words, rendered->word_count, looks);
    stress(ui, widget, rendered);
    free(words);
    clauses_release(&clauses);
    return widget;
}

void look_key(const Ui *ui, Widget *button, const char *key) {
    if (!desktop_has_keys())
        return;
    button->cap_room = key;
    if (ui_is_by_keys(ui))
        button->cap = key;
}

static void draw_fold(Paint *paint, SDL_Rect box, bool open) {
    const Theme *theme = paint_theme(paint);
    float x = (float)box.x, y = (float)box.y, s = (float)box.w,
          thick = (float)theme_fixed(theme, 2);
    uint32_t colour = theme_colour(theme, COLOUR_MUTED);
    float from[2] = {x + s * (open ? .15f : .35f), y + s * (open ? .35f : .15f)};
    float tip[2] = {x + s * (open ? .5f : .7f), y + s * (open ? .7f : .5f)};
    float to[2] = {x + s * (open ? .85f : .35f), y + s * (open ? .35f : .85f)};
    paint_line(paint, from[0], from[1], tip[0], tip[1], thick, colour);
    paint_line(paint, tip[0], tip[1], to[0], to[1], thick, colour);
}

static void draw_folded(Paint *paint, SDL_Rect box, void *context) {
    (void)context;
    draw_fold(paint, box, false);
}

static void draw_unfolded(Paint *paint, SDL_Rect box, void *context) {
    (void)context;
    draw_fold(paint, box, true);
}

Widget *look_fold(Ui *ui, const char *name, int size, bool open) {
    return ui_canvas(ui, name, size, size, open ? draw_unfolded : draw_folded, NULL);
}

TypeSize look_far(const Theme *theme, const Ui *ui, TypeSize least) {
    TypeSize type = least;
    while (type < TYPE_POSTER && theme_type(theme, type) * 40 < theme_fixed(theme, ui_height(ui)))
        type++;
    return type;
}

enum { PAGE_LETTERS = 96 };

void look_page(Ui *ui) {
    if (ui_is_narrow(ui))
        ui_column(ui, (Box){.gap = SPACE_12, .pad = SPACE_16, .grow = 1});
    else
        ui_row(ui, (Box){.gap = SPACE_32,
                         .pad = SPACE_24,
                         .grow = 1,
                         .align = ALIGN_STRETCH,
                         .place = ALIGN_CENTER});
}

void look_page_words(Ui *ui) {
    if (!ui_is_narrow(ui))
        ui_column(ui, (Box){.gap = SPACE_12, .grow = 1, .letters = PAGE_LETTERS});
}

void look_page_end(Ui *ui) {
    if (!ui_is_narrow(ui))
        ui_end(ui);
    ui_end(ui);
}
