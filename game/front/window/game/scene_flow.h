/* Scene, flow: what comes after what: a step of the play, the beat of notes, what lies over it, and
 * the ways out. */
#ifndef KLACHT_GAME_SCENE_FLOW_H
#define KLACHT_GAME_SCENE_FLOW_H

#include "front/window/game/scene_state.h"

/* One input; what is said of keeping it is shown for as long as its turn lasts. */
PlayError scene_give(Scene *scene, Input input);
/* One word marked, or no more: line and word from 1. */
void scene_mark(Scene *scene, int line, int word);
/* An input, and what comes of it; `acted`: one answered, judged or offered. */
void scene_step(Scene *scene, Input input, bool acted);
/* After another play was put there. */
void scene_shown(Scene *scene);
/* The focus begins where the hand is needed: the words, or the first thing to choose. */
void scene_focus_first(Scene *scene);
/* Goes on where the layer or the notes stood. */
void scene_go_on(Scene *scene);
/* The same for a play that was left; its clock stands until scene_stirs: a hand did something. */
void scene_go_on_later(Scene *scene);
void scene_stirs(Scene *scene);
/* The clock stands where it is until then. */
void scene_stands_still(Scene *scene);
/* The face goes on to what is said next. */
void scene_face_tick(Scene *scene);
/* From the notes: to the next moment, or the debrief; or the same turn once more. */
void scene_leave_notes(Scene *scene);
void scene_again(Scene *scene);
/* From there back to the notes, with all as it was. */
void scene_return(Scene *scene);
/* Back to the words, as long as nothing was done. */
void scene_listen_again(Scene *scene);
/* The answers are on the page, and none lies below the edge. */
bool scene_sees_all(const Scene *scene);
/* The clock that waited until all was in sight, or while it was explained, if that is over. */
void scene_clock_begins(Scene *scene);
void scene_lay_over(Scene *scene, SceneLayer layer);
/* To the debrief, which takes the case and the session. */
void scene_finish(Scene *scene);
/* To the menu; what could not be kept is said there. */
void scene_leave(Scene *scene);
/* Whether a hint is still of use, and that it was done. */
bool scene_hints(const Scene *scene, SettingsHint hint);
/* The same, and it was never told before: that is told however little room there is. */
bool scene_is_first(const Scene *scene, SettingsHint hint);
void scene_knows(Scene *scene, SettingsHint hint);

#endif
