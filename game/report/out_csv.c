#include "report/out_csv.h"

#include <math.h>
#include <string.h>

#include "base/utc.h"
#include "base/utf8.h"
#include "play/rules.h"
#include "store/csv_write.h"
#include "store/json_print.h"
#include "store/setup_fields.h"

#include "base/banned.h"

/* What a row is about. */
typedef struct Row {
    Text *out;
    char separator;
    const Record *record;
    const Scenario *scenario;
    int turn;               /* from 0 */
    const Moment *moment;   /* of the scenario; NULL: not known */
    const Reply *reply;     /* that was chosen */
    const RecordMark *mark; /* NULL: a stray */
    const char *mark_type;
    const RecordStray *stray;
} Row;

/* ---- cells ---- */

static void put_words(Row *row, const char *text) {
    csv_add_cell(row->out, text);
}

static void put_number(Row *row, double value) {
    Text text = {0};
    if (isnan(value))
        return;
    json_print_number(value, JSON_SHORTEST, &text);
    char *point = strchr(text.bytes, '.');
    if (point && row->separator == ';')
        *point = ',';
    text_add(row->out, text.bytes);
    text_release(&text);
}

static void put_bool(Row *row, bool value) {
    text_add(row->out, value ? "true" : "false");
}

static void put_time(Row *row, int64_t ms) {
    utc_add_time(row->out, ms);
}

static void put_list(Row *row, const Text *list) {
    put_words(row, list->len ? text_cstr(list) : NULL);
}

/* ---- columns ---- */

typedef struct Column {
    const char *name;
    Msg help;
    void (*put)(Row *row);
} Column;

#define PUT(name, how, value)                                                                      \
    static void put_##name(Row *row) {                                                             \
        const Record *r = row->record;                                                             \
        const RecordTurn *t = &r->turns[row->turn];                                                \
        (void)t;                                                                                   \
        put_##how(row, value);                                                                     \
    }

static double whole_or_none(bool there, double value) {
    return there ? value : SCORE_NULL;
}

PUT(id, words, r->id)
PUT(case, words, r->case_id)
PUT(title, words, r->case_title)
PUT(hash, words, r->case_hash)
PUT(language, words, r->language)
PUT(house, words, r->house_hash)
PUT(alias, words, r->alias)
PUT(seats, number, whole_or_none(r->seats > 0, r->seats))
PUT(mode, words, setup_modes[r->mode])
PUT(rewound, bool, r->rewound)
PUT(factor, number, whole_or_none(r->time_factor > 0, r->time_factor))
PUT(started, time, r->started_ms)
PUT(ended, time, r->ended_ms)
PUT(duration, number, (double)r->duration_ms)
PUT(ending, words, r->end_moment)
PUT(outcome, words, outcome_id(r->outcome))
PUT(passed, bool, r->passed)
PUT(total, number, r->score[SCORED_TOTAL])
PUT(recognition, number, r->score[SCORED_RECOGNITION])
PUT(empathy, number, r->score[SCORED_EMPATHY])
PUT(speed, number, r->score[SCORED_SPEED])
PUT(mandate, number, r->score[SCORED_MANDATE])
PUT(signals, number, r->counts.signals)
PUT(hits, number, r->counts.hits)
PUT(misses, number, r->counts.misses)
PUT(negatives, number, r->counts.negatives)
PUT(false_alarms, number, r->counts.false_alarms)
PUT(judged, number, r->counts.judged)
PUT(judged_right, number, r->counts.judged_right)
PUT(replies, number, r->counts.replies)
PUT(explain, number, r->counts.explain)
PUT(defend, number, r->counts.defend)
PUT(traps, number, r->counts.traps)
PUT(spent, number, r->counts.spent)
PUT(contacts, number, r->counts.contacts)
PUT(hours, number, r->counts.hours)
PUT(program, words, r->program)

static const Column plays[] = {
    {"play", MSG_COLUMN_PLAY, put_id},
    {"case_id", MSG_COLUMN_CASE, put_case},
    {"title", MSG_COLUMN_TITLE, put_title},
    {"case_hash", MSG_COLUMN_HASH, put_hash},
    {"language", MSG_COLUMN_LANGUAGE, put_language},
    {"house_hash", MSG_COLUMN_HOUSE, put_house},
    {"alias", MSG_COLUMN_ALIAS, put_alias},
    {"seats", MSG_COLUMN_SEATS, put_seats},
    {"mode", MSG_COLUMN_MODE, put_mode},
    {"rewound", MSG_COLUMN_REWOUND, put_rewound},
    {"time_factor", MSG_COLUMN_FACTOR, put_factor},
    {"started", MSG_COLUMN_STARTED, put_started},
    {"ended", MSG_COLUMN_ENDED, put_ended},
    {"duration_ms", MSG_COLUMN_DURATION, put_duration},
    {"ending", MSG_COLUMN_ENDING, put_ending},
    {"outcome", MSG_COLUMN_OUTCOME, put_outcome},
    {"passed", MSG_COLUMN_PASSED, put_passed},
    {"total", MSG_COLUMN_TOTAL, put_total},
    {"recognition", MSG_COLUMN_RECOGNITION, put_recognition},
    {"empathy", MSG_COLUMN_EMPATHY, put_empathy},
    {"speed", MSG_COLUMN_SPEED, put_speed},
    {"mandate", MSG_COLUMN_MANDATE, put_mandate},
    {"signals", MSG_COLUMN_SIGNALS, put_signals},
    {"hits", MSG_COLUMN_HITS, put_hits},
    {"misses", MSG_COLUMN_MISSES, put_misses},
    {"negatives", MSG_COLUMN_NEGATIVES, put_negatives},
    {"false_alarms", MSG_COLUMN_FALSE_ALARMS, put_false_alarms},
    {"judged", MSG_COLUMN_JUDGED, put_judged},
    {"judged_right", MSG_COLUMN_JUDGED_RIGHT, put_judged_right},
    {"replies", MSG_COLUMN_REPLIES, put_replies},
    {"explain", MSG_COLUMN_EXPLAIN, put_explain},
    {"defend", MSG_COLUMN_DEFEND, put_defend},
    {"traps", MSG_COLUMN_TRAPS, put_traps},
    {"spent", MSG_COLUMN_SPENT, put_spent},
    {"contacts", MSG_COLUMN_CONTACTS, put_contacts},
    {"hours", MSG_COLUMN_HOURS, put_hours},
    {"program", MSG_COLUMN_PROGRAM, put_program},
    {0},
};

static bool is_reply(const RecordTurn *t) {
    return t->act == RECORD_REPLY;
}

static bool is_judge(const RecordTurn *t) {
    return t->act == RECORD_JUDGE;
}

static bool is_offer(const RecordTurn *t) {
    return t->act == RECORD_OFFER;
}

static const char *act_of(const RecordTurn *t) {
    static const char *const ids[] = {NULL, "reply", "judge", "offer"};
    return ids[t->act];
}

static void put_acts(Row *row) {
    const RecordTurn *t = &row->record->turns[row->turn];
    Text list = {0};
    for (int i = 0; is_reply(t) && i < t->reply.act_count; i++)
        text_join(&list, " ", t->reply.acts[i]);
    put_list(row, &list);
    text_release(&list);
}

static void put_remedies(Row *row) {
    const RecordTurn *t = &row->record->turns[row->turn];
    Text list = {0};
    for (int i = 0; is_offer(t) && i < t->offer.remedy_count; i++)
        text_join(&list, " ", t->offer.remedies[i].id);
    put_list(row, &list);
    text_release(&list);
}

/* Of a reply its case says it. */
static void put_hand_over(Row *row) {
    const RecordTurn *t = &row->record->turns[row->turn];
    HandOver way = is_offer(t)  ? t->offer.hand_over
                   : row->reply ? row->reply->hand_over
                                : HAND_OVER_NONE;
    put_words(row, way == HAND_OVER_NONE ? NULL : hand_over_id(way));
}

/* Who should decide, in a turn in which was decided. */
static void put_route(Row *row) {
    const RecordTurn *t = &row->record->turns[row->turn];
    if (!row->moment)
        return;
    if (is_offer(t) && row->moment->way == WAY_OFFER)
        put_words(row, route_id(row->scenario->offers[row->moment->act].route));
    else if (row->reply && rules_among(row->scenario, row->moment, NULL, NULL).decides)
        put_words(row, route_id(row->moment->route));
}

static double range_of(const Row *row, bool high) {
    if (!row->moment || row->moment->way != WAY_REPLIES)
        return SCORE_NULL;
    Among among = rules_among(row->scenario, row->moment, NULL, NULL);
    double value = high ? among.highest : among.lowest;
    return clamp(round(value * 100) / 100, -RECORD_MOST_EMPATHY, RECORD_MOST_EMPATHY);
}

PUT(turn, number, row->turn + 1)
PUT(moment, words, t->moment)
PUT(at, number, (double)t->at_ms)
PUT(lines, number, t->lines)
PUT(act, words, act_of(t))
PUT(reply, words, is_reply(t) ? t->reply.id : NULL)
PUT(reply_empathy, number, whole_or_none(is_reply(t), t->reply.empathy))
PUT(lowest, number, range_of(row, false))
PUT(highest, number, range_of(row, true))
PUT(judge_is, words, is_judge(t) ? t->judge.is : NULL)
PUT(judge_kind, words, is_judge(t) ? t->judge.kind : NULL)
PUT(credit, number, whole_or_none(is_judge(t), t->judge.credit))
PUT(euros, number, whole_or_none(is_offer(t), t->offer.euros))
PUT(offer_score, number, whole_or_none(is_offer(t), t->offer.score))
PUT(thinking, number, whole_or_none(t->act != RECORD_NONE, (double)t->thinking_ms))
PUT(allowed, number, t->allowed_ms)
PUT(trust_before, number, t->trust[0])
PUT(trust_after, number, t->trust[1])
PUT(patience_before, number, t->patience[0])
PUT(patience_after, number, t->patience[1])
PUT(mood, words, t->mood)

static const Column turns[] = {
    {"play", MSG_COLUMN_PLAY, put_id},
    {"turn", MSG_COLUMN_TURN, put_turn},
    {"moment", MSG_COLUMN_MOMENT, put_moment},
    {"at_ms", MSG_COLUMN_AT, put_at},
    {"lines", MSG_COLUMN_LINES, put_lines},
    {"act", MSG_COLUMN_ACT, put_act},
    {"reply", MSG_COLUMN_REPLY, put_reply},
    {"acts", MSG_COLUMN_ACTS, put_acts},
    {"empathy", MSG_COLUMN_REPLY_EMPATHY, put_reply_empathy},
    {"lowest", MSG_COLUMN_LOWEST, put_lowest},
    {"highest", MSG_COLUMN_HIGHEST, put_highest},
    {"judge_is", MSG_COLUMN_JUDGE_IS, put_judge_is},
    {"judge_kind", MSG_COLUMN_JUDGE_KIND, put_judge_kind},
    {"credit", MSG_COLUMN_CREDIT, put_credit},
    {"remedies", MSG_COLUMN_REMEDIES, put_remedies},
    {"euros", MSG_COLUMN_EUROS, put_euros},
    {"hand_over", MSG_COLUMN_HAND_OVER, put_hand_over},
    {"route", MSG_COLUMN_ROUTE, put_route},
    {"offer_score", MSG_COLUMN_OFFER_SCORE, put_offer_score},
    {"thinking_ms", MSG_COLUMN_THINKING, put_thinking},
    {"allowed_ms", MSG_COLUMN_ALLOWED, put_allowed},
    {"trust_before", MSG_COLUMN_TRUST_BEFORE, put_trust_before},
    {"trust_after", MSG_COLUMN_TRUST_AFTER, put_trust_after},
    {"patience_before", MSG_COLUMN_PATIENCE_BEFORE, put_patience_before},
    {"patience_after", MSG_COLUMN_PATIENCE_AFTER, put_patience_after},
    {"mood", MSG_COLUMN_MOOD, put_mood},
    {0},
};

PUT(type, words, row->mark_type)
PUT(mark, words, row->mark ? row->mark->id : NULL)
PUT(kind, words, row->mark ? row->mark->kind : NULL)
PUT(marked, bool, !row->mark || row->mark->marked)
PUT(line, number, whole_or_none(row->stray != NULL, row->stray ? row->stray->line : 0))
PUT(first, number, whole_or_none(row->stray != NULL, row->stray ? row->stray->first : 0))
PUT(last, number, whole_or_none(row->stray != NULL, row->stray ? row->stray->last : 0))

static const Column marks[] = {
    {"play", MSG_COLUMN_PLAY, put_id},
    {"turn", MSG_COLUMN_TURN, put_turn},
    {"moment", MSG_COLUMN_MOMENT, put_moment},
    {"type", MSG_COLUMN_TYPE, put_type},
    {"mark", MSG_COLUMN_MARK, put_mark},
    {"kind", MSG_COLUMN_KIND, put_kind},
    {"marked", MSG_COLUMN_MARKED, put_marked},
    {"line", MSG_COLUMN_LINE, put_line},
    {"first_word", MSG_COLUMN_FIRST_WORD, put_first},
    {"last_word", MSG_COLUMN_LAST_WORD, put_last},
    {0},
};

static const struct {
    const char *id;
    const Column *columns;
} tables[CSV_TABLES] = {
    [CSV_PLAYS] = {"plays", plays}, [CSV_TURNS] = {"turns", turns}, [CSV_MARKS] = {"marks", marks}};

const char *out_csv_id(CsvTable table) {
    return tables[table].id;
}

CsvColumn out_csv_column(CsvTable table, int index) {
    return (CsvColumn){tables[table].columns[index].name, tables[table].columns[index].help};
}

/* ---- rows ---- */

void out_csv_head(CsvTable table, char separator, Text *out) {
    text_add(out, "\xEF\xBB\xBF");
    for (const Column *column = tables[table].columns; column->name; column++) {
        if (column != tables[table].columns)
            text_add_char(out, separator);
        text_add(out, column->name);
    }
    text_add(out, "\r\n");
}

static void put_row(CsvTable table, Row *row) {
    for (const Column *column = tables[table].columns; column->name; column++) {
        if (column != tables[table].columns)
            text_add_char(row->out, row->separator);
        column->put(row);
    }
    text_add(row->out, "\r\n");
}

static void find_in_case(Row *row) {
    const RecordTurn *turn = &row->record->turns[row->turn];
    int place = row->scenario ? scenario_find_moment(row->scenario, turn->moment) : -1;
    row->moment = place < 0 ? NULL : &row->scenario->moments[place];
    row->reply = NULL;
    for (int i = 0; row->moment && is_reply(turn) && i < row->moment->reply_count; i++) {
        const Reply *reply = &row->scenario->replies[row->moment->first_reply + i];
        if (!strcmp(reply->id, turn->reply.id))
            row->reply = reply;
    }
}

static void put_marks(Row *row, const RecordMarks *list, MarkType type) {
    row->mark_type = mark_type_id(type);
    for (int i = 0; i < list->count; i++) {
        row->mark = &list->items[i];
        put_row(CSV_MARKS, row);
    }
    row->mark = NULL;
}

static void put_strays(Row *row, const RecordTurn *turn) {
    row->mark_type = "stray";
    for (int i = 0; i < turn->stray_count; i++) {
        row->stray = &turn->strays[i];
        put_row(CSV_MARKS, row);
    }
    row->stray = NULL;
}

void out_csv_rows(CsvTable table, char separator, const Record *record, const Scenario *scenario,
                  Text *out) {
    Row row = {.out = out, .separator = separator, .record = record, .scenario = scenario};
    if (table == CSV_PLAYS)
        put_row(table, &row);
    for (row.turn = 0; table != CSV_PLAYS && row.turn < record->turn_count; row.turn++) {
        const RecordTurn *turn = &record->turns[row.turn];
        if (table == CSV_TURNS) {
            find_in_case(&row);
            put_row(table, &row);
        } else {
            put_marks(&row, &turn->signals, MARK_SIGNAL);
            put_marks(&row, &turn->decoys, MARK_DECOY);
            put_marks(&row, &turn->eithers, MARK_EITHER);
            put_strays(&row, turn);
        }
    }
}
