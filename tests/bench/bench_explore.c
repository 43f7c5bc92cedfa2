/* bench_explore MODE HOUSE CASE …: what exploring and loading cost, as JSON lines for
 * scripts/bench.
 *
 * paths HOUSE CASE          every path of a case without listening, walked through play_step; the
 *                           sum over the end values of the flags a, b and c tells whether another
 *                           engine walked the same ones
 * states HOUSE CASE N       what the checker explores up to N states (0: all)
 * load HOUSE CASE */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/arena.h"
#include "base/file.h"
#include "explore/explore.h"
#include "script/script.h"

enum { DEPTH = 64, SUM = 2147483647 };

typedef struct Walk {
    Play *play;
    const Scenario *scenario;
    void *saved[DEPTH];
    long paths, steps, sum;
} Walk;

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void end_path(Walk *walk) {
    const Value *flags = play_variables(walk->play)->flags;
    walk->paths++;
    walk->sum = (walk->sum + (long)flags[0].number + 7 * (long)flags[1].number +
                 31 * (long)flags[2].number) %
                SUM;
}

static void walk_from(Walk *walk, int depth) {
    if (play_phase(walk->play) == PHASE_ENDED) {
        end_path(walk);
        return;
    }
    int offered[16];
    int count = play_offered(walk->play, offered);
    play_save(walk->play, walk->saved[depth]);
    for (int i = 0; i < count; i++) {
        if (i)
            play_restore(walk->play, walk->saved[depth]);
        Input input = {.at_ms = play_now(walk->play), .kind = INPUT_REPLY};
        input.as.reply = offered[i];
        if (play_step(walk->play, &input) != PLAY_OK)
            exit(70);
        walk->steps++;
        walk_from(walk, depth + 1);
    }
}

static void walk_all(const CaseFile *file) {
    Walk walk = {.scenario = file->scenario};
    walk.play = play_new(file->scenario, &file->calls,
                         (PlaySetup){.seed = 1, .mode = PLAY_ASSESSMENT, .time_factor = 1});
    for (int i = 0; i < DEPTH; i++)
        walk.saved[i] = xmalloc(play_state_size(walk.play));
    double began = now();
    walk_from(&walk, 0);
    printf("{\"paths\":%ld,\"steps\":%ld,\"sum\":%ld,\"secs\":%.6f}\n", walk.paths, walk.steps,
           walk.sum, now() - began);
    for (int i = 0; i < DEPTH; i++)
        free(walk.saved[i]);
    play_free(walk.play);
}

static void explore(const CaseFile *file, unsigned long most) {
    double began = now();
    Exploration *exploration = exploration_new(file->scenario, &file->calls,
                                               &(ExploreSetup){.most_states = (uint32_t)most});
    double secs = now() - began;
    int reached = 0, all = file->scenario->moment_count + file->scenario->reply_count;
    for (int i = 0; i < file->scenario->moment_count; i++)
        reached += exploration_moment(exploration, i) == VERDICT_REACHED;
    for (int i = 0; i < file->scenario->reply_count; i++)
        reached += exploration_reply(exploration, i) == VERDICT_REACHED;
    printf("{\"states\":%u,\"complete\":%d,\"reached\":%.1f,\"secs\":%.6f}\n",
           exploration_states(exploration), exploration_complete(exploration),
           100.0 * reached / all, secs);
    exploration_free(exploration);
}

static int fail(const Findings *findings) {
    findings_print(findings, stderr, false);
    return 65;
}

int main(int argc, char **argv) {
    if (argc < 4)
        return 64;
    Findings findings;
    findings_init(&findings, LANG_EN);
    Text house_text = {0}, case_text = {0};
    if (file_read(argv[2], FILE_LIMIT_SOURCE, &house_text) ||
        file_read(argv[3], FILE_LIMIT_SOURCE, &case_text))
        return 66;
    HouseFile house;
    CaseFile file;
    if (!script_load_house_text(text_cstr(&house_text), house_text.len, argv[2], NULL, &findings,
                                &house))
        return fail(&findings);
    double began = now();
    if (!script_load_case_text(text_cstr(&case_text), case_text.len, argv[3], "verhaal",
                               &house.house, NULL, &findings, &file))
        return fail(&findings);
    double secs = now() - began;
    if (!strcmp(argv[1], "paths"))
        walk_all(&file);
    else if (!strcmp(argv[1], "states"))
        explore(&file, argc > 4 ? strtoul(argv[4], NULL, 10) : 0);
    else
        printf("{\"moments\":%d,\"secs\":%.6f}\n", file.scenario->moment_count, secs);
    case_file_release(&file);
    house_file_release(&house);
    text_release(&house_text);
    text_release(&case_text);
    findings_release(&findings);
    return 0;
}
