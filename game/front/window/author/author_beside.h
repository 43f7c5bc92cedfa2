/* Author beside: what an answer would do, as the play stands. */
#ifndef KLACHT_WINDOW_AUTHOR_BESIDE_H
#define KLACHT_WINDOW_AUTHOR_BESIDE_H

#include "front/window/author/author_state.h"

/* Below a reply on the scene; a SceneHost's `beside`. */
void author_beside(void *context, Ui *ui, int reply);
/* The replies of this moment that are not offered now, each with why; nothing where all are. */
void author_beside_closed(const Author *author, Ui *ui);
/* "geduld 60 → 45": what it would do, where it goes and what it asks. */
void author_beside_text(const Play *play, Lang lang, int reply, Text *out);

#endif
