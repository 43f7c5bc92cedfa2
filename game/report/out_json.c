#include "report/out_json.h"

#include <math.h>

#include "base/utc.h"
#include "store/json_write.h"

#include "base/banned.h"

/* null for what is held back. */
static void write_time(JsonWriter *w, const char *key, int64_t ms, bool told) {
    Text text = {0};
    utc_add_time(&text, ms);
    json_write_string(w, key, told ? text_cstr(&text) : NULL);
    text_release(&text);
}

static void write_count(JsonWriter *w, const char *key, int64_t count, bool told) {
    json_write_number(w, key, told ? (double)count : (double)NAN);
}

static void write_why(JsonWriter *w, ReportWhy why) {
    json_write_string(w, "why_null", report_why_id(why));
}

/* ---- plays together ---- */

static void write_spread(JsonWriter *w, const char *key, const ReportSpread *spread) {
    json_write_object(w, key);
    write_count(w, "n", spread->n, spread->why != WHY_FEW_PEOPLE);
    json_write_number(w, "mean", spread->mean);
    json_write_number(w, "sd", spread->sd);
    json_write_number(w, "lowest", spread->lowest);
    json_write_number(w, "p10", spread->p10);
    json_write_number(w, "p50", spread->p50);
    json_write_number(w, "p90", spread->p90);
    json_write_number(w, "highest", spread->highest);
    write_why(w, spread->why);
    json_write_end(w);
}

static void write_growth(JsonWriter *w, const ReportGrowth *growth) {
    json_write_object(w, "growth");
    for (ReportSeries s = 0; s < SERIES_COUNT; s++) {
        json_write_array(w, report_series_id(s));
        for (int i = 0; i < growth[s].count; i++) {
            const ReportAttempt *attempt = &growth[s].attempts[i];
            json_write_object(w, NULL);
            json_write_number(w, "attempt", attempt->number);
            bool told = attempt->why == WHY_GIVEN;
            write_count(w, "people", attempt->people, told);
            write_count(w, "pairs", attempt->pairs, told);
            json_write_number(w, "change_mean", attempt->change_mean);
            write_count(w, "up", attempt->up, told);
            write_count(w, "down", attempt->down, told);
            write_why(w, attempt->why);
            json_write_end(w);
        }
        json_write_end(w);
    }
    json_write_end(w);
}

static void write_detection(JsonWriter *w, const char *key, const DetectionCounts *counts,
                            const Detection *found, int left, ReportWhy why) {
    double none = (double)NAN;
    bool told = why != WHY_FEW_PEOPLE;
    json_write_object(w, key);
    write_count(w, "positives", counts->positives, told);
    write_count(w, "hits", counts->hits, told);
    write_count(w, "negatives", counts->negatives, told);
    write_count(w, "false_alarms", counts->false_alarms, told);
    json_write_number(w, "d_prime", found->defined ? found->sensitivity : none);
    json_write_number(w, "criterion", found->defined ? found->bias : none);
    json_write_number(w, "left_out", left);
    write_why(w, why);
    json_write_end(w);
}

static void write_money(JsonWriter *w, const ReportMoney *money, const ReportLeft *left) {
    bool offers = money->offers_why == WHY_GIVEN, decided = money->decided_why == WHY_GIVEN;
    json_write_object(w, "money");
    json_write_number(w, "spent", money->spent);
    json_write_number(w, "spent_mean", money->spent_mean);
    write_count(w, "offers", money->offers, offers);
    json_write_number(w, "offer_mean", money->offer_mean);
    write_count(w, "handed_over", money->handed_over, offers);
    write_count(w, "decided", money->decided, decided);
    write_count(w, "needless", money->needless, decided);
    json_write_number(w, "needless_cost", money->needless_cost);
    json_write_number(w, "offers_left_out", left->offers);
    json_write_number(w, "decided_left_out", left->decided);
    json_write_end(w);
}

static void write_set(JsonWriter *w, const ReportSet *set) {
    bool told = report_may_count(set->people);
    json_write_number(w, "plays", set->plays);
    json_write_number(w, "people", set->people);
    json_write_number(w, "rooms", set->rooms);
    json_write_number(w, "anonymous", set->anonymous);
    write_why(w, told ? WHY_GIVEN : WHY_FEW_PEOPLE);
    for (ReportSeries s = 0; s < SERIES_COUNT; s++)
        write_count(w, report_series_id(s), set->series[s], told);
    write_count(w, "passed", set->passed, told);
    json_write_object(w, "outcomes");
    for (Outcome o = 0; o < OUTCOME_COUNT; o++)
        write_count(w, outcome_id(o), set->outcomes[o], told);
    json_write_end(w);
    write_time(w, "first", set->first_ms, told);
    write_time(w, "last", set->last_ms, told);
    json_write_number(w, "minutes_mean", set->minutes_mean);
    json_write_object(w, "scores");
    for (Scored s = 0; s < SCORED_COUNT; s++)
        write_spread(w, scored_id(s), &set->scores[s]);
    json_write_end(w);
    write_growth(w, set->growth);
    write_detection(w, "heard", &set->heard_counts, &set->heard, set->left.heard, set->heard_why);
    write_detection(w, "judged", &set->judged_counts, &set->judged, set->left.judged,
                    set->judged_why);
    write_money(w, &set->money, &set->left);
}

/* ---- a case ---- */

typedef enum ChoiceForm { FORM_REPLY, FORM_JUDGEMENT, FORM_REMEDY } ChoiceForm;

static void write_choices(JsonWriter *w, const char *key, const ReportChoice *list, int count,
                          ChoiceForm form, bool told) {
    json_write_array(w, key);
    for (int i = 0; i < count; i++) {
        const ReportChoice *choice = &list[i];
        json_write_object(w, NULL);
        json_write_string(w, form == FORM_JUDGEMENT ? "is" : "id", choice->id);
        if (form == FORM_JUDGEMENT)
            json_write_string(w, "kind", choice->kind);
        write_count(w, "n", choice->n, told);
        json_write_number(w, "share", choice->share);
        if (form == FORM_REMEDY)
            json_write_number(w, "euros_mean", choice->euros);
        else
            json_write_number(w, form == FORM_REPLY ? "q" : "credit", choice->worth);
        write_why(w, choice->why);
        json_write_number(w, "good_share", choice->good_share);
        if (form == FORM_REPLY)
            json_write_bool(w, "disputed", choice->disputed);
        json_write_end(w);
    }
    json_write_end(w);
}

static void write_marks(JsonWriter *w, const char *key, const ReportMark *list, int count,
                        MarkType type) {
    json_write_array(w, key);
    for (int i = 0; i < count; i++) {
        json_write_object(w, NULL);
        json_write_string(w, "id", list[i].id);
        if (type == MARK_SIGNAL)
            json_write_string(w, "kind", list[i].kind);
        write_count(w, "shown", list[i].shown, !list[i].few);
        write_count(w, "marked", list[i].marked, !list[i].few);
        json_write_number(w, "share", list[i].share);
        write_why(w, list[i].few ? WHY_FEW_PEOPLE : WHY_GIVEN);
        if (type == MARK_DECOY)
            json_write_bool(w, "disputed", list[i].disputed);
        json_write_end(w);
    }
    json_write_end(w);
}

static void write_strays(JsonWriter *w, const ReportMoment *moment) {
    json_write_array(w, "stray");
    for (int i = 0; i < moment->stray_count; i++) {
        const ReportStray *stray = &moment->strays[i];
        json_write_object(w, NULL);
        json_write_number(w, "line", stray->line);
        json_write_array(w, "words");
        json_write_number(w, NULL, stray->first);
        json_write_number(w, NULL, stray->last);
        json_write_end(w);
        json_write_string(w, "text", stray->words);
        json_write_number(w, "marked", stray->marked);
        json_write_number(w, "share", stray->share);
        json_write_bool(w, "disputed", stray->disputed);
        json_write_end(w);
    }
    json_write_end(w);
}

static void write_offers(JsonWriter *w, const ReportMoment *moment) {
    bool told = !moment->few_chose;
    json_write_object(w, "offers");
    write_count(w, "n", moment->offered, told);
    json_write_number(w, "score_mean", moment->offer_score);
    json_write_number(w, "euros_mean", moment->offer_euros);
    write_count(w, "warm", moment->warm, told);
    write_count(w, "cold", moment->cold, told);
    write_choices(w, "remedies", moment->remedies, moment->remedy_count, FORM_REMEDY, told);
    json_write_end(w);
}

static void write_moment(JsonWriter *w, const ReportMoment *moment) {
    json_write_object(w, NULL);
    json_write_string(w, "moment", moment->name);
    write_count(w, "shown", moment->shown, !moment->few);
    write_count(w, "plays", moment->plays, !moment->few);
    write_why(w, moment->few_chose ? WHY_FEW_PEOPLE : WHY_GIVEN);
    json_write_number(w, "thinking_mean_s", moment->thinking_mean);
    write_choices(w, "replies", moment->replies, moment->reply_count, FORM_REPLY,
                  !moment->few_chose);
    write_choices(w, "judgements", moment->judgements, moment->judgement_count, FORM_JUDGEMENT,
                  true);
    write_offers(w, moment);
    write_marks(w, "signals", moment->signals, moment->signal_count, MARK_SIGNAL);
    write_marks(w, "decoys", moment->decoys, moment->decoy_count, MARK_DECOY);
    write_marks(w, "either", moment->eithers, moment->either_count, MARK_EITHER);
    write_strays(w, moment);
    json_write_end(w);
}

static void write_items(JsonWriter *w, const ReportCase *own) {
    static const struct {
        ReportItemFlag flag;
        const char *id;
    } flags[] = {{ITEM_FEW, "few"},
                 {ITEM_EASY, "easy"},
                 {ITEM_HARD, "hard"},
                 {ITEM_WEAK, "weak"},
                 {ITEM_REVERSED, "reversed"}};
    json_write_array(w, "items");
    for (int i = 0; i < own->item_count; i++) {
        const ReportItem *item = &own->items[i];
        json_write_object(w, NULL);
        json_write_string(w, "moment", item->moment);
        json_write_string(w, "item", report_item_id(item->kind));
        json_write_string(w, "id", item->kind == ITEM_SIGNAL ? item->id : NULL);
        write_count(w, "n", item->n, item->why != WHY_FEW_PEOPLE);
        json_write_number(w, "difficulty", item->difficulty);
        json_write_number(w, "discrimination", item->discrimination);
        write_why(w, item->why);
        json_write_array(w, "flags");
        for (size_t f = 0; f < sizeof flags / sizeof *flags; f++)
            if (item->flags & (unsigned)flags[f].flag)
                json_write_string(w, NULL, flags[f].id);
        json_write_end(w);
        json_write_end(w);
    }
    json_write_end(w);
}

static void write_case(JsonWriter *w, const ReportCase *own) {
    static const char *const here[] = {
        [HERE_NOT] = "no", [HERE_CHANGED] = "changed", [HERE_SAME] = "same"};
    json_write_object(w, NULL);
    json_write_string(w, "id", own->id);
    json_write_string(w, "title", own->title);
    json_write_string(w, "hash", own->hash);
    json_write_string(w, "language", own->language);
    json_write_string(w, "here", here[own->here]);
    json_write_number(w, "houses", own->houses);
    json_write_string(w, "sector", *own->sector ? own->sector : NULL);
    json_write_string(w, "channel", *own->channel ? own->channel : NULL);
    json_write_array(w, "themes");
    for (int i = 0; i < own->theme_count; i++)
        json_write_string(w, NULL, own->themes[i]);
    json_write_end(w);
    write_set(w, &own->set);
    json_write_object(w, "reliability");
    json_write_number(w, "alpha", own->alpha);
    json_write_number(w, "items", own->alpha_items);
    write_why(w, own->alpha_why);
    json_write_end(w);
    write_items(w, own);
    json_write_array(w, "moments"); /* of few people even where they came says what they chose */
    for (int i = 0; report_may_count(own->set.people) && i < own->moment_count; i++)
        write_moment(w, &own->moments[i]);
    json_write_end(w);
    json_write_end(w);
}

/* ---- all of it ---- */

static void write_people(JsonWriter *w, const Report *report) {
    json_write_array(w, "people");
    for (int i = 0; i < report->person_count; i++) {
        const ReportPerson *person = &report->people[i];
        json_write_object(w, NULL);
        json_write_string(w, "alias", person->alias);
        json_write_number(w, "plays", person->plays);
        json_write_end(w);
    }
    json_write_end(w);
}

static void write_groups(JsonWriter *w, const Report *report) {
    json_write_array(w, "groups");
    for (int i = 0; i < report->group_count; i++) {
        const ReportGroup *group = &report->groups[i];
        json_write_object(w, NULL);
        json_write_string(w, "by", report_group_id(group->kind));
        json_write_string(w, "label", *group->label ? group->label : NULL);
        json_write_number(w, "cases", group->cases);
        write_set(w, &group->set);
        json_write_end(w);
    }
    json_write_end(w);
}

void out_json_print(const Report *report, const ResultsCounts *counts, Text *out) {
    JsonWriter writer, *w = &writer;
    json_write_begin(w);
    json_write_string(w, "schema", REPORT_SCHEMA);
    json_write_object(w, "read");
    json_write_number(w, "results", counts->taken);
    json_write_number(w, "doubles", counts->doubles);
    json_write_number(w, "refused", counts->refused);
    json_write_number(w, "left_out", report->left_out);
    json_write_end(w);
    json_write_object(w, "all");
    write_set(w, &report->all);
    json_write_end(w);
    write_people(w, report);
    write_groups(w, report);
    json_write_array(w, "cases");
    for (int i = 0; i < report->case_count; i++)
        write_case(w, &report->cases[i]);
    json_write_end(w);
    json_write_print(w, JSON_SHORTEST, out);
}
