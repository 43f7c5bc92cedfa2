/* What a file becomes: ids, fallbacks, own acts, translations, and what the hash covers. */
#include "unit/support.h"

#include "script/format/vocabulary.h"
#include "script/script.h"
#include "script/source/lines.h"

#include "base/banned.h"

static HouseFile house;

static int open_house(void **state) {
    (void)state;
    Findings findings;
    findings_init(&findings, LANG_NL);
    bool fine = script_load_house(KLACHT_TESTS "/cases/house.lua", NULL, &findings, &house);
    findings_print(&findings, stderr, false);
    findings_release(&findings);
    return fine ? 0 : -1;
}

static int close_house(void **state) {
    (void)state;
    house_file_release(&house);
    return 0;
}

#define HEAD                                                                                       \
    "case { title = \"t\", role = \"frontoffice\", start = \"a\",\n customer = { name = "          \
    "\"Jansen\", "                                                                                 \
    "trust = 50, patience = 60 } }\n"
#define END "ending \"b\" [[Klaar.]] { outcome = \"lost\" }\n"

static CaseFile load_with(const char *text, const Translator *translator, int warnings) {
    Findings findings;
    CaseFile file;
    findings_init(&findings, LANG_NL);
    bool fine = script_load_case_text(text, strlen(text), "case.lua", "c", &house.house, translator,
                                      &findings, &file);
    if (!fine || findings.count != warnings)
        findings_print(&findings, stderr, false);
    assert_true(fine);
    assert_int_equal(findings.count, warnings);
    findings_release(&findings);
    return file;
}

static CaseFile load(const char *text) {
    return load_with(text, NULL, 0);
}

static void reply_ids(void **state) {
    (void)state;
    CaseFile file =
        load(HEAD "moment \"a\"\n"
                  "reply [[1]] { act = \"probe\", go = \"b\", why = \"w\" }\n"
                  "reply [[2]] { act = \"doorvragen\", id = \"eigen\", go = \"b\", why = \"w\" }\n"
                  "reply [[3]] { act = { \"probe\", \"explain\" }, go = \"b\", why = \"w\" }\n"
                  "reply [[4]] { act = { \"explain\", \"probe\" }, go = \"b\", why = \"w\" }\n"
                  "moment \"c\"\n"
                  "reply [[5]] { act = \"probe\", go = \"a\", why = \"w\" }\n" END);
    const Reply *replies = file.scenario->replies;
    static const char *const ids[] = {"probe", "eigen", "probe-3", "explain", "probe"};
    assert_int_equal(file.scenario->reply_count, 5);
    for (int i = 0; i < 5; i++)
        assert_string_equal(replies[i].id, ids[i]);
    assert_int_equal(replies[2].act_count, 2);
    assert_int_equal(file.scenario->moments[1].first_reply, 4);
    assert_int_equal(replies[4].go, 0);
    assert_int_equal(replies[0].go, SCENARIO_ENDING);
    case_file_release(&file);
}

static void offers_fall_back(void **state) {
    (void)state;
    CaseFile file =
        load(HEAD "moment \"a\"\noffer { go = { short = \"a\", fits = \"b\" } }\n"
                  "moment \"c\"\noffer { go = \"b\", needs = \"excuses\" }\n"
                  "moment \"d\"\noffer { go = { fits = \"b\", beyond = \"a\" },\n"
                  " hand_over = { takes = \"1.5h\", trust = -3 }, takes = \"2d\" }\n" END);
    const Offer *offers = file.scenario->offers;
    assert_int_equal(offers[0].beyond, 0);
    assert_int_equal(offers[0].handed_over, 0);
    assert_int_equal(offers[0].fits, SCENARIO_ENDING);
    assert_int_equal(offers[1].handed_over, SCENARIO_ENDING);
    assert_int_equal(offers[1].need_count, 1);
    assert_int_equal(offers[2].short_of, SCENARIO_ENDING);
    assert_int_equal(offers[2].beyond, 0);
    assert_near(offers[2].hand_over_minutes, 90, 0);
    assert_near(offers[2].minutes, 2880, 0);
    assert_near(offers[2].hand_over_trust, -3, 0);
    case_file_release(&file);
}

static void a_case_brings_its_own(void **state) {
    (void)state;
    CaseFile file =
        load(HEAD "act \"probe\" { label = \"vragen\", empathy = 5 }\n"
                  "act \"zuchten\" { after = { act = \"vragen\", trust = -9 } }\n"
                  "remedy \"bloemen\" { euros = 20 }\n"
                  "role \"frontoffice\" { euros = 10, may = { \"bloemen\", \"excuses\" } }\n"
                  "moment \"a\"\nreply [[1]] { act = \"zuchten\", go = \"b\", why = \"w\" }\n" END);
    const House *own = &file.scenario->house;
    int probe = house_find_act(own, "probe"), sigh = house_find_act(own, "zuchten");
    assert_int_equal(probe, house_find_act(&house.house, "probe"));
    assert_near(own->acts[probe].empathy, 5, 0);
    assert_near(house.house.acts[probe].empathy, 1, 0);
    assert_int_equal(own->act_count, house.house.act_count + 1);
    assert_int_equal(own->acts[sigh].after, probe);
    assert_string_equal(own->acts[sigh].label, "zuchten");
    const Role *role = &own->roles[file.scenario->role];
    assert_int_equal(role->may_count, 2);
    assert_string_equal(own->remedies[role->may[0]].id, "bloemen");
    assert_int_equal(own->remedies[role->may[0]].euro_count, 1);
    assert_near(role->euros, 10, 0);
    case_file_release(&file);
}

static void moments_in_a_loop(void **state) {
    (void)state;
    CaseFile file = load("case { title = \"t\", role = \"frontoffice\", start = \"m1\",\n customer "
                         "= { name = \"J\", "
                         "trust = 50, patience = 60 } }\n"
                         "local n = 2000\n"
                         "for i = 1, n do\n moment(\"m\" .. i)\n customer(\"Regel \" .. i)\n"
                         " signal \"Regel\" { kind = \"impliciet\", id = \"s\" .. i }\n"
                         " reply [[Ja.]] { act = \"probe\", heard = \"s\" .. i,\n"
                         "  go = i < n and \"m\" .. (i + 1) or \"b\", why = \"w\" }\nend\n" END);
    const Scenario *scenario = file.scenario;
    assert_int_equal(scenario->moment_count, 2000);
    assert_int_equal(scenario->mark_name_count, 2000);
    assert_int_equal(scenario->replies[0].go, 1);
    assert_int_equal(scenario->replies[1999].go, SCENARIO_ENDING);
    assert_int_equal(scenario->replies[7].heard[0], scenario->marks[7].name);
    assert_int_equal(scenario->replies[7].line, 8);
    case_file_release(&file);
}

/* --- translation --- */

typedef struct Pair {
    const char *place, *text;
} Pair;

static const char *from_pairs(void *context, const char *place, const char *text, int line,
                              const char *note) {
    (void)line;
    (void)note;
    for (const Pair *pair = context; pair->place; pair++)
        if (!strcmp(pair->place, place))
            return pair->text;
    return text;
}

#define MARKED                                                                                     \
    HEAD "moment \"a\"\ncustomer [[Ik wacht nog, en nog, op de man.]]\n"                           \
         "signal \"nog\" { kind = \"implicit\", nth = 2, why = [[Waarom.]] }\n"                    \
         "reply [[Ja.]] { act = \"probe\", heard = \"nog\", go = \"b\", why = \"w\" }\n" END

static void translated_marks(void **state) {
    (void)state;
    static const Pair twice[] = {{"a/line/1", "I am still, still waiting."},
                                 {"a/signal/nog", "still"},
                                 {"a/signal/nog/why", "Because."},
                                 {"a/reply/probe", "Yes, indeed."},
                                 {"case/title", "Title"},
                                 {NULL, NULL}};
    Translator translator = {from_pairs, (void *)(uintptr_t)twice, "en"};
    CaseFile file = load_with(MARKED, &translator, 0);
    const Scenario *scenario = file.scenario;
    assert_string_equal(scenario->language, "en");
    assert_string_equal(scenario->title, "Title");
    assert_string_equal(scenario->lines[0].text.source, "I am still, still waiting.");
    assert_string_equal(scenario->marks[0].id, "nog");
    assert_string_equal(scenario->marks[0].why.source, "Because.");
    assert_int_equal(scenario->marks[0].from, 12); /* the second */
    assert_int_equal(scenario->replies[0].text.words, 2);
    case_file_release(&file);

    static const Pair once[] = {
        {"a/line/1", "I am still waiting."}, {"a/signal/nog", "still"}, {NULL, NULL}};
    translator.context = (void *)(uintptr_t)once;
    file = load_with(MARKED, &translator, 0);
    assert_int_equal(file.scenario->marks[0].from, 5); /* the only one */
    case_file_release(&file);
}

static void stale_marks_fall_back(void **state) {
    (void)state;
    static const Pair stale[] = {
        {"a/line/1", "I am waiting."}, {"a/signal/nog", "still"}, {NULL, NULL}};
    Translator translator = {from_pairs, (void *)(uintptr_t)stale, "en"};
    CaseFile file = load_with(MARKED, &translator, 1);
    assert_string_equal(file.scenario->lines[0].text.source, "Ik wacht nog, en nog, op de man.");
    assert_int_equal(file.scenario->marks[0].from, 17);
    case_file_release(&file);
}

/* --- the hash --- */

static void hash_of(const char *text, char out[48]) {
    CaseFile file = load(text);
    memcpy(out, file.scenario->hash, 48);
    case_file_release(&file);
}

static void the_hash_covers_what_decides(void **state) {
    (void)state;
    char one[48], other[48];
#define REPLY(text, rest)                                                                          \
    HEAD "moment \"a\"\nreply [[" text "]] { act = \"probe\", " rest " }\n" END
    hash_of(REPLY("Hallo daar.", "go = \"b\", why = \"w\""), one);
    assert_memory_equal(one, "xxh128:", 7);
    assert_int_equal(strlen(one), 7 + 32);
    static const char *const same[] = {
        REPLY("Hallo daar.", "why = \"iets anders\", go = \"b\""),
        REPLY("  Hallo\n daar. ", "go = \"b\", why = \"w\", -- zo\n"),
        "\n\n" HEAD "moment \"a\"\nreply [[Hallo daar.]] { act = { \"doorvragen\" }, go = \"b\", "
        "why = \"w\" }\nending \"b\" [[Iets anders.]] { outcome = \"lost\" }\n"};
    for (size_t i = 0; i < sizeof same / sizeof *same; i++) {
        hash_of(same[i], other);
        assert_string_equal(one, other);
    }
    static const char *const different[] = {
        REPLY("Hallo hier.", "go = \"b\", why = \"w\""),
        REPLY("Hallo daar.", "go = \"a\", why = \"w\""),
        REPLY("Hallo daar.", "go = \"b\", why = \"w\", trust = 0"),
        REPLY("Hallo daar.", "go = \"b\", why = \"w\", takes = \"0m\""),
        REPLY("Hallo daar.", "go = \"b\", why = \"w\", id = \"x\""),
        REPLY("Hallo daar.", "go = \"b\", why = \"w\", when = { trust = { min = 1 } }"),
        HEAD "act \"probe\" { label = \"doorvragen\", empathy = 2 }\nmoment \"a\"\n"
             "reply [[Hallo daar.]] { act = \"probe\", go = \"b\", why = \"w\" }\n" END};
    for (size_t i = 0; i < sizeof different / sizeof *different; i++) {
        hash_of(different[i], other);
        assert_string_not_equal(one, other);
    }
}

static void the_hash_of_a_house(void **state) {
    (void)state;
    static const char *const texts[] = {
        "category \"complaint\" { label = \"klacht\" } weights { empathy = 3 }",
        "-- anders\ncategory \"complaint\" { label = \"klagen\" }\nweights { empathy = 3.0 }",
        "category \"complaint\" { label = \"een klacht\" } weights { empathy = 3 }",
        "category \"complaint\" { label = \"klacht\" } weights { empathy = 4 }"};
    char hashes[4][48];
    for (int i = 0; i < 4; i++) {
        Findings findings;
        HouseFile file;
        findings_init(&findings, LANG_NL);
        assert_true(script_load_house_text(texts[i], strlen(texts[i]), "house.lua", NULL, &findings,
                                           &file));
        memcpy(hashes[i], file.house.hash, 48);
        house_file_release(&file);
        findings_release(&findings);
    }
    assert_string_equal(hashes[0], hashes[1]);
    assert_string_not_equal(hashes[0], hashes[2]); /* two words take longer to read */
    assert_string_not_equal(hashes[0], hashes[3]);
}

static void house_hash(const char *text, char out[48]) {
    Findings findings;
    HouseFile file;
    findings_init(&findings, LANG_NL);
    bool fine = script_load_house_text(text, strlen(text), "house.lua", NULL, &findings, &file);
    findings_print(&findings, stderr, false);
    assert_true(fine);
    memcpy(out, file.house.hash, 48);
    house_file_release(&file);
    findings_release(&findings);
}

static void the_hash_covers_the_new_fields(void **state) {
    (void)state;
#define COMPLAINT "category \"complaint\" {}\n"
    static const char *const houses[] = {
        COMPLAINT,
        COMPLAINT "off \"beside\" { trust = 1 }",
        COMPLAINT "off \"beside\" { trust = 2 }",
        COMPLAINT "remedy \"gift\" { euros = { 5, 120 } }",
        COMPLAINT "remedy \"gift\" { euros = { from = 5, to = 120 } }",
        COMPLAINT "remedy \"gift\" { euros = { from = 5, to = 121 } }",
        COMPLAINT "remedy \"gift\" {} role \"desk\" {}",
        COMPLAINT "remedy \"gift\" {} role \"desk\" { may = \"gift\" }",
        COMPLAINT "remedy \"gift\" {} role \"desk\" { may_not = \"gift\" }",
        COMPLAINT "pass { outcome = \"satisfied\" }",
        COMPLAINT "pass { outcome = \"erbij neergelegd\" }",
        COMPLAINT "mood \"wry\" {}",
        COMPLAINT "mood \"wry\" { below = 0 }"};
    enum { HOUSES = sizeof houses / sizeof *houses };
    char hashes[HOUSES][48];
    for (int i = 0; i < HOUSES; i++) {
        house_hash(houses[i], hashes[i]);
        for (int k = 0; k < i; k++)
            assert_string_not_equal(hashes[i], hashes[k]);
    }
#define MARK(mark) HEAD "moment \"a\"\ncustomer [[Nog eens.]]\n" mark "go \"b\"\n" END
#define OFFER(rest) HEAD "moment \"a\"\noffer { go = { fits = \"b\", " rest " }\n" END
    static const char *const cases[] = {MARK("decoy \"Nog eens\"\n"),
                                        MARK("either \"Nog eens\"\n"),
                                        REPLY("Dag.", "go = \"b\", why = \"w\""),
                                        REPLY("Dag.", "go = \"b\", why = \"w\", off = \"early\""),
                                        REPLY("Dag.", "go = \"b\", why = \"w\", off = \"beside\""),
                                        OFFER("}"),
                                        OFFER("harmful = \"a\" }"),
                                        OFFER("}, table = \"excuses\""),
                                        OFFER("}, table = { \"excuses\", \"bon\" }"),
                                        OFFER("}, table = {}")};
    enum { CASES = sizeof cases / sizeof *cases };
    for (int i = 0; i < CASES; i++) {
        hash_of(cases[i], hashes[i]);
        for (int k = 0; k < i; k++)
            assert_string_not_equal(hashes[i], hashes[k]);
    }
}

static const char *by_translator(void *context, const char *place, const char *text, int line,
                                 const char *note) {
    (void)context;
    (void)line;
    (void)note;
    return strstr(place, "/label") ? "translated" : text;
}

/* A case names things in Dutch, also where the house is shown in another language. */
static void labels_as_written(void **state) {
    (void)state;
    static const char house_text[] =
        COMPLAINT "act \"probe\" { label = \"doorvragen\" }\n"
                  "act \"listen\" { label = \"luisteren\" }\nrole \"frontoffice\" {}\n";
    const Translator translator = {by_translator, NULL, "en"};
    Findings findings;
    HouseFile other;
    CaseFile file;
    findings_init(&findings, LANG_NL);
    assert_true(script_load_house_text(house_text, sizeof house_text - 1, "house.lua", &translator,
                                       &findings, &other));
    assert_string_equal(other.house.acts[1].label, "translated");
    static const char text[] = HEAD "moment \"a\"\nreply [[Ja.]] { act = \"luisteren\", go = "
                                    "\"b\", why = \"w\" }\n" END;
    assert_true(script_load_case_text(text, sizeof text - 1, "case.lua", "c", &other.house, NULL,
                                      &findings, &file));
    assert_int_equal(findings.count, 0);
    assert_int_equal(file.scenario->replies[0].acts[0], 1);
    case_file_release(&file);
    house_file_release(&other);
    findings_release(&findings);
}

static void words_of_the_trainer(void **state) {
    (void)state;
    Findings findings;
    CaseFile file;
    findings_init(&findings, LANG_NL);
    assert_true(script_load_case(KLACHT_TESTS "/cases/good/woorden/case.lua", "woorden",
                                 &house.house, NULL, &findings, &file));
    const Scenario *scenario = file.scenario;
    const House *own = &scenario->house;
    assert_int_equal(scenario->channel, CHANNEL_SOCIAL);
    assert_int_equal(scenario->theme_count, 2);
    assert_string_equal(own->themes[scenario->themes[1]].id, "silence");
    assert_int_equal(scenario->moments[0].channel, CHANNEL_EMAIL);
    assert_int_equal(scenario->moments[1].channel, -1);
    assert_int_equal(scenario->moments[0].step, STEP_LISTEN);
    assert_int_equal(scenario->moments[2].step, STEP_SOLVE);
    assert_int_equal(scenario->marks[1].type, MARK_EITHER);
    assert_int_equal(scenario->marks[2].type, MARK_DECOY);
    assert_int_equal(scenario->replies[0].off, -1);
    assert_string_equal(own->offs[scenario->replies[1].off].id, "early");
    assert_int_equal(scenario->replies[0].heard[1], scenario->marks[1].name);
    assert_int_equal(scenario->replies[1].hand_over, HAND_OVER_COLD);
    const Offer *offer = &scenario->offers[0];
    assert_int_equal(offer->route, ROUTE_REQUIRED);
    assert_int_equal(offer->table_count, 5);
    assert_int_equal(offer->harmed, scenario_find_place(scenario, "weg"));
    assert_int_equal(scenario->endings[2].outcome, OUTCOME_LOST);
    const Role *role = &own->roles[scenario->role];
    assert_int_equal(role->may_not_count, 1);
    assert_string_equal(own->remedies[role->may_not[0]].id, "secrecy");
    const Remedy *gesture = &own->remedies[house_find_remedy(own, "gebaar")];
    assert_true(gesture->any_amount && remedy_has_amounts(gesture));
    assert_near(gesture->euros_to, 120, 0);
    assert_int_equal(own->pass.outcome, OUTCOME_SATISFIED);
    assert_string_equal(own->stray.source, "Hier hoorden wij niets; waarom jij wel?");
    int angry = house_find_mood(own, "angry"), polite = house_find_mood(own, "polite");
    assert_false(own->moods[polite].has_below);
    assert_int_equal(house_mood_of(own, 100, 100), house_find_mood(own, "neutral"));
    assert_string_equal(scenario_portrait(scenario, angry), "boos.png");
    assert_string_equal(scenario_portrait(scenario, polite), "rustig.png");
    case_file_release(&file);
    findings_release(&findings);
}

/* --- bounds: each gives a finding or holds everything --- */

enum { MANY = 150 };

static void flags_of(Text *text, int count, const char *before, const char *value) {
    for (int i = 0; i < count; i++)
        text_addf(text, "%s%s%03d = %s", i ? ", " : "", before, i, value);
}

/* More tests than were once kept, in a table that every state orders its own way. */
static void many_tests_of_a_when(void **state) {
    (void)state;
    char first[48] = "";
    Text text = {0};
    text_add(&text, "case { title = \"t\", role = \"frontoffice\", start = \"a\",\n"
                    "customer = { name = \"J\", trust = 50, patience = 60 },\nflags = { ");
    flags_of(&text, MANY, "vlag", "0");
    text_add(&text, " } }\nmoment \"a\"\nreply [[Ja.]] { act = \"probe\", go = \"b\", why = "
                    "\"w\",\n when = { ");
    flags_of(&text, MANY, "vlag", "{ min = 0 }");
    text_add(&text, " },\n set = { ");
    flags_of(&text, MANY, "vlag", "1");
    text_add(&text, " } }\n" END);
    for (int i = 0; i < 5; i++) {
        CaseFile file = load(text_cstr(&text));
        const Reply *reply = &file.scenario->replies[0];
        assert_int_equal(reply->when.test_count, MANY);
        assert_int_equal(reply->set_count, MANY);
        for (int k = 0; k < MANY; k++)
            assert_int_equal(reply->when.tests[k].variable, VARIABLE_FLAG + k);
        if (i)
            assert_string_equal(file.scenario->hash, first);
        memcpy(first, file.scenario->hash, sizeof first);
        case_file_release(&file);
    }
    text_release(&text);
}

static int findings_of(const char *text, const char *rule) {
    Findings findings;
    CaseFile file;
    findings_init(&findings, LANG_NL);
    bool fine = script_load_case_text(text, strlen(text), "case.lua", "c", &house.house, NULL,
                                      &findings, &file);
    int count = findings.count;
    for (int i = 0; i < count; i++)
        assert_string_equal(findings.items[i].rule->id, rule);
    if (fine)
        case_file_release(&file);
    findings_release(&findings);
    return count;
}

static void many_flags(void **state) {
    (void)state;
    for (int count = 200; count <= 201; count++) {
        Text text = {0};
        text_add(&text, "case { title = \"t\", role = \"frontoffice\", start = \"a\",\n"
                        "customer = { name = \"J\", trust = 50, patience = 60 },\nflags = { ");
        flags_of(&text, count, "vlag", "false");
        text_add(&text, " } }\nmoment \"a\"\ngo \"b\"\n" END);
        assert_int_equal(findings_of(text_cstr(&text), "out-of-range"), count > 200);
        text_release(&text);
    }
}

static void long_lists(void **state) {
    (void)state;
    for (int count = 5000; count <= 5001; count++) {
        Text text = {0};
        text_addf(&text,
                  HEAD
                  "local t = {}\nfor i = 1, %d do t[i] = \"s\" .. i end\nmoment \"a\"\n"
                  "customer [[Nou.]]\nfor i = 1, 5000 do signal \"Nou\" { id = \"s\" .. i, "
                  "kind = \"implicit\" } end\n"
                  "reply [[Ja.]] { act = \"probe\", go = \"b\", why = \"w\", heard = t }\n" END,
                  count);
        assert_int_equal(findings_of(text_cstr(&text), "out-of-range"), count > 5000);
        text_release(&text);
    }
}

static char long_name[400];

static const char *by_long_place(void *context, const char *place, const char *text, int line,
                                 const char *note) {
    (void)line;
    (void)note;
    int *seen = context;
    if (strstr(place, long_name))
        ++*seen;
    return text;
}

/* Names of any length stay what they are: of replies, flags, marks and places. */
static void long_names(void **state) {
    (void)state;
    for (size_t i = 0; i + 2 < sizeof long_name; i += 2)
        memcpy(long_name + i, "\xC3\xA9", 3); /* é */
    char flag[300];
    memset(flag, 'v', sizeof flag - 1);
    flag[sizeof flag - 1] = '\0';
    Text text = {0};
    text_addf(&text,
              "case { title = \"t\", role = \"frontoffice\", start = \"%s\",\ncustomer = { name = "
              "\"J\", trust = 50, patience = 60 }, flags = { %s = 1 } }\n"
              "act \"%s\" { label = \"lang\" }\n"
              "moment \"%s\"\ncustomer [[Wel {%s} dagen.]]\n"
              "signal \"Wel\" { id = \"%s\", kind = \"implicit\" }\n"
              "reply [[Ja.]] { id = \"x%s\", act = \"probe\", go = \"b\", why = \"w\", heard = "
              "\"%s\",\n set = { %s = 2 }, add = { %s = 3 }, when = { %s = 4 } }\n"
              "reply [[Ja.]] { act = \"lang\", go = \"b\", why = \"w\" }\n"
              "reply [[Nee.]] { act = \"lang\", go = \"b\", why = \"w\" }\n" END,
              long_name, flag, long_name, long_name, flag, long_name, long_name, long_name, flag,
              flag, flag);
    int seen = 0;
    Translator translator = {by_long_place, &seen, "en"};
    CaseFile file = load_with(text_cstr(&text), &translator, 0);
    const Scenario *scenario = file.scenario;
    const Reply *replies = scenario->replies;
    assert_string_equal(replies[0].id + 1, long_name);
    assert_string_equal(replies[1].id, long_name);
    assert_int_equal(strlen(replies[2].id), strlen(long_name) + 2);
    assert_string_equal(scenario->marks[0].id, long_name);
    assert_int_equal(replies[0].heard_count, 1);
    assert_int_equal(replies[0].set_count + replies[0].add_count, 2);
    assert_int_equal(replies[0].when.test_count, 1);
    case_file_release(&file);
    text_release(&text);
    /* the act; the line; the signal; each reply, and its why */
    assert_int_equal(seen, 1 + 1 + 1 + 2 * 3);
}

/* By what was given and what was meant: each list once, by id and by the Dutch words. */
static void terms_have_two_names(void **state) {
    (void)state;
    assert_int_equal(term_find(step_terms, STEP_COUNT, "follow_up"), STEP_FOLLOW_UP);
    assert_int_equal(term_find(step_terms, STEP_COUNT, "opvolgen"), STEP_FOLLOW_UP);
    assert_int_equal(term_find(outcome_terms, OUTCOME_COUNT, "blij verrast"), OUTCOME_DELIGHTED);
    assert_int_equal(term_find(hand_over_terms, HAND_OVER_COUNT, "koud"), HAND_OVER_COLD);
    assert_int_equal(term_find(route_terms, ROUTE_COUNT, "following up"), -1);
}

static void lines_of_fields(void **state) {
    (void)state;
    static const char text[] = "offer {\n needs = { \"a\",\n  \"b\" },\n route = \"self\",\n go = "
                               "{ fits = \"x\",\n  short = \"y\" },\n}\n";
    SourceLines *lines = source_lines_of(text, sizeof text - 1);
    assert_int_equal(source_lines_field(lines, "offer", 1, "route", NULL), 4);
    assert_int_equal(source_lines_field(lines, "offer", 1, "go", "short"), 6);
    assert_int_equal(source_lines_field(lines, "offer", 1, "go", "beyond"), 5);
    assert_int_equal(source_lines_field(lines, "offer", 1, "fair", NULL), 1);
    assert_int_equal(source_lines_item(lines, "offer", 1, "needs", 2), 3);
    assert_int_equal(source_lines_field(lines, "offer", 9, "fair", NULL), 9);
    source_lines_free(lines);
}

static void words_agree_with_their_places(void **state) {
    (void)state;
    for (int i = 0; i < WORD_COUNT; i++) {
        const Word *word = &format_words[i];
        assert_int_equal(word_find(word->name), i);
        for (int k = 0; k < word->field_count; k++) {
            assert_non_null(word->fields[k].name);
            assert_int_equal(field_find(word->fields, word->field_count, word->fields[k].name), k);
            assert_true(*msg(LANG_NL, word->fields[k].help) && *msg(LANG_EN, word->fields[k].help));
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reply_ids),
        cmocka_unit_test(offers_fall_back),
        cmocka_unit_test(a_case_brings_its_own),
        cmocka_unit_test(moments_in_a_loop),
        cmocka_unit_test(translated_marks),
        cmocka_unit_test(stale_marks_fall_back),
        cmocka_unit_test(the_hash_covers_what_decides),
        cmocka_unit_test(the_hash_of_a_house),
        cmocka_unit_test(the_hash_covers_the_new_fields),
        cmocka_unit_test(labels_as_written),
        cmocka_unit_test(words_of_the_trainer),
        cmocka_unit_test(terms_have_two_names),
        cmocka_unit_test(many_tests_of_a_when),
        cmocka_unit_test(many_flags),
        cmocka_unit_test(long_lists),
        cmocka_unit_test(long_names),
        cmocka_unit_test(words_agree_with_their_places),
        cmocka_unit_test(lines_of_fields),
    };
    return cmocka_run_group_tests(tests, open_house, close_house);
}
