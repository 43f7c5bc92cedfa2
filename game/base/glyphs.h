/* Glyphs: which characters the window can show, said once for the fonts and for the checker.
 *
 * The window sets text from left to right in Inter and in what the Noto fonts add to it: Latin,
 * Greek and Cyrillic with their marks, punctuation and the signs people write. A script that runs
 * from right to left, or of which no font comes with the program, is not among them: on one machine
 * it is shown, on the next it is boxes. Loads no font. */
#ifndef KLACHT_BASE_GLYPHS_H
#define KLACHT_BASE_GLYPHS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Spaces and line ends are shown too. */
bool glyph_is_shown(int32_t codepoint);
/* The next run of characters that are not shown, spaces between them included, from byte `*at` of
 * valid UTF-8 on: its first byte, and `*len` of them; `*at` is then behind it. NULL when there is
 * none. */
const char *glyphs_unshown(const char *text, size_t *at, size_t *len);

#endif
