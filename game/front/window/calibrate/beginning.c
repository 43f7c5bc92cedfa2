#include "front/window/calibrate/beginning.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/system.h"
#include "base/uuid.h"
#include "front/window/calibrate/differing.h"
#include "front/window/calibrate/joining.h"
#include "front/window/calibrate/stepping.h"
#include "front/window/meeting/keeping.h"
#include "front/window/meeting/phones.h"
#include "store/ballot.h"
#include "store/json_file.h"
#include "store/team_file.h"
#include "store/team_log.h"
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
    calibrate->meeting.lang = calibrate->lang;
    return true;
}

void beginning_anew(Calibrate *calibrate) {
    phones_off(&calibrate->meeting); /* the server holds the session that goes */
    keeping_forget(&calibrate->meeting);
    calibration_free(calibrate->session);
    free(calibrate->id);
    calibrate->session = calibration_new(calibrate->house, calibrate->set);
    calibrate->id = uuid_random();
    calibrate->started_ms = system_utc_ms();
    calibrate->ended_ms = calibrate->base_ms = 0;
    calibrate->base_now = app_now(calibrate->game->app);
    calibrate->shown_stage = calibrate->shown_at = -1;
    memset(calibrate->bring.read, 0, sizeof calibrate->bring.read);
}

void beginning_look(Calibrate *calibrate) {
    Findings findings;
    findings_init(&findings, calibrate->lang);
    team_shelf_release(&calibrate->shelf);
    team_shelf_look(calibrate->house, calibrate->set, &calibrate->shelf, &findings);
    if (findings.count)
        meeting_say_findings(&calibrate->meeting, &findings);
    findings_release(&findings);
}

/* From one input on, as far as they go; *refused: what the session said to the one that it stopped
 * at. How many were taken. */
static int replay(Calibrate *calibrate, const TeamInputs *file, int from, int to, Msg *refused) {
    *refused = MSG_NONE;
    for (int i = from; i < to; i++) {
        *refused = calibration_step(calibrate->session, &file->inputs[i]);
        if (*refused != MSG_NONE)
            return i - from;
        calibrate->base_ms = file->inputs[i].at_ms + 1; /* after what was done before */
    }
    return to - from;
}

/* The session file, then its log; what the log has that the session does not take is damage. */
static bool replay_both(Calibrate *calibrate, const char *path, uint64_t mark, TeamInputs *file,
                        Findings *findings) {
    enum { FIRST_LINE = 2 }; /* of the log with an input */
    Msg refused;
    int whole = file->count;
    if (replay(calibrate, file, 0, whole, &refused) < whole) {
        meeting_say_msg(&calibrate->meeting, false, refused);
        return false;
    }
    if (!team_log_read(path, mark, calibrate->house, calibrate->set, file, findings))
        return false;
    int taken = replay(calibrate, file, whole, file->count, &refused);
    return refused == MSG_NONE || team_log_damaged(path, mark, FIRST_LINE + taken, findings);
}

/* The words that were judged are those of the file. */
static bool open_in_its_language(Calibrate *calibrate, const Json *tree, Findings *findings) {
    const char *language = json_string(json_get(tree, "set"), "language");
    if (!language || !strcmp(language, calibrate->set->language))
        return true;
    char *folder = xstrdup(calibrate->opened.entry.folder);
    bool opened = beginning_open_set(calibrate, folder, language, findings);
    free(folder);
    return opened;
}

static bool resume_tree(Calibrate *calibrate, const Json *tree, const char *path, uint64_t mark,
                        Findings *findings) {
    TeamInputs file;
    if (!open_in_its_language(calibrate, tree, findings))
        return false;
    beginning_anew(calibrate);
    if (!team_inputs_open(tree, path, calibrate->house, calibrate->set, findings, &file))
        return false;
    bool good = replay_both(calibrate, path, mark, &file, findings);
    if (good) {
        free(calibrate->id);
        calibrate->id = xstrdup(file.id);
        calibrate->meeting.path = xstrdup(path);
        calibrate->meeting.mark = mark;
        calibrate->meeting.nameless = file.numbered && !file.names.count && file.count;
        calibrate->started_ms = file.started_ms;
        calibrate->ended_ms = file.ended_ms;
        team_phones_read(path, &calibrate->meeting.known);
    } else {
        beginning_anew(calibrate);
    }
    team_inputs_release(&file);
    return good;
}

static bool resume_file(Calibrate *calibrate, const char *path, Findings *findings) {
    uint64_t mark;
    Json *tree = team_log_open(path, &mark, findings);
    bool good = tree && resume_tree(calibrate, tree, path, mark, findings);
    json_free(tree);
    return good;
}

/* It goes on where it was, and what the log told stands in the session file before anything is
 * added to it. */
static void go_on(Calibrate *calibrate) {
    calibrate->voter = -1;
    calibrate->view = CALIBRATE_SESSION;
    keeping_whole(&calibrate->meeting);
    if (calibrate->meeting.known.on || calibrate->asked.web)
        phones_on(&calibrate->meeting);
    calibrate_arrive(calibrate);
}

bool beginning_resume(Calibrate *calibrate, const char *path) {
    Findings findings;
    FileLock lock = {0};
    findings_init(&findings, calibrate->lang);
    bool good = team_shelf_lock(path, &lock, &findings) && resume_file(calibrate, path, &findings);
    if (good) {
        calibrate->meeting.lock = lock;
        go_on(calibrate);
    } else {
        file_lock_release(&lock);
    }
    if (findings.count)
        meeting_say_findings(&calibrate->meeting, &findings);
    findings_release(&findings);
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
    if (calibrate->has_team)
        calibrate->carried =
            team_file_carried(tree, calibrate->house, calibrate->set, &calibrate->carried_texts,
                              &calibrate->carried_count);
    differing_take(calibrate, tree);
    findings_release(&findings);
}

void beginning_carry(Calibrate *calibrate) {
    for (int i = 0; i < calibrate->carried_count; i++)
        calibration_step(calibrate->session, &calibrate->carried[i]);
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
