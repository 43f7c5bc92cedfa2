/* One thing that the trainee can say, with all that it does. */
#ifndef KLACHT_FORMAT_LOAD_REPLY_H
#define KLACHT_FORMAT_LOAD_REPLY_H

#include "script/format/fields.h"

LoadWord load_reply;

#endif
