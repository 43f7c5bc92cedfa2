/* Scene: a case being played. */
#ifndef KLACHT_GAME_SCENE_H
#define KLACHT_GAME_SCENE_H

#include "front/shared/tryout.h"
#include "front/window/game/scene_host.h"

/* Takes the opened case. `journal` NULL: a new play. */
void scene_open(Game *game, Opened *opened, Journal *journal);
/* A try-out of it at a moment; it takes the case either way. False with a message on the menu. */
bool scene_try(Game *game, Opened *opened, const TryOut *at);
/* The guided case of the first start. */
void guide_open(Game *game);

/* ---- in another screen */

Scene *scene_embed(Game *game, const SceneHost *host);
void scene_close(Scene *scene);
/* Another play from here on, which it owns; the case stays the host's and outlives it. With
 * `noting` its last answer is still being told of. */
void scene_put(Scene *scene, Opened *opened, Session *session);
Session *scene_session(Scene *scene);
/* As functions of a Screen: see there; scene_build.h has its build. */
void scene_act(App *app, void *state, const UiAction *action);
bool scene_event(App *app, void *state, const SDL_Event *event);
void scene_tick(App *app, void *state);
double scene_deadline(App *app, void *state);
/* One input, as if a hand gave it. */
bool scene_play(Scene *scene, Input input);

#endif
