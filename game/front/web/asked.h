/* Asked: what can be asked of the server. */
#ifndef KLACHT_WEB_ASKED_H
#define KLACHT_WEB_ASKED_H

typedef enum Asked {
    ASKED_NONE = -1,
    ASKED_PAGE,
    ASKED_CHAIR, /* the same page, for who leads */
    ASKED_SCRIPT,
    ASKED_STYLE,
    ASKED_WORDS,
    ASKED_ICON,
    ASKED_FILES, /* those before are files, those behind are asked of the session */
    ASKED_HOUSE = ASKED_FILES,
    ASKED_STATE,
    ASKED_OWN,
    ASKED_JOIN,
    ASKED_ACT,
} Asked;

#endif
