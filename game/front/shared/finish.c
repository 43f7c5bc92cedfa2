#include "front/shared/finish.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/file_temporary.h"
#include "base/system.h"
#include "play/scored.h"
#include "play/tally.h"
#include "store/json_print.h"
#include "store/settings_file.h"

#include "base/banned.h"

RULE_AS(rule_place, "result-place", SEVERITY_WARNING, MSG_RESULT_PLACE);

void finish_try(FileOut out, Findings *findings) {
    char *folder = out.path ? xstrdup(out.path) : system_user_folder("results");
    if (!folder)
        return; /* which was said of the journal */
    FileError error = out.path ? FILE_OK : file_make_private_folder(folder);
    if (error == FILE_OK && !out.path)
        file_clean(folder, "");
    if (error == FILE_OK)
        error = file_try_place((FileOut){.path = folder, .force = out.force});
    if (error != FILE_OK)
        finding_add(findings, &rule_place, folder, 0,
                    msg(findings->lang,
                        error == FILE_WRITE ? MSG_RESULT_FULL : file_error_rule(error)->text));
    free(folder);
}

/* The file that `out` means: a folder gets a file with the name it has in the usual place. */
static char *find_place(const Play *play, const ResultInfo *info, const char *id, const char *out,
                        Findings *findings) {
    if (!out)
        return result_default_path(play, info, id, findings);
    if (!strcmp(out, "-") || !file_is_folder(out))
        return xstrdup(out);
    char *name = result_name(play, info, id), *path = path_join(out, name);
    free(name);
    return path;
}

char *finish_write(const Play *play, const ResultInfo *info, FileOut out, Findings *findings) {
    Json *tree = result_tree(play, info);
    char *path = find_place(play, info, json_string(tree, "id"), out.path, findings);
    if (path) {
        Text text = {0};
        json_print(tree, 2, &text);
        file_clean_beside(path);
        FileError error =
            file_write_out((FileOut){.path = path, .force = out.force, .own = !out.path},
                           text_cstr(&text), text.len);
        text_release(&text);
        if (error) {
            finding_add(findings, file_error_rule(error), path, 0, path);
            free(path);
            path = NULL;
        }
    }
    json_free(tree);
    return path;
}

/* What the list and the menu show as the best so far. */
static void note_best(const Session *session, Settings *settings, Findings *findings) {
    Scores scores;
    double all[SCORED_COUNT];
    Counts counts;
    tally_play(session->play, &scores, &counts);
    scored_list(&scores, all);
    settings_note(settings, session->file->scenario->id,
                  session->journal ? journal_id(session->journal) : NULL, scores.total,
                  scores.passed, all + SCORED_RECOGNITION);
    settings_write(settings, findings);
}

char *finish_play(Session *session, FileOut out, Settings *settings, Findings *findings) {
    ResultInfo info = session_end(session);
    char *path = finish_write(session->play, &info, out, findings);
    if (path) {
        note_best(session, settings, findings);
        session_give_up(session); /* the journal has done its work */
    }
    return path;
}
