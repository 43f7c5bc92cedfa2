#include "front/window/calibrate/calibrate.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "front/window/calibrate/acting.h"
#include "front/window/calibrate/as_meeting.h"
#include "front/window/calibrate/asking.h"
#include "front/window/calibrate/beginning.h"
#include "front/window/calibrate/bringing.h"
#include "front/window/calibrate/counting.h"
#include "front/window/calibrate/differing.h"
#include "front/window/calibrate/end.h"
#include "front/window/calibrate/frame.h"
#include "front/window/calibrate/gathering.h"
#include "front/window/calibrate/hands.h"
#include "front/window/calibrate/joining.h"
#include "front/window/calibrate/own.h"
#include "front/window/calibrate/reveal.h"
#include "front/window/calibrate/stepping.h"
#include "front/window/calibrate/steps.h"
#include "front/window/calibrate/unfinished.h"
#include "front/window/calibrate/verdict.h"
#include "front/window/calibrate/vote.h"
#include "front/window/game/keys_screen.h"
#include "front/window/game/look.h"
#include "front/window/meeting/keeping.h"
#include "front/window/meeting/phones.h"
#include "store/team_shelf.h"

#include "base/banned.h"

/* ---- the screen ---- */

static void build_stage(Calibrate *calibrate, Ui *ui) {
    switch (calibrate->session->stage) {
    case STAGE_SET_UP:
        calibrate_build_set_up(calibrate, ui);
        break;
    case STAGE_ANCHOR:
        calibrate_build_anchor(calibrate, ui);
        break;
    case STAGE_VOTE:
    case STAGE_AGAIN:
        if (hands_are_counted(calibrate)) {
            calibrate_build_counting(calibrate, ui);
            meeting_raise(ui, look_far(app_theme(calibrate->game->app), ui,
                                       TYPE_NOTE)); /* all raise their hands by it */
        } else {
            calibrate_build_vote(calibrate, ui);
        }
        break;
    case STAGE_REVEAL:
    case STAGE_MOVED:
        if (calibrate->deciding)
            calibrate_build_decide(calibrate, ui);
        else
            calibrate_build_reveal(calibrate, ui);
        break;
    case STAGE_VERDICT:
        calibrate_build_verdict(calibrate, ui);
        break;
    case STAGE_ENDED:
        if (calibrate->session->settings.solo)
            calibrate_build_alone(calibrate, ui);
        else
            calibrate_build_end(calibrate, ui);
        break;
    }
}

static void other_items(Calibrate *calibrate, Ui *ui) {
    int items[STEPS_REOPEN], count = steps_may_reopen(calibrate, items);
    if (steps_may_skip(calibrate))
        ui_button(ui, CALIBRATE_ID_LATER, msg(calibrate->lang, MSG_CALIBRATE_LATER));
    if (count && !ui_is_narrow(ui)) /* it is told on the page that comes too */
        ui_note(ui, msg(calibrate->lang, MSG_CALIBRATE_REOPEN_HINT));
    for (int i = 0; i < count; i++) {
        Text words = {0};
        steps_add_reopen(calibrate, calibrate->lang, items[i], &words);
        Widget *reopen = ui_button(ui, CALIBRATE_ID_REOPEN + items[i], text_cstr(&words));
        reopen->state |= STATE_QUIET;
        reopen->hint = msg(calibrate->lang, MSG_CALIBRATE_REOPEN_HINT);
        text_release(&words);
    }
}

static void build_pause(Calibrate *calibrate, Ui *ui) {
    Lang lang = calibrate->lang;
    CalibrationStage stage = calibrate->session->stage;
    CalibrateStep next[STEPS_MOST];
    int count = steps_next(calibrate, next);
    build_stage(calibrate, ui);
    ui_layer(ui, true);
    ui_column(ui, (Box){.card = true, .pad = SPACE_32, .gap = SPACE_16, .letters = 44});
    ui_heading(ui, 2, msg(lang, MSG_CALIBRATE_PAUSE));
    ui_text(ui, TYPE_INTERFACE,
            calibrate->meeting.unkept ? calibrate->meeting.unkept
                                      : msg(lang, MSG_CALIBRATE_PAUSE_KEPT));
    ui_row(ui, (Box){.gap = SPACE_16, .wrap = true}); /* large letters leave no room below */
    for (int i = 0; i < count; i++)
        steps_button(calibrate, ui, &next[i]);
    ui_button(ui, CALIBRATE_ID_MENU, msg(lang, MSG_CALIBRATE_PAUSE_MENU));
    if (stage != STAGE_ENDED && !calibrate->session->settings.solo)
        ui_button(ui, CALIBRATE_ID_BRING, msg(lang, MSG_CALIBRATE_BRING_ONE));
    if (steps_may_finish(calibrate))
        ui_button(ui, CALIBRATE_ID_FINISH, msg(lang, MSG_CALIBRATE_PAUSE_FINISH));
    ui_end(ui);
    other_items(calibrate, ui);
    ui_end(ui);
    ui_end(ui);
}

static void build(App *app, void *state, Ui *ui) {
    (void)app;
    Calibrate *calibrate = state;
    switch (calibrate->view) {
    case CALIBRATE_ENTRANCE:
        calibrate_build_entrance(calibrate, ui);
        break;
    case CALIBRATE_VERSIONS:
        calibrate_build_versions(calibrate, ui);
        meeting_raise(ui, look_far(app_theme(calibrate->game->app), ui, TYPE_NOTE));
        break;
    case CALIBRATE_UNFINISHED:
        calibrate_build_unfinished(calibrate, ui);
        break;
    case CALIBRATE_SESSION:
        build_stage(calibrate, ui);
        break;
    case CALIBRATE_JOIN:
        calibrate_build_big_join(calibrate, ui);
        break;
    case CALIBRATE_CHAIR:
        calibrate_build_chair(calibrate, ui);
        break;
    case CALIBRATE_PEOPLE:
        calibrate_build_people(calibrate, ui);
        break;
    case CALIBRATE_PAUSE:
        build_pause(calibrate, ui);
        break;
    case CALIBRATE_OWN_WHO:
    case CALIBRATE_OWN:
        calibrate_build_own(calibrate, ui);
        break;
    case CALIBRATE_BRINGING:
    case CALIBRATE_BRINGING_CASES:
    case CALIBRATE_BRINGING_SENTENCES:
        calibrate_build_bringing(calibrate, ui);
        break;
    }
    if (calibrate->question != QUESTION_NONE)
        calibrate_build_asking(calibrate, ui);
}

static void act(App *app, void *state, const UiAction *action) {
    (void)app;
    calibrate_act(state, action);
}

static void escape(Calibrate *calibrate) {
    bool ended = calibrate->view == CALIBRATE_SESSION && calibrate->session->stage == STAGE_ENDED;
    if (calibrate->question != QUESTION_NONE)
        calibrate_stop_asking(calibrate);
    else if (calibrate->view == CALIBRATE_ENTRANCE || ended)
        calibrate_leave(calibrate);
    else if (calibrate->view == CALIBRATE_UNFINISHED || calibrate->view == CALIBRATE_VERSIONS)
        calibrate_show(calibrate, CALIBRATE_ENTRANCE);
    else if (calibrate->view == CALIBRATE_JOIN || calibrate->view == CALIBRATE_CHAIR)
        calibrate_join_done(calibrate);
    else if (calibrate->view >= CALIBRATE_BRINGING)
        calibrate_bringing_back(calibrate);
    else if (calibrate->view == CALIBRATE_OWN)
        calibrate_show(calibrate, CALIBRATE_OWN_WHO);
    else if (calibrate->view == CALIBRATE_SESSION)
        calibrate_show(calibrate, CALIBRATE_PAUSE);
    else
        calibrate_show(calibrate, CALIBRATE_SESSION);
}

/* In a field with words in it the keys are for the words. */
static bool is_typing(Calibrate *calibrate) {
    const Widget *widget =
        ui_find(app_ui(calibrate->game->app), ui_focused(app_ui(calibrate->game->app)));
    return widget && widget->role == WIDGET_FIELD && *field_text(widget->field);
}

static bool event(App *app, void *state, const SDL_Event *event) {
    (void)app;
    Calibrate *calibrate = state;
    if (event->type == SDL_DROPFILE) {
        if (calibrate->view == CALIBRATE_BRINGING)
            calibrate_bring_table(calibrate, event->drop.file);
        SDL_free(event->drop.file);
        return true;
    }
    if (keys_asked(event)) {
        keys_open_at(calibrate->game, MSG_KEYS_TEAM, MSG_NONE);
        return true;
    }
    if (event->type != SDL_KEYDOWN || event->key.repeat)
        return false;
    if (event->key.keysym.sym == SDLK_ESCAPE) {
        escape(calibrate);
        return true;
    }
    if (event->key.keysym.sym == SDLK_t && !(event->key.keysym.mod & (KMOD_CTRL | KMOD_ALT)) &&
        calibrate->question == QUESTION_NONE && calibrate_talks(calibrate)) {
        calibrate_talk_time(calibrate);
        return true;
    }
    bool control = event->key.keysym.mod & KMOD_CTRL && !(event->key.keysym.mod & KMOD_ALT);
    SDL_Keycode key = event->key.keysym.sym;
    if (!control || (key != SDLK_z && key != SDLK_y) || is_typing(calibrate))
        return false;
    if (calibrate->question != QUESTION_NONE)
        return true;
    if (key == SDLK_y || event->key.keysym.mod & KMOD_SHIFT)
        calibrate_redo(calibrate);
    else
        calibrate_undo(calibrate);
    return true;
}

static void tick(App *app, void *state) {
    Calibrate *calibrate = state;
    phones_tick(&calibrate->meeting);
    calibrate_look_at_chair(calibrate);
    double now = app_now(app);
    calibrate_keep_due(calibrate);
    if (now >= calibrate->meeting.closes_at) {
        calibrate->meeting.closes_at = (double)INFINITY;
        calibrate_time_over(calibrate);
    }
    calibrate->next_tick = now + 1000;
}

static double deadline(App *app, void *state) {
    (void)app;
    const Calibrate *calibrate = state;
    double next = fmin(phones_deadline(&calibrate->meeting), calibrate->meeting.keep_at);
    if (!isinf(calibrate->meeting.closes_at))
        next = fmin(next, fmin(calibrate->meeting.closes_at, calibrate->next_tick));
    if (!isinf(calibrate->talk_from))
        next = fmin(next, calibrate->next_tick);
    return next;
}

static void close_calibrate(App *app, void *state) {
    (void)app;
    Calibrate *calibrate = state;
    calibrate->game->in_case = false;
    phones_release(&calibrate->meeting);
    calibrate_forget_changes(calibrate);
    calibrate_bringing_release(calibrate);
    calibration_free(calibrate->session);
    team_shelf_release(&calibrate->shelf);
    if (calibrate->set)
        opened_release(&calibrate->opened);
    arena_release(&calibrate->arena);
    differing_release(calibrate);
    free(calibrate->carried);
    arena_release(&calibrate->carried_texts);
    raised_hands_release(&calibrate->raised);
    field_release(&calibrate->name);
    field_release(&calibrate->note);
    field_release(&calibrate->dissent);
    field_release(&calibrate->rule);
    field_release(&calibrate->place);
    free(calibrate->changes.items);
    free(calibrate->team);
    free(calibrate->id);
    free(calibrate->page_path);
    free(calibrate->copy_path);
    free(calibrate->minutes_path);
    free(calibrate->votes_path);
    free(calibrate);
}

static const Screen screen = {.name = "calibrate",
                              .build = build,
                              .act = act,
                              .event = event,
                              .tick = tick,
                              .deadline = deadline,
                              .close = close_calibrate};

/* What was begun before is offered first, however one comes here: who leads may have crashed. With
 * phones it begins as without them: by what changed the last time. */
static void begin_as_asked(Calibrate *calibrate) {
    const CalibrateStart *asked = &calibrate->asked;
    calibrate_focus(calibrate, CALIBRATE_ID_GO); /* Enter is what the page offers */
    if (asked->solo ? calibrate->shelf.solo != NULL : calibrate->shelf.count > 0)
        return;
    if (asked->solo)
        calibrate_act_entrance(calibrate, &(UiAction){.kind = UI_PRESS, .id = CALIBRATE_ID_ALONE});
    else if (asked->vote_count)
        calibrate_act_entrance(calibrate, &(UiAction){.kind = UI_PRESS, .id = CALIBRATE_ID_TEAM});
}

bool calibrate_open(Game *game, const char *set, const CalibrateStart *start) {
    Findings findings;
    Calibrate *calibrate = xcalloc(1, sizeof *calibrate);
    findings_init(&findings, app_lang(game->app));
    calibrate->game = game;
    calibrate->lang = app_lang(game->app);
    meeting_init(&calibrate->meeting, game->app, calibrate->lang, &calibrate_calls, calibrate);
    calibrate->meeting.keeps_room = true;
    if (!beginning_open_set(calibrate, set, lang_id(app_lang(game->app)), &findings)) {
        game_say(game, &findings);
        findings_release(&findings);
        free(calibrate);
        return false;
    }
    findings_release(&findings);
    if (start)
        calibrate->asked = *start;
    calibrate->meeting.port = calibrate->asked.port;
    beginning_look(calibrate);
    arena_init(&calibrate->arena);
    arena_init(&calibrate->carried_texts);
    calibrate->voter = calibrate->picked = calibrate->own = -1;
    calibrate->talk_from = (double)INFINITY;
    calibrate->name.limit = 4 * CALIBRATION_NAME_CHARS;
    calibrate->rule.limit = calibrate->dissent.limit = calibrate->note.limit =
        CALIBRATION_TEXT_CHARS;
    calibrate->bring.said.limit = 4 * CALIBRATION_TEXT_CHARS;
    calibrate->bring.said.wraps = true;
    calibrate->rule.many_lines = calibrate->dissent.many_lines = true;
    beginning_anew(calibrate);
    beginning_read_team(calibrate);
    app_push(game->app, &screen, calibrate);
    game->in_case = true; /* the words that are judged stay in one language */
    begin_as_asked(calibrate);
    app_rebuild(game->app);
    return true;
}
