#include "front/window/calibrate/vote_file.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/system.h"
#include "base/utc.h"
#include "store/ballot.h"
#include "team/outcome.h"

#include "base/banned.h"

/* ---- alone ---- */

static char *votes_path(const Calibrate *calibrate) {
    const char *out = calibrate->game->out;
    if (out && !file_is_folder(out))
        return xstrdup(out);
    char *folder = out ? xstrdup(out) : system_user_folder("votes");
    Text name = {0};
    if (folder && !out)
        file_make_private_folder(folder);
    else if (folder)
        file_make_folder(folder);
    else
        folder = xstrdup(".");
    path_add_name(&name, calibrate->set->id);
    text_add_char(&name, '-');
    utc_add_date(&name, calibrate->ended_ms);
    text_addf(&name, "-%.8s.json", calibrate->id);
    char *path = path_join(folder, text_cstr(&name));
    text_release(&name);
    free(folder);
    return path;
}

FileOut vote_file_place(const Calibrate *calibrate, const char *path, const char *written) {
    const char *out = calibrate->game->out;
    bool own = written && !strcmp(path, written);
    bool asked = out && !strncmp(path, out, strlen(out));
    return (FileOut){.path = path, .force = own || !asked || calibrate->game->force, .own = !asked};
}

bool vote_file_write(Calibrate *calibrate, Findings *findings) {
    Arena arena;
    Text json = {0};
    BallotFile file = {.set = calibrate->set->id,
                       .hash = calibrate->set->hash,
                       .rater = calibrate->session->seats[0].name};
    for (int s = 0; s < calibrate->session->seat_count; s++)
        if (calibrate->session->seats[s].present)
            file.rater = calibrate->session->seats[s].name;
    arena_init(&arena);
    file.votes =
        outcome_votes_of(calibrate->session, calibration_find_seat(calibrate->session, file.rater),
                         &arena, &file.count);
    ballot_print(&file, &json);
    char *path = votes_path(calibrate);
    FileError error = file_write_out(vote_file_place(calibrate, path, calibrate->votes_path),
                                     text_cstr(&json), json.len);
    free(calibrate->votes_path);
    calibrate->votes_path = NULL;
    if (error == FILE_OK) {
        calibrate->votes_path = path;
    } else {
        finding_add(findings, file_error_rule(error), path, 0, path);
        free(path);
    }
    text_release(&json);
    arena_release(&arena);
    return error == FILE_OK;
}
