#include "check/check_json.h"

#include "policy/simulate_report.h"
#include "store/findings_json.h"

#include "base/banned.h"

/* Shares are in %, of the moments in which there is something to tell. */
static void write_reader(JsonWriter *w, const Form *form, Reader reader, bool one) {
    const FormFigure *figure = &form->readers[reader];
    json_write_object(w, reader_id(reader));
    json_write_number(w, "right", figure->right);
    json_write_number(w, "share", form->moments ? 100 * figure->right / form->moments : SCORE_NULL);
    if (one)
        json_write_number(w, "lower", figure->lower);
    json_write_number(w, "limit", figure->limit);
    json_write_end(w);
}

static void write_forms(JsonWriter *w, const Forms *forms, bool one) {
    json_write_array(w, "form");
    for (int i = 0; i < forms->count; i++) {
        const Form *form = &forms->items[i];
        json_write_object(w, NULL);
        json_write_string(w, "language", form->language);
        json_write_number(w, one ? "others" : "cases", form->others);
        json_write_bool(w, "measured", form->measured);
        json_write_number(w, "moments", form->moments);
        json_write_number(w, "chance",
                          form->moments ? 100 * form->chance / form->moments : SCORE_NULL);
        json_write_object(w, "readers");
        for (Reader reader = 0; reader < READERS; reader++)
            write_reader(w, form, reader, one);
        json_write_end(w);
        json_write_object(w, "opened");
        json_write_number(w, "count", form->opened.count);
        json_write_number(w, "best", form->opened.best);
        json_write_number(w, "limit", form->opened_limit);
        json_write_end(w);
        json_write_end(w);
    }
    json_write_end(w);
}

static void write_norms(JsonWriter *w, const Habits *habits) {
    json_write_object(w, "norms");
    for (Policy policy = 0; policy < POLICY_COUNT; policy++)
        if (habits->norms[policy].verdict != NORM_NONE)
            simulated_write_norm(w, policy, &habits->norms[policy]);
    json_write_end(w);
}

static void write_way(JsonWriter *w, const char *name, const ReadingWay *way) {
    json_write_object(w, name);
    json_write_number(w, "words", way->words);
    json_write_number(w, "minutes", way->minutes);
    json_write_end(w);
}

static void write_reading(JsonWriter *w, const Reading *reading) {
    json_write_object(w, "reading");
    write_way(w, "shortest", &reading->shortest);
    write_way(w, "typical", &reading->typical);
    write_way(w, "longest", &reading->longest);
    json_write_end(w);
}

static void write_cases(JsonWriter *w, const CheckReport *report) {
    json_write_array(w, "cases");
    for (int i = 0; i < report->count; i++) {
        const CheckedCase *c = &report->items[i];
        json_write_object(w, NULL);
        json_write_string(w, "id", c->id);
        json_write_number(w, "moments", c->moments);
        json_write_number(w, "replies", c->replies);
        write_reading(w, &c->reading);
        json_write_number(w, "endings", c->endings);
        json_write_number(w, "states", c->states);
        json_write_bool(w, "complete", c->complete);
        json_write_array(w, "circle");
        for (int k = 0; k < c->circle_count; k++)
            json_write_string(w, NULL, c->circle[k]);
        json_write_end(w);
        json_write_copy(w, "scores", c->scores);
        write_forms(w, &c->forms, true);
        write_norms(w, &c->habits);
        json_write_end(w);
    }
    json_write_end(w);
}

static void write_folder(JsonWriter *w, const CheckReport *report) {
    const FolderHabits *habits = &report->folder_habits;
    json_write_object(w, "folder");
    write_forms(w, &report->folder, false);
    json_write_object(w, "habits");
    json_write_number(w, "first_passes", habits->first_passed);
    json_write_number(w, "cases", habits->played);
    json_write_number(w, "routine_mandate", habits->routine_mandate);
    json_write_number(w, "routine_judged", habits->routine_judged);
    json_write_end(w);
    json_write_end(w);
}

void check_json(const CheckReport *report, Text *out) {
    JsonWriter writer, *w = &writer;
    json_write_begin(w);
    json_write_string(w, "schema", "klachtenspel.check/1");
    findings_write_json(w, &report->findings);
    write_cases(w, report);
    if (report->folder.count)
        write_folder(w, report);
    json_write_print(w, 2, out);
}
