#include "front/window/ui/sight.h"

#include "front/window/ui/field_view.h"
#include "front/window/ui/inside.h"
#include "front/window/ui/motion.h"

#include "base/banned.h"

SDL_Rect sight_of(Ui *ui, const Widget *widget, int view) {
    SDL_Rect box = widget->box;
    if (widget->role == WIDGET_MARKED && widget->layout && widget->word_count) {
        int word = ui_pen(ui, widget->id)->word;
        for (int i = 0; i < widget->layout->piece_count; i++)
            if (widget->layout->pieces[i].word == word) {
                SDL_Rect piece = layout_piece_box(widget->layout, i);
                box.y += piece.y;
                box.h = piece.h;
                break;
            }
    } else if (widget->role == WIDGET_FIELD && box.h > view) {
        box = field_caret_box(ui, widget);
    }
    const Widget *scroll = widget_scroll(widget);
    const ScrollState *state = scroll ? ui_scroll_state(ui, scroll->id) : NULL;
    box.y += state ? motion_scrolled(ui, state) - state->offset : 0;
    return box;
}

bool sight_has(Ui *ui, const Widget *widget) {
    SDL_Rect box = sight_of(ui, widget, widget->seen.h), both;
    int room = box.h < widget->seen.h ? box.h : widget->seen.h;
    return SDL_IntersectRect(&box, &widget->seen, &both) && 2 * both.h >= room;
}
