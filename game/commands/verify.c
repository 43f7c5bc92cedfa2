/* verify: replays results against their cases and compares every figure. */
#include <string.h>

#include "commands/cases.h"
#include "commands/entries.h"
#include "commands/options.h"
#include "store/inputs.h"
#include "store/json_file.h"
#include "store/result_verify.h"

#include "base/banned.h"

/* One line on out: "path: text". */
static void say(Context *context, const char *path, Msg key) {
    Text line = {0};
    msg_fill(&line, context->lang, key, path);
    fprintf(context->out, "%s\n", text_cstr(&line));
    text_release(&line);
}

/* The play of a result that can be opened, against the case as it is here. */
static int compare(Context *context, const Json *result, const InputsFile *inputs, Opened *opened) {
    const Scenario *scenario = opened->file.scenario;
    Findings findings;
    Text differences = {0};
    findings_init(&findings, context->lang);
    Budget functions = cases_budget(json_count(inputs->inputs));
    calls_share(&opened->file.calls, &functions);
    Play *play = play_new(scenario, &opened->file.calls, inputs->setup);
    bool same = !strcmp(inputs->case_hash, scenario->hash) &&
                !strcmp(inputs->house_hash, scenario->house.hash);
    int code = CODE_OK;
    if (!inputs_play(inputs, play, false, &findings)) {
        say(context, inputs->path, MSG_VERIFY_STOPPED);
        fflush(context->out);
        findings_print(&findings, context->err, context->color_err);
        code = CODE_FOUND;
    } else if (result_verify(result, play, context->lang, &differences)) {
        say(context, inputs->path, MSG_VERIFY_FOUND);
        for (char *line = differences.bytes, *end; (end = strchr(line, '\n')); line = end + 1)
            fprintf(context->out, "    %.*s\n", (int)(end - line), line);
        code = CODE_FOUND;
    } else {
        say(context, inputs->path, MSG_VERIFY_GOOD);
    }
    if (code == CODE_FOUND && !same)
        say(context, inputs->path, MSG_VERIFY_CHANGED);
    play_free(play);
    calls_share(&opened->file.calls, NULL);
    text_release(&differences);
    findings_release(&findings);
    return code;
}

static int verify(Context *context, const char *path) {
    Findings findings;
    InputsFile inputs;
    int code = CODE_OK;
    findings_init(&findings, context->lang);
    Json *result = json_read(path, &findings, &code);
    if (!result || !inputs_open(result, path, &findings, &inputs)) {
        int found = command_findings(context, &findings);
        code = result ? found : code;
    } else if (!inputs.case_id) {
        code = command_fail(context, CODE_DATA, MSG_VERIFY_NO_RESULT, path);
    } else if (inputs.is_old) {
        code = command_fail(context, CODE_DATA, MSG_VERIFY_OLD, path);
    } else {
        Opened opened;
        if (cases_open(context, inputs.case_id, inputs.language, &opened, &code)) {
            code = compare(context, result, &inputs, &opened);
            opened_release(&opened);
        }
    }
    json_free(result);
    findings_release(&findings);
    return code;
}

/* All are looked at; the worst says how it ended: what could not be read goes before a difference.
 */
static int run(Context *context, const Arguments *arguments) {
    int worst = CODE_OK;
    for (int i = 0; i < arguments_count(arguments); i++) {
        int code = verify(context, arguments_at(arguments, i));
        if (code > worst)
            worst = code;
    }
    return worst;
}

const Command command_verify = {.name = "verify",
                                .usage = "RESULT…",
                                .summary = MSG_VERIFY_SUMMARY,
                                .help = MSG_VERIFY_HELP,
                                .least = 1,
                                .most = -1,
                                .run = run};
