/* What is kept of somebody (store/kept_files.h), and what was removed of it, in words. */
#ifndef KLACHT_SHARED_KEPT_WORDS_H
#define KLACHT_SHARED_KEPT_WORDS_H

#include "base/locale.h"
#include "store/kept_files.h"

/* "Resultaten van gespeelde rondes". */
Msg kept_word(KeptKind kind);
Msg kept_place_word(KeptPlace place);
/* "12, de oudste gemaakt op 21 november", or "geen". */
void kept_add_part(Text *text, Lang lang, const KeptPart *part);
/* What would be removed, as a question: "12 resultaten verwijderen? Ook 1 ronde …". */
void kept_add_question(Text *text, Lang lang, int results, int left);
/* "12 resultaten verwijderd." and the rest that there is to say. */
void kept_add_removed(Text *text, Lang lang, const KeptRemoved *removed);

#endif
