/* Meeting: a session of several people in one room, as the window holds it whatever they do: its
 * file, its phones, and what is said on its screen.
 *
 * What kind of session it is, is a const table of functions (MeetingCalls). The screen that has it
 * owns it, and calls meeting_init before anything else; keeping.h has it on disk, phones.h has its
 * server and ends it, meeting_page.h the frame of its pages. */
#ifndef KLACHT_MEETING_MEETING_H
#define KLACHT_MEETING_MEETING_H

#include "base/file_lock.h"
#include "base/finding.h"
#include "front/web/addresses.h"
#include "front/web/server.h"
#include "front/window/ui/app.h"
#include "store/team_phones.h"

enum { /* ids of widgets that every such screen has; it counts on from the last */
       MEETING_ID_PAGE = 1,
       MEETING_ID_GO, /* the one thing to do next */
       MEETING_ID_UNDO,
       MEETING_ID_REDO,
       MEETING_ID_YES,
       MEETING_ID_NO,
       MEETING_ID_PEOPLE,
       MEETING_ID_LEAVE,
       MEETING_ID_DISMISS,
       MEETING_ID_PHONES,
       MEETING_ID_ADDRESS,
       MEETING_ID_JOINING,
       MEETING_ID_BIG,
       MEETING_ID_NEW_CODE,
       MEETING_ID_CHAIR,
       MEETING_ID_CHAIR_OFF,
       MEETING_ID_OWN
};

typedef struct MeetingCalls {
    /* Milliseconds of the session. */
    int64_t (*now)(void *context);
    /* Phones stepped the session: what is shown follows once it is on disk (keeping.h). */
    void (*by_phones)(void *context);
    int (*seats)(const void *context); /* with those who left */
    const char *(*name)(const void *context, int seat);
    bool (*present)(const void *context, int seat);
    bool (*is_worth_keeping)(const void *context);
    bool (*has_ended)(const void *context);
    /* Where a new session goes, malloced; NULL with a finding. */
    char *(*place)(void *context, Findings *findings);
    /* The whole file, to the path of the meeting; sets its mark. */
    bool (*write)(void *context, Findings *findings);
    /* What phones did, behind it. */
    bool (*log)(void *context, const void *steps, int count, Findings *findings);
    void (*serve)(void *context, ServerOptions *options);
    const ChairCalls *chair; /* of the context; NULL: who leads has no phone */
} MeetingCalls;

typedef struct Meeting {
    App *app;
    Lang lang; /* of what the room reads */
    const MeetingCalls *calls;
    void *context;

    char *path;                /* NULL: not kept yet */
    FileLock lock;             /* of the path */
    uint64_t mark;             /* of the file as it was written last; 0: never */
    int logged;                /* inputs in its log */
    int named;                 /* seats whose names are on disk */
    bool nameless;             /* names were erased: none are kept */
    bool whole_due;            /* more than the log can tell is not on disk */
    double keep_at, keep_took; /* when to keep again, or INFINITY; how long it took, ms */
    char *unkept;              /* why it is not on disk, or NULL */
    bool phones_moved;         /* what phones did is not shown yet */

    char *said; /* one line for those who look at the screen, or NULL */
    bool good_news;
    Msg said_as; /* what that is in any language, for the phone of who leads; MSG_NONE: not known */
    bool keeps_room; /* on its page for that, when there is nothing to say */

    double closes_at; /* what is open now, on app_now's clock; INFINITY: no limit */

    int port; /* of the phones; 0: any that is free */
    Server *server;
    TeamPhones known; /* what phones come back by, when the server is off */
    int tokens;       /* server_phones, as they are on disk; 0: not */
    ServerAddress addresses[8];
    int address_count, address;                /* -1: not chosen */
    int (*look)(ServerAddress *out, int most); /* server_addresses, but in tests */
    double look_at;                            /* when to look again whether it is still there */
    int gone;                                  /* how often it was not */
} Meeting;

void meeting_init(Meeting *meeting, App *app, Lang lang, const MeetingCalls *calls, void *context);

/* Seconds that what is open still has, the one that runs as a whole one; 0 once it is over. */
int meeting_seconds_left(const Meeting *meeting);

/* The one line on top of the page; NULL or "": none. */
void meeting_say(Meeting *meeting, bool good, const char *text);
/* The same in the words of the program. */
void meeting_say_msg(Meeting *meeting, bool good, Msg key);
void meeting_say_findings(Meeting *meeting, const Findings *findings);

#endif
