/* A panel of author mode: what check found. */
#ifndef KLACHT_WINDOW_AUTHOR_FINDINGS_H
#define KLACHT_WINDOW_AUTHOR_FINDINGS_H

#include "front/window/author/author_state.h"

void author_build_findings(Author *author, Ui *ui);
/* Why the version on disk cannot be played, or NULL. */
const Finding *author_first_fault(const Author *author);
/* "2 fouten, 3 waarschuwingen" */
int author_findings_count(const Author *author);
void author_add_findings_count(const Author *author, Text *out);
/* True when it was theirs. */
bool author_findings_act(Author *author, const UiAction *action);

#endif
