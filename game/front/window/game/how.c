#include "front/window/game/how.h"

#include "base/banned.h"

enum { ID_MODE = 60, ID_TIME, ID_ALIAS, ID_SAY_FIRST };
enum { FACTORS = 4 };
static const double factors[FACTORS] = {1, 1.5, 2, 0};

void how_init(How *how, const Game *game) {
    const char *alias = game->settings.alias;
    *how = (How){.factor = game->time_factor};
    how->alias.limit = SETTINGS_ALIAS_MOST;
    field_set(&how->alias, alias ? alias : "");
}

void how_release(How *how) {
    field_release(&how->alias);
}

/* FACTORS for one of its own, from the command line or the settings. */
static int factor_index(double factor) {
    for (int i = 0; i < FACTORS; i++)
        if (factors[i] <= factor && factors[i] >= factor)
            return i;
    return FACTORS;
}

static const char *factor_name(Ui *ui, Lang lang, double factor) {
    Text number = {0}, text = {0};
    lang_add_number(&number, lang, factor, 2);
    msg_fill(&text, lang, MSG_HOW_TIME_OWN, text_cstr(&number));
    const char *name = ui_copy(ui, text_cstr(&text));
    text_release(&number);
    text_release(&text);
    return name;
}

static void build_clock(const How *how, const Game *game, Ui *ui, Lang lang) {
    const char *labels[FACTORS + 1] = {
        msg(lang, MSG_HOW_TIME_NORMAL), factor_name(ui, lang, factors[1]),
        factor_name(ui, lang, factors[2]), msg(lang, MSG_HOW_TIME_OFF)};
    bool own = factor_index(how->factor) == FACTORS;
    if (own)
        labels[FACTORS] = factor_name(ui, lang, how->factor);
    ui_column(ui, (Box){.gap = SPACE_4});
    ui_choice(ui, ID_TIME, msg(lang, MSG_HOW_TIME), labels, own ? FACTORS + 1 : FACTORS,
              factor_index(game->time_factor));
    ui_note(ui, msg(lang, MSG_HOW_TIME_ABOUT));
    ui_end(ui);
}

static void build_say(const Game *game, Ui *ui, Lang lang) {
    const char *labels[SAY_FIRST_COUNT] = {[SAY_BY_LEVEL] = msg(lang, MSG_HOW_SAY_LEVEL),
                                           [SAY_ON] = msg(lang, MSG_HOW_SAY_ON),
                                           [SAY_OFF] = msg(lang, MSG_HOW_SAY_OFF)};
    ui_column(ui, (Box){.gap = SPACE_4});
    ui_choice(ui, ID_SAY_FIRST, msg(lang, MSG_HOW_SAY), labels, SAY_FIRST_COUNT,
              (int)game->say_first);
    ui_note(ui, msg(lang, MSG_HOW_SAY_ABOUT));
    ui_end(ui);
}

void how_build(How *how, Game *game, Ui *ui) {
    Lang lang = app_lang(game->app);
    const char *modes[] = {msg(lang, MSG_HOW_PRACTICE), msg(lang, MSG_HOW_ASSESSMENT)};
    bool practice = game->mode == PLAY_PRACTICE;
    ui_column(ui, (Box){.gap = SPACE_4});
    ui_choice(ui, ID_MODE, msg(lang, MSG_HOW_MODE), modes, 2, (int)game->mode);
    ui_note(ui, msg(lang, practice ? MSG_HOW_PRACTICE_ABOUT : MSG_HOW_ASSESSMENT_ABOUT));
    ui_end(ui);
    build_say(game, ui, lang);
    build_clock(how, game, ui, lang);
    ui_field(ui, ID_ALIAS, msg(lang, MSG_HOW_ALIAS), &how->alias)->lay.align = ALIGN_START;
}

bool how_act(How *how, Game *game, const UiAction *action) {
    switch (action->id) {
    case ID_MODE:
        game->settings.mode = game->mode = (PlayMode)(int)action->number;
        return true;
    case ID_TIME: {
        int chosen = (int)action->number;
        game->time_factor = chosen < FACTORS ? factors[chosen] : how->factor;
        game->settings.time_factor = game->time_factor;
        return true;
    }
    case ID_SAY_FIRST:
        game->settings.say_first = game->say_first = (SayFirst)(int)action->number;
        return true;
    case ID_ALIAS:
        settings_set_alias(&game->settings, field_text(&how->alias));
        return true;
    default:
        return false;
    }
}
