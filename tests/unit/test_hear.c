/* Hearing sentences: on the replies that come with the program, on sentences that are kept, and on
 * whatever may be typed. */
#include "unit/scenarios.h"

#include "base/random.h"
#include "base/utf8.h"
#include "front/shared/hear_tell.h"
#include "hear/markers.h"
#include "unit/hear_figures.h"

#define SENTENCES KLACHT_TESTS "/hear/sentences.tsv"

enum { MEMORY_MOST = 4 << 20, RANDOM_SENTENCES = 10000 };

static Shelved shelves[2];
static Ear *ears[2];
static const char *const languages[] = {"nl", "en"};

static int learn(void **state) {
    (void)state;
    for (int i = 0; i < 2; i++) {
        shelved_init(&shelves[i], SHIPPED, languages[i]);
        assert_true(shelves[i].good);
        ears[i] = ear_new(&shelves[i].samples, &shelves[i].house.file.house, NULL);
    }
    return 0;
}

static int forget(void **state) {
    (void)state;
    for (int i = 0; i < 2; i++) {
        ear_free(ears[i]);
        shelved_release(&shelves[i]);
    }
    return 0;
}

static void test_left_out(void **state) {
    (void)state;
    for (int i = 0; i < 2; i++) {
        OutFigures out = measure_out(&shelves[i]);
        print_message("%s: %.3f of %d replies, macro F1 %.3f\n", languages[i], out.right,
                      out.replies, out.macro);
        assert_int_equal(out.cases, shelves[i].samples.case_count);
        assert_true(out.replies > 500);
        assert_true(out.right >= 0.65);
        /* Promising is in nearly half of them: one that always says so is worse. */
        Tallied most = out.of[FAMILY_PROMISE];
        assert_true(out.right > (double)(most.both + most.has) / out.replies + 0.1);
    }
}

static void hold_kept(KeptFigures kept) {
    assert_true(tallied_right(kept.excuses) >= 0.85);
    assert_true(tallied_found(kept.excuses) >= 0.60);
    assert_true(tallied_right(kept.missing) >= 0.80);
    assert_true(kept.missing.both >= 10); /* it does say so */
}

static void test_kept_sentences(void **state) {
    (void)state;
    static const char *const halves[] = {"tuned", "held"};
    int sentences = 0;
    for (int i = 0; i < 2; i++)
        for (int h = 0; h < 2; h++) {
            KeptFigures kept = measure_kept(ears[i], SENTENCES, languages[i], halves[h]);
            hold_kept(kept);
            sentences += kept.sentences;
        }
    assert_int_equal(sentences, 300);
}

static void test_memory(void **state) {
    (void)state;
    for (int i = 0; i < 2; i++)
        assert_in_range(ear_bytes(ears[i]), 1000, MEMORY_MOST);
}

static void hold_words(const Ear *ear, const char *text, Family family, const char *words) {
    Hearing hearing;
    ear_hear(ear, text, &hearing);
    const HeardFamily *heard = &hearing.of[family];
    assert_true(heard->sure);
    assert_int_equal(heard->to - heard->from, strlen(words));
    assert_memory_equal(text + heard->from, words, strlen(words));
}

static void test_words(void **state) {
    (void)state;
    hold_words(ears[0], "Ja, DAT KOMT DOORDAT de bus stond te wachten.", FAMILY_EXPLAIN,
               "DAT KOMT DOORDAT");
    hold_words(ears[0], "we waren te laat, sorry", FAMILY_APOLOGISE, "sorry");
    hold_words(ears[1], "I'm so sorry about that", FAMILY_APOLOGISE, "I'm so sorry");
    Hearing hearing;
    ear_hear(ears[0], "", &hearing);
    assert_int_equal(hearing.main, FAMILY_NONE);
    assert_false(hearing_is_sure(&hearing));
    ear_hear(ears[0], "groen fietspad", &hearing);
    assert_false(hearing_is_sure(&hearing));
}

/* The same, learned twice; and without the case that is asked for. */
static void test_same_again(void **state) {
    (void)state;
    const Samples *samples = &shelves[0].samples;
    Ear *again = ear_new(samples, &shelves[0].house.file.house, NULL);
    Ear *without = ear_new(samples, &shelves[0].house.file.house, samples->cases[3].id);
    int others = 0;
    for (int i = 0; i < samples->count; i += 7) {
        Hearing first, second, third;
        ear_hear(ears[0], samples->items[i].text, &first);
        ear_hear(again, samples->items[i].text, &second);
        ear_hear(without, samples->items[i].text, &third);
        assert_memory_equal(&first, &second, sizeof first);
        others += memcmp(&first, &third, sizeof first) != 0;
    }
    assert_true(others > 0);
    ear_free(again);
    ear_free(without);
}

static bool stands(const char *phrases, const char *text) {
    House house = {0};
    Spoken spoken;
    MarkerPlace place;
    house.markers[FAMILY_DEFEND] = phrases;
    Markers *markers = markers_new(&house);
    spoken_init(&spoken, text);
    bool found = markers_find(markers, FAMILY_DEFEND, &spoken, 0, &place);
    assert_false(markers_find(markers, FAMILY_ASK, &spoken, 0, &place));
    spoken_release(&spoken);
    markers_free(markers);
    return found;
}

static void test_markers(void **state) {
    (void)state;
    assert_true(stands("komt door*", "Dat komt doordat het regent"));
    assert_true(stands("nooit; Zo/zulke zijn", "zulke ZIJN er"));
    assert_false(stands("komt door", "dat komt doordat het regent"));
    assert_true(stands("had … eerder", "had u ons nu eerder gebeld"));
    assert_false(stands("had … eerder", "had u ons dat nu eens eerder gezegd"));
    assert_false(stands("had … eerder", "dat had. Eerder niet"));
    assert_true(stands("hoe ?", "ja. hoe dan?"));
    assert_false(stands("hoe ?", "hoe dan. ja?"));
    assert_true(stands("it's", "It\xe2\x80\x99s the rule"));
    assert_true(stands("na 9", "na 25 dagen"));
    static const char *const odd[] = {"", ";;;", "…", "?", "/ * …", "… a", "a /", "**", "a/"};
    for (size_t i = 0; i < sizeof odd / sizeof *odd; i++)
        stands(odd[i], "a b ** c");
}

/* What is not promised, given or blamed is none; a word that denies something else takes nothing.
 */
static void test_denied(void **state) {
    (void)state;
    static const struct {
        int language;
        Family family;
        bool sure;
        const char *text;
    } said[] = {
        {0, FAMILY_PROMISE, true, "Ik bel u morgen terug"},
        {0, FAMILY_PROMISE, false, "Ik bel u niet terug"},
        {0, FAMILY_PROMISE, true, "ik zorg dat u niet meer hoeft te bellen"},
        {0, FAMILY_PROMISE, true, "Ik bel u morgen terug, niet vandaag"},
        {0, FAMILY_SOLVE, true, "wij vergoeden dat"},
        {0, FAMILY_SOLVE, false, "wij vergoeden dat niet"},
        {0, FAMILY_SOLVE, false, "een lekkende kraan is geen spoed"},
        {0, FAMILY_APOLOGISE, false, "ik ga geen excuses maken"},
        {0, FAMILY_APOLOGISE, true, "neem me niet kwalijk"},
        {0, FAMILY_DEFLECT, true, "u moet naar een andere afdeling"},
        {0, FAMILY_DEFLECT, false, "u hoeft niet naar een andere afdeling"},
        {0, FAMILY_DEFLECT, true, "daar ga ik niet over"},
        {0, FAMILY_ACCUSE, true, "dat is uw eigen schuld"},
        {0, FAMILY_ACCUSE, false, "dat is niet uw eigen schuld"},
        {0, FAMILY_ACKNOWLEDGE, true, "dat had niet mogen gebeuren"},
        {0, FAMILY_APOLOGISE, false, "Het spijt me niet."},
        {0, FAMILY_APOLOGISE, false, "Excuses bied ik daar niet voor aan"},
        {0, FAMILY_APOLOGISE, true, "Sorry dat wij u niet belden"},
        {0, FAMILY_PROMISE, false, "niemand belt, ik bel u vandaag niet meer terug"},
        {0, FAMILY_PROMISE, true, "ik zoek het uit waarom hij niet kwam"},
        {0, FAMILY_MINIMISE, false, "Zo erg is het dus voor u, dat u weer moet bellen."},
        {0, FAMILY_MINIMISE, true, "Zo erg is het toch niet?"},
        {0, FAMILY_MINIMISE, true, "Het valt allemaal wel mee hoor"},
        {0, FAMILY_EXPLAIN, false, "U had nooit twee keer hoeven bellen, dat komt door ons."},
        {0, FAMILY_DEFEND, false, "Ik kan u niets beloven, maar ik ga mijn best doen."},
        {0, FAMILY_ACCUSE, true, "Waarom belt u nu pas?"},
        {0, FAMILY_DEFLECT, true, "Belt u maar met de monteur."},
        {1, FAMILY_PROMISE, false, "I won't call you back"},
        {1, FAMILY_PROMISE, true, "I'll make sure you don't have to ring again"},
        {1, FAMILY_SOLVE, false, "a drip isn't urgent"},
        {1, FAMILY_PROMISE, false, "We don't refund that, and nobody will call you back today."},
        {1, FAMILY_SOLVE, false, "There is no way I can refund that."},
        {1, FAMILY_MINIMISE, false, "It's only fair that you hear from us tonight."},
        {1, FAMILY_MINIMISE, true, "It's only a drip"},
        {1, FAMILY_DEFEND, true, "I'm sorry you feel that way."},
        {1, FAMILY_ACCUSE, true, "Why are you only calling now?"},
        {1, FAMILY_DEFLECT, true, "You'll have to ring the plumber yourself."},
        {1, FAMILY_DEFLECT, true, "you need another department"},
        {1, FAMILY_DEFLECT, false, "you don't need another department"},
    };
    for (size_t i = 0; i < sizeof said / sizeof *said; i++) {
        Hearing hearing;
        ear_hear(ears[said[i].language], said[i].text, &hearing);
        if (hearing.of[said[i].family].sure != said[i].sure)
            fail_msg("%s: %s", family_id(said[i].family), said[i].text);
    }
}

/* Who asks without its mark is not told that nothing was asked. */
static void test_asked_plainly(void **state) {
    (void)state;
    static const struct {
        int language;
        bool absent;
        const char *text;
    } said[] = {
        {0, false, "sory dat u zo lang moest zoekn, wat is er aan de handt"},
        {0, false, "Sorry, hoe lang loopt dit al"},
        {0, false, "Sorry dat u weer moet bellen. Ik hoor graag het hele verhaal."},
        {0, true, "Sorry dat u weer moet bellen, wat vervelend voor u."},
        {1, false, "Sorry, how long has this been going on"},
        {1, false, "Sorry, I'd like to hear the whole story"},
        {1, true, "Sorry you had to ring us again, what a nuisance."},
    };
    for (size_t i = 0; i < sizeof said / sizeof *said; i++) {
        Hearing hearing;
        ear_hear(ears[said[i].language], said[i].text, &hearing);
        if (hearing.of[FAMILY_ASK].absent != said[i].absent)
            fail_msg("%s", said[i].text);
    }
}

static void hold_quote(int language, const char *text, Family family, const char *quote) {
    Hearing hearing;
    Text quoted = {0};
    ear_hear(ears[language], text, &hearing);
    heard_add_quote(&hearing.of[family], text, &quoted);
    assert_true(hearing.of[family].sure);
    assert_string_equal(text_cstr(&quoted), quote);
    text_release(&quoted);
}

/* The mark that ends a question is quoted with it, and each has its own half of "maar". */
static void test_quotes(void **state) {
    (void)state;
    hold_quote(0, "Wat is je ordernummer?", FAMILY_ASK, "Wat is je ordernummer?");
    hold_quote(0, "Goedemiddag. Wat is je ordernummer ? Dank je", FAMILY_ASK,
               "Wat is je ordernummer ?");
    hold_quote(0, "sorry hoor maar het is maar een tegel", FAMILY_APOLOGISE, "sorry hoor");
    hold_quote(0, "sorry hoor maar het is maar een tegel", FAMILY_MINIMISE,
               "… maar het is maar een tegel");
    hold_quote(0, "Sorry dat u zo lang moest wachten, ik bel u", FAMILY_APOLOGISE,
               "Sorry dat u zo lang moest wachten");
    hold_quote(0, "Sorry dat u zo lang moest wachten, ik bel u", FAMILY_ACKNOWLEDGE,
               "Sorry dat u zo lang moest wachten");
    hold_quote(1, "You should've told us", FAMILY_ACCUSE, "You should've told us");
}

/* What is good gives way where the same words show what is not. */
static void test_opposites(void **state) {
    (void)state;
    static const char *const said[] = {"Excuses als u het zo ervaren heeft",
                                       "I'm sorry if you experienced it that way"};
    for (int lang = 0; lang < 2; lang++) {
        Hearing hearing;
        ear_hear(ears[lang], said[lang], &hearing);
        assert_true(hearing.of[FAMILY_DEFEND].sure);
        assert_false(hearing.of[FAMILY_APOLOGISE].sure);
    }
}

/* ---- whatever is typed */

static const char *const bits[] = {"sorry",
                                   "dat komt door",
                                   "?",
                                   "!!!",
                                   "\n",
                                   "\t",
                                   "\xf0\x9f\x98\xa1",
                                   "\xe2\x80\x8d",
                                   "\xcc\x81",
                                   "if (x) { return; }",
                                   "<b>",
                                   "\\",
                                   "\"",
                                   "\xd9\x85\xd8\xb1\xd8\xad\xd8\xa8\xd8\xa7",
                                   "\xe4\xbd\xa0\xe5\xa5\xbd",
                                   "123456789012345",
                                   "u",
                                   "had",
                                   "\xc3\xa9\xc3\xa9n",
                                   "\xe2\x80\x99s",
                                   "\xed\x95\x9c\xea\xb5\xad\xec\x96\xb4",
                                   "....",
                                   ",",
                                   "%s%n",
                                   "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                                   "\xf0\x9d\x95\x8f",
                                   "'",
                                   "-",
                                   "niet",
                                   "because of the"};

static void add_random(Text *text, Random *random, int most) {
    int words = (int)random_below(random, (uint32_t)most);
    for (int i = 0; i < words; i++) {
        text_add(text, bits[random_below(random, sizeof bits / sizeof *bits)]);
        if (random_below(random, 4))
            text_add(text, " ");
        if (!random_below(random, 8)) {
            char c[4];
            int32_t code = (int32_t)random_below(random, 0x10FFFF);
            if (code && (code < 0xD800 || code > 0xDFFF))
                text_add_bytes(text, c, (size_t)utf8_encode(code, c));
        }
    }
}

static void hold_spans(const char *text, const Hearing *hearing) {
    size_t len = strlen(text);
    for (Family family = FAMILY_NONE + 1; family < FAMILY_COUNT; family++) {
        const HeardFamily *heard = &hearing->of[family];
        assert_true(heard->chance >= 0 && heard->chance <= 1);
        assert_false(heard->sure && heard->absent);
        assert_true(heard->from <= heard->to && heard->to <= len);
        if (heard->sure)
            assert_true(heard->from < heard->to &&
                        utf8_is_valid(text + heard->from, heard->to - heard->from));
        assert_true(heard->quote.from <= heard->from && heard->quote.to <= len);
        assert_true(!heard->sure || heard->quote.to >= heard->to);
    }
}

static void test_random_sentences(void **state) {
    (void)state;
    Random random;
    random_init(&random, 31);
    int sure = 0;
    for (int i = 0; i < RANDOM_SENTENCES; i++) {
        Text text = {0};
        Hearing hearing;
        add_random(&text, &random, i % 100 ? 12 : 900);
        ear_hear(ears[i % 2], text_cstr(&text), &hearing);
        hold_spans(text_cstr(&text), &hearing);
        sure += hearing_is_sure(&hearing);
        text_release(&text);
    }
    assert_in_range(sure, 100, RANDOM_SENTENCES - 100);
}

/* Bytes that are no text, and more of them than anybody types. */
static void test_bytes(void **state) {
    (void)state;
    Random random;
    random_init(&random, 5);
    for (int i = 0; i < 300; i++) {
        Text text = {0};
        Hearing hearing;
        for (int k = 0; k < (i % 30 ? 60 : 10240); k++)
            text_add_char(&text, (char)(1 + random_below(&random, 255)));
        ear_hear(ears[i % 2], text_cstr(&text), &hearing);
        text_release(&text);
    }
    Text text = {0};
    Hearing hearing;
    for (int i = 0; i < 10240; i++)
        text_add_char(&text, i % 2 ? 'a' : ' ');
    ear_hear(ears[0], text_cstr(&text), &hearing);
    assert_int_equal(hearing.words, SPOKEN_MOST);
    text_release(&text);
}

/* What is missing: only what is wanted and surely not there; who solves it owes no promise. */
static void test_missing(void **state) {
    (void)state;
    Hearing hearing = {0};
    unsigned both = 1u << FAMILY_ACKNOWLEDGE | 1u << FAMILY_PROMISE;
    assert_int_equal(hearing_missing(&hearing, both), FAMILY_NONE);
    hearing.of[FAMILY_PROMISE].absent = true;
    assert_int_equal(hearing_missing(&hearing, both), FAMILY_PROMISE);
    assert_int_equal(hearing_missing(&hearing, 1u << FAMILY_ACKNOWLEDGE), FAMILY_NONE);
    hearing.of[FAMILY_SOLVE].sure = true;
    assert_int_equal(hearing_missing(&hearing, both), FAMILY_NONE);
    hearing.of[FAMILY_ACKNOWLEDGE].absent = true;
    assert_int_equal(hearing_missing(&hearing, both), FAMILY_ACKNOWLEDGE);
    hearing.of[FAMILY_EXPLAIN].absent = true; /* what is promised may be what was asked */
    assert_int_equal(hearing_missing(&hearing, 1u << FAMILY_EXPLAIN), FAMILY_NONE);
    hearing.of[FAMILY_SOLVE].sure = false;
    assert_int_equal(hearing_missing(&hearing, 1u << FAMILY_EXPLAIN), FAMILY_EXPLAIN);
}

/* Who asks something is not told that nothing was asked. */
static void test_asked(void **state) {
    (void)state;
    static const char *const said[][2] = {
        {"Misschien hebben die drieëntwintig mensen gelijk", "die maandag past u dus niet goed"},
        {"Those twenty-three people may be right", "so that Monday does not suit you well"}};
    for (int lang = 0; lang < 2; lang++)
        for (int i = 0; i < 2; i++) {
            Text text = {0};
            Hearing plain, asked;
            text_addf(&text, "%s.", said[lang][i]);
            ear_hear(ears[lang], text_cstr(&text), &plain);
            text_clear(&text);
            text_addf(&text, "%s?", said[lang][i]);
            ear_hear(ears[lang], text_cstr(&text), &asked);
            assert_true(plain.of[FAMILY_ASK].absent);
            assert_false(asked.of[FAMILY_ASK].absent);
            text_release(&text);
        }
}

/* The best reply of most moments wants something. */
static int hold_wanted(const Opened *opened) {
    const Scenario *scenario = opened->file.scenario;
    int wanted = 0, moments = 0;
    for (int i = 0; i < scenario->moment_count; i++) {
        if (scenario->moments[i].way != WAY_REPLIES)
            continue;
        moments++;
        wanted += hear_wanted(scenario, i) != 0;
    }
    return want(wanted * 2 > moments, "%s: little is wanted\n", scenario->id);
}

static void test_wanted(void **state) {
    (void)state;
    assert_int_equal(each_case("nl", hold_wanted), 0);
}

static const char *const told_said[][2] = {
    {"Sorry dat u zo lang moest wachten.",
     "Ik hoor erkenning en een excuus: “Sorry dat u zo lang moest wachten”."},
    {"Sorry dat u zo lang moest wachten, ik bel u morgen.",
     "Ik hoor erkenning en een excuus (“Sorry dat u zo lang moest wachten”) en een belofte (“ik "
     "bel "
     "u morgen”)."},
    {"Sorry. Hoe lang wacht u al?",
     "Ik hoor een excuus (“Sorry”) en dat je meer wilt weten (“Hoe lang wacht u al?”)."},
};

static void hold_told(const Opened *opened) {
    const Scenario *scenario = opened->file.scenario;
    for (size_t i = 0; i < sizeof told_said / sizeof *told_said; i++) {
        Play *play = play_new(scenario, &opened->file.calls, (PlaySetup){.seed = 1});
        Input onward = {.kind = INPUT_CONTINUE},
              say = {.kind = INPUT_SAY, .as.say = told_said[i][0]};
        Facts facts;
        assert_int_equal(play_step(play, &onward), PLAY_OK);
        assert_int_equal(play_step(play, &say), PLAY_OK);
        facts_init(&facts);
        facts_add(&facts, FACT_OWN_WORDS, TONE_NEUTRAL, "", NULL);
        hear_tell(&facts, ears[0], play, 0, LANG_NL);
        assert_int_equal(facts.items[1].kind, FACT_OWN_HEARD);
        assert_string_equal(facts.items[1].head, told_said[i][1]);
        facts_release(&facts);
        play_free(play);
    }
}

/* What the same words show is named together; what has its own is quoted with it. */
static void test_told(void **state) {
    (void)state;
    Library library;
    Opened opened;
    int code;
    library_init(&library, SHIPPED);
    library_scan(&library);
    assert_true(opened_init(&opened, &library, "de-kraan", "nl", &shelves[0].findings, &code));
    hold_told(&opened);
    opened_release(&opened);
    library_release(&library);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_left_out),
        cmocka_unit_test(test_kept_sentences),
        cmocka_unit_test(test_memory),
        cmocka_unit_test(test_words),
        cmocka_unit_test(test_quotes),
        cmocka_unit_test(test_opposites),
        cmocka_unit_test(test_same_again),
        cmocka_unit_test(test_markers),
        cmocka_unit_test(test_random_sentences),
        cmocka_unit_test(test_bytes),
        cmocka_unit_test(test_asked),
        cmocka_unit_test(test_denied),
        cmocka_unit_test(test_asked_plainly),
        cmocka_unit_test(test_missing),
        cmocka_unit_test(test_wanted),
        cmocka_unit_test(test_told),
    };
    return cmocka_run_group_tests(tests, learn, forget);
}
