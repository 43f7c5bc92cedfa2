/* What is told about a turn and a play, in the words of the program, from a case of its own. */
#include "unit/support.h"

#include <stdlib.h>
#include <string.h>

#include "cases/opened.h"
#include "front/shared/figures.h"
#include "front/shared/mood.h"
#include "front/shared/passing.h"
#include "front/shared/play_facts.h"
#include "front/shared/since.h"
#include "front/shared/turn_facts.h"
#include "policy/policy.h"

typedef struct Fixture {
    Library library;
    Opened opened;
    Play *play;
    int64_t now;
} Fixture;

static void begin_case(Fixture *f, const char *id) {
    Findings findings;
    int code;
    *f = (Fixture){.now = 0};
    findings_init(&findings, LANG_NL);
    library_init(&f->library, KLACHT_TESTS "/cases/facts");
    if (!opened_init(&f->opened, &f->library, id, "nl", &findings, &code))
        fail_msg("%s", findings.count ? findings.items[0].text : "not opened");
    findings_release(&findings);
    f->play = play_new(f->opened.file.scenario, &f->opened.file.calls,
                       (PlaySetup){.seed = 1, .mode = PLAY_PRACTICE, .time_factor = 0});
}

static void begin(Fixture *f) {
    begin_case(f, "zaak");
}

static void end(Fixture *f) {
    play_free(f->play);
    opened_release(&f->opened);
    library_release(&f->library);
}

static void step(Fixture *f, Input input) {
    input.at_ms = f->now += 1000;
    assert_int_equal(play_step(f->play, &input), PLAY_OK);
}

/* Marks the clause that begins with this word of the customer's first line. */
static void mark(Fixture *f, int word) {
    Input input = {.kind = INPUT_MARK};
    input.as.mark.moment = play_moment(f->play);
    input.as.mark.line = 1;
    input.as.mark.word = word;
    step(f, input);
}

static void go_on(Fixture *f) {
    step(f, (Input){.kind = INPUT_CONTINUE});
}

static void reply(Fixture *f, const char *id) {
    const Scenario *scenario = f->opened.file.scenario;
    for (int i = 0; i < scenario->reply_count; i++)
        if (!strcmp(scenario->replies[i].id, id)) {
            step(f, (Input){.kind = INPUT_REPLY, .as.reply = i});
            return;
        }
    fail_msg("no reply %s", id);
}

/* A remedy without and one with an amount; either may be NULL. */
static void offer(Fixture *f, const char *plain, const char *money, double euros,
                  HandOver hand_over) {
    const House *house = &f->opened.file.scenario->house;
    Chosen chosen[2];
    Input input = {.kind = INPUT_OFFER};
    int count = 0;
    if (plain)
        chosen[count++] = (Chosen){house_find_remedy(house, plain), 0};
    if (money)
        chosen[count++] = (Chosen){house_find_remedy(house, money), euros};
    input.as.offer.chosen = chosen;
    input.as.offer.count = count;
    input.as.offer.hand_over = hand_over;
    step(f, input);
}

static void add(Text *text, const Facts *facts) {
    for (int i = 0; i < facts->count; i++) {
        const Fact *fact = &facts->items[i];
        static const char *const tones[] = {"", "+ ", "- "};
        text_addf(text, "%s%s%s%s\n", tones[fact->tone], fact->head,
                  *fact->head && *fact->body ? " " : "", fact->body);
    }
}

static void assert_told(Fixture *f, int turn, const char *expected) {
    Arena arena;
    Facts facts;
    Text text = {0};
    arena_init(&arena);
    const Better *better = better_find(f->play, &f->opened.file.calls, &arena);
    turn_facts_debrief(&facts, f->play, turn, &better[turn], LANG_NL);
    add(&text, &facts);
    assert_string_equal(text_cstr(&text), expected);
    facts_release(&facts);
    arena_release(&arena);
    text_release(&text);
}

static void all_that_was_heard(void **state) {
    (void)state;
    Fixture f;
    begin(&f);
    mark(&f, 1);  /* Goedemorgen, */
    mark(&f, 4);  /* Wachten wij nog steeds op de monteur? */
    mark(&f, 11); /* Mijn buurman wacht altijd graag, */
    mark(&f, 18); /* Het zal wel druk zijn. */
    go_on(&f);
    reply(&f, "probe");
    assert_told(
        &f, 0,
        "+ Gehoord: “Wachten wij nog steeds op de monteur?” (impliciet). Er is iets beloofd.\n"
        "- Gemist: “…ik niet” (impliciet). Ze wacht niet graag.\n"
        "- Loos alarm: “Mijn buurman wacht altijd graag…”. Dat gaat over de buurman.\n"
        "Loos alarm: Je markeerde een stukje zonder onvrede over ons. Dat kost punten bij "
        "herkennen: wie overal onvrede hoort, hoort niet meer waar die echt zit.\n" /* once */
        "Kan allebei: “Het zal wel druk zijn”. Begrip, of berusting.\n"
        "- Loos alarm: “Goedemorgen…”. Hier hoorden wij niets; waarom jij wel?\n"
        "Mevrouw Proef dacht: “Dit is de derde keer al.”\n"
        "Jij: “Hoe lang wacht u al?”\n"
        "+ Wat je deed: doorvragen. Je nodigt uit om te vertellen.\n"
        "Mevrouw Proef reageert beleefd. Het vertrouwen groeit wat. Er komt wat geduld terug.\n"
        "Punten: 1 van 2 gehoord. 2 keer loos alarm. Inleven 75.\n"
        "Je had “Wachten wij nog steeds op de monteur?” gehoord. Daarmee kon je iets beters "
        "zeggen: “U zegt: nog steeds. Dat had niet gemogen.” Je noemt wat je hoorde.\n");
    end(&f);
}

static void the_coach_is_brief(void **state) {
    (void)state;
    Fixture f;
    Facts facts;
    Text text = {0};
    begin(&f);
    mark(&f, 4);
    go_on(&f);
    reply(&f, "acknowledge");
    turn_facts_coach(&facts, f.play, 0, LANG_NL);
    add(&text, &facts);
    assert_string_equal(
        text_cstr(&text),
        "Jij: “U zegt: nog steeds. Dat had niet gemogen.”\n"
        "+ Wat je deed: erkennen. Je noemt wat je hoorde.\n"
        "+ Gehoord: “Wachten wij nog steeds op de monteur?”.\n"
        "- Gemist: “…ik niet”. Ze wacht niet graag.\n"
        "+ Terecht niet gemarkeerd: “Mijn buurman wacht altijd graag…”.\n"
        "Mevrouw Proef reageert beleefd. Het vertrouwen groeit wat. Er komt wat geduld terug.\n"
        "Mevrouw Proef dacht: “Dit is de derde keer al.”\n");
    facts_release(&facts);
    text_release(&text);
    end(&f);
}

static void assert_coach(Fixture *f, int turn, const char *expected) {
    Facts facts;
    Text text = {0};
    turn_facts_coach(&facts, f->play, turn, LANG_NL);
    add(&text, &facts);
    if (!strstr(text_cstr(&text), expected))
        fail_msg("not told: %s\nin: %s", expected, text_cstr(&text));
    facts_release(&facts);
    text_release(&text);
}

/* Of a signal in more than one clause those are quoted that were marked, in one note for all that
 * is heard in them; both of them when neither was. */
static void what_is_quoted_was_marked(void **state) {
    (void)state;
    static const struct {
        int words[3];
        const char *told;
    } rows[] = {
        {{6}, "Gehoord: “…als ik maar weet…”."},
        {{6, 10}, "Gehoord: “…als ik maar weet, wie er komt”."},
        {{1, 10}, "Gehoord: “Dan wacht ik wel af…”, “…wie er komt”."},
        {{10}, "Gehoord: “…wie er komt”."},
        {{0}, "Gemist: “Dan wacht ik wel af, als ik maar weet, wie er komt”."},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Fixture f;
        begin_case(&f, "stukken");
        for (int w = 0; w < 3 && rows[i].words[w]; w++)
            mark(&f, rows[i].words[w]);
        go_on(&f);
        reply(&f, "probe");
        assert_coach(&f, 0, rows[i].told);
        end(&f);
    }
    Fixture f;
    Facts facts;
    int heard = 0;
    begin_case(&f, "stukken");
    mark(&f, 6);
    go_on(&f);
    reply(&f, "probe");
    turn_facts_coach(&facts, f.play, 0, LANG_NL);
    for (int i = 0; i < facts.count; i++)
        heard += facts.items[i].kind == FACT_HEARD;
    assert_int_equal(heard, 1);
    facts_release(&facts);
    end(&f);
}

/* Who marks nothing where nothing is hears so; who marks something does not. */
static void nothing_was_behind_it(void **state) {
    (void)state;
    for (int marks = 0; marks < 2; marks++) {
        Fixture f;
        Facts facts;
        bool quiet = false;
        begin_case(&f, "stukken");
        go_on(&f);
        reply(&f, "probe");
        if (marks)
            mark(&f, 1);
        go_on(&f);
        step(&f, (Input){.kind = INPUT_REPLY, .as.reply = f.opened.file.scenario->reply_count - 1});
        for (int turn = 0; turn < 2; turn++) {
            turn_facts_coach(&facts, f.play, turn, LANG_NL);
            for (int i = 0; i < facts.count; i++)
                if (facts.items[i].kind == FACT_QUIET) {
                    quiet = true;
                    assert_int_equal(turn, 1);
                    assert_int_equal(facts.items[i].tone, TONE_GOOD);
                    assert_string_equal(facts.items[i].head,
                                        "Hier zat niets achter, en dat hoorde je.");
                }
            facts_release(&facts);
        }
        assert_int_equal(quiet, !marks);
        end(&f);
    }
}

/* What would have been better is something that could have been said: a reply whose `when` does not
 * hold could not, however much is heard. */
static void better_could_be_said(void **state) {
    (void)state;
    Fixture f;
    Arena arena;
    begin(&f);
    go_on(&f);
    reply(&f, "explain");
    arena_init(&arena);
    const Scenario *scenario = f.opened.file.scenario;
    const Better *better = better_find(f.play, &f.opened.file.calls, &arena);
    assert_int_equal(better[0].opened_count, 0);
    assert_string_equal(scenario->replies[better[0].reply].id, "acknowledge");
    assert_string_equal(scenario->marks[better[0].unheard].id, "nog steeds");
    arena_release(&arena);
    end(&f);
}

/* What is called better, or is said to have led elsewhere, is a good answer: never a trap, and
 * never one that the case itself calls out of place. Of every case of the library, however it is
 * played.
 */
static void what_is_advised_is_good(void **state) {
    (void)state;
    static const Policy policies[] = {POLICY_DEFEND, POLICY_FIRST, POLICY_RANDOM, POLICY_HAND_OVER};
    Library library;
    int told = 0;
    library_init(&library, KLACHT_SOURCE "/scenarios");
    library_scan(&library);
    for (int c = 0; c < library.count; c++) {
        Findings findings;
        Opened opened;
        int code;
        findings_init(&findings, LANG_NL);
        if (!strstr(library.items[c].file, "case.lua") ||
            !opened_init(&opened, &library, library.items[c].id, "nl", &findings, &code)) {
            findings_release(&findings);
            continue;
        }
        const Scenario *scenario = opened.file.scenario;
        Player *player = player_new(scenario);
        for (uint64_t p = 0; p < 12; p++) {
            uint64_t steps = 0;
            int count;
            Arena arena;
            Play *play = play_new(scenario, &opened.file.calls,
                                  (PlaySetup){.seed = p, .mode = PLAY_PRACTICE, .time_factor = 0});
            player_play(player, play, policies[p % 4], p, &steps);
            arena_init(&arena);
            const Better *better = better_find(play, &opened.file.calls, &arena);
            const Turn *turns = play_turns(play, &count);
            for (int t = 0; t < count; t++) {
                int reply = better[t].reply;
                told += reply >= 0;
                if (reply >= 0 && !better_is_fitting(scenario, reply))
                    fail_msg("%s, turn %d: advised is %s", scenario->id, t + 1,
                             scenario->replies[reply].id);
                for (int i = 0; i < better[t].opened_count; i++)
                    assert_true(better[t].opened[i] == turns[t].reply ||
                                better_is_fitting(scenario, better[t].opened[i]));
            }
            arena_release(&arena);
            play_free(play);
        }
        player_free(player);
        opened_release(&opened);
        findings_release(&findings);
    }
    library_release(&library);
    assert_true(told > 50);
}

/* Words of which it is told that they were heard are not told of again as ones that can be either.
 */
static void one_clause_one_note(void **state) {
    (void)state;
    Fixture f;
    Facts facts;
    begin_case(&f, "gratis");
    mark(&f, 3);
    go_on(&f);
    offer(&f, "apology", NULL, 0, HAND_OVER_NONE);
    Arena arena;
    arena_init(&arena);
    const Better *better = better_find(f.play, &f.opened.file.calls, &arena);
    for (int debrief = 0; debrief < 2; debrief++) {
        int heard = 0;
        if (debrief)
            turn_facts_debrief(&facts, f.play, 0, &better[0], LANG_NL);
        else
            turn_facts_coach(&facts, f.play, 0, LANG_NL);
        for (int i = 0; i < facts.count; i++) {
            heard += facts.items[i].kind == FACT_HEARD;
            assert_int_not_equal(facts.items[i].kind, FACT_EITHER);
        }
        assert_int_equal(heard, 1);
        facts_release(&facts);
    }
    arena_release(&arena);
    end(&f);
}

static void assert_silent_of(Fixture *f, int turn, FactKind kind) {
    Facts facts;
    turn_facts_coach(&facts, f->play, turn, LANG_NL);
    for (int i = 0; i < facts.count; i++)
        assert_int_not_equal(facts.items[i].kind, kind);
    facts_release(&facts);
}

/* Who offers nothing decided nothing, and named no amount. */
static void nothing_offered(void **state) {
    (void)state;
    Fixture f;
    begin_case(&f, "gratis");
    go_on(&f);
    offer(&f, NULL, NULL, 0, HAND_OVER_NONE);
    assert_coach(&f, 0, "- Je bood niets aan.\n");
    assert_silent_of(&f, 0, FACT_MONEY);
    end(&f);
    begin(&f);
    go_on(&f);
    reply(&f, "probe");
    go_on(&f);
    offer(&f, NULL, NULL, 0, HAND_OVER_NONE);
    assert_coach(&f, 1, "- Je bood niets aan.\n");
    assert_coach(&f, 1, "is te weinig"); /* there an amount is due */
    end(&f);
}

static void no_money_belongs_to_it(void **state) {
    (void)state;
    Fixture f;
    begin_case(&f, "gratis");
    go_on(&f);
    offer(&f, "apology", "voucher", 10, HAND_OVER_NONE);
    assert_coach(&f, 0, "- Geld hoeft hier niet; € 10 is te veel.\n");
    end(&f);
}

/* One amount is no range. */
static void exactly_one_amount(void **state) {
    (void)state;
    Text text = {0};
    words_add_between(&text, LANG_NL, 3, 3);
    words_add_between(&text, LANG_EN, 20, 40);
    assert_string_equal(text_cstr(&text), "precies € 3€20 to €40");
    text_release(&text);
}

static void assert_rule(const Pass *pass, const char *expected) {
    Text text = {0};
    passing_add_rule(&text, LANG_NL, pass);
    assert_string_equal(text_cstr(&text), expected);
    text_release(&text);
}

static void assert_passing(const Scores *scores, const Pass *pass, const char *expected);

/* What it takes to pass is told before: what the house asks, and no more. */
static void the_rule_of_passing(void **state) {
    (void)state;
    Pass pass = {.has_total = true, .total = 60, .has_outcome = true, .outcome = OUTCOME_SATISFIED};
    assert_rule(&pass, "Je slaagt als je voor totaal minstens 60 haalt én de klant tevreden is.");
    pass.has_empathy = true;
    assert_rule(&pass, "Je slaagt als je cijfers hoog genoeg zijn én de klant tevreden is.");
    pass.has_outcome = false;
    assert_rule(&pass, "Je slaagt als je cijfers hoog genoeg zijn.");
    assert_rule(&(Pass){.has_outcome = true, .outcome = OUTCOME_RESIGNED},
                "Je slaagt als de klant er op zijn minst vrede mee heeft.");
    assert_rule(&(Pass){.has_outcome = true, .outcome = OUTCOME_LOST}, "");
    assert_rule(&(Pass){0}, "");
    Scores scores = {.total = 87, .lacks = 1u << PASS_OUTCOME};
    pass.has_outcome = true;
    pass.outcome = OUTCOME_DELIGHTED;
    assert_passing(
        &scores, &pass,
        "Nog niet geslaagd. Je cijfers zijn hoog genoeg, maar mevrouw Proef is tevreden.");
}

/* Beside the time before: what rose most is named, and nothing where nothing did. */
static void since_the_time_before(void **state) {
    (void)state;
    double before[SCORED_COUNT] = {31, 28, 50, 94, SCORE_NULL};
    Scores now = {.total = 87, .recognition = 94, .empathy = 64, .speed = 96, .mandate = 100};
    Text text = {0};
    since_add(&text, LANG_NL, before, &now);
    assert_string_equal(text_cstr(&text),
                        "De vorige keer 31, nu 87: veel beter herkend, beter ingeleefd.");
    text_clear(&text);
    scored_list(&now, before);
    since_add(&text, LANG_NL, before, &now);
    assert_string_equal(text_cstr(&text), "De vorige keer 87, nu 87.");
    text_release(&text);
}

static void to_the_offer(Fixture *f) {
    begin(f);
    go_on(f);
    reply(f, "probe");
    go_on(f);
}

static void an_offer(void **state) {
    (void)state;
    Fixture f;
    to_the_offer(&f);
    offer(&f, "call", "refund", 57, HAND_OVER_NONE);
    assert_told(&f, 1,
                "+ Hier zat niets achter, en dat hoorde je.\n"
                "Jij: Ik bied aan: terugbellen, kosten vergoeden € 57.\n"
                "+ Je besliste zelf, en dat mocht.\n"
                "- Wat ontbrak: excuses.\n"
                "- Dit voegt hier niets toe: terugbellen.\n"
                "- € 57 is meer dan de € 15 die je nog had.\n"
                "Eerst de mens, dan het geld.\n"
                "Punten: Mandaat 40.\n");
    end(&f);
}

static void assert_said(const char *plain, const char *money, double euros, HandOver hand_over,
                        const char *expected) {
    Fixture f;
    Facts facts;
    to_the_offer(&f);
    offer(&f, plain, money, euros, hand_over);
    turn_facts_coach(&facts, f.play, 1, LANG_NL);
    for (int i = 0; i < facts.count; i++)
        if (facts.items[i].kind == FACT_SAID)
            assert_string_equal(facts.items[i].body, expected);
    facts_release(&facts);
    end(&f);
}

/* What is offered is said in sentences: those of the house, with their amount, and by name what
 * has none. */
static void an_offer_is_said(void **state) {
    (void)state;
    assert_said("apology", "voucher", 25, HAND_OVER_NONE, "Het spijt me. U krijgt € 25 van ons.");
    assert_said("apology", "refund", 57, HAND_OVER_NONE,
                "Het spijt me. Ik bied aan: kosten vergoeden € 57.");
    assert_said("apology", NULL, 0, HAND_OVER_WARM,
                "Het spijt me. Ik vraag mijn collega om dit over te nemen, en ik blijf erbij tot "
                "het geregeld is.");
    assert_said(NULL, NULL, 0, HAND_OVER_COLD,
                "Daarvoor moet ik doorverwijzen naar een andere afdeling. Dit is het nummer.");
    assert_said(NULL, NULL, 0, HAND_OVER_NONE, "Hier kan ik niets voor aanbieden.");
}

/* Each remedy that is given here says how, in both languages. */
static void the_house_has_words_for_all(void **state) {
    (void)state;
    static const char *const langs[] = {"nl", "en"};
    for (size_t l = 0; l < sizeof langs / sizeof *langs; l++) {
        Library library;
        library_init(&library, KLACHT_SOURCE "/scenarios");
        library_scan(&library);
        assert_true(library.count > 10);
        for (int c = 0; c < library.count; c++) {
            Findings findings;
            Opened opened;
            int code;
            findings_init(&findings, LANG_NL);
            if (opened_init(&opened, &library, library.items[c].id, langs[l], &findings, &code)) {
                const House *house = &opened.file.scenario->house;
                for (int i = 0; i < house->remedy_count; i++) {
                    const Remedy *remedy = &house->remedies[i];
                    if (!remedy->says ||
                        remedy_has_amounts(remedy) != !!strstr(remedy->says, "{euros}"))
                        fail_msg("%s, %s: %s", library.items[c].id, langs[l], remedy->id);
                }
                opened_release(&opened);
            }
            findings_release(&findings);
        }
        library_release(&library);
    }
}

static void assert_mood(const Play *play, int mood, const char *id) {
    assert_true(mood >= 0);
    assert_string_equal(play_scenario(play)->house.moods[mood].id, id);
}

/* The face and what is told of it: a line's mood goes before the feelings, an outcome before both.
 */
static void how_she_looks(void **state) {
    (void)state;
    Fixture f;
    begin(&f);
    assert_mood(f.play, mood_in(f.play, 0, 0), "tense");
    go_on(&f);
    reply(&f, "probe");
    assert_mood(f.play, mood_after(f.play, 0), "polite");
    assert_mood(f.play, mood_in(f.play, 1, 1), "polite");
    go_on(&f);
    offer(&f, "apology", NULL, 0, HAND_OVER_WARM);
    assert_mood(f.play, mood_after(f.play, 1), "resigned");
    end(&f);
    to_the_offer(&f); /* this house has no face for a customer who is lost */
    offer(&f, NULL, "voucher", 10, HAND_OVER_NONE);
    assert_mood(f.play, mood_after(f.play, 1), "tense");
    end(&f);
}

/* What the role may not give is a fault wherever it is laid on the table. */
static void a_grave_fault(void **state) {
    (void)state;
    Fixture f;
    Facts facts;
    Text text = {0};
    to_the_offer(&f);
    offer(&f, "secrecy", "voucher", 10, HAND_OVER_NONE);
    turn_facts_coach(&facts, f.play, 1, LANG_NL);
    add(&text, &facts);
    assert_non_null(strstr(text_cstr(&text),
                           "- Een ernstige fout, bij elke klant: geheimhouding beloven.\n"
                           "- Dit maakt het hier erger: waardebon.\n"));
    facts_release(&facts);
    text_release(&text);
    end(&f);
}

/* Who hands over cannot promise money: it is not missing then. */
static void nothing_is_missing_that_could_not_be(void **state) {
    (void)state;
    Fixture f;
    Facts facts;
    Text text = {0};
    to_the_offer(&f);
    offer(&f, "apology", NULL, 0, HAND_OVER_WARM);
    turn_facts_coach(&facts, f.play, 1, LANG_NL);
    add(&text, &facts);
    assert_non_null(strstr(text_cstr(&text), "+ Alles wat de klant nodig heeft, zit erin.\n"));
    assert_null(strstr(text_cstr(&text), "ontbrak"));
    facts_release(&facts);
    text_release(&text);
    end(&f);
}

static void the_right_thing_in_the_wrong_place(void **state) {
    (void)state;
    Fixture f;
    Facts facts;
    Text text = {0};
    begin(&f);
    go_on(&f);
    reply(&f, "vroeg");
    turn_facts_coach(&facts, f.play, 0, LANG_NL);
    add(&text, &facts);
    assert_non_null(strstr(text_cstr(&text), "- Wat je deed: erkennen, maar te vroeg. "
                                             "Je kent het verhaal nog niet.\n"));
    facts_release(&facts);
    text_clear(&text);
    Better better = {.reply = -1, .unheard = -1};
    turn_facts_debrief(&facts, f.play, 0, &better, LANG_NL);
    add(&text, &facts);
    assert_non_null(strstr(text_cstr(&text), "Te vroeg: Zover is het nog niet.\n"));
    facts_release(&facts);
    text_release(&text);
    end(&f);
}

static void assert_coach_tells(const Play *play, int turn, const char *expected) {
    Facts facts;
    Text text = {0};
    turn_facts_coach(&facts, play, turn, LANG_NL);
    add(&text, &facts);
    if (!strstr(text_cstr(&text), expected))
        assert_string_equal(text_cstr(&text), expected);
    facts_release(&facts);
    text_release(&text);
}

/* Where signs would contradict each other it is said which one counts. */
static void one_verdict_of_an_answer(void **state) {
    (void)state;
    Fixture f;
    begin_case(&f, "keer");
    go_on(&f);
    reply(&f, "explain");
    assert_true(turn_is_first_answer(f.play, 0));
    go_on(&f);
    assert_false(turn_is_first_answer(f.play, 1));
    reply(&f, "promise"); /* trust rises by a trap */
    assert_coach_tells(f.play, 1,
                       "- Mevrouw Proef reageert berustend. Het vertrouwen groeit wat. "
                       "Voor nu: een valkuil breekt je later op.\n");
    end(&f);
    begin_case(&f, "keer");
    go_on(&f);
    reply(&f, "explain");
    go_on(&f);
    reply(&f, "door"); /* to the right one, at the wrong time */
    assert_coach_tells(f.play, 1, "- Wat je deed: erkennen, maar te vroeg.");
    assert_coach_tells(f.play, 1, "\nJe droeg warm over");
    end(&f);
}

static void assert_verdict(Fixture *f, const char *expected) {
    PlayFacts facts;
    Text text = {0};
    play_facts_init(&facts, f->play, &f->opened.file.calls, LANG_NL);
    add(&text, &facts.verdict);
    assert_string_equal(text_cstr(&text), expected);
    play_facts_release(&facts);
    text_release(&text);
}

static void why_it_did_not_pass(void **state) {
    (void)state;
    Fixture f;
    begin(&f);
    mark(&f, 4);
    go_on(&f);
    reply(&f, "acknowledge");
    go_on(&f);
    offer(&f, NULL, "voucher", 10, HAND_OVER_NONE);
    assert_verdict(&f, "- Nog niet geslaagd. Mevrouw Proef haakt af. Herkennen 50, nodig is 65.\n");
    end(&f);
}

static void why_it_passed(void **state) {
    (void)state;
    Fixture f;
    begin(&f);
    mark(&f, 4);
    mark(&f, 16);
    go_on(&f);
    reply(&f, "acknowledge");
    go_on(&f);
    offer(&f, "apology", "refund", 15, HAND_OVER_NONE);
    assert_verdict(&f, "+ Geslaagd. Mevrouw Proef is tevreden.\n");
    end(&f);
}

static void assert_passing(const Scores *scores, const Pass *pass, const char *expected) {
    Text text = {0}, why = {0};
    passing_add(&text, &why, LANG_NL, scores, pass, "mevrouw Proef", OUTCOME_SATISFIED);
    text_join(&text, " ", text_cstr(&why));
    assert_string_equal(text_cstr(&text), expected);
    text_release(&text);
    text_release(&why);
}

/* A figure that rounds to what was asked is said with its decimals. */
static void a_hair_below(void **state) {
    (void)state;
    Pass pass = {.has_total = true, .total = 60, .has_empathy = true, .empathy = 50};
    Scores scores = {.total = 59.996,
                     .recognition = SCORE_NULL,
                     .empathy = 49.7,
                     .speed = SCORE_NULL,
                     .mandate = SCORE_NULL,
                     .lacks = 1u << PASS_EMPATHY};
    assert_passing(&scores, &pass,
                   "Nog niet geslaagd. Inleven 49,7, nodig is 50. De rest is hoog genoeg.");
    scores.lacks = 1u << PASS_TOTAL;
    assert_passing(&scores, &pass,
                   "Nog niet geslaagd. Totaal 59,99, nodig is 60. De rest is hoog genoeg.");
}

/* The total is no reason beside a figure that it is made of; of many the names are enough. */
static void as_few_reasons_as_can_be(void **state) {
    (void)state;
    Pass pass = {.has_total = true,
                 .total = 60,
                 .has_recognition = true,
                 .recognition = 65,
                 .has_empathy = true,
                 .empathy = 50,
                 .has_mandate = true,
                 .mandate = 50};
    Scores scores = {.total = 40,
                     .recognition = 80,
                     .empathy = 30,
                     .speed = 50,
                     .mandate = 20,
                     .lacks = 1u << PASS_TOTAL | 1u << PASS_EMPATHY};
    assert_passing(&scores, &pass, "Nog niet geslaagd. Inleven 30, nodig is 50.");
    scores.lacks |= 1u << PASS_MANDATE;
    assert_passing(&scores, &pass,
                   "Nog niet geslaagd. Inleven 30, nodig is 50; mandaat 20, nodig is 50.");
    scores.lacks |= 1u << PASS_RECOGNITION;
    assert_passing(&scores, &pass, "Nog niet geslaagd. Nog te laag: herkennen, inleven, mandaat.");
    scores.lacks = 0;
    scores.passed = true;
    assert_passing(&scores, &pass, "Geslaagd. Al je cijfers zijn hoog genoeg.");
    assert_passing(&scores, &(Pass){.has_total = true, .total = 30},
                   "Geslaagd. Totaal 40, nodig is 30.");
    assert_passing(&scores, &(Pass){.has_outcome = true}, "Geslaagd. Mevrouw Proef is tevreden.");
    assert_passing(&scores, &(Pass){0}, "Geslaagd. Het totaal is 40.");
}

/* The lesson that comes first is of this turn and begins with this; NULL: it is none of a turning.
 */
static void assert_turning(Fixture *f, int turn, const char *body) {
    PlayFacts facts;
    play_facts_init(&facts, f->play, &f->opened.file.calls, LANG_NL);
    const Fact *first = &facts.lessons.items[0];
    bool told = !strncmp(first->head, "Deze beurt gaf de doorslag.", 27);
    assert_in_range(facts.lessons.count, 1, 3);
    assert_int_equal(told, body != NULL);
    if (body) {
        assert_int_equal(first->turn, turn);
        assert_true(*first->advice);
        assert_string_equal(first->body, body);
    }
    for (int i = 1; i < facts.lessons.count; i++) /* and it is told once */
        assert_true(!body || facts.lessons.items[i].tone == TONE_GOOD ||
                    facts.lessons.items[i].turn != turn ||
                    !strstr(facts.lessons.items[i].head, "antwoord"));
    play_facts_release(&facts);
}

/* What decided an ending is the last turn that could have led elsewhere, by what could be said
 * there, by what more could have been heard, or by what was laid on the table. */
static void what_decided_the_ending(void **state) {
    (void)state;
    Fixture f;
    begin_case(&f, "keer"); /* the second turn leads to one ending: it decides nothing */
    go_on(&f);
    reply(&f, "explain");
    go_on(&f);
    reply(&f, "dan");
    assert_turning(&f, 0,
                   "Na jouw antwoord kon het niet meer goed aflopen. Met dit antwoord nog wel: "
                   "“Hoe lang wacht u al?” Je nodigt uit om te vertellen.");
    end(&f);
    begin_case(&f, "keer");
    go_on(&f);
    reply(&f, "probe");
    go_on(&f);
    reply(&f, "druk");
    assert_turning(&f, 1,
                   "Na jouw antwoord kon het niet meer goed aflopen. Had je tot hier alles "
                   "gemarkeerd wat er te horen was, dan kon dit nog: “Nee, dit is niet het "
                   "einde.” Je noemt wat je hoorde.");
    end(&f);
    begin_case(&f, "keer");
    go_on(&f);
    reply(&f, "probe");
    mark(&f, 5);
    go_on(&f);
    reply(&f, "druk");
    assert_turning(&f, 1,
                   "Na jouw antwoord kon het niet meer goed aflopen. Met dit antwoord nog wel: "
                   "“Nee, dit is niet het einde.” Je noemt wat je hoorde.");
    end(&f);
    to_the_offer(&f);
    offer(&f, NULL, "voucher", 10, HAND_OVER_NONE);
    assert_turning(&f, 1,
                   "Na dit aanbod kon het niet meer goed aflopen. Met een ander aanbod nog wel. "
                   "Dit maakt het hier erger: waardebon. Wat ontbrak: excuses, kosten vergoeden.");
    end(&f);
    to_the_offer(&f); /* this ended well */
    offer(&f, "apology", "refund", 15, HAND_OVER_NONE);
    assert_turning(&f, 1, NULL);
    end(&f);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(all_that_was_heard),
        cmocka_unit_test(the_coach_is_brief),
        cmocka_unit_test(what_is_quoted_was_marked),
        cmocka_unit_test(nothing_was_behind_it),
        cmocka_unit_test(better_could_be_said),
        cmocka_unit_test(what_is_advised_is_good),
        cmocka_unit_test(exactly_one_amount),
        cmocka_unit_test(the_rule_of_passing),
        cmocka_unit_test(since_the_time_before),
        cmocka_unit_test(an_offer),
        cmocka_unit_test(an_offer_is_said),
        cmocka_unit_test(the_house_has_words_for_all),
        cmocka_unit_test(how_she_looks),
        cmocka_unit_test(a_grave_fault),
        cmocka_unit_test(nothing_is_missing_that_could_not_be),
        cmocka_unit_test(the_right_thing_in_the_wrong_place),
        cmocka_unit_test(one_verdict_of_an_answer),
        cmocka_unit_test(why_it_did_not_pass),
        cmocka_unit_test(why_it_passed),
        cmocka_unit_test(no_money_belongs_to_it),
        cmocka_unit_test(one_clause_one_note),
        cmocka_unit_test(nothing_offered),
        cmocka_unit_test(a_hair_below),
        cmocka_unit_test(as_few_reasons_as_can_be),
        cmocka_unit_test(what_decided_the_ending),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
