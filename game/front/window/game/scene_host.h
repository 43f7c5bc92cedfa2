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

#endif
