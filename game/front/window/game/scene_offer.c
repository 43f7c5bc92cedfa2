#include "front/window/game/scene_offer.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "front/shared/figures.h"
#include "front/window/game/purse.h"
#include "front/window/game/scene_laid.h"
#include "front/window/game/scene_listen.h"

#include "base/banned.h"

enum {
    BUTTON_WIDE = 230, /* of the bar, for the button that decides and the room around */
    ROUND_LIST = 20    /* letters: "Op tafel: … en nog 3" */
};

bool scene_has_amounts(const ViewRemedy *remedy) {
    return remedy->any_amount || remedy->euro_count > 0;
}

int scene_remedies(const View *view) {
    return view->remedy_count < OFFER_MOST ? view->remedy_count : OFFER_MOST;
}

bool scene_can_lie(const Scene *scene, const ViewRemedy *remedy) {
    return !scene->way || !scene_has_amounts(remedy);
}

bool scene_lies(const Scene *scene, const View *view, int index) {
    return scene->given[index] && scene_can_lie(scene, &view->remedies[index]);
}

double scene_amount(const Scene *scene, const ViewRemedy *remedy, int index) {
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
    for (int i = 0; i < scene_remedies(view); i++) {
        const ViewRemedy *remedy = &view->remedies[i];
        if (!scene_lies(scene, view, i))
            continue;
        double amount = scene_has_amounts(remedy) ? scene_amount(scene, remedy, i) : 0;
        ready &= amount >= 0;
        if (scene_has_amounts(remedy) && amount <= 0)
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

/* ---- what stays in sight */

static Msg decision(const Scene *scene, int count) {
    static const Msg ways[] = {MSG_SCENE_DECIDE, MSG_OFFER_DO_WARM, MSG_OFFER_DO_COLD};
    return scene->way || count ? ways[scene->way] : MSG_OFFER_NOTHING;
}

/* Letters of a line of the bar, beside the button where there is room. */
static int letters_beside(const Ui *ui) {
    int wide =
        ui_width(ui) -
        (ui_is_narrow(ui) ? SPACE_64 : scene_customer_width(ui) + 2 * SPACE_64 + BUTTON_WIDE);
    return ui_letters(ui, TYPE_INTERFACE) * wide / ui_width(ui) * 95 / 100 - ROUND_LIST;
}

/* "Op tafel: excuses, tegemoetkoming € 15": the table may be out of sight. As many by name as take
 * a line, so that it stays one, and how many more. */
static void add_table(const Scene *scene, const View *view, Lang lang, int letters, Text *out) {
    Text list = {0}, one = {0};
    int more = 0;
    for (int i = 0; i < scene_remedies(view); i++) {
        const ViewRemedy *remedy = &view->remedies[i];
        if (!scene_lies(scene, view, i))
            continue;
        text_clear(&one);
        text_add(&one, remedy->label);
        double amount = scene_has_amounts(remedy) ? scene_amount(scene, remedy, i) : 0;
        if (amount > 0) {
            text_add_char(&one, ' ');
            words_add_euros(&one, lang, amount);
        }
        if (more || (list.len && list.len + one.len > (size_t)letters))
            more++;
        else
            text_join(&list, " · ", text_cstr(&one));
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
    add_table(scene, view, app_lang(scene->game->app), letters_beside(ui), &text);
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
    Msg words = count < 0 ? MSG_OFFER_AMOUNT_FIRST : decision(scene, count);
    Widget *done = ui_button(ui, ID_OFFER_DONE, msg(app_lang(scene->game->app), words));
    if (count < 0)
        done->state |= STATE_DISABLED;
    else if (scene->way || count) /* offering nothing is an answer like any other */
        done->state |= STATE_PRIMARY;
    done->key = SDLK_F2;
    return done;
}

/* ---- what a hand does */

static bool in_the_hand(const Scene *scene, const View *view, int index) {
    return !scene_lies(scene, view, index) && scene_can_lie(scene, &view->remedies[index]);
}

/* From a card that went down to its neighbour in the hand, or to what decides. */
static int next_in_hand(const Scene *scene, const View *view, int from) {
    for (int i = from + 1; i < scene_remedies(view); i++)
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
    } else if (scene_has_amounts(remedy)) {
        ui_focus(ui, ID_AMOUNT + index);
    } else {
        ui_focus(ui, next_in_hand(scene, view, index));
    }
}

/* Carried there it lies there, and off it again from anywhere else. */
static void drop_card(Scene *scene, const View *view, int index, bool on_table) {
    if (scene_lies(scene, view, index) != on_table)
        turn_card(scene, view, index);
}

/* Of a card that is not laid yet it lays it. */
static void choose_amount(Scene *scene, int index, int which) {
    scene->amount[index] = which + 1;
    scene->given[index] = true;
}

static int place_of(const UiAction *action, int from, int count) {
    int place = action->id - from;
    return place >= 0 && place < count ? place : -1;
}

bool scene_offer_act(Scene *scene, const UiAction *action) {
    const View *view = play_view(scene->session.play);
    if (view->listening || view->going || view->ended || view->way != WAY_OFFER)
        return false;
    int card = place_of(action, ID_REMEDY, scene_remedies(view));
    int amount = place_of(action, ID_AMOUNT, scene_remedies(view));
    int door = place_of(action, ID_DOOR, HAND_OVER_COUNT);
    if (action->kind == UI_SUBMIT && amount >= 0) {
        ui_focus(app_ui(scene->game->app), ID_OFFER_DONE);
        return true;
    }
    if (action->kind == UI_PRESS && card >= 0)
        turn_card(scene, view, card);
    else if (action->kind == UI_DROP && card >= 0)
        drop_card(scene, view, card,
                  action->first >= ID_TABLE && action->first < ID_TABLE + OFFER_MOST);
    else if (action->kind == UI_CHANGE && amount >= 0)
        choose_amount(scene, amount, (int)action->number);
    else if (action->kind == UI_PRESS && door > 0)
        scene->way = scene->way == door ? HAND_OVER_NONE : door;
    else if (action->kind != UI_EDIT || amount < 0) /* what is typed the field has */
        return false;
    scene_keep_laid(scene);
    return true;
}
