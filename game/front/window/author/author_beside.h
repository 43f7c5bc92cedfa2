/* Author beside: what an answer would do, as the play stands. What a SceneHost puts on the scene;
 * of offers author_beside_offer.h says it, of what is to be heard author_beside_words.h. */
#ifndef KLACHT_WINDOW_AUTHOR_BESIDE_H
#define KLACHT_WINDOW_AUTHOR_BESIDE_H

#include "front/window/author/author_state.h"

/* Below an answer: a reply, a judgement (kind -1: any of its kinds may follow), or the offer as it
 * lies. `context` is the Author. */
void author_beside(void *context, Ui *ui, const Input *input);
/* The replies of this moment that are not offered now, each with why; nothing where all are. */
void author_beside_closed(void *context, Ui *ui);

/* The same in words alone, in lines parted by "\n": what it is; "vertrouwen 45 → 51 · geduld 60 →
 * 45 · naar ‘verhaal’"; what it asks and sets. */
void author_beside_reply_text(const Play *play, Lang lang, int reply, Text *out);
void author_beside_judge_text(const Play *play, Lang lang, int category, int kind, Text *out);

#endif
