#include "front/window/calibrate/bringing.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/system.h"
#include "cases/statement_table.h"
#include "front/window/calibrate/frame.h"
#include "front/window/calibrate/sentences.h"
#include "front/window/calibrate/stepping.h"
#include "team/brought.h"

#include "base/banned.h"

int calibrate_brought(const Calibrate *calibrate) {
    int count = 0;
    for (int i = calibrate->set->item_count; i < calibrate->session->set->item_count; i++)
        count += brought_is_to_vote(calibrate->session, i);
    return count;
}

static Msg bring(Calibrate *calibrate, const char *text) {
    CalibrationInput input = {
        .kind = CALIBRATE_BRING, .at_ms = calibrate_now(calibrate), .text = text};
    return calibration_step(calibrate->session, &input);
}

/* ---- the page ---- */

static void ways(Calibrate *calibrate, Ui *ui) {
    Lang lang = calibrate->lang;
    ui_heading(ui, 1, msg(lang, MSG_CALIBRATE_BRING_TITLE));
    meeting_note(ui, msg(lang, MSG_CALIBRATE_BRING_HINT));
    meeting_note(ui, meeting_fill(ui, lang, MSG_CALIBRATE_BRING_MOST,
                                  meeting_digits(ui, BROUGHT_MOST), NULL, NULL));
    ui_row(ui, (Box){.gap = SPACE_12, .align = ALIGN_END, .wrap = ui_is_narrow(ui)});
    ui_field(ui, CALIBRATE_ID_SAID, msg(lang, MSG_CALIBRATE_BRING_SAID), &calibrate->bring.said);
    ui_button(ui, CALIBRATE_ID_SAY, msg(lang, MSG_CALIBRATE_BRING_ADD));
    ui_end(ui);
    ui_button(ui, CALIBRATE_ID_FROM_CASE, msg(lang, MSG_CALIBRATE_BRING_FROM_CASE));
    ui_rule(ui);
    ui_row(ui, (Box){.gap = SPACE_12, .align = ALIGN_END, .wrap = ui_is_narrow(ui)});
    ui_field(ui, CALIBRATE_ID_FILE, msg(lang, MSG_CALIBRATE_BRING_FILE), &calibrate->bring.file);
    ui_button(ui, CALIBRATE_ID_READ, msg(lang, MSG_CALIBRATE_BRING_READ));
    ui_end(ui);
    meeting_note(ui, msg(lang, MSG_CALIBRATE_BRING_FILE_HINT));
}

/* Those that can still go; what was voted on stays. */
static bool can_go(const Calibrate *calibrate, int statement) {
    const Calibration *session = calibrate->session;
    for (int i = 0; i < session->item_count; i++)
        if (session->items[i].statement == statement)
            return !session->items[i].rounds && (session->stage == STAGE_ANCHOR || i > session->at);
    return true;
}

static void list(Calibrate *calibrate, Ui *ui) {
    Lang lang = calibrate->lang;
    const Calibration *session = calibrate->session;
    ui_heading(ui, 2,
               meeting_fill(ui, lang, MSG_CALIBRATE_BRING_COUNT,
                            meeting_digits(ui, calibrate_brought(calibrate)), NULL, NULL))
        ->state |= STATE_LIVE;
    for (int i = calibrate->set->item_count; i < session->set->item_count; i++) {
        if (!brought_is_to_vote(session, i))
            continue;
        const char *words = meeting_plain(ui, &session->set->items[i].text);
        ui_row(ui, (Box){.gap = SPACE_12, .align = ALIGN_CENTER});
        meeting_text(ui, words)->lay.grow = 1;
        if (can_go(calibrate, i)) {
            Widget *away = ui_button(ui, CALIBRATE_ID_BROUGHT + i - calibrate->set->item_count,
                                     msg(lang, MSG_CALIBRATE_BRING_AWAY));
            away->state |= STATE_QUIET;
            away->name = meeting_fill(ui, lang, MSG_CALIBRATE_BRING_AWAY_NAME, words, NULL, NULL);
        }
        ui_end(ui);
    }
}

static void build_ways(Calibrate *calibrate, Ui *ui) {
    bool narrow = ui_is_narrow(ui);
    Box half = {.gap = SPACE_16, .grow = narrow ? 0 : 1};
    calibrate_page(calibrate, ui, NULL);
    ui_parts(ui, !narrow, SPACE_48, SPACE_32);
    ui_column(ui, half);
    ways(calibrate, ui);
    ui_end(ui);
    ui_column(ui, half);
    list(calibrate, ui);
    ui_end(ui);
    ui_end(ui);
    ui_end(ui);
    meeting_foot_go(&calibrate->meeting, ui, MSG_CALIBRATE_PEOPLE_DONE, STATE_PRIMARY);
}

void calibrate_build_bringing(Calibrate *calibrate, Ui *ui) {
    if (calibrate->view == CALIBRATE_BRINGING)
        build_ways(calibrate, ui);
    else
        sentences_build(calibrate, ui);
}

/* ---- acting ---- */

static void say_typed(Calibrate *calibrate) {
    if (calibrate_take(calibrate, (CalibrationInput){.kind = CALIBRATE_BRING,
                                                     .text = field_text(&calibrate->bring.said)}))
        field_set(&calibrate->bring.said, "");
    calibrate_focus(calibrate, CALIBRATE_ID_SAID);
}

/* What the file had more of than is read, and what to do about it. */
static void add_findings(Text *said, const Findings *findings) {
    for (int i = 0; i < findings->count; i++)
        text_addf(said, " %s %s", findings->items[i].text, findings->items[i].fix);
}

static bool is_brought(const Calibrate *calibrate, int at) {
    return brought_is_to_vote(calibrate->session, calibrate->set->item_count + at);
}

/* Of a table: what there was not before it. */
static void note_read(Calibrate *calibrate, const bool *before) {
    for (int i = 0; i < BROUGHT_MOST; i++)
        calibrate->bring.read[i] = is_brought(calibrate, i) && !before[i];
}

/* What is there already is no fault; of what could not be taken the reason is told. */
static void take_table(Calibrate *calibrate, const StatementTable *table,
                       const Findings *findings) {
    int taken = 0, left = 0;
    Msg refused = MSG_NONE;
    Text said = {0};
    bool before[BROUGHT_MOST];
    memcpy(before, calibrate->session->to_vote, sizeof before);
    for (int i = 0; i < table->count; i++) {
        Msg why = bring(calibrate, table->items[i]);
        taken += why == MSG_NONE;
        left += why != MSG_NONE && why != MSG_SESSION_NO_TEXT;
        refused = why == MSG_NONE || why == MSG_SESSION_NO_TEXT ? refused : why;
    }
    msg_count(&said, calibrate->lang, MSG_CALIBRATE_BRING_TAKEN, taken);
    if (left) {
        text_add_char(&said, ' ');
        msg_count(&said, calibrate->lang, MSG_CALIBRATE_BRING_LEFT, left);
        text_addf(&said, " %s", msg(calibrate->lang, refused));
    }
    add_findings(&said, findings);
    note_read(calibrate, before);
    if (taken) {
        text_addf(&said, " %s", msg(calibrate->lang, MSG_CALIBRATE_BRING_UNDO));
        calibrate_moved(calibrate);
    }
    meeting_say(&calibrate->meeting, taken > 0 && !findings->count, text_cstr(&said));
    text_release(&said);
}

void calibrate_bring_table(Calibrate *calibrate, const char *path) {
    Findings findings;
    StatementTable table;
    findings_init(&findings, calibrate->lang);
    if (statement_table_read(path, &table, &findings))
        take_table(calibrate, &table, &findings);
    else
        meeting_say_findings(&calibrate->meeting, &findings);
    statement_table_release(&table);
    findings_release(&findings);
    ui_scroll_top(app_ui(calibrate->game->app), CALIBRATE_ID_PAGE);
    app_rebuild(calibrate->game->app);
}

static void read_typed(Calibrate *calibrate) {
    char *path = system_typed_path(field_text(&calibrate->bring.file));
    if (*path)
        calibrate_bring_table(calibrate, path);
    free(path);
}

void calibrate_bringing_back(Calibrate *calibrate) {
    meeting_say(&calibrate->meeting, false, NULL);
    calibrate_show(calibrate, calibrate->view == CALIBRATE_BRINGING_SENTENCES
                                  ? CALIBRATE_BRINGING_CASES
                              : calibrate->view == CALIBRATE_BRINGING_CASES ? CALIBRATE_BRINGING
                                                                            : CALIBRATE_SESSION);
}

static void act_ways(Calibrate *calibrate, const UiAction *action) {
    bool submit = action->kind == UI_SUBMIT;
    int at = action->id - CALIBRATE_ID_BROUGHT;
    if (action->kind != UI_PRESS && !submit)
        return;
    if (action->id == (submit ? CALIBRATE_ID_SAID : CALIBRATE_ID_SAY))
        say_typed(calibrate);
    else if (action->id == (submit ? CALIBRATE_ID_FILE : CALIBRATE_ID_READ))
        read_typed(calibrate);
    else if (action->id == CALIBRATE_ID_FROM_CASE)
        calibrate_show(calibrate, CALIBRATE_BRINGING_CASES);
    else if (at >= 0 && at < BROUGHT_MOST)
        calibrate_take(calibrate, (CalibrationInput){.kind = CALIBRATE_DROP,
                                                     .item = calibrate->set->item_count + at});
    else if (action->id == CALIBRATE_ID_GO)
        calibrate_bringing_back(calibrate);
}

void calibrate_act_bringing(Calibrate *calibrate, const UiAction *action) {
    if (calibrate->view == CALIBRATE_BRINGING)
        act_ways(calibrate, action);
    else if (action->kind == UI_PRESS && action->id == CALIBRATE_ID_GO)
        calibrate_bringing_back(calibrate);
    else if (action->kind == UI_PRESS)
        sentences_act(calibrate, action->id);
}

void calibrate_bringing_release(Calibrate *calibrate) {
    field_release(&calibrate->bring.said);
    field_release(&calibrate->bring.file);
    sentences_release(calibrate);
}
