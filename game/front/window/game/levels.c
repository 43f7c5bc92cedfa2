#include "front/window/game/levels.h"

#include "base/banned.h"

Level level_of(const Game *game, int index) {
    int of = game->cases[index].level;
    Level level = {.first = index};
    while (level.first > 0 && game->cases[level.first - 1].level == of)
        level.first--;
    for (int i = level.first; i < game->case_count && game->cases[i].level == of; i++) {
        level.count++;
        level.passed += game_standing(game, i) == CASE_PASSED;
    }
    return level;
}

void level_add_name(const Game *game, const Level *level, Text *out) {
    static const Msg names[] = {MSG_MENU_NO_LEVEL, MSG_MENU_LEVEL_1, MSG_MENU_LEVEL_2,
                                MSG_MENU_LEVEL_3, MSG_MENU_LEVEL_4};
    Lang lang = app_lang(game->app);
    int of = game->cases[level->first].level;
    char number[16];
    snprintf(number, sizeof number, "%d", of);
    if (of >= 0 && of < (int)(sizeof names / sizeof *names))
        text_add(out, msg(lang, names[of]));
    else
        msg_fill(out, lang, MSG_MENU_LEVEL, number);
}
