#include "front/window/game/kept_screen.h"

#include <stdlib.h>

#include "base/arena.h"
#include "base/system.h"
#include "base/utc.h"
#include "front/shared/kept_words.h"
#include "front/window/ui/desktop.h"

#include "base/banned.h"

enum { ID_DONE = 1, ID_SCROLL, ID_WHICH, ID_LEFT, ID_REMOVE, ID_YES, ID_NO };

static const int months[] = {0, 1, 6, 12}; /* 0: all */
enum { CHOICES = sizeof months / sizeof *months };

typedef struct KeptScreen {
    Game *game;
    Kept kept;
    int which; /* of months */
    bool left; /* plays that were left too */
    bool asks;
    Text said; /* what came of it */
} KeptScreen;

static int64_t before(const KeptScreen *screen) {
    return months[screen->which] ? utc_months_before(system_utc_ms(), months[screen->which])
                                 : KEPT_ALL;
}

static int count_results(const KeptScreen *screen) {
    return kept_before(&screen->kept.parts[KEPT_RESULTS], before(screen));
}

static int count_left(const KeptScreen *screen) {
    return screen->left ? kept_before(&screen->kept.parts[KEPT_LEFT], before(screen)) : 0;
}

static void build_part(Ui *ui, Lang lang, Msg word, const char *count, const char *place) {
    Text line = {0}, at = {0};
    text_addf(&line, "%s%s%s", msg(lang, word), *count ? ": " : "", count);
    ui_column(ui, (Box){.gap = SPACE_4});
    ui_text(ui, TYPE_INTERFACE, text_cstr(&line));
    if (place && !desktop_is_page()) { /* where the browser has it, nobody can look */
        msg_fill(&at, lang, MSG_KEPT_PLACE, place);
        ui_note(ui, text_cstr(&at));
    }
    ui_end(ui);
    text_release(&line);
    text_release(&at);
}

static void build_kept(const KeptScreen *screen, Ui *ui, Lang lang) {
    bool page = desktop_is_page();
    ui_text(ui, TYPE_INTERFACE, msg(lang, page ? MSG_KEPT_ABOUT_PAGE : MSG_KEPT_ABOUT));
    for (int k = 0; k < KEPT_KINDS; k++) {
        Text count = {0};
        kept_add_part(&count, lang, &screen->kept.parts[k]);
        build_part(ui, lang, kept_word((KeptKind)k), text_cstr(&count),
                   screen->kept.parts[k].folder);
        text_release(&count);
    }
    for (int p = 0; p < KEPT_PLACES; p++)
        build_part(ui, lang, kept_place_word((KeptPlace)p), "", screen->kept.places[p]);
    ui_text(ui, TYPE_INTERFACE, msg(lang, MSG_KEPT_OWN_WORDS));
    ui_text(ui, TYPE_INTERFACE, msg(lang, page ? MSG_KEPT_HOW_LONG_PAGE : MSG_KEPT_HOW_LONG));
}

static void build_remove(const KeptScreen *screen, Ui *ui, Lang lang) {
    const char *labels[CHOICES] = {msg(lang, MSG_KEPT_WHICH_ALL), msg(lang, MSG_KEPT_WHICH_1),
                                   msg(lang, MSG_KEPT_WHICH_6), msg(lang, MSG_KEPT_WHICH_12)};
    ui_heading(ui, 2, msg(lang, MSG_KEPT_REMOVE_TITLE))->type = TYPE_REPLY;
    ui_choice(ui, ID_WHICH, msg(lang, MSG_KEPT_WHICH), labels, CHOICES, screen->which);
    if (!screen->game->in_case) /* the one that is being played stays */
        ui_check(ui, ID_LEFT, msg(lang, MSG_KEPT_WITH_LEFT), screen->left);
    ui_row(ui, (Box){0});
    ui_button(ui, ID_REMOVE, msg(lang, MSG_KEPT_REMOVE));
    ui_end(ui);
    if (screen->said.len)
        ui_text(ui, TYPE_INTERFACE, text_cstr(&screen->said))->state |= STATE_LIVE;
    if (!desktop_is_page())
        ui_note(ui, msg(lang, MSG_KEPT_OF_THE_TEAM));
}

/* The question before anything is removed, over all. */
static void build_question(const KeptScreen *screen, Ui *ui, Lang lang) {
    Text question = {0};
    if (!screen->asks)
        return;
    kept_add_question(&question, lang, count_results(screen), count_left(screen));
    ui_layer(ui, true);
    ui_column(ui, (Box){.card = true, .pad = SPACE_32, .gap = SPACE_16, .letters = 48});
    ui_heading(ui, 2, text_cstr(&question));
    ui_text(ui, TYPE_INTERFACE, msg(lang, MSG_KEPT_ASK_ABOUT));
    ui_row(ui, (Box){.gap = SPACE_16, .wrap = true});
    ui_button(ui, ID_NO, msg(lang, MSG_KEPT_ASK_NO))->state |= STATE_PRIMARY;
    ui_button(ui, ID_YES, msg(lang, MSG_KEPT_ASK_YES));
    ui_end(ui);
    ui_end(ui);
    ui_end(ui);
    text_release(&question);
}

static void build(App *app, void *state, Ui *ui) {
    const KeptScreen *screen = state;
    Lang lang = app_lang(app);
    bool narrow = ui_is_narrow(ui);
    ui_column(ui, (Box){.grow = 1});
    ui_scroll(ui, ID_SCROLL,
              (Box){.grow = 1, .align = ALIGN_CENTER, .place = ALIGN_CENTER, .pad = SPACE_24});
    ui_column(ui,
              (Box){.card = true, .pad = SPACE_24, .gap = SPACE_16, .letters = narrow ? 56 : 100});
    ui_heading(ui, 1, msg(lang, MSG_KEPT_TITLE))->type = TYPE_HEADING;
    if (!narrow)
        ui_row(ui, (Box){.gap = SPACE_48, .align = ALIGN_START});
    ui_column(ui, (Box){.gap = SPACE_12, .grow = narrow ? 0 : 3});
    build_kept(screen, ui, lang);
    ui_end(ui);
    ui_column(ui, (Box){.gap = SPACE_16, .grow = narrow ? 0 : 2});
    build_remove(screen, ui, lang);
    ui_end(ui);
    if (!narrow)
        ui_end(ui);
    ui_end(ui);
    ui_end(ui);
    ui_rule(ui);
    ui_row(ui, (Box){.pad = SPACE_12, .place = ALIGN_CENTER});
    ui_button(ui, ID_DONE, msg(lang, MSG_SETTINGS_DONE))->state |= STATE_PRIMARY;
    ui_end(ui);
    ui_end(ui);
    build_question(screen, ui, lang);
}

/* ---- hands */

static void look_again(KeptScreen *screen) {
    kept_release(&screen->kept);
    kept_look(&screen->kept);
}

static void ask(KeptScreen *screen) {
    look_again(screen);
    text_clear(&screen->said);
    screen->asks = count_results(screen) || count_left(screen);
    if (!screen->asks)
        text_add(&screen->said, msg(app_lang(screen->game->app), MSG_KEPT_NOTHING));
}

static void away(KeptScreen *screen) {
    Game *game = screen->game;
    Findings findings;
    KeptRemoved removed;
    findings_init(&findings, app_lang(game->app));
    kept_remove(before(screen), screen->left && !game->in_case, &game->settings, &removed,
                &findings);
    text_clear(&screen->said);
    kept_add_removed(&screen->said, app_lang(game->app), &removed);
    if (findings.count) {
        Text why = {0};
        finding_tell(&findings.items[0], &why);
        text_join(&screen->said, " ", text_cstr(&why));
        text_release(&why);
    }
    findings_release(&findings);
    game->kept_changed = true;
    look_again(screen);
}

static void act(App *app, void *state, const UiAction *action) {
    KeptScreen *screen = state;
    switch (action->id) {
    case ID_DONE:
        app_back(app);
        return;
    case ID_WHICH:
        screen->which = (int)action->number;
        return;
    case ID_LEFT:
        screen->left = action->number > 0;
        return;
    case ID_REMOVE:
        ask(screen);
        return;
    case ID_YES:
        away(screen);
        screen->asks = false;
        ui_focus(app_ui(app), ID_REMOVE);
        return;
    case ID_NO:
        screen->asks = false;
        ui_focus(app_ui(app), ID_REMOVE);
        return;
    default:
        return;
    }
}

/* The question is left by Escape; then the screen. */
static bool event(App *app, void *state, const SDL_Event *event) {
    KeptScreen *screen = state;
    if (event->type != SDL_KEYDOWN || event->key.keysym.sym != SDLK_ESCAPE)
        return false;
    if (!screen->asks)
        app_back(app);
    screen->asks = false;
    return true;
}

static void close_kept(App *app, void *state) {
    KeptScreen *screen = state;
    (void)app;
    kept_release(&screen->kept);
    text_release(&screen->said);
    free(screen);
}

static const Screen screen = {
    .name = "kept", .build = build, .act = act, .event = event, .close = close_kept};

void kept_open(Game *game) {
    KeptScreen *state = xcalloc(1, sizeof *state);
    state->game = game;
    state->left = true; /* who removes what is his means that too, and can leave it */
    kept_look(&state->kept);
    app_push(game->app, &screen, state);
    ui_focus(app_ui(game->app), ID_DONE); /* which is in sight: first one reads */
}
