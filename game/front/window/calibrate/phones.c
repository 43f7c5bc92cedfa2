/* Voting with phones: the switch, what to scan, and who keeps the server running. */
#include "front/window/calibrate/phones.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "front/window/calibrate/frame.h"
#include "front/window/calibrate/keeping.h"
#include "front/window/calibrate/saying.h"
#include "front/window/calibrate/stepping.h"
#include "front/window/ui/loop.h"

#include "base/banned.h"

enum { QR_SIZE = 232, QR_QUIET = 4 };

static int64_t now(void *context) {
    return calibrate_now(context);
}

static void changed(void *context, int changes) {
    Calibrate *calibrate = context;
    if (changes & SERVER_STEPPED)
        calibrate_moved_by_phones(calibrate);
    else
        app_rebuild(calibrate->game->app);
}

static void ready(App *app, int descriptor, void *context) {
    (void)app;
    (void)descriptor;
    Calibrate *calibrate = context;
    server_run(calibrate->server);
}

/* The one that phones look at, of a session that is gone on with. */
static void choose_address(Calibrate *calibrate) {
    calibrate->address_count = server_addresses(calibrate->addresses, 8);
    for (int i = 0; calibrate->address < 0 && i < calibrate->address_count; i++)
        if (!strcmp(calibrate->addresses[i].address, calibrate->known.address))
            calibrate->address = i;
    if (calibrate->address < 0 || calibrate->address >= calibrate->address_count)
        calibrate->address = 0;
}

void calibrate_phones_on(Calibrate *calibrate) {
    App *app = calibrate->game->app;
    Text why = {0};
    if (calibrate->server)
        return;
    choose_address(calibrate);
    ServerOptions options = {.address = calibrate->address_count
                                            ? calibrate->addresses[calibrate->address].address
                                            : "127.0.0.1",
                             .assets = app_assets(app),
                             .calibration = calibrate->session,
                             .lang = calibrate->lang,
                             .continued = calibrate->session->seat_count > 0,
                             .known = calibrate->known.port ? &calibrate->known : NULL,
                             .unkept = calibrate->unkept != NULL,
                             .now = now,
                             .changed = changed,
                             .context = calibrate};
    calibrate->server = server_start(&options, &why);
    if (calibrate->server && app_watch(app, server_descriptor(calibrate->server), ready, calibrate))
        calibrate_phones_off(calibrate);
    if (!calibrate->server)
        calibrate_say(calibrate, false,
                      why.len ? text_cstr(&why) : msg(calibrate->lang, MSG_CALIBRATE_PHONES_NOT));
    text_release(&why);
    calibrate->tokens = 0;
    if (calibrate->server && calibrate->path)
        keeping_soon(calibrate);
    app_rebuild(app);
}

/* For when it is switched on again; a program that is killed does not come here. */
static void know_phones(Calibrate *calibrate) {
    Findings ignored;
    team_phones_release(&calibrate->known);
    server_phones(calibrate->server, &calibrate->known);
    findings_init(&ignored, calibrate->lang);
    if (calibrate->tokens) /* what is there says that it is on */
        team_phones_save(calibrate->path, &calibrate->known, &ignored);
    findings_release(&ignored);
    calibrate->tokens = 0;
}

void calibrate_phones_off(Calibrate *calibrate) {
    if (!calibrate->server)
        return;
    if (!isinf(calibrate->keep_at)) {
        keeping_now(calibrate);
        server_run(calibrate->server); /* those who wait are answered */
    }
    know_phones(calibrate);
    app_unwatch(calibrate->game->app, server_descriptor(calibrate->server));
    server_stop(calibrate->server);
    calibrate->server = NULL;
}

double calibrate_phones_deadline(const Calibrate *calibrate) {
    int ms = calibrate->server ? server_deadline(calibrate->server) : -1;
    if (ms < 0)
        return (double)INFINITY;
    return ms ? app_now(calibrate->game->app) + ms : 0;
}

/* ---- on the screen ---- */

static void draw_qr(Paint *paint, SDL_Rect box, void *context) {
    const Calibrate *calibrate = context;
    int size = 0;
    const unsigned char *dark = calibrate->server ? server_qr(calibrate->server, &size) : NULL;
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

static void spaced_code(const Calibrate *calibrate, Text *out) {
    for (const char *c = server_code(calibrate->server); *c; c++)
        text_addf(out, "%s%c", out->len == 3 ? " " : "", *c);
}

void calibrate_build_join(Calibrate *calibrate, Ui *ui) {
    if (!calibrate->server)
        return;
    Lang lang = calibrate->lang;
    Text code = {0};
    int size = 0;
    spaced_code(calibrate, &code);
    ui_row(ui, (Box){.gap = SPACE_24, .align = ALIGN_CENTER, .wrap = ui_is_narrow(ui)});
    if (server_qr(calibrate->server, &size))
        ui_canvas(ui, msg(lang, MSG_CALIBRATE_QR), QR_SIZE, QR_SIZE, draw_qr, calibrate);
    ui_column(ui, (Box){.gap = SPACE_4, .grow = ui_is_narrow(ui) ? 0 : 1});
    ui_text(ui, TYPE_INTERFACE, msg(lang, MSG_CALIBRATE_PHONES_ON))->face = FACE_SEMIBOLD;
    calibrate_note(ui, msg(lang, MSG_CALIBRATE_SCAN));
    ui_text(ui, TYPE_INTERFACE, server_url(calibrate->server));
    calibrate_note(ui, msg(lang, MSG_CALIBRATE_CODE));
    Widget *letters = ui_text(ui, TYPE_TITLE, text_cstr(&code));
    letters->face = FACE_SEMIBOLD;
    ui_end(ui);
    ui_end(ui);
    ui_check(ui, CALIBRATE_ID_JOINING, msg(lang, MSG_CALIBRATE_JOINING),
             server_joining(calibrate->server));
    text_release(&code);
}

void calibrate_build_phones(Calibrate *calibrate, Ui *ui) {
    Lang lang = calibrate->lang;
    ui_check(ui, CALIBRATE_ID_PHONES, msg(lang, MSG_CALIBRATE_PHONES), calibrate->server != NULL);
    if (!calibrate->server) {
        calibrate_note(ui, msg(lang, MSG_CALIBRATE_PHONES_HINT));
        return;
    }
    if (calibrate->address_count > 1) {
        const char *labels[8];
        for (int i = 0; i < calibrate->address_count; i++)
            labels[i] =
                calibrate_fill(ui, lang, MSG_CALIBRATE_ADDRESS_ONE, calibrate->addresses[i].address,
                               calibrate->addresses[i].name, NULL);
        ui_choice(ui, CALIBRATE_ID_ADDRESS, msg(lang, MSG_CALIBRATE_ADDRESS), labels,
                  calibrate->address_count, calibrate->address);
    }
}

bool calibrate_act_phones(Calibrate *calibrate, const UiAction *action) {
    if (action->kind != UI_CHANGE)
        return false;
    switch (action->id) {
    case CALIBRATE_ID_PHONES:
        if (action->number > 0)
            calibrate_phones_on(calibrate);
        else
            calibrate_phones_off(calibrate);
        return true;
    case CALIBRATE_ID_ADDRESS:
        calibrate->address = (int)action->number;
        calibrate_phones_off(calibrate);
        calibrate_phones_on(calibrate);
        return true;
    case CALIBRATE_ID_JOINING:
        server_set_joining(calibrate->server, action->number > 0);
        return true;
    default:
        return false;
    }
}
