#include "report/result_record.h"

#include <math.h>
#include <string.h>

#include "base/utc.h"
#include "store/json_file.h"
#include "store/result.h"
#include "store/setup_fields.h"

#include "base/banned.h"

RULE(rule_field, "result-field", MSG_RECORD_FIELD);
RULE(rule_sum, "result-sum", MSG_RECORD_SUM);
RULE(rule_old, "result-old", MSG_RECORD_OLD);

/* Reads on after a fault, with values that do no harm; the first fault is the one that is told. */
typedef struct Reader {
    const char *path;
    Findings *findings;
    Arena *arena;
    int turn;           /* from 0; -1: the result itself */
    const char *inside; /* the field of it that is being read; NULL: itself */
    bool failed;
} Reader;

static void refuse(Reader *r, const Rule *rule, const char *key) {
    Text where = {0};
    if (r->turn >= 0)
        text_addf(&where, "turns[%d].", r->turn);
    if (r->inside)
        text_addf(&where, "%s.", r->inside);
    text_add(&where, key);
    if (!r->failed)
        finding_add(r->findings, rule, r->path, 0, text_cstr(&where));
    r->failed = true;
    text_release(&where);
}

static double number(Reader *r, const Json *object, const char *key, double low, double high) {
    double value = low;
    if (!json_number(object, key, &value) || !(value >= low && value <= high)) {
        refuse(r, &rule_field, key);
        return low;
    }
    return value;
}

/* The same, or null. */
static double number_or_null(Reader *r, const Json *object, const char *key, double low,
                             double high) {
    return json_is_null(json_get(object, key)) ? SCORE_NULL : number(r, object, key, low, high);
}

static double whole(Reader *r, const Json *object, const char *key, double low, double high) {
    double value = low;
    if (!json_integer(object, key, low, high, &value)) {
        refuse(r, &rule_field, key);
        return low;
    }
    return value;
}

static int count(Reader *r, const Json *object, const char *key) {
    return (int)whole(r, object, key, 0, RECORD_MOST_COUNT);
}

static int64_t milliseconds(Reader *r, const Json *object, const char *key) {
    return (int64_t)whole(r, object, key, 0, JSON_MOST_INTEGER);
}

static bool truth(Reader *r, const Json *object, const char *key) {
    const Json *value = json_get(object, key);
    if (!json_is_bool(value))
        refuse(r, &rule_field, key);
    return json_is_true(value);
}

static const char *keep(Reader *r, const char *text, const char *key) {
    if (!text || !*text || strlen(text) > RECORD_MOST_TEXT) {
        refuse(r, &rule_field, key);
        return "";
    }
    return arena_strdup(r->arena, text);
}

static const char *words(Reader *r, const Json *object, const char *key) {
    return keep(r, json_string(object, key), key);
}

/* NULL where the field is missing or null. */
static const char *words_or_none(Reader *r, const Json *object, const char *key) {
    const Json *value = json_get(object, key);
    return !value || json_is_null(value) ? NULL : keep(r, json_text(value), key);
}

/* An array of at most so many; 0 where it is none. */
static int items(Reader *r, const Json *object, const char *key, int least, int most) {
    const Json *array = json_get(object, key);
    int n = json_is_array(array) ? json_count(array) : -1;
    if (n < least || n > most) {
        refuse(r, &rule_field, key);
        return 0;
    }
    return n;
}

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

static const char *hash(Reader *r, const Json *object) {
    static const char begin[] = "xxh128:";
    const char *text = words(r, object, "hash");
    size_t len = sizeof begin - 1;
    if (strncmp(text, begin, len) != 0 || strlen(text) != len + 32 || !is_hex(text + len, 32))
        refuse(r, &rule_field, "hash");
    return text;
}

/* ---- a turn ---- */

static void read_marks(Reader *r, const Json *turn, const char *key, bool kinds, RecordMarks *out) {
    int n = items(r, turn, key, 0, RECORD_MOST_MARKS);
    RecordMark *marks = ARENA_NEW(r->arena, RecordMark, n);
    const Json *item = n ? json_first(json_get(turn, key)) : NULL;
    r->inside = key;
    for (int i = 0; i < n; i++, item = json_next(item)) {
        marks[i].id = words(r, item, "id");
        marks[i].kind = kinds ? words(r, item, "kind") : NULL;
        marks[i].marked = truth(r, item, "marked");
    }
    r->inside = NULL;
    *out = (RecordMarks){marks, n};
}

static void read_strays(Reader *r, const Json *tree, RecordTurn *turn) {
    int n = items(r, tree, "stray", 0, RECORD_MOST_MARKS);
    RecordStray *strays = ARENA_NEW(r->arena, RecordStray, n);
    const Json *item = n ? json_first(json_get(tree, "stray")) : NULL;
    for (int i = 0; i < n; i++, item = json_next(item)) {
        r->inside = "stray";
        strays[i].line = (int)whole(r, item, "line", 1, RECORD_MOST_COUNT);
        double pair[2] = {1, 1};
        const Json *word =
            items(r, item, "words", 2, 2) ? json_first(json_get(item, "words")) : NULL;
        for (int k = 0; word && k < 2; k++, word = json_next(word))
            if (!json_whole(word, k ? pair[0] : 1, RECORD_MOST_COUNT, &pair[k]))
                refuse(r, &rule_field, "words");
        strays[i].first = (int)pair[0];
        strays[i].last = (int)pair[1];
        r->inside = NULL;
    }
    turn->strays = strays;
    turn->stray_count = n;
}

static void read_reply(Reader *r, const Json *tree, RecordTurn *turn) {
    turn->act = RECORD_REPLY;
    turn->reply.id = words(r, tree, "id");
    int n = items(r, tree, "acts", 1, RECORD_MOST_MARKS);
    const char **acts = ARENA_NEW(r->arena, const char *, n);
    const Json *act = n ? json_first(json_get(tree, "acts")) : NULL;
    for (int i = 0; i < n; i++, act = json_next(act))
        acts[i] = keep(r, json_text(act), "acts");
    turn->reply.acts = acts;
    turn->reply.act_count = n;
    turn->reply.empathy = number(r, tree, "empathy", -RECORD_MOST_EMPATHY, RECORD_MOST_EMPATHY);
}

static void read_judge(Reader *r, const Json *tree, RecordTurn *turn) {
    turn->act = RECORD_JUDGE;
    turn->judge.is = words(r, tree, "is");
    turn->judge.kind = words_or_none(r, tree, "kind");
    double credit = number(r, tree, "credit", 0, 1);
    if (credit * 2 != floor(credit * 2))
        refuse(r, &rule_field, "credit");
    turn->judge.credit = credit;
}

static void read_offer(Reader *r, const Json *tree, RecordTurn *turn) {
    const Json *remedies = json_get(tree, "remedies");
    int n = json_is_object(remedies) ? json_count(remedies) : -1;
    turn->act = RECORD_OFFER;
    if (n < 0 || n > RECORD_MOST_MARKS) {
        refuse(r, &rule_field, "remedies");
        n = 0;
    }
    RecordRemedy *list = ARENA_NEW(r->arena, RecordRemedy, n);
    const Json *item = n ? json_first(remedies) : NULL;
    for (int i = 0; i < n; i++, item = json_next(item)) {
        list[i].id = keep(r, json_key(item), "remedies");
        list[i].euros = number(r, remedies, json_key(item), 0, RECORD_MOST_EUROS);
        turn->offer.euros += list[i].euros;
    }
    turn->offer.remedies = list;
    turn->offer.remedy_count = n;
    const char *way = words_or_none(r, tree, "hand_over");
    int found = way ? term_find(hand_over_terms, HAND_OVER_COUNT, way) : HAND_OVER_NONE;
    if (!json_get(tree, "hand_over") || found < 0 ||
        (way && strcmp(way, hand_over_id((HandOver)found)) != 0))
        refuse(r, &rule_field, "hand_over");
    turn->offer.hand_over = found > 0 ? (HandOver)found : HAND_OVER_NONE;
    turn->offer.score = number(r, tree, "score", 0, 100);
}

static void read_act(Reader *r, const Json *tree, RecordTurn *turn) {
    static const struct {
        const char *key;
        void (*read)(Reader *, const Json *, RecordTurn *);
    } acts[] = {{"reply", read_reply}, {"judge", read_judge}, {"offer", read_offer}};
    for (size_t i = 0; i < sizeof acts / sizeof *acts; i++) {
        const Json *inner = json_get(tree, acts[i].key);
        if (!inner)
            continue;
        if (turn->act != RECORD_NONE || !json_is_object(inner))
            refuse(r, &rule_field, acts[i].key);
        r->inside = acts[i].key;
        acts[i].read(r, inner, turn);
        r->inside = NULL;
    }
    turn->allowed_ms = SCORE_NULL;
    if (turn->act == RECORD_NONE) {
        if (json_get(tree, "thinking_ms") || json_get(tree, "allowed_ms"))
            refuse(r, &rule_field, "thinking_ms");
        return;
    }
    turn->thinking_ms = milliseconds(r, tree, "thinking_ms");
    turn->allowed_ms = number_or_null(r, tree, "allowed_ms", 0, JSON_MOST_INTEGER);
    if (turn->allowed_ms <= 0)
        refuse(r, &rule_field, "allowed_ms");
}

static void read_pair(Reader *r, const Json *tree, const char *key, double pair[2]) {
    const Json *item = items(r, tree, key, 2, 2) ? json_first(json_get(tree, key)) : NULL;
    for (int i = 0; item && i < 2; i++, item = json_next(item))
        if (!json_value(item, &pair[i]) || !(pair[i] >= 0 && pair[i] <= 100))
            refuse(r, &rule_field, key);
}

static void read_turns(Reader *r, const Json *tree, Record *out) {
    int n = items(r, tree, "turns", 1, PLAY_MOST_INPUTS);
    RecordTurn *turns = ARENA_NEW(r->arena, RecordTurn, n);
    const Json *item = n ? json_first(json_get(tree, "turns")) : NULL;
    for (int i = 0; i < n && !r->failed; i++, item = json_next(item)) {
        RecordTurn *turn = &turns[i];
        r->turn = i;
        turn->moment = words(r, item, "moment");
        turn->at_ms = milliseconds(r, item, "at_ms");
        if (i && turn->at_ms < turns[i - 1].at_ms)
            refuse(r, &rule_field, "at_ms");
        turn->lines = count(r, item, "lines");
        read_marks(r, item, "signals", true, &turn->signals);
        read_marks(r, item, "decoys", false, &turn->decoys);
        read_marks(r, item, "either", false, &turn->eithers);
        read_strays(r, item, turn);
        read_act(r, item, turn);
        read_pair(r, item, "trust", turn->trust);
        read_pair(r, item, "patience", turn->patience);
        if (!json_get(item, "mood"))
            refuse(r, &rule_field, "mood");
        turn->mood = words_or_none(r, item, "mood");
    }
    r->turn = -1;
    out->turns = turns;
    out->turn_count = n;
}

/* ---- the whole ---- */

static void read_heads(Reader *r, const Json *tree, Record *out) {
    out->id = words(r, tree, "id");
    if (!is_uuid(out->id))
        refuse(r, &rule_field, "id");
    r->inside = "program";
    out->program = words(r, json_get(tree, "program"), "version");
    r->inside = "case";
    const Json *inner = json_get(tree, "case");
    out->case_id = words(r, inner, "id");
    out->case_title = words(r, inner, "title");
    out->case_hash = hash(r, inner);
    out->language = words(r, inner, "language");
    if (!is_language(out->language))
        refuse(r, &rule_field, "language");
    r->inside = "house";
    out->house_hash = hash(r, json_get(tree, "house"));
    r->inside = "player";
    inner = json_get(tree, "player");
    out->alias = inner ? words(r, inner, "alias") : NULL;
    r->inside = NULL;
}

static int64_t utc(Reader *r, const Json *tree, const char *key) {
    int64_t ms = 0;
    const char *text = json_string(tree, key);
    if (!text || !utc_read(text, &ms))
        refuse(r, &rule_field, key);
    return ms;
}

static void read_setup(Reader *r, const Json *tree, Record *out) {
    if (!setup_read_mode(tree, &out->mode))
        refuse(r, &rule_field, "mode");
    out->rewound = truth(r, tree, "rewound");
    if (!setup_read_seed(tree, &out->seed))
        refuse(r, &rule_field, "seed");
    if (!setup_read_factor(tree, &out->time_factor))
        refuse(r, &rule_field, "time_factor");
    out->started_ms = utc(r, tree, "started");
    out->ended_ms = utc(r, tree, "ended");
    out->duration_ms = milliseconds(r, tree, "duration_ms");
}

static void read_ending(Reader *r, const Json *tree, Record *out) {
    const Json *ending = json_get(tree, "ending");
    r->inside = "ending";
    out->end_moment = words(r, ending, "moment");
    const char *id = words(r, ending, "outcome");
    int found = term_find(outcome_terms, OUTCOME_COUNT, id);
    if (found < 0 || strcmp(id, outcome_id((Outcome)found)) != 0)
        refuse(r, &rule_field, "outcome");
    out->outcome = found < 0 ? OUTCOME_LOST : (Outcome)found;
    r->inside = NULL;
    out->passed = truth(r, tree, "passed");
}

static void read_scores(Reader *r, const Json *tree, Record *out) {
    for (Scored s = 0; s < SCORED_COUNT; s++) {
        r->inside = "scores";
        out->score[s] = number_or_null(r, json_get(tree, "scores"), scored_id(s), 0, 100);
        r->inside = "weights";
        if (s != SCORED_TOTAL)
            out->weight[s] =
                number(r, json_get(tree, "weights"), scored_id(s), 0, RECORD_MOST_COUNT);
    }
    r->inside = NULL;
}

static void read_counts(Reader *r, const Json *tree, RecordCounts *out) {
    const Json *counts = json_get(tree, "counts");
    r->inside = "counts";
    *out = (RecordCounts){
        .signals = count(r, counts, "signals"),
        .hits = count(r, counts, "hits"),
        .misses = count(r, counts, "misses"),
        .negatives = count(r, counts, "negatives"),
        .false_alarms = count(r, counts, "false_alarms"),
        .judged = count(r, counts, "judged"),
        .judged_right = count(r, counts, "judged_right"),
        .replies = count(r, counts, "replies"),
        .explain = count(r, counts, "explain"),
        .defend = count(r, counts, "defend"),
        .traps = count(r, counts, "traps"),
        .contacts = count(r, counts, "contacts"),
        .spent = number(r, counts, "spent", 0, RECORD_MOST_EUROS),
        .hours = number(r, counts, "hours", 0, RECORD_MOST_COUNT),
    };
    r->inside = NULL;
}

/* The counts are those of the turns: what is counted twice must be one number. */
static void check_sums(Reader *r, const Record *record) {
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
        refuse(r, &rule_sum, "signals");
    if (said->hits != seen.hits)
        refuse(r, &rule_sum, "hits");
    if (said->misses != said->signals - said->hits)
        refuse(r, &rule_sum, "misses");
    if (said->false_alarms > said->negatives)
        refuse(r, &rule_sum, "false_alarms");
    if (said->judged != seen.judged)
        refuse(r, &rule_sum, "judged");
    if (said->judged_right != seen.judged_right)
        refuse(r, &rule_sum, "judged_right");
    if (said->replies != seen.replies)
        refuse(r, &rule_sum, "replies");
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
    Reader r = {.path = path, .findings = findings, .arena = arena, .turn = -1};
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
        out->seats = (int)whole(&r, tree, "seats", 1, RECORD_MOST_COUNT);
        schema = json_string(result, "schema");
        if (!schema || strcmp(schema, RESULT_SCHEMA) != 0)
            refuse(&r, &rule_field, "result");
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
