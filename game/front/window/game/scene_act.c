/* The ways to act: say something, name it, or put a remedy on the table. */
#include "front/window/game/scene_act.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "front/shared/figures.h"
#include "front/window/game/scene_listen.h"

#include "base/banned.h"

enum { HALF_WIDTH = 280 }; /* of what stands two beside each other where there is room */

/* How many lines of text the replies take in columns of so many letters, with the room around. */
static double lines_of(const View *view, int letters, int columns) {
    double all = 0;
    for (int i = 0; i < view->reply_count; i += columns) {
        int most = 1;
        for (int r = i; r < i + columns && r < view->reply_count; r++) {
            int lines = (int)(strlen(view->replies[r].text) * 11 / 10) / (letters + 1) + 1;
            most = lines > most ? lines : most;
        }
        all += most + 1.2;
    }
    return all;
}

/* Two columns where one would take much of the window and two take less. */
static bool in_two_columns(const Ui *ui, const View *view) {
    int wide = ui_width(ui) - scene_customer_width(ui) - 2 * SPACE_24 - SPACE_32 - 2 * SPACE_16;
    int letters = ui_letters(ui, TYPE_REPLY) * wide / ui_width(ui) - 5;
    int one = letters > 66 ? 66 : letters, two = letters / 2 - 5;
    double lines = lines_of(view, one, 1);
    return two >= 24 && lines > 0.42 * ui_lines(ui, TYPE_REPLY) && lines_of(view, two, 2) < lines;
}

static void replies(Ui *ui, const View *view) {
    int columns = in_two_columns(ui, view) ? 2 : 1;
    for (int i = 0; i < view->reply_count; i++) {
        if (columns == 2 && i % 2 == 0)
            ui_row(ui, (Box){.gap = SPACE_8, .align = ALIGN_STRETCH});
        Widget *card = ui_card(ui, ID_REPLY + i, i + 1, view->replies[i].text);
        if (columns == 2)
            card->lay.grow = 1;
        if (columns == 2 && i % 2 == 0 && i + 1 == view->reply_count)
            ui_spring(ui);
        if (columns == 2 && (i % 2 || i + 1 == view->reply_count))
            ui_end(ui);
    }
}

/* A card with its line of explanation, where it has one. */
static void named(Ui *ui, int id, int number, const char *label, const Markup *why) {
    ui_card_begin(ui, id, number, label);
    ui_text(ui, TYPE_REPLY, label)->face = FACE_SEMIBOLD;
    if (*why->source) {
        Text text = {0};
        markup_plain(why, NULL, &text);
        ui_note(ui, text_cstr(&text));
        text_release(&text);
    }
    ui_end(ui);
}

static void judgement(Scene *scene, Ui *ui) {
    const House *house = &scene->opened->file.scenario->house;
    Lang lang = app_lang(scene->game->app);
    if (scene->category < 0) {
        ui_heading(ui, 2, msg(lang, MSG_SCENE_JUDGE));
        ui_row(ui, (Box){.gap = SPACE_12, .wrap = true, .align = ALIGN_STRETCH});
        for (int i = 0; i < house->category_count; i++) {
            ui_column(ui, (Box){.width = HALF_WIDTH});
            named(ui, ID_CATEGORY + i, i + 1, house->categories[i].label,
                  &house->categories[i].why);
            ui_end(ui);
        }
        ui_end(ui);
        return;
    }
    Text text = {0};
    msg_fill(&text, lang, MSG_SCENE_KIND, house->categories[scene->category].label);
    ui_heading(ui, 2, ui_copy(ui, text_cstr(&text)));
    text_release(&text);
    for (int i = 0; i < house->kind_count; i++) {
        named(ui, ID_KIND + i, i + 1, house->kinds[i].label, &house->kinds[i].why);
    }
    ui_button(ui, ID_KIND_BACK, msg(lang, MSG_SCENE_KIND_BACK))->state |= STATE_QUIET;
}

/* What was typed for the remedy in place `index`: false when it is none of its amounts. Nothing, or
 * 0, is no money. */
static bool typed_amount(const Scene *scene, const ViewRemedy *remedy, int index, double *euros) {
    const Remedy *of = &scene->opened->file.scenario->house.remedies[remedy->remedy];
    const char *typed = field_text(&scene->typed[index]);
    *euros = 0;
    if (!*typed)
        return true;
    return words_read_euros(typed, strlen(typed), euros) &&
           (*euros <= 0 || remedy_takes(of, *euros));
}

static bool has_amounts(const ViewRemedy *remedy) {
    return remedy->any_amount || remedy->euro_count > 0;
}

/* False where no amount that can be given was typed; 0 euros: it is not given. */
static bool amount_of(const Scene *scene, const ViewRemedy *remedy, int index, double *euros) {
    *euros = 0;
    if (scene->way)
        return true;
    if (remedy->any_amount)
        return typed_amount(scene, remedy, index, euros);
    if (scene->amount[index])
        *euros = remedy->euros[scene->amount[index] - 1];
    return true;
}

int scene_offer(const Scene *scene, const View *view, Chosen *chosen, double *euros) {
    int count = 0;
    *euros = 0;
    for (int i = 0; i < view->remedy_count && i < OFFER_MOST; i++) {
        const ViewRemedy *remedy = &view->remedies[i];
        double amount;
        if (!has_amounts(remedy)) {
            if (scene->given[i])
                chosen[count++] = (Chosen){remedy->remedy, 0};
        } else if (!amount_of(scene, remedy, i, &amount)) {
            return -1;
        } else if (amount > 0) {
            chosen[count++] = (Chosen){remedy->remedy, amount};
            *euros += amount;
        }
    }
    return count;
}

void scene_reset_offer(Scene *scene) {
    memset(scene->given, 0, sizeof scene->given);
    memset(scene->amount, 0, sizeof scene->amount);
    for (int i = 0; i < OFFER_MOST; i++)
        field_set(&scene->typed[i], "");
    scene->way = HAND_OVER_NONE;
}

/* An amount to type; what can be given stands above it. */
static void amount_field(Scene *scene, Ui *ui, const ViewRemedy *remedy, int index) {
    Lang lang = app_lang(scene->game->app);
    Text text = {0}, range = {0};
    double euros;
    words_add_range(&range, lang, remedy->euros_from, remedy->euros_to);
    msg_fill(&text, lang, MSG_SCENE_AMOUNT, remedy->label, text_cstr(&range));
    scene->typed[index].limit = 12;
    if (scene->way)
        ui_note(ui, ui_copy(ui, text_cstr(&text)));
    else
        ui_field(ui, ID_AMOUNT + index, ui_copy(ui, text_cstr(&text)), &scene->typed[index]);
    if (!scene->way && !typed_amount(scene, remedy, index, &euros)) {
        text_clear(&text);
        msg_fill(&text, lang, MSG_SCENE_AMOUNT_NOT, text_cstr(&range));
        Widget *note = ui_note(ui, ui_copy(ui, text_cstr(&text)));
        note->colour = COLOUR_WARN;
        note->state |= STATE_LIVE;
    }
    text_release(&text);
    text_release(&range);
}

static void amounts(Scene *scene, Ui *ui, const ViewRemedy *remedy, int index) {
    if (remedy->any_amount) {
        amount_field(scene, ui, remedy, index);
        return;
    }
    Lang lang = app_lang(scene->game->app);
    const char **labels = xcalloc((size_t)remedy->euro_count + 1, sizeof *labels);
    labels[0] = msg(lang, MSG_SCENE_NO_MONEY);
    for (int e = 0; e < remedy->euro_count; e++) {
        Text text = {0};
        words_add_euros(&text, lang, remedy->euros[e]);
        labels[e + 1] = ui_copy(ui, text_cstr(&text));
        text_release(&text);
    }
    Widget *choice = ui_choice(ui, ID_AMOUNT + index, remedy->label, labels, remedy->euro_count + 1,
                               scene->way ? 0 : scene->amount[index]);
    if (scene->way)
        choice->state |= STATE_DISABLED;
    free(labels);
}

static void table(Scene *scene, Ui *ui, const View *view) {
    Lang lang = app_lang(scene->game->app);
    const char *ways[] = {msg(lang, MSG_SCENE_WAY_SELF), msg(lang, MSG_SCENE_WAY_WARM),
                          msg(lang, MSG_SCENE_WAY_COLD)};
    static const Msg hints[] = {MSG_SCENE_WAY_SELF_HINT, MSG_SCENE_WAY_WARM_HINT,
                                MSG_SCENE_WAY_COLD_HINT};
    static const Icon icons[] = {ICON_COIN, ICON_WARM, ICON_COLD};
    Chosen chosen[OFFER_MOST];
    double euros;
    bool ready = scene_offer(scene, view, chosen, &euros) >= 0;

    ui_heading(ui, 2, msg(lang, MSG_SCENE_OFFER));
    ui_row(ui, (Box){.gap = SPACE_12, .wrap = true});
    for (int i = 0; i < view->remedy_count && i < OFFER_MOST; i++)
        if (!has_amounts(&view->remedies[i])) {
            ui_column(ui, (Box){.width = HALF_WIDTH});
            ui_check(ui, ID_REMEDY + i, view->remedies[i].label, scene->given[i]);
            ui_end(ui);
        }
    ui_end(ui);
    for (int i = 0; i < view->remedy_count && i < OFFER_MOST; i++)
        if (has_amounts(&view->remedies[i]))
            amounts(scene, ui, &view->remedies[i], i);
    ui_choice(ui, ID_OFFER_WAY, msg(lang, MSG_SCENE_WAY), ways, 3, scene->way);
    ui_row(ui, (Box){.gap = SPACE_8, .align = ALIGN_CENTER});
    ui_icon(ui, icons[scene->way], 28, COLOUR_MUTED);
    ui_note(ui, msg(lang, hints[scene->way]));
    ui_end(ui);

    Text text = {0}, left = {0}, sum = {0};
    words_add_euros(&left, lang, view->left);
    words_add_euros(&sum, lang, euros);
    msg_fill(&text, lang, euros > view->left ? MSG_SCENE_TABLE_BEYOND : MSG_SCENE_TABLE,
             text_cstr(&sum), text_cstr(&left));
    ui_row(ui, (Box){.gap = SPACE_16, .align = ALIGN_CENTER, .wrap = true});
    Widget *purse = ui_text(ui, TYPE_INTERFACE, ui_copy(ui, text_cstr(&text)));
    purse->lay.grow = 1;
    Widget *done = ui_button(ui, ID_OFFER_DONE,
                             msg(lang, scene->way ? MSG_SCENE_HAND_OVER : MSG_SCENE_DECIDE));
    done->state |= STATE_PRIMARY | (ready ? 0 : STATE_DISABLED);
    ui_end(ui);
    text_release(&text);
    text_release(&left);
    text_release(&sum);
}

void scene_build_act(Scene *scene, Ui *ui, const View *view) {
    switch (view->way) {
    case WAY_REPLIES:
        replies(ui, view);
        break;
    case WAY_JUDGE:
        judgement(scene, ui);
        break;
    case WAY_OFFER:
        table(scene, ui, view);
        break;
    case WAY_GO:
        break;
    }
}
