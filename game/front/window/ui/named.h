/* Named: what a hand does that names a widget instead of pointing at it: a screen reader, a switch,
 * a real input field of a page.
 *
 * It does what a key or the pointer could do to the same widget and nothing else: what lies below
 * a modal layer, is disabled or is not there is left alone. */
#ifndef KLACHT_UI_NAMED_H
#define KLACHT_UI_NAMED_H

#include "front/window/ui/ui.h"

typedef enum NamedKind {
    NAMED_FOCUS,  /* the focus goes there; `number` is not 0: and shows */
    NAMED_PRESS,  /* a button, a card, a check box */
    NAMED_CHANGE, /* a choice or a stepper to `number` */
    NAMED_EDIT,   /* the text of a field becomes `text`, its caret stands at byte `number` */
    NAMED_SUBMIT, /* Enter in a field */
    NAMED_MARK,   /* the clause of word `number`, from 0, is marked, or not any more */
    NAMED_SCROLL  /* a scroll is `number` pixels down */
} NamedKind;

typedef struct NamedAct {
    NamedKind kind;
    int id;
    double number;
    const char *text;
} NamedAct;

/* True when it is an action, which is in *action. */
bool ui_named(Ui *ui, const NamedAct *act, UiAction *action);

#endif
