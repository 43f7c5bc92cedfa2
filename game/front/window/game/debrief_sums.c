#include "front/window/game/debrief_sums.h"

#include <math.h>

#include "front/shared/figures.h"
#include "front/window/game/debrief_part.h"
#include "front/window/game/look.h"

#include "base/banned.h"

/* ID_SUM + (score * PARTS + part) * LINKS + the place among its turns. */
enum { PARTS = 128, LINKS = 64, FIGURE = 60 };
enum { NAME = 116, WORD = 172, FOLD = 156 }; /* the columns of a figure, units */

int debrief_sum_turn(const Debrief *debrief, int id) {
    int at = id - ID_SUM, link = at % LINKS, part = at / LINKS % PARTS, score = at / LINKS / PARTS;
    if (at < 0 || score >= SCORED_COUNT)
        return -1;
    const ScoreSum *sum = &debrief->facts.each[score].sum;
    return part < sum->count && link < sum->parts[part].turn_count ? sum->parts[part].turns[link]
                                                                   : -1;
}

static void figure(Ui *ui, const char *text) {
    ui_column(ui, (Box){.width = FIGURE, .align = ALIGN_END});
    ui_text(ui, TYPE_INTERFACE, text)->face = FACE_SEMIBOLD;
    ui_end(ui);
}

/* A way to a turn, no higher than its line: a card without paper. */
static void link(Ui *ui, int id, const char *name, const char *shown) {
    Widget *card = ui_card_begin(ui, id, 0, name);
    card->state |= STATE_QUIET;
    card->lay.pad_x = -SPACE_12;
    card->lay.pad_y = -6;
    ui_note(ui, shown)->colour = COLOUR_ACCENT;
    ui_end(ui);
}

/* "beurt 1 2 5": each a way there. */
static void links(const SumPart *part, Ui *ui, int first_id, Lang lang) {
    ui_row(ui, (Box){.gap = SPACE_4, .wrap = true, .grow = 1});
    for (int i = 0; i < part->turn_count && i < LINKS; i++) {
        Text number = {0}, name = {0}, shown = {0};
        text_addf(&number, "%d", part->turns[i] + 1);
        msg_fill(&name, lang, MSG_NOTES_TO_TURN_WHAT, text_cstr(&number), part->words);
        if (i)
            text_add(&shown, text_cstr(&number));
        else
            msg_fill(&shown, lang, MSG_SUM_TURN, text_cstr(&number));
        link(ui, first_id + i, text_cstr(&name), text_cstr(&shown));
        text_release(&number);
        text_release(&name);
        text_release(&shown);
    }
    ui_end(ui);
}

static void part(const SumPart *of, Ui *ui, int first_id, Lang lang) {
    Text points = {0};
    bool narrow = ui_is_narrow(ui);
    text_addf(&points, "−\u00a0%d", of->points);
    ui_row(ui, (Box){.gap = SPACE_12,
                     .align = narrow ? ALIGN_START : ALIGN_CENTER,
                     .pad_y = of->turn_count ? 0 : SPACE_4});
    figure(ui, ui_copy(ui, text_cstr(&points)));
    if (narrow)
        ui_column(ui, (Box){.grow = 1});
    ui_text(ui, TYPE_INTERFACE, of->words);
    if (of->turn_count)
        links(of, ui, first_id, lang);
    if (narrow)
        ui_end(ui);
    ui_end(ui);
    text_release(&points);
}

/* 100, what went off it, and what is left. */
static void sum(const ScoreFacts *score, Ui *ui, int first_id, Lang lang) {
    Text is = {0};
    ui_column(ui, (Box){0});
    ui_row(ui, (Box){.gap = SPACE_12});
    figure(ui, "100");
    ui_end(ui);
    for (int i = 0; i < score->sum.count; i++)
        part(&score->sum.parts[i], ui, first_id + i * LINKS, lang);
    text_addf(&is, "=\u00a0%d", score->sum.is);
    ui_row(ui, (Box){.gap = SPACE_12, .pad_y = SPACE_4, .align = ALIGN_CENTER});
    figure(ui, ui_copy(ui, text_cstr(&is)));
    ui_end(ui);
    ui_end(ui);
    text_release(&is);
}

/* How a figure comes about: below it, when it was asked for. */
static void details(const ScoreFacts *score, Ui *ui, int first_id, Lang lang) {
    ui_column(ui, (Box){.pad_x = SPACE_24, .pad_y = SPACE_12, .gap = SPACE_4});
    ui_note(ui, msg(lang, MSG_NOTES_SUM));
    if (score->sum.count)
        sum(score, ui, first_id, lang);
    for (int i = 0; i < score->why.count; i++)
        if (score->why.items[i].kind != FACT_LOSSES) /* that is the sum itself */
            ui_note(ui, score->why.items[i].head);
    ui_end(ui);
}

/* ---- a figure */

static Colour colour_of(const ScoreFacts *score) {
    return isnan(score->needed) ? COLOUR_INFO : score->enough ? COLOUR_GOOD : COLOUR_WARN;
}

static void bar(const ScoreFacts *score, Ui *ui) {
    ui_column(ui, (Box){.grow = ui_is_narrow(ui) ? 0 : 1});
    if (isnan(score->value)) {
        ui_note(ui, score->word);
    } else {
        Widget *meter = ui_meter(ui, ui_copy(ui, score->name), ui_copy(ui, score->figure),
                                 score->value, colour_of(score));
        meter->text = ""; /* its word stands beside it */
        meter->step = isnan(score->needed) ? 0 : score->needed;
    }
    ui_end(ui);
}

static void name(const ScoreFacts *score, Ui *ui) {
    Text text = {0};
    words_add_capital(&text, score->name);
    Widget *widget = ui_text(ui, TYPE_INTERFACE, ui_copy(ui, text_cstr(&text)));
    if (score->scored == SCORED_TOTAL)
        widget->face = FACE_SEMIBOLD;
    text_release(&text);
}

static void word(const ScoreFacts *score, Ui *ui) {
    if (isnan(score->value))
        return;
    ui_row(ui, (Box){.gap = SPACE_4, .align = ALIGN_CENTER});
    if (!isnan(score->needed))
        ui_icon(ui, score->enough ? ICON_TICK : ICON_CROSS, 16, colour_of(score));
    ui_note(ui, score->word)->colour =
        isnan(score->needed) || score->enough ? COLOUR_MUTED : COLOUR_WARN;
    ui_end(ui);
}

/* What a press does; where it is too low, that is what one wants to know. */
static void fold_word(const ScoreFacts *score, Ui *ui, Lang lang, bool shown) {
    ui_note(ui, msg(lang, shown ? MSG_NOTES_SUM_FOLD : MSG_NOTES_SUM_OPEN))->colour =
        score->enough ? COLOUR_MUTED : COLOUR_ACCENT;
}

/* Name, bar, figure, whether it is enough: beside each other, or in a narrow window below. */
static void line(const ScoreFacts *score, Ui *ui, Lang lang, bool shown) {
    bool narrow = ui_is_narrow(ui), has = !isnan(score->value);
    if (narrow)
        ui_column(ui, (Box){.gap = SPACE_4});
    ui_row(ui, (Box){.gap = SPACE_12, .align = ALIGN_CENTER});
    ui_column(ui, (Box){.width = narrow ? 0 : NAME, .grow = narrow});
    name(score, ui);
    ui_end(ui);
    if (!narrow)
        bar(score, ui);
    ui_column(ui, (Box){.width = narrow ? 0 : FIGURE - SPACE_12, .align = ALIGN_END});
    ui_text(ui, TYPE_REPLY, score->figure)->face = FACE_SEMIBOLD;
    ui_end(ui);
    if (!narrow) {
        ui_column(ui, (Box){.width = WORD});
        word(score, ui);
        ui_end(ui);
        ui_row(ui, (Box){.width = FOLD, .gap = SPACE_4, .align = ALIGN_CENTER});
        if (has) {
            look_fold(ui, score->name, 14, shown);
            fold_word(score, ui, lang, shown);
        }
        ui_end(ui);
    }
    ui_end(ui);
    if (!narrow)
        return;
    bar(score, ui);
    ui_row(ui, (Box){.gap = SPACE_24, .wrap = true});
    word(score, ui);
    if (has)
        fold_word(score, ui, lang, shown);
    ui_end(ui);
    ui_end(ui);
}

static void score(const Debrief *debrief, Ui *ui, Scored scored) {
    const ScoreFacts *of = &debrief->facts.each[scored];
    Lang lang = app_lang(debrief->game->app);
    bool shown = debrief->sums[scored];
    Text text = {0};
    if (isnan(of->value)) {
        ui_column(ui, (Box){.pad_x = SPACE_8, .pad_y = SPACE_8});
    } else {
        msg_fill(&text, lang, shown ? MSG_NOTES_SUM_FOLD_NAME : MSG_NOTES_SUM_OPEN_NAME, of->name,
                 of->figure, of->word);
        Text whole = {0};
        words_add_capital(&whole, text_cstr(&text));
        Widget *card = ui_card_begin(ui, ID_FIGURE + (int)scored, 0, text_cstr(&whole));
        card->state |= STATE_QUIET;
        card->lay.pad_x = -SPACE_8;
        card->lay.pad_y = -SPACE_8;
        text_release(&whole);
    }
    line(of, ui, lang, shown);
    if (scored == SCORED_MANDATE && (debrief->first || debrief->guide))
        ui_note(ui, msg(lang, MSG_NOTES_MANDATE_IS)); /* nobody says that word at the counter */
    ui_end(ui);
    if (shown && !isnan(of->value))
        details(of, ui, ID_SUM + (int)scored * PARTS * LINKS, lang);
    text_release(&text);
}

/* How it ended, with the same words beside it as a figure: no bar, since it is none. */
static void ending(const Debrief *debrief, Ui *ui) {
    const OutcomeFacts *of = &debrief->facts.ending;
    bool narrow = ui_is_narrow(ui);
    Text name = {0}, is = {0};
    words_add_capital(&name, of->name);
    words_add_capital(&is, of->is);
    ui_rule(ui);
    ui_row(ui, (Box){.gap = SPACE_12,
                     .pad_x = SPACE_8,
                     .pad_y = SPACE_8,
                     .align = ALIGN_CENTER,
                     .wrap = narrow});
    ui_column(ui, (Box){.width = narrow ? 0 : NAME, .grow = narrow});
    ui_text(ui, TYPE_INTERFACE, ui_copy(ui, text_cstr(&name)));
    ui_end(ui);
    ui_column(ui, (Box){.grow = !narrow});
    ui_text(ui, TYPE_INTERFACE, ui_copy(ui, text_cstr(&is)))->face = FACE_SEMIBOLD;
    ui_end(ui);
    ui_row(
        ui,
        (Box){.width = narrow ? 0 : WORD + FOLD + SPACE_12, .gap = SPACE_4, .align = ALIGN_CENTER});
    ui_icon(ui, of->enough ? ICON_TICK : ICON_CROSS, 16, of->enough ? COLOUR_GOOD : COLOUR_WARN);
    ui_note(ui, of->word)->colour = of->enough ? COLOUR_MUTED : COLOUR_WARN;
    ui_end(ui);
    ui_end(ui);
    text_release(&name);
    text_release(&is);
}

void debrief_build_sums(const Debrief *debrief, Ui *ui) {
    ui_column(ui, (Box){.gap = SPACE_12});
    if (!debrief_build_part(debrief, ui, PART_FIGURES,
                            msg(app_lang(debrief->game->app),
                                debrief->guide ? MSG_NOTES_FIGURES_GUIDE : MSG_NOTES_FIGURES))) {
        ui_end(ui);
        return;
    }
    ui_column(ui, (Box){.card = true, .pad = SPACE_12});
    for (Scored scored = SCORED_TOTAL; scored < SCORED_COUNT; scored++) {
        score(debrief, ui, scored);
        if (scored == SCORED_TOTAL)
            ui_rule(ui);
    }
    if (debrief->facts.ending.asked && !debrief->guide)
        ending(debrief, ui);
    ui_end(ui);
    ui_end(ui);
}
