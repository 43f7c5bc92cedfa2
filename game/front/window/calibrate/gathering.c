/* Before the first vote: the definition of the house, what is agreed on, and who takes part. */
#include "front/window/calibrate/gathering.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "front/window/calibrate/beginning.h"
#include "front/window/calibrate/bringing.h"
#include "front/window/calibrate/differing.h"
#include "front/window/calibrate/frame.h"
#include "front/window/calibrate/hands.h"
#include "front/window/calibrate/joining.h"
#include "front/window/calibrate/stepping.h"
#include "front/window/calibrate/steps.h"
#include "front/window/calibrate/unfinished.h"
#include "front/window/meeting/keeping.h"
#include "front/window/meeting/phones.h"
#include "store/team_shelf.h"

#include "base/banned.h"

enum { SOLO_SEED = 1, HANDS_USUAL = 12 };
enum { SECONDS_STEP = 15, SECONDS_MOST = 300, THRESHOLD_STEP = 5 };

/* ---- the entrance ---- */

/* Asked for alone, with votes of one's own that wait: going on with those comes first. */
static bool resumes_alone(const Calibrate *calibrate) {
    return calibrate->asked.solo && calibrate->shelf.solo;
}

/* "Jullie beginnen met 2 regels, 1 grensgeval en …" */
static const char *begins_with(Calibrate *calibrate, Ui *ui) {
    int counts[CARRIED_KINDS] = {0};
    const char *rule = "";
    for (int i = 0; i < calibrate->carried_count; i++) {
        const CalibrationInput *input = &calibrate->carried[i];
        bool again = input->carried == CARRIED_RULE && !strcmp(rule, input->text);
        counts[input->carried] += !again; /* once for each statement, one after the other */
        if (input->carried == CARRIED_RULE)
            rule = input->text;
    }
    return meeting_fill(
        ui, calibrate->lang, MSG_CALIBRATE_BEGINS_WITH,
        meeting_counted(ui, calibrate->lang, MSG_CALIBRATE_BEGINS_RULES, counts[CARRIED_RULE]),
        meeting_counted(ui, calibrate->lang, MSG_CALIBRATE_BEGINS_BORDER, counts[CARRIED_BORDER]),
        meeting_counted(ui, calibrate->lang, MSG_CALIBRATE_BEGINS_PARKED, counts[CARRIED_PARKED]));
}

void calibrate_build_entrance(Calibrate *calibrate, Ui *ui) {
    Lang lang = calibrate->lang;
    const TeamShelf *shelf = &calibrate->shelf;
    calibrate_page(calibrate, ui, NULL);
    meeting_note(ui, msg(lang, MSG_CALIBRATE_DEFINITION));
    Widget *definition = ui_heading(ui, 1, meeting_plain(ui, &calibrate->house->definition));
    definition->type = meeting_is_wide(ui) ? TYPE_TITLE : TYPE_HEADING;
    meeting_text(ui, msg(lang, MSG_CALIBRATE_DEFINITION_ASK))->colour = COLOUR_MUTED;
    if (calibrate->has_team)
        meeting_note(ui, meeting_fill(ui, lang, MSG_CALIBRATE_NEXT_NUMBER,
                                      meeting_digits(ui, shelf->next_number), NULL, NULL));
    if (calibrate->carried_count)
        meeting_note(ui, begins_with(calibrate, ui));
    if (differing_has_last(calibrate))
        ui_button(ui, CALIBRATE_ID_VERSIONS, msg(lang, MSG_CALIBRATE_VERSIONS));
    if (shelf->count)
        unfinished_build_first(calibrate, ui);
    ui_end(ui);
    meeting_foot(&calibrate->meeting, ui);
    ui_button(ui, CALIBRATE_ID_BACK, msg(lang, MSG_CALIBRATE_BACK))->state |= STATE_QUIET;
    bool alone = resumes_alone(calibrate);
    if (shelf->solo && !alone)
        ui_button(ui, CALIBRATE_ID_ALONE_RESUME, msg(lang, MSG_CALIBRATE_ALONE_RESUME));
    ui_button(ui, CALIBRATE_ID_ALONE, msg(lang, MSG_CALIBRATE_ALONE));
    if (shelf->count > 1)
        ui_button(ui, CALIBRATE_ID_OTHERS, unfinished_others(calibrate, ui));
    if (shelf->count || alone)
        ui_button(ui, CALIBRATE_ID_TEAM, msg(lang, MSG_CALIBRATE_TEAM_NEW));
    ui_button(ui, CALIBRATE_ID_GO,
              msg(lang, alone          ? MSG_CALIBRATE_ALONE_RESUME
                        : shelf->count ? MSG_CALIBRATE_RESUME
                                       : MSG_CALIBRATE_TEAM))
        ->state |= STATE_PRIMARY;
    ui_end(ui);
    ui_end(ui);
}

static void set_up(Calibrate *calibrate, bool solo) {
    const Game *game = calibrate->game;
    CalibrationSettings settings = calibrate->session->settings;
    /* who votes at home gets what the others get there, or there is little to talk about */
    settings.seed = game->has_seed ? game->seed : solo ? SOLO_SEED : session_seed();
    settings.number = calibrate->shelf.next_number;
    settings.solo = solo;
    if (!solo)
        beginning_carry(calibrate);
    calibrate_take(calibrate, (CalibrationInput){.kind = CALIBRATE_SET_UP, .settings = settings});
    if (solo && game->settings.alias)
        field_set(&calibrate->name, game->settings.alias);
    calibrate_show(calibrate, CALIBRATE_SESSION);
}

/* A new session, from the votes and with the phones that were asked for. */
static void begin_team(Calibrate *calibrate) {
    Findings findings;
    findings_init(&findings, calibrate->lang);
    set_up(calibrate, false);
    if (calibrate->asked.vote_count &&
        !beginning_seat_votes(calibrate, &calibrate->asked, &findings)) {
        meeting_say_findings(&calibrate->meeting, &findings);
        beginning_anew(calibrate);
        calibrate->asked.vote_count = 0; /* from now on without them */
        calibrate->view = CALIBRATE_ENTRANCE;
    } else if (calibrate->asked.vote_count) {
        keeping_whole(&calibrate->meeting);
    }
    if (calibrate->asked.web && calibrate->view == CALIBRATE_SESSION)
        phones_on(&calibrate->meeting);
    findings_release(&findings);
}

static void resume_alone(Calibrate *calibrate) {
    if (beginning_resume(calibrate, calibrate->shelf.solo))
        return;
    free(calibrate->shelf.solo);
    calibrate->shelf.solo = NULL;
}

bool calibrate_act_entrance(Calibrate *calibrate, const UiAction *action) {
    if (action->kind != UI_PRESS)
        return false;
    switch (action->id) {
    case CALIBRATE_ID_GO:
        if (resumes_alone(calibrate))
            resume_alone(calibrate);
        else if (calibrate->shelf.count)
            unfinished_resume(calibrate, 0);
        else
            begin_team(calibrate);
        return true;
    case CALIBRATE_ID_TEAM:
        begin_team(calibrate);
        return true;
    case CALIBRATE_ID_ALONE:
        set_up(calibrate, true);
        return true;
    case CALIBRATE_ID_ALONE_RESUME:
        resume_alone(calibrate);
        return true;
    case CALIBRATE_ID_VERSIONS:
        calibrate_show(calibrate, CALIBRATE_VERSIONS);
        return true;
    case CALIBRATE_ID_OTHERS:
        calibrate_show(calibrate, CALIBRATE_UNFINISHED);
        return true;
    case CALIBRATE_ID_BACK:
        calibrate_leave(calibrate);
        return true;
    default:
        return false;
    }
}

/* ---- seats ---- */

/* Where seats are all that changes, they are what is taken back. */
static void note_seat(Calibrate *calibrate, CalibrationInputKind kind, const char *name) {
    if (calibrate->session->stage == STAGE_SET_UP || calibrate->view == CALIBRATE_PEOPLE)
        calibrate_note_change(calibrate, kind, name);
}

static bool sit(Calibrate *calibrate, const char *name) {
    if (!seats_name_shows(name)) {
        meeting_say_msg(&calibrate->meeting, false, MSG_SESSION_NO_NAME);
        return false;
    }
    bool done = calibrate_take(calibrate, (CalibrationInput){.kind = CALIBRATE_SEAT, .text = name});
    if (done)
        note_seat(calibrate, CALIBRATE_SEAT, name);
    return done;
}

void calibrate_stand_up(Calibrate *calibrate, int seat) {
    const char *name = calibrate->session->seats[seat].name;
    if (!phones_have(&calibrate->meeting, seat)) {
        if (calibrate_take(calibrate, (CalibrationInput){.kind = CALIBRATE_UNSEAT, .seat = seat}))
            note_seat(calibrate, CALIBRATE_UNSEAT, name);
        return;
    }
    Msg refused = server_remove(calibrate->meeting.server, seat);
    meeting_say_msg(&calibrate->meeting, false, refused);
    if (refused == MSG_NONE)
        note_seat(calibrate, CALIBRATE_UNSEAT, name);
    calibrate_moved(calibrate);
}

/* The next pseudonym on offer that nobody has; NULL when all are taken. */
static const char *next_alias(const Calibrate *calibrate, Text *out) {
    const char *names = msg(calibrate->lang, MSG_CALIBRATE_ALIASES);
    while (*names) {
        size_t len = strcspn(names, " ");
        text_clear(out);
        text_add_bytes(out, names, len);
        int seat = calibration_find_seat(calibrate->session, text_cstr(out));
        if (seat < 0 || !calibrate->session->seats[seat].present)
            return text_cstr(out);
        names += len + (names[len] == ' ');
    }
    return NULL;
}

static void seats(Calibrate *calibrate, Ui *ui) {
    Lang lang = calibrate->lang;
    const Calibration *session = calibrate->session;
    ui_row(ui, (Box){.gap = SPACE_8, .wrap = true});
    for (int i = 0; i < session->seat_count; i++) {
        if (!session->seats[i].present)
            continue;
        PhoneState phone =
            calibrate->meeting.server ? server_phone(calibrate->meeting.server, i) : PHONE_NONE;
        const char *name = session->seats[i].name;
        Widget *seat = ui_button(ui, CALIBRATE_ID_SEAT + i, name);
        if (phone == PHONE_AWAY)
            seat->text = meeting_fill(ui, lang, MSG_CALIBRATE_SEAT_AWAY, name, NULL, NULL);
        else if (phone == PHONE_HERE)
            seat->text = meeting_fill(ui, lang, MSG_CALIBRATE_SEAT_PHONE, name, NULL, NULL);
        seat->name = meeting_fill(ui, lang, MSG_CALIBRATE_SEAT_REMOVE, name, NULL, NULL);
        seat->icon = ICON_CROSS;
    }
    ui_end(ui);
}

static void seat_field(Calibrate *calibrate, Ui *ui) {
    Lang lang = calibrate->lang;
    Text alias = {0};
    ui_row(ui, (Box){.gap = SPACE_12, .align = ALIGN_END, .wrap = ui_is_narrow(ui)});
    ui_field(ui, CALIBRATE_ID_NAME, msg(lang, MSG_CALIBRATE_NAME), &calibrate->name);
    ui_button(ui, CALIBRATE_ID_SIT, msg(lang, MSG_CALIBRATE_SIT));
    ui_end(ui);
    if (next_alias(calibrate, &alias))
        ui_button(ui, CALIBRATE_ID_ALIAS,
                  meeting_fill(ui, lang, MSG_CALIBRATE_ALIAS, text_cstr(&alias), NULL, NULL))
            ->state |= STATE_QUIET;
    text_release(&alias);
}

static bool act_seats(Calibrate *calibrate, const UiAction *action) {
    const Calibration *session = calibrate->session;
    bool submit = action->kind == UI_SUBMIT && action->id == CALIBRATE_ID_NAME;
    if (submit || (action->kind == UI_PRESS && action->id == CALIBRATE_ID_SIT)) {
        if (sit(calibrate, field_text(&calibrate->name)))
            field_set(&calibrate->name, "");
        calibrate_focus(calibrate, CALIBRATE_ID_NAME);
        return true;
    }
    if (action->kind == UI_PRESS && action->id == CALIBRATE_ID_ALIAS) {
        Text alias = {0};
        if (next_alias(calibrate, &alias))
            sit(calibrate, text_cstr(&alias));
        text_release(&alias);
        return true;
    }
    if (action->kind == UI_PRESS && action->id >= CALIBRATE_ID_SEAT &&
        action->id < CALIBRATE_ID_SEAT + session->seat_count) {
        calibrate_ask(calibrate, QUESTION_REMOVE, action->id - CALIBRATE_ID_SEAT);
        return true;
    }
    return false;
}

/* ---- the set-up ---- */

static bool has_ballots(const Calibrate *calibrate) {
    const Calibration *session = calibrate->session;
    for (int i = 0; i < session->count; i++)
        if (session->inputs[i].kind == CALIBRATE_BALLOT)
            return true;
    return false;
}

static void agreements(Calibrate *calibrate, Ui *ui) {
    Lang lang = calibrate->lang;
    const CalibrationSettings *s = &calibrate->session->settings;
    char percent[16];
    snprintf(percent, sizeof percent, "%d %%", s->threshold);
    ui_heading(ui, 2, msg(lang, MSG_CALIBRATE_AGREED));
    if (!s->solo) {
        ui_stepper(ui, CALIBRATE_ID_THRESHOLD, msg(lang, MSG_CALIBRATE_THRESHOLD), percent,
                   s->threshold, 55, 100, THRESHOLD_STEP);
        meeting_note(ui, msg(lang, MSG_CALIBRATE_THRESHOLD_HINT));
    }
    if (has_ballots(calibrate))
        meeting_note(ui, msg(lang, MSG_CALIBRATE_FROM_VOTES));
    else
        ui_stepper(ui, CALIBRATE_ID_ITEMS, msg(lang, MSG_CALIBRATE_ITEMS),
                   meeting_digits(ui, s->items), s->items, calibrate_brought(calibrate) ? 0 : 1,
                   calibrate->session->available, 1);
    if (s->solo)
        return;
    ui_button(ui, CALIBRATE_ID_BRING,
              meeting_fill(ui, lang, MSG_CALIBRATE_BRING_COUNT,
                           meeting_digits(ui, calibrate_brought(calibrate)), NULL, NULL));
    if (s->hands) /* who leads counts, however long it takes */
        return;
    const char *seconds = s->vote_seconds
                              ? meeting_fill(ui, lang, MSG_CALIBRATE_SECONDS_VALUE,
                                             meeting_digits(ui, s->vote_seconds), NULL, NULL)
                              : msg(lang, MSG_CALIBRATE_SECONDS_NONE);
    ui_stepper(ui, CALIBRATE_ID_SECONDS, msg(lang, MSG_CALIBRATE_SECONDS), seconds, s->vote_seconds,
               0, SECONDS_MOST, SECONDS_STEP);
}

/* From a seat, each by itself, or by raised hands that are counted. */
static void how(Calibrate *calibrate, Ui *ui) {
    Lang lang = calibrate->lang;
    int people = calibrate->session->settings.hands;
    const char *const labels[] = {msg(lang, MSG_CALIBRATE_BY_SEATS),
                                  msg(lang, MSG_CALIBRATE_BY_HANDS)};
    ui_choice(ui, CALIBRATE_ID_HOW, msg(lang, MSG_CALIBRATE_HOW_VOTE), labels, 2, people > 0);
    if (!people)
        return;
    ui_stepper(ui, CALIBRATE_ID_HANDS_PEOPLE, msg(lang, MSG_CALIBRATE_HANDS_PEOPLE),
               meeting_digits(ui, people), people, CALIBRATION_LEAST_SEATS, CALIBRATION_MOST_HANDS,
               1);
    meeting_note(ui, msg(lang, MSG_CALIBRATE_HANDS_HINT));
}

static void who(Calibrate *calibrate, Ui *ui) {
    Lang lang = calibrate->lang;
    int present = calibration_present(calibrate->session);
    ui_heading(ui, 2, msg(lang, MSG_CALIBRATE_WHO));
    meeting_note(ui, msg(lang, MSG_CALIBRATE_WHO_HINT));
    seat_field(calibrate, ui);
    if (present) {
        meeting_note(ui, meeting_fill(ui, lang, MSG_CALIBRATE_SEATED, meeting_digits(ui, present),
                                      meeting_digits(ui, CALIBRATION_MOST_SEATS), NULL));
        seats(calibrate, ui);
    }
}

static void alone(Calibrate *calibrate, Ui *ui) {
    Lang lang = calibrate->lang;
    ui_heading(ui, 1, msg(lang, MSG_CALIBRATE_ALONE_TITLE));
    meeting_text(ui, msg(lang, MSG_CALIBRATE_ALONE_HINT));
    if (!calibration_present(calibrate->session))
        ui_field(ui, CALIBRATE_ID_NAME, msg(lang, MSG_CALIBRATE_NAME), &calibrate->name);
    else
        seats(calibrate, ui);
    agreements(calibrate, ui);
}

void calibrate_build_set_up(Calibrate *calibrate, Ui *ui) {
    Lang lang = calibrate->lang;
    const Calibration *session = calibrate->session;
    bool solo = session->settings.solo;
    calibrate_page(calibrate, ui, NULL);
    if (solo) {
        alone(calibrate, ui);
    } else {
        bool narrow = ui_is_narrow(ui);
        ui_parts(ui, !narrow, SPACE_48, SPACE_32);
        ui_column(ui, (Box){.gap = SPACE_16, .grow = narrow ? 0 : 1});
        agreements(calibrate, ui);
        if (!session->settings.hands)
            phones_build(&calibrate->meeting, ui);
        ui_end(ui);
        ui_column(ui, (Box){.gap = SPACE_16, .grow = narrow ? 0 : 1.5});
        how(calibrate, ui);
        if (!session->settings.hands) {
            phones_build_join(&calibrate->meeting, ui);
            who(calibrate, ui);
        }
        ui_end(ui);
        ui_end(ui);
    }
    ui_end(ui);
    meeting_foot(&calibrate->meeting, ui);
    ui_button(ui, CALIBRATE_ID_BACK, msg(lang, MSG_CALIBRATE_BACK))->state |= STATE_QUIET;
    steps_build(calibrate, ui);
    ui_end(ui);
    ui_end(ui);
}

static bool change_settings(Calibrate *calibrate, const UiAction *action) {
    CalibrationSettings settings = calibrate->session->settings;
    if (action->id == CALIBRATE_ID_THRESHOLD)
        settings.threshold = (int)action->number;
    else if (action->id == CALIBRATE_ID_ITEMS)
        settings.items = (int)action->number;
    else if (action->id == CALIBRATE_ID_SECONDS)
        settings.vote_seconds = (int)action->number;
    else if (action->id == CALIBRATE_ID_HOW)
        settings.hands = action->number > 0 ? HANDS_USUAL : 0;
    else if (action->id == CALIBRATE_ID_HANDS_PEOPLE)
        settings.hands = (int)action->number;
    else
        return false;
    calibrate_note_change(calibrate, CALIBRATE_SET_UP, NULL);
    if (calibrate_take(calibrate,
                       (CalibrationInput){.kind = CALIBRATE_SET_UP, .settings = settings}) &&
        settings.hands)
        phones_off(&calibrate->meeting); /* there are no seats for them */
    return true;
}

/* One page back; who sat down and what was brought is kept, to be gone on with. */
static void back_to_entrance(Calibrate *calibrate) {
    meeting_say(&calibrate->meeting, false, NULL);
    calibrate_forget_changes(calibrate);
    beginning_anew(calibrate);
    beginning_look(calibrate);
    calibrate_show(calibrate, CALIBRATE_ENTRANCE);
}

bool calibrate_act_set_up(Calibrate *calibrate, const UiAction *action) {
    const Calibration *session = calibrate->session;
    if (calibrate_act_phones(calibrate, action))
        return true;
    if (action->kind == UI_CHANGE)
        return change_settings(calibrate, action);
    bool enter = session->settings.solo && action->kind == UI_SUBMIT;
    if (enter || (action->kind == UI_PRESS && action->id == CALIBRATE_ID_GO)) {
        bool seated = !session->settings.solo || calibration_present(session) ||
                      sit(calibrate, field_text(&calibrate->name));
        if (seated)
            calibrate_take(calibrate, (CalibrationInput){.kind = CALIBRATE_BEGIN});
        return true;
    }
    if (action->kind == UI_PRESS && action->id == CALIBRATE_ID_BACK) {
        back_to_entrance(calibrate);
        return true;
    }
    if (action->kind == UI_PRESS && action->id == CALIBRATE_ID_BRING) {
        calibrate_show(calibrate, CALIBRATE_BRINGING);
        return true;
    }
    return act_seats(calibrate, action);
}

/* ---- the same in the midst of a session ---- */

void calibrate_build_people(Calibrate *calibrate, Ui *ui) {
    bool narrow = ui_is_narrow(ui);
    Box half = {.gap = SPACE_16, .grow = narrow ? 0 : 1};
    calibrate_page(calibrate, ui, NULL);
    ui_parts(ui, !narrow, SPACE_48, SPACE_32);
    ui_column(ui, half);
    phones_build(&calibrate->meeting, ui);
    phones_build_join(&calibrate->meeting, ui);
    ui_end(ui);
    ui_column(ui, half);
    who(calibrate, ui);
    ui_end(ui);
    ui_end(ui);
    ui_end(ui);
    calibrate_foot(calibrate, ui);
}

bool calibrate_act_people(Calibrate *calibrate, const UiAction *action) {
    if (action->kind == UI_PRESS && action->id == CALIBRATE_ID_GO) {
        calibrate_show(calibrate, CALIBRATE_SESSION);
        return true;
    }
    return calibrate_act_phones(calibrate, action) || act_seats(calibrate, action);
}
