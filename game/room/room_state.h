/* Where a room stands that plays a case together: its seats, its turns, what each marked and chose.
 *
 * Fields are for reading only; room.h steps. What other seats marked and chose lies open in here:
 * screens and phones ask room_views.h, which gives nothing away before it is shown. */
#ifndef KLACHT_ROOM_ROOM_STATE_H
#define KLACHT_ROOM_ROOM_STATE_H

#include "model/seats.h"
#include "model/view.h"
#include "play/play.h"

enum {
    ROOM_LEAST = 3,         /* people to begin with, on seats and without */
    ROOM_MOST_PEOPLE = 500, /* without a seat */
    ROOM_MOST_SECONDS = 3600,
};

#define ROOM_MOST_SEED ((UINT64_C(1) << 53) - 1) /* what a file keeps exactly */

typedef enum RoomStage {
    ROOM_STAGE_SET_UP,
    ROOM_STAGE_LISTEN, /* open, blind: clauses are marked */
    ROOM_STAGE_HEARD,  /* how many heard each; the trainer takes over or leaves out */
    ROOM_STAGE_CHOOSE, /* open, blind: the first choice */
    ROOM_STAGE_CHOSEN, /* its counts */
    ROOM_STAGE_AGAIN,  /* open, blind: the second choice */
    ROOM_STAGE_MOVED,  /* its counts, and who moved, by numbers */
    ROOM_STAGE_GOING,  /* a moment with nothing to hear or to choose: only on from it */
    ROOM_STAGE_SAID,   /* what came of the turn; the play itself stands in the next moment, or ended */
    ROOM_STAGE_ENDED,
} RoomStage;

typedef struct RoomSettings {
    uint64_t seed; /* orders the replies on the screen */
    int seconds;   /* for each open question; 0: no limit. The front end keeps the time */
} RoomSettings;

/* What the trainer decided about a clause. */
typedef enum RoomClauseBy {
    ROOM_BY_HALF,    /* the room's when half of who took part marked it */
    ROOM_TAKEN_OVER, /* the room's all the same */
    ROOM_LEFT_OUT,   /* not the room's */
    ROOM_CLAUSE_WAYS
} RoomClauseBy;

/* A reply, a judgement or an offer, by the way of the moment; WAY_GO: none. */
typedef struct RoomChoice {
    Way way;
    int reply;            /* of scenario->replies */
    int category, kind;   /* of the house; kind -1: none */
    const Chosen *chosen; /* an offer: in the order of the house; of who gave it, or the Room's */
    int chosen_count;
    HandOver hand_over;
} RoomChoice;

typedef enum RoomInputKind {
    ROOM_SET_UP,   /* settings; in the set-up */
    ROOM_SEAT,     /* text: a pseudonym; also for someone who comes back */
    ROOM_UNSEAT,   /* seat */
    ROOM_PEOPLE,   /* count: those without a seat, who raise hands; any time before the end */
    ROOM_BEGIN,
    ROOM_MARK,     /* seat, clause, on; LISTEN. A mark is also taken of who said ready */
    ROOM_READY,    /* seat, on; LISTEN */
    ROOM_CHOOSE,   /* seat, choice; CHOOSE and AGAIN; the last one counts */
    ROOM_UNCHOOSE, /* seat: as if it had not chosen; leaves no trace */
    ROOM_HANDS_HEARD, /* clause, count: of those without a seat; LISTEN and HEARD */
    ROOM_HANDS_CHOSE, /* option, count: the same of an option (RoomTurn.options); from CHOOSE to
                       * MOVED, of the choice that is open or was shown last */
    ROOM_CLOSE,  /* LISTEN to HEARD, CHOOSE to CHOSEN, AGAIN to MOVED */
    ROOM_CLAUSE, /* clause, by; HEARD */
    ROOM_NEXT,   /* on from HEARD, GOING and SAID */
    ROOM_AGAIN,  /* CHOSEN to AGAIN */
    ROOM_SAY,    /* choice: what is said; CHOSEN and MOVED */
    ROOM_BACK,   /* turn: to the choice of an earlier turn (room_can_back), with its counts as they
                  * were: CHOSEN again, where another can be said or all choose once more */
    ROOM_FINISH, /* before the case ended */
    ROOM_INPUT_KINDS
} RoomInputKind;

typedef struct RoomInput {
    int64_t at_ms; /* of the session, as the front end counts; taken as the last one's when it falls */
    RoomInputKind kind;
    int seat;
    int clause; /* of RoomTurn.clauses */
    int option; /* of RoomTurn.options */
    int count;
    int turn; /* of Room.turns */
    bool on;
    RoomClauseBy by;
    RoomChoice choice;
    const char *text;
    RoomSettings settings;
} RoomInput;

/* A clause of the customer, in the order it is read. */
typedef struct RoomClause {
    int line;             /* as shown, from 1: ViewLine.number */
    int clause;           /* in its line, from 0: ViewLine.clauses */
    int from, to;         /* its words in the line, from 1, both included */
    const char *text;     /* as it is read */
    RoomClauseBy by;
    int hands;            /* of those without a seat; -1: not counted */
} RoomClause;

/* What a bar is drawn for. A choice of the room is one option (a reply), or one of each sort (a
 * category with its kind), or several (remedies with a hand-over). */
typedef enum RoomOptionKind {
    ROOM_OPTION_REPLY,     /* index: of scenario->replies; in the order of the screen */
    ROOM_OPTION_CATEGORY,  /* index: of house->categories */
    ROOM_OPTION_KIND,      /* index: of house->kinds; with the category house->complaint */
    ROOM_OPTION_REMEDY,    /* index: of house->remedies; see RoomTurn.remedies for its amounts */
    ROOM_OPTION_HAND_OVER, /* index: HandOver, none first */
} RoomOptionKind;
typedef struct RoomOption {
    RoomOptionKind kind;
    int index;
    const char *text; /* of a reply, as it is read; a label of the house; NULL for a hand-over */
    int hands[2];     /* of those without a seat, first and second choice; -1: not counted */
} RoomOption;

typedef struct SeatChoice {
    bool given;
    bool stayed; /* it chose once more by leaving it as it was */
    RoomChoice choice;
} SeatChoice;

/* A mark of the case, by the clauses of the turn that it touches (from 0, both included). */
typedef struct RoomSign {
    MarkType type;
    int first, last;
} RoomSign;

/* One showing of a moment to the room. */
typedef struct RoomTurn {
    int moment;    /* of the scenario */
    Way way;
    int play_turn; /* index in play_turns; of another road: it is not there any more */
    int number;    /* as people count turns of the road they are on, from 1 */
    int from;      /* the turn whose choice this goes back to, or -1 */
    bool other_road; /* left behind by a step back */
    int64_t at_ms;
    double trust, patience; /* as it began */
    int mood;
    Channel channel;
    const char *role; /* label */
    ViewLine *lines; /* in the marks what is the room's; nothing until HEARD is left */
    int line_count;
    RoomClause *clauses;
    int clause_count;
    uint8_t *marks;            /* seat * clause_count + clause */
    bool ready[SEATS_EVER];    /* said so */
    bool asked[SEATS_EVER];    /* present when the listening was closed */
    bool listened[SEATS_EVER]; /* of those, took part in it */
    int listen_people;         /* those without a seat, then */
    bool has_heard;            /* the strokes were shown: HEARD or later */
    RoomSign *signs; /* what there is to hear; not to be shown */
    int sign_count;
    RoomOption *options; /* nothing before CHOOSE */
    int option_count;
    const ViewRemedy *remedies; /* WAY_OFFER: what lies on the table */
    int remedy_count;
    double left;                /* euros */
    int rounds;                 /* choices that were shown: 0, 1 or 2 */
    SeatChoice choices[2][SEATS_EVER];
    bool there[2][SEATS_EVER]; /* present when it was closed */
    int people[2];             /* those without a seat, then */
    RoomChoice said;           /* WAY_GO until something was */
    bool acted;                /* said, or gone on from: what came of it can be told */
    int begun, chose;          /* inputs of the play when it began, and when one could choose */
    Rendered *rendered;        /* of its lines; NULL where they are those of `from` */
    Clauses *found;
    bool **marked; /* per line: its words, then its clauses */
} RoomTurn;

/* Taken back: from where in the list. */
typedef struct RoomUndone {
    int at;
    RoomInput input;
} RoomUndone;

typedef struct Room {
    const Scenario *scenario;
    const ScriptCalls *calls;
    Play *play; /* the room's own: practice, no clock */
    RoomSettings settings;
    RoomStage stage;
    int at; /* of turns: the present one, in SAID the one that was said; -1 in the set-up */
    Seat seats[SEATS_EVER];
    int seat_count; /* with those who left */
    int people;     /* without a seat */
    bool finished;  /* by the trainer, before the case ended */
    RoomTurn **turns; /* all, other roads too, in the order they were begun */
    int turn_count, turn_capacity;
    RoomInput *inputs; /* all that is needed to be here again */
    int count, capacity;
    RoomUndone *undone; /* each step of the trainer, then what seats gave that went with it */
    int undone_count, undone_capacity;
    int opened;    /* of inputs: where what seats give now began */
    Arena names, made; /* what stays, and what is made anew at each replay */
} Room;

#endif
