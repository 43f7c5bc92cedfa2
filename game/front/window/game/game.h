/* Game: what outlives a screen of the window, and the ways from one screen to another.
 *
 * Menu → card → scene (the play) → debrief → the next card or the menu. The Game owns settings, the
 * library and the titles in it; a scene owns its opened case and its session and gives both to the
 * debrief. Lives as long as the App. */
#ifndef KLACHT_GAME_GAME_H
#define KLACHT_GAME_GAME_H

#include "cases/card_reader.h"
#include "cases/library.h"
#include "cases/opened.h"
#include "front/shared/ears.h"
#include "front/shared/session.h"
#include "front/window/ui/app.h"
#include "store/settings.h"

/* One case as the menu shows it. */
typedef struct GameCase {
    const LibraryEntry *entry;
    char *title, *summary, *sector, *teaches;
    char *customer, *portrait; /* whom it is with, and the picture of a neutral face */
    int level, minutes, order; /* order: scenario_path_order */
    bool whole;                /* all of it is known without opening the case */
    Channel channel;
} GameCase;

typedef enum CaseStanding { CASE_NEW, CASE_TRIED, CASE_PASSED } CaseStanding;

/* One set of statements as the menu shows it. */
typedef struct GameSet {
    const LibraryEntry *entry;
    char *title;
    int items; /* that can be voted on; -1: not known before it is opened */
} GameSet;

/* What is there and cannot be opened: shown with the reason. */
typedef struct GameClosed {
    const LibraryEntry *entry; /* NULL: a place where cases should be */
    char *title, *why;
} GameClosed;

struct RoomShelfItem;

typedef struct Game Game;
struct Game {
    App *app;
    Settings settings;
    Library library;
    GameCase *cases; /* along the path: the same in every language */
    int case_count;
    GameSet *sets;
    int set_count;
    GameClosed *closed;
    int closed_count;
    CardReader cards;
    Lang lang;             /* of the window, as it was last chosen */
    Lang cases_lang;       /* the language their texts are in */
    int next_entry;        /* of the library: the next to be read */
    bool in_case;          /* a case is being played: its language holds until its end */
    bool kept_changed;     /* results or plays were removed: the menu looks anew */
    bool was_at_menu;      /* and goes back there: */
    int menu_focus;        /* where the menu was left, so that it is as it was */
    int menu_offset;       /* of its scroll, pixels */
    const char *scenarios; /* --scenarios, or NULL */
    const char *out;       /* --out, or NULL */
    bool force;            /* what is there may be replaced */
    bool has_seed;
    uint64_t seed;
    double time_factor; /* 0: off */
    PlayMode mode;
    SayFirst say_first;
    Ears *ears; /* for what is said in own words; they learn when they are first asked */
    bool read_slowly; /* one case a tick, as on a machine that is busy */
    double read_at;   /* not before this time are cases read: the first picture comes first */
    int exit_code;  /* of what was opened last */
    Text told;      /* the files that something was told of, a line each */
    char *message;  /* to show once, on the card or the menu, or NULL */
    /* Opens a set of statements over the menu (front/window/calibrate); false with a message. */
    bool (*open_set)(struct Game *game, const char *set);
    /* Shows what a group chose (front/window/class), over the menu: results at a path. */
    void (*open_results)(struct Game *game, const char *path);
    /* Asks for a case that a room plays together, over the menu (front/window/room); or goes on with
     * what is kept of one, or looks back at it. NULL: the window cannot. */
    void (*play_with_room)(struct Game *game, const struct RoomShelfItem *kept);
    int rooms_changed; /* grows each time that something may have changed on the shelf of those */
    /* Asks for a case to write at, over the menu (front/window/author). NULL: the window cannot. */
    void (*write)(struct Game *game);
    /* A play is done: its result is the file at `path` (front/window/host.h). NULL: nobody asks. */
    void (*done)(const char *path);
    /* Lets the user choose a case in a zip (front/window/host.h). NULL: the window cannot. */
    void (*choose)(void);
};

/* Titles and the rest of all cases, in the language of the app: begins anew. Reading goes on by
 * game_read_on, which takes about `milliseconds` and returns false once all are read and sorted; so
 * the first picture need not wait for them. */
void game_read_cases(Game *game);
bool game_read_on(Game *game, double milliseconds);
void game_release(Game *game);
/* The place in game->cases of a case id, or -1. */
int game_find(const Game *game, const char *id);
/* The card of a case that is not among them, by its path: `entry` is its own, and both are to be
 * released. False: it is not there, or has a fault. */
bool game_read_elsewhere(const Game *game, const char *path, LibraryEntry *entry, GameCase *out);
void game_case_release(GameCase *c);
/* How a case went so far; the first along the path that was not passed, or -1. */
CaseStanding game_standing(const Game *game, int index);
int game_next(const Game *game);
/* The same, of all but this one. */
int game_next_but(const Game *game, int but);
/* The colours of a theme; that of the system is looked up. */
Scheme game_scheme(SettingsTheme theme);
/* Reduced motion: as it was chosen, else as the system asks. */
bool game_is_still(const Settings *settings);
/* Keeps the settings on disk; a failure is shown on the menu. */
void game_keep_settings(Game *game);

/* The first finding becomes the message that the menu shows. */
void game_say(Game *game, const Findings *findings);
/* One more message beside what is there. */
void game_tell(Game *game, const char *text);
/* The same, once for each file while the window is open. */
void game_tell_of(Game *game, const char *file, const char *text);
void game_tell_all(Game *game, const Findings *findings);
/* Opens a case; NULL with a message on the menu. Free by opened_release and free. */
Opened *game_open_case(Game *game, const char *name);
/* The same in the language of a play, which is then that of the window. */
Opened *game_open_case_in(Game *game, const char *name, const char *language);
/* What cannot be opened under this name or id: its place in game->closed, or -1. */
int game_find_closed(const Game *game, const char *name);
/* The case of a play that was left, in its language, which is then that of the window. NULL with a
 * message that the play is kept, and what to do: put the case back, or mend its fault. */
Opened *game_open_left(Game *game, const Journal *journal);
/* The message that a play is kept whose case is not there. */
void game_tell_gone(Game *game, const Journal *journal);

#endif
