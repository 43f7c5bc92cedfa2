#include "store/settings.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/utf8.h"

#include "base/banned.h"

enum { MOST_PLAYS = 1000000 };

const SettingsBest settings_never = {.total = SCORE_NULL,
                                     .scores = {SCORE_NULL, SCORE_NULL, SCORE_NULL, SCORE_NULL}};

void settings_init(Settings *settings) {
    *settings = (Settings){
        .lang = lang_of_system(), .mode = PLAY_PRACTICE, .time_factor = 1, .text_percent = 100};
    settings_keep(settings);
}

void settings_forget_bests(Settings *settings) {
    for (int i = 0; i < settings->best_count; i++) {
        free(settings->bests[i]->id);
        free(settings->bests[i]);
    }
    settings->best_count = 0;
}

void settings_release(Settings *settings) {
    settings_forget_bests(settings);
    free(settings->bests);
    settings_forget_notes(settings);
    free(settings->notes);
    free(settings->alias);
    free(settings->kept.alias);
    *settings = (Settings){0};
}

SettingsKept settings_now(const Settings *settings) {
    SettingsKept now = {.has_lang = settings->has_lang,
                        .has_still = settings->has_still,
                        .full_screen = settings->full_screen,
                        .still = settings->still,
                        .muted = settings->muted,
                        .introduced = settings->introduced,
                        .asked = settings->asked,
                        .lang = settings->lang,
                        .alias = settings->alias,
                        .mode = settings->mode,
                        .say_first = settings->say_first,
                        .time_factor = settings->time_factor,
                        .text_percent = settings->text_percent,
                        .theme = settings->theme,
                        .window = settings->window};
    memcpy(now.hints, settings->hints, sizeof now.hints);
    return now;
}

void settings_keep(Settings *settings) {
    free(settings->kept.alias);
    settings->kept = settings_now(settings);
    if (settings->alias)
        settings->kept.alias = xstrdup(settings->alias);
}

void settings_forget_notes(Settings *settings) {
    for (int i = 0; i < settings->note_count; i++) {
        free(settings->notes[i].result.id);
        free(settings->notes[i].play);
    }
    settings->note_count = 0;
}

void settings_set_alias(Settings *settings, const char *alias) {
    Text clean = {0};
    size_t end = 0;              /* behind the last that is no space */
    char *old = settings->alias; /* which `alias` may be itself */
    settings->alias = NULL;
    if (alias && !utf8_is_valid(alias, strlen(alias)))
        alias = NULL;
    for (int count = 0; alias && *alias && count < SETTINGS_ALIAS_MOST;) {
        int32_t c;
        int n = utf8_decode(alias, &c);
        bool space = utf8_is_space(c);
        if (!utf8_is_unsafe(c) && (!space || clean.len)) {
            text_add_bytes(&clean, alias, (size_t)n);
            end = space ? end : clean.len;
            count++;
        }
        alias += n;
    }
    if (end) {
        clean.len = end;
        clean.bytes[end] = '\0';
        settings->alias = text_take(&clean);
    }
    text_release(&clean);
    free(old);
}

static SettingsBest *find_best(const Settings *settings, const char *id) {
    for (int i = 0; i < settings->best_count; i++)
        if (!strcmp(settings->bests[i]->id, id))
            return settings->bests[i];
    return NULL;
}

const SettingsBest *settings_best(const Settings *settings, const char *id) {
    return find_best(settings, id);
}

SettingsBest *settings_best_of(Settings *settings, const char *id) {
    SettingsBest *best = find_best(settings, id);
    if (best)
        return best;
    GROW_BY(settings, bests, best_count, best_capacity, 1);
    best = xcalloc(1, sizeof *best);
    *best = settings_never;
    best->id = xstrdup(id);
    settings->bests[settings->best_count++] = best;
    return best;
}

void settings_best_add(SettingsBest *best, const SettingsBest *play) {
    if (!(play->total < best->total))
        memcpy(best->scores, play->scores, sizeof best->scores);
    best->total = fmax(best->total, play->total); /* fmax passes over a NAN */
    best->passed |= play->passed;
    best->plays += best->plays < MOST_PLAYS;
}

void settings_note(Settings *settings, const char *id, const char *play, double total, bool passed,
                   const double scores[4]) {
    for (int i = 0; play && i < settings->note_count; i++)
        if (settings->notes[i].play && !strcmp(settings->notes[i].play, play))
            return;
    GROW_BY(settings, notes, note_count, note_capacity, 1);
    SettingsNote *note = &settings->notes[settings->note_count++];
    *note = (SettingsNote){.result = settings_never, .play = play ? xstrdup(play) : NULL};
    note->result.id = xstrdup(id);
    note->result.total = total;
    note->result.passed = passed;
    if (scores)
        memcpy(note->result.scores, scores, sizeof note->result.scores);
    settings_best_add(settings_best_of(settings, id), &note->result);
}
