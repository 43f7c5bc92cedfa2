/* Class read: a thread that reads the results of a group and says how far it is. */
#ifndef KLACHT_CLASS_READ_H
#define KLACHT_CLASS_READ_H

#include "front/window/ui/worker.h"
#include "report/report.h"
#include "report/results.h"

/* What comes back: on the way only how many were read (`whole` false), at the end all of it. */
typedef struct ClassRead {
    bool whole;
    int so_far;
    Library library; /* outlives the report */
    Report report;
    ResultsCounts counts;
    Findings findings;
} ClassRead;

void class_read_free(ClassRead *read);
/* Asks the worker for all that stands under these paths, with the cases of this folder (NULL: the
 * usual places). */
void class_read_ask(Worker *worker, char *const *paths, int count, const char *scenarios,
                    Lang lang);
/* The tasks of such a worker. */
void class_read_work(Worker *worker, void *context, void *job);
void class_read_drop_job(void *job);
void class_read_drop(void *read);

#endif
