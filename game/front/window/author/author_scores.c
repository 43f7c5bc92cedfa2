/* The scores so far, with the lowest and highest that can still be reached. */
#include <math.h>

#include "front/shared/figures.h"
#include "front/window/author/author_scores.h"
#include "front/window/game/scene.h"

#include "base/banned.h"

static void build_one(const Author *author, Ui *ui, Scored scored, double value) {
    Lang lang = app_lang(author->game->app);
    Text name = {0}, figure = {0}, low = {0}, high = {0}, text = {0};
    words_add_capital(&name, msg(lang, scored_word(scored)));
    words_add_score(&figure, lang, value);
    ui_meter(ui, ui_copy(ui, text_cstr(&name)), ui_copy(ui, text_cstr(&figure)),
             isnan(value) ? 0 : value, COLOUR_INFO);
    const bool *has = author->reach.has[scored];
    if (has[0] && has[1]) {
        words_add_score(&low, lang, author->reach.value[scored][0]);
        words_add_score(&high, lang, author->reach.value[scored][1]);
        msg_fill(&text, lang, MSG_WRITE_REACH, text_cstr(&figure), text_cstr(&low),
                 text_cstr(&high));
    } else {
        msg_fill(&text, lang, author->reaching ? MSG_WRITE_REACHING : MSG_WRITE_SO_FAR,
                 text_cstr(&figure));
    }
    ui_note(ui, ui_copy(ui, text_cstr(&text)));
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
}
