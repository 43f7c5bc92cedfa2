/* Portrait art: composes the SVG of a person in a mood from the parts in assets/portraits/parts.
 *
 * A person is a row of colours and a list of parts (portrait_people.c); a mood is one part for the
 * face and how head and shoulders are held. The renderer ignores <use>, clip paths and style
 * sheets, so the parts are joined as text and {names} of colours in them are filled in. No drawing
 * here. */
#ifndef KLACHT_GAME_PORTRAIT_ART_H
#define KLACHT_GAME_PORTRAIT_ART_H

#include <stdbool.h>
#include <stdint.h>

#include "base/text.h"

typedef enum PortraitMood {
    PORTRAIT_ANGRY,
    PORTRAIT_HURT,
    PORTRAIT_TENSE,
    PORTRAIT_NEUTRAL,
    PORTRAIT_RELIEVED,
    PORTRAIT_GLAD,
    PORTRAIT_POLITE, /* from here on only a line asks for them */
    PORTRAIT_RESIGNED,
    PORTRAIT_WRY,
    PORTRAIT_MOODS
} PortraitMood;

/* The person of model/people.h with this id; for an unknown id one of them, always the same for
 * that id. */
int portrait_find(const char *id);
/* The mood by its English word ("angry"); neutral for an unknown one. */
PortraitMood portrait_mood_find(const char *word);
const char *portrait_mood_word(PortraitMood mood);

/* Adds the picture as an SVG of width × height pixels to `svg`; `blink`: with the eyes closed for a
 * moment; the field behind the person is 0xRRGGBB. Higher than wide shows more of the clothes;
 * under 150 pixels it comes closer to the face. `assets` is the folder of assets. Returns 0, or -1
 * when a part cannot be read. */
int portrait_svg(const char *assets, int person, PortraitMood mood, bool blink, int width,
                 int height, uint32_t field, Text *svg);

/* How many pictures lead from one mood to another: more where head and shoulders go far. */
int portrait_steps(PortraitMood from, PortraitMood to);
/* The same of somebody on the way, `share` of it, from 0 to 1: head and shoulders go, and the eyes
 * are closed while brows and mouth change. */
int portrait_svg_between(const char *assets, int person, PortraitMood from, PortraitMood to,
                         double share, int width, int height, uint32_t field, Text *svg);

#endif
