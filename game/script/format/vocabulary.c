#include "script/format/vocabulary.h"

#include "base/banned.h"

#define CHANNELS .terms = channel_terms, .term_count = CHANNEL_COUNT
#define STEPS .terms = step_terms + 1, .term_count = STEP_COUNT - 1
#define ROUTES .terms = route_terms, .term_count = ROUTE_COUNT
#define HAND_OVERS .terms = hand_over_terms + 1, .term_count = HAND_OVER_COUNT - 1
#define FAMILIES .terms = family_terms + 1, .term_count = FAMILY_COUNT - 1
#define LEVELS .terms = reading_terms, .term_count = READING_COUNT
#define OUTCOMES .terms = outcome_terms, .term_count = OUTCOME_COUNT
#define REQ .flags = FIELD_REQUIRED
#define LIST .flags = FIELD_LIST
#define EFFECT .low = -100, .high = 100
#define INNER(list) .fields = list, .field_count = sizeof list / sizeof *list
#define HELP(key) .help = MSG_WORD_##key

static const Field norm[] = {
    [NORM_TIME] = {"time", FIELD_DURATION, HELP(CASE_NORM_TIME), REQ},
    [NORM_LIMIT] = {"limit", FIELD_DURATION, HELP(CASE_NORM_LIMIT), REQ},
    [NORM_CONTACTS] = {"contacts", FIELD_WHOLE, HELP(CASE_NORM_CONTACTS), .low = 1, .high = 100,
                       .otherwise = "1"},
};
static const Field person[] = {
    [PERSON_NAME] = {"name", FIELD_PLAIN, HELP(CASE_CUSTOMER_NAME), REQ},
    [PERSON_PORTRAIT] = {"portrait", FIELD_PICTURE, HELP(CASE_CUSTOMER_PORTRAIT)},
    [PERSON_TRUST] = {"trust", FIELD_NUMBER, HELP(CASE_CUSTOMER_TRUST), REQ, .low = 0, .high = 100},
    [PERSON_PATIENCE] = {"patience", FIELD_NUMBER, HELP(CASE_CUSTOMER_PATIENCE), REQ, .low = 0,
                         .high = 100},
    [PERSON_EARLIER] = {"earlier", FIELD_WHOLE, HELP(CASE_CUSTOMER_EARLIER), .low = 0, .high = 1000,
                        .otherwise = "0"},
    [PERSON_COLLEAGUE] = {"colleague", FIELD_BOOLEAN, HELP(CASE_CUSTOMER_COLLEAGUE),
                          .otherwise = "false"},
};
static const Field on[] = {
    [ON_PATIENCE_OUT] = {"patience_out", FIELD_NAME, HELP(CASE_ON_PATIENCE_OUT), .of = NAME_PLACE},
};
static const Field case_fields[] = {
    [CASE_TITLE] = {"title", FIELD_PLAIN, HELP(CASE_TITLE), REQ},
    [CASE_SUMMARY] = {"summary", FIELD_PLAIN, HELP(CASE_SUMMARY)},
    [CASE_SECTOR] = {"sector", FIELD_PLAIN, HELP(CASE_SECTOR)},
    [CASE_CHANNEL] = {"channel", FIELD_CHOICE, HELP(CASE_CHANNEL), CHANNELS,
                      .otherwise = "\"phone\""},
    [CASE_ROLE] = {"role", FIELD_NAME, HELP(CASE_ROLE), REQ, .of = NAME_ROLE},
    [CASE_MINUTES] = {"minutes", FIELD_NUMBER, HELP(CASE_MINUTES), .low = 0, .high = 600},
    [CASE_TEACHES] = {"teaches", FIELD_PLAIN, HELP(CASE_TEACHES), LIST},
    [CASE_THEMES] = {"themes", FIELD_NAME, HELP(CASE_THEMES), LIST, .of = NAME_THEME},
    [CASE_NORM] = {"norm", FIELD_TABLE, HELP(CASE_NORM), INNER(norm)},
    [CASE_CUSTOMER] = {"customer", FIELD_TABLE, HELP(CASE_CUSTOMER), REQ, INNER(person)},
    [CASE_FLAGS] = {"flags", FIELD_FLAGS, HELP(CASE_FLAGS)},
    [CASE_START] = {"start", FIELD_NAME, HELP(CASE_START), REQ, .of = NAME_PLACE},
    [CASE_LEVEL] = {"level", FIELD_WHOLE, HELP(CASE_LEVEL), .low = 0, .high = 1000,
                    .otherwise = "0"},
    [CASE_AFTER] = {"after", FIELD_NAME, HELP(CASE_AFTER), LIST, .of = NAME_CASE},
    [CASE_ON] = {"on", FIELD_TABLE, HELP(CASE_ON), INNER(on)},
};
static const Field moment[] = {
    [MOMENT_STEP] = {"step", FIELD_CHOICE, HELP(MOMENT_STEP), STEPS},
    [MOMENT_ROUTE] = {"route", FIELD_CHOICE, HELP(MOMENT_ROUTE), ROUTES, .otherwise = "\"self\""},
    [MOMENT_ROLE] = {"role", FIELD_NAME, HELP(MOMENT_ROLE), .of = NAME_ROLE},
    [MOMENT_CHANNEL] = {"channel", FIELD_CHOICE, HELP(MOMENT_CHANNEL), CHANNELS},
};
static const Field ending[] = {
    [ENDING_OUTCOME] = {"outcome", FIELD_CHOICE, HELP(ENDING_OUTCOME), REQ, OUTCOMES},
};
static const Field line[] = {
    [LINE_MOOD] = {"mood", FIELD_NAME, HELP(LINE_MOOD), .of = NAME_MOOD},
    [LINE_WHEN] = {"when", FIELD_WHEN, HELP(LINE_WHEN)},
};
static const Field mark[] = {
    [MARK_WHY] = {"why", FIELD_TEXT, HELP(SIGNAL_WHY)},
    [MARK_NTH] = {"nth", FIELD_WHOLE, HELP(SIGNAL_NTH), .low = 1, .high = 1000},
    [MARK_ID] = {"id", FIELD_ID, HELP(SIGNAL_ID)},
    [MARK_KIND] = {"kind", FIELD_NAME, HELP(SIGNAL_KIND), REQ, .of = NAME_KIND},
};
static const Field reply[] = {
    [REPLY_ACT] = {"act", FIELD_NAME, HELP(REPLY_ACT), .flags = FIELD_REQUIRED | FIELD_LIST,
                   .of = NAME_ACT},
    [REPLY_OFF] = {"off", FIELD_NAME, HELP(REPLY_OFF), .of = NAME_OFF},
    [REPLY_GO] = {"go", FIELD_NAME, HELP(REPLY_GO), REQ, .of = NAME_PLACE},
    [REPLY_WHY] = {"why", FIELD_TEXT, HELP(REPLY_WHY), REQ},
    [REPLY_ID] = {"id", FIELD_ID, HELP(REPLY_ID)},
    [REPLY_HEARD] = {"heard", FIELD_NAME, HELP(REPLY_HEARD), LIST, .of = NAME_MARK},
    [REPLY_WHEN] = {"when", FIELD_WHEN, HELP(REPLY_WHEN)},
    [REPLY_RUN] = {"run", FIELD_FUNCTION, HELP(REPLY_RUN)},
    [REPLY_SET] = {"set", FIELD_FLAGS, HELP(REPLY_SET)},
    [REPLY_ADD] = {"add", FIELD_ADDITIONS, HELP(REPLY_ADD)},
    [REPLY_TAKES] = {"takes", FIELD_DURATION, HELP(REPLY_TAKES)},
    [REPLY_CONTACT] = {"contact", FIELD_BOOLEAN, HELP(REPLY_CONTACT), .otherwise = "false"},
    [REPLY_HAND_OVER] = {"hand_over", FIELD_CHOICE, HELP(REPLY_HAND_OVER), HAND_OVERS},
    [REPLY_EUROS] = {"euros", FIELD_NUMBER, HELP(REPLY_EUROS), .low = 0, .high = 1000000,
                     .otherwise = "0"},
    [REPLY_EMPATHY] = {"empathy", FIELD_NUMBER, HELP(REPLY_EMPATHY), EFFECT},
    [REPLY_TRUST] = {"trust", FIELD_NUMBER, HELP(REPLY_TRUST), EFFECT},
    [REPLY_PATIENCE] = {"patience", FIELD_NUMBER, HELP(REPLY_PATIENCE), EFFECT},
};
static const Field judge_go[] = {
    [GO_RIGHT] = {"right", FIELD_NAME, HELP(JUDGE_GO_RIGHT), REQ, .of = NAME_PLACE},
    [GO_HALF] = {"half", FIELD_NAME, HELP(JUDGE_GO_HALF), REQ, .of = NAME_PLACE},
    [GO_WRONG] = {"wrong", FIELD_NAME, HELP(JUDGE_GO_WRONG), REQ, .of = NAME_PLACE},
};
static const Field judge[] = {
    [JUDGE_IS] = {"is", FIELD_NAME, HELP(JUDGE_IS), REQ, .of = NAME_CATEGORY},
    [JUDGE_KIND] = {"kind", FIELD_NAME, HELP(JUDGE_KIND), .of = NAME_KIND},
    [JUDGE_ALSO] = {"also", FIELD_NAME, HELP(JUDGE_ALSO), LIST, .of = NAME_CATEGORY},
    [JUDGE_WHY] = {"why", FIELD_TEXT, HELP(JUDGE_WHY)},
    [JUDGE_GO] = {"go", FIELD_PLACES, HELP(JUDGE_GO), REQ, .of = NAME_PLACE, INNER(judge_go)},
};
static const Field hand_over[] = {
    [HAND_TAKES] = {"takes", FIELD_DURATION, HELP(OFFER_HAND_OVER_TAKES)},
    [HAND_TRUST] = {"trust", FIELD_NUMBER, HELP(OFFER_HAND_OVER_TRUST), EFFECT, .otherwise = "0"},
    [HAND_PATIENCE] = {"patience", FIELD_NUMBER, HELP(OFFER_HAND_OVER_PATIENCE), EFFECT,
                       .otherwise = "0"},
};
static const Field offer_go[] = {
    [GO_FITS] = {"fits", FIELD_NAME, HELP(OFFER_GO_FITS), .of = NAME_PLACE},
    [GO_SHORT] = {"short", FIELD_NAME, HELP(OFFER_GO_SHORT), .of = NAME_PLACE},
    [GO_BEYOND] = {"beyond", FIELD_NAME, HELP(OFFER_GO_BEYOND), .of = NAME_PLACE},
    [GO_HARMFUL] = {"harmful", FIELD_NAME, HELP(OFFER_GO_HARMFUL), .of = NAME_PLACE},
    [GO_HANDED_OVER] = {"handed_over", FIELD_NAME, HELP(OFFER_GO_HANDED_OVER), .of = NAME_PLACE},
};
static const Field offer[] = {
    [OFFER_NEEDS] = {"needs", FIELD_NAME, HELP(OFFER_NEEDS), LIST, .of = NAME_REMEDY},
    [OFFER_WELCOME] = {"welcome", FIELD_NAME, HELP(OFFER_WELCOME), LIST, .of = NAME_REMEDY},
    [OFFER_HARMFUL] = {"harmful", FIELD_NAME, HELP(OFFER_HARMFUL), LIST, .of = NAME_REMEDY},
    [OFFER_TABLE] = {"table", FIELD_NAME, HELP(OFFER_TABLE), LIST, .of = NAME_REMEDY},
    [OFFER_FAIR] = {"fair", FIELD_AMOUNTS, HELP(OFFER_FAIR), .low = 0, .high = 1000000},
    [OFFER_ROUTE] = {"route", FIELD_CHOICE, HELP(OFFER_ROUTE), ROUTES, .otherwise = "\"self\""},
    [OFFER_WHY] = {"why", FIELD_TEXT, HELP(OFFER_WHY)},
    [OFFER_TAKES] = {"takes", FIELD_DURATION, HELP(OFFER_TAKES)},
    [OFFER_HAND_OVER] = {"hand_over", FIELD_TABLE, HELP(OFFER_HAND_OVER), INNER(hand_over)},
    [OFFER_GO] = {"go", FIELD_PLACES, HELP(OFFER_GO), REQ, .of = NAME_PLACE, INNER(offer_go)},
};
static const Field notice[] = {
    [NOTICE_HELP] = {"help", FIELD_TEXT, HELP(NOTICE_HELP)},
};
static const Field set[] = {
    [SET_TITLE] = {"title", FIELD_PLAIN, HELP(SET_TITLE), REQ},
    [SET_QUESTION] = {"question", FIELD_TEXT, HELP(SET_QUESTION)},
};
static const Field item[] = {
    [ITEM_IS] = {"is", FIELD_NAME, HELP(ITEM_IS), REQ, .of = NAME_CATEGORY},
    [ITEM_KIND] = {"kind", FIELD_NAME, HELP(ITEM_KIND), .of = NAME_KIND},
    [ITEM_WHY] = {"why", FIELD_TEXT, HELP(ITEM_WHY)},
    [ITEM_ASK] = {"ask", FIELD_TEXT, HELP(ITEM_ASK)},
    [ITEM_DIFFICULTY] = {"difficulty", FIELD_NUMBER, HELP(ITEM_DIFFICULTY), .low = 0, .high = 100},
    [ITEM_SECTOR] = {"sector", FIELD_PLAIN, HELP(ITEM_SECTOR)},
    [ITEM_ALSO] = {"also", FIELD_NAME, HELP(ITEM_ALSO), LIST, .of = NAME_CATEGORY},
    [ITEM_BORDERLINE] = {"borderline", FIELD_BOOLEAN, HELP(ITEM_BORDERLINE), .otherwise = "false"},
    [ITEM_ANCHOR] = {"anchor", FIELD_BOOLEAN, HELP(ITEM_ANCHOR), .otherwise = "false"},
    [ITEM_RULES] = {"rules", FIELD_NAME, HELP(ITEM_RULES), LIST, .of = NAME_RULE},
};
static const Field label[] = {
    [LABEL] = {"label", FIELD_PLAIN, HELP(LABEL)},
    [LABEL_WHY] = {"why", FIELD_TEXT, HELP(LABEL_WHY)},
};
static const Field after[] = {
    [AFTER_ACT] = {"act", FIELD_NAME, HELP(ACT_AFTER_ACT), REQ, .of = NAME_ACT},
    [AFTER_EMPATHY] = {"empathy", FIELD_NUMBER, HELP(ACT_AFTER_EMPATHY), EFFECT, .otherwise = "0"},
    [AFTER_TRUST] = {"trust", FIELD_NUMBER, HELP(ACT_AFTER_TRUST), EFFECT, .otherwise = "0"},
    [AFTER_PATIENCE] = {"patience", FIELD_NUMBER, HELP(ACT_AFTER_PATIENCE), EFFECT,
                        .otherwise = "0"},
};
static const Field act[] = {
    [ACT_LABEL] = {"label", FIELD_PLAIN, HELP(LABEL)},
    [ACT_EMPATHY] = {"empathy", FIELD_NUMBER, HELP(ACT_EMPATHY), EFFECT, .otherwise = "0"},
    [ACT_TRUST] = {"trust", FIELD_NUMBER, HELP(ACT_TRUST), EFFECT, .otherwise = "0"},
    [ACT_PATIENCE] = {"patience", FIELD_NUMBER, HELP(ACT_PATIENCE), EFFECT, .otherwise = "0"},
    [ACT_TRAP] = {"trap", FIELD_BOOLEAN, HELP(ACT_TRAP), .otherwise = "false"},
    [ACT_FADES] = {"fades", FIELD_BOOLEAN, HELP(ACT_FADES), .otherwise = "false"},
    [ACT_AFTER] = {"after", FIELD_TABLE, HELP(ACT_AFTER), INNER(after)},
    [ACT_FAMILY] = {"family", FIELD_CHOICE, HELP(ACT_FAMILY), FAMILIES},
    [ACT_WHY] = {"why", FIELD_TEXT, HELP(ACT_WHY)},
};
static const Field off[] = {
    [OFF_LABEL] = {"label", FIELD_PLAIN, HELP(LABEL)},
    [OFF_EMPATHY] = {"empathy", FIELD_NUMBER, HELP(OFF_EMPATHY), EFFECT, .otherwise = "0"},
    [OFF_TRUST] = {"trust", FIELD_NUMBER, HELP(OFF_TRUST), EFFECT, .otherwise = "0"},
    [OFF_PATIENCE] = {"patience", FIELD_NUMBER, HELP(OFF_PATIENCE), EFFECT, .otherwise = "0"},
    [OFF_WHY] = {"why", FIELD_TEXT, HELP(OFF_WHY)},
};
static const Field amounts[] = {
    [AMOUNTS_FROM] = {"from", FIELD_WHOLE, HELP(REMEDY_EUROS_FROM), REQ, .low = 0, .high = 1000000},
    [AMOUNTS_TO] = {"to", FIELD_WHOLE, HELP(REMEDY_EUROS_TO), REQ, .low = 0, .high = 1000000},
};
static const Field remedy[] = {
    [REMEDY_LABEL] = {"label", FIELD_PLAIN, HELP(LABEL)},
    [REMEDY_SAYS] = {"says", FIELD_PLAIN, HELP(REMEDY_SAYS)},
    [REMEDY_TRUST] = {"trust", FIELD_NUMBER, HELP(REMEDY_TRUST), EFFECT, .otherwise = "0"},
    [REMEDY_PATIENCE] = {"patience", FIELD_NUMBER, HELP(REMEDY_PATIENCE), EFFECT, .otherwise = "0"},
    [REMEDY_EUROS] = {"euros", FIELD_AMOUNTS, HELP(REMEDY_EUROS), LIST, .low = 0, .high = 1000000,
                      INNER(amounts)},
    [REMEDY_CRITICAL] = {"critical", FIELD_BOOLEAN, HELP(REMEDY_CRITICAL), .otherwise = "false"},
};
static const Field role[] = {
    [ROLE_LABEL] = {"label", FIELD_PLAIN, HELP(LABEL)},
    [ROLE_EUROS] = {"euros", FIELD_NUMBER, HELP(ROLE_EUROS), .low = 0, .high = 1000000,
                    .otherwise = "0"},
    [ROLE_MAY] = {"may", FIELD_NAME, HELP(ROLE_MAY), LIST, .of = NAME_REMEDY},
    [ROLE_MAY_NOT] = {"may_not", FIELD_NAME, HELP(ROLE_MAY_NOT), LIST, .of = NAME_REMEDY},
};
static const Field family[] = {
    [FAMILY_MARKERS] = {"markers", FIELD_PLAIN, HELP(FAMILY_MARKERS), REQ},
};
static const Field mood[] = {
    [MOOD_LABEL] = {"label", FIELD_PLAIN, HELP(LABEL)},
    [MOOD_BELOW] = {"below", FIELD_NUMBER, HELP(MOOD_BELOW), .low = 0, .high = 1000},
};
static const Field scores[] = {
    [SCORE_RECOGNITION] = {"recognition", FIELD_NUMBER, HELP(SCORE_RECOGNITION), .low = 0,
                           .high = 100},
    [SCORE_EMPATHY] = {"empathy", FIELD_NUMBER, HELP(SCORE_EMPATHY), .low = 0, .high = 100},
    [SCORE_SPEED] = {"speed", FIELD_NUMBER, HELP(SCORE_SPEED), .low = 0, .high = 100},
    [SCORE_MANDATE] = {"mandate", FIELD_NUMBER, HELP(SCORE_MANDATE), .low = 0, .high = 100},
    [SCORE_TOTAL] = {"total", FIELD_NUMBER, HELP(SCORE_TOTAL), .low = 0, .high = 100},
    [PASS_OUTCOME] = {"outcome", FIELD_CHOICE, HELP(PASS_OUTCOME), OUTCOMES},
};
static const Field costs[] = {
    [COSTS_HAND_OVER] = {"hand_over", FIELD_NUMBER, HELP(COSTS_HAND_OVER), .low = 0,
                         .high = 1000000, .otherwise = "0"},
};
static const Field pace[] = {
    [PACE_WORDS] = {"words_per_minute", FIELD_NUMBER, HELP(PACE_WORDS), .low = 1, .high = 2000,
                    .otherwise = "175"},
    [PACE_THINK] = {"think_seconds", FIELD_NUMBER, HELP(PACE_THINK), .low = 0, .high = 3600,
                    .otherwise = "8"},
};

static const Field reading[] = {
    [READING_LEVEL] = {"level", FIELD_CHOICE, HELP(READING_LEVEL), LEVELS, .otherwise = "\"B1\""},
    [READING_WORDS] = {"words", FIELD_PLAIN, HELP(READING_WORDS), LIST},
};

#define OWN WORD_HOUSE | WORD_CASE
#define WORD(id, key, in, what, table, list, count)                                                \
    [WORD_ID_##id] = {key, in, what, table, list, count, MSG_WORD_##id}

const Word format_words[WORD_COUNT] = {
    WORD(CASE, "case", WORD_CASE, TAKES_NOTHING, true, case_fields, CASE_FIELDS),
    WORD(MOMENT, "moment", WORD_CASE, TAKES_NAME, false, moment, MOMENT_FIELDS),
    WORD(ENDING, "ending", WORD_CASE, TAKES_NAME_AND_TEXT, true, ending, ENDING_FIELDS),
    WORD(CUSTOMER, "customer", WORD_CASE, TAKES_TEXT, false, line, LINE_FIELDS),
    WORD(NARRATOR, "narrator", WORD_CASE, TAKES_TEXT, false, line, LINE_FIELDS),
    WORD(COLLEAGUE, "colleague", WORD_CASE, TAKES_TEXT, false, line, LINE_FIELDS),
    WORD(SIGNAL, "signal", WORD_CASE, TAKES_TEXT, true, mark, SIGNAL_FIELDS),
    WORD(DECOY, "decoy", WORD_CASE, TAKES_TEXT, false, mark, PLAIN_MARK_FIELDS),
    WORD(EITHER, "either", WORD_CASE, TAKES_TEXT, false, mark, PLAIN_MARK_FIELDS),
    WORD(THOUGHT, "thought", WORD_CASE, TAKES_TEXT, false, NULL, 0),
    WORD(REPLY, "reply", WORD_CASE, TAKES_TEXT, true, reply, REPLY_FIELDS),
    WORD(JUDGE, "judge", WORD_CASE, TAKES_NOTHING, true, judge, JUDGE_FIELDS),
    WORD(OFFER, "offer", WORD_CASE, TAKES_NOTHING, true, offer, OFFER_FIELDS),
    WORD(GO, "go", WORD_CASE, TAKES_NAME, false, NULL, 0),
    WORD(NOTICE, "notice", WORD_CASE, TAKES_TEXT, false, notice, NOTICE_FIELDS),
    WORD(SET, "set", WORD_SET, TAKES_NOTHING, true, set, SET_FIELDS),
    WORD(RULE, "rule", WORD_SET, TAKES_NAME_AND_TEXT, false, NULL, 0),
    WORD(ITEM, "item", WORD_SET, TAKES_NAME_AND_TEXT, true, item, ITEM_FIELDS),
    WORD(DEFINITION, "definition", WORD_HOUSE, TAKES_TEXT, false, NULL, 0),
    WORD(CATEGORY, "category", WORD_HOUSE, TAKES_NAME, false, label, LABEL_WHY_FIELDS),
    WORD(KIND, "kind", WORD_HOUSE, TAKES_NAME, false, label, LABEL_WHY_FIELDS),
    WORD(ACT, "act", OWN, TAKES_NAME, false, act, ACT_FIELDS),
    WORD(OFF, "off", WORD_HOUSE, TAKES_NAME, false, off, OFF_FIELDS),
    WORD(REMEDY, "remedy", OWN, TAKES_NAME, false, remedy, REMEDY_FIELDS),
    WORD(ROLE, "role", OWN, TAKES_NAME, false, role, ROLE_FIELDS),
    WORD(THEME, "theme", WORD_HOUSE, TAKES_NAME, false, label, LABEL_FIELDS),
    WORD(FAMILY, "family", WORD_HOUSE, TAKES_NAME, true, family, FAMILY_FIELDS),
    WORD(STRAY, "stray", WORD_HOUSE, TAKES_TEXT, false, NULL, 0),
    WORD(MOOD, "mood", WORD_HOUSE, TAKES_NAME, false, mood, MOOD_FIELDS),
    WORD(WEIGHTS, "weights", WORD_HOUSE, TAKES_NOTHING, true, scores, WEIGHTS_FIELDS),
    WORD(PASS, "pass", WORD_HOUSE, TAKES_NOTHING, true, scores, PASS_FIELDS),
    WORD(COSTS, "costs", WORD_HOUSE, TAKES_NOTHING, true, costs, COSTS_FIELDS),
    WORD(PACE, "pace", WORD_HOUSE, TAKES_NOTHING, true, pace, PACE_FIELDS),
    WORD(READING, "reading", WORD_HOUSE, TAKES_NOTHING, true, reading, READING_FIELDS),
};

const Grammar format_grammar = {format_words, WORD_COUNT};

const char *field_type_id(FieldType type) {
    static const char *const ids[FIELD_TYPE_COUNT] = {
        "text",     "plain",     "id",   "number",   "whole",  "boolean",
        "duration", "choice",    "name", "table",    "places", "amounts",
        "flags",    "additions", "when", "function", "picture"};
    return ids[type];
}

int word_find(const char *name) {
    return grammar_word(&format_grammar, name);
}
