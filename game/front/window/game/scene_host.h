/* A scene in another screen, which stands around it: the play of author mode.
 *
 * Such a scene keeps nothing, counts for nothing and leads nowhere: where a play would go to its
 * debrief or to the menu, the host is told. The host gives it the window's events and asks it to
 * build, in a part of the window. */
#ifndef KLACHT_GAME_SCENE_HOST_H
#define KLACHT_GAME_SCENE_HOST_H

#include "front/window/game/game.h"

typedef struct Scene Scene;

typedef struct SceneHost {
    void *context;
    void (*stepped)(void *context); /* an input was given */
    void (*ended)(void *context);   /* and the end was read */
    void (*left)(void *context);
    /* What stands below a reply, by its number in the scenario. */
    void (*beside)(void *context, Ui *ui, int reply);
} SceneHost;

Scene *scene_embed(Game *game, const SceneHost *host);
void scene_close(Scene *scene);
/* Another play from here on, which it owns; the case stays the host's and outlives it. With
 * `noting` its last answer is still being told of. */
void scene_put(Scene *scene, Opened *opened, Session *session);
Session *scene_session(Scene *scene);
/* As functions of a Screen: see there. */
void scene_build(App *app, void *state, Ui *ui);
void scene_act(App *app, void *state, const UiAction *action);
bool scene_event(App *app, void *state, const SDL_Event *event);
void scene_tick(App *app, void *state);
double scene_deadline(App *app, void *state);
/* One input, as if a hand gave it. */
bool scene_play(Scene *scene, Input input);

#endif
