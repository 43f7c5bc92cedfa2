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
    /* What stands below an answer that can be given: a reply, a judgement (kind -1 while it is to
     * be chosen), what is offered as it lies; below a remedy of the house; and below what is said
     * while one listens. */
    void (*beside)(void *context, Ui *ui, const Input *input);
    void (*beside_closed)(void *context, Ui *ui); /* below the replies: those not offered now */
    void (*beside_remedy)(void *context, Ui *ui, int remedy);
    void (*beside_words)(void *context, Ui *ui);
} SceneHost;

#endif
