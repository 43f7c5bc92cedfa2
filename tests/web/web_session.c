/* A calibration session with the voting server and without a window, led by lines on standard
 * input.
 *
 * web_session [--address A] [--port N] [--lang nl|en] [--items N] [--save FILE] SCENARIOS SET
 * Says "ready URL CODE" first; each line is answered by one line: "ok STAGE AT …", "no …" or what
 * was asked for. Tests drive it together with phones; `seat` and `vote` drive it without. */
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "cases/opened.h"
#include "front/web/addresses.h"
#include "front/web/server.h"
#include "store/team_shelf.h"
#include "team/outcome.h"

#include "base/banned.h"

static const char *const stages[] = {"set-up", "anchor", "vote",    "reveal",
                                     "again",  "moved",  "verdict", "ended"};

typedef struct Leader {
    Server *server;
    Calibration *calibration;
    const char *save;
    int64_t began_us, worst_us, worst_work_us, worst_save_us;
    int runs, steps;
    bool full; /* as if the disk was */
    bool over;
} Leader;

static int64_t clock_of(clockid_t clock) {
    struct timespec now;
    clock_gettime(clock, &now);
    return (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

static int64_t clock_us(void) {
    return clock_of(CLOCK_MONOTONIC);
}

static int64_t now_ms(void *context) {
    const Leader *leader = context;
    return (clock_us() - leader->began_us) / 1000;
}

static bool save(const Leader *leader, const char *path) {
    static const TeamFileInfo info = {"0b0e9c0e-6a52-4f0e-9c3e-0d6b7c1f2a34", 1795292100000, 0};
    Findings findings;
    Arena arena;
    CalibrationRecord record;
    findings_init(&findings, LANG_EN);
    arena_init(&arena);
    outcome_record(leader->calibration, &arena, &record);
    uint64_t mark;
    bool good = team_shelf_save(path, &record, &info, &mark, &findings);
    findings_print(&findings, stderr, false);
    arena_release(&arena);
    findings_release(&findings);
    return good;
}

static void changed(void *context, int changes) {
    Leader *leader = context;
    int64_t from = clock_us();
    if (!(changes & SERVER_STEPPED))
        return;
    leader->steps++;
    if (leader->save && !save(leader, leader->save))
        exit(1);
    server_kept(leader->server, !leader->full);
    if (clock_us() - from > leader->worst_save_us)
        leader->worst_save_us = clock_us() - from;
}

/* "complaint", "complaint/implicit", "-" (don't know). */
static Judgement judgement_of(const House *house, char *word) {
    Judgement judgement = {VOTE_DONT_KNOW, -1};
    char *kind = word ? strchr(word, '/') : NULL;
    if (kind)
        *kind++ = '\0';
    if (word && strcmp(word, "-") != 0)
        judgement.category = house_find_category(house, word);
    if (kind)
        judgement.kind = house_find_kind(house, kind);
    return judgement;
}

static void step(Leader *leader, CalibrationInput input) {
    input.at_ms = now_ms(leader);
    Msg refused = calibration_step(leader->calibration, &input);
    if (refused != MSG_NONE)
        printf("no %s\n", msg(LANG_EN, refused));
    else
        printf("ok %s %d\n", stages[leader->calibration->stage], leader->calibration->at);
}

static void say_seats(const Leader *leader) {
    static const char *const phones[] = {"none", "here", "away"};
    const Calibration *c = leader->calibration;
    for (int i = 0; i < c->seat_count; i++)
        printf("%s%d:%s:%s", i ? " " : "", i, c->seats[i].present ? "in" : "out",
               phones[server_phone(leader->server, i)]);
    printf("\n");
}

/* The open votes, as "seat:category/kind". */
static void say_votes(const Leader *leader) {
    const Calibration *c = leader->calibration;
    int round = calibration_round(c);
    for (int i = 0; c->at >= 0 && c->items && i < c->seat_count; i++) {
        Judgement j = c->items[c->at].votes[round][i].judgement;
        printf("%d:%d/%d ", i, j.category, j.kind);
    }
    printf("\n");
}

static void decide(Leader *leader, char *how, char *what) {
    CalibrationInput input = {.kind = CALIBRATE_DECIDE, .decision = DECISION_CHAIR};
    if (how && !strcmp(how, "parked"))
        input.decision = DECISION_PARKED;
    if (how && !strcmp(how, "consensus"))
        input.decision = DECISION_CONSENSUS;
    input.judgement = judgement_of(leader->calibration->house, what);
    step(leader, input);
}

static void obey(Leader *leader, char *line) {
    static const struct {
        const char *word;
        CalibrationInputKind kind;
    } plain[] = {{"begin", CALIBRATE_BEGIN},
                 {"next", CALIBRATE_NEXT},
                 {"reveal", CALIBRATE_REVEAL},
                 {"again", CALIBRATE_AGAIN},
                 {"finish", CALIBRATE_FINISH}};
    char *rest = NULL, *word = strtok_r(line, " \n", &rest);
    Server *server = leader->server;
    if (!word)
        return;
    char *whole = rest;
    for (size_t i = 0; i < sizeof plain / sizeof *plain; i++)
        if (!strcmp(word, plain[i].word)) {
            step(leader, (CalibrationInput){.kind = plain[i].kind});
            return;
        }
    if (!strcmp(word, "rule") || !strcmp(word, "seat")) {
        whole[strcspn(whole, "\n")] = '\0';
        step(leader, (CalibrationInput){.kind = *word == 'r' ? CALIBRATE_RULE : CALIBRATE_SEAT,
                                        .text = whole});
        return;
    }
    char *first = strtok_r(NULL, " \n", &rest), *second = strtok_r(NULL, " \n", &rest);
    long number = first ? strtol(first, NULL, 10) : 0;
    if (!strcmp(word, "vote")) {
        Judgement judgement = judgement_of(leader->calibration->house, second);
        step(leader, (CalibrationInput){
                         .kind = CALIBRATE_VOTE, .seat = (int)number, .judgement = judgement});
    } else if (!strcmp(word, "decide")) {
        decide(leader, first, second);
    } else if (!strcmp(word, "undo")) {
        printf("%s\n", calibration_undo(leader->calibration) ? "ok" : "no");
    } else if (!strcmp(word, "remove")) {
        printf("%s\n", server_remove(server, (int)number) == MSG_NONE ? "ok" : "no");
    } else if (!strcmp(word, "joining")) {
        server_set_joining(server, first && !strcmp(first, "on"));
        printf("ok\n");
    } else if (!strcmp(word, "disk")) {
        leader->full = first && !strcmp(first, "full");
        server_kept(server, !leader->full);
        printf("ok\n");
    } else if (!strcmp(word, "time")) {
        server_set_time_left(server, (int)number);
        printf("ok\n");
    } else if (!strcmp(word, "seats")) {
        say_seats(leader);
    } else if (!strcmp(word, "votes")) {
        say_votes(leader);
    } else if (!strcmp(word, "voted")) {
        printf("%d of %d\n", calibration_voted(leader->calibration),
               calibration_present(leader->calibration));
    } else if (!strcmp(word, "stats")) { /* and begins anew */
        printf("worst_us %lld work_us %lld save_us %lld runs %d steps %d\n",
               (long long)leader->worst_us, (long long)leader->worst_work_us,
               (long long)leader->worst_save_us, leader->runs, leader->steps);
        leader->worst_us = leader->worst_work_us = leader->worst_save_us = 0;
        leader->runs = leader->steps = 0;
    } else if (!strcmp(word, "print") && first) {
        printf("%s\n", save(leader, first) ? "ok" : "no");
    } else if (!strcmp(word, "quit")) {
        leader->over = true;
    } else {
        printf("no such word\n");
    }
}

/* Reads what has come and obeys each whole line. */
static void listen_to(Leader *leader, Text *heard) {
    char bytes[4096];
    ssize_t n = read(STDIN_FILENO, bytes, sizeof bytes);
    if (n <= 0) {
        leader->over = true;
        return;
    }
    text_add_bytes(heard, bytes, (size_t)n);
    char *all = text_take(heard), *line = all, *end;
    while ((end = strchr(line, '\n'))) {
        *end = '\0';
        obey(leader, line);
        line = end + 1;
    }
    text_add(heard, line);
    free(all);
    fflush(stdout);
}

static void run(Leader *leader) {
    Text heard = {0};
    while (!leader->over) {
        struct pollfd wait[] = {{.fd = STDIN_FILENO, .events = POLLIN},
                                {.fd = server_descriptor(leader->server), .events = POLLIN}};
        int deadline = server_deadline(leader->server);
        if (poll(wait, 2, deadline) < 0)
            break;
        /* by the clock on the wall, and without what other programs took of it */
        int64_t from = clock_us(), worked = clock_of(CLOCK_THREAD_CPUTIME_ID);
        server_run(leader->server);
        int64_t took = clock_us() - from;
        worked = clock_of(CLOCK_THREAD_CPUTIME_ID) - worked;
        leader->runs++;
        if (took > leader->worst_us)
            leader->worst_us = took;
        if (worked > leader->worst_work_us)
            leader->worst_work_us = worked;
        if (wait[0].revents)
            listen_to(leader, &heard);
    }
    text_release(&heard);
}

int main(int argc, char **argv) {
    const char *address = "127.0.0.1", *language = "nl";
    Leader leader = {.began_us = clock_us()};
    CalibrationSettings settings = {.seed = 7, .items = 12, .threshold = 75, .number = 1};
    int port = 0, at = 1, exit_code = 0;
    Lang lang = LANG_NL;
    for (; at + 1 < argc && !strncmp(argv[at], "--", 2); at += 2) {
        const char *value = argv[at + 1];
        if (!strcmp(argv[at], "--address"))
            address = value;
        else if (!strcmp(argv[at], "--port"))
            port = (int)strtol(value, NULL, 10);
        else if (!strcmp(argv[at], "--items"))
            settings.items = (int)strtol(value, NULL, 10);
        else if (!strcmp(argv[at], "--save"))
            leader.save = value;
        else if (!strcmp(argv[at], "--lang"))
            language = value;
    }
    if (argc - at != 2 || !lang_of(language, &lang))
        return 64;
    Findings findings;
    Library library;
    Opened opened;
    Text why = {0};
    findings_init(&findings, LANG_EN);
    library_init(&library, argv[at]);
    if (!opened_init_set(&opened, &library, argv[at + 1], language, &findings, &exit_code)) {
        findings_print(&findings, stderr, false);
        return exit_code;
    }
    exit_code = 0;
    leader.calibration = calibration_new(&opened.house.house, &opened.set_file.set);
    step(&leader, (CalibrationInput){.kind = CALIBRATE_SET_UP, .settings = settings});
    leader.server = server_start(&(ServerOptions){.address = address,
                                                  .port = port,
                                                  .assets = KLACHT_SOURCE "/assets",
                                                  .calibration = leader.calibration,
                                                  .lang = lang,
                                                  .now = now_ms,
                                                  .changed = changed,
                                                  .context = &leader},
                                 &why);
    if (leader.server) {
        printf("ready %s %s\n", server_url(leader.server), server_code(leader.server));
        fflush(stdout);
        run(&leader);
    } else {
        fprintf(stderr, "%s\n", text_cstr(&why));
        exit_code = 1;
    }
    server_stop(leader.server);
    calibration_free(leader.calibration);
    opened_release(&opened);
    library_release(&library);
    findings_release(&findings);
    text_release(&why);
    return exit_code;
}
