/* The thread sleeps on `changed` while nothing is to be played. A device that is open, even paused,
 * wakes the machine some forty times a second, and some backends poll for devices: so both the
 * device and SDL's audio are closed when it is quiet. */
#include "front/window/ui/sound.h"

#include <SDL.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/system.h"
#include "base/text.h"

#include "base/banned.h"

/* LINGER_MS: strokes follow each other; the device stays open a little for the next. */
enum { RATE = 22050, BUFFER = 512, VOICES = 4, LINGER_MS = 700 };

typedef struct Voice {
    Sound sound;
    int wait;  /* samples before it begins */
    Uint32 at; /* samples of it that were played */
    bool plays;
} Voice;

struct Sounds {
    char *folder;
    SDL_mutex *mutex; /* of all below */
    SDL_cond *changed;
    SDL_Thread *thread; /* begins with the first sound */
    Voice voices[VOICES];
    int asked[SOUND_COUNT];
    bool muted, ending, open, was_open, failed;
    struct { /* the thread's alone, and fixed once they are there */
        Sint16 *samples;
        Uint32 count;
    } heard[SOUND_COUNT];
};

static const char *const files[SOUND_COUNT] = {
    [SOUND_PEN] = "pen",   [SOUND_PAPER] = "paper", [SOUND_NOTE] = "note",
    [SOUND_COIN] = "coin", [SOUND_DOOR] = "door",   [SOUND_FINISH] = "finish",
};

Sounds *sounds_new(const char *folder) {
    Sounds *sounds = xcalloc(1, sizeof *sounds);
    sounds->folder = folder ? xstrdup(folder) : system_shared("sounds");
    sounds->mutex = SDL_CreateMutex();
    sounds->changed = SDL_CreateCond();
    return sounds;
}

/* ---- the thread */

static void read_sound(Sounds *sounds, Sound sound) {
    Text path = {0};
    SDL_AudioSpec spec;
    Uint8 *bytes = NULL;
    Uint32 len = 0;
    text_addf(&path, "%s/%s.wav", sounds->folder, files[sound]);
    if (SDL_LoadWAV(text_cstr(&path), &spec, &bytes, &len)) {
        bool ours = spec.freq == RATE && spec.channels == 1 && spec.format == AUDIO_S16LSB;
        sounds->heard[sound].samples = ours ? (Sint16 *)(void *)bytes : NULL;
        sounds->heard[sound].count = ours ? len / 2 : 0;
        if (!ours)
            SDL_FreeWAV(bytes);
    }
    text_release(&path);
}

static void add_voice(const Sounds *sounds, Voice *voice, Sint16 *out, int count) {
    Uint32 end = sounds->heard[voice->sound].count;
    int i = voice->wait < count ? voice->wait : count;
    voice->wait -= i;
    for (; i < count && voice->at < end; i++) {
        int sum =
            out[i] + (Sint16)SDL_SwapLE16((Uint16)sounds->heard[voice->sound].samples[voice->at++]);
        out[i] = (Sint16)(sum > 32767 ? 32767 : sum < -32768 ? -32768 : sum);
    }
    voice->plays = voice->wait > 0 || voice->at < end;
}

/* Called by SDL's own thread, for as long as the device is open. */
static void mix(void *context, Uint8 *stream, int len) {
    Sounds *sounds = context;
    bool before = false, any = false;
    memset(stream, 0, (size_t)len);
    SDL_LockMutex(sounds->mutex);
    for (int i = 0; i < VOICES; i++)
        if (sounds->voices[i].plays) {
            before = true;
            add_voice(sounds, &sounds->voices[i], (Sint16 *)(void *)stream, len / 2);
            any |= sounds->voices[i].plays;
        }
    if (before && !any)
        SDL_CondBroadcast(sounds->changed);
    SDL_UnlockMutex(sounds->mutex);
}

static void tell_nobody(const char *file, int line, const char *function, int error,
                        const char *format, ...) {
    (void)file;
    (void)line;
    (void)function;
    (void)error;
    (void)format;
}

/* ALSA tells the terminal of every device it does not find; here that is no fault. */
static void quiet_alsa(void) {
    typedef void Handler(const char *, int, const char *, int, const char *, ...);
    union { /* a pointer to data is no pointer to a function, but for the loader */
        void *found;
        int (*set)(Handler *handler);
    } handler;
    void *alsa = SDL_LoadObject("libasound.so.2"); /* stays: SDL uses the same one */
    handler.found = alsa ? SDL_LoadFunction(alsa, "snd_lib_error_set_handler") : NULL;
    if (handler.found)
        handler.set(tell_nobody);
}

static SDL_AudioDeviceID open_device(Sounds *sounds) {
    SDL_AudioSpec wanted = {.freq = RATE,
                            .format = AUDIO_S16SYS,
                            .channels = 1,
                            .samples = BUFFER,
                            .callback = mix,
                            .userdata = sounds};
    if (SDL_InitSubSystem(SDL_INIT_AUDIO))
        return 0;
    SDL_AudioDeviceID device = SDL_OpenAudioDevice(NULL, 0, &wanted, NULL, 0);
    if (device)
        SDL_PauseAudioDevice(device, 0);
    else
        SDL_QuitSubSystem(SDL_INIT_AUDIO);
    return device;
}

static bool any_plays(const Sounds *sounds) {
    for (int i = 0; i < VOICES; i++)
        if (sounds->voices[i].plays)
            return true;
    return false;
}

/* With the mutex held, while the device plays: until all is quiet and stays so for a moment. */
static void wait_for_quiet(Sounds *sounds) {
    while (!sounds->ending) {
        if (any_plays(sounds))
            SDL_CondWait(sounds->changed, sounds->mutex);
        else if (SDL_CondWaitTimeout(sounds->changed, sounds->mutex, LINGER_MS) ==
                     SDL_MUTEX_TIMEDOUT &&
                 !any_plays(sounds))
            return;
    }
}

static int run(void *context) {
    Sounds *sounds = context;
    for (int i = 0; i < SOUND_COUNT; i++)
        read_sound(sounds, (Sound)i);
    quiet_alsa();
    SDL_LockMutex(sounds->mutex);
    while (!sounds->ending) {
        if (!any_plays(sounds)) {
            SDL_CondWait(sounds->changed, sounds->mutex);
            continue;
        }
        sounds->open = true;
        SDL_UnlockMutex(sounds->mutex);
        SDL_AudioDeviceID device = open_device(sounds);
        SDL_LockMutex(sounds->mutex);
        if (device)
            wait_for_quiet(sounds);
        memset(sounds->voices, 0, sizeof sounds->voices);
        SDL_UnlockMutex(sounds->mutex);
        if (device) {
            SDL_CloseAudioDevice(device);
            SDL_QuitSubSystem(SDL_INIT_AUDIO);
        }
        SDL_LockMutex(sounds->mutex);
        sounds->open = false;
        sounds->failed = !device; /* not tried again: there is none */
        sounds->was_open |= device != 0;
        SDL_CondBroadcast(sounds->changed);
    }
    SDL_UnlockMutex(sounds->mutex);
    return 0;
}

/* ---- from the window */

void sounds_free(Sounds *sounds) {
    if (!sounds)
        return;
    SDL_LockMutex(sounds->mutex);
    sounds->ending = true;
    SDL_CondBroadcast(sounds->changed);
    SDL_UnlockMutex(sounds->mutex);
    if (sounds->thread)
        SDL_WaitThread(sounds->thread, NULL);
    for (int i = 0; i < SOUND_COUNT; i++)
        SDL_FreeWAV((Uint8 *)sounds->heard[i].samples);
    SDL_DestroyCond(sounds->changed);
    SDL_DestroyMutex(sounds->mutex);
    free(sounds->folder);
    free(sounds);
}

void sounds_mute(Sounds *sounds, bool muted) {
    SDL_LockMutex(sounds->mutex);
    sounds->muted = muted;
    if (muted)
        memset(sounds->voices, 0, sizeof sounds->voices);
    SDL_CondBroadcast(sounds->changed);
    SDL_UnlockMutex(sounds->mutex);
}

bool sounds_are_muted(const Sounds *sounds) {
    return sounds->muted;
}

/* A voice that is free, else the one that was heard longest. */
static Voice *voice_for(Sounds *sounds) {
    Voice *best = &sounds->voices[0];
    for (int i = 0; i < VOICES; i++) {
        if (!sounds->voices[i].plays)
            return &sounds->voices[i];
        if (sounds->voices[i].at > best->at)
            best = &sounds->voices[i];
    }
    return best;
}

void sounds_play(Sounds *sounds, Sound sound, int milliseconds) {
    SDL_LockMutex(sounds->mutex);
    if (!sounds->muted && !sounds->failed) {
        sounds->asked[sound]++;
        *voice_for(sounds) =
            (Voice){.sound = sound, .wait = milliseconds * RATE / 1000, .plays = true};
        if (!sounds->thread)
            sounds->thread = SDL_CreateThread(run, "sounds", sounds);
        sounds->failed = !sounds->thread;
        SDL_CondBroadcast(sounds->changed);
    }
    SDL_UnlockMutex(sounds->mutex);
}

int sounds_asked(const Sounds *sounds, Sound sound) {
    return sounds->asked[sound];
}

bool sounds_wait(Sounds *sounds) {
    SDL_LockMutex(sounds->mutex);
    while ((any_plays(sounds) || sounds->open) && !sounds->failed)
        SDL_CondWait(sounds->changed, sounds->mutex);
    bool there = sounds->was_open;
    SDL_UnlockMutex(sounds->mutex);
    return there;
}
