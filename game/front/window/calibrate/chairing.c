#include "front/window/calibrate/chairing.h"

#include <math.h>
#include <string.h>

#include "front/web/judging.h"
#include "front/window/calibrate/acting.h"
#include "front/window/calibrate/asking.h"
#include "front/window/calibrate/reveal.h"
#include "front/window/calibrate/steps.h"
#include "front/window/calibrate/talking.h"
#include "store/json.h"

#include "base/banned.h"

/* ---- where they are ---- */

/* Another number for whatever another step could be meant for. */
static int moment(const Calibrate *calibrate) {
    enum { STAGES = STAGE_ENDED + 1, VIEWS = CALIBRATE_BRINGING_SENTENCES + 1 };
    const Calibration *session = calibrate->session;
    int page = ((session->at + 1) * STAGES + (int)session->stage) * 2 + calibrate->deciding;
    return (page * VIEWS + (int)calibrate->view) * 2 + (calibrate->question != QUESTION_NONE);
}

static const char *stage_word(const Calibrate *calibrate) {
    static const char *const words[] = {
        [STAGE_SET_UP] = "lobby",    [STAGE_ANCHOR] = "anchor", [STAGE_VOTE] = "vote",
        [STAGE_REVEAL] = "reveal",   [STAGE_AGAIN] = "again",   [STAGE_MOVED] = "moved",
        [STAGE_VERDICT] = "verdict", [STAGE_ENDED] = "ended"};
    return calibrate->deciding ? "decide" : words[calibrate->session->stage];
}

static void add_item(const Calibrate *calibrate, JsonWriter *w) {
    const Calibration *session = calibrate->session;
    CalibrationStage stage = session->stage;
    bool anchor = stage == STAGE_ANCHOR;
    if (stage == STAGE_SET_UP || stage == STAGE_ENDED)
        return;
    int statement = anchor ? session->anchors[session->at] : session->items[session->at].statement;
    json_write_number(w, "item", session->at + 1);
    json_write_number(w, "of", anchor ? session->anchor_count : session->item_count);
    judging_add_plain(w, "text", &session->set->items[statement].text);
    if (stage == STAGE_VERDICT) {
        judging_add(w, "verdict", session->house, &session->items[session->at].verdict);
        json_write_bool(w, "parked", session->items[session->at].decision == DECISION_PARKED);
    }
}

/* Beside the verdict, as on the screen: what the set says of the statement. */
static void add_reference(const Calibrate *calibrate, JsonWriter *w) {
    const Calibration *session = calibrate->session;
    if (session->stage != STAGE_VERDICT)
        return;
    const Statement *s = &session->set->items[session->items[session->at].statement];
    const Judgement answer = {s->category, s->kind};
    if (s->brought)
        return;
    json_write_object(w, "reference");
    judging_add(w, "verdict", session->house, &answer);
    json_write_bool(w, "border", s->borderline);
    json_write_array(w, "also");
    for (int i = 0; i < s->also_count; i++)
        json_write_string(w, NULL, session->house->categories[s->also[i]].id);
    json_write_end(w);
    judging_add_plain(w, "why", &s->why);
    judging_add_plain(w, "ask", &s->ask);
    json_write_end(w);
}

static void add_rule_before(const Calibrate *calibrate, JsonWriter *w) {
    CalibrationStage stage = calibrate->session->stage;
    bool shown = stage == STAGE_REVEAL || stage == STAGE_MOVED || stage == STAGE_VERDICT;
    if (shown && talking_rule_before(calibrate))
        json_write_string(w, "rule_before", talking_rule_before(calibrate));
}

/* Who is here; while a vote is open also whether they voted, and never what. */
static void add_people(const Calibrate *calibrate, JsonWriter *w) {
    const Calibration *session = calibrate->session;
    bool open = calibration_is_open(session);
    const SeatVote *votes = open ? calibration_open_votes(session) : NULL;
    if (!open && session->stage != STAGE_SET_UP)
        return;
    json_write_array(w, "people");
    for (int i = 0; i < session->seat_count; i++) {
        if (!session->seats[i].present)
            continue;
        json_write_object(w, NULL);
        json_write_string(w, "name", session->seats[i].name);
        if (open)
            json_write_bool(w, "ready", votes[i].judgement.category != VOTE_NONE);
        if (server_phone(calibrate->meeting.server, i) == PHONE_AWAY)
            json_write_bool(w, "away", true);
        json_write_end(w);
    }
    json_write_end(w);
}

/* ---- the talk ---- */

static void add_talk(const Calibrate *calibrate, Lang lang, int64_t clock_ms, JsonWriter *w) {
    bool on = !isinf(calibrate->talk_from);
    if (!calibrate_talks(calibrate))
        return;
    json_write_object(w, "talk");
    json_write_number(w, "id", CALIBRATE_ID_TALK);
    json_write_string(w, "words",
                      msg(lang, on ? MSG_CALIBRATE_TALK_STOP : MSG_CALIBRATE_TALK_START));
    if (on)
        json_write_number(w, "since",
                          (double)clock_ms -
                              floor(app_now(calibrate->game->app) - calibrate->talk_from));
    json_write_end(w);
}

static void add_shown(const Calibrate *calibrate, Lang lang, JsonWriter *w) {
    CalibrationStage stage = calibrate->session->stage;
    Arena arena;
    int count = 0;
    if (stage != STAGE_REVEAL && stage != STAGE_MOVED)
        return;
    arena_init(&arena);
    json_write_string(w, "standing", talking_standing(calibrate, lang, &arena));
    if (stage == STAGE_REVEAL && !calibrate->deciding) {
        const char **prompts = talking_prompts(calibrate, lang, &arena, &count);
        json_write_array(w, "prompts");
        for (int i = 0; i < count; i++)
            json_write_string(w, NULL, prompts[i]);
        json_write_end(w);
    }
    arena_release(&arena);
}

/* ---- what may be done ---- */

static void add_step(JsonWriter *w, int id, const char *words, unsigned look, const char *why) {
    json_write_object(w, NULL);
    json_write_number(w, "id", id);
    json_write_string(w, "words", words);
    json_write_bool(w, "primary", look & STATE_PRIMARY);
    json_write_bool(w, "off", look & STATE_DISABLED);
    if (why)
        json_write_string(w, "why", why);
    json_write_end(w);
}

/* Behind a question on the screen nothing can be done but to answer it, where that may be done
 * here. */
static int next_steps(const Calibrate *calibrate, CalibrateStep next[STEPS_MOST]) {
    return calibrate->question == QUESTION_NONE ? steps_next(calibrate, next)
                                                : asking_steps(calibrate, next);
}

static void add_asked(const Calibrate *calibrate, Lang lang, JsonWriter *w) {
    CalibrateStep answers[STEPS_MOST];
    Text left = {0};
    if (!asking_steps(calibrate, answers))
        return;
    asking_add_left(calibrate, lang, &left);
    json_write_object(w, "asked");
    json_write_string(w, "title", msg(lang, asking_title(calibrate)));
    json_write_string(w, "hint", text_cstr(&left));
    json_write_end(w);
    text_release(&left);
}

static void add_steps(const Calibrate *calibrate, Lang lang, JsonWriter *w) {
    CalibrateStep next[STEPS_MOST];
    int count = next_steps(calibrate, next);
    json_write_array(w, "steps");
    for (int i = 0; i < count; i++)
        add_step(w, next[i].id, msg(lang, next[i].words), next[i].look,
                 next[i].why == MSG_NONE ? NULL : msg(lang, next[i].why));
    json_write_end(w);
}

/* From the session itself or its pause, as on the screen. */
static bool offers_items(const Calibrate *calibrate) {
    return calibrate->question == QUESTION_NONE &&
           (calibrate->view == CALIBRATE_SESSION || calibrate->view == CALIBRATE_PAUSE);
}

static void add_items(const Calibrate *calibrate, Lang lang, JsonWriter *w) {
    int items[STEPS_REOPEN], count = steps_may_reopen(calibrate, items);
    if (!offers_items(calibrate))
        return;
    json_write_array(w, "items");
    if (steps_may_skip(calibrate))
        add_step(w, CALIBRATE_ID_LATER, msg(lang, MSG_CALIBRATE_LATER), 0, NULL);
    for (int i = 0; i < count; i++) {
        Text words = {0};
        steps_add_reopen(calibrate, lang, items[i], &words);
        add_step(w, CALIBRATE_ID_REOPEN + items[i], text_cstr(&words), 0, NULL);
        text_release(&words);
    }
    json_write_end(w);
    if (count)
        json_write_string(w, "items_hint", msg(lang, MSG_CALIBRATE_REOPEN_HINT));
    if (!steps_may_finish(calibrate))
        return;
    json_write_object(w, "end");
    json_write_number(w, "id", CALIBRATE_ID_FINISH);
    json_write_string(w, "words", msg(lang, MSG_CALIBRATE_PAUSE_FINISH));
    json_write_end(w);
}

/* What is written down on the page that is shown, from here as well as there. */
static bool writes(const Calibrate *calibrate, CalibrateField *field) {
    return calibrate->question == QUESTION_NONE && calibrate->view == CALIBRATE_SESSION &&
           steps_field(calibrate, field);
}

static void add_fields(const Calibrate *calibrate, Lang lang, JsonWriter *w) {
    CalibrateField field;
    if (!writes(calibrate, &field))
        return;
    json_write_array(w, "fields");
    json_write_object(w, NULL);
    json_write_number(w, "id", field.id);
    json_write_string(w, "words", msg(lang, field.name));
    json_write_string(w, "value", field_text(field.field));
    json_write_number(w, "most", field.field->limit);
    json_write_end(w);
    json_write_end(w);
}

static bool chooses(const Calibrate *calibrate) {
    return calibrate->question == QUESTION_NONE && calibrate->view == CALIBRATE_SESSION &&
           calibrate->deciding;
}

static void add_choices(const Calibrate *calibrate, Lang lang, JsonWriter *w) {
    CalibrateChoice choices[STEPS_CHOICES];
    Arena arena;
    if (!chooses(calibrate))
        return;
    arena_init(&arena);
    int count = steps_choices(calibrate, lang, &arena, choices);
    json_write_array(w, "choices");
    for (int i = 0; i < count; i++) {
        json_write_object(w, NULL);
        json_write_number(w, "id", choices[i].id);
        json_write_string(w, "words", msg(lang, choices[i].name));
        json_write_number(w, "chosen", choices[i].chosen);
        json_write_array(w, "labels");
        for (int l = 0; l < choices[i].count; l++)
            json_write_string(w, NULL, choices[i].labels[l]);
        json_write_end(w);
        json_write_end(w);
    }
    json_write_end(w);
    arena_release(&arena);
}

static void write_state(const void *context, Lang lang, int64_t clock_ms, JsonWriter *w) {
    const Calibrate *calibrate = context;
    const Meeting *meeting = &calibrate->meeting;
    json_write_begin(w);
    json_write_string(w, "stage", stage_word(calibrate));
    json_write_number(w, "vote", moment(calibrate));
    add_item(calibrate, w);
    add_people(calibrate, w);
    add_shown(calibrate, lang, w);
    add_rule_before(calibrate, w);
    add_reference(calibrate, w);
    add_talk(calibrate, lang, clock_ms, w);
    add_asked(calibrate, lang, w);
    add_steps(calibrate, lang, w);
    add_choices(calibrate, lang, w);
    add_fields(calibrate, lang, w);
    add_items(calibrate, lang, w);
    if (meeting->unkept)
        json_write_string(w, "unkept", meeting->unkept);
    if (meeting->said)
        json_write_string(
            w, "said", meeting->said_as == MSG_NONE ? meeting->said : msg(lang, meeting->said_as));
}

/* ---- what it does ---- */

static bool may_press(const Calibrate *calibrate, int id) {
    CalibrateStep next[STEPS_MOST];
    int count = next_steps(calibrate, next);
    for (int i = 0; i < count; i++)
        if (next[i].id == id)
            return !(next[i].look & STATE_DISABLED);
    return id == CALIBRATE_ID_TALK && calibrate->question == QUESTION_NONE &&
           calibrate_talks(calibrate);
}

static bool may_take_item(const Calibrate *calibrate, int id) {
    int items[STEPS_REOPEN], count = steps_may_reopen(calibrate, items);
    if (!offers_items(calibrate))
        return false;
    for (int i = 0; i < count; i++)
        if (CALIBRATE_ID_REOPEN + items[i] == id)
            return true;
    return id == CALIBRATE_ID_LATER && steps_may_skip(calibrate);
}

static Acted press(Calibrate *calibrate, int id) {
    if (may_press(calibrate, id))
        calibrate_act(calibrate, &(UiAction){.kind = UI_PRESS, .id = id});
    else if (may_take_item(calibrate, id))
        calibrate_act_item(calibrate, id);
    else if (id == CALIBRATE_ID_FINISH && offers_items(calibrate) && steps_may_finish(calibrate))
        calibrate_finish(calibrate);
    else
        return ACTED_LATE; /* another page may have come between */
    app_rebuild(calibrate->game->app);
    return ACTED;
}

static Acted choose(Calibrate *calibrate, int id, int to) {
    CalibrateChoice choices[STEPS_CHOICES];
    Arena arena;
    bool there = false;
    if (!chooses(calibrate))
        return ACTED_LATE;
    arena_init(&arena);
    int count = steps_choices(calibrate, calibrate->lang, &arena, choices);
    for (int i = 0; i < count; i++)
        there = there || (choices[i].id == id && to < choices[i].count);
    arena_release(&arena);
    if (!there)
        return ACTED_LATE;
    calibrate_act(calibrate, &(UiAction){.kind = UI_CHANGE, .id = id, .number = to});
    app_rebuild(calibrate->game->app);
    return ACTED;
}

/* What the screen itself would not take is refused whole. */
static Acted write_down(Calibrate *calibrate, int id, const char *text) {
    CalibrateField field;
    if (!writes(calibrate, &field) || field.id != id)
        return ACTED_LATE;
    if (strlen(text) > (size_t)field.field->limit)
        return ACTED_BADLY;
    calibrate_type(calibrate, id, text);
    app_rebuild(calibrate->game->app);
    return ACTED;
}

/* {"vote": moment, "press": id}, {"vote": moment, "choose": id, "to": number} or {"vote": moment,
 * "write": id, "text": what is written down} */
static Acted act(void *context, const Json *body) {
    enum { MOST = 1 << 30 };
    Calibrate *calibrate = context;
    double when = 0, id = 0, to = 0;
    const char *text = json_string(body, "text");
    if (!json_integer(body, "vote", 0, MOST, &when))
        return ACTED_BADLY;
    bool late = (int)when != moment(calibrate);
    if (json_integer(body, "press", 0, MOST, &id))
        return late ? ACTED_LATE : press(calibrate, (int)id);
    if (json_integer(body, "choose", 0, MOST, &id) && json_integer(body, "to", 0, 1000, &to))
        return late ? ACTED_LATE : choose(calibrate, (int)id, (int)to);
    if (json_integer(body, "write", 0, MOST, &id) && text)
        return late ? ACTED_LATE : write_down(calibrate, (int)id, text);
    return ACTED_BADLY;
}

const ChairCalls calibrate_chair = {.state = write_state, .act = act};
