/* Raised hands: fields in which who leads types how many hands are raised, one for each thing that
 * can be chosen. What a count means is for the screen. */
#ifndef KLACHT_MEETING_RAISED_HANDS_H
#define KLACHT_MEETING_RAISED_HANDS_H

#include "front/window/meeting/meeting.h"
#include "front/window/ui/build.h"

typedef struct RaisedHands {
    Field *fields;
    int count;
} RaisedHands;

/* So many empty fields, in place of those there were. */
void raised_hands_begin(RaisedHands *hands, int count);
void raised_hands_release(RaisedHands *hands);
/* -1: not counted, and the field is empty. */
void raised_hands_set(RaisedHands *hands, int at, int count);
/* Nothing typed is nothing counted (-1). False when it is no number. */
bool raised_hands_read(const RaisedHands *hands, int at, int *count);
/* All that is typed; what is no number is nothing. */
int raised_hands_sum(const RaisedHands *hands);
/* A field as narrow as its number; `words`: what it is counted for. */
void raised_hands_field(Ui *ui, Lang lang, RaisedHands *hands, int id, int at, const char *words);

/* What is kept of them: as it stands, and a count that takes its place (false: refused, and said).
 */
typedef struct RaisedCalls {
    int (*now)(const void *context, int at); /* -1: not counted */
    bool (*take)(void *context, int at, int count);
} RaisedCalls;
/* Gives on what was typed and is not as it stands; what grows less first, for it makes room for
 * what grows more. -1, or the field that is no number from 0 to `most` (said on the screen), or
 * that was refused: for the focus. */
int raised_hands_keep(const RaisedHands *hands, Meeting *meeting, int most,
                      const RaisedCalls *calls, void *context);

#endif
