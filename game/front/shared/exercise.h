/* An exercise of the refresher: eight lines of customers one by one, then a moment to answer.
 *
 * What is asked is what refresher_pick picks, from cases that were played (and no other moments of
 * them than were shown) and from sets of statements; each answer goes to the refresher at once.
 * Cases that warn of what they are about are left out: nobody meets a line of them unprepared.
 * Owns the cases that it opened; borrows the Training. Knows no screen, writes no result. */
#ifndef KLACHT_SHARED_EXERCISE_H
#define KLACHT_SHARED_EXERCISE_H

#include "front/shared/alone.h"
#include "front/shared/fact.h"
#include "front/shared/opened_once.h"
#include "report/training.h"

enum { EXERCISE_STEPS = REFRESHER_LINES + 1 };

typedef enum ExerciseAsks { ASKS_MARKS, ASKS_NAME, ASKS_REPLY } ExerciseAsks;

typedef struct ExerciseStep {
    ExerciseAsks asks;
    Item *item;
    const Opened *opened;       /* of its case or set */
    Alone alone;                /* but for ASKS_NAME */
    const Statement *statement; /* ASKS_NAME */
    bool answered, right;
    Facts facts; /* what is told of it, once it was answered */
    int due;     /* then: the day from which it comes back */
} ExerciseStep;

typedef struct Exercise {
    ExerciseStep steps[EXERCISE_STEPS];
    int count;
    Training *training;
    OpenedOnce opened;
    Lang lang;
    uint64_t seed;
} Exercise;

/* Homes are the cases that are there, sorted by id; those of sets are added. An exercise of no
 * steps: nothing can be asked now. */
void exercise_init(Exercise *exercise, Training *training, const Library *library,
                   const RefresherHome *homes, int home_count, int64_t now_ms, Lang lang);
void exercise_release(Exercise *exercise);

/* Marks a clause of the line, or takes that back; by any word of it, from 1. */
void exercise_mark(ExerciseStep *step, int word);
/* Answers a step; the time is when. */
void exercise_heard(Exercise *exercise, ExerciseStep *step, int64_t now_ms);
void exercise_name(Exercise *exercise, ExerciseStep *step, int category, int64_t now_ms);
void exercise_reply(Exercise *exercise, ExerciseStep *step, int reply, int64_t now_ms);

/* "mevrouw Jansen · De kraan · telefoon": so that the words can be understood. */
void exercise_add_context(const Exercise *exercise, const ExerciseStep *step, Text *out);
/* What was said in it, or its beginning, between quotes: so that it is known again. */
void exercise_add_words(const ExerciseStep *step, Text *out);

#endif
