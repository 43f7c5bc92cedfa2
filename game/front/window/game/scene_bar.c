#include "front/window/game/scene_bar.h"

#include <math.h>

#include "front/shared/figures.h"
#include "front/shared/turn_facts.h"
#include "front/window/game/purse.h"
#include "front/window/game/scene_flow.h"
#include "front/window/game/scene_guide.h"
#include "front/window/game/scene_listen.h"
#include "front/window/game/scene_offer.h"

#include "base/banned.h"

enum { LOW = 480 };   /* units: a window in which the words need all the room there is */
enum { TIGHT = 170 }; /* small letters: no room for all of one's own side in one row */

/* "nog 1 ↓": what can be chosen lies below the edge, or there is more to read. */
static void more(const Scene *scene, Ui *ui) {
    int below = ui_below(ui, ID_SCROLL);
    Lang lang = app_lang(scene->game->app);
    Text text = {0}, count = {0};
    if (!below)
        return;
    text_addf(&count, "%d", below);
    msg_fill(&text, lang, below > 0 ? MSG_SCENE_BELOW : MSG_SCENE_READ_ON, text_cstr(&count));
    /* keys come there by themselves: the focus is scrolled to */
    ui_button(ui, ID_MORE, ui_copy(ui, text_cstr(&text)))->state = STATE_QUIET | STATE_BY_HAND;
    text_release(&text);
    text_release(&count);
}

static void hint(const Scene *scene, Ui *ui, SettingsHint which, Msg key) {
    if (scene_hints(scene, which) && ui_height(ui) >= LOW)
        ui_note(ui, msg(app_lang(scene->game->app), key));
}

/* Which key does it, on the button itself: beside another it would be taken for that one's. */
static void tell_key(const Scene *scene, Widget *button, SettingsHint which, Msg key) {
    if (scene->guide || scene_hints(scene, which))
        button->cap = msg(app_lang(scene->game->app), key);
}

static void open_bar(Ui *ui) {
    ui_row(ui, (Box){.gap = SPACE_16,
                     .pad_x = SPACE_16,
                     .align = ALIGN_CENTER,
                     .place = ALIGN_END,
                     .wrap = ui_is_narrow(ui)});
}

static Widget *primary(Ui *ui, int id, const char *text, SDL_Keycode key) {
    Widget *button = ui_button(ui, id, text);
    button->state |= STATE_PRIMARY;
    button->key = key;
    return button;
}

/* That one went back stands in the result: told before it is done, at the first answer. The note
 * that tells it, or NULL. */
static Widget *again(const Scene *scene, Ui *ui, const View *view) {
    const Play *play = scene->session.play;
    Lang lang = app_lang(scene->game->app);
    if (play_setup(play).mode != PLAY_PRACTICE || view->ended)
        return NULL;
    ui_button(ui, ID_COACH_AGAIN, msg(lang, MSG_COACH_AGAIN))->hint =
        scene->guide ? NULL : msg(lang, MSG_FACT_BACK_STANDS);
    bool told = !scene->guide && turn_is_first_answer(play, scene->spoke);
    return told ? ui_note(ui, msg(lang, MSG_FACT_BACK_STANDS)) : NULL;
}

void scene_build_after_words(const Scene *scene, Ui *ui, const View *view) {
    if (scene->noting && scene_is_cramped(ui))
        again(scene, ui, view);
}

static void notes_bar(const Scene *scene, Ui *ui, const View *view) {
    Lang lang = app_lang(scene->game->app);
    open_bar(ui);
    Widget *told = scene_is_cramped(ui) ? NULL : again(scene, ui, view);
    if (told && !ui_is_narrow(ui))
        told->lay.grow = 1; /* in the room that is left */
    else if (!ui_is_narrow(ui))
        ui_spring(ui);
    more(scene, ui);
    Widget *on = primary(ui, ID_COACH_ON,
                         msg(lang, view->ended ? MSG_SCENE_TO_DEBRIEF : MSG_COACH_ON), SDLK_RETURN);
    tell_key(scene, on, HINT_GO_ON, MSG_SCENE_KEY_ENTER);
    ui_end(ui);
}

static void listen_bar(const Scene *scene, Ui *ui, const View *view) {
    Lang lang = app_lang(scene->game->app);
    bool any = scene_any_marked(view), narrow = ui_is_narrow(ui);
    open_bar(ui);
    if (view->listening && ui_height(ui) >= LOW) {
        ui_icon(ui, ICON_PEN, 22, COLOUR_MUTED);
        ui_column(ui, (Box){.gap = SPACE_4, .grow = narrow ? 0 : 1});
        ui_text(ui, TYPE_INTERFACE, msg(lang, MSG_SCENE_LISTEN))->colour = COLOUR_MUTED;
        hint(scene, ui, HINT_MARK, MSG_SCENE_KEYS_MARK);
        ui_end(ui);
    } else if (!narrow) {
        ui_spring(ui);
    }
    more(scene, ui);
    Widget *on = primary(ui, view->listening ? ID_LISTENED : ID_GO_ON,
                         msg(lang, !view->listening ? MSG_SCENE_GO_ON
                                   : any            ? MSG_SCENE_LISTENED
                                                    : MSG_SCENE_HEARD_NOTHING),
                         SDLK_F2);
    tell_key(scene, on, HINT_LISTENED, MSG_SCENE_KEY_F2);
    if (view->listening && !any) /* an answer like any other: nothing invites to it */
        on->state &= ~(unsigned)STATE_PRIMARY;
    ui_end(ui);
}

static void offer_bar(const Scene *scene, Ui *ui, const View *view) {
    open_bar(ui);
    scene_build_offer_purse(scene, ui, view)->lay.grow = ui_is_narrow(ui) ? 0 : 1;
    more(scene, ui);
    tell_key(scene, scene_build_offer_button(scene, ui, view), HINT_OFFER, MSG_SCENE_KEY_F2);
    ui_end(ui);
}

void scene_build_bar(const Scene *scene, Ui *ui, const View *view) {
    if (scene->noting) {
        notes_bar(scene, ui, view);
    } else if (view->listening || view->going) {
        listen_bar(scene, ui, view);
    } else if (!view->ended && view->way == WAY_OFFER) {
        offer_bar(scene, ui, view);
    } else if (!view->ended && ui_below(ui, ID_SCROLL) > 0) {
        ui_row(ui, (Box){.place = ALIGN_CENTER});
        more(scene, ui);
        ui_end(ui);
    }
}

int scene_clock_steps(const View *view) {
    int steps = (int)(view->allowed_ms / CLOCK_STEP_MS);
    return steps > CLOCK_STEPS ? CLOCK_STEPS : steps < 1 ? 1 : steps;
}

/* The reading-time clock: only while the options stand, and never a number. */
static void build_clock(Scene *scene, Ui *ui, const View *view) {
    if (view->allowed_ms <= 0 || scene_guide_waits(scene))
        return;
    Lang lang = app_lang(scene->game->app);
    double passed = (double)(session_now(&scene->session) - play_options_ms(scene->session.play));
    int steps = scene_clock_steps(view);
    scene->clock_drawn = (int)fmin(steps, passed / view->allowed_ms * steps);
    double rest = 1 - (double)scene->clock_drawn / steps;
    bool narrow = ui_is_narrow(ui);
    ui_row(ui,
           (Box){.gap = SPACE_12, .align = ALIGN_CENTER, .wrap = narrow, .grow = narrow ? 0 : 1});
    ui_row(ui, (Box){.width = 200});
    Widget *clock = ui_meter(ui, msg(lang, MSG_SCENE_TIME),
                             msg(lang, rest > 0 ? MSG_SCENE_TIME_LEFT : MSG_SCENE_TIME_OUT),
                             100 * rest, COLOUR_CONTROL);
    clock->lay.grow = 1;
    ui_end(ui);
    if (rest <= 0)
        ui_note(ui, msg(lang, MSG_SCENE_TIME_OVER))->state |= STATE_LIVE;
    else
        hint(scene, ui, HINT_CLOCK, MSG_SCENE_TIME_WHY);
    ui_end(ui);
}

static void build_purse(const Scene *scene, Ui *ui, const View *view) {
    const Scenario *scenario = scene->opened->file.scenario;
    Lang lang = app_lang(scene->game->app);
    ui_row(ui, (Box){.gap = SPACE_12, .align = ALIGN_CENTER, .wrap = ui_is_narrow(ui)});
    ui_note(ui, view->role);
    if (scenario->house.roles[play_role(scene->session.play)].euros > 0)
        purse_build(ui, lang, NULL, view->left, 0);
    ui_end(ui);
}

/* What is asked and the clock in one row: the cards below need the room. */
static void ask_beside_clock(Scene *scene, Ui *ui, const View *view) {
    bool tight = ui_letters(ui, TYPE_NOTE) < TIGHT;
    if (tight)
        ui_column(ui, (Box){.gap = SPACE_8});
    else
        ui_row(ui, (Box){.gap = SPACE_24, .align = ALIGN_CENTER});
    ui_heading(ui, 3,
               msg(app_lang(scene->game->app),
                   view->way == WAY_JUDGE ? MSG_SCENE_JUDGE : MSG_SCENE_OFFER));
    build_clock(scene, ui, view);
    ui_end(ui);
}

void scene_build_own_side(Scene *scene, Ui *ui, const View *view) {
    Lang lang = app_lang(scene->game->app);
    if (view->way != WAY_REPLIES) { /* naming spends nothing; an offer's purse is in the bar */
        ask_beside_clock(scene, ui, view);
        return;
    }
    bool tight = ui_letters(ui, TYPE_NOTE) < TIGHT, below = ui_below(ui, ID_SCROLL) < 0;
    bool speaks = view->channel == CHANNEL_PHONE || view->channel == CHANNEL_COUNTER;
    ui_row(ui, (Box){.gap = SPACE_12, .align = ALIGN_CENTER});
    ui_text(ui, TYPE_INTERFACE, msg(lang, speaks ? MSG_SCENE_REPLY : MSG_SCENE_WRITE))->face =
        FACE_SEMIBOLD;
    if (!below)
        hint(scene, ui, HINT_NUMBERS, MSG_SCENE_KEYS_NUMBERS);
    ui_spring(ui);
    if (below)
        more(scene, ui);
    if (!tight)
        build_purse(scene, ui, view);
    ui_end(ui);
    if (tight)
        build_purse(scene, ui, view);
    build_clock(scene, ui, view);
}
