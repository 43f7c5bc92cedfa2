/* Chair: what leads a session of several people at a window without a screen, whatever its kind. */
#ifndef KLACHT_TESTS_WEB_CHAIR_H
#define KLACHT_TESTS_WEB_CHAIR_H

#include "front/window/game/game.h"

typedef struct Chair Chair;

typedef struct ChairKind {
    bool (*open)(Chair *chair, const char *what);
    bool (*is_offered)(const Chair *chair); /* one that did not end */
    /* Does what a word says; false: there is no such thing to do now. */
    bool (*act)(const Chair *chair, const char *word, const char *more);
    /* "STAGE AT STEPS DONE PRESENT kept|unkept URL CODE": steps are those of who leads. Of a team
     * session also the code for a phone that leads, while it is shown, or "-". */
    void (*where)(const Chair *chair);
    /* What each seat gave, in one line. */
    void (*votes)(const Chair *chair);
} ChairKind;

extern const ChairKind chair_set, chair_room;

struct Chair {
    Game *game;
    const ChairKind *kind;
    bool over;
};

/* False when there is no such widget, or it cannot be pressed. */
bool chair_press(const Chair *chair, int id, SDL_Keycode key);
/* Without a widget. */
void chair_key(const Chair *chair, SDL_Keycode key);

#endif
