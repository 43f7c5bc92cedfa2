#include "front/window/author/author_job.h"

#include <stdlib.h>

#include "base/arena.h"
#include "front/window/author/author_play.h"

#include "base/banned.h"

AuthorJob *author_job_new(const Author *author) {
    AuthorJob *job = xcalloc(1, sizeof *job);
    const char *scenarios = author->game->scenarios;
    *job = (AuthorJob){.number = author->asked,
                       .path = xstrdup(author->path),
                       .scenarios = scenarios ? xstrdup(scenarios) : NULL,
                       .language = xstrdup(author->language),
                       .lang = app_lang(author->game->app)};
    return job;
}

void author_job_free(void *given) {
    AuthorJob *job = given;
    if (job->play) {
        author_play_release(job->play);
        free(job->play);
    }
    free(job->path);
    free(job->scenarios);
    free(job->language);
    free(job);
}

Opened *author_job_open(const AuthorJob *job, Findings *findings) {
    Library library;
    int code;
    Opened *opened = xcalloc(1, sizeof *opened);
    library_init(&library, job->scenarios);
    bool good = opened_init(opened, &library, job->path, job->language, findings, &code);
    library_release(&library);
    if (good)
        return opened;
    free(opened);
    return NULL;
}

void author_job_close(Opened *opened) {
    if (opened)
        opened_release(opened);
    free(opened);
}
