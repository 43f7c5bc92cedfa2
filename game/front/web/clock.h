/* Clock: the steady clock of the server. */
#ifndef KLACHT_WEB_CLOCK_H
#define KLACHT_WEB_CLOCK_H

#include <stdint.h>

/* Milliseconds of the steady clock. */
int64_t server_clock(void);

#endif
