/* The card of a case: a letterhead with the role, its mandate, and the way to play. */
#include "front/window/game/card.h"

#include <stdlib.h>

#include "base/arena.h"
#include "front/shared/figures.h"
#include "front/window/game/game.h"
#include "front/window/game/look.h"
#include "front/window/game/menu.h"
#include "front/window/game/scene.h"

#include "base/banned.h"

enum { ID_PLAY = 1, ID_BACK, ID_MODE, ID_TIME, ID_ALIAS, ID_SCROLL };

typedef struct Card {
    Game *game;
    Opened *opened;
    Field alias;
    double factor; /* the time factor that the card was opened with */
} Card;

enum { FACTORS = 4 };
static const double factors[FACTORS] = {1, 1.5, 2, 0};

/* FACTORS for one of its own, from the command line or the settings. */
static int factor_index(double factor) {
    for (int i = 0; i < FACTORS; i++)
        if (factors[i] <= factor && factors[i] >= factor)
            return i;
    return FACTORS;
}

static void reading_time(Card *card, Ui *ui, Lang lang) {
    const char *labels[FACTORS + 1] = {
        msg(lang, MSG_CARD_TIME_NORMAL), msg(lang, MSG_CARD_TIME_MORE),
        msg(lang, MSG_CARD_TIME_DOUBLE), msg(lang, MSG_CARD_TIME_OFF)};
    int own = factor_index(card->factor);
    if (own == FACTORS) {
        Text number = {0}, text = {0};
        lang_add_number(&number, lang, card->factor, 2);
        msg_fill(&text, lang, MSG_CARD_TIME_OWN, text_cstr(&number));
        labels[FACTORS] = ui_copy(ui, text_cstr(&text));
        text_release(&number);
        text_release(&text);
    }
    ui_choice(ui, ID_TIME, msg(lang, MSG_CARD_TIME), labels, own == FACTORS ? FACTORS + 1 : FACTORS,
              factor_index(card->game->time_factor));
}

static void mandate(Card *card, Ui *ui, Lang lang) {
    const Scenario *scenario = card->opened->file.scenario;
    const House *house = &scenario->house;
    const Role *role = &house->roles[scenario->role];
    Text text = {0}, euros = {0}, list = {0};
    words_add_euros(&euros, lang, role->euros);
    msg_fill(&text, lang, role->euros > 0 ? MSG_CARD_ROLE_EUROS : MSG_CARD_ROLE, role->label,
             text_cstr(&euros));
    for (int i = 0; i < role->may_count; i++) {
        text_join(&list, ", ", house->remedies[role->may[i]].label);
    }
    ui_row(ui, (Box){.gap = SPACE_12, .align = ALIGN_START});
    ui_icon(ui, ICON_COIN, 24, COLOUR_ACCENT);
    ui_column(ui, (Box){.gap = SPACE_4, .grow = 1});
    ui_text(ui, TYPE_REPLY, ui_copy(ui, text_cstr(&text)));
    text_clear(&text);
    msg_fill(&text, lang, MSG_CARD_MAY, text_cstr(&list));
    ui_note(ui, ui_copy(ui, text_cstr(&text)));
    ui_end(ui);
    ui_end(ui);
    text_release(&text);
    text_release(&euros);
    text_release(&list);
}

static void build(App *app, void *state, Ui *ui) {
    Card *card = state;
    Game *game = card->game;
    const Scenario *scenario = card->opened->file.scenario;
    Lang lang = app_lang(app);
    ui_scroll(ui, ID_SCROLL,
              (Box){.grow = 1, .align = ALIGN_CENTER, .place = ALIGN_CENTER, .pad = SPACE_24});
    ui_column(ui, (Box){.card = true, .pad = SPACE_32, .gap = SPACE_16, .letters = 72});
    ui_row(ui, (Box){.gap = SPACE_8, .align = ALIGN_CENTER});
    ui_icon(ui, look_icon(scenario->channel), 20, COLOUR_MUTED);
    Text text = {0};
    char minutes[16];
    snprintf(minutes, sizeof minutes, "%.0f", scenario->minutes);
    msg_fill(&text, lang, MSG_CARD_FACTS, scenario->sector ? scenario->sector : "",
             msg(lang, words_channel(scenario->channel)), minutes);
    ui_note(ui, ui_copy(ui, text_cstr(&text)));
    text_clear(&text);
    ui_end(ui);
    ui_heading(ui, 1, scenario->title)->type = TYPE_TITLE;
    ui_text(ui, TYPE_REPLY, scenario->summary ? scenario->summary : "");
    if (game->message) {
        Widget *message = ui_text(ui, TYPE_INTERFACE, game->message);
        message->colour = COLOUR_BAD;
        message->state |= STATE_LIVE;
    }
    ui_rule(ui);
    mandate(card, ui, lang);
    ui_rule(ui);
    const char *modes[] = {msg(lang, MSG_CARD_PRACTICE), msg(lang, MSG_CARD_ASSESSMENT)};
    ui_choice(ui, ID_MODE, msg(lang, MSG_CARD_MODE), modes, 2, (int)game->mode);
    ui_note(ui, msg(lang, game->mode == PLAY_PRACTICE ? MSG_CARD_PRACTICE_HINT
                                                      : MSG_CARD_ASSESSMENT_HINT));
    reading_time(card, ui, lang);
    ui_field(ui, ID_ALIAS, msg(lang, MSG_CARD_ALIAS), &card->alias);
    ui_row(ui, (Box){.gap = SPACE_16, .wrap = true, .place = ALIGN_END});
    ui_button(ui, ID_BACK, msg(lang, MSG_CARD_BACK));
    Widget *play = ui_button(ui, ID_PLAY, msg(lang, MSG_CARD_PLAY));
    play->state |= STATE_PRIMARY;
    ui_end(ui);
    ui_end(ui);
    ui_end(ui);
    text_release(&text);
}

static void act(App *app, void *state, const UiAction *action) {
    (void)app;
    Card *card = state;
    Game *game = card->game;
    if (action->kind == UI_CHANGE && action->id == ID_MODE) {
        game->mode = (PlayMode)(int)action->number;
        game->settings.mode = game->mode;
    } else if (action->kind == UI_CHANGE && action->id == ID_TIME) {
        int chosen = (int)action->number;
        game->time_factor = chosen < FACTORS ? factors[chosen] : card->factor;
        game->settings.time_factor = game->time_factor;
    } else if (action->kind == UI_EDIT) {
        settings_set_alias(&game->settings, field_text(&card->alias));
    } else if (action->kind == UI_PRESS && action->id == ID_BACK) {
        game_keep_settings(game);
        menu_open(game);
    } else if ((action->kind == UI_PRESS && action->id == ID_PLAY) || action->kind == UI_SUBMIT) {
        Opened *opened = card->opened;
        card->opened = NULL;
        free(game->message); /* it was read here */
        game->message = NULL;
        game_keep_settings(game);
        scene_open(game, opened, NULL);
    }
}

static bool event(App *app, void *state, const SDL_Event *event) {
    (void)app;
    Card *card = state;
    if (event->type != SDL_KEYDOWN || event->key.keysym.sym != SDLK_ESCAPE)
        return false;
    game_keep_settings(card->game);
    menu_open(card->game);
    return true;
}

static void close_card(App *app, void *state) {
    (void)app;
    Card *card = state;
    if (card->opened) {
        opened_release(card->opened);
        free(card->opened);
    }
    field_release(&card->alias);
    free(card);
}

static const Screen screen = {
    .name = "card", .build = build, .act = act, .event = event, .close = close_card};

void card_open(Game *game, Opened *opened) {
    Card *card = xcalloc(1, sizeof *card);
    card->game = game;
    card->opened = opened;
    card->factor = game->time_factor;
    card->alias.limit = 48;
    const char *alias = game->settings.alias;
    field_set(&card->alias, alias ? alias : "");
    app_open(game->app, &screen, card);
    ui_focus(app_ui(game->app), ID_PLAY);
}
