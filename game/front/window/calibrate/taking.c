#include "front/window/calibrate/taking.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/system.h"
#include "base/utc.h"
#include "front/shared/minutes.h"
#include "front/window/calibrate/frame.h"
#include "front/window/calibrate/vote_file.h"
#include "store/team_file.h"
#include "team/definition.h"

#include "base/banned.h"

/* Where it goes by itself: where --out says when that is a folder, else among the user's data. */
static char *usual_folder(const Calibrate *calibrate) {
    const char *out = calibrate->game->out;
    if (out && file_is_folder(out))
        return xstrdup(out);
    char *folder = system_user_folder("export");
    return folder ? folder : xstrdup(".");
}

/* As it was typed, with the home folder for "~"; else the usual one. Made; malloced. */
static char *export_folder(Calibrate *calibrate) {
    const char *typed = field_text(&calibrate->place);
    char *folder = *typed ? system_typed_path(typed) : usual_folder(calibrate);
    if (*typed)
        file_make_folder(folder);
    else if (!calibrate->game->out)
        file_make_private_folder(folder);
    return folder;
}

static char *export_path(Calibrate *calibrate, const char *ending) {
    char *folder = export_folder(calibrate);
    Text name = {0};
    path_add_name(&name, calibrate->set->id);
    text_addf(&name, "-%d-", calibrate->session->settings.number);
    utc_add_date(&name, calibrate->ended_ms);
    text_add(&name, ending);
    char *path = path_join(folder, text_cstr(&name));
    text_release(&name);
    free(folder);
    return path;
}

/* Takes the path when it was written. */
static void write_out(Calibrate *calibrate, char *path, const Text *text, char **kept) {
    Findings findings;
    findings_init(&findings, calibrate->lang);
    FileError error =
        file_write_out(vote_file_place(calibrate, path, *kept), text_cstr(text), text->len);
    if (error != FILE_OK) {
        finding_add(&findings, file_error_rule(error), path, 0, path);
        meeting_say_findings(&calibrate->meeting, &findings);
        free(path);
    } else {
        free(*kept);
        *kept = path;
        meeting_say(&calibrate->meeting, true, NULL);
        Text said = {0};
        msg_fill(&said, calibrate->lang, MSG_CALIBRATE_WRITTEN, path);
        meeting_say(&calibrate->meeting, true, text_cstr(&said));
        text_release(&said);
    }
    findings_release(&findings);
    ui_scroll_top(app_ui(calibrate->game->app), CALIBRATE_ID_PAGE);
}

static void write_page(Calibrate *calibrate) {
    Text date = {0}, html = {0};
    utc_add_date(&date, calibrate->ended_ms);
    definition_html(&calibrate->record, text_cstr(&date), calibrate->lang, &html);
    write_out(calibrate, export_path(calibrate, ".html"), &html, &calibrate->page_path);
    text_release(&date);
    text_release(&html);
}

static void write_minutes(Calibrate *calibrate, int id) {
    Text date = {0}, text = {0}, made = {0}, said = {0};
    bool document = id == CALIBRATE_ID_DOCUMENT, table = id == CALIBRATE_ID_TABLE;
    utc_add_date(&date, calibrate->ended_ms);
    if (table)
        minutes_csv(&calibrate->record, &text);
    else
        minutes_html(&(MinutesOf){&calibrate->record, text_cstr(&date)}, 1, calibrate->lang, &text);
    if (document && system_filter(minutes_docx, &text, &made, &said) != FILTER_GOOD) {
        meeting_say_msg(&calibrate->meeting, false, MSG_CALIBRATE_NO_DOCUMENT);
    } else {
        const char *ending = msg(calibrate->lang, MSG_CALIBRATE_MINUTES_NAME);
        Text name = {0};
        text_addf(&name, "-%s%s", ending, document ? ".docx" : table ? ".csv" : ".html");
        write_out(calibrate, export_path(calibrate, text_cstr(&name)), document ? &made : &text,
                  id == CALIBRATE_ID_MINUTES ? &calibrate->page_path : &calibrate->minutes_path);
        text_release(&name);
    }
    text_release(&date);
    text_release(&text);
    text_release(&made);
    text_release(&said);
}

static void write_copy(Calibrate *calibrate) {
    const char *out = calibrate->game->out;
    TeamFileInfo info = {calibrate->id, calibrate->started_ms, calibrate->ended_ms};
    Text json = {0};
    team_file_print(&calibrate->record, &info, &json);
    char *path = out && !file_is_folder(out) ? xstrdup(out) : export_path(calibrate, ".json");
    write_out(calibrate, path, &json, &calibrate->copy_path);
    text_release(&json);
}

/* A path as a browser takes it. */
static void open_page(const Calibrate *calibrate) {
    Text url = {0};
    text_add(&url, "file://");
    for (const char *c = calibrate->page_path; *c; c++) {
        bool plain = (*c >= 'a' && *c <= 'z') || (*c >= 'A' && *c <= 'Z') ||
                     (*c >= '0' && *c <= '9') || strchr("/-._~", *c);
        if (plain)
            text_add_char(&url, *c);
        else
            text_addf(&url, "%%%02X", (unsigned)(unsigned char)*c);
    }
    SDL_OpenURL(text_cstr(&url));
    text_release(&url);
}

void calibrate_build_taking(Calibrate *calibrate, Ui *ui) {
    Lang lang = calibrate->lang;
    char *usual = usual_folder(calibrate);
    ui_heading(ui, 3, msg(lang, MSG_CALIBRATE_TAKE));
    ui_field(ui, CALIBRATE_ID_PLACE, msg(lang, MSG_CALIBRATE_PLACE), &calibrate->place);
    ui_note(ui, meeting_fill(ui, lang, MSG_CALIBRATE_PLACE_HINT, usual, NULL, NULL));
    ui_row(ui, (Box){.gap = SPACE_8, .wrap = true});
    ui_button(ui, CALIBRATE_ID_MINUTES, msg(lang, MSG_CALIBRATE_MINUTES));
    ui_button(ui, CALIBRATE_ID_DOCUMENT, msg(lang, MSG_CALIBRATE_MINUTES_DOCUMENT));
    ui_button(ui, CALIBRATE_ID_TABLE, msg(lang, MSG_CALIBRATE_MINUTES_TABLE));
    ui_end(ui);
    free(usual);
}

bool calibrate_act_taking(Calibrate *calibrate, int id) {
    switch (id) {
    case CALIBRATE_ID_PRINT:
        write_page(calibrate);
        return true;
    case CALIBRATE_ID_OPEN_PRINT:
        open_page(calibrate);
        return true;
    case CALIBRATE_ID_COPY:
        write_copy(calibrate);
        return true;
    case CALIBRATE_ID_MINUTES:
    case CALIBRATE_ID_DOCUMENT:
    case CALIBRATE_ID_TABLE:
        write_minutes(calibrate, id);
        return true;
    default:
        return false;
    }
}
