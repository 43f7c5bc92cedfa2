#include "front/window/ui/likeness.h"

#include <string.h>

#include "front/window/ui/ui.h"

#include "base/banned.h"

static uint64_t with(uint64_t sum, uint64_t value) {
    sum ^= value;
    sum *= 0x100000001B3u;
    return sum ^ sum >> 29;
}

static uint64_t with_text(uint64_t sum, const char *text) {
    for (; text && *text; text++)
        sum = with(sum, (unsigned char)*text);
    return with(sum, text ? 1 : 0);
}

static uint64_t with_box(uint64_t sum, const SDL_Rect *box) {
    sum = with(sum, (uint64_t)(uint32_t)box->x << 32 | (uint32_t)box->y);
    return with(sum, (uint64_t)(uint32_t)box->w << 32 | (uint32_t)box->h);
}

static bool counts(const Widget *widget) {
    return widget->role == WIDGET_METER || widget->role == WIDGET_CANVAS;
}

static uint64_t with_number(uint64_t sum, double number) {
    uint64_t bits;
    memcpy(&bits, &number, sizeof bits);
    return with(sum, bits);
}

static uint64_t with_widget(uint64_t sum, const Widget *w) {
    sum = with_box(with(sum, (uint64_t)w->role << 32 | (uint32_t)w->id), &w->box);
    sum = with_box(sum, &w->seen);
    sum = with(sum, (uint64_t)w->state << 32 | (uint64_t)w->colour << 8 | (uint64_t)w->type);
    sum = with(sum, (uint64_t)w->face << 32 | (uint64_t)w->icon << 8 | (uint64_t)w->number_shown);
    sum = with(sum, (uint64_t)w->lay.colour << 32 | (uint64_t)w->lay.field << 8 |
                        (uint64_t)w->lay.fill << 1 | (uint64_t)w->lay.card);
    sum = with_text(with_text(with_text(sum, w->text), w->picture), w->cap);
    sum = with(sum, (uint64_t)w->field_number << 32 | (uint64_t)(uint32_t)w->arrival);
    if (w->field)
        sum = with_text(with(sum, (uint64_t)(uint32_t)w->field->caret), field_text(w->field));
    for (int i = 0; w->marks && i < w->word_count; i++)
        sum = with(sum, w->marks[i] + (w->depths ? 256u * w->depths[i] : 0) + (w->kept && w->kept[i] ? 65536u : 0));
    for (int i = 0; i < w->span_count; i++)
        sum = with(sum, (uint64_t)(uint32_t)w->spans[i].from << 32 | (uint32_t)w->spans[i].to);
    return counts(w) ? sum : with_number(sum, w->number);
}

/* A meter that stands as it stood is drawn already; what a canvas draws only its screen knows. */
static bool is_other(Ui *ui, const Widget *widget, int *meters) {
    if (widget->role == WIDGET_CANVAS)
        return true;
    int place = (*meters)++;
    if (place >= COUNTED)
        return true;
    bool other = widget->number < ui->counted[place] || widget->number > ui->counted[place];
    ui->counted[place] = widget->number;
    return other;
}

bool likeness_note(Ui *ui, SDL_Rect *rest) {
    uint64_t sum = with(0xCBF29CE484222325u, (uint64_t)(uint32_t)ui->focus << 32 | ui->keyboard);
    int meters = 0;
    *rest = (SDL_Rect){0};
    sum = with(sum, (uint64_t)(uint32_t)ui->hovered << 32 | (uint32_t)ui->hovered_option);
    for (const Widget *w = ui->root; w; w = ui_next(ui, w)) {
        sum = with_widget(sum, w);
        if (!counts(w) || !is_other(ui, w, &meters) || SDL_RectEmpty(&w->box))
            continue;
        if (SDL_RectEmpty(rest))
            *rest = w->box;
        else
            SDL_UnionRect(rest, &w->box, rest);
    }
    bool alike = sum == ui->likeness;
    ui->likeness = sum;
    return alike;
}
