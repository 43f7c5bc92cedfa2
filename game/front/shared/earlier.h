/* An earlier play, played again from its result: for its debrief, as it was right after the play.
 *
 * The inputs decide; what the file says of scores is compared with what they give. Records nothing
 * and counts nothing once more. */
#ifndef KLACHT_SHARED_EARLIER_H
#define KLACHT_SHARED_EARLIER_H

#include "front/shared/session.h"
#include "store/inputs.h"

typedef struct Earlier {
    Json *tree;
    InputsFile inputs; /* case_id and language say what to open */
} Earlier;

typedef enum EarlierFit {
    EARLIER_SAME,    /* it is the same play */
    EARLIER_CHANGED, /* it is one, but the case or the house is another than it was */
    EARLIER_OTHER,   /* the file does not say what its inputs give */
    EARLIER_STOPS,   /* it cannot be played again with what the case is now */
    EARLIER_BROKEN   /* it cannot be played again though the case is what it was */
} EarlierFit;

/* False with a finding when the file is no result that can be read; nothing to release then. */
bool earlier_init(Earlier *earlier, const char *path, Findings *findings);
void earlier_release(Earlier *earlier);
/* Plays it with the case as it is here. The session, ended but for the last two, is to be released either
 * way; it keeps nothing on disk. */
EarlierFit earlier_play(const Earlier *earlier, const CaseFile *file, Findings *findings,
                        Session *session);
/* How it ended, as the file says: "58 van 100, nog niet geslaagd". */
void earlier_add_then(Text *text, Lang lang, const Earlier *earlier);

#endif
