/* Offers against the roles that can stand before them. */
#ifndef KLACHT_FORMAT_LOAD_ROLES_H
#define KLACHT_FORMAT_LOAD_ROLES_H

#include "script/format/loader.h"

void loader_check_roles(Loader *loader);

#endif
