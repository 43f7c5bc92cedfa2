#include "front/window/calibrate/calibrate.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "front/window/calibrate/beginning.h"
#include "front/window/calibrate/end.h"
#include "front/window/calibrate/gathering.h"
#include "front/window/calibrate/keeping.h"
#include "front/window/calibrate/own.h"
#include "front/window/calibrate/phones.h"
#include "front/window/calibrate/reveal.h"
#include "front/window/calibrate/saying.h"
#include "front/window/calibrate/stepping.h"
#include "front/window/calibrate/verdict.h"
#include "front/window/calibrate/vote.h"
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
        calibrate_build_vote(calibrate, ui);
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

static void build_pause(Calibrate *calibrate, Ui *ui) {
    Lang lang = calibrate->lang;
    CalibrationStage stage = calibrate->session->stage;
    build_stage(calibrate, ui);
    ui_layer(ui, true);
    ui_column(ui, (Box){.card = true, .pad = SPACE_32, .gap = SPACE_16, .letters = 44});
    ui_heading(ui, 2, msg(lang, MSG_CALIBRATE_PAUSE));
    ui_text(ui, TYPE_INTERFACE,
            calibrate->unkept ? calibrate->unkept : msg(lang, MSG_CALIBRATE_PAUSE_KEPT));
    ui_button(ui, CALIBRATE_ID_GO_ON, msg(lang, MSG_CALIBRATE_PAUSE_ON))->state |= STATE_PRIMARY;
    ui_button(ui, CALIBRATE_ID_MENU, msg(lang, MSG_CALIBRATE_PAUSE_MENU));
    if (stage != STAGE_SET_UP && stage != STAGE_ENDED)
        ui_button(ui, CALIBRATE_ID_FINISH, msg(lang, MSG_CALIBRATE_PAUSE_FINISH));
    ui_end(ui);
    ui_end(ui);
}

static void build(App *app, void *state, Ui *ui) {
    (void)app;
    Calibrate *calibrate = state;
    calibrate->strip_count = 0;
    switch (calibrate->view) {
    case CALIBRATE_ENTRANCE:
        calibrate_build_entrance(calibrate, ui);
        break;
    case CALIBRATE_SESSION:
        build_stage(calibrate, ui);
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
    }
}

static void act_pause(Calibrate *calibrate, int id) {
    if (id == CALIBRATE_ID_GO_ON) {
        calibrate_show(calibrate, CALIBRATE_SESSION);
    } else if (id == CALIBRATE_ID_MENU) {
        calibrate_leave(calibrate);
    } else if (id == CALIBRATE_ID_FINISH) {
        calibrate->view = CALIBRATE_SESSION;
        if (calibrate_keep_rule(calibrate))
            calibrate_take(calibrate, (CalibrationInput){.kind = CALIBRATE_FINISH});
    }
}

/* What stands in every header; true when it was one of those. */
static bool act_header(Calibrate *calibrate, const UiAction *action) {
    if (action->kind != UI_PRESS)
        return false;
    switch (action->id) {
    case CALIBRATE_ID_UNDO:
        calibrate_undo(calibrate);
        return true;
    case CALIBRATE_ID_PEOPLE:
        calibrate_show(calibrate, CALIBRATE_PEOPLE);
        return true;
    case CALIBRATE_ID_LEAVE:
        calibrate_show(calibrate, CALIBRATE_PAUSE);
        return true;
    case CALIBRATE_ID_DISMISS:
        calibrate_say(calibrate, false, NULL);
        return true;
    default:
        return false;
    }
}

static void act_stage(Calibrate *calibrate, const UiAction *action) {
    switch (calibrate->session->stage) {
    case STAGE_SET_UP:
        calibrate_act_set_up(calibrate, action);
        break;
    case STAGE_ANCHOR:
    case STAGE_VOTE:
    case STAGE_AGAIN:
        calibrate_act_vote(calibrate, action);
        break;
    case STAGE_REVEAL:
    case STAGE_MOVED:
        calibrate_act_reveal(calibrate, action);
        break;
    case STAGE_VERDICT:
        calibrate_act_verdict(calibrate, action);
        break;
    case STAGE_ENDED:
        calibrate_act_end(calibrate, action);
        break;
    }
}

static void act(App *app, void *state, const UiAction *action) {
    (void)app;
    Calibrate *calibrate = state;
    if (act_header(calibrate, action))
        return;
    switch (calibrate->view) {
    case CALIBRATE_ENTRANCE:
        calibrate_act_entrance(calibrate, action);
        break;
    case CALIBRATE_SESSION:
        act_stage(calibrate, action);
        break;
    case CALIBRATE_PEOPLE:
        calibrate_act_people(calibrate, action);
        break;
    case CALIBRATE_PAUSE:
        if (action->kind == UI_PRESS)
            act_pause(calibrate, action->id);
        break;
    case CALIBRATE_OWN_WHO:
    case CALIBRATE_OWN:
        calibrate_act_own(calibrate, action);
        break;
    }
}

static void escape(Calibrate *calibrate) {
    bool ended = calibrate->view == CALIBRATE_SESSION && calibrate->session->stage == STAGE_ENDED;
    if (calibrate->view == CALIBRATE_ENTRANCE || ended)
        calibrate_leave(calibrate);
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
    if (event->type != SDL_KEYDOWN || event->key.repeat)
        return false;
    if (event->key.keysym.sym == SDLK_ESCAPE) {
        escape(calibrate);
        return true;
    }
    bool control = event->key.keysym.mod & KMOD_CTRL && !(event->key.keysym.mod & KMOD_ALT);
    if (!control || event->key.keysym.sym != SDLK_z || is_typing(calibrate))
        return false;
    calibrate_undo(calibrate);
    return true;
}

static void tick(App *app, void *state) {
    Calibrate *calibrate = state;
    if (calibrate->server)
        server_run(calibrate->server);
    double now = app_now(app);
    calibrate_keep_due(calibrate);
    if (now >= calibrate->closes_at) {
        calibrate->closes_at = (double)INFINITY;
        calibrate_time_over(calibrate);
    }
    calibrate->next_tick = now + 1000;
}

static double deadline(App *app, void *state) {
    (void)app;
    const Calibrate *calibrate = state;
    double next = fmin(calibrate_phones_deadline(calibrate), calibrate->keep_at);
    if (!isinf(calibrate->closes_at))
        next = fmin(next, fmin(calibrate->closes_at, calibrate->next_tick));
    return next;
}

static void close_calibrate(App *app, void *state) {
    (void)app;
    Calibrate *calibrate = state;
    calibrate->game->in_case = false;
    calibrate_phones_off(calibrate);
    if (!isinf(calibrate->keep_at))
        keeping_now(calibrate);
    keeping_forget(calibrate);
    calibrate_forget_changes(calibrate);
    calibration_free(calibrate->session);
    team_shelf_release(&calibrate->shelf);
    if (calibrate->set)
        opened_release(&calibrate->opened);
    arena_release(&calibrate->arena);
    field_release(&calibrate->name);
    field_release(&calibrate->note);
    field_release(&calibrate->dissent);
    field_release(&calibrate->rule);
    free(calibrate->changes.items);
    free(calibrate->team);
    free(calibrate->id);
    free(calibrate->said);
    free(calibrate->page_path);
    free(calibrate->copy_path);
    free(calibrate->votes_path);
    free(calibrate->strips);
    free(calibrate);
}

static const Screen screen = {.name = "calibrate",
                              .build = build,
                              .act = act,
                              .event = event,
                              .tick = tick,
                              .deadline = deadline,
                              .close = close_calibrate};

/* What was begun before is offered first, however one comes here: who leads may have crashed. */
static void begin_as_asked(Calibrate *calibrate) {
    const CalibrateStart *asked = &calibrate->asked;
    calibrate_focus(calibrate, CALIBRATE_ID_GO); /* Enter is what the page offers */
    if (asked->solo ? calibrate->shelf.solo : calibrate->shelf.unfinished)
        return;
    if (asked->solo)
        calibrate_act_entrance(calibrate, &(UiAction){.kind = UI_PRESS, .id = CALIBRATE_ID_ALONE});
    else if (asked->web || asked->vote_count)
        calibrate_act_entrance(calibrate, &(UiAction){.kind = UI_PRESS, .id = CALIBRATE_ID_TEAM});
}

static void look_at_shelf(Calibrate *calibrate) {
    Findings findings;
    findings_init(&findings, calibrate->lang);
    team_shelf_look(calibrate->house, calibrate->set, &calibrate->shelf, &findings);
    if (findings.count)
        calibrate_say_findings(calibrate, &findings);
    findings_release(&findings);
}

bool calibrate_open(Game *game, const char *set, const CalibrateStart *start) {
    Findings findings;
    Calibrate *calibrate = xcalloc(1, sizeof *calibrate);
    findings_init(&findings, app_lang(game->app));
    calibrate->game = game;
    calibrate->lang = app_lang(game->app);
    if (!beginning_open_set(calibrate, set, lang_id(app_lang(game->app)), &findings)) {
        game_say(game, &findings);
        findings_release(&findings);
        free(calibrate);
        return false;
    }
    findings_release(&findings);
    if (start)
        calibrate->asked = *start;
    look_at_shelf(calibrate);
    arena_init(&calibrate->arena);
    calibrate->voter = calibrate->picked = calibrate->own = -1;
    calibrate->closes_at = (double)INFINITY;
    calibrate->address = -1;
    calibrate->name.limit = 4 * CALIBRATION_NAME_CHARS;
    calibrate->rule.limit = calibrate->dissent.limit = calibrate->note.limit =
        CALIBRATION_TEXT_CHARS;
    calibrate->rule.many_lines = calibrate->dissent.many_lines = true;
    beginning_anew(calibrate);
    beginning_read_team(calibrate);
    app_push(game->app, &screen, calibrate);
    game->in_case = true; /* the words that are judged stay in one language */
    begin_as_asked(calibrate);
    app_rebuild(game->app);
    return true;
}
