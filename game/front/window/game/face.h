/* Face: which picture shows the customer of a case in a mood: one of the program's people, or the
 * case's own.
 *
 * A mood of which the case has no picture shows the nearest one. */
#ifndef KLACHT_GAME_FACE_H
#define KLACHT_GAME_FACE_H

#include "front/window/ui/build.h"
#include "front/window/ui/pictures.h"
#include "model/scenario.h"

/* False when a picture of the case cannot be drawn, with their names in `missing`: then one of the
 * program's people stands in for it, and that must be said. */
bool face_can_be_drawn(const Scenario *scenario, Text *missing);
/* The face as a widget that fills what it is given. */
Widget *face_build(Ui *ui, const char *name, const Scenario *scenario, int mood, Channel channel);
/* A small face of somebody whose case is not open: their neutral picture (of the case's folder
 * where it is a file), drawn when there is time for it, `size` units wide and high. */
Widget *face_small(Ui *ui, const char *name, const char *portrait, const char *id,
                   const char *folder, Channel channel, int size);
/* What draws the program's people; `assets` is borrowed. */
PictureMaker face_maker(const char *assets);

#endif
