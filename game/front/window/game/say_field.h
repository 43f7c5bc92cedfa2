/* Say field: where one types what one would say, with the keys that give it and that skip it: in a
 * play and in the exercise. Enter gives it; Escape is the screen's (say_field_skips). */
#ifndef KLACHT_GAME_SAY_FIELD_H
#define KLACHT_GAME_SAY_FIELD_H

#include "base/locale.h"
#include "front/window/ui/build.h"
#include "front/window/ui/field.h"

typedef struct Saying {
    Field field;
    bool too_long; /* it was given so, and stands there still */
} Saying;

/* How it is shown. Its buttons have the next two ids. */
typedef struct SayField {
    int id;
    Msg ask, about; /* about: MSG_NONE where there is no room for it */
    Msg give, skip;
} SayField;

/* Nothing is typed; to begin with too. */
void say_field_reset(Saying *saying);
void say_field_release(Saying *saying);
void say_field_build(Saying *saying, Ui *ui, Lang lang, const SayField *look);
/* What gives it and what skips it, for the bar of a page: in sight however low the window is. */
void say_field_build_buttons(const Saying *saying, Ui *ui, Lang lang, const SayField *look);

typedef enum SayHand { SAY_HAND_NONE, SAY_HAND_TYPES, SAY_HAND_GIVES, SAY_HAND_SKIPS } SayHand;
SayHand say_field_act(int id, const UiAction *action);
/* What was typed, without blanks around it. False when there is nothing, or too much, which is
 * said: then all of it stays. */
bool say_field_give(Saying *saying, Text *out);
/* Escape, and no input method is composing. */
bool say_field_skips(const Saying *saying, const SDL_Event *event);

#endif
