#include "front/window/game/scene_offer.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "front/shared/figures.h"
#include "front/window/game/card_grid.h"
#include "front/window/game/doors.h"
#include "front/window/game/purse.h"
#include "front/window/game/scene_laid.h"
#include "front/window/game/scene_listen.h"

#include "base/banned.h"

enum {
    HAND_LETTERS = 20, /* of a card in the hand, at least */
    DOORS_SHARE = 30,  /* of 100 of the window, beside the table: a door takes two lines */
    TABLE_LOW = 132,   /* a table is a table when nothing lies on it */
    EDGE = 10,
    TABLE_FIELD = 4
};

static bool has_amounts(const ViewRemedy *remedy) {
    return remedy->any_amount || remedy->euro_count > 0;
}

static int shown(const View *view) {
    return view->remedy_count < OFFER_MOST ? view->remedy_count : OFFER_MOST;
}

/* Who hands over gives no money: those cards wait in the hand. */
static bool can_lie(const Scene *scene, const ViewRemedy *remedy) {
    return !scene->way || !has_amounts(remedy);
}

static bool lies(const Scene *scene, const View *view, int index) {
    return scene->given[index] && can_lie(scene, &view->remedies[index]);
}

/* The amount of the card in place `index`; below 0 while there is none that can be given. */
static double amount_of(const Scene *scene, const ViewRemedy *remedy, int index) {
    if (!remedy->any_amount)
        return scene->amount[index] > 0 ? remedy->euros[scene->amount[index] - 1] : -1;
    const Remedy *of = &scene->opened->file.scenario->house.remedies[remedy->remedy];
    const char *typed = field_text(&scene->typed[index]);
    double euros = 0;
    bool can =
        words_read_euros(typed, strlen(typed), &euros) && (euros <= 0 || remedy_takes(of, euros));
    return can ? euros : -1;
}

int scene_offer(const Scene *scene, const View *view, Chosen *chosen, double *euros) {
    int count = 0;
    bool ready = true;
    *euros = 0;
    for (int i = 0; i < shown(view); i++) {
        const ViewRemedy *remedy = &view->remedies[i];
        if (!lies(scene, view, i))
            continue;
        double amount = has_amounts(remedy) ? amount_of(scene, remedy, i) : 0;
        ready &= amount >= 0;
        if (has_amounts(remedy) && amount <= 0)
            continue; /* none yet, or nothing: it is not given */
        chosen[count++] = (Chosen){remedy->remedy, amount};
        *euros += amount;
    }
    return ready ? count : -1;
}

void scene_reset_offer(Scene *scene) {
    memset(scene->given, 0, sizeof scene->given);
    memset(scene->amount, 0, sizeof scene->amount);
    for (int i = 0; i < OFFER_MOST; i++)
        field_set(&scene->typed[i], "");
    scene->way = HAND_OVER_NONE;
}

/* ---- the hand */

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

/* Where a card was that lies on the table. */
static void draw_slot(Paint *paint, SDL_Rect box, void *context) {
    const Theme *theme = paint_theme(paint);
    uint32_t colour = theme_colour(theme, COLOUR_RULE);
    int radius = theme_fixed(theme, RADIUS_CARD), line = theme_fixed(theme, 2);
    (void)context;
    paint_border(paint, box, radius, line, colour);
}

static Widget *in_hand(Scene *scene, Ui *ui, const ViewRemedy *remedy, int index) {
    Lang lang = app_lang(scene->game->app);
    Text text = {0};
    Widget *card = grid_card(ui, ID_REMEDY + index, index + 1, remedy->label);
    card->state |= STATE_CARRIED;
    card->lay.gap = 0;
    if (has_amounts(remedy)) {
        add_amounts(&text, lang, remedy);
        Widget *note =
            ui_note(ui, scene->way ? msg(lang, MSG_OFFER_NO_MONEY) : ui_copy(ui, text_cstr(&text)));
        if (!can_lie(scene, remedy)) {
            card->state = (card->state & ~(unsigned)STATE_CARRIED) | STATE_DISABLED;
            for (Widget *label = card->first->first; label; label = label->next)
                label->state |= STATE_DISABLED;
            note->state |= STATE_DISABLED;
        }
    }
    if (scene->host)
        scene->host->beside_remedy(scene->host->context, ui, remedy->remedy);
    ui_end(ui);
    text_release(&text);
    return card;
}

static void hand(Scene *scene, Ui *ui, const View *view) {
    Lang lang = app_lang(scene->game->app);
    CardGrid grid = grid_begin(ui, grid_columns(ui, HAND_LETTERS));
    for (int i = 0; i < shown(view); i++) {
        Widget *place;
        grid_next(&grid);
        if (lies(scene, view, i)) {
            Text text = {0};
            msg_fill(&text, lang, MSG_OFFER_LIES, view->remedies[i].label);
            place = ui_canvas(ui, text_cstr(&text), 0, SPACE_48, draw_slot, NULL);
            text_release(&text);
        } else {
            place = in_hand(scene, ui, &view->remedies[i], i);
        }
        place->lay.grow = 1;
        place->lay.target = i == 0; /* where all is one page it begins here, below the last words */
    }
    grid_end(&grid);
}

/* ---- the table */

static void typed_amount(Scene *scene, Ui *ui, const ViewRemedy *remedy, int index) {
    Lang lang = app_lang(scene->game->app);
    Text text = {0}, range = {0};
    words_add_range(&range, lang, remedy->euros_from, remedy->euros_to);
    words_add_capital(&text, text_cstr(&range));
    scene->typed[index].limit = 12;
    ui_field(ui, ID_AMOUNT + index, ui_copy(ui, text_cstr(&text)), &scene->typed[index]);
    if (*field_text(&scene->typed[index]) && amount_of(scene, remedy, index) < 0) {
        text_clear(&text);
        msg_fill(&text, lang, MSG_OFFER_AMOUNT_NOT, text_cstr(&range));
        Widget *note = ui_note(ui, ui_copy(ui, text_cstr(&text)));
        note->colour = COLOUR_WARN;
        note->state |= STATE_LIVE;
    }
    text_release(&text);
    text_release(&range);
}

static void listed_amounts(Scene *scene, Ui *ui, const ViewRemedy *remedy, int index) {
    Lang lang = app_lang(scene->game->app);
    const char **labels = xcalloc((size_t)remedy->euro_count, sizeof *labels);
    for (int e = 0; e < remedy->euro_count; e++) {
        Text text = {0};
        words_add_euros(&text, lang, remedy->euros[e]);
        labels[e] = ui_copy(ui, text_cstr(&text));
        text_release(&text);
    }
    Widget *choice =
        ui_choice(ui, ID_AMOUNT + index, "", labels, remedy->euro_count, scene->amount[index] - 1);
    free(labels);
    Text name = {0};
    msg_fill(&name, lang, MSG_OFFER_AMOUNT, remedy->label);
    choice->name = ui_copy(ui, text_cstr(&name));
    choice->state |= STATE_QUIET;
    text_release(&name);
}

static void on_table(Scene *scene, Ui *ui, const ViewRemedy *remedy, int index) {
    Lang lang = app_lang(scene->game->app);
    Widget *card = ui_card_begin(ui, ID_REMEDY + index, index + 1, remedy->label);
    card->state |= STATE_CARRIED;
    card->value = msg(lang, MSG_OFFER_ON_TABLE);
    ui_text(ui, TYPE_INTERFACE, remedy->label)->face = FACE_SEMIBOLD;
    if (remedy->any_amount)
        typed_amount(scene, ui, remedy, index);
    else if (remedy->euro_count)
        listed_amounts(scene, ui, remedy, index);
    ui_end(ui);
}

/* Things first, then money: its cards are higher. */
static int laid(Scene *scene, Ui *ui, const View *view, bool money) {
    int count = 0;
    for (int i = 0; i < shown(view); i++)
        if (lies(scene, view, i) && has_amounts(&view->remedies[i]) == money) {
            if (!count++)
                ui_row(ui, (Box){.gap = SPACE_8, .wrap = true, .align = ALIGN_START});
            on_table(scene, ui, &view->remedies[i], i);
        }
    if (count)
        ui_end(ui);
    return count;
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

static void table(Scene *scene, Ui *ui, const View *view) {
    Lang lang = app_lang(scene->game->app);
    ui_column(ui, (Box){.grow = 1});
    Widget *top = ui_column(ui, (Box){.card = true,
                                      .fill = true,
                                      .colour = COLOUR_HOVER,
                                      .pad = SPACE_12,
                                      .gap = SPACE_8,
                                      .grow = 1});
    top->id = ID_TABLE;
    top->state |= STATE_TAKES;
    int count = laid(scene, ui, view, false);
    count += laid(scene, ui, view, true);
    if (!count)
        ui_note(ui, msg(lang, MSG_OFFER_EMPTY));
    ui_end(ui);
    ui_canvas(ui, msg(lang, MSG_OFFER_TABLE), 0, EDGE, draw_edge, NULL);
    ui_end(ui);
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

void scene_build_offer(Scene *scene, Ui *ui, const View *view) {
    Lang lang = app_lang(scene->game->app);
    hand(scene, ui, view);
    bool narrow = ui_is_narrow(ui);
    if (narrow)
        ui_column(ui, (Box){.gap = SPACE_16});
    else
        ui_row(ui, (Box){.gap = SPACE_16, .align = ALIGN_STRETCH});
    table(scene, ui, view);
    doors_build(ui, ID_DOOR, lang, scene->way, narrow ? 0 : ui_width(ui) * DOORS_SHARE / 100);
    ui_end(ui);
    beside_table(scene, ui, view);
}

/* ---- what stays in sight */

static Msg decision(const Scene *scene, int count) {
    static const Msg ways[] = {MSG_SCENE_DECIDE, MSG_OFFER_DO_WARM, MSG_OFFER_DO_COLD};
    return scene->way || count ? ways[scene->way] : MSG_OFFER_NOTHING;
}

/* "Op tafel: excuses, tegemoetkoming € 15": the table may be out of sight. As many by name as take
 * about a line, and how many more. */
static void add_table(const Scene *scene, const View *view, Lang lang, int letters, Text *out) {
    Text list = {0}, one = {0};
    int more = 0;
    for (int i = 0; i < shown(view); i++) {
        const ViewRemedy *remedy = &view->remedies[i];
        if (!lies(scene, view, i))
            continue;
        text_clear(&one);
        text_add(&one, remedy->label);
        double amount = has_amounts(remedy) ? amount_of(scene, remedy, i) : 0;
        if (amount > 0) {
            text_add_char(&one, ' ');
            words_add_euros(&one, lang, amount);
        }
        if (more || (list.len && list.len + one.len > (size_t)letters))
            more++;
        else
            text_join(&list, ", ", text_cstr(&one));
    }
    if (more) {
        char number[16];
        snprintf(number, sizeof number, "%d", more);
        text_add_char(&list, ' ');
        msg_fill(&list, lang, MSG_OFFER_MORE, number);
    }
    msg_fill(out, lang, MSG_OFFER_LYING, list.len ? text_cstr(&list) : msg(lang, MSG_OFFER_NONE));
    text_release(&one);
    text_release(&list);
}

void scene_build_offer_lying(const Scene *scene, Ui *ui, const View *view) {
    Text text = {0};
    add_table(scene, view, app_lang(scene->game->app), ui_letters(ui, TYPE_INTERFACE), &text);
    Widget *lying = ui_text(ui, TYPE_INTERFACE, text_cstr(&text));
    lying->face = FACE_SEMIBOLD;
    lying->state |= STATE_LIVE;
    text_release(&text);
}

void scene_build_purse(const Scene *scene, Ui *ui, const View *view, double taken) {
    const Role *role = &scene->opened->file.scenario->house.roles[play_role(scene->session.play)];
    purse_build(ui, app_lang(scene->game->app), NULL, role->euros, view->left, taken);
}

void scene_build_offer_purse(const Scene *scene, Ui *ui, const View *view, bool role) {
    Chosen chosen[OFFER_MOST];
    double euros;
    scene_offer(scene, view, chosen, &euros);
    bool cramped = scene_is_cramped(ui); /* then it takes the room that the button leaves */
    ui_row(ui, (Box){.gap = SPACE_12, .align = ALIGN_CENTER, .grow = cramped});
    if (role)
        ui_note(ui, view->role);
    if (cramped)
        purse_build_figure(ui, app_lang(scene->game->app), view->left, euros)->lay.grow = 1;
    else
        scene_build_purse(scene, ui, view, euros);
    ui_end(ui);
}

Widget *scene_build_offer_button(const Scene *scene, Ui *ui, const View *view) {
    Chosen chosen[OFFER_MOST];
    double euros;
    int count = scene_offer(scene, view, chosen, &euros);
    Widget *done =
        ui_button(ui, ID_OFFER_DONE, msg(app_lang(scene->game->app), decision(scene, count)));
    if (scene->way || count) /* offering nothing is an answer like any other */
        done->state |= STATE_PRIMARY | (count < 0 ? STATE_DISABLED : 0);
    done->key = SDLK_F2;
    return done;
}

/* ---- what a hand does */

static bool in_the_hand(const Scene *scene, const View *view, int index) {
    return !lies(scene, view, index) && can_lie(scene, &view->remedies[index]);
}

/* From a card that went down to its neighbour in the hand, or to what decides. */
static int next_in_hand(const Scene *scene, const View *view, int from) {
    for (int i = from + 1; i < shown(view); i++)
        if (in_the_hand(scene, view, i))
            return ID_REMEDY + i;
    for (int i = from - 1; i >= 0; i--)
        if (in_the_hand(scene, view, i))
            return ID_REMEDY + i;
    return ID_OFFER_DONE;
}

static void turn_card(Scene *scene, const View *view, int index) {
    const ViewRemedy *remedy = &view->remedies[index];
    Ui *ui = app_ui(scene->game->app);
    scene->given[index] = !scene->given[index];
    const Widget *beside = ui_find(ui, next_in_hand(scene, view, index));
    if (beside && widget_scroll(beside))
        ui_keep_still(ui, beside->id); /* the next press finds the cards where they were */
    else if (!ui_is_back(ui, ID_SCROLL))
        ui_scroll_newest(ui, ID_SCROLL); /* how much room is left of the words is another now */
    if (!scene->given[index]) {
        ui_focus(ui, ID_REMEDY + index);
    } else if (has_amounts(remedy)) {
        if (!scene->amount[index])
            scene->amount[index] = remedy->any_amount ? 0 : 1;
        ui_focus(ui, ID_AMOUNT + index);
    } else {
        ui_focus(ui, next_in_hand(scene, view, index));
    }
}

/* Carried there it lies there, and off it again from anywhere else. */
static void drop_card(Scene *scene, const View *view, int index, bool on_table) {
    if (lies(scene, view, index) != on_table)
        turn_card(scene, view, index);
}

static int place_of(const UiAction *action, int from, int count) {
    int place = action->id - from;
    return place >= 0 && place < count ? place : -1;
}

bool scene_offer_act(Scene *scene, const UiAction *action) {
    const View *view = play_view(scene->session.play);
    if (view->listening || view->going || view->ended || view->way != WAY_OFFER)
        return false;
    int card = place_of(action, ID_REMEDY, shown(view));
    int amount = place_of(action, ID_AMOUNT, shown(view));
    int door = place_of(action, ID_DOOR, HAND_OVER_COUNT);
    if (action->kind == UI_SUBMIT && amount >= 0) {
        ui_focus(app_ui(scene->game->app), ID_OFFER_DONE);
        return true;
    }
    if (action->kind == UI_PRESS && card >= 0)
        turn_card(scene, view, card);
    else if (action->kind == UI_DROP && card >= 0)
        drop_card(scene, view, card, action->first == ID_TABLE);
    else if (action->kind == UI_CHANGE && amount >= 0)
        scene->amount[amount] = (int)action->number + 1;
    else if (action->kind == UI_PRESS && door > 0)
        scene->way = scene->way == door ? HAND_OVER_NONE : door;
    else if (action->kind != UI_EDIT || amount < 0) /* what is typed the field has */
        return false;
    scene_keep_laid(scene);
    return true;
}
