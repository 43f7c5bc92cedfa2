/* Pictures: made or read by the app, as textures: rendered when first needed and kept while used.
 *
 * A picture goes by a name that its maker knows: one that it makes, or one of which it has the file
 * (PNG or SVG), of which as much is shown as fills the box. */
#ifndef KLACHT_UI_PICTURES_H
#define KLACHT_UI_PICTURES_H

#include <SDL.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/text.h"

typedef struct PictureMaker {
    /* Adds the SVG of width × height pixels of `name`, before the colour `field` (0xRRGGBB); false
     * when it is none of its names. */
    bool (*make)(void *context, const char *name, int width, int height, uint32_t field, Text *svg);
    /* What the file of that name holds; false when it cannot be had. May be NULL. */
    bool (*read)(void *context, const char *name, Text *file);
    /* How many pictures lead from one of its names to another, which it makes by the names of
     * picture_step_add; 0: none. May be NULL. */
    int (*between)(void *context, const char *from, const char *to);
    void *context;
} PictureMaker;

/* A picture on the way from one to another, and how far it is: 0 to 1, not reaching either. */
typedef struct PictureStep {
    const char *from, *to; /* in the name */
    size_t from_len, to_len;
    double share;
} PictureStep;
/* The name of step `at`, from 1, of `steps`; and what one says, false when it is none. */
void picture_step_add(Text *name, const char *from, const char *to, int at, int steps);
bool picture_step_read(const char *name, PictureStep *step);
enum { PICTURE_STEPS = 8 }; /* at most so many lie between two */

typedef struct Pictures Pictures;
typedef struct Picture Picture;

Pictures *pictures_new(SDL_Renderer *renderer);
void pictures_free(Pictures *pictures);
void pictures_set_maker(Pictures *pictures, PictureMaker maker);
/* Borrowed until the next call that must draw one; NULL when it cannot be drawn. What a picture
 * leaves open shows `field`; the corners are rounded by `radius` pixels. */
const Picture *pictures_get(Pictures *pictures, const char *name, int width, int height,
                            uint32_t field, int radius);
/* Draws it at a place; with `share` below 1 so much of it over what is there. */
void pictures_draw(const Pictures *pictures, const Picture *picture, int x, int y, double share);
/* The way from one picture to another: the names of those between them. None where the maker knows
 * none, or where there is no room to keep them all. */
typedef struct PictureWay {
    char *to; /* NULL: there is no way */
    char *steps[PICTURE_STEPS];
    int count;
} PictureWay;
void pictures_plan(Pictures *pictures, PictureWay *way, const char *from, const char *to, int width,
                   int height);
/* It was gone, or is not needed any more: nor are its pictures. */
void pictures_end_way(Pictures *pictures, PictureWay *way);
/* Whether pictures_get would give it at once. */
bool pictures_have(const Pictures *pictures, const char *name, int width, int height,
                   uint32_t field, int radius);
/* Whether it was drawn already, or tried. */
bool pictures_tried(const Pictures *pictures, const char *name, int width, int height,
                    uint32_t field, int radius);
/* Draws one picture that is likely to be needed: of `names` (NULL at the end), as large as what was
 * last asked for. True while there may be more. For moments when nothing else is to be done. */
bool pictures_prepare(Pictures *pictures, const char *const *names);

#endif
