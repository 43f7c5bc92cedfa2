/* What is told of one's own progress, in words: for the window, the terminal and the page.
 *
 * The one account of it; a front end lays it out and adds no words of its own. Texts live in its
 * arena. */
#ifndef KLACHT_SHARED_PROGRESS_TOLD_H
#define KLACHT_SHARED_PROGRESS_TOLD_H

#include "base/locale.h"
#include "cases/library.h"
#include "report/progress.h"
#include "report/training.h"

typedef struct ToldRow {
    const char *name, *words; /* "herkennen", "van 54 naar 71" */
    double share;             /* 0 to 100, as a bar; SCORE_NULL: none */
    const double *line;       /* from the oldest on, SCORE_NULL where there was nothing to score */
    int line_count;
} ToldRow;

typedef struct ToldPart {
    const char *head;
    const char *about; /* a sentence, or "" */
    bool plain;        /* the sentence is what matters */
    const char *note;  /* in small letters below, or "" */
    ToldRow *rows;
    int row_count;
} ToldPart;

enum { TOLD_PARTS = 8, TOLD_ROWS = 12 };

typedef struct ProgressTold {
    const char *summary;
    ToldPart parts[TOLD_PARTS];
    int part_count;
    Arena arena;
} ProgressTold;

/* Of a Training that is ready. The house (NULL: none) has the names of acts and kinds; the cases
 * that were played are opened for what they are about. */
void progress_told_init(ProgressTold *told, const Training *training, const Library *library,
                        const House *house, Lang lang);
void progress_told_release(ProgressTold *told);

#endif
