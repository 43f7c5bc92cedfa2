/* simulate: many plays by policies, and how the scores are spread. */
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/file_temporary.h"
#include "base/system.h"
#include "commands/cases.h"
#include "commands/entries.h"
#include "commands/out.h"
#include "explore/explore.h"
#include "policy/norms.h"
#include "policy/simulate_report.h"
#include "policy/stock.h"
#include "store/result.h"

#include "base/banned.h"

enum { DEFAULT_RUNS = 1000 };

static const Option options[] = {
    {.name = "policy",
     .kind = OPTION_TEXT,
     .value = "NAME|all",
     .help = MSG_SIMULATE_OPTION_POLICY},
    {.name = "runs",
     .kind = OPTION_INTEGER,
     .value = "N",
     .low = 1,
     .high = 1e9,
     .help = MSG_SIMULATE_OPTION_RUNS},
    SEED_OPTION(MSG_SIMULATE_OPTION_SEED),
    OUT_OPTIONS("DIR", MSG_SIMULATE_OPTION_OUT),
    {.name = "json", .kind = OPTION_FLAG, .help = MSG_SIMULATE_OPTION_JSON},
    {.name = NULL},
};

typedef struct Job {
    Context *context;
    const Scenario *scenario;
    const ScriptCalls *calls;
    FileOut out; /* where results are kept */
    Policy policy;
    bool tells; /* progress, on a terminal */
    uint64_t kept;
    FileError error;
    char *failed; /* the path that could not be written */
} Job;

static void tell_progress(void *context, uint64_t done, uint64_t runs) {
    Job *job = context;
    if (!job->tells || (done & 0xFFFF))
        return;
    fprintf(job->context->err, "\r%s %llu/%llu ", policy_id(job->policy), (unsigned long long)done,
            (unsigned long long)runs);
    fflush(job->context->err);
}

static bool keep(void *context, const Play *play, uint64_t number) {
    Job *job = context;
    Text name = {0}, text = {0};
    text_addf(&name, "%s-%s-%llu.json", job->scenario->id, policy_id(job->policy),
              (unsigned long long)number + 1);
    char *path = path_join(job->out.path, text_cstr(&name));
    result_text(play, &(ResultInfo){.ended_ms = play_now(play)}, &text);
    job->error = file_write_out((FileOut){.path = path, .force = job->out.force}, text_cstr(&text),
                                text.len);
    text_release(&text);
    text_release(&name);
    if (job->error == FILE_OK) {
        job->kept++;
        free(path);
        return true;
    }
    job->failed = path;
    return false;
}

/* The plays that were proved to be the best and the worst. */
static bool find_proved(Job *job, const volatile sig_atomic_t *stop, bool best, bool worst,
                        Exploration **exploration) {
    if (!best && !worst)
        return true;
    *exploration =
        exploration_new(job->scenario, job->calls, &(ExploreSetup){.scores = true, .stop = stop});
    return exploration_range(*exploration, 0)->has;
}

static void run_policy(Job *job, SimulateSetup setup, const Exploration *exploration,
                       Simulated *out) {
    if (exploration && (job->policy == POLICY_BEST || job->policy == POLICY_WORST)) {
        const ScoreRange *range = exploration_range(exploration, 0);
        const InputList *list =
            job->policy == POLICY_BEST ? &range->highest_play : &range->lowest_play;
        setup.repeated = (Repeated){list->items, list->count};
    }
    simulate(job->scenario, job->calls, job->policy, &setup, out);
}

static int say(Job *job, uint64_t seed, const Simulated *items, bool json) {
    Text text = {0};
    if (json)
        simulated_json(&text, job->scenario, seed, items, POLICY_COUNT);
    else
        simulated_text(&text, job->context->lang, job->scenario, items, POLICY_COUNT);
    fwrite(text_cstr(&text), 1, text.len, json ? job->context->data : job->context->out);
    text_release(&text);
    if (job->out.path && !json) {
        Text kept = {0}, line = {0};
        text_addf(&kept, "%llu", (unsigned long long)job->kept);
        msg_fill(&line, job->context->lang, MSG_SIMULATE_KEPT, text_cstr(&kept), job->out.path);
        fprintf(job->context->out, "%s\n", text_cstr(&line));
        text_release(&kept);
        text_release(&line);
    }
    for (int i = 0; i < POLICY_COUNT; i++)
        if (norm_of(job->scenario, items, (Policy)i).verdict == NORM_BROKEN)
            return CODE_FOUND;
    if (!simulated_stuck(items, POLICY_COUNT))
        return CODE_OK;
    fprintf(job->context->err, "%s\n", msg(job->context->lang, MSG_SIMULATE_STUCK));
    return CODE_FOUND;
}

/* What the other cases of the library teach; NULL where nobody asks or there are too few. */
static Lessons *learn(const Job *job, bool all, Policy only, Stock **stock) {
    Library library;
    *stock = NULL;
    if (!all && !policy_learns(only))
        return NULL;
    library_init(&library, job->context->scenarios);
    *stock = stock_new(&library, job->scenario->id);
    library_release(&library);
    return lessons_new(stock_shelf(*stock, job->scenario->language), job->scenario);
}

static int run_all(Job *job, const Arguments *arguments, bool all, Policy only) {
    bool json = arguments_has(arguments, "json");
    Simulated *items = xcalloc(POLICY_COUNT, sizeof *items);
    Exploration *exploration = NULL;
    const volatile sig_atomic_t *stop = system_catch_interrupt();
    SimulateSetup setup = {.seed = (uint64_t)arguments_number(arguments, "seed", 1),
                           .runs = (uint64_t)arguments_number(arguments, "runs", DEFAULT_RUNS),
                           .time_factor = 1,
                           .stop = stop,
                           .progress = tell_progress,
                           .played = job->out.path ? keep : NULL,
                           .context = job};
    Stock *stock;
    Lessons *lessons = learn(job, all, only, &stock);
    setup.lessons = lessons;
    Budget functions = cases_budget((double)setup.runs * (all ? POLICY_COUNT : 2));
    calls_share(job->calls, &functions);
    bool best = all || only == POLICY_BEST || norm_needs_best(only);
    bool proved = find_proved(job, stop, best, all || only == POLICY_WORST, &exploration);
    for (int i = 0; i < POLICY_COUNT && !*stop && !job->error; i++) {
        job->policy = (Policy)i;
        bool repeats = i == POLICY_BEST || i == POLICY_WORST;
        bool wanted = all || i == (int)only || (best && i == POLICY_BEST);
        if (wanted && (proved || !repeats))
            run_policy(job, setup, exploration, &items[i]);
    }
    system_release_interrupt();
    if (job->tells)
        fprintf(job->context->err, "\r%40s\r", "");
    if (calls_spent(job->calls))
        fprintf(job->context->err, "%s\n", msg(job->context->lang, MSG_SIMULATE_LATE));
    calls_share(job->calls, NULL);
    int code = job->error ? out_fail(job->context, job->error, job->failed)
                          : say(job, setup.seed, items, json);
    for (int i = 0; i < POLICY_COUNT; i++)
        simulated_release(&items[i]);
    free(items);
    free(job->failed);
    exploration_free(exploration);
    lessons_free(lessons);
    stock_free(stock);
    return code;
}

/* The folder, without what an interrupted run may have left of this case. */
static FileError make_place(const Job *job) {
    FileError error = job->out.path ? file_make_folder(job->out.path) : FILE_OK;
    if (job->out.path && !error) {
        Text prefix = {0};
        text_addf(&prefix, "%s-", job->scenario->id);
        file_clean(job->out.path, text_cstr(&prefix));
        text_release(&prefix);
    }
    return error;
}

static int run(Context *context, const Arguments *arguments) {
    const char *name = arguments_text(arguments, "policy");
    bool all = !name || !strcmp(name, "all");
    Policy only = POLICY_RANDOM;
    if (!all && !policy_of(name, &only)) {
        Text names = {0};
        for (int i = 0; i < POLICY_COUNT; i++)
            text_join(&names, ", ", policy_id((Policy)i));
        int code =
            command_fail(context, CODE_USAGE, MSG_SIMULATE_NO_POLICY, name, text_cstr(&names));
        text_release(&names);
        return code;
    }
    Opened opened;
    int code;
    if (!cases_open(context, arguments_at(arguments, 0), NULL, &opened, &code))
        return code;
    Job job = {.context = context,
               .scenario = opened.file.scenario,
               .calls = &opened.file.calls,
               .out = out_of(arguments),
               .tells = system_is_terminal(context->err)};
    FileError error = make_place(&job);
    code = error ? out_fail(context, error, job.out.path) : run_all(&job, arguments, all, only);
    opened_release(&opened);
    return code;
}

const Command command_simulate = {.name = "simulate",
                                  .usage = "PATH",
                                  .summary = MSG_SIMULATE_SUMMARY,
                                  .help = MSG_SIMULATE_HELP,
                                  .options = options,
                                  .least = 1,
                                  .most = 1,
                                  .run = run};
