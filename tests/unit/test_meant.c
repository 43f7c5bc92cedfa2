/* Which act, step, channel and so on is said to be meant by words that name none: with the house of
 * the cases that come with the program. */
#include "unit/support.h"

#include "model/terms.h"
#include "script/format/meant.h"
#include "script/script.h"

#include "base/banned.h"

static HouseFile file;

static int open_house(void **state) {
    (void)state;
    Findings findings;
    findings_init(&findings, LANG_NL);
    bool fine = script_load_house(KLACHT_SOURCE "/scenarios/house.lua", NULL, &findings, &file);
    findings_release(&findings);
    return fine ? 0 : -1;
}

static int close_house(void **state) {
    (void)state;
    house_file_release(&file);
    return 0;
}

typedef struct Row {
    const char *typed, *said; /* NULL: nothing is near */
} Row;

static bool check(const Row *row, const Meant *meant) {
    Text shown = {0};
    bool near = meant_show(meant, LANG_NL, &shown);
    bool fine = row->said ? near && !strcmp(text_cstr(&shown), row->said) : !near;
    if (!fine)
        print_error("\"%s\": wanted %s, got %s\n", row->typed, row->said ? row->said : "nothing",
                    near ? text_cstr(&shown) : "nothing");
    text_release(&shown);
    return fine;
}

#define CHECK_THINGS(rows, things, count_of)                                                       \
    do {                                                                                           \
        int wrong = 0;                                                                             \
        for (size_t r = 0; r < sizeof(rows) / sizeof *(rows); r++) {                               \
            Meant meant = meant_by((rows)[r].typed);                                               \
            for (int i = 0; i < file.house.count_of; i++)                                          \
                meant_try(&meant, file.house.things[i].id, file.house.things[i].label);            \
            wrong += !check(&(rows)[r], &meant);                                                   \
        }                                                                                          \
        assert_int_equal(wrong, 0);                                                                \
    } while (0)

static void acts(void **state) {
    (void)state;
    static const Row rows[] = {
        {"excuses", "\"apologise\" (excuses maken)"},
        {"excuus", "\"apologise\" (excuses maken)"},
        {"Sorry", "\"apologise\" (excuses maken)"},
        {"excuses aanbieden", "\"apologise\" (excuses maken)"},
        {"verontschuldiging", "\"apologise\" (excuses maken)"},
        {"apologies", "\"apologise\" (excuses maken)"},
        {"apologize", "\"apologise\" (excuses maken)"},
        {"excusses", "\"apologise\" (excuses maken)"},
        {"erkenning", "\"acknowledge\" (erkennen)"},
        {"erkent", "\"acknowledge\" (erkennen)"},
        {"Erkennen", "\"erkennen\""},
        {"erkenen", "\"acknowledge\" (erkennen)"},
        {"acknowlege", "\"acknowledge\" (erkennen)"},
        {"Acknowledge", "\"acknowledge\" (erkennen)"},
        {"doorvraag", "\"probe\" (doorvragen)"},
        {"doorgevraagd", "\"probe\" (doorvragen)"},
        {"doorvragne", "\"doorvragen\""},
        {"vraag", "\"probe\" (doorvragen)"},
        {"uitleg", "\"explain\" (uitleggen)"},
        {"uitgelegd", "\"explain\" (uitleggen)"},
        {"verdediging", "\"defend\" (verdedigen)"},
        {"luister", "\"listen\" (luisteren)"},
        {"geluisterd", "\"listen\" (luisteren)"},
        {"weggestuurd", "\"deflect\" (wegsturen)"},
        {"doorverbinden", "\"introduce\" (warm overdragen)"},
        {"bedank", "\"thank\" (bedanken)"},
        {"follow-up", "\"follow_up\" (opvolgen)"},
        {"grens", "\"boundary\" (grens stellen)"},
        {"formulier", "\"form\" (naar het formulier sturen)"},
        {"ja maar", "\"ja-maar\""},
        {"advies", "\"advise\" (advies geven)"},
        {"bagatelliseren", "\"minimise\" (kleiner maken)"},
        {"beschuldiging", "\"accuse\" (beschuldigen)"},
        {"acuse", "\"accuse\" (beschuldigen)"},
        {"troosten", NULL},
        {"koffie", NULL},
        {"maken", NULL}, /* of excuses, or smaller */
        {"x", NULL},
        {"", NULL},
    };
    CHECK_THINGS(rows, acts, act_count);
}

static void moods(void **state) {
    (void)state;
    static const Row rows[] = {
        {"woedend", "\"angry\" (boos)"},
        {"boosheid", "\"angry\" (boos)"},
        {"boze", "\"angry\" (boos)"},
        {"Boos", "\"boos\""},
        {"geïrriteerd", "\"tense\" (gespannen)"},
        {"verdrietig", "\"hurt\" (gekwetst)"},
        {"opluchting", NULL},
        {"blije", "\"glad\" (blij)"},
        {"neutraal", "\"neutral\" (rustig)"},
        {"vriendelijk", "\"polite\" (beleefd)"},
        {"paars", NULL},
    };
    CHECK_THINGS(rows, moods, mood_count);
}

static void kinds(void **state) {
    (void)state;
    static const Row rows[] = {
        {"verstopte", "\"implicit\" (verstopt)"},  {"impliciet", "\"implicit\" (verstopt)"},
        {"hidden", "\"implicit\" (verstopt)"},     {"expliciet", "\"explicit\" (uitgesproken)"},
        {"omweg", "\"indirect\" (via een omweg)"}, {"indirekt", "\"indirect\" (via een omweg)"},
    };
    CHECK_THINGS(rows, kinds, kind_count);
}

static void categories(void **state) {
    (void)state;
    static const Row rows[] = {
        {"klachten", "\"complaint\" (klacht)"},
        {"Klacht", "\"klacht\""},
        {"vragen", "\"question\" (vraag)"},
        {"idee", "\"suggestion\" (suggestie)"},
        {"verzoek", "\"request\" (reparatieverzoek of melding)"},
        {"complimenten", "\"compliment\""},
        {"complaints", "\"complaint\" (klacht)"},
        {"veiligheid", "\"report\" (melding over veiligheid of integriteit)"},
    };
    CHECK_THINGS(rows, categories, category_count);
}

static void remedies(void **state) {
    (void)state;
    static const Row rows[] = {
        {"terugbellen", "\"call_back\" (zelf terugbellen)"},
        {"sorry", "\"apology\" (excuses)"},
        {"excuus", "\"apology\" (excuses)"},
        {"apologise", "\"apology\" (excuses)"},
        {"vergoeding", "\"refund\" (kosten vergoeden)"},
        {"reparatie", "\"repair\" (herstel op de gewone planning)"},
        {"waardebonnen", "\"voucher\" (waardebon)"},
        {"gebaar", "\"gesture\" (financieel gebaar)"},
        {"aanspreekpunt", "\"fixed_contact\" (vast aanspreekpunt)"},
        {"callback", "\"call_back\" (zelf terugbellen)"},
        {"bloemen", NULL},
        {"melden", NULL}, /* an incident, or what should be better */
    };
    CHECK_THINGS(rows, remedies, remedy_count);
}

static void check_terms(const Row *rows, size_t count, const Term *terms, int term_count) {
    int wrong = 0;
    for (size_t r = 0; r < count; r++) {
        Meant meant = meant_by(rows[r].typed);
        for (int i = 0; i < term_count; i++)
            meant_try(&meant, terms[i].id, term_words(&terms[i]));
        wrong += !check(&rows[r], &meant);
    }
    assert_int_equal(wrong, 0);
}
#define CHECK_TERMS(rows, terms, count)                                                            \
    check_terms(rows, sizeof(rows) / sizeof *(rows), terms, count)

static void terms(void **state) {
    (void)state;
    static const Row steps[] = {
        {"luister", "\"listen\" (luisteren)"},  {"erkenning", "\"acknowledge\" (erkennen)"},
        {"oplossing", "\"solve\" (oplossen)"},  {"opgelost", "\"solve\" (oplossen)"},
        {"nazorg", "\"follow_up\" (opvolgen)"}, {"opvolging", "\"follow_up\" (opvolgen)"},
        {"vragen", "\"probe\" (doorvragen)"},   {"afronden", NULL},
    };
    static const Row channels[] = {
        {"mail", "\"email\" (e-mail)"},
        {"E-mail", "\"e-mail\""},
        {"telefonisch", "\"phone\" (telefoon)"},
        {"brieven", "\"letter\" (brief)"},
        {"loket", "\"counter\" (balie)"},
        {"whatsapp", "\"chat\""},
        {"social media", "\"social\" (sociale media)"},
        {"fax", NULL},
    };
    static const Row outcomes[] = {
        {"blij", "\"delighted\" (blij verrast)"},
        {"verloren", "\"lost\" (klant kwijt)"},
        {"tevreden klant", "\"satisfied\" (tevreden)"},
        {"escalatie", "\"escalated\" (hogerop gegaan)"},
        {"neergelegd", "\"resigned\" (erbij neergelegd)"},
        {"satisfyed", "\"satisfied\" (tevreden)"},
        {"goed", NULL},
    };
    static const Row hand_overs[] = {
        {"warme", "\"warm\""}, {"koude", "\"cold\" (koud)"}, {"snel", NULL}};
    static const Row routes[] = {{"teamleider", "\"senior\""},
                                 {"verplichte", "\"required\" (verplicht)"}};
    static const Row levels[] = {{"b1", "\"B1\""}, {"niveau 3", NULL}};
    CHECK_TERMS(steps, step_terms + 1, STEP_COUNT - 1);
    CHECK_TERMS(channels, channel_terms, CHANNEL_COUNT);
    CHECK_TERMS(outcomes, outcome_terms, OUTCOME_COUNT);
    CHECK_TERMS(hand_overs, hand_over_terms + 1, HAND_OVER_COUNT - 1);
    CHECK_TERMS(routes, route_terms, ROUTE_COUNT);
    CHECK_TERMS(levels, reading_terms, READING_COUNT);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(acts),       cmocka_unit_test(moods),    cmocka_unit_test(kinds),
        cmocka_unit_test(categories), cmocka_unit_test(remedies), cmocka_unit_test(terms),
    };
    return cmocka_run_group_tests(tests, open_house, close_house);
}
