#include "front/window/game/debrief_sums.h"

#include <math.h>

#include "front/shared/figures.h"

#include "base/banned.h"

/* ID_SUM + (score * PARTS + part) * LINKS + the place among its turns. */
enum { PARTS = 128, LINKS = 64, FIGURE = 60 };

int debrief_sum_turn(const Debrief *debrief, int id) {
    int at = id - ID_SUM, link = at % LINKS, part = at / LINKS % PARTS, score = at / LINKS / PARTS;
    if (at < 0 || score >= PLAY_FACTS_SCORES)
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

static void sum(const ScoreFacts *score, Ui *ui, int first_id, Lang lang) {
    Text is = {0};
    ui_column(ui, (Box){0});
    ui_row(ui, (Box){.gap = SPACE_12});
    figure(ui, "100");
    ui_end(ui);
    for (int i = 0; i < score->sum.count; i++)
        part(&score->sum.parts[i], ui, first_id + i * LINKS, lang);
    ui_rule(ui);
    text_addf(&is, "=\u00a0%d", score->sum.is);
    ui_row(ui, (Box){.gap = SPACE_12, .pad_y = SPACE_4, .align = ALIGN_CENTER});
    figure(ui, ui_copy(ui, text_cstr(&is)));
    ui_note(ui, score->share);
    ui_end(ui);
    ui_end(ui);
    text_release(&is);
}

static void score(const ScoreFacts *score, Ui *ui, int first_id, Lang lang) {
    Text head = {0};
    ui_column(ui, (Box){.gap = SPACE_8, .grow = 1});
    words_add_capital(&head, score->name);
    text_addf(&head, " %s", score->figure);
    ui_row(ui, (Box){.gap = SPACE_12, .align = ALIGN_CENTER});
    ui_heading(ui, 3, text_cstr(&head));
    ui_note(ui, score->word);
    ui_end(ui);
    if (!isnan(score->value)) {
        Widget *meter =
            ui_meter(ui, ui_copy(ui, score->name), ui_copy(ui, score->figure), score->value,
                     score->value >= 75   ? COLOUR_GOOD
                     : score->value >= 50 ? COLOUR_WARN
                                          : COLOUR_BAD);
        meter->text = ""; /* its word stands above it */
    }
    if (score->sum.count)
        sum(score, ui, first_id, lang);
    else if (*score->share)
        ui_note(ui, score->share);
    for (int i = 0; i < score->why.count; i++)
        if (score->why.items[i].kind != FACT_LOSSES) /* that is the sum itself */
            ui_note(ui, score->why.items[i].head);
    ui_end(ui);
    text_release(&head);
}

void debrief_build_sums(const Debrief *debrief, Ui *ui, int beside) {
    ui_column(ui, (Box){.gap = SPACE_24});
    for (int i = 0; i < PLAY_FACTS_SCORES; i += beside) {
        ui_row(ui, (Box){.gap = SPACE_48, .align = ALIGN_START});
        for (int s = i; s < i + beside && s < PLAY_FACTS_SCORES; s++)
            score(&debrief->facts.each[s], ui, ID_SUM + s * PARTS * LINKS,
                  app_lang(debrief->game->app));
        ui_end(ui);
    }
    ui_end(ui);
}
