/* What a file names: things of the house by id or by label as written, and flags. */
#ifndef KLACHT_FORMAT_LOAD_NAMES_H
#define KLACHT_FORMAT_LOAD_NAMES_H

#include "script/format/loader.h"

/* The thing with this id, or -1. */
int loader_find_id(const Loader *loader, NameOf of, const char *id);
/* By id, else by label as written, with a finding when there is none or two share that label; -2
 * when there is no house to look in. */
int loader_resolve(Loader *loader, NameOf of, const char *name, int line);
/* Adds the ids of all there are, in Dutch with their words: "explain (uitleggen), …". */
void loader_name_all(const Loader *loader, NameOf of, Text *out);
const char *loader_nearest_flag(Loader *loader, const char *name, bool with_variables);

#endif
