/* Facts in the terminal. */
#ifndef KLACHT_TEXT_TELL_H
#define KLACHT_TEXT_TELL_H

#include "front/shared/fact.h"
#include "front/text/console.h"

/* Each fact a paragraph; indent is in columns. */
void tell_fact(Console *console, const Fact *fact, int indent);
void tell_facts(Console *console, const Facts *facts, int indent);

#endif
