/* Author texts: what a translation of the case lacks, or has of an older text, as both stand on
 * disk now: also texts that the PO file does not know yet. */
#ifndef KLACHT_WINDOW_AUTHOR_TEXTS_H
#define KLACHT_WINDOW_AUTHOR_TEXTS_H

#include "front/window/author/author_job.h"

/* In a thread. In the language of the job, or where that is Dutch in the first other there is. */
void author_texts_find(AuthorTexts *texts, const AuthorJob *job);
void author_texts_release(AuthorTexts *texts);
/* On the main thread: begins a PO file, or puts what is new into it. Why not, is told. */
void author_texts_renew(Author *author, const char *language);

#endif
