/* Author state: what the files author*.c share.
 *
 * author.c has the screen and the hands; author_case.c watches the files and reads the case in a
 * thread, author_study.c has it drawn, checked and explored in another, author_reach.c looks ahead
 * from the play in a third; author_play.c keeps what was played as words, so that it can be
 * played again in the case as it is now; author_findings.c, author_values.c, author_scores.c,
 * author_words.c, author_tools.c and author_graph.c are the panels; author_beside*.c say what an
 * answer would do, in the words of author_terms.c; author_editor.c opens the editor. */
#ifndef KLACHT_WINDOW_AUTHOR_STATE_H
#define KLACHT_WINDOW_AUTHOR_STATE_H

#include "author/graph_layout.h"
#include "base/file_watch.h"
#include "check/check.h"
#include "front/shared/tryout.h"
#include "front/window/game/scene_host.h"
#include "front/window/ui/worker.h"

typedef enum Panel {
    PANEL_FINDINGS,
    PANEL_GRAPH,
    PANEL_STATE,
    PANEL_SCORES,
    PANEL_WORDS, /* languages, and what of a translation is stale */
    PANEL_TOOLS,
    PANEL_COUNT
} Panel;

enum AuthorId { /* ids of widgets: beside those of the scene */
                AUTHOR_BACK = 200001,
                AUTHOR_ON,
                AUTHOR_ANEW,
                AUTHOR_LANG,
                AUTHOR_KEEP,
                AUTHOR_KEEP_NAME,
                AUTHOR_KEEP_GO,
                AUTHOR_POLICY,
                AUTHOR_POLICY_GO,
                AUTHOR_MENU,
                AUTHOR_HERE,
                AUTHOR_FAULT,
                AUTHOR_SCROLL,
                AUTHOR_SEARCH,
                AUTHOR_GRAPH,
                AUTHOR_ZOOM_IN,
                AUTHOR_ZOOM_OUT,
                AUTHOR_ZOOM_ALL,
                AUTHOR_LARGE,
                AUTHOR_GO_THERE,
                AUTHOR_GO_WITH,
                AUTHOR_GO_LINE,
                AUTHOR_MORE,
                AUTHOR_BESIDE,
                AUTHOR_RENEW,
                AUTHOR_FOLDER,
                AUTHOR_CHANGED,
                AUTHOR_PANEL = 200100,    /* + Panel */
                AUTHOR_FINDING = 201000,  /* + which: to its moment */
                AUTHOR_LINE = 202000,     /* + which: its line in the editor */
                AUTHOR_VARIABLE = 203000, /* + Variable, or VARIABLE_FLAG + flag */
                AUTHOR_HEARD = 205000,    /* + mark name */
                AUTHOR_SEARCHED = 208000, /* + place in the list of what was found */
                AUTHOR_MOMENT = 210000,   /* + moment */
                AUTHOR_STALE = 230000     /* + place among the texts */
};

/* What was played, in words: it can be played again in another version of the case. */
typedef struct AuthorPlay {
    char **inputs; /* each as JSON */
    int count, capacity;
    int at;       /* so many of them are played; the rest is there to go forward */
    char *moment; /* where it began as a try-out; NULL: at the start */
    struct {
        char *name, *value;
    } * set; /* and with what */
    int set_count;
    char **heard, **said; /* said: an act each time that it was */
    char *role;
    int heard_count, said_count;
} AuthorPlay;

/* The best way to a moment, as inputs. */
typedef struct AuthorWay {
    char *moment;
    char **inputs;
    int count;
} AuthorWay;

typedef struct AuthorText {   /* that a translation lacks, or has of an older text */
    char *place, *text, *was; /* was: its translation, or NULL */
    int line;                 /* in the PO file; 0: it is not in there yet */
    bool known;               /* the PO file has this very text, so it is in step */
} AuthorText;

typedef struct AuthorTexts {
    char *language; /* NULL: there is no other than Dutch */
    bool can;       /* it can be translated: it stands in a folder, with a house */
    bool there;     /* its PO file can be read */
    AuthorText *items;
    int count, capacity, stale, all; /* all: texts of the case */
} AuthorTexts;

typedef struct AuthorReach {
    bool has[SCORED_COUNT][2];
    double value[SCORED_COUNT][2];
} AuthorReach;

typedef enum MapMode {
    MAP_READABLE, /* all of it, or as large as can be read */
    MAP_ALL,
    MAP_BY_HAND
} MapMode;

typedef struct AuthorView { /* of the map */
    MapMode mode;
    double scale; /* pixels per inch, MAP_BY_HAND */
    double x, y;  /* what should stand in the middle, inches */
    bool large;   /* in the place of the play */
    bool dragged;
    int drag_x, drag_y;
    int chosen; /* a node, or -1 */
} AuthorView;

typedef struct AuthorSearch { /* places of the scenario where what is typed stands */
    int *places;
    int count, capacity;
} AuthorSearch;

typedef struct Reacher Reacher; /* author_reach.c */

typedef struct Author Author;
struct Author {
    Game *game;
    char *path, *language;
    Scene *scene;
    SceneHost host;
    Opened *opened; /* what is played; NULL until one version of it could be read */
    unsigned asked; /* how often it was read; results of before are dropped */
    unsigned shown; /* which of them is played */

    FileWatch *watch;
    bool watched;   /* by its descriptor */
    double settles; /* then it is read, on app_now's clock; INFINITY: nothing changed */
    double settles_at_last;
    bool silent;  /* it is read once more for the house: nothing was saved */
    double looks; /* where one has to look: the next time */
    char *house;  /* where that was looked for */
    Worker *loader, *student, *reacher;
    Reacher *ahead;

    Findings faults;     /* why the version on disk cannot be played; none: it is */
    Findings found;      /* by the checker */
    unsigned found_of;   /* in which version */
    bool checking;       /* there is more to find */
    bool has_found;      /* something was looked for */
    Findings found_soon; /* of that version, what was found first */
    Findings found_late; /* of the last whole, what came after that */
    GraphLayout layout;
    FilterResult laid;
    bool has_layout;
    AuthorTexts texts;
    AuthorWay *ways;
    int way_count;
    AuthorReach reach;
    bool reaching;

    AuthorPlay play;
    bool putting;                       /* a play is put there: what it tells is no step */
    void (*put)(struct Author *author); /* told afterwards */
    Text told;                          /* what is to be known of the last thing done, or empty */
    bool told_bad;
    char *changed; /* the first moment that the last save changed, or NULL */

    bool open[PANEL_COUNT];
    bool folded; /* by a hand: until then a narrow window shows the play */
    Panel last;  /* the one that was opened last: in a narrow window it is shown alone */
    AuthorView view;
    Field search, keep_name;
    AuthorSearch searched;
    bool keeping; /* the name of a kept play is asked */
    bool beside;  /* beside each answer stands what it does */
    int policy;
    InputList watched_play; /* what the policy does */
    int watch_at;
    double watch_next; /* INFINITY: nobody is watched */
    Field *fields;     /* per Variable, then per flag; of one that is no boolean */
    int field_count;
    bool all_findings;
};

#endif
