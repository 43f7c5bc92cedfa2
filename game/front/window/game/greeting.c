#include "front/window/game/greeting.h"

#include <string.h>

#include "base/arena.h"
#include "base/utf8.h"
#include "play/play.h"

#include "base/banned.h"

/* Letters: what is shorter is a greeting and says nothing yet; no more is told. */
enum { LEAST = 56, MOST = 150 };

static bool ends_sentence(const char *at) {
    static const char *const more[] = {"’", "”", ")", "'", "\""};
    if (!strchr(".?!", *at) && memcmp(at, "…", 3))
        return false;
    at += *at == '.' || *at == '?' || *at == '!' ? 1 : 3;
    for (size_t i = 0; i < sizeof more / sizeof *more; i++)
        if (!strncmp(at, more[i], strlen(more[i])))
            at += strlen(more[i]);
    return !*at || *at == ' ';
}

/* On one line. */
static void add_flat(Text *out, const char *said) {
    for (; *said; said++)
        if (*said != '\n' && *said != '\t')
            text_add_char(out, *said);
        else if (said[1] != '\n')
            text_add_char(out, ' ');
}

/* As many whole sentences as say something; of one that is too long, its beginning. */
static void add_beginning(Text *out, const char *said) {
    size_t len = strlen(said), good = 0;
    int letters = 0;
    for (size_t i = 0; i < len; i++) {
        letters += ((unsigned char)said[i] & 0xC0) != 0x80;
        if (letters > MOST)
            break;
        if (said[i] == ' ' && i && letters > 1) {
            size_t back = i - 1;
            while (back && ((unsigned char)said[back] & 0xC0) == 0x80)
                back--;
            if (!ends_sentence(said + back))
                continue;
            good = i;
            if (letters > LEAST)
                break;
        }
        if (i + 1 == len)
            good = len;
    }
    if (good) {
        text_add_bytes(out, said, good);
        return;
    }
    size_t cut = 0;
    letters = 0;
    for (size_t i = 0; i < len && letters <= MOST; i++) {
        letters += ((unsigned char)said[i] & 0xC0) != 0x80;
        if (said[i] == ' ')
            cut = i;
    }
    text_add_bytes(out, said, cut);
    text_add(out, " …");
}

static void add_first_words(Text *out, const Play *play) {
    const Scenario *scenario = play_scenario(play);
    int count;
    const Turn *turns = play_turns(play, &count);
    for (int t = 0; t < count && !out->len; t++)
        for (int i = 0; i < turns[t].shown_count && !out->len; i++) {
            const Line *line = &scenario->lines[play_shown(play, &turns[t])[i]];
            Rendered said = {0};
            Text flat = {0};
            if (line->speaker != SPEAKER_CUSTOMER)
                continue;
            play_render(play, &turns[t], &line->text, &said);
            add_flat(&flat, text_cstr(&said.plain));
            add_beginning(out, text_cstr(&flat));
            text_release(&flat);
            rendered_release(&said);
        }
}

char *greeting_find(const Game *game, int index) {
    Findings findings; /* who opens the case is told what is wrong with it */
    Opened opened;
    Text said = {0};
    int code;
    findings_init(&findings, app_lang(game->app));
    if (opened_init(&opened, &game->library, game->cases[index].entry->folder,
                    lang_id(app_lang(game->app)), &findings, &code)) {
        if (!opened.file.scenario->has_notice) {
            Play *play = play_new(opened.file.scenario, &opened.file.calls,
                                  (PlaySetup){.seed = game->has_seed ? game->seed : 1,
                                              .mode = PLAY_PRACTICE,
                                              .time_factor = 1});
            add_first_words(&said, play);
            play_free(play);
        }
        opened_release(&opened);
    }
    findings_release(&findings);
    return said.len ? text_take(&said) : xstrdup("");
}
