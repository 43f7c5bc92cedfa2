/* Texts of a case as they are shown in a turn. */
#ifndef KLACHT_PLAY_RENDERING_H
#define KLACHT_PLAY_RENDERING_H

#include "model/markup.h"
#include "play/record.h"

/* What stands for the {names} of a text, as a turn had them; without a turn, as the play has them
 * now. The context must outlive the names. */
typedef struct NamesContext {
    const Play *play;
    const Turn *turn;
} NamesContext;
MarkupNames rendering_names(const Play *play, const Turn *turn, NamesContext *context);

/* The same texts for any line of a turn (the debrief): rendered as it was shown then. */
void play_render(const Play *play, const Turn *turn, const Markup *markup, Rendered *out);
/* The words of a shown line that belong to a mark: sets from/to (words from 1, to included). */
void play_mark_words(const Play *play, const Turn *turn, const Mark *mark, int *from, int *to);

#endif
