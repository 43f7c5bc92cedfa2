/* bench_hear: how well and how fast sentences are heard, as JSON. Timed and printed by
 * scripts/bench-hear; tests/unit/test_hear.c holds the bounds. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <time.h>

#include "front/shared/ears.h"
#include "unit/hear_figures.h"

#define SENTENCES KLACHT_TESTS "/hear/sentences.tsv"

enum { HEARD_TIMES = 20 };

static double processor_ms(void) {
    return 1000.0 * (double)clock() / CLOCKS_PER_SEC;
}

static void print_kept(const Ear *ear, const char *language, const char *half) {
    KeptFigures k = measure_kept(ear, SENTENCES, language, half);
    printf(
        ", \"%s\": {\"sentences\": %d, \"excuses\": [%d, %.4f, %.4f], \"any\": [%d, %.4f, %.4f], "
        "\"missing\": [%d, %.4f, %.4f]}",
        half, k.sentences, k.excuses.both + k.excuses.said, tallied_right(k.excuses),
        tallied_found(k.excuses), k.any.both + k.any.said, tallied_right(k.any),
        tallied_found(k.any), k.missing.both + k.missing.said, tallied_right(k.missing),
        tallied_found(k.missing));
}

static void print_out(const OutFigures *out) {
    printf("\"replies\": %d, \"right\": %.4f, \"exact\": %.4f, \"shared\": %.4f, \"macro\": %.4f, "
           "\"families\": {",
           out->replies, out->right, out->exact, out->shared, out->macro);
    for (Family family = FAMILY_NONE + 1; family < FAMILY_COUNT; family++)
        printf("%s\"%s\": [%d, %.4f, %.4f, %.4f]", family > 1 ? ", " : "", family_id(family),
               out->of[family].both + out->of[family].has, tallied_right(out->of[family]),
               tallied_found(out->of[family]), tallied_f1(out->of[family]));
    printf("}");
}

/* What who says the first sentence waits for: the cases are found and read, and learned from. */
static double first_ms(const char *language) {
    Library library;
    Findings findings;
    Opened opened;
    int code;
    double took = 0;
    library_init(&library, KLACHT_SOURCE "/scenarios");
    library_scan(&library);
    findings_init(&findings, LANG_EN);
    if (opened_init(&opened, &library, "chapeau", language, &findings, &code)) {
        Ears *ears = ears_new(KLACHT_SOURCE "/scenarios");
        double began = processor_ms();
        Hearing hearing;
        ear_hear(ears_for(ears, opened.file.scenario), "sorry", &hearing);
        took = processor_ms() - began;
        ears_free(ears);
        opened_release(&opened);
    }
    findings_release(&findings);
    library_release(&library);
    return took;
}

static void print_language(const char *language) {
    Shelved shelved;
    shelved_init(&shelved, KLACHT_SOURCE "/scenarios", language);
    OutFigures out = measure_out(&shelved);
    double began = processor_ms();
    Ear *ear = ear_new(&shelved.samples, &shelved.house.file.house, NULL);
    double learned = processor_ms() - began;
    began = processor_ms();
    for (int i = 0; i < HEARD_TIMES * shelved.samples.count; i++) {
        Hearing hearing;
        ear_hear(ear, shelved.samples.items[i % shelved.samples.count].text, &hearing);
    }
    double heard = (processor_ms() - began) / (HEARD_TIMES * shelved.samples.count);
    printf("\"%s\": {", language);
    print_out(&out);
    print_kept(ear, language, "tuned");
    print_kept(ear, language, "held");
    printf(", \"learned_ms\": %.1f, \"first_ms\": %.1f, \"heard_ms\": %.4f, \"bytes\": %zu}",
           learned, first_ms(language), heard, ear_bytes(ear));
    ear_free(ear);
    shelved_release(&shelved);
}

int main(void) {
    printf("{");
    print_language("nl");
    printf(", ");
    print_language("en");
    printf("}\n");
    return 0;
}
