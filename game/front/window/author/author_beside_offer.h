/* Beside an offer: what each remedy is for it, and what comes of what lies on the table. */
#ifndef KLACHT_WINDOW_AUTHOR_BESIDE_OFFER_H
#define KLACHT_WINDOW_AUTHOR_BESIDE_OFFER_H

#include "front/window/author/author_state.h"

/* Below a remedy in the hand; a SceneHost's `beside_remedy`. */
void author_beside_remedy(void *context, Ui *ui, int remedy);

/* "apology · nodig (needs) · vertrouwen +5" */
void author_beside_remedy_text(const Play *play, Lang lang, int remedy, Text *out);
/* In lines, as author_beside_reply_text. */
void author_beside_offer_text(const Play *play, Lang lang, const Input *input, Text *out);

#endif
