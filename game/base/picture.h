/* Picture: whether what a file holds can be shown: a PNG or an SVG that is whole and not too large.
 *
 * Looks at the bytes alone and draws nothing, so that a case can be checked without a screen. */
#ifndef KLACHT_BASE_PICTURE_H
#define KLACHT_BASE_PICTURE_H

#include <stdbool.h>
#include <stddef.h>

/* PICTURE_MOST_BYTES is for who reads the file. */
enum { PICTURE_MOST_SIDE = 4096, PICTURE_MOST_BYTES = 8 * 1024 * 1024 };

typedef enum PictureFault {
    PICTURE_GOOD,
    PICTURE_OTHER,  /* neither PNG nor SVG */
    PICTURE_BROKEN, /* cut off or damaged */
    PICTURE_LARGE   /* more than PICTURE_MOST_SIDE pixels a side */
} PictureFault;

typedef struct PictureSize {
    bool is_svg;
    int width, height; /* of a PNG, pixels */
} PictureSize;

/* `size` may be NULL. */
PictureFault picture_look(const char *bytes, size_t len, PictureSize *size);

#endif
