#include "front/window/calibrate/beginning.h"

#include <stdlib.h>
#include <string.h>

#include "base/uuid.h"
#include "front/window/calibrate/phones.h"
#include "front/window/calibrate/stepping.h"
#include "store/ballot.h"
#include "store/json_file.h"
#include "store/team_file.h"
#include "store/team_inputs.h"
#include "team/seating.h"

#include "base/banned.h"

bool beginning_open_set(Calibrate *calibrate, const char *name, const char *language,
                        Findings *findings) {
    Game *game = calibrate->game;
    Opened opened;
    if (!opened_init_set(&opened, &game->library, name, language, findings, &game->exit_code))
        return false;
    game->exit_code = 0;
    if (calibrate->set)
        opened_release(&calibrate->opened);
    calibrate->opened = opened;
    calibrate->house = &calibrate->opened.house.house;
    calibrate->set = &calibrate->opened.set_file.set;
    lang_of(calibrate->set->language, &calibrate->lang);
    return true;
}

void beginning_anew(Calibrate *calibrate) {
    calibrate_phones_off(calibrate); /* the server holds the session that goes */
    calibration_free(calibrate->session);
    free(calibrate->id);
    free(calibrate->path);
    calibrate->session = calibration_new(calibrate->house, calibrate->set);
    calibrate->id = uuid_random();
    calibrate->path = NULL;
    calibrate->started_ms = session_utc_ms();
    calibrate->ended_ms = calibrate->base_ms = 0;
    calibrate->base_now = app_now(calibrate->game->app);
    calibrate->shown_stage = calibrate->shown_at = -1;
}

static bool replay(Calibrate *calibrate, const TeamInputs *file) {
    for (int i = 0; i < file->count; i++) {
        Msg refused = calibration_step(calibrate->session, &file->inputs[i]);
        if (refused != MSG_NONE) {
            calibrate_say(calibrate, false, msg(calibrate->lang, refused));
            return false;
        }
        calibrate->base_ms = file->inputs[i].at_ms;
    }
    return true;
}

static bool resume_tree(Calibrate *calibrate, const Json *tree, const char *path,
                        Findings *findings) {
    const char *language = json_string(json_get(tree, "set"), "language");
    TeamInputs file;
    /* the words that were judged are those of the file */
    if (language && strcmp(language, calibrate->set->language) != 0) {
        char *folder = xstrdup(calibrate->opened.entry.folder);
        bool opened = beginning_open_set(calibrate, folder, language, findings);
        free(folder);
        if (!opened)
            return false;
    }
    beginning_anew(calibrate);
    if (!team_inputs_open(tree, path, calibrate->house, calibrate->set, findings, &file))
        return false;
    bool good = replay(calibrate, &file);
    if (good) {
        free(calibrate->id);
        calibrate->id = xstrdup(file.id);
        calibrate->path = xstrdup(path);
        calibrate->started_ms = file.started_ms;
        calibrate->ended_ms = file.ended_ms;
    } else {
        beginning_anew(calibrate);
    }
    team_inputs_release(&file);
    return good;
}

bool beginning_resume(Calibrate *calibrate, const char *path) {
    Findings findings;
    int code;
    findings_init(&findings, calibrate->lang);
    Json *tree = json_read(path, &findings, &code);
    bool good = tree && resume_tree(calibrate, tree, path, &findings);
    if (findings.count)
        calibrate_say_findings(calibrate, &findings);
    json_free(tree);
    findings_release(&findings);
    if (good) {
        calibrate->voter = -1;
        calibrate->view = CALIBRATE_SESSION;
        calibrate_arrive(calibrate);
    }
    return good;
}

void beginning_read_team(Calibrate *calibrate) {
    Findings findings;
    int code;
    calibrate->team = xcalloc((size_t)calibrate->set->item_count + 1, sizeof *calibrate->team);
    for (int i = 0; i < calibrate->set->item_count; i++)
        calibrate->team[i] = (Judgement){VOTE_NONE, -1};
    if (!calibrate->shelf.latest)
        return;
    findings_init(&findings, calibrate->lang);
    Json *tree = json_read(calibrate->shelf.latest, &findings, &code);
    calibrate->has_team =
        tree && team_file_verdicts(tree, calibrate->house, calibrate->set, calibrate->team);
    json_free(tree);
    findings_release(&findings);
}

bool beginning_seat_votes(Calibrate *calibrate, const CalibrateStart *start, Findings *findings) {
    VoteTable votes;
    vote_table_init(&votes);
    bool good = true;
    for (int i = 0; i < start->vote_count; i++)
        good = ballot_read(start->votes[i], BALLOT_LAST, findings, &votes, NULL) && good;
    good = good && seating_take_votes(calibrate->session, &votes, findings);
    vote_table_release(&votes);
    return good;
}
