/* Server change: what the server tells its owner, and after how long a phone is away. */
#ifndef KLACHT_WEB_SERVER_CHANGE_H
#define KLACHT_WEB_SERVER_CHANGE_H

/* Milliseconds: a phone that has not asked for so long is away; it keeps its seat. What phones did
 * is to be kept within so long: their answers wait for it. */
enum { SERVER_AWAY_MS = 8000, SERVER_KEEP_MS = 100 };

typedef enum ServerChange {
    SERVER_STEPPED = 1, /* phones did something: keep it, say server_kept, and show it */
    SERVER_PHONES = 2,  /* only who is here and who is away: show it */
} ServerChange;

#endif
