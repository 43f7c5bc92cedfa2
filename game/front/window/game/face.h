/* Face: which picture shows the customer of a case in a mood: one of the program's people, or the
 * case's own.
 *
 * A mood of which the case has no picture shows the nearest one. */
#ifndef KLACHT_GAME_FACE_H
#define KLACHT_GAME_FACE_H

#include "front/window/ui/build.h"
#include "front/window/ui/pictures.h"
#include "model/scenario.h"

/* The picture (a name for the maker, or a path) of a mood of the house, -1: none; malloced. */
char *face_picture(const Scenario *scenario, int mood);
/* The face as a widget that fills what it is given. */
Widget *face_build(Ui *ui, const char *name, const Scenario *scenario, int mood, Channel channel);
/* What draws the program's people; `assets` is borrowed. */
PictureMaker face_maker(const char *assets);

#endif
