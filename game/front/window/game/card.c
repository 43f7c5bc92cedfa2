/* The card of a case: a letterhead with who comes, the role and what it may give, and one button.
 * What one does next stands below it, always in sight. */
#include "front/window/game/card.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "front/shared/figures.h"
#include "front/shared/passing.h"
#include "front/window/game/card_last.h"
#include "front/window/game/face.h"
#include "front/window/game/game.h"
#include "front/window/game/look.h"
#include "front/window/game/menu.h"
#include "front/window/game/menu_back.h"
#include "front/window/game/menu_next.h"
#include "front/window/game/purse.h"
#include "front/window/game/scene.h"
#include "front/window/game/settings_screen.h"

#include "base/banned.h"

enum { ID_PLAY = 1, ID_BACK, ID_HOW, ID_SCROLL, ID_LOOK };
enum { LETTERS = 76, FACE = 168, FACE_NARROW = 96 };

typedef struct Card {
    Game *game;
    Opened *opened;
    CardLast last;
    Lang told; /* the language that `last` is in */
    bool over; /* the screen that led here is still there, in `came_in` */
    Lang came_in;
    Opened *(*take)(void *below); /* NULL: the case is the card's own */
    void *below;
} Card;

static const Scenario *scenario_of(const Card *card) {
    return card->opened->file.scenario;
}

/* ---- who comes */

/* A face that gives nothing away, whatever the case begins with. */
static int calm_mood(const House *house) {
    for (int i = 0; i < house->mood_count; i++)
        if (!strcmp(house->moods[i].id, "neutral"))
            return i;
    return -1;
}

static void facts(const Card *card, Ui *ui, Lang lang) {
    const Scenario *scenario = scenario_of(card);
    Text text = {0};
    char minutes[16];
    snprintf(minutes, sizeof minutes, "%.0f", scenario->minutes);
    msg_fill(&text, lang, MSG_CARD_FACTS, scenario->sector ? scenario->sector : "",
             msg(lang, words_channel(scenario->channel)), minutes);
    ui_row(ui, (Box){.gap = SPACE_8, .align = ALIGN_CENTER});
    ui_icon(ui, look_icon(scenario->channel), 20, COLOUR_MUTED);
    ui_note(ui, ui_copy(ui, text_cstr(&text)));
    ui_end(ui);
    text_release(&text);
}

static void letterhead(const Card *card, Ui *ui, Lang lang) {
    const Scenario *scenario = scenario_of(card);
    bool narrow = ui_is_narrow(ui);
    int size = narrow ? FACE_NARROW : FACE;
    ui_row(ui, (Box){.gap = SPACE_24, .align = ALIGN_START});
    ui_column(ui, (Box){.width = size});
    Widget *face = face_build(ui, scenario->customer_name, scenario, calm_mood(&scenario->house),
                              scenario->channel);
    face->lay.width = face->lay.height = size;
    ui_end(ui);
    ui_column(ui, (Box){.gap = SPACE_8, .grow = 1});
    facts(card, ui, lang);
    Widget *title = ui_heading(ui, 1, scenario->title);
    title->type = narrow ? TYPE_HEADING : TYPE_TITLE;
    ui_text(ui, TYPE_INTERFACE, scenario->customer_name)->face = FACE_SEMIBOLD;
    ui_end(ui);
    ui_end(ui);
    if (scenario->summary && *scenario->summary)
        ui_text(ui, TYPE_REPLY, scenario->summary);
}

/* ---- what one may */

enum { TOLD = 2 }; /* things that one may, at most */

static bool may(const Role *role, int remedy) {
    for (int i = 0; i < role->may_count; i++)
        if (role->may[i] == remedy)
            return true;
    return false;
}

/* What most roles of the house may give says nothing about the case. */
static bool is_usual(const House *house, int remedy) {
    int roles = 0;
    for (int i = 0; i < house->role_count; i++)
        roles += may(&house->roles[i], remedy);
    return 2 * roles >= house->role_count;
}

/* A few things that are the role's to give whatever the case is about. What lies on its tables is
 * seen there: told beforehand it would be half the answer. Money is what the purse shows. */
static void mandate(const Card *card, Ui *ui, Lang lang) {
    const Scenario *scenario = scenario_of(card);
    const House *house = &scenario->house;
    const Role *role = &house->roles[scenario->role];
    Text text = {0}, list = {0};
    for (int i = 0, told = 0; i < role->may_count && told < TOLD; i++) {
        const Remedy *remedy = &house->remedies[role->may[i]];
        if (remedy->critical || remedy->euro_count || remedy->any_amount ||
            !is_usual(house, role->may[i]))
            continue;
        text_join(&list, ", ", remedy->label);
        told++;
    }
    purse_build(ui, lang, role->label, role->euros, role->euros, 0);
    if (list.len) {
        msg_fill(&text, lang, MSG_CARD_MAY, text_cstr(&list));
        ui_text(ui, TYPE_INTERFACE, ui_copy(ui, text_cstr(&text)))->colour = COLOUR_MUTED;
    }
    text_clear(&text);
    passing_add_rule(&text, lang, &house->pass);
    if (text.len)
        ui_text(ui, TYPE_INTERFACE, ui_copy(ui, text_cstr(&text)));
    text_release(&text);
    text_release(&list);
}

static void last_time(Card *card, Ui *ui, Lang lang) {
    if (card->told != lang) {
        card_last_release(&card->last);
        card_last_init(&card->last, card->opened, lang);
        card->told = lang;
    }
    const CardLast *last = &card->last;
    if (!last->said)
        return;
    ui_rule(ui);
    ui_row(ui, (Box){.gap = SPACE_8, .align = ALIGN_START});
    ui_icon(ui, last->passed ? ICON_TICK : ICON_CLOCK, 20,
            last->passed ? COLOUR_GOOD : COLOUR_MUTED);
    ui_column(ui, (Box){.gap = SPACE_4, .grow = 1});
    ui_text(ui, TYPE_INTERFACE, last->said)->face = FACE_SEMIBOLD;
    if (last->hints[0])
        ui_note(ui, msg(lang, MSG_CARD_LAST_LOOK));
    for (int i = 0; i < CARD_LAST_HINTS && last->hints[i]; i++)
        ui_text(ui, TYPE_INTERFACE, last->hints[i]);
    ui_end(ui);
    if (game_find(card->game, scenario_of(card)->id) >= 0)
        menu_build_back(ui, ID_LOOK, lang, scenario_of(card)->title);
    ui_end(ui);
}

/* ---- what one does */

/* "Oefenen · gewone leestijd · als rood-7": how it will be played. */
static void add_how(const Game *game, Text *text, Lang lang) {
    Text number = {0};
    text_add(text, msg(lang, game->mode == PLAY_PRACTICE ? MSG_HOW_PRACTICE : MSG_HOW_ASSESSMENT));
    text_add(text, " · ");
    if (game->time_factor <= 0) {
        text_add(text, msg(lang, MSG_HOW_TIME_OFF));
    } else if (game->time_factor >= 1 && game->time_factor <= 1) {
        text_add(text, msg(lang, MSG_CARD_TIME_NORMAL));
    } else {
        lang_add_number(&number, lang, game->time_factor, 2);
        msg_fill(text, lang, MSG_CARD_TIME_OWN, text_cstr(&number));
    }
    const char *alias = game->settings.alias;
    text_add(text, " · ");
    if (alias && *alias)
        msg_fill(text, lang, MSG_CARD_AS, alias);
    else
        text_add(text, msg(lang, MSG_CARD_NAMELESS));
    text_release(&number);
}

/* Before the first case: what that means. Nothing needs to be chosen. */
static void how_it_goes(const Card *card, Ui *ui, Lang lang) {
    const Game *game = card->game;
    bool practice = game->mode == PLAY_PRACTICE;
    if (game->settings.asked || game->settings.best_count)
        return;
    ui_rule(ui);
    ui_text(ui, TYPE_INTERFACE, msg(lang, practice ? MSG_HOW_PRACTICE : MSG_HOW_ASSESSMENT))->face =
        FACE_SEMIBOLD;
    ui_text(ui, TYPE_INTERFACE,
            msg(lang, practice ? MSG_HOW_PRACTICE_ABOUT : MSG_HOW_ASSESSMENT_ABOUT))
        ->colour = COLOUR_MUTED;
}

static void how(const Card *card, Ui *ui, Lang lang) {
    Text text = {0}, name = {0};
    add_how(card->game, &text, lang);
    msg_fill(&name, lang, MSG_CARD_CHANGE, text_cstr(&text));
    Widget *change = ui_button(ui, ID_HOW, ui_copy(ui, text_cstr(&name)));
    change->state |= STATE_QUIET;
    change->type = TYPE_NOTE;
    text_release(&text);
    text_release(&name);
}

static void bar(const Card *card, Ui *ui, Lang lang) {
    ui_row(ui, (Box){.gap = SPACE_12, .align = ALIGN_CENTER, .place = ALIGN_END});
    if (!ui_is_narrow(ui)) {
        how(card, ui, lang);
        ui_spring(ui);
    }
    ui_button(ui, ID_BACK, msg(lang, MSG_CARD_BACK));
    Widget *play = ui_button(ui, ID_PLAY, msg(lang, MSG_CARD_PLAY));
    play->state |= STATE_PRIMARY;
    play->key = SDLK_RETURN;
    ui_end(ui);
}

static void build(App *app, void *state, Ui *ui) {
    Card *card = state;
    Game *game = card->game;
    Lang lang = app_lang(app);
    int pad = ui_is_narrow(ui) ? SPACE_16 : SPACE_32;
    ui_column(ui, (Box){.gap = SPACE_12, .pad = SPACE_16, .align = ALIGN_CENTER, .grow = 1});
    ui_scroll(ui, ID_SCROLL, (Box){.grow = 1, .align = ALIGN_CENTER, .place = ALIGN_CENTER});
    ui_column(ui, (Box){.card = true, .pad = pad, .gap = SPACE_16, .letters = LETTERS});
    letterhead(card, ui, lang);
    if (game->message) {
        Widget *message = ui_text(ui, TYPE_INTERFACE, game->message);
        message->colour = COLOUR_BAD;
        message->state |= STATE_LIVE;
    }
    ui_rule(ui);
    mandate(card, ui, lang);
    last_time(card, ui, lang);
    how_it_goes(card, ui, lang);
    if (ui_is_narrow(ui))
        how(card, ui, lang);
    ui_end(ui);
    ui_end(ui);
    ui_column(ui, (Box){.letters = LETTERS, .pad_x = pad});
    bar(card, ui, lang);
    ui_end(ui);
    ui_end(ui);
}

/* What lies below it is left too: what is opened now comes in the place of both. */
static void leave_below(Card *card) {
    if (card->over)
        app_back(card->game->app);
}

/* What was told in another language than there is now is not gone back to. */
static void go_back(Card *card) {
    Game *game = card->game;
    game_keep_settings(game);
    bool there = card->over && app_lang(game->app) == card->came_in;
    leave_below(card);
    if (!there)
        menu_open(game);
}

static void play(Card *card) {
    Game *game = card->game;
    Opened *opened = card->take ? card->take(card->below) : card->opened;
    card->opened = NULL;
    free(game->message); /* it was read here */
    game->message = NULL;
    game->settings.asked = true;
    game_keep_settings(game);
    leave_below(card);
    scene_open(game, opened, NULL);
}

static void act(App *app, void *state, const UiAction *action) {
    (void)app;
    Card *card = state;
    Game *game = card->game;
    if (action->kind != UI_PRESS)
        return;
    if (action->id == ID_BACK) {
        go_back(card);
    } else if (action->id == ID_LOOK) {
        int at = game_find(game, scenario_of(card)->id);
        leave_below(card);
        menu_back_open(game, at);
    } else if (action->id == ID_HOW) {
        settings_open(game);
    } else if (action->id == ID_PLAY) {
        play(card);
    }
}

static bool event(App *app, void *state, const SDL_Event *event) {
    (void)app;
    if (event->type != SDL_KEYDOWN || event->key.keysym.sym != SDLK_ESCAPE)
        return false;
    go_back(state);
    return true;
}

static void close_card(App *app, void *state) {
    (void)app;
    Card *card = state;
    if (card->opened && !card->take) {
        opened_release(card->opened);
        free(card->opened);
    }
    card_last_release(&card->last);
    free(card);
}

static const Screen screen = {
    .name = "card", .build = build, .act = act, .event = event, .close = close_card};

static Card *card_new(Game *game, Opened *opened) {
    Card *card = xcalloc(1, sizeof *card);
    card->game = game;
    card->opened = opened;
    card->told = card->came_in = app_lang(game->app);
    card_last_init(&card->last, opened, card->told);
    return card;
}

void card_open(Game *game, Opened *opened) {
    app_open(game->app, &screen, card_new(game, opened));
    ui_focus(app_ui(game->app), ID_PLAY);
}

void card_open_over(Game *game, Opened *opened, Opened *(*take)(void *below), void *below) {
    Card *card = card_new(game, opened);
    card->over = true;
    card->take = take;
    card->below = below;
    app_push(game->app, &screen, card);
    ui_focus(app_ui(game->app), ID_PLAY);
}
