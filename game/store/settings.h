/* Settings: what the user chose, kept from one start to the next, and the best result of each case.
 *
 * What they are; settings_file.h reads and writes them. The caller owns the struct and releases
 * it. */
#ifndef KLACHT_STORE_SETTINGS_H
#define KLACHT_STORE_SETTINGS_H

#include <stdbool.h>

#include "base/locale.h"
#include "play/play.h"

enum { SETTINGS_ALIAS_MOST = 64, TEXT_PERCENT_LEAST = 100, TEXT_PERCENT_MOST = 200 };

typedef enum SettingsTheme {
    SETTINGS_THEME_SYSTEM,
    SETTINGS_THEME_LIGHT,
    SETTINGS_THEME_DARK,
    SETTINGS_THEME_CONTRAST,
    SETTINGS_THEME_COUNT
} SettingsTheme;

/* What is told where it is first needed: of keys, of the clock, of the meters. */
typedef enum SettingsHint {
    HINT_MARK,
    HINT_NUMBERS,
    HINT_CLOCK,
    HINT_METERS,
    SETTINGS_HINTS
} SettingsHint;

/* Whether one says it in own words before there are answers. */
typedef enum SayFirst {
    SAY_BY_LEVEL, /* in practice from level 2 on */
    SAY_ON,
    SAY_OFF,
    SAY_FIRST_COUNT
} SayFirst;

enum { HINTS_MOST = 1000 }; /* so often one can have been told: no more is counted */

/* Where the window stood last, in units of the screen; `known` is false before it ever stood. */
typedef struct SettingsWindow {
    bool known, maximized;
    int x, y, width, height; /* when it is not maximized and does not fill the screen */
} SettingsWindow;

typedef struct SettingsBest {
    char *id;         /* of the case */
    double total;     /* the best so far */
    double scores[4]; /* of that play: recognition, empathy, speed, mandate; SCORE_NULL */
    bool passed;      /* once, at least */
    int plays;        /* that came to an ending */
} SettingsBest;

/* A play that ended, which the file does not know of yet. */
typedef struct SettingsNote {
    SettingsBest result; /* of that play alone */
    char *play;          /* its id, by which it is counted once; NULL: none */
} SettingsNote;

/* What was chosen, as this program last knew it in the file: what differs was changed here. */
typedef struct SettingsKept {
    bool has_lang, has_still, full_screen, still, muted, introduced, asked;
    Lang lang;
    char *alias;
    PlayMode mode;
    SayFirst say_first;
    double time_factor;
    int text_percent;
    SettingsTheme theme;
    SettingsWindow window;
    int hints[SETTINGS_HINTS];
} SettingsKept;

typedef struct Settings {
    bool has_lang; /* chosen; else that of the system */
    Lang lang;
    char *alias; /* NULL: none */
    PlayMode mode;
    SayFirst say_first;
    double time_factor; /* 0: off */
    int text_percent;
    SettingsTheme theme;
    bool full_screen;
    SettingsWindow window;
    bool has_still;            /* chosen; else that of the system */
    bool still;                /* reduced motion */
    bool muted;                /* no sound */
    bool introduced;           /* the guided case was played or passed over */
    bool asked;                /* it was told or chosen how one plays: mode, clock, alias */
    int hints[SETTINGS_HINTS]; /* how often each was told */
    SettingsBest **bests;      /* each stays where it is until the release */
    int best_count, best_capacity;
    SettingsNote *notes;
    int note_count, note_capacity;
    SettingsKept kept;
} Settings;

/* The defaults: practice, time factor 1, 100 %, the system's language and theme. */
void settings_init(Settings *settings);
void settings_release(Settings *settings);

/* At most SETTINGS_ALIAS_MOST characters, nothing that is not shown, no spaces at the ends; "" is
 * none. */
void settings_set_alias(Settings *settings, const char *alias);
/* NULL when the case was never played to an ending. */
const SettingsBest *settings_best(const Settings *settings, const char *id);
/* A play of a case ended: total may be SCORE_NULL; `scores` are its four, or NULL. `play` is its id
 * (of its journal), or NULL: noted twice, it is counted once. */
void settings_note(Settings *settings, const char *id, const char *play, double total, bool passed,
                   const double scores[4]);

/* For settings_file.c: */

extern const SettingsBest settings_never; /* played: without an id, no score, no plays */
/* One more play of the same case. */
void settings_best_add(SettingsBest *best, const SettingsBest *play);
/* That of the case, made when there is none. */
SettingsBest *settings_best_of(Settings *settings, const char *id);
/* What is chosen now, its texts borrowed; that it is what the file has. */
SettingsKept settings_now(const Settings *settings);
void settings_keep(Settings *settings);
void settings_forget_notes(Settings *settings);
/* None was ever played. */
void settings_forget_bests(Settings *settings);

#endif
