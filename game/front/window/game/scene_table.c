#include "front/window/game/scene_table.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/letters.h"
#include "front/shared/figures.h"
#include "front/window/game/card_grid.h"
#include "front/window/game/doors.h"
#include "front/window/game/scene_listen.h"
#include "front/window/game/scene_offer.h"

#include "base/banned.h"

enum {
    HAND_SHARE = 41,   /* of 100 of the breadth; the rest is the table */
    MOST_LETTERS = 96, /* of the column that the scene has for words */
    CARD_PAD = 5,      /* above and below what is on a card */
    AMOUNT_PAD = 3,    /* the same where amounts are on it */
    ROW_PAD = 2,
    ROUNDED = 2, /* what sizes that are rounded apart can differ from their sum */
    AMOUNT_LETTERS = 5,
    CARD_LETTERS = 26, /* of one beside another */
    ASIDE = 8, /* in an amount, beside its figure */
    EDGE = 10,
    TABLE_FIELD = 4
};

/* "€ 5 – € 50": what the card can be worth. */
static void add_amounts(Text *text, Lang lang, const ViewRemedy *remedy) {
    double least = remedy->any_amount ? remedy->euros_from : remedy->euros[0];
    double most = remedy->any_amount ? remedy->euros_to : least;
    for (int i = 0; i < remedy->euro_count; i++) {
        least = remedy->euros[i] < least ? remedy->euros[i] : least;
        most = remedy->euros[i] > most ? remedy->euros[i] : most;
    }
    words_add_euros(text, lang, least);
    if (most > least) {
        text_add(text, " – ");
        words_add_euros(text, lang, most);
    }
}

static void amounts_note(const Scene *scene, Ui *ui, const ViewRemedy *remedy) {
    Text text = {0};
    add_amounts(&text, app_lang(scene->game->app), remedy);
    ui_note(ui, text_cstr(&text));
    text_release(&text);
}

static void no_money_note(const Scene *scene, Ui *ui) {
    ui_note(ui, msg(app_lang(scene->game->app), MSG_OFFER_NO_MONEY));
}

/* A card that waits until one decides oneself again. */
static void disable(Widget *card) {
    card->state = (card->state & ~(unsigned)STATE_CARRIED) | STATE_DISABLED;
    for (Widget *part = card->first; part; part = part->next) {
        part->state |= part->text ? STATE_DISABLED : 0;
        for (Widget *label = part->first; label; label = label->next)
            label->state |= STATE_DISABLED;
    }
}

/* ---- amounts */

static void typed_amount(Scene *scene, Ui *ui, const ViewRemedy *remedy, int index) {
    Lang lang = app_lang(scene->game->app);
    Text text = {0}, range = {0};
    words_add_range(&range, lang, remedy->euros_from, remedy->euros_to);
    words_add_capital(&text, text_cstr(&range));
    scene->typed[index].limit = 12;
    ui_field(ui, ID_AMOUNT + index, ui_copy(ui, text_cstr(&text)), &scene->typed[index]);
    if (*field_text(&scene->typed[index]) && scene_amount(scene, remedy, index) < 0) {
        text_clear(&text);
        msg_fill(&text, lang, MSG_OFFER_AMOUNT_NOT, text_cstr(&range));
        Widget *note = ui_note(ui, ui_copy(ui, text_cstr(&text)));
        note->colour = COLOUR_WARN;
        note->state |= STATE_LIVE;
    }
    text_release(&text);
    text_release(&range);
}

static void listed_amounts(Scene *scene, Ui *ui, const ViewRemedy *remedy, int index, bool laid) {
    Lang lang = app_lang(scene->game->app);
    const char **labels = xcalloc((size_t)remedy->euro_count, sizeof *labels);
    for (int e = 0; e < remedy->euro_count; e++) {
        Text text = {0};
        words_add_euros(&text, lang, remedy->euros[e]);
        labels[e] = ui_copy(ui, text_cstr(&text));
        text_release(&text);
    }
    Widget *choice = ui_choice(ui, ID_AMOUNT + index, "", labels, remedy->euro_count,
                               laid ? scene->amount[index] - 1 : -1);
    free(labels);
    Text name = {0};
    msg_fill(&name, lang, MSG_OFFER_AMOUNT, remedy->label);
    choice->name = ui_copy(ui, text_cstr(&name));
    choice->state |= STATE_QUIET;
    choice->lay.gap = SPACE_4;
    text_release(&name);
}

/* ---- the hand and the table */

/* Semibold letters are a little wider. */
static const double SEMIBOLD = 1.07;

/* What there is for both, in units. */
static int breadth(const Ui *ui) {
    int most = MOST_LETTERS * ui_width(ui) / ui_letters(ui, TYPE_REPLY);
    int room = ui_is_narrow(ui)
                   ? ui_width(ui) - SPACE_64
                   : ui_width(ui) - scene_customer_width(ui) - 2 * SPACE_24 - 2 * SPACE_32;
    return room < most ? room : most;
}

static int hand_width(const Ui *ui) {
    return breadth(ui) * HAND_SHARE / 100;
}

/* In the play of author mode: what a remedy, and what lies there, would do. */
static void beside(const Scene *scene, Ui *ui, const ViewRemedy *remedy) {
    if (scene->host)
        scene->host->beside_remedy(scene->host->context, ui, remedy->remedy);
}

static void beside_table(const Scene *scene, Ui *ui, const View *view) {
    Chosen chosen[OFFER_MOST];
    double euros;
    int count = scene_offer(scene, view, chosen, &euros);
    Input input = {.kind = INPUT_OFFER};
    input.as.offer.chosen = chosen;
    input.as.offer.count = count;
    input.as.offer.hand_over = (HandOver)scene->way;
    if (scene->host && count >= 0)
        scene->host->beside(scene->host->context, ui, &input);
}

/* A card in the hand; where one was that lies on the table, its words. */
static void in_hand(const Scene *scene, Ui *ui, const View *view, int index) {
    const ViewRemedy *remedy = &view->remedies[index];
    bool laid = scene_lies(scene, view, index);
    ui_column(ui, (Box){.width = hand_width(ui), .pad_y = ROW_PAD, .place = ALIGN_CENTER});
    Widget *card = ui_card_begin(ui, laid ? 0 : ID_REMEDY + index, index + 1, remedy->label);
    card->number_shown = 0;
    card->lay.pad_x = -SPACE_4;
    card->lay.pad_y = CARD_PAD - SPACE_12;
    card->state |= STATE_CARRIED;
    if (laid) { /* it keeps the room, and is none */
        card->state = STATE_QUIET;
        card->key = 0;
    }
    ui_row(ui, (Box){.gap = SPACE_8, .align = ALIGN_CENTER});
    Widget *words = grid_words(ui, index + 1, remedy->label);
    if (laid)
        for (Widget *word = words->first; word; word = word->next)
            word->colour = COLOUR_MUTED;
    if (scene_has_amounts(remedy))
        amounts_note(scene, ui, remedy);
    ui_end(ui);
    ui_end(ui);
    if (!scene_can_lie(scene, remedy)) {
        disable(card);
        disable(card->first);
        card->first->state &= ~(unsigned)STATE_DISABLED;
    }
    beside(scene, ui, remedy);
    ui_end(ui);
}

/* In how many lines the amounts stand on the table. */
static int lines_of_amounts(const Ui *ui, const ViewRemedy *remedy) {
    int letter = ui_width(ui) / ui_letters(ui, TYPE_INTERFACE) + 1;
    int one = AMOUNT_LETTERS * letter + 2 * ASIDE + SPACE_4;
    int room = breadth(ui) - hand_width(ui) - 5 * SPACE_16 - 2 * letter;
    int beside = room > one ? room / one : 1;
    return (remedy->euro_count + beside - 1) / beside;
}

/* How high the place of a card is, whatever lies there. */
static int place_height(const Ui *ui, const ViewRemedy *remedy) {
    int lines = lines_of_amounts(ui, remedy);
    if (remedy->any_amount)
        return ui_field_height(ui) + CARD_PAD + ROUNDED;
    if (remedy->euro_count)
        return lines * ui_soft_height(ui) + (lines - 1) * SPACE_4 + 2 * AMOUNT_PAD + ROUNDED;
    return ui_line_height(ui, TYPE_INTERFACE) + 2 * CARD_PAD + ROUNDED;
}

/* Letters as wide as the mean one. */
static double letters_of(const char *text) {
    return letters_width(text, strlen(text), 100) / (100 * LETTERS_MEAN) * SEMIBOLD;
}

/* Whether the name of the card stands on one line with its amounts: else it is read beside it,
 * where the card was in the hand. */
static bool fits_beside(const Ui *ui, const ViewRemedy *remedy) {
    double letter = (double)ui_width(ui) / ui_letters(ui, TYPE_INTERFACE);
    double amounts = 0;
    for (int e = 0; e < remedy->euro_count; e++) {
        Text text = {0};
        words_add_euros(&text, LANG_NL, remedy->euros[e]);
        amounts += letters_of(text_cstr(&text)) * letter + 2 * ASIDE + SPACE_4;
        text_release(&text);
    }
    int room = breadth(ui) - hand_width(ui) - SPACE_12 - 3 * SPACE_12;
    return remedy->euro_count && !remedy->any_amount &&
           (letters_of(remedy->label) + 2) * letter + 2 * SPACE_12 + amounts <= room;
}

static void on_table(Scene *scene, Ui *ui, const ViewRemedy *remedy, int index) {
    bool named = !scene_has_amounts(remedy) || fits_beside(ui, remedy);
    Widget *card = ui_card_begin(ui, ID_REMEDY + index, index + 1, remedy->label);
    card->number_shown = 0; /* it stands in the middle */
    card->state |= STATE_CARRIED;
    card->value = msg(app_lang(scene->game->app), MSG_OFFER_ON_TABLE);
    bool listed = remedy->euro_count && !remedy->any_amount;
    card->lay.pad_x = listed ? 0 : -SPACE_4;
    card->lay.pad_y = (remedy->any_amount ? CARD_PAD / 2
                       : listed           ? AMOUNT_PAD
                                          : CARD_PAD) -
                      SPACE_12;
    ui_row(ui, (Box){.gap = listed ? SPACE_12 : SPACE_8, .align = ALIGN_CENTER});
    Widget *words = grid_words(ui, index + 1, named ? remedy->label : "");
    words->lay.grow = words->last->lay.grow = 0; /* no wider than what is on it */
    if (remedy->any_amount) {
        ui_column(ui, (Box){.gap = SPACE_4});
        typed_amount(scene, ui, remedy, index);
        ui_end(ui);
    } else if (remedy->euro_count) {
        listed_amounts(scene, ui, remedy, index, true);
    }
    ui_end(ui);
    ui_end(ui);
}

static bool any_lies(const Scene *scene, const View *view) {
    bool any = false;
    for (int i = 0; i < scene_remedies(view); i++)
        any |= scene_lies(scene, view, i);
    return any;
}

/* One row: the card in the hand, and its place on the table. */
static void row_of(Scene *scene, Ui *ui, const View *view, int index) {
    const ViewRemedy *remedy = &view->remedies[index];
    ui_row(ui, (Box){.gap = SPACE_12, .align = ALIGN_STRETCH});
    in_hand(scene, ui, view, index);
    Widget *place = ui_row(ui, (Box){.pad_x = SPACE_12,
                                     .pad_y = ROW_PAD,
                                     .fill = true,
                                     .colour = COLOUR_HOVER,
                                     .align = ALIGN_CENTER,
                                     .grow = 1});
    place->id = ID_TABLE + index;
    place->state |= STATE_TAKES;
    ui_spring(ui)->lay = (Box){.height = place_height(ui, remedy)};
    if (scene_lies(scene, view, index))
        on_table(scene, ui, remedy, index);
    else if (!scene_can_lie(scene, remedy))
        no_money_note(scene, ui);
    else if (!index && !any_lies(scene, view))
        ui_note(ui, msg(app_lang(scene->game->app), MSG_OFFER_EMPTY));
    ui_end(ui);
    ui_end(ui);
}

static void draw_edge(Paint *paint, SDL_Rect box, void *context) {
    const Theme *theme = paint_theme(paint);
    uint32_t wood = theme_field(theme, TABLE_FIELD);
    int leg = box.h * 2, in = box.h * 3;
    (void)context;
    paint_round(paint, (SDL_Rect){box.x, box.y, box.w, box.h / 2}, box.h / 4, wood);
    paint_fill(paint, (SDL_Rect){box.x + in, box.y + box.h / 4, leg, box.h - box.h / 4}, wood);
    paint_fill(paint,
               (SDL_Rect){box.x + box.w - in - leg, box.y + box.h / 4, leg, box.h - box.h / 4},
               wood);
}

static void hand_and_table(Scene *scene, Ui *ui, const View *view) {
    ui_column(ui, (Box){.target = true}); /* where all is one page all of it is seen */
    for (int i = 0; i < scene_remedies(view); i++)
        row_of(scene, ui, view, i);
    ui_row(ui, (Box){.gap = SPACE_12});
    ui_spring(ui)->lay = (Box){.width = hand_width(ui)};
    ui_canvas(ui, msg(app_lang(scene->game->app), MSG_OFFER_TABLE), 0, EDGE, draw_edge, NULL)
        ->lay.grow = 1;
    ui_end(ui);
    ui_end(ui);
}

/* ---- in one */

/* With the amounts it can be given with: one of them lays it as well. */
static Widget *chosen_in_place(Scene *scene, Ui *ui, const View *view, int index) {
    const ViewRemedy *remedy = &view->remedies[index];
    bool laid = scene_lies(scene, view, index), can = scene_can_lie(scene, remedy);
    Widget *card = grid_card(ui, ID_REMEDY + index, index + 1, remedy->label);
    if (laid) {
        card->state |= STATE_CHECKED;
        card->value = msg(app_lang(scene->game->app), MSG_OFFER_ON_TABLE);
    }
    if (can && remedy->euro_count && !remedy->any_amount) {
        ui_column(ui, (Box){.align = ALIGN_START}); /* its ring is around them alone */
        listed_amounts(scene, ui, remedy, index, laid);
        ui_end(ui);
    } else if (laid && remedy->any_amount)
        typed_amount(scene, ui, remedy, index);
    else if (!can)
        no_money_note(scene, ui);
    else if (scene_has_amounts(remedy))
        amounts_note(scene, ui, remedy);
    beside(scene, ui, remedy);
    ui_end(ui);
    if (!can)
        disable(card);
    return card;
}

/* Where height is dear: no table beside the hand, but cards beside each other; in one column the
 * first of them stands below the last words. */
static void hand_alone(Scene *scene, Ui *ui, const View *view) {
    bool cramped = scene_is_cramped(ui);
    ui_column(ui, (Box){.target = !cramped});
    CardGrid grid = grid_begin(ui, cramped ? 1 : grid_columns(ui, CARD_LETTERS));
    for (int i = 0; i < scene_remedies(view); i++) {
        grid_next(&grid);
        Widget *card = chosen_in_place(scene, ui, view, i);
        card->lay.grow = 1;
        card->lay.target = cramped && !i;
    }
    grid_end(&grid);
    ui_end(ui);
}

void scene_build_table(Scene *scene, Ui *ui, const View *view) {
    if (scene_is_short(ui))
        hand_alone(scene, ui, view);
    else
        hand_and_table(scene, ui, view);
    doors_build(ui, ID_DOOR, app_lang(scene->game->app), scene->way, scene_remedies(view));
    beside_table(scene, ui, view);
}
