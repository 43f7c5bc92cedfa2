#include "front/window/game/doors.h"

#include "model/scenario.h"

#include "base/banned.h"

enum { WIDE = 28, HIGH = 34, LETTERS = 30, TENTH = 10 };

typedef struct Look {
    const Theme *theme;
    uint32_t frame, leaf, inside, ink;
} Look;

static Look look_of(const Paint *paint) {
    const Theme *theme = paint_theme(paint);
    return (Look){.theme = theme,
                  .frame = theme_colour(theme, COLOUR_INK),
                  .leaf = theme_field(theme, 4),
                  .inside = theme_colour(theme, COLOUR_MARKER),
                  .ink = theme_colour(theme, COLOUR_INK)};
}

/* Head and shoulders, standing on `floor`, `high` pixels. */
static void person(Paint *paint, int x, int floor, int high, uint32_t colour) {
    int head = high / 6, wide = high * 2 / 5, neck = high / 12;
    int shoulders = floor - high + 2 * head + neck;
    paint_dot(paint, x, floor - high + head, head, colour);
    paint_round(paint, (SDL_Rect){x - wide / 2, shoulders, wide, floor - shoulders}, wide / 2,
                colour);
    paint_fill(paint, (SDL_Rect){x - wide / 2, floor - wide / 2, wide, wide / 2}, colour);
}

/* The door stands open, and two walk in. */
static void draw_warm(Paint *paint, SDL_Rect box, void *context) {
    Look look = look_of(paint);
    int line = theme_fixed(look.theme, 2), leaf = box.w / 4, high = box.h * 3 / 5;
    SDL_Rect frame = {box.x + leaf, box.y, box.w - leaf, box.h};
    (void)context;
    paint_fill(paint, frame, look.inside);
    paint_border(paint, frame, 0, line, look.frame);
    paint_fill(paint, (SDL_Rect){box.x, box.y, leaf, box.h}, look.leaf);
    paint_border(paint, (SDL_Rect){box.x, box.y, leaf + line, box.h}, 0, line, look.frame);
    int floor = box.y + box.h - line;
    person(paint, frame.x + frame.w * 3 / 10, floor, high, look.ink);
    person(paint, frame.x + frame.w * 7 / 10, floor, high, look.ink);
}

/* The door is closed, and one stands before it. */
static void draw_cold(Paint *paint, SDL_Rect box, void *context) {
    Look look = look_of(paint);
    int line = theme_fixed(look.theme, 2), aside = box.w / 4;
    SDL_Rect frame = {box.x + aside, box.y, box.w - aside, box.h};
    (void)context;
    paint_fill(paint, frame, look.leaf);
    paint_border(paint, frame, 0, line, look.frame);
    paint_dot(paint, frame.x + frame.w - 4 * line, box.y + box.h / 2, line + line / 2, look.frame);
    person(paint, box.x + box.w / 5, box.y + box.h, box.h * 3 / 5, look.ink);
}

/* The tenth has the 0 of the keyboard; there is no key for more. */
static void add_digit(Ui *ui, Widget *card, int number) {
    if (number > TENTH)
        return;
    card->key = SDLK_0 + number % TENTH;
    char digit[8];
    snprintf(digit, sizeof digit, "%d", number % TENTH);
    Widget *shown = ui_text(ui, TYPE_INTERFACE, digit);
    shown->face = FACE_SEMIBOLD;
    shown->colour = COLOUR_ACCENT;
}

static Widget *door(Ui *ui, int id, Lang lang, bool chosen, int number, bool warm) {
    const char *name = msg(lang, warm ? MSG_SCENE_WAY_WARM : MSG_SCENE_WAY_COLD);
    Widget *card = ui_card_begin(ui, id, 0, name);
    card->state |= chosen ? STATE_CHECKED : 0;
    card->lay.pad_y = -SPACE_8;
    card->value = chosen ? msg(lang, MSG_OFFER_CHOSEN) : NULL;
    ui_row(ui, (Box){.gap = SPACE_12, .align = ALIGN_CENTER});
    add_digit(ui, card, number);
    ui_canvas(ui, name, WIDE, HIGH, warm ? draw_warm : draw_cold, NULL);
    ui_column(ui, (Box){.grow = 1});
    ui_row(ui, (Box){.gap = SPACE_8, .align = ALIGN_CENTER});
    if (chosen)
        ui_icon(ui, ICON_TICK, 18, COLOUR_ACCENT);
    ui_text(ui, TYPE_INTERFACE, name)->face = FACE_SEMIBOLD;
    ui_end(ui);
    ui_note(ui, msg(lang, warm ? MSG_OFFER_WARM_COSTS : MSG_OFFER_COLD_COSTS));
    ui_end(ui);
    ui_end(ui);
    ui_end(ui);
    return card;
}

void doors_build(Ui *ui, int id, Lang lang, int chosen, int before) {
    bool beside = ui_letters(ui, TYPE_REPLY) >= 2 * LETTERS;
    Box box = {.gap = SPACE_8, .align = ALIGN_STRETCH};
    if (beside)
        ui_row(ui, box);
    else
        ui_column(ui, box);
    for (int way = HAND_OVER_WARM; way <= HAND_OVER_COLD; way++) {
        Widget *card = door(ui, id + way, lang, way == chosen, before + way,
                            way == HAND_OVER_WARM);
        card->lay.grow = beside ? 1 : 0;
    }
    ui_end(ui);
}
