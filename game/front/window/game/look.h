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

/* Which key does the same as this button, told in it for who plays by keys; for who points its room
 * is kept, so that no button moves away from a pointer that begins to move. */
void look_key(const Ui *ui, Widget *button, const char *key);

/* The sign of what unfolds by a press, so many units wide: it points down when it is open. */
Widget *look_fold(Ui *ui, const char *name, int size, bool open);

/* The smallest size from `least` on that is read from the back of a room: a fortieth of the height.
 */
TypeSize look_far(const Theme *theme, const Ui *ui, TypeSize least);

/* A page with whose face it is: beside what is said where there is room, else above it. What is
 * built between the two is beside; look_page_end closes both. */
void look_page(Ui *ui);
void look_page_words(Ui *ui);
void look_page_end(Ui *ui);

#endif
