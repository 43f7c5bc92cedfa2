/* The scores so far, with the lowest and highest that can still be reached. */
#include <math.h>

#include "front/shared/figures.h"
#include "front/window/author/author_scores.h"
#include "front/window/game/scene.h"

#include "base/banned.h"

enum { METER_LETTERS = 15 }; /* bars below each other begin at the same place */

static void build_one(const Author *author, Ui *ui, Scored scored, double value) {
    Lang lang = app_lang(author->game->app);
    Text name = {0}, figure = {0}, low = {0}, high = {0}, text = {0};
    words_add_score(&figure, lang, value);
    words_add_capital(&name, msg(lang, scored_word(scored)));
    text_addf(&name, " %s", text_cstr(&figure));
    ui_meter(ui, text_cstr(&name), text_cstr(&figure), isnan(value) ? 0 : value, COLOUR_INFO)
        ->lay.min_width = METER_LETTERS * ui_width(ui) / ui_letters(ui, TYPE_NOTE);
    const bool *has = author->reach.has[scored];
    if (has[0] && has[1]) {
        words_add_score(&low, lang, author->reach.value[scored][0]);
        words_add_score(&high, lang, author->reach.value[scored][1]);
        msg_fill(&text, lang, MSG_WRITE_REACH, text_cstr(&low), text_cstr(&high));
        ui_note(ui, text_cstr(&text));
    }
    text_release(&name);
    text_release(&figure);
    text_release(&low);
    text_release(&high);
    text_release(&text);
}

void author_build_scores(Author *author, Ui *ui) {
    const Play *play = scene_session(author->scene)->play;
    Scores scores;
    Counts counts;
    tally_play(play, &scores, &counts);
    double each[SCORED_COUNT];
    scored_list(&scores, each);
    if (author->play.moment)
        ui_note(ui, msg(app_lang(author->game->app), MSG_WRITE_SCORES_TRY));
    for (int i = 0; i < SCORED_COUNT; i++)
        build_one(author, ui, (Scored)i, each[i]);
    if (author->reaching)
        ui_note(ui, msg(app_lang(author->game->app), MSG_WRITE_REACHING))->state |= STATE_LIVE;
}
