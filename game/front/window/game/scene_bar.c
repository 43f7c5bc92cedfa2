#include "front/window/game/scene_bar.h"

#include <math.h>

#include "front/shared/figures.h"
#include "front/window/game/look.h"
#include "front/window/game/scene_flow.h"
#include "front/window/game/scene_guide.h"
#include "front/window/game/scene_listen.h"
#include "front/window/game/scene_offer.h"
#include "front/window/game/scene_pace.h"
#include "front/window/game/scene_say.h"
#include "front/window/ui/desktop.h"

#include "base/banned.h"

enum { TIGHT = 170 }; /* small letters: no room for all of one's own side in one row */
enum { COSTS_ALONE = 54, COSTS_BESIDE = 110 }; /* small letters for what going back costs */
/* Letters around the word on a button and its key, so that it stays as wide when the word is
 * another and when the key is not told any more. */
enum { AROUND = 3, AROUND_KEY = 7, AROUND_BEGUN = 6, AROUND_STRIPE = 1 };

/* "nog 1 antwoord ↓": what can be chosen lies below the edge, or there is more to read. */
static void more(const Scene *scene, Ui *ui) {
    int below = ui_below(ui, ID_SCROLL);
    Lang lang = app_lang(scene->game->app);
    Text text = {0}, count = {0};
    if (!below)
        return;
    text_addf(&count, "%d", below);
    bool answers = play_view(scene->session.play)->way == WAY_REPLIES;
    msg_fill(&text, lang,
             below < 0 ? MSG_SCENE_READ_ON
             : answers ? MSG_SCENE_BELOW_ANSWERS
                       : MSG_SCENE_BELOW_CHOICES,
             text_cstr(&count));
    bool arrow = below < 0 && scene_is_cramped(ui);
    Widget *button = ui_button(ui, ID_MORE, arrow ? "↓" : text_cstr(&text));
    /* keys come there by themselves: the focus is scrolled to */
    button->state = STATE_QUIET | STATE_BY_HAND;
    button->name = ui_copy(ui, text_cstr(&text));
    text_release(&text);
    text_release(&count);
}

bool scene_is_by_keys(const Ui *ui) {
    return desktop_has_keys() && ui_is_by_keys(ui);
}

static void hint(const Scene *scene, Ui *ui, SettingsHint which, Msg key) {
    bool clock = which == HINT_CLOCK && scene_is_first(scene, which) &&
                 play_view(scene->session.play)->way != WAY_REPLIES; /* else the bar has it */
    if (clock || (scene_hints(scene, which) && !scene_is_low(ui)))
        ui_note(ui, msg(app_lang(scene->game->app), key));
}

/* Which key does it, on the button itself: beside another it would be taken for that one's. For who
 * plays by keys, always; who has a pointer in hand needs none. */
static void tell_key(const Scene *scene, const Ui *ui, Widget *button, Msg key) {
    look_key(ui, button, msg(app_lang(scene->game->app), key));
}

int scene_clock_steps(const View *view) {
    int steps = (int)(view->allowed_ms / CLOCK_STEP_MS);
    return steps > CLOCK_STEPS ? CLOCK_STEPS : steps < 1 ? 1 : steps;
}

/* In a low window it stands in the bar: replies need the room. */
static bool clock_is_low(const Ui *ui, const View *view) {
    return scene_is_low(ui) && view->way == WAY_REPLIES && view->allowed_ms > 0;
}

/* There it says itself what it is, the first time, as long as it waits for that. */
static bool clock_explains(const Scene *scene, const Ui *ui, const View *view) {
    return clock_is_low(ui, view) && scene->clock_waits > 0 && scene_is_first(scene, HINT_CLOCK);
}

/* It stands beside what is asked, where height is dear and it need not say more than it is. */
static bool clock_joins(const Scene *scene, const Ui *ui, const View *view) {
    return scene_is_tight(ui) && view->way == WAY_REPLIES && view->allowed_ms > 0 &&
           !scene_hints(scene, HINT_CLOCK) && !scene->stands && !scene->time_over;
}

/* The reading-time clock: only while the options stand, and never a number. The guide shows it where
 * it tells of it. */
static void build_clock(Scene *scene, Ui *ui, const View *view) {
    if (view->allowed_ms <= 0 || (scene->guide && view->way != WAY_JUDGE))
        return;
    Lang lang = app_lang(scene->game->app);
    double passed = (double)(session_now(&scene->session) - play_options_ms(scene->session.play));
    int steps = scene_clock_steps(view);
    scene->clock_drawn = (int)fmin(steps, passed / view->allowed_ms * steps);
    double rest = 1 - (double)scene->clock_drawn / steps;
    bool narrow = ui_is_narrow(ui), explains = clock_explains(scene, ui, view);
    ui_row(ui,
           (Box){.gap = SPACE_12, .align = ALIGN_CENTER, .wrap = narrow, .grow = narrow ? 0 : 1});
    ui_row(ui, (Box){.width = explains ? 0 : 200, .grow = explains});
    Widget *clock = ui_meter(ui, msg(lang, explains ? MSG_SCENE_TIME_WHY : MSG_SCENE_TIME),
                             msg(lang, rest <= 0 ? MSG_SCENE_TIME_OUT
                                       : scene->stands || scene->unseen || scene->clock_waits > 0
                                           ? MSG_SCENE_TIME_WAITS
                                           : MSG_SCENE_TIME_LEFT),
                             100 * rest, COLOUR_CONTROL);
    clock->lay.grow = 1;
    ui_end(ui);
    if (rest <= 0)
        ui_note(ui, msg(lang, MSG_SCENE_TIME_OVER))->state |= STATE_LIVE;
    else if (scene->stands && !scene_is_low(ui))
        ui_note(ui, msg(lang, MSG_SCENE_TIME_STANDS));
    else
        hint(scene, ui, HINT_CLOCK, MSG_SCENE_TIME_WHY);
    ui_end(ui);
}

/* Until one goes back it says on the button itself that the result tells of it; in a guide or a
 * try-out nothing will. */
static bool tells_costs(const Scene *scene) {
    bool kept = !scene->guide && !scene->tried && !scene->host;
    return kept && !play_rewound(scene->session.play);
}

/* Where its row has no room for both it says where to in fewer words. */
static bool has_room_for_costs(const Scene *scene, const Ui *ui) {
    bool alone = scene->noting || scene_is_low(ui); /* in its row, where it is narrow */
    return ui_letters(ui, TYPE_NOTE) >= (alone ? COSTS_ALONE : COSTS_BESIDE);
}

/* What goes back has one key, whichever of them it is. */
static void way_back(const Scene *scene, Ui *ui, int id, Msg words, bool goes_back) {
    Lang lang = app_lang(scene->game->app);
    Text text = {0};
    if (goes_back && tells_costs(scene))
        msg_fill(&text, lang, MSG_SCENE_BACK_COSTS,
                 msg(lang, has_room_for_costs(scene, ui) ? words : MSG_SCENE_BACK_SHORT));
    else
        text_add(&text, msg(lang, words));
    Widget *button = ui_button(ui, id, ui_copy(ui, text_cstr(&text)));
    text_release(&text);
    button->state |= STATE_QUIET;
    button->type = TYPE_NOTE;
    if (!goes_back)
        return;
    button->icon = ICON_BACK;
    button->key = SDLK_BACKSPACE;
    int room = ui_is_narrow(ui) ? COSTS_BESIDE : TIGHT;
    /* else what stands beside it needs the room, or it takes back a letter */
    if (ui_letters(ui, TYPE_NOTE) >= room && !scene_says(scene))
        tell_key(scene, ui, button, MSG_SCENE_KEY_BACK);
}

void scene_build_ways_back(const Scene *scene, Ui *ui) {
    bool practice = play_setup(scene->session.play).mode == PLAY_PRACTICE;
    if (scene->noting && practice)
        way_back(scene, ui, ID_COACH_AGAIN, MSG_COACH_AGAIN, true);
    if (!scene->noting && session_can_listen_again(&scene->session))
        way_back(scene, ui, ID_LISTEN_AGAIN, MSG_SCENE_LISTEN_AGAIN, true);
    if (!scene->noting &&
        session_can_return(&scene->session)) /* last: its place depends on no key */
        way_back(scene, ui, ID_RETURN, MSG_COACH_RETURN, false);
}

static void open_bar(Ui *ui, Align place) {
    ui_row(ui, (Box){.gap = SPACE_16,
                     .pad_x = SPACE_16,
                     .align = ALIGN_CENTER,
                     .place = place,
                     .wrap = ui_is_narrow(ui)});
}

static Widget *primary(Ui *ui, int id, const char *text, SDL_Keycode key) {
    Widget *button = ui_button(ui, id, text);
    button->state |= STATE_PRIMARY;
    button->key = key;
    return button;
}

static void keep_wide(const Ui *ui, Widget *button, const char *longest, int more) {
    bool key = desktop_has_keys() && !scene_is_cramped(ui);
    int letters = (int)SDL_utf8strlen(longest) + more + (key ? AROUND_KEY : AROUND);
    button->lay.min_width = letters * ui_width(ui) / ui_letters(ui, TYPE_INTERFACE);
}

/* What listening is, and by which keys. */
static Widget *what_to_do(const Scene *scene, Ui *ui) {
    Lang lang = app_lang(scene->game->app);
    ui_icon(ui, ICON_PEN, 22, COLOUR_MUTED);
    Widget *told = ui_column(ui, (Box){.gap = SPACE_4});
    bool tight = ui_letters(ui, TYPE_NOTE) < TIGHT; /* beside a button that is large too */
    if (!tight || !scene->asked_how)
        ui_text(ui, tight ? TYPE_NOTE : TYPE_INTERFACE, msg(lang, MSG_SCENE_LISTEN))->colour =
            COLOUR_MUTED;
    if (scene->asked_how) {
        Widget *how = ui_note(ui, msg(lang, MSG_SCENE_KEYS_FIRST));
        how->colour = COLOUR_ACCENT;
        how->face = FACE_SEMIBOLD;
        how->state |= STATE_LIVE;
    } else if (scene_hints(scene, HINT_MARK) && (!tight || !scene_is_cramped(ui))) {
        ui_note(ui, msg(lang, scene_is_by_keys(ui) ? MSG_SCENE_KEYS_MARK : MSG_SCENE_HAND_MARK));
    }
    ui_end(ui);
    return told;
}

void scene_build_after_words(const Scene *scene, Ui *ui, const View *view) {
    if (ui_is_narrow(ui) && (scene->noting || view->listening)) { /* else they are in the head */
        ui_row(ui, (Box){.pad_x = SPACE_4});
        scene_build_ways_back(scene, ui);
        ui_end(ui);
    }
    if (!scene->noting && view->listening && scene_is_low(ui) && !scene->guide) {
        ui_row(ui, (Box){.gap = SPACE_16, .pad_x = SPACE_16, .align = ALIGN_CENTER});
        what_to_do(scene, ui);
        ui_end(ui);
    }
}

Msg scene_on_words(const Scene *scene, Ui *ui, const View *view) {
    if (ui_is_unread(ui, ID_SCROLL)) /* first one reads on */
        return MSG_SCENE_READ_ON;
    if (!view->ended)
        return MSG_COACH_ON;
    return scene->host ? MSG_WRITE_TO_SCORES : MSG_SCENE_TO_DEBRIEF;
}

/* All that is told of an answer is read before one goes on. Until then the button reads on, and
 * looks like one that does no more than that; it keeps its place. */
static void notes_bar(Scene *scene, Ui *ui, const View *view) {
    Lang lang = app_lang(scene->game->app);
    bool unread = ui_is_unread(ui, ID_SCROLL);
    if (scene->reads_on && !unread)
        scene->read_at = app_now(scene->game->app);
    scene->reads_on = unread;
    open_bar(ui, ALIGN_END);
    if (!ui_is_narrow(ui))
        ui_spring(ui);
    Widget *on = primary(ui, ID_COACH_ON, msg(lang, scene_on_words(scene, ui, view)), SDLK_RETURN);
    if (unread)
        on->state &= ~(unsigned)STATE_PRIMARY;
    const char *longest = msg(lang, !view->ended  ? MSG_SCENE_READ_ON
                                    : scene->host ? MSG_WRITE_TO_SCORES
                                                  : MSG_SCENE_TO_DEBRIEF);
    if (!scene_is_cramped(ui))
        keep_wide(ui, on, longest, 0);
    if (!scene_is_cramped(ui)) /* what ends the listening keeps clear of it */
        tell_key(scene, ui, on, MSG_SCENE_KEY_ENTER);
    ui_end(ui);
}

/* While more is to be said a press brings that first, and the button looks like one that does no
 * more. */
static void not_while_said(const Scene *scene, Widget *on) {
    if (scene_pace_goes_on(scene))
        on->state &= ~(unsigned)STATE_PRIMARY;
}

static void listened(const Scene *scene, Ui *ui, const View *view) {
    bool any = scene_any_marked(view);
    const char *nothing = msg(app_lang(scene->game->app), MSG_SCENE_HEARD_NOTHING);
    const char *heard = msg(app_lang(scene->game->app), MSG_SCENE_LISTENED);
    Widget *on = primary(ui, ID_LISTENED, any ? heard : nothing, SDLK_F2);
    tell_key(scene, ui, on, MSG_SCENE_KEY_F2);
    keep_wide(ui, on, nothing, scene_is_cramped(ui) ? AROUND_STRIPE : AROUND_BEGUN);
    not_while_said(scene, on);
    if (!any) /* to hear nothing is an answer, and nobody is invited to it */
        on->state = (on->state & ~(unsigned)STATE_PRIMARY) | STATE_BEGUN;
}

/* What ends the listening stands at the other end than what went on to it: who presses that once
 * more skips no words. */
static void listen_bar(const Scene *scene, Ui *ui, const View *view) {
    open_bar(ui, ALIGN_START);
    listened(scene, ui, view);
    if (!scene_is_low(ui))
        what_to_do(scene, ui)->lay.grow = ui_is_narrow(ui) ? 0 : 1;
    else if (!ui_is_narrow(ui))
        ui_spring(ui);
    more(scene, ui);
    ui_end(ui);
}

static void going_bar(const Scene *scene, Ui *ui) {
    Lang lang = app_lang(scene->game->app);
    open_bar(ui, ALIGN_END);
    if (!ui_is_narrow(ui))
        ui_spring(ui);
    more(scene, ui);
    Widget *on = primary(ui, ID_GO_ON, msg(lang, MSG_COACH_ON), SDLK_F2);
    not_while_said(scene, on);
    tell_key(scene, ui, on, MSG_SCENE_KEY_F2);
    ui_end(ui);
}

/* The keys of what is to be done: of an amount that has the focus and is still to be chosen. */
static Msg key_of_offer(const Ui *ui, const View *view, const Widget *button) {
    int amount = ui_focused(ui) - ID_AMOUNT;
    bool listed = amount >= 0 && amount < view->remedy_count && view->remedies[amount].euro_count &&
                  !view->remedies[amount].any_amount;
    return listed && button->state & STATE_DISABLED ? MSG_SCENE_KEYS_AMOUNT : MSG_SCENE_KEY_F2;
}

static void offer_bar(const Scene *scene, Ui *ui, const View *view) {
    bool narrow = ui_is_narrow(ui);
    if (narrow)
        ui_column(ui, (Box){.gap = SPACE_8, .pad_x = SPACE_16});
    ui_row(ui, (Box){.gap = SPACE_16, .align = ALIGN_CENTER, .pad_x = narrow ? 0 : SPACE_16});
    ui_column(ui, (Box){.gap = SPACE_4, .grow = 1});
    scene_build_offer_lying(scene, ui, view);
    if (!narrow)
        scene_build_offer_purse(scene, ui, view, ui_letters(ui, TYPE_NOTE) >= TIGHT);
    ui_end(ui);
    more(scene, ui);
    if (narrow) {
        ui_end(ui);
        ui_row(ui, (Box){.gap = SPACE_16, .align = ALIGN_CENTER});
        scene_build_offer_purse(scene, ui, view, false);
        if (!scene_is_cramped(ui))
            ui_spring(ui);
    }
    Widget *offers = scene_build_offer_button(scene, ui, view);
    tell_key(scene, ui, offers, key_of_offer(ui, view, offers));
    ui_end(ui);
    if (narrow)
        ui_end(ui);
}

/* What one chooses from is above it: what lies below the edge, and where it is low the clock. */
static void act_bar(Scene *scene, Ui *ui, const View *view) {
    bool below = ui_below(ui, ID_SCROLL) > 0, clock = clock_is_low(ui, view);
    if (!below && !clock)
        return;
    if (clock_explains(scene, ui, view))
        ui_column(ui, (Box){.pad_x = SPACE_16});
    else
        ui_row(ui, (Box){.gap = SPACE_16, .place = ALIGN_CENTER, .align = ALIGN_CENTER});
    if (clock)
        build_clock(scene, ui, view);
    if (below && !clock_explains(scene, ui, view))
        more(scene, ui);
    ui_end(ui);
}

void scene_build_bar(Scene *scene, Ui *ui, const View *view) {
    if (scene->noting) {
        notes_bar(scene, ui, view);
    } else if (view->listening) {
        listen_bar(scene, ui, view);
    } else if (view->going) {
        going_bar(scene, ui);
    } else if (!view->ended && view->way == WAY_OFFER) {
        offer_bar(scene, ui, view);
    } else if (scene_says(scene)) {
        scene_build_say_bar(scene, ui);
    } else if (!view->ended) {
        act_bar(scene, ui, view);
    }
}

static void build_purse(const Scene *scene, Ui *ui, const View *view) {
    const Scenario *scenario = scene->opened->file.scenario;
    ui_row(ui, (Box){.gap = SPACE_12, .align = ALIGN_CENTER});
    ui_note(ui, view->role);
    if (scenario->house.roles[play_role(scene->session.play)].euros > 0)
        scene_build_purse(scene, ui, view, 0);
    ui_end(ui);
}

/* What is asked and the clock in one row: the cards below need the room. */
static void ask_beside_clock(Scene *scene, Ui *ui, const View *view) {
    bool tight = ui_letters(ui, TYPE_NOTE) < TIGHT;
    if (tight)
        ui_column(ui, (Box){.gap = SPACE_8});
    ui_row(ui, (Box){.gap = SPACE_24, .align = ALIGN_CENTER});
    Widget *asked = ui_heading(ui, 3,
                               msg(app_lang(scene->game->app),
                                   view->way == WAY_JUDGE ? MSG_SCENE_JUDGE : MSG_SCENE_OFFER));
    if (tight) {
        bool offers = view->way == WAY_OFFER; /* the bar has no room for whose purse it is */
        bool joins = offers && !scene_is_cramped(ui);
        asked->lay.grow = !joins;
        if (joins)
            ui_note(ui, view->role)->lay.grow = 1;
        if (ui_is_narrow(ui) && !scene_is_low(ui))
            scene_build_ways_back(scene, ui);
        ui_end(ui);
        if (offers && !joins)
            ui_note(ui, view->role);
    }
    build_clock(scene, ui, view);
    ui_end(ui);
}

void scene_build_own_side(Scene *scene, Ui *ui, const View *view) {
    Lang lang = app_lang(scene->game->app);
    if (view->way != WAY_REPLIES) { /* naming spends nothing; an offer's purse is in the bar */
        ask_beside_clock(scene, ui, view);
        return;
    }
    bool below = ui_below(ui, ID_SCROLL) < 0;
    bool speaks = view->channel == CHANNEL_PHONE || view->channel == CHANNEL_COUNTER;
    if (scene_is_cramped(ui))
        return; /* the cards say it, and the last words stand above them */
    ui_row(ui, (Box){.gap = SPACE_12, .align = ALIGN_CENTER});
    ui_text(ui, TYPE_INTERFACE, msg(lang, speaks ? MSG_SCENE_REPLY : MSG_SCENE_WRITE))->face =
        FACE_SEMIBOLD;
    bool joins = clock_joins(scene, ui, view);
    if (joins)
        build_clock(scene, ui, view);
    else if (!below && scene_is_by_keys(ui))
        hint(scene, ui, HINT_NUMBERS, MSG_SCENE_KEYS_NUMBERS);
    ui_spring(ui);
    if (below)
        more(scene, ui);
    if (ui_is_narrow(ui) && !scene_is_low(ui))
        scene_build_ways_back(scene, ui);
    else if (ui_letters(ui, TYPE_NOTE) >= TIGHT)
        build_purse(scene, ui, view);
    ui_end(ui);
    if (!joins && !clock_is_low(ui, view))
        build_clock(scene, ui, view);
}
