#include "report/result_record.h"

#include <math.h>
#include <string.h>

#include "base/utc.h"
#include "report/result_fields.h"
#include "store/json_file.h"
#include "store/result.h"
#include "store/setup_fields.h"

#include "base/banned.h"

RULE(rule_sum, "result-sum", MSG_RECORD_SUM);
RULE(rule_old, "result-old", MSG_RECORD_OLD);

static bool is_hex(const char *text, size_t len) {
    return strspn(text, "0123456789abcdef") >= len;
}

static bool is_uuid(const char *text) {
    static const char form[] = "00000000-0000-0000-0000-000000000000";
    if (strlen(text) != sizeof form - 1)
        return false;
    for (size_t i = 0; form[i]; i++)
        if (form[i] == '-' ? text[i] != '-' : !is_hex(text + i, 1))
            return false;
    return true;
}

/* "nl", "pt_BR": as it may stand in the name of a file. */
static bool is_language(const char *text) {
    static const char small[] = "abcdefghijklmnopqrstuvwxyz",
                      large[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    size_t len = strspn(text, small), more = len;
    if (len < 2 || len > 3)
        return false;
    if (!text[len])
        return true;
    while (text[++more] && (strchr(small, text[more]) || strchr(large, text[more]))) {
    }
    return strchr("_@-", text[len]) && more > len + 1 && !text[more];
}

static const char *hash(FieldReader *r, const Json *object) {
    static const char begin[] = "xxh128:";
    const char *text = field_words(r, object, "hash");
    size_t len = sizeof begin - 1;
    if (strncmp(text, begin, len) != 0 || strlen(text) != len + 32 || !is_hex(text + len, 32))
        field_refuse(r, &field_rule, "hash");
    return text;
}

/* ---- a turn ---- */

static void read_marks(FieldReader *r, const Json *turn, const char *key, bool kinds,
                       RecordMarks *out) {
    int n = field_items(r, turn, key, 0, RECORD_MOST_MARKS);
    RecordMark *marks = ARENA_NEW(r->arena, RecordMark, n);
    const Json *item = n ? json_first(json_get(turn, key)) : NULL;
    r->inside = key;
    for (int i = 0; i < n; i++, item = json_next(item)) {
        marks[i].id = field_words(r, item, "id");
        marks[i].kind = kinds ? field_words(r, item, "kind") : NULL;
        marks[i].marked = field_truth(r, item, "marked");
    }
    r->inside = NULL;
    *out = (RecordMarks){marks, n};
}

static void read_strays(FieldReader *r, const Json *tree, RecordTurn *turn) {
    int n = field_items(r, tree, "stray", 0, RECORD_MOST_MARKS);
    RecordStray *strays = ARENA_NEW(r->arena, RecordStray, n);
    const Json *item = n ? json_first(json_get(tree, "stray")) : NULL;
    for (int i = 0; i < n; i++, item = json_next(item)) {
        r->inside = "stray";
        strays[i].line = (int)field_whole(r, item, "line", 1, RECORD_MOST_COUNT);
        double pair[2] = {1, 1};
        const Json *word =
            field_items(r, item, "words", 2, 2) ? json_first(json_get(item, "words")) : NULL;
        for (int k = 0; word && k < 2; k++, word = json_next(word))
            if (!json_whole(word, k ? pair[0] : 1, RECORD_MOST_COUNT, &pair[k]))
                field_refuse(r, &field_rule, "words");
        strays[i].first = (int)pair[0];
        strays[i].last = (int)pair[1];
        r->inside = NULL;
    }
    turn->strays = strays;
    turn->stray_count = n;
}

static void read_reply(FieldReader *r, const Json *tree, RecordTurn *turn) {
    turn->act = RECORD_REPLY;
    turn->reply.id = field_words(r, tree, "id");
    int n = field_items(r, tree, "acts", 1, RECORD_MOST_MARKS);
    const char **acts = ARENA_NEW(r->arena, const char *, n);
    const Json *act = n ? json_first(json_get(tree, "acts")) : NULL;
    for (int i = 0; i < n; i++, act = json_next(act))
        acts[i] = field_keep(r, json_text(act), "acts");
    turn->reply.acts = acts;
    turn->reply.act_count = n;
    turn->reply.empathy =
        field_number(r, tree, "empathy", -RECORD_MOST_EMPATHY, RECORD_MOST_EMPATHY);
}

static void read_judge(FieldReader *r, const Json *tree, RecordTurn *turn) {
    turn->act = RECORD_JUDGE;
    turn->judge.is = field_words(r, tree, "is");
    turn->judge.kind = field_words_or_none(r, tree, "kind");
    double credit = field_number(r, tree, "credit", 0, 1);
    if (credit * 2 != floor(credit * 2))
        field_refuse(r, &field_rule, "credit");
    turn->judge.credit = credit;
}

static void read_offer(FieldReader *r, const Json *tree, RecordTurn *turn) {
    const Json *remedies = json_get(tree, "remedies");
    int n = json_is_object(remedies) ? json_count(remedies) : -1;
    turn->act = RECORD_OFFER;
    if (n < 0 || n > RECORD_MOST_MARKS) {
        field_refuse(r, &field_rule, "remedies");
        n = 0;
    }
    RecordRemedy *list = ARENA_NEW(r->arena, RecordRemedy, n);
    const Json *item = n ? json_first(remedies) : NULL;
    for (int i = 0; i < n; i++, item = json_next(item)) {
        list[i].id = field_keep(r, json_key(item), "remedies");
        list[i].euros = field_number(r, remedies, json_key(item), 0, RECORD_MOST_EUROS);
        turn->offer.euros += list[i].euros;
    }
    turn->offer.remedies = list;
    turn->offer.remedy_count = n;
    const char *way = field_words_or_none(r, tree, "hand_over");
    int found = way ? term_find(hand_over_terms, HAND_OVER_COUNT, way) : HAND_OVER_NONE;
    if (!json_get(tree, "hand_over") || found < 0 ||
        (way && strcmp(way, hand_over_id((HandOver)found)) != 0))
        field_refuse(r, &field_rule, "hand_over");
    turn->offer.hand_over = found > 0 ? (HandOver)found : HAND_OVER_NONE;
    turn->offer.score = field_number(r, tree, "score", 0, 100);
}

static void read_act(FieldReader *r, const Json *tree, RecordTurn *turn) {
    static const struct {
        const char *key;
        void (*read)(FieldReader *, const Json *, RecordTurn *);
    } acts[] = {{"reply", read_reply}, {"judge", read_judge}, {"offer", read_offer}};
    for (size_t i = 0; i < sizeof acts / sizeof *acts; i++) {
        const Json *inner = json_get(tree, acts[i].key);
        if (!inner)
            continue;
        if (turn->act != RECORD_NONE || !json_is_object(inner))
            field_refuse(r, &field_rule, acts[i].key);
        r->inside = acts[i].key;
        acts[i].read(r, inner, turn);
        r->inside = NULL;
    }
    turn->allowed_ms = SCORE_NULL;
    if (turn->act == RECORD_NONE) {
        if (json_get(tree, "thinking_ms") || json_get(tree, "allowed_ms"))
            field_refuse(r, &field_rule, "thinking_ms");
        return;
    }
    turn->thinking_ms = field_ms(r, tree, "thinking_ms");
    turn->allowed_ms = field_number_or_null(r, tree, "allowed_ms", 0, JSON_MOST_INTEGER);
    if (turn->allowed_ms <= 0)
        field_refuse(r, &field_rule, "allowed_ms");
}

static void read_pair(FieldReader *r, const Json *tree, const char *key, double pair[2]) {
    const Json *item = field_items(r, tree, key, 2, 2) ? json_first(json_get(tree, key)) : NULL;
    for (int i = 0; item && i < 2; i++, item = json_next(item))
        if (!json_value(item, &pair[i]) || !(pair[i] >= 0 && pair[i] <= 100))
            field_refuse(r, &field_rule, key);
}

static void read_turns(FieldReader *r, const Json *tree, Record *out) {
    int n = field_items(r, tree, "turns", 1, PLAY_MOST_INPUTS);
    RecordTurn *turns = ARENA_NEW(r->arena, RecordTurn, n);
    const Json *item = n ? json_first(json_get(tree, "turns")) : NULL;
    for (int i = 0; i < n && !r->failed; i++, item = json_next(item)) {
        RecordTurn *turn = &turns[i];
        r->turn = i;
        turn->moment = field_words(r, item, "moment");
        turn->at_ms = field_ms(r, item, "at_ms");
        if (i && turn->at_ms < turns[i - 1].at_ms)
            field_refuse(r, &field_rule, "at_ms");
        turn->lines = field_count(r, item, "lines");
        read_marks(r, item, "signals", true, &turn->signals);
        read_marks(r, item, "decoys", false, &turn->decoys);
        read_marks(r, item, "either", false, &turn->eithers);
        read_strays(r, item, turn);
        read_act(r, item, turn);
        read_pair(r, item, "trust", turn->trust);
        read_pair(r, item, "patience", turn->patience);
        if (!json_get(item, "mood"))
            field_refuse(r, &field_rule, "mood");
        turn->mood = field_words_or_none(r, item, "mood");
    }
    r->turn = -1;
    out->turns = turns;
    out->turn_count = n;
}

/* ---- the whole ---- */

static void read_heads(FieldReader *r, const Json *tree, Record *out) {
    out->id = field_words(r, tree, "id");
    if (!is_uuid(out->id))
        field_refuse(r, &field_rule, "id");
    r->inside = "program";
    out->program = field_words(r, json_get(tree, "program"), "version");
    r->inside = "case";
    const Json *inner = json_get(tree, "case");
    out->case_id = field_words(r, inner, "id");
    out->case_title = field_words(r, inner, "title");
    out->case_hash = hash(r, inner);
    out->language = field_words(r, inner, "language");
    if (!is_language(out->language))
        field_refuse(r, &field_rule, "language");
    r->inside = "house";
    out->house_hash = hash(r, json_get(tree, "house"));
    r->inside = "player";
    inner = json_get(tree, "player");
    out->alias = inner ? field_words(r, inner, "alias") : NULL;
    r->inside = NULL;
}

static int64_t utc(FieldReader *r, const Json *tree, const char *key) {
    int64_t ms = 0;
    const char *text = json_string(tree, key);
    if (!text || !utc_read(text, &ms))
        field_refuse(r, &field_rule, key);
    return ms;
}

static void read_setup(FieldReader *r, const Json *tree, Record *out) {
    if (!setup_read_mode(tree, &out->mode))
        field_refuse(r, &field_rule, "mode");
    out->rewound = field_truth(r, tree, "rewound");
    if (!setup_read_seed(tree, &out->seed))
        field_refuse(r, &field_rule, "seed");
    if (!setup_read_factor(tree, &out->time_factor))
        field_refuse(r, &field_rule, "time_factor");
    out->started_ms = utc(r, tree, "started");
    out->ended_ms = utc(r, tree, "ended");
    out->duration_ms = field_ms(r, tree, "duration_ms");
}

static void read_ending(FieldReader *r, const Json *tree, Record *out) {
    const Json *ending = json_get(tree, "ending");
    r->inside = "ending";
    out->end_moment = field_words(r, ending, "moment");
    const char *id = field_words(r, ending, "outcome");
    int found = term_find(outcome_terms, OUTCOME_COUNT, id);
    if (found < 0 || strcmp(id, outcome_id((Outcome)found)) != 0)
        field_refuse(r, &field_rule, "outcome");
    out->outcome = found < 0 ? OUTCOME_LOST : (Outcome)found;
    r->inside = NULL;
    out->passed = field_truth(r, tree, "passed");
}

static void read_scores(FieldReader *r, const Json *tree, Record *out) {
    for (Scored s = 0; s < SCORED_COUNT; s++) {
        r->inside = "scores";
        out->score[s] = field_number_or_null(r, json_get(tree, "scores"), scored_id(s), 0, 100);
        r->inside = "weights";
        if (s != SCORED_TOTAL)
            out->weight[s] =
                field_number(r, json_get(tree, "weights"), scored_id(s), 0, RECORD_MOST_COUNT);
    }
    r->inside = NULL;
}

static void read_counts(FieldReader *r, const Json *tree, RecordCounts *out) {
    const Json *counts = json_get(tree, "counts");
    r->inside = "counts";
    *out = (RecordCounts){
        .signals = field_count(r, counts, "signals"),
        .hits = field_count(r, counts, "hits"),
        .misses = field_count(r, counts, "misses"),
        .negatives = field_count(r, counts, "negatives"),
        .false_alarms = field_count(r, counts, "false_alarms"),
        .judged = field_count(r, counts, "judged"),
        .judged_right = field_count(r, counts, "judged_right"),
        .replies = field_count(r, counts, "replies"),
        .explain = field_count(r, counts, "explain"),
        .defend = field_count(r, counts, "defend"),
        .traps = field_count(r, counts, "traps"),
        .contacts = field_count(r, counts, "contacts"),
        .spent = field_number(r, counts, "spent", 0, RECORD_MOST_EUROS),
        .hours = field_number(r, counts, "hours", 0, RECORD_MOST_COUNT),
    };
    r->inside = NULL;
}

/* The counts are those of the turns: what is counted twice must be one number. */
static void check_sums(FieldReader *r, const Record *record) {
    RecordCounts seen = {0};
    for (int i = 0; i < record->turn_count; i++) {
        const RecordTurn *turn = &record->turns[i];
        seen.signals += turn->signals.count;
        for (int m = 0; m < turn->signals.count; m++)
            seen.hits += turn->signals.items[m].marked;
        seen.judged += turn->act == RECORD_JUDGE;
        seen.judged_right += turn->act == RECORD_JUDGE && turn->judge.credit >= 1;
        seen.replies += turn->act == RECORD_REPLY;
    }
    const RecordCounts *said = &record->counts;
    r->inside = "counts";
    if (said->signals != seen.signals)
        field_refuse(r, &rule_sum, "signals");
    if (said->hits != seen.hits)
        field_refuse(r, &rule_sum, "hits");
    if (said->misses != said->signals - said->hits)
        field_refuse(r, &rule_sum, "misses");
    if (said->false_alarms > said->negatives)
        field_refuse(r, &rule_sum, "false_alarms");
    if (said->judged != seen.judged)
        field_refuse(r, &rule_sum, "judged");
    if (said->judged_right != seen.judged_right)
        field_refuse(r, &rule_sum, "judged_right");
    if (said->replies != seen.replies)
        field_refuse(r, &rule_sum, "replies");
    r->inside = NULL;
}

static bool is_class(const Json *tree) {
    const char *schema = json_string(tree, "schema");
    return schema && !strcmp(schema, RECORD_CLASS_SCHEMA);
}

const Json *record_result(const Json *tree) {
    return is_class(tree) ? json_get(tree, "result") : tree;
}

bool record_read(const Json *tree, const char *path, Arena *arena, Findings *findings,
                 Record *out) {
    static const char *const known[] = {RESULT_SCHEMA, RECORD_CLASS_SCHEMA, NULL};
    FieldReader r = {.path = path, .findings = findings, .arena = arena, .turn = -1};
    const char *schema = json_string(tree, "schema");
    *out = (Record){0};
    if (schema && !strcmp(schema, RESULT_SCHEMA_OLD)) {
        finding_add0(findings, &rule_old, path, 0);
        return false;
    }
    if (json_schema(tree, known, path, findings) < 0)
        return false;
    const Json *result = record_result(tree);
    if (result != tree) {
        out->seats = (int)field_whole(&r, tree, "seats", 1, RECORD_MOST_COUNT);
        schema = json_string(result, "schema");
        if (!schema || strcmp(schema, RESULT_SCHEMA) != 0)
            field_refuse(&r, &field_rule, "result");
    }
    read_heads(&r, result, out);
    read_setup(&r, result, out);
    read_ending(&r, result, out);
    read_scores(&r, result, out);
    read_counts(&r, result, &out->counts);
    read_turns(&r, result, out);
    if (!r.failed)
        check_sums(&r, out);
    return !r.failed;
}
