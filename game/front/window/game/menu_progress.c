/* How the trainee stands: cases passed, and per theme what the best results come to. */
#include <math.h>

#include "front/shared/figures.h"
#include "front/window/game/menu_progress.h"

#include "base/banned.h"

enum { STRONG = 80 }; /* a mean that leaves little to win */

/* Which of them leaves most to win. */
static void build_weakest(Ui *ui, Lang lang, const double sum[4], const int scored[4]) {
    int weakest = -1;
    double least = STRONG;
    for (int s = 0; s < 4; s++)
        if (scored[s] && sum[s] / scored[s] < least) {
            least = sum[s] / scored[s];
            weakest = s;
        }
    if (weakest < 0)
        return;
    Text text = {0};
    msg_fill(&text, lang, MSG_MENU_WEAKEST,
             msg(lang, scored_word((Scored)(SCORED_RECOGNITION + weakest))));
    ui_note(ui, text_cstr(&text))->colour = COLOUR_INK;
    text_release(&text);
}

void menu_build_progress(Game *game, Ui *ui) {
    Lang lang = app_lang(game->app);
    double sum[4] = {0};
    int scored[4] = {0}, played = 0, passed = 0;
    for (int i = 0; i < game->case_count; i++) {
        const SettingsBest *best = settings_best(&game->settings, game->cases[i].entry->id);
        if (!best)
            continue;
        played++;
        passed += best->passed;
        for (int s = 0; s < 4; s++) {
            if (isnan(best->scores[s]))
                continue;
            sum[s] += best->scores[s];
            scored[s]++;
        }
    }
    if (!played)
        return;
    char numbers[3][16];
    snprintf(numbers[0], sizeof numbers[0], "%d", played);
    snprintf(numbers[1], sizeof numbers[1], "%d", game->case_count);
    snprintf(numbers[2], sizeof numbers[2], "%d", passed);
    Text text = {0};
    msg_fill(&text, lang, passed ? MSG_MENU_PROGRESS : MSG_MENU_PROGRESS_HELD, numbers[0],
             numbers[1], numbers[2]);
    ui_column(ui, (Box){.card = true, .pad = SPACE_24, .gap = SPACE_12, .width = 340});
    ui_heading(ui, 2, text_cstr(&text))->type = TYPE_INTERFACE;
    ui_note(ui, msg(lang, MSG_MENU_MEAN));
    for (int s = 0; s < 4; s++) {
        if (!scored[s])
            continue;
        double mean = sum[s] / scored[s];
        const char *name = msg(lang, scored_word((Scored)(SCORED_RECOGNITION + s)));
        Text head = {0}, number = {0};
        words_add_score(&number, lang, mean);
        words_add_capital(&head, name);
        text_addf(&head, " %s", text_cstr(&number));
        /* of the mean of several cases nothing is asked: what is enough, each says for itself */
        Widget *meter = ui_meter(ui, name, ui_copy(ui, text_cstr(&number)), mean, COLOUR_INFO);
        meter->text = ui_copy(ui, text_cstr(&head)); /* its word with the figure */
        meter->lay.min_width = 130;
        text_release(&head);
        text_release(&number);
    }
    build_weakest(ui, lang, sum, scored);
    ui_end(ui);
    text_release(&text);
}
