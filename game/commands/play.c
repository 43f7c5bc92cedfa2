/* play: a case in the window, in the terminal, or from a file of inputs. */
#include <stdlib.h>
#include <string.h>

#include "base/system.h"
#include "base/utf8.h"
#include "commands/entries.h"
#include "commands/menu.h"
#include "commands/out.h"
#include "commands/say.h"
#include "commands/sitting.h"
#include "commands/window.h"
#include "front/shared/session.h"
#include "front/shared/tryout.h"
#include "store/inputs.h"
#include "store/json_file.h"
#include "store/result.h"
#include "store/settings_file.h"
#include "store/setup_fields.h"

#include "base/banned.h"

enum { ALIAS_MOST = 64 };

static const Option options[] = {
    {.name = "text", .kind = OPTION_FLAG, .help = MSG_PLAY_OPTION_TEXT},
    {.name = "mode", .kind = OPTION_CHOICE, .choices = setup_modes, .help = MSG_PLAY_OPTION_MODE},
    SEED_OPTION(MSG_PLAY_OPTION_SEED),
    {.name = "alias", .kind = OPTION_TEXT, .value = "NAME", .help = MSG_PLAY_OPTION_ALIAS},
    {.name = "time-factor", .kind = OPTION_TEXT, .value = "N|off", .help = MSG_PLAY_OPTION_FACTOR},
    {.name = "at", .kind = OPTION_TEXT, .value = "MOMENT", .help = MSG_TRY_OPTION_AT},
    {.name = "set", .kind = OPTION_TEXT, .value = "LIST", .help = MSG_TRY_OPTION_SET},
    {.name = "heard", .kind = OPTION_TEXT, .value = "LIST", .help = MSG_TRY_OPTION_HEARD},
    SAY_OPTION,
    {.name = "inputs", .kind = OPTION_TEXT, .value = "FILE", .help = MSG_PLAY_OPTION_INPUTS},
    OUT_OPTIONS("PATH", MSG_PLAY_OPTION_OUT),
    {.name = NULL},
};

typedef struct Wanted { /* what the options say; the rest comes from elsewhere */
    bool has_mode, has_seed, has_factor, has_say;
    PlaySetup setup;
    const char *alias;
    SayFirst say;
    TryOut at; /* no moment: it is no try-out */
} Wanted;

static bool read_factor(const char *text, double *factor) {
    if (!strcmp(text, "off")) {
        *factor = 0;
        return true;
    }
    char *end;
    *factor = strtod(text, &end);
    return *text && strspn(text, "0123456789.") == strlen(text) && !*end && *factor > 0 &&
           *factor <= 100;
}

static bool alias_is_fit(const char *alias) {
    if (!*alias || !utf8_is_valid(alias, strlen(alias)) || utf8_count(alias) > ALIAS_MOST)
        return false;
    while (*alias) {
        int32_t c;
        alias += utf8_decode(alias, &c);
        if (utf8_is_unsafe(c))
            return false;
    }
    return true;
}

static int read_wanted(Context *context, const Arguments *arguments, Wanted *wanted) {
    const char *mode = arguments_text(arguments, "mode");
    const char *factor = arguments_text(arguments, "time-factor");
    *wanted = (Wanted){.has_mode = mode != NULL,
                       .has_seed = arguments_has(arguments, "seed"),
                       .has_factor = factor != NULL,
                       .setup = {.time_factor = 1},
                       .alias = arguments_text(arguments, "alias"),
                       .at = {arguments_text(arguments, "at"), arguments_text(arguments, "set"),
                              arguments_text(arguments, "heard")}};
    wanted->has_say = say_given(arguments, &wanted->say);
    if (mode && !strcmp(mode, setup_modes[PLAY_ASSESSMENT]))
        wanted->setup.mode = PLAY_ASSESSMENT;
    wanted->setup.seed =
        wanted->has_seed ? (uint64_t)arguments_number(arguments, "seed", 0) : session_seed();
    if (factor && !read_factor(factor, &wanted->setup.time_factor))
        return command_fail(context, CODE_USAGE, MSG_PLAY_NO_FACTOR, factor);
    if (wanted->alias && !alias_is_fit(wanted->alias))
        return command_fail(context, CODE_USAGE, MSG_PLAY_NO_ALIAS);
    return CODE_OK;
}

/* What was chosen in the settings, where no option says otherwise; they keep the alias. */
static void fill_wanted(Context *context, Wanted *wanted, Settings *settings) {
    Findings findings;
    findings_init(&findings, context->lang);
    settings_init(settings);
    settings_read(settings, &findings);
    if (settings->has_lang && !context->lang_given)
        context->lang = settings->lang;
    if (!wanted->has_mode)
        wanted->setup.mode = settings->mode;
    if (!wanted->has_factor)
        wanted->setup.time_factor = settings->time_factor;
    if (!wanted->has_say)
        wanted->say = settings->say_first;
    if (!wanted->alias)
        wanted->alias = settings->alias;
    findings_print(&findings, context->err, context->color_err);
    findings_release(&findings);
}

/* In the terminal. */
static int sit(Context *context, const char *name, Wanted wanted, FileOut out, bool asked) {
    Settings settings;
    int code = CODE_OK;
    fill_wanted(context, &wanted, &settings);
    if (!asked) {
        bool aside = out.path && !strcmp(out.path, "-");
        fprintf(aside ? context->err : context->out, "%s\n",
                msg(context->lang, MSG_PLAY_NO_WINDOW));
    }
    char *chosen = name ? NULL : menu_choose(context, &code);
    if (name || chosen) {
        Sitting sitting = {.name = name ? name : chosen,
                           .setup = wanted.setup,
                           .alias = wanted.alias,
                           .out = out,
                           .say = wanted.say,
                           .at = wanted.at.moment ? &wanted.at : NULL};
        code = sitting_play(context, &sitting);
    }
    free(chosen);
    settings_release(&settings);
    return code;
}

static int replay(Context *context, const InputsFile *inputs, Opened *opened, const Wanted *wanted,
                  FileOut out) {
    const Scenario *scenario = opened->file.scenario;
    if (strcmp(scenario->language, inputs->language) != 0)
        return command_fail(context, CODE_DATA, MSG_PLAY_NO_LANGUAGE, inputs->path,
                            inputs->language);
    PlaySetup setup = inputs->setup;
    if (wanted->has_mode)
        setup.mode = wanted->setup.mode;
    if (wanted->has_seed)
        setup.seed = wanted->setup.seed;
    if (wanted->has_factor)
        setup.time_factor = wanted->setup.time_factor;
    Findings findings;
    findings_init(&findings, context->lang);
    ResultInfo info = {.alias = wanted->alias, .started_ms = system_utc_ms()};
    Budget functions = cases_budget(json_count(inputs->inputs));
    calls_share(&opened->file.calls, &functions);
    Play *play = play_new(scenario, &opened->file.calls, setup);
    int code = CODE_OK;
    if (!inputs_play(inputs, play, false, &findings)) {
        code = command_findings(context, &findings);
        if (inputs->case_hash && strcmp(inputs->case_hash, scenario->hash) != 0)
            command_fail(context, code, MSG_PLAY_CASE_CHANGED, inputs->path);
    } else {
        info.ended_ms = info.started_ms + play_now(play);
        code = sitting_write(context, play, &info, out);
    }
    play_free(play);
    calls_share(&opened->file.calls, NULL);
    findings_release(&findings);
    return code;
}

static int run_inputs(Context *context, const char *name, const char *path, const Wanted *wanted,
                      FileOut out) {
    Findings findings;
    InputsFile inputs;
    int code = CODE_DATA;
    findings_init(&findings, context->lang);
    Json *tree = json_read(path, &findings, &code);
    if (!tree || !inputs_open(tree, path, &findings, &inputs)) {
        int found = command_findings(context, &findings);
        code = tree ? found : code;
    } else if (!name && !inputs.case_id) {
        code = command_fail(context, CODE_USAGE, MSG_PLAY_WHICH_CASE, path);
    } else {
        Opened opened;
        if (cases_open(context, name ? name : inputs.case_id, inputs.language, &opened, &code)) {
            code = replay(context, &inputs, &opened, wanted, out);
            opened_release(&opened);
        }
    }
    json_free(tree);
    findings_release(&findings);
    return code;
}

/* What a try-out cannot go with, and whether its moment and its state are there: before a window
 * opens. CODE_OK when it is none. */
static int check_try(Context *context, const char *name, const Arguments *arguments,
                     const TryOut *at) {
    static const char *const others[] = {"inputs", "out", NULL};
    int code = CODE_OK;
    if (!at->moment)
        return at->set || at->heard ? command_fail(context, CODE_USAGE, MSG_TRY_NEEDS_AT) : CODE_OK;
    if (!name)
        return command_fail(context, CODE_USAGE, MSG_TRY_NEEDS_CASE);
    for (int i = 0; others[i]; i++) {
        if (!arguments_text(arguments, others[i]))
            continue;
        Text option = {0};
        text_addf(&option, "--%s", others[i]);
        code = command_fail(context, CODE_USAGE, MSG_TRY_NOT_WITH, text_cstr(&option));
        text_release(&option);
        return code;
    }
    Opened opened;
    Findings findings;
    TryState state;
    if (!cases_open(context, name, NULL, &opened, &code))
        return code;
    code = CODE_OK;
    findings_init(&findings, context->lang);
    if (try_state_read(&state, opened.file.scenario, at, &findings)) {
        try_state_release(&state);
    } else {
        command_findings(context, &findings);
        code = CODE_USAGE;
    }
    findings_release(&findings);
    opened_release(&opened);
    return code;
}

static int run(Context *context, const Arguments *arguments) {
    const char *name = arguments_count(arguments) ? arguments_at(arguments, 0) : NULL;
    const char *path = arguments_text(arguments, "inputs");
    FileOut out = out_of(arguments);
    Wanted wanted;
    int code = read_wanted(context, arguments, &wanted);
    if (code != CODE_OK)
        return code;
    code = check_try(context, name, arguments, &wanted.at);
    if (code != CODE_OK)
        return code;
    if (path)
        return run_inputs(context, name, path, &wanted, out);
    if (!wanted.at.moment)
        code = out_try(context, out); /* before a play that would have no place */
    if (code != CODE_OK)
        return code;
    bool text = arguments_has(arguments, "text");
    if (!text && window_is_there()) {
        WindowRequest request = {.play = name,
                                 .has_mode = wanted.has_mode,
                                 .has_seed = wanted.has_seed,
                                 .has_time_factor = wanted.has_factor,
                                 .has_say = wanted.has_say,
                                 .say = wanted.say,
                                 .mode = wanted.setup.mode,
                                 .seed = wanted.setup.seed,
                                 .time_factor = wanted.setup.time_factor,
                                 .alias = wanted.alias,
                                 .out = out,
                                 .at = wanted.at};
        return window_run(context, &request);
    }
    return sit(context, name, wanted, out, text);
}

const Command command_play = {.name = "play",
                              .usage = "[CASE]",
                              .summary = MSG_PLAY_SUMMARY,
                              .help = MSG_PLAY_HELP,
                              .options = options,
                              .most = 1,
                              .run = run};
