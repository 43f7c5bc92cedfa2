/* Ctrl-C while a long command runs: it then ends with what there is. */
#ifndef KLACHT_COMMANDS_INTERRUPT_H
#define KLACHT_COMMANDS_INTERRUPT_H

#include <signal.h>

/* From here on an interrupt sets the flag that is given back; a second one ends the program. */
const volatile sig_atomic_t *interrupt_catch(void);
/* As it was before. */
void interrupt_release(void);

#endif
