#include "front/window/game/debrief_next.h"

#include "base/arena.h"
#include "front/window/game/greeting.h"
#include "front/window/game/menu_next.h"

#include "base/banned.h"

enum { FACE = 56, FACE_PAGE = 96 };
enum { ROOM = 110, NAMED = 64 }; /* letters: from here on the bar has room for it; for a name */

/* The one that the menu will name next, but for this one; all passed: the next in order. */
static int next_case(const Debrief *debrief) {
    const Game *game = debrief->game;
    int here = game_find(game, debrief->opened->file.scenario->id);
    int next = game_next_but(game, here);
    return next >= 0 ? next : game->case_count ? (here + 1) % game->case_count : -1;
}

/* Whether they can be named: an earlier play may be shown in another language than the menu. */
static bool is_known(const Debrief *debrief) {
    return debrief->next >= 0 && debrief->game->cases_lang == app_lang(debrief->game->app);
}

void debrief_find_next(Debrief *debrief) {
    debrief->next = next_case(debrief);
    debrief->greeting =
        is_known(debrief) ? greeting_find(debrief->game, debrief->next) : xstrdup("");
}

static const GameCase *who(const Debrief *debrief) {
    return &debrief->game->cases[debrief->next];
}

/* A face, and what it says, or else what the case is about. */
static void invitation(const Debrief *debrief, Ui *ui, int face) {
    const GameCase *c = who(debrief);
    Lang lang = app_lang(debrief->game->app);
    Text text = {0};
    bool says = *debrief->greeting;
    ui_row(ui, (Box){.gap = SPACE_16, .align = ALIGN_CENTER, .grow = 1});
    menu_face(ui, c, face);
    ui_column(ui, (Box){.gap = SPACE_4, .grow = 1});
    msg_fill(&text, lang, MSG_NOTES_NEXT_WHO, *c->customer ? c->customer : c->title, c->title);
    ui_note(ui, ui_copy(ui, text_cstr(&text)));
    text_clear(&text);
    text_addf(&text, says ? "“%s”" : "%s", says ? debrief->greeting : c->summary);
    if (text.len)
        ui_text(ui, TYPE_INTERFACE, ui_copy(ui, text_cstr(&text)));
    ui_end(ui);
    ui_end(ui);
    text_release(&text);
}

static bool in_bar(const Ui *ui) {
    return !ui_is_narrow(ui) && ui_letters(ui, TYPE_INTERFACE) >= ROOM;
}

void debrief_build_invitation(const Debrief *debrief, Ui *ui) {
    if (!is_known(debrief) || in_bar(ui) || debrief->back)
        return;
    ui_column(ui, (Box){.card = true, .pad = SPACE_16});
    invitation(debrief, ui, FACE_PAGE);
    ui_end(ui);
}

static void button_next(const Debrief *debrief, Ui *ui, bool first) {
    Lang lang = app_lang(debrief->game->app);
    Text text = {0};
    if (is_known(debrief) && *who(debrief)->customer && ui_letters(ui, TYPE_INTERFACE) >= NAMED)
        msg_fill(&text, lang, MSG_NOTES_GO_TO, who(debrief)->customer);
    else
        text_add(&text, msg(lang, debrief->guide ? MSG_NOTES_FIRST : MSG_NOTES_NEXT));
    Widget *next = ui_button(ui, ID_NEXT, ui_copy(ui, text_cstr(&text)));
    if (first)
        next->state |= STATE_PRIMARY;
    text_release(&text);
}

static void button_again(const Debrief *debrief, Ui *ui, bool first) {
    Widget *again = ui_button(ui, ID_AGAIN, msg(app_lang(debrief->game->app), MSG_NOTES_AGAIN));
    if (first)
        again->state |= STATE_PRIMARY;
}

/* After a play that failed one goes through it once more first. */
static bool again_first(const Debrief *debrief) {
    return !debrief->guide && !debrief->facts.scores.passed;
}

int debrief_goes_on(const Debrief *debrief) {
    return again_first(debrief) ? ID_AGAIN : ID_NEXT;
}

void debrief_build_next(const Debrief *debrief, Ui *ui) {
    bool again = again_first(debrief);
    ui_rule(ui);
    ui_row(ui, (Box){.gap = SPACE_16,
                     .pad = SPACE_12,
                     .pad_x = SPACE_12,
                     .align = ALIGN_CENTER,
                     .wrap = !in_bar(ui)});
    if (debrief->back) {
        ui_spring(ui);
        ui_button(ui, ID_MENU, debrief->back)->state |= STATE_PRIMARY;
        ui_end(ui);
        return;
    }
    if (is_known(debrief) && in_bar(ui))
        invitation(debrief, ui, FACE);
    if (again)
        button_again(debrief, ui, true);
    button_next(debrief, ui, !again);
    if (!again)
        button_again(debrief, ui, false);
    ui_button(ui, ID_MENU, msg(app_lang(debrief->game->app), MSG_NOTES_MENU));
    ui_end(ui);
}
