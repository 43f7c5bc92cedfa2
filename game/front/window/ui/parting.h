/* Parting: where a line may end, and where a word that is longer than one parts. */
#ifndef KLACHT_UI_PARTING_H
#define KLACHT_UI_PARTING_H

#include <stdbool.h>
#include <stdint.h>

/* White space at which a line may end: not what its writer took to hold two words together. */
bool parting_is_space(int32_t c);
/* No line ends behind "€" or "'s": what follows belongs to it. */
bool parting_holds_on(const char *word, int length);

/* The last place in from..until (bytes of a word so long) where it can part: before the consonant
 * that begins a syllable, as Dutch and English mostly have it; behind a hyphen or a slash of its own;
 * else at `until`. *sign: a hyphen belongs there, for letters are parted; in an address or a path none
 * does. */
int parting_place(const char *word, int length, int from, int until, bool *sign);

#endif
