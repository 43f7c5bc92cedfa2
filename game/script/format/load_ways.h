/* The ways to act that are no replies: a judgement, an offer, or going on. */
#ifndef KLACHT_FORMAT_LOAD_WAYS_H
#define KLACHT_FORMAT_LOAD_WAYS_H

#include "script/format/fields.h"

LoadWord load_judge, load_offer, load_go;

#endif
