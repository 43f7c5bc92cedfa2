/* Another name for a moment, ending, signal, reply or flag of a case: in its file, its translations
 * and its kept plays.
 *
 * Only what means that thing is changed; texts and comments stay as they are, but for {flag} in a
 * text. Here is what is renamed; rename_source.h and rename_texts.h make the new files. */
#ifndef KLACHT_AUTHOR_RENAME_H
#define KLACHT_AUTHOR_RENAME_H

#include "base/text.h"
#include "model/scenario.h"

typedef enum RenameKind { RENAME_PLACE, RENAME_MARK, RENAME_REPLY, RENAME_FLAG } RenameKind;

typedef struct Rename {
    RenameKind kind;
    const Scenario *scenario; /* as it was */
    const char *old, *new;    /* borrowed */
    int index;                /* place, name of marks, reply or flag */
} Rename;

typedef enum RenameResult {
    RENAME_OK,
    RENAME_UNKNOWN,   /* there is nothing of that name */
    RENAME_AMBIGUOUS, /* several; `forms` has how each is written */
    RENAME_TAKEN,     /* there is something of the new name */
    RENAME_NO_NAME    /* the new one is no name for it */
} RenameResult;

/* `what` is a name, or with its kind before it: moment:, ending:, signal:, flag:, and for a reply
 * reply:MOMENT/ID. Of what stands in it rename->old borrows. */
RenameResult rename_find(const Scenario *scenario, const char *what, const char *new, Rename *out,
                         Text *forms);

#endif
