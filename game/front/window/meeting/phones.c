/* Taking part with phones: the switch, what to scan, and who keeps the server running. */
#include "front/window/meeting/phones.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "front/web/server_chair.h"
#include "front/window/meeting/keeping.h"
#include "front/window/meeting/meeting_words.h"
#include "front/window/ui/loop.h"

#include "base/banned.h"

enum { QR_SIZE = 232, QR_QUIET = 4 };
enum { LOOK_MS = 5000, GONE_LOOKS = 2 }; /* so often it must be gone before another is taken */

static int64_t now(void *context) {
    const Meeting *meeting = context;
    return meeting->calls->now(meeting->context);
}

static void changed(void *context, int changes) {
    Meeting *meeting = context;
    if (changes & SERVER_STEPPED)
        meeting->calls->by_phones(meeting->context);
    else
        app_rebuild(meeting->app);
}

static void ready(App *app, int descriptor, void *context) {
    (void)app;
    (void)descriptor;
    Meeting *meeting = context;
    server_run(meeting->server);
}

/* The first that others can reach, or -1. */
static int outer_of(const ServerAddress *addresses, int count) {
    for (int i = 0; i < count; i++)
        if (addresses[i].outer)
            return i;
    return -1;
}

/* The one that phones look at, of a session that is gone on with. */
static void choose_address(Meeting *meeting) {
    meeting->address_count = meeting->look(meeting->addresses, 8);
    for (int i = 0; meeting->address < 0 && i < meeting->address_count; i++)
        if (!strcmp(meeting->addresses[i].address, meeting->known.address))
            meeting->address = i;
    if (meeting->address < 0 || meeting->address >= meeting->address_count)
        meeting->address = 0;
    meeting->look_at = app_now(meeting->app) + LOOK_MS;
    meeting->gone = 0;
}

void phones_on(Meeting *meeting) {
    App *app = meeting->app;
    Text why = {0};
    if (meeting->server)
        return;
    choose_address(meeting);
    ServerOptions options = {.address = meeting->address_count
                                            ? meeting->addresses[meeting->address].address
                                            : "127.0.0.1",
                             .port = meeting->port,
                             .assets = app_assets(app),
                             .lang = meeting->lang,
                             .continued = meeting->calls->seats(meeting->context) > 0,
                             .known = meeting->known.port ? &meeting->known : NULL,
                             .chair = meeting->calls->chair,
                             .chair_context = meeting->context,
                             .unkept = meeting->unkept != NULL,
                             .now = now,
                             .changed = changed,
                             .context = meeting};
    meeting->calls->serve(meeting->context, &options);
    meeting->server = server_start(&options, &why);
    if (meeting->server && app_watch(app, server_descriptor(meeting->server), ready, meeting))
        phones_off(meeting);
    if (!meeting->server)
        meeting_say(meeting, false,
                    why.len ? text_cstr(&why) : msg(meeting->lang, MSG_CALIBRATE_PHONES_NOT));
    text_release(&why);
    meeting->tokens = 0;
    phones_tell_time(meeting);
    if (meeting->server && meeting->path)
        keeping_soon(meeting);
    app_rebuild(app);
}

void phones_tell_time(Meeting *meeting) {
    double left = meeting->closes_at - app_now(meeting->app);
    if (meeting->server)
        server_set_time_left(meeting->server, isinf(left) ? -1 : left > 0 ? (int)left : 0);
}

/* For when it is switched on again; a program that is killed does not come here. */
static void know_phones(Meeting *meeting) {
    Findings ignored;
    team_phones_release(&meeting->known);
    server_phones(meeting->server, &meeting->known);
    findings_init(&ignored, meeting->lang);
    if (meeting->tokens) /* what is there says that it is on */
        team_phones_save(meeting->path, &meeting->known, &ignored);
    findings_release(&ignored);
    meeting->tokens = 0;
}

void phones_off(Meeting *meeting) {
    if (!meeting->server)
        return;
    if (!isinf(meeting->keep_at)) {
        keeping_now(meeting);
        server_run(meeting->server); /* those who wait are answered */
    }
    know_phones(meeting);
    app_unwatch(meeting->app, server_descriptor(meeting->server));
    server_stop(meeting->server);
    meeting->server = NULL;
}

void phones_release(Meeting *meeting) {
    phones_off(meeting);
    if (!isinf(meeting->keep_at))
        keeping_now(meeting);
    keeping_forget(meeting);
    meeting_say(meeting, false, NULL);
}

bool phones_have(const Meeting *meeting, int seat) {
    return meeting->server && server_phone(meeting->server, seat) != PHONE_NONE;
}

int phones_here(const Meeting *meeting) {
    int here = 0;
    for (int i = 0; meeting->server && i < meeting->calls->seats(meeting->context); i++)
        here += meeting->calls->present(meeting->context, i) &&
                server_phone(meeting->server, i) == PHONE_HERE;
    return here;
}

bool phones_new_code(Meeting *meeting, bool (*gave)(const void *context, int seat)) {
    const MeetingCalls *calls = meeting->calls;
    if (!meeting->server || !server_new_code(meeting->server))
        return false;
    for (int i = 0; i < calls->seats(meeting->context); i++)
        if (phones_have(meeting, i) && calls->present(meeting->context, i) &&
            !gave(meeting->context, i))
            server_remove(meeting->server, i);
    return true;
}

/* ---- the network may go, or be another ---- */

/* No phone has anything there to come back by: whoever takes a seat by its name has it, and sees
 * nothing of what was done there before. */
static void move_to(Meeting *meeting, const char *address) {
    char chosen[sizeof meeting->known.address];
    snprintf(chosen, sizeof chosen, "%s", address);
    phones_off(meeting);
    snprintf(meeting->known.address, sizeof meeting->known.address, "%s", chosen);
    meeting->known.count = 0;
    meeting->known.chair[0] = '\0';
    meeting->address = -1;
    phones_on(meeting);
}

static void say_moved(Meeting *meeting) {
    Text said = {0};
    if (!meeting->server)
        return;
    msg_fill(&said, meeting->lang, MSG_CALIBRATE_ADDRESS_CHANGED,
             server_url(meeting->server) + strlen("http://"));
    meeting_say(meeting, true, text_cstr(&said));
    text_release(&said);
}

static void look(Meeting *meeting) {
    ServerAddress found[8];
    int count = meeting->look(found, 8), other = outer_of(found, count);
    bool alone = outer_of(meeting->addresses, meeting->address_count) < 0; /* it began so */
    bool there = !meeting->address_count;
    for (int i = 0; i < count && !there; i++)
        there = !strcmp(found[i].address, meeting->addresses[meeting->address].address);
    if (other >= 0 && (alone || (!there && meeting->gone + 1 >= GONE_LOOKS))) {
        move_to(meeting, found[other].address);
        say_moved(meeting);
    } else if (!there && !meeting->gone++) {
        meeting_say(meeting, false, msg(meeting->lang, MSG_CALIBRATE_ADDRESS_GONE));
        app_rebuild(meeting->app);
    } else if (there && meeting->gone) {
        meeting->gone = 0;
        meeting_say(meeting, true, msg(meeting->lang, MSG_CALIBRATE_ADDRESS_BACK));
        app_rebuild(meeting->app);
    }
}

void phones_tick(Meeting *meeting) {
    if (!meeting->server)
        return;
    server_run(meeting->server);
    double now = app_now(meeting->app);
    if (now < meeting->look_at)
        return;
    meeting->look_at = now + LOOK_MS;
    look(meeting);
}

double phones_deadline(const Meeting *meeting) {
    if (!meeting->server)
        return (double)INFINITY;
    int ms = server_deadline(meeting->server);
    return ms < 0 ? meeting->look_at : fmin(meeting->look_at, ms ? app_now(meeting->app) + ms : 0);
}

/* ---- on the screen ---- */

static void draw_scan(Paint *paint, SDL_Rect box, const unsigned char *dark, int size) {
    if (!dark)
        return;
    int side = box.w < box.h ? box.w : box.h, all = size + 2 * QR_QUIET, unit = side / all;
    unit = unit < 1 ? 1 : unit;
    /* black on white whatever the colours are: that is what phones read best */
    paint_fill(paint, (SDL_Rect){box.x, box.y, unit * all, unit * all}, 0xFFFFFF);
    for (int y = 0; y < size; y++)
        for (int x = 0; x < size; x++)
            if (dark[y * size + x])
                paint_fill(paint,
                           (SDL_Rect){box.x + (x + QR_QUIET) * unit, box.y + (y + QR_QUIET) * unit,
                                      unit, unit},
                           0x000000);
}

static void draw_qr(Paint *paint, SDL_Rect box, void *context) {
    const Meeting *meeting = context;
    int size = 0;
    const unsigned char *dark = meeting->server ? server_qr(meeting->server, &size) : NULL;
    draw_scan(paint, box, dark, size);
}

static void draw_chair(Paint *paint, SDL_Rect box, void *context) {
    const Meeting *meeting = context;
    int size = 0;
    const unsigned char *dark = meeting->server ? server_chair_qr(meeting->server, &size) : NULL;
    draw_scan(paint, box, dark, size);
}

/* Three letters at a time, two times on a line. */
static void add_spaced(const char *code, Text *out) {
    for (int i = 0; code[i]; i++)
        text_addf(out, "%s%c", !i || i % 3 ? "" : i % 6 ? " " : "\n", code[i]);
}

static void spaced_code(const Meeting *meeting, Text *out) {
    add_spaced(server_code(meeting->server), out);
}

/* No phone can reach it. */
static bool is_alone(const Meeting *meeting) {
    return !meeting->address_count || !meeting->addresses[meeting->address].outer;
}

static void say_alone(const Meeting *meeting, Ui *ui) {
    if (!is_alone(meeting))
        return;
    Widget *alone = ui_text(ui, TYPE_INTERFACE, msg(meeting->lang, MSG_CALIBRATE_NO_NETWORK));
    alone->colour = COLOUR_BAD;
}

/* ---- for the whole room ---- */

enum { BIG_FRAME = 230, BIG_LEAST = 232, BIG_BESIDE = 700 };

typedef struct Shown {
    const char *page, *code;
    bool drawn;
    void (*draw)(Paint *paint, SDL_Rect box, void *context);
} Shown;

/* The code as large as the window lets it be: to be scanned from the back of the room. Beside it
 * stands what is typed without it, in sight too where letters are large; below it only where there
 * is no room at all. */
static void build_big(Meeting *meeting, Ui *ui, const Shown *shown) {
    Lang lang = meeting->lang;
    Text code = {0};
    bool narrow = ui_is_narrow(ui), beside = ui_width(ui) >= BIG_BESIDE;
    int side = ui_height(ui) - BIG_FRAME, most = ui_width(ui) / (narrow && beside ? 3 : 2);
    side = side > most ? most : side;
    side = side < BIG_LEAST ? BIG_LEAST : side;
    add_spaced(shown->code, &code);
    ui_row(ui, (Box){.gap = SPACE_48, .align = ALIGN_CENTER, .wrap = !beside});
    if (shown->drawn)
        ui_canvas(ui, msg(lang, MSG_CALIBRATE_QR), side, side, shown->draw, meeting);
    ui_column(ui, (Box){.gap = narrow ? SPACE_4 : SPACE_12, .grow = beside ? 1 : 0});
    meeting_text(ui, msg(lang, MSG_CALIBRATE_SCAN));
    ui_heading(ui, narrow ? 2 : 1, shown->page);
    meeting_text(ui, msg(lang, MSG_CALIBRATE_CODE));
    Widget *letters = ui_text(ui, narrow ? TYPE_TITLE : TYPE_POSTER, text_cstr(&code));
    letters->face = FACE_SEMIBOLD;
    letters->colour = COLOUR_ACCENT;
    text_release(&code);
}

void phones_build_big(Meeting *meeting, Ui *ui) {
    int size;
    build_big(meeting, ui,
              &(Shown){.page = server_url(meeting->server) + strlen("http://"),
                       .code = server_code(meeting->server),
                       .drawn = server_qr(meeting->server, &size),
                       .draw = draw_qr});
}

void phones_build_chair(Meeting *meeting, Ui *ui) {
    int size;
    Text page = {0};
    if (!meeting->server)
        return;
    text_addf(&page, "%s/chair", server_url(meeting->server) + strlen("http://"));
    build_big(meeting, ui,
              &(Shown){.page = text_cstr(&page),
                       .code = server_chair_code(meeting->server),
                       .drawn = server_chair_qr(meeting->server, &size),
                       .draw = draw_chair});
    meeting_text(ui, msg(meeting->lang, MSG_CALIBRATE_CHAIR_WHY));
    phones_build_big_end(ui);
    text_release(&page);
}

bool phones_show_chair(Meeting *meeting) {
    return meeting->server && server_chair_show(meeting->server);
}

void phones_hide_chair(Meeting *meeting) {
    if (meeting->server)
        server_chair_hide(meeting->server);
}

void phones_remove_chair(Meeting *meeting) {
    if (!meeting->server)
        return;
    server_chair_remove(meeting->server);
    meeting_say(meeting, true, msg(meeting->lang, MSG_CALIBRATE_CHAIR_IS_OFF));
    keeping_soon(meeting);
    app_rebuild(meeting->app);
}

/* The way for a phone of who leads, and whether there is one. */
static void chair_row(Meeting *meeting, Ui *ui) {
    Lang lang = meeting->lang;
    PhoneState phone = server_chair(meeting->server);
    if (!meeting->calls->chair)
        return;
    if (phone != PHONE_NONE)
        meeting_note(ui, msg(lang, phone == PHONE_HERE ? MSG_CALIBRATE_CHAIR_HERE
                                                       : MSG_CALIBRATE_CHAIR_AWAY));
    ui_row(ui, (Box){.gap = SPACE_12, .wrap = true});
    ui_button(ui, MEETING_ID_CHAIR, msg(lang, MSG_CALIBRATE_CHAIR_PHONE));
    if (phone != PHONE_NONE)
        ui_button(ui, MEETING_ID_CHAIR_OFF, msg(lang, MSG_CALIBRATE_CHAIR_OFF));
    ui_end(ui);
}

void phones_build_big_end(Ui *ui) {
    ui_end(ui);
    ui_end(ui);
}

void phones_build_join(Meeting *meeting, Ui *ui) {
    if (!meeting->server)
        return;
    Lang lang = meeting->lang;
    Text code = {0};
    int size = 0;
    spaced_code(meeting, &code);
    say_alone(meeting, ui);
    ui_row(ui, (Box){.gap = SPACE_24, .align = ALIGN_CENTER, .wrap = ui_is_narrow(ui)});
    if (server_qr(meeting->server, &size))
        ui_canvas(ui, msg(lang, MSG_CALIBRATE_QR), QR_SIZE, QR_SIZE, draw_qr, meeting);
    ui_column(ui, (Box){.gap = SPACE_4, .grow = ui_is_narrow(ui) ? 0 : 1});
    ui_text(ui, TYPE_INTERFACE, msg(lang, MSG_CALIBRATE_PHONES_ON))->face = FACE_SEMIBOLD;
    meeting_note(ui, msg(lang, MSG_CALIBRATE_SCAN));
    ui_text(ui, TYPE_INTERFACE, server_url(meeting->server));
    meeting_note(ui, msg(lang, MSG_CALIBRATE_CODE));
    Widget *letters = ui_text(ui, TYPE_TITLE, text_cstr(&code));
    letters->face = FACE_SEMIBOLD;
    ui_end(ui);
    ui_end(ui);
    ui_row(ui, (Box){.gap = SPACE_12, .wrap = true});
    ui_button(ui, MEETING_ID_BIG, msg(lang, MSG_CALIBRATE_BIG));
    ui_button(ui, MEETING_ID_NEW_CODE, msg(lang, MSG_CALIBRATE_NEW_CODE));
    ui_end(ui);
    ui_check(ui, MEETING_ID_JOINING, msg(lang, MSG_CALIBRATE_JOINING),
             server_joining(meeting->server));
    chair_row(meeting, ui);
    text_release(&code);
}

void phones_build(Meeting *meeting, Ui *ui) {
    Lang lang = meeting->lang;
    ui_check(ui, MEETING_ID_PHONES, msg(lang, MSG_CALIBRATE_PHONES), meeting->server != NULL);
    if (!meeting->server) {
        meeting_note(ui, msg(lang, MSG_CALIBRATE_PHONES_HINT));
        return;
    }
    if (meeting->address_count > 1) {
        const char *labels[8];
        for (int i = 0; i < meeting->address_count; i++)
            labels[i] =
                meeting_fill(ui, lang, MSG_CALIBRATE_ADDRESS_ONE, meeting->addresses[i].address,
                             meeting->addresses[i].name, NULL);
        ui_choice(ui, MEETING_ID_ADDRESS, msg(lang, MSG_CALIBRATE_ADDRESS), labels,
                  meeting->address_count, meeting->address);
    }
}

bool phones_act(Meeting *meeting, const UiAction *action) {
    if (action->kind != UI_CHANGE)
        return false;
    switch (action->id) {
    case MEETING_ID_PHONES:
        if (action->number > 0)
            phones_on(meeting);
        else
            phones_off(meeting);
        return true;
    case MEETING_ID_ADDRESS:
        move_to(meeting, meeting->addresses[(int)action->number].address);
        return true;
    case MEETING_ID_JOINING:
        server_set_joining(meeting->server, action->number > 0);
        return true;
    default:
        return false;
    }
}
