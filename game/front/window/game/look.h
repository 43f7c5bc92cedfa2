/* Look: how the words of the game are shown by the toolkit, which knows none of them. */
#ifndef KLACHT_GAME_LOOK_H
#define KLACHT_GAME_LOOK_H

#include "front/window/ui/build.h"
#include "model/markup.h"
#include "model/scenario.h"

Icon look_icon(Channel channel);
/* What was rendered, with its stressed words. */
Widget *look_rendered(Ui *ui, TypeSize type, const Rendered *rendered);
/* The same with words to mark, in the clauses of the model; `looks` has a MarkLook per word. */
Widget *look_marked(Ui *ui, int id, TypeSize type, const Rendered *rendered,
                    const unsigned char *looks);

/* The sign of what unfolds by a press, so many units wide: it points down when it is open. */
Widget *look_fold(Ui *ui, const char *name, int size, bool open);

#endif
