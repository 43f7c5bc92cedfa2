/* Mirror: the tree on the screen as text, for who shows it in another way: a page makes elements of
 * it that screen readers, switches, find and translation of the browser know.
 *
 * Records end with 0x1E, their fields are parted by 0x1F. The first record is of the window:
 *   screen, which of them (a number), density, language, focus (key), shows (0, 1), scheme, still,
 *   width, height, then the colours paper, card, ink, muted, control, accent, on-accent, marker as
 *   RRGGBB
 * and one follows for each widget that means something, in the order of reading:
 *   role, key, parent (record from 1; 0: none), id, state, x, y, w, h, name, text, value, hint,
 *   shortcut, type, more
 * A key is the same from one tree to the next for what is the same; boxes are pixels of the
 * surface, measured from the parent, of a scroll from the top of what it holds; a shortcut is a key
 * of the keyboard as SDL calls it. `type` is "size leading weight italic left top colour", empty
 * where nothing is set. `more` is of the role: heading    level option     number meter, stepper,
 * choice   number least most field      y and height of its box within its own, 1 for many lines,
 * limit scroll     offset, height of what it holds marked     the word of the pen, then per word
 * "from,to,clause,look,x,y,w,h;" (bytes of text) */
#ifndef KLACHT_WINDOW_MIRROR_H
#define KLACHT_WINDOW_MIRROR_H

#include "base/text.h"
#include "front/window/ui/app.h"

void mirror_write(App *app, Text *out);

#endif
