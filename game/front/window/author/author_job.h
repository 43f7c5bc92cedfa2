/* A job for one of the threads of author mode: a version of the case, to be read there anew. The
 * threads touch nothing of the author's; each job says which version it is about, and what comes of
 * an older one is dropped. */
#ifndef KLACHT_WINDOW_AUTHOR_JOB_H
#define KLACHT_WINDOW_AUTHOR_JOB_H

#include "front/window/author/author_state.h"

typedef struct AuthorJob {
    unsigned number; /* Author.asked then */
    char *path, *scenarios, *language;
    Lang lang;
    AuthorPlay *play; /* of who looks ahead: a copy */
} AuthorJob;

AuthorJob *author_job_new(const Author *author);
/* A WorkerTasks' drop_job. */
void author_job_free(void *job);
/* The case as it is on disk now; NULL, with findings, when it cannot be played. */
Opened *author_job_open(const AuthorJob *job, Findings *findings);
void author_job_close(Opened *opened);

#endif
