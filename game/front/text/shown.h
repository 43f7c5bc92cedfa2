/* What is shown of a moment in the terminal: its lines, with what is marked. */
#ifndef KLACHT_TEXT_SHOWN_H
#define KLACHT_TEXT_SHOWN_H

#include "front/text/console.h"
#include "model/view.h"

/* The lines of the present moment. */
void shown_say(Console *console, const Scenario *scenario, const View *view);
/* "Mevrouw Jansen" */
void shown_add_customer(Text *text, const Scenario *scenario);

#endif
