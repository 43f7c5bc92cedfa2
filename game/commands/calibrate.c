/* calibrate SET: a team session in the window, or one person's votes beforehand. */
#include <string.h>

#include "cases/opened.h"
#include "commands/entries.h"
#include "commands/out.h"
#include "commands/window.h"
#include "store/ballot.h"
#include "team/calibration.h"
#include "team/seating.h"

#include "base/banned.h"

static const Option options[] = {
    {.name = "solo", .kind = OPTION_FLAG, .help = MSG_CALIBRATE_OPTION_SOLO},
    OUT_OPTIONS("PATH", MSG_CALIBRATE_OPTION_OUT),
    {.name = "votes", .kind = OPTION_LIST, .value = "FILE", .help = MSG_CALIBRATE_OPTION_VOTES},
    {.name = "web", .kind = OPTION_FLAG, .help = MSG_CALIBRATE_OPTION_WEB},
    PORT_OPTION,
    SEED_OPTION(MSG_CALIBRATE_OPTION_SEED),
    {.name = "alias", .kind = OPTION_TEXT, .value = "NAME", .help = MSG_CALIBRATE_OPTION_ALIAS},
    {.name = NULL},
};

/* The files are read here too, so that what is wrong with them is said where it was typed. */
static bool votes_are_good(const Opened *opened, const char *const *files, int count,
                           Findings *findings) {
    VoteTable votes;
    vote_table_init(&votes);
    Calibration *session = calibration_new(&opened->house.house, &opened->set_file.set);
    bool good = true;
    for (int i = 0; i < count; i++)
        good = ballot_read(files[i], BALLOT_LAST, findings, &votes, NULL) && good;
    good = good && seating_take_votes(session, &votes, findings);
    calibration_free(session);
    vote_table_release(&votes);
    return good;
}

static int look_first(Context *context, const char *set, const char *const *votes, int vote_count) {
    Library library;
    Findings findings;
    Opened opened;
    int code = CODE_OK;
    findings_init(&findings, context->lang);
    library_init(&library, context->scenarios);
    library_scan(&library);
    if (!opened_init_set(&opened, &library, set, lang_id(context->lang), &findings, &code)) {
        command_findings(context, &findings);
    } else {
        code = votes_are_good(&opened, votes, vote_count, &findings)
                   ? CODE_OK
                   : command_findings(context, &findings);
        opened_release(&opened);
    }
    library_release(&library);
    findings_release(&findings);
    return code;
}

static int run(Context *context, const Arguments *arguments) {
    const char *const *votes = NULL;
    int vote_count = arguments_list(arguments, "votes", &votes);
    WindowRequest request = {.calibrate = arguments_at(arguments, 0),
                             .solo = arguments_has(arguments, "solo"),
                             .web = arguments_has(arguments, "web"),
                             .port = (int)arguments_number(arguments, "port", 0),
                             .votes = votes,
                             .vote_count = vote_count,
                             .has_seed = arguments_has(arguments, "seed"),
                             .seed = (uint64_t)arguments_number(arguments, "seed", 0),
                             .alias = arguments_text(arguments, "alias"),
                             .out = out_of(arguments)};
    if (request.solo && (request.web || vote_count))
        return command_fail(context, CODE_USAGE, MSG_CALIBRATE_BOTH);
    int code = look_first(context, request.calibrate, votes, vote_count);
    if (code != CODE_OK)
        return code;
    /* before an hour's votes stand there without a place */
    code = out_try(context, request.out);
    if (code != CODE_OK)
        return code;
    if (!window_is_there())
        return command_fail(context, CODE_INTERNAL, MSG_CALIBRATE_NO_WINDOW);
    return window_run(context, &request);
}

const Command command_calibrate = {.name = "calibrate",
                                   .usage = "SET",
                                   .summary = MSG_CALIBRATE_SUMMARY,
                                   .help = MSG_CALIBRATE_HELP,
                                   .options = options,
                                   .least = 1,
                                   .most = 1,
                                   .run = run};
