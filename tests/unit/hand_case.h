/* A case that is built by hand, for tests of what stands on play.h: no Lua, functions in plain C.
 */
#ifndef KLACHT_TESTS_HAND_CASE_H
#define KLACHT_TESTS_HAND_CASE_H

#include "unit/support.h"

#include "play/play.h"

enum { M_OPEN, M_NAME, M_OFFER, M_CHAT };

static const double refund_euros[] = {20, 40};
static const Category categories[] = {{.id = "complaint", .label = "klacht", .label_words = 1},
                                      {.id = "question", .label = "vraag", .label_words = 1},
                                      {.id = "request", .label = "verzoek", .label_words = 1}};
static const Kind kinds[] = {{.id = "explicit", .label = "expliciet"},
                             {.id = "implicit", .label = "impliciet"}};
static const Act acts[] = {
    {.id = "acknowledge", .label = "a", .empathy = 2, .trust = 8, .patience = 15, .after = -1},
    {.id = "explain",
     .label = "e",
     .empathy = -2,
     .trust = -6,
     .patience = -10,
     .trap = true,
     .after = 0,
     .after_empathy = -1,
     .after_trust = -3,
     .after_patience = -5},
    {.id = "script", .label = "s", .patience = 2, .fades = true, .after = -1},
};
static const Remedy remedies[] = {
    {.id = "apology", .label = "excuses", .label_words = 1, .trust = 5},
    {.id = "refund", .label = "geld", .label_words = 1, .euros = refund_euros, .euro_count = 2}};
static const int may[] = {0, 1};
static const Role roles[] = {
    {.id = "desk", .label = "balie", .euros = 30, .may = may, .may_count = 2}};
static const Mood moods[] = {{.id = "glad", .label = "blij", .has_below = true, .below = 101},
                             {.id = "angry", .label = "boos", .has_below = true, .below = 30}};

static const int act_ids[] = {0, 1, 2};
static const int heard_weer[] = {0};
static const Change add_one[] = {{.flag = 0, .to = {.type = VALUE_NUMBER, .number = 1}}};
static const Test only_twice[] = {
    {.variable = VARIABLE_FLAG, .is_range = true, .min = 2, .max = INFINITY}};
static const Flag flags[] = {{.name = "keer", .first = {.type = VALUE_NUMBER, .number = 0}}};

#define TEXT(s, n)                                                                                 \
    { .source = s, .words = n }
#define NO_TEXT                                                                                    \
    { .source = "" }
#define ALWAYS                                                                                     \
    { .function = -1 }
static const Line lines[] = {
    {.speaker = SPEAKER_CUSTOMER,
     .text = TEXT("Komt hij weer niet, vandaag, met Jansen?", 7),
     .mood = -1,
     .when = ALWAYS,
     .thought = NO_TEXT,
     .first_mark = 0,
     .mark_count = 2,
     .moment = M_OPEN,
     .number = 1},
    {.speaker = SPEAKER_NARRATOR,
     .text = TEXT("Stilte.", 1),
     .mood = -1,
     .when = ALWAYS,
     .thought = NO_TEXT,
     .moment = M_OPEN,
     .number = 2},
    {.speaker = SPEAKER_NARRATOR,
     .text = TEXT("Wat is dit?", 3),
     .mood = -1,
     .when = ALWAYS,
     .thought = NO_TEXT,
     .moment = M_NAME,
     .number = 1},
    {.speaker = SPEAKER_CUSTOMER,
     .text = {.source = "Nog {keer} keer.", .words = 2, .dynamic = true},
     .mood = -1,
     .when = ALWAYS,
     .thought = NO_TEXT,
     .moment = M_CHAT,
     .number = 1},
};
static const Mark marks[] = {
    {.id = "weer",
     .phrase = TEXT("weer", 1),
     .kind = 1,
     .name = 0,
     .line_of = 0,
     .from = 9,
     .to = 13,
     .why = NO_TEXT},
    {.id = "met Jansen",
     .phrase = TEXT("met Jansen", 2),
     .type = MARK_DECOY,
     .name = 1,
     .line_of = 0,
     .from = 29,
     .to = 39,
     .why = NO_TEXT},
};
static const char *const mark_names[] = {"weer", "met Jansen"};
static const Reply replies[] = {
    {.id = "acknowledge",
     .text = TEXT("U wacht al lang.", 4),
     .acts = act_ids,
     .act_count = 1,
     .go = M_NAME,
     .when = ALWAYS,
     .run = -1,
     .off = -1,
     .heard = heard_weer,
     .heard_count = 1,
     .why = NO_TEXT,
     .moment = M_OPEN},
    {.id = "explain",
     .text = TEXT("Dat komt zo.", 3),
     .acts = act_ids + 1,
     .act_count = 1,
     .go = M_NAME,
     .when = ALWAYS,
     .run = -1,
     .off = -1,
     .has_takes = true,
     .minutes = 1440,
     .contact = true,
     .why = NO_TEXT,
     .moment = M_OPEN},
    {.id = "script",
     .text = TEXT("Begrijpelijk.", 1),
     .acts = act_ids + 2,
     .act_count = 1,
     .go = M_CHAT,
     .when = ALWAYS,
     .run = 0,
     .off = -1,
     .why = NO_TEXT,
     .moment = M_OPEN},
    {.id = "explain",
     .text = TEXT("Dat komt zo.", 3),
     .acts = act_ids + 1,
     .act_count = 1,
     .go = M_OPEN,
     .add = add_one,
     .add_count = 1,
     .when = ALWAYS,
     .run = -1,
     .off = -1,
     .why = NO_TEXT,
     .moment = M_CHAT},
    {.id = "script",
     .text = TEXT("Dag.", 1),
     .acts = act_ids + 2,
     .act_count = 1,
     .go = SCENARIO_ENDING,
     .when = {.tests = only_twice, .test_count = 1, .function = 1},
     .run = -1,
     .off = -1,
     .why = NO_TEXT,
     .moment = M_CHAT},
};
static const int needs[] = {0};
static const Judge judges[] = {
    {.category = 0, .kind = 1, .right = M_OFFER, .half = M_OFFER, .wrong = M_OPEN, .why = NO_TEXT}};
static const Offer offers[] = {{.needs = needs,
                                .need_count = 1,
                                .has_fair = true,
                                .fair_low = 10,
                                .fair_high = 25,
                                .fits = SCENARIO_ENDING,
                                .short_of = M_OPEN,
                                .beyond = M_OPEN,
                                .harmed = M_OPEN,
                                .handed_over = M_OPEN,
                                .hand_over_patience = -200,
                                .why = NO_TEXT}};
static const Moment moments[] = {
    {.name = "open",
     .step = STEP_LISTEN,
     .role = -1,
     .channel = -1,
     .first_line = 0,
     .line_count = 2,
     .way = WAY_REPLIES,
     .first_reply = 0,
     .reply_count = 3},
    {.name = "name",
     .role = -1,
     .channel = -1,
     .first_line = 2,
     .line_count = 1,
     .way = WAY_JUDGE,
     .act = 0},
    {.name = "offer",
     .role = -1,
     .channel = -1,
     .first_line = 0,
     .line_count = 0,
     .way = WAY_OFFER,
     .act = 0},
    {.name = "chat",
     .role = -1,
     .channel = -1,
     .first_line = 3,
     .line_count = 1,
     .way = WAY_REPLIES,
     .first_reply = 3,
     .reply_count = 2},
};
static const Ending endings[] = {
    {.name = "blij", .text = TEXT("Dank u.", 2), .outcome = OUTCOME_DELIGHTED},
    {.name = "weg", .text = TEXT("Dag.", 1), .outcome = OUTCOME_LOST}};

static Scenario scenario = {
    .id = "proef",
    .path = "case.lua",
    .folder = ".",
    .language = "nl",
    .title = "Proef",
    .customer_name = "mevrouw",
    .role = 0,
    .has_norm = true,
    .norm_minutes = 720,
    .norm_limit_minutes = 14400,
    .norm_contacts = 1,
    .trust = 50,
    .patience = 60,
    .flags = flags,
    .flag_count = 1,
    .start = M_OPEN,
    .patience_out = SCENARIO_ENDING + 1,
    .notice = NO_TEXT,
    .notice_help = NO_TEXT,
    .moments = moments,
    .lines = lines,
    .marks = marks,
    .replies = replies,
    .judges = judges,
    .offers = offers,
    .endings = endings,
    .moment_count = 4,
    .line_count = 4,
    .mark_count = 2,
    .reply_count = 5,
    .judge_count = 1,
    .offer_count = 1,
    .ending_count = 2,
    .mark_name_count = 2,
    .mark_names = mark_names,
    .function_count = 2,
    .has_step = {false, true, false, false, false, false},
    .house = {.path = "house.lua",
              .categories = categories,
              .kinds = kinds,
              .acts = acts,
              .remedies = remedies,
              .roles = roles,
              .moods = moods,
              .category_count = 3,
              .kind_count = 2,
              .act_count = 3,
              .remedy_count = 2,
              .role_count = 1,
              .mood_count = 2,
              .complaint = 0,
              .explain = 1,
              .defend = -1,
              .weights = {25, 30, 15, 30},
              .words_per_minute = 175,
              .think_seconds = 8},
};

static bool broken;
static int asked; /* calls of a function */

static bool call_test(void *host, int function, Variables *s, bool *holds) {
    (void)host;
    asked++;
    *holds = function == 1 && s->flags[0].number < 99;
    return !broken;
}

static bool call_run(void *host, int function, Variables *s) {
    (void)host;
    (void)function;
    s->flags[0] = (Value){.type = VALUE_NUMBER, .number = s->flags[0].number + 2};
    return !broken;
}

static const char *call_failure(void *host) {
    (void)host;
    return "case.lua:9: stuk";
}

static const ScriptCalls calls = {.test = call_test, .run = call_run, .failure = call_failure};

static Play *begin(PlayMode mode) {
    broken = false;
    return play_new(&scenario, &calls, (PlaySetup){.seed = 7, .mode = mode, .time_factor = 1});
}

#endif
