/* Files: the page that phones load. */
#ifndef KLACHT_WEB_FILES_H
#define KLACHT_WEB_FILES_H

#include "front/web/server_state.h"

/* Reads the page's files from assets/web; false with a sentence in `why`. */
bool files_load(Server *server, const char *assets, Text *why);
const char *files_type(Asked route);

#endif
