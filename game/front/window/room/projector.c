#include "front/window/room/projector.h"

#include <math.h>
#include <stdlib.h>

#include "base/arena.h"
#include "front/window/game/keys_screen.h"
#include "front/window/meeting/meeting_page.h"
#include "front/window/meeting/meeting_words.h"
#include "front/window/meeting/phones.h"
#include "front/window/room/projector_asking.h"
#include "front/window/room/projector_begin.h"
#include "front/window/room/projector_choose.h"
#include "front/window/room/projector_clock.h"
#include "front/window/room/projector_counts.h"
#include "front/window/room/projector_end.h"
#include "front/window/room/projector_frame.h"
#include "front/window/room/projector_gather.h"
#include "front/window/room/projector_hands.h"
#include "front/window/room/projector_lay.h"
#include "front/window/room/projector_pages.h"
#include "front/window/room/projector_pick.h"
#include "front/window/room/projector_said.h"
#include "front/window/room/projector_step.h"
#include "front/window/room/projector_words.h"

#include "base/banned.h"

/* ---- which page ---- */

typedef struct Page {
    void (*build)(Projector *projector, Ui *ui);
    bool (*act)(Projector *projector, const UiAction *action);
} Page;

static Page page_of(const Projector *projector) {
    static const Page stages[] = {
        [ROOM_STAGE_SET_UP] = {projector_build_set_up, projector_act_set_up},
        [ROOM_STAGE_LISTEN] = {projector_build_listen, projector_act_listen},
        [ROOM_STAGE_HEARD] = {projector_build_heard, projector_act_heard},
        [ROOM_STAGE_CHOOSE] = {projector_build_choose, projector_act_choose},
        [ROOM_STAGE_CHOSEN] = {projector_build_counts, projector_act_counts},
        [ROOM_STAGE_AGAIN] = {projector_build_choose, projector_act_choose},
        [ROOM_STAGE_MOVED] = {projector_build_counts, projector_act_counts},
        [ROOM_STAGE_GOING] = {projector_build_going, projector_act_going},
        [ROOM_STAGE_SAID] = {projector_build_said, projector_act_said},
        [ROOM_STAGE_ENDED] = {projector_build_end, projector_act_end},
    };
    switch (projector->view) {
    case PROJECTOR_ENTRANCE:
        return (Page){projector_build_entrance, projector_act_entrance};
    case PROJECTOR_PEOPLE:
        return (Page){projector_build_people, projector_act_people};
    case PROJECTOR_COUNT:
        return (Page){projector_build_hands, projector_act_hands};
    case PROJECTOR_SEAT:
        return (Page){projector_build_seat, projector_act_seat};
    case PROJECTOR_LAY:
        return (Page){projector_build_lay, projector_act_lay};
    case PROJECTOR_ROADS:
        return (Page){projector_build_roads, projector_act_roads};
    case PROJECTOR_DEBRIEF:
        return (Page){projector_build_pages, projector_act_pages};
    case PROJECTOR_JOIN:
        return (Page){projector_build_join, NULL};
    case PROJECTOR_SESSION:
    case PROJECTOR_PAUSE:
        break;
    }
    return stages[projector->room->stage];
}

static void build_pause(Projector *projector, Ui *ui) {
    Lang lang = projector->lang;
    RoomStage stage = projector->room->stage;
    ui_layer(ui, true);
    ui_column(ui, (Box){.card = true, .pad = SPACE_32, .gap = SPACE_16, .letters = 44});
    ui_heading(ui, 2, msg(lang, MSG_CALIBRATE_PAUSE));
    ui_text(ui, TYPE_INTERFACE,
            projector->meeting.unkept ? projector->meeting.unkept
                                      : msg(lang, MSG_PROJECTOR_PAUSE_KEPT));
    ui_button(ui, PROJECTOR_ID_GO_ON, msg(lang, MSG_CALIBRATE_PAUSE_ON))->state |= STATE_PRIMARY;
    ui_button(ui, PROJECTOR_ID_MENU, msg(lang, MSG_CALIBRATE_PAUSE_MENU));
    if (stage != ROOM_STAGE_SET_UP && stage != ROOM_STAGE_ENDED)
        ui_button(ui, PROJECTOR_ID_FINISH, msg(lang, MSG_PROJECTOR_PAUSE_FINISH));
    ui_end(ui);
    ui_end(ui);
}

static void build(App *app, void *state, Ui *ui) {
    (void)app;
    Projector *projector = state;
    page_of(projector).build(projector, ui);
    if (projector->view == PROJECTOR_PAUSE)
        build_pause(projector, ui);
    if (projector->question != PROJECTOR_ASKS_NOTHING)
        projector_build_asking(projector, ui);
    meeting_raise(ui, projector_type(projector, ui, TYPE_NOTE));
}

/* ---- hands ---- */

static void act_pause(Projector *projector, int id) {
    if (id == PROJECTOR_ID_GO_ON) {
        projector_show(projector, PROJECTOR_SESSION);
    } else if (id == PROJECTOR_ID_MENU) {
        projector->view = PROJECTOR_SESSION;
        projector_to_menu(projector);
    } else if (id == PROJECTOR_ID_FINISH) {
        projector->view = PROJECTOR_SESSION;
        projector_take(projector, (RoomInput){.kind = ROOM_FINISH});
    }
}

/* What stands in every header; true when it was one of those. */
static bool act_header(Projector *projector, const UiAction *action) {
    if (action->kind != UI_PRESS)
        return false;
    switch (action->id) {
    case MEETING_ID_UNDO:
        projector_undo(projector);
        return true;
    case MEETING_ID_REDO:
        projector_redo(projector);
        return true;
    case MEETING_ID_PEOPLE:
        projector_show(projector, PROJECTOR_PEOPLE);
        return true;
    case MEETING_ID_LEAVE:
        projector_show(projector, PROJECTOR_PAUSE);
        return true;
    case MEETING_ID_DISMISS:
        meeting_say(&projector->meeting, false, NULL);
        return true;
    default:
        return false;
    }
}

static void act(App *app, void *state, const UiAction *action) {
    (void)app;
    Projector *projector = state;
    if (projector->question != PROJECTOR_ASKS_NOTHING) {
        if (action->kind == UI_PRESS)
            projector_act_asking(projector, action->id);
        return;
    }
    if (act_header(projector, action))
        return;
    if (projector->view == PROJECTOR_PAUSE && action->kind == UI_PRESS)
        act_pause(projector, action->id);
    else if (projector->view == PROJECTOR_JOIN && action->kind == UI_PRESS)
        projector_show(projector, projector->join_from);
    else if (page_of(projector).act && projector->view != PROJECTOR_PAUSE)
        page_of(projector).act(projector, action);
}

static void escape(Projector *projector) {
    bool ended = projector->room->stage == ROOM_STAGE_ENDED;
    if (projector->question != PROJECTOR_ASKS_NOTHING)
        projector_stop_asking(projector);
    else if (projector->view == PROJECTOR_SESSION && ended && phones_here(&projector->meeting))
        projector_to_menu(projector);
    else if (projector->view == PROJECTOR_ENTRANCE ||
             (projector->view == PROJECTOR_SESSION && ended))
        app_back(projector->game->app);
    else if (projector->view == PROJECTOR_JOIN)
        projector_show(projector, projector->join_from);
    else if (projector->view == PROJECTOR_SESSION)
        projector_show(projector, PROJECTOR_PAUSE);
    else if (projector->view == PROJECTOR_COUNT)
        hands_leave(projector);
    else
        projector_show(projector, PROJECTOR_SESSION);
}

/* In a field with words in it the keys are for the words. */
static bool is_typing(const Projector *projector) {
    Ui *ui = app_ui(projector->game->app);
    const Widget *widget = ui_find(ui, ui_focused(ui));
    return widget && widget->role == WIDGET_FIELD && *field_text(widget->field);
}

/* Enter on the kind that was chosen does what is ready below. */
static bool is_answered(const Projector *projector, SDL_Keycode key) {
    return (key == SDLK_RETURN || key == SDLK_KP_ENTER) && projector->view == PROJECTOR_SESSION &&
           projector->question == PROJECTOR_ASKS_NOTHING &&
           ui_focused(app_ui(projector->game->app)) == PROJECTOR_ID_KIND &&
           !pick_wants_kind(projector);
}

static bool event(App *app, void *state, const SDL_Event *event) {
    (void)app;
    Projector *projector = state;
    if (keys_asked(event)) {
        keys_open_at(projector->game, MSG_KEYS_ROOM, MSG_KEYS_ROOM_HOW);
        return true;
    }
    if (event->type != SDL_KEYDOWN || event->key.repeat)
        return false;
    SDL_Keycode key = event->key.keysym.sym;
    if (key == SDLK_ESCAPE) {
        escape(projector);
        return true;
    }
    if (is_answered(projector, key)) {
        projector_focus(projector, MEETING_ID_GO);
        return false;
    }
    bool control = event->key.keysym.mod & KMOD_CTRL && !(event->key.keysym.mod & KMOD_ALT);
    if (!control || (key != SDLK_z && key != SDLK_y) || is_typing(projector))
        return false;
    if (projector->question != PROJECTOR_ASKS_NOTHING)
        return true;
    if (key == SDLK_y || event->key.keysym.mod & KMOD_SHIFT)
        projector_redo(projector);
    else
        projector_undo(projector);
    return true;
}

static void tick(App *app, void *state) {
    (void)app;
    Projector *projector = state;
    phones_tick(&projector->meeting);
    projector_keep_due(projector);
    clock_tick(projector);
}

static double deadline(App *app, void *state) {
    (void)app;
    const Projector *projector = state;
    double next = fmin(phones_deadline(&projector->meeting), projector->meeting.keep_at);
    return fmin(next, clock_deadline(projector));
}

static void close_projector(App *app, void *state) {
    (void)app;
    Projector *projector = state;
    projector->game->in_case = false;
    if (!projector->looking) /* nothing of it is written */
        projector->game->rooms_changed++;
    phones_release(&projector->meeting);
    begin_release(projector);
    dialogue_release(&projector->dialogue);
    room_free(projector->room);
    opened_release(projector->opened);
    free(projector->opened);
    hands_release(projector);
    pages_release(projector);
    field_release(&projector->name);
    free(projector->id);
    free(projector);
}

static const Screen screen = {.name = "room",
                              .build = build,
                              .act = act,
                              .event = event,
                              .tick = tick,
                              .deadline = deadline,
                              .close = close_projector};

bool projector_open(Game *game, Opened *opened, const ProjectorStart *start) {
    Projector *projector = xcalloc(1, sizeof *projector);
    projector->game = game;
    projector->opened = opened;
    projector->scenario = opened->file.scenario;
    projector->lang = app_lang(game->app);
    lang_of(projector->scenario->language, &projector->lang);
    meeting_init(&projector->meeting, game->app, projector->lang, &projector_calls, projector);
    if (start)
        projector->asked = *start;
    projector->meeting.port = projector->asked.port;
    projector->voter = projector->hands_at = -1;
    projector->name.limit = 4 * SEAT_NAME_CHARS;
    app_push(game->app, &screen, projector);
    game->in_case = true; /* the words that are heard stay in one language */
    begin_look(projector);
    begin_anew(projector);
    if (projector->asked.file)
        begin_file(projector, projector->asked.file);
    else if (begin_count(
                 projector)) /* what was begun before comes first: who leads may have crashed */
        projector_show(projector, PROJECTOR_ENTRANCE);
    else if (projector->asked.web)
        phones_on(&projector->meeting);
    app_rebuild(game->app);
    return true;
}
