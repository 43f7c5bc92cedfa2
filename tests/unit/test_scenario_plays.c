/* The kept plays of the shipped cases (scenarios/ID/plays): each replays to the ending and scores
 * in tests/scenarios/results.tsv, is what its name says, and played in English with the same words
 * heard and the same choices gives the same. UPDATE=1 writes results.tsv anew. */
#include <cjson/cJSON.h>

#include "unit/scenarios.h"

#include "base/file.h"
#include "play/tally.h"
#include "store/inputs.h"
#include "store/json_file.h"

#define KEPT KLACHT_TESTS "/scenarios/results.tsv"
static const double NEAR = 1e-9;

typedef struct Record { /* of one play, what stands in a line of results.tsv */
    char play[200];
    const char *ending;
    Scores scores;
    Counts counts;
} Record;

static void record(const char *id, const char *name, const Play *play, Record *out) {
    *out = (Record){
        .ending = scenario_place_name(play_scenario(play), play_ending(play) + SCENARIO_ENDING)};
    snprintf(out->play, sizeof out->play, "%s/%.*s", id, (int)strcspn(name, "."), name);
    tally_play(play, &out->scores, &out->counts);
}

static void record_line(const Record *r, Text *out) {
    text_addf(out, "%s\t%s\t%.2f\t%.2f\t%.2f\t%.2f\t%.2f\n", r->play, r->ending,
              r->scores.recognition, r->scores.empathy, r->scores.speed, r->scores.mandate,
              r->scores.total);
}

/* ---- The same play in another language ---- */

static int put(Play *play, int moment, int line, int word) {
    Input input = {.at_ms = play_now(play), .kind = INPUT_MARK};
    input.as.mark.moment = moment;
    input.as.mark.line = line;
    input.as.mark.word = word;
    return play_step(play, &input) != PLAY_OK;
}

/* A clause of the line that says this mark and none of those that were not heard; -1: there is
 * none. `hits` are those of the line. */
static int clause_alone(Play *play, const Turn *turn, const Line *line, int index, int mark,
                        const bool *hits) {
    const Clauses *clauses = play_line_clauses(play, turn, index);
    int from, to;
    play_mark_range(play, turn, mark, &from, &to);
    for (int c = 0; c < clauses->count; c++) {
        bool alone = clause_is_touched(clauses, c, from, to);
        for (int m = line->first_mark; m < line->first_mark + line->mark_count && alone; m++) {
            int a, b;
            play_mark_range(play, turn, m, &a, &b);
            alone = hits[m - line->first_mark] || !clause_is_touched(clauses, c, a, b);
        }
        if (alone)
            return c;
    }
    return -1;
}

static int put_clause(Play *play, int moment, int number, const Clauses *clauses, int clause) {
    const ViewLine *line = &play_view(play)->lines[number - 1];
    return line->clause_marked[clause]
               ? 0
               : put(play, moment, number, clause_first_word(clauses, clause));
}

/* Marks in `play` what was heard in the turn `heard` of `from`: one clause of each mark that was,
 * and as many of the clauses that nothing touches, as far as there are. */
static int mark_as(Play *play, const Play *from, const Turn *heard) {
    const Scenario *s = play_scenario(play);
    const bool *hits = play_hits(from, heard);
    const int *shown = play_shown(from, heard);
    int count, faults = 0, strays = heard->stray_count;
    for (int k = 0; k < heard->shown_count; k++) {
        const Line *line = &s->lines[shown[k]];
        const Turn *turn = &play_turns(play, &count)[count - 1];
        if (line->speaker != SPEAKER_CUSTOMER)
            continue;
        const Clauses *clauses = play_line_clauses(play, turn, shown[k]);
        const uint8_t *touched = play_line_touched(play, turn, shown[k]);
        for (int m = 0; m < line->mark_count; m++) {
            int mark = line->first_mark + m;
            int clause = hits[m] ? clause_alone(play, turn, line, shown[k], mark, hits) : -1;
            faults += want(!hits[m] || clause >= 0, "%s: %s cannot be marked alone in %s\n", s->id,
                           s->marks[mark].id, s->language);
            if (clause >= 0)
                faults += put_clause(play, turn->moment, k + 1, clauses, clause);
        }
        for (int c = 0; c < clauses->count && strays > 0; c++) {
            if (touched[c])
                continue;
            faults += put_clause(play, turn->moment, k + 1, clauses, c);
            strays--;
        }
        hits += line->mark_count;
    }
    return faults;
}

/* Plays `inputs` in Dutch once more, and step by step beside it in English. */
static int play_both(const Play *whole, Play *dutch, Play *english) {
    int count, faults = 0;
    const Input *inputs = play_inputs(whole, &count);
    for (int i = 0; i < count && !faults; i++) {
        bool listened = inputs[i].kind == INPUT_CONTINUE && play_phase(dutch) == PHASE_LISTEN;
        int turns;
        play_turns(dutch, &turns);
        faults += play_step(dutch, &inputs[i]) != PLAY_OK;
        if (listened) {
            int now;
            faults += mark_as(english, dutch, &play_turns(dutch, &now)[turns - 1]);
        }
        if (inputs[i].kind != INPUT_MARK)
            faults +=
                want(play_step(english, &inputs[i]) == PLAY_OK,
                     "%s: input %d cannot be given in English\n", play_scenario(dutch)->id, i + 1);
    }
    return faults;
}

static int same(const Record *nl, const Record *en) {
    /* how many clauses one can mark in vain is another number in another language */
    bool vain = nl->counts.false_alarms || en->counts.false_alarms;
    const double pairs[][2] = {
        {vain ? 0 : nl->scores.recognition, vain ? 0 : en->scores.recognition},
        {nl->scores.empathy, en->scores.empathy},
        {nl->scores.mandate, en->scores.mandate},
        {nl->scores.lead, en->scores.lead}};
    static const char *const names[] = {"recognition", "empathy", "mandate", "lead time"};
    int faults = want(nl->ending && en->ending && !strcmp(nl->ending, en->ending),
                      "%s: ends in %s, in English in %s\n", nl->play, nl->ending, en->ending);
    for (int i = 0; i < 4; i++)
        faults += want(
            isnan(pairs[i][0]) == isnan(pairs[i][1]) && !(fabs(pairs[i][0] - pairs[i][1]) > NEAR),
            "%s: %s is %g, in English %g\n", nl->play, names[i], pairs[i][0], pairs[i][1]);
    faults += want(nl->counts.hits == en->counts.hits, "%s: %d hits, in English %d\n", nl->play,
                   nl->counts.hits, en->counts.hits);
    return faults;
}

/* ---- What the plays are called ---- */

static int is_as_named(const Record *r, const Play *play) {
    const char *name = strchr(r->play, '/') + 1;
    int count, acts = 0, handed_over = 0;
    const Turn *turns = play_turns(play, &count);
    for (int i = 0; i < count; i++) {
        acts += turns[i].way != WAY_GO;
        handed_over += turns[i].hand_over != HAND_OVER_NONE;
    }
    if (!strcmp(name, "goed"))
        return want(count >= 8, "%s: %d turns, at least 8 wanted\n", r->play, count) +
               want(r->scores.passed && r->scores.total >= 90, "%s: total %.2f\n", r->play,
                    r->scores.total);
    bool right = false; /* handing over is right in this case */
    for (int i = 0; i < play_scenario(play)->offer_count; i++)
        right |= play_scenario(play)->offers[i].route != ROUTE_SELF;
    bool may_pass = right && !strcmp(name, "overdragen");
    may_pass |= !strcmp(name, "alles-klacht"); /* costs little, as it should */
    int faults =
        want(!r->scores.passed || may_pass, "%s: passes, with %.2f\n", r->play, r->scores.total);
    if (!strcmp(name, "verdedigen"))
        faults += want(r->counts.traps > 0, "%s: defends nothing\n", r->play);
    if (!strcmp(name, "overdragen"))
        faults += want(handed_over > 0, "%s: hands nothing over\n", r->play);
    if (!strcmp(name, "geduld-op")) {
        bool out = false;
        for (int i = 0; i < count; i++)
            out |= turns[i].patience_out;
        faults += want(out, "%s: there was patience left\n", r->play);
    }
    return faults + want(acts > 0, "%s: does nothing\n", r->play);
}

/* ---- All of them ---- */

static Text found, kept;

static int compare_kept(const Record *r) {
    Text line = {0};
    record_line(r, &line);
    text_addf(&found, "%s", text_cstr(&line));
    int faults = 0;
    if (!getenv("UPDATE") && !strstr(text_cstr(&kept), text_cstr(&line))) {
        const char *was = strstr(text_cstr(&kept), r->play);
        print_error("%s: not as in tests/scenarios/results.tsv; where that is right, UPDATE=1\n"
                    "  is:  %s  was: %.*s\n",
                    r->play, text_cstr(&line), was ? (int)strcspn(was, "\n") : 7,
                    was ? was : "nothing");
        faults++;
    }
    text_release(&line);
    return faults;
}

static int replay(const Opened *nl, const Opened *en, const char *name) {
    Findings findings;
    InputsFile inputs;
    int code, faults = 1;
    findings_init(&findings, LANG_EN);
    char *folder = path_join(nl->entry.folder, "plays"), *path = path_join(folder, name);
    cJSON *tree = json_read(path, &findings, &code);
    if (tree && inputs_open(tree, path, &findings, &inputs)) {
        Play *whole = play_new(nl->file.scenario, &nl->file.calls, inputs.setup);
        Play *dutch = play_new(nl->file.scenario, &nl->file.calls, inputs.setup);
        Play *english = play_new(en->file.scenario, &en->file.calls, inputs.setup);
        if (inputs_play(&inputs, whole, false, &findings)) {
            Record in_dutch, in_english;
            record(nl->entry.id, name, whole, &in_dutch);
            faults = want(!strcmp(inputs.language, "nl"), "%s: not in Dutch\n", path);
            faults += is_as_named(&in_dutch, whole);
            faults += compare_kept(&in_dutch);
            int lost = play_both(whole, dutch, english);
            faults += lost;
            if (!lost && play_phase(english) == PHASE_ENDED) {
                record(nl->entry.id, name, english, &in_english);
                faults += same(&in_dutch, &in_english);
            } else {
                faults += want(false, "%s: does not end in English\n", path);
            }
        }
        play_free(whole);
        play_free(dutch);
        play_free(english);
    }
    if (findings.count)
        findings_print(&findings, stderr, false);
    cJSON_Delete(tree);
    free(path);
    free(folder);
    findings_release(&findings);
    return faults;
}

static int replay_all(const Opened *nl) {
    Library library;
    Findings findings;
    Opened en;
    int code, faults = 0, count = 0;
    char **names;
    library_init(&library, SHIPPED);
    findings_init(&findings, LANG_EN);
    assert_true(opened_init(&en, &library, nl->entry.id, "en", &findings, &code));
    char *folder = path_join(nl->entry.folder, "plays");
    if (file_names(folder, &names, &count) == FILE_OK) {
        for (int i = 0; i < count; i++)
            faults += replay(nl, &en, names[i]);
        names_free(names, count);
    }
    faults += want(count > 0, "%s: no plays\n", nl->entry.id);
    free(folder);
    opened_release(&en);
    findings_release(&findings);
    library_release(&library);
    return faults;
}

static void test_plays(void **state) {
    (void)state;
    if (!getenv("UPDATE"))
        assert_int_equal(file_read(KEPT, FILE_LIMIT_SOURCE, &kept), FILE_OK);
    int faults = each_case("nl", replay_all);
    if (getenv("UPDATE"))
        assert_int_equal(file_write(KEPT, text_cstr(&found), found.len), FILE_OK);
    text_release(&found);
    text_release(&kept);
    assert_int_equal(faults, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_plays)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
