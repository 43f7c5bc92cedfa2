/* Debrief part: the title of a part of the page; after somebody's first play what is below the
 * things to take along is folded behind it. */
#ifndef KLACHT_GAME_DEBRIEF_PART_H
#define KLACHT_GAME_DEBRIEF_PART_H

#include "front/window/game/debrief_state.h"
#include "front/window/ui/ui.h"

/* The title; true when what is below it is shown. */
bool debrief_build_part(const Debrief *debrief, Ui *ui, DebriefPart part, const char *title);

#endif
