/* Space: how high what is said and answered in a moment stands in the window, at 1280×720 with text
 * of 100 %, while one practises: the notes then have a margin of their own, so lines are shorter.
 *
 * The words are read first, all of them at once where they fit; where one answers, at least the last
 * of them stay in sight above the answers. By the widths of letters alone (base/letters.h), without
 * a window; tests/ui/test_space.c holds it against the window. */
#ifndef KLACHT_CHECK_SPACE_H
#define KLACHT_CHECK_SPACE_H

#include "model/scenario.h"

enum {
    SPACE_WORDS = 553,  /* for what is said, while one listens */
    SPACE_ANSWERS = 445 /* for the answers, where some of it stays in sight */
};

typedef struct SpaceLine {
    Speaker speaker;
    const char *text; /* as it is written, with its markup */
} SpaceLine;

/* Pixels that the lines of one moment take below each other. */
int space_of_words(const SpaceLine *lines, int count, Channel channel);
/* Pixels of the answers in one column or in two; where one would take much of the window it has
 * two, when these take less. */
int space_of_answers(const char *const *texts, int count, int columns);
/* The height of a line of either. */
int space_word_line(void);
int space_answer_line(void);

#endif
