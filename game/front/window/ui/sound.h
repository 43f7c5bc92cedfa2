/* Sound: six short, quiet sounds, and a thread of their own that plays them.
 *
 * Nothing is opened before the first one is to be heard, and all is closed again a moment after the
 * last: what is quiet costs nothing, and no call here waits for a device. Without a device, or
 * without the files (scripts/make_sounds.lua), it is silent; nothing is ever said by a sound alone.
 * All calls from one thread. */
#ifndef KLACHT_UI_SOUND_H
#define KLACHT_UI_SOUND_H

#include <stdbool.h>

typedef enum Sound {
    SOUND_PEN,    /* a stroke over words */
    SOUND_PAPER,  /* a sheet is laid down */
    SOUND_NOTE,   /* a pencil in the margin */
    SOUND_COIN,   /* money on the table */
    SOUND_DOOR,   /* somebody is let out */
    SOUND_FINISH, /* it is over */
    SOUND_COUNT
} Sound;

typedef struct Sounds Sounds;

/* `folder` has the files; NULL: where the build or the installation has them. */
Sounds *sounds_new(const char *folder);
void sounds_free(Sounds *sounds);
/* Muted, what is asked for is not played, and what plays ends. */
void sounds_mute(Sounds *sounds, bool muted);
bool sounds_are_muted(const Sounds *sounds);
/* To be heard in so many milliseconds. */
void sounds_play(Sounds *sounds, Sound sound, int milliseconds);

/* ---- for tests */

/* How often it was given to the thread. */
int sounds_asked(const Sounds *sounds, Sound sound);
/* Waits until all has been played and the device is closed; whether there was one. */
bool sounds_wait(Sounds *sounds);

#endif
