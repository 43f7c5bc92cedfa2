/* How well the ear hears: over the shipped replies, each case heard by who learned from the others,
 * and over the sentences that are kept (tests/hear). For the test that holds the bounds and the
 * program that prints the figures. */
#ifndef KLACHT_TESTS_HEAR_FIGURES_H
#define KLACHT_TESTS_HEAR_FIGURES_H

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/file.h"
#include "cases/opened.h"
#include "hear/ear.h"

typedef struct Shelved { /* the replies of a library, and a house, in one language */
    Samples samples;
    OpenedHouse house;
    Findings findings;
    bool good;
} Shelved;

static inline void shelved_init(Shelved *shelved, const char *root, const char *language) {
    Library library;
    *shelved = (Shelved){0};
    findings_init(&shelved->findings, LANG_EN);
    library_init(&library, root);
    library_scan(&library);
    for (int i = 0; i < library.count; i++) {
        Opened opened;
        int code;
        if (library.items[i].kind != LIBRARY_CASE ||
            !opened_init(&opened, &library, library.items[i].folder, language, &shelved->findings,
                         &code))
            continue;
        samples_add(&shelved->samples, opened.file.scenario);
        opened_release(&opened);
    }
    shelved->good = opened_house_init(&shelved->house, &library, language, &shelved->findings);
    library_release(&library);
}

static inline void shelved_release(Shelved *shelved) {
    if (shelved->good)
        opened_house_release(&shelved->house);
    samples_release(&shelved->samples);
    findings_release(&shelved->findings);
}

typedef struct Tallied { /* decisions: it said it and has it, said it only, has it only */
    int both, said, has;
} Tallied;

static inline double tallied_right(Tallied t) {
    return t.both + t.said ? (double)t.both / (t.both + t.said) : 0;
}

static inline double tallied_found(Tallied t) {
    return t.both + t.has ? (double)t.both / (t.both + t.has) : 0;
}

static inline double tallied_f1(Tallied t) {
    return 2.0 * t.both / (2.0 * t.both + t.said + t.has);
}

static inline void tally(Tallied *t, bool said, bool has) {
    t->both += said && has;
    t->said += said && !has;
    t->has += !said && has;
}

/* Of replies. `right`: the share whose likeliest family is one of its own, of those whose acts have
 * a family. What it takes a reply to have are the likeliest family and those that are likelier than
 * not; of these: the share that is exactly right, the mean share of those that either has that both
 * have (Jaccard), and per family. `macro`: the mean F1 of the families that replies have. */
typedef struct OutFigures {
    int replies, cases;
    double right, exact, shared, macro;
    Tallied of[FAMILY_COUNT];
} OutFigures;

static inline int bits_of(unsigned bits) {
    int count = 0;
    for (; bits; bits &= bits - 1)
        count++;
    return count;
}

static inline void measure_reply(const Ear *ear, const Sample *sample, OutFigures *out) {
    Hearing hearing;
    if (!sample->families)
        return;
    ear_hear(ear, sample->text, &hearing);
    unsigned said = 1u << hearing.main;
    for (Family family = FAMILY_NONE + 1; family < FAMILY_COUNT; family++) {
        said |= hearing.of[family].chance >= 0.5 ? 1u << family : 0;
        tally(&out->of[family], said >> family & 1, sample->families >> family & 1);
    }
    out->replies++;
    out->right += sample->families >> hearing.main & 1;
    out->exact += said == sample->families;
    out->shared += (double)bits_of(said & sample->families) / bits_of(said | sample->families);
}

static inline OutFigures measure_out(const Shelved *shelved) {
    OutFigures out = {0};
    const Samples *samples = &shelved->samples;
    int families = 0;
    for (int c = 0; c < samples->case_count; c++) {
        const SampleCase *item = &samples->cases[c];
        Ear *ear = ear_new(samples, &shelved->house.file.house, item->id);
        for (int i = item->first; i < item->first + item->count; i++)
            measure_reply(ear, &samples->items[i], &out);
        ear_free(ear);
        out.cases++;
    }
    for (Family family = FAMILY_NONE + 1; family < FAMILY_COUNT; family++) {
        bool there = out.of[family].both + out.of[family].has > 0;
        out.macro += there ? tallied_f1(out.of[family]) : 0;
        families += there;
    }
    out.macro /= families ? families : 1;
    out.right /= out.replies ? out.replies : 1;
    out.exact /= out.replies ? out.replies : 1;
    out.shared /= out.replies ? out.replies : 1;
    return out;
}

/* Of kept sentences. `excuses`: explaining or defending, said for sure; `any`: every family that it
 * says; `missing`: what it says is missing (once a sentence, and only where it heard something),
 * and how many sentences lack what is wanted. */
typedef struct KeptFigures {
    int sentences;
    Tallied excuses, any, missing;
} KeptFigures;

static inline unsigned families_in(const char *names) {
    unsigned families = 0;
    for (Family family = FAMILY_NONE + 1; family < FAMILY_COUNT; family++)
        families |= strstr(names, family_id(family)) ? 1u << family : 0;
    return families;
}

static inline void measure_sentence(const Ear *ear, const char *text, unsigned has, unsigned wanted,
                                    KeptFigures *out) {
    const unsigned excuses = 1u << FAMILY_EXPLAIN | 1u << FAMILY_DEFEND;
    Hearing hearing;
    unsigned sure = 0;
    ear_hear(ear, text, &hearing);
    for (Family family = FAMILY_NONE + 1; family < FAMILY_COUNT; family++) {
        sure |= hearing.of[family].sure ? 1u << family : 0;
        tally(&out->any, hearing.of[family].sure, has >> family & 1);
    }
    Family missing = sure ? hearing_missing(&hearing, wanted) : FAMILY_NONE;
    tally(&out->excuses, sure & excuses, has & excuses);
    if (missing != FAMILY_NONE)
        tally(&out->missing, true, !(has >> missing & 1));
    else
        out->missing.has += (wanted & ~has) != 0;
    out->sentences++;
}

/* The sentences of a language and a half ("tuned", "held") of tests/hear/sentences.tsv. */
static inline KeptFigures measure_kept(const Ear *ear, const char *path, const char *language,
                                       const char *half) {
    KeptFigures out = {0};
    Text text = {0};
    if (file_read(path, 1 << 20, &text) != FILE_OK)
        return out;
    for (char *row = strtok(text.bytes, "\n"); row; row = strtok(NULL, "\n")) {
        char *fields[5] = {row};
        int count = 1;
        for (char *at = row; (at = strchr(at, '\t')) && count < 5; count++) {
            *at++ = '\0';
            fields[count] = at;
        }
        if (count == 5 && !strcmp(fields[0], half) && !strcmp(fields[1], language))
            measure_sentence(ear, fields[4], families_in(fields[2]), families_in(fields[3]), &out);
    }
    text_release(&text);
    return out;
}

#endif
