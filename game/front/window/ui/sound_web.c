/* The browser plays: it decodes each file once, and rests a moment after the last sound. */
#include "front/window/ui/sound.h"

#include <emscripten.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/system.h"

#include "base/banned.h"

struct Sounds {
    char *folder;
    bool muted;
    int asked[SOUND_COUNT];
};

static const char *const files[SOUND_COUNT] = {
    [SOUND_PEN] = "pen",   [SOUND_PAPER] = "paper", [SOUND_NOTE] = "note",
    [SOUND_COIN] = "coin", [SOUND_DOOR] = "door",   [SOUND_FINISH] = "finish",
};

EM_JS(void, web_sound_play, (const char *folder, const char *name, int milliseconds), {
    if (typeof AudioContext == 'undefined')
        return;
    var sound = Module.sound =
        Module.sound || {context : new AudioContext(), buffers : {}, playing : new Set(), rest : 0};
    var path = UTF8ToString(folder) + '/' + UTF8ToString(name) + '.wav';
    if (!sound.buffers[path]) {
        var bytes;
        try {
            bytes = FS.readFile(path);
        } catch (error) {
            return;
        }
        sound.buffers[path] = sound.context.decodeAudioData(bytes.slice().buffer);
    }
    clearTimeout(sound.rest);
    var at = sound.context.currentTime + milliseconds / 1000;
    Promise.all([ sound.buffers[path], sound.context.resume() ])
        .then(function(found) {
            var source = sound.context.createBufferSource();
            source.buffer = found[0];
            source.connect(sound.context.destination);
            sound.playing.add(source);
            source.onended = function() {
                sound.playing.delete(source);
                if (sound.playing.size == 0)
                    sound.rest = setTimeout(
                        function() { sound.context.suspend(); }, 700);
            };
            source.start(Math.max(at, sound.context.currentTime));
        })
        .catch(function(){});
});

EM_JS(void, web_sound_end, (void), {
    if (Module.sound)
        Module.sound.playing.forEach(function(source) { source.stop(); });
});

Sounds *sounds_new(const char *folder) {
    Sounds *sounds = xcalloc(1, sizeof *sounds);
    sounds->folder = folder ? xstrdup(folder) : system_shared("sounds");
    return sounds;
}

void sounds_free(Sounds *sounds) {
    if (!sounds)
        return;
    web_sound_end();
    free(sounds->folder);
    free(sounds);
}

void sounds_mute(Sounds *sounds, bool muted) {
    sounds->muted = muted;
    if (muted)
        web_sound_end();
}

bool sounds_are_muted(const Sounds *sounds) {
    return sounds->muted;
}

void sounds_play(Sounds *sounds, Sound sound, int milliseconds) {
    if (sounds->muted)
        return;
    sounds->asked[sound]++;
    web_sound_play(sounds->folder, files[sound], milliseconds);
}

int sounds_asked(const Sounds *sounds, Sound sound) {
    return sounds->asked[sound];
}

bool sounds_wait(Sounds *sounds) {
    (void)sounds;
    return false;
}
