/* What one could do at a moment: first as it stands, for the group to talk about; then how many
 * chose it, as bars of patterned paper, and what the coach says. The best is named by a tick and a
 * word, never by its place or colour alone. */
#include "front/window/class/class_choices.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "front/shared/figures.h"
#include "front/shared/group_words.h"
#include "front/window/class/class_bar.h"
#include "front/window/class/class_step.h"
#include "model/markup.h"

#include "base/banned.h"

/* BESIDE: from this width of the page on bars stand beside what they count. */
enum { BESIDE = 800, BAR_WIDTH = 264 };

/* One row. */
typedef struct Row {
    const char *words;
    const char *sign; /* what the key says of it; NULL: nothing */
    Icon icon;
    Colour colour;
    bool best;
    int n;
    double share;
} Row;

/* ---- a row */

/* What is read from afar may go on over the whole breadth. */
static Widget *say(const Class *class, Ui *ui, const char *words) {
    Widget *text = ui_text(ui, class_type(class, ui, TYPE_REPLY), words);
    text->lay.letters = CLASS_LETTERS;
    return text;
}

static const char *count_words(const Class *class, Ui *ui, const Row *row) {
    Lang lang = app_lang(class->game->app);
    Text number = {0}, share = {0}, words = {0};
    if (!row->n)
        return msg(lang, MSG_CLASS_NOBODY);
    lang_add_number(&number, lang, row->n, 0);
    group_add_percent(lang, &share, isnan(row->share) ? 0 : row->share);
    msg_fill(&words, lang, MSG_CLASS_TIMES, text_cstr(&number), text_cstr(&share));
    const char *copy = ui_copy(ui, text_cstr(&words));
    text_release(&number);
    text_release(&share);
    text_release(&words);
    return copy;
}

static void build_sign(const Class *class, Ui *ui, const Row *row) {
    if (!row->sign)
        return;
    ui_row(ui, (Box){.gap = SPACE_8, .align = ALIGN_CENTER});
    ui_icon(ui, row->icon, 24, row->colour);
    Widget *sign = say(class, ui, row->sign);
    sign->face = FACE_SEMIBOLD;
    sign->colour = row->colour;
    ui_end(ui);
}

static void build_count(const Class *class, Ui *ui, const Row *row, int place) {
    const char *words = count_words(class, ui, row);
    Text name = {0};
    text_addf(&name, "%s: %s", row->words, words);
    ui_column(ui, (Box){.gap = SPACE_4, .width = ui_width(ui) < BESIDE ? 0 : BAR_WIDTH});
    say(class, ui, words)->face = FACE_SEMIBOLD;
    class_build_bar(ui, text_cstr(&name), row->share, row->best, place);
    ui_end(ui);
    text_release(&name);
}

/* The words beside their bar, or above it where it is narrow. */
static void build_row(const Class *class, Ui *ui, const Row *row, int place, bool counted) {
    bool narrow = ui_width(ui) < BESIDE;
    ui_column(ui, (Box){.card = true, .pad = SPACE_8, .pad_x = SPACE_8});
    if (narrow)
        ui_column(ui, (Box){.gap = SPACE_8});
    else
        ui_row(ui, (Box){.gap = SPACE_24, .align = ALIGN_CENTER});
    ui_column(ui, (Box){.gap = SPACE_4, .grow = narrow ? 0 : 1});
    say(class, ui, row->words);
    if (class->counted)
        build_sign(class, ui, row);
    ui_end(ui);
    if (class->counted && counted)
        build_count(class, ui, row, place);
    ui_end(ui);
    ui_end(ui);
}

static void build_why(const Class *class, Ui *ui, Msg key, const Markup *why) {
    Text plain = {0}, words = {0};
    if (!why->source || !*why->source)
        return;
    markup_plain(why, NULL, &plain);
    msg_fill(&words, app_lang(class->game->app), key, text_cstr(&plain));
    ui_row(ui, (Box){.gap = SPACE_12, .align = ALIGN_START});
    ui_icon(ui, ICON_PEN, 24, COLOUR_INFO);
    say(class, ui, text_cstr(&words))->lay.grow = 1;
    ui_end(ui);
    text_release(&plain);
    text_release(&words);
}

/* ---- replies */

static void build_replies(const Class *class, Ui *ui, bool counted) {
    const ClassPlace *place = class_step_place(class);
    const ReportMoment *moment = place->moment;
    const Scenario *scenario = class->opened->file.scenario;
    Lang lang = app_lang(class->game->app);
    int turns;
    const Turn *turn = play_turns(class->play, &turns);
    double best = -1;
    const ReportChoice *most = NULL;
    const Reply *strong = NULL;
    for (int i = 0; i < moment->reply_count; i++)
        if (moment->replies[i].worth > best)
            best = moment->replies[i].worth;
    for (int i = 0; i < moment->reply_count; i++) {
        const ReportChoice *choice = &moment->replies[i];
        bool good = choice->worth >= best;
        Rendered said = {0};
        if (choice->place < 0) /* not of this case as it is, so nobody can read it */
            continue;
        const Reply *reply = &scenario->replies[choice->place];
        play_render(class->play, turn, &reply->text, &said);
        Row row = {.words = text_cstr(&said.plain),
                   .sign = good ? msg(lang, MSG_CLASS_BEST) : NULL,
                   .icon = ICON_TICK,
                   .colour = COLOUR_GOOD,
                   .best = good,
                   .n = choice->n,
                   .share = choice->share};
        build_row(class, ui, &row, i, counted);
        if (good && !strong)
            strong = reply;
        if (!good && choice->n && (!most || choice->n > most->n))
            most = choice;
        rendered_release(&said);
    }
    if (!class->counted)
        return;
    if (strong)
        build_why(class, ui, MSG_CLASS_WHY, &strong->why);
    if (most && counted) /* of few people it would say what they chose */
        build_why(class, ui, MSG_CLASS_WHY_CHOSEN, &scenario->replies[most->place].why);
}

/* ---- what is called and given: many possibilities, of which few are chosen */

static void build_words(const Class *class, Ui *ui, const char *const *labels, int count) {
    Text all = {0};
    for (int i = 0; i < count; i++)
        text_join(&all, " · ", labels[i]);
    say(class, ui, text_cstr(&all))->colour = COLOUR_MUTED;
    text_release(&all);
}

static void build_right(const Class *class, Ui *ui, const Judge *judge, bool counted) {
    Text words = {0};
    house_add_judgement(&words, &class->opened->file.scenario->house, judge->category, judge->kind);
    Row row = {.words = text_cstr(&words),
               .sign = msg(app_lang(class->game->app), MSG_CLASS_RIGHT),
               .icon = ICON_TICK,
               .colour = COLOUR_GOOD,
               .best = true};
    build_row(class, ui, &row, 0, counted);
    text_release(&words);
}

static void build_judgements(const Class *class, Ui *ui, bool counted) {
    const ClassPlace *place = class_step_place(class);
    const ReportMoment *moment = place->moment;
    const Scenario *scenario = class->opened->file.scenario;
    const House *house = &scenario->house;
    const Judge *judge = &scenario->judges[scenario->moments[moment->place].act];
    bool found = false;
    if (!class->counted) {
        const char **labels = ui_room(ui, (size_t)(house->category_count + 1) * sizeof *labels);
        for (int i = 0; i < house->category_count; i++)
            labels[i] = house->categories[i].label;
        build_words(class, ui, labels, house->category_count);
        return;
    }
    for (int i = 0; counted && i < moment->judgement_count; i++) {
        const ReportChoice *choice = &moment->judgements[i];
        bool right = choice->worth >= 1;
        Text words = {0};
        group_choice_words(place->of, choice, &words);
        Row row = {.words = text_cstr(&words),
                   .sign = right ? msg(app_lang(class->game->app), MSG_CLASS_RIGHT) : NULL,
                   .icon = ICON_TICK,
                   .colour = COLOUR_GOOD,
                   .best = right,
                   .n = choice->n,
                   .share = choice->share};
        build_row(class, ui, &row, i, true);
        found |= right;
        text_release(&words);
    }
    if (!found) /* nobody called it so */
        build_right(class, ui, judge, counted);
    build_why(class, ui, MSG_CLASS_WHY, &judge->why);
}

static bool is_among(const int *list, int count, int remedy) {
    for (int i = 0; i < count; i++)
        if (list[i] == remedy)
            return true;
    return false;
}

static const ReportChoice *chosen_remedy(const ReportMoment *moment, const char *id) {
    for (int i = 0; i < moment->remedy_count; i++)
        if (!strcmp(moment->remedies[i].id, id))
            return &moment->remedies[i];
    return NULL;
}

static void build_remedy(const Class *class, Ui *ui, const Offer *offer, int remedy, int at,
                         bool counted) {
    const ReportMoment *moment = class_step_place(class)->moment;
    const Remedy *of = &class->opened->file.scenario->house.remedies[remedy];
    Lang lang = app_lang(class->game->app);
    const ReportChoice *choice = chosen_remedy(moment, of->id);
    bool needed = is_among(offer->needs, offer->need_count, remedy);
    bool harms = is_among(offer->harmful, offer->harmful_count, remedy);
    if (!needed && (!counted || !choice))
        return;
    Row row = {.words = of->label,
               .sign = needed  ? msg(lang, MSG_CLASS_FITS)
                       : harms ? msg(lang, MSG_CLASS_HARMS)
                               : NULL,
               .icon = needed ? ICON_TICK : ICON_CROSS,
               .colour = needed ? COLOUR_GOOD : COLOUR_BAD,
               .best = needed,
               .n = choice ? choice->n : 0,
               .share = choice ? choice->share : 0};
    build_row(class, ui, &row, at, counted);
}

static void build_handed(const Class *class, Ui *ui, HandOver how, int n) {
    const ReportMoment *moment = class_step_place(class)->moment;
    Text words = {0};
    if (!n)
        return;
    words_add_capital(&words, msg(app_lang(class->game->app), words_hand_over(how)));
    Row row = {.words = text_cstr(&words), .n = n, .share = (double)n / moment->offered};
    build_row(class, ui, &row, (int)how, true);
    text_release(&words);
}

static void build_offers(const Class *class, Ui *ui, bool counted) {
    const ReportMoment *moment = class_step_place(class)->moment;
    const Scenario *scenario = class->opened->file.scenario;
    const House *house = &scenario->house;
    const Offer *offer = &scenario->offers[scenario->moments[moment->place].act];
    const char **labels = ui_room(ui, (size_t)(house->remedy_count + 1) * sizeof *labels);
    int count = 0;
    for (int i = 0; i < house->remedy_count; i++)
        if (!offer->table || is_among(offer->table, offer->table_count, i))
            labels[count++] = house->remedies[i].label;
    if (!class->counted) {
        build_words(class, ui, labels, count);
        return;
    }
    for (int i = 0; i < house->remedy_count; i++)
        build_remedy(class, ui, offer, i, i, counted);
    if (counted) {
        build_handed(class, ui, HAND_OVER_WARM, moment->warm);
        build_handed(class, ui, HAND_OVER_COLD, moment->cold);
    }
    build_why(class, ui, MSG_CLASS_WHY, &offer->why);
}

static void build_asked(const Class *class, Ui *ui) {
    const ClassPlace *place = class_step_place(class);
    const ReportMoment *moment = place->moment;
    Way way = class->opened->file.scenario->moments[moment->place].way;
    Lang lang = app_lang(class->game->app);
    bool counted = !moment->few_chose;
    Widget *question = ui_heading(ui, 2, msg(lang, group_question(moment)));
    question->type = class_type(class, ui, TYPE_REPLY);
    question->lay.letters = CLASS_LETTERS;
    if (class->counted && !counted && !class->heard)
        say(class, ui, msg(lang, class_few(class)))->state |= STATE_LIVE;
    if (way == WAY_REPLIES)
        build_replies(class, ui, counted);
    else if (way == WAY_JUDGE)
        build_judgements(class, ui, counted);
    else if (way == WAY_OFFER)
        build_offers(class, ui, counted);
}

bool class_has_choices(const Class *class) {
    const ReportMoment *moment = class_step_place(class)->moment;
    Way way = class->opened->file.scenario->moments[moment->place].way;
    bool any = way == WAY_REPLIES || way == WAY_JUDGE || way == WAY_OFFER;
    return any && (moment->few_chose || moment->replied || moment->judged || moment->offered);
}

void class_build_choices(const Class *class, Ui *ui) {
    const ReportMoment *moment = class_step_place(class)->moment;
    Way way = class->opened->file.scenario->moments[moment->place].way;
    if (class_has_choices(class) && !class->asked)
        return;
    ui_column(ui, (Box){.gap = SPACE_12, .anchor = class->asked});
    ui_rule(ui);
    if (class_has_choices(class))
        build_asked(class, ui);
    else
        say(class, ui,
            msg(app_lang(class->game->app),
                way == WAY_GO ? MSG_CLASS_NOTHING_CHOSEN : MSG_CLASS_NOBODY_YET))
            ->colour = COLOUR_MUTED;
    ui_end(ui);
}
