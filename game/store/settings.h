/* Settings: what the user chose, kept from one start to the next, and the best result of each case.
 *
 * `settings.json` in the user's config folder, written whole. What is missing or wrong in the file
 * is its default. The caller owns the struct and releases it. */
#ifndef KLACHT_STORE_SETTINGS_H
#define KLACHT_STORE_SETTINGS_H

#include <stdbool.h>

#include "base/finding.h"
#include "play/play.h"

enum { SETTINGS_ALIAS_MOST = 64, TEXT_PERCENT_LEAST = 100, TEXT_PERCENT_MOST = 200 };

typedef enum SettingsTheme {
    SETTINGS_THEME_SYSTEM,
    SETTINGS_THEME_LIGHT,
    SETTINGS_THEME_DARK,
    SETTINGS_THEME_CONTRAST,
    SETTINGS_THEME_COUNT
} SettingsTheme;

typedef struct SettingsBest {
    char *id;         /* of the case */
    double total;     /* the best so far */
    double scores[4]; /* of that play: recognition, empathy, speed, mandate; SCORE_NULL */
    bool passed;      /* once, at least */
    int plays;        /* that came to an ending */
} SettingsBest;

typedef struct Settings {
    bool has_lang; /* chosen; else that of the system */
    Lang lang;
    char *alias; /* NULL: none */
    PlayMode mode;
    double time_factor; /* 0: off */
    int text_percent;
    SettingsTheme theme;
    bool full_screen;
    bool still;      /* reduced motion */
    bool introduced; /* the guided case was played or passed over */
    SettingsBest *bests;
    int best_count, best_capacity;
} Settings;

/* The defaults: practice, time factor 1, 100 %, the system's language and theme. */
void settings_init(Settings *settings);
/* Over the defaults; a file that is not there is no finding, a broken one a warning. */
void settings_read(Settings *settings, Findings *findings);
/* False with a finding. */
bool settings_write(const Settings *settings, Findings *findings);
void settings_release(Settings *settings);

/* At most SETTINGS_ALIAS_MOST characters, nothing that is not shown, no spaces at the ends; "" is
 * none. */
void settings_set_alias(Settings *settings, const char *alias);
/* NULL when the case was never played to an ending. */
const SettingsBest *settings_best(const Settings *settings, const char *id);
/* A play ended: total may be SCORE_NULL; `scores` are its four, or NULL. */
void settings_note(Settings *settings, const char *id, double total, bool passed,
                   const double scores[4]);

#endif
